from comity.workspace import compared, drafted
from samples import sample_records
from workspace.articles import HELD, document


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
