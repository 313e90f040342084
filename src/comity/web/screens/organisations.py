"""Organisation: a body that complains to authorities, and every case that deals with its complaints."""

import streamlit as st

from comity.model import Case, Organisation
from comity.release import Release
from comity.values import Ref
from comity.web.parts import heading, link_line, nothing_here, show_sources
from comity.web.screens._chosen import chosen, show_list
from comity.web.views import in_order, place_name
from comity.web.words import date_in_words, in_words, plain


def organisations_page(release: Release) -> None:
    """Show one organisation, or the list of all."""
    found = chosen(release, Organisation)
    if found is None:
        show_list(
            release,
            "organisation",
            "Organisations",
            "Bodies of civil society, of consumers and of workers that complained to authorities.",
        )
        return
    heading(found.name, "Organisation")
    _identity(release, found)
    _cases(release, found)
    st.header("Sources", anchor=False)
    show_sources([found], found.id)


def _identity(release: Release, found: Organisation) -> None:
    known = (
        ("Seat", place_name(release, found.seat) if found.seat else ""),
        ("Also called", ", ".join(found.aliases)),
        ("Own site", found.website or ""),
        ("Wikidata", found.wikidata or ""),
    )
    lines = [f"- **{name}:** {plain(value)}" for name, value in known if value]
    if lines:
        st.markdown("\n".join(lines))
    if found.note:
        st.caption(plain(found.note))


def _cases(release: Release, found: Organisation) -> None:
    held = release.records.cases.values()
    cases = in_order([one for one in held if any(c.organisation == found.id for c in one.complainants)])
    if not cases:
        nothing_here(f"No case on a complaint of {plain(found.name)} is recorded.")
        return
    st.header(f"Cases on its complaints: {len(cases)}", anchor=False)
    st.markdown("\n".join(_line(release, found, case) for case in cases))


def _line(release: Release, found: Organisation, case: Case) -> str:
    date = next(one.date for one in case.complainants if one.organisation == found.id)
    told = (
        f": complained {date_in_words(date)}; {in_words(case.status)}"
        if date
        else f": {in_words(case.status)}"
    )
    return f"- {link_line(release, Ref('case', case.id))}{plain(told)}"
