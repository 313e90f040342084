"""Worlds for tests of measures: the sample world with cases of the test's own."""

from dataclasses import replace
from typing import Any

from comity.links import Link, derive_links
from comity.model import Case, Instrument, Records, Regulator
from comity.tables import connect, tables_of
from samples import case, sample_records


def filed(by: str | list[str], opened: str, matter: str = "clearview-ai-scraping", **more: object) -> Case:
    """Write a case with the date on which it was opened."""
    many = [by] if isinstance(by, str) else by
    slug = f"{many[0]}-{matter}-{opened}"
    return case(**({"id": slug, "by": many, "opened": opened, "matter": matter} | more))


def world(*cases: Case, **more: object) -> Records:
    """Give the sample world with these cases in place of its own, and other records as given."""
    changes: dict[str, Any] = {"cases": {one.id: one for one in cases}, **more}
    return replace(sample_records(), **changes)


def linked(records: Records) -> list[Link]:
    """Work out all links."""
    with connect(tables_of(records)) as connection:
        return derive_links(connection, records)


def sharing(**networks: list[str]) -> dict[str, Instrument]:
    """Say that networks of the sample world let their members do something."""
    held = dict(sample_records().instruments)
    for slug, modes in networks.items():
        held[slug] = held[slug].model_copy(update={"cooperation": tuple(modes)})
    return held


def member(slug: str, **span: str) -> dict[str, Regulator]:
    """Give the regulators, one of them a member of the Global Privacy Assembly for a time."""
    held = dict(sample_records().regulators)
    told = {**held[slug].model_dump(), "memberships": [{"network": "gpa", **span}]}
    return held | {slug: Regulator.model_validate(told)}
