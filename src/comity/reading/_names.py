"""The lists of ``names.toml``: names beside the catalog, as plain knowledge."""

import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from comity.values import bare_name, fold_name

_FILE = Path(__file__).with_name("names.toml")


@dataclass(frozen=True)
class Names:
    """Names beside the catalog.

    Parameters
    ----------
    brands, laws, authorities, courts : dict of str to str
        How texts call a record, and its id.
    codes : dict of str to str
        Places in codes (``15 usc 6501-6506``), and the id of the law there, with its own number where it has one.
    companies, others : tuple of str
        Companies without a record; organisations that are no respondents.
    given : frozenset of str
        Given names of persons.
    words : frozenset of str
        Ordinary words of news on the protection of data, which are no name alone, in small letters.
    places : dict of str to str
        Words for parts of countries, and their codes.
    defaults : dict of str to str
        For a country with several authorities, the one that is meant.
    same : tuple of frozenset of str
        Folded names that texts use for one another.
    """

    brands: dict[str, str]
    laws: dict[str, str]
    codes: dict[str, str]
    authorities: dict[str, str]
    courts: dict[str, str]
    heads: dict[str, str]
    companies: tuple[str, ...]
    others: tuple[str, ...]
    given: frozenset[str]
    words: frozenset[str]
    places: dict[str, str]
    defaults: dict[str, str]
    same: tuple[frozenset[str], ...]


@cache
def names() -> Names:
    """Read the lists once."""
    held = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return Names(
        **{
            kind: held[kind]
            for kind in ("brands", "laws", "codes", "authorities", "courts", "heads", "places", "defaults")
        },
        companies=_listed(held["companies"]["names"]),
        others=_listed(held["others"]["names"]),
        given=frozenset(_listed(held["given"]["names"])),
        words=frozenset(_listed(held["words"]["names"])),
        same=tuple(frozenset(group) for group in held["same"]["groups"]),
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.strip() for one in text.replace("\n", "").split("|") if one.strip()))


@lru_cache(maxsize=4096)
def family(name: str) -> frozenset[str]:
    """Give the words of a company's bare name, folded."""
    words = fold_name(bare_name(name)).split()
    return frozenset(words) if words else frozenset([fold_name(name)])


@lru_cache(maxsize=4096)
def related(one: str, other: str) -> bool:
    """Tell whether two names may mean one company: one holds the words of the other, or texts use both alike."""
    first, second = family(one), family(other)
    if first <= second or second <= first:
        return True
    a, b = (" ".join(fold_name(bare_name(name)).split()) for name in (one, other))
    return any({a, b} <= group for group in names().same)


def initials_of(name: str) -> str:
    """Give the first letters of the words of a name that begin with a capital: ``BA`` for British Airways."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
