"""A matter as rows: the matrix, the timeline, the map."""

from collections.abc import Iterator, Sequence
from datetime import date

from comity.model import (
    Case,
    Court,
    Decision,
    DecisionKind,
    Records,
    Sanction,
    SanctionKind,
    first_decision,
)
from comity.values import Absence, PartialDate
from comity.web.pictures import Arc, Cell, Event
from comity.web.views._money import ledger_line, standing_of
from comity.web.words import date_in_words, in_words

_EARLY = {DecisionKind.NOTICE_OF_INTENT, DecisionKind.DRAFT}
_STATUS_TONE = {
    "open": "pending", "under-appeal": "pending", "remitted": "pending", "annulled": "undone",
    "unknown": "none", "closed": "undone",
}  # fmt: skip
_MONEY = {
    SanctionKind.FINE,
    SanctionKind.PERIODIC_PENALTY,
    SanctionKind.SETTLEMENT_PAYMENT,
    SanctionKind.REDRESS,
    SanctionKind.DAMAGES,
}


def in_order(cases: Sequence[Case]) -> list[Case]:
    """Put cases in the order of their first decision, those without one last."""

    def key(case: Case) -> tuple[date, str]:
        first = first_decision(case)
        when = first.date if first and isinstance(first.date, PartialDate) else case.opened
        return (when.first if isinstance(when, PartialDate) else date.max, case.id)

    return sorted(cases, key=key)


def lane_of(records: Records, case: Case) -> str:
    """Give the row label of a case: its authority, and what tells it from another case of the same."""
    authority = records.authority(case.by[0])
    if authority is None:
        return case.id
    name = next(iter(authority.abbreviations), authority.name)
    others = f" +{len(case.by) - 1}" if len(case.by) > 1 else ""
    return f"{name}{others} · {authority.jurisdiction}"


def _labels(records: Records, cases: Sequence[Case]) -> dict[str, str]:
    """Give each case a label of its own."""
    labels = {case.id: lane_of(records, case) for case in cases}
    told = list(labels.values())
    return {
        key: f"{label} ({_of_whom(records, key)})" if told.count(label) > 1 else label
        for key, label in labels.items()
    }


def _of_whom(records: Records, case_id: str) -> str:
    case = records.cases[case_id]
    company = records.companies.get(str(case.respondents[0].company))
    name = company.name if company else in_words(case.respondents[0].company)
    return f"{case_id.rpartition('-')[2]}, {name}"


def cells_of(records: Records, cases: Sequence[Case]) -> list[Cell]:
    """Work out the matrix: one row a case, in the order given."""
    labels = _labels(records, cases)
    return [cell for case in cases for cell in _row(records, case, labels[case.id])]


def _row(records: Records, case: Case, label: str) -> Iterator[Cell]:
    joint = next((one for one in case.proceedings if one.type == "joint-investigation"), None)
    opened = date_in_words(case.opened) if case.opened else ""
    with_whom = "\n".join(filter(None, (opened, "jointly"))) if joint else opened
    yield Cell(
        label, "Opened", with_whom, "step" if with_whom else "none", "joint investigation" if joint else ""
    )
    yield _decided(case, label)
    yield _money(case, label)
    yield _orders(case, label)
    yield _courts(records, case, label)
    tone = _STATUS_TONE.get(case.status, "done")
    yield Cell(label, "Now", in_words(case.status), tone, case.summary or "")


def _decided(case: Case, label: str) -> Cell:
    main = first_decision(case)
    if main is None:
        return Cell(label, "Decided", "")
    tone = "planned" if main.type in _EARLY else "done"
    return Cell(label, "Decided", date_in_words(main.date), tone, in_words(main.type))


def _money(case: Case, label: str) -> Cell:
    sums = [one for one in case.sanctions if one.type in _MONEY]
    if not sums:
        return Cell(label, "Money", "")
    text, tone = standing_of(sums[0])
    more = "; ".join(f"{in_words(one.type)}: {ledger_line(one)}" for one in sums)
    return Cell(label, "Money", text + (f" (+{len(sums) - 1})" if len(sums) > 1 else ""), tone, more)


def _orders(case: Case, label: str) -> Cell:
    orders = [one for one in case.sanctions if one.type not in _MONEY]
    words = list(dict.fromkeys(_short(one) for one in orders))
    more = "; ".join(f"{one.summary or in_words(one.type)} ({ledger_line(one)})" for one in orders)
    text = ",\n".join((", ".join(words[:2]), ", ".join(words[2:4]))).removesuffix(",\n")
    return Cell(label, "Orders", text, "done" if words else "none", more)


def _short(sanction: Sanction) -> str:
    return in_words(sanction.type).removeprefix("order ").removeprefix("appoint ")


def _courts(records: Records, case: Case, label: str) -> Cell:
    reviews = [one for one in case.decisions if one.outcome is not None]
    if not reviews:
        return Cell(label, "Courts", "")
    last = reviews[-1]
    text = " →\n".join(in_words(one.outcome) for one in reviews[-2:])
    more = "; ".join(f"{_names(records, one)}: {in_words(one.outcome)}" for one in reviews)
    return Cell(label, "Courts", text, "pending" if last.outcome == "remitted" else "step", more)


def _names(records: Records, decision: Decision) -> str:
    found = [records.authority(slug) for slug in decision.by]
    return ", ".join(one.name for one in found if one)


def events_of(records: Records, cases: Sequence[Case]) -> list[Event]:
    """Work out the timeline: opening, decisions and reviews of each case in its own lane."""
    labels = _labels(records, cases)
    return [event for case in cases for event in _events(records, case, labels[case.id])]


def _events(records: Records, case: Case, lane: str) -> Iterator[Event]:
    if isinstance(case.opened, PartialDate):
        yield Event(lane, "opened", case.opened, "Case opened")
    for one in case.decisions:
        if isinstance(one.date, PartialDate):
            outcome = f", {in_words(one.outcome)}" if one.outcome else ""
            text = f"{_names(records, one)}: {in_words(one.type)}{outcome}. {one.summary or ''}"
            yield Event(lane, _kind(records, one), one.date, text.strip())


def _kind(records: Records, one: Decision) -> str:
    kinds = {
        DecisionKind.SETTLEMENT: "settlement",
        DecisionKind.PENALTY_PAYMENT: "penalty payment",
        DecisionKind.CLOSURE: "closed",
    }
    if one.type in kinds:
        return kinds[one.type]
    if isinstance(records.authority(one.by[0]), Court):
        return "court"
    return "notice or draft" if one.type in _EARLY else "decision"


def arcs_of(records: Records, cases: Sequence[Case]) -> list[Arc]:
    """Work out the map: one arc from each authority to the seat of each respondent."""
    found: dict[Arc, None] = {}
    for case in cases:
        for slug in case.by:
            authority = records.authority(slug)
            for respondent in case.respondents:
                company = records.companies.get(str(respondent.company))
                if (
                    isinstance(respondent.company, Absence)
                    or not authority
                    or not company
                    or not company.seat
                ):
                    continue
                arc = Arc(authority.name, company.name, authority.jurisdiction, company.seat)
                found[arc] = None
    return list(found)
