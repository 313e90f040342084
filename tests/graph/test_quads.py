from collections.abc import Iterator
from dataclasses import replace

import pytest
from pyoxigraph import BlankNode, Quad

from comity.graph import GRAPH, ID, NS, PREFIXES, VOC, lines_of, quads_of, thing
from comity.graph._sources import document, graph_of
from comity.graph._terms import MEMORY, own, term, web
from comity.links import derive_links
from comity.model import Source
from comity.tables import connect, tables_of
from comity.values import Ref
from samples import ICO, TRIBUNAL, sample_records, source

CASE = thing("case", "gb-ico-clearview-ai-2022")
FINAL = thing("decision", "gb-ico-clearview-ai-2022/final")
FINE = "gb-ico-clearview-ai-2022/fine"


@pytest.fixture(scope="module")
def quads() -> list[Quad]:
    records = sample_records()
    with connect(tables_of(records)) as connection:
        return list(quads_of(records, derive_links(connection, records)))


def about(quads: list[Quad], subject: object, name: str) -> Iterator[Quad]:
    return (one for one in quads if one.subject == subject and one.predicate == own(name))


def test_no_node_is_blank(quads: list[Quad]) -> None:
    for one in quads:
        assert not isinstance(one.subject, BlankNode)
        assert not isinstance(one.object, BlankNode)


def test_lines_are_sorted_and_each_stands_once(quads: list[Quad]) -> None:
    lines = lines_of([*quads, *reversed(quads)])
    assert lines == sorted(set(lines))
    assert all(line.endswith(" .\n") for line in lines)


def test_a_supported_fact_stands_in_the_graph_of_each_source_that_supports_it(quads: list[Quad]) -> None:
    state = thing("amount-state", f"{FINE}/1")
    graphs = {one.graph_name for one in about(quads, state, "amount")}
    assert graphs == {graph_of(ICO), graph_of(TRIBUNAL)}


def test_a_fact_that_no_source_supports_stands_in_the_graph_of_memory(quads: list[Quad]) -> None:
    state = thing("amount-state", f"{FINE}/0")
    assert [one.graph_name for one in about(quads, state, "amount")] == [MEMORY]


def test_a_pair_of_equivalent_provisions_stands_in_the_graph_of_the_source_of_that_pair() -> None:
    records = sample_records()
    law = records.laws["gb-uk-gdpr"]
    others = (Ref("provision", "eu-gdpr/art-33-1"), Ref("provision", "eu-gdpr/art-46-1"))
    one = law.provisions[1].model_copy(update={"equivalent": others})
    page = Source.model_validate(source(ICO, "authority", f"provisions.{one.id}.equivalent.{others[0].slug}"))
    told = law.model_copy(update={"provisions": (one,), "sources": (page,)})
    made = quads_of(replace(records, laws={**records.laws, law.id: told}), ())
    said = about(list(made), thing("provision", f"{law.id}/{one.id}"), "equivalentProvision")
    assert {(quad.object, quad.graph_name) for quad in said} == {
        (thing(*others[0]), graph_of(ICO)),
        (thing(*others[1]), MEMORY),
    }


def test_a_claim_stands_beside_each_supported_statement(quads: list[Quad]) -> None:
    (date,) = about(quads, FINAL, "date")
    claims = {
        one.subject for one in quads if one.predicate == term("rdf:object") and one.object == date.object
    }
    spoken = {
        (one.object, one.graph_name)
        for one in quads
        if one.subject in claims and one.predicate == term("rdf:subject")
    }
    assert (FINAL, graph_of(TRIBUNAL)) in spoken


def test_what_a_source_says_otherwise_is_kept_as_set_aside(quads: list[Quad]) -> None:
    found = [one for one in quads if one.predicate == own("field")]
    (aside,) = found
    said = {one.predicate: one.object for one in quads if one.subject == aside.subject}
    assert str(said[term("rdf:object")]) == '"2022-05-23"'
    assert str(said[own("claimStatus")]) == '"set-aside"'
    assert said[term("prov:wasDerivedFrom")] == document(ICO)


@pytest.mark.parametrize(
    ("slug", "kind", "written"),
    [
        ("gb-ico-clearview-ai-2022/final", "date", "2022-05-18"),
        ("nl-ap-uber-2018/final", "gYearMonth", "2018-11"),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(quads: list[Quad], slug: str, kind: str, written: str) -> None:
    (date,) = about(quads, thing("decision", slug), "date")
    assert str(date.object) == f'"{written}"^^{term(f"xsd:{kind}")}'


def test_an_absent_date_gives_its_reason(quads: list[Quad]) -> None:
    (said,) = about(quads, thing("case", "fr-cnil-unnamed-2023"), "openedAbsence")
    assert str(said.object) == f"<{VOC}absence/unknown>"


def test_the_headline_is_the_state_that_counts(quads: list[Quad]) -> None:
    (said,) = about(quads, thing("sanction", FINE), "headline")
    assert said.object == thing("amount-state", f"{FINE}/1")
    assert not list(about(quads, thing("sanction", "fr-cnil-unnamed-2023/fine"), "headline"))


def test_terms_of_the_data_privacy_vocabulary_are_matched(quads: list[Quad]) -> None:
    matches = {str(one.object) for one in quads if one.predicate == term("skos:exactMatch")}
    assert "<https://w3id.org/dpv/legal/gb#DPA-GB>" in matches


def test_a_retired_address_leads_to_the_one_that_took_its_place(quads: list[Quad]) -> None:
    was = thing("company", "facebook-ireland")
    (moved,) = [one for one in quads if one.subject == was]
    assert moved.object == thing("company", "meta-platforms-ireland")


def test_every_address_is_of_ours_or_of_a_known_vocabulary(quads: list[Quad]) -> None:
    for one in quads:
        assert str(one.subject).startswith((f"<{ID}", f"<{VOC[:-1]}"))
        assert str(one.graph_name).startswith(f"<{GRAPH}")
        assert str(one.predicate).startswith((f"<{NS}", *(f"<{known}" for known in PREFIXES.values())))


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://example.org/a#b#c", "https://example.org/a#b%23c"),
        ("https://example.org/a[1]|x", "https://example.org/a%5B1%5D%7Cx"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/%C3%BA?a=b&c", "https://example.org/%C3%BA?a=b&c"),
        ("https://example.org/ú", "https://example.org/%C3%BA"),
    ],
)
def test_marks_that_addresses_forbid_are_escaped(address: str, written: str) -> None:
    assert web(address).value == written
