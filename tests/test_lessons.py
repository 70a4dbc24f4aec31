"""What notebooks may call."""

from __future__ import annotations

import ast
import html
import inspect
import re
import subprocess
import sys

import pytest

from sympblock import lessons
from sympblock.content import load_items, load_lessons
from sympblock.content.about import load_about
from sympblock.course.notebook_form import read_notebook
from sympblock.widgets.pages.pages import NOTEBOOKS_DIR, course_map_page, keys_of_lesson, references_page

READY = [lesson.lesson for lesson in load_lessons() if lesson.status == "ready"]


def calls(lesson: str) -> list[ast.Call]:
    """Read the calls of a lesson's code cells."""
    cells = read_notebook(NOTEBOOKS_DIR / f"{lesson}.ipynb").cells
    code = "\n".join(cell.source for cell in cells if cell.cell_type == "code")
    return [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]


@pytest.mark.parametrize("lesson", READY)
def test_notebooks_call_what_exists_with_arguments_that_fit(lesson: str) -> None:
    """Each call binds to a public function, and names its own lesson."""
    found = calls(lesson)
    assert found
    for call in found:
        function = getattr(lessons, call.func.attr)
        assert not call.func.attr.startswith("_")
        keywords = {keyword.arg: ast.literal_eval(keyword.value) for keyword in call.keywords}
        bound = inspect.signature(function).bind(*map(ast.literal_eval, call.args), **keywords)
        assert bound.arguments.get("lesson", lesson) == lesson


@pytest.mark.parametrize("lesson", READY)
def test_every_item_is_shown_somewhere(lesson: str) -> None:
    """No item lies in a file without a cell that asks it."""
    asked = {"predict": "predict", "quiz": "quiz", "entry_test": "entry"}
    shown = {asked.get(call.func.attr) for call in calls(lesson)}
    numbered = {"checkpoint": "checkpoint", "checkpoint_in_depth": "in_depth"}
    shown |= {
        f"{numbered[call.func.attr]}_{call.args[1].value}" for call in calls(lesson) if call.func.attr in numbered
    }
    # What the forms of the exam alone ask is shown by its panel.
    assert {item.use for item in load_items(lesson)} - {"exam"} == shown - {None}


def test_an_unknown_lesson_is_refused_with_the_names_that_exist() -> None:
    """The author reads what to choose from."""
    with pytest.raises(ValueError, match="choose from 00_start_here"):
        lessons.start("99_nothing")


@pytest.mark.parametrize(
    "lesson", [lesson for lesson in load_lessons() if lesson.status == "ready"], ids=lambda lesson: lesson.lesson
)
def test_a_lesson_begins_by_saying_who_stands_behind_it(lesson) -> None:
    """Outcomes, minutes, review and expiry come from the data, and no reviewer is invented."""
    page = lessons.start(lesson.lesson).data
    about = load_about()
    assert all(html.escape(objective.text) in page for objective in lesson.objectives)
    assert f"About {lesson.time}, questions" in page
    assert f"valid until {about.expiry_of(lesson.lesson).day} " in page
    assert ("no clinician has reviewed" in page) == (about.review_of(lesson.lesson).reviewer is None)


def test_a_check_of_nothing_does_not_pass() -> None:
    """A self-check before any widget was shown raises."""
    lessons.start("01_sympathetic_chain")
    with pytest.raises(ValueError, match="has shown no widget"):
        lessons.self_check("01_sympathetic_chain")


def test_a_use_without_items_is_refused_with_the_place_to_add_some() -> None:
    """A cell that asks nothing would look like a fault of the page."""
    with pytest.raises(ValueError, match="no items for 'checkpoint_9': add some to its file in data/items"):
        lessons.checkpoint("01_sympathetic_chain", 9)


def test_starting_again_forgets_what_was_shown() -> None:
    """A cell that is run twice does not make the self-check's table longer."""
    lessons.start("01_sympathetic_chain")
    lessons.show_pathway_tracer()
    lessons.start("01_sympathetic_chain")
    assert lessons._shown == []


class TestPages:
    def test_map_links_the_lessons_that_are_ready_and_no_others(self) -> None:
        """A link leads to a file that exists; a planned lesson has none."""
        links = re.findall(r"href='([^']+)'", course_map_page().data)
        assert links == [f"{lesson}.ipynb" for lesson in READY]
        assert all((NOTEBOOKS_DIR / link).is_file() for link in links)

    @pytest.mark.parametrize("lesson", [lesson for lesson in READY if lesson != "00_start_here"])
    def test_references_hold_each_source_once(self, lesson: str) -> None:
        """As many entries as different keys, in the order of the text."""
        keys = keys_of_lesson(lesson)
        assert len(set(keys)) == len(keys) > 10
        assert re.findall(r"data-reference='([\w-]+)'", references_page(lesson).data) == list(keys)


def test_opening_a_lesson_loads_no_heavy_library() -> None:
    """Pictures, geometry and the source parser are loaded when first used, not at the start."""
    code = "import sys; import sympblock.lessons; print([m for m in ('matplotlib', 'shapely', 'pybtex', 'nbformat', 'statsmodels') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=NOTEBOOKS_DIR.parent
    )
    assert done.stdout.strip() == "[]"
