"""Feeds the reader what nobody would write, for a bounded time: ``python -m benchmarks.fuzz [SECONDS]``.

Mutates the articles of the regression set and mixes in strings that are hard for patterns. All of it must
be read or refused, with every span inside the text and in bounded time; what fails is printed and kept.
"""

import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.reading import articles
from comity.catalog import read_records
from comity.errors import ReadingProblem
from comity.reading import Lexicon, read_article
from comity.reading.documents import read_document

ROOT = Path(__file__).parents[1]
KEPT = ROOT / "build" / "fuzz"
SECONDS = 60
SLOW = 4.0
"""Seconds that a text of ``LONGEST`` characters may take on a slow machine."""
LONGEST = 60_000
LISTS = ("regulators", "respondents", "sanctions", "laws", "provisions", "courts", "cross_border")
HARD = (
    "€" * 500,
    "1,000" * 300,
    "fined " * 400,
    "Aa " * 2_000,
    "A & " * 2_000,
    "(" * 3_000,
    "((a)" * 1_000,
    " and the " * 800,
    "Articles 1 to 99, " * 400,
    "by the the the " * 500,
    "\u202e\u2066\u200b" * 400,
    "\ud7ff\ue000\uffff",
    "ﷺ" * 300,
    "İıßſ" * 400,
    "settled with the FTC and " * 300,
    "GmbH " * 800,
    "data data protection protection " * 300,
    "\n1. \n" * 1_500,
    "the Irish Irish Irish " * 500,
    "<div " * 2_000,
    "<!--" * 2_000,
    "<![" * 2_000,
    "<?" * 2_000,
    "&#0;" * 500,
)


def mutated(text: str, dice: random.Random) -> str:
    """Give a text with pieces cut, doubled, swapped or replaced by hard ones."""
    for _ in range(dice.randint(1, 6)):
        start = dice.randrange(len(text) + 1)
        end = min(len(text), start + dice.randrange(1, 200))
        piece = dice.choice(
            [text[start:end] * dice.randint(0, 4), dice.choice(HARD), text[start:end][::-1], ""]
        )
        text = text[:start] + piece + text[end:]
    return text[:LONGEST]


def spans_hold(text: str, lexicon: Lexicon) -> None:
    """Read a text and check that every span lies inside it."""
    reading = read_article(text, lexicon)
    for case in reading.to_json()["cases"]:
        for name in (
            "regulators",
            "respondents",
            "sanctions",
            "laws",
            "provisions",
            "courts",
            "cross_border",
        ):
            assert all(0 <= one["span"][0] < one["span"][1] <= len(reading.text) for one in case[name]), name


def tried(what: Callable[[], object]) -> str:
    """Run something; give what went wrong, or nothing."""
    start = time.process_time()
    try:
        what()
    except ReadingProblem:
        pass
    except Exception as error:  # noqa: BLE001 - whatever comes is what is looked for
        return f"{type(error).__name__}: {error}"
    took = time.process_time() - start
    return f"took {took:.1f} seconds" if took > SLOW else ""


def main(seconds: float, seed: int) -> int:
    """Feed for some seconds; give how many texts failed."""
    dice = random.Random(seed)  # noqa: S311 - not for secrets
    lexicon = Lexicon(read_records(ROOT / "data"))
    texts = [str(one["text"]) for one in articles()]
    fed, failed, end = 0, 0, time.monotonic() + seconds
    while time.monotonic() < end:
        text = mutated(dice.choice(texts), dice)
        page = f"<html>{text}".encode(errors="replace")
        wrong = tried(partial(spans_hold, text, lexicon)) or tried(partial(read_document, page))
        fed += 1
        if wrong:
            failed += 1
            KEPT.mkdir(parents=True, exist_ok=True)
            (KEPT / f"{seed}-{fed}.txt").write_text(text, encoding="utf-8", errors="replace")
            print(f"{seed}-{fed}: {wrong}")
    print(f"fuzz: {fed} texts, {failed} failed (seed {seed})")
    return failed


if __name__ == "__main__":
    given = [float(word) for word in sys.argv[1:]]
    sys.exit(bool(main(given[0] if given else SECONDS, int(given[1]) if len(given) > 1 else 1)))
