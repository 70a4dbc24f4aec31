"""Tasks on the C-arm: refused whole, with the file, the task and the field."""

import pytest

from sympblock.content import ContentError
from sympblock.content.practice.view_tasks import load_view_tasks

LESSON = "02_c_arm_views"
TASK = "- {id: one, title: T, ask: A, usual_pictures: 2, met: M, aims: [{kind: centred, level: L3, most_mm: 5}]%s}\n"


@pytest.fixture
def load(write):
    def go(text: str):
        lesson = f"- {{lesson: {LESSON}, title: T, status: planned, minutes: 5, promise: P, objectives: []}}\n"
        write("lessons.yaml", lesson.replace("[]", "[{id: views, text: V}]"))
        write("references.bib", "@misc{known, kind={trial}, seen={abstract}, title={K}}\n")
        return load_view_tasks(LESSON, write(f"tasks/{LESSON}.yaml", text))

    return go


def test_a_task_is_data_only(load):
    (task,) = load(TASK % ", sources: [known]")
    assert task.aims[0].kind == "centred" and task.start.oblique_deg == 0


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (", sources: [unknown]", "unknown reference key"),
        (", patient: {number: 0, constraints: {bmi: 30}}", "only a numbered person"),
        (", start: {oblique_deg: 120}", "start oblique_deg"),
        (", speed: 3", "speed"),
    ],
)
def test_a_fault_is_named(load, more, message):
    with pytest.raises(ContentError, match=message) as caught:
        load(TASK % more)
    assert "'one'" in str(caught.value) and f"tasks/{LESSON}.yaml" in str(caught.value)


def test_a_lesson_that_is_on_no_list_has_no_tasks():
    with pytest.raises(ContentError, match="no lesson is called"):
        load_view_tasks("99_nothing")
