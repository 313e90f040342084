"""Tables of fines: lines of cells parted by bars, below a line that heads the columns (``Date | Controller | Fine``)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from comity.reading._scene import Scene
from comity.reading._spans import DateMention, Mention, Money, Span
from comity.values import PartialDate

_LINE = re.compile(r"(?m)^[^\n|]*(?:\|[^\n|]*){2,}$")
_CELL = re.compile(r"[^|\n]+")
_HEADS = {
    "whom": re.compile(
        r"organi[sz]ation|controller|compan|entity|respondent|fined|recipient|firm|verantwortliche|unternehmen|responsable|entreprise|société|empresa|titolare|azienda",
        re.IGNORECASE,
    ),
    "sum": re.compile(r"\bfine\b|amount|\bsum\b|penalty|bußgeld|betrag|amende|montant|multa|importe|sanzione|importo|[€£]", re.IGNORECASE),
    "day": re.compile(r"\bdate\b|datum|\bfecha\b|\bdata\b", re.IGNORECASE),
}  # fmt: skip
"""What heads a column."""
_NOBODY = re.compile(
    r"(?:un(?:known|named|disclosed)|anonym\w*|n/?a\b|not\s|private\b|an?\s|-)|[^A-ZÀ-Þ]*$", re.IGNORECASE
)
_KIND = re.compile(r"[A-ZÀ-Þ][\w-]*(?:\s[a-z][\w-]*)+$")
"""A kind of respondent in place of a name: ``Betting place``."""
_NUMBER = re.compile(r"\d{1,3}(?:[.,\s]\d{3})*")
_SIGNS = {"€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP"}
_DAY = re.compile(r"(?P<year>(?:19|20)\d\d)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?$")


@dataclass(frozen=True)
class _Row:
    """The cells of a row that are looked at.

    Parameters
    ----------
    span : Span
        The line.
    cells : dict of str to Span
        By kind of column: whom, sum, day.
    currency : str or None
        The currency that the head of the column tells.
    """

    span: Span
    cells: dict[str, Span]
    currency: str | None


def with_tables(scenes: Sequence[Scene], text: str) -> list[Scene]:
    """Give the sentences that are rows of tables what their cells tell: whom, which sum, when."""
    rows = list(_rows(text)) if "|" in text else []
    return [next((_told(scene, row, text) for row in rows if _holds(scene, row)), scene) for scene in scenes]


def _holds(scene: Scene, row: _Row) -> bool:
    return scene.span.start <= row.cells["sum"].start < scene.span.end and row.span.start <= scene.span.start


def _rows(text: str) -> Iterator[_Row]:
    """Give the rows below each line that heads columns for whom and for a sum."""
    heads: dict[str, int] = {}
    head, last = "", -1
    for line in _LINE.finditer(text):
        cells = [_stripped(text, Span(*cell.span())) for cell in _CELL.finditer(text, *line.span())]
        if line.start() != last + 1 or not heads:
            written = [text[cell.start : cell.end] for cell in cells]
            heads = {
                kind: at for kind, words in _HEADS.items() if (at := _column(written, words)) is not None
            }
            head = written[heads["sum"]] if {"whom", "sum"} <= heads.keys() else ""
            heads = heads if head else {}
        elif max(heads.values()) < len(cells):
            currency = next((code for sign, code in _SIGNS.items() if sign in head), None)
            yield _Row(Span(*line.span()), {kind: cells[at] for kind, at in heads.items()}, currency)
        last = line.end()


def _column(written: list[str], words: re.Pattern[str]) -> int | None:
    return next((at for at, one in enumerate(written) if words.search(one)), None)


def _stripped(text: str, span: Span) -> Span:
    cell = text[span.start : span.end]
    start = span.start + len(cell) - len(cell.lstrip())
    return Span(start, start + len(cell.strip()))


def _told(scene: Scene, row: _Row, text: str) -> Scene:
    others = tuple(one for one in scene.mentions if one.kind != "company")
    money = tuple(
        replace(one, role="imposed", why="a row of a table")
        for one in (scene.money or _bare(row, text))
        if row.cells["sum"].start <= one.span.start < row.cells["sum"].end
    )
    return replace(
        scene, mentions=(*others, *_whom(row, text)), money=money, dates=_day(row, text) or scene.dates, tabled=True
    )  # fmt: skip


def _whom(row: _Row, text: str) -> tuple[Mention, ...]:
    span = row.cells["whom"]
    name = re.sub(r"^[Tt]he\s", "", text[span.start : span.end])
    span = Span(span.end - len(name), span.end)
    return () if _NOBODY.match(name) or _KIND.fullmatch(name) else (Mention(span, "company", name, None),)


def _bare(row: _Row, text: str) -> tuple[Money, ...]:
    """Read a number whose currency stands at the head of its column."""
    span = row.cells["sum"]
    number = _NUMBER.fullmatch(text, span.start, span.end)
    if number is None or row.currency is None:
        return ()
    return (Money(span, Decimal(re.sub(r"\D", "", number[0])), row.currency),)


def _day(row: _Row, text: str) -> tuple[DateMention, ...]:
    """Read a day, a month or a year in its column."""
    span = row.cells.get("day")
    told = _DAY.fullmatch(text, span.start, span.end) if span else None
    if span is None or told is None:
        return ()
    return (DateMention(span, PartialDate.parse(told[0]), relative=False),)
