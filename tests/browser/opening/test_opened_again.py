"""A lesson that is opened twice, reloaded while it runs, or shown by a busy page: every widget comes, and answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import Page, expect

from sympblock.course.notebook_form import normal_form

DONE = '.jp-NotebookPanel[data-sympblock-state="done"]'
#: Goes on when the test lays a file there, however quick or slow the computer is.
WAITS = "from pathlib import Path\nfrom time import sleep\nwhile not Path({path!r}).exists(): sleep(0.05)"
PLAN = 'lessons.show_seminar_plan("seminar_anatomy")'
#: As if the holder of the scripts had been sent before the page was there, and the kernel had not told of it since.
UNTOLD = """\
from sympblock.widgets.core import bundle
for kind in ("seminar_plan", "poll_desk"): bundle._holder(kind).comm.close()"""
#: Two seconds are over at once, as they are where a page is busy while its widgets come.
BUSY_PAGE = (
    "const limit = AbortSignal.timeout; AbortSignal.timeout = (ms) => limit.call(AbortSignal, ms === 2000 ? 0 : ms);"
)
#: A kernel that is busy for longer than a page waits for the list of all its widgets, from the first moment.
BUSY_KERNEL = (
    "const later = setTimeout; window.setTimeout = (act, ms, ...more) => later(act, ms === 4000 ? 0 : ms, ...more);"
)


@pytest.fixture
def add(open_course) -> Callable[..., str]:
    """Return what adds a page of some cells."""

    def go(name: str, *cells: str) -> str:
        code = [
            new_code_cell(source, id=f"code-{number}")
            for number, source in enumerate(("from sympblock import lessons", *cells))
        ]
        open_course.add(name, normal_form(new_notebook(cells=[new_markdown_cell("# A page", id="title"), *code])))
        return open_course.address(name)

    return go


def works(page: Page) -> None:
    """Assert that the plan and the desk are there, and that the plan answers."""
    page.wait_for_selector(DONE, timeout=120_000)
    plan = page.locator(".sympblock-plan")
    plan.get_by_role("button", name="Start the clock").click()
    expect(plan.get_by_role("button", name="Next stage now")).to_be_visible()
    plan.get_by_role("button", name="Stop the clock").click()
    expect(plan.get_by_role("button", name="Start the clock")).to_be_visible()
    expect(page.locator(".sympblock-poll").first).to_be_visible()


@pytest.mark.long
def test_a_second_page_of_a_seminar_shows_all_that_the_first_shows(page: Page, context, add) -> None:
    address = add("twice.ipynb", PLAN, "lessons.show_poll()", "lessons.show_poll()")
    page.goto(address)
    works(page)
    second = context.new_page()
    second.add_init_script(BUSY_KERNEL)
    second.goto(address)
    works(second)
    second.close()


def test_a_page_that_is_reloaded_while_the_lesson_runs_shows_it(page: Page, open_course, add) -> None:
    go = open_course.root / "go_on"
    page.goto(add("running.ipynb", PLAN, WAITS.format(path=str(go)), "lessons.show_poll()"))
    page.locator(".sympblock-plan").wait_for(timeout=120_000)
    page.reload()
    page.locator('.jp-NotebookPanel[data-sympblock-state="starting"]').wait_for(timeout=60_000)
    Path(go).touch()
    works(page)


@pytest.mark.long
def test_a_page_that_was_not_told_of_the_scripts_asks_for_them(page: Page, add) -> None:
    page.goto(add("untold.ipynb", UNTOLD, PLAN, "lessons.show_poll()"))
    works(page)


@pytest.mark.long
def test_widgets_of_a_busy_page_hear_what_is_done_to_them(page: Page, add) -> None:
    page.add_init_script(BUSY_PAGE)
    page.goto(add("busy.ipynb", PLAN, "lessons.show_poll()"))
    works(page)
