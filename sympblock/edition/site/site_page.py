"""A page of the edition before its frame is put round it, and what it leads to."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Literal

PageKind = Literal["start", "lesson", "teaching", "list", "table"]


@dataclass(frozen=True)
class SitePage:
    """Holds one page.

    Attributes
    ----------
    name : str
        File in the folder of the edition, such as ``"03_lumbar_approach.html"``.
    title : str
        Its one heading of the first level.
    description : str
        One sentence for the head of the page.
    lede : str
        Markup under the title; may be empty.
    body : str
        Markup under the lede; its headings begin at level 2.
    kind : str
        Which part of the edition it belongs to.
    number : str
        Two digits of a lesson; else empty.
    files : mapping of str to bytes
        Pictures that the markup names, by their place in the edition.
    scripts : tuple of str
        Scripts beside that of every page, by the names of their bundles.
    data : tuple of str
        JSON texts that these scripts read, each with the id of its element before it.
    """

    name: str
    title: str
    description: str
    body: str
    lede: str = ""
    kind: PageKind = "list"
    number: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)
    scripts: tuple[str, ...] = ()
    data: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class SiteLinks:
    """Says what a text can lead to.

    Attributes
    ----------
    pages : collection of str
        Names of the pages of this edition.
    sources : collection of str
        Keys that this very page lists; the others lead to the page of all sources.
    """

    pages: Collection[str]
    sources: Collection[str] = ()

    def to_source(self, key: str) -> str:
        """Return the address of a source."""
        return f"#ref-{key}" if key in self.sources else f"references.html#ref-{key}"

    def to_page(self, address: str) -> str | None:
        """Return the address of what a notebook links to; None if the edition does not hold it.

        Examples
        --------
        >>> links = SiteLinks(["03_lumbar_approach.html"])
        >>> links.to_page("03_lumbar_approach.ipynb#2.-Do"), links.to_page("04_contrast_spread.ipynb")
        ('03_lumbar_approach.html', None)
        """
        if re.match(r"https?://|#", address):
            return address
        page = address.split("#")[0].rsplit("/", 1)[-1].removesuffix(".ipynb").removesuffix(".html") + ".html"
        return page if page in self.pages else None


class PictureShelf:
    """Gathers the pictures of a page; the same picture is kept once.

    Examples
    --------
    >>> shelf = PictureShelf()
    >>> shelf.put(b"<svg/>", "svg") == shelf.put(b"<svg/>", "svg")
    True
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def put(self, image: bytes, ending: str, name: str = "", folder: str = "pictures") -> str:
        """Keep a file and return its place in the edition; without a name it gets one from its bytes."""
        place = f"{folder}/{name or hashlib.sha256(image).hexdigest()[:16]}.{ending}"
        self.files[place] = image
        return place

    def markup(self, image: bytes, ending: str, alt: str, name: str = "") -> str:
        """Keep a picture of pixels and return its element, with its size so that the text below does not jump."""
        from html import escape

        from PIL import Image

        width, height = Image.open(BytesIO(image)).size
        place = self.put(image, ending, name)
        return (
            f'<img src="{place}" alt="{escape(alt)}" width="{width}" height="{height}" loading="lazy" decoding="async">'
        )

    def large(self, image: bytes, ending: str, alt: str, name: str = "") -> str:
        """Keep a picture of pixels and return its element in a link to the picture itself, whose words are small on a phone."""
        return (
            f'<a class="large" href="{self.put(image, ending, name)}" target="_blank" rel="noopener">'
            f'{self.markup(image, ending, alt, name)}<span class="large-hint">Open large, in a new tab</span></a>'
        )


class AnchorNames:
    """Gives each heading of a page a name of its own.

    Examples
    --------
    >>> names = AnchorNames()
    >>> names.of("1. Prepare"), names.of("Try"), names.of("Try")
    ('1-prepare', 'try', 'try-2')
    """

    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def of(self, words: str) -> str:
        """Return the anchor of a heading; the same words get a number the second time."""
        plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
        name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "part"
        self._used[name] = self._used.get(name, 0) + 1
        return name if self._used[name] == 1 else f"{name}-{self._used[name]}"
