"""Keeps what a command reads."""

from pathlib import Path

from comity.catalog import beside
from comity.errors import ReadingProblem
from comity.model import Records
from comity.reading import Origin, Reading, claims_of
from comity.workspace import Draft, Workspace


class Saver:
    """Keeps what is read in a workspace, document by document.

    Parameters
    ----------
    folder : Path
        The workspace.
    records : Records
        The curated records.
    """

    def __init__(self, folder: Path, records: Records) -> None:
        """Look at what the workspace holds."""
        self.workspace = Workspace(folder, records)
        self._held = self.workspace.records()

    def keep(self, reading: Reading, origin: Origin) -> Draft:
        """Save a document; give what became of its candidate cases."""
        try:
            document = claims_of(reading, origin)
            draft = self.workspace.save(document, held=self._held)
        except OSError as error:
            message = f"{self.workspace.folder} cannot be written: {error.strerror}"
            raise ReadingProblem(message) from error
        self._held = beside(self._held, draft.records)
        return draft
