"""Small documents of each kind, made for tests."""

import io
import zipfile

from pypdf import PdfReader, PdfWriter

ARTICLE = "The UK's Information Commissioner's Office fined Harrow Lane Books 5,000 pounds on 1 March 2024."
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf(text: str = ARTICLE, pages: int = 1) -> bytes:
    """Write a PDF with one line of text on each page."""
    stream = f"BT /F1 10 Tf 40 700 Td ({text}) Tj ET".encode("latin-1")
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(pages))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number in range(pages):
        box = "/MediaBox [0 0 900 800] /Resources << /Font << /F1 3 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R {box} /Contents {5 + 2 * number} 0 R >>".encode())
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    return _written(objects)


def _written(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, held in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, held)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(out)


def locked_pdf() -> bytes:
    """Write a PDF that asks for a password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf())))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def word(body: str | None = None, name: str = "word/document.xml") -> bytes:
    """Write a Word file: a paragraph, or a body of one's own."""
    inner = body if body is not None else f"<w:p><w:r><w:t>{ARTICLE}</w:t></w:r></w:p>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(name, f"<w:document {_W}><w:body>{inner}</w:body></w:document>")
    return out.getvalue()
