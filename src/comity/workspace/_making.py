"""Makes the records of one candidate case: the case, and the matter and companies that the catalog lacks."""

from collections.abc import Iterator
from dataclasses import dataclass

from comity.catalog import Problem, problems_of
from comity.model import (
    Became,
    Case,
    Company,
    Document,
    Matter,
    MatterKind,
    Proceeding,
    ProceedingKind,
    Record,
    Records,
    Regime,
    Respondent,
    Role,
    RoleKind,
    Source,
    SourceKind,
    paths_of,
)
from comity.reading import Origin, kind_of
from comity.values import PartialDate, Ref, slug_of
from comity.workspace._held import held_case
from comity.workspace._measures import measures_of
from comity.workspace._told import Told, respondent_of

_REGIMES = {
    "privacy": Regime.PRIVACY,
    "antitrust": Regime.COMPETITION,
    "securities": Regime.SECURITIES,
    "private_litigation": Regime.CIVIL,
}
_SPEAKERS = {"court": SourceKind.COURT, "authority": SourceKind.AUTHORITY}
_ROLES = {"lead": RoleKind.LEAD, "concerned": RoleKind.CONCERNED, "assisting": RoleKind.ASSISTING}
_MAY_GO = frozenset(["laws", "roles", "proceedings", "decisions", "sanctions"])
"""Fields that a record can do without, where a check refuses what a document says."""
_OURS = frozenset(["matter", "status", "regime"])
"""Fields that no document states in these words."""
_UNDATED = "undated"
_NOTE = "Read from a document; no person has described it yet."


@dataclass(frozen=True)
class Maker:
    """Makes records of candidate cases.

    Parameters
    ----------
    document : Document
        Where they were read.
    records : Records
        What is held.
    matter : str, optional
        Id of the matter that the next case belongs to.
    """

    document: Document
    records: Records
    matter: str | None = None

    def made_of(self, told: Told) -> tuple[Became, tuple[Record, ...]]:
        """Say what a candidate case becomes, and give the records that it makes."""
        held = held_case(told, self.records)
        if held is not None:
            return Became(case=told.name, record=Ref("case", held.id)), ()
        by = told.authorities("decided") or told.courts
        why = self._lacking(told, by)
        if why is not None:
            return Became(case=told.name, why=why), ()
        return self._made(told, by)

    def _lacking(self, told: Told, by: tuple[str, ...]) -> str | None:
        """Say what a candidate lacks to be a record that others can check."""
        if not by:
            return "no authority or court of the catalog is named as the one that acted"
        if not told.about("respondents"):
            return "no respondent is named"
        if self.document.address is None:
            return "the address of the document is not known, so nobody else could check it"
        return None

    def _made(self, told: Told, by: tuple[str, ...]) -> tuple[Became, tuple[Record, ...]]:
        companies, fresh = self._respondents(told)
        matter, fresh_matter = self._matter(told, companies)
        added = (*fresh, *fresh_matter)
        case = self._checked(self._case(told, by, companies, matter), added)
        if isinstance(case, Problem):
            return Became(case=told.name, why=f"a check refuses it: {case.field} {case.message}"), ()
        return Became(case=told.name, record=Ref("case", case.id), made=True), (*added, case)

    def _case(self, told: Told, by: tuple[str, ...], companies: dict[str, str], matter: str) -> Case:
        first, name = next(iter(companies.items()))
        measures = measures_of(told, by, self.records)
        return Case(
            id=_free(f"{by[0]}-{first}-{self._year(told)}", self.records.cases),
            title=f"{self._short(by[0])} v {name}",
            matter=matter,
            by=by,
            regime=_REGIMES.get(told.category, Regime.PRIVACY),
            status=measures.status,
            respondents=tuple(Respondent(company=one) for one in companies),
            laws=tuple(dict.fromkeys(one.slug for one in told.about("laws") if one.slug)),
            roles=tuple(self._roles(told, by)),
            proceedings=tuple(self._joint(told)),
            decisions=(measures.decision,),
            sanctions=measures.sanctions,
            note=_NOTE,
        )

    def _year(self, told: Told) -> str:
        when = told.date or self.document.published
        return str(when.year) if when else _UNDATED

    def _short(self, slug: str) -> str:
        body = self.records.authority(slug)
        short = getattr(body, "abbreviations", ())
        return str(short[0] if short else getattr(body, "name", slug))

    def _respondents(self, told: Told) -> tuple[dict[str, str], tuple[Company, ...]]:
        """Give ids and names of the respondents; one whom the catalog lacks becomes a company."""
        names: dict[str, str] = {}
        fresh: list[Company] = []
        for claim in told.about("respondents"):
            name = claim.name or claim.words or ""
            slug = respondent_of(claim, self.records)
            if slug is None:
                slug = _free(slug_of(name) or f"respondent-{self.document.id[:8]}", self.records.companies)
                if slug not in names:
                    fresh.append(Company(id=slug, name=name, sources=self._sources("name")))
            names.setdefault(slug, name)
        return names, tuple(fresh)

    def _matter(self, told: Told, companies: dict[str, str]) -> tuple[str, tuple[Matter, ...]]:
        """Choose the matter: the one given, that of another case of the document, or a new one."""
        if self.matter is not None:
            return self.matter, ()
        first, name = next(iter(companies.items()))
        slug = f"{first}-{self._year(told)}-{self.document.id[:6]}"
        if slug in self.records.matters:
            return slug, ()
        title = f"{name}: as read in “{self.document.name}”"
        return slug, (Matter(id=slug, title=title, type=MatterKind.CONDUCT, summary=_NOTE),)

    def _roles(self, told: Told, by: tuple[str, ...]) -> Iterator[Role]:
        for name, role in _ROLES.items():
            for slug in told.authorities(name):
                if slug not in by or role is RoleKind.LEAD:
                    yield Role(regulator=slug, role=role)

    def _joint(self, told: Told) -> Iterator[Proceeding]:
        for claim in told.about("cross_border"):
            parties = tuple(one for one in claim.parties if one in self.records.regulators)
            if claim.kind == "joint_investigation" and len(parties) > 1:
                yield Proceeding(id="joint", type=ProceedingKind.JOINT_INVESTIGATION, by=parties)
                return

    def _checked(self, case: Case, added: tuple[Record, ...]) -> Case | Problem:
        """Leave out of a case what a check refuses, and say so in its note; the document keeps it all."""
        whole, left_out = self._sourced(case), list[str]()
        while found := problems_of(self.records, (*added, whole)):
            going = {one.field.split(".")[0] for one in found} & _MAY_GO
            if not going or any(one.path.split("/")[0] != "cases" for one in found):
                return found[0]
            if all(".findings." in one.field for one in found):
                case = case.model_copy(
                    update={
                        "decisions": tuple(one.model_copy(update={"findings": ()}) for one in case.decisions)
                    }
                )
            else:
                case = case.model_copy(update=dict.fromkeys(going, ()))
            left_out += [f"{one.field} ({one.message})" for one in found]
            note = f"{_NOTE} Left out, for a check refuses it: {'; '.join(left_out)}."
            whole = self._sourced(case.model_copy(update={"note": note}))
        return whole

    def _sourced(self, case: Case) -> Case:
        """Name the document as the source of what it states."""
        stated = {path for path in paths_of(case) if "." not in path} - _OURS
        return case.model_copy(update={"sources": self._sources(*sorted(stated))})

    def _sources(self, *supported: str) -> tuple[Source, ...]:
        held = self.document
        if held.address is None:
            return ()
        kind = _SPEAKERS.get(
            kind_of(Origin(held.sha256, held.name, held.address, kind=held.form)), SourceKind.PRESS
        )
        seen = PartialDate.parse(held.read[:10])
        return (
            Source(
                address=held.address,
                title=held.name,
                kind=kind,
                seen=seen,
                date=held.published,
                supports=supported,
            ),
        )


def _free(wanted: str, taken: object) -> str:
    """Give an id that nobody has: with a number behind it where it is taken."""
    numbers = (wanted if number == 1 else f"{wanted}-{number}" for number in range(1, 10_000))
    return next(one for one in numbers if one not in taken)  # type: ignore[operator]
