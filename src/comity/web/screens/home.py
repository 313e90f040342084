"""Home: one search box, question cards, a few figures, the newest matters. No picture of everything."""

from itertools import islice

import streamlit as st

from comity.questions import QUESTIONS
from comity.release import Release
from comity.values import Ref
from comity.web.parts import counted, link_line, search_box
from comity.web.views import list_rows
from comity.web.words import iso_in_words, plain

_QUESTIONS = (
    ("Who acted on the same conduct?", "Clearview AI: one practice, authorities of many countries, one row each.", "/questions?ask=CQ01", ":material/hub:"),
    ("What became of the money?", "Each fine from proposal to payment: imposed, cut, annulled, paid, or not known.", "/questions?ask=CQ09", ":material/payments:"),
    ("Who worked with whom?", "Joint, in parallel, after another: each tie with its evidence.", "/questions?ask=CQ02", ":material/handshake:"),
    ("Whom does a law reach?", "Laws that bind companies established elsewhere, and whether that was used.", "/questions?ask=CQ19", ":material/public:"),
    ("What does this article say?", "Paste a news article: cases, money, law and links, each with its words.", "/read", ":material/newsmode:"),
    ("What is not known?", "What a regulator publishes, what is held here, and what is missing.", "/questions?ask=CQ30", ":material/account_balance:"),
)  # fmt: skip

_NEWEST = 6


def home_page(release: Release) -> None:
    """Show the first screen."""
    st.title("Who acted on the same conduct, and what became of it?", anchor=False)
    st.markdown(
        "Comity joins what privacy regulators and courts of different countries did about the same conduct: "
        "who acted, with whom, under which law, and what became of the money. Every link carries its evidence."
    )
    search_box(release)
    _cards()
    _figures(release)
    _newest(release)


def _cards() -> None:
    st.header("Start with a question", anchor=False)
    columns = st.columns(3)
    for number, (question, answer, address, icon) in enumerate(_QUESTIONS):
        with columns[number % 3].container(border=True, height=140):
            st.markdown(f"**{icon} [{question}]({address})**")
            st.markdown(answer)
    st.markdown(f"[All {len(QUESTIONS)} questions](/questions)")


def _figures(release: Release) -> None:
    st.header("What is in here", anchor=False)
    stats = release.stats()
    share = float(str(stats["reviewed_headline_share"]))
    figures = (
        ("Cases", stats["cases"], "Files of one authority, or joint files, each with at least one source."),
        ("Matters across borders", stats["cross_border_matters"], "Matters with cases in two or more countries."),
        ("Authorities that acted", stats["acting_regulators"], "Regulators with a case or a decision held here."),
        ("Headline facts with a source", f"{share:.0%}", "Who acted, against whom, when, how much and what became of it: the share that a source which was seen supports; the rest is from memory, and marked so."),
    )  # fmt: skip
    with st.container(horizontal=True):
        for label, value, rule in figures:
            st.metric(label, str(value), help=rule, border=True)
    counted(
        f"{stats['cases']} cases, {stats['matters']} matters, {stats['regulators']} regulators and {stats['courts']} courts are held, "
        f"with {stats['facts']} facts, {stats['reviewed_facts']} of them supported by a source that was seen. "
        "Sums of fines are not shown here: they would add currencies and states of one sanction."
    )  # fmt: skip


def _newest(release: Release) -> None:
    st.header("Matters across borders with the latest decisions", anchor=False)
    several = (row for row in list_rows(release, "matter") if int(str(row["Countries"])) > 1)
    for row in islice(several, _NEWEST):
        ref = Ref.parse(str(row["ref"]))
        latest = iso_in_words(str(row["Latest"]) if row["Latest"] else None)
        after = f"{row['Cases']} cases in {row['Countries']} countries, latest decision {latest}"
        st.markdown(f"- {link_line(release, ref)}  \n  {plain(after)}")
    st.markdown("[All matters](/matters)")
