"""The sources of the course, read from ``data/references.bib``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from sympblock.content.files import DATA_DIR, ContentError, Record, read_parts, read_text

if TYPE_CHECKING:
    from pybtex.database import Entry, Person

_CITATION = re.compile(r"\[(@[\w:-]+(?:\s*;\s*@[\w:-]+)*)\]")
FULL_LIST = 3
SHORT_WORDS = 6
UNSEEN = re.compile(r"^\(title not shown\)\s*|[()]")
LATEX = re.compile(r"[\\{}$~^_%&`]|--|''")
#: What a source can be. On the last four alone no dose, limit, interval, contraindication, first-aid step or key may rest.
STRONG_KINDS = ("label", "guideline", "trial", "cohort", "review", "case report", "textbook", "measurement")
WEAK_KINDS = ("teaching page", "leaflet", "digest", "weblog")
#: How much of a source its reader here had before them.
SEEN = {
    "full text": "full text seen",
    "abstract": "abstract seen",
    "label": "label seen",
    "page": "page seen",
    "quoted": "seen as quoted elsewhere",
    "title or part": "seen in part",
}
KEY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
#: What must have one form since a page makes a link or a label of it, and that form in words.
_FORMS = {
    "year": r"\d{4}",
    "doi": r"10\.\d{4,9}/[^\s<>\"'\\]+",
    "pmid": r"\d{1,9}",
    "pmcid": r"PMC\d{1,9}",
    "url": r"https?://[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(/[^\s<>\"'\\]*)?",
}
_FORM_WORDS = {
    "year": "four digits",
    "doi": "a DOI, such as 10.1000/182",
    "pmid": "a number",
    "pmcid": "PMC and a number",
    "url": "an address that begins with https:// or http://",
}


class _NotLatex(ValueError):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class Reference(Record):
    """Names one source.

    ``label`` is short, such as "Rocco 1995"; ``text`` is the whole citation on
    one line; ``kind`` is one of STRONG_KINDS or WEAK_KINDS; ``seen`` is a key
    of SEEN; ``url`` is a DOI, PubMed or publisher's address or None.
    """

    key: str
    label: str
    text: str
    kind: str
    seen: str
    url: str | None = None

    @property
    def is_weak(self) -> bool:
        """Tell whether no number that a patient depends on may rest on this source alone."""
        return self.kind in WEAK_KINDS


def cited_keys(text: str) -> list[str]:
    """List the source keys of a text in the order of their first use.

    Parameters
    ----------
    text : str
        Markdown with ``[@key]`` or ``[@a; @b]``.

    Returns
    -------
    list of str
        Without doublets.

    Examples
    --------
    >>> cited_keys("So [@rocco1995]. And so [@hong2010; @rocco1995].")
    ['rocco1995', 'hong2010']
    """
    found = (key.strip()[1:] for group in _CITATION.findall(text) for key in group.split(";"))
    return list(dict.fromkeys(found))


@lru_cache
def load_references(data_dir: Path = DATA_DIR) -> Mapping[str, Reference]:
    """Load every source by its key.

    Raises
    ------
    ContentError
        If the file cannot be parsed, a key stands twice, or a source lacks title, kind or what was seen of it.

    Examples
    --------
    >>> load_references()["rocco1995"].label
    'Rocco 1995'
    """
    path = data_dir / "references.bib"
    found = read_parts(*(partial(_reference, path, key, entry) for key, entry in _entries(path).items()))
    return MappingProxyType({source.key: source for source in found})


@lru_cache
def known_keys(data_dir: Path = DATA_DIR) -> frozenset[str]:
    """Return the keys of all sources."""
    return frozenset(_entries(data_dir / "references.bib"))


def rests_on_weak_sources(keys: Iterable[str], data_dir: Path = DATA_DIR) -> bool:
    """Tell whether every source of a claim is a teaching page, leaflet, digest or weblog; without sources, no.

    Examples
    --------
    >>> rests_on_weak_sources(["freezingblue"]), rests_on_weak_sources(["freezingblue", "rocco1995"])
    (True, False)
    """
    known = load_references(data_dir)
    found = [known[key].is_weak for key in keys]
    return bool(found) and all(found)


def seen_words(keys: Iterable[str], data_dir: Path = DATA_DIR) -> str:
    """Say how much of some sources was read, each kind once.

    Examples
    --------
    >>> seen_words(["manjunath2008", "straube2010"])
    'seen as quoted elsewhere, full text seen'
    """
    known = load_references(data_dir)
    return ", ".join(dict.fromkeys(SEEN[known[key].seen] for key in keys))


@lru_cache
def _entries(path: Path) -> Mapping[str, Entry]:
    # The parser is slow to import and nothing but this needs it.
    from pybtex.database import BibliographyDataError
    from pybtex.exceptions import PybtexError

    text = read_text(path)
    # Abbreviations of abbreviations could make a small file a huge one.
    if re.search(r"^\s*@string\b", text, re.MULTILINE | re.IGNORECASE):
        raise ContentError(path, "there are no abbreviations here: delete @string, and write each text out")
    try:
        entries = _parsed(text)
    except (PybtexError, BibliographyDataError) as error:
        raise ContentError(path, f"not valid BibTeX: {_bibtex_words(str(error))}") from None
    if not entries:
        raise ContentError(path, "the file holds no sources: write one that begins with @")
    return MappingProxyType(dict(entries.items()))


@lru_cache
def _parsed(text: str) -> Mapping[str, Entry]:
    """Parse sources; the same text in another folder is not parsed again."""
    from pybtex.database import parse_string

    return parse_string(text, "bibtex").entries


def _bibtex_words(problem: str) -> str:
    """Say what an author can do about what the parser found."""
    line = re.search(r"in line \d+", problem)
    where = f"{line[0]}: " if line else ""
    if key := re.match(r"repeated bibliography entry: (\S+)", problem):
        return f"the key {key[1][:40]!r} stands twice: give one of the two another"
    if "commas in" in problem:
        return f"{problem}: write an author as Surname, First name, and put 'and' between two of them"
    if "undefined string" in problem:
        return f"{where}a text has no braces round it: write {{text}}"
    return f"{where}a brace or a comma is missing, or one stands too many"


def _reference(path: Path, key: str, entry: Entry) -> Reference:
    if not KEY.fullmatch(key):
        raise ContentError(path, "a key has letters, digits, _ and - alone: give it another", item=key[:40])
    try:
        return _read_reference(path, key, entry)
    except _NotLatex as fault:
        words = f"{fault.text[:40]!r} holds LaTeX that is not known: write the letters themselves"
        raise ContentError(path, words, item=key) from None


def _read_reference(path: Path, key: str, entry: Entry) -> Reference:
    title = _plain(entry.fields.get("title", ""))
    if not title:
        raise ContentError(path, "a source needs a title: write one", item=key, field="title")
    people = [person for person in entry.persons.get("author", []) if str(person) != "others"]
    name = (_surname(people[0]) if people else "") or _short(entry, title)
    label = f"{name} {entry.fields.get('year', '')}".strip()
    kind = _one_of(path, key, entry, "kind", (*STRONG_KINDS, *WEAK_KINDS))
    seen = _one_of(path, key, entry, "seen", SEEN)
    return Reference(
        key=key, label=label, text=_text(entry, people, title), kind=kind, seen=seen, url=_url(path, key, entry)
    )


def _one_of(path: Path, key: str, entry: Entry, field: str, allowed: Collection[str]) -> str:
    value = str(entry.fields.get(field, ""))
    if value not in allowed:
        raise ContentError(
            path, f"{value[:40]!r} is not known: write one of {', '.join(allowed)}", item=key, field=field
        )
    return value


def _short(entry: Entry, title: str) -> str:
    """Name a source without authors: by its short title, its journal or its publisher, else by its first words."""
    fields = entry.fields
    if "shorttitle" in fields:
        return _plain(fields["shorttitle"])
    name = _plain(fields.get("journal", "") or fields.get("howpublished", "")) or title
    words = re.split(r"[:,(]", UNSEEN.sub("", name))[0].split()
    return " ".join(words[:SHORT_WORDS]) + ("…" if len(words) > SHORT_WORDS else "")


def _text(entry: Entry, people: list[Person], title: str) -> str:
    fields = entry.fields
    place = _plain(fields.get("journal", "") or fields.get("howpublished", "") or fields.get("booktitle", ""))
    volume = fields.get("volume", "")
    issue = f"({fields['number']})" if "number" in fields and volume else ""
    at = ":".join(part for part in (f"{volume}{issue}", fields.get("pages", "").replace("--", "–")) if part)
    where = ";".join(part for part in (fields.get("year", ""), at) if part)
    parts = [_authors(entry, people), title, place, where, _identifier(entry), _plain(fields.get("note", ""))]
    return " ".join(part if part.endswith(("?", ".")) else f"{part}." for part in parts if part)


def _authors(entry: Entry, people: list[Person]) -> str:
    named = ", ".join(_surname(person) + _initials(person) for person in people[:FULL_LIST])
    more = len(people) > FULL_LIST or len(people) < len(entry.persons.get("author", []))
    return f"{named} et al." if more else named


def _surname(person: Person) -> str:
    return _plain(" ".join([*person.prelast_names, *person.last_names]))


def _initials(person: Person) -> str:
    letters = "".join(part[0] for name in (*person.first_names, *person.middle_names) if (part := _plain(name)))
    return f" {letters}" if letters else ""


def _identifier(entry: Entry) -> str:
    if "doi" in entry.fields:
        return f"doi:{entry.fields['doi']}"
    pmid = entry.fields.get("pmid")
    return f"PMID {pmid}" if pmid else ""


def _url(path: Path, key: str, entry: Entry) -> str | None:
    fields = entry.fields
    for field, form in _FORMS.items():
        # A page makes a link of it: any other scheme could run a script at a click.
        if field in fields and not re.fullmatch(form, fields[field]):
            words = f"{fields[field][:40]!r} is not of the form that is needed: write {_FORM_WORDS[field]}"
            raise ContentError(path, words, item=key, field=field)
    if "doi" in fields:
        return f"https://doi.org/{fields['doi']}"
    if "pmid" in fields:
        return f"https://pubmed.ncbi.nlm.nih.gov/{fields['pmid']}/"
    if "pmcid" in fields:
        return f"https://pmc.ncbi.nlm.nih.gov/articles/{fields['pmcid']}/"
    return fields.get("url")


def _plain(text: str) -> str:
    if LATEX.search(text):
        from pybtex.exceptions import PybtexError
        from pybtex.richtext import Text

        try:
            plain = str(Text.from_latex(text))
        except (PybtexError, ValueError) as error:
            raise _NotLatex(text) from error
        if "\\" in plain:
            raise _NotLatex(text)
        text = plain
    return " ".join(text.split())
