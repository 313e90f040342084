"""Measures files and functions against the sizes that this project holds (docs/decisions/0004).

Called as ``python scripts/sizes.py``: prints one line a folder; exit code 1 where a figure is over.
"""

import ast
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("src", "tests")


@dataclass(frozen=True)
class Limits:
    """How long things may be, in lines: the one in the middle, and nine in ten."""

    middle: int
    most: int


FILES = Limits(middle=100, most=200)
FUNCTIONS = Limits(middle=8, most=20)


@dataclass(frozen=True)
class Sizes:
    """Lengths of one kind of thing in one folder, in lines."""

    what: str
    lengths: Sequence[int]
    limits: Limits

    @property
    def middle(self) -> float:
        """The median length."""
        return median(self.lengths) if self.lengths else 0

    @property
    def most(self) -> int:
        """The length that nine in ten do not pass."""
        ordered = sorted(self.lengths)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.9))] if ordered else 0

    @property
    def fit(self) -> bool:
        """Whether both figures are within the limits."""
        return self.middle <= self.limits.middle and self.most <= self.limits.most

    def __str__(self) -> str:
        """Give the figures in one line, with the limits."""
        middle = f"median {self.middle:g} (at most {self.limits.middle})"
        most = f"nine in ten within {self.most} (at most {self.limits.most})"
        return f"{self.what}: {len(self.lengths)}, {middle}, {most}"


def sizes_of(folder: Path) -> tuple[Sizes, Sizes]:
    """Measure the files and the functions of Python under a folder."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py"))]
    files = [len(text.splitlines()) for text in texts]
    functions = [length for text in texts for length in function_lengths(text)]
    return (
        Sizes(f"{folder.name} files", files, FILES),
        Sizes(f"{folder.name} functions", functions, FUNCTIONS),
    )


def function_lengths(text: str) -> Iterator[int]:
    """Give the length of each function of a module, from its name to its last line."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            yield node.end_lineno - node.lineno + 1


def main(root: Path) -> int:
    """Print every figure; give 1 where one is over its limit."""
    measured = [sizes for folder in FOLDERS for sizes in sizes_of(root / folder)]
    for sizes in measured:
        print(sizes if sizes.fit else f"{sizes} TOO LARGE")
    return 0 if all(sizes.fit for sizes in measured) else 1


if __name__ == "__main__":
    sys.exit(main(ROOT))
