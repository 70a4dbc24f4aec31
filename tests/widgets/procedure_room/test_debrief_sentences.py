"""Every sentence of the debrief follows from a rule, and each rule is shown told by one session and not by another."""

from __future__ import annotations

from functools import cache

import pytest

from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.scenarios import load_scenarios
from sympblock.procedure.debrief import TOLD_APART, debrief
from sympblock.procedure.events import (
    Advance,
    Aspirate,
    Choose,
    Discharge,
    DischargeCheck,
    Enter,
    Event,
    Finish,
    Inject,
    Read,
    Remove,
    Shot,
    Tick,
    Withdraw,
)
from sympblock.procedure.review.sentence import RULE_NAMES, Sentence, missed_rule
from sympblock.procedure.room import replay
from sympblock.procedure.room_record import Request, Room
from sympblock.widgets.procedure_room.debrief.debrief_dose import dose_sentences
from sympblock.widgets.procedure_room.debrief.debrief_needle import needle_sentences
from tests.sample_block import PATH, PATIENT, early_home, good, into_vena_cava, middle_of, needle_to
from tests.sample_session import shot

SCENARIO = load_scenarios()[0]
CONTRAST = Inject(at_s=0.0, agent="contrast", ml=1.0, is_watched=True)
LITTLE = Inject(at_s=0.0, agent="lidocaine_1", ml=2.0, is_watched=False)


def sentences(events: list[Event], is_allowed: bool = True) -> tuple[Sentence, ...]:
    """Return all sentences of the debrief of a session; one that several tests look at is played once."""
    return _sentences(tuple(events), is_allowed)


@cache
def _sentences(events: tuple[Event, ...], is_allowed: bool) -> tuple[Sentence, ...]:
    found = debrief(replay(Room(PATIENT, request=Request("L3", "left")), events), lambda _: is_allowed)
    needle, dose = needle_sentences(found.measures), dose_sentences(found.measures.exposures, SCENARIO)
    return (*found.sentences, *needle, *dose)


def rules(events: list[Event], is_allowed: bool = True) -> set[str]:
    return {each.rule for each in sentences(events, is_allowed)}


def words(events: list[Event], rule: str) -> list[str]:
    return [each.words for each in sentences(events) if each.rule == rule]


def good_but(kind: type[Event], **changes) -> list[Event]:
    """Return the good session with some fields of one kind of event changed."""
    return [event.model_copy(update=changes) if isinstance(event, kind) else event for event in good()]


def with_doses(ml: float) -> list[Event]:
    return [
        event.model_copy(update={"ml": ml}) if isinstance(event, Inject) and event.is_drug else event
        for event in good()
    ]


def without(*kinds: type) -> list[Event]:
    return [event for event in good() if not isinstance(event, kinds)]


def without_contrast() -> list[Event]:
    return [event for event in good() if not (isinstance(event, Inject) and not event.is_drug)]


@cache
def told() -> dict[str, list[Event]]:
    """Return for each rule a session that it speaks of."""
    canal = needle_to(middle_of("dural_sac", PATH.entry_mm[2] + 15.0), 30.0)
    blood = [*into_vena_cava(), Aspirate(at_s=0.0)]
    return {
        "wrong_place": good_but(Choose, level="L4"),
        "injected_after_sign": [*blood, CONTRAST],
        "advanced_after_sign": [*blood, Advance(at_s=0.0, by_mm=1.0)],
        "read_without_contrast": without_contrast(),
        "dose_after_wrong_reading": good_but(Read, pattern="psoas"),
        "dose_against_decision": good_but(Read, decision="move"),
        "no_drug": blood,
        "own_signs": good(),
        "model_complete": good(),
        "model_partial": with_doses(1.0),
        "model_not_blocked": [*into_vena_cava(), LITTLE],
        "spinal": [*canal, LITTLE],
        "somatic": with_doses(12.0),
        "in_vessel": [*into_vena_cava(), LITTLE],
        "entered": into_vena_cava(),
        "near_miss": good(),
        "no_images": without(Shot),
        "images_within": good(),
        "images_too_many": [*[shot(0.0)] * 40, *good()],
        "watching_not_counted": good(),
        "subtraction_cost": good_but(Shot, is_subtraction=True),
        "dose_below_series": good(),
        "dose_not_below_series": good_but(Shot, kerma_area_gy_cm2=2.0),
        "operator_scatter": good(),
        "discharge_undecided": without(Discharge),
        "discharge_unchecked": without(DischargeCheck),
        "discharge_answered": good(),
        "discharge_unfit": early_home(),
    }


@cache
def silent() -> dict[str, list[Event]]:
    """Return for the rules that the good session tells one that they do not speak of."""
    shallow = [Enter(at_s=0.0, point_mm=PATH.entry_mm, heading=PATH.heading), Advance(at_s=0.0, by_mm=5.0)]
    return {
        "own_signs": shallow,
        "model_complete": with_doses(1.0),
        "near_miss": shallow,
        "images_within": [*[shot(0.0)] * 40, *good()],
        "watching_not_counted": good_but(Inject, is_watched=False),
        "dose_below_series": good_but(Shot, kerma_area_gy_cm2=2.0),
        "operator_scatter": without(Shot),
        "discharge_answered": early_home(),
    }


@pytest.mark.long
@pytest.mark.parametrize("rule", RULE_NAMES)
def test_each_rule_is_told_by_one_session_and_not_by_another(rule: str) -> None:
    assert rule in rules(told()[rule])
    assert rule not in rules(silent().get(rule, good()))


def breaks() -> dict[str, list[Event]]:
    """Return for each grave item that is judged by a rule a session that misses it."""
    far = needle_to(middle_of("psoas_left"), 95.0)
    session, first = good(), next(number for number, event in enumerate(good()) if isinstance(event, Shot))
    contrast = session.index(next(event for event in session if isinstance(event, Inject)))
    early = [event for event in session[:contrast] if not (isinstance(event, Shot) and event.view == "lateral")]
    moved = [Advance(at_s=0.0, by_mm=5.0) if isinstance(event, Read) else event for event in session]
    return {
        "ap_before_entry": session[:first] + session[first + 1 :],
        "entry_within_limit": [*far],
        "lateral_at_tip": early + session[contrast:],
        "nothing_hurt": into_vena_cava(),
        "aspirated": without(Aspirate),
        "contrast_live": good_but(Inject, is_watched=False),
        "good_place": moved,
        "fractions": with_doses(10.0),
        "needle_out": without(Remove, DischargeCheck, Discharge),
        "discharge_fits": early_home(),
    }


GRAVE = [item for item in load_approach().checklist if item.grave and item.id not in TOLD_APART]


@pytest.mark.long
@pytest.mark.parametrize("item", GRAVE, ids=lambda item: item.id)
def test_each_grave_item_is_told_when_it_was_missed_and_not_when_it_was_kept(item) -> None:
    rule = missed_rule(item.id)
    assert rule not in rules(good())
    if item.tick:
        missed = [event for event in good() if not (isinstance(event, Tick) and event.item == item.id)]
        assert rule in rules(missed)
    elif item.id == "within_limit":
        assert rule in rules(good(), is_allowed=False)
    else:
        assert rule in rules(breaks()[item.id])


def test_a_rule_without_a_name_is_refused() -> None:
    with pytest.raises(ValueError, match="no rule of a debrief is called 'made_up'"):
        Sentence("made_up", "Something happened.")


def test_each_act_after_a_sign_stands_for_itself_with_minute_and_depth() -> None:
    vein = into_vena_cava()
    depth = round(vein[1].by_mm)
    late = CONTRAST.model_copy(update={"at_s": 430.0})
    dose = LITTLE.model_copy(update={"at_s": 490.0, "ml": 5.0})
    assert words([*vein, Aspirate(at_s=0.0), late, dose], "injected_after_sign") == [
        f"At minute 7, at {depth} mm: blood came back, and then 1 ml of contrast was injected.",
        f"At minute 8, at {depth} mm: blood came back, and then 5 ml of lidocaine 1 % were injected.",
    ]


@pytest.mark.long
def test_advances_in_a_row_after_a_sign_are_one_sentence_and_an_injection_between_them_parts_it() -> None:
    step, back = Advance(at_s=0.0, by_mm=1.0), Withdraw(at_s=0.0, by_mm=6.0)
    blood = [*into_vena_cava(), back, Aspirate(at_s=0.0)]
    assert len(words([*blood, step, step, step], "advanced_after_sign")) == 1
    assert "advanced by 3 mm" in words([*blood, step, step, step], "advanced_after_sign")[0]
    assert len(words([*blood, step, CONTRAST, step], "advanced_after_sign")) == 2


@pytest.mark.long
def test_who_goes_on_after_a_sign_is_told_once_with_acts_minutes_and_depths() -> None:
    vein = [*into_vena_cava(), Withdraw(at_s=0.0, by_mm=6.0), Aspirate(at_s=0.0)]
    depth = vein[1].by_mm - 6.0
    pairs = (
        (Advance(at_s=at_s, by_mm=2.0), shot(0.0).model_copy(update={"at_s": at_s})) for at_s in (70.0, 130.0, 200.0)
    )
    steps = [each for pair in pairs for each in pair]
    assert words([*vein, *steps], "advanced_after_sign") == [
        f"At minutes 1 to 3, from {depth:.0f} to {depth + 6.0:.0f} mm: blood came back, "
        "and then the needle was advanced by 6 mm in 3 acts."
    ]
    doses = [CONTRAST.model_copy(update={"at_s": at_s}) for at_s in (70.0, 100.0)]
    assert words([*vein, *doses], "injected_after_sign") == [
        f"At minute 1, at {depth:.0f} mm: blood came back, and then 2 ml of contrast were injected in 2 acts."
    ]
    answered = [*steps, Withdraw(at_s=200.0, by_mm=1.0), Aspirate(at_s=200.0), Advance(at_s=200.0, by_mm=2.0)]
    assert len(words([*vein, *answered], "advanced_after_sign")) == 2


@pytest.mark.long
def test_to_come_back_to_the_place_of_the_blood_is_no_answer_to_it() -> None:
    blood = [*into_vena_cava(), Aspirate(at_s=0.0)]
    away, back = Withdraw(at_s=0.0, by_mm=20.0), Advance(at_s=0.0, by_mm=20.0)
    assert words([*blood, away, CONTRAST], "injected_after_sign") == []
    assert len(words([*blood, away, back, CONTRAST], "injected_after_sign")) == 1
    assert len(words([*blood, Withdraw(at_s=0.0, by_mm=0.5), CONTRAST], "injected_after_sign")) == 1


def test_resistance_forbids_another_injection_until_the_tip_has_moved() -> None:
    disc = [*needle_to(middle_of("disc_L2_L3"), 70.0), Withdraw(at_s=0.0, by_mm=1.5), CONTRAST]
    again = words([*disc, CONTRAST], "injected_after_sign")
    assert len(again) == 1 and "the injection met resistance" in again[0]
    assert words([*disc, Withdraw(at_s=0.0, by_mm=60.0), CONTRAST], "injected_after_sign") == []


@pytest.mark.long
def test_a_wrong_reading_is_told_with_what_was_there() -> None:
    assert words(good_but(Read, pattern="psoas"), "dose_after_wrong_reading")[0].startswith(
        f'At minute 0, at {PATH.depth_mm:.0f} mm: contrast was read as "psoas" although it showed "prevertebral", and then'
    )


@pytest.mark.long
def test_watching_live_costs_no_image_of_the_expert() -> None:
    """A long run that watches the contrast leaves the count as it is; a run that watches nothing does not."""
    counted = (
        "5 spot images and other live runs together are within the 20 that an expert needs at most here (our choice)."
    )
    assert words(good(), "images_within") == [counted]
    idle = [shot(0.0, pulses=30), *good()]
    assert words(idle, "images_within")[0].startswith("6 spot images and other live runs")


@pytest.mark.long
def test_what_the_learner_could_see_stands_beside_what_the_model_knows() -> None:
    own, model = words(good(), "own_signs")[0], words(good(), "model_complete")[0]
    assert own.startswith("What your own signs could show: ") and model.startswith("What the model knows: ")
    assert (
        "On the images (AP and lateral) the contrast at the place of the last dose could be read as: prevertebral."
        in own
    )
    blind = words(without_contrast(), "own_signs")[0]
    assert "no contrast was given where the last dose went" in blind


def test_a_session_that_was_ended_before_a_needle_has_no_needle_to_speak_of() -> None:
    assert rules([Finish(at_s=1.0)]) == {"no_images"}
