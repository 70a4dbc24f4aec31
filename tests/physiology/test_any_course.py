"""Whatever is done in whatever order: no exception, no impossible number, and no drug lost."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.content.care.crisis_drugs import load_crisis_drugs
from sympblock.physiology import Act, Body, Course, DrugGiven, Happening, simulate_course
from sympblock.physiology.body import CONDITIONS
from sympblock.physiology.timeline import ACTS, HAPPENINGS, PLACES, TimelineEntry

MINDS = {"alert", "drowsy", "confused", "unresponsive", "fitting"}
RHYTHMS = {"sinus", "sinus_bradycardia", "sinus_tachycardia", "junctional", "wide", "bigeminy", "vt", "vf", "asystole"}
TIMES = st.floats(0, 400)
DRUGS = st.builds(
    DrugGiven,
    TIMES,
    st.sampled_from(list(load_crisis_drugs())),
    st.floats(0, 2000),
    st.sampled_from(PLACES),
    st.floats(0, 600),
)
ENTRIES = st.one_of(
    DRUGS,
    st.builds(Act, TIMES, st.sampled_from(ACTS)),
    st.builds(Happening, TIMES, st.sampled_from(HAPPENINGS), st.floats(0, 500)),
)
BODIES = st.builds(
    Body,
    st.floats(30, 250),
    st.floats(120, 210),
    st.floats(18, 100),
    st.sampled_from(["female", "male"]),
    st.floats(0, 800),
    st.frozensets(st.sampled_from(CONDITIONS)),
    st.integers(0, 10_000),
)


def faults(course: Course) -> list[str]:
    """Name every number of a course that no body has."""
    within = {
        "heart_per_min": (0, 200),
        "qrs_ms": (60, 260),
        "systolic_mmhg": (0, 320),
        "diastolic_mmhg": (0, 300),
        "finger": (0, 1),
        "arterial": (0, 1),
        "breaths_per_min": (0, 60),
        "co2_mmhg": (10, 400),
        "flow": (0, 5),
        "reserve": (0, 1),
        "energy": (0, 1),
        "depth": (0, 1),
        "block_segments": (0, 120),
    }
    found = [
        field
        for field, (low, high) in within.items()
        if not (
            np.isfinite(course.values(field)).all()
            and course.values(field).min() >= low
            and course.values(field).max() <= high
        )
    ]
    if not (course.values("systolic_mmhg") >= course.values("diastolic_mmhg")).all():
        found.append("systolic below diastolic")
    if not {*course.words("consciousness")} <= MINDS or not {*course.words("rhythm")} <= RHYTHMS:
        found.append("words")
    return found


def given_until(timeline: list[TimelineEntry], agent: str, until_s: int) -> float:
    """Sum what has run in, from entries that nothing stopped."""
    whole = 0.0
    for entry in timeline:
        if isinstance(entry, DrugGiven) and entry.agent == agent:
            seconds = max(1, round(entry.over_s))
            whole += entry.amount * min(max(until_s - int(entry.at_s), 0), seconds) / seconds
        elif isinstance(entry, Act) and entry.name == "fluid" and agent == "crystalloid":
            whole += 500 * min(max(until_s - int(entry.at_s), 0), 600) / 600
    return whole


def check(body: Body, timeline: list[TimelineEntry]) -> None:
    course = simulate_course(body, timeline, 500)
    assert faults(course) == []
    is_stopped = any(isinstance(entry, Act) and entry.name in ("stop", "needle_out") for entry in timeline)
    for agent, drug in load_crisis_drugs().items():
        whole = sum(values[-1] for values in course.amounts(agent).values())
        wanted = given_until(timeline, agent, 500)
        if drug.is_block_agent and is_stopped:
            assert whole <= wanted + 1e-6
        else:
            assert math.isclose(whole, wanted, rel_tol=1e-9, abs_tol=1e-9)
    for second in (0, 250, 500):
        signs = course.at(second)
        assert 0 <= signs.spo2_percent <= 100 and signs.systolic_mmhg >= signs.diastolic_mmhg >= 0
        assert not signs.speech or (signs.has_pulse and signs.consciousness in ("alert", "drowsy", "confused"))


@settings(max_examples=15)
@given(BODIES, st.lists(ENTRIES, max_size=12))
def test_any_sequence_leaves_a_possible_patient(body: Body, timeline: list[TimelineEntry]) -> None:
    check(body, timeline)


@pytest.mark.long
def test_a_thousand_sequences_leave_a_possible_patient() -> None:
    for seed in range(1000):
        check(*sequence(seed))


def sequence(seed: int) -> tuple[Body, list[TimelineEntry]]:
    """Return a person and what somebody without any plan does, mostly with amounts of an ampoule."""
    chance = random.Random(seed)
    body = Body(chance.uniform(40, 160), chance.uniform(145, 200), 50, chance.choice(["female", "male"]), seed=seed)
    agents = list(load_crisis_drugs())
    timeline: list[TimelineEntry] = []
    for _ in range(chance.randint(3, 20)):
        at_s, kind = chance.uniform(0, 400), chance.random()
        if kind < 0.5:
            amount = 10 ** chance.uniform(-2, 3)
            timeline.append(
                DrugGiven(at_s, chance.choice(agents), amount, chance.choice(PLACES), chance.uniform(1, 300))
            )
        elif kind < 0.9:
            timeline.append(Act(at_s, chance.choice(ACTS)))
        else:
            timeline.append(Happening(at_s, chance.choice(HAPPENINGS), chance.uniform(0, 100)))
    return body, timeline
