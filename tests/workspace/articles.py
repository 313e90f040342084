"""Articles in own words, read over the small world of :mod:`samples`."""

from comity.model import Document, Judgement, Records
from comity.reading import Lexicon, Origin, claims_of, read_article
from comity.values import PartialDate
from samples import sample_records

SHA = "0123456789abcdef" * 4
ADDRESS = "https://example.org/article"
HELD = (
    "The Information Commissioner's Office (ICO) fined Clearview AI 7.5 million pounds on 18 May 2022 "
    "after a joint investigation with the Office of the Australian Information Commissioner."
)
NEW = (
    "The Information Commissioner's Office (ICO) fined Blue Parrot Ltd 45,000 pounds on 3 March 2021. "
    "It also reprimanded the company."
)


def document(
    text: str,
    address: str = ADDRESS,
    sha256: str = SHA,
    records: Records | None = None,
    published: str = "2022-05-24",
) -> Document:
    """Read an article, as a file with this hash at this address."""
    lexicon = Lexicon(records or sample_records())
    reading = read_article(text, lexicon, PartialDate.parse("2022-05-24"))
    return claims_of(reading, Origin(sha256, "An article", address, published))


def reviewed(held: Document, about: str, right: str) -> Document:
    """Correct the first claim about something."""
    first = next(one for one in held.claims if one.about == about)
    change = first.model_copy(update={"review": Judgement.CORRECTED, "corrected_to": right})
    return held.model_copy(update={"claims": tuple(change if one == first else one for one in held.claims)})
