"""Laws of the crises: left alone each ends as told, by the book it ends well, and what does harm makes it worse."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sympblock.content.care.after_block_stories import load_after_block_stories
from sympblock.content.care.crises import Signal, load_crises
from sympblock.procedure.crisis.crisis_doses import crisis_lipid_plan
from sympblock.procedure.crisis.drill import Drill, drawn_crisis, surprise_crisis
from sympblock.procedure.crisis.drill_acts import DrillAct, DrillError
from sympblock.procedure.crisis.drill_debrief import DrillDebrief
from sympblock.procedure.crisis.signals import first_there, outcome_at, seconds_with
from sympblock.procedure.crisis.textbook import textbook_drill

PLAYED = [crisis.id for crisis in load_crises().values() if crisis.is_played]
#: What the published course shows if nothing is done.
SHOWN: dict[str, tuple[Signal, ...]] = {
    "toxicity_brain": ("fitting", "pulseless"),
    "toxicity_heart": ("wide_complexes", "pulseless"),
    "toxicity_late": ("fitting",),
    "faint": ("slow_pulse", "low_pressure"),
    "empty_patient": ("fast_pulse", "low_pressure"),
    "high_spinal": ("low_pressure", "no_breath", "pulseless"),
    "subdural_spread": ("low_pressure", "no_breath", "unresponsive"),
    "epidural_spread": (),
    "contrast_reaction": ("low_pressure", "desaturated"),
    "antiseptic_reaction": ("low_pressure", "desaturated"),
    "seizure_toxicity": ("fitting",),
    "seizure_faint": ("slow_pulse", "unresponsive"),
    "seizure_phenol": ("fitting",),
    "oversedated": ("desaturated",),
    "phenol_in_blood": (),
    "alcohol_flush": ("fast_pulse",),
    "bleed_shock": ("fast_pulse", "low_pressure"),
}
#: Crisis, harmful act, its dose, and whether it is added to the book or to doing nothing.
HARMS = [
    ("toxicity_brain", "adrenaline", 1000, True),
    ("toxicity_brain", "propofol", 150, True),
    ("toxicity_brain", "verapamil", 10, True),
    ("toxicity_heart", "lidocaine", 100, True),
    ("toxicity_late", "adrenaline", 1000, False),
    ("seizure_toxicity", "lidocaine", 100, False),
    ("faint", "sit_up", 0, False),
    ("faint", "propofol", 150, False),
    ("empty_patient", "sit_up", 0, True),
    ("empty_patient", "propofol", 150, False),
    ("high_spinal", "head_down", 0, True),
    ("high_spinal", "propofol", 150, True),
    ("subdural_spread", "sit_up", 0, True),
    ("epidural_spread", "head_down", 0, True),
    ("contrast_reaction", "sit_up", 0, False),
    ("antiseptic_reaction", "sit_up", 0, False),
    ("oversedated", "midazolam", 5, False),
    ("alcohol_flush", "stand", 0, False),
    ("bleed_shock", "sit_up", 0, False),
]


def _act(name: str, amount: float, at_s: float = 45) -> DrillAct:
    return DrillAct(at_s, "drug", name, amount) if amount else DrillAct(at_s, "act", name)


def _added(drill: Drill, act: DrillAct) -> Drill:
    return replace(drill, acts=tuple(sorted((*drill.acts, act), key=lambda each: each.at_s)))


def mean_systolic(drill: Drill) -> float:
    """Return the mean pressure while the learner is there."""
    return float(np.mean(drill.course.values("systolic_mmhg")[int(drill.crisis.begins_s) :]))


def seconds_of(drill: Drill, signal: Signal) -> int:
    """Count the seconds of a signal while the learner is there."""
    return int(np.sum(seconds_with(drill.course, signal)[int(drill.crisis.begins_s) :]))


def test_every_crisis_of_the_model_has_its_published_signs_here() -> None:
    assert set(SHOWN) == set(PLAYED)


@pytest.mark.parametrize("name", PLAYED)
def test_a_crisis_that_is_left_alone_ends_as_its_text_says(name: str) -> None:
    drill = Drill(name)
    crisis, end_s = drill.crisis, drill.crisis.begins_s + drill.lasts_s
    assert outcome_at(drill.course, end_s) == crisis.untreated
    for signal in SHOWN[name]:
        assert first_there(drill.course, signal, (crisis.begins_s, end_s)) is not None, signal


@pytest.mark.parametrize("name", PLAYED)
def test_the_book_ends_well_and_keeps_its_own_list(name: str) -> None:
    book = textbook_drill(name)
    debrief = DrillDebrief(book, book.lasts_s)
    assert debrief.outcome == book.crisis.by_the_book
    assert [(each.step.id, each.fit) for each in debrief.called_for if each.fit != "done"] == []
    assert debrief.harms == ()
    assert debrief.out_of_order == ()


@pytest.mark.parametrize("name", [name for name in PLAYED if load_crises()[name].untreated in ("arrest", "unwell")])
def test_the_book_does_better_than_nothing(name: str) -> None:
    assert mean_systolic(textbook_drill(name)) > mean_systolic(Drill(name)) + 10


@pytest.mark.parametrize(("name", "act", "amount", "by_the_book"), HARMS)
def test_what_does_harm_makes_it_worse(name: str, act: str, amount: float, by_the_book: bool) -> None:
    before = textbook_drill(name) if by_the_book else Drill(name)
    after = _added(before, _act(act, amount))
    assert mean_systolic(after) < mean_systolic(before) - 1 or seconds_of(after, "unresponsive") > seconds_of(
        before, "unresponsive"
    )
    harms = DrillDebrief(after, after.lasts_s).harms
    assert act in {each.act.name for each in harms}


def test_stopping_the_injection_spares_what_has_not_run_in() -> None:
    stopped, went_on = Drill("toxicity_brain").done(_act("stop", 0, 2)), Drill("toxicity_brain")
    given = [drill.course.amounts("ropivacaine") for drill in (stopped, went_on)]
    totals = [sum(float(part[-1]) for part in amounts.values()) for amounts in given]
    assert totals[0] < 0.7 * totals[1]


def test_a_tenth_of_the_dose_does_less() -> None:
    plan = crisis_lipid_plan(load_crises()["toxicity_brain"])
    begun = Drill("toxicity_brain").done(_act("stop", 0, 20))
    doses = [
        begun.done(DrillAct(22, "drug", "lipid_emulsion", ml, "vein", 120))
        for ml in (plan.bolus_ml / 10, plan.bolus_ml)
    ]
    small, whole = (float(drill.course.values("brain_toxicity").max()) for drill in doses)
    assert whole < small - 0.02


def test_adrenaline_of_a_cardiac_arrest_is_not_that_of_a_reaction() -> None:
    begun = Drill("contrast_reaction")
    ends = [begun.done(_act("adrenaline", amount, 120)) for amount in (50, 1000)]
    highest = [float(drill.course.values("systolic_mmhg").max()) for drill in ends]
    assert highest[1] > highest[0] + 20


def test_the_same_acts_give_the_same_patient_and_later_acts_leave_the_past_alone() -> None:
    drill = Drill("contrast_reaction").done(_act("oxygen", 0, 30))
    more = drill.done(_act("adrenaline", 50, 120))
    first = [replace(drill).signs_at(second) for second in range(0, 120, 7)]
    assert first == [more.signs_at(second) for second in range(0, 120, 7)]
    assert drill.signs_at(300) != more.signs_at(300)


def test_what_nobody_can_do_is_refused() -> None:
    drill = Drill("faint").done(_act("supine", 0, 40))
    for act in (_act("supine", 0, 20), _act("supine", 0, 5000)):
        with pytest.raises(DrillError):
            drill.done(act)
    for make in (
        lambda: DrillAct(1, "act", "dance"),
        lambda: DrillAct(1, "drug", "adrenaline", 0),
        lambda: DrillAct(1, "drug", "adrenaline", float("nan")),
        lambda: DrillAct(1, "drug", "adrenaline", 1e9),
        lambda: DrillAct(1, "drug", "adrenaline", 1, "disc"),
        lambda: Drill("weak_leg"),
    ):
        with pytest.raises(DrillError):
            make()


def test_a_crisis_that_stands_for_several_is_drawn_the_same_each_time_and_all_come() -> None:
    drawn = [drawn_crisis("seizure", seed) for seed in range(40)]
    assert drawn == [drawn_crisis("seizure", seed) for seed in range(40)]
    assert set(drawn) == set(load_crises()["seizure"].one_of)
    assert len({surprise_crisis(seed) for seed in range(200)}) == len(PLAYED)


def test_what_is_told_has_its_story() -> None:
    told = [crisis.story for crisis in load_crises().values() if crisis.story]
    assert len(told) >= 4
    assert set(told) <= set(load_after_block_stories())


def test_what_is_heard_first_does_not_give_the_cause_away() -> None:
    for crisis in load_crises().values():
        if crisis.is_played:
            assert crisis.cause.casefold() not in f"{crisis.title} {crisis.told}".casefold()
            assert crisis.cause.casefold() != crisis.title.casefold()
