"""The process that reads a PDF: bytes on standard input, pages as JSON on standard output."""

import io
import json
import logging
import re
import sys
from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

_MOST_PAGES = 3_000
_MEMORY = 1_500_000_000
_SECONDS = 55


def pages(held: bytes) -> Iterator[str]:
    """Give the text of each page, words broken at line ends joined again.

    Raises
    ------
    PyPdfError
        Where the file is damaged.
    PermissionError
        Where it is locked.
    OverflowError
        Where it has too many pages.
    """
    reader = PdfReader(io.BytesIO(held), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise PermissionError
    if len(reader.pages) > _MOST_PAGES:
        raise OverflowError
    for page in reader.pages:
        yield joined(page.extract_text() or "")


def joined(text: str) -> str:
    """Join lines that a page breaks, and keep blank lines and headings apart."""
    text = re.sub(r"(?<=[a-zà-ÿ])-\n(?=[a-zà-ÿ])", "", text)
    return re.sub(r"(?<![.:;!?\n])\n(?=[a-zà-ÿ0-9(€£$])", " ", text)


def told(held: bytes) -> dict[str, object]:
    """Give the pages, or what is wrong in one word."""
    try:
        return {"pages": list(pages(held))}
    except DependencyError:
        return {"problem": "sealed"}
    except (PermissionError, FileNotDecryptedError):
        return {"problem": "locked"}
    except OverflowError:
        return {"problem": "endless"}
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        RecursionError,
        AssertionError,
        OSError,
        NotImplementedError,
        UnicodeError,
    ):
        return {"problem": "damaged"}


def _bound() -> None:
    """Bound what this process may take, where the system can."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))


def main() -> None:
    """Read from standard input, write to standard output."""
    _bound()
    logging.disable(logging.CRITICAL)
    sys.stdout.write(json.dumps(told(sys.stdin.buffer.read())))


if __name__ == "__main__":
    main()
