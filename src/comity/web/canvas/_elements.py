"""A neighbourhood as the nodes and lines that the canvas draws."""

from collections.abc import Mapping
from typing import Any

from comity.model import Authority, Case, CaseStatus, latest_date
from comity.network import Line, Neighbourhood, Point, Tie, lines_of
from comity.release import Release
from comity.values import PartialDate
from comity.web.views import place_name
from comity.web.words import in_words

_LONGEST = 64


def elements_of(
    release: Release, hood: Neighbourhood, places: Mapping[str, Point], focus: str
) -> dict[str, list[dict[str, Any]]]:
    """Give nodes and lines for the canvas.

    Parameters
    ----------
    release : Release
        For names and states.
    hood : Neighbourhood
        What is shown, and how much more there is.
    places : mapping of str to (float, float)
        Where each node stands.
    focus : str
        The node that the picture is about.
    """
    nodes = [
        {
            "id": node,
            "kind": node.partition("/")[0],
            "label": short_label(release, node),
            "detail": release.label(node),
            "status": state_of(release, node),
            "x": round(places[node][0], 1),
            "y": round(places[node][1], 1),
            "more": sum(hood.more.get(node, {}).values()),
            "focus": node == focus,
        }
        for node in sorted(hood.network)
    ]
    directed = directed_kinds(release)
    return {"nodes": nodes, "lines": [line_element(one, directed) for one in lines_of(hood.network)]}


def short_label(release: Release, node: str) -> str:
    """Give what stands beside a node: authorities by their first short form, in titles of cases too."""
    kind, _, slug = node.partition("/")
    authority = release.records.authority(slug) if kind in {"regulator", "court"} else None
    if authority and authority.abbreviations:
        return authority.abbreviations[0]
    case = release.records.cases.get(slug) if kind == "case" else None
    label = _with_short_forms(release, case) if case else release.label(node)
    return label if len(label) <= _LONGEST else label[: _LONGEST - 1].rstrip() + "…"


def _with_short_forms(release: Release, case: Case) -> str:
    """Give the title of a case with the name of each authority, in whatever language, as its short form."""
    title = case.title
    for authority in filter(None, map(release.records.authority, case.by)):
        short = next(iter(authority.abbreviations), None)
        longer = (name for name in _names(authority) if short and len(name) > len(short) and name in title)
        found = next(longer, None)
        title = title.replace(found, short, 1) if short and found else title
    return title


def _names(authority: Authority) -> list[str]:
    """Give the names by which titles may call an authority, the longest first."""
    names = {authority.name, *authority.local_names.values(), *authority.aliases}
    names |= {name.removeprefix("Office of the ") for name in names}
    return sorted(names, key=lambda name: (-len(name), name))


def state_of(release: Release, node: str) -> str:
    """Give what must stand beside a name: where a case stands, and for whom an authority acts."""
    kind, _, slug = node.partition("/")
    if kind == "case" and (case := release.records.cases.get(slug)):
        status = "status unknown" if case.status is CaseStatus.UNKNOWN else in_words(case.status)
        return f"{status}{_year(case)}"
    authority = release.records.authority(slug) if kind in {"regulator", "court"} else None
    return place_name(release, authority.jurisdiction) if authority else ""


def _year(case: Case) -> str:
    when = latest_date(case) or case.opened
    return f", {when.year}" if isinstance(when, PartialDate) else ""


def directed_kinds(release: Release) -> frozenset[str]:
    """Give the kinds of link in which one end acts on the other."""
    return frozenset(one.id for one in release.records.link_kinds.terms if not one.symmetric)


def line_element(line: Line, directed: frozenset[str]) -> dict[str, Any]:
    """Give one line; ties that point both ways have no arrow."""
    ways = {(tie.from_, tie.to) for tie in line.ties}
    return {
        "id": line_id(line),
        "source": line.from_,
        "target": line.to,
        "family": line.family,
        "label": ", ".join(map(in_words, line.kinds)),
        "evidence": evidence_of(line),
        "count": len(line.ties),
        "directed": len(ways) == 1 and all(kind in directed for kind in line.kinds),
    }


def line_id(line: Line) -> str:
    """Name a line, so that it can be selected and stands in the address."""
    return f"{line.from_}~{line.to}~{line.family}"


def evidence_of(line: Line) -> str:
    """Tell the best evidence in a line: ``reviewed``, ``memory`` or ``derived``."""
    stated = [tie for tie in line.ties if tie.evidence != "derived"]
    return evidence_of_tie(max(stated or line.ties, key=lambda tie: tie.reviewed))


def evidence_of_tie(tie: Tie) -> str:
    """Tell what a tie stands on: ``reviewed``, ``memory`` or ``derived``."""
    if tie.evidence == "derived":
        return "derived"
    return "reviewed" if tie.reviewed else "memory"
