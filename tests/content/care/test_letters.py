"""Letters as a file: each fault is named."""

from __future__ import annotations

import shutil

import pytest

from sympblock.content import DATA_DIR, ContentError
from sympblock.content.care.letters import load_letters

NAME = "care/referral_letters.yaml"


@pytest.fixture
def folder(tmp_path):
    """Return a data folder with the shipped letters, to be spoilt."""
    (tmp_path / "care").mkdir()
    for name in (NAME, "references.bib", "number_bounds.csv"):
        shutil.copy(DATA_DIR / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("correct: true", "correct: false", "exactly one is correct"),
        ("correct: false", "correct: true", "exactly one is correct"),
        (
            "cost weeks.\n      sources: [raja2002, terkelsen2022]",
            "cost weeks.\n      sources: []",
            "must say (our reading)",
        ),
        ("answer: accept", "answer: later", "answer"),
        (
            "sources: [rsddallas_iasp, melfmarzi2022, oconnell2016]",
            "sources: [nobody]",
            "unknown reference key 'nobody'",
        ),
    ],
)
def test_a_fault_is_named(folder, old, new, message) -> None:
    path = folder / NAME
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError) as error:
        load_letters(folder)
    assert message in str(error.value) and "referral_letters.yaml" in str(error.value)
