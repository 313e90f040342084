"""The quality report: every question that the records leave open, and how much is from memory."""

from collections import Counter
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

from comity.tables import Tables


def checks() -> Mapping[str, str]:
    """Give the text of each check by name; each is one SQL file that lists records and sentences."""
    folder = files(__package__).joinpath("checks")
    found = sorted(folder.iterdir(), key=lambda one: one.name)
    return {
        one.name.removesuffix(".sql"): one.read_text(encoding="utf-8")
        for one in found
        if one.name.endswith(".sql")
    }


def quality_of(tables: Tables) -> dict[str, Any]:
    """Report facts from memory by kind of record, open questions by check, and each question.

    Returns
    -------
    dict
        ``facts`` (by kind of record: ``all``, ``from_memory``), ``counts`` (by check), ``checks`` (of each,
        what it ``asks`` and how to ``mend`` it), ``questions`` (each with ``id``, ``check``, ``record``,
        ``sentence``).
    """
    questions = list(_questions(tables))
    counts = Counter(one["check"] for one in questions)
    return {
        "facts": {row.pop("kind"): row for row in tables.rows(_FACTS)},
        "counts": {name: counts[name] for name in checks()},
        "checks": {name: _told(text) for name, text in checks().items()},
        "questions": questions,
    }


def _told(text: str) -> dict[str, str]:
    """Read what a check asks and how to mend it from its first two lines."""
    asks, mend = (line.removeprefix("-- ") for line in text.splitlines()[:2])
    return {"asks": asks, "mend": mend.removeprefix("Mend: ")}


_FACTS = """
SELECT
  split_part(record, '/', 1) AS kind,
  count(*) AS "all",
  count(*) FILTER (WHERE NOT reviewed) AS from_memory
FROM facts
WHERE NOT own
GROUP BY kind
ORDER BY kind
"""


def _questions(tables: Tables) -> Iterator[dict[str, str]]:
    for name, text in checks().items():
        for row in tables.rows(text):
            place = f"{row['record']}#{row['path']}" if row["path"] else row["record"]
            yield {
                "id": f"{name}:{place}",
                "check": name,
                "record": row["record"],
                "sentence": row["sentence"],
            }
