"""The list of simplifications is complete, and what it and the code cite exists."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from sympblock.content import load_references
from sympblock.content.references import cited_keys
from sympblock.course.checkout import ROOT

NUMBER = re.compile(r"\bS-\d\d\b")
MODEL = (ROOT / "sympblock/MODEL.md").read_text("utf-8")
LISTED = re.findall(r"^- \*\*(S-\d\d)\*\*", MODEL, flags=re.MULTILINE)


def lesson_text(path: Path) -> str:
    """Join the text of a notebook."""
    return "\n".join("".join(cell["source"]) for cell in json.loads(path.read_text("utf-8"))["cells"])


LESSONS = {path.stem: lesson_text(path) for path in (ROOT / "notebooks").glob("*.ipynb")}


def test_simplifications_are_numbered_without_a_gap() -> None:
    """S-01, S-02, … each once and in order."""
    assert len(LISTED) >= 8
    assert LISTED == [f"S-{number:02}" for number in range(1, len(LISTED) + 1)]


def test_each_simplification_touches_a_lesson_and_is_named_there() -> None:
    """A simplification that no lesson mentions would be hidden from the learner."""
    named = {number for text in LESSONS.values() for number in NUMBER.findall(text)}
    assert named == set(LISTED)


@pytest.mark.parametrize("path", sorted((ROOT / "sympblock").rglob("*.py")), ids=lambda path: path.stem)
def test_numbers_and_sources_that_code_names_exist(path: Path) -> None:
    """A number or key in a comment leads somewhere."""
    text = path.read_text("utf-8")
    assert set(NUMBER.findall(text)) <= set(LISTED)
    # These explain the form itself, with keys that stand for any; paths through markup of a printed page look like it.
    if path.name not in ("notebook_rules.py", "references.py", "prose.py") and path.parent.name != "paper":
        keys = re.findall(r"\[@([\w-]+)|; @([\w-]+)\]", text)
        assert {key for pair in keys for key in pair if key} <= set(load_references())


def test_sources_of_the_model_exist() -> None:
    """MODEL.md cites what references.bib holds."""
    keys = cited_keys(MODEL)
    assert keys
    assert set(keys) <= set(load_references())
