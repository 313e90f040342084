"""A data folder as small as one can be, for tests that break it in one place."""

from itertools import groupby
from pathlib import Path
from typing import NamedTuple

FILES = {
    "vocabularies/areas.yml": """
terms:
- code: EU
  name: European Union
  type: supranational
- code: IE
  name: Ireland
  type: country
  parent: EU
  currency: EUR
  eea_since: 1994-01-01
- code: GB
  name: United Kingdom
  type: country
  currency: GBP
  eea_since: 1994-01-01
  eea_until: 2020-12-31
- code: US
  name: United States
  type: country
  currency: USD
""",
    "vocabularies/link-kinds.yml": """
terms:
- id: mutual-assistance
  label: mutual assistance
  family: procedural
  symmetric: false
  stated: true
- id: objection
  label: objection
  family: procedural
  symmetric: false
  stated: true
""",
    "vocabularies/court-levels.yml": "terms:\n- id: appeal\n  label: appeal\n",
    "vocabularies/law-sectors.yml": "terms:\n- id: general\n  label: general\n",
    "vocabularies/law-types.yml": "terms:\n- id: regulation\n  label: regulation\n",
    "vocabularies/regulator-types.yml": "terms:\n- id: dpa\n  label: authority\n",
    "vocabularies/sectors.yml": "terms:\n- id: ai\n  label: AI\n",
    "vocabularies/topics.yml": "terms:\n- id: biometrics\n  label: biometrics\n",
    "regulators/gb-ico.yml": """
name: Information Commissioner's Office
jurisdiction: GB
since: 2001
predecessors:
- gb-dpr
type: dpa
memberships:
- network: gpa
  since: 1979
  until: 2030
""",
    "regulators/ie-dpc.yml": "name: Data Protection Commission\njurisdiction: IE\ntype: dpa\n",
    "regulators/gb-dpr.yml": """
name: Data Protection Registrar
jurisdiction: GB
since: 1984-09
until: 2001
successors:
- gb-ico
type: dpa
""",
    "regulators/us-ftc.yml": "name: Federal Trade Commission\njurisdiction: US\ntype: dpa\n",
    "courts/gb-ut.yml": "name: Upper Tribunal\njurisdiction: GB\nlevel: appeal\n",
    "laws/eu-gdpr.yml": """
short: GDPR
name: General Data Protection Regulation
jurisdiction: EU
type: regulation
sector: general
enacted: 2016-04-27
regulators:
- ie-dpc
provisions:
- id: art-5
  citation: Art. 5 GDPR
- id: art-6
  citation: Art. 6 GDPR
""",
    "laws/gb-act-1998.yml": """
short: Act 1998
name: Act of 1998
jurisdiction: GB
type: regulation
sector: general
repealed: 2018
""",
    "laws/gb-act-2018.yml": """
short: Act 2018
name: Act of 2018
jurisdiction: GB
type: regulation
sector: general
repealed: 2019
""",
    "laws/gb-act-2024.yml": """
short: Act 2024
name: Act of 2024
jurisdiction: GB
type: regulation
sector: general
enacted: 2023
applies_from: 2024
supersedes:
- gb-act-1998
""",
    "laws/us-act.yml": """
short: US Act
name: Act of the United States
jurisdiction: US
type: regulation
sector: general
provisions:
- id: s-1
  citation: section 1
""",
    "companies/acme-toys.yml": "name: AcmeToys, Inc.\nseat: US\n",
    "companies/clearview-ai.yml": """
name: Clearview AI, Inc.
sector: ai
seat: US
groups:
- group: clearview
""",
    "organisations/watchers.yml": "name: Watchers\nseat: GB\n",
    "groups/clearview.yml": "name: Clearview\n",
    "instruments/gpa.yml": "name: Global Privacy Assembly\ntype: network\n",
    "instruments/bd-1.yml": """
name: Binding Decision 1
type: binding-decision
parties:
- gb-ico
adopted: 2022-05
""",
    "matters/scraping.yml": """
title: Scraping of faces
type: conduct
summary: Faces were collected.
since: 2019
topics:
- biometrics
""",
    "retired/company.clearview.yml": "was: company/clearview\nnow: company/clearview-ai\n",
    "cases/gb-ico/gb-ico-clearview-ai-2022.yml": """
title: ICO v Clearview AI
matter: scraping
by:
- gb-ico
status: under-appeal
opened: 2020-07
respondents:
- company: clearview-ai
  role: controller
laws:
- eu-gdpr
reach:
- provision/eu-gdpr/art-5
topics:
- biometrics
roles:
- regulator: ie-dpc
  role: lead
proceedings:
- id: inquiry
  type: investigation
  by:
  - gb-ico
  opened: 2020-07
  closed: 2021
  under:
  - gpa
  cases:
  - gb-ico-clearview-ai-2022
decisions:
- id: notice
  type: notice-of-intent
  by:
  - gb-ico
  date: 2021-11-29
- id: final
  type: final-decision
  by:
  - gb-ico
  date: 2022-05-18
  announced: 2022-05-23
  bound_by: bd-1
  findings:
  - provision: provision/eu-gdpr/art-5
    outcome: infringed
- id: appeal
  type: judgment
  by:
  - gb-ut
  date: 2023
  reviews: final
  outcome: reduced
sanctions:
- id: fine
  type: fine
  states:
  - state: imposed
    decision: final
    amount: 7552800
    currency: GBP
  - state: reduced
    decision: appeal
    amount: 5000000
    currency: GBP
  against:
  - clearview-ai
links:
- id: help
  kind: mutual-assistance
  from: regulator/ie-dpc
  to: regulator/gb-ico
sources:
- address: https://ico.org.uk/clearview
  title: The ICO on Clearview AI
  kind: authority
  seen: 2026-11-24
  date: 2022-05-23
  supports:
  - respondents
  - sanctions.fine.imposed
""",
}
"""The files, by path; each is in canonical form after its first line break."""

CASE = "cases/gb-ico/gb-ico-clearview-ai-2022.yml"


def write_world(folder: Path, **changed: str | bytes | None) -> Path:
    """Write the small data folder.

    Parameters
    ----------
    folder : Path
        Where to.
    changed : str, bytes or None
        Other texts for files, by path; None leaves a file out.
    """
    texts: dict[str, str | bytes | None] = {path: text.lstrip("\n") for path, text in FILES.items()}
    for path, text in {**texts, **changed}.items():
        if text is not None:
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def with_change(path: str, old: str, new: str) -> dict[str, str]:
    """Give one file of the world with one passage changed, for :func:`write_world`."""
    text = FILES[path].lstrip("\n")
    if text.count(old) != 1:
        message = f"{old!r} stands {text.count(old)} times in {path}"
        raise AssertionError(message)
    return {path: text.replace(old, new)}


class Refusal(NamedTuple):
    """A change that breaks a file of the world, and what is told of it."""

    path: str
    old: str
    new: str
    line: str

    def __str__(self) -> str:
        """Give the problem, as the name of a test."""
        return self.line


def refusals(name: str = "refused.txt") -> list[Refusal]:
    """Read the entries of ``refused.txt`` or ``passed.txt``."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    entries = [list(entry) for filled, entry in groupby(lines, key=bool) if filled]
    return [
        Refusal(path, _marked(rest, "<"), _marked(rest, ">"), _marked(rest, "!").strip())
        for path, *rest in entries
    ]


def _marked(lines: list[str], mark: str) -> str:
    return "".join(line.removeprefix(f"{mark} ") + "\n" for line in lines if line.startswith(mark))
