"""What a tie says, as a sentence for readers."""

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files

from comity.network._ties import Tie

Label = Callable[[str], str]
"""Gives what readers see for a node."""


def sentence_of(tie: Tie, label: Label) -> str:
    """Say what a tie says: ``ICO v Uber and AP v Uber are about one incident``.

    Parameters
    ----------
    tie : Tie
        The tie.
    label : callable
        Gives what readers see for a node.
    """
    said = _says()
    other = said.get(tie.kind, "{from}: " + tie.kind.replace("-", " ") + ": {to}")
    text = said.get(f"{tie.kind}.{tie.to.partition('/')[0]}", other)
    return _capital(text.replace("{from}", label(tie.from_)).replace("{to}", label(tie.to)))


@cache
def _says() -> Mapping[str, str]:
    text = files(__package__).joinpath("sentences.toml").read_text(encoding="utf-8")
    says: Mapping[str, str] = tomllib.loads(text)["says"]
    return says


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
