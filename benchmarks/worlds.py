"""Made-up worlds of any size: real authorities and laws, invented cases, the same each time."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Any

from comity.model import Case, Company, Group, Matter, Records, Trigger

_SEED = 20220518
_KINDS = ("incident", "conduct")
_PER_MATTER = 4
_PER_COMPANY = 3
_PER_GROUP = 5
_CURRENCIES = ("EUR", "EUR", "GBP", "USD")
_REGIMES = ("privacy", "privacy", "privacy", "consumer", "civil")
_TOPICS = ("security", "consent", "children", "data-breach", "international-transfers")
_PROVISIONS = ("art-5-1-a", "art-6", "art-32", "art-44")


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
    regulator, other = random.sample(list(records.regulators), 2)
    year = random.randint(2012, 2025)
    currency = random.choice(_CURRENCIES)
    held: dict[str, Any] = {
        "id": f"case-{number}",
        "title": f"Case {number}",
        "matter": f"matter-{number % max(1, cases // _PER_MATTER)}",
        "by": [regulator],
        "regime": _REGIMES[number % len(_REGIMES)],
        "status": "decided" if number % 10 else "open",
        "opened": _day(random, year - 1),
        "trigger": random.choice(list(Trigger)),
        "respondents": [{"company": f"company-{random.randrange(max(1, cases // _PER_COMPANY))}"}],
        "laws": ["eu-gdpr"],
        "topics": [random.choice(_TOPICS)],
        "roles": [{"regulator": regulator, "role": "lead"}, {"regulator": other, "role": "concerned"}][
            : number % 3
        ],
        "decisions": [_decision(random, "final", "final-decision", regulator, year)],
        "sanctions": [
            {"id": "fine", "type": "fine", "states": [_state(random, "imposed", "final", currency)]},
            {"id": "stop", "type": "order-stop", "states": [{"state": "imposed", "decision": "final"}]},
        ],
    }  # fmt: skip
    if number % 5 == 0:
        _review(random, records, held, year)
    return Case.model_validate(held)


def _decision(random: Random, id_: str, kind: str, by: str, year: int) -> dict[str, Any]:
    finding = {"provision": f"provision/eu-gdpr/{random.choice(_PROVISIONS)}", "outcome": "infringed"}
    return {"id": id_, "type": kind, "by": [by], "date": _day(random, year), "findings": [finding]}


def _review(random: Random, records: Records, held: dict[str, Any], year: int) -> None:
    """Let a court look at the decision: it upholds it, or sets the fine anew."""
    outcome = random.choice(["upheld", "reduced"])
    judgment = _decision(random, "appeal", "judgment", random.choice(list(records.courts)), year + 1)
    held["decisions"].append(judgment | {"reviews": "final", "outcome": outcome, "findings": []})
    states = held["sanctions"][0]["states"]
    state = _state(random, "confirmed" if outcome == "upheld" else "reduced", "appeal", states[0]["currency"])
    states.append(state | ({"amount": states[0]["amount"]} if outcome == "upheld" else {}))


def _state(random: Random, state: str, decision: str, currency: str) -> dict[str, Any]:
    amount = str(random.randint(1, 9999) * 1000)
    return {"state": state, "decision": decision, "amount": amount, "currency": currency}


def _day(random: Random, year: int) -> str:
    return f"{year}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
