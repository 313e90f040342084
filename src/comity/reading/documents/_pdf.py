"""A PDF becomes text, in a process of its own with limits on time and memory: a damaged file can stop only that."""

import json
import subprocess
import sys
from pathlib import Path

import comity
from comity.errors import ReadingProblem

_LONGEST = 60
"""Seconds; a decision of a hundred pages takes two or three."""
_MESSAGES = {
    "locked": "is protected by a password",
    "sealed": "is protected in a way that is not read here; print it into another PDF, or save its text",
    "damaged": "is a damaged PDF",
    "endless": "is a PDF with more pages than can be read",
}


def text_of_pdf(held: bytes, where: str) -> str:
    """Give the text of a PDF, its pages parted by blank lines.

    Raises
    ------
    ReadingProblem
        Where it is locked, damaged, endless, or takes too long.
    """
    try:
        done = subprocess.run(
            [sys.executable, "-m", "comity.reading.documents.pdf_pages"],
            input=held,
            capture_output=True,
            timeout=_LONGEST,
            check=False,
            env={"PYTHONPATH": str(Path(comity.__file__).parents[1]), "PYTHONIOENCODING": "utf-8"},
        )
    except subprocess.TimeoutExpired as error:
        raise ReadingProblem(f"{where} takes longer than {_LONGEST} seconds to read.") from error
    if done.returncode:
        raise ReadingProblem(f"{where} is a PDF that cannot be read within the limits.")
    told = json.loads(done.stdout)
    if "problem" in told:
        raise ReadingProblem(f"{where} {_MESSAGES[told['problem']]}.")
    return "\n\n".join(told["pages"])
