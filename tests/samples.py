"""A small world for tests: Clearview AI, the Uber breach of 2016 and Meta's transfers, much shortened.

The facts are the ones of the real cases as far as they go; what no source supports is from memory, as in
``data/``. Tests that need more build on :func:`sample_records` with ``dataclasses.replace``.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

from comity.model import (
    Areas,
    Case,
    Company,
    Court,
    Group,
    Instrument,
    Law,
    LinkKinds,
    Matter,
    Organisation,
    Record,
    Records,
    Redirect,
    Regulator,
    Vocabulary,
)

R = TypeVar("R", bound=Record)

ICO = "https://ico.org.uk/example/clearview-ai"
OAIC = "https://www.oaic.gov.au/example/clearview-ai"
TRIBUNAL = "https://www.gov.uk/example/ukut-319"
EDPB = "https://www.edpb.europa.eu/example/meta-transfers"


def source(address: str, kind: str, *supports: str, **more: object) -> dict[str, Any]:
    """Write a source that was seen."""
    return {
        "address": address,
        "title": f"Page of {kind}",
        "kind": kind,
        "seen": "2026-11-24",
        "supports": list(supports),
        **more,
    }


def case(**changes: object) -> Case:
    """Write a case with as little as a case needs, and what is given."""
    least: dict[str, Any] = {
        "id": "gb-ico-clearview-ai-2030",
        "title": "A case",
        "matter": "clearview-ai-scraping",
        "by": ["gb-ico"],
        "status": "decided",
        "respondents": [{"company": "clearview-ai"}],
    }
    return Case.model_validate(least | changes)


_AREAS = [
    {"code": "EU", "name": "European Union", "type": "supranational"},
    {
        "code": "IE",
        "name": "Ireland",
        "type": "country",
        "parent": "EU",
        "currency": "EUR",
        "eea_since": "1994-01-01",
    },
    {
        "code": "FR",
        "name": "France",
        "type": "country",
        "parent": "EU",
        "currency": "EUR",
        "eea_since": "1994-01-01",
    },
    {"code": "NL", "name": "Netherlands", "type": "country", "parent": "EU", "eea_since": "1994-01-01"},
    {"code": "DE", "name": "Germany", "type": "country", "parent": "EU", "eea_since": "1994-01-01"},
    {"code": "DE-HH", "name": "Hamburg", "type": "subdivision", "parent": "DE"},
    {
        "code": "GB",
        "name": "United Kingdom",
        "type": "country",
        "currency": "GBP",
        "eea_since": "1994-01-01",
        "eea_until": "2020-12-31",
    },
    {"code": "AU", "name": "Australia", "type": "country", "currency": "AUD"},
    {"code": "CA", "name": "Canada", "type": "country", "currency": "CAD"},
    {"code": "CA-QC", "name": "Quebec", "type": "subdivision", "parent": "CA"},
    {"code": "CA-BC", "name": "British Columbia", "type": "subdivision", "parent": "CA"},
    {"code": "US", "name": "United States", "type": "country", "currency": "USD"},
    {"code": "US-IL", "name": "Illinois", "type": "subdivision", "parent": "US"},
]

_KINDS = [
    ("joint-investigation", "procedural", True, 0.95, "cooperative"),
    ("lead-authority", "procedural", False, 1.0, "cooperative"),
    ("concerned-authority", "procedural", False, 0.7, "cooperative"),
    ("one-stop-shop", "procedural", True, 0.7, "cooperative"),
    ("objection", "procedural", False, 0.9, "conflict"),
    ("mutual-assistance", "procedural", False, 0.8, "cooperative"),
    ("binding-decision", "procedural", False, 1.0, "neutral"),
    ("complaint-referral", "procedural", False, 0.8, "cooperative"),
    ("coordinated-action", "procedural", True, 0.6, "cooperative"),
    ("statutory-assistance", "procedural", False, 0.85, "cooperative"),
    ("same-incident", "co-occurrence", True, 0.8, "neutral"),
    ("parallel-investigation", "co-occurrence", True, 0.6, "neutral"),
    ("same-group", "co-occurrence", False, 0.3, "neutral"),
    ("same-issue", "co-occurrence", True, 0.15, "neutral"),
    ("follow-on-litigation", "co-occurrence", False, 0.5, "neutral"),
    ("citation", "co-occurrence", False, 0.5, "neutral"),
    ("extraterritorial", "reach", False, 0.9, "neutral"),
    ("foreign-respondent", "reach", False, 0.4, "neutral"),
    ("representative", "reach", False, 0.7, "neutral"),
    ("uncollected-abroad", "reach", False, 0.7, "conflict"),
    ("appeal", "reach", False, 1.0, "conflict"),
    ("law-derivation", "framework", False, 0.8, "neutral"),
    ("equivalent-provision", "framework", True, 0.5, "neutral"),
    ("adequacy", "framework", False, 0.9, "cooperative"),
    ("network-member", "framework", False, 0.2, "neutral"),
    ("mou", "framework", True, 0.4, "cooperative"),
    ("treaty", "framework", False, 0.2, "neutral"),
    ("successor", "framework", False, 1.0, "neutral"),
]

_REGULATORS: list[dict[str, Any]] = [
    {
        "id": "gb-ico",
        "name": "Information Commissioner's Office",
        "abbreviations": ["ICO"],
        "jurisdiction": "GB",
        "type": "dpa",
        "memberships": [
            {"network": "gpa"},
            {"network": "edpb", "since": "2018-05-25", "until": "2020-01-31"},
        ],
        "offices": [
            {"holder": "Elizabeth Denham", "title": "Information Commissioner", "until": "2021-11-30"},
            {"holder": "John Edwards", "title": "Information Commissioner", "since": "2022-01"},
        ],
        "same_as": {"dpv": "https://w3id.org/dpv/legal/gb#DPA-GB"},
        "sources": [source(ICO, "authority", "name", "abbreviations")],
    },
    {
        "id": "au-oaic",
        "name": "Office of the Australian Information Commissioner",
        "abbreviations": ["OAIC"],
        "jurisdiction": "AU",
        "type": "dpa",
        "memberships": [{"network": "gpa"}],
    },
    {
        "id": "ie-dpc",
        "name": "Data Protection Commission",
        "abbreviations": ["DPC"],
        "jurisdiction": "IE",
        "type": "dpa",
        "memberships": [{"network": "edpb", "since": "2018-05-25"}],
    },
    {
        "id": "nl-ap",
        "name": "Dutch Data Protection Authority",
        "local_names": {"nl": "Autoriteit Persoonsgegevens"},
        "abbreviations": ["AP"],
        "jurisdiction": "NL",
        "type": "dpa",
        "predecessors": ["nl-cbp"],
    },
    {
        "id": "nl-cbp",
        "name": "College bescherming persoonsgegevens",
        "abbreviations": ["CBP"],
        "jurisdiction": "NL",
        "type": "dpa",
        "until": "2015-12-31",
        "successors": ["nl-ap"],
    },
    {
        "id": "fr-cnil",
        "name": "National Commission on Informatics and Liberty",
        "local_names": {"fr": "Commission nationale de l'informatique et des libertés"},
        "abbreviations": ["CNIL"],
        "jurisdiction": "FR",
        "type": "dpa",
    },
    {
        "id": "de-hh-hmbbfdi",
        "name": "Hamburg Commissioner for Data Protection and Freedom of Information",
        "abbreviations": ["HmbBfDI"],
        "jurisdiction": "DE-HH",
        "type": "dpa-subnational",
    },
    {
        "id": "eu-edpb",
        "name": "European Data Protection Board",
        "abbreviations": ["EDPB"],
        "jurisdiction": "EU",
        "type": "board",
    },
    {
        "id": "ca-opc",
        "name": "Office of the Privacy Commissioner of Canada",
        "abbreviations": ["OPC"],
        "jurisdiction": "CA",
        "type": "dpa",
    },
    {
        "id": "ca-qc-cai",
        "name": "Commission for Access to Information of Quebec",
        "local_names": {"fr": "Commission d'accès à l'information du Québec"},
        "abbreviations": ["CAI"],
        "jurisdiction": "CA-QC",
        "type": "dpa-subnational",
    },
]

_COURTS: list[dict[str, Any]] = [
    {
        "id": "gb-ftt-grc",
        "name": "First-tier Tribunal (General Regulatory Chamber)",
        "jurisdiction": "GB",
        "level": "first-instance",
    },
    {
        "id": "gb-ut-aac",
        "name": "Upper Tribunal (Administrative Appeals Chamber)",
        "jurisdiction": "GB",
        "level": "appeal",
    },
    {
        "id": "us-il-cook",
        "name": "Circuit Court of Cook County",
        "jurisdiction": "US-IL",
        "level": "first-instance",
    },
]


def _cap(tier: str, amount: str, percent: str) -> dict[str, str]:
    """Write a cap of the GDPR."""
    of = {"percent": percent, "extent": "worldwide", "whichever": "higher"}
    return {"id": tier, "clause": f"Art. {tier} GDPR", "amount": amount, "currency": "EUR", **of}


_LAWS: list[dict[str, Any]] = [
    {
        "id": "eu-gdpr",
        "short": "GDPR",
        "name": "General Data Protection Regulation",
        "aliases": ["RGPD", "DSGVO"],
        "jurisdiction": "EU",
        "type": "regulation",
        "sector": "general",
        "identifiers": {"celex": "32016R0679", "eli": "http://data.europa.eu/eli/reg/2016/679/oj"},
        "applies_from": "2018-05-25",
        "regulators": ["ie-dpc", "nl-ap", "fr-cnil"],
        "same_as": {"dpv": "https://w3id.org/dpv/legal/eu/gdpr#eu-gdpr"},
        "caps": [_cap("83-4", "10000000", "2"), _cap("83-5", "20000000", "4")],
        "provisions": [
            {
                "id": "art-33-1",
                "citation": "Art. 33(1) GDPR",
                "title": "Notice of a breach",
                "fine_tier": "83-4",
            },
            {
                "id": "art-46-1",
                "citation": "Art. 46(1) GDPR",
                "title": "Safeguards of transfers",
                "fine_tier": "83-5",
            },
        ],
    },
    {
        "id": "gb-uk-gdpr",
        "short": "UK GDPR",
        "name": "United Kingdom General Data Protection Regulation",
        "jurisdiction": "GB",
        "type": "regulation",
        "sector": "general",
        "in_force": "2020-12-31",
        "regulators": ["gb-ico"],
        "derived_from": [{"law": "eu-gdpr", "how": "retained"}],
        "provisions": [
            {"id": "art-3-2-b", "citation": "Art. 3(2)(b) UK GDPR", "title": "Monitoring of behaviour"},
            {"id": "art-5-1-a", "citation": "Art. 5(1)(a) UK GDPR", "title": "Lawful, fair, transparent"},
        ],
    },
    {
        "id": "gb-dpa-1998",
        "short": "DPA 1998",
        "name": "Data Protection Act 1998",
        "jurisdiction": "GB",
        "type": "statute",
        "sector": "general",
        "repealed": "2018-05-25",
    },
    {
        "id": "au-privacy-act",
        "short": "Privacy Act",
        "name": "Privacy Act 1988",
        "jurisdiction": "AU",
        "type": "statute",
        "sector": "general",
        "regulators": ["au-oaic"],
    },
    {
        "id": "us-il-bipa",
        "short": "BIPA",
        "name": "Biometric Information Privacy Act",
        "jurisdiction": "US-IL",
        "type": "statute",
        "sector": "biometrics",
    },
]

_COMPANIES: list[dict[str, Any]] = [
    {
        "id": "clearview-ai",
        "name": "Clearview AI, Inc.",
        "aliases": ["Clearview"],
        "seat": "US",
        "sector": "ai",
        "sources": [source(TRIBUNAL, "court", "seat")],
    },
    {
        "id": "uber-technologies",
        "name": "Uber Technologies, Inc.",
        "seat": "US",
        "groups": [{"group": "uber"}],
    },
    {"id": "uber-bv", "name": "Uber B.V.", "seat": "NL", "groups": [{"group": "uber", "since": "2012"}]},
    {
        "id": "meta-platforms-ireland",
        "name": "Meta Platforms Ireland Limited",
        "former_names": [{"name": "Facebook Ireland Limited", "until": "2022-01"}],
        "seat": "IE",
        "groups": [{"group": "meta"}],
        "main_establishments": [{"jurisdiction": "IE"}],
    },
]

_ORGANISATIONS: list[dict[str, Any]] = [
    {"id": "noyb", "name": "noyb", "aliases": ["None of Your Business"], "seat": "DE"},
]

_GROUPS: list[dict[str, Any]] = [
    {"id": "uber", "name": "Uber", "seat": "US"},
    {"id": "meta", "name": "Meta", "aliases": ["Facebook"], "seat": "US"},
]

_MATTERS: list[dict[str, Any]] = [
    {
        "id": "clearview-ai-scraping",
        "title": "Clearview AI: scraping of faces",
        "type": "conduct",
        "summary": "A company gathered photographs of faces from the open web and sold searches in them.",
        "topics": ["facial-recognition"],
    },
    {
        "id": "uber-2016-breach",
        "title": "Uber: breach of 2016",
        "type": "incident",
        "summary": "Accounts of riders and drivers were copied; authorities were told a year later.",
        "since": "2016-10",
        "topics": ["data-breach"],
    },
    {
        "id": "meta-transfers",
        "title": "Meta: transfers to the United States",
        "type": "conduct",
        "summary": "Data of users in Europe went to the United States under contract clauses.",
        "topics": ["international-transfers"],
    },
]

_INSTRUMENTS: list[dict[str, Any]] = [
    {"id": "edpb", "name": "European Data Protection Board (membership)", "type": "network"},
    {"id": "gpa", "name": "Global Privacy Assembly", "type": "network"},
    {
        "id": "gb-ico-au-oaic",
        "name": "Memorandum of the ICO and the OAIC",
        "type": "memorandum",
        "parties": ["gb-ico", "au-oaic"],
        "adopted": "2020-03",
    },
    {
        "id": "edpb-bd-1-2023",
        "name": "Binding Decision 1/2023",
        "type": "binding-decision",
        "parties": ["eu-edpb"],
        "adopted": "2023-04-13",
        "legal_basis": "GDPR Art. 65(1)(a)",
    },
    {
        "id": "eu-gb-adequacy",
        "name": "Adequacy of the United Kingdom",
        "type": "adequacy",
        "jurisdictions": ["EU", "GB"],
        "adopted": "2021-06-28",
    },
]

_CLEARVIEW_GB: dict[str, Any] = {
    "id": "gb-ico-clearview-ai-2022",
    "title": "ICO v Clearview AI",
    "matter": "clearview-ai-scraping",
    "by": ["gb-ico"],
    "status": "remitted",
    "opened": "2020-07",
    "trigger": "own-initiative",
    "respondents": [{"company": "clearview-ai", "role": "controller"}],
    "laws": ["gb-uk-gdpr"],
    "reach": ["provision/gb-uk-gdpr/art-3-2-b"],
    "topics": ["facial-recognition"],
    "proceedings": [
        {
            "id": "joint",
            "type": "joint-investigation",
            "by": ["gb-ico", "au-oaic"],
            "opened": "2020-07",
            "closed": "2021-11-03",
            "under": ["gb-ico-au-oaic"],
            "cases": ["au-oaic-clearview-ai-2021"],
        }
    ],
    "decisions": [
        {"id": "notice", "type": "notice-of-intent", "by": ["gb-ico"], "date": "2021-11-29"},
        {
            "id": "final",
            "type": "final-decision",
            "by": ["gb-ico"],
            "date": "2022-05-18",
            "announced": "2022-05-23",
            "findings": [{"provision": "provision/gb-uk-gdpr/art-5-1-a", "outcome": "infringed"}],
        },
        {
            "id": "tribunal",
            "type": "judgment",
            "by": ["gb-ftt-grc"],
            "date": "2023-10-17",
            "reviews": "final",
            "outcome": "annulled",
        },
        {
            "id": "upper-tribunal",
            "type": "judgment",
            "by": ["gb-ut-aac"],
            "date": "2025-10-06",
            "reviews": "tribunal",
            "outcome": "remitted",
            "identifiers": {"neutral": "[2025] UKUT 319 (AAC)"},
        },
    ],
    "sanctions": [
        {
            "id": "fine",
            "type": "fine",
            "states": [
                {
                    "state": "proposed",
                    "decision": "notice",
                    "amount": "17000000",
                    "currency": "GBP",
                    "exactness": "over",
                },
                {"state": "imposed", "decision": "final", "amount": "7552800", "currency": "GBP"},
                {"state": "annulled", "decision": "tribunal"},
                {"state": "remitted", "decision": "upper-tribunal"},
            ],
        },
        {
            "id": "erase",
            "type": "order-erase",
            "summary": "Delete what was gathered of people in the United Kingdom.",
            "states": [{"state": "imposed", "decision": "final"}],
        },
    ],
    "sources": [
        source(
            TRIBUNAL,
            "court",
            "by",
            "matter",
            "respondents",
            "reach",
            "decisions.final",
            "decisions.tribunal",
            "decisions.upper-tribunal",
            "sanctions.fine.imposed",
        ),
        source(
            ICO,
            "authority",
            "proceedings.joint",
            "sanctions.fine.imposed",
            says=[
                {
                    "field": "decisions.final.date",
                    "value": "2022-05-23",
                    "why_not": "The day of the announcement.",
                }
            ],
        ),
    ],
}

_CASES: list[dict[str, Any]] = [
    _CLEARVIEW_GB,
    {
        "id": "au-oaic-clearview-ai-2021",
        "title": "OAIC v Clearview AI",
        "matter": "clearview-ai-scraping",
        "by": ["au-oaic"],
        "status": "decided",
        "opened": "2020-07",
        "respondents": [{"company": "clearview-ai"}],
        "laws": ["au-privacy-act"],
        "topics": ["facial-recognition"],
        "proceedings": [
            {
                "id": "with-ico",
                "type": "joint-investigation",
                "by": ["au-oaic", "gb-ico"],
                "opened": "2020-07",
                "under": ["gb-ico-au-oaic"],
                "cases": ["gb-ico-clearview-ai-2022"],
            }
        ],
        "decisions": [{"id": "final", "type": "final-decision", "by": ["au-oaic"], "date": "2021-10-14"}],
        "sanctions": [
            {"id": "erase", "type": "order-erase", "states": [{"state": "imposed", "decision": "final"}]}
        ],
        "sources": [source(OAIC, "authority", "matter", "by", "decisions", "proceedings.with-ico")],
    },
    {
        "id": "nl-ap-clearview-ai-2024",
        "title": "AP v Clearview AI",
        "matter": "clearview-ai-scraping",
        "by": ["nl-ap"],
        "status": "final",
        "opened": "2023-03",
        "respondents": [{"company": "clearview-ai"}],
        "laws": ["eu-gdpr"],
        "topics": ["facial-recognition"],
        "decisions": [{"id": "final", "type": "final-decision", "by": ["nl-ap"], "date": "2024-09-03"}],
        "sanctions": [
            {
                "id": "fine",
                "type": "fine",
                "states": [
                    {"state": "imposed", "decision": "final", "amount": "30500000", "currency": "EUR"}
                ],
            },
            {
                "id": "penalty",
                "type": "periodic-penalty",
                "states": [
                    {
                        "state": "imposed",
                        "decision": "final",
                        "amount": "5100000",
                        "currency": "EUR",
                        "exactness": "up-to",
                    }
                ],
            },
        ],
        "sources": [source("https://www.autoriteitpersoonsgegevens.nl/example", "authority", "matter")],
    },
    {
        "id": "ca-opc-clearview-ai-2021",
        "title": "Canadian regulators v Clearview AI",
        "matter": "clearview-ai-scraping",
        "by": ["ca-opc", "ca-qc-cai"],
        "status": "decided",
        "opened": "2020-02",
        "respondents": [{"company": "clearview-ai"}],
        "topics": ["facial-recognition"],
        "proceedings": [
            {
                "id": "joint",
                "type": "joint-investigation",
                "by": ["ca-opc", "ca-qc-cai"],
                "opened": "2020-02",
                "closed": "2021-02-02",
            }
        ],
        "decisions": [
            {"id": "findings", "type": "findings", "by": ["ca-opc", "ca-qc-cai"], "date": "2021-02-02"}
        ],
        "sources": [source("https://www.priv.gc.ca/example", "authority", "decisions")],
    },
    {
        "id": "us-il-cook-clearview-ai-2022",
        "title": "ACLU v Clearview AI",
        "matter": "clearview-ai-scraping",
        "by": ["us-il-cook"],
        "regime": "civil",
        "status": "settled",
        "opened": "2021-12",
        "respondents": [{"company": "clearview-ai"}],
        "laws": ["us-il-bipa"],
        "topics": ["facial-recognition"],
        "proceedings": [
            {"id": "suit", "type": "private-litigation", "by": ["us-il-cook"], "opened": "2021-12"}
        ],
        "decisions": [{"id": "settlement", "type": "settlement", "by": ["us-il-cook"], "date": "2022-05-11"}],
        "sanctions": [
            {"id": "ban", "type": "ban", "states": [{"state": "imposed", "decision": "settlement"}]}
        ],
        "sources": [source("https://www.aclu.org/example", "ngo", "decisions")],
    },
    {
        "id": "gb-ico-uber-2018",
        "title": "ICO v Uber",
        "matter": "uber-2016-breach",
        "by": ["gb-ico"],
        "status": "final",
        "respondents": [{"company": "uber-bv"}],
        "laws": ["gb-dpa-1998"],
        "topics": ["data-breach"],
        "decisions": [{"id": "final", "type": "final-decision", "by": ["gb-ico"], "date": "2018-11-26"}],
        "sanctions": [
            {
                "id": "fine",
                "type": "fine",
                "states": [{"state": "imposed", "decision": "final", "amount": "385000", "currency": "GBP"}],
            }
        ],
        "sources": [source("https://ico.org.uk/example/uber", "authority", "matter", "sanctions")],
    },
    {
        "id": "nl-ap-uber-2018",
        "title": "AP v Uber",
        "matter": "uber-2016-breach",
        "by": ["nl-ap"],
        "status": "final",
        "respondents": [{"company": "uber-bv"}, {"company": "uber-technologies"}],
        "topics": ["data-breach"],
        "decisions": [{"id": "final", "type": "final-decision", "by": ["nl-ap"], "date": "2018-11"}],
        "sanctions": [
            {
                "id": "fine",
                "type": "fine",
                "states": [{"state": "imposed", "decision": "final", "amount": "600000", "currency": "EUR"}],
            }
        ],
        "links": [
            {
                "id": "told",
                "kind": "mutual-assistance",
                "from": "regulator/nl-ap",
                "to": "regulator/gb-ico",
                "via": "case/nl-ap-uber-2018",
                "date": "2017-11",
                "note": "Shared what each had found.",
            }
        ],
        "sources": [source("https://www.autoriteitpersoonsgegevens.nl/uber", "authority", "links.told")],
    },
    {
        "id": "ie-dpc-meta-2023",
        "title": "DPC v Meta: transfers",
        "matter": "meta-transfers",
        "by": ["ie-dpc"],
        "status": "under-appeal",
        "opened": "2020-08-28",
        "complainants": [{"organisation": "noyb", "date": "2020-08"}],
        "respondents": [{"company": "meta-platforms-ireland", "role": "controller"}],
        "laws": ["eu-gdpr"],
        "topics": ["international-transfers"],
        "roles": [
            {"regulator": "ie-dpc", "role": "lead"},
            {"regulator": "fr-cnil", "role": "objecting"},
            {"regulator": "de-hh-hmbbfdi", "role": "concerned"},
        ],
        "decisions": [
            {"id": "draft", "type": "draft-decision", "by": ["ie-dpc"], "date": "2022-07-06"},
            {
                "id": "final",
                "type": "final-decision",
                "by": ["ie-dpc"],
                "date": "2023-05-12",
                "announced": "2023-05-22",
                "bound_by": "edpb-bd-1-2023",
                "cites": [{"cited": "law/eu-gdpr", "treatment": "applies", "at": "Article 46"}],
                "findings": [{"provision": "provision/eu-gdpr/art-46-1", "outcome": "infringed"}],
            },
        ],
        "sanctions": [
            {
                "id": "fine",
                "type": "fine",
                "states": [
                    {"state": "imposed", "decision": "final", "amount": "1200000000", "currency": "EUR"}
                ],
            },
            {
                "id": "suspend",
                "type": "order-suspend-transfers",
                "deadline": "2023-10",
                "states": [{"state": "imposed", "decision": "final"}],
            },
        ],
        "turnovers": [
            {"id": "entity", "of": "entity", "year": "2022", "amount": "1000000000", "currency": "EUR"},
            {
                "id": "group",
                "of": "group",
                "year": "2022",
                "amount": "100000000000",
                "currency": "EUR",
                "exactness": "about",
                "decision": "final",
            },
        ],
        "sources": [source(EDPB, "authority", "roles.ie-dpc", "decisions.final", "sanctions.fine")],
    },
    {
        "id": "fr-cnil-unnamed-2023",
        "title": "CNIL v a company that is not named",
        "matter": "meta-transfers",
        "by": ["fr-cnil"],
        "status": "open",
        "opened": "unknown",
        "respondents": [{"company": "redacted"}],
        "topics": ["international-transfers"],
        "sanctions": [
            {
                "id": "fine",
                "type": "fine",
                "states": [{"state": "proposed", "amount": "not-published", "date": "2023"}],
            }
        ],
        "sources": [source("https://www.cnil.fr/example", "authority", "by")],
    },
]

_RETIRED: list[dict[str, Any]] = [
    {
        "id": "company.facebook-ireland",
        "was": "company/facebook-ireland",
        "now": "company/meta-platforms-ireland",
    }
]

_TOPICS = [
    {"id": "facial-recognition", "label": "Facial recognition"},
    {"id": "data-breach", "label": "Data breach"},
    {"id": "international-transfers", "label": "International transfers"},
]


def _each(model: type[R], rows: list[dict[str, Any]]) -> Mapping[str, R]:
    made = [model.model_validate(row) for row in rows]
    return {one.id: one for one in sorted(made, key=lambda one: one.id)}


@cache
def sample_records() -> Records:
    """Give the records of the small world."""
    kinds = [
        {
            "id": name,
            "label": name.replace("-", " "),
            "family": family,
            "symmetric": symmetric,
            "stated": True,
            "strength": strength,
            "polarity": polarity,
        }
        for name, family, symmetric, strength, polarity in _KINDS
    ]
    return Records(
        areas=Areas.model_validate({"id": "areas", "terms": _AREAS}),
        link_kinds=LinkKinds.model_validate({"id": "link-kinds", "terms": kinds}),
        terms={"topics": Vocabulary.model_validate({"id": "topics", "terms": _TOPICS})},
        regulators=_each(Regulator, _REGULATORS),
        courts=_each(Court, _COURTS),
        laws=_each(Law, _LAWS),
        companies=_each(Company, _COMPANIES),
        groups=_each(Group, _GROUPS),
        organisations=_each(Organisation, _ORGANISATIONS),
        matters=_each(Matter, _MATTERS),
        cases=_each(Case, _CASES),
        instruments=_each(Instrument, _INSTRUMENTS),
        retired=_each(Redirect, _RETIRED),
    )
