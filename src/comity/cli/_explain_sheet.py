"""Why a link exists, as text."""

from collections.abc import Iterator

from comity.cli._sheet import block, words, wrapped
from comity.release import Explanation, Premise, when_of


def explain_sheet(why: Explanation) -> str:
    """Write an explanation as sentences.

    Parameters
    ----------
    why : Explanation
        Of a link.
    """
    lines = [
        *wrapped(f"{why.sentence}."),
        why.link.id,
        *block("What it is", _what(why)),
        *block("Why it exists", _why(why)),
        *block("What it stands on", _premises(why)),
        *block("Sources", _sources(why)),
        *block("What to mind", _mind(why)),
    ]
    return "\n".join(lines)


def _what(why: Explanation) -> Iterator[str]:
    link = why.link
    yield f"  Kind: {why.kind}, of the family {link.family}; {link.polarity}."
    if why.hub:
        yield f"  The two ends meet in: {why.hub} ({link.via})."
    yield f"  When: {when_of(link) or 'no date is known'}."
    yield f"  Border between the ends: {link.border_scope}."
    if link.under:
        yield f"  Under: {link.under}."
    if link.note:
        yield f"  {link.note}"
    memory = "" if link.reviewed else " Some of what it stands on is from memory."
    yield f"  Strength: {link.strength:.2f} of 1.{memory}"


def _why(why: Explanation) -> Iterator[str]:
    if why.rule is None:
        told = sorted({f"{one.label} ({one.record})" for one in why.premises})
        yield f"  It is stated in {', '.join(told)}."
        return
    yield f"  It was derived by the rule {why.rule.name}: {why.rule.says}"
    yield f"  Legal basis: {why.rule.legal_basis}"


def _mind(why: Explanation) -> Iterator[str]:
    if why.rule is not None:
        yield f"  {why.rule.pitfalls[:1].upper()}{why.rule.pitfalls[1:]}"


def _premises(why: Explanation) -> Iterator[str]:
    numbers = {source.address: number for number, source in enumerate(why.sources, start=1)}
    for one in why.premises:
        yield f"  {one.label} ({one.record}), {one.path}{_standing(one)}"
        for fact in one.facts:
            marks = "".join(f"[{numbers[address]}]" for address in fact.sources if address in numbers)
            yield f"      {fact.path.rpartition('.')[2]}: {fact.value} {marks or _unmarked(one)}".rstrip()


def _standing(one: Premise) -> str:
    return ": a judgement of the editors" if one.judged else ""


def _unmarked(one: Premise) -> str:
    return "" if one.judged else "(from memory)"


def _sources(why: Explanation) -> Iterator[str]:
    for number, one in enumerate(why.sources, start=1):
        yield f"  [{number}] {one.title} ({words(one.kind)}, seen {one.seen})"
        yield f"      {one.address}"
