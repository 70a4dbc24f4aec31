"""Every widget that a notebook shows has a reading form, which teaches and holds nothing of a learner."""

from __future__ import annotations

import shutil
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from sympblock import lessons
from sympblock.assessment.record import LearnerRecord, ReadCase, progress_folder
from sympblock.assessment.view_judge import judge
from sympblock.content.practice.view_tasks import load_view_tasks
from sympblock.course.notebook_form import read_notebook
from sympblock.procedure.session_replay import EXAMPLE
from sympblock.procedure.session_store import FOLDER_NAME
from sympblock.widgets.c_arm_tasks.reading import patient_on, solved_view
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.pages.pages import NOTEBOOKS_DIR
from sympblock.widgets.quiz_card.quiz_card import QuizCard

#: What is not read, and what needs no widget.
LEFT_OUT = ("start", "self_check", "references", "predict", "quiz", "checkpoint", "checkpoint_in_depth", "entry_test")
#: Calls whose forms take seconds.
SLOW = (
    "show_c_arm",
    "show_procedure_room",
    "show_block",
    "show_reading",
    "show_follow",
    "show_case",
    "show_agent",
    "show_procedure(",
)
#: What is a learner's or a room's own.
PERSONAL = ("my_course", "review", "show_learning_curve", "show_final_exam", "show_completion_record", "show_poll")


def calls() -> list[str]:
    """Return every different call of the notebooks that shows something."""
    sources = [
        cell.source.strip().splitlines()[-1]
        for path in sorted(NOTEBOOKS_DIR.glob("*.ipynb"))
        for cell in read_notebook(path).cells
        if cell.cell_type == "code"
    ]
    return [call for call in dict.fromkeys(sources) if call.removeprefix("lessons.").split("(")[0] not in LEFT_OUT]


CALLS = [
    pytest.param(call, marks=pytest.mark.long if any(f".{name}" in call for name in SLOW) else ()) for call in calls()
]


@lru_cache
def shown(call: str) -> Any:
    return eval(call, {"lessons": lessons})  # a call with plain values, as the checks of the notebooks have found


@lru_cache
def form_of(call: str) -> ReadingForm | None:
    widget = shown(call)
    return widget.reading_form() if isinstance(widget, LiveWidget) else None


def told(form: ReadingForm) -> list[Any]:
    """Return all that a form shows, to be compared."""
    states = [
        (
            state.title,
            [(each.caption, each.seen, each.image or (each.scene and each.scene.as_dict())) for each in state.pictures],
            [block.as_dict() for block in state.blocks],
        )
        for state in form.states
    ]
    return [form.title, form.how_to_play, form.layout, states]


def test_no_widget_is_without_a_form() -> None:
    """The cheap half of the sweep below: nobody has forgotten to declare one."""
    kinds = {type(widget) for call in calls() if isinstance(widget := shown_if_quick(call), LiveWidget)}
    assert len(kinds) > 25
    assert [
        kind.__name__ for kind in kinds if kind.reading_form is LiveWidget.reading_form and kind is not QuizCard
    ] == []


def shown_if_quick(call: str) -> Any:
    return None if any(f".{name}" in call for name in SLOW) else shown(call)


@pytest.mark.parametrize("call", CALLS)
def test_forms_have_captions_words_and_different_states(call: str) -> None:
    form = form_of(call)
    if form is None:
        return
    whole = told(form)[3]
    assert form.title
    assert form.how_to_play.endswith(".") or (form.states and not form.how_to_play)
    assert len({repr(state[1:]) for state in whole}) == len(whole), "two states show the same"
    for _, pictures, blocks in whole:
        assert pictures or blocks
        assert all(caption.endswith((".", "?", "!")) and len(seen.split()) >= 5 for caption, seen, _ in pictures)


@pytest.mark.parametrize("call", CALLS)
def test_nobody_is_told_what_they_chose(call: str) -> None:
    form = form_of(call)
    blocks = [block for state in form.states for block in state.blocks] if form else []
    said = [f"{getattr(each, 'heading', '')} {getattr(each, 'text', '')} {getattr(each, 'tag', '')}" for each in blocks]
    for words in ("You chose", "You said", "Your guess", "Your answer:", "You predicted", "Incorrect"):
        assert [each for each in said if words in each] == []


@pytest.mark.parametrize("name", PERSONAL)
def test_what_is_ones_own_is_one_sentence(name: str) -> None:
    form = getattr(lessons, name)().reading_form()
    assert form.states == ()
    assert form.how_to_play.count(". ") == 0


class TestNothingOfALearner:
    """A full folder and an empty one give the same forms."""

    @pytest.fixture
    def full(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setenv("SYMPBLOCK_PROGRESS_DIR", str(tmp_path))
        folder = progress_folder()
        (folder / FOLDER_NAME).mkdir(parents=True)
        for number in range(2):
            shutil.copy(EXAMPLE, folder / FOLDER_NAME / f"2026-11-2{number}.jsonl")
        for place in ("08_selection_and_evidence/criteria", "04_contrast_spread/readings"):
            LearnerRecord(place).read(ReadCase(40, "none", "none", True, off_mm=None))
        LearnerRecord("02_c_arm_views/tasks").solve("square_l3")
        LearnerRecord("11_simulated_cases/cases").keep("sore_toe", {"steps": [], "turn": 3})
        return folder

    @pytest.mark.parametrize(
        "call",
        [
            "show_criteria_trainer()",
            "my_course()",
            "review()",
            "show_learning_curve()",
            "show_completion_record()",
            "show_crisis_drill()",
            pytest.param("show_case()", marks=pytest.mark.long),
            pytest.param("show_reading_trainer()", marks=pytest.mark.long),
            pytest.param("show_block_replay()", marks=pytest.mark.long),
            pytest.param("show_follow_up()", marks=pytest.mark.long),
            pytest.param("show_procedure_room()", marks=pytest.mark.long),
        ],
    )
    def test_the_same_words_and_pictures(self, call: str, full: Path) -> None:
        empty = form_of(f"lessons.{call}")
        assert any(full.rglob("*.jsonl"))
        assert empty is not None
        assert told(eval(call, vars(lessons)).reading_form()) == told(empty)


@pytest.mark.long
def test_a_view_that_solves_a_task_is_judged_to() -> None:
    for task in load_view_tasks("02_c_arm_views"):
        patient = patient_on(task.patient)
        assert [
            found.words for found in judge(task, patient, solved_view(task, patient).taken(patient)) if not found.is_met
        ] == []
