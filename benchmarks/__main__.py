"""Runs all measurements and writes ``docs/benchmarks.md``: ``python -m benchmarks``."""

import tempfile
from pathlib import Path

from benchmarks import lifting, questions
from benchmarks.worlds import grown
from comity.catalog import read_records
from comity.release import release_records

ROOT = Path(__file__).parents[1]
CASES = 10_000
PAGE = """# Benchmarks

Written by `make bench`; do not edit. Times depend on the machine, so only ratios stand here: how many times
as long the plain way takes for the same answer. Measured on {cases:,} invented cases of the real authorities
({quads:,} quads), each figure the median of several runs; below 1 the plain way is quicker.

| what | here | against | times as long |
|---|---|---|---|
{rows}

Answers to the questions are compared before they are timed; likeness may rank names in another order.
"""


def main() -> None:
    """Measure and write the page."""
    data = ROOT / "data"
    with tempfile.TemporaryDirectory() as place:
        release = release_records(grown(read_records(data), CASES), Path(place))
        found = [*questions.ratios(release), *lifting.ratios(release, data)]
        rows = "\n".join(one.row for one in found)
        page = PAGE.format(cases=CASES, quads=len(release.graph), rows=rows)
    (ROOT / "docs" / "benchmarks.md").write_text(page, encoding="utf-8")
    print(page)


if __name__ == "__main__":
    main()
