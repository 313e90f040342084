"""Ways between two records, as text."""

from collections.abc import Iterator, Sequence

from comity.cli._sheet import words, wrapped
from comity.release import Release, Way, WayStep


def ways_sheet(release: Release, ways: Sequence[Way]) -> str:
    """Write ways, the most telling first, and the sources of their steps.

    Parameters
    ----------
    release : Release
        Where the records stand.
    ways : sequence of Way
        At least one.
    """
    numbers: dict[str, int] = {}
    ends = [release.label(ways[0].nodes[end]) for end in (0, -1)]
    lines = [*wrapped(f"From {ends[0]} to {ends[1]}")]
    for number, way in enumerate(ways, start=1):
        count = len(way.steps)
        lines += ["", f"{number}. {count} step{'' if count == 1 else 's'} ({', '.join(way.families)})"]
        lines += [line for step in way.steps for line in wrapped(f"   {_told(step, numbers)}")]
    lines += ["", "Sources"] if numbers else []
    lines += [f"  [{number}] {address}" for address, number in numbers.items()]
    lines += ["", *_foot(release)]
    return "\n".join(lines)


def _told(step: WayStep, numbers: dict[str, int]) -> str:
    marks = "".join(f"[{numbers.setdefault(address, len(numbers) + 1)}]" for address in step.sources)
    return f"{step.sentence} ({', '.join(_standing(step))}) {marks}".rstrip()


def _standing(step: WayStep) -> Iterator[str]:
    if step.rule:
        yield f"derived by {step.rule}"
    elif step.link:
        yield f"stated: {words(step.kind)}"
    else:
        yield "in the file"
    if step.date:
        yield step.date
    if not step.reviewed:
        yield "from memory"
    if step.link:
        yield step.link


def _foot(release: Release) -> Iterator[str]:
    yield "`comity explain LINK` says why a step exists. That two records hang together is no cause."
    yield f"As of {release.as_of}, release {release.version}."
