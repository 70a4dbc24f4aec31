"""nbval compares the self-check of a notebook, and each fault of a quiz makes it fail."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from tests.sample_course import LESSON, SAMPLE, write_sample_data

ROOT = Path(__file__).parents[2]
SHOW = """\
from pathlib import Path
from sympblock.content import load_items
from sympblock.widgets.quiz_card.quiz_card import QuizCard
card = QuizCard(load_items("{lesson}", Path("data")))
card"""
CHECK = """\
from sympblock.widgets.core.self_check import print_self_check
print_self_check([card])
None"""
STORED = """\
item                               kind                 key                accepted refused  feedback
leg_segments                       single_best_answer   b                  yes      3/3      4/4
beside_trunk                       multiple_response    a+c+e              yes      5/5      20/20
path_to_foot                       put_in_order         order 95b8         yes      5/5      30/30
angle_of_needle                    number               29..31 °           yes      3/3      6/6
find_trunk                         hotspot              b                  yes      7/7      9/9
recorded for the learner: 0
all well
"""
SWALLOW = """\
class Swallowing(QuizCard):
    def handle(self, content):
        try:
            super().handle({**content, "response": "nothing"})
        except ValueError:
            pass
card = Swallowing(card.items)
card"""


def notebook(*cells: str) -> nbformat.NotebookNode:
    """Make a lesson of these cells, with the stored table under the last one."""
    stored = new_output("stream", name="stdout", text=STORED)
    # nbval takes a cell without an execution count for one that was never run, and refuses stored outputs there.
    made = [new_code_cell(source, id=f"cell-{number}") for number, source in enumerate((*cells, CHECK))]
    made[-1].update(outputs=[stored], execution_count=1, metadata={"tags": ["self-check", "nbval-check-output"]})
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return new_notebook(cells=made, metadata={"kernelspec": kernel})


def run_nbval(folder: Path, lesson: nbformat.NotebookNode) -> subprocess.CompletedProcess[str]:
    """Run nbval as the test command does, on one notebook."""
    path = folder / "lesson.ipynb"
    nbformat.write(lesson, path)
    options = ["--nbval", "--nbval-current-env", "-c", os.devnull, "--rootdir", str(folder), "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *options, str(path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTEST_ADDOPTS", None)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=180)


@pytest.fixture
def run_with(tmp_path):
    """Run the lesson with a changed item file, or with another cell in between."""

    def run(old: str = "", new: str = "", *cells: str) -> subprocess.CompletedProcess[str]:
        text = SAMPLE.read_text("utf-8")
        assert old in text
        write_sample_data(tmp_path, text.replace(old, new, 1))
        return run_nbval(tmp_path, notebook(SHOW.format(lesson=LESSON), *cells))

    return run


def test_the_unharmed_lesson_passes(run_with):
    result = run_with()
    assert result.returncode == 0, result.stdout
    assert "2 passed" in result.stdout


def test_a_flipped_key_fails(run_with):
    old = """- {text: T1 to T5, correct: false, feedback: "These serve head, neck and arm."}
    - {text: T10 to L2, correct: true,"""
    result = run_with(old, old.replace("true", "FALSE").replace("false", "true").replace("FALSE", "false"))
    assert result.returncode == 1, result.stdout
    assert "1 failed, 1 passed" in result.stdout


@pytest.mark.long
def test_a_missing_feedback_fails(run_with):
    result = run_with(', feedback: "These serve head, neck and arm."')
    assert result.returncode == 1, result.stdout
    assert "leg_segments" in result.stdout


@pytest.mark.long
def test_a_feedback_that_does_not_reach_the_page_fails(run_with):
    lose = """\
from sympblock.widgets.quiz_card import view
keep = view.verdict_view
view.verdict_view = lambda *given: {**keep(*given), "lines": [], "remark": ""}
card"""
    result = run_with("", "", lose)
    assert result.returncode == 1, result.stdout
    assert "0/4 FAIL" in result.stdout


@pytest.mark.long
def test_a_widget_that_swallows_an_exception_fails(run_with):
    result = run_with("", "", SWALLOW)
    assert result.returncode == 1, result.stdout
    assert "0/3 FAIL" in result.stdout
