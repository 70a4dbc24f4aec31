"""Discharge: what is found follows from where the drug went, and the decision is judged by what there was to find."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.content.practice.discharge import HOME_DECISIONS, load_discharge_checks, load_discharge_reasons
from sympblock.content.practice.scenarios import Escort
from sympblock.procedure.discharge import (
    FELL,
    HOLDS,
    STATES,
    PatientAfter,
    discharge_verdict,
    patient_after,
    reasons_to_stay,
)
from sympblock.procedure.events import (
    Advance,
    Aspirate,
    Discharge,
    DischargeCheck,
    Enter,
    Finish,
    Inject,
    Mark,
    Remove,
    Shot,
    Treat,
    Wait,
)
from sympblock.procedure.reaction.room_physiology import signs_at, signs_on_standing
from sympblock.procedure.room import after, replay
from sympblock.procedure.room_record import Room, RoomError
from tests.sample_block import PATH, PATIENT, good, into_vena_cava, middle_of, needle_to
from tests.sample_session import shot

DOSE = Inject(at_s=0.0, agent="bupivacaine_025", ml=5.0, is_watched=False)
WELL = PatientAfter(
    is_spinal=False,
    is_leg_weak=False,
    is_groin_numb=False,
    was_toxic=False,
    minutes_since_blood=None,
    minutes_watched=60.0,
    is_collected=True,
    lying_mmhg=130.0,
    fall_mmhg=4.0,
)


def dosed(needle: list, wait_min: float = 20.0, dose: Inject = DOSE, **more) -> Room:
    """Return a room whose needle is out again some minutes after a dose where it stood."""
    events = [*needle, dose, Wait(at_s=0.0, minutes=wait_min), Remove(at_s=60.0 * wait_min)]
    return replay(Room(PATIENT, **more), events)


def to_nerve() -> list:
    nerve = PATIENT.structures["spinal_nerve_L3_left"].vertices_mm.astype(float)
    return needle_to(nerve[np.abs(nerve[:, 0] - 30.0).argmin()], 70.0)


def to_canal() -> list:
    return needle_to(middle_of("dural_sac", PATH.entry_mm[2] + 15.0), 30.0)


def to_target() -> list:
    return [
        Enter(at_s=0.0, point_mm=PATH.entry_mm, heading=PATH.heading),
        Advance(at_s=0.0, by_mm=PATH.depth_mm),
    ]


def found(room: Room, check: str) -> str:
    checked = after(room, DischargeCheck(at_s=room.at_s, check=check))
    return " ".join(note.text for note in checked.notes[len(room.notes) :])


def decided(room: Room, decision: str):
    return discharge_verdict(after(room, Discharge(at_s=room.at_s, decision=decision)))


def test_every_answer_belongs_to_a_state_and_every_reason_to_a_rule():
    checks, reasons = load_discharge_checks(), load_discharge_reasons()
    assert set(checks) == {*STATES, "escort"} and set(reasons) == set(HOLDS)
    spoilt = [
        {"is_spinal": True, "lying_mmhg": 84.0},
        {"is_leg_weak": True},
        {"is_groin_numb": True},
        {"fall_mmhg": 34.0},
        {"minutes_since_blood": 5.0},
        {"was_toxic": True},
    ]
    people = [WELL, *(replace(WELL, **changes) for changes in spoilt)]
    for name, state in STATES.items():
        assert {state(person) for person in people} == set(checks[name].answers), name


def test_nothing_holds_of_a_patient_who_is_well():
    assert [name for name, holds in HOLDS.items() if holds(WELL)] == []


@pytest.mark.long
def test_drug_at_a_lumbar_nerve_weakens_the_thigh_after_a_while_and_not_for_ever():
    room = dosed(to_nerve())
    assert "does not stay straight" in found(room, "power") and "like wood" in found(room, "feeling")
    assert "cannot stand up safely" in found(room, "pressure")
    assert "full on both sides" in found(dosed(to_nerve(), tables.discharge().leg_onset_min - 5.0), "power")
    later = dosed(to_nerve())
    for _ in range(3):
        later = after(later, Wait(at_s=later.at_s, minutes=120.0))
    assert "full on both sides" in found(later, "power")


def test_drug_at_the_target_leaves_power_and_feeling_alone():
    room = dosed(to_target())
    assert "full on both sides" in found(room, "power")
    assert "wood" not in found(room, "feeling") and "almost nothing" not in found(room, "feeling")


def test_drug_in_the_canal_blocks_both_legs_and_lowers_the_pressure():
    room = dosed(to_canal())
    assert "both sides" in found(room, "power") and "weak" in found(room, "power")
    rest, now = signs_at(room, 0.0), signs_at(room, room.at_s)
    assert now.systolic_mmhg < rest.systolic_mmhg - 8.0
    assert f"{now.systolic_mmhg:.0f}/{now.diastolic_mmhg:.0f} mmHg lying" in found(room, "pressure")
    assert "spinal" in {reason.id for reason in reasons_to_stay(room)}


def test_the_check_finds_the_pressure_that_the_monitor_shows():
    """One patient has one pressure, on the monitor and at the check."""
    calm = dosed(to_target(), 70.0)
    treated = [Treat(at_s=calm.at_s, does="drug", name="verapamil", amount=40.0), Wait(at_s=calm.at_s, minutes=5.0)]
    for room in (calm, replay(calm, treated)):
        now, stood = signs_at(room, room.at_s), signs_on_standing(room)
        words = found(room, "pressure")
        assert f"{now.systolic_mmhg:.0f}/{now.diastolic_mmhg:.0f} mmHg lying" in words
        assert patient_after(room).fall_mmhg == pytest.approx(now.systolic_mmhg - stood.systolic_mmhg)
        assert signs_at(room, room.at_s) == now, "the question itself changes nobody"
    assert not HOLDS["pressure_low"](patient_after(calm)) and HOLDS["pressure_low"](patient_after(room))
    assert "faint even lying down" in words


def test_the_patient_falls_only_where_power_was_not_tested_first():
    room = dosed(to_nerve())
    check = [DischargeCheck(at_s=room.at_s, check=name) for name in ("power", "pressure")]
    assert FELL in [note.text for note in after(room, check[1]).notes]
    assert FELL not in [note.text for note in replay(room, check).notes]


def test_whoever_was_asked_and_waited_for_is_there_later():
    alone = Escort(says="I drive myself.", is_there=False, later="My brother is here.")
    room = dosed(to_target(), 70.0, escort=alone)
    assert found(room, "escort") == "“I drive myself.”" and not decided(room, "home").fits
    at_s = room.at_s
    waited = replay(room, [DischargeCheck(at_s=at_s, check="escort"), Discharge(at_s=at_s, decision="wait")])
    assert found(waited, "escort") == "“My brother is here.”" and decided(waited, "home").fits
    unasked = after(room, Discharge(at_s=at_s, decision="wait"))
    assert not decided(unasked, "home").fits


@pytest.mark.parametrize(
    ("room", "fitting"),
    [
        (dosed(to_target(), 70.0), {"home"}),
        (dosed(to_target(), 10.0), {"wait", "review"}),
        (dosed(to_nerve(), 70.0), {"review"}),
        (dosed(to_canal(), 70.0), {"review"}),
        (dosed(into_vena_cava(), 70.0, DOSE.model_copy(update={"agent": "lidocaine_1", "ml": 10.0})), {"review"}),
        (replay(Room(PATIENT), [*into_vena_cava(), Aspirate(at_s=0.0), Remove(at_s=2400.0)]), {"wait", "review"}),
    ],
    ids=["well", "too early", "weak leg", "canal", "toxicity", "blood"],
)
def test_a_decision_fits_what_there_was_to_find(room: Room, fitting: set[str]):
    for decision in HOME_DECISIONS:
        if decision == "wait":
            # Waiting is no end: it is judged by what is decided after it.
            assert decided(room, decision).decision is None
        else:
            assert decided(room, decision).fits == (decision in fitting), decision
    assert {name for reason in reasons_to_stay(room) for name in reason.decisions} == fitting - {"home"}


def test_blood_asks_for_two_hours():
    room = replay(Room(PATIENT), [*into_vena_cava(), Aspirate(at_s=0.0), Remove(at_s=60.0)])
    assert "blood" in {reason.id for reason in reasons_to_stay(room)}
    for _ in range(4):
        room = after(room, Discharge(at_s=room.at_s, decision="wait"))
    assert decided(room, "home").fits


@pytest.mark.long
def test_checks_of_the_body_are_made_again_after_each_wait_and_words_are_not():
    room = replay(Room(PATIENT), [event for event in good() if not isinstance(event, Finish)][:-1])
    assert decided(room, "home").is_checked
    again = after(room, Discharge(at_s=room.at_s, decision="wait"))
    missing = decided(again, "home")
    assert not missing.is_checked and "Power of both legs" in missing.sentences[0].words
    assert "escort" not in missing.sentences[0].words and "look out" not in missing.sentences[0].words


def test_without_a_needle_there_is_nothing_to_decide():
    assert discharge_verdict(replay(Room(PATIENT), [Finish(at_s=1.0)])) is None
    for event in (DischargeCheck(at_s=1.0, check="power"), Discharge(at_s=1.0, decision="home")):
        with pytest.raises(RoomError, match="No needle has been set"):
            after(Room(PATIENT), event)
        with pytest.raises(RoomError, match="still in"):
            after(replay(Room(PATIENT), to_target()), event)


def test_who_has_left_is_not_touched_any_more():
    room = after(dosed(to_target(), 40.0), Discharge(at_s=3000.0, decision="home"))
    for event in (Mark(at_s=3000.0, point_mm=(70.0, 90.0, 0.0)), DischargeCheck(at_s=3000.0, check="power")):
        with pytest.raises(RoomError, match="has left"):
            after(room, event)
    image = shot(0.0).model_copy(update={"at_s": 3000.0})
    assert after(room, image).of(Shot) == (image,)
    assert after(room, Finish(at_s=3000.0)).is_finished


def test_a_check_that_is_unknown_is_refused():
    with pytest.raises(RoomError, match="'gait'"):
        after(dosed(to_target()), DischargeCheck(at_s=2000.0, check="gait"))


@settings(max_examples=60, deadline=None)
@given(
    st.builds(
        PatientAfter,
        is_spinal=st.booleans(),
        is_leg_weak=st.booleans(),
        is_groin_numb=st.booleans(),
        was_toxic=st.booleans(),
        minutes_since_blood=st.none() | st.floats(0.0, 300.0),
        minutes_watched=st.floats(0.0, 300.0),
        is_collected=st.booleans(),
        lying_mmhg=st.floats(60.0, 170.0),
        fall_mmhg=st.floats(0.0, 60.0),
    )
)
def test_every_state_has_an_answer_and_whoever_is_checked_can_know_why_to_stay(person: PatientAfter):
    """A leg that is weak, a pressure that is low or falls: each reason shows in a check."""
    states = {name: state(person) for name, state in STATES.items()}
    assert all(state in load_discharge_checks()[name].answers for name, state in states.items())
    if HOLDS["leg_weak"](person) or HOLDS["spinal"](person):
        assert states["power"] != "full" and states["feeling"] not in ("normal", "groin_numb")
    if HOLDS["pressure_low"](person):
        assert states["pressure"] == "low"


def test_patients_differ_in_pressure_and_few_are_orthostatic():
    people = [replace(dosed(to_target()), patient=replace(PATIENT, seed=seed)) for seed in range(1, 4)]
    assert len({patient_after(room).lying_mmhg for room in people}) > 1
    told, seeds = tables.discharge(), range(1, 1000)
    faint = {seed for seed in seeds if RandomStream(seed, "orthostatic").happens(told.orthostatic_proportion)}
    assert len(faint) / len(seeds) == pytest.approx(told.orthostatic_proportion, abs=0.02)
    for seed in (*sorted(faint)[:3], *sorted(set(seeds) - faint)[:12]):
        fall = patient_after(replace(people[0], patient=replace(PATIENT, seed=seed))).fall_mmhg
        assert (fall > told.limit_fall_mmhg) == (seed in faint) and fall > 0.0
