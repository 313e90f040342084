"""Bytes of plain text become text, whatever their encoding."""

import codecs
import re

from charset_normalizer import from_bytes

from comity.errors import ReadingProblem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = "cp1252"
_LATIN = frozenset(
    "cp1250 cp1252 cp1254 cp1257 latin_1 iso8859_2 iso8859_15 iso8859_16 mac_roman mac_latin2".split()
)
"""Encodings that short texts in Latin letters are taken for; the languages read here are written in the western one."""
_SAMPLE = 200_000
_ODD = 0.02
_NAMED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
"""Where a page says in which encoding it is written."""
_FOR_TEXT = re.compile(r"iso8859|cp\d|koi8|big5|gb|euc|shift|mac|tis")
_HALF = 0.3
"""The least share of empty bytes at every other place in a text of two bytes a character, written in Latin letters."""


def decoded(held: bytes, where: str) -> str:
    """Give the text of bytes: by its mark, as UTF-8, as it says itself, else as the encoding that fits best.

    Raises
    ------
    ReadingProblem
        Where no encoding fits, as for binary files.
    """
    marked = next((name for mark, name in _MARKS if held.startswith(mark)), None)
    for encoding in (marked or _of_two_bytes(held), "utf-8", _said(held)):
        try:
            if encoding:
                return held.decode(encoding)
        except UnicodeDecodeError:
            continue
    sample = held[:_SAMPLE]
    odd = sum(byte < 9 or 13 < byte < 32 for byte in sample)  # noqa: PLR2004 - control characters
    if odd > len(sample) * _ODD:
        raise ReadingProblem(f"{where} is no text in any encoding known here.")
    mended = held.decode("utf-8", errors="replace")
    if 0 < mended.count("\ufffd") <= sum(not char.isascii() and char != "\ufffd" for char in mended):
        return mended
    best = from_bytes(sample).best()
    if best is None:
        raise ReadingProblem(f"{where} is no text in any encoding known here.")
    return held.decode(_WESTERN if best.encoding in _LATIN else best.encoding, errors="replace")


def _of_two_bytes(held: bytes) -> str | None:
    """Tell UTF-16 without a mark by the empty bytes at every other place."""
    sample = held[:_SAMPLE]
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        empty, full = sample[start::2].count(0), sample[1 - start :: 2].count(0)
        if empty > len(sample) / 2 * _HALF and not full:
            return name
    return None


def _said(held: bytes) -> str | None:
    """Give the encoding that a page names, where it is one for text."""
    found = _NAMED.search(held[:4096])
    try:
        name = codecs.lookup(found.group(1).decode("ascii")).name if found else None
    except LookupError:
        return None
    if name is None or not _FOR_TEXT.match(name):
        return None
    return _WESTERN if name == "iso8859-1" else name
