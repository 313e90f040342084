"""The rules in SQL conclude exactly what the rules in SPARQL conclude from the same facts.

``sparql/facts.ttl`` holds the facts as linked data, ``sparql_world.py`` the same as records. The rules in
SPARQL are those with which the domain was first written down; another engine runs them over another form.
"""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, QueryTriples, RdfFormat, Store, Triple

from comity.links import pair_rules, pairs_of, rules
from comity.tables import Tables, tables_of
from links.sparql_world import AREAS, REGULATORS, sparql_world
from links.test_links import shuffled
from links.worlds import pairs_of as link_pairs

FOLDER = Path(__file__).parent / "sparql"
ZZ = "https://example.org/zz/"
OTHERWISE = {"dpaDE": "dpa-de", "dpaHH": "dpa-hh", "dpaIE": "dpa-ie", "opcCA": "opc-ca", "agUSCA": "ag-us-ca"}
DIRECTED = {"candidate-lead", "foreign-respondent", "follow-on-litigation"}
NEVER = date(1, 1, 1)

Pairs = set[tuple[str, str]]


def slug_of(node: NamedNode) -> str:
    name = node.value.removeprefix(ZZ)
    return OTHERWISE.get(name, name.lower())


def concluded(rule: str, day: date = NEVER) -> Pairs:
    """Run a rule in SPARQL; an undirected pair comes once, its ends in order."""
    store = Store()
    store.load(path=FOLDER / "facts.ttl", format=RdfFormat.TURTLE)
    text = (FOLDER / f"{rule}.rq").read_text(encoding="utf-8").replace("$at", day.isoformat())
    found = set()
    answer = store.query(text)
    assert isinstance(answer, QueryTriples)
    for one in answer:
        assert isinstance(one, Triple)
        assert isinstance(one.subject, NamedNode)
        assert isinstance(one.object, NamedNode)
        found.add((slug_of(one.subject), slug_of(one.object)))
    return found if rule in DIRECTED else {(min(pair), max(pair)) for pair in found}


def made(rule: str, day: date = NEVER) -> Pairs:
    """Run the same rule in SQL."""
    records = sparql_world()
    if rule in pair_rules():
        ask = Tables.of(tables_of(records)).rows
        found = {(one.from_.slug, one.to.slug) for one in pairs_of(ask, rule, day)}
    else:
        ends = link_pairs(records, rule)
        found = {(one.partition("/")[2], other.partition("/")[2]) for one, other in ends}
    return found if rule in DIRECTED else {(min(pair), max(pair)) for pair in found}


EXPECTED: dict[str, Pairs] = {
    "joint-investigation": {("ftc", "opc-ca")},
    "candidate-lead": {("c7", "dpa-ie")},
    "one-stop-shop": {("dpa-de", "dpa-ie")},
    "coordinated-action": {("dpa-de", "opc-ca")},
    "same-incident": {("c1", "c2")},
    "parallel-investigation": {("c3", "c4")},
    "same-group": {
        ("c1", "c2"), ("c1", "c3"), ("c1", "c4"), ("c2", "c3"), ("c2", "c5"), ("c3", "c4"), ("c3", "c5"),
        ("c1", "sec"), ("c2", "sec"), ("c4", "sec"), ("c5", "sec"), ("c1", "lit2"), ("c2", "lit2"),
        ("c4", "lit2"),
    },
    "same-issue": {("c1", "c2"), ("c1", "c6")},
    "foreign-respondent": {("c2", "us"), ("c4", "ie"), ("c5", "us"), ("lit2", "ie")},
    "follow-on-litigation": {("c1", "lit"), ("c4", "lit2")},
}  # fmt: skip
"""What each rule must conclude, worked out by hand."""


@pytest.mark.parametrize("rule", EXPECTED)
def test_a_rule_in_sql_concludes_what_the_same_rule_in_sparql_does(rule: str) -> None:
    assert made(rule) == concluded(rule) == EXPECTED[rule]


@pytest.mark.parametrize(
    ("day", "pairs"),
    [
        ("2009-12-31", set()),
        ("2010-01-01", {("ftc", "opc-ca")}),
        ("2020-12-31", {("ftc", "opc-ca")}),
        ("2021-01-01", set()),
        ("2025-04-30", set()),
        ("2025-05-01", {("dpa-ie", "opc-ca")}),
    ],
)
def test_a_channel_is_open_on_the_days_that_both_memberships_or_the_memorandum_hold(
    day: str, pairs: Pairs
) -> None:
    at = date.fromisoformat(day)
    assert made("cooperation-channel", at) == concluded("cooperation-channel", at) == pairs


@settings(max_examples=10)
@given(st.dates(min_value=date(2005, 1, 1), max_value=date(2030, 12, 31)))
def test_both_engines_agree_on_the_channels_of_any_day(day: date) -> None:
    assert made("cooperation-channel", day) == concluded("cooperation-channel", day)


def test_every_rule_has_its_counterpart_in_sparql() -> None:
    assert {path.stem for path in FOLDER.glob("*.rq")} == {*rules(), *pair_rules()}
    assert {*EXPECTED, "cooperation-channel"} == {*rules(), *pair_rules()}


def test_the_two_forms_tell_of_the_same_places() -> None:
    text = (FOLDER / "facts.ttl").read_text(encoding="utf-8")
    for code, kind, parent in AREAS:
        within = f" ; plk:withinJurisdiction z:{parent}" if parent else ""
        assert f'z:{code} plk:jurisdictionKind "{kind}"{within} .' in text
    assert len(REGULATORS) == text.count("plk:jurisdiction z:") - 1


@settings(max_examples=4)
@given(st.integers(min_value=0, max_value=2**32))
def test_pairs_do_not_depend_on_the_order_of_records(seed: int) -> None:
    one = Tables.of(tables_of(shuffled(sparql_world(), seed))).rows
    other = Tables.of(tables_of(sparql_world())).rows
    for rule in pair_rules():
        assert pairs_of(one, rule, NEVER) == pairs_of(other, rule, NEVER)


def test_a_channel_is_asked_for_a_day() -> None:
    with pytest.raises(ValueError, match="say which"):
        pairs_of(Tables.of(tables_of(sparql_world())).rows, "cooperation-channel")
