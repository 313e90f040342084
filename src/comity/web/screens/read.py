"""Read an article: the text with its marks on the left, the candidate cases on the right."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath

import streamlit as st

import comity.reading
from comity.errors import ReadingProblem, ValueProblem
from comity.reading import LONGEST_TEXT, Candidate, Lexicon, Mention, Origin, Reading, read_article
from comity.reading.documents import read_document
from comity.release import Release
from comity.values import Ref, parse_address
from comity.web.canvas import show_canvas
from comity.web.parts import heading, link_line
from comity.web.reading_view import graph_of, marked_text
from comity.web.screens._review import show_review
from comity.web.words import date_in_words, in_words, plain, sum_in_words

_EXAMPLE = Path(comity.reading.__file__).with_name("example.txt")
_EXAMPLE_DAY = date(2022, 5, 24)
_KINDS = ["txt", "md", "html", "htm", "pdf", "docx"]
_LONG, _TEXT = 1_200, 620
"""Characters from which the text has a window of its own, and the height of that in pixels."""
_STAYS = """<style>@media (min-width: 641px) {
[data-testid="stColumn"]:has(.st-key-given-text) > [data-testid="stVerticalBlock"] { position: sticky; top: 4rem; height: auto; }
}</style>"""
"""Keeps the text in sight while what was read of it is reviewed; constant, it holds no data."""
_TITLE = 90
"""Characters of a headline that name a text."""
_LEGEND = "**Marks:** :blue-background[authority] :red-background[company] :green-background[money] :orange-background[measure or link] :violet-background[law] :gray-background[date]"  # fmt: skip


def read_page(release: Release) -> None:
    """Show the form, and what was read."""
    heading("Read an article", "Reading")
    st.markdown(
        "Paste a news article or a press release, or give a decision as PDF, Word or HTML. What it says of cases, authorities, "
        "money, dates, law and cooperation comes out as candidates, each with the words it stands on. Nothing leaves this "
        "machine."
    )
    given = _form()
    if given is None:
        return
    try:
        document = read_document(given.content, given.name)
        published = given.published or document.published
        reading = read_article(document.text, _lexicon(release), published)
        address = parse_address(given.address.strip()) if given.address.strip() else document.address
    except (ReadingProblem, ValueProblem) as problem:
        st.error(plain(str(problem)), icon=":material/error:")
        return
    day = str(published) if published else ""
    name = document.title or given.name or _headline(document.text)
    left, right = st.columns([2, 3], gap="large")
    with left:
        _text(reading)
    with right:
        _cases(release, reading)
        _people(release, reading)
        _picture(release, reading)
        show_review(release, reading, Origin(document.sha256, name, address, day, document.kind))
        _rejected(reading)


def _headline(text: str) -> str:
    """Call a text that came without a name by its first line."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "pasted text")[:_TITLE]


def _text(reading: Reading) -> None:
    """Show the text with its marks; beside a long review it stays in sight."""
    st.html(_STAYS)
    st.header("The text", anchor=False)
    st.markdown(_LEGEND)
    with st.container(
        border=True, height=_TEXT if len(reading.text) > _LONG else "content", key="given-text"
    ):
        st.markdown(marked_text(reading))


@st.cache_resource
def _lexicon(_release: Release) -> Lexicon:
    return Lexicon(_release.records)


@dataclass(frozen=True)
class Given:
    """What the reader gave: the bytes of a document, its name, where and when it was published, if known."""

    content: bytes
    name: str
    address: str
    published: date | None


def _form() -> Given | None:
    """Ask for the document and its date; the example is one click away."""
    if st.button("Try the example: an article on Clearview AI", icon=":material/lightbulb:"):
        st.session_state["article"] = _EXAMPLE.read_text(encoding="utf-8")
        st.session_state["published"] = _EXAMPLE_DAY
    with st.form("article-form", border=False):
        left, right = st.columns(2)
        published = left.date_input("Published on", value=None, key="published", help="Needed for words such as “on Monday”.")  # fmt: skip
        address = left.text_input("Address of the page, if you have it", key="address")
        upload = right.file_uploader("A file, or paste below", type=_KINDS, key="file")
        pasted = st.text_area("Text of the article", height=200, key="article", max_chars=LONGEST_TEXT)
        st.form_submit_button("Read", type="primary", icon=":material/newsmode:")
    if upload is not None:
        return Given(upload.getvalue(), PurePath(upload.name).name, address, published)
    return Given(pasted.encode("utf-8"), "", address, published) if pasted.strip() else None


def _cases(release: Release, reading: Reading) -> None:
    st.header(f"Candidate cases: {len(reading.cases)}", anchor=False)
    if not reading.cases:
        st.info("No action of an authority was found in this text.")
    for number, case in enumerate(reading.cases, start=1):
        with st.container(border=True):
            _case(release, number, case)


def _case(release: Release, number: int, case: Candidate) -> None:
    decided = [one.mention for one in case.regulators if one.role == "decided"]
    who = ", ".join(_named(release, one) for one in decided) or "Settlement without an authority"
    st.markdown(f"**{number}. {who}**")
    lines = [f"Respondent: {_named(release, one)}" for one in case.respondents]
    if case.date:
        lines.append(f"Date: {plain(date_in_words(case.date.when))}")
    for one in case.sanctions:
        money = (
            f" {sum_in_words(one.amount, one.currency)}" if one.amount is not None and one.currency else ""
        )
        lines.append(f"Measure: {plain(in_words(one.type) + money)}, {plain(one.status)}")
    lines += [f"Law: {_named(release, one)}" for one in case.laws]
    if case.provisions:
        lines.append(f"Provisions: {plain(', '.join(dict.fromkeys(one.name for one in case.provisions)))}")
    lines += [f"{plain(in_words(one.role.capitalize()))}: {_named(release, one.mention)}" for one in case.regulators if one.role != "decided"]  # fmt: skip
    lines += _cooperation(release, case)
    st.markdown("\n".join(f"- {line}" for line in lines))


def _cooperation(release: Release, case: Candidate) -> list[str]:
    """Say by kind who else had part in it: a joint investigation is of all, else the one that decided is told above."""
    own = {one.mention.slug for one in case.regulators if one.role == "decided"}
    found: dict[str, list[str]] = {}
    for one in case.cross_border:
        others = [party for party in one.parties if party not in own]
        told = others if others and one.kind != "joint_investigation" else one.parties
        found.setdefault(one.kind, []).extend(_label(release, party) for party in told)
    return [
        f"{plain(kind.replace('_', ' ').capitalize())}: {plain(', '.join(dict.fromkeys(parties)))}"
        for kind, parties in found.items()
    ]


def _label(release: Release, slug: str) -> str:
    return release.label(release.records.authority_ref(slug)) if release.records.authority(slug) else slug


def _named(release: Release, one: Mention) -> str:
    if one.slug is None:
        return f"{plain(one.name)} (not in the catalog: proposed as new)"
    kind = {"office": "regulator"}.get(one.kind, one.kind)
    return link_line(release, Ref(kind, one.slug))


def _people(release: Release, reading: Reading) -> None:
    """Name those who speak in a public office, and for whom."""
    lines = [
        f"- {plain(reading.text[one.span.start : one.span.end])}, in office at {_named(release, one)}"
        for one in reading.people
    ]
    if lines:
        st.markdown("**In public office**\n" + "\n".join(lines))


def _picture(release: Release, reading: Reading) -> None:
    elements = graph_of(release, reading)
    if elements["nodes"]:
        st.header("As a graph", anchor=False)
        show_canvas(elements, "reading-graph", caption="article", height=380)


def _rejected(reading: Reading) -> None:
    if reading.rejected:
        st.header("Left out, and why", anchor=False)
        st.markdown("\n".join(f"- “{plain(one.what)}”: {plain(one.why)}" for one in reading.rejected))
