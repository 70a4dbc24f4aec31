"""The gain of a room equals an independent computation, and the difficulty of a form moves it nowhere."""

from __future__ import annotations

import random
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

from sympblock.assessment.class_analysis.gain import crossover_change, room_gain
from sympblock.assessment.class_analysis.gain_words import gain_basis, gain_sentence
from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_events import SheetKept
from sympblock.assessment.polling.short_test import PARTS, ShortTest, first_form, form_of
from sympblock.assessment.scoring import score
from sympblock.content import load_items
from sympblock.content.seminars import load_seminars
from sympblock.widgets.poll_desk.seminar_queue import short_test_of
from tests.sample_class import response_to

SEMINARS = [seminar.id for seminar in load_seminars()]
changes = st.lists(st.integers(-8, 8).map(lambda eighths: eighths / 8), min_size=2, max_size=12)


def item_of(question):
    return next(item for item in load_items(question.lesson) if item.id == question.item)


def take(book: PollBook, test: ShortTest, known: dict[str, list[bool]], chance: random.Random) -> None:
    """Let each phone answer the part that is due as it knows it, and end the part."""
    book.begin_round(test)
    part = book.state.rounds[-1].part
    for phone, marks in known.items():
        questions = test.questions(form_of(phone, part))
        answers = [
            response_to(item_of(each), is_known, chance) for each, is_known in zip(questions, marks, strict=True)
        ]
        for each, said, is_known in zip(questions, answers, marks, strict=True):
            assert (score(item_of(each), said).outcome == "correct") == is_known
        book.keep_sheet(SheetKept(at_s=0, part=part, phone=phone, sequence=1, answers=answers, is_handed_in=True))
    book.close_round()


@pytest.mark.parametrize("seminar", SEMINARS)
def test_a_room_is_judged_as_a_quiz_judges_and_its_gain_is_that_of_an_independent_computation(seminar: str) -> None:
    chance, test, book = random.Random(seminar), short_test_of(seminar), PollBook(None)
    phones = [f"phone {number}" for number in range(14)]
    known = {
        part: {each: [chance.random() < share for _ in test.pairs] for each in phones}
        for part, share in zip(PARTS, (0.4, 0.7), strict=True)
    }
    for part in PARTS:
        take(book, test, known[part], chance)
    gain = room_gain(book.state)
    assert gain and gain.phones == 14 and gain.left_out == 0
    differences = {each: fmean(known["after"][each]) - fmean(known["before"][each]) for each in phones}
    orders = {form: [differences[each] for each in phones if first_form(each) == form] for form in "ab"}
    compared = CompareMeans(DescrStatsW(orders["a"]), DescrStatsW([-each for each in orders["b"]]))
    low, high = compared.tconfint_diff(usevar="pooled")
    assert gain.change == pytest.approx((fmean(orders["a"]) + fmean(orders["b"])) / 2, abs=1e-9, rel=0)
    assert gain.interval == pytest.approx((low / 2, high / 2), abs=1e-9, rel=0)
    assert (gain.a_first, gain.before.answers) == (len(orders["a"]), 14 * 8)
    places = [n for n, pair in enumerate(test.pairs) if pair.objective == gain.objectives[0].objective]
    correct = sum(known["after"][each][n] for each in phones for n in places)
    assert gain.objectives[0].after.correct == correct
    if len(places) == 1:
        ends = proportion_confint(correct, 14, method="wilson")
        assert gain.objectives[0].after.interval == pytest.approx(ends, abs=1e-9, rel=0)
    assert sum(len([p for p in test.pairs if p.objective == each.objective]) for each in gain.objectives) == 8


@given(changes, changes, st.integers(-4, 4))
def test_a_form_that_is_harder_by_any_amount_changes_neither_gain_nor_interval(a_first, b_first, harder) -> None:
    change, interval = crossover_change([each / 4 for each in a_first], [each / 4 for each in b_first])
    moved = [each / 4 + harder / 8 for each in a_first], [each / 4 - harder / 8 for each in b_first]
    same_change, same_interval = crossover_change(*moved)
    assert same_change == pytest.approx(change, abs=1e-12)
    assert same_interval == (pytest.approx(interval, abs=1e-9) if interval else None)


def test_only_phones_that_finished_both_parts_count_and_nothing_is_said_of_four() -> None:
    chance, test = random.Random(1), short_test_of(SEMINARS[0])
    for both, is_said in ((4, False), (5, True)):
        book = PollBook(None)
        phones = [f"phone {number}" for number in range(both)]
        take(book, test, {each: [False] * 8 for each in [*phones, "leaves"]}, chance)
        book.begin_round(test)
        assert room_gain(book.state) is None
        for phone in [*phones, "does not finish"]:
            answers = (None,) * 8
            sheet = SheetKept(
                at_s=0, part="after", phone=phone, sequence=1, answers=answers, is_handed_in=phone in phones
            )
            book.keep_sheet(sheet)
        book.close_round()
        gain = room_gain(book.state)
        assert (gain is not None) == is_said
        if gain:
            assert gain.phones == 5 and gain.left_out == 2 and gain.after.correct == 0
            assert "2 more did not finish both" in gain_basis(gain)


def test_the_words_follow_the_interval() -> None:
    assert crossover_change([], [0.5] * 6) == (None, None)
    assert crossover_change([0.25] * 3, [0.5] * 3) == (0.375, None)
    book, test, chance = PollBook(None), short_test_of(SEMINARS[0]), random.Random(2)
    phones = [f"phone {number}" for number in range(12)]
    for share in (0.2, 0.9):
        take(book, test, {each: [chance.random() < share for _ in range(8)] for each in phones}, chance)
    gain = room_gain(book.state)
    assert gain and gain.interval and gain.interval[0] > 0
    assert "rose by" in gain_sentence(gain) and "probably answers more questions correctly" in gain_sentence(gain)
