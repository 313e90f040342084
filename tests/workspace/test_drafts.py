from dataclasses import replace

import pytest

from comity.catalog import beside, problems_of
from comity.model import Case, Company, Document, Judgement, Matter, Records
from comity.workspace import Draft, drafted
from samples import case, sample_records
from workspace.articles import ADDRESS, HELD, NEW, document, reviewed


@pytest.fixture
def records() -> Records:
    return sample_records()


def made(draft: Draft, kind: type) -> list[str]:
    return [one.id for one in draft.records if isinstance(one, kind)]


def the_case(draft: Draft) -> Case:
    return next(one for one in draft.records if isinstance(one, Case))


def without(held: Document, about: str) -> Document:
    """Reject all claims about something."""
    claims = tuple(
        one.model_copy(update={"review": Judgement.REJECTED}) if one.about == about else one
        for one in held.claims
    )
    return held.model_copy(update={"claims": claims})


def test_a_case_that_is_held_becomes_no_record(records: Records) -> None:
    draft = drafted(document(HELD), records)
    assert draft.records == ()
    (became,) = draft.document.became
    assert (str(became.record), became.made) == ("case/gb-ico-clearview-ai-2022", False)
    assert draft.document.claims == document(HELD).claims


def test_a_case_that_is_not_held_becomes_one_with_its_company_and_matter(records: Records) -> None:
    draft = drafted(document(NEW), records)
    assert made(draft, Company) == ["blue-parrot-ltd"]
    assert made(draft, Case) == ["gb-ico-blue-parrot-ltd-2021"]
    assert len(made(draft, Matter)) == 1
    case = the_case(draft)
    fine, reprimand = case.sanctions
    assert (fine.type, str(fine.states[0].amount), fine.states[0].currency) == ("fine", "45000", "GBP")
    assert reprimand.type == "reprimand"
    assert str(case.decisions[0].date) == "2021-03-03"
    assert draft.document.became[0].made


def test_what_becomes_a_record_passes_every_check_and_names_its_source(records: Records) -> None:
    draft = drafted(document(NEW), records)
    assert problems_of(records, draft.records) == []
    (source,) = the_case(draft).sources
    assert (source.address, str(source.seen)) == (ADDRESS, draft.document.read[:10])
    assert {"by", "respondents", "decisions", "sanctions"} <= {*source.supports}
    assert not {"matter", "status"} & {*source.supports}


def test_without_an_address_nothing_becomes_a_record(records: Records) -> None:
    draft = drafted(document(NEW, address=""), records)
    assert draft.records == ()
    assert "address" in str(draft.document.became[0].why)


def test_what_a_reviewer_rejects_does_not_come_into_the_record(records: Records) -> None:
    case = the_case(drafted(without(document(NEW), "sanctions"), records))
    assert case.sanctions == ()
    none = drafted(without(document(NEW), "respondents"), records)
    assert none.document.became[0].why == "no respondent is named"


@pytest.mark.parametrize(
    ("about", "right", "field", "value"),
    [
        ("sanctions", "GBP 50,000", "sanctions", "50000"),
        ("date", "2021-04", "decisions", "2021-04"),
        ("regulators", "ie-dpc", "by", "ie-dpc"),
        ("respondents", "Uber B.V.", "respondents", "uber-bv"),
    ],
)
def test_a_correction_takes_the_place_of_what_was_read(
    records: Records, about: str, right: str, field: str, value: str
) -> None:
    case = the_case(drafted(reviewed(document(NEW), about, right), records))
    assert value in str(case.model_dump(mode="json")[field])


def test_the_matter_can_be_chosen(records: Records) -> None:
    draft = drafted(document(NEW), records, {"case-1": "clearview-ai-scraping"})
    assert the_case(draft).matter == "clearview-ai-scraping"
    assert made(draft, Matter) == []


def test_the_same_article_again_finds_the_case_that_it_made(records: Records) -> None:
    first = drafted(document(NEW), records)
    again = drafted(document(NEW), beside(records, first.records))
    assert again.records == ()
    assert again.document.became[0].record == first.document.became[0].record


def test_another_sum_in_another_year_is_another_case(records: Records) -> None:
    first = drafted(document(NEW), records)
    later = NEW.replace("45,000", "90,000").replace("2021", "2022")
    second = drafted(document(later), beside(records, first.records))
    assert made(second, Case) == ["gb-ico-blue-parrot-ltd-2022"]
    assert made(second, Company) == []


def test_what_a_check_refuses_is_left_out_and_said(records: Records) -> None:
    text = NEW.replace("3 March 2021", "3 March 2016") + " The GDPR was breached."
    draft = drafted(document(text), records)
    case = the_case(draft)
    assert case.laws == ()
    assert "Left out" in str(case.note)
    assert "laws" in str(case.note)
    assert any(one.about == "laws" for one in draft.document.claims)


def test_an_annulled_fine_was_imposed_first(records: Records) -> None:
    held = reviewed(document(NEW), "sanctions", "annulled")
    case = the_case(drafted(held, records))
    assert [str(state.state) for state in case.sanctions[0].states] == ["imposed", "annulled"]
    assert problems_of(records, drafted(held, records).records) == []


def test_a_name_in_another_script_and_a_case_without_a_date_get_ids(records: Records) -> None:
    held = reviewed(document(NEW, published=""), "respondents", "현대자동차")
    held = without(held, "date")
    assert made(drafted(held, records), Case) == [f"gb-ico-respondent-{held.id[:8]}-undated"]


def test_a_short_name_that_is_an_id_is_that_company(records: Records) -> None:
    draft = drafted(reviewed(document(NEW), "respondents", "Uber BV"), records)
    assert made(draft, Company) == []
    assert "uber-bv" in str(the_case(draft).respondents)


def test_a_name_that_texts_shorten_is_the_respondent_of_the_case(records: Records) -> None:
    long = Company(id="blue-parrot-holdings", name="Blue Parrot Communications Holdings plc")
    other = case(
        id="gb-ico-blue-parrot-holdings-2021",
        respondents=[{"company": long.id}],
        decisions=[{"id": "final", "type": "final-decision", "by": ["gb-ico"], "date": "2021-03"}],
    )
    held = replace(
        records,
        cases={**records.cases, other.id: other},
        companies={**records.companies, long.id: long},
    )
    draft = drafted(document(NEW.replace("Blue Parrot Ltd", "Blue Parrot")), held)
    assert draft.records == ()
    assert draft.document.became[0].record is not None


def test_a_case_of_other_respondents_is_not_taken_for_it(records: Records) -> None:
    other = case(id="gb-ico-other-2021", respondents=[{"company": "uber-bv"}])
    held = replace(records, cases={**records.cases, other.id: other})
    assert made(drafted(document(NEW), held), Case) == ["gb-ico-blue-parrot-ltd-2021"]
