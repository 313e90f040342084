"""Pairs made when they are asked for: those that a hub joins, and those that a day or a guess decides.

Each rule is one SQL file in ``rules/pairs``. Its pairs are never kept in a release: a group of thirty cases
would make 435 lines, a channel exists on one day and not on another, and a candidate lead is a hypothesis.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from typing import Any

from comity.values import Ref

Ask = Callable[[str, Mapping[str, Any]], list[dict[str, Any]]]
"""Answers one SELECT with values bound: ``Tables.rows``."""
_ON_A_DAY = frozenset({"cooperation-channel"})


@dataclass(frozen=True)
class Pair:
    """Two records that a hub joins.

    Parameters
    ----------
    rule : str
        Name of the rule.
    from_, to : Ref
        The two ends.
    via : Ref
        The hub.
    share : float
        What a crowd in the hub leaves of the weight of the kind, 0 to 1.
    premises : tuple of str
        The facts it stands on, each ``kind/id#path``.
    """

    rule: str
    from_: Ref
    to: Ref
    via: Ref
    share: float
    premises: tuple[str, ...]


def pair_rules() -> Mapping[str, str]:
    """Give the text of each rule for pairs by name."""
    folder = files(__package__).joinpath("rules", "pairs")
    found = sorted(folder.iterdir(), key=lambda one: one.name)
    return {one.name.removesuffix(".sql"): one.read_text(encoding="utf-8") for one in found}


def pairs_of(ask: Ask, rule: str, at: date | None = None) -> list[Pair]:
    """Make the pairs of one rule, in the order of their ends.

    Parameters
    ----------
    ask : callable
        Answers a SELECT over the tables of the records.
    rule : str
        One of :func:`pair_rules`.
    at : date, optional
        The day for which a channel is asked; other rules need none.

    Raises
    ------
    ValueError
        Where the rule needs a day and none is given.
    """
    if rule in _ON_A_DAY and at is None:
        msg = f"{rule} holds on a day: say which"
        raise ValueError(msg)
    params = {"at": at} if rule in _ON_A_DAY else {}
    return [_pair(rule, row) for row in ask(pair_rules()[rule], params)]


def _pair(rule: str, row: Mapping[str, Any]) -> Pair:
    one, other, via = (Ref.parse(row[name]) for name in ("from_ref", "to_ref", "via_ref"))
    return Pair(rule, one, other, via, float(row["share"]), tuple(sorted(row["premises"])))
