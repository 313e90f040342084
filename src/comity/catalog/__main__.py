"""Prints the problems of a data folder: ``python -m comity.catalog data``."""

import sys
from pathlib import Path

from comity.catalog import problems_in

_found = problems_in(Path(sys.argv[1]))
sys.stdout.writelines(f"{problem}\n" for problem in _found)
sys.exit(1 if _found else 0)
