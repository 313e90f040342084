"""Actions as rows for readers: what was done, with the state of each measure beside it."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import zip_longest

from comity.release import SEPARATOR, Action, Release
from comity.values import Ref
from comity.web.addresses import address_of
from comity.web.views._lists import Linked
from comity.web.views._places import place_name
from comity.web.words import in_words, sum_in_words


def action_rows(
    release: Release, actions: Iterable[Action], leave_out: Collection[str] = ()
) -> list[dict[str, object]]:
    """List actions, one row each, without the columns that a page has no need of."""
    return [
        {name: value for name, value in _row(release, one).items() if name not in leave_out}
        for one in actions
    ]


def newest_first(actions: Iterable[Action]) -> list[Action]:
    """Put actions in the order of their dates, the newest first and those without a date last."""
    return sorted(actions, key=lambda one: one.date_first or date.min, reverse=True)


def _row(release: Release, one: Action) -> dict[str, object]:
    case = Ref("case", one.case)
    return {
        "Date": one.date or "",
        "Authority": _listed(one.regulator_names),
        "Country": ", ".join(place_name(release, code) for code in _split(one.country)),
        "Act": in_words(one.kind),
        "Measures, and the state of each": "; ".join(measures_of(one)),
        "Respondents": _listed(one.respondents),
        "Law": _listed(one.law),
        "Status of the case": in_words(one.status),
        "Matter": release.label(Ref("matter", one.matter)),
        "Case": Linked(release.label(case), address_of(case)),
    }


def measures_of(one: Action) -> Iterator[str]:
    """Say each measure of an action with its sum and its state: ``fine GBP 7,552,800: imposed``.

    Sums belong to the first measures of an action, which are those of money.
    """
    parts = (one.sanction, one.state, one.amount, one.currency)
    for measure, state, amount, currency in zip_longest(*map(_split, parts)):
        if measure:
            money = f" {sum_in_words(Decimal(amount), currency)}" if amount and currency else ""
            yield f"{in_words(measure)}{money}" + (f": {in_words(state)}" if state else "")


def _split(text: str | None) -> list[str]:
    return text.split(SEPARATOR) if text else []


def _listed(text: str | None) -> str:
    return ", ".join(dict.fromkeys(_split(text)))
