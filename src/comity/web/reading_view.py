"""What the reading page shows, worked out without Streamlit: marked text, a small graph."""

from collections.abc import Iterator
from typing import Any

import networkx as nx

from comity.network import positions
from comity.reading import Reading, Span
from comity.release import Release
from comity.values import Ref, slug_of
from comity.web.words import plain

_COLOURS = {
    "regulator": "blue", "office": "blue", "court": "blue", "company": "red", "money": "green",
    "measure": "orange", "link": "orange", "law": "violet", "provision": "violet", "date": "gray",
}  # fmt: skip
_OWN = frozenset(["decided", "against", "applies"])
"""What joins a candidate to its own authority, respondent and law; all else is cooperation."""


def marks_of(reading: Reading) -> list[tuple[Span, str]]:
    """List the stretches of text that values stand on, with what they are; none overlaps another."""
    found = sorted({*_marks(reading)}, key=lambda one: (one[0].start, -one[0].end))
    kept: list[tuple[Span, str]] = []
    for span, kind in found:
        if not kept or span.start >= kept[-1][0].end:
            kept.append((span, kind))
    return kept


def _marks(reading: Reading) -> Iterator[tuple[Span, str]]:
    for case in reading.cases:
        yield from ((one.mention.span, "regulator") for one in case.regulators)
        yield from ((one.span, "company") for one in case.respondents)
        yield from ((one.span, "money" if one.amount is not None else "measure") for one in case.sanctions)
        yield from ((one.span, "law") for one in (*case.laws, *case.provisions))
        yield from ((one.span, "court") for one in case.courts)
        yield from ((one.span, "link") for one in case.cross_border)
        if case.date:
            yield case.date.span, "date"
    yield from ((one.span, "office") for one in reading.people)


def marked_text(reading: Reading) -> str:
    """Give the text as Markdown with its marks; all of it is escaped, so that nothing in it is run."""
    parts, at = [], 0
    for span, kind in marks_of(reading):
        parts.append(_paragraphs(reading.text[at : span.start]))
        parts.append(f":{_COLOURS[kind]}-background[{plain(reading.text[span.start : span.end])}]")
        at = span.end
    return "".join([*parts, _paragraphs(reading.text[at:])])


def _paragraphs(text: str) -> str:
    """Escape a text and keep its paragraphs, and the spaces at its ends."""
    pieces = [plain(piece) for piece in text.split("\n\n")]
    joined = "\n\n".join(pieces)
    before = " " if text[:1].isspace() and not joined.startswith("\n") else ""
    after = " " if text[-1:].isspace() and not joined.endswith("\n") else ""
    return f"{before}{joined}{after}"


def graph_of(release: Release, reading: Reading) -> dict[str, list[dict[str, Any]]]:
    """Give the candidate cases as nodes and lines for the canvas."""
    drawn: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for number, case in enumerate(reading.cases, start=1):
        name = f"case/candidate-{number}"
        drawn.add_node(name, label=f"Candidate {number}")
        for party in case.regulators:
            _join(release, drawn, name, ("regulator", party.mention.slug, party.mention.name, party.role))
        for one in case.respondents:
            _join(release, drawn, name, ("company", one.slug, one.name, "against"))
        for one in case.laws:
            _join(release, drawn, name, ("law", one.slug, one.name, "applies"))
        for link in case.cross_border:
            for partner in set(link.parties) - {one.mention.slug for one in case.regulators}:
                _join(release, drawn, name, _partner(release, partner, link.kind))
    places = positions(drawn)
    nodes = [
        {"id": node, "kind": node.partition("/")[0], "label": label, "detail": label, "x": places[node][0],
         "y": places[node][1], "more": 0, "focus": node.startswith("case/")}
        for node, label in drawn.nodes(data="label")
    ]  # fmt: skip
    lines = [
        {"id": f"{a}~{b}~{role}", "source": a, "target": b, "family": "file" if role in _OWN else "procedural",
         "label": role.replace("_", " "), "evidence": "reviewed", "count": 1}
        for a, b, about in drawn.edges(data=True)
        for role in [str(about["role"])]
    ]  # fmt: skip
    return {"nodes": nodes, "lines": lines}


def _partner(release: Release, party: str, role: str) -> tuple[str, str | None, str, str]:
    """Give a partner as an end of a line: an authority that is held, else the country or body that the text names."""
    held = release.records.authority(party)
    kind = release.records.authority_ref(party).kind if held else "area"
    return kind, party if held else None, party, role


def _join(
    release: Release, drawn: "nx.MultiDiGraph[str]", case: str, end: tuple[str, str | None, str, str]
) -> None:
    kind, slug, name, role = end
    node = f"{kind}/{slug or 'new-' + slug_of(name)}"
    label = release.label(Ref(kind, slug)) if slug else name if kind == "area" else f"{name} (new)"
    drawn.add_node(node, label=label)
    drawn.add_edge(case, node, role=role)
