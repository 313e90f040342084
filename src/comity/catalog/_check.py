"""Runs the checks over the records of a data folder.

A check is a function of what is known and of one record; its docstring is the sentence that must hold, and it
yields the field and the message of each place where it does not. ``CHECKS`` lists them by kind of record.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from comity.catalog import (
    _authorities,
    _caps,
    _cases,
    _cooperation,
    _every,
    _law,
    _money,
    _order,
    _references,
    _spans,
    _spelling,
)
from comity.catalog._known import VOCABULARY, Known
from comity.catalog._problems import Problem
from comity.model import KINDS, Record

Check = Callable[[Known, Any], Iterable[tuple[str, str]]]
"""The second parameter is a record of the kind under which the check is listed."""

EVERY_RECORD: tuple[Check, ...] = (
    _references.names_what_exists,
    _references.uses_known_terms,
    _references.names_fitting_instruments,
    _every.supports_what_is_there,
    _every.names_each_source_once,
    _every.calls_each_part_by_its_own_name,
    _order.begins_before_it_ends,
    _order.seen_after_publication,
    _cooperation.joins_two_ends,
    _cooperation.links_inside_the_eea,
)
_CASE: tuple[Check, ...] = (
    _cases.has_a_source,
    _cases.lies_with_its_authority,
    _cases.reviews_what_went_before,
    _cases.respondents_stand_once,
    _cases.complainants_stand_once,
    _cases.complaints_come_before_decisions,
    _cases.has_a_status_that_its_decisions_bear_out,
    _cases.judges_in_court,
    _cooperation.cooperates_under_the_gdpr,
    _cooperation.cooperates_inside_the_eea,
    _cooperation.one_leads_at_a_time,
    _cooperation.bound_by_the_board,
    _law.law_applies_by_then,
    _law.law_not_gone_before,
    _law.finds_under_its_laws,
    _law.is_competent,
    _order.decisions_in_order,
    _order.opened_before_decided,
    _order.announced_after_decided,
    _order.states_in_order,
    _order.decided_before_it_was_read,
    _order.decided_after_it_happened,
    _order.decided_by_those_in_office,
    _order.due_after_it_was_ordered,
    _money.money_has_amount,
    _money.reduced_is_less,
    _money.confirmed_was_set_before,
    _money.one_currency,
    _money.known_currency,
    _money.states_have_a_time,
    _money.against_respondents,
    _caps.turnovers_fit_the_case,
)
_SLUG: tuple[Check, ...] = (_every.has_a_slug_for_a_name,)
_PLACE: tuple[Check, ...] = (_every.lies_in_its_folder,)

_BODY: tuple[Check, ...] = (*EVERY_RECORD, *_SLUG, *_PLACE, _spelling.is_in_no_other_record)

CHECKS: Mapping[str, tuple[Check, ...]] = {
    **dict.fromkeys((*KINDS, VOCABULARY), (*EVERY_RECORD, *_SLUG, *_PLACE)),
    "regulator": (
        *_BODY,
        _authorities.shares_no_id_with_a_court,
        _authorities.follows_and_is_followed,
        _spans.is_member_once,
    ),
    "court": (*_BODY, _authorities.follows_and_is_followed),
    "company": (
        *_BODY,
        _spans.is_member_once,
        _spans.established_once,
        _spans.established_inside_the_eea,
    ),
    "group": _BODY,
    "organisation": _BODY,
    "law": (*EVERY_RECORD, *_SLUG, *_PLACE, _caps.tiers_have_a_cap, _caps.caps_in_known_currencies),
    "matter": (*EVERY_RECORD, *_SLUG, *_PLACE, _every.has_a_case),
    "case": (*EVERY_RECORD, *_SLUG, *_CASE),
    "retired": (*EVERY_RECORD, *_PLACE, _every.retires_what_is_gone),
}
"""The checks of each kind of record."""


def check_records(known: Known, only: Iterable[Record] | None = None) -> list[Problem]:
    """Run every check over every record.

    Parameters
    ----------
    known : Known
        The records, and the file of each for the lines.
    only : iterable of Record, optional
        Those to check among them; all without it.
    """
    return [
        Problem(known.file_of(record), field, message)
        for record in (known.all() if only is None else only)
        for check in CHECKS[record.kind]
        for field, message in check(known, record)
    ]
