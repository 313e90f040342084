"""Framework ties: networks, memoranda, treaties, adequacy, derivation of laws, succession."""

from collections.abc import Iterator
from itertools import combinations

from comity.links._draft import Draft, dated, ref_of
from comity.links._stated_hubs import PAIRS_UP_TO
from comity.model import Authority, Instrument, InstrumentKind, Law, Records, Regulator
from comity.values import PartialDate, Ref

_AT_ONCE = frozenset({InstrumentKind.MEMORANDUM, InstrumentKind.ADEQUACY, InstrumentKind.TRANSFER_FRAMEWORK})
"""Instruments that join all their parties on one day; parties join a treaty or network each on its own."""
_ADEQUACY = frozenset({InstrumentKind.ADEQUACY, InstrumentKind.TRANSFER_FRAMEWORK})


def links_of_frames(records: Records) -> Iterator[Draft]:
    """List the ties that instruments, laws and authorities state."""
    for instrument in records.instruments.values():
        yield from _instrument(records, instrument)
    for law in records.laws.values():
        yield from _derivations(records, law)
        yield from _equivalents(law)
    for regulator in records.regulators.values():
        yield from _memberships(regulator)
        yield from _successors(records, regulator)
    for court in records.courts.values():
        yield from _successors(records, court)


def _instrument(records: Records, one: Instrument) -> Iterator[Draft]:
    if one.type is InstrumentKind.MEMORANDUM:
        yield from _memorandum(records, one)
    elif one.type in _ADEQUACY:
        yield from _adequacy(one)
    elif one.type is InstrumentKind.TREATY:
        for code in one.jurisdictions:
            yield _framed("treaty", Ref("area", code.lower()), ref_of(one), one, "jurisdictions")
    elif one.type is InstrumentKind.NETWORK:
        for party in one.parties:
            member = records.authority_ref(party)
            yield _framed("network-member", member, ref_of(one), one, "parties")


def _memorandum(records: Records, one: Instrument) -> Iterator[Draft]:
    parties = sorted(records.authority_ref(slug) for slug in set(one.parties))
    if len(parties) > PAIRS_UP_TO:
        pairs = [(party, ref_of(one)) for party in parties]
    else:
        pairs = list(combinations(parties, 2))
    for left, right in pairs:
        yield _framed("mou", left, right, one, "parties")


def _adequacy(one: Instrument) -> Iterator[Draft]:
    """The first jurisdiction declares, the others are declared adequate: adequacy is directed."""
    refs = [Ref("area", code.lower()) for code in one.jurisdictions]
    for other in refs[1:]:
        yield _framed("adequacy", refs[0], other, one, "jurisdictions")


def _framed(kind: str, one: Ref, other: Ref, instrument: Instrument, path: str) -> Draft:
    day = "in_force" if instrument.in_force else "adopted"
    began = getattr(instrument, day) if instrument.type in _AT_ONCE else None
    premises = ((instrument, path), *dated(instrument, day, began))
    via = ref_of(instrument)
    return Draft(kind, one, other, premises, via=via, date=began, until=instrument.until)


def _derivations(records: Records, law: Law) -> Iterator[Draft]:
    day = "in_force" if law.in_force else "enacted"
    for one in law.derived_from:
        earlier = Ref("law", one.law)
        date = None if _is_older(law, records.laws[one.law]) else getattr(law, day)
        premises = ((law, f"derived_from.{one.law}"), *dated(law, day, date))
        extra: dict[str, str | None] = {"note": one.how}
        yield Draft("law-derivation", ref_of(law), earlier, premises, date=date, extra=extra)


def _is_older(law: Law, model: Law) -> bool:
    """Tell whether a law is older than its model: an amendment brought it there, on another day."""
    own, its = law.in_force or law.enacted, model.enacted or model.in_force
    return isinstance(own, PartialDate) and isinstance(its, PartialDate) and own.surely_before(its)


def _equivalents(law: Law) -> Iterator[Draft]:
    """Provisions on the same duty, as whoever keeps the law judged."""
    for one in law.provisions:
        for other in one.equivalent:
            premise = ((law, f"provisions.{one.id}.equivalent.{other.slug}"),)
            yield Draft("equivalent-provision", Ref("provision", f"{law.id}/{one.id}"), other, premise)


def _memberships(one: Regulator) -> Iterator[Draft]:
    for member in one.memberships:
        network = Ref("instrument", member.network)
        path = f"memberships.{member.network}"
        yield Draft(
            "network-member",
            ref_of(one),
            network,
            ((one, path), *dated(one, f"{path}.since", member.since)),
            via=network,
            date=member.since,
            until=member.until,
        )


def _successors(records: Records, one: Authority) -> Iterator[Draft]:
    for slug in one.successors:
        yield _succession(one, records.authority(slug), (one, "successors"))
    for slug in one.predecessors:
        yield _succession(records.authority(slug), one, (one, "predecessors"))


def _succession(earlier: Authority | None, later: Authority | None, premise: tuple[Authority, str]) -> Draft:
    """Both sides may tell of one succession: the first day of the later one, else the last of the earlier."""
    assert earlier is not None  # noqa: S101 - the catalog refuses ids that name nothing
    assert later is not None  # noqa: S101
    date = later.since or earlier.until
    told = dated(later, "since", later.since) or dated(earlier, "until", earlier.until)
    return Draft("successor", ref_of(earlier), ref_of(later), (premise, *told), date=date)
