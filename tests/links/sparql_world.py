"""The world of ``sparql/facts.ttl`` as records: the same facts, one by one, for the rules in SQL.

A claim that was retracted in the Turtle is no record here, as it would be in ``data/``.
"""

from itertools import pairwise
from typing import Any

from comity.model import Areas, Case, Company, Court, Group, Instrument, Law, Matter, Records, Regulator
from samples import sample_records

AREAS = [
    ("EU", "supranational", None),
    ("DE", "country", "EU"),
    ("DE-HH", "subdivision", "DE"),
    ("IE", "country", "EU"),
    ("CA", "country", None),
    ("US", "country", None),
    ("US-CA", "subdivision", "US"),
]
_MEMBER = {"EU", "DE", "IE"}

REGULATORS: dict[str, dict[str, Any]] = {
    "dpa-de": {"jurisdiction": "DE", "type": "federal"},
    "dpa-hh": {"jurisdiction": "DE-HH", "type": "dpa-subnational"},
    "dpa-ie": {"jurisdiction": "IE", "type": "dpa", "memberships": [{"network": "forum"}]},
    "opc-ca": {
        "jurisdiction": "CA",
        "type": "dpa",
        "memberships": [{"network": "net", "since": "2010", "until": "2020"}],
    },
    "ag-us-ca": {"jurisdiction": "US-CA", "type": "attorney-general"},
    "ftc": {
        "jurisdiction": "US",
        "type": "consumer",
        "memberships": [{"network": "net"}, {"network": "forum"}],
    },
}
COMPANIES: dict[str, dict[str, Any]] = {
    "co-ie": {"seat": "IE", "groups": [{"group": "grp"}]},
    "co-us": {"seat": "US", "groups": [{"group": "grp", "since": "2015", "until": "2019-12-31"}]},
    "other": {"seat": "US"},
    "ai": {"main_establishments": [{"jurisdiction": "IE", "since": "2024-02-15"}]},
}
INSTRUMENTS: dict[str, dict[str, Any]] = {
    "net": {"type": "network", "cooperation": ["share-information"]},
    "forum": {"type": "network", "cooperation": ["exchange"]},
    "mou": {"type": "memorandum", "parties": ["dpa-ie", "opc-ca"], "in_force": "2025-05"},
}
JOINT = {"id": "ji", "type": "joint-investigation", "by": ["opc-ca", "ftc"]}
SWEEP = {"id": "sweep", "type": "coordinated-action", "by": ["opc-ca", "dpa-de"]}
ROLES = [{"regulator": "dpa-ie", "role": "lead"}, {"regulator": "dpa-de", "role": "concerned"}]
ALONE = {"roles": [ROLES[0], {"regulator": "dpa-hh", "role": "concerned"}]}
ENDED = {
    "status": "closed",
    "decisions": [{"id": "end", "type": "order", "by": ["ftc"], "date": "2016-12-31"}],
}
SUIT = {"regime": "civil", "proceedings": [{"id": "suit", "type": "private-litigation", "by": ["court"]}]}


def _found(by: str, provision: str, annulled: int = 0) -> list[dict[str, Any]]:
    """Give a decision with a finding, and judgments that annul each the decision before it."""
    finding = {"provision": f"provision/{provision}", "outcome": "infringed"}
    first = {"id": "x", "type": "final-decision", "by": [by], "date": "unknown", "findings": [finding]}
    judgment = {"type": "judgment", "by": ["court"], "date": "unknown", "outcome": "annulled"}
    ids = ["x", *(f"x{number}" for number in range(annulled))]
    return [first, *({**judgment, "id": one, "reviews": before} for before, one in pairwise(ids))]


FIRST = {"roles": ROLES, "topics": ["t"], "decisions": _found("dpa-ie", "l1/p1")}
SECOND = {"topics": ["t"], "decisions": _found("opc-ca", "l2/p2")}
FIFTH = {"proceedings": [SWEEP], "topics": ["t"], "decisions": _found("dpa-de", "l2/p2", annulled=1)}
SIXTH = {"topics": ["t"], "decisions": _found("ag-us-ca", "l2/p2", annulled=2)}
CASES: dict[str, tuple[str, str | None, str, str, dict[str, Any]]] = {
    "c1": ("dpa-ie", "co-ie", "inc", "2018-05", FIRST),
    "c2": ("opc-ca", "co-us", "inc", "2018", SECOND),
    "c3": ("ftc", "co-us", "con", "2017-01-01", {}),
    "c4": ("opc-ca", "co-ie", "con", "2018-01-01", {"proceedings": [JOINT]}),
    "c5": ("dpa-de", "co-us", "con", "2023-01-01", FIFTH),
    "c6": ("ag-us-ca", "other", "con", "2018-01-01", SIXTH),
    "sec": ("ftc", "co-us", "con", "2018-01-01", {"regime": "securities"}),
    "c7": ("dpa-de", "ai", "m7", "2024-03", {"laws": ["eu-gdpr"]}),
    "c8": ("dpa-de", "ai", "m8", "2023-03-30", {"laws": ["eu-gdpr"]}),
    "c10": ("ftc", "other", "con", "2016-01-01", ENDED),
    "c9": ("dpa-hh", None, "m9", "2019", ALONE),
    "lit": ("court", None, "inc", "2018-09-01", SUIT),
    "lit0": ("court", None, "inc", "2017-09-01", SUIT),
    "lit3": ("court", None, "inc", "2022-06-01", SUIT),
    "lit1": ("court", "other", "con", "2024-01-01", SUIT),
    "lit2": ("court", "co-ie", "con", "2019-06-01", SUIT),
}  # fmt: skip
"""Authority, respondent, matter, date, and what else is told."""


def _case(slug: str) -> Case:
    by, company, matter, opened, more = CASES[slug]
    respondents = [{"company": company or "unknown"}]
    told = {"id": slug, "title": slug, "matter": matter, "by": [by], "status": "open", "opened": opened}
    return Case.model_validate({**told, "respondents": respondents, **more})


def _matter(slug: str) -> Matter:
    kind = "incident" if slug == "inc" else "conduct"
    return Matter.model_validate({"id": slug, "title": slug, "type": kind, "summary": "Invented."})


def _law(slug: str, provision: str, *equivalent: str) -> Law:
    one = {"id": provision, "citation": provision, "equivalent": list(equivalent)}
    shape = {"short": slug, "name": slug, "jurisdiction": "EU", "type": "statute", "sector": "general"}
    return Law.model_validate({"id": slug, **shape, "provisions": [one]})


def _area(code: str, kind: str, parent: str | None) -> dict[str, Any]:
    held = {"code": code, "name": code, "type": kind, "eea_since": "1994" if code in _MEMBER else None}
    return {**held, "parent": parent}


def sparql_world() -> Records:
    """Give the records."""
    laws = (_law("l1", "p1", "provision/l2/p2"), _law("l2", "p2"), _law("eu-gdpr", "art-5"))
    return Records(
        areas=Areas.model_validate({"id": "areas", "terms": [_area(*one) for one in AREAS]}),
        link_kinds=sample_records().link_kinds,
        regulators={
            s: Regulator.model_validate({"id": s, "name": s, **one}) for s, one in REGULATORS.items()
        },
        courts={"court": Court.model_validate({"id": "court", "name": "court", "jurisdiction": "US"})},
        companies={s: Company.model_validate({"id": s, "name": s, **one}) for s, one in COMPANIES.items()},
        groups={"grp": Group(id="grp", name="grp")},
        instruments={
            s: Instrument.model_validate({"id": s, "name": s, **one}) for s, one in INSTRUMENTS.items()
        },
        matters={slug: _matter(slug) for slug in ("inc", "con", "m7", "m8", "m9")},
        cases={slug: _case(slug) for slug in CASES},
        laws={law.id: law for law in laws},
    )
