"""What a release saves: opening against building, its records against YAML, its index against a scan."""

from collections.abc import Iterator
from pathlib import Path

import yaml
from rapidfuzz import fuzz, process

from benchmarks.stopwatch import Ratio, seconds
from comity.catalog import read_records
from comity.release import Release, open_release, release_records
from comity.values import fold_name

_TYPED = ("compa", "company 12", "company 499 ltd", "data protec")


def ratios(release: Release, data: Path) -> Iterator[Ratio]:
    """Compare what is read at run time with what made it."""
    opening = seconds(lambda: open_release(release.folder), times=3)
    building = seconds(lambda: release_records(release.records, release.folder.parent), times=1)
    yield Ratio("a release ready for questions", "opened and verified", "built anew", building / opening)
    yield _names(release)
    yield _records(data, release.folder.parent / "data")


def _names(release: Release) -> Ratio:
    names = [fold_name(row["name"]) for row in release.rows("SELECT name FROM names")]
    index = seconds(lambda: [release.search(text) for text in _TYPED])
    scan = seconds(lambda: [process.extract(text, names, scorer=fuzz.WRatio) for text in _TYPED], times=3)
    return Ratio("a name found as one types", "index", "likeness over every name", scan / index)


def _records(data: Path, out: Path) -> Ratio:
    made = release_records(read_records(data), out)
    lines = seconds(lambda: open_release(made.folder).records, times=3)
    files = seconds(lambda: read_records(data), times=3)
    return Ratio("every record of data/", "release opened and read", "YAML files read", files / lines)


def loading(data: Path) -> Ratio:
    """Compare reading, typing and checking every file with what PyYAML needs to read them and no more.

    To be measured before a large world is in memory, which Python's collector would walk again and again.
    """
    ours = seconds(lambda: read_records(data), times=3)
    plain = seconds(
        lambda: [yaml.safe_load(path.read_text("utf-8")) for path in data.rglob("*.yml")], times=1
    )
    return Ratio("every file of data/", "read, typed and checked", "read by PyYAML alone", plain / ours)
