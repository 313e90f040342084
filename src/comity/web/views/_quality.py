"""What the records leave open, and what is known of each regulator's own publishing, as rows."""

from comity.release import Release
from comity.values import Ref
from comity.web.addresses import address_of
from comity.web.views._lists import Linked, Row
from comity.web.views._places import place_name
from comity.web.words import in_words

_COVERAGE = """
WITH held AS (
  SELECT ca.authority_id, count(DISTINCT ca.case_id) AS cases, arg_max(d.date, d.date_last) AS latest
  FROM case_authorities AS ca
  LEFT JOIN decisions AS d ON d.case_id = ca.case_id
  GROUP BY ca.authority_id
),
looked AS (
  SELECT ca.authority_id, max(s.seen) AS seen
  FROM case_authorities AS ca
  JOIN sources AS s ON s.record = 'case/' || ca.case_id
  GROUP BY ca.authority_id
)
SELECT a.id, a.name, a.country, a.publishes, coalesce(h.cases, 0) AS cases, h.latest,
       greatest(l.seen, (SELECT max(s.seen) FROM sources AS s WHERE s.record = a.ref)) AS seen
FROM authorities AS a
LEFT JOIN held AS h ON h.authority_id = a.id
LEFT JOIN looked AS l ON l.authority_id = a.id
WHERE a.kind = 'regulator'
ORDER BY cases DESC, a.name
"""


def kind_rows(release: Release) -> list[Row]:
    """Give each kind of open question that has any, most first: its name, its number, what it asks, how to mend it."""
    report = release.quality
    rows = [
        {"Question": in_words(name), "Number": count, "What it is": told["asks"], "How to mend it": told["mend"]}
        for name, told in report["checks"].items()
        if (count := report["counts"][name])
    ]  # fmt: skip
    return sorted(rows, key=lambda row: -int(row["Number"]))


def question_rows(release: Release, kind: str | None) -> list[Row]:
    """Give the open questions of one kind (in words), or of all with their kind, each leading to its record."""
    return [
        {
            "Record": Linked(label, address_of(Ref.parse(one["record"]))),
            **({} if kind else {"Question": in_words(one["check"])}),
            "In words": _without(label, one["sentence"]),
        }
        for one in release.quality["questions"]
        if kind in {None, in_words(one["check"])}
        for label in [release.label(one["record"])]
    ]


def _without(label: str, sentence: str) -> str:
    """Leave out the name of the record, which stands beside the sentence."""
    said = sentence.removeprefix(f"{label}: ")
    return said[:1].upper() + said[1:]


def coverage_rows(release: Release) -> list[Row]:
    """Give each regulator: what it publishes, what is held here of it, when its pages were last looked at."""
    return [
        {
            "Regulator": Linked(row["name"], address_of(Ref("regulator", row["id"]))),
            "Country": place_name(release, row["country"]),
            "What it publishes": row["publishes"] or "not known",
            "Cases held": row["cases"],
            "Latest decision held": row["latest"] or "none held",
            "Last looked at": row["seen"] or "never",
        }
        for row in release.rows(_COVERAGE)
    ]
