"""Every lesson has the form and the anatomy of a lesson, and each rule has been seen to fail."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from sympblock.content import Lesson, Objective, load_lessons
from sympblock.content.seminars.educator_pages import page_names
from sympblock.course.checkout import ROOT
from sympblock.course.course_check import check_notebooks, load_lesson_notebooks
from sympblock.course.generated_files import TABLE_START, generated_texts, lesson_paths, notebook_paths
from sympblock.course.lesson_notebook import LessonNotebook
from sympblock.course.notebook_form import (
    is_deeper,
    lesson_fingerprint,
    normal_form,
    notebook_file_text,
    read_notebook,
    slide_mark,
)
from sympblock.course.notebook_rules import RULES, broken_rules
from sympblock.course.panel_rules import check_stages
from sympblock.course.slide_marks import SLIDE_MARKS


class TestShippedLessons:
    """The lessons themselves."""

    def test_there_is_a_notebook_for_every_open_lesson_and_page_for_educators_and_no_other(self) -> None:
        open_lessons = [lesson.lesson for lesson in load_lessons() if lesson.status == "ready"]
        assert len(open_lessons) >= 4
        pages = page_names()
        assert not set(pages) & set(open_lessons)
        assert sorted(path.stem for path in (ROOT / "notebooks").glob("*.ipynb")) == sorted([*open_lessons, *pages])

    @pytest.mark.parametrize("path", notebook_paths(), ids=lambda path: path.stem)
    def test_notebook_is_in_its_normal_form(self, path: Path) -> None:
        assert path.read_text("utf-8") == notebook_file_text(normal_form(read_notebook(path)))

    @pytest.mark.parametrize("path", notebook_paths(), ids=lambda path: path.stem)
    def test_notebook_has_the_anatomy_of_a_lesson(self, path: Path) -> None:
        lesson = next(lesson for lesson in load_lesson_notebooks() if lesson.path == path)
        assert broken_rules(lesson) == []

    @pytest.mark.parametrize("path", generated_texts(), ids=lambda path: path.name)
    def test_generated_file_is_up_to_date(self, path: Path) -> None:
        assert path.read_text("utf-8") == generated_texts()[path], "run: python -m sympblock check --fix"

    def test_the_check_of_the_command_line_finds_nothing(self) -> None:
        assert check_notebooks() == []


def whole_lesson(folder: Path) -> LessonNotebook:
    """Build a small lesson that breaks no rule."""
    (folder / "figures").mkdir()
    (folder / "figures/09_picture.png").touch()
    (folder / "notebooks").mkdir()
    (folder / "notebooks/08_before.ipynb").touch()
    table = new_output("stream", name="stdout", text="12 questions\nall well\n")
    call = 'lessons.{}("09_whole")'.format
    cells = [
        new_markdown_cell(
            "# A whole lesson\n\nAbout 5 minutes, and 5 more in depth.\n\nBefore: [one](08_before.ipynb)", id="title"
        ),
        new_markdown_cell("## Objectives\n\n- name it\n- find it", id="objectives"),
        new_markdown_cell("## Before you start\n\nNothing.", id="before-you-start"),
        new_code_cell("from sympblock import lessons\n" + call("start"), id="setup"),
        new_markdown_cell("## Predict", id="predict"),
        new_code_cell(call("predict"), id="predict-items"),
        new_markdown_cell(
            "## One\n\nA fact. [@rocco1995]\n\n![A drawing of the thing itself](../figures/09_picture.png)",
            id="section-one",
        ),
        new_code_cell('lessons.show_procedure(side="left", level="L3")', id="try-one"),
        new_markdown_cell("<details>\n<summary>What you saw</summary>\n\nThis.\n</details>", id="saw-one"),
        new_code_cell("lessons.show_bayes()", id="try-two"),
        new_markdown_cell(
            "## In depth: the thing in figures (1 minute)",
            id="deeper-figures",
            metadata={"sympblock": {"deeper": True}},
        ),
        new_markdown_cell("Three of four.\n\n### And more\n\nOne of two.", id="figures"),
        new_code_cell('lessons.checkpoint_in_depth("09_whole", 1)', id="figures-items"),
        new_markdown_cell("## Controls", id="controls"),
        new_markdown_cell("## Quiz", id="quiz"),
        new_code_cell(call("quiz"), id="quiz-items"),
        new_markdown_cell("## Summary\n\n- named\n- found", id="summary"),
        new_markdown_cell("## Limits", id="limits"),
        new_markdown_cell("## References", id="references"),
        new_code_cell(call("references"), id="references-list"),
        new_code_cell(
            call("self_check"),
            id="self-check",
            outputs=[table],
            metadata={"tags": ["self-check", "nbval-check-output"]},
        ),
    ]
    notebook = normal_form(new_notebook(cells=cells))
    path = folder / "notebooks/09_whole.ipynb"
    entry = Lesson(
        lesson="09_whole",
        title="A whole lesson",
        status="ready",
        minutes=5,
        minutes_in_depth=5,
        promise="Everything.",
        objectives=(Objective(id="name", text="Name it."), Objective(id="find", text="Find it.")),
        panels={"try-one": "show_procedure", "try-two": "show_bayes"},
    )
    questions = {"predict": ("name",), "in_depth_1": ("find",), "quiz": ("find", "name", "find")}
    return LessonNotebook(path, notebook, entry, questions, frozenset({"rocco1995"}))


@pytest.fixture
def lesson(tmp_path: Path) -> LessonNotebook:
    """Give a lesson that breaks no rule, to break it."""
    return whole_lesson(tmp_path)


def _write(cell_id: str, source: str) -> Callable[[LessonNotebook], None]:
    def act(lesson: LessonNotebook) -> None:
        lesson.cell(cell_id).source = source

    return act


def _add(cell_id: str, addition: str) -> Callable[[LessonNotebook], None]:
    def act(lesson: LessonNotebook) -> None:
        lesson.cell(cell_id).source += addition

    return act


def _swap_parts(lesson: LessonNotebook) -> None:
    cells = lesson.notebook.cells
    first, second = (next(i for i, cell in enumerate(cells) if cell.id == name) for name in ("summary", "limits"))
    cells[first], cells[second] = cells[second], cells[first]


def _drop_limits(lesson: LessonNotebook) -> None:
    lesson.notebook.cells.remove(lesson.cell("limits"))


def _store_failure(lesson: LessonNotebook) -> None:
    lesson.cell("self-check").outputs = [new_output("stream", name="stdout", text="12 questions\nFAIL\n")]


def _forget_table(lesson: LessonNotebook) -> None:
    lesson.cell("self-check").outputs = []


def _forget_tags(lesson: LessonNotebook) -> None:
    lesson.cell("self-check").metadata.tags = ["hide-input"]


def _many_cells(lesson: LessonNotebook) -> None:
    extra = [new_code_cell("lessons.course_map()", id=f"map-{'abcdefghij'[i]}") for i in range(10)]
    lesson.notebook.cells[6:6] = extra


def _anonymous_cell(lesson: LessonNotebook) -> None:
    lesson.cell("controls").id = "1f0c9a2b"


def _twin_cell(lesson: LessonNotebook) -> None:
    lesson.notebook.cells.insert(1, new_markdown_cell("Twin.", id="objectives"))


def _drop_panel(lesson: LessonNotebook) -> None:
    lesson.notebook.cells.remove(lesson.cell("try-one"))


def _swap_panels(lesson: LessonNotebook) -> None:
    first, second = lesson.cell("try-one"), lesson.cell("try-two")
    first.source, second.source = second.source, first.source


def _turn_panels_round(lesson: LessonNotebook) -> None:
    cells = lesson.notebook.cells
    first, second = (next(i for i, cell in enumerate(cells) if cell.id == name) for name in ("try-one", "try-two"))
    cells[first], cells[second] = cells[second], cells[first]


def _add_panel(lesson: LessonNotebook) -> None:
    lesson.notebook.cells.insert(-1, new_code_cell("lessons.show_warm_feet()", id="try-more"))


def _fold(cell_id: str, source: str) -> Callable[[LessonNotebook], None]:
    def act(lesson: LessonNotebook) -> None:
        lesson.cell(cell_id).source = source
        lesson.cell(cell_id).metadata["sympblock"] = {"deeper": True}

    return act


def _unfold(lesson: LessonNotebook) -> None:
    lesson.cell("deeper-figures").metadata = {}


def _ask_in_depth(lesson: LessonNotebook) -> None:
    lesson.cell("quiz-items").source, lesson.cell("figures-items").source = (
        lesson.cell("figures-items").source,
        lesson.cell("quiz-items").source,
    )


def _turn_checkpoints_round(lesson: LessonNotebook) -> None:
    for number in (1, 2):
        call = f'lessons.checkpoint("09_whole", {number})'
        lesson.notebook.cells.insert(6, new_code_cell(call, id=f"checkpoint-{number}"))


def _mark_slide(cell_id: str, mark: object) -> Callable[[LessonNotebook], None]:
    def act(lesson: LessonNotebook) -> None:
        own = lesson.cell(cell_id).metadata.setdefault("sympblock", {})
        own["slide"] = mark

    return act


VIOLATIONS = {
    "unknown mark of a slide": (_mark_slide("controls", "subslide"), "'controls' says slide: 'subslide'; write one of"),
    "mark of a slide that is no word": (_mark_slide("controls", True), "'controls' says slide: True; write one of"),
    "notes that are a panel": (_mark_slide("try-one", "notes"), "'try-one' is marked as notes for the speaker"),
    "folded heading that is skipped": (_mark_slide("deeper-figures", "skip"), "must not be marked 'skip'"),
    "nothing to stand beside": (_mark_slide("title", "same"), "'title' is marked 'same', but no slide"),
    "folded heading of another form": (
        _write("deeper-figures", "## The thing in figures (1 minute)"),
        "must be of the form: ## In depth: what it holds (4 minutes)",
    ),
    "folded heading with text": (
        _write("deeper-figures", "## In depth: the thing in figures (1 minute)\n\nMore."),
        "must be of the form: ## In depth: what it holds (4 minutes)",
    ),
    "nothing folded": (_write("figures", "## Figures"), "nothing is folded under '## In depth: the thing in figures"),
    "part folded": (_write("controls", "### Controls"), "cell 'controls' must stand in the open, not under"),
    "rule of safety folded": (
        _write("figures-items", "lessons.show_contraindications()"),
        "cell 'figures-items' must stand in the open, not under",
    ),
    "fold within a fold": (_fold("figures", "### In depth: more of it (1 minute)"), "lies under another one"),
    "heading that does not fold": (_unfold, "the heading of cell 'deeper-figures' is not marked as deeper"),
    "heading that ends no fold": (
        _write("controls", "Text.\n\n## Controls"),
        "of cell 'controls' must be its first line",
    ),
    "objective asked in the folded part only": (
        _ask_in_depth,
        "the core path holds 1 of at least 2 questions on 'find'",
    ),
    "core path too long": (_add("controls", " word" * 6000), "the core path takes 33"),
    "folded parts too long": (_add("figures", " word" * 6000), "the folded parts take 30.8 minutes; at most 20"),
    "heading that promises too little": (
        _add("figures", " word" * 400),
        "'## In depth: the thing in figures (1 minute)' must say 3",
    ),
    "minutes that are not measured": (
        _add("controls", " word" * 600),
        "says 5 minutes by reading, questions and tasks; it must say 10",
    ),
    "title with other minutes": (
        _write("title", "# A whole lesson\n\nAbout 5 minutes. [one](08_before.ipynb)"),
        "the title cell must say: About 5 minutes, and 5 more in depth",
    ),
    "checkpoints out of order": (_turn_checkpoints_round, "the questions are out of order: checkpoint_2, checkpoint_1"),
    "two titles": (_add("controls", "\n\n# Another"), "exactly one heading of the first level"),
    "other title": (
        _write("title", "# Something else\n[one](08_before.ipynb)"),
        "is not that of data/, 'A whole lesson'",
    ),
    "skipped level": (_add("controls", "\n\n#### Deep"), "'Deep' skips a level"),
    "parts swapped": (_swap_parts, "out of order"),
    "part missing": (_drop_limits, "the part 'limits' is missing"),
    "self-check without table": (_forget_table, "no stored table"),
    "self-check that failed": (_store_failure, "does not end in: all well"),
    "self-check without tags": (_forget_tags, "needs the tags"),
    "two calls": (_add("quiz-items", "\nlessons.glossary()"), "'quiz-items' is not one call"),
    "a loop": (_write("try-one", "for i in range(3):\n    lessons.glossary()"), "'try-one' is not one call"),
    "a definition": (_write("try-one", "def f():\n    return 1"), "'try-one' is not one call"),
    "a magic": (_write("try-one", "%matplotlib inline"), "'try-one' is not one call"),
    "a computed value": (_write("try-one", 'lessons.show_bayes(open("x"))'), "'try-one' is not one call"),
    "panel removed": (_drop_panel, "the panel lessons.show_procedure is missing"),
    "panel exchanged": (_write("try-one", "lessons.show_warm_feet()"), "expects lessons.show_procedure"),
    "two panels exchanged": (_swap_panels, "cell 'try-two' calls lessons.show_procedure; data/lessons.yaml expects"),
    "panels out of order": (_turn_panels_round, "the panels are out of order"),
    "panel on no list": (_add_panel, "calls lessons.show_warm_feet: enter it under panels"),
    "panel turned into a question": (_write("try-one", 'lessons.quiz("09_whole")'), "expects lessons.show_procedure"),
    "question that nobody asks": (_write("predict-items", 'lessons.quiz("09_whole")'), "questions of 'predict'"),
    "checkpoint without questions": (
        _write("predict-items", 'lessons.checkpoint("09_whole", 2)'),
        "a cell asks for 'checkpoint_2', of which",
    ),
    "another module": (_write("try-one", "import os\nlessons.glossary()"), "'try-one' imports"),
    "unknown call": (_write("try-one", "lessons.show_nothing()"), "lessons.show_nothing, which does not exist"),
    "another lesson": (_write("quiz-items", 'lessons.quiz("03_lumbar_approach")'), "names another lesson"),
    "long cell": (_write("try-one", "lessons.show_procedure(" + "\n" * 7 + ")"), "more than 6 lines"),
    "many cells": (_many_cells, "code cells; at most 17"),
    "unknown source": (_add("controls", " [@nobody1900]"), "'nobody1900' is not in"),
    "unreadable citation": (_add("controls", " [see @rocco1995]"), "not of the form"),
    "conflict marked without a default": (
        _add("section-one", "\n\n**Sources differ.** One says 2, one 3."),
        "marks a conflict without a default",
    ),
    "second conflict without its own default": (
        _add("section-one", "\n\n**Sources differ.** A.\n\n> **Default.** B.\n\n**Sources differ.** C."),
        "without a default: C.",
    ),
    "conflict in passing": (_add("section-one", "\n\nHere the guidelines disagree."), "mentions a conflict without"),
    "picture without words": (_add("controls", " ![](../figures/09_picture.png)"), "says what it shows"),
    "picture missing": (_add("controls", " ![What nobody drew so far](../figures/none.png)"), "is not a file"),
    "picture from outside": (
        _add("controls", " ![A picture from far away, sadly](https://e.org/a.png)"),
        "is not a file",
    ),
    "picture as HTML": (_add("controls", ' <img src="../figures/09_picture.png">'), "written as HTML"),
    "link to nowhere": (_add("controls", " [next](10_none.ipynb)"), "leads nowhere"),
    "title without a way on": (_write("title", "# A whole lesson"), "neither the lesson before"),
    "objective without summary": (_write("summary", "## Summary\n\n- named"), "'summary' has 1 points"),
    "long reading": (_add("section-one", " word" * 151), "words without anything to do"),
    "long answer": (_write("saw-one", "<details>" + "word " * 151 + "</details>"), "'saw-one (answer)'"),
    "anonymous cell": (_anonymous_cell, "says nothing to a reader"),
    "twin cell": (_twin_cell, "'objectives' stands twice"),
}


class TestRules:
    """Each rule fails when it should, and only then."""

    def test_whole_lesson_breaks_no_rule(self, lesson: LessonNotebook) -> None:
        assert broken_rules(lesson) == []

    @pytest.mark.parametrize("name", VIOLATIONS)
    def test_planted_violation_is_named(self, lesson: LessonNotebook, name: str) -> None:
        break_it, sentence = VIOLATIONS[name]
        break_it(lesson)
        assert any(sentence in finding for finding in broken_rules(lesson)), broken_rules(lesson)

    def test_every_rule_is_broken_by_some_violation(self, tmp_path: Path) -> None:
        broken = set()
        for number, (break_it, _) in enumerate(VIOLATIONS.values()):
            folder = tmp_path / str(number)
            folder.mkdir()
            lesson = whole_lesson(folder)
            break_it(lesson)
            broken |= {rule for rule in RULES if list(rule(lesson))}
        # A lesson has no stages; test_educator_pages.py breaks the rule of those.
        assert broken == set(RULES) - {check_stages}


class TestNormalForm:
    """What an editor leaves in a notebook is taken out again, and nothing else."""

    @pytest.mark.parametrize("mark", SLIDE_MARKS)
    def test_mark_of_a_slide_is_kept_and_changes_neither_code_nor_fold(self, lesson: LessonNotebook, mark: str) -> None:
        plain = normal_form(lesson.notebook)
        for cell in lesson.notebook.cells:
            cell.metadata.setdefault("sympblock", {})["slide"] = mark
        marked = normal_form(lesson.notebook)
        assert [slide_mark(cell) for cell in marked.cells] == [mark] * len(marked.cells)
        assert lesson_fingerprint(marked) == lesson_fingerprint(plain)
        assert [is_deeper(cell) for cell in marked.cells] == [is_deeper(cell) for cell in plain.cells]
        assert normal_form(marked) == marked
        assert [slide_mark(cell) for cell in plain.cells] == [None] * len(plain.cells)

    def test_notes_for_the_speaker_are_no_reading_for_learners(self, lesson: LessonNotebook) -> None:
        notes = new_markdown_cell("word " * 400, id="notes-one", metadata={"sympblock": {"slide": "notes"}})
        lesson.notebook.cells.insert(6, notes)
        assert broken_rules(lesson) == []

    @staticmethod
    def messy(lesson: LessonNotebook) -> NotebookNode:
        """Give the lesson as an editor may save it."""
        notebook = deepcopy(lesson.notebook)
        notebook.metadata = {"kernelspec": {"name": "other", "display_name": "Other"}, "widgets": {"state": {}}}
        for count, cell in enumerate(notebook.cells):
            cell.metadata.update({"collapsed": True, "execution": {"iopub.execute_input": "2026"}})
            if cell.cell_type == "code":
                cell.execution_count = count
                cell.outputs = cell.outputs or [new_output("stream", name="stderr", text="noise")]
        return notebook

    def test_it_restores_what_was_committed(self, lesson: LessonNotebook) -> None:
        messy = self.messy(lesson)
        assert notebook_file_text(messy) != notebook_file_text(lesson.notebook)
        assert notebook_file_text(normal_form(messy)) == notebook_file_text(lesson.notebook)

    def test_it_keeps_text_code_and_the_table_of_the_self_check(self, lesson: LessonNotebook) -> None:
        normal = normal_form(self.messy(lesson))
        assert [cell.source for cell in normal.cells] == [cell.source for cell in lesson.notebook.cells]
        assert normal.cells[-1].outputs[0]["text"] == "12 questions\nall well\n"

    def test_nbval_will_compare_the_self_check_and_nothing_else(self, lesson: LessonNotebook) -> None:
        counts = [cell.execution_count for cell in normal_form(lesson.notebook).cells if cell.cell_type == "code"]
        assert counts == [None] * (len(counts) - 1) + [1]

    def test_folded_headings_are_folded_and_have_no_other_metadata(self, lesson: LessonNotebook) -> None:
        due = {"sympblock": {"deeper": True}, "jp-MarkdownHeadingCollapsed": True}
        unfolded = self.messy(lesson)
        heading = next(cell for cell in unfolded.cells if cell.id == "deeper-figures")
        heading.metadata = {
            "sympblock": {"deeper": True, "more": 1},
            "jp-MarkdownHeadingCollapsed": False,
            "tags": ["x"],
        }
        kept = {cell.id: cell.metadata for cell in normal_form(unfolded).cells if cell.cell_type == "markdown"}
        assert kept.pop("deeper-figures") == due
        assert not any(
            "sympblock" in metadata or "jp-MarkdownHeadingCollapsed" in metadata for metadata in kept.values()
        )

    def test_text_does_not_change_the_fingerprint_but_code_does(self, lesson: LessonNotebook) -> None:
        before = lesson_fingerprint(lesson.notebook)
        lesson.cell("controls").source += " More text."
        assert lesson_fingerprint(lesson.notebook) == before
        lesson.cell("quiz-items").source += " "
        assert lesson_fingerprint(lesson.notebook) != before


class TestCheckAndFix:
    """``check`` says what differs, ``check --fix`` mends it, and an empty folder is no success."""

    @pytest.fixture
    def copy(self, tmp_path: Path) -> Path:
        """Copy what the check reads and writes."""
        for name in ("notebooks", "figures", "sympblock/course/labextension", "sympblock/course/room"):
            shutil.copytree(ROOT / name, tmp_path / name)
        shutil.copy(ROOT / "README.md", tmp_path)
        shutil.copy(ROOT / "sympblock/MODEL.md", tmp_path / "sympblock")
        return tmp_path

    def test_fix_mends_form_and_generated_files(self, copy: Path) -> None:
        path = copy / "notebooks/01_sympathetic_chain.ipynb"
        notebook = read_notebook(path)
        notebook.cells[3].metadata = {}
        path.write_text(notebook_file_text(notebook), "utf-8")
        (copy / "sympblock/course/labextension/static/allow.json").write_text("{}")
        readme = copy / "README.md"
        readme.write_text(readme.read_text("utf-8").replace(TABLE_START, TABLE_START + "\nstray"), "utf-8")
        found = check_notebooks(root=copy)
        assert [finding.split(":")[0] for finding in found] == [path.name, "allow.json", "README.md"]
        assert all("python -m sympblock check --" in finding for finding in found)
        assert check_notebooks(root=copy, fix=True) == []
        assert check_notebooks(root=copy) == []
        assert path.read_text("utf-8") == (ROOT / "notebooks" / path.name).read_text("utf-8")

    def test_a_lesson_whose_code_changed_is_named_with_the_command_that_mends_it(self, copy: Path) -> None:
        path = copy / "notebooks/02_c_arm_views.ipynb"
        notebook = read_notebook(path)
        cell = next(cell for cell in notebook.cells if cell.id == "try-c-arm")
        cell.source = cell.source.replace('"left"', '"right"')
        path.write_text(notebook_file_text(notebook), "utf-8")
        assert check_notebooks(root=copy) == [
            "allow.json: the code of 02_c_arm_views has changed, so it waits for a click: run `python -m sympblock check --run`"
        ]

    @pytest.mark.parametrize("name", [path.stem for path in lesson_paths()])
    def test_a_panel_taken_out_of_a_shipped_lesson_is_named(self, copy: Path, name: str) -> None:
        lesson = next(lesson for lesson in load_lessons() if lesson.lesson == name)
        assert lesson.panels
        path = copy / f"notebooks/{name}.ipynb"
        notebook = read_notebook(path)
        for panel in lesson.panels:
            notebook.cells = [cell for cell in notebook.cells if cell.id != panel]
        path.write_text(notebook_file_text(notebook), "utf-8")
        found = [finding for finding in check_notebooks(root=copy) if "is missing: data/lessons.yaml" in finding]
        assert len(found) == len(lesson.panels)

    def test_stray_notebook_and_orphan_figure_are_named(self, copy: Path) -> None:
        shutil.copy(copy / "notebooks/00_start_here.ipynb", copy / "notebooks/00_copy.ipynb")
        (copy / "figures/99_orphan.png").touch()
        assert check_notebooks(root=copy) == [
            "00_copy.ipynb: neither an open lesson of data/lessons.yaml nor a page for educators",
            "figures/99_orphan.png: no lesson shows it",
        ]

    def test_missing_notebook_is_not_a_success(self, copy: Path) -> None:
        shutil.rmtree(copy / "notebooks")
        assert check_notebooks(root=copy) == ["00_start_here.ipynb: this open lesson has no notebook"]
