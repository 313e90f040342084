"""Bytes of plain text become text, whatever their encoding."""

import codecs

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


def decoded(held: bytes, where: str) -> str:
    """Give the text of bytes: by its mark, as UTF-8, else as the encoding that fits best.

    Raises
    ------
    ReadingProblem
        Where no encoding fits, as for binary files.
    """
    encoding = next((name for mark, name in _MARKS if held.startswith(mark)), "utf-8")
    try:
        return held.decode(encoding)
    except UnicodeDecodeError:
        pass
    sample = held[:_SAMPLE]
    odd = sum(byte < 9 or 13 < byte < 32 for byte in sample)  # noqa: PLR2004 - control characters
    best = None if odd > len(sample) * _ODD else from_bytes(sample).best()
    if best is None:
        raise ReadingProblem(f"{where} is no text in any encoding known here.")
    return held.decode(_WESTERN if best.encoding in _LATIN else best.encoding, errors="replace")
