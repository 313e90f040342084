"""What the graph says of sanctions and of the states of their amounts."""

from collections.abc import Iterator
from decimal import Decimal

from pyoxigraph import NamedNode

from comity.graph._statements import DAY, ENGLISH, NUMBER, TEXT, Statement, kind, say, slug_of, term_of
from comity.graph._terms import LABEL, own, thing
from comity.graph._values import english, whole
from comity.model import AmountState, Case, Sanction, headline_of

_SANCTION = {
    "type": ("sanctionKind", term_of("sanction-kind")),
    "against": ("against", slug_of("company")),
    "summary": ("dcterms:description", ENGLISH),
    "deadline": ("deadline", DAY),
    "compliance": ("compliance", term_of("compliance")),
}
_STATE = {
    "state": ("stage", term_of("amount-stage")),
    "date": ("date", DAY),
    "amount": ("amount", NUMBER),
    "currency": ("currency", TEXT),
    "per": ("per", TEXT),
}
_EXACTNESS = {"exactness": ("exactness", term_of("exactness"))}


def of_sanctions(case: Case) -> Iterator[Statement]:
    """State the sanctions of a case, each with its life and with the state that counts now."""
    for one in case.sanctions:
        node = thing("sanction", f"{case.id}/{one.id}")
        yield from kind(node, "Sanction")
        yield Statement("", node, own("partOfCase"), thing("case", case.id))
        yield Statement("", node, LABEL, english(f"{case.title}: {one.type.replace('-', ' ')}"))
        yield from say(one, node, _SANCTION, f"sanctions.{one.id}.")
        headline = headline_of(one)
        for number, state in enumerate(one.states):
            yield from _state(case, one, number, state)
            if state is headline:
                yield Statement("", node, own("headline"), _node(case, one, number))


def _node(case: Case, sanction: Sanction, number: int) -> NamedNode:
    return thing("amount-state", f"{case.id}/{sanction.id}/{number}")


def _state(case: Case, sanction: Sanction, number: int, one: AmountState) -> Iterator[Statement]:
    node = _node(case, sanction, number)
    place = f"sanctions.{sanction.id}.{one.state}."
    yield from kind(node, "AmountState")
    yield Statement("", thing("sanction", f"{case.id}/{sanction.id}"), own("hasState"), node)
    yield Statement("", node, own("position"), whole(number))
    yield from say(one, node, _STATE, place)
    if isinstance(one.amount, Decimal):
        yield from say(one, node, _EXACTNESS, place)
    if one.decision:
        decision = thing("decision", f"{case.id}/{one.decision}")
        yield Statement(place + "decision", node, own("broughtBy"), decision)
