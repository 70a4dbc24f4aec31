"""The plans that are shipped: tests that compare what they say they compare, votes with time to talk, numbers with a source."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from sympblock.anatomy import sample_patient
from sympblock.anatomy.kidney_paths import path_ends_mm
from sympblock.anatomy.patient_build import plan_spine
from sympblock.block.signs.block_outcome import riddle_patient
from sympblock.content import load_items
from sympblock.content.items import Item
from sympblock.content.seminars import AskedItem, Seminar, load_seminars
from sympblock.geometry.surfaces import length_inside_mm
from sympblock.widgets.anatomy_viewer.who_table import who_table

SEMINARS = load_seminars()
HARDNESS = {"easy": 0, "moderate": 1, "hard": 2}
#: A vote, a talk with the neighbour and a second vote take so long at least.
LEAST_MINUTES_A_QUESTION = 4
#: A question of a test takes so long.
MINUTES_A_TEST_ITEM = 0.75
#: A number with a unit of the domain.
CLINICAL = re.compile(r"\d\s?(%|mm|cm|ml|mg|°C|hours|days)|\bof \d+ ")

each_seminar = pytest.mark.parametrize("seminar", SEMINARS, ids=lambda seminar: seminar.id)


def item_of(asked: AskedItem) -> Item:
    return next(item for item in load_items(asked.lesson) if item.id == asked.item)


def hardness(asked: list[AskedItem]) -> int:
    return sum(HARDNESS[item_of(each).difficulty] for each in asked)


def all_items(seminar: Seminar) -> set[str]:
    tested = {each.item for pair in seminar.tests for each in (pair.before, pair.after)}
    return tested | {question.item for question in seminar.questions}


def said(seminar: Seminar) -> dict[str, str]:
    """Return all that an educator says in each stage."""
    return {
        stage.id: " ".join(
            [
                stage.say or "",
                *(question.then or "" for question in stage.questions),
                *(each.say for question in stage.questions for each in question.expect),
            ]
        )
        for stage in seminar.stages
    }


def test_three_seminars_are_shipped() -> None:
    assert {seminar.id for seminar in SEMINARS} >= {"seminar_anatomy", "seminar_block", "seminar_diagnosis"}


def test_no_question_is_spent_twice_across_seminars() -> None:
    for one, other in combinations(SEMINARS, 2):
        assert not all_items(one) & all_items(other), f"{one.id} and {other.id}"


@each_seminar
def test_the_test_after_is_as_hard_as_the_test_before(seminar: Seminar) -> None:
    before, after = ([getattr(pair, side) for pair in seminar.tests] for side in ("before", "after"))
    assert hardness(before) == hardness(after)


@each_seminar
def test_what_is_tested_is_an_aim(seminar: Seminar) -> None:
    aims = {objective for aim in seminar.aims for objective in aim.objectives}
    assert {pair.objective for pair in seminar.tests} <= aims


@each_seminar
def test_a_vote_a_talk_and_a_vote_have_their_time(seminar: Seminar) -> None:
    for stage in seminar.stages:
        assert stage.minutes >= LEAST_MINUTES_A_QUESTION * len(stage.questions), stage.id
        if stage.kind in ("test_before", "test_after"):
            assert stage.minutes >= MINUTES_A_TEST_ITEM * len(seminar.tests), stage.id


@each_seminar
def test_each_question_to_the_room_has_wrong_answers_to_expect_and_a_last_word(seminar: Seminar) -> None:
    assert 4 <= len(seminar.questions) <= 6
    for question in seminar.questions:
        assert len({each.choice for each in question.expect}) >= 2, question.item
        assert question.then, question.item


@each_seminar
def test_numbers_that_an_educator_says_have_a_source(seminar: Seminar) -> None:
    words = said(seminar)
    numbers = [stage for stage in seminar.stages if CLINICAL.search(words[stage.id])]
    assert numbers, "no stage says a number: the pattern finds nothing"
    assert [stage.id for stage in numbers if not stage.sources] == []


@each_seminar
def test_a_stage_that_asks_rests_on_the_sources_of_its_questions(seminar: Seminar) -> None:
    for stage in seminar.stages:
        for question in stage.questions:
            assert set(item_of(question).sources) & set(stage.sources), question.item


def test_the_person_whom_the_anatomy_seminar_shares_is_as_it_says() -> None:
    person = sample_patient(3)
    rows = {row[0]: row[1] for row in who_table(person).rows}
    assert rows["Sex, height, body mass index"] == "male, 168 cm, 31 kg/m²"
    assert rows["Ganglia, left"] == "L2, L4"
    assert rows["Lower pole of the kidney, left"] == "disc L4/5"
    spine = plan_spine(person.traits)

    def in_kidney_mm(level: str, entry_mm: float) -> float:
        start, target = path_ends_mm(spine, person.traits, level, "left", entry_mm)
        return float(length_inside_mm(person.structures["kidney_left"], [start], [target])[0])

    assert in_kidney_mm("L2", 80) > 1 and in_kidney_mm("L3", 80) > 1
    assert in_kidney_mm("L3", 60) == in_kidney_mm("L3", 70) == 0


def test_the_feet_that_the_seminar_on_diagnosis_shares_are_as_it_says() -> None:
    assert [riddle_patient(number).outcome for number in (1, 2, 3)] == ["failed", "somatic", "complete"]
    cold, *warm = (riddle_patient(number).plan.treated.sole_c for number in (1, 2, 3))
    assert cold < 28 and min(warm) > 32
