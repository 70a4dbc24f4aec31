"""The letters on the desk: complete, balanced, in an order that a seed decides."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from sympblock.care.selection.referrals import pile_of
from sympblock.content.care.letters import ANSWERS, load_letters

LETTERS = load_letters()
seeds = st.integers(0, 10_000)


@given(seeds)
def test_a_seed_orders_all_letters_and_always_the_same_way(seed: int) -> None:
    pile = pile_of(seed)
    assert sorted(letter.id for letter in pile.letters) == sorted(letter.id for letter in LETTERS)
    assert pile_of(seed) == pile
    for letter in pile.letters:
        assert sorted(detail.text for detail in pile.details(letter)) == sorted(
            detail.text for detail in letter.details
        )


def test_another_seed_gives_another_order() -> None:
    orders = {tuple(letter.id for letter in pile_of(seed).letters) for seed in range(1, 21)}
    assert len(orders) == 20


def test_the_correct_detail_stands_in_every_place() -> None:
    places = Counter(
        [detail.correct for detail in pile.details(letter)].index(True)
        for pile in map(pile_of, range(1, 11))
        for letter in pile.letters
    )
    assert min(places[place] for place in range(3)) >= 0.2 * sum(places.values())


def test_declining_is_right_for_a_third_and_every_answer_for_some() -> None:
    right = Counter(letter.answer for letter in LETTERS)
    assert len(LETTERS) >= 12
    assert right["decline"] == len(LETTERS) / 3
    assert set(right) == set(ANSWERS) and min(right.values()) >= 3


def test_the_uses_that_people_write_about_have_a_letter() -> None:
    wanted = {"crps_in_rehabilitation", "crps_for_years", "ischaemic_rest_pain", "cold_white_toes", "sweating_feet"}
    wanted |= {"phantom_pain", "burning_feet", "back_pain", "vulvar_veins", "cancer_pain", "girl_of_eleven"}
    wanted |= {"anticoagulated", "needle_phobia"}
    assert wanted <= {letter.id for letter in LETTERS}


def test_no_letter_tells_its_answer_by_the_length_of_the_detail() -> None:
    longest = sum(max(letter.details, key=lambda detail: len(detail.text)).correct for letter in LETTERS)
    shortest = sum(min(letter.details, key=lambda detail: len(detail.text)).correct for letter in LETTERS)
    assert max(longest, shortest) <= len(LETTERS) / 2


def test_every_feedback_is_its_own_and_begins_with_a_reason() -> None:
    told = [letter.answers.of(answer).feedback for letter in LETTERS for answer in ANSWERS]
    told += [detail.feedback for letter in LETTERS for detail in letter.details]
    assert len(set(told)) == len(told) == len(LETTERS) * 7
    assert not [text for text in told if text.split()[0].strip(",.:") in ("Correct", "Wrong", "Yes", "Good", "Right")]


def test_most_feedback_rests_on_a_source() -> None:
    told = [letter.answers.of(answer) for letter in LETTERS for answer in ANSWERS]
    told += [detail for letter in LETTERS for detail in letter.details]
    assert sum(bool(feedback.sources) for feedback in told) >= 0.6 * len(told)


def test_an_answer_that_may_be_given_as_well_is_not_ours_and_never_a_block() -> None:
    also = {(letter.id, answer) for letter in LETTERS for answer in letter.also}
    assert {("vulvar_veins", "decline"), ("swollen_overnight", "elsewhere")} <= also
    for letter in LETTERS:
        assert letter.answer not in letter.also
        assert "accept" not in letter.also
        assert [answer for answer in ANSWERS if letter.accepts(answer)] == [
            answer for answer in ANSWERS if answer in (letter.answer, *letter.also)
        ]
