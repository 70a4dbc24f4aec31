"""The limits of a poll are refused if they cannot be kept."""

from __future__ import annotations

import pytest

from sympblock.content.files import DATA_DIR, ContentError
from sympblock.content.poll_rules import load_poll_rules


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("longest_minutes: 240", "longest_minutes: 29", "exceeds longest_minutes"),
        ("away_s: 45", "away_s: 20", "has not left"),
        ("connections_most: 700", "connections_most: 599", "twice phones_most"),
        ("basis: design", "basis: published", "basis"),
        ("- id: poll", "- id: other", "id"),
    ],
)
def test_a_fault_is_named(tmp_path, old, new, reason):
    text = (DATA_DIR / "poll.yaml").read_text("utf-8")
    assert old in text
    (tmp_path / "poll.yaml").write_text(text.replace(old, new), "utf-8")
    with pytest.raises(ContentError, match=reason):
        load_poll_rules(tmp_path)
