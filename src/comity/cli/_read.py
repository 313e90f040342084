"""The command that reads articles and decisions."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from comity.cli._change_sheet import change_lines
from comity.cli._merged_sheet import merged_lines
from comity.cli._options import AsJson, At, print_json
from comity.cli._reading_sheet import reading_lines
from comity.cli._saver import Saver
from comity.errors import ReadingProblem, ValueProblem
from comity.model import Records
from comity.reading import Endpoint, Lexicon, Origin, Reading, advised, claims_of, merged, read_article
from comity.reading.documents import LARGEST_FILE, Document, read_document
from comity.release import open_release
from comity.values import PartialDate, parse_address
from comity.workspace import Draft, drafted, outcome_lines

_KINDS = frozenset([".txt", ".md", ".html", ".htm", ".xhtml", ".pdf", ".docx"])


@dataclass(frozen=True)
class Wishes:
    """What the caller asked for.

    Parameters
    ----------
    records : Records
        What is held.
    published : PartialDate or None
        When the documents were published, where the caller knows.
    address : str
        Where, for a single document.
    save : Saver or None
        Where what is read is kept.
    as_json : bool
        Whether to print JSON.
    endpoint : Endpoint or None
        A model to ask.
    """

    records: Records
    published: PartialDate | None
    address: str
    save: Saver | None
    as_json: bool
    endpoint: Endpoint | None = None


Files = Annotated[
    list[str],
    typer.Argument(metavar="FILE...", help="Text, HTML, PDF, Word, a folder of such; - for standard input."),
]
Published = Annotated[
    str | None,
    typer.Option("--published", metavar="DATE", help="When it was published: 2022-05-24, 2022-05, 2022."),
]
Address = Annotated[str, typer.Option("--address", metavar="URL", help="Where it was published.")]
Save = Annotated[
    Path | None,
    typer.Option(
        "--save", metavar="DIR", help="Keep claims and new records in a workspace; pass over what was read."
    ),
]


Ask = Annotated[
    str,
    typer.Option("--ask", metavar="URL", help="Base address of a model to ask for roles and pairs."),
]
Model = Annotated[str, typer.Option("--model", metavar="NAME", help="Name of the model to ask.")]
Merge = Annotated[
    bool, typer.Option("--merge", help="Merge what several say of one case; where they differ, side by side.")
]


def read(  # noqa: PLR0913, PLR0917 - one parameter an option
    files: Files,
    published: Published = None,
    address: Address = "",
    save: Save = None,
    at: At = None,
    ask: Ask = "",
    model: Model = "default",
    *,
    merge: Merge = False,
    as_json: AsJson = False,
) -> None:
    """Read articles or decisions: candidate cases with the words of the text behind each value."""
    endpoint = Endpoint(ask, model, os.environ.get("COMITY_MODEL_KEY", "")) if ask else None
    records = open_release(at).records
    saver = Saver(save, records) if save else None
    wishes = Wishes(records, _day(published), _web(address), saver, as_json, endpoint)
    paths = [path for name in files for path in _paths(name)]
    lexicon = Lexicon(records)
    if len(paths) == 1 and not merge:
        _one(paths[0], lexicon, wishes)
        return
    failed = _joined(paths, lexicon, wishes) if merge else _many(paths, lexicon, wishes)
    if failed:
        raise typer.Exit(1)


def _paths(name: str) -> Iterator[str]:
    """Give a file as it is, and of a folder every document in it, in the order of their names."""
    path = Path(name)
    if name != "-" and path.is_dir():
        yield from (
            str(one) for one in sorted(path.rglob("*")) if one.is_file() and one.suffix.casefold() in _KINDS
        )
    else:
        yield name


def _one(name: str, lexicon: Lexicon, wishes: Wishes) -> None:
    document = read_document(_held(name), "" if name == "-" else name)
    reading, origin = _read(document, name, lexicon, wishes)
    draft = _draft(reading, origin, wishes)
    held = _told(reading, draft)
    if wishes.as_json:
        print_json(held)
        return
    changes = change_lines(draft, wishes.records, kept=wishes.save is not None)
    for line in (*reading_lines(held, reading.text), *changes):
        typer.echo(line)


def _draft(reading: Reading, origin: Origin, wishes: Wishes) -> Draft:
    """Keep a document where that is asked for; give what becomes of it, or would."""
    if wishes.save is not None:
        return wishes.save.keep(reading, origin)
    return drafted(claims_of(reading, origin), wishes.records)


def _told(reading: Reading, draft: Draft) -> dict[str, Any]:
    became = [one.model_dump(mode="json", exclude_none=True) for one in draft.document.became]
    return {**reading.to_json(), "became": became}


def _many(paths: list[str], lexicon: Lexicon, wishes: Wishes) -> int:
    """Read many documents, tell the progress, and go on where one cannot be read; give how many could not."""
    failed, told = 0, []
    for number, name in enumerate(paths, 1):
        try:
            what, held = _next(name, lexicon, wishes)
        except ReadingProblem as problem:
            failed, what, held = failed + 1, str(problem), None
        typer.echo(f"{number}/{len(paths)} {name}: {what}", err=True)
        if held is not None:
            told.append({"file": name, **held})
    if wishes.as_json:
        print_json({"documents": told})
    return failed


def _next(name: str, lexicon: Lexicon, wishes: Wishes) -> tuple[str, dict[str, Any] | None]:
    document = read_document(_held(name), name)
    if wishes.save is not None and wishes.save.workspace.has_read(document.sha256):
        return "read before", None
    reading, origin = _read(document, name, lexicon, wishes)
    draft, count = _draft(reading, origin, wishes), len(reading.cases)
    found = f"{count} candidate case{'' if count == 1 else 's'}"
    return "; ".join([found, *outcome_lines(draft)]), _told(reading, draft)


def _read(document: Document, name: str, lexicon: Lexicon, wishes: Wishes) -> tuple[Reading, Origin]:
    published = wishes.published or document.published
    reading = _advised(read_article(document.text, lexicon, published), wishes.endpoint)
    when = str(published) if published else ""
    called, address = document.title or Path(name).name, wishes.address or document.address
    return reading, Origin(document.sha256, called, address, when, document.kind)


def _advised(reading: Reading, endpoint: Endpoint | None) -> Reading:
    """Ask the model where there is one; where it fails, say so, and keep what was read without it."""
    if endpoint is None:
        return reading
    try:
        return advised(reading, endpoint)
    except ReadingProblem as problem:
        typer.echo(str(problem), err=True)
        return reading


def _joined(paths: list[str], lexicon: Lexicon, wishes: Wishes) -> int:
    """Merge what can be read, and say of each file what cannot; give how many could not."""
    read: list[tuple[Reading, Origin]] = []
    for name in paths:
        try:
            document = read_document(_held(name), "" if name == "-" else name)
            read.append(_read(document, name, lexicon, wishes))
            if wishes.save is not None:
                wishes.save.keep(*read[-1])
        except ReadingProblem as problem:
            typer.echo(str(problem), err=True)
    found = merged(read)
    if wishes.as_json:
        print_json(found)
    else:
        for line in merged_lines(found):
            typer.echo(line)
    return len(paths) - len(read)


def _day(published: str | None) -> PartialDate | None:
    try:
        return PartialDate.parse(published) if published else None
    except ValueProblem as error:
        message = f"{published} is no date: write 2022-05-24"
        raise typer.BadParameter(message, param_hint="--published") from error


def _web(address: str) -> str:
    try:
        return parse_address(address) if address else ""
    except ValueProblem as error:
        raise typer.BadParameter(str(error), param_hint="--address") from error


def _held(name: str) -> bytes:
    """Read a file, and no more of it than may be read."""
    try:
        if name == "-":
            return sys.stdin.buffer.read(LARGEST_FILE + 1)
        with Path(name).open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        message = f"{name} cannot be read: {error.strerror}"
        raise ReadingProblem(message) from error


COMMANDS = (read,)
