"""What is said about lessons: every open lesson has a review, and a review ends."""

from __future__ import annotations

import shutil
from datetime import date

import pytest

from sympblock.content import DATA_DIR, ContentError
from sympblock.content.about import load_about, overdue_reviews

TEXT = (DATA_DIR / "about.yaml").read_text("utf-8")


def load_changed(write, before: str, after: str):
    """Load the shipped file with one change, beside the shipped lessons."""
    assert before in TEXT
    folder = write("about.yaml", TEXT.replace(before, after, 1))
    shutil.copy(DATA_DIR / "lessons.yaml", folder / "lessons.yaml")
    return load_about(folder)


class TestExpiry:
    def test_a_review_holds_on_its_last_day_and_not_on_the_next(self):
        about = load_about()
        last = about.expiry_of("03_lumbar_approach")
        assert not [name for name in overdue_reviews(last) if name.startswith("03")]
        assert [name for name in overdue_reviews(date.fromordinal(last.toordinal() + 1)) if name.startswith("03")]

    def test_a_review_on_a_leap_day_holds_until_the_day_before(self, write):
        line = "{lesson: 00_start_here, released: 2026-11-29, reviewed: 2026-11-29}"
        leap = line.replace("reviewed: 2026-11-29", "reviewed: 2028-02-29")
        assert load_changed(write, line, leap).expiry_of("00_start_here") == date(2031, 2, 28)


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("reviewed: 2026-11-29", "reviewed: 2026-10-01", "reviewed on 2026-10-01, before the release"),
        ("review_holds_years: 3", "review_holds_years: 0", "0 is too small: write a whole number from 1 to 10"),
        (
            "00_start_here",
            "00_elsewhere",
            "the reviews are not those of the open lessons: write one for each, in their order: 00_elsewhere, 00_start_here",
        ),
        ("  audience: >-", "  audience: ''\n  other: >-", "audience"),
    ],
)
def test_fault_is_named(write, before, after, message):
    with pytest.raises(ContentError, match=r"^data/about\.yaml") as caught:
        load_changed(write, before, after)
    assert message in str(caught.value)
