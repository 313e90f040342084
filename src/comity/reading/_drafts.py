"""Cases being put together: events of one authority against one respondent become one case."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from comity.reading._candidates import FoundLink, FoundSanction
from comity.reading._event import Event
from comity.reading._names import family, initials_of, related
from comity.reading._scene import Scene
from comity.reading._spans import DateMention, Mention, Money
from comity.reading._stages import added, alike, are_stages, same_sum, sanction_of
from comity.reading._text import LONGEST_TEXT

_NEAR = 3
"""Sentences without an authority that belong to one settlement lie this close together."""


_LED_TO = 3
"""Sentences before a case begins in which its authority may be named with a date."""


@dataclass
class Draft:
    """A case being put together."""

    actors: list[Mention]
    respondents: list[Mention]
    said_whom: bool
    scenes: list[Scene] = field(default_factory=list)
    sanctions: list[FoundSanction] = field(default_factory=list)
    links: list[FoundLink] = field(default_factory=list)
    helpers: dict[str, tuple[Mention, str]] = field(default_factory=dict)
    courts: list[Mention] = field(default_factory=list)
    found: bool = False
    bare: FoundSanction | None = None
    ruled: DateMention | None = None
    reasoned: bool = False
    reviewed: int | None = None
    among: tuple[int, int] | None = None
    unnamed: bool = False
    paying: list[Mention] = field(default_factory=list)
    said_who: bool = False
    again: list[Scene] = field(default_factory=list)

    def reaches(self, scene: Scene) -> bool:
        """Tell whether a sentence may speak of this case: at the head of the text, or before the next case begins."""
        if self.among is None or not any(one.dates for one in self.scenes):
            return True
        head, following = self.among
        begun = self.scenes[0].number
        own = any(one.key in self.keys for one in scene.authorities())
        led_to = begun - _LED_TO <= scene.number < begun and own and not scene.measures
        return scene.number < head or begun <= scene.number < following or led_to

    @property
    def keys(self) -> set[str]:
        """The ids or names of the authorities."""
        return {one.key for one in self.actors}

    @property
    def money(self) -> FoundSanction | None:
        """The sum of the case."""
        return next((one for one in self.sanctions if one.amount is not None), None)


def draft_cases(events: Iterable[Event], currencies: dict[str, str]) -> list[Draft]:
    """Join events into cases, in the order of the text."""
    drafts: list[Draft] = []
    for event in events:
        settled = _with_currency(event, currencies)
        draft = _place(settled, drafts)
        if draft is not None:
            _take(draft, settled)
    _shared_out(drafts)
    for one in drafts:
        if one.bare and not one.sanctions and one.actors:
            one.sanctions.append(one.bare)
    return [one for one in drafts if one.sanctions or one.found]


def _shared_out(drafts: Sequence[Draft]) -> None:
    """Leave each of several respondents of one settlement with the sum that it pays itself."""
    for one in drafts:
        others = [each for other in drafts if other is not one and other.money for each in other.respondents]
        apart = [each for each in one.respondents if not any(related(each.name, b.name) for b in one.paying)]
        if one.paying and any(related(a.name, b.name) for a in apart for b in others):
            one.respondents = one.paying


def part(drafts: list[Draft]) -> None:
    """Tell each of several cases where the text begins to speak of the next."""
    starts = sorted({one.scenes[0].number for one in drafts if one.scenes})
    if len(starts) > 1:
        for one in drafts:
            later = [start for start in starts if one.scenes and start > one.scenes[0].number]
            one.among = (starts[0], next(iter(later), LONGEST_TEXT))


def _with_currency(event: Event, currencies: dict[str, str]) -> Event:
    """Settle a bare dollar by the country of the authority, and take the sum in its own currency first."""
    if event.money is None:
        return event
    place = (
        next((one.country for one in (*event.actors, *event.scene.of("law")) if one.country), None) or "US"
    )
    local = currencies.get(place.partition("-")[0], "USD")
    money = _settled(event.money, local)
    if money.other is not None:
        money = replace(money, other=_settled(money.other, "USD"))
        if event.actors and money.other and money.other.currency == local and money.currency != local:
            money = replace(money.other, role=money.role, per=money.per, other=replace(money, other=None))
    return replace(event, money=money, span=money.span)


_DOLLARS = {"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"}
_PESOS = {"MXN", "COP", "CLP", "ARS", "PHP"}


def _settled(one: Money, local: str) -> Money:
    if one.currency is not None:
        return one
    return replace(one, currency=local if local in _DOLLARS | _PESOS else "USD")


def _place(event: Event, drafts: list[Draft]) -> Draft | None:
    """Give the case that an event belongs to, a new one where there is none, or None where it tells nothing new."""
    same = [one for one in drafts if _fits(one, event)]
    if event.money is None or event.kind == "penalty_payment":
        if same:
            return same[-1]
        told = any(not one.keys.isdisjoint({each.key for each in event.actors}) for one in drafts)
        fresh = event.said_whom and event.kind in _BARE and not _known(event, drafts)
        return _opened(event, drafts) if _opens(event) and (event.said_who or fresh or not told) else None
    for draft in same:
        if _second(draft, event):
            return draft
        if draft.money is None or alike(draft.money, event.money) or are_stages(draft.money, event):
            return draft
    if same and not _another(event):
        return None
    return _opened(event, drafts)


_BARE = frozenset(["order", "ban", "warning", "reprimand", "finding"])
"""Measures without a sum that make a case of their own against somebody whom no other case names."""


def _known(event: Event, drafts: list[Draft]) -> bool:
    return any(related(a.name, b.name) for one in drafts for a in one.respondents for b in event.respondents)


def _second(draft: Draft, event: Event) -> bool:
    """Tell whether a sum is a second one of one decision, each with its reason: ``10 for this and 5 for that``."""
    return (
        draft.money is not None
        and event.money is not None
        and (event.money.reasoned or event.money.further)
        and _goes_on(draft, event)
        and event.status == draft.money.status == "imposed"
        and (draft.reasoned or event.money.further)
        and not _against_another(draft, event)
    )


def _goes_on(draft: Draft, event: Event) -> bool:
    """Tell whether a sum stands in the sentence of the one before, or opens the next: ``A further fine of ...``."""
    apart = event.scene.number - draft.scenes[-1].number
    opens = event.span.start - event.scene.span.start < _OPENING
    return apart == 0 or (apart == 1 and event.money is not None and event.money.further and opens)


_OPENING = 40


def _against_another(draft: Draft, event: Event) -> bool:
    """Tell whether a sum is for another company than the case: ``900 for Lumio, 80 for Arden``."""
    return (
        event.said_whom
        and bool(draft.respondents)
        and not any(related(a.name, b.name) for a in draft.respondents for b in event.respondents)
    )


def _opened(event: Event, drafts: list[Draft]) -> Draft:
    drafts.append(
        Draft(
            list(event.actors),
            list(event.respondents),
            event.said_whom,
            unnamed=event.unnamed,
            said_who=event.said_who,
        )
    )
    return drafts[-1]


def _fits(draft: Draft, event: Event) -> bool:
    if event.unnamed and draft.money and event.money and not alike(draft.money, event.money):
        return event.money.reasoned and event.scene is draft.scenes[-1]
    if event.unnamed and event.money and draft.respondents and draft.money is None:
        return False
    if _named_beside_nobody(draft, event):
        return False
    if not event.actors or not draft.actors:
        near = draft.scenes and event.scene.number - draft.scenes[-1].number <= _NEAR
        return not event.actors and not draft.actors and bool(near)
    others = draft.keys.isdisjoint({one.key for one in event.actors})
    same = (
        not others
        or _one_unnamed(draft, event)
        or _one_of_the_states(draft, event)
        or _told_later(draft, event)
    )
    return same and _fits_whom(draft, event)


def _named_beside_nobody(draft: Draft, event: Event) -> bool:
    """Tell whether a sum hits somebody with a name, and the one of a case somebody without: ``a firm got 10, Lumio 20``."""
    fines = draft.money is not None and event.money is not None and not alike(draft.money, event.money)
    nobody = draft.unnamed and not draft.respondents
    return fines and nobody and event.said_whom and event.status == "imposed"


def _fits_whom(draft: Draft, event: Event) -> bool:
    """Tell whether an event may be against the respondents of a case."""
    if not draft.respondents or not event.respondents or not (event.said_whom or event.money):
        return True
    together = event.said_whom and draft.scenes and event.scene is draft.scenes[-1]
    if together and _two_records(draft, event):
        return False
    if event.money and event.said_whom and draft.paying:
        return any(related(a.name, b.name) for a in draft.paying for b in event.respondents)
    if event.paired:
        return draft.respondents[0].name == event.respondents[0].name
    return any(related(a.name, b.name) for a in draft.respondents for b in event.respondents)


def _two_records(draft: Draft, event: Event) -> bool:
    """Tell whether one sentence speaks of two companies of the catalog, though their names are alike."""
    one, other = draft.respondents[0].slug, event.respondents[0].slug
    return one is not None and other is not None and one != other


def _one_unnamed(draft: Draft, event: Event) -> bool:
    """Tell whether one side names an authority only by its country, and the other one of that country."""
    one, other = draft.actors[0], event.actors[0]
    same = (one.country or "").partition("-")[0] == (other.country or "").partition("-")[0]
    return same and (one.slug is None) != (other.slug is None) and "German" in {one.name[:6], other.name[:6]}


def _told_later(draft: Draft, event: Event) -> bool:
    """Tell whether a text names whose fine it is only after it told its sum, as after a headline on two fines."""
    sums = draft.money and event.money and alike(draft.money, event.money)
    return bool(sums and not draft.said_who and event.said_who and draft.respondents and event.respondents)


_STATES = "State attorneys general"


def _one_of_the_states(draft: Draft, event: Event) -> bool:
    """Tell whether one attorney general speaks of the sum that many obtained together."""
    names = {one.name for one in (*draft.actors, *event.actors)}
    attorneys = all("ttorney" in name for name in names)
    alone = event.money is None or (draft.money is not None and alike(draft.money, event.money))
    return _STATES in names and attorneys and alone


def _opens(event: Event) -> bool:
    """Tell whether a measure without a sum may be a case of its own."""
    if event.kind == "settlement":
        return bool(event.respondents)
    if not event.actors:
        return event.kind in {"ban", "order", "undertaking"}
    if event.status == "proposed" or event.kind == "fine":
        return False
    return bool(event.respondents) and (event.said_who or event.said_whom)


def _another(event: Event) -> bool:
    """Tell whether a second sum of the same authority against the same respondent is another case."""
    own_date = bool(event.scene.dates)
    return event.paired or (
        (event.said_whom or (own_date and event.scene.told_again))
        and (event.said_who or event.scene.background or own_date)
        and event.status == "imposed"
    )


def _take(draft: Draft, event: Event) -> None:
    passing = event.money is None and event.scene.background and draft.scenes
    if event.scene not in draft.scenes and not passing:
        draft.scenes.append(event.scene)
    draft.again += event.again
    _take_parties(draft, event)
    draft.unnamed = draft.unnamed or event.unnamed
    if event.kind == "finding":
        draft.found = True
        return
    if event.kind == "settlement" and event.money is None:
        draft.bare = draft.bare or sanction_of(event)
        return
    new = sanction_of(event)
    if _second(draft, event) and not same_sum(draft.sanctions[0], new):
        draft.sanctions.append(new)
        return
    draft.reasoned = draft.reasoned or bool(event.money and event.money.reasoned)
    draft.sanctions = added(draft.sanctions, new)


def _is_fuller(ones: Sequence[Mention], held: Sequence[Mention]) -> bool:
    """Tell whether one respondent is named more fully than before: ``Rewe`` in a headline, ``Rewe International`` below."""
    if len(ones) != 1 or len(held) != 1:
        return False
    if held[0].slug or ones[0].slug:
        return held[0].slug == ones[0].slug and held[0].name == initials_of(ones[0].name)
    return family(held[0].name) < family(ones[0].name)


def _take_parties(draft: Draft, event: Event) -> None:
    """Take who acted and against whom where an event says it better."""
    _take_respondents(draft, event)
    unnamed = draft.actors and event.actors and draft.actors[0].slug is None and event.actors[0].slug
    if unnamed and _one_unnamed(draft, event):
        draft.actors = list(event.actors)
    named_before = (draft.sanctions and draft.said_who) or _is_of_some(draft, event)
    if event.said_who and event.money is not None and not named_before:
        draft.actors, draft.said_who = list(event.actors), True
    elif _is_by_more(draft, event):
        draft.actors = [*event.actors, *(one for one in draft.actors if not _acts(one, event))]
    if event.said_who and event.money is None and event.kind == "settlement":
        draft.actors += [one for one in event.actors if one.key not in draft.keys]


def _take_respondents(draft: Draft, event: Event) -> None:
    """Take against whom where an event says it better."""
    if event.money and event.said_whom and len(event.respondents) < len(draft.respondents):
        draft.paying = list(event.respondents)
    if event.said_whom and not draft.said_whom and not (draft.unnamed and event.kind == "settlement"):
        draft.respondents, draft.said_whom = list(event.respondents), True
    fuller = event.said_whom and _is_fuller(event.respondents, draft.respondents)
    if fuller or _is_against_more(draft, event):
        draft.respondents = list(event.respondents)


def _is_by_more(draft: Draft, event: Event) -> bool:
    """Tell whether a sum told again is said to be that of more American authorities than before."""
    same = draft.money and event.money and alike(draft.money, event.money)
    american = all((one.country or "").startswith("US") for one in (*draft.actors, *event.actors))
    return bool(same) and event.said_who and american and len(event.actors) > 1


def _is_of_some(draft: Draft, event: Event) -> bool:
    """Tell whether a sum is told beside some of the attorneys general who settled together: ``700, that is, 400 to Ohio``."""
    names = {one.key for one in event.actors}
    beside = {one.key for one in event.scene.authorities()}
    known = _STATES in draft.keys or draft.keys <= beside
    return known and names < draft.keys and all("ttorney" in one.name for one in draft.actors)


def _acts(one: Mention, event: Event) -> bool:
    return one.key in {each.key for each in event.actors}


def _is_against_more(draft: Draft, event: Event) -> bool:
    """Tell whether a sum told again is said to be paid by a house and its daughter, of which the case names one."""
    same = draft.money and event.money and alike(draft.money, event.money)
    held = all(any(related(a.name, b.name) for b in event.respondents) for a in draft.respondents)
    american = all((one.country or "").startswith("US") for one in draft.actors)
    return (
        bool(same)
        and american
        and event.said_whom
        and held
        and len(event.respondents) > len(draft.respondents) > 0
    )
