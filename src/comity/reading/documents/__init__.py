"""Documents become text: plain text, HTML, PDF and Word, each bounded in time and memory, with a clear word on what fails."""

from comity.reading.documents._document import LARGEST_FILE, Document, read_document

__all__ = ["LARGEST_FILE", "Document", "read_document"]
