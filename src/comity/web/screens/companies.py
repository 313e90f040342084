"""Company or group: its names and hands over time, and every case against it."""

from collections.abc import Sequence

import streamlit as st

from comity.model import Case, Company, Group
from comity.release import Release
from comity.values import Ref
from comity.web.parts import (
    counted,
    heading,
    link_line,
    nothing_here,
    own_mark,
    show_chart,
    show_sources,
    show_table,
)
from comity.web.pictures import map_picture
from comity.web.screens._chosen import chosen, show_list
from comity.web.views import arcs_of, in_order, ledger_line, place_name, totals_of
from comity.web.words import date_in_words, in_words, plain


def companies_page(release: Release) -> None:
    """Show one company or group, or the list of all."""
    found = chosen(release, Company, Group)
    if found is None:
        show_list(release, "company", "Companies", "Legal entities and public bodies that were respondents, or belong to a group that was. Bodies that complained are [organisations](/organisations).")  # fmt: skip
        return
    heading(found.name, "Company" if isinstance(found, Company) else "Corporate group")
    members = _members(release, found)
    own_mark(release, found)
    _identity(release, found, members)
    ids = {one.id for one in members}
    cases = in_order(
        [one for one in release.records.cases.values() if ids & {str(r.company) for r in one.respondents}]
    )
    if not cases:
        nothing_here(f"No case against {plain(found.name)} is recorded.")
    else:
        _money(cases)
        _cases(release, cases)
        _world(release, cases)
    st.header("Sources", anchor=False)
    show_sources([found], found.id)


def _members(release: Release, found: Company | Group) -> list[Company]:
    if isinstance(found, Company):
        return [found]
    return [one for one in release.records.companies.values() if any(g.group == found.id for g in one.groups)]


def _identity(release: Release, found: Company | Group, members: Sequence[Company]) -> None:
    lines = []
    if found.seat:
        lines.append(f"**Seat:** {plain(place_name(release, found.seat))}")
    lines += [f"**Formerly:** {plain(one.name)} ({plain('until ' + date_in_words(one.until) if one.until else 'until not known')})" for one in found.former_names]  # fmt: skip
    if isinstance(found, Company):
        for one in found.groups:
            span = f"since {one.since or 'not known'}" + (f", until {one.until}" if one.until else "")
            lines.append(f"**Group:** {link_line(release, Ref('group', one.group))} ({plain(span)})")
        lines += [f"**Main establishment:** {plain(place_name(release, one.jurisdiction))} (since {plain(one.since or 'not known')})" for one in found.main_establishments]  # fmt: skip
    else:
        lines.append("**Members:** " + ", ".join(link_line(release, Ref("company", one.id)) for one in members))  # fmt: skip
    if found.wikidata:
        lines.append(f"**Wikidata:** {plain(found.wikidata)}")
    st.markdown("\n".join(f"- {line}" for line in lines))


def _money(cases: Sequence[Case]) -> None:
    lines = [total.in_words(currency) for currency, total in totals_of(cases).items()]
    st.header("What stands now", anchor=False)
    st.markdown(plain("; ".join(lines) or "No sum stands, or none is known."))
    counted("Headline sums only: the latest state that is not proposed, annulled or suspended. Currencies are not added. A sum against several respondents counts once for the case.")  # fmt: skip


def _cases(release: Release, cases: Sequence[Case]) -> None:
    st.header(f"Cases: {len(cases)}", anchor=False)
    for matter in dict.fromkeys(case.matter for case in cases):
        lines = [_line(release, case) for case in cases if case.matter == matter]
        st.markdown(f"**{link_line(release, Ref('matter', matter))}**\n" + "\n".join(lines))


def _line(release: Release, case: Case) -> str:
    money = "; ".join(ledger_line(one) for one in case.sanctions if any(s.amount for s in one.states))
    told = f": {in_words(case.status)}" + (f" · {money}" if money else "")
    return f"- {link_line(release, Ref('case', case.id))}{plain(told)}"


def _world(release: Release, cases: Sequence[Case]) -> None:
    arcs = arcs_of(release.records, cases)
    if not arcs:
        return
    st.header("Who acted", anchor=False)
    show_chart(map_picture(arcs), "Map of the authorities that acted.")
    show_table([{"Authority": one.authority, "Legal order": place_name(release, one.start), "Respondent": one.respondent} for one in arcs], "company-arcs")  # fmt: skip
