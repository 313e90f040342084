"""Ways between two records, as the page reads them out."""

from collections.abc import Sequence

from comity.errors import UnknownId
from comity.release import Release, Way, WayStep
from comity.web.words import iso_in_words, plain

_FEW = 8


def ends_for(release: Release, text: str) -> list[str]:
    """Give the records that a text may mean and that something is joined to: an id, or a name as one types.

    Parameters
    ----------
    release : Release
        Where they stand.
    text : str
        What was typed.
    """
    if not text.strip():
        return []
    try:
        found = [str(release.ref_of(text.strip()))]
    except UnknownId:
        found = [str(hit.ref) for hit in release.search(text, limit=3 * _FEW)]
    return [node for node in found if node in release.network][:_FEW]


def step_lines(way: Way) -> list[str]:
    """Give each step of a way as a line of Markdown: what it says, and what it stands on."""
    return [f"{plain(step.sentence)}. :gray[{plain(_standing(step))}]" for step in way.steps]


def _standing(step: WayStep) -> str:
    how = f"derived by the rule {step.rule}" if step.rule else "stated" if step.link else "stands in the file"
    date = [iso_in_words(step.date)] if step.date else []
    memory = [] if step.reviewed else ["from memory"]
    sources = [f"{len(step.sources)} source{'' if len(step.sources) == 1 else 's'}"] if step.sources else []
    return ", ".join([how, *date, *memory, *sources])


def source_rows_of(ways: Sequence[Way]) -> list[dict[str, object]]:
    """Give the steps of ways with the addresses that support them, one row an address."""
    return [
        {
            "Way": number, "Step": place, "What it says": step.sentence, "Link": step.link or "", "Rule": step.rule or "",
            "Date": step.date or "", "Source": address,
        }
        for number, way in enumerate(ways, start=1)
        for place, step in enumerate(way.steps, start=1)
        for address in (step.sources or ("",))
    ]  # fmt: skip
