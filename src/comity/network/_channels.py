"""Channels for case information: networks whose members share it, and memoranda, as they held at a date."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from comity.model import InstrumentKind, Link, Records
from comity.values import Absence, PartialDate

_SHARING = "share-information"


@dataclass(frozen=True)
class _Seat:
    """A place in an arrangement, for a time."""

    since: PartialDate | None
    until: PartialDate | None

    def held(self, when: PartialDate) -> bool:
        """Tell whether it may have held at a date; an open end holds."""
        late = self.since is not None and when.surely_before(self.since)
        over = self.until is not None and self.until.surely_before(when)
        return not late and not over


class Channels:
    """Which arrangements let two authorities exchange case information, and when.

    The rule ``cooperation-channel`` says the same for all authorities on one day.

    Parameters
    ----------
    records : Records
        Tell which networks share information.
    links : iterable of Link
        Memberships and memoranda.
    """

    def __init__(self, records: Records, links: Iterable[Link]) -> None:
        """Note the seats of each authority in each arrangement."""
        self._seats: dict[str, dict[str, list[_Seat]]] = defaultdict(lambda: defaultdict(list))
        self._lives = {
            one.id: _Seat(one.in_force or one.adopted, one.until)
            for one in records.instruments.values()
            if one.type is InstrumentKind.MEMORANDUM or _SHARING in one.cooperation
        }
        for link in links:
            if link.kind in {"network-member", "mou"} and link.via and link.via.slug in self._lives:
                self._sit(link, link.via.slug)

    def _sit(self, link: Link, arrangement: str) -> None:
        seat = _Seat(_known(link.date), _known(link.until))
        for end in (link.from_, link.to):
            if end.kind in {"regulator", "court"}:
                self._seats[str(end)][arrangement].append(seat)

    def between(self, one: str, other: str, when: PartialDate) -> tuple[str, ...]:
        """Give the arrangements (slugs of instruments) that both belonged to at a date.

        Parameters
        ----------
        one, other : str
            Authorities, ``kind/slug``.
        when : PartialDate
            The date.
        """
        mine, theirs = self._seats.get(one, {}), self._seats.get(other, {})
        shared = sorted(mine.keys() & theirs.keys())
        return tuple(name for name in shared if self._open(name, (mine[name], theirs[name]), when))

    def _open(self, name: str, seats: tuple[list[_Seat], list[_Seat]], when: PartialDate) -> bool:
        both = all(any(seat.held(when) for seat in many) for many in seats)
        return both and self._lives[name].held(when)


def _known(when: PartialDate | Absence | None) -> PartialDate | None:
    return when if isinstance(when, PartialDate) else None
