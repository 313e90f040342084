"""Rows of rates: what one euro was worth on each day on which an amount was set in another currency.

The rates are the reference rates of the European Central Bank, as the package currencyconverter carries them;
nothing is asked of the network. None is guessed: where the Bank published none, the row says why.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import cache

from currency_converter import CurrencyConverter, RateNotFoundError

from comity.model import Case, Records, date_of
from comity.tables._rows import Row
from comity.values import PartialDate

_EURO = "EUR"
_WITHIN = 7
"""Days: rates are published on working days, and the longest run of holidays is shorter than this."""


def rates(records: Records) -> Iterator[Row]:
    """List the rates that amounts need, each currency and date once."""
    for currency, when in sorted(_asked(records), key=lambda one: (one[0], str(one[1]))):
        yield {"currency": currency, "day": str(when), **_rate(currency, when)}


def _asked(records: Records) -> set[tuple[str, PartialDate]]:
    found = {one for case in records.cases.values() for one in _of_case(records, case)}
    return {(currency, when) for currency, when in found if currency != _EURO}


def _of_case(records: Records, case: Case) -> Iterator[tuple[str, PartialDate]]:
    """Give what amounts of a case need; turnovers and caps are compared with them on the same day."""
    laws = [records.laws[slug] for slug in case.laws if slug in records.laws]
    beside = {cap.currency for law in laws for cap in law.caps if cap.currency}
    beside |= {one.currency for one in case.turnovers}
    for sanction in case.sanctions:
        for state in sanction.states:
            when = date_of(case, state)
            if state.currency is not None and isinstance(when, PartialDate):
                yield from ((currency, when) for currency in {state.currency, *beside})


def _rate(currency: str, when: PartialDate) -> Row:
    if when.precision != "day":
        return {"missing": f"the date is known by its {when.precision} only"}
    if currency not in _bank().currencies:
        return {"missing": f"the ECB publishes no rate for {currency}"}
    for day in _days(currency, when.first):
        rate = _published(currency, day)
        if rate is not None:
            return {"rate": float(rate), "rate_day": str(day)}
    return {"missing": f"no ECB rate for {currency} at that date is held"}


def _days(currency: str, day: date) -> Iterator[date]:
    """Give the days whose rate counts; after the last one held, a newer rate may have been published."""
    if day <= _bank().bounds[currency].last_date:
        yield from (day - timedelta(days=back) for back in range(_WITHIN))


def _published(currency: str, day: date) -> Decimal | None:
    try:
        return Decimal(_bank().convert(1, _EURO, currency, date=day))
    except RateNotFoundError:
        return None


@cache
def _bank() -> CurrencyConverter:
    """Read the rates once; it takes a moment."""
    return CurrencyConverter(decimal=True)
