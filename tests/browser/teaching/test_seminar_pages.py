"""A seminar in a real browser: its clock, its plan, its own minutes as slides; and a copy of a page with other words."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import Page, expect

from sympblock.content.seminars import load_seminar
from sympblock.course.checkout import ROOT
from sympblock.course.notebook_form import normal_form, read_notebook

DONE = '.jp-NotebookPanel[data-sympblock-state="done"]'
NAME = "seminar_anatomy"


def light_seminar():
    """Make the page of a seminar with its plan and the headings of its stages, without what takes long to open."""
    cells = [
        new_markdown_cell("# A seminar", id="title"),
        new_markdown_cell("## Plan", id="plan"),
        new_code_cell(f'from sympblock import lessons\nlessons.show_seminar_plan("{NAME}")', id="show-plan"),
        *(
            new_markdown_cell(f"## {stage.title}\n\nSome words.", id=f"stage-{stage.id}")
            for stage in load_seminar(NAME).stages
        ),
    ]
    return normal_form(new_notebook(cells=cells))


def test_the_clock_goes_with_the_plan_and_the_slides_have_its_minutes(page: Page, open_course) -> None:
    # The plugin knows a seminar by the name of its page.
    open_course.add(f"{NAME}.ipynb", light_seminar())
    page.goto(open_course.address(f"{NAME}.ipynb"))
    page.wait_for_selector(DONE, timeout=120_000)
    plan, stages = page.locator(".sympblock-plan"), load_seminar(NAME).stages
    plan.get_by_role("button", name="Start the clock").click()
    expect(plan.locator(".sympblock-plan-now")).to_contain_text(stages[0].title)
    plan.get_by_role("button", name="Next stage now").click()
    expect(plan.locator(".sympblock-plan-now")).to_contain_text(stages[1].title)
    expect(plan.locator("[aria-current=step] h4")).to_contain_text(stages[1].title)
    plan.locator(".sympblock-plan-question summary").first.click()
    expect(plan.locator(".sympblock-plan-question[open]")).to_contain_text("Correct:")
    assert Axe().run(page, context=".sympblock-plan").response["violations"] == []
    page.get_by_role("button", name="Present", exact=True).click()
    expect(page.get_by_label("Length of the seminar")).to_have_text(f"{load_seminar(NAME).minutes} min")
    page.keyboard.press("End")
    expect(page.get_by_role("region", name="Presentation")).to_contain_text(f"of {stages[-1].minutes}:00")


@pytest.mark.long
def test_a_copy_with_other_words_runs_by_itself_and_one_with_another_panel_waits(page: Page, open_course) -> None:
    copied = read_notebook(ROOT / "notebooks/for_educators.ipynb")
    next(cell for cell in copied.cells if cell.id == "adapt").source += "\n\nWords of our own."
    open_course.add("for_educators-Copy1.ipynb", copied, shipped=False)
    page.goto(open_course.address("for_educators-Copy1.ipynb"))
    page.wait_for_selector(DONE, timeout=120_000)
    next(cell for cell in copied.cells if cell.id == "poll-desk").source = "lessons.glossary()"
    open_course.add("for_educators-Copy2.ipynb", copied, shipped=False)
    page.goto(open_course.address("for_educators-Copy2.ipynb"))
    waits = re.compile("refused")
    expect(page.locator(".jp-NotebookPanel").first).to_have_attribute("data-sympblock-state", waits, timeout=60_000)
