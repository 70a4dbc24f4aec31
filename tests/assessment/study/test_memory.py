"""Cards are replayed from answers: one for each point, by day, and never stored."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from fsrs import Card, Rating, Scheduler
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.record import fingerprint
from sympblock.assessment.study.memory import Calendar, memory_of, rating_of, remembered_share
from sympblock.assessment.study.question_bank import load_bank
from sympblock.content.study_rules import load_study_rules
from tests.assessment.study.study_samples import NOON, answer, history, small_bank

BANK, RULES = small_bank(), load_study_rules()


def remembered(*answers, now=NOON + timedelta(days=4000), bank=BANK):
    return memory_of(history(answers), bank, now, RULES)


def due_days(*answers) -> int:
    """Return how many days after `NOON` the one point is due."""
    (found,) = remembered(*answers).values()
    return (found.due_on - NOON.date()).days


class TestRatings:
    @pytest.mark.parametrize(
        ("outcome", "confidence", "rating"),
        [
            ("wrong", "guess", Rating.Again),
            ("wrong", "sure", Rating.Again),
            ("partly", "sure", Rating.Again),
            ("correct", "guess", Rating.Hard),
            ("correct", None, Rating.Good),
            ("correct", "think_so", Rating.Good),
            ("correct", "sure", Rating.Easy),
        ],
    )
    def test_each_answer_has_its_rating(self, outcome, confidence, rating):
        assert rating_of(outcome, confidence) == rating

    @given(
        days=st.lists(st.integers(1, 60), min_size=1, max_size=12),
        said=st.lists(
            st.sampled_from([("wrong", None), ("correct", "guess"), ("correct", None), ("correct", "sure")]),
            min_size=12,
            max_size=12,
        ),
    )
    def test_the_library_alone_decides_when_nothing_was_wrong_with_certainty(self, days, said):
        scheduler = Scheduler(learning_steps=(), relearning_steps=(), maximum_interval=180, enable_fuzzing=False)
        card, day, answers = Card(card_id=1), 0, []
        for gap, (outcome, confidence) in zip(days, said, strict=False):
            day += gap
            answers.append(answer("single_0", day, outcome, confidence))
            at = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(days=day)
            card, _ = scheduler.review_card(card, rating_of(outcome, confidence), at)
        (found,) = remembered(*answers, now=NOON + timedelta(days=day)).values()
        assert found.due_on == card.due.date()
        assert (found.card.stability, found.card.difficulty) == (card.stability, card.difficulty)


class TestPoints:
    def test_twins_share_a_card(self):
        found = remembered(answer("pair_0_x", 0), answer("pair_0_y", 3), answer("single_0", 0))
        assert set(found) == {"pair_0", "single_0"}
        assert set(found["pair_0"].asked_last) == {"pair_0_x", "pair_0_y"}

    def test_answers_in_an_exam_count_and_questions_that_are_no_more_do_not(self):
        exam = answer("single_0", 0, place="12_final_exam/form_a")
        assert set(remembered(exam, answer("gone", 0))) == {"single_0"}

    def test_an_answer_to_an_earlier_wording_counts_for_its_point(self):
        old = answer("single_0", 0, "wrong", response="nonsense", fingerprint="of another wording")
        assert due_days(old) == due_days(answer("single_0", 0, "wrong"))

    def test_a_key_that_was_corrected_judges_the_old_answer_anew(self):
        was_called_correct = answer("single_0", 0, "correct", "sure", response="a")
        assert due_days(was_called_correct) == due_days(answer("single_0", 0, "wrong", "sure"))

    def test_an_old_line_without_outcome_is_judged_if_the_wording_is_that_of_today(self):
        told, untold = answer("single_0", 0), answer("single_0", 0, outcome=None, response="b")
        assert due_days(told) == due_days(untold)
        assert remembered(answer("single_0", 0, outcome=None, response="b", fingerprint="other")) == {}

    def test_a_point_of_a_picture_keeps_the_outcome_that_was_recorded(self):
        bank = load_bank()
        item = next(each for each in bank.items.values() if each.kind == "hotspot")
        click = answer(item.id, 0, "wrong", response={"x_mm": 1.0, "y_mm": 2.0}, fingerprint=fingerprint(item))
        (found,) = remembered(click, bank=bank).values()
        assert (found.due_on - found.last_on).days == 1


class TestDays:
    @given(outcomes=st.permutations(["wrong", "correct", "correct"]))
    def test_the_worst_answer_of_a_day_counts_in_whatever_order(self, outcomes):
        same_day = [answer("single_0", number / 100, outcome) for number, outcome in enumerate(outcomes)]
        assert due_days(*same_day) == due_days(answer("single_0", 0, "wrong"))

    def test_a_day_ends_at_the_learners_midnight(self):
        late, early = answer("single_0", 0.4), answer("single_0", 0.7)
        assert (late.at.hour, early.at.hour) == (21, 4)
        in_london = remembered(late, early, now=NOON + timedelta(days=2))["single_0"]
        in_tokyo = remembered(late, early, now=(NOON + timedelta(days=2)).astimezone(timezone(timedelta(hours=9))))
        assert in_london.first_on < in_london.last_on
        assert in_tokyo["single_0"].first_on == in_tokyo["single_0"].last_on

    def test_an_answer_of_a_time_to_come_counts_as_one_of_today(self):
        found = remembered(answer("single_0", 50), now=NOON)["single_0"]
        assert found.last_on == NOON.date()

    def test_a_time_without_a_zone_is_refused(self):
        with pytest.raises(ValueError, match="zone"):
            Calendar(NOON.replace(tzinfo=None))

    @pytest.mark.parametrize("hours", [-12, 14])
    def test_the_first_and_the_last_time_that_there_is_have_a_day(self, hours):
        calendar = Calendar(NOON.astimezone(timezone(timedelta(hours=hours))))
        for at in (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)):
            assert calendar.day(at) <= calendar.today


class TestIntervals:
    def test_none_is_longer_than_the_rules_say(self):
        answers, day = [], 0
        for _ in range(8):
            answers.append(answer("single_0", day, "correct", "sure"))
            longest, day = day, due_days(*answers)
            assert day - longest <= RULES.longest_interval_days
        assert day - longest == RULES.longest_interval_days

    def test_what_was_wrong_with_certainty_comes_back_the_next_day_and_within_a_week(self):
        """Even if it was known for years: the library alone would wait longer."""
        known = [answer("single_0", day, "correct", "sure") for day in (0, 10, 60, 240)]
        wrong = answer("single_0", 400, "wrong", "sure")
        first = answer("single_0", 401, "correct", "sure")
        second = answer("single_0", 408, "correct", "sure")
        now = NOON + timedelta(days=1000)
        states = [remembered(*known, *more, now=now)["single_0"] for more in ([wrong], [wrong, first])]
        assert [(state.due_on - NOON.date()).days for state in states] == [401, 408]
        assert [state.returns for state in states] == [0, 1]
        last = remembered(*known, wrong, first, second, now=now)["single_0"]
        assert last.sure_but_wrong_on is None and (last.due_on - NOON.date()).days > 408 + 7

    def test_what_is_due_is_remembered_with_the_probability_of_the_rules(self):
        found = remembered(answer("single_0", 0, "correct", "sure"))["single_0"]
        assert remembered_share(found, found.due_on, RULES) == pytest.approx(RULES.remembered_percent / 100, abs=0.01)
