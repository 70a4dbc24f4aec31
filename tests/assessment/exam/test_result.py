"""The result of a form: what counts as correct, and that the interval is Wilson's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.proportion import proportion_confint

from sympblock.assessment.exam.forms import course_forms
from sympblock.assessment.exam.result import ExamShare, exam_result
from sympblock.assessment.scoring import ItemVerdict
from sympblock.content.exam.blueprint import load_blueprint

FORM = course_forms()["a"]
OUTCOMES = st.lists(st.sampled_from(["correct", "partly", "wrong", None]), min_size=len(FORM), max_size=len(FORM))


@given(asked=st.integers(1, 60), data=st.data())
def test_the_interval_is_that_of_an_independent_library(asked: int, data) -> None:
    correct = data.draw(st.integers(0, asked))
    low, high = ExamShare(correct, asked).interval
    assert (low, high) == pytest.approx(proportion_confint(correct, asked, method="wilson"), abs=1e-9)
    assert low <= correct / asked <= high


@given(outcomes=OUTCOMES)
def test_areas_add_up_and_only_what_is_fully_correct_counts(outcomes) -> None:
    verdicts = {
        item.id: ItemVerdict(item.id, item.objective, outcome, ())
        for item, outcome in zip(FORM, outcomes, strict=True)
        if outcome
    }
    result = exam_result(FORM, verdicts)
    assert result.total == ExamShare(outcomes.count("correct"), len(FORM))
    assert [result.areas[area.title].asked for area in load_blueprint()] == [a.questions for a in load_blueprint()]
    assert sum(share.correct for share in result.areas.values()) == result.total.correct


def test_a_form_that_lost_an_area_still_has_a_result() -> None:
    assert exam_result(FORM[:1], {}).total == ExamShare(0, 1)
    assert len(exam_result(FORM[:1], {}).areas) == 1
