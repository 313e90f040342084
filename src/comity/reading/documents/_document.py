"""Tells what kind of document some bytes are, and gives its text."""

import hashlib
from dataclasses import dataclass, replace

from comity.errors import ReadingProblem
from comity.reading._text import clean_text
from comity.reading.documents._html import text_of_html
from comity.reading.documents._pdf import text_of_pdf
from comity.reading.documents._plain import decoded
from comity.reading.documents._word import text_of_word
from comity.values import PartialDate

LARGEST_FILE = 40_000_000
"""Bytes; a decision of a thousand pages with pictures is smaller."""
_REFUSED = (
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file; save it as .docx, PDF or text"),
    (b"{\\rtf", "a rich text file; save it as .docx, PDF or text"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a packed file; unpack it first"),
    (b"7z\xbc\xaf", "a packed file; unpack it first"),
    (b"Rar!", "a packed file; unpack it first"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)


@dataclass(frozen=True)
class Document:
    """A text and what is known of it.

    Parameters
    ----------
    text : str
        Its text, clean: spans count in it.
    kind : str
        text, html, pdf or word.
    sha256 : str
        Hash of the bytes it came from, 64 hexadecimal digits.
    title : str
        Its title, empty where it has none.
    published : PartialDate or None
        When it says that it was published.
    address : str
        Where it says that it stands; empty where it says nothing of it.
    """

    text: str
    kind: str
    sha256: str
    title: str = ""
    published: PartialDate | None = None
    address: str = ""


def read_document(held: bytes, name: str = "") -> Document:
    """Read a document of any kind known here.

    Parameters
    ----------
    held : bytes
        The whole file.
    name : str
        Its name, for messages, and to tell HTML from text where the bytes do not.

    Raises
    ------
    ReadingProblem
        Where it is empty, too large, locked, damaged, or of no kind known here.
    """
    where = name or "The document"
    if not held.strip():
        raise ReadingProblem(f"{where} is empty.")
    if len(held) > LARGEST_FILE:
        raise ReadingProblem(f"{where} is larger than {LARGEST_FILE // 1_000_000} MB.")
    for start, what in _REFUSED:
        if held.startswith(start):
            raise ReadingProblem(f"{where} is {what}.")
    found = _read(held, name, where)
    text = clean_text(found.text)
    if not text.strip():
        raise ReadingProblem(f"{where} holds no text; a scan must be recognised first.")
    return replace(found, text=text, sha256=hashlib.sha256(held).hexdigest())


def _read(held: bytes, name: str, where: str) -> Document:
    if held[:1024].lstrip().startswith(b"%PDF-"):
        return Document(text_of_pdf(held, where), "pdf", "")
    if held.startswith(b"PK"):
        return Document(text_of_word(held, where), "word", "")
    text = decoded(held, where)
    if _is_html(text, name):
        page = text_of_html(text, where)
        return Document(page.text, "html", "", page.title, page.published, page.address)
    return Document(text, "text", "")


def _is_html(text: str, name: str) -> bool:
    head = text[:2000].lstrip().casefold()
    return head.startswith(("<!doctype html", "<html", "<head", "<body", "<?xml")) or (
        name.casefold().endswith((".html", ".htm", ".xhtml")) and "<" in head
    )
