"""Made-up worlds of any size: real authorities and laws, invented cases, the same each time."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Any

from comity.model import Case, Company, Group, Matter, Records

_SEED = 20220518
_KINDS = ("incident", "conduct")
_PER_MATTER = 4
_PER_COMPANY = 3
_PER_GROUP = 5


def grown(records: Records, cases: int) -> Records:
    """Give the reference records with invented matters, companies, groups and cases.

    Parameters
    ----------
    records : Records
        Regulators, laws and legal orders are taken from here.
    cases : int
        How many cases.
    """
    random = Random(_SEED)  # noqa: S311 - a world that is the same each time
    seats = [area.code for area in records.areas.terms if area.type == "country"]
    made = [_case(random, records, number, cases) for number in range(cases)]
    return replace(
        records,
        groups={one.id: one for one in _groups(cases)},
        companies={one.id: one for one in _companies(random, seats, cases)},
        matters={one.id: one for one in _matters(cases)},
        cases={one.id: one for one in made},
    )


def _groups(cases: int) -> Iterator[Group]:
    for number in range(max(1, cases // (_PER_COMPANY * _PER_GROUP))):
        yield Group(id=f"group-{number}", name=f"Group {number}")


def _companies(random: Random, seats: list[str], cases: int) -> Iterator[Company]:
    groups = max(1, cases // (_PER_COMPANY * _PER_GROUP))
    for number in range(max(1, cases // _PER_COMPANY)):
        held: dict[str, Any] = {"id": f"company-{number}", "name": f"Company {number} Ltd"}
        held |= {"seat": random.choice(seats), "groups": [{"group": f"group-{number % groups}"}]}
        yield Company.model_validate(held)


def _matters(cases: int) -> Iterator[Matter]:
    for number in range(max(1, cases // _PER_MATTER)):
        held = {"id": f"matter-{number}", "title": f"Matter {number}", "type": _KINDS[number % 2]}
        yield Matter.model_validate(held | {"summary": "Invented."})


def _case(random: Random, records: Records, number: int, cases: int) -> Case:
    regulator = random.choice(list(records.regulators))
    year = random.randint(2012, 2026)
    date = f"{year}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
    state = {"state": "imposed", "decision": "final", "currency": "EUR"}
    return Case.model_validate(
        {
            "id": f"case-{number}",
            "title": f"Case {number}",
            "matter": f"matter-{number % max(1, cases // _PER_MATTER)}",
            "by": [regulator],
            "status": "decided",
            "opened": str(year - 1),
            "respondents": [{"company": f"company-{random.randrange(max(1, cases // _PER_COMPANY))}"}],
            "laws": ["eu-gdpr"],
            "decisions": [{"id": "final", "type": "final-decision", "by": [regulator], "date": date}],
            "sanctions": [
                {
                    "id": "fine",
                    "type": "fine",
                    "states": [state | {"amount": str(random.randint(1, 9999) * 1000)}],
                }
            ],
        }
    )
