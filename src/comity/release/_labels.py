"""What readers see for a reference."""

from collections.abc import Mapping

from comity.model import Decision, Proceeding, Records, Sanction
from comity.tables import Tables
from comity.values import PartialDate, Ref

_WITHIN_CASES = frozenset({"decision", "proceeding", "sanction"})


class Labels:
    """Labels of everything that a reference can name.

    Parameters
    ----------
    tables : Tables
        The tables of the release.
    records : Records
        All records.
    """

    def __init__(self, tables: Tables, records: Records) -> None:
        """Take the labels of records from the table of names."""
        self.records = records
        rows = tables.rows("SELECT DISTINCT ref, label FROM names")
        self._labels: Mapping[str, str] = {row["ref"]: row["label"] for row in rows}

    def of(self, ref: Ref) -> str:
        """Give the label of a reference; of what names nothing, its slug."""
        if ref.kind in _WITHIN_CASES:
            return self._within(ref)
        return self._labels.get(str(ref), ref.slug)

    def _within(self, ref: Ref) -> str:
        slug, _, part = ref.slug.partition("/")
        case = self.records.cases.get(slug)
        parts = getattr(case, f"{ref.kind}s", ())
        kinds = [_kind(one) for one in parts if one.id == part]
        title = case.title if case else slug
        return f"{title}: {next(iter(kinds), part)}"


def _kind(one: Decision | Proceeding | Sanction) -> str:
    """Two judgments of one case are told apart by their dates."""
    date = getattr(one, "date", None)
    kind = one.type.replace("-", " ")
    return f"{kind}, {date}" if isinstance(date, PartialDate) else kind
