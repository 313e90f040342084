"""Who acted in a measure and against whom: as its sentence says, else as the text goes on."""

import re
from collections.abc import Sequence
from dataclasses import replace

from comity.reading._actors import acting, points_back
from comity.reading._event import Event
from comity.reading._numbers import HOMES
from comity.reading._respondents import Bounds, against, in_turn, is_unnamed, is_unnamed_beside
from comity.reading._spans import Mention
from comity.reading._story import Story
from comity.reading._twofold import is_of_several_decisions
from comity.reading._wordings import wording
from comity.reading._words import AGREED, PRIVATE
from comity.values import country_of


def attributed(event: Event, story: Story) -> Event:
    """Settle who acted and against whom: as the sentence says, else as the text goes on."""
    actors = acting(event.scene, event.span, story.text)
    sums = (one.span for one in event.scene.money if event.money and one.span != event.money.span)
    paired = in_turn(event.scene, event.span, story.text)
    bounds = Bounds(tuple(sums), _until(event, actors))
    companies = paired or against(event.scene, event.span, story.text, story.company, bounds)
    together = all("ttorney" in one.name for one in actors)
    actors = actors[:1] if story.apart and not together else _of_currency(actors, event)
    actors = story.authority if _is_paid_among(actors, event, story) else actors
    said_who, said_whom = bool(actors), bool(companies)
    if not actors:
        actors = _of_home(_understood(event, story), event, story)
    if event.money is not None and is_unnamed_beside(event.money.span, story.text):
        companies, said_whom = [], False
    unnamed = event.money is not None and not companies and _is_nameless(event, story)
    if not companies and not unnamed:
        companies = _meant(event, story)
    return replace(
        event,
        actors=tuple(actors),
        respondents=tuple(companies),
        said_who=said_who,
        said_whom=said_whom,
        unnamed=unnamed,
        paired=bool(paired),
        twofold=is_of_several_decisions(event.scene, story.text),
    )


_PAID_TO = re.compile(r"\b(?:million|billion|\d[\d.,]*) to (?:the )?$", re.IGNORECASE)


def _is_paid_among(actors: Sequence[Mention], event: Event, story: Story) -> bool:
    """Tell whether a sentence names only who gets the one sum, an authority of several that a text is about."""
    keys = {one.key for one in story.authority}
    if len(actors) != 1 or len(event.scene.money) != 1 or actors[0].key not in keys:
        return False
    start = actors[0].span.start
    return _PAID_TO.search(story.text, max(0, start - 30), start) is not None


def _of_currency(actors: list[Mention], event: Event) -> list[Mention]:
    """Keep of two authorities of different countries the one whose money a sum is in, where a sentence tells sums in both."""
    if event.money is None or len({one.country for one in actors}) < 2 or len(event.scene.money) < 2:  # noqa: PLR2004 - several
        return actors
    home = HOMES.get(event.money.currency or "")
    own = [one for one in actors if one.country == home] if home else []
    others = [one for one in actors if one.country not in {*HOMES.values(), "GB", "US"}]
    if event.money.currency == "GBP":
        own = [one for one in actors if one.country == "GB"]
    elif event.money.currency == "EUR":
        own = others
    return own or actors


def _of_home(actors: list[Mention], event: Event, story: Story) -> list[Mention]:
    """Take a sum whose sentence names no authority for one of the authority that a text is about, where it is in the money of that one's country alone."""
    currency = event.money.currency if event.money else None
    home = "GB" if currency == "GBP" else HOMES.get(currency or "")
    main = [one for one in story.authority if home and country_of(one.country or "") == home]
    foreign = actors and all(country_of(one.country or "") != home for one in actors)
    return story.authority if main and foreign else actors


def _until(event: Event, actors: Sequence[Mention]) -> int | None:
    """Tell where a sentence goes on to what another authority did: whom it names from there on is that one's."""
    own = {one.key for one in actors}
    if event.money is None or (actors and not any(one.span.end <= event.span.start for one in actors)):
        return None
    others = [
        one.span.start
        for one in event.scene.authorities()
        if one.span.start >= event.span.end and one.key not in own
    ]
    return min(others, default=None)


_THE_COMPANY = wording(
    r"\b(?:(?:the|that|this|its|both|las?|les|das|dem|die|il|lo) |l['’] ?)(?:\w+ )?(?:company|companies|firm|firms|group|platform|operator|bank|airline|retailer|chain|tech giant|giant|entreprise|sociétés?|unternehmen|konzern|empresa|compañía|società|azienda)\b|\bit\b|\bthey\s(?:have|had|were|must|will)\b",
    re.IGNORECASE,
)


def _is_nameless(event: Event, story: Story) -> bool:
    """Tell whether a sum is for somebody without a name: ``a company``, or ``this company`` after it."""
    back = story.nameless is not None and _THAT.search(
        story.text, event.scene.span.start, event.scene.span.end
    )
    return event.scene.tabled or bool(back) or is_unnamed(event.scene, story.text)


_THAT = wording(
    r"\b(?:that|this) (?:company|firm|bank|operator|retailer|group)\b|\bthe latter\b", re.IGNORECASE
)
"""The company named right before."""


def _meant(event: Event, story: Story) -> list[Mention]:
    """Give the company that a sentence means without naming it: the last one told of, else the main one."""
    if _THAT.search(story.text, event.scene.span.start, event.scene.span.end) and story.before:
        return [story.before] if story.nameless is None else []
    if story.others and _DAUGHTER.search(story.text, event.scene.span.start, event.scene.span.end):
        return story.others[-1:]
    back = _THE_COMPANY.search(story.text, event.scene.span.start, event.scene.span.end)
    told = _told_with(event, story)
    if told:
        return [told]
    one = story.near if back and story.near and event.money else story.company
    return [one] if one else []


_IT = wording(
    r"\bit (?:gave|has|had|issued|imposed|fined|ordered|said|announced|found|served)\b", re.IGNORECASE
)
"""What the authority named in the sentence before did."""


_DAUGHTER = wording(
    r"\b(?:the|its|their|die|der|eine[rn]?|la|sa|su|il|sua|una?)\s(?:[\w-]+\s)?(?:subsidiary|(?:local |irish |german )unit|sister company|tochter(?:gesellschaft|firma|unternehmen)?|schwester(?:gesellschaft|firma)|filiale|filial|controllata|consociata)\b",
    re.IGNORECASE,
)
"""The daughter of the company that a text is about, which it has named before."""


def _told_with(event: Event, story: Story) -> Mention | None:
    """Give the company named last beside the authority that acts, where the one that the text is about never is."""
    named = acting(event.scene, event.span, story.text)
    told = story.beside.get(named[0].key, []) if named else []
    if not story.company or any(one.name == story.company.name for one in told):
        return None
    before = [one for one in told if one.span.end <= event.span.start]
    return before[-1] if before else None


def _understood(event: Event, story: Story) -> list[Mention]:
    """Give the authority that a sentence means without naming it; none for a settlement between others."""
    agreed = event.kind == "settlement" or (
        event.kind != "fine" and AGREED.search(story.text, event.scene.span.start, event.scene.span.end)
    )
    private = PRIVATE.search(story.text, event.scene.span.start, event.scene.span.end) is not None
    others = private or event.money is None or not story.authority
    if agreed and others and not story.settles and not points_back(event.scene, story.text):
        return []
    if story.recent and event.kind == "settlement" and event.money is not None:
        return story.recent
    if story.recent and _IT.search(story.text, event.scene.span.start, event.span.end):
        return story.recent
    return (
        story.last if points_back(event.scene, story.text) and story.last else (story.last or story.authority)
    )
