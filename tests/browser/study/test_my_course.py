"""The first page on day two: the next step leads to the review, an answer is kept, and the record can be taken away."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from sympblock.assessment.record import FILE_NAME, fingerprint, progress_folder
from sympblock.assessment.record_events import AnswerCommitted
from sympblock.assessment.study.history import load_history
from sympblock.content import load_items

LESSON = "01_sympathetic_chain"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


@pytest.fixture
def record_of_two_days_ago(open_course) -> Iterator[Path]:
    """Leave one answer that was wrong with certainty in the learner's record, and put back what was there."""
    path = progress_folder() / FILE_NAME
    before = path.read_bytes() if path.exists() else None
    item = next(item for item in load_items(LESSON) if item.kind == "single_best_answer" and item.use == "quiz")
    wrong = next(letter for letter, choice in zip("abcde", item.choices, strict=False) if not choice.correct)
    event = AnswerCommitted(
        at=(datetime.now(UTC) - timedelta(days=2)).isoformat(timespec="seconds"),
        place=f"{LESSON}/quiz",
        attempt=1,
        item=item.id,
        response=wrong,
        confidence="sure",
        fingerprint=fingerprint(item),
        outcome="wrong",
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(event.model_dump_json() + "\n", "utf-8")
    yield path
    path.unlink(missing_ok=True)
    if before is not None:
        path.write_bytes(before)


def test_day_two_begins_with_what_was_wrong_with_certainty(page: Page, open_lesson, record_of_two_days_ago) -> None:
    open_lesson("00_start_here.ipynb")
    course = page.get_by_role("region", name="My course", exact=True)
    expect(course.get_by_text("Review one question that you answered wrongly")).to_be_visible()
    course.get_by_role("button", name="Go to the review").click()
    review = page.get_by_role("region", name="Review", exact=True)
    expect(review.get_by_role("button", name="Start")).to_be_focused()
    page.keyboard.press("Enter")
    expect(review.get_by_role("heading", name="Question 1 of")).to_be_visible()
    axe = Axe().run(page, context={"include": [[".sympblock-review"], [".sympblock-my-course"]]}, options=RULES)
    assert not axe.response["violations"]
    review.get_by_role("radio").first.check()
    review.get_by_role("radio", name="Guess").check()
    review.get_by_role("button", name="Check answer").click()
    expect(review.get_by_role("button", name="Check answer")).to_be_hidden()
    review.get_by_role("button", name="Leave; the rest waits").click()
    expect(review.get_by_role("button", name="Go on")).to_be_visible()
    assert [answer.lesson for answer in load_history().answers] == [LESSON, "review"]


@pytest.mark.long
def test_what_is_answered_further_down_is_there_on_the_way_back(
    page: Page, open_lesson, record_of_two_days_ago
) -> None:
    record_of_two_days_ago.unlink()
    open_lesson("00_start_here.ipynb")
    course = page.get_by_role("region", name="My course", exact=True)
    course.scroll_into_view_if_needed()
    expect(course.get_by_text("You have not begun yet")).to_be_attached()
    test = page.get_by_role("region", name="Entry test", exact=True)
    test.get_by_role("radio", name="T1 to L2").check()
    test.get_by_role("radio", name="Fairly sure").check()
    test.get_by_role("button", name="Check answer").click()
    expect(test.get_by_text("Why:")).to_be_visible()
    course.evaluate("node => node.scrollIntoView()")
    expect(course.get_by_text("You have begun 1 of")).to_be_visible()


@pytest.mark.long
def test_the_record_is_taken_away_and_deleted_only_when_sure(page: Page, open_lesson, record_of_two_days_ago) -> None:
    open_lesson("00_start_here.ipynb")
    course = page.get_by_role("region", name="My course", exact=True)
    course.get_by_text("Your record, and files to take away").click()
    with page.expect_download() as waiting:
        course.get_by_role("button", name="Export my record").click()
    packed = zipfile.ZipFile(io.BytesIO(Path(waiting.value.path()).read_bytes()))
    assert packed.read(FILE_NAME) == record_of_two_days_ago.read_bytes()
    course.get_by_role("button", name="Delete the record").press("Enter")
    expect(course.get_by_role("button", name="Keep it")).to_be_focused()
    page.keyboard.press("Enter")
    expect(course.get_by_role("button", name="Yes, delete it all")).to_be_hidden()
    expect(course.get_by_role("button", name="Delete the record")).to_be_focused()
    assert record_of_two_days_ago.exists()
    course.locator('input[type="file"]').set_input_files(
        {"name": "film.zip", "mimeType": "application/zip", "buffer": bytes(7_000_001)}
    )
    expect(course.get_by_text("film.zip is larger than 7 MB")).to_be_visible()
    course.get_by_role("button", name="Delete the record").click()
    course.get_by_role("button", name="Yes, delete it all").click()
    expect(course.get_by_text("Your record was deleted from this computer")).to_be_visible()
    assert not record_of_two_days_ago.exists()
    course.locator('input[type="file"]').set_input_files(waiting.value.path())
    expect(course.get_by_text("were added")).to_be_visible()
    assert record_of_two_days_ago.exists()
