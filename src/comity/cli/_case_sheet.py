"""A case as text: parties, law, decisions in order, and the life of each sanction."""

from collections.abc import Iterable, Iterator

from comity.cli._sheet import Marks, block, money, words
from comity.model import AmountState, Case, Decision, Respondent, Sanction, date_of, headline_of
from comity.release import Release
from comity.values import Absence, Ref


def case_sheet(release: Release, case: Case) -> Iterator[str]:
    """Write a case."""
    marks = Marks(case)
    yield f"case/{case.id}: {words(case.status)}{marks.at('status')}"
    yield from block("Parties and law", _head(release, case, marks))
    yield from block("What it is about", [f"  {case.summary}"] if case.summary else [])
    yield from block("Proceedings", _proceedings(release, case, marks))
    yield from block("Decisions", _decisions(release, case, marks))
    yield from block("Sanctions", _sanctions(case, marks))
    yield from block("Note", [f"  {case.note}"] if case.note else [])


def _head(release: Release, case: Case, marks: Marks) -> Iterator[str]:
    matter = Ref("matter", case.matter)
    yield f"  Matter: {release.label(matter)} ({case.matter})"
    yield f"  Handled by: {_authorities(release, case.by)}{marks.at('by')}"
    for one in case.respondents:
        yield f"  Respondent: {_respondent(release, one)}{marks.at(f'respondents.{one.company}.company')}"
    for complainant in case.complainants:
        label = release.label(Ref("organisation", complainant.organisation))
        when = f", {words(str(complainant.date))}" if complainant.date else ""
        mark = marks.at(f"complainants.{complainant.organisation}.organisation")
        yield f"  Complained by: {label} ({complainant.organisation}){when}{mark}"
    for role in case.roles:
        authority = release.label(release.records.authority_ref(role.regulator))
        yield f"  {role.role.capitalize()}: {authority}{marks.at(f'roles.{role.regulator}')}"
    laws = ", ".join(release.label(Ref("law", slug)) for slug in case.laws)
    yield f"  Law: {laws or 'not recorded'}{marks.at('laws')}"
    if case.reach:
        yield f"  Reached by: {', '.join(map(release.label, case.reach))}{marks.at('reach')}"
    if case.opened:
        yield f"  Opened: {words(str(case.opened))}{marks.at('opened')}"
    if case.trigger:
        yield f"  Began with: {words(case.trigger)}{marks.at('trigger')}"


def _authorities(release: Release, slugs: Iterable[str]) -> str:
    return ", ".join(f"{release.label(release.records.authority_ref(slug))} ({slug})" for slug in slugs)


def _respondent(release: Release, one: Respondent) -> str:
    if isinstance(one.company, Absence):
        return f"not named ({words(one.company)})"
    then = f", then {one.named_as}" if one.named_as else ""
    role = f", as {words(one.role)}" if one.role else ""
    return f"{release.label(Ref('company', one.company))} ({one.company}){then}{role}"


def _proceedings(release: Release, case: Case, marks: Marks) -> Iterator[str]:
    for one in case.proceedings:
        span = " to ".join(words(str(day)) for day in (one.opened, one.closed) if day)
        mark = marks.at(f"proceedings.{one.id}.by")
        yield f"  {words(one.type)}: {_authorities(release, one.by)}{f', {span}' if span else ''}{mark}"


def _decisions(release: Release, case: Case, marks: Marks) -> Iterator[str]:
    for one in case.decisions:
        date = words(str(one.date))
        mark = marks.at(f"decisions.{one.id}.date")
        yield f"  {date}{mark}  {words(one.type)}, {_authorities(release, one.by)}{_outcome(case, one)}"
        for finding in one.findings:
            place = f"decisions.{one.id}.findings.{finding.provision.slug}"
            label = release.label(finding.provision)
            yield f"      {label}: {words(finding.outcome)}{marks.at(place)}"
        for citation in one.cites:
            place = f"decisions.{one.id}.cites.{citation.cited.slug}.cited"
            how = ", ".join(part for part in (citation.treatment, citation.at) if part)
            told = f" ({how})" if how else ""
            yield f"      cites {release.label(citation.cited)}{told}{marks.at(place)}"


def _outcome(case: Case, one: Decision) -> str:
    told = f", announced {one.announced}" if one.announced else ""
    earlier = next((other for other in case.decisions if other.id == one.reviews), None)
    if earlier is None:
        return told
    outcome = words(one.outcome) if one.outcome else "reviewed"
    return f"{told}; {outcome}: the {words(earlier.type)} of {words(str(earlier.date))}"


def _sanctions(case: Case, marks: Marks) -> Iterator[str]:
    if case.followed:
        day = words(str(case.followed))
        yield f"  (appeals and payments last looked for on {day}; nothing later was found)"
    for one in case.sanctions:
        yield f"  {words(one.type)}: {_standing(one)}"
        if one.summary:
            yield f"      {one.summary}"
        if one.deadline:
            yield f"      by {words(str(one.deadline))}{marks.at(f'sanctions.{one.id}.deadline')}"
        if one.compliance:
            yield f"      compliance: {words(one.compliance)}{marks.at(f'sanctions.{one.id}.compliance')}"
        for state in one.states:
            yield f"      {_state(case, state)}{marks.at(f'sanctions.{one.id}.{state.state}')}"
    for turnover in case.turnovers:
        about = "" if turnover.exactness == "exact" else f"{words(turnover.exactness)} "
        total = money(turnover.amount, turnover.currency)
        mark = marks.at(f"turnovers.{turnover.id}.amount")
        yield f"  turnover taken into account: {about}{total} ({turnover.whose}){mark}"


def _standing(one: Sanction) -> str:
    headline = headline_of(one)
    latest = words(one.states[-1].state)
    if headline is None:
        return f"nothing stands ({latest})"
    amount = money(headline.amount, headline.currency)
    return f"{amount or words(headline.state)}, {latest}" if amount else latest


def _state(case: Case, state: AmountState) -> str:
    when = date_of(case, state)
    amount = money(state.amount, state.currency)
    exactness = "" if state.exactness == "exact" else f"{words(state.exactness)} "
    per = f" a {state.per}" if state.per else ""
    parts = [words(state.state), f"{exactness}{amount}{per}" if amount else ""]
    return ", ".join([part for part in parts if part] + ([words(str(when))] if when else []))
