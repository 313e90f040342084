"""All links of a release: what is stated, what is concluded, each once, in one order."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping

import duckdb

from comity.errors import DataProblem
from comity.links._derived import derived_links
from comity.links._draft import Draft, ref_of
from comity.links._scope import Borders, known
from comity.links._stated import stated_links
from comity.links._stated_cases import case_date
from comity.links._weight import quality_of, weight_of
from comity.model import Link, LinkKind, Record, Records, Source
from comity.values import PartialDate

JUDGED = frozenset({"matter", "topics"})
"""Premises that are judgements of the editors: no source says to which matter or topic a case belongs."""


def derive_links(connection: duckdb.DuckDBPyConnection, records: Records) -> list[Link]:
    """Work out every link, in the order of ids; the order of the records does not matter.

    Parameters
    ----------
    connection : duckdb.DuckDBPyConnection
        Holds the tables of the records.
    records : Records
        The same records.

    Raises
    ------
    DataProblem
        Where the vocabulary ``link-kinds`` lacks a kind that records or rules use.
    """
    kinds = {kind.id: kind for kind in records.link_kinds.terms}
    borders = Borders(records)
    drafts = [*stated_links(records), *derived_links(connection, records)]
    unknown = sorted({draft.kind for draft in drafts} - kinds.keys())
    if unknown:
        raise DataProblem([f"vocabularies/link-kinds.yml: terms: lacks {name}" for name in unknown])
    made = (_link(draft, kinds[draft.kind], borders) for draft in drafts)
    return sorted(_each_once(made), key=lambda link: link.id)


def _each_once(links: Iterable[Link]) -> Iterator[Link]:
    """Of links with one id the one with most sources stands, and takes the premises of all."""
    found: dict[str, list[Link]] = {}
    for link in links:
        found.setdefault(link.id, []).append(link)
    for same in found.values():
        best = max(same, key=lambda one: (one.reviewed, one.strength, one.premises))
        premises = tuple(sorted({text for one in same for text in one.premises}))
        sources = tuple(sorted({address for one in same for address in one.sources}))
        yield best.model_copy(update={"premises": premises, "sources": sources})


def _link(draft: Draft, kind: LinkKind, borders: Borders) -> Link:
    one, other = draft.from_, draft.to
    if kind.symmetric and other < one and other != draft.via:
        one, other = other, one
    evidence = [supporting(record, path) for record, path in draft.premises if path not in JUDGED]
    weakest = min(quality_of(source.kind for source in found) for found in evidence)
    return Link(
        id=_id(draft, f"{one} {other}"),
        kind=kind.id,
        family=kind.family,
        from_=one,
        to=other,
        via=draft.via,
        date=draft.date,
        until=draft.until,
        border_scope=borders.between(
            one, draft.across or other, known((draft.date, _day(draft, borders.records)))
        ),
        polarity=kind.polarity,
        strength=weight_of(kind.strength, weakest, draft.share),
        evidence="derived" if draft.rule else "stated",
        rule=draft.rule,
        sources=tuple(sorted({source.address for found in evidence for source in found})),
        premises=tuple(sorted({f"{ref_of(record)}#{path}" for record, path in draft.premises})),
        reviewed=all(evidence),
        **_extra(draft.extra),
    )


def _day(draft: Draft, records: Records) -> PartialDate | None:
    """Give the day of the case in which a link without a day meets: borders are those of that time."""
    case = records.cases.get(draft.via.slug.partition("/")[0]) if draft.via else None
    return case_date(case) if case else None


def _extra(extra: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in extra.items() if value is not None}


def _id(draft: Draft, ends: str) -> str:
    date = draft.date if isinstance(draft.date, PartialDate) else None
    text = f"{draft.kind} {ends} {draft.via} {date}"
    return f"{draft.kind}-{hashlib.sha256(text.encode()).hexdigest()[:10]}"


def supporting(record: Record, path: str) -> list[Source]:
    """List the sources of a record that support a field, part of it, or what encloses it."""
    return [source for source in record.sources if any(_bears(path, on) for on in source.supports)]


def _bears(path: str, on: str) -> bool:
    return path == on or path.startswith(on + ".") or on.startswith(path + ".")
