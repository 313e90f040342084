"""Every kind of link can be stated in a record and is carried as stated."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from comity.links import derive_links
from comity.model import BorderScope, Instrument, Link, LinkKind, LinkKinds, Matter, Records
from comity.tables import connect, tables_of
from comity.values import Ref
from links.worlds import links_of, world
from samples import case, sample_records, source

DATA = Path(__file__).parents[2] / "data"
HERE = "gb-ico-clearview-ai-2030"
PAGE = "https://ico.org.uk/example/links"
_DECISION, _SANCTION = f"decision/{HERE}/f", f"sanction/{HERE}/fine"
_ENDS = {
    "lead-authority": (f"case/{HERE}", "regulator/ie-dpc"),
    "concerned-authority": (f"case/{HERE}", "regulator/ie-dpc"),
    "objection": ("regulator/ie-dpc", f"case/{HERE}"),
    "board-opinion": ("regulator/eu-edpb", "instrument/gpa"),
    "binding-decision": (_DECISION, "instrument/edpb-bd-1-2023"),
    "same-incident": (f"case/{HERE}", "case/other"),
    "parallel-investigation": (f"case/{HERE}", "case/other"),
    "same-group": (f"case/{HERE}", "group/uber"),
    "same-issue": (f"case/{HERE}", "case/other"),
    "follow-on-regulatory": ("case/other", f"case/{HERE}"),
    "follow-on-litigation": ("case/other", f"case/{HERE}"),
    "extraterritorial": (_DECISION, "provision/gb-uk-gdpr/art-3-2-b"),
    "foreign-respondent": (f"case/{HERE}", "area/us"),
    "representative": (_DECISION, "provision/eu-gdpr/art-33-1"),
    "foreign-recognition": (_DECISION, "court/us-il-cook"),
    "uncollected-abroad": (_SANCTION, "area/us"),
    "group-turnover": (_SANCTION, "group/uber"),
    "law-derivation": ("law/gb-uk-gdpr", "law/eu-gdpr"),
    "equivalent-provision": ("provision/eu-gdpr/art-33-1", "provision/gb-uk-gdpr/art-5-1-a"),
    "adequacy": ("area/eu", "area/gb"),
    "framework-invalidation": (_DECISION, "instrument/eu-gb-adequacy"),
    "network-member": ("regulator/gb-ico", "instrument/gpa"),
    "treaty": ("area/gb", "instrument/gpa"),
    "appeal": ("court/gb-ftt-grc", _DECISION),
    "preliminary-reference": ("court/us-il-cook", "court/gb-ut-aac"),
    "citation": (_DECISION, "case/other"),
}
"""The ends that a kind joins; the other kinds join two regulators."""
_BETWEEN = ("regulator/gb-ico", "regulator/au-oaic")


def kinds() -> tuple[LinkKind, ...]:
    """Read the kinds of link that this repository holds."""
    held = yaml.safe_load((DATA / "vocabularies" / "link-kinds.yml").read_text(encoding="utf-8"))
    return LinkKinds.model_validate({"id": "link-kinds", **held}).terms


def stating(kind: LinkKind) -> Records:
    """Give a world in which a case states one link of this kind, and a source supports it."""
    one, other = _ENDS.get(kind.id, _BETWEEN)
    told = {"kind": kind.id, "from": one, "to": other, "date": "2021-05", "until": "2022", "under": "gpa"}
    decision = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2021"}
    fine = {"id": "fine", "type": "fine", "states": [{"state": "imposed", "decision": "f"}]}
    here = case(
        links=[{"id": "told", "via": "matter/clearview-ai-scraping", "note": "Told.", **told}],
        decisions=[decision],
        sanctions=[fine],
        sources=[source(PAGE, "court", "links.told")],
    )
    there = case(id="other", by=["au-oaic"], regime="criminal")
    vocabulary = LinkKinds.model_validate({"id": "link-kinds", "terms": kinds()})
    return replace(world(here, there), link_kinds=vocabulary)


def carried(kind: LinkKind) -> Link:
    (link,) = [one for one in links_of(stating(kind), kind.id) if one.note == "Told."]
    return link


def test_there_are_thirty_eight_kinds_of_four_families() -> None:
    assert len(kinds()) == 38
    assert {kind.family for kind in kinds()} == {"procedural", "co-occurrence", "reach", "framework"}


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.id)
def test_a_record_can_state_each_kind_and_it_is_carried_with_all_that_is_told(kind: LinkKind) -> None:
    link = carried(kind)
    ends = {str(link.from_), str(link.to)}
    assert ends == {*_ENDS.get(kind.id, _BETWEEN)}
    assert kind.symmetric or str(link.from_) == _ENDS.get(kind.id, _BETWEEN)[0]
    assert (str(link.date), str(link.until), link.under) == ("2021-05", "2022", "gpa")
    assert (link.family, link.polarity) == (kind.family, kind.polarity)
    assert (link.evidence, link.rule, link.sources) == ("stated", None, (PAGE,))
    assert link.via == Ref("matter", "clearview-ai-scraping")
    assert link.strength == pytest.approx(kind.strength)
    assert link.reviewed


def test_the_border_of_what_stands_in_a_case_is_that_of_whoever_acted() -> None:
    found = {kind.id: carried(kind).border_scope for kind in kinds()}
    assert found["citation"] is BorderScope.INTERNATIONAL
    assert found["uncollected-abroad"] is BorderScope.INTERNATIONAL
    assert found["appeal"] is BorderScope.DOMESTIC
    assert found["network-member"] is BorderScope.NONE


def test_matters_and_instruments_state_links_as_well() -> None:
    told = {"id": "x", "kind": "mutual-assistance", "from": "regulator/gb-ico", "to": "regulator/nl-ap"}
    records = sample_records()
    matter = Matter.model_validate({**records.matters["meta-transfers"].model_dump(), "links": [told]})
    network = Instrument.model_validate({**records.instruments["gpa"].model_dump(), "links": [told]})
    held = replace(records, matters={matter.id: matter}, instruments={network.id: network}, cases={})
    with connect(tables_of(held)) as connection:
        found = [one for one in derive_links(connection, held) if one.kind == "mutual-assistance"]
    assert {str(one.via) for one in found} == {"matter/meta-transfers", "instrument/gpa"}


def test_a_fine_that_was_not_collected_from_a_foreign_company_is_a_link_to_its_seat() -> None:
    states = [{"state": "imposed", "date": "2022"}, {"state": "uncollected", "date": "2024-05"}]
    fine = {"id": "fine", "type": "fine", "states": states}
    (link,) = links_of(world(case(sanctions=[fine])), "uncollected-abroad")
    assert (str(link.from_), str(link.to), str(link.date)) == (_SANCTION, "area/us", "2024-05")
    at_home = case(sanctions=[fine], by=["us-il-cook"], respondents=[{"company": "clearview-ai"}])
    assert links_of(world(at_home), "uncollected-abroad") == []


def test_a_missing_representative_is_a_link_to_the_provision_that_asks_for_one() -> None:
    law = sample_records().laws["eu-gdpr"]
    duty = law.provisions[0].model_copy(update={"id": "art-27", "topics": ("representative",)})
    finding = {"provision": "provision/eu-gdpr/art-27", "outcome": "infringed"}
    decision = {"id": "f", "type": "final-decision", "by": ["nl-ap"], "date": "2021", "findings": [finding]}
    records = world(case(by=["nl-ap"], decisions=[decision]))
    held = replace(records, laws={"eu-gdpr": law.model_copy(update={"provisions": (duty,)})})
    (link,) = links_of(held, "representative")
    assert str(link.to) == "provision/eu-gdpr/art-27"
    assert link.border_scope is BorderScope.INTERNATIONAL
