import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.utils import canonicalize_name

from project.checkout import ROOT, layers, requirements

SOURCE = ROOT / "src"
ROW = re.compile(r"^\| `(\w+)(?:/|\.py)` \|", re.MULTILINE)


def modules() -> list[Path]:
    return sorted((SOURCE / "comity").rglob("*.py"))


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def private_home(name: str) -> str | None:
    """Give the folder that alone may import a name, where a part of the name is private."""
    parts = name.split(".")
    private = (at for at, part in enumerate(parts) if part.startswith("_") and not part.startswith("__"))
    at = next(private, None)
    return None if at is None else ".".join(parts[:at])


def test_the_page_on_architecture_lists_the_rooms_of_the_contract_in_its_order() -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert ROW.findall(page) == [room for layer in layers() for room in layer]


def test_a_private_module_is_imported_from_inside_its_own_folder_alone() -> None:
    strangers = []
    for path in modules():
        here = ".".join(path.relative_to(SOURCE).parent.parts)
        for name in imports_of(path):
            home = private_home(name) if name.startswith("comity.") else None
            if home is not None and f"{here}.".find(f"{home}.") != 0:
                strangers.append(f"{path.relative_to(ROOT)}: {name}")
    assert strangers == []


def test_each_foreign_package_that_is_imported_is_declared() -> None:
    declared = {canonicalize_name(one.name) for one in requirements("", "scale")}
    owners = packages_distributions()
    missing = set()
    for path in modules():
        for top in {name.split(".")[0] for name in imports_of(path)} - {"comity", *sys.stdlib_module_names}:
            if not declared & {canonicalize_name(owner) for owner in owners.get(top, [top])}:
                missing.add(f"{path.relative_to(ROOT)}: {top}")
    assert missing == set()


def test_the_home_of_a_private_name_is_the_folder_that_holds_it() -> None:
    assert private_home("comity.model._cases.Case") == "comity.model"
    assert private_home("comity.model.Case") is None
    assert private_home("comity.__version__") is None
