"""Laws of the forms of the final exam: blueprint, balance, little shared, and the same for the same number."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.assessment.exam import forms
from sympblock.assessment.exam.bank import exam_bank, find_thin_objectives, lesson_of
from sympblock.assessment.exam.forms import NoForm, course_forms, demands, draw_forms, group_form, key_place
from sympblock.content import load_items, load_lessons
from sympblock.content.exam.blueprint import form_rules, load_blueprint

RULES = form_rules()
NUMBERS = st.integers(0, RULES.group_number_most)


def shared(one, other) -> int:
    """Count the questions that two forms share."""
    return len({item.id for item in one} & {item.id for item in other})


def check_form(form) -> None:
    """State all that holds of a single form."""
    assert len(form) == RULES.questions == len({item.id for item in form})
    for area in load_blueprint():
        inside = [item for item in form if lesson_of(item) in area.lessons]
        assert Counter(map(lesson_of, inside)) == Counter(area.lessons)
        assert Counter(item.thinking for item in inside) == Counter(area.thinking)
    twins = Counter((lesson_of(item), item.twin) for item in form if item.twin)
    assert max(twins.values()) == 1
    assert max(Counter(item.objective for item in form).values()) == 1
    assert Counter(item.difficulty for item in form) == Counter(RULES.difficulty)
    places = Counter(key_place(item) for item in form)
    assert all(RULES.key_place_at_least <= places[place] <= RULES.key_place_at_most for place in range(4))


@settings(max_examples=25)
@given(number=NUMBERS)
def test_three_forms_of_any_number_meet_the_blueprint_and_share_a_fifth_at_most(number: int) -> None:
    drawn = draw_forms(number)
    assert len(drawn) == 3
    for form in drawn:
        check_form(form)
    assert max(shared(one, other) for one, other in combinations(drawn, 2)) <= RULES.questions / 5


@settings(max_examples=25)
@given(number=NUMBERS)
def test_the_form_of_a_group_shares_little_with_each_form_of_the_course(number: int) -> None:
    form = group_form(number)
    check_form(form)
    assert all(shared(form, other) <= RULES.shared_at_most for other in course_forms().values())


def test_a_number_gives_one_form_and_another_number_another_one() -> None:
    group_form.cache_clear()
    first = group_form(3)
    group_form.cache_clear()
    assert group_form(3) == first
    assert shared(group_form(4), first) < RULES.questions


def test_the_questions_are_mixed_and_not_in_the_order_of_the_course() -> None:
    for form in course_forms().values():
        assert sorted(form, key=lesson_of) != list(form)


@pytest.mark.long
def test_most_of_the_bank_comes_up_in_some_form() -> None:
    """Else many questions would be written for nobody."""
    asked = {item.id for number in range(40) for form in draw_forms(number) for item in form}
    assert len(asked) > 0.9 * len(exam_bank())


def test_what_cannot_be_met_is_said(monkeypatch) -> None:
    monkeypatch.setattr(forms, "exam_bank", lambda: exam_bank()[:60])
    with pytest.raises(NoForm, match="no form meets the blueprint"):
        draw_forms(1)


def test_a_form_that_was_drawn_before_is_reckoned_with() -> None:
    form = course_forms()["a"]
    assert len(demands(exam_bank(), [form])) == len(demands(exam_bank())) + 1


class TestBank:
    def test_names_each_objective_with_its_lesson_and_leaves_the_entry_test_out(self) -> None:
        known = {f"{lesson.lesson}.{each.id}" for lesson in load_lessons() for each in lesson.objectives}
        assert {item.objective for item in exam_bank()} <= known
        assert not {item.use for item in exam_bank()} & {"entry"}
        assert len({item.id for item in exam_bank()}) == len(exam_bank())

    def test_a_thin_objective_is_found(self) -> None:
        items = load_items("03_lumbar_approach")
        name = items[0].objective
        few = [item for item in items if item.objective == name][:3]
        assert len(list(find_thin_objectives({"03_lumbar_approach": few}, {"03_lumbar_approach": [name]}))) == 1
        four = [*few, few[0]]
        assert list(find_thin_objectives({"03_lumbar_approach": four}, {"03_lumbar_approach": [name]})) == []
