"""The files of the procedure room: complete, sourced, and refused with a reason when they are not."""

from __future__ import annotations

import re
import shutil
from typing import get_args

import numpy as np
import pytest

from sympblock.anatomy.breathing import excursion_mm, shift_mm
from sympblock.anatomy.person.constraints import check_constraints
from sympblock.anatomy.person.sample_traits import sample_traits
from sympblock.block.needle.needle import skin_point_mm
from sympblock.block.needle.needle_target import target_mm
from sympblock.content.files import DATA_DIR, ContentError
from sympblock.content.practice.afterwards import load_afterwards
from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.discharge import load_discharge_checks
from sympblock.content.practice.needle_signs import load_needle_signs
from sympblock.content.practice.scenarios import Difficulty, load_scenarios
from sympblock.geometry.surfaces import crossings
from sympblock.procedure.guide import DONE, TRIED
from sympblock.procedure.room_sessions import patient_of_session


def test_sixteen_scenarios_or_more_are_shipped_from_easy_to_hard_and_some_are_better_not_done():
    scenarios = load_scenarios()
    assert len(scenarios) >= 16
    grades = [get_args(Difficulty).index(scenario.difficulty) for scenario in scenarios]
    assert grades == sorted(grades) and set(grades) == {0, 1, 2}
    reasons = {scenario.reason for scenario in scenarios if scenario.postpone}
    assert reasons == {"antithrombotics", "allergies"}
    assert {scenario.level for scenario in scenarios} == {"L2", "L3", "L4"}
    assert sum(scenario.is_new_each_time for scenario in scenarios) == 1
    for scenario in scenarios:
        check_constraints(scenario.patient.constraints)
        assert not (scenario.patient.constraints and not scenario.patient.number), scenario.id


def test_answers_are_those_of_ticks_and_never_told_in_the_story():
    ticks = {item.id for item in load_approach().checklist if item.tick}
    for scenario in load_scenarios():
        assert set(scenario.answers) <= ticks and "antithrombotics" in scenario.answers, scenario.id
        told = scenario.story.lower()
        assert not any(
            word in told for word in ("apixaban", "clopidogrel", "stent", "allerg", "boil", "fever", "contrast")
        )
        # An allergy that does not postpone the block is one to what another antiseptic replaces, if somebody asks.
        is_skin_only = set(scenario.reacts_to) == {"chlorhexidine"} and "hlorhexidine" in scenario.answers["allergies"]
        assert not scenario.reacts_to or scenario.reason == "allergies" or is_skin_only
        assert not is_skin_only or "without chlorhexidine" in scenario.answers["asepsis"]


def test_stories_fit_the_person_on_the_table():
    for scenario in load_scenarios():
        person = patient_of_session(scenario, 0)
        first = scenario.story.split()[1]
        if first in ("man", "woman"):
            assert first == {"male": "man", "female": "woman"}[person.traits.sex], scenario.id
        if "reaches down to" in scenario.answers["images"]:
            pole_mm = float(person.structures[f"kidney_{scenario.side}"].bounds_mm()[0][2])
            heights = {level: float(frame.patient_from_level(np.zeros(3))[2]) for level, frame in person.frames.items()}
            nearest = min(heights, key=lambda level: abs(heights[level] - pole_mm))
            assert f"kidney reaches down to {nearest}" in scenario.answers["images"], scenario.id


def test_the_low_kidney_lets_six_and_eight_centimetres_pass_and_nine_not():
    scenario = next(each for each in load_scenarios() if each.id == "low_kidney")
    person = patient_of_session(scenario, 0)
    target = target_mm(person, scenario.level, scenario.side)
    kidney = {"kidney": person.structures[f"kidney_{scenario.side}"]}
    entries = [skin_point_mm(person, mm, float(target[2]), scenario.side) for mm in (60.0, 80.0, 90.0)]
    assert [bool(crossings(kidney, entry, target)) for entry in entries] == [False, False, True]


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("  also_level: L3", "also_level"),
        ("  also_level: L5", "also_level"),
        ("  reacts_to: [latex]", "reacts_to"),
        ("  reason: antithrombotics", "reason"),
    ],
)
def test_what_contradicts_the_scenario_is_refused(tmp_path, line, field):
    shutil.copytree(DATA_DIR, tmp_path / "data", ignore=shutil.ignore_patterns("physics", "items"))
    path = tmp_path / "data" / "scenarios" / "lumbar_block.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("  level: L3\n", f"  level: L3\n{line}\n", 1), "utf-8")
    with pytest.raises(ContentError, match=field):
        load_scenarios(data_dir=tmp_path / "data")


def test_the_worn_spine_has_lips_and_narrow_discs_at_its_level():
    scenario = next(each for each in load_scenarios() if each.id == "worn_spine")
    worn, plain = (sample_traits(scenario.patient.number, **each).spine for each in (scenario.patient.constraints, {}))
    assert worn.osteophyte_mm > plain.osteophyte_mm
    assert worn.disc_heights_mm[scenario.level] < 0.7 * plain.disc_heights_mm[scenario.level]


def test_the_moving_kidney_is_met_from_eight_centimetres_at_some_times_and_never_from_six():
    scenario = next(each for each in load_scenarios() if each.id == "moving_kidney")
    person = patient_of_session(scenario, 0)
    target, name = target_mm(person, scenario.level, scenario.side), f"kidney_{scenario.side}"
    found = []
    for mm in (60.0, 80.0):
        entry = skin_point_mm(person, mm, float(target[2]), scenario.side)
        shifts = [shift_mm(person, name, at_s) for at_s in np.arange(0.0, 12.0, 0.25)]
        kidney = {name: person.structures[name]}
        found.append({bool(crossings(kidney, entry - shift, target - shift)) for shift in shifts})
    assert found == [{False}, {False, True}]
    assert f"moves by {excursion_mm(person, scenario.side):.0f} mm" in scenario.answers["images"]


def test_the_guide_says_the_limits_of_the_file():
    why = next(step.why for step in load_approach().guide if step.id == "mark")
    for level, limit in load_approach().entry_limits.items():
        sentence = next(part for part in why.split(". ") if part.startswith(level))
        assert f"{limit.most_mm / 10:g}" in sentence, level


def test_every_guided_step_has_its_rule_and_every_rule_its_step():
    assert [step.when for step in load_approach().guide] == list(DONE)
    assert {step.when for step in load_approach().guide if step.again} == set(TRIED)


def test_every_sign_that_stops_says_what_to_do_next():
    assert all(sign.next_step for sign in load_needle_signs() if sign.level == "stop")


def test_every_item_says_why_and_cites_or_says_that_it_is_ours():
    for item in load_approach().checklist:
        assert item.sources or "our" in item.why.lower(), item.id
        assert bool(item.fault) == item.grave, item.id


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("level: L7", "level"),
        ("side: middle", "side"),
        ("sources: [nobody]", "nobody"),
        ("difficulty: simple", "difficulty"),
        ("postpone: true", "reason"),
        ("limits: {exposures: -1, minutes: 3}", "limits"),
    ],
)
def test_a_scenario_that_is_wrong_is_refused_with_its_name(tmp_path, wrong, words):
    shutil.copytree(DATA_DIR, tmp_path / "data", ignore=shutil.ignore_patterns("physics", "items"))
    path = tmp_path / "data" / "scenarios" / "lumbar_block.yaml"
    key = wrong.split(":")[0]
    lines = path.read_text("utf-8").splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith(f"  {key}:"))
    lines[first] = f"  {wrong}"
    path.write_text("\n".join(lines), "utf-8")
    with pytest.raises(ContentError, match=words) as caught:
        load_scenarios(data_dir=tmp_path / "data")
    assert "first_block" in str(caught.value)


def test_what_follows_after_the_session_is_told_for_every_sign_that_stops_and_is_no_act_at_the_needle():
    after = load_afterwards()
    assert {sign.kind for sign in load_needle_signs() if sign.level == "stop"} <= set(after)
    for name, each in after.items():
        assert each.sources or "our rule" in each.words, name
        assert not re.search(r"withdraw|trajectory|remove|advance|inject", each.words, re.IGNORECASE), name


def test_anaphylaxis_is_answered_with_adrenaline():
    assert load_afterwards()["allergy"].words.startswith("Adrenaline")


@pytest.mark.parametrize(
    "flag",
    [
        *(
            "severe or grows",
            "back, flank, groin or abdomen",
            "emergency number",
            "faint",
            "worn off",
            "again after it had",
        ),
        *(
            "both legs",
            "between the legs",
            "bladder or bowel",
            "headache on standing up",
            "fever",
            "blood in your urine",
        ),
        *("list", "telephone number"),
    ],
)
def test_the_red_flags_are_all_told_to_the_patient(flag):
    assert flag in load_discharge_checks()["red_flags"].ask
