"""Why a link exists, as lines of Markdown."""

from collections.abc import Iterator

from comity.release import Explanation, Premise, when_of
from comity.web.words import in_words, plain


def why_lines(why: Explanation) -> list[str]:
    """Say why a link exists: its rule or the records that state it, what it stands on, what to mind."""
    return [*_origin(why), *(_premise(one) for one in why.premises), *_mind(why)]


def _origin(why: Explanation) -> Iterator[str]:
    when = when_of(why.link) or "no date is known"
    border = in_words(why.link.border_scope)
    yield f"**{plain(why.sentence)}.** {plain(when)}; border: {plain(border)}."
    if why.rule is None:
        told = sorted({one.label for one in why.premises})
        yield f"It is stated in {plain(', '.join(told))}."
    else:
        yield f"It was derived by the rule {plain(why.rule.name)}: {plain(why.rule.says)}"


def _premise(one: Premise) -> str:
    facts = "; ".join(f"{fact.path.rpartition('.')[2]}: {fact.value}" for fact in one.facts)
    if one.judged:
        standing = "a judgement of the editors"
    elif all(fact.sources for fact in one.facts):
        standing = "a source that was seen supports it"
    else:
        standing = "from memory, or in part"
    return f"- {plain(one.label)}: {plain(facts)} :gray[{plain(standing)}]"


def _mind(why: Explanation) -> Iterator[str]:
    if why.rule is not None:
        yield f"To mind: {plain(why.rule.pitfalls)}"
