"""A record as text for people: what it is, what happened, what it stands on."""

from collections.abc import Iterator

from comity.cli._case_sheet import case_sheet
from comity.cli._field_sheet import case_lines, field_lines
from comity.cli._sheet import LEGEND, Marks, block, words
from comity.model import Area, Case, Link, Provision, Record, Source
from comity.release import Release
from comity.values import Ref

_MANY_LINKS = 12
"""Links shown of each kind; the others are counted."""


def dossier(release: Release, ref: Ref) -> str:
    """Write a record as text.

    Parameters
    ----------
    release : Release
        Where it stands.
    ref : Ref
        The record, provision or legal order.
    """
    found = release.find(ref)
    lines = [release.label(ref), *_body(release, ref, found), *_links(release, ref)]
    if isinstance(found, Record):
        lines += block("Sources", _sources(found.sources))
        lines += ["", LEGEND] if Marks(found).any else []
    lines += ["", f"As of {release.as_of}, release {release.version}."]
    return "\n".join(lines)


def _body(release: Release, ref: Ref, found: Record | Provision | Area) -> Iterator[str]:
    if isinstance(found, Case):
        yield from case_sheet(release, found)
    elif isinstance(found, Record):
        yield str(ref)
        yield from block("Record", field_lines(found))
        yield from block("Cases", case_lines(release, ref))
    else:
        yield str(ref)
        held = found.model_dump(mode="json", exclude_defaults=True)
        yield from block("Record", (f"  {words(name)}: {value}" for name, value in held.items()))
        yield from block("Cases", case_lines(release, ref))


def _links(release: Release, ref: Ref) -> Iterator[str]:
    by_kind: dict[str, list[Link]] = {}
    for link in release.links(ref):
        by_kind.setdefault(link.kind, []).append(link)
    yield from block("Links", _link_lines(release, by_kind))


def _link_lines(release: Release, by_kind: dict[str, list[Link]]) -> Iterator[str]:
    for kind, links in by_kind.items():
        for link in links[:_MANY_LINKS]:
            yield f"  {words(kind)}: {_link(release, link)}"
        if len(links) > _MANY_LINKS:
            yield f"  {words(kind)}: and {len(links) - _MANY_LINKS} more"


def _link(release: Release, link: Link) -> str:
    date = f", {link.date}" if link.date else ""
    scope = "" if link.border_scope == "none" else f", {words(link.border_scope)}"
    how = "derived" if link.rule else "stated"
    mark = "" if link.reviewed else ", from memory"
    return f"{release.label(link.from_)} - {release.label(link.to)} ({how}{date}{scope}{mark})"


def _sources(sources: tuple[Source, ...]) -> Iterator[str]:
    for number, one in enumerate(sources, start=1):
        yield f"  [{number}] {one.title} ({words(one.kind)}, seen {one.seen})"
        yield f"      {one.address}"
        for claim in one.says:
            yield f"      gives {claim.value} for {claim.field}: {claim.why_not}"
