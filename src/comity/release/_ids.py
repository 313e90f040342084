"""Finding records by what people and addresses write: ``gb-ico``, ``regulator/gb-ico``, a retired id."""

from collections.abc import Mapping

from rapidfuzz import fuzz, process

from comity.errors import UnknownId, ValueProblem
from comity.model import FOLDERS, Area, Provision, Record, Records
from comity.values import Ref

Found = Record | Provision | Area
"""What an id can name."""
_UNNAMED = frozenset({"retired", "document"})
"""Kinds that nobody asks for by id."""
_WITHIN_CASES = frozenset({"decision", "proceeding", "sanction"})
_NEAREST = 3
_ALIKE = 70


class Ids:
    """Every id of a release.

    Parameters
    ----------
    records : Records
        All records.
    """

    def __init__(self, records: Records) -> None:
        """Note what each id alone may mean, and where retired ones went."""
        self._records = records
        self._moved = {one.was: Ref.parse(one.now) for one in records.retired.values()}
        self._areas = {area.code.lower(): area for area in records.areas.terms}
        self._by_slug = self._slugs()

    def ref_of(self, text: str | Ref) -> Ref:
        """Give the typed reference that a text means; retired ids lead to what took their place.

        Raises
        ------
        UnknownId
            Where it names nothing, or records of several kinds; carries what may be meant.
        """
        wanted = str(text)
        seen: set[str] = set()
        while wanted in self._moved and wanted not in seen:
            seen.add(wanted)
            wanted = str(self._moved[wanted])
        if "/" in wanted and self._find(wanted) is not None:
            return Ref.parse(wanted)
        kinds = self._by_slug.get(wanted, ())
        if len(kinds) != 1:
            raise UnknownId(str(text), [str(ref) for ref in kinds] or self._nearest(wanted))
        return kinds[0]

    def find(self, text: str | Ref) -> Found:
        """Find the record that a text means; what stands within a case leads to the case.

        Raises
        ------
        UnknownId
            As :meth:`ref_of` does.
        """
        found = self._find(str(self.ref_of(text)))
        assert found is not None  # noqa: S101 - ref_of gives only what is there
        return found

    def _find(self, text: str) -> Found | None:
        try:
            ref = Ref.parse(text)
        except ValueProblem:
            return None
        if ref.kind == "area":
            return self._areas.get(ref.slug)
        if ref.kind in _WITHIN_CASES:
            return self._within(ref)
        return self._records.find(ref)

    def _within(self, ref: Ref) -> Record | None:
        slug, _, part = ref.slug.partition("/")
        case = self._records.cases.get(slug)
        parts = getattr(case, f"{ref.kind}s", ())
        return case if any(one.id == part for one in parts) else None

    def _slugs(self) -> Mapping[str, tuple[Ref, ...]]:
        found: dict[str, tuple[Ref, ...]] = {}
        for ref in self._refs():
            found[ref.slug] = (*found.get(ref.slug, ()), ref)
        for was, now in self._moved.items():
            found.setdefault(was.partition("/")[2], (now,))
        return found

    def _refs(self) -> list[Ref]:
        held = [
            Ref(kind, slug) for kind in FOLDERS if kind not in _UNNAMED for slug in self._records.of(kind)
        ]
        provisions = (
            Ref("provision", f"{law.id}/{one.id}")
            for law in self._records.laws.values()
            for one in law.provisions
        )
        return [*held, *provisions, *(Ref("area", code) for code in self._areas)]

    def _nearest(self, wanted: str) -> list[str]:
        known = [str(ref) for ref in self._refs()] if "/" in wanted else [*self._by_slug]
        found = process.extract(wanted.lower(), known, scorer=fuzz.ratio, limit=_NEAREST, score_cutoff=_ALIKE)
        return [text for text, _, _ in found]
