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
    """

    def __init__(self, tables: Tables) -> None:
        """Take the labels of records from the table of names."""
        rows = tables.rows("SELECT DISTINCT ref, label FROM names")
        self._labels: Mapping[str, str] = {row["ref"]: row["label"] for row in rows}

    def of(self, ref: Ref, records: Records) -> str:
        """Give the label of a reference; of what names nothing, its slug."""
        if ref.kind in _WITHIN_CASES:
            return self._within(ref, records)
        return self._labels.get(str(ref), ref.slug)

    def _within(self, ref: Ref, records: Records) -> str:
        slug, _, part = ref.slug.partition("/")
        case = records.cases.get(slug)
        parts = getattr(case, f"{ref.kind}s", ())
        kinds = [_kind(one) for one in parts if one.id == part]
        title = case.title if case else slug
        return f"{title}: {next(iter(kinds), part)}"


def _kind(one: Decision | Proceeding | Sanction) -> str:
    """Two judgments of one case are told apart by their dates."""
    date = getattr(one, "date", None)
    kind = one.type.replace("-", " ")
    return f"{kind}, {date}" if isinstance(date, PartialDate) else kind
