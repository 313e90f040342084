"""How well articles are read: the regression set in ``tests/reading/articles``, with what it must yield."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from comity.reading import Lexicon, read_article
from comity.values import bare_name, fold_name

ARTICLES = Path(__file__).parents[1] / "tests" / "reading" / "articles"
FIELDS = ("authority", "company", "amount", "company and amount", "date", "cooperation", "provision")
_COOPERATION = {
    "lead_authority": "oss", "concerned": "oss", "edpb_binding": "oss", "joint_investigation": "joint",
    "case_transfer": "help", "mutual_assistance": "help",
}  # fmt: skip
Case = dict[str, Any]
Values = dict[str, list[tuple[str, ...]]]


@dataclass
class Score:
    """Counts over articles.

    Parameters
    ----------
    right, wrong, missed : Counter
        By field: values found, values invented, values overlooked.
    cases, exact : int
        Cases that the articles tell, and those found with nothing wrong.
    traps, hit : int
        Values that a quick reader would take, and those taken.
    wrongs : list of str
        One line for each article with a fault.
    """

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    cases: int = 0
    exact: int = 0
    traps: int = 0
    hit: int = 0
    wrongs: list[str] = field(default_factory=list)

    def f1(self, name: str) -> float:
        """Give the F1 of a field."""
        found = 2 * self.right[name]
        whole = found + self.wrong[name] + self.missed[name]
        return found / whole if whole else 1.0

    @property
    def exact_share(self) -> float:
        """The share of cases found with nothing wrong."""
        return self.exact / self.cases if self.cases else 1.0

    @property
    def hit_share(self) -> float:
        """The share of traps stepped into."""
        return self.hit / self.traps if self.traps else 0.0


def articles(folder: Path = ARTICLES) -> list[dict[str, Any]]:
    """Read the articles of the regression set with their gold."""
    return [one for path in sorted(folder.glob("*.yml")) for one in _read(path)]


def _read(path: Path) -> list[dict[str, Any]]:
    held: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return held


def score(ones: list[dict[str, Any]], lexicon: Lexicon) -> Score:
    """Read articles and count what is right."""
    total = Score()
    for one in ones:
        published = one.get("published")
        reading = read_article(one["text"], lexicon, published if isinstance(published, date) else None)
        found = [case for case in reading.to_json()["cases"] if case["category"] == "privacy"]
        _count(one, found, total)
    return total


def _count(one: dict[str, Any], found: list[Case], total: Score) -> None:
    gold: list[Case] = one["cases"]
    told = {name: set(_values(gold, name, _gold)) for name in FIELDS}
    read = {name: set(_values(found, name, _found)) for name in FIELDS}
    cited = any("cites" in case for case in gold)
    for name in FIELDS if cited else FIELDS[:-1]:
        right = {value for value in told[name] if any(_same(value, other) for other in read[name])}
        extra = {value for value in read[name] if not any(_same(other, value) for other in told[name])}
        total.right[name] += len(right)
        total.missed[name] += len(told[name]) - len(right)
        total.wrong[name] += len(extra) if name != "cooperation" else len(_strangers(extra, told))
    exact = sum(any(_exact(case, other) for other in found) for case in gold)
    traps = [float(value) for value in one.get("never", [])]
    hits = [
        value
        for value in traps
        if any(value == item["amount"] for case in found for item in case["sanctions"])
    ]
    total.cases, total.exact = total.cases + len(gold), total.exact + exact
    total.traps, total.hit = total.traps + len(traps), total.hit + len(hits)
    if exact < len(gold) or hits or len(found) > len(gold):
        total.wrongs.append(f"{one['id']}: told {_brief(gold, _gold)} read {_brief(found, _found)}")


def _strangers(extra: set[tuple[str, ...]], told: dict[str, set[tuple[str, ...]]]) -> set[tuple[str, ...]]:
    """Leave out the authority of the case itself: to name it in a link is no fault."""
    own = {value[0] for value in told["authority"]}
    return {value for value in extra if value[-1] not in own}


def _gold(case: Case) -> Values:
    names = [_name(one) for one in case.get("against", [])]
    sums: list[tuple[str, ...]] = [
        (str(float(amount)), currency) for amount, currency, _ in case.get("sums", [])
    ]
    return {
        "authority": [(one,) for one in case.get("by", [])],
        "company": [(one,) for one in names],
        "amount": sums,
        "company and amount": [(name, *each) for name in names for each in sums],
        "date": [(str(case["date"]),)] if "date" in case else [],
        "cooperation": [(_COOPERATION[link[0]], one) for link in case.get("links", []) for one in link[1:]],
        "provision": [(one,) for one in case.get("cites", [])],
    }


def _found(case: Case) -> Values:
    names = [_name(one["name"]) for one in case["respondents"]]
    acting = [one for one in case["regulators"] if one["role"] in {"decided", "joint", "lead"}]
    sums: list[tuple[str, ...]] = [
        (str(float(one["amount"])), one["currency"]) for one in case["sanctions"] if one["amount"] is not None
    ]
    links: list[tuple[str, ...]] = [
        (_COOPERATION[one["kind"]], who)
        for one in case["cross_border"]
        if one["kind"] in _COOPERATION
        for who in one["parties"]
    ]
    return {
        "authority": [(one["slug"] or one["name"],) for one in acting],
        "company": [(one,) for one in names],
        "amount": sums,
        "company and amount": [(name, *each) for name in names for each in sums],
        "date": [(case["date"]["iso"],)] if case["date"] else [],
        "cooperation": links,
        "provision": [(one["slug"],) for one in case["provisions"]],
    }


def _values(cases: list[Case], name: str, given: Any) -> Iterator[tuple[str, ...]]:  # noqa: ANN401 - one of the two above
    for case in cases:
        yield from given(case)[name]


def _name(name: str) -> str:
    return fold_name(bare_name(name))


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if one == other:
        return True
    words, others = set(one[0].split()), set(other[0].split())
    return (
        one[1:] == other[1:]
        and bool(words and others)
        and not one[0][:1].isdigit()
        and (words <= others or others <= words)
    )


def _exact(case: Case, other: Case) -> bool:
    """Tell whether a case was found with its authorities, respondents, sums, states and date, and no more."""
    told, read = _gold(case), _found(other)
    states = {(str(float(a)), c, s) for a, c, s in case.get("sums", [])}
    stated = {
        (str(float(one["amount"])), one["currency"], one["status"])
        for one in other["sanctions"]
        if one["amount"] is not None
    }
    fields = [name for name in ("authority", "company", "date") if told[name]]
    return states == stated and all(
        _alike(told[name], read[name], strict=name != "authority") for name in fields
    )


def _alike(told: list[tuple[str, ...]], read: list[tuple[str, ...]], *, strict: bool) -> bool:
    found = all(any(_same(one, other) for other in read) for one in told)
    return found and (not strict or all(any(_same(one, other) for other in told) for one in read))


def _brief(cases: list[Case], given: Any) -> str:  # noqa: ANN401 - one of the two above
    parts = [
        [*values["authority"], *values["company"], *values["amount"], *values["date"]]
        for values in map(given, cases)
    ]
    return " | ".join(" ".join(word for value in part for word in value) for part in parts) or "nothing"
