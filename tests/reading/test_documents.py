"""Documents become text, and what cannot be read is refused with a clear word."""

import hashlib
import io
import time
import zipfile
from unittest.mock import Mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf.errors import DependencyError

from comity.errors import ReadingProblem
from comity.reading.documents import LARGEST_FILE, pdf_pages, read_document
from comity.reading.documents import _html as pages
from comity.reading.documents import _word as word_files
from reading import papers


def test_plain_text_is_read_with_its_hash() -> None:
    held = papers.ARTICLE.encode()
    found = read_document(held)
    assert (found.kind, found.text) == ("text", papers.ARTICLE)
    assert found.sha256 == hashlib.sha256(held).hexdigest()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_text_of_another_encoding_is_read(encoding: str) -> None:
    text = "La société a été condamnée à une amende de 20 millions d'euros. " * 4
    assert read_document(text.encode(encoding)).text.strip() == text.strip()


def test_a_page_is_read_in_the_encoding_that_it_names() -> None:
    text = "Prezes Urzędu Ochrony Danych Osobowych nałożył karę"
    page = f'<html><head><meta charset="windows-1250"></head><body>{text}</body></html>'
    assert read_document(page.encode("cp1250")).text == text


@pytest.mark.parametrize("named", ["zlib", "unicode_escape", "no-such-thing", "utf-7"])
def test_what_is_no_encoding_of_text_is_not_believed(named: str) -> None:
    page = f'<html><head><meta charset="{named}"></head><body>condamnée à une amende</body></html>'
    assert read_document(page.encode("cp1252")).text == "condamnée à une amende"


def test_a_few_broken_bytes_lose_only_themselves() -> None:
    held = "La société a été condamnée.".encode() + b" Fran\xe7ais"
    assert read_document(held).text == "La société a été condamnée. Fran\ufffdais"


def test_the_text_of_a_pdf_is_read_page_by_page() -> None:
    found = read_document(papers.pdf(pages=3))
    assert found.kind == "pdf"
    assert found.text.count("Harrow Lane Books") == 3


def test_the_text_of_a_word_file_is_read_with_its_tables() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    table = f"<w:tbl><w:tr>{cell.format('Fine')}{cell.format('EUR 1,200')}</w:tr></w:tbl>"
    body = f"<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t></w:r></w:p>{table}"
    found = read_document(papers.word(body))
    assert (found.kind, found.text) == ("word", "One two\n\nFine | EUR 1,200")


PAGE = """<!doctype html><html><head><title>A fine</title><script>var fine = "€9 million";</script>
<meta property="article:published_time" content="2024-03-05T08:00:00Z"><style>p {color: red}</style></head>
<body><nav>Home | About</nav><h1>Regulator fines shop</h1><p>The&nbsp;shop must pay <b>£5,000</b>.</p>
<p style="display: none">Hidden £7 million</p><table><tr><th>Fine</th><td>£5,000</td></tr></table>
<footer>Imprint</footer></body></html>"""


def test_a_page_gives_what_a_reader_sees_and_nothing_is_run() -> None:
    found = read_document(PAGE.encode())
    assert found.kind == "html"
    assert found.text == "Regulator fines shop\n\nThe shop must pay £5,000.\n\nFine | £5,000"
    assert (found.title, str(found.published)) == ("A fine", "2024-03-05")


def test_a_page_that_is_one_form_is_read() -> None:
    page = b"<html><body><form id=aspnetForm><nav>Home</nav><p>The shop must pay.</p></form></body></html>"
    assert read_document(page).text.endswith("The shop must pay.")


LONG = ["<!--", "<![CDATA[", "<![", "<!", "<?", "</", "<a ", '<a b="', "<b> ", "<td>", "<div hidden>"]


@pytest.mark.parametrize("piece", LONG)
@pytest.mark.parametrize("end", ["", ">"])
def test_markup_without_an_end_takes_bounded_time_and_loses_nothing(piece: str, end: str) -> None:
    start = time.process_time()
    page = read_document(f"<html><p>{papers.ARTICLE}</p>{piece * 40_000}{end}".encode())
    assert papers.ARTICLE in page.text
    assert time.process_time() - start < 5


def test_markup_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "_LONGEST", -1.0)
    with pytest.raises(ReadingProblem, match="markup that cannot be followed"):
        read_document(b"<html>" + b"<p>a" * 2_000, "page.html")


def test_marks_of_direction_are_taken_out() -> None:
    assert read_document("fine of \u202e000,5\u202c pounds\u200b".encode()).text == "fine of 000,5 pounds"


REFUSED = {
    "empty": (b"  \n ", "is empty"),
    "too large": (b"a" * (LARGEST_FILE + 1), "larger than"),
    "binary": (bytes(range(256)) * 40, "no text"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, "a picture"),
    "an old Word file": (b"\xd0\xcf\x11\xe0" + b"\x00" * 600, "an old Word"),
    "a damaged PDF": (b"%PDF-1.7\n" + b"\x00garbage" * 90, "damaged PDF"),
    "half a PDF": (papers.pdf()[:300], "PDF"),
    "a locked PDF": (papers.locked_pdf(), "password"),
    "a damaged Word file": (papers.word()[:-60], "damaged Word"),
    "another packed file": (papers.word(name="notes.xml"), "without a Word document"),
    "broken XML in a Word file": (papers.word("<w:p>"), "damaged Word"),
    "a page without text": (b"<html><script>1</script></html>", "no text"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_a_clear_word(name: str) -> None:
    held, word = REFUSED[name]
    with pytest.raises(ReadingProblem, match=word):
        read_document(held, "leak.bin")


def test_a_zip_bomb_is_stopped_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_files, "_LARGEST_PART", 1_000_000)
    with pytest.raises(ReadingProblem, match="unpacks to more"):
        read_document(papers.word("<w:p/>" * 400_000))


def test_a_word_file_of_endless_elements_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_files, "_LONGEST", -1.0)
    with pytest.raises(ReadingProblem, match="takes longer than"):
        read_document(papers.word("<w:p/>" * 100))


def test_a_pdf_sealed_in_a_way_not_known_here_is_told_from_a_locked_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pdf_pages, "pages", Mock(side_effect=DependencyError("AES")))
    assert pdf_pages.told(papers.pdf()) == {"problem": "sealed"}


def test_entities_that_grow_are_not_followed() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    with pytest.raises(ReadingProblem, match="damaged Word"):
        read_document(_with_doctype(bomb))


def _with_doctype(doctype: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("word/document.xml", f"<?xml version='1.0'?>{doctype}<x>&b;</x>")
    return out.getvalue()


@settings(max_examples=150, deadline=None)
@given(st.binary(min_size=1, max_size=600).filter(lambda held: not held.lstrip().startswith(b"%PDF-")))
def test_any_bytes_are_read_or_refused(held: bytes) -> None:
    try:
        found = read_document(held)
    except ReadingProblem:
        return
    assert found.text.strip()


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="<>/=\"' abpdivscripttable!-&;\n", max_size=400))
def test_any_markup_gives_text_or_is_refused(text: str) -> None:
    try:
        found = read_document(f"<html>{text}".encode())
    except ReadingProblem:
        return
    assert "<script" not in found.text.casefold() or "&lt;" in text
