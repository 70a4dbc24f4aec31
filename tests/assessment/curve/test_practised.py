"""Which sessions count: unseen patients only, finished, with a needle; and what makes a success."""

from __future__ import annotations

from typing import get_args

import pytest

from sympblock.assessment.curve.cusum import CurveRule
from sympblock.assessment.curve.practised import LEFT_OUT, LeftOut, PractisedSession, curve_of, judge
from sympblock.content.practice.success_rule import SuccessCondition, load_success_rule
from sympblock.procedure.debrief import RATINGS, Rating

GOOD = {"rating": "safe and effective", "needles": 1, "to_target_mm": 4.0}


def session(patient: str, measures: dict | None = None, **others) -> PractisedSession:
    return PractisedSession("2026-11-30T02:00:00+00:00", patient, patient, {**GOOD, **(measures or {})}, **others)


def unfinished(patient: str) -> PractisedSession:
    return PractisedSession("2026-11-30T02:00:00+00:00", patient, patient, None)


def left_out(*sessions: PractisedSession) -> list[str]:
    return [each.left_out for each in judge(sessions, load_success_rule())]


def test_a_patient_counts_once():
    assert left_out(session("7"), session("8"), session("7"), session("9")) == ["", "", "seen_before", ""]


def test_an_unfinished_session_shows_the_patient_too():
    """Who gives up a block that goes badly cannot play it again as a new one."""
    assert left_out(unfinished("7"), session("7")) == ["unfinished", "seen_before"]


@pytest.mark.parametrize("exempt", ["to_postpone", "shared"])
def test_what_cannot_count_shows_the_patient_too(exempt):
    assert left_out(session("7", exempt=exempt), session("7")) == [exempt, "seen_before"]


def test_a_session_without_a_needle_or_a_rating_is_left_out():
    assert left_out(session("7", {"needles": 0}), session("8", {"rating": None})) == ["no_needle", "unrated"]


def test_every_reason_has_words():
    assert set(LEFT_OUT) == set(get_args(LeftOut))


@pytest.mark.parametrize("rating", get_args(Rating))
def test_only_a_safe_and_effective_block_is_a_success(rating):
    (judged,) = judge([session("7", {"rating": rating})], load_success_rule())
    assert judged.is_success == (rating == "safe and effective")
    safe, unsafe = zip(*RATINGS.values(), strict=True)
    missed = {condition.id for condition in judged.missed}
    assert ("safe" in missed) == (rating in unsafe) != (rating in safe)
    assert ("effective" in missed) == (rating not in RATINGS["effective"])


def test_every_rating_of_the_rule_is_one_of_the_debrief():
    """A rating that is misspelt would fail every session in silence."""
    named = {rating for condition in load_success_rule() for rating in condition.one_of}
    assert named and named <= set(get_args(Rating))


@pytest.mark.parametrize(("to_target_mm", "is_success"), [(0.0, True), (10.0, True), (10.1, False), (None, False)])
def test_the_tip_must_lie_near_the_target(to_target_mm, is_success):
    (judged,) = judge([session("7", {"to_target_mm": to_target_mm})], load_success_rule())
    assert judged.is_success is is_success
    assert [condition.id for condition in judged.missed] == ([] if is_success else ["tip"])


def test_damaged_measures_are_no_success():
    (judged,) = judge([session("7", {"to_target_mm": "near"})], load_success_rule())
    assert judged.counts and not judged.is_success


def test_the_curve_follows_what_counts_alone():
    judged = judge(
        [session("7"), session("7"), unfinished("8"), session("9", {"to_target_mm": 30.0})], load_success_rule()
    )
    assert curve_of(judged, CurveRule(0.1, 0.2, 3.55)).successes == (True, False)


@pytest.mark.parametrize(
    "fields",
    [{"measure": "rating"}, {"measure": "to_target_mm"}, {"measure": "rating", "one_of": ["x"], "at_most_mm": 3.0}],
)
def test_a_condition_has_one_way_to_be_met(fields):
    with pytest.raises(ValueError, match="never both"):
        SuccessCondition(id="one", told="x", missed="x", sources=(), **fields)
