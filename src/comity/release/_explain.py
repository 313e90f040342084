"""Why a link exists: the sources or the rule, the facts it stands on, their dates; in sentences."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from comity.links import JUDGED, RuleHead, rule_head
from comity.model import Link, Record, Source, facts_of
from comity.network import sentence_of, tie_of
from comity.release._labels import Labels
from comity.values import Absence, Ref


class Borne(NamedTuple):
    """One fact of a premise.

    Parameters
    ----------
    path, value : str
        Where it stands in the record, and what it is.
    sources : tuple of str
        Addresses of the sources that support it; empty where it is from memory.
    """

    path: str
    value: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Premise:
    """A fact, or a part of a record with several facts, that a link stands on.

    Parameters
    ----------
    record, label, path : str
        Ref of the record, what readers see for it, and where in it the premise stands.
    judged : bool
        Whether it is a judgement of the editors: no source says to which matter a case belongs.
    facts : tuple of Borne
        The facts found there, with their sources.
    """

    record: str
    label: str
    path: str
    judged: bool
    facts: tuple[Borne, ...]


@dataclass(frozen=True)
class Explanation:
    """Why a link exists.

    Parameters
    ----------
    link : Link
        The link.
    sentence : str
        What it says.
    kind : str
        What readers see for its kind.
    hub : str, optional
        What readers see for its hub.
    rule : RuleHead, optional
        The rule that derived it.
    premises : tuple of Premise
        What it stands on.
    sources : tuple of Source
        The sources that support it or its premises, each once.
    """

    link: Link
    sentence: str
    kind: str
    hub: str | None
    rule: RuleHead | None
    premises: tuple[Premise, ...]
    sources: tuple[Source, ...]

    def to_json(self) -> dict[str, Any]:
        """Give it as plain values."""
        return {
            "link": self.link.model_dump(mode="json", by_alias=True, exclude_none=True),
            "sentence": self.sentence,
            "kind": self.kind,
            "hub": self.hub,
            "rule": asdict(self.rule) if self.rule else None,
            "premises": [{**asdict(one), "facts": [f._asdict() for f in one.facts]} for one in self.premises],
            "sources": [one.model_dump(mode="json", exclude_defaults=True) for one in self.sources],
        }


def explain(link: Link, labels: Labels) -> Explanation:
    """Explain a link.

    Parameters
    ----------
    link : Link
        The link.
    labels : Labels
        What readers see; knows the records.
    """
    premises = tuple(_premise(text, labels) for text in link.premises)
    return Explanation(
        link,
        sentence_of(tie_of(link), lambda node: labels.of(Ref.parse(node))),
        _kind(link, labels),
        labels.of(link.via) if link.via else None,
        rule_head(link.rule) if link.rule else None,
        premises,
        tuple(_sources(link, labels)),
    )


def _kind(link: Link, labels: Labels) -> str:
    return next(one.label for one in labels.records.link_kinds.terms if one.id == link.kind)


def _premise(text: str, labels: Labels) -> Premise:
    ref, _, path = text.partition("#")
    record = labels.records.find(Ref.parse(ref))
    facts = tuple(_borne(record, path)) if isinstance(record, Record) else ()
    return Premise(ref, labels.of(Ref.parse(ref)), path, path in JUDGED, facts)


def _borne(record: Record, path: str) -> Iterator[Borne]:
    for fact in facts_of(record):
        if fact.path == path or fact.path.startswith(f"{path}."):
            addresses = (record.sources[number].address for number in fact.sources)
            yield Borne(fact.path, fact.value, tuple(sorted(addresses)))


def _sources(link: Link, labels: Labels) -> Iterator[Source]:
    """Of a page that several records saw, the first entry by address stands."""
    told = {text.partition("#")[0] for text in link.premises}
    records = (labels.records.find(Ref.parse(ref)) for ref in sorted(told))
    found = (source for one in records if isinstance(one, Record) for source in one.sources)
    by_address = {source.address: source for source in found}
    yield from (by_address[address] for address in link.sources if address in by_address)


def when_of(link: Link) -> str:
    """Give the time of a link: ``from 2018-05-25 until 2020-01-31``; empty where nothing is known."""
    began = None if isinstance(link.date, Absence) else link.date
    ended = None if isinstance(link.until, Absence) else link.until
    parts = (f"from {began}" if began and ended else began, f"until {ended}" if ended else None)
    return " ".join(str(part) for part in parts if part)
