"""Tells from a pattern how the words may begin at which it matches."""

import importlib
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

_PARSER: Any = importlib.import_module("re._parser")
"""The parser of patterns of the standard library; a part that is not known here only makes a beginning unknown."""
Parts = Iterable[tuple[Any, Any]]

HEAD = 3
"""Letters at the head of a word that are looked at; a digit ends them."""
NUMBER, SIGNS = "0", "§)"
"""The head of every word that begins with a digit, and signs that count as words."""
_LONGEST = 12
"""Letters of a part of a word that are looked at."""
_WIDEST = 12
"""Letters of a class that are told one by one."""
_ENDS, _BOUNDARY, _UNKNOWN, _WITHIN = " ", "|", "*", "~"
"""Marks in a beginning: here the word ends, here is the boundary of one, here may stand anything; at its head, that it stands inside a word."""
_OF_SIGNS = {sign + _ENDS for sign in SIGNS}


class Beginnings(NamedTuple):
    """How the words may begin at which a pattern matches.

    Parameters
    ----------
    heads : frozenset of str
        Up to three letters, small.
    within : frozenset of str
        What a word must hold where the pattern does not tell how it begins.
    """

    heads: frozenset[str]
    within: frozenset[str]


def beginnings_of(pattern: re.Pattern[str]) -> Beginnings | None:
    """Tell how the words may begin at which a pattern matches; None where it may match anywhere."""
    parts = _PARSER.parse(pattern.pattern, pattern.flags)
    found = _beginnings(parts, HEAD)
    if not (_at_word(parts) and all(map(_is_told, found))):
        return None
    within = {one for one in found if one.startswith(_WITHIN)}
    return Beginnings(
        frozenset(one.rstrip(_ENDS) for one in found - within),
        frozenset(one.removeprefix(_WITHIN) for one in within),
    )


def _at_word(parts: Parts) -> bool:
    """Tell whether each alternative begins at the boundary of a word."""
    for kind, value in parts:
        match str(kind):
            case "AT":
                return str(value) == "AT_BOUNDARY"
            case "SUBPATTERN":
                return _at_word(value[-1])
            case "BRANCH":
                return all(map(_at_word, value[1]))
            case "ASSERT" | "ASSERT_NOT" if not _bars_letters(*value):
                continue
            case name:
                return name == "ASSERT_NOT" or _beginnings([(kind, value)], HEAD) <= _OF_SIGNS
    return False


def _bars_letters(direction: int, parts: Parts) -> bool:
    """Tell whether what must not stand right before are letters."""
    return direction < 0 and re.match(r"\[\(IN, \[(?!\(NEGATE).*CATEGORY_WORD", str(parts)) is not None


def _is_told(one: str) -> bool:
    """Tell whether a beginning is long enough, or a whole word."""
    letters = one.strip(_ENDS + _WITHIN)
    return _UNKNOWN not in one and (len(letters) >= HEAD or (bool(letters) and one.endswith(_ENDS)))


def _beginnings(parts: Parts, most: int) -> set[str]:
    """Give how what a part of a pattern matches may begin, up to some letters."""
    found, left = {""}, list(parts)
    while left and not all(_is_done(one, most) for one in found):
        kind, value = left.pop(0)
        if found == {""} and _is_any_letters(kind, value):
            return {_WITHIN + one.rstrip(_ENDS + _UNKNOWN) for one in _beginnings(left, _LONGEST)}
        found = {_joined(one, more, most) for one in found for more in _of_part(str(kind), value, most)}
    return found


def _is_done(one: str, most: int) -> bool:
    return len(one) >= most or one.startswith(_WITHIN) or one.endswith((_ENDS, _UNKNOWN))


def _is_any_letters(kind: object, value: Any) -> bool:  # noqa: ANN401 - as the parser gives it
    """Tell whether a part stands for any letters, few or many."""
    return str(kind) == "MAX_REPEAT" and str(value[2]) == "[(IN, [(CATEGORY, CATEGORY_WORD)])]"


def _joined(one: str, more: str, most: int) -> str:
    """Give a beginning with what follows it."""
    if _is_done(one, most):
        return one
    if more == _BOUNDARY:
        return one + _ENDS if one else one
    if one and more.startswith((NUMBER, *SIGNS)):
        return one + _ENDS
    if more.startswith(_WITHIN):
        return one + _UNKNOWN if one else more
    return (one + more)[:most] if len((one + more).rstrip(_ENDS + _UNKNOWN)) >= most else one + more


def _of_part(kind: str, value: Any, most: int) -> set[str]:  # noqa: ANN401 - as the parser gives it
    """Give how what one part of a pattern matches may begin."""
    found = {_UNKNOWN}
    match kind:
        case "LITERAL":
            found = {_letter(value)}
        case "IN":
            found = _of_class(value)
        case "SUBPATTERN":
            found = _beginnings(value[-1], most)
        case "BRANCH":
            found = {one for each in value[1] for one in _beginnings(each, most)}
        case "MAX_REPEAT" | "MIN_REPEAT":
            least, longest, part = value
            once = {one if longest == 1 else _joined(one, _UNKNOWN, most) for one in _beginnings(part, most)}
            found = once | {""} if least == 0 else once
        case "AT":
            found = {_BOUNDARY} if str(value) == "AT_BOUNDARY" else {""}
        case "ASSERT" | "ASSERT_NOT":
            ends = kind == "ASSERT" and value[0] > 0 and _beginnings(value[1], most) == {_ENDS}
            found = {_BOUNDARY} if ends else {""}
    return found


def _letter(code: int) -> str:
    letter = chr(code).lower()
    if letter.isalnum() or letter == "_":
        return NUMBER + _ENDS if letter.isdigit() else letter
    return letter + _ENDS if letter in SIGNS else _ENDS


def _of_class(members: Parts) -> set[str]:
    """Give the letters of a class."""
    found: set[str] = set()
    for kind, value in members:
        match str(kind), str(value):
            case "LITERAL", _:
                found.add(_letter(value))
            case "RANGE", _ if value[1] - value[0] < _WIDEST:
                found |= {_letter(code) for code in range(value[0], value[1] + 1)}
            case "CATEGORY", "CATEGORY_SPACE" | "CATEGORY_NOT_WORD":
                found.add(_ENDS)
            case "CATEGORY", "CATEGORY_DIGIT":
                found.add(NUMBER + _ENDS)
            case _:
                found.add(_UNKNOWN)
    return found
