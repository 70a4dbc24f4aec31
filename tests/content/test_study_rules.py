"""The rules of the review are refused if they cannot be kept."""

from __future__ import annotations

import pytest

from sympblock.content.files import DATA_DIR, ContentError
from sympblock.content.study_rules import load_study_rules


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("second_days: 7", "second_days: 30", "cannot come back twice"),
        ("new_a_day: 5", "new_a_day: 31", "exceeds new_a_day_at_most"),
        ("basis: design", "basis: published", "basis"),
        ("remembered_percent: 90", "remembered_percent: 0.9", "remembered_percent"),
        ("- id: review", "- id: other", "id"),
    ],
)
def test_a_fault_is_named(tmp_path, old, new, reason):
    text = (DATA_DIR / "study.yaml").read_text("utf-8")
    assert old in text
    (tmp_path / "study.yaml").write_text(text.replace(old, new), "utf-8")
    with pytest.raises(ContentError, match=reason):
        load_study_rules(tmp_path)


@pytest.mark.parametrize("times", [0, 2])
def test_there_is_one_entry(tmp_path, times):
    text = (DATA_DIR / "study.yaml").read_text("utf-8")
    (tmp_path / "study.yaml").write_text(text * times or "[]", "utf-8")
    with pytest.raises(ContentError, match=r"list of entries|review"):
        load_study_rules(tmp_path)
