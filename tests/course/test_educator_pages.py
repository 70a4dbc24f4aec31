"""Pages for educators are checked as lessons are, by what their kind asks for, and are no lessons."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace

import pytest

from sympblock.content import load_lessons
from sympblock.content.seminars import load_seminars
from sympblock.content.seminars.educator_pages import load_educator_pages, page_names
from sympblock.course.checkout import ROOT
from sympblock.course.course_check import load_lesson_notebooks
from sympblock.course.generated_files import ALLOWED, SEMINARS, educator_paths, generated_texts, lesson_paths
from sympblock.course.lesson_notebook import GUIDE, SEMINAR, LessonNotebook
from sympblock.course.notebook_rules import broken_rules
from sympblock.course.panel_rules import section_id
from sympblock.widgets.pages.pages import course_map_page

STATIC = ROOT / "sympblock/course/labextension/static"
BLOCK = "seminar_block"


@pytest.fixture(scope="module")
def shipped() -> dict[str, LessonNotebook]:
    return {each.path.stem: each for each in load_lesson_notebooks()}


@pytest.fixture
def seminar(shipped) -> LessonNotebook:
    """Give the notebook of a seminar that breaks no rule, to break it."""
    return replace(shipped[BLOCK], notebook=deepcopy(shipped[BLOCK].notebook))


def test_they_run_by_themselves_and_stand_in_readme_but_not_among_the_lessons() -> None:
    texts = {path.name: text for path, text in generated_texts().items()}
    lessons = {entry["lesson"] for entry in json.loads(texts["lessons.json"])}
    for name in page_names():
        assert name in json.loads(texts[ALLOWED])
        assert f"notebooks/{name}.ipynb" in texts["README.md"]
        assert name not in lessons
        assert f"{name}.ipynb" not in course_map_page().data
    assert not set(educator_paths()) & set(lesson_paths())
    assert {lesson.lesson for lesson in load_lessons()} == lessons


def test_each_page_has_the_kind_that_its_data_say(shipped) -> None:
    seminars = {plan.id for plan in load_seminars()}
    for page in load_educator_pages():
        assert shipped[page.page].kind is (SEMINAR if page.page in seminars else GUIDE)


def test_the_slides_of_a_seminar_get_the_minutes_of_its_plan() -> None:
    told = json.loads((STATIC / SEMINARS).read_text("utf-8"))
    assert told.keys() == {plan.id for plan in load_seminars()}
    for plan in load_seminars():
        assert told[plan.id]["minutes"] == sum(stage["minutes"] for stage in told[plan.id]["stages"])
        assert [each["cell"] for each in told[plan.id]["stages"]] == [section_id(each.id) for each in plan.stages]


def _drop(cell_id: str):
    return lambda page: page.notebook.cells.remove(page.cell(cell_id))


def _rename(before: str, after: str):
    return lambda page: page.cell(before).update(id=after)


def _write(cell_id: str, source: str):
    return lambda page: page.cell(cell_id).update(source=source)


def _swap_sections(page: LessonNotebook) -> None:
    first, second = page.cell("stage-welcome"), page.cell("stage-first_test")
    first.id, second.id = second.id, first.id


FAULTS = {
    "section missing": (_drop("stage-first_test"), "the section 'stage-first_test' is missing"),
    "section of no stage": (_rename("stage-welcome", "stage-other"), "'stage-other' belongs to no stage"),
    "sections turned round": (_swap_sections, "the sections are out of order"),
    "another title": (_write("stage-first_test", "## Warming up"), "must begin with the title of its stage"),
    "cell of a stage missing": (_drop("block-by-vote"), "the stage 'block' shows the cell 'block-by-vote'"),
    "plan missing": (_drop("show-plan"), "the panel lessons.show_seminar_plan is missing"),
    "plan exchanged": (_write("show-plan", "lessons.show_bayes()"), "data/seminars expects lessons.show_seminar_plan"),
    "aim missing": (_write("objectives", "## Objectives\n\n1. one"), "the part 'objectives' has 1 points"),
    "no references": (_drop("references"), "the part 'references' is missing"),
    "no time": (_write("title", "# The block under fluoroscopy\n\n[a](00_start_here.ipynb)"), "must say: About 60"),
    "no way back": (_write("title", "# The block under fluoroscopy\n\nAbout 60 minutes"), "the title cell links"),
    "two calls": (_write("show-plan", "lessons.show_bayes()\nlessons.show_bayes()"), "is not one call"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_notebook_of_a_seminar_is_named(seminar, fault) -> None:
    assert broken_rules(seminar) == []
    break_it, said = FAULTS[fault]
    break_it(seminar)
    assert any(said in finding for finding in broken_rules(seminar)), broken_rules(seminar)
