"""The procedure room alone: one command opens it in the whole window, and it can be left for the course."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from sympblock.robustness.started_course import CourseStart, StartedCourse, started_course

WIDTH, HEIGHT = 1280, 720


@pytest.fixture(scope="module")
def course() -> Iterator[StartedCourse]:
    """Start the course as ``python -m sympblock room`` does."""
    with started_course(CourseStart(arguments=("room", "--no-browser"))) as running:
        yield running


def test_the_room_fills_the_window_and_can_be_left(page: Page, course: StartedCourse) -> None:
    page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    page.goto(course.address)
    room = page.get_by_role("region", name="Procedure room", exact=True)
    expect(page.get_by_role("button", name="Leave the full window")).to_be_visible(timeout=60_000)
    expect(page).to_have_title("Procedure room · Lumbar sympathetic blocks")
    box = room.bounding_box()
    assert box and (box["x"], box["y"], box["width"], box["height"]) == (0, 0, WIDTH, HEIGHT)
    page.get_by_role("button", name="Leave the full window").click()
    expect(page.get_by_role("button", name="Fill the window")).to_be_visible()
    expect(page.get_by_role("button", name="Show code")).to_be_visible()
    box = room.bounding_box()
    assert box and box["width"] < WIDTH
    expect(page.locator(".jp-CodeCell .jp-Cell-inputWrapper:visible")).to_have_count(0)
