"""The clock of a seminar follows its plan, and what is done with it moves the stages and nothing else."""

from __future__ import annotations

from datetime import time
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.content.seminars import load_seminars
from sympblock.widgets.seminar_plan.plan_parts import clock_time, plan_sheet
from sympblock.widgets.seminar_plan.seminar_plan import PlanState, SeminarPlan

NAME = "seminar_block"


class Watch:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now_s = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now_s


@cache
def idle() -> tuple[SeminarPlan, Watch]:
    """Return a plan whose own clock stands, to ask what a state of it means."""
    watch = Watch()
    return SeminarPlan(NAME, now_s=watch), watch


def begun() -> tuple[SeminarPlan, Watch]:
    watch = Watch()
    plan = SeminarPlan(NAME, now_s=watch)
    plan.press("begin")
    return plan, watch


@given(st.integers(0, 100 * 60))
def test_untouched_the_clock_is_in_the_stage_that_the_plan_has_at_that_minute(gone_s) -> None:
    plan, watch = idle()
    state = PlanState(begun_s=watch.now_s)
    watch.now_s += gone_s
    due = [stage for stage in plan.seminar.stages if plan.seminar.begins_min(stage) * 60 <= gone_s]
    assert plan.seminar.stages[plan.place(state)[0]].id == due[-1].id


@given(st.lists(st.tuples(st.integers(1, 400), st.sampled_from(("next", "longer"))), max_size=25))
def test_next_goes_on_by_one_stage_and_longer_stays_in_it(acts) -> None:
    plan, watch = idle()
    state = PlanState(begun_s=watch.now_s)
    last = len(plan.seminar.stages) - 1
    for waited_s, button in acts:
        watch.now_s += waited_s
        before, into_s = plan.place(state)
        if button == "next" and before == last:
            continue
        state = plan.pressed(state, button)
        after, now_into_s = plan.place(state)
        if button == "longer":
            assert (after, now_into_s) == (before, pytest.approx(into_s))
        else:
            assert (after, now_into_s) == (before + 1, pytest.approx(0, abs=1e-6))


def test_the_last_stage_has_no_next_one() -> None:
    plan, watch = begun()
    watch.now_s += 99 * 60
    plan.press("next")
    assert plan.state.extra_s == ()


def test_how_late_the_seminar_is_is_said_in_minutes() -> None:
    plan, watch = begun()
    for _ in range(3):
        plan.press("longer")
    assert plan.view["said"] == "Now: Welcome, 3 min behind the plan."
    plan.press("stop")
    assert plan.view["said"] == "The clock is not running."
    assert plan.clock["begun_ms"] is None


def test_a_start_that_is_no_time_of_day_is_refused_and_the_last_one_counts() -> None:
    plan = SeminarPlan(NAME)
    plan.set("start", "14.30")
    plan.set("start", "25:00")
    (field,) = (control for control in plan.view["controls"] if control["id"] == "start")
    assert "14:30 still counts" in field["refusal"]
    assert plan.plan["stages"][0]["at"] == "14:30"


@pytest.mark.parametrize("seminar", load_seminars(), ids=lambda seminar: seminar.id)
def test_plan_and_sheet_name_every_stage_question_and_wrong_answer(seminar) -> None:
    plan, document = SeminarPlan(seminar.id), plan_sheet(seminar, time(10)).document()
    assert [stage["title"] for stage in plan.plan["stages"]] == [stage.title for stage in seminar.stages]
    assert plan.plan["end"] == clock_time(plan.state.start, seminar.minutes)
    shown = [question for stage in plan.plan["stages"] for question in stage["questions"]]
    assert len(shown) == len(seminar.questions)
    assert all(question["key"] and question["question"] for question in shown)
    for question, there in zip(seminar.questions, shown, strict=True):
        assert [each["choice"] for each in there["expect"]] == [each.choice for each in question.expect]
        assert all(each.choice != there["key"] for each in question.expect)
    assert document.count("<h2>") == 4 + len(shown)


def test_a_twin_stands_still_whatever_the_clock_of_its_original() -> None:
    plan, _ = begun()
    assert plan.rehearsal().state.begun_s is None
    assert plan.state.begun_s is not None


def test_an_unknown_seminar_is_refused_with_the_names_that_exist() -> None:
    with pytest.raises(ValueError, match="choose from seminar_anatomy"):
        SeminarPlan("seminar_of_nothing")
