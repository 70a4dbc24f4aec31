"""Nothing that somebody else put into a notebook, or beside it, runs before a click."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from nbformat import from_dict
from nbformat.sign import NotebookNotary
from playwright.sync_api import Page

from sympblock.robustness.foreign_notebooks import ForeignNotebook, deceived_lessons, moved_lessons, plain_notebook
from sympblock.robustness.foreign_scripts import odd_metadata, restored_widgets, scripted_outputs, scripted_texts
from sympblock.robustness.plugin import CourseCopy, Watched, course_copy, open_foreign

pytestmark = pytest.mark.one_page


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CourseCopy]:
    """Run a course for this module, with records and settings of its own."""
    with pytest.MonkeyPatch.context() as patch:
        home = tmp_path_factory.mktemp("home")
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        with course_copy() as running:
            yield running


@pytest.fixture(scope="module")
def watched(kept_page: Page) -> Watched:
    """Watch the one page of this module."""
    watched = Watched(kept_page)
    watched.start()
    return watched


@pytest.fixture
def what_breaks(page: Page, copy: CourseCopy, watched: Watched):
    """Open a foreign notebook and say what of it ran, or went another way than it must."""
    return lambda foreign: open_foreign(copy, watched, foreign)


def all_in_one(notebooks: list[ForeignNotebook]) -> ForeignNotebook:
    """Put the cells of many notebooks into one: none of them may run, so one page shows it for all."""
    first = notebooks[0].notebook
    cells = [cell for foreign in notebooks for cell in foreign.notebook.cells[1:]]
    named = [{**cell, "id": f"cell-{i}"} for i, cell in enumerate(cells)]
    return dataclasses.replace(notebooks[0], notebook=from_dict({**first, "cells": [first.cells[0], *named]}))


def claim(name: str) -> ForeignNotebook:
    """Build a notebook of every output that holds a script, with one claim of trust."""
    return all_in_one([foreign for foreign in scripted_outputs() if foreign.name.endswith(name)])


@pytest.mark.long
def test_a_script_that_jupyter_trusts_is_seen_to_run(what_breaks, copy, heard) -> None:
    """Without this, the other tests could watch a page in which nothing can be seen."""
    foreign = claim("no claim")
    foreign.notebook.metadata["title"] = "Trusted"  # Jupyter knows it again by its content
    NotebookNotary(data_dir=str(copy.course.folder / "data")).sign(from_dict(foreign.notebook))
    assert what_breaks(foreign) == "a script ran in the page"
    heard.errors.clear()  # in a frame without rights, the script also stumbles


@pytest.mark.parametrize(
    "foreign", [pytest.param(each, id=each.name) for each in restored_widgets() if "widget" in each.name]
)
def test_a_saved_widget_does_not_run(what_breaks, foreign) -> None:
    assert what_breaks(foreign) == ""


SAVE = "async () => { const { context } = jupyterapp.shell.currentWidget; await context.ready; await context.save(); }"


@pytest.mark.long
def test_a_notebook_that_is_saved_keeps_the_widgets_that_its_author_saved(page, copy) -> None:
    foreign = [each for each in restored_widgets() if each.state == ""][0]
    path = copy.root / "notebooks/kept.ipynb"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(foreign.notebook), "utf-8")
    page.goto(copy.course.address("notebooks/kept.ipynb"))
    page.locator(".jp-NotebookPanel:visible").wait_for()
    page.evaluate(SAVE)
    saved = json.loads(path.read_text("utf-8"))
    assert saved["metadata"]["widgets"] == foreign.notebook.metadata["widgets"]
    page.goto("about:blank")


@pytest.mark.parametrize("trust", ["no claim", pytest.param("a trusted notebook", marks=pytest.mark.long)])
def test_a_script_in_an_output_does_not_run_whatever_the_file_claims(what_breaks, trust) -> None:
    assert what_breaks(claim(trust)) == ""


@pytest.mark.long
def test_a_script_in_a_text_or_an_attachment_does_not_run(what_breaks) -> None:
    assert what_breaks(all_in_one(list(scripted_texts()))) == ""


SEEN = ("tabnanny/__init__.pyc", "a/b/c/tool.py", "an entry point whose module lies deeper")


@pytest.mark.long
@pytest.mark.parametrize("name", SEEN)
def test_a_lesson_beside_a_program_that_the_page_sees_waits(what_breaks, copy, name) -> None:
    programs = {foreign.name: foreign for foreign in deceived_lessons(copy.mark)}
    assert what_breaks(programs[name]) == ""


def test_a_program_that_the_page_cannot_see_does_not_run_with_the_lesson(what_breaks, copy) -> None:
    unseen = [foreign for foreign in deceived_lessons(copy.mark) if foreign.state == "done"]
    assert len(unseen) > 5
    beside = {name: content for foreign in unseen for name, content in foreign.beside.items()}
    assert what_breaks(dataclasses.replace(unseen[0], beside=beside)) == ""


def test_a_lesson_in_another_folder_waits(what_breaks) -> None:
    lesson = plain_notebook(is_lesson=True)
    assert what_breaks(next(moved_lessons({"lesson": lesson}))) == ""


ODD = ("{'sympblock': True}", "bash", "{'tags': {'a'")


@pytest.mark.long
@pytest.mark.parametrize("words", ODD)
def test_a_notebook_with_odd_metadata_does_not_run(what_breaks, words) -> None:
    foreign = next(foreign for foreign in odd_metadata(Path("mark")) if words in foreign.name)
    assert what_breaks(foreign) == ""
