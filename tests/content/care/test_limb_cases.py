"""The rules of the criteria trainer as files: each fault is named, and what ships is complete."""

from __future__ import annotations

import shutil

import pytest

from sympblock.content import DATA_DIR, ContentError
from sympblock.content.care.limb_cases import (
    fitting,
    load_limb_cases,
    load_limb_features,
    load_severity_items,
)

FILES = ("limb_features.yaml", "limb_cases.yaml", "severity_items.yaml")


@pytest.fixture
def folder(tmp_path):
    """Return a data folder with the shipped files, to be spoilt."""
    (tmp_path / "care").mkdir()
    for name in FILES:
        shutil.copy(DATA_DIR / "care" / name, tmp_path / "care" / name)
    for name in ("references.bib", "number_bounds.csv"):
        shutil.copy(DATA_DIR / name, tmp_path / name)
    return tmp_path


def spoil(folder, name: str, old: str, new: str) -> None:
    path = folder / "care" / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        (
            "limb_cases.yaml",
            "possible: [temperature, colour, movement]",
            "possible: [warmth]",
            "unknown feature 'warmth'",
        ),
        ("limb_cases.yaml", "least: 4, most: 4", "least: 4, most: 3", "categories can be filled: change least or most"),
        ("limb_cases.yaml", "{person} broke", "{patient} broke", "'patient' cannot be filled in"),
        (
            "limb_cases.yaml",
            "[hyperalgesia, colour, motor, trophic]",
            "[hyperalgesia, oedema, motor]",
            "nothing is said of",
        ),
        ("limb_features.yaml", "the {side} foot hurts.”", "the {limb} foot hurts.”", "'limb' cannot be filled in"),
        ("limb_cases.yaml", "{person} broke", "{person:>9999} broke", "cannot be filled in"),
        ("limb_features.yaml", "look: red", "look: green", "look"),
        ("limb_cases.yaml", "oldest_years: 82", "oldest_years: 40", "lies below youngest_years"),
        ("severity_items.yaml", "features: [oedema]", "features: [swelling]", "unknown feature 'swelling'"),
        ("limb_cases.yaml", "sources: [medmerits_crps]", "sources: [nobody]", "unknown reference key 'nobody'"),
    ],
)
def test_a_fault_is_named(folder, name, old, new, message) -> None:
    spoil(folder, name, old, new)
    with pytest.raises(ContentError) as error:
        load_limb_features(folder)
        load_limb_cases(folder)
        load_severity_items(folder)
    assert message in str(error.value)
    assert name in str(error.value)


def test_every_look_belongs_to_a_feature_without_words_for_the_normal() -> None:
    for feature in load_limb_features().values():
        assert {bool(variant.look) for variant in feature.variants} == {not feature.normal}


@pytest.mark.parametrize("phase", ["warm", "cold"])
def test_every_feature_has_a_form_in_each_limb(phase) -> None:
    assert all(fitting(feature, phase) for feature in load_limb_features().values())


def test_no_mimic_is_told_by_its_name_before_the_verdict() -> None:
    for case in load_limb_cases().values():
        words = [word.lower() for word in case.name.split() if len(word) > 5]
        told = " ".join((*case.openings, *case.clues)).lower()
        assert not case.better_explained or not all(word in told for word in words), case.id
