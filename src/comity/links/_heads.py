"""What a rule says of itself: its statement, legal basis and pitfalls, read from the head of its file."""

from dataclasses import dataclass

from comity.links._derived import rules
from comity.links._pairs import pair_rules


@dataclass(frozen=True)
class RuleHead:
    """The head of a rule.

    Parameters
    ----------
    name : str
        Name of the rule.
    says : str
        What it concludes, from what.
    legal_basis, pitfalls : str
        The clauses it rests on, and what to mind.
    """

    name: str
    says: str
    legal_basis: str
    pitfalls: str


def rule_head(name: str) -> RuleHead:
    """Read the head of a rule, of links or of pairs.

    Raises
    ------
    KeyError
        Where there is no such rule.
    """
    texts = {**pair_rules(), **rules()}
    lines = [line.removeprefix("--").strip() for line in _head(texts[name])]
    says, basis, pitfalls = _parts(lines)
    return RuleHead(name, says.removeprefix(f"{name}: "), basis, pitfalls)


def _head(text: str) -> list[str]:
    lines = text.splitlines()
    end = next(number for number, line in enumerate(lines) if not line.startswith("--"))
    return lines[:end]


def _parts(lines: list[str]) -> tuple[str, str, str]:
    whole = " ".join(lines)
    says, _, rest = whole.partition(" Legal basis: ")
    basis, _, pitfalls = rest.partition(" Pitfalls: ")
    return says, basis, pitfalls
