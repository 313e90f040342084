"""Finds dates, as precise as the text; relative ones are resolved by the date of publication."""

import re
from datetime import date, timedelta

from comity.errors import ValueProblem
from comity.reading import _calendar as words
from comity.reading._spans import DateMention, Span
from comity.reading._text import small
from comity.reading._wordings import wording
from comity.reading._words import in_small
from comity.values import PartialDate

_MONTH = "(?:" + "|".join(sorted(words.MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?:19[89]\d|20[0-4]\d)"
_ABSOLUTE = in_small(
    rf"\b(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})\b"
    rf"|\b(?P<d6>\d{{1,2}})[./](?P<n6>\d{{1,2}})[./](?P<y6>{_YEAR})\b"
    rf"|\b(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.|º|°)?\s(?:of\s|de\s)?(?P<m1>{_MONTH})[\s,]+(?:de\s|del\s)?(?P<y1>{_YEAR})\b"
    rf"|\b(?P<m2>{_MONTH})\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y2>{_YEAR})\b"
    rf"|\b(?P<m7>{_MONTH})\s(?:of\s)?(?P<r7>{words.LAST_YEAR}|{words.THIS_YEAR})"
    rf"|\b(?P<m11>{_MONTH})\s(?:of\s|de\s|desselben\s|del\s)?(?:the\ssame\syear|that\s(?:same\s)?year|la\smême\sannée|cette\smême\sannée|jahres|ese\smismo\saño|mismo\saño|stesso\sanno|dello\sstesso\sanno)\b"
    rf"|\b(?P<m3>{_MONTH}),?\s(?:de\s|del\s)?(?P<y3>{_YEAR})\b"
    rf"|\b(?P<d4>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s(?:of\s|de\s)?(?P<m4>{_MONTH})(?!\w)|\b(?P<m5>{_MONTH})\s(?P<d5>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d|[.,]\d|\s?%|\smillion)"
    rf"|\b(?:in|im|en|of|since|em|a|last|past|mes\sde|pasado|scorso|vergangenen|letzten|dernier)\s(?:late\s|early\s|mid-)?(?P<m8>{_MONTH})(?!\.?\s?\d)(?!\w)"
    rf"|\b(?:summer|spring|autumn|fall|winter|sommer|herbst|frühjahr|frühling|été|automne|hiver|printemps|verano|otoño|invierno|primavera|estate|autunno|inverno|sommer)\s(?:of\s|de\s|del\s)?(?P<y10>{_YEAR})\b"
    rf"|\b(?:in|im\sjahre?|im|en|of|for|nel|em|ende|anfang|mitte|fin(?:es|ales)?\sde|début|principios\sde|fine(?:\sdel)?|inizio(?:\sdel)?|fin\sde|seit)\s(?:late\s|early\s|mid-)?(?P<y9>{_YEAR})\b(?!\s?(?:,\d|%|-|/))",
)
_RELATIVE = in_small(
    rf"\b(?:(?:on|last|this|am|le|el|este|ce|lo scorso|di)\s)?(?P<day>{'|'.join(words.WEEKDAYS)})\b(?!\s(?:night|morning)?\s?(?:market|school))"
    rf"|\b(?:(?P<today>{words.TODAY})|(?P<yesterday>{words.YESTERDAY})"
    rf"|(?P<season>{words.LAST_SEASON})"
    rf"|(?P<this_month>{words.THIS_MONTH})|(?P<last_month>{words.LAST_MONTH})"
    rf"|(?P<this_year>{words.THIS_YEAR})|(?P<last_year>{words.LAST_YEAR}))\b"
)


_YEARS = re.compile(rf"\b{_YEAR}\b")


def find_dates(text: str, published: date | None) -> list[DateMention]:
    """Find dates in the order of the text.

    Parameters
    ----------
    text : str
        The whole text.
    published : date or None
        When the article was published; without it relative dates are left out.
    """
    found = [_absolute(match, text, published) for match in _ABSOLUTE.finditer(small(text))]
    if published is None:
        found += _under_headings(text, [one for one in found if one])
    if published is not None:
        taken = [one.span for one in found if one]
        found += [
            _relative(match, published)
            for match in _RELATIVE.finditer(small(text))
            if not any(span.start - 2 <= match.end() and match.start() < span.end for span in taken)
        ]
    return _same_days(text, sorted((one for one in found if one), key=lambda one: one.span))


_MONTH_ALONE = in_small(rf"\b(?:in|im|en|nel|a|em)\s(?P<month>{_MONTH})(?!\s?\d)(?!\w)")


def _under_headings(text: str, found: list[DateMention]) -> list[DateMention]:
    """Give months without a year that stand below one with its year: ``in July`` under ``July 2018``."""
    more = []
    for match in _MONTH_ALONE.finditer(small(text)):
        month = words.MONTHS[match["month"].rstrip(".")]
        above = [one for one in found if one.span.end <= match.start() and one.when.month == month]
        if above:
            more.append(
                DateMention(Span(*match.span()), PartialDate(above[-1].when.year, month), relative=True)
            )
    return more


_SAME = wording(
    r"\b(?:the same day|am (?:gleichen|selben) tag|le même jour|el mismo día|lo stesso giorno)\b",
    re.IGNORECASE,
)


def _same_days(text: str, found: list[DateMention]) -> list[DateMention]:
    """Add ``the same day``: the last day named before."""
    for match in _SAME.finditer(text):
        before = [one for one in found if one.span.end <= match.start() and one.when.day]
        if before:
            found.append(DateMention(Span(*match.span()), before[-1].when, relative=True))
    return sorted(found, key=lambda one: one.span)


def _absolute(match: re.Match[str], text: str, published: date | None) -> DateMention | None:
    span = Span(*match.span())
    try:
        if match["iso"]:
            return DateMention(span, PartialDate.parse(match["iso"]), relative=False)
        if match["y9"] or match["y10"]:
            return DateMention(span, PartialDate(int(match["y9"] or match["y10"])), relative=False)
        if match["y6"]:
            return DateMention(
                span, PartialDate(int(match["y6"]), int(match["n6"]), int(match["d6"])), relative=False
            )
        return _named(match, text, span, published)
    except ValueProblem:
        return None


def _named(match: re.Match[str], text: str, span: Span, published: date | None) -> DateMention | None:
    """Read a date with the name of a month."""
    month = next(match[f"m{n}"] for n in (1, 2, 3, 4, 5, 7, 8, 11) if match[f"m{n}"])
    day = next((match[f"d{n}"] for n in (1, 2, 4, 5) if match[f"d{n}"]), None)
    year = next((match[f"y{n}"] for n in (1, 2, 3) if match[f"y{n}"]), None)
    number = words.MONTHS[month.casefold().rstrip(".")]
    if (
        match["m8"]
        and not text[match.start("m8")].isupper()
        and match["m8"].casefold() in {"may", "mars", "mar", "mai"}
    ):
        return None
    if year is not None:
        return DateMention(span, PartialDate(int(year), number, int(day) if day else None), relative=False)
    if match["m11"]:
        before = _YEARS.findall(text, 0, match.start())
        return DateMention(span, PartialDate(int(before[-1]), number), relative=True) if before else None
    if published is None:
        return None
    if match["r7"]:
        back = 1 if re.fullmatch(words.LAST_YEAR, match["r7"], re.IGNORECASE) else 0
        return DateMention(span, PartialDate(published.year - back, number), relative=True)
    return _without_year(span, number, int(day) if day else None, published)


def _without_year(span: Span, month: int, day: int | None, published: date) -> DateMention | None:
    """Take the latest such day up to the date of publication."""
    later = (month, day or 1) > (published.month, published.day)
    return DateMention(span, PartialDate(published.year - (1 if later else 0), month, day), relative=True)


def _relative(match: re.Match[str], published: date) -> DateMention:
    return DateMention(Span(*match.span()), _when(match, published), relative=True)


def _when(match: re.Match[str], published: date) -> PartialDate:
    if match["day"]:
        back = (published.weekday() - words.WEEKDAYS[match["day"].casefold()]) % 7
        return _as_partial(published - timedelta(days=back))
    if match["today"] or match["yesterday"]:
        return _as_partial(published - timedelta(days=1 if match["yesterday"] else 0))
    if match["season"]:
        over = next(month for word, month in words.SEASONS.items() if word in match["season"].casefold())
        return PartialDate(published.year - (1 if published.month <= over else 0))
    if match["last_month"]:
        first = published.replace(day=1) - timedelta(days=1)
        return PartialDate(first.year, first.month)
    if match["this_month"]:
        return PartialDate(published.year, published.month)
    return PartialDate(published.year - (1 if match["last_year"] else 0))


def _as_partial(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


_DATELINE = re.compile(
    rf"(?:^|\n)[^\n]{{0,40}}?(?P<date>\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}}\.?\s{_MONTH}\s{_YEAR}|\b{_MONTH}\s\d{{1,2}},?\s{_YEAR})",
    re.IGNORECASE,
)
_TOP = 500


def find_dateline(text: str) -> DateMention | None:
    """Find the day that stands at the head of a text, apart from its sentences."""
    for match in _DATELINE.finditer(text[:_TOP]):
        line = text[text.rfind("\n", 0, match.start("date")) + 1 : match.start("date")]
        after = text[match.end("date") : match.end("date") + 12]
        if re.search(
            r"\b(?:on|since|of|dated|until|from|le|am|el|il)\s*$", line, re.IGNORECASE
        ) and not re.search(r"(?:published|posted|updated) on\s*$", line, re.IGNORECASE):
            continue
        if re.match(r"\s*(?:\n|$|[–—|-]|\(|\w+\s\w+[^.]{0,60}\n|\W*\n)|\s[A-Z]", after) or re.search(
            r"date|publish|post|updat", line, re.IGNORECASE
        ):
            dates = find_dates(match["date"], None)
            if dates:
                return DateMention(Span(*match.span("date")), dates[0].when, relative=False)
    return None
