"""Runs all measurements and writes ``docs/benchmarks.md``: ``python -m benchmarks``."""

import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

import comity.reading
from benchmarks import answers, lifting, questions
from benchmarks.reading import FIELDS, articles, score
from benchmarks.stopwatch import seconds
from benchmarks.worlds import grown
from comity.catalog import read_records
from comity.reading import Lexicon, read_article
from comity.release import release_records

ROOT = Path(__file__).parents[1]
CASES = 10_000
MANY = 100_000
LENGTH = 2_000
EXAMPLE = Path(comity.reading.__file__).with_name("example.txt")
TARGET = 60
PAGE = """# Benchmarks

Written by `make bench`; do not edit. Times depend on the machine, so only ratios stand here: how many times
as long the plain way takes for the same answer. Measured on {cases:,} invented cases of the real authorities
({quads:,} quads), each figure the median of several runs; below 1 the plain way is quicker.

| what | here | against | times as long |
|---|---|---|---|
{rows}

Answers to the queries are compared before they are timed; likeness may rank names in another order.

## Questions

Each of the [questions](questions.md) over {many:,} invented cases: rows looked at and kept, and the median
time in milliseconds to answer with the sources of the first {shown} rows, measured on two cores. The bar is
{bar} ms.

| id | question | looked at | kept | ms |
|---|---|---|---|---|
{paces}

## Reading

On the {articles} articles of `tests/reading/articles` (our own words; many regulators, five languages), F1 by
field:

| {fields} | cases with nothing wrong | traps stepped into |
|{lines}---|---|
| {figures} | {exact:.2f} | {traps:.2f} |

The articles were written while the rules were: they hold what is reached, and do not tell how well news never
seen is read. Speed has a target, 60 articles of 2,000 characters a second on one core, measured on the
example of the app, filled up with short reports of other cases: {speed}. Text that tells another case every
few lines is read at {dense:.2f} of that speed.
"""


def main() -> None:
    """Measure and write the page."""
    data = ROOT / "data"
    loaded = lifting.loading(data)
    with tempfile.TemporaryDirectory() as place:
        release = release_records(grown(read_records(data), CASES), Path(place))
        found = [*questions.ratios(release), *lifting.ratios(release, data), loaded]
        rows = "\n".join(one.row for one in found)
        read = _reading(Lexicon(read_records(data)))
        world = answers.World(grown(read_records(data), MANY))
        page = PAGE.format(
            cases=CASES,
            quads=len(release.graph),
            rows=rows,
            many=MANY,
            shown=answers.ROWS,
            bar=answers.BAR,
            paces="\n".join(one.row for one in answers.paces(world)),
            **read,
        )
    (ROOT / "docs" / "benchmarks.md").write_text(page, encoding="utf-8")
    print(page)


def _reading(lexicon: Lexicon) -> dict[str, object]:
    """Score the regression set, and time it."""
    ones = articles()
    found = score(ones, lexicon)
    dense = "\n\n".join(str(one["text"]) for one in ones)
    article = f"{EXAMPLE.read_text(encoding='utf-8')}\n\n{dense}"[:LENGTH]
    rate = 1 / seconds(_reading_of(article, lexicon))
    slowest = 1 / seconds(_reading_of(dense[:LENGTH], lexicon))
    print(
        f"reading: {rate:.0f} articles of {LENGTH:,} characters a second; {slowest:.0f} of a case a sentence"
    )
    return {
        "articles": len(ones),
        "fields": " | ".join(FIELDS),
        "lines": "---|" * len(FIELDS),
        "figures": " | ".join(f"{found.f1(name):.2f}" for name in FIELDS),
        "exact": found.exact_share,
        "traps": found.hit_share,
        "speed": "met" if rate >= TARGET else "missed",
        "dense": slowest / rate,
    }


def _reading_of(text: str, lexicon: Lexicon) -> Callable[[], object]:
    """Give the work of reading a text that ends otherwise each time: nothing kept of the last one helps."""
    runs = count(1_000)
    return lambda: read_article(f"{text[:-4]}{next(runs)}", lexicon)


if __name__ == "__main__":
    main()
