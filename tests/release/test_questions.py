"""Questions that only a flawed world raises: each beside a record that is near to it and raises none."""

from dataclasses import replace
from typing import Any

import pytest

from comity.model import Company, Court, Group, Matter, Records, Regulator
from comity.release import Release, release_records
from comity.values import PartialDate
from samples import case, sample_records

DECISION = {"id": "final", "type": "final-decision", "by": ["gb-ico"], "date": "2014-05"}
APPEAL = {"id": "appeal", "type": "judgment", "by": ["gb-ut-aac"], "date": "2015", "reviews": "final"}
FINE = {"state": "imposed", "decision": "final", "amount": "5", "currency": "GBP"}
MILLIONS = {"id": "fine", "type": "fine", "states": [FINE | {"amount": "1200000", "currency": "EUR"}]}


def flawed() -> Records:
    """Give the sample with a case of 2014 that has much to ask, and one of 2016 that has not."""
    records = sample_records()
    old = case(
        id="gb-ico-old-2014",
        title="Old",
        matter="old",
        status="remitted",
        laws=["eu-gdpr"],
        respondents=[{"company": "late"}],
        decisions=[DECISION, APPEAL | {"outcome": "annulled"}],
        sanctions=[{"id": "fine", "type": "fine", "states": [FINE]}],
    )
    whole = old.model_copy(update={"id": "gb-ico-whole-2016", "title": "Whole"})
    whole = case(
        **whole.model_dump(exclude={"decisions", "sanctions", "laws", "status"}),
        status="annulled",
        laws=["gb-dpa-1998"],
        decisions=[DECISION | {"date": "2016"}, APPEAL | {"date": "2017", "outcome": "annulled"}],
        sanctions=[
            {"id": "fine", "type": "fine", "states": [FINE, {"state": "annulled", "decision": "appeal"}]}
        ],
    )
    running = case(
        id="gb-ico-running-2016",
        title="Running",
        status="open",
        decisions=[DECISION | {"date": "2016"}],
        sanctions=[MILLIONS],
    )
    followed = running.model_copy(
        update={"id": "gb-ico-followed-2016", "title": "Followed", "followed": PartialDate(2026)}
    )
    ico = records.regulators["gb-ico"].model_dump() | {"name": "The Office"}
    companies: list[dict[str, Any]] = [
        {"id": "late", "name": "Late Ltd", "groups": [{"group": "lone", "since": "2016"}]},
        {"id": "early", "name": "Early", "aliases": ["LATE"]},
        {"id": "far", "name": "Far", "aliases": ["Clearview AI"], "seat": "IE"},
    ]
    matter = {"id": "old", "title": "Old", "type": "conduct", "summary": "It was.", "until": "2014"}
    return replace(
        records,
        regulators={**records.regulators, "gb-ico": Regulator.model_validate(ico)},
        courts={**records.courts, "gb-idle": Court(id="gb-idle", name="Idle Court", jurisdiction="GB")},
        companies={**records.companies, **{one["id"]: Company.model_validate(one) for one in companies}},
        groups={**records.groups, **{one: Group(id=one, name=one.title()) for one in ("lone", "nobody")}},
        matters={**records.matters, "old": Matter.model_validate(matter)},
        cases={**records.cases, **{one.id: one for one in (old, whole, running, followed)}},
    )


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Release:
    return release_records(flawed(), tmp_path_factory.mktemp("flawed"))


def sentences(release: Release, check: str) -> list[str]:
    return [one["sentence"] for one in release.quality["questions"] if one["check"] == check]


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (
            "fine-not-followed",
            "Running: a fine of EUR 1,200,000 is imposed, and no search for its appeal or payment is noted.",
        ),
        (
            "group-at-the-time",
            "Old: when it was decided (2014-05), Late Ltd was in none of the groups recorded for it.",
        ),
        ("law-after-conduct", "Old: GDPR applies from 2018-05-25, and the matter ended in 2014."),
        ("name-of-another", "Late Ltd is also a name of Early."),
        (
            "publication-unknown",
            "The Office: which of its decisions it publishes is not recorded.",
        ),
        ("review-without-effect", "Old: the judgment of 2015 says annulled, and no sanction shows it."),
        ("status-against-decisions", "Running: its status is open, and it has a final decision."),
        ("unused-record", "Early: no case or link names this company."),
        ("unused-record", "Nobody: no company is recorded as of this group."),
        ("unused-record", "Idle Court: no decision or proceeding of this court is recorded."),
    ],
)
def test_what_may_be_wrong_is_asked(asked: Release, check: str, said: str) -> None:
    assert said in sentences(asked, check)


@pytest.mark.parametrize(
    ("check", "near"),
    [
        ("fine-not-followed", "Followed"),
        ("fine-not-followed", "Old"),
        ("group-at-the-time", "Whole"),
        ("law-after-conduct", "Whole"),
        ("name-of-another", "Clearview AI, Inc."),
        ("publication-unknown", "Idle Court"),
        ("review-without-effect", "Whole"),
        ("status-against-decisions", "Old"),
        ("unused-record", "Late Ltd"),
        ("unused-record", "Lone"),
    ],
)
def test_what_only_looks_like_it_is_not_asked(asked: Release, check: str, near: str) -> None:
    assert not any(one.startswith(near) for one in sentences(asked, check))


def test_the_report_says_of_each_check_what_it_asks_and_how_to_mend_it(asked: Release) -> None:
    told = asked.quality["checks"]
    assert told.keys() == asked.quality["counts"].keys()
    assert told["seat-unknown"]["mend"] == "add `seat` to the company."
