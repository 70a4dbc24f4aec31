"""The debrief follows from what was done: each rule is kept by a good session and missed by the one that breaks it."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.block.block_effect import BlockEffect
from sympblock.block.needle.needle import skin_point_mm
from sympblock.block.needle.needle_target import target_mm
from sympblock.content.practice.approaches import load_approach
from sympblock.procedure.checklist_rules import RULES
from sympblock.procedure.debrief import debrief, measures_of
from sympblock.procedure.events import (
    Advance,
    Aim,
    Aspirate,
    Choose,
    Discharge,
    DischargeCheck,
    Enter,
    Event,
    Finish,
    Inject,
    Mark,
    Numb,
    Read,
    Remove,
    Shot,
    Tick,
    Wait,
    Withdraw,
)
from sympblock.procedure.room import replay
from sympblock.procedure.room_notes import NOT_NUMB
from sympblock.procedure.room_record import Request, Room
from tests.sample_block import PATH, PATIENT, TICKS, early_home, good, into_vena_cava
from tests.sample_session import shot


def outcomes(events: list[Event], allowed: bool = True) -> dict[str, str]:
    found = debrief(replay(Room(PATIENT, request=Request("L3", "left")), events), lambda _: allowed)
    return {each.item.id: each.outcome for each in found.checked}


#: What comes after the last dose.
AFTERWARDS = (Wait, Remove, DischargeCheck, Discharge, Finish)


def without(*kinds: type) -> list[Event]:
    return [event for event in good() if not isinstance(event, kinds)]


def test_every_item_is_ticked_or_has_a_rule():
    rules = {item.id for item in load_approach().checklist if not item.tick} - {"within_limit"}
    assert rules == set(RULES)


def test_a_good_session_is_safe_and_effective():
    found = debrief(replay(Room(PATIENT), good()), lambda _: True)
    assert {each.item.id for each in found.checked if each.outcome != "kept"} == {
        "acted_on_aspirate",
        "stopped_at_signs",
    }
    assert found.rating == "safe and effective"
    assert found.effect.nerves in ((), ("genitofemoral_nerve_left",)) and not found.effect.is_spinal


def faults() -> dict[str, list[Event]]:
    """Return for each rule a session that breaks it."""
    session = good()
    first_shot = next(i for i, event in enumerate(session) if isinstance(event, Shot))
    contrast = next(i for i, event in enumerate(session) if isinstance(event, Inject))
    unwatched = Inject(at_s=0.0, agent="contrast", ml=1.0, is_watched=False)
    far_point = skin_point_mm(PATIENT, 90.0, PATH.entry_mm[2], "left")
    far = Enter(at_s=0.0, point_mm=tuple(far_point.tolist()), heading=PATH.heading)
    in_vessel = [*into_vena_cava(), Aspirate(at_s=0.0), Inject(at_s=0.0, agent="contrast", ml=1.0, is_watched=True)]
    much = Inject(at_s=0.0, agent="lidocaine_1", ml=10.0, is_watched=False)
    aside = [Advance(at_s=0.0, by_mm=5.0) if isinstance(event, Read) else event for event in session]
    return {
        "requested_place": [Choose(at_s=0.0, level="L4", side="left"), *session[1:]],
        "entry_within_limit": [far if isinstance(e, Enter) else e for e in session],
        "acted_on_aspirate": in_vessel,
        "stopped_at_signs": [
            *into_vena_cava(),
            much,
            Wait(at_s=0.0, minutes=1.0),
            much.model_copy(update={"at_s": 60.0}),
        ],
        "ap_before_entry": session[:first_shot] + session[first_shot + 1 :],
        "oblique_before_entry": session[: first_shot + 1] + session[first_shot + 2 :],
        "numb": without(Numb),
        "coaxial": [shot(28.0) if isinstance(e, Shot) and e.view == "oblique" else e for e in session],
        "lateral_at_tip": [e for e in session[:contrast] if not (isinstance(e, Shot) and e.view == "lateral")]
        + session[contrast:],
        "ap_at_tip": session[: contrast - 2] + session[contrast - 1 :],
        "aspirated": without(Aspirate),
        "contrast_live": [unwatched if isinstance(e, Inject) and e.agent == "contrast" else e for e in session],
        "both_views_after": [e for i, e in enumerate(session) if not (i > contrast and isinstance(e, Shot))],
        "read_right": [Read(at_s=0.0, pattern="psoas", decision="move") if isinstance(e, Read) else e for e in session],
        "good_place": aside,
        "fractions": [
            e.model_copy(update={"ml": 10.0}) if isinstance(e, Inject) and e.agent != "contrast" else e for e in session
        ],
        "feet_watched": [*without(*AFTERWARDS), Remove(at_s=90.0), Finish(at_s=90.0)],
        "needle_out": without(Remove, DischargeCheck, Discharge),
        "discharge_checked": without(DischargeCheck),
        "discharge_fits": early_home(),
    }


@pytest.mark.parametrize("item", sorted(faults()))
def test_a_session_that_breaks_a_rule_is_told_so(item):
    assert outcomes(faults()[item])[item] == "missed"


def second_needle(numbed: bool) -> list[Event]:
    """Return a session with a second needle elsewhere, whose entry was infiltrated or not."""
    point = skin_point_mm(PATIENT, 60.0, PATH.entry_mm[2] + 40.0, "left")
    on_table = without(Wait, DischargeCheck, Discharge, Finish)
    on_table.insert(0, Mark(at_s=0.0, point_mm=PATH.entry_mm))
    late = on_table[-1].at_s
    enter = Enter(at_s=late, point_mm=tuple(point.tolist()), heading=PATH.heading)
    infiltrated = [Mark(at_s=late, point_mm=enter.point_mm), Numb(at_s=late, ml=5.0)] if numbed else []
    return [*on_table, *infiltrated, enter, Advance(at_s=late, by_mm=10.0)]


def test_each_entry_needs_its_own_infiltration_and_the_patient_says_the_same():
    for numbed in (True, False):
        room = replay(Room(PATIENT), second_needle(numbed))
        assert (RULES["numb"](room) is True) == numbed
        assert any(note.text == NOT_NUMB for note in room.notes) != numbed


def test_a_needle_that_was_only_set_needs_no_infiltration():
    enter = Enter(at_s=0.0, point_mm=PATH.entry_mm, heading=PATH.heading)
    assert RULES["numb"](replay(Room(PATIENT), [enter])) is None


def test_an_unprepared_back_is_never_safe():
    bare = [e for e in good() if not (isinstance(e, Tick) and e.item == "asepsis")]
    found = debrief(replay(Room(PATIENT), bare), lambda _: True)
    assert found.rating == "effective, not safe" and "The skin was not prepared aseptically." in found.why


@pytest.mark.parametrize(
    ("request_", "headline"),
    [
        (Request("L3", "right"), "Wrong side: right requested, left chosen"),
        (Request("L4", "left"), "Wrong level: L4 requested, L3 chosen"),
        (Request("L3", "left"), "safe and effective"),
        (None, "safe and effective"),
    ],
)
def test_side_and_level_are_compared_with_the_request(request_, headline):
    found = debrief(replay(Room(PATIENT, request=request_), good()), lambda _: True)
    assert found.headline == headline
    is_wrong = headline.startswith("Wrong")
    assert (found.why[0] == f"{headline}.") == is_wrong
    assert ("wrong side or level" in [name for name, _ in found.next_steps]) == is_wrong


def test_a_needle_on_the_other_side_than_chosen_is_the_wrong_side():
    events = [Choose(at_s=0.0, level="L3", side="right"), *good()[1:]]
    found = debrief(replay(Room(PATIENT), events), lambda _: True)
    assert found.headline == "Wrong side: right chosen, needle set on the left"


def test_drug_beside_another_vertebra_is_the_wrong_level():
    events = [Choose(at_s=0.0, level="L4", side="left"), *good()[1:]]
    found = debrief(replay(Room(PATIENT), events), lambda _: True)
    assert found.headline == "Wrong level: L4 chosen, drug given beside L3"


def test_an_older_record_without_request_and_choice_is_not_judged_by_them():
    assert {each.item.id: each.outcome for each in debrief(replay(Room(PATIENT), good()[1:]), lambda _: True).checked}[
        "requested_place"
    ] == "not called for"


def test_another_side_or_level_cancels_the_time_out():
    ticked = [Choose(at_s=0.0, level="L3", side="left"), Tick(at_s=0.0, item="time_out")]
    assert "time_out" in replay(Room(PATIENT), [*ticked, ticked[0]]).ticked
    for level, side in (("L4", "left"), ("L3", "right")):
        room = replay(Room(PATIENT), [*ticked, Choose(at_s=0.0, level=level, side=side)])
        assert "time_out" not in room.ticked
        assert "time_out" in replay(room, [ticked[1]]).ticked


@pytest.mark.long
def test_to_aspirate_is_one_thing_and_to_act_on_the_blood_that_came_is_another():
    blood = [*into_vena_cava(), Aspirate(at_s=0.0)]
    contrast = Inject(at_s=0.0, agent="contrast", ml=1.0, is_watched=True)
    back = [Withdraw(at_s=0.0, by_mm=20.0), Aspirate(at_s=0.0), contrast]
    went_on, withdrew = outcomes([*blood, contrast]), outcomes([*blood, *back])
    assert (went_on["aspirated"], went_on["acted_on_aspirate"]) == ("kept", "missed")
    assert (withdrew["aspirated"], withdrew["acted_on_aspirate"]) == ("kept", "kept")
    assert outcomes([*blood, Advance(at_s=0.0, by_mm=1.0), *back])["acted_on_aspirate"] == "missed"
    told = debrief(replay(Room(PATIENT), blood), lambda _: True).next_steps
    assert [name for name, _ in told] == ["great vessel"]


def test_after_nerve_pain_the_needle_goes_back_first():
    target = target_mm(PATIENT, "L4", "left")
    entry = skin_point_mm(PATIENT, 50.0, float(target[2]), "left")
    way = target - entry
    length = float(np.linalg.norm(way))
    near = [
        Enter(at_s=0.0, point_mm=tuple(entry.tolist()), heading=tuple((way / length).tolist())),
        Advance(at_s=0.0, by_mm=length - 5.0),
    ]
    further = Advance(at_s=0.0, by_mm=5.0)
    assert [note.tone for note in replay(Room(PATIENT), near).notes][-2:] == ["patient", "stop"]
    assert outcomes([*near, further])["stopped_at_signs"] == "missed"
    assert outcomes([*near, Withdraw(at_s=0.0, by_mm=40.0), further])["stopped_at_signs"] == "kept"


def test_nothing_of_a_local_anaesthetic_follows_signs_of_toxicity():
    dose = Inject(at_s=0.0, agent="lidocaine_1", ml=10.0, is_watched=False)
    once = [*into_vena_cava(), dose, Wait(at_s=0.0, minutes=1.0)]
    found = debrief(replay(Room(PATIENT), once), lambda _: True)
    assert found.rating == "neither safe nor effective" and found.next_steps[0][0] == "signs of systemic toxicity"
    assert outcomes(once)["stopped_at_signs"] == "kept"
    assert (
        outcomes([*once, Withdraw(at_s=60.0, by_mm=30.0), dose.model_copy(update={"at_s": 60.0})])["stopped_at_signs"]
        == "missed"
    )


def with_doses(ml: float) -> list[Event]:
    return [e.model_copy(update={"ml": ml}) if isinstance(e, Inject) and e.ml == 5.0 else e for e in good()]


@pytest.mark.long
def test_a_block_in_part_or_with_a_lumbar_nerve_is_not_called_effective():
    assert [debrief(replay(Room(PATIENT), with_doses(ml)), lambda _: True).rating for ml in (1.0, 12.0)] == [
        "safe, partly effective",
        "neither safe nor selective",
    ]


@pytest.mark.long
def test_two_doses_at_once_are_no_fractions():
    hasty = [e.model_copy(update={"at_s": 0.0}) if 0.0 < e.at_s <= 30.0 else e for e in good()]
    assert outcomes(hasty)["fractions"] == "missed" and outcomes(good())["fractions"] == "kept"


def test_a_block_that_was_postponed_misses_nothing():
    asked = [Tick(at_s=0.0, item="antithrombotics"), Finish(at_s=1.0)]
    found = debrief(replay(Room(PATIENT), asked), lambda _: True)
    assert {each.outcome for each in found.checked} == {"kept", "not called for"}
    assert [each.item.id for each in found.checked if each.outcome == "kept"] == ["antithrombotics"]


def test_what_could_be_known_is_told_beside_what_the_model_knows():
    long, short = (debrief(replay(Room(PATIENT), watched(minutes)), lambda _: True).why for minutes in (45.0, 12.0))
    assert any("meets the criterion of 2 °C" in words for words in long)
    assert any("too early to call" in words for words in short)
    blind = [e for e in good() if not (isinstance(e, Tick) and e.item == "baseline_feet")]
    assert any("result was unknown" in words for words in debrief(replay(Room(PATIENT), blind), lambda _: True).why)


def watched(minutes: float) -> list[Event]:
    return [*without(*AFTERWARDS), Wait(at_s=30.0, minutes=minutes)]


def test_one_aspiration_does_not_count_for_two_injections():
    session = good()
    last = max(i for i, event in enumerate(session) if isinstance(event, Aspirate))
    assert outcomes(session[:last] + session[last + 1 :])["aspirated"] == "missed"


@pytest.mark.long
def test_two_places_of_the_drug_count_together():
    """A needle is set at L2 and at L4: each reaches its own part of the trunk."""
    events: list[Event] = []
    shares = []
    for level in ("L2", "L4"):
        target = target_mm(PATIENT, level, "left")
        entry = skin_point_mm(PATIENT, 60.0, float(target[2]), "left")
        way = target - entry
        length = float(np.linalg.norm(way))
        one = [
            Enter(at_s=0.0, point_mm=tuple(entry.tolist()), heading=tuple((way / length).tolist())),
            Advance(at_s=0.0, by_mm=length),
            Inject(at_s=0.0, agent="lidocaine_1", ml=6.0, is_watched=False),
            Remove(at_s=0.0),
        ]
        shares.append(replay(Room(PATIENT), one).effect.trunk_share)
        events += one
    assert replay(Room(PATIENT), events).effect.trunk_share > max(shares) > 0.05


@pytest.mark.long
@pytest.mark.parametrize("item", TICKS)
def test_what_was_not_ticked_was_missed(item):
    assert outcomes([e for e in good() if not (isinstance(e, Tick) and e.item == item)])[item] == "missed"


def test_too_much_drug_is_told():
    assert outcomes(good(), allowed=False)["within_limit"] == "missed"
    assert debrief(replay(Room(PATIENT), good()), lambda _: False).rating == "effective, not safe"


def test_the_skin_counts_in_the_dose():
    seen = []
    debrief(replay(Room(PATIENT), good()), lambda mg: bool(seen.append(mg)) or True)
    assert seen == [{"bupivacaine": 25.0, "lidocaine": 50.0}]


def test_a_way_through_a_kidney_is_told():
    kidney = PATIENT.structures["kidney_left"]
    tip = kidney.bounds_mm().mean(axis=0)
    entry = skin_point_mm(PATIENT, float(tip[0]) + 5.0, float(tip[2]), "left")
    way = tip - entry
    events = [
        Enter(at_s=0.0, point_mm=tuple(entry.tolist()), heading=tuple((way / np.linalg.norm(way)).tolist())),
        Advance(at_s=0.0, by_mm=float(np.linalg.norm(way))),
    ]
    found = debrief(replay(Room(PATIENT), events), lambda _: True)
    assert "kidney_left" in [each.name for each in found.measures.pierced]
    assert {each.item.id: each.outcome for each in found.checked}["nothing_hurt"] == "missed"
    assert any(name == "kidney" and "no neurolytic that day" in words for name, words in found.next_steps)


def test_nothing_done_calls_for_nothing_and_blocks_nothing():
    found = debrief(Room(PATIENT), lambda _: True)
    assert {each.outcome for each in found.checked} <= {"not called for", "kept"}
    assert (found.headline, found.why, found.effect) == ("no block was performed", (), BlockEffect())


def test_measures_add_up():
    measures = measures_of(replay(Room(PATIENT), good()))
    assert (measures.needles, measures.moves, measures.redirections) == (1, 2, 0)
    exposures = measures.exposures
    assert (exposures.spot.runs, exposures.watching.runs, exposures.other_live.runs) == (5, 1, 0)
    assert exposures.beam_s == pytest.approx(1.5)
    assert measures.tip.distance_mm < 2.0 and measures.contrast_ml == 1.0


def test_aims_in_a_row_are_one_redirection():
    tilted = (PATH.heading[0] + 0.02, PATH.heading[1], PATH.heading[2])
    start = good()[: [type(e) for e in good()].index(Advance) + 1]
    events = [
        *start,
        Aim(at_s=0.0, heading=tilted),
        Aim(at_s=0.0, heading=PATH.heading),
        Advance(at_s=0.0, by_mm=2.0),
        Withdraw(at_s=0.0, by_mm=2.0),
        Aim(at_s=0.0, heading=tilted),
    ]
    assert measures_of(replay(Room(PATIENT), events)).redirections == 2


def test_more_drug_never_reaches_less():
    base = good()[: [type(e) for e in good()].index(Aspirate)]
    shares = []
    for ml in (1.0, 3.0, 6.0, 12.0):
        room = replay(Room(PATIENT), [*base, Inject(at_s=0.0, agent="lidocaine_1", ml=ml, is_watched=False)])
        shares.append(room.effect.trunk_share)
    assert shares == sorted(shares) and shares[-1] > shares[0]
