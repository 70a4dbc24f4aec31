"""A document printed to PDF: once to learn its pages, and once with their numbers."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import pikepdf

from sympblock.class_report.printed_page import print_file
from sympblock.edition.paper.paper_document import PaperDocument
from sympblock.edition.paper.tag_mending import mend_tags

#: A whole course on a slow computer.
LONGEST_S = 1800
JPEG_QUALITY = 85
_SVG_ROOT = re.compile(rb"<svg\b[^>]*>", re.DOTALL)
Dressed = Callable[[bytes, str], bytes]


def print_document(document: PaperDocument) -> bytes:
    """Return a document as tagged PDF.

    Raises
    ------
    NotPrintedError
        If there is no browser, or it did not print.
    """
    first = _printed(document.markup, document.pictures, blank)
    pages = pages_of_places(first)
    second = _printed(document.with_pages(pages), document.pictures, for_print)
    return mend_tags(second, document.title, document.place_names())


def _printed(markup: str, pictures: Mapping[str, bytes], dressed: Dressed) -> bytes:
    with tempfile.TemporaryDirectory(prefix="sympblock_paper_") as made:
        for place, data in pictures.items():
            path = Path(made) / place
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(dressed(data, path.suffix))
        source = Path(made) / "document.html"
        source.write_text(markup, "utf-8")
        return print_file(source, LONGEST_S)


def pages_of_places(printed: bytes) -> dict[str, int]:
    """Return the page of each place to which a link of a PDF leads, 1 = the first."""
    with pikepdf.open(BytesIO(printed)) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        places = pdf.Root.get("/Dests", pikepdf.Dictionary())
        return {str(name)[1:]: numbers[places[name][0].objgen] for name in places.keys()}


def blank(image: bytes, ending: str) -> bytes:
    """Return an empty picture of the same size: it takes the same room and no time.

    Examples
    --------
    >>> blank(b'<svg viewBox="0 0 3 4"><path d="M0 0"/></svg>', ".svg")
    b'<svg viewBox="0 0 3 4"></svg>'
    """
    from PIL import Image

    if ending == ".svg":
        found = _SVG_ROOT.search(image)
        return image if found is None else found[0].removesuffix(b"/>").removesuffix(b">") + b"></svg>"
    with Image.open(BytesIO(image)) as picture:
        empty, kind = Image.new("L", picture.size, 255), picture.format
    packed = BytesIO()
    empty.save(packed, kind)
    return packed.getvalue()


def for_print(image: bytes, ending: str) -> bytes:
    """Return a film as JPEG, which a PDF holds as it is; other pictures stay.

    The browser looks at the bytes of a picture, not at its name.
    """
    from PIL import Image

    if ending != ".webp":
        return image
    packed = BytesIO()
    with Image.open(BytesIO(image)) as picture:
        picture.convert("RGB").save(packed, "JPEG", quality=JPEG_QUALITY)
    return packed.getvalue()
