"""Laws of scoring: what is correct, what is refused, what is said."""

from __future__ import annotations

from itertools import chain, combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.scoring import ResponseError, choice_ids, choices_by_id, key_of, misplaced_steps, score
from tests.sample_course import sample_items

ITEMS = sample_items()
SINGLE, MULTIPLE, ORDER, NUMBER, HOTSPOT = ITEMS.values()
SETS = list(chain.from_iterable(combinations("abcde", size) for size in range(1, 6)))


def square_hit(_item, x_mm: float, y_mm: float) -> str | None:
    """Stand in for a picture of four unit squares in a row: a, b, c, d."""
    return "abcd"[int(x_mm)] if 0 <= x_mm < 4 and 0 <= y_mm < 1 else None


class TestSingleBestAnswer:
    @pytest.mark.parametrize("choice", "abcd")
    def test_only_the_key_is_correct(self, choice):
        assert score(SINGLE, choice).outcome == ("correct" if choice == "b" else "wrong")

    @pytest.mark.parametrize("choice", "abcd")
    def test_feedback_is_that_of_the_choice_made(self, choice):
        (note,) = score(SINGLE, choice).notes
        assert (note.choice, note.feedback) == (choice, choices_by_id(SINGLE)[choice].feedback)

    @pytest.mark.parametrize("response", ["e", "", "B", ["b"], None, 1])
    def test_what_is_no_choice_is_refused(self, response):
        with pytest.raises(ResponseError):
            score(SINGLE, response)


class TestMultipleResponse:
    @pytest.mark.parametrize("chosen", SETS)
    def test_only_the_whole_key_is_correct(self, chosen):
        assert (score(MULTIPLE, chosen).outcome == "correct") == (set(chosen) == {"a", "c", "e"})

    @pytest.mark.parametrize("chosen", SETS)
    def test_feedback_covers_what_was_chosen_and_what_was_left_out(self, chosen):
        notes = score(MULTIPLE, chosen).notes
        assert {note.choice for note in notes} == set(chosen) | {"a", "c", "e"}
        assert {note.choice for note in notes if note.mark == "missed"} == {"a", "c", "e"} - set(chosen)

    @given(st.sets(st.sampled_from("abcde"), min_size=1), st.randoms())
    def test_order_of_ticking_does_not_matter(self, chosen, chance):
        ticked = sorted(chosen)
        chance.shuffle(ticked)
        assert score(MULTIPLE, ticked) == score(MULTIPLE, sorted(chosen))

    @given(st.sets(st.sampled_from("abcde"), min_size=1))
    def test_a_false_tick_never_helps(self, chosen):
        rank = {"wrong": 0, "partly": 1, "correct": 2}
        for false in {"b", "d"} - chosen:
            assert rank[score(MULTIPLE, chosen | {false}).outcome] <= rank[score(MULTIPLE, chosen).outcome]

    def test_ticking_nothing_or_one_string_is_no_response(self):
        for response in ([], "ace", None, ["a", "x"]):
            with pytest.raises(ResponseError):
                score(MULTIPLE, response)


class TestPutInOrder:
    @pytest.mark.parametrize("order", list(permutations("abcde")))
    def test_every_permutation_but_the_correct_one_is_refused(self, order):
        verdict = score(ORDER, order)
        assert (verdict.outcome == "correct") == (order == tuple("abcde"))
        assert [note.choice for note in verdict.notes] == list("abcde")

    @pytest.mark.parametrize("order", list(permutations("abcde")))
    def test_taking_the_misplaced_steps_out_leaves_the_correct_order(self, order):
        rest = [step for step in order if step not in misplaced_steps(order)]
        assert rest == sorted(rest)

    def test_one_step_moved_far_is_one_step_misplaced(self):
        verdict = score(ORDER, list("bcdea"))
        assert verdict.outcome == "partly"
        assert [note.choice for note in verdict.notes if note.mark == "misplaced"] == ["a"]

    @pytest.mark.parametrize("order", ["abcd", ["a", "b", "c", "d", "d"], ["a", "b", "c", "d", "e", "e"], []])
    def test_an_order_names_every_step_once(self, order):
        with pytest.raises(ResponseError):
            score(ORDER, list(order))


class TestNumber:
    @given(st.floats(allow_nan=False, allow_infinity=False))
    def test_exactly_the_accepted_interval_is_correct(self, value):
        assert (score(NUMBER, value).outcome == "correct") == (29 <= value <= 31)

    @pytest.mark.parametrize(
        ("value", "field"),
        [(29, "correct"), (31, "correct"), (28.9, "low"), (-1, "low"), (31.1, "high"), (1e300, "high")],
    )
    def test_feedback_says_on_which_side_the_number_lies(self, value, field):
        assert score(NUMBER, value).notes[0].feedback == getattr(NUMBER.feedback, field)

    @pytest.mark.parametrize(
        ("value", "is_trapped"), [(59, True), (60, True), (61, True), (58.9, False), (61.1, False)]
    )
    def test_a_typical_error_gets_its_own_feedback(self, value, is_trapped):
        assert (score(NUMBER, value).notes[0].feedback == NUMBER.traps[0].feedback) is is_trapped

    @pytest.mark.parametrize("value", [float("nan"), float("inf"), "30", None, True, [30]])
    def test_what_is_no_number_is_refused(self, value):
        with pytest.raises(ResponseError):
            score(NUMBER, value)


class TestHotspot:
    @pytest.mark.parametrize("choice", "abcd")
    def test_click_and_list_give_the_same_verdict(self, choice):
        click = {"x_mm": "abcd".index(choice) + 0.5, "y_mm": 0.5}
        assert score(HOTSPOT, click, square_hit) == score(HOTSPOT, {"choice": choice})

    def test_a_click_beside_all_regions_is_wrong_and_says_where_to_look(self):
        verdict = score(HOTSPOT, {"x_mm": 9, "y_mm": 9}, square_hit)
        assert verdict.outcome == "wrong"
        assert verdict.notes[0].feedback == HOTSPOT.elsewhere

    @pytest.mark.parametrize("response", ["b", {}, {"x_mm": 1}, {"x_mm": 1, "y_mm": float("nan")}, {"choice": "z"}])
    def test_what_is_no_place_is_refused(self, response):
        with pytest.raises(ResponseError):
            score(HOTSPOT, response, square_hit)

    def test_a_click_without_a_picture_is_refused(self):
        with pytest.raises(ResponseError):
            score(HOTSPOT, {"x_mm": 0.5, "y_mm": 0.5})


class TestKey:
    @pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
    def test_the_key_is_correct_for_every_kind_with_choices(self, item):
        if item.kind == "number":
            assert (key_of(item), choice_ids(item)) == ((), ())
            return
        key = key_of(item)
        response = {"hotspot": {"choice": key[0]}, "single_best_answer": key[0]}.get(item.kind, list(key))
        assert score(item, response).outcome == "correct"
