"""No sentence of a debrief contradicts what happened, whatever was done, and nothing that happened is left out."""

from __future__ import annotations

import re
from functools import cache

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sympblock.block.injectate.spread_pattern import PATTERNS
from sympblock.block.needle.needle_target import target_mm
from sympblock.content.practice.discharge import load_discharge_checks
from sympblock.procedure.debrief import debrief
from sympblock.procedure.events import (
    Advance,
    Aim,
    Aspirate,
    Bevel,
    Choose,
    Discharge,
    DischargeCheck,
    Enter,
    Event,
    Finish,
    Inject,
    Numb,
    Read,
    Remove,
    Tick,
    Wait,
    Withdraw,
)
from sympblock.procedure.review.sentence import Sentence
from sympblock.procedure.room import after
from sympblock.procedure.room_record import Request, Room, RoomError
from sympblock.widgets.procedure_room.debrief.debrief_dose import dose_sentences
from sympblock.widgets.procedure_room.debrief.debrief_needle import needle_sentences
from tests.debrief_oracle import (
    EFFECTS,
    Story,
    after_signs,
    check_discharge,
    check_dose,
    check_own_signs,
    entered,
    missed,
    near,
    wrong_readings,
)
from tests.sample_block import PATIENT, TICKS, middle_of, needle_to
from tests.sample_session import shot
from tests.widgets.procedure_room.test_debrief_sentences import SCENARIO

#: A session holds no more injections: each takes a third of a second.
MOST_INJECTIONS = 4


@cache
def ways() -> list[list[Event]]:
    """Return needles that end where they should, and in all that they should not meet."""
    height = float(target_mm(PATIENT, "L3", "left")[2])
    return [
        needle_to(target_mm(PATIENT, "L3", "left"), 70.0),
        needle_to(target_mm(PATIENT, "L2", "left"), 55.0),
        needle_to(target_mm(PATIENT, "L4", "right"), 70.0, "right"),
        needle_to(middle_of("inferior_vena_cava", height), 75.0, "right"),
        needle_to(middle_of("aorta", height), 70.0),
        needle_to(middle_of("dural_sac", height + 15.0), 30.0),
        needle_to(middle_of("spinal_nerve_L3_left", height), 50.0),
        needle_to(middle_of("genitofemoral_nerve_left", height), 60.0),
        needle_to(middle_of("disc_L2_L3"), 70.0),
        needle_to(middle_of("kidney_left", height), 90.0),
        needle_to(middle_of("bowel_gas_1"), 90.0),
    ]


@cache
def acts() -> list[Event]:
    """Return acts of the room at a time that is set when they are played; what shall happen often stands often."""
    agents = ("contrast", "lidocaine_1", "bupivacaine_025")
    volumes = {"contrast": (1.0, 3.0), "lidocaine_1": (1.0, 5.0), "bupivacaine_025": (5.0, 8.0)}
    images = [shot(angle, pulses=pulses) for angle in (0.0, 26.0, 90.0) for pulses in (1, 30)]
    pushes = [Advance(at_s=0.0, by_mm=mm) for mm in (0.4, 1.0, 5.0, 20.0, 60.0)]
    return [
        *2
        * [
            Inject(at_s=0.0, agent=agent, ml=ml, is_watched=is_watched)
            for agent in agents
            for ml in volumes[agent]
            for is_watched in (True, False)
        ],
        *(Read(at_s=0.0, pattern=name, decision=each) for name in PATTERNS[:4] for each in ("go_on", "move")),
        *8 * [Aspirate(at_s=0.0)],
        *2 * images,
        *(each.model_copy(update={"kerma_area_gy_cm2": 1.3}) for each in images[:2]),
        *pushes,
        *(Withdraw(at_s=0.0, by_mm=push.by_mm) for push in pushes),
        *(Aim(at_s=0.0, heading=enter.heading) for enter, _ in ways()[:4]),
        *3 * [Remove(at_s=0.0)],
        *(event for way in ways() for event in way),
        *(Tick(at_s=0.0, item=item) for item in TICKS[:4]),
        *(Choose(at_s=0.0, level=level, side="left") for level in ("L3", "L4")),
        Numb(at_s=0.0, ml=5.0),
        Bevel(at_s=0.0, towards=(0.0, 0.0, 1.0)),
        *2 * [Wait(at_s=0.0, minutes=20.0)],
    ]


def endings() -> st.SearchStrategy[list[Event]]:
    """Return how a session ends: at once, or with checks and a decision once the needle is out."""
    checks = [DischargeCheck(at_s=0.0, check=check) for check in load_discharge_checks()]
    decisions = [Discharge(at_s=0.0, decision=each) for each in ("home", "wait", "review")]
    some = st.lists(st.sampled_from([*checks, *decisions]), max_size=8)
    out = st.sampled_from([[Remove(at_s=0.0)], [Remove(at_s=0.0), Discharge(at_s=0.0, decision="wait"), *checks]])
    sent = st.sampled_from(decisions).map(lambda each: [each, Finish(at_s=0.0)])
    return st.one_of(st.just([]), st.builds(lambda *parts: sum(parts, []), out, some, sent))


@cache
def turns() -> list[list[Event]]:
    """Return single acts, and acts that belong together: a dose as taught, and answers to a sign that are too small."""
    dry, dose = Aspirate(at_s=0.0), Inject(at_s=0.0, agent="lidocaine_1", ml=5.0, is_watched=False)
    contrast = Inject(at_s=0.0, agent="contrast", ml=1.0, is_watched=True)
    read = Read(at_s=0.0, pattern="prevertebral", decision="go_on")
    back, on = Withdraw(at_s=0.0, by_mm=20.0), Advance(at_s=0.0, by_mm=20.0)
    as_taught = [dry, shot(90.0, pulses=30), contrast, shot(0.0), read, dry, dose]
    return [
        *([each] for each in acts()),
        *8 * [as_taught, [dry, back, contrast], [dry, back, on, contrast], [dry, dose]],
    ]


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Play random acts; those that cannot happen are left out."""
    ticks = [Tick(at_s=0.0, item=item) for item in TICKS]
    first = draw(st.sampled_from([[], ticks, [*ticks, shot(0.0), shot(26.0)], [shot(0.0)] * 30]))
    way = draw(st.sampled_from([*ways(), *ways()[:5], []]))
    middle = sum(draw(st.lists(st.sampled_from(turns()), min_size=6, max_size=20)), [])
    chosen = [*first, *way, *middle, *draw(endings())]
    pauses_s = st.sampled_from([0.0, 5.0, 29.0, 31.0, 90.0])
    rooms = [Room(PATIENT, request=Request("L3", "left"))]
    for event in chosen:
        if isinstance(event, Inject) and len(rooms[-1].injections) >= MOST_INJECTIONS:
            continue
        try:
            rooms.append(after(rooms[-1], event.model_copy(update={"at_s": rooms[-1].at_s + draw(pauses_s)})))
        except RoomError:
            continue
    return Story(tuple(rooms))


def told(story: Story) -> tuple[Sentence, ...]:
    found = debrief(story.end, lambda _: True)
    needle, dose = needle_sentences(found.measures), dose_sentences(found.measures.exposures, SCENARIO)
    return (*found.sentences, *needle, *dose)


def check(story: Story) -> None:
    """Compare every sentence with what happened, and what happened with the sentences."""
    words = [each.words for each in told(story)]
    acts_told = [each for each in words if each.startswith("At minute")]
    true_acts = [each for _, each in after_signs(story)] + wrong_readings(story) + entered(story)
    assert acts_told == true_acts
    faults = {str(item.fault): item.id for item in story.end.approach.checklist if item.grave}
    is_unfit = any("decision on discharge" in each and " although " in each for each in words)
    true_faults = {item for item, is_fault in (missed(story) | {"discharge_fits": is_unfit}).items() if is_fault}
    true_faults &= set(faults.values())
    assert {faults[each] for each in words if each in faults} == true_faults
    for each in words:
        if each not in acts_told and each not in faults:
            check_one(story, each)
    near_words = [each for each in words if each.startswith("Near miss")]
    assert len(near_words) == len(near(story))
    assert sum("What the model knows: in the simulation" in each for each in words) == bool(story.end.drugs)


def check_one(story: Story, words: str) -> None:
    room = story.end
    if words.startswith("Near miss"):
        away, name = re.search(r"came within (?:less than )?(\d+) mm of this structure: (.+)\.$", words).groups()
        assert abs(near(story)[name] - float(away)) <= 1.0
    elif words.startswith("What your own signs could show"):
        check_own_signs(story, words)
    elif "decision" in words:
        check_discharge(story, words)
    elif words.startswith("Wrong "):
        check_wrong_place(story, words)
    elif found := [is_true for part, is_true in EFFECTS.items() if part in words]:
        assert found[0](room), words
        if share := re.search(r"(\d+) % of the trunk", words):
            assert np.isclose(float(share[1]), 100 * room.effect.trunk_share, atol=0.51)
    else:
        check_dose(story, words)


def check_wrong_place(story: Story, words: str) -> None:
    plans = [(event.level, event.side) for event in story.events if isinstance(event, Choose)]
    level, side = plans[-1] if plans else ("L3", "left")
    needle_sides = {"left" if event.point_mm[0] > 0 else "right" for event in story.events if isinstance(event, Enter)}
    if words.startswith("Wrong side"):
        assert side != "left" or "right" in needle_sides
    else:
        assert level != "L3" or (story.end.drugs and "drug given beside L3" not in words)


@pytest.mark.long
@settings(max_examples=6, suppress_health_check=list(HealthCheck))
@given(stories())
def test_no_sentence_contradicts_what_happened(story: Story) -> None:
    check(story)


@pytest.mark.long
@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(stories())
def test_no_sentence_of_two_hundred_sessions_contradicts_what_happened(story: Story) -> None:
    check(story)
