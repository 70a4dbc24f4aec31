"""The sources of the course, read from ``data/references.bib``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from .files import DATA_DIR, ContentError, Record, read_text

if TYPE_CHECKING:
    from pybtex.database import Entry

FULL_LIST = 3
SHORT_WORDS = 6


class Reference(Record):
    """Names one source.

    ``label`` is short, such as "Rocco 1995"; ``text`` is the whole citation on
    one line; ``url`` is a DOI, PubMed or publisher's address or None.
    """

    key: str
    label: str
    text: str
    url: str | None = None


@lru_cache
def load_references(data_dir: Path = DATA_DIR) -> Mapping[str, Reference]:
    """Load every source by its key.

    Raises
    ------
    ContentError
        If the file cannot be parsed or a key stands twice.

    Examples
    --------
    >>> load_references()["rocco1995"].label
    'Rocco 1995'
    """
    # The parser is slow to import and nothing but this needs it.
    from pybtex.database import BibliographyDataError, parse_string
    from pybtex.exceptions import PybtexError

    path = data_dir / "references.bib"
    text = read_text(path)
    try:
        entries = parse_string(text, "bibtex").entries
    except (PybtexError, BibliographyDataError) as error:
        raise ContentError(path, f"not valid BibTeX: {error}") from None
    return MappingProxyType({key: _reference(path, key, entry) for key, entry in entries.items()})


@lru_cache
def known_keys(data_dir: Path = DATA_DIR) -> frozenset[str]:
    """Return the keys of all sources."""
    return frozenset(load_references(data_dir))


def _reference(path: Path, key: str, entry: Entry) -> Reference:
    title = _plain(entry.fields.get("title", ""))
    if not title:
        raise ContentError(path, "a source needs a title", item=key, field="title")
    people = [_plain(" ".join(person.last_names)) for person in entry.persons.get("author", [])]
    year = entry.fields.get("year", "")
    label = f"{people[0] if people else _short(entry, title)} {year}".strip()
    return Reference(key=key, label=label, text=_text(entry, people, title), url=_url(entry))


def _short(entry: Entry, title: str) -> str:
    """Name a source without authors: by its short title, its journal or its publisher, else by its first words."""
    fields = entry.fields
    name = _plain(fields.get("shorttitle", "") or fields.get("journal", "") or fields.get("howpublished", "")) or title
    words = re.split(r"[:,(]", name)[0].split()
    return " ".join(words[:SHORT_WORDS]) + ("…" if len(words) > SHORT_WORDS else "")


def _text(entry: Entry, people: list[str], title: str) -> str:
    authors = ", ".join(people[:FULL_LIST]) + (" et al." if len(people) > FULL_LIST else "")
    place = _plain(entry.fields.get("journal", "") or entry.fields.get("howpublished", "") or entry.fields.get("booktitle", ""))
    fields = entry.fields
    volume = fields.get("volume", "")
    issue = f"({fields['number']})" if "number" in fields and volume else ""
    pages = fields.get("pages", "").replace("--", "–")
    at = ":".join(part for part in (f"{volume}{issue}", pages) if part)
    where = "; ".join(part for part in (fields.get("year", ""), at) if part)
    parts = [authors, title, place, where, _plain(fields.get("note", ""))]
    return " ".join(part.rstrip(".") + "." for part in parts if part)


def _url(entry: Entry) -> str | None:
    if "doi" in entry.fields:
        return f"https://doi.org/{entry.fields['doi']}"
    pmid = re.search(r"PMID:? (\d+)", entry.fields.get("note", ""))
    return f"https://pubmed.ncbi.nlm.nih.gov/{pmid.group(1)}/" if pmid else entry.fields.get("url")


def _plain(text: str) -> str:
    from pybtex.richtext import Text

    return " ".join(str(Text.from_latex(text)).split())
