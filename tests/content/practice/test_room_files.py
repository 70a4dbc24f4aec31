"""The files of the procedure room: complete, sourced, and refused with a reason when they are not."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from sympblock.anatomy.person.constraints import check_constraints
from sympblock.block.needle.needle import skin_point_mm
from sympblock.block.needle.needle_target import target_mm
from sympblock.content.files import DATA_DIR, ContentError
from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.needle_signs import load_needle_signs
from sympblock.content.practice.scenarios import load_scenarios
from sympblock.geometry.surfaces import crossings
from sympblock.procedure.guide import DONE, TRIED
from sympblock.procedure.room_sessions import patient_of_session


def test_six_scenarios_or_more_are_shipped_and_one_is_better_not_done():
    scenarios = load_scenarios()
    assert len(scenarios) >= 6 and sum(scenario.postpone for scenario in scenarios) == 1
    assert sum(scenario.is_new_each_time for scenario in scenarios) == 1
    for scenario in scenarios:
        check_constraints(scenario.patient.constraints)
        assert not (scenario.patient.constraints and not scenario.patient.number), scenario.id


def test_answers_are_those_of_ticks_and_never_told_in_the_story():
    ticks = {item.id for item in load_approach().checklist if item.tick}
    for scenario in load_scenarios():
        assert set(scenario.answers) <= ticks and "antithrombotics" in scenario.answers, scenario.id
        assert "apixaban" not in scenario.story


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
