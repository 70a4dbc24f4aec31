"""Laws of the patient of the room who reacts: crises arise from what was done, and from nothing else."""

from __future__ import annotations

from dataclasses import replace as changed

import pytest

from sympblock.anatomy.patient import Patient
from sympblock.content import tables
from sympblock.content.practice.scenarios import all_scenarios
from sympblock.physiology import Act, DrugGiven, simulate_course
from sympblock.procedure.event_lines import event_of, fields_of
from sympblock.procedure.events import Ask, DischargeCheck, Enter, Event, Inject, Numb, Remove, Treat, Wait
from sympblock.procedure.reaction.given_places import shares_of
from sympblock.procedure.reaction.kept_runs import course_if, course_until
from sympblock.procedure.reaction.reaction_notes import NO_ANSWER
from sympblock.procedure.reaction.room_physiology import body_of, can_react, course_of, faints, signs_at, timeline_of
from sympblock.procedure.room import after, replay
from sympblock.procedure.room_record import Room, RoomError, room_for
from sympblock.procedure.room_sessions import patient_of_session
from tests.sample_block import PATH, PATIENT, good, into_vena_cava, middle_of, needle_to

NUMBED = Numb(at_s=0.0, ml=5.0)


def into_vein(ml: float, agent: str = "ropivacaine_05") -> list[Event]:
    return [*into_vena_cava(), Inject(at_s=10.0, agent=agent, ml=ml, is_watched=False)]


def seeded(seed: int) -> Patient:
    return changed(PATIENT, seed=seed)


def first_who(wanted: bool) -> Patient:
    return next(p for p in map(seeded, range(1, 1000)) if faints(Room(p)) == wanted)


@pytest.fixture(scope="module")
def poisoned() -> Room:
    return replay(Room(PATIENT), [*into_vein(30.0), Wait(at_s=10.0, minutes=2.0)])


def test_toxicity_arises_from_twenty_millilitres_in_a_vein_and_not_from_two(poisoned):
    little, much = (replay(Room(PATIENT), [*into_vein(ml), Wait(at_s=10.0, minutes=2.0)]) for ml in (2.0, 20.0))
    minds = [{signs_at(room, at_s).consciousness for at_s in range(10, 130)} for room in (little, much)]
    assert minds[0] == {"alert"} and "confused" in minds[1]
    assert [any(note.kind == "toxicity" for note in room.notes) for room in (little, much)] == [False, True]
    seen = [signs_at(poisoned, at_s).consciousness for at_s in range(10, 130)]
    assert "fitting" in seen and seen[0] == "alert"
    assert any(note.kind == "toxicity" for note in poisoned.notes) and any(n.text == NO_ANSWER for n in poisoned.notes)


def test_what_was_given_reaches_the_body_whole_and_where_it_flowed(poisoned):
    for events, place in ((into_vein(30.0), "vein"), (good()[:-10], "prevertebral_left")):
        room = replay(Room(PATIENT), events)
        for injection in room.injections:
            shares = shares_of(injection)
            assert sum(shares.values()) == pytest.approx(1.0, abs=5e-3)
            assert max(shares, key=shares.__getitem__) == place
    assert [e.amount for e in timeline_of(poisoned) if isinstance(e, DrugGiven)] == [pytest.approx(150.0)]


def test_drug_in_the_sac_climbs_and_lowers_the_pressure():
    sac = needle_to(middle_of("dural_sac", PATH.entry_mm[2] + 15.0), 30.0)
    room = replay(Room(PATIENT), [*sac, Inject(at_s=0.0, agent="bupivacaine_025", ml=5.0, is_watched=False)])
    before, later = signs_at(room, 0.0), signs_at(room, 900.0)
    assert later.systolic_mmhg < before.systolic_mmhg - 8.0
    assert course_of(room, 900.0).values("block_segments")[900] > 7.0 and "legs are heavy" in later.speech


def test_a_good_block_raises_no_sign_and_changes_no_figure_much():
    room = replay(Room(PATIENT), good())
    course = course_of(room)
    assert course.values("systolic_mmhg").min() > 110.0 and course.values("finger").min() > 0.95
    assert {note.tone for note in room.notes} <= {"plain", "patient"}
    assert course.values("brain_toxicity").max() < tables.physiology().toxic_first_proportion


def test_an_allergic_patient_reacts_to_contrast_after_a_while_and_anybody_else_never():
    contrast = [*needle_to(middle_of("psoas_left", 0.0), 70.0)]
    contrast += [Inject(at_s=0.0, agent="contrast", ml=2.0, is_watched=False), Wait(at_s=0.0, minutes=5.0)]
    reacts, stays = (replay(Room(PATIENT, reacts_to=which), contrast) for which in (("contrast",), ()))
    told = [note for note in reacts.notes if note.kind == "allergy"]
    assert told and min(note.at_s for note in told) > tables.physiology().allergy_wait_s
    assert not [note for note in stays.notes if note.kind == "allergy"]
    assert signs_at(reacts, 300.0).systolic_mmhg < signs_at(stays, 300.0).systolic_mmhg - 20.0


def asked(*items: str) -> list[Event]:
    return [Ask(at_s=60.0 * place, item=item) for place, item in enumerate(items)]


@pytest.mark.parametrize("reacts_to", [(), ("chlorhexidine",), ("contrast",)])
@pytest.mark.parametrize("items", [("asepsis",), ("asepsis", "allergies"), ("allergies", "asepsis"), ("allergies",)])
def test_an_antiseptic_is_felt_by_whoever_is_allergic_and_was_not_asked_before(reacts_to, items):
    own = {"asepsis": "“I prepared the skin without chlorhexidine.”", "allergies": "“Chlorhexidine gives me weals.”"}
    is_allergic = "chlorhexidine" in reacts_to
    answers = own if is_allergic else {}
    room = replay(Room(PATIENT, reacts_to=reacts_to, answers=answers), [*asked(*items), Wait(at_s=120.0, minutes=8.0)])
    is_felt = is_allergic and items[0] == "asepsis"
    assert bool([note for note in room.notes if note.kind == "allergy"]) == is_felt == can_react(room)
    assert (signs_at(room, 600.0).systolic_mmhg < 100.0) == is_felt
    if is_allergic and "asepsis" in items:
        # What the nurse says agrees with what was done, whatever is asked later.
        told = next(note.text for note in room.notes if note.tone == "nurse")
        assert told == room.answer("asepsis") and ("without chlorhexidine" in told) != is_felt


def test_a_sedated_patient_breathes_by_the_same_model_and_is_well_by_a_small_dose():
    def sedated(*drugs: tuple[str, float]) -> Room:
        given = [Treat(at_s=0.0, does="drug", name=name, amount=amount) for name, amount in drugs]
        return replay(Room(PATIENT), [*given, Wait(at_s=0.0, minutes=10.0)])

    little, much = sedated(("midazolam", 1.0)), sedated(("midazolam", 6.0), ("fentanyl", 200.0))
    low = [course_of(room).values("finger").min() for room in (little, much)]
    assert low[0] > 0.93 and low[1] < 0.85
    assert not [note for note in little.notes if note.tone in ("caution", "stop")]
    assert any("slow breathing" in note.text.lower() for note in much.notes)
    drill = simulate_course(body_of(much), timeline_of(much), 600.0)
    assert [drill.at(s) for s in (60, 300, 600)] == [signs_at(much, float(s)) for s in (60, 300, 600)]


def test_about_one_in_thirty_faints_when_a_needle_is_set_and_the_typical_patient_never():
    told = sum(faints(Room(seeded(seed))) for seed in range(1, 3001)) / 30.0
    assert told == pytest.approx(tables.procedure_room().faint_percent, abs=1.0)
    assert not faints(Room(PATIENT))
    slow, steady = (
        replay(Room(patient), [NUMBED, needle_to(PATIENT.frames["L3"].centre_mm, 60.0)[0], Wait(at_s=0.0, minutes=1.0)])
        for patient in (first_who(True), first_who(False))
    )
    rates = [course_of(room).values("heart_per_min").min() for room in (slow, steady)]
    assert rates[0] < 45.0 < rates[1]
    assert any("hot and sick" in note.text for note in slow.notes)


def test_nobody_of_the_scenarios_faints():
    rooms = [room_for(each, patient_of_session(each, 0)) for each in all_scenarios()]
    assert len(rooms) >= 17 and not any(faints(room) for room in rooms)


def test_whoever_cannot_react_shows_no_sign_that_was_not_looked_for():
    small, limits = changed(body_of(Room(PATIENT)), weight_kg=45.0, height_cm=150.0), tables.procedure_room()
    for place in ("prevertebral_left", "skin", "disc", "psoas"):
        course = simulate_course(small, [DrugGiven(0, "bupivacaine", 45.0, place, 8)], 3600)
        assert course.values("brain_toxicity").max() <= limits.depot_reaches_proportion
    # The most sensitive of a million people answer to less than two thirds of the usual dose.
    assert limits.reacts_from_proportion < tables.physiology().toxic_first_proportion / 1.6
    assert not can_react(Room(PATIENT)) and not can_react(replay(Room(PATIENT), [NUMBED]))


def test_the_right_acts_change_the_course(poisoned):
    right = [
        Treat(at_s=140.0, does="act", name="oxygen"),
        Treat(at_s=146.0, does="act", name="airway"),
        Treat(at_s=152.0, does="act", name="bag"),
        Treat(at_s=170.0, does="drug", name="midazolam", amount=3.0),
        Treat(at_s=185.0, does="drug", name="lipid_emulsion", amount=100.0, over_s=150.0),
    ]
    treated, left = replay(poisoned, right), poisoned
    low = [min(signs_at(room, at_s).spo2_percent for at_s in range(180, 420, 10)) for room in (treated, left)]
    assert low[0] > low[1] + 3.0
    assert [event.words for event in treated.of(Treat)][3] == "Midazolam 3 mg into a vein"


def test_the_same_events_give_the_same_signs_in_whatever_order_they_are_asked_for(poisoned):
    again = replay(Room(PATIENT), [event_of(fields_of(event)) for event in poisoned.events])
    assert again.notes == poisoned.notes and timeline_of(again) == timeline_of(poisoned)
    body, timeline = body_of(poisoned), timeline_of(poisoned)
    anew = simulate_course(body, timeline, 300.0)
    for until_s in (20.0, 130.0, 60.0, 300.0, 5.0):
        kept = course_until(body, timeline, until_s)
        assert [kept.at(second) for second in range(int(until_s) + 1)] == [
            anew.at(second) for second in range(int(until_s) + 1)
        ]


def test_what_would_be_is_as_computed_anew_and_leaves_the_patient_alone(poisoned):
    body, timeline = body_of(poisoned), timeline_of(poisoned)
    stand = Act(poisoned.at_s, "stand")
    anew = simulate_course(body, (*timeline, stand), stand.at_s + 60)
    for ahead_s in (0, 200):
        # Nobody may have looked ahead, or somebody has.
        course_until(body, timeline, stand.at_s + ahead_s)
        found = course_if(body, timeline, stand, stand.at_s + 60)
        assert [found.at(second) for second in range(found.until_s + 1)] == [
            anew.at(second) for second in range(anew.until_s + 1)
        ]
    after_s = stand.at_s + 250
    lying = course_until(body, timeline, after_s)
    assert lying.at(after_s) == simulate_course(body, timeline, after_s).at(after_s) != found.at(after_s)


def test_a_treatment_is_kept_and_read_again():
    given = Treat(at_s=3.0, does="drug", name="adrenaline", amount=50.0, over_s=60.0)
    assert event_of(fields_of(given)) == given
    with pytest.raises(ValueError):
        event_of(fields_of(given) | {"place": "ear"})


def test_treatment_is_possible_with_and_without_needle_and_refused_where_it_makes_no_sense(poisoned):
    with pytest.raises(RoomError, match="needle is still in"):
        after(poisoned, Treat(at_s=140.0, does="act", name="supine"))
    out = after(poisoned, Remove(at_s=140.0))
    turned = after(out, Treat(at_s=150.0, does="act", name="supine"))
    with pytest.raises(RoomError, match="prone"):
        after(
            turned,
            next(event for event in into_vena_cava() if isinstance(event, Enter)).model_copy(update={"at_s": 160.0}),
        )
    for wrong in ({"does": "act", "name": "dance"}, {"does": "drug", "name": "ropivacaine", "amount": 5.0}):
        with pytest.raises(RoomError):
            after(out, Treat(at_s=160.0, **wrong))
    with pytest.raises(RoomError, match="dose"):
        after(out, Treat(at_s=160.0, does="drug", name="adrenaline"))


def test_whoever_does_not_answer_is_asked_nothing(poisoned):
    at_s = next(s for s in range(20, 600) if signs_at(poisoned, float(s)).consciousness == "fitting")
    room = replay(Room(PATIENT), into_vein(30.0))
    with pytest.raises(RoomError, match="does not answer"):
        after(room, Ask(at_s=float(at_s), item="consent"))
    out = after(room, Remove(at_s=11.0))
    with pytest.raises(RoomError, match="does not answer"):
        after(out, DischargeCheck(at_s=float(at_s), check="leg_strength"))
