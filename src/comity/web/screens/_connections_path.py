"""Finding a path: two records, and the ways between them read out."""

from collections.abc import Sequence

import streamlit as st

from comity.network import FAMILIES
from comity.release import Release, Way
from comity.values import Ref
from comity.web.addresses import address_of
from comity.web.connections import ends_for, source_rows_of, step_lines, why_lines
from comity.web.parts import link_line, show_table
from comity.web.words import in_words, plain

_WORDS = (
    "How do two records hang together? Each way is read out step by step with what it stands on. "
    "Ways over strong ties and quiet records come first: that two cases apply one law says little."
)
_FAMILY = {
    "file": "what the files say",
    "procedural": "procedure",
    "co-occurrence": "same matter, group or issue",
    "reach": "reach and afterlife",
    "framework": "networks, memoranda, laws",
}


def find_path(release: Release) -> None:
    """Let the reader name two records, and read out the ways between them."""
    st.markdown(_WORDS)
    left, right = st.columns(2)
    with left:
        one = _end(release, "From", "from", "ICO, Clearview AI …")
    with right:
        other = _end(release, "To", "to", "CNIL, GDPR …")
    chosen = st.pills(
        "Follow",
        FAMILIES,
        selection_mode="multi",
        default=FAMILIES,
        key="families",
        format_func=lambda family: _FAMILY[family],
    )
    ways = st.slider("How many ways", 1, 6, 3, key="ways", bind="query-params")
    if one and other:
        _tell(release, (one, other), ways, tuple(chosen))


def _end(release: Release, label: str, key: str, example: str) -> str | None:
    text = st.text_input(label, key=key, bind="query-params", placeholder=example, icon=":material/search:")
    found = ends_for(release, text or "")
    if text and not found:
        st.caption(f"Nothing joined to anything here is called “{plain(text)}”.")
    if len(found) < 2:  # noqa: PLR2004 - one is no choice
        for node in found:
            st.markdown(f"[{plain(_named(release, node))}]({address_of(Ref.parse(node))})")
        return next(iter(found), None)
    return st.selectbox(
        f"{label}: which one?", found, key=f"{key}-which", format_func=lambda node: _named(release, node)
    )


def _chain(release: Release, way: Way) -> str:
    return " → ".join(link_line(release, Ref.parse(node)) for node in way.nodes)


def _named(release: Release, node: str) -> str:
    return f"{release.label(node)} ({in_words(node.partition('/')[0])})"


def _tell(release: Release, ends: tuple[str, str], count: int, families: tuple[str, ...]) -> None:
    if not families or ends[0] == ends[1]:
        st.info("Choose two records, and at least one family of links to follow.", icon=":material/info:")
        return
    ways = release.ways(*ends, count, families)
    if not ways:
        st.info("Nothing recorded joins the two over what was chosen. That does not mean that nothing does.", icon=":material/info:")  # fmt: skip
        return
    for number, way in enumerate(ways, start=1):
        with st.container(border=True):
            st.markdown(f"**Way {number}, {len(way.steps)} step{'' if len(way.steps) == 1 else 's'}:** {_chain(release, way)}")  # fmt: skip
            st.markdown("\n".join(f"{place}. {line}" for place, line in enumerate(step_lines(way), start=1)))
            st.caption(f"Leads over {', '.join(_FAMILY[one] for one in way.families)}.")
    _why(release, ways)
    with st.expander("Sources of each step"):
        show_table(source_rows_of(ways), "ways", links=["Source"])
    st.caption("That two records hang together is no cause.")


def _why(release: Release, ways: Sequence[Way]) -> None:
    """Let the reader ask why one of the links in the ways exists; what a file joins needs no other reason."""
    links = {step.link: step.sentence for way in ways for step in way.steps if step.link}
    with st.expander("Why does a step exist?"):
        if not links:
            st.caption("Every step stands in a file itself.")
            return
        chosen = st.selectbox("Step", [*links], key="why", format_func=lambda link: links[link])
        st.markdown("\n\n".join(why_lines(release.explain(chosen or next(iter(links))))))
