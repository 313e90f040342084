"""An HTML page becomes the text that a reader sees: no scripts, menus or hidden parts, and nothing is run."""

import re
import time
from dataclasses import dataclass, field
from html.parser import HTMLParser

from comity.errors import ReadingProblem, ValueProblem
from comity.values import PartialDate, parse_address

_UNSEEN = frozenset("script style noscript template svg button iframe object select".split())
_BESIDE = frozenset("nav footer aside form".split())
"""Parts beside an article; passed over unless a page holds nothing else, as where one form is wrapped around it all."""
_BLOCKS = frozenset(
    "p div section article main header h1 h2 h3 h4 h5 h6 li ul ol table tr blockquote pre br hr dt dd dl figcaption".split()
)
_CELLS = frozenset(["td", "th"])
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_DATES = frozenset(
    "article:published_time datepublished date dc.date dc.date.issued dcterms.date dcterms.issued pubdate publish-date".split()
)
_DEEPEST = 400
_LONGEST = 20.0
"""Seconds of work; a page of 2 million characters takes two or three."""
_CHECKED = 500
"""Pieces of markup between two looks at the clock."""


@dataclass
class Page:
    """What a page holds for a reader.

    Parameters
    ----------
    text, title : str
        The text, and the title of the page.
    published : PartialDate or None
        When the page says that it was published.
    address : str
        Where the page says that it stands; empty where it says nothing of it.
    """

    text: str = ""
    title: str = ""
    published: PartialDate | None = None
    address: str = ""


@dataclass
class _Held:
    parts: list[str] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    """Collects text by blocks; everything inside a part that is not for readers is left out."""

    def __init__(self, skipped: frozenset[str]) -> None:
        """Start outside all elements."""
        super().__init__(convert_charrefs=True)
        self.skipped = skipped
        self.pieces, self.until = 0, time.process_time() + _LONGEST
        self.endless: set[str] = set()
        self.held = _Held()
        self.hidden: list[str] = []
        self.in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        given = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self._meta(given)
        elif tag == "link" and given.get("rel", "").casefold() == "canonical":
            self.held.addresses.insert(0, given.get("href", ""))
        elif tag == "time" and given.get("datetime"):
            self.held.dates.append(given["datetime"])
        if tag in _VOID:
            self._break(tag)
        elif self.hidden or tag in self.skipped or _is_hidden(given):
            if len(self.hidden) < _DEEPEST:
                self.hidden.append(tag)
        else:
            self.in_title = tag == "title"
            self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close an element; one that was never opened is passed over."""
        if self.hidden:
            if tag in self.hidden:
                del self.hidden[len(self.hidden) - 1 - self.hidden[::-1].index(tag) :]
            return
        self.in_title = self.in_title and tag != "title"
        self._break(tag)

    def handle_data(self, data: str) -> None:
        """Take text."""
        if self.in_title:
            self.held.title.append(data)
        elif not self.hidden:
            self.held.parts.append(re.sub(r"\s+", " ", data))

    def parse_html_declaration(self, i: int) -> int:
        """Pass over a comment or declaration; of one that never ends, over its beginning alone."""
        for start, end in (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">")):
            if self.rawdata.startswith(start, i):
                at = -1 if end in self.endless else self.rawdata.find(end, i + len(start))
                if at < 0:
                    self.endless.add(end)
                return i + len(start) if at < 0 else at + len(end)
        return i + 1

    def updatepos(self, i: int, j: int) -> int:  # noqa: ARG002 - as the parser calls it
        """Look at the clock, for markup can be made so that each piece of it takes long; lines are not counted."""
        self.pieces += 1
        if self.pieces % _CHECKED == 0 and time.process_time() > self.until:
            raise TimeoutError
        return j

    def _break(self, tag: str) -> None:
        if tag in _CELLS:
            self.held.parts.append(" | ")
        elif tag in _BLOCKS:
            self.held.parts.append("\n")

    def _meta(self, given: dict[str, str]) -> None:
        name = (given.get("property") or given.get("name") or given.get("itemprop") or "").casefold()
        if name in _DATES and given.get("content"):
            self.held.dates.insert(0, given["content"])
        elif name == "og:url":
            self.held.addresses.append(given.get("content", ""))


def text_of_html(text: str, where: str = "The page") -> Page:
    """Give what a page holds for a reader; broken markup gives what can be read of it.

    Raises
    ------
    ReadingProblem
        Where its markup cannot be followed in bounded time.
    """
    closed = text.rfind(">") + 1
    whole = text[:closed] + text[closed:].replace("<", "&lt;")
    try:
        page = _page(whole, _UNSEEN | _BESIDE)
        return page if page.text else _page(whole, _UNSEEN)
    except (TimeoutError, AssertionError, RecursionError) as error:
        raise ReadingProblem(f"{where} has markup that cannot be followed.") from error


def _page(text: str, skipped: frozenset[str]) -> Page:
    reader = _Reader(skipped)
    reader.feed(text)
    reader.close()
    spaced = re.sub(r"[ \t]+", " ", "".join(reader.held.parts))
    lines = (re.sub(r" ?\|[ |]*", " | ", line).strip(" |") for line in spaced.split("\n"))
    joined = re.sub(r"\n{3,}", "\n\n", "\n\n".join(line for line in lines if line))
    title = " ".join("".join(reader.held.title).split())
    return Page(joined, title, _published(reader.held.dates), _address(reader.held.addresses))


def _is_hidden(given: dict[str, str]) -> bool:
    style = given.get("style", "").replace(" ", "").casefold()
    return (
        "hidden" in given
        or given.get("aria-hidden") == "true"
        or "display:none" in style
        or "visibility:hidden" in style
    )


def _address(addresses: list[str]) -> str:
    """Give the first that is a whole web address: relative ones lead nowhere outside their site."""
    for one in addresses:
        try:
            return parse_address(one.strip())
        except ValueProblem:
            continue
    return ""


def _published(dates: list[str]) -> PartialDate | None:
    for one in dates:
        try:
            return PartialDate.parse(one.strip()[:10])
        except ValueProblem:
            continue
    return None
