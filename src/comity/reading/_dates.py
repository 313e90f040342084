"""Finds dates, as precise as the text; relative ones are resolved by the date of publication."""

import re
from datetime import date, timedelta

from comity.errors import ValueProblem
from comity.reading._spans import DateMention, Span
from comity.values import PartialDate

_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "jan feb mar apr may jun jul aug sep oct nov dec",
    )
    for number, name in enumerate(names.split(), start=1)
}
_DAYS = {
    name: number
    for number, name in enumerate(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    )
}
_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_ABSOLUTE = re.compile(
    rf"\b(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})\b"
    rf"|\b(?P<d1>\d{{1,2}})(?:st|nd|rd|th|\.|º)?\s(?:of\s|de\s)?(?P<m1>{_MONTH})[\s,]+(?:de\s|del\s)?(?P<y1>\d{{4}})\b"
    rf"|\b(?P<m2>{_MONTH})\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y2>\d{{4}})\b"
    rf"|\b(?P<m3>{_MONTH})\s(?:de\s)?(?P<y3>\d{{4}})\b"
    rf"|\b(?P<d4>\d{{1,2}})\s(?P<m4>{_MONTH})(?!\w)|\b(?P<m5>{_MONTH})\s(?P<d5>\d{{1,2}})\b(?!\d|[.,]\d)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:(?:on|last|this)\s(?P<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"|(?P<today>today)|(?P<yesterday>yesterday)"
    r"|(?P<this_month>(?:earlier\s|later\s)?this\smonth)|(?P<last_month>last\smonth)"
    r"|(?P<this_year>(?:earlier\s|later\s)?this\syear)|(?P<last_year>last\syear))\b",
    re.IGNORECASE,
)


def find_dates(text: str, published: date | None) -> list[DateMention]:
    """Find dates in the order of the text.

    Parameters
    ----------
    text : str
        The whole text.
    published : date or None
        When the article was published; without it relative dates are left out.
    """
    found = [_absolute(match, published) for match in _ABSOLUTE.finditer(text)]
    if published is not None:
        found += [_relative(match, published) for match in _RELATIVE.finditer(text)]
    return sorted((one for one in found if one), key=lambda one: one.span)


def _absolute(match: re.Match[str], published: date | None) -> DateMention | None:
    span = Span(*match.span())
    try:
        if match["iso"]:
            return DateMention(span, PartialDate.parse(match["iso"]), relative=False)
        month = next(match[f"m{n}"] for n in range(1, 6) if match[f"m{n}"])
        day = next((match[f"d{n}"] for n in (1, 2, 4, 5) if match[f"d{n}"]), None)
        year = next((match[f"y{n}"] for n in (1, 2, 3) if match[f"y{n}"]), None)
        number = _MONTHS[month.casefold().rstrip(".")]
        if year is None:
            return _without_year(span, number, int(day or 1), published)
        return DateMention(span, PartialDate(int(year), number, int(day) if day else None), relative=False)
    except ValueProblem:
        return None


def _without_year(span: Span, month: int, day: int, published: date | None) -> DateMention | None:
    """Take the latest such day up to the date of publication."""
    if published is None:
        return None
    year = published.year - (1 if (month, day) > (published.month, published.day) else 0)
    return DateMention(span, PartialDate(year, month, day), relative=True)


def _relative(match: re.Match[str], published: date) -> DateMention:
    def month_before() -> PartialDate:
        first = published.replace(day=1) - timedelta(days=1)
        return PartialDate(first.year, first.month)

    if match["day"]:
        back = (published.weekday() - _DAYS[match["day"].casefold()]) % 7
        when = _as_partial(published - timedelta(days=back))
    elif match["today"] or match["yesterday"]:
        when = _as_partial(published - timedelta(days=1 if match["yesterday"] else 0))
    elif match["this_month"] or match["last_month"]:
        when = month_before() if match["last_month"] else PartialDate(published.year, published.month)
    else:
        when = PartialDate(published.year - (1 if match["last_year"] else 0))
    return DateMention(Span(*match.span()), when, relative=True)


def _as_partial(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)
