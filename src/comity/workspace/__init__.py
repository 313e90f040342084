"""A folder of one's own: documents that were read, and the records they add beside the curated ones."""

from comity.workspace._compare import Compared, compared
from comity.workspace._drafts import Draft, drafted
from comity.workspace._folder import VARIABLE, Workspace, document_text, outcome_lines
from comity.workspace._release import is_built, release_with
from comity.workspace._told import corrected

__all__ = [
    "VARIABLE",
    "Compared",
    "Draft",
    "Workspace",
    "compared",
    "corrected",
    "document_text",
    "drafted",
    "is_built",
    "outcome_lines",
    "release_with",
]
