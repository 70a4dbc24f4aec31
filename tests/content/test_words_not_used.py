"""No text that a learner reads uses a word for which the glossary has the field's term."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from sympblock.content import load_glossary
from sympblock.course.checkout import ROOT

#: Fields that hold ids, source keys or settings; nobody reads them on a page.
UNREAD = {"id", "source", "sources", "objective", "twin", "use", "kind", "scene", "arguments", "lint_exceptions"}
#: Citations and the targets of links and pictures.
MARKS = re.compile(r"\[@[^\]]*\]|\]\([^)]*\)")
#: Words for patients, and the files in which the course speaks to patients or tells what they read.
PLAIN = {"numbing drug", "dye"}
FOR_PATIENTS = ("claims/", "care/leaflet", "care/consent_talks", "care/overclaims", "care/technical_sentences")
INSTEAD = {word.casefold(): term.term for term in load_glossary() for word in term.not_used}
PATTERN = re.compile(
    rf"(?<![\w'’-])({'|'.join(re.escape(word) for word in sorted(INSTEAD, key=len, reverse=True))})(?![\w-])",
    re.IGNORECASE,
)


def found(text: str, but: Collection[str] = ()) -> list[str]:
    """List the words of a text that the glossary rules out, each with the term for it."""
    plain = " ".join(MARKS.sub(" ", text).replace("’", "'").split())
    return [
        f"{word!r}, write {INSTEAD[word.casefold()]!r}" for word in PATTERN.findall(plain) if word.casefold() not in but
    ]


def texts_in(entry: Any, place: str) -> Iterator[tuple[str, str]]:
    """Yield every text of a YAML value with its place; entries of a list are named by their id if they have one."""
    if isinstance(entry, str):
        yield place, entry
    elif isinstance(entry, dict):
        for field, value in entry.items():
            if field not in UNREAD:
                yield from texts_in(value, f"{place}, {field}")
    elif isinstance(entry, list):
        for number, value in enumerate(entry, 1):
            name = next(iter(value.values())) if isinstance(value, dict) and value else number
            yield from texts_in(value, f"{place}, {name if isinstance(name, str) else number}")


def notebook_texts(path: Path) -> Iterator[tuple[str, str]]:
    for cell in json.loads(path.read_text("utf-8"))["cells"]:
        if cell["cell_type"] == "markdown":
            yield f"cell {cell['id']}", "".join(cell["source"])


def yaml_texts(path: Path) -> Iterator[tuple[str, str]]:
    yield from texts_in(yaml.safe_load(path.read_text("utf-8")), "text")


def table_texts(path: Path) -> Iterator[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            yield from ((f"line {number}, {name}", text) for name, text in row.items() if text and name not in UNREAD)


def readable_files() -> dict[Path, Any]:
    """Return every file of which learners read texts, with its reader."""
    data = ROOT / "data"
    written = [path for path in sorted(data.rglob("*.yaml")) if path.name != "glossary.yaml"]
    # The parameters' notes say where a number comes from; they are shown on no page.
    return (
        dict.fromkeys(sorted((ROOT / "notebooks").glob("*.ipynb")), notebook_texts)
        | dict.fromkeys(written, yaml_texts)
        | dict.fromkeys(sorted((data / "evidence").glob("*.csv")), table_texts)
    )


FILES = readable_files()


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(ROOT)) for path in FILES])
def test_a_file_uses_the_terms_of_the_field(path: Path) -> None:
    told = PLAIN if any(each in path.as_posix() for each in FOR_PATIENTS) else set()
    findings = [f"{place}: {word}" for place, text in FILES[path](path) for word in found(text, but=told)]
    assert not findings, "\n".join([f"{len(findings)} words in {path.name}:", *findings])


def test_all_kinds_of_file_are_read() -> None:
    names = {path.relative_to(ROOT).as_posix() for path in FILES}
    assert {"notebooks/00_start_here.ipynb", "data/items/01_sympathetic_chain.yaml", "data/structures.yaml"} <= names
    assert {"data/evidence/studies.csv", "data/lessons.yaml", "data/procedure/block_checklist.yaml"} <= names
    assert all(any(True for _ in reader(path)) for path, reader in FILES.items())


def test_the_glossary_keeps_to_its_own_words() -> None:
    entries = {term.term: " ".join((term.term, *term.also, term.meaning)) for term in load_glossary()}
    assert {name: found(text) for name, text in entries.items() if found(text)} == {}


def test_a_word_is_ruled_out_for_one_term_only() -> None:
    words = [word.casefold() for term in load_glossary() for word in term.not_used]
    assert len(words) == len(set(words))
    assert len([term for term in load_glossary() if term.not_used]) >= 40


def test_a_plain_word_is_for_patients_only() -> None:
    assert found("A numbing drug.") != [] == found("A numbing drug.", but=PLAIN)
    assert PLAIN <= set(INSTEAD)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The dose poisons.", "'poisons', write 'LAST'"),
        ("On static Films nothing is seen.", "'Films', write 'Spot image'"),
        ("The needle’s way is long.", "\"needle's way\", write 'Trajectory'"),
        ("A weak\nsolution.", "'weak solution', write 'Concentration'"),
    ],
)
def test_a_word_is_found_with_its_term(text: str, word: str) -> None:
    assert found(text) == [word]


@pytest.mark.parametrize("text", ["Poisson [@film2001]", "![A view](../figures/04_film.png)", "A dyed cloth."])
def test_parts_of_words_keys_and_targets_are_not_words(text: str) -> None:
    assert found(text) == []
