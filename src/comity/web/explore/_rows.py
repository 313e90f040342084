"""The same records and links as a table, for those who do not see the picture and for spreadsheets."""

from collections.abc import Mapping, Sequence

from comity.network import Tie, ties_at, ties_in
from comity.release import Release
from comity.web.canvas import EVIDENCE, KINDS, evidence_of_tie, state_of
from comity.web.explore._around import Around
from comity.web.explore._words import TieWords
from comity.web.explore._years import Years

Row = Mapping[str, object]


def record_rows(release: Release, shown: Around, more: Mapping[str, int], years: Years) -> list[Row]:
    """Give a row for each record that is drawn.

    Parameters
    ----------
    release : Release
        For names and states.
    shown : Around
        What is drawn.
    more : mapping of str to int
        For each node, how many neighbours are not drawn.
    years : Years
        When cases were.
    """
    network = shown.hood.network
    return [
        {
            "Record": release.label(node),
            "Kind": KINDS.get(node.partition("/")[0], node.partition("/")[0]),
            "State or legal order": state_of(release, node),
            "Years": "–".join(map(str, sorted({*years.spans.get(node, ())}))),
            "Links drawn": len(ties_at(network, node)),
            "Neighbours not drawn": more.get(node, 0),
            "Id": node,
        }
        for node in sorted(network, key=lambda one: (_place(one), release.label(one)))
    ]


def _place(node: str) -> int:
    kind = node.partition("/")[0]
    return [*KINDS].index(kind) if kind in KINDS else len(KINDS)


def link_rows(release: Release, ties: Sequence[Tie], words: TieWords) -> list[Row]:
    """Give a row for each link, however many of them are drawn as one line."""
    return [
        {
            "From": release.label(tie.from_),
            "Link": words.name(tie.kind),
            "To": release.label(tie.to),
            "Date": tie.date or "",
            "Evidence": EVIDENCE[evidence_of_tie(tie)],
            "From id": tie.from_,
            "To id": tie.to,
        }
        for tie in ties
    ]


def ties_shown(shown: Around) -> list[Tie]:
    """Give the links that are drawn, in the order of their ends."""
    return sorted(ties_in(shown.hood.network), key=lambda tie: (tie.from_, tie.to, tie.kind))
