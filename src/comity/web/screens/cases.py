"""Case: one authority's file, from its opening to what became of it."""

import streamlit as st

from comity.model import Case, Citation, Complainant
from comity.release import Release
from comity.values import Absence, Ref
from comity.web.parts import (
    heading,
    lead,
    link_line,
    own_mark,
    show_chart,
    show_sources,
    show_table,
    status_badge,
)
from comity.web.pictures import ledger_picture, timeline_picture
from comity.web.review import compared_rows
from comity.web.screens._chosen import chosen, show_list
from comity.web.views import events_of, finding_rows, ledger_line, provenance_of, role_rows
from comity.web.words import absence_in_words, date_in_words, in_words, plain, sum_in_words
from comity.workspace import compared


def cases_page(release: Release) -> None:
    """Show one case, or the list of all."""
    case = chosen(release, Case)
    if case is None:
        show_list(
            release,
            "case",
            "Cases",
            "A case is one authority's file, or a joint file of several, on a matter.",
        )
        return
    heading(case.title, f"Case · {in_words(case.regime)} law")
    status_badge(case.status)
    own_mark(release, case)
    lead(case.summary, case.note)
    left, right = st.columns([3, 2], gap="large")
    with left:
        _brief(release, case)
    with right:
        _cooperation(release, case)
    _procedure(release, case)
    _findings(release, case)
    _sanctions(case)
    _links(release, case)
    _documents(release, case)
    _evidence(release, case)


def _brief(release: Release, case: Case) -> None:
    lines = [
        ("Matter", link_line(release, Ref("matter", case.matter))),
        ("Authority", ", ".join(link_line(release, release.records.authority_ref(slug)) for slug in case.by)),
        ("Respondent", ", ".join(_respondent(release, case))),
        ("Law", ", ".join(link_line(release, Ref("law", slug)) for slug in case.laws) or "not known"),
        ("Opened", plain(date_in_words(case.opened))),
    ]
    if case.trigger:
        lines.append(("Started by", plain(in_words(case.trigger))))
    if case.complainants:
        lines.append(("Complained by", ", ".join(_complainant(release, one) for one in case.complainants)))
    if case.reach:
        reach = ", ".join(link_line(release, ref) for ref in case.reach)
        lines.append(("Reached abroad by", reach))
    st.header("In brief", anchor=False)
    st.markdown("\n".join(f"- **{name}:** {value}" for name, value in lines))


def _complainant(release: Release, one: Complainant) -> str:
    when = f"({date_in_words(one.date)})" if one.date else ""
    return link_line(release, Ref("organisation", one.organisation), when)


def _respondent(release: Release, case: Case) -> list[str]:
    found = []
    for one in case.respondents:
        if isinstance(one.company, Absence):
            found.append(f"name {plain(absence_in_words(one.company))}")
            continue
        role = f"as {in_words(one.role)}" if one.role else ""
        then = f"(then {one.named_as})" if one.named_as else ""
        found.append(link_line(release, Ref("company", one.company), f"{then} {role}".strip()))
    return found


def _cooperation(release: Release, case: Case) -> None:
    st.header("Who did what", anchor=False)
    for row in role_rows(release.records, case):
        st.markdown(f"- {plain(row['Authority'])} ({plain(row['Country'])}): {plain(row['Role'])}")
    if not case.roles and len(case.by) == 1:
        st.caption("No lead or concerned authority is recorded.")


def _procedure(release: Release, case: Case) -> None:
    st.header("Procedure", anchor=False)
    events = events_of(release.records, [case])
    if len(events) > 1:
        show_chart(timeline_picture(events), "Timeline of the case.")
    for one in case.decisions:
        names = ", ".join(link_line(release, release.records.authority_ref(slug)) for slug in one.by)
        outcome = f" **{plain(in_words(one.outcome))}**" if one.outcome else ""
        number = " · ".join(one.identifiers.values())
        st.markdown(
            f"- **{plain(date_in_words(one.date))}** {names}: {plain(in_words(one.type))}{outcome}"
            + (f" · {plain(number)}" if number else "")
            + (f"  \n  {plain(one.summary)}" if one.summary else "")
            + "".join(f"  \n  {_citation(release, citation)}" for citation in one.cites)
        )
    if not case.decisions:
        st.info("No decision is recorded in this case.")


def _citation(release: Release, one: Citation) -> str:
    how = ", ".join(part for part in (one.treatment, one.at) if part)
    return f"Cites {link_line(release, one.cited, f'({how})' if how else '')}"


def _findings(release: Release, case: Case) -> None:
    rows = finding_rows(release.records, case)
    if rows:
        st.header("What was found under each provision", anchor=False)
        show_table(rows, f"findings-{case.id}")


def _sanctions(case: Case) -> None:
    st.header("Measures and what became of them", anchor=False)
    if not case.sanctions:
        st.info("No measure is recorded in this case.")
    elif case.followed:
        day = plain(date_in_words(case.followed))
        st.caption(
            f"Appeals and payments were last looked for on {day}; nothing later than what stands here was found."
        )
    for one in case.sanctions:
        more = f"  \n{plain(one.summary)}" if one.summary else ""
        obeyed = f" · obeyed: {plain(in_words(one.compliance))}" if one.compliance else ""
        st.markdown(f"**{plain(in_words(one.type))}** · {plain(ledger_line(one))}{obeyed}{more}")
        picture = ledger_picture(one)
        if picture is not None:
            show_chart(picture, f"Ledger: {ledger_line(one)}")
    for turnover in case.turnovers:
        total = sum_in_words(turnover.amount, turnover.currency, turnover.exactness)
        st.markdown(f"**Turnover taken into account:** {plain(total)} ({plain(turnover.whose)})")


def _links(release: Release, case: Case) -> None:
    rows = [
        {
            "Link": in_words(one.kind), "From": release.label(one.from_), "To": release.label(one.to),
            "Date": str(one.date or ""), "Border": in_words(one.border_scope),
            "Evidence": "stated by a source" if one.evidence == "stated" else f"derived by rule: {one.rule}",
            "Reviewed": "yes" if one.reviewed else "from memory",
        }
        for one in release.links(Ref("case", case.id))
    ]  # fmt: skip
    st.header("Links across borders", anchor=False)
    if rows:
        show_table(rows, f"links-{case.id}")
    else:
        st.caption("No link of this case to another authority, case or law across a border is recorded.")


def _documents(release: Release, case: Case) -> None:
    """Set what documents of the workspace say of a case beside what is held of it."""
    ref = Ref("case", case.id)
    for document in release.records.documents.values():
        if any(one.record == ref and not one.made for one in document.became):
            st.header("What your documents say", anchor=False)
            st.markdown(f"“{plain(document.name)}”, read on {plain(document.read[:10])}: it stands beside the facts above and changes none.")  # fmt: skip
            rows = compared_rows(compared(document, release.records, case))
            show_table(rows, f"document-{document.id}-{case.id}")


def _evidence(release: Release, case: Case) -> None:
    st.header("Sources", anchor=False)
    show_sources([case], case.id)
    with st.expander("Every fact with its source"):
        show_table(provenance_of(case), f"facts-{case.id}", links=["Source"])
    with st.expander("This record for machines"):
        st.markdown(f"Turtle and JSON-LD stand at `/id/case/{case.id}?format=turtle` and `?format=json`.")
        st.code(release.describe(Ref("case", case.id)), language="turtle")
