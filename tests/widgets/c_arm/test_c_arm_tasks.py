"""Tasks on the C-arm in Python: begun, judged by the last picture, kept when solved."""

import pytest

from sympblock.assessment.record import LearnerRecord
from sympblock.widgets.c_arm_tasks.c_arm_tasks import CArmTasks

LESSON = "02_c_arm_views"


@pytest.fixture
def tasks(tmp_path) -> CArmTasks:
    made = CArmTasks(LESSON, LearnerRecord(f"{LESSON}/tasks", tmp_path), is_blocking=True)
    made.sent = []
    made.send = lambda content, buffers=None: made.sent.append(content["event"])
    return made


def press(tasks: CArmTasks, *gestures: dict) -> None:
    for gesture in gestures:
        tasks.receive(gesture)


def squared(tasks: CArmTasks) -> None:
    press(
        tasks,
        {"event": "set", "id": "craniocaudal_tilt_deg", "value": 3},
        {"event": "press", "id": "shot"},
        {"event": "judge"},
    )


def test_sliders_alone_are_not_judged(tasks):
    press(tasks, {"event": "set", "id": "craniocaudal_tilt_deg", "value": 3}, {"event": "judge"})
    assert not tasks.judge.is_solved and "Take an image first" in tasks.task["findings"][0]["words"]


def test_the_last_picture_is_judged_and_not_where_the_c_arm_went_after_it(tasks):
    squared(tasks)
    assert tasks.task["is_solved"] and "1 image with" in tasks.task["closing"]
    press(tasks, {"event": "set", "id": "craniocaudal_tilt_deg", "value": 30}, {"event": "judge"})
    assert tasks.task["is_solved"]
    press(tasks, {"event": "press", "id": "shot"}, {"event": "judge"})
    assert not tasks.task["is_solved"] and tasks.task["closing"] == ""


def test_a_solved_task_is_kept_for_the_next_time(tasks, tmp_path):
    squared(tasks)
    again = CArmTasks(LESSON, LearnerRecord(f"{LESSON}/tasks", tmp_path), is_blocking=True)
    assert [name["is_solved"] for name in again.task["names"]][:2] == [True, False]
    squared(tasks)
    assert tasks.judge.record.written == 1


def test_another_task_brings_its_patient_its_start_and_a_count_from_zero(tasks):
    squared(tasks)
    before = tasks.arm.table.patient
    place = next(i for i, task in enumerate(tasks.judge.tasks) if task.hides_names)
    press(tasks, {"event": "task", "place": place})
    assert tasks.arm.table.patient is not before and tasks.arm.last is None and tasks.judge.findings == ()
    assert tasks.state.superior_mm == tasks.judge.asked.start.superior_mm and "clear" in tasks.sent
    assert "names" not in {control["id"] for control in tasks.view["controls"]}
    press(
        tasks,
        {"event": "set", "id": "superior_mm", "value": 0},
        {"event": "press", "id": "shot"},
        {"event": "count", "value": 6},
        {"event": "judge"},
    )
    assert tasks.judge.is_solved and "You took 1 image with" in tasks.task["closing"]


@pytest.mark.parametrize("gesture", [{"event": "task", "place": 99}, {"event": "count", "value": 7}], ids=str)
def test_a_wrong_message_changes_nothing(tasks, gesture):
    before = tasks.state, tasks.task
    with pytest.raises(ValueError):
        tasks.receive(gesture)
    assert (tasks.state, tasks.task) == before


def test_a_twin_records_nothing(tasks):
    twin = tasks.rehearsal()
    twin.send = lambda content, buffers=None: None
    squared(twin)
    assert twin.judge.is_solved and tasks.judge.record.written == 0


def test_how_far_is_told_only_to_who_has_tried_before(tasks):
    told = []
    for _ in range(2):
        press(tasks, {"event": "press", "id": "shot"}, {"event": "judge"})
        told.append(tasks.task["findings"][0]["words"])
    assert "Tilt towards the head." in told[0] and "°" not in told[0]
    assert "Tilt about 17° towards the head." in told[1]
    press(tasks, {"event": "again"}, {"event": "press", "id": "shot"}, {"event": "judge"})
    assert tasks.task["findings"][0]["words"] == told[0]
