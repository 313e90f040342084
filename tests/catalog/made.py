"""Records made at random, for tests of round trips."""

from typing import Any

from hypothesis import strategies as st

from comity.model import AmountStage, Case, CaseStatus, DecisionKind, Exactness, SanctionKind, SourceKind
from comity.values import Absence

slugs = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
odd_words = st.sampled_from(
    ["-", ":", "#", "a:", "- b", "? c", "'", '"', "{", "[", "&x", "*y", "!z", "%", "@", "`", "|", ">", "~"]
)
texts = st.lists(words | odd_words, min_size=1, max_size=30).map(" ".join).filter(str.strip)
dates = st.sampled_from(["2022", "2022-05", "2022-05-18", "1999-12-31"])
whens = dates | st.sampled_from(list(Absence)).map(str)


Fields = st.SearchStrategy[dict[str, Any]]


def _some(**fields: st.SearchStrategy[Any]) -> Fields:
    return st.fixed_dictionaries({}, optional=fields)


def _fields(some: Fields, **fields: st.SearchStrategy[Any]) -> Fields:
    """Make maps that have all of the fields, and some of some."""
    return st.builds(lambda one, other: one | other, st.fixed_dictionaries(fields), some)


def _few(one: st.SearchStrategy[Any], least: int = 0) -> st.SearchStrategy[list[Any]]:
    return st.lists(one, min_size=least, max_size=3)


_ids = _few(slugs, 1)
_decisions = _fields(
    _some(announced=dates, summary=texts, identifiers=st.dictionaries(slugs, texts, max_size=3)),
    id=slugs,
    type=st.sampled_from(DecisionKind),
    by=_ids,
    date=whens,
)
_sums = st.fixed_dictionaries({"amount": st.integers(0, 10**12).map(str), "currency": st.just("EUR")})
_states = _fields(
    _sums | _some(decision=slugs, date=whens, exactness=st.sampled_from(Exactness), per=texts),
    state=st.sampled_from(AmountStage),
)
_sanctions = _fields(
    _some(summary=texts, against=_ids),
    id=slugs,
    type=st.sampled_from(SanctionKind),
    states=_few(_states, 1),
)
_links = _fields(
    _some(note=texts, date=whens),
    id=slugs,
    kind=slugs,
    to=slugs.map("court/{}".format),
    **{"from": slugs.map("regulator/{}".format)},
)
_sources = _fields(
    _some(language=st.just("fr"), supports=_few(texts)),
    address=st.sampled_from(["https://ico.org.uk/x", "http://a.example/" + "long" * 40]),
    title=texts,
    kind=st.sampled_from(SourceKind),
    seen=dates,
)
_whole = _some(
    opened=whens,
    topics=_ids,
    decisions=_few(_decisions),
    sanctions=_few(_sanctions),
    links=_few(_links),
    sources=_few(_sources),
    summary=texts,
    note=texts,
)
cases = _fields(
    _whole,
    id=slugs,
    title=texts,
    matter=slugs,
    by=_ids,
    status=st.sampled_from(CaseStatus),
    respondents=_few(_fields(_some(named_as=texts), company=slugs | st.just("redacted")), 1),
).map(Case.model_validate)
