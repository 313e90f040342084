"""Regulator or court: who it is, what it did, with whom, and what is not known of it."""

import streamlit as st

from comity.model import Authority, Court, Regulator
from comity.release import Release
from comity.values import Ref
from comity.web.parts import heading, link_line, nothing_here, show_sources, show_table, show_years
from comity.web.screens._chosen import chosen, show_list
from comity.web.views import action_rows, newest_first, place_name
from comity.web.words import date_in_words, in_words, plain


def regulators_page(release: Release) -> None:
    """Show one regulator or court, or the list of all."""
    found = chosen(release, Regulator, Court)
    if found is None:
        show_list(release, "regulator", "Regulators and courts", "Public bodies that investigate, sanction or decide, with their names then and now.")  # fmt: skip
        return
    heading(found.name, "Court" if isinstance(found, Court) else "Regulator")
    left, right = st.columns([3, 2], gap="large")
    with left:
        _identity(release, found)
    with right:
        _gaps(found)
    _acts(release, found)
    _partners(release, found)
    if isinstance(found, Regulator) and found.memberships:
        st.header("Networks", anchor=False)
        st.markdown("\n".join(f"- {plain(release.label(Ref('instrument', one.network)))} ({plain(_span(one.since, one.until))})" for one in found.memberships))  # fmt: skip
    st.header("Sources", anchor=False)
    show_sources([found], found.id)


def _span(since: object, until: object) -> str:
    return f"since {since or 'a date not known'}" + (f", until {until}" if until else "")


def _identity(release: Release, found: Authority) -> None:
    lines = [f"**Acts for:** {plain(place_name(release, found.jurisdiction))}"]
    lines += [f"**{_named(code)}:** {plain(name)}" for code, name in found.local_names.items()]
    if found.abbreviations:
        lines.append(f"**Short:** {plain(', '.join(found.abbreviations))}")
    if found.since or found.until:
        lines.append(f"**In office:** {plain(_span(found.since, found.until))}")
    records = release.records
    lines += [
        f"**Took over from:** {link_line(release, records.authority_ref(one))}" for one in found.predecessors
    ]
    lines += [
        f"**Followed by:** {link_line(release, records.authority_ref(one))}" for one in found.successors
    ]
    if isinstance(found, Regulator):
        for one in found.offices:
            until = f" to {date_in_words(one.until)}" if one.until else ""
            lines.append(
                f"**{plain(one.title)}:** {plain(one.holder)}, {plain(date_in_words(one.since) + until)}"
            )
    if found.website:
        lines.append(f"**Website:** {plain(found.website)}")
    st.markdown("\n".join(f"- {line}" for line in lines))
    if found.note:
        st.caption(plain(found.note))


def _named(code: str) -> str:
    return "Own name" if code == "und" else f"Name ({plain(code)})"


def _gaps(found: Authority) -> None:
    st.header("What is not known", anchor=False)
    publishes = getattr(found, "publishes", None)
    cap = getattr(found, "fine_cap", None)
    st.markdown(
        f"- **Publishes:** {plain(publishes or 'not known which decisions it publishes')}\n"
        f"- **Highest fine:** {plain(cap or 'not recorded')}\n"
        "- Cases held here are those that sources seen tell of; few or none does not mean that it did not act."
    )


def _acts(release: Release, found: Authority) -> None:
    st.header("What it did", anchor=False)
    acts = newest_first(release.actions(regulator=found.id))
    if not acts:
        nothing_here(f"No act of {plain(found.name)} is recorded.")
        return
    show_years(acts)
    show_table(action_rows(release, acts, {"Authority", "Country"}), f"acts-{found.id}")


def _partners(release: Release, found: Authority) -> None:
    ref = release.records.authority_ref(found.id)
    rows = [
        {
            "With": release.label(one.to if one.from_ == ref else one.from_), "How": in_words(one.kind),
            "Date": str(one.date or ""), "Border": in_words(one.border_scope),
            "Evidence": "stated" if one.evidence == "stated" else "derived",
        }
        for one in release.links(ref)
        if one.family == "procedural"
    ]  # fmt: skip
    st.header("Whom it worked with", anchor=False)
    st.caption("Procedural cooperation only: joint investigations, leads, assistance, referrals. Sharing a network is not cooperation.")  # fmt: skip
    show_table(rows, f"partners-{found.id}")
