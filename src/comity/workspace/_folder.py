"""The folder of a workspace: what is in it, and saving into it without writing over anything."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from comity.catalog import place_of, with_workspace, write_record
from comity.model import Document, Record, Records
from comity.reading import document_id
from comity.workspace._again import as_made, untouched, without
from comity.workspace._drafts import Draft, drafted

VARIABLE = "COMITY_WORKSPACE"
"""The environment variable that names the workspace of the app."""


class Workspace:
    """A folder with the files of ``data/`` for one's own records, and ``documents/`` for what was read.

    Parameters
    ----------
    folder : Path
        The folder; made at the first saving.
    curated : Records
        The records beside which it stands.
    """

    def __init__(self, folder: Path, curated: Records) -> None:
        """Look at what is there."""
        self.folder = folder
        self._curated = curated.curated

    def records(self) -> Records:
        """Give the curated records and those of the workspace beside them, marked.

        Raises
        ------
        DataProblem
            Where a file of the workspace cannot be taken; one line each.
        """
        return with_workspace(self._curated, self.folder)

    def has_read(self, sha256: str) -> bool:
        """Tell whether a document was read and saved before."""
        return (self.folder / "documents" / f"{document_id(sha256)}.yml").exists()

    def save(
        self, document: Document, matters: Mapping[str, str] | None = None, held: Records | None = None
    ) -> Draft:
        """Save a document, and records of what neither the catalog nor the workspace holds.

        Parameters
        ----------
        document : Document
            What was read, reviewed or not; saved before, it takes the place of the earlier reading.
        matters : mapping of str to str, optional
            Ids of matters held for candidate cases.
        held : Records, optional
            What :meth:`records` gave, where many documents are saved in one run.

        Returns
        -------
        Draft
            What was saved. A document that was kept before gets its records anew, but a file that was mended
            by hand stays as it is.

        Raises
        ------
        DataProblem
            Where a file of the workspace cannot be taken.
        OSError
            Where the folder cannot be written.
        """
        known = held or self.records()
        earlier = known.documents.get(document.id)
        gone = untouched(earlier, known) if earlier else ()
        draft = drafted(document, without(known, gone), matters)
        for record in gone:
            (self.folder / place_of(record)).unlink(missing_ok=True)
        for record in draft.records:
            if not (self.folder / place_of(record)).exists():
                self._write(record)
        whole = as_made(draft.document, earlier) if earlier else draft.document
        self._write(whole)
        return Draft(whole, draft.records)

    def _write(self, record: Record) -> None:
        """Write beside and put in place in one step, so that a stopped run leaves no half file."""
        path = self.folder / place_of(record)
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.stem}.part")
        part.write_text(write_record(record), encoding="utf-8", newline="\n")
        part.replace(path)


def document_text(document: Document) -> str:
    """Write a document as its file in ``documents/`` holds it."""
    return write_record(document)


def outcome_lines(draft: Draft) -> Iterator[str]:
    """Say in a line for each candidate case what became of it."""
    for one in draft.document.became:
        number = one.case.removeprefix("case-")
        if one.made:
            yield f"case {number}: new, {one.record}"
        elif one.record is not None:
            yield f"case {number}: held already, {one.record}; kept as claims beside it"
        else:
            yield f"case {number}: kept as claims only: {one.why}"
