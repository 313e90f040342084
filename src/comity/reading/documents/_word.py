"""A Word file (.docx) becomes text: paragraphs and tables, footnotes last. Nothing else in the package is opened."""

import io
import time
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from comity.errors import ReadingProblem

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS = ("word/document.xml", "word/footnotes.xml")
_LARGEST_PART = 60_000_000
"""Bytes of one part once unpacked: a zip bomb is larger."""
_WHOLE = frozenset(f"{_W}{name}" for name in ("p", "tc", "tr", "tbl", "sdt"))
_CHUNK = 1 << 16
_LONGEST = 20.0
"""Seconds of work; a document of a thousand pages takes two or three."""


def text_of_word(held: bytes, where: str) -> str:
    """Give the text of a Word file.

    Raises
    ------
    ReadingProblem
        Where it is locked, damaged, no Word file, or unpacks to more than can be meant.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(held)) as package:
            names = set(package.namelist())
            if "EncryptedPackage" in names or any(one.flag_bits & 1 for one in package.infolist()):
                raise ReadingProblem(f"{where} is protected by a password.")
            if _PARTS[0] not in names:
                raise ReadingProblem(f"{where} is a packed file without a Word document in it.")
            parts = [_text(_unpacked(package, name, where)) for name in _PARTS if name in names]
    except TimeoutError as error:
        raise ReadingProblem(f"{where} takes longer than {_LONGEST:.0f} seconds to read.") from error
    except (
        zipfile.BadZipFile,
        ParseError,
        DefusedXmlException,
        NotImplementedError,
        EOFError,
        OSError,
        ValueError,
    ) as error:
        if isinstance(error, ReadingProblem):
            raise
        raise ReadingProblem(f"{where} is a damaged Word file.") from error
    return "\n\n".join(part for part in parts if part)


def _unpacked(package: zipfile.ZipFile, name: str, where: str) -> bytes:
    """Unpack a part piece by piece, and stop where it grows beyond what can be meant: sizes it tells are not trusted."""
    found = bytearray()
    with package.open(name) as part:
        while piece := part.read(_CHUNK):
            found += piece
            if len(found) > _LARGEST_PART:
                raise ReadingProblem(f"{where} unpacks to more than {_LARGEST_PART // 1_000_000} MB.")
    return bytes(found)


def _text(xml: bytes) -> str:
    """Give the paragraphs of a part, the cells of a table row joined by bars; what was read is let go of.

    Raises
    ------
    TimeoutError
        Where there are more elements than can be meant.
    """
    lines: list[str] = []
    row: list[str] | None = None
    above: list[Element] = []
    until = time.process_time() + _LONGEST
    for event, element in iterparse(io.BytesIO(xml), events=("start", "end")):
        if event == "start":
            above.append(element)
            row = [] if element.tag == f"{_W}tr" else row
            continue
        above.pop()
        if element.tag == f"{_W}tr":
            lines.append(" | ".join(row or []))
            row = None
        elif element.tag == f"{_W}p":
            line = "".join(_runs(element)).strip()
            (lines if row is None else row).append(line)
            if time.process_time() > until:
                raise TimeoutError
        if above and element.tag in _WHOLE:
            above[-1].remove(element)
    return "\n\n".join(line for line in lines if line.strip(" |"))


def _runs(paragraph: Element) -> Iterator[str]:
    for one in paragraph.iter():
        if one.tag == f"{_W}t":
            yield one.text or ""
        elif one.tag in {f"{_W}tab", f"{_W}br", f"{_W}cr"}:
            yield " "
