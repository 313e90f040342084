"""Ids: lower-case ASCII, minted once, never reused."""

import re
import unicodedata
from typing import NamedTuple, Self

from comity.errors import ValueProblem

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def parse_slug(text: str) -> str:
    """Check that a text is an id such as ``gb-ico``.

    Raises
    ------
    ValueProblem
        Where it has capitals, spaces, accents or doubled hyphens.
    """
    if not _SLUG.fullmatch(text):
        msg = f"{text!r} is no id: lower-case letters, digits and single hyphens only"
        raise ValueProblem(msg)
    return text


_SPELT = str.maketrans(
    {"ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ß": "ss", "ł": "l", "Ł": "l"}
    | {"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "\u0131": "i"}
)
"""Latin letters that are no plain letter with a mark."""


def slug_of(text: str) -> str:
    """Make an id from a name: ``"Société X, Inc."`` gives ``societe-x-inc``."""
    spelt = text.translate(_SPELT)
    plain = unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))


class Ref(NamedTuple):
    """A typed reference to a record, written ``kind/slug`` (``regulator/gb-ico``).

    A provision's slug holds its law: ``provision/eu-gdpr/art-5-1-a``.
    """

    kind: str
    slug: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``kind/slug``.

        Raises
        ------
        ValueProblem
            Where the text is not of that form.
        """
        kind, _, slug = text.partition("/")
        if not slug:
            msg = f"{text!r} is no reference: write kind/id, such as regulator/gb-ico"
            raise ValueProblem(msg)
        for part in (kind, *slug.split("/")):
            parse_slug(part)
        return cls(kind, slug)

    def __str__(self) -> str:
        """Give ``kind/slug``."""
        return f"{self.kind}/{self.slug}"


def term_in_words(term: str) -> str:
    """Write a term as readers would: ``notice of intent``, and for ``order-erase`` ``order to erase``."""
    head, mark, rest = term.partition("-")
    return " ".join([head, "to", rest] if head == "order" and mark else [term]).replace("-", " ")
