"""Kinds of tie in words, as seen from the node that one stands at."""

from collections.abc import Mapping

from comity.release import Release
from comity.web.words import in_words

_FROM: Mapping[tuple[str, str], str] = {
    ("concerns", "matter"): "cases on this matter",
    ("concerns", "case"): "the matter it belongs to",
    ("handled-by", "case"): "who handled it",
    ("handled-by", "regulator"): "cases it handled",
    ("handled-by", "court"): "cases it handled",
    ("against", "case"): "whom it is against",
    ("against", "company"): "cases against it",
    ("complained-by", "case"): "who complained",
    ("complained-by", "organisation"): "cases it complained in",
    ("applies", "case"): "laws it applies",
    ("applies", "law"): "cases that apply it",
    ("enforced-by", "law"): "who enforces it",
    ("enforced-by", "regulator"): "laws it enforces",
    ("in-group", "company"): "its group",
    ("in-group", "group"): "companies of the group",
    ("network-member", "instrument"): "members",
    ("network-member", "regulator"): "networks it belongs to",
    ("foreign-respondent", "case"): "respondents from abroad",
    ("foreign-respondent", "company"): "cases abroad",
    ("lead-authority", "case"): "lead authority (GDPR)",
    ("law-derivation", "law"): "laws modelled on it, or its models",
    ("successor", "regulator"): "predecessors and successors",
}
"""What stands at the other end, by kind of tie and kind of node."""

_FILE = {
    "concerns": "belongs to the matter",
    "handled-by": "handled by",
    "against": "against",
    "complained-by": "complained by",
    "applies": "applies",
    "enforced-by": "enforced by",
    "in-group": "member of the group",
}
"""Ties that stand in a record itself, read from one end to the other."""

_FILE_MEANING = "Stands in the record itself."


class TieWords:
    """Words for kinds of tie.

    Parameters
    ----------
    release : Release
        Its vocabulary of links is used.
    """

    def __init__(self, release: Release) -> None:
        """Read the vocabulary once."""
        terms = {one.id: one for one in release.records.link_kinds.terms}
        self._labels = {kind: term.label for kind, term in terms.items()} | _FILE
        self._meanings = {kind: term.definition or "" for kind, term in terms.items()}

    def name(self, kind: str) -> str:
        """Give the name of a kind of tie."""
        return self._labels.get(kind) or in_words(kind)

    def meaning(self, kind: str) -> str:
        """Say what a kind of tie means."""
        return _FILE_MEANING if kind in _FILE else self._meanings.get(kind, "")

    def seen_from(self, kind: str, node: str) -> str:
        """Say what stands at the other end, seen from a node."""
        return _FROM.get((kind, node.partition("/")[0])) or self.name(kind)
