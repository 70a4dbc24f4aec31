"""Criteria for going home: stricter ones never let more patients go, and the score alone lets the wrong ones go."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.care.safety.home_criteria import HomeCriteria, costs_of, decided_by, not_met
from sympblock.content import DATA_DIR, ContentError, tables
from sympblock.content.care.discharge_board import load_board_patients, load_discharge_criteria
from sympblock.content.practice.discharge import load_discharge_reasons

PATIENTS = load_board_patients()
TOLD = tables.discharge()
ADVISED = HomeCriteria(
    asks_power=True,
    feeling="thigh",
    fall_mmhg=TOLD.limit_fall_mmhg,
    asks_pain=True,
    watch_min=TOLD.watch_least_min,
    asks_escort=True,
    asks_red_flags=True,
)
GRAVITY = {"home": 0, "wait": 1, "review": 2}

criteria = st.builds(
    HomeCriteria,
    pads_points=st.sampled_from([0.0, 6.0, 7.0, 8.0, 9.0, 10.0]),
    asks_power=st.booleans(),
    feeling=st.sampled_from(["nowhere", "thigh", "thigh_and_groin"]),
    fall_mmhg=st.none() | st.sampled_from([10.0, 20.0, 40.0, 60.0]),
    asks_pain=st.booleans(),
    watch_min=st.sampled_from([0.0, 15.0, 30.0, 120.0]),
    asks_escort=st.booleans(),
    asks_red_flags=st.booleans(),
)


def stricter_of(one: HomeCriteria, other: HomeCriteria) -> HomeCriteria:
    """Ask for all that either asks for."""
    falls = [each for each in (one.fall_mmhg, other.fall_mmhg) if each is not None]
    order = ["nowhere", "thigh", "thigh_and_groin"]
    flags = {
        name: getattr(one, name) or getattr(other, name)
        for name in ("asks_power", "asks_pain", "asks_escort", "asks_red_flags")
    }
    return HomeCriteria(
        pads_points=max(one.pads_points, other.pads_points),
        feeling=max(one.feeling, other.feeling, key=order.index),
        fall_mmhg=min(falls, default=None),
        watch_min=max(one.watch_min, other.watch_min),
        **flags,
    )


@given(criteria, criteria, st.sampled_from(PATIENTS))
def test_who_asks_for_more_never_lets_more_go(one, other, patient) -> None:
    both = stricter_of(one, other)
    assert GRAVITY[decided_by(patient, both)] >= GRAVITY[decided_by(patient, one)]
    assert set(not_met(patient, one)) <= set(not_met(patient, both))


@given(criteria, st.sampled_from(PATIENTS))
def test_the_gravest_criterion_decides(asked, patient) -> None:
    missing = [GRAVITY[each.decision] for each in not_met(patient, asked)]
    assert GRAVITY[decided_by(patient, asked)] == max(missing, default=0)


@pytest.mark.parametrize("patient", PATIENTS, ids=lambda patient: patient.id)
def test_nobody_is_kept_if_nothing_is_asked(patient) -> None:
    assert decided_by(patient, HomeCriteria()) == "home"


@pytest.mark.parametrize("patient", PATIENTS, ids=lambda patient: patient.id)
def test_the_criteria_that_are_advised_decide_as_it_fits(patient) -> None:
    assert decided_by(patient, ADVISED) == patient.answer


def test_the_score_alone_lets_people_go_who_come_to_harm_and_keeps_one_who_may_go() -> None:
    score = HomeCriteria(pads_points=TOLD.pads_home_points)
    decisions = [decided_by(patient, score) for patient in PATIENTS]
    costs = costs_of(PATIENTS, decisions)
    assert costs["harm"] >= 4 and costs["time"] >= 1
    assert costs_of(PATIENTS, [patient.answer for patient in PATIENTS]) == {"none": len(PATIENTS)}


@pytest.mark.parametrize(
    "field", [each.name for each in dataclasses.fields(HomeCriteria) if each.name != "pads_points"]
)
def test_each_criterion_alone_keeps_somebody(field) -> None:
    alone = dataclasses.replace(HomeCriteria(), **{field: getattr(ADVISED, field)})
    assert any(decided_by(patient, alone) != "home" for patient in PATIENTS)


def test_what_a_criterion_decides_fits_the_reasons_of_the_room() -> None:
    reasons, asked = load_discharge_reasons(), load_discharge_criteria()
    same = {
        "power": "leg_weak",
        "thigh": "leg_weak",
        "pressure": "pressure_falls",
        "watch": "too_early",
        "escort": "nobody",
    }
    assert all(asked[name].decision in reasons[reason].decisions for name, reason in same.items())


def test_room_and_board_ask_for_the_same_watch() -> None:
    words = f"{TOLD.watch_least_min:g} minutes"
    assert f"at least {words} after the last dose" in " ".join(load_discharge_reasons()["too_early"].why.split())
    assert f"we ask for {words}" in load_discharge_criteria()["watch"].why


@pytest.mark.parametrize("patient", PATIENTS, ids=lambda patient: patient.id)
def test_what_answers_a_reason_of_the_room_costs_nothing_on_the_board(patient) -> None:
    missing = {each.id for each in not_met(patient, ADVISED)} & {"power", "thigh", "pressure"}
    if missing:
        reason = "pressure_falls" if missing == {"pressure"} else "leg_weak"
        for decision in load_discharge_reasons()[reason].decisions:
            assert patient.followed[decision].cost == "none"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("bleeding: 2, drink_and_urine: 2}", "bleeding: 2}", "write points for exactly"),
        ("bleeding: 2, drink", "bleeding: 3, drink", "bleeding"),
        ('    home: {words: "The call next day finds her well.", cost: none}\n', "", "write what followed for exactly"),
        ('finds her well.", cost: none', 'finds her well.", cost: harm', "the decision that fits costs nothing"),
    ],
)
def test_a_fault_is_named(tmp_path, old, new, message) -> None:
    text = (DATA_DIR / "care/discharge_board.yaml").read_text("utf-8")
    assert old in text
    (tmp_path / "data/care").mkdir(parents=True)
    (tmp_path / "data/references.bib").write_text((DATA_DIR / "references.bib").read_text("utf-8"), "utf-8")
    (tmp_path / "data/care/discharge_board.yaml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError, match="bed_1") as caught:
        load_board_patients(tmp_path / "data")
    assert message in str(caught.value)
