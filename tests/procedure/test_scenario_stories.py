"""Story, answers and body agree: sex, age, build, spine, side and level are those of the person on the table."""

from __future__ import annotations

import re

import pytest

from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.scenarios import Scenario, all_scenarios
from sympblock.procedure.room_record import Room, room_for
from sympblock.procedure.room_sessions import patient_of_session

#: Words that only fit one sex, as far as they speak of the patient.
WORDS = {"male": r"\b(man|he|his|him|himself)\b", "female": r"\b(woman|she|her|herself)\b"}
OTHER = {"male": "female", "female": "male"}
QUOTED = re.compile(r"“([^”]*)”")

scenarios = pytest.mark.parametrize("scenario", all_scenarios(), ids=lambda each: each.id)


def room_of(scenario: Scenario) -> Room:
    return room_for(scenario, patient_of_session(scenario, 0))


def said_of_the_patient(scenario: Scenario) -> str:
    """Return what the story and the debrief say; the patient's own answers speak of relatives."""
    return f"{scenario.story} {scenario.debrief}".lower()


def ages(scenario: Scenario) -> set[str]:
    said = " ".join([scenario.story, *scenario.answers.values()])
    return set(re.findall(r"\b(?:man|woman) of (\d\d)\b", said)) | set(re.findall(r"\bI am (\d\d)\b", said))


@scenarios
def test_the_words_are_those_of_the_sex_on_the_table(scenario: Scenario) -> None:
    sex = room_of(scenario).patient.traits.sex
    said = said_of_the_patient(scenario)
    if scenario.is_new_each_time:
        assert not any(re.search(words, said) for words in WORDS.values())
        return
    assert re.search(WORDS[sex], said), f"the story does not say that the patient is {sex}"
    assert not re.search(WORDS[OTHER[sex]], said)


@scenarios
def test_no_scenario_has_two_ages(scenario: Scenario) -> None:
    assert len(ages(scenario)) == (0 if scenario.is_new_each_time else 1)


@scenarios
def test_build_and_spine_of_the_story_are_those_of_the_body(scenario: Scenario) -> None:
    traits = room_of(scenario).patient.traits
    said = " ".join([scenario.story, *scenario.answers.values()])
    for bmi in re.findall(r"body mass index of (\d+)", said):
        assert traits.bmi == pytest.approx(float(bmi))
    assert ("scoliosis" in said) == (abs(traits.spine.scoliosis_deg) >= 10.0)
    assert ("osteophytes" in said) == (traits.spine.osteophyte_mm >= 4.0)
    if "five lumbar vertebrae" in said:
        assert traits.spine.transition != "lumbarised"
    if traits.spine.transition != "none":
        assert "five lumbar vertebrae" not in said


@scenarios
def test_story_request_and_answers_name_one_side_and_level(scenario: Scenario) -> None:
    other = {"left": "right", "right": "left"}[scenario.side]
    room = room_of(scenario)
    said = [scenario.story, *(room.answer(item) for item in ("consent", "images", "time_out"))]
    assert all(not re.search(rf"\b{other}\b", words) for words in said)
    for item in ("images", "time_out"):
        asked = f"{scenario.side}, {scenario.level}" if scenario.is_requested else scenario.side
        assert asked in room.answer(item)
    assert scenario.side in room.answer("consent")


@scenarios
def test_everybody_who_is_asked_answers_in_direct_speech(scenario: Scenario) -> None:
    room = room_of(scenario)
    for item in (each.id for each in load_approach().checklist if each.question):
        assert QUOTED.sub("", room.answer(item)).strip() == "", item
        assert "{" not in room.answer(item) and room.asked_words(item).endswith((".", "?"))
    assert "“" not in scenario.escort.says + scenario.escort.later


@scenarios
def test_pregnancy_is_asked_of_women_and_answered(scenario: Scenario) -> None:
    room = room_of(scenario)
    is_woman = room.patient.traits.sex == "female"
    assert ("pregnant" in room.asked_words("allergies")) == is_woman
    assert ("pregnan" in room.answer("allergies")) == is_woman


@scenarios
def test_the_answer_says_what_the_patient_reacts_to(scenario: Scenario) -> None:
    names = {key: agent.name.split()[0].lower() for key, agent in load_approach(scenario.approach).agents.items()}
    for agent in scenario.reacts_to:
        # What is put on the skin is no agent of the approach, and is called by its name.
        assert names.get(agent, agent) in scenario.answers["allergies"].lower()


def test_one_patient_must_not_go_home_as_was_planned() -> None:
    assert [each.id for each in all_scenarios() if not each.escort.is_there] == ["low_kidney"]
