"""Records other than cases as text: their fields in order, and the cases that they take part in."""

from collections.abc import Iterator

from comity.cli._sheet import MEMORY, Marks, money, words
from comity.model import Fact, Record
from comity.release import Release
from comity.values import Ref

_LONG = frozenset({"provisions", "links"})
"""Fields of which only the number of entries is told."""
_CASES_OF = {
    "matter": "c.matter_id = $slug",
    "company": "c.id IN (SELECT r.case_id FROM respondents AS r WHERE r.company_id = $slug)",
    "group": (
        "c.id IN (SELECT r.case_id FROM respondents AS r"
        " INNER JOIN company_groups AS g ON r.company_id = g.company_id WHERE g.group_id = $slug)"
    ),
    "organisation": "c.id IN (SELECT n.case_id FROM complainants AS n WHERE n.organisation_id = $slug)",
    "law": "c.id IN (SELECT cl.case_id FROM case_laws AS cl WHERE cl.law_id = $slug)",
    "provision": (
        "c.id IN (SELECT d.case_id FROM decisions AS d INNER JOIN findings AS f ON d.id = f.decision_id"
        " WHERE f.provision_ref = 'provision/' || $slug)"
    ),
    "area": (
        "c.id IN (SELECT ca.case_id FROM case_authorities AS ca"
        " INNER JOIN authorities AS a ON ca.authority_id = a.id WHERE lower(a.jurisdiction) = $slug)"
    ),
    "instrument": "c.id IN (SELECT d.case_id FROM decisions AS d WHERE d.bound_by_id = $slug)",
}
_ACTED = (
    "c.id IN (SELECT ca.case_id FROM case_authorities AS ca WHERE ca.authority_id = $slug)"
    " OR c.id IN (SELECT d.case_id FROM decisions AS d"
    " INNER JOIN decision_authorities AS da ON d.id = da.decision_id WHERE da.authority_id = $slug)"
)


def field_lines(record: Record) -> Iterator[str]:
    """Write the fields of a record, one a line; entries of a list one a line as well."""
    marks = Marks(record)
    summary = getattr(record, "summary", None)
    if summary:
        yield f"  {summary}"
    by_entry: dict[tuple[str, str], list[Fact]] = {}
    for fact in marks.facts:
        by_entry.setdefault(_entry(fact.path), []).append(fact)
    for (name, _), facts in by_entry.items():
        if name not in _LONG:
            mark = "" if any(fact.reviewed for fact in facts) else MEMORY
            yield f"  {words(name)}: {', '.join(map(_value, facts))}{mark}"
    for name in sorted(_LONG):
        held = getattr(record, name, ())
        if held:
            yield f"  {name}: {len(held)}"
    if record.note:
        yield f"  note: {record.note}"


def _entry(path: str) -> tuple[str, str]:
    """Take apart ``memberships.gpa.since``: facts of one entry of a list stand on one line."""
    name, _, rest = path.partition(".")
    return name, rest.rpartition(".")[0]


def _value(fact: Fact) -> str:
    name = fact.path.rpartition(".")[2]
    return f"{name} {fact.value}" if name in {"since", "until"} and "." in fact.path else fact.value


def case_lines(release: Release, ref: Ref) -> Iterator[str]:
    """Write the cases that a record takes part in, oldest decision first, each with where it stands."""
    chosen = _CASES_OF.get(ref.kind, _ACTED)
    sql = (
        "SELECT c.id, c.title, c.status, c.decided FROM cases AS c"
        f" WHERE {chosen} ORDER BY c.decided_first NULLS LAST, c.id"
    )
    for row in release.rows(sql, slug=ref.slug):
        sums = release.rows(
            "SELECT amount, currency FROM sanctions WHERE case_id = $case AND amount IS NOT NULL"
            " ORDER BY position",
            case=row["id"],
        )
        amounts = "".join(f", {money(one['amount'], one['currency'])}" for one in sums)
        date = row["decided"] or "undecided"
        yield f"  {date}  {row['title']} ({row['id']}): {words(row['status'])}{amounts}"
