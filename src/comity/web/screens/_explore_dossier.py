"""Beside the canvas: what is selected, what it stands on, and what more can be shown around it."""

from collections.abc import Sequence

import streamlit as st

from comity.model import Link
from comity.network import Tie
from comity.release import Release
from comity.web.addresses import PAGE_OF, address_of
from comity.web.canvas import EVIDENCE, evidence_of_tie
from comity.web.explore import ALL, Dossier, Scene, View, dossier_of, tie_of_line, words_of
from comity.web.screens._explore_steps import begin_with, open_more, undo
from comity.web.words import iso_in_words, plain

_MOST_TIES = 8


def show_dossier(release: Release, view: View, scene: Scene) -> None:
    """Show what is selected: a record, or a line between two."""
    chosen = view.selected or view.start
    ties = tie_of_line(scene.shown.hood, chosen)
    if ties:
        _line(release, ties)
    else:
        _record(release, view, scene, chosen if chosen in scene.shown.hood.network else view.start)


def _record(release: Release, view: View, scene: Scene, node: str) -> None:
    found = dossier_of(release, node)
    _head(found)
    if found.text:
        st.markdown(plain(found.text))
    st.markdown("\n".join(f"- **{plain(name)}:** {plain(value)}" for name, value in found.facts))
    if PAGE_OF.get(found.ref.kind, "explore") != "explore":
        st.link_button("Open its page", address_of(found.ref), icon=":material/article:", width="stretch")
    if node != view.start:
        _begin(node)
    _more(release, view, scene, node)


def _head(found: Dossier) -> None:
    st.caption(found.kind.upper())
    st.header(plain(found.title), anchor=False)


def _begin(node: str) -> None:
    """Offer to begin anew here; the whole page runs then, for its heading changes too."""
    if st.button("Begin here", icon=":material/my_location:", width="stretch", key="begin-here"):
        begin_with(node)
        st.rerun()


def _more(release: Release, view: View, scene: Scene, node: str) -> None:
    """Show by which kinds of link more can be shown, counted first."""
    words = words_of(release)
    missing = [one for one in scene.choices.get(node, []) if one.missing]
    st.markdown("**Show more around it**" if missing else "Everything it is joined to is in the picture.")
    for one in missing:
        count = f"{one.missing} more of {one.total}" if one.missing < one.total else str(one.total)
        label = f"{words.seen_from(one.kind, node)} ({count})"
        st.button(plain(label), key=f"open-{one.kind}", type="tertiary", icon=":material/add:", help=words.meaning(one.kind), on_click=open_more, args=(release, view.start, node, one.kind))  # fmt: skip
    if len(missing) > 1:
        st.button("All of these, at most 25 of each", key="open-all", icon=":material/add:", on_click=open_more, args=(release, view.start, node, ALL))  # fmt: skip
    if view.steps:
        st.button("Undo the last step", icon=":material/undo:", key="undo", on_click=undo, args=(release, view.start))  # fmt: skip


def _line(release: Release, ties: Sequence[Tie]) -> None:
    """Show what a line stands for: each link with its meaning, date, evidence and sources."""
    links = {link.id: link for link in release.links(ties[0].from_)}
    ends = f"{release.label(ties[0].from_)} – {release.label(ties[0].to)}"
    st.caption("LINK" if len(ties) == 1 else f"{len(ties)} LINKS DRAWN AS ONE LINE")
    st.header(plain(ends), anchor=False)
    for tie in ties[:_MOST_TIES]:
        _tie(release, tie, links.get(tie.id))
    if len(ties) > _MOST_TIES:
        st.caption(f"and {len(ties) - _MOST_TIES} more: see the table")


def _tie(release: Release, tie: Tie, link: Link | None) -> None:
    words = words_of(release)
    lines = [f"**{plain(words.name(tie.kind))}**", plain(words.meaning(tie.kind))]
    lines.append(f"*{plain(release.label(tie.from_))}* → *{plain(release.label(tie.to))}*")
    if tie.date:
        lines.append(f"Date: {plain(iso_in_words(tie.date))}")
    lines.append(f"Evidence: {EVIDENCE[evidence_of_tie(tie)].lower()}")
    if link:
        lines += _grounds(release, link)
    with st.container(border=True):
        st.markdown("  \n".join(line for line in lines if line))


def _grounds(release: Release, link: Link) -> list[str]:
    """Say what a link rests on: its hub, rule, note and sources."""
    found = [f"By way of: {plain(release.label(link.via))}"] if link.via else []
    found += [f"Rule: {plain(link.rule)}"] if link.rule else []
    found += [plain(link.note)] if link.note else []
    return found + [f"[Source {number}]({address})" for number, address in enumerate(link.sources, 1)]
