"""Matter: everything that authorities did about one conduct or incident."""

from collections.abc import Sequence

import streamlit as st

from comity.model import Case, Matter
from comity.release import Release
from comity.web.parts import counted, heading, lead, link_line, own_mark, show_chart, show_sources, show_table
from comity.web.pictures import ledger_picture, map_picture, matrix_picture, place_of, timeline_picture
from comity.web.screens._chosen import chosen, show_list
from comity.web.screens._network import show_network
from comity.web.views import (
    action_rows,
    arcs_of,
    cells_of,
    events_of,
    in_order,
    ledger_line,
    place_name,
    totals_of,
)
from comity.web.words import in_words, plain

_TABS = ["Overview", "Timeline", "Map", "Network", "Money", "Actions", "Sources"]


def matters_page(release: Release) -> None:
    """Show one matter, or the list of all."""
    matter = chosen(release, Matter)
    if matter is None:
        show_list(release, "matter", "Matters", "A matter is a conduct or an incident; the cases of all authorities on it stand together.")  # fmt: skip
        return
    cases = in_order([case for case in release.records.cases.values() if case.matter == matter.id])
    heading(matter.title, f"Matter · {in_words(matter.type)}")
    own_mark(release, matter, cases)
    lead(matter.summary, matter.note)
    _key_facts(release, cases)
    overview, timeline, world, network, money, actions, sources = st.tabs(
        _TABS, key="tab", bind="query-params"
    )
    with overview:
        _overview(release, cases)
    with timeline:
        _timeline(release, cases)
    with world:
        _world(release, cases)
    with network:
        show_network(release, f"matter/{matter.id}")
    with money:
        _money(release, cases)
    with actions:
        _actions(release, matter)
    with sources:
        show_sources([matter, *cases], matter.id)


def _key_facts(release: Release, cases: Sequence[Case]) -> None:
    records = release.records
    authorities = {slug for case in cases for slug in case.by}
    found = [records.authority(slug) for slug in authorities]
    countries = {one.jurisdiction.partition("-")[0] for one in found if one}
    fines = sum(1 for case in cases if any(one.type == "fine" for one in case.sanctions))
    pending = sum(1 for case in cases if case.status in {"open", "under-appeal", "remitted"})
    figures = (("Cases", len(cases)), ("Authorities", len(authorities)), ("Countries", len(countries)), ("Cases with a fine", fines), ("Still pending", pending))  # fmt: skip
    with st.container(horizontal=True, gap="large"):
        for label, value in figures:
            st.metric(label, value, width="content")


def _overview(release: Release, cases: Sequence[Case]) -> None:
    cells = cells_of(release.records, cases)
    show_chart(matrix_picture(cells), "Matrix: one row an authority, one column a step of the procedure.")
    st.caption(
        "One row a case, in the order of the first decision. The bar before the words tells at a glance: "
        "blue decided, green money that stands, yellow only proposed, orange pending, grey undone, red not collected."
    )
    st.markdown("\n".join(f"- {link_line(release, release.ref_of(f'case/{case.id}'))}: {plain(case.summary or '')}" for case in cases))  # fmt: skip
    counted(
        "Each case held on this matter has one row, whoever decided it; joint files count once. Money shows the latest "
        "state that is not merely proposed, annulled or suspended; hover a cell for its whole history."
    )


def _timeline(release: Release, cases: Sequence[Case]) -> None:
    events = events_of(release.records, cases)
    if not events:
        st.info("No event of this matter has a date that is known.")
        return
    show_chart(timeline_picture(events), "Timeline: a lane for each authority, a mark for each act.")
    st.caption("A pale bar under a mark spans the days that the date may mean: a month, or a year.")
    rows = [
        {"Authority": one.lane, "Date": str(one.when), "Kind": one.kind, "What": one.text} for one in events
    ]
    show_table(rows, "events")


def _world(release: Release, cases: Sequence[Case]) -> None:
    arcs = arcs_of(release.records, cases)
    if not arcs:
        st.info("No respondent of this matter is known with its seat.")
        return
    show_chart(map_picture(arcs), "Map: arcs from each authority to the seat of the respondent.")
    missing = sorted({one.start for one in arcs if not place_of(one.start)})
    st.caption(
        "Circles are authorities, squares the seats of respondents. Natural Earth, public domain."
        + (f" Not drawn: {', '.join(missing)}." if missing else "")
    )
    rows = [{"Authority": one.authority, "Legal order": place_name(release, one.start), "Respondent": one.respondent, "Seat": place_name(release, one.end)} for one in arcs]  # fmt: skip
    show_table(rows, "arcs")


def _money(release: Release, cases: Sequence[Case]) -> None:
    told = False
    for case in cases:
        for sanction in case.sanctions:
            if not any(state.amount is not None for state in sanction.states):
                continue
            told = True
            st.markdown(f"**{link_line(release, release.ref_of(f'case/{case.id}'))}** · {plain(in_words(sanction.type))}  \n{plain(ledger_line(sanction))}")  # fmt: skip
            picture = ledger_picture(sanction)
            if picture is not None:
                show_chart(picture, f"Ledger: {ledger_line(sanction)}")
    if not told:
        st.info("No sum of money is known in this matter.")
        return
    lines = [total.in_words(currency) for currency, total in totals_of(cases).items()]
    st.markdown("**What stands now, currency by currency:** " + plain("; ".join(lines) or "nothing"))
    counted(
        "Each sanction counts once, with the latest state that is not proposed, annulled or suspended; a sanction whose last "
        "word is an annulment counts nothing. Currencies are not converted and not added. Payment is shown only where a "
        "source tells of it: no word of a payment does not mean unpaid."
    )


def _actions(release: Release, matter: Matter) -> None:
    st.caption("One row an act of a regulator or court; the state of each measure stands beside it.")
    show_table(action_rows(release, release.actions(matter=matter.id), {"Matter"}), f"actions-{matter.id}")
