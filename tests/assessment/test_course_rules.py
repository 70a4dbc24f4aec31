"""Rules over all questions: each is seen to fail, and a course that keeps them passes."""

from __future__ import annotations

from typing import Any

import pytest

from sympblock.assessment.course_rules import find_repeated_numbers, find_short_quiz, find_twin_faults, key_amounts
from sympblock.assessment.source_rules import find_weak_records
from sympblock.content.items import Item
from tests.assessment.lint_cases import choices, item, number


def twin(name: str, stem: str, **changes: Any) -> Item:
    """Build an item of a pair."""
    return item(id=f"{name}_{len(stem)}", twin=name, stem=stem, **changes)


class TestNumbersOfKeys:
    @pytest.mark.parametrize(
        ("key", "amounts"),
        [
            ("26 % of the scans", {"26 %"}),
            ("In 6 of 15 people", {"6 of 15"}),
            ("At most 6 cm, in 2 hours", {"6 cm", "2 hour"}),
            ("At L3, with two needles", set()),
        ],
    )
    def test_amounts_are_numbers_with_a_unit_or_shares(self, key, amounts):
        assert key_amounts(item(choices=choices("Nothing", key, "Another"))) == amounts

    def test_a_distractor_does_not_count(self):
        assert key_amounts(item(choices=choices("26 %", "a few", "40 %"))) == set()

    def test_a_typed_number_counts_with_its_unit(self):
        assert key_amounts(number()) == {"30 deg"}

    def test_twice_is_allowed_and_three_times_is_not(self):
        same = [item(id=f"q{n}", choices=choices("5 %", "26 %", "90 %")) for n in range(3)]
        assert list(find_repeated_numbers({"01_a": same[:1], "02_b": same[1:2]})) == []
        (fault,) = find_repeated_numbers({"01_a": same[:1], "02_b": same[1:]})
        assert "'26 %' is the key of 3 questions" in fault
        assert "01 q0, 02 q1, 02 q2" in fault


class TestTwins:
    def test_a_pair_in_different_words_is_enough(self):
        pair = [twin("leg", "A first case that asks for the outflow."), twin("leg", "Another case, other words.")]
        assert list(find_twin_faults(pair, ["outflow"])) == []

    def test_an_objective_without_a_pair_is_named(self):
        assert list(find_twin_faults([item()], ["outflow"])) == ["no twin questions for the objective 'outflow'"]

    def test_a_single_twin_is_no_pair(self):
        assert len(list(find_twin_faults([twin("leg", "A case.")], ["outflow"]))) == 2

    def test_twins_share_their_objective_and_not_their_words(self):
        (apart,) = find_twin_faults([twin("leg", "A."), twin("leg", "Bee.", objective="route")], [])
        (alike,) = find_twin_faults([item(id="a", twin="leg"), item(id="b", twin="leg")], [])
        assert "different objectives" in apart
        assert "same stem" in alike


def test_a_short_quiz_is_named():
    quiz = [item(id=f"q{n}") for n in range(15)]
    assert list(find_short_quiz(quiz)) == []
    assert list(find_short_quiz(quiz[1:])) == ["the quiz has 14 questions, at least 15 are needed"]


def test_a_rule_of_practice_on_weak_sources_is_named():
    weak, strong, ours = (
        item(id=name, sources=[key]) for name, key in (("w", "freezingblue"), ("s", "rocco1995"), ("o", "rocco1995"))
    )
    assert list(find_weak_records([strong, ours])) == []
    (fault,) = find_weak_records([weak, strong])
    assert fault.startswith("'w' rests on nothing better than")
    assert "teaching page" in fault
