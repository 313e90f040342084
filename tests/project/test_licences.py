import hashlib
import re
from importlib.metadata import Distribution, distribution

import pytest
from packaging.markers import Marker

from project.checkout import ROOT, pins

FREE = re.compile(r"\b(?:MIT|BSD|Apache|ISC|PSF|Python Software Foundation|MPL|Mozilla|Unlicense|0BSD|W3C)\b")
BOUND = re.compile(r"(?<!L)GPL|SSPL|Proprietary|NonCommercial|-NC", re.IGNORECASE)
LICENCE, VAGUE = "License ::", "License :: OSI Approved"
HERE = [name for name, _, marker in pins("run") if not marker or Marker(marker).evaluate()]


def licence_of(found: Distribution) -> str:
    """Give what a package says of its licence, in the newest of the ways that it says it."""
    about = found.metadata.json
    classified = [line for line in about.get("classifier", []) if line.startswith(LICENCE) and line != VAGUE]
    said = [about.get("license_expression"), " ".join(classified), str(about.get("license", ""))[:120]]
    return next((str(one) for one in said if one), "") or head_of_licence(found)


def head_of_licence(found: Distribution) -> str:
    """Give the first words of the licence that a package brings, where it says nothing of it elsewhere."""
    brought = [one for one in found.files or () if one.name == "LICENSE"]
    return " ".join(brought[0].read_text().split()[:20]) if brought else ""


@pytest.mark.parametrize("name", sorted(set(HERE)))
def test_each_package_that_people_run_may_be_used_by_anybody(name: str) -> None:
    licence = licence_of(distribution(name))
    assert FREE.search(licence), f"{name}: {licence!r}"
    assert not BOUND.search(licence), f"{name}: {licence!r}"


def test_code_and_facts_each_have_their_licence_in_full() -> None:
    code = (ROOT / "LICENSE").read_bytes()
    assert hashlib.sha256(code).hexdigest().startswith("cfc7749b96f63bd3")
    facts = (ROOT / "data" / "LICENSE").read_text(encoding="utf-8")
    assert facts.startswith("Attribution 4.0 International")
    assert [f"Section {number} --" in facts for number in range(1, 9)] == [True] * 8
