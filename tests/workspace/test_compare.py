from comity.catalog import beside
from comity.model import Case
from comity.values import PartialDate
from comity.workspace import compared, drafted
from samples import sample_records
from workspace.articles import HELD, NEW, document


def verdicts(text: str) -> dict[str, str]:
    records = sample_records()
    draft = drafted(document(text), records)
    (became,) = draft.document.became
    assert became.record is not None
    found = compared(draft.document, records, records.cases[became.record.slug])
    return {one.claim.said: one.verdict for one in found}


def test_a_rounded_sum_and_the_same_day_are_the_same() -> None:
    found = verdicts(HELD)
    assert found["fine, GBP 7,500,000, imposed"] == "same"
    assert found["2022-05-18"] == "same"
    assert found["Clearview AI, Inc."] == "same"


def test_another_sum_and_another_day_are_told() -> None:
    found = verdicts(HELD.replace("7.5 million", "9 million").replace("18 May", "23 June"))
    assert found["fine, GBP 9,000,000, imposed"] == "other"
    assert found["2022-06-23"] == "other"


def test_the_day_of_the_announcement_is_no_other_day() -> None:
    records = sample_records()
    draft = drafted(document(HELD.replace("18 May", "23 May")), records)
    (became,) = draft.document.became
    assert became.record is not None
    case = records.cases[became.record.slug]
    told = case.decisions[0].model_copy(update={"announced": PartialDate.parse("2022-05-23")})
    found = compared(draft.document, records, case.model_copy(update={"decisions": (told,)}))
    assert [one.verdict for one in found if one.claim.about == "date"] == ["same"]


def test_a_respondent_that_the_document_itself_added_is_the_same() -> None:
    records = sample_records()
    draft = drafted(document(NEW), records)
    held = beside(records, draft.records)
    case = next(one for one in draft.records if isinstance(one, Case))
    found = compared(draft.document, held, held.cases[case.id])
    assert [one.verdict for one in found if one.claim.about == "respondents"] == ["same"]
