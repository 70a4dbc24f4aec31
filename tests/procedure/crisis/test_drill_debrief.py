"""The debrief says what the list of events says: a second reckoning, made from the raw files, comes to the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from sympblock.chance import RandomStream
from sympblock.content import DATA_DIR
from sympblock.content.care.crises import load_crises
from sympblock.content.care.crisis_acts import load_crisis_acts
from sympblock.procedure.crisis.debrief_words import clock_words, rated_parts, step_words
from sympblock.procedure.crisis.drill import Drill
from sympblock.procedure.crisis.drill_acts import ROUTES, DrillAct, drill_drugs
from sympblock.procedure.crisis.drill_debrief import DrillDebrief
from sympblock.procedure.crisis.signals import first_there, is_there
from sympblock.procedure.crisis.textbook import textbook_drill

RAW = {entry["id"]: entry for entry in yaml.safe_load((DATA_DIR / "care" / "crises.yaml").read_text("utf-8"))}
PLAYED = [name for name, entry in RAW.items() if "body" in entry]
CAUSES = sorted({entry["cause"] for entry in RAW.values() if entry["cause"]})


def raw_part(name: str, part: str) -> list[dict[str, Any]]:
    """Return steps or harms of a crisis with those of another one that come first."""
    entry = RAW[name]
    first = raw_part(entry[f"{part}_of"], part) if f"{part}_of" in entry else []
    return [*first, *entry.get(part, [])]


def random_session(name: str, seed: int) -> DrillDebrief:
    """Play a crisis with acts at random."""
    stream, drill, at_s = RandomStream(seed, f"drill_session_{name}"), Drill(name), 0.0
    acts, drugs = list(load_crisis_acts()), list(drill_drugs())
    while (at_s := at_s + 40 * stream.share()) < drill.lasts_s and len(drill.acts) < 25:
        kind = stream.share()
        if kind < 0.1:
            act = DrillAct(at_s, "thought", stream.pick(CAUSES))
        elif kind < 0.65:
            act = DrillAct(at_s, "act", stream.pick(acts))
        else:
            amount, place = 0.01 + 1000 * stream.share() ** 4, stream.pick(list(ROUTES))
            act = DrillAct(at_s, "drug", stream.pick(drugs), amount, place, stream.pick([1, 60, 120, 1200]))
        drill = drill.done(act)
    return DrillDebrief(drill, min(at_s, drill.lasts_s))


def first_of(debrief: DrillDebrief, names: list[str], asked: dict[str, Any] | None = None) -> float | None:
    """Return when one of some acts or drugs was first done in the way that is asked."""
    asked = asked or {}
    places, slow, time = asked.get("places"), asked.get("is_infusion"), asked.get("time", 1)
    acts = debrief.drill.acts
    found = [
        act.at_s
        for act in acts
        if act.kind != "thought" and act.name in names and (act.kind == "act" or not places or act.place in places)
        if act.kind == "act" or slow is None or (act.over_s >= 300) == slow
    ]
    return sorted(found)[time - 1] if len(found) >= time else None


def unjudged(name: str) -> Iterator[dict[str, Any]]:
    """Yield the steps of a crisis without a dose."""
    yield from (step for step in raw_part(name, "steps") if "doses" not in step and "plan" not in step)


def check_against_the_events(name: str, debrief: DrillDebrief) -> None:
    """Compare a debrief with what the raw list and the raw events say."""
    called = first_of(debrief, ["call_help", "call_crash"])
    assert debrief.called_s == called
    right = [act.at_s for act in debrief.drill.acts if act.kind == "thought" and act.name == RAW[name]["cause"]]
    assert debrief.recognised_s == (right[0] if right else None)
    by_name = {result.step.id: result for result in debrief.steps}
    for step in unjudged(name):
        result = by_name[step["id"]]
        done = first_of(debrief, [*step.get("acts", []), *step.get("drugs", [])], step)
        assert result.at_s == done
        assert (result.fit in ("done", "late")) == (done is not None)
        said = step_words(debrief, result)
        assert (clock_words(done) in said) if done is not None else said in ("Not done.", "Not called for.")
    told = {each.harm.id: each.act.at_s for each in debrief.harms}
    for harm in raw_part(name, "harms"):
        if not {"above", "before", "while_there"} & set(harm):
            done = first_of(debrief, [*harm.get("acts", []), *harm.get("drugs", [])], harm)
            assert told.get(harm["id"]) == done
    parts = {part.name: part for part in rated_parts(debrief)}
    assert (parts["Harm"].word == "None") == (not told)
    assert (parts["Call for help"].word == "Missing") == (called is None)
    assert called is None or clock_words(called) in parts["Call for help"].text
    assert not right or clock_words(right[0]) in parts["Diagnosis"].text


@pytest.mark.parametrize("name", PLAYED)
def test_the_debrief_agrees_with_the_events(name: str) -> None:
    for seed in range(2):
        check_against_the_events(name, random_session(name, seed))
    book = textbook_drill(name)
    check_against_the_events(name, DrillDebrief(book, book.lasts_s))


@pytest.mark.long
@pytest.mark.parametrize("name", PLAYED)
def test_two_hundred_random_sessions_are_debriefed_and_possible(name: str) -> None:
    for seed in range(2, 2 + 200 // len(PLAYED) + 1):
        debrief = random_session(name, seed)
        check_against_the_events(name, debrief)
        for second in range(0, int(debrief.until_s), 20):
            signs = debrief.drill.signs_at(second)
            assert 0 <= signs.heart_rate_per_min <= 250
            assert 0 <= signs.systolic_mmhg <= 400
            assert 0 <= signs.spo2_percent <= 100


def test_nothing_done_is_told_as_nothing_done() -> None:
    debrief = DrillDebrief(Drill("contrast_reaction"), 600)
    words = {part.name: part.word for part in rated_parts(debrief)}
    assert words == {
        "Diagnosis": "Not named",
        "Call for help": "Missing",
        "First essential act": "Missing",
        "Steps": "Grave gaps",
        "Order": "Not judged",
        "Harm": "None",
        "Patient": "In arrest",
    }


def test_a_wrong_dose_is_named_with_the_printed_one() -> None:
    given = DrillAct(60, "drug", "adrenaline", 1000)
    debrief = DrillDebrief(Drill("contrast_reaction").done(given), 120)
    result = next(each for each in debrief.steps if each.step.id == "adrenaline")
    assert result.fit == "wrong_dose"
    assert step_words(debrief, result) == "Wrong dose at 1:00: too much: 50 to 100 micrograms into a vein."
    assert [each.harm.id for each in debrief.harms] == ["much"]


def test_the_dose_of_lipid_follows_the_plan_of_the_course() -> None:
    begun = Drill("toxicity_brain")
    for amount, over_s, fit in ((91.5, 120, "done"), (30, 120, "wrong_dose"), (91.5, 1, "wrong_dose")):
        debrief = DrillDebrief(begun.done(DrillAct(30, "drug", "lipid_emulsion", amount, "vein", over_s)), 60)
        assert next(each for each in debrief.steps if each.step.id == "lipid").fit == fit


def test_a_step_that_came_before_its_first_one_is_told() -> None:
    drill = Drill("oversedated").done(DrillAct(20, "drug", "naloxone", 0.1)).done(DrillAct(40, "act", "airway"))
    debrief = DrillDebrief(drill, 60)
    assert [(first.step.id, before.step.id) for first, before in debrief.out_of_order] == [
        ("antidote", "airway"),
        ("antidote", "oxygen"),
    ]
    order = next(part for part in rated_parts(debrief) if part.name == "Order")
    assert "0:20" in order.text and "0:40" in order.text and "was not done" in order.text


@pytest.mark.parametrize("acts", [(), ("supine",)])
def test_an_order_of_less_than_two_steps_is_not_praised(acts: tuple[str, ...]) -> None:
    drill = Drill("faint")
    for at_s, name in enumerate(acts):
        drill = drill.done(DrillAct(at_s, "act", name))
    order = next(part for part in rated_parts(DrillDebrief(drill, 60)) if part.name == "Order")
    assert (order.word, order.tone) == ("Not judged", "plain")


def test_wrong_guesses_are_told_before_the_right_one() -> None:
    drill = Drill("faint").done(DrillAct(5, "thought", "Anaphylaxis")).done(DrillAct(9, "thought", "Vasovagal faint"))
    part = rated_parts(DrillDebrief(drill, 60))[0]
    assert (part.word, "Anaphylaxis at 0:05" in part.text) == ("Prompt", True)


def test_every_printed_dose_rests_on_a_source() -> None:
    for crisis in load_crises().values():
        for step in crisis.steps:
            assert not (step.doses or step.plan) or step.sources, (crisis.id, step.id)


def fit_of(drill: Drill, step_id: str) -> str:
    """Return how a step of a drill was kept by its end."""
    return next(each.fit for each in DrillDebrief(drill, drill.lasts_s).steps if each.step.id == step_id)


def test_an_infusion_is_not_the_first_dose_and_a_bolus_is_no_infusion() -> None:
    slow = Drill("contrast_reaction").done(DrillAct(60, "drug", "adrenaline", 200, "vein", 600))
    fast = Drill("contrast_reaction").done(DrillAct(60, "drug", "adrenaline", 50))
    assert (fit_of(slow, "adrenaline"), fit_of(slow, "adrenaline_runs")) == ("missed", "done")
    assert fit_of(fast, "adrenaline") == "done"
    assert fit_of(fast, "adrenaline_runs") != "done"


def test_one_bolus_of_lipid_is_not_the_second_one() -> None:
    one = Drill("toxicity_heart").done(DrillAct(50, "drug", "lipid_emulsion", 91.5, "vein", 120))
    two = one.done(DrillAct(330, "drug", "lipid_emulsion", 91.5, "vein", 120))
    assert (fit_of(one, "lipid_again"), fit_of(two, "lipid_again")) == ("missed", "done")


def test_crystalloid_does_not_replace_blood() -> None:
    begun = Drill("bleed_shock")
    assert fit_of(begun.done(DrillAct(100, "drug", "crystalloid", 1000)), "volume") == "missed"
    assert fit_of(begun.done(DrillAct(100, "drug", "red_cells", 600)), "volume") == "done"


@pytest.mark.parametrize("name", PLAYED)
def test_by_the_book_adrenaline_is_given_again_only_while_pressure_is_low_or_the_chest_is_tight(name: str) -> None:
    book = textbook_drill(name)
    for act in [act for act in book.acts if act.name == "adrenaline"][1:]:
        before = book.until(act.at_s)
        is_tight = is_there(before.course, "tight_chest", book.crisis.begins_s + act.at_s)
        assert before.signs_at(act.at_s).systolic_mmhg < 120 or is_tight


@pytest.mark.parametrize("name", PLAYED)
def test_by_the_book_no_pulse_is_missed_for_long_and_no_beating_heart_is_compressed_for_long(name: str) -> None:
    book = textbook_drill(name)
    turns = [act for act in book.acts if act.name in ("cpr", "cpr_stop")]
    assert len(turns) % 2 == 0, "what was begun is ended"
    stops = [act.at_s for act in turns if act.name == "cpr_stop"]
    span_s = (book.crisis.begins_s, book.crisis.begins_s + book.lasts_s)
    assert first_there(book.course, "pulseless", span_s, 20) is None or stops
    for stop_s in stops:
        beats = [is_there(book.course, "fibrillating", book.crisis.begins_s + at_s) for at_s in (stop_s - 15, stop_s)]
        assert beats == [True, False]


def test_an_anaphylaxis_that_still_closes_the_chest_is_not_called_stable() -> None:
    drill = Drill("contrast_reaction")
    for act in (
        DrillAct(60, "act", "oxygen"),
        DrillAct(90, "drug", "adrenaline", 1000),
        DrillAct(150, "act", "legs_up"),
    ):
        drill = drill.done(act)
    end_s = drill.lasts_s
    seen = drill.signs_at(end_s)
    assert "tight" in seen.speech and seen.systolic_mmhg > 90 and seen.spo2_percent > 90
    assert DrillDebrief(drill, end_s).outcome == "unwell"


@pytest.mark.parametrize(
    ("drug", "amount", "over_s", "fit"),
    [
        ("ephedrine", 10, 1, "done"),
        ("ephedrine", 30, 1, "wrong_dose"),
        ("phenylephrine", 100, 1, "done"),
        ("phenylephrine", 20, 1, "wrong_dose"),
        ("metaraminol", 1, 1, "done"),
        ("metaraminol", 10, 1, "wrong_dose"),
        # A label prints the bolus: what runs in slowly is not judged by it.
        ("metaraminol", 10, 1200, "done"),
    ],
)
def test_a_vasopressor_is_judged_by_its_label(drug: str, amount: float, over_s: float, fit: str) -> None:
    drill = Drill("high_spinal").done(DrillAct(190, "drug", drug, amount, "vein", over_s))
    assert fit_of(drill, "vasopressor") == fit


@pytest.mark.parametrize("name", PLAYED)
def test_the_book_stays_within_the_labels_and_begins_what_lasts_once(name: str) -> None:
    acts = textbook_drill(name).acts
    for drug, most in (("ephedrine", 50), ("metaraminol", 5), ("atropine", 3)):
        assert sum(act.amount for act in acts if act.name == drug) <= most
    for begin, end in (("bag", "bag_stop"), ("cpr", "cpr_stop"), ("oxygen", "oxygen_off")):
        turns = [act.name for act in acts if act.name in (begin, end)]
        assert all(one != other for one, other in zip(turns, turns[1:], strict=False))
        assert turns[:1] != [end], "nothing is stopped that was not begun"
    names = [act.name for act in acts]
    assert "intubate" not in names or "bag" not in names[names.index("intubate") :]
