"""What is asked today: nothing that was wrong with certainty is forgotten, and no day becomes too long."""

from __future__ import annotations

import itertools
from datetime import timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.study.history import History, load_history
from sympblock.assessment.study.queue import chosen_new_per_day, plan_sentence, todays_plan
from sympblock.content.study_rules import load_study_rules
from tests.assessment.study.study_samples import NOON, answer, history, line_of, replayed, small_bank

BANK, RULES = small_bank(), load_study_rules()
#: So many points that one a day cannot bring all of them back in time.
LARGE = small_bank(10, 30)
SHORT = RULES.model_copy(update={"questions_a_day_at_most": 3})


def plan(answers, day: float = 1, new: int | None = 0, rules=RULES, bank=BANK, **more):
    return todays_plan(history(answers, **more), NOON + timedelta(days=day), new, bank, rules)


def asked(planned) -> list[str]:
    return [due.item.id for due in planned.questions]


def review(item: str, day: float, outcome: str, confidence: str | None):
    return answer(item, day, outcome, confidence, place=f"review/{(NOON + timedelta(days=day)).date()}")


SAID = st.sampled_from([("wrong", "sure"), ("wrong", "guess"), ("correct", "sure"), ("correct", None)])


def live(said, days: int, rules, absent: range = range(0), bank=BANK) -> tuple[list, list]:
    """Let a learner answer all questions of a lesson on the first day, and then review daily; return answers and plans."""
    answers = [answer(item, 0, *next(said)) for item in bank.items]
    plans = []
    for day in range(1, days):
        if day in absent:
            continue
        plans.append(plan(answers, day, 2, rules, bank))
        answers += [review(item, day, *next(said)) for item in asked(plans[-1])]
    return answers, plans


@pytest.mark.long
@settings(max_examples=8)
@example(pattern=[("wrong", "sure"), ("correct", "sure")], most=1)
@given(pattern=st.lists(SAID, min_size=1, max_size=40), most=st.sampled_from([1, 2, 30]))
def test_what_was_wrong_with_certainty_comes_back_twice_in_thirty_days(pattern, most):
    """Whatever the learner answers, and even if hardly any question fits into a day."""
    days = 45
    rules = RULES.model_copy(update={"questions_a_day_at_most": most})
    answers, _ = live(itertools.cycle(pattern), days, rules, bank=LARGE)
    calendar: dict[str, set[int]] = {}
    for each in answers:
        calendar.setdefault(LARGE.point_of[each.item], set()).add((each.at - NOON).days)
    for each in answers:
        day = (each.at - NOON).days
        if each.is_sure_but_wrong and day + 30 < days:
            later = [other for other in calendar[LARGE.point_of[each.item]] if day < other <= day + 30]
            assert len(later) >= 2, (each, sorted(later))


@settings(max_examples=8)
@given(pattern=st.lists(SAID, min_size=1, max_size=40), away=st.integers(0, 300))
def test_no_point_is_asked_twice_a_day_and_what_is_asked_was_due(pattern, away):
    _, plans = live(itertools.cycle(pattern), 30 + away, RULES, absent=range(10, 10 + away))
    for planned in plans:
        points = [due.point for due in planned.questions]
        assert len(points) == len(set(points)) <= RULES.questions_a_day_at_most
        assert all(due.due_on is None or due.due_on <= planned.day for due in planned.questions)
        assert planned.next_due is None or planned.next_due > planned.day


@given(
    answers=st.lists(
        st.tuples(st.sampled_from(sorted(BANK.items)), st.integers(0, 3), SAID).map(
            lambda each: answer(each[0], each[1], *each[2])
        ),
        max_size=20,
    ),
    random=st.randoms(use_true_random=False),
)
def test_the_order_of_the_file_does_not_matter(tmp_path_factory, answers, random):
    lines = [
        line_of(
            {"version": 2, "event": "answer", "at": each.at.isoformat(), "place": each.place, "attempt": 1}
            | {"item": each.item, "response": each.response, "confidence": each.confidence}
            | {"fingerprint": each.fingerprint, "outcome": each.outcome}
        )
        for each in answers
    ]
    mixed = random.sample(lines, len(lines))
    plans = [
        todays_plan(replayed(tmp_path_factory.mktemp("record"), each), NOON + timedelta(days=9), 3, BANK, RULES)
        for each in (lines, mixed)
    ]
    assert plans[0] == plans[1]


class TestOrder:
    def test_wrong_with_certainty_then_most_forgotten_then_new(self):
        answers = [
            answer("single_0", 0, "correct", "guess"),
            answer("single_1", -40, "correct", "guess"),
            answer("single_2", 0, "wrong", "sure"),
            answer("single_3", -1, "wrong", "sure"),
        ]
        planned = plan(answers, 2, new=1)
        assert asked(planned) == ["single_3", "single_2", "single_1", "single_0", "pair_0_x"]
        assert [due.reason for due in planned.questions] == ["sure_but_wrong"] * 2 + ["due"] * 2 + ["new"]

    def test_a_twin_is_asked_instead_of_the_same_wording(self):
        answers = [answer("pair_0_x", 0, "wrong")]
        assert asked(plan(answers)) == ["pair_0_y"]
        answers.append(answer("pair_0_y", 1, "wrong"))
        assert asked(plan(answers, 2)) == ["pair_0_x"]

    def test_where_there_is_no_twin_the_same_question_comes_back(self):
        assert asked(plan([answer("single_0", 0, "wrong")])) == ["single_0"]

    def test_what_was_answered_today_waits_until_tomorrow(self):
        planned = plan([answer("single_0", 1, "wrong", "sure")], 1)
        assert asked(planned) == [] and (planned.next_due - planned.day).days == 1


class TestNew:
    def test_they_come_from_lessons_that_were_begun_and_in_their_order(self):
        assert asked(plan([], new=5)) == []
        elsewhere = [answer("single_0", 1, place="00_start_here/entry")]
        assert asked(plan(elsewhere, new=5)) == []
        assert asked(plan([answer("single_0", 1)], new=3)) == ["pair_0_x", "pair_1_x", "pair_2_x"]

    def test_there_are_at_most_as_many_as_the_learner_wants_each_day(self):
        answers = [answer("single_0", 0.9)]
        first = plan(answers, 1, new=2)
        answers += [review(item, 1, "correct", None) for item in asked(first)]
        assert len(asked(first)) == 2 and asked(plan(answers, 1, new=2)) == []
        assert asked(plan(answers, 1, new=3)) == ["pair_2_x"]

    def test_questions_of_the_exam_stay_unseen_until_they_were_answered_there(self):
        unseen = {
            item: each.model_copy(update={"use": "exam"}) if item in ("pair_0_y", "pair_1_x") else each
            for item, each in BANK.items.items()
        }
        bank = type(BANK)(unseen, BANK.points, BANK.point_of, BANK.lesson_of)
        answers = [answer("pair_0_x", 0, "wrong")]
        assert asked(plan(answers, 1, new=1, bank=bank)) == ["pair_0_x", "pair_1_y"]
        answers.append(answer("pair_0_y", -1, "wrong", place="12_final_exam/form_a"))
        assert asked(plan(answers, 1, bank=bank)) == ["pair_0_y"]

    @pytest.mark.parametrize(("chosen", "number"), [(0, 0), (7, 7), (-1, 5), (1000, 5), (True, 5), ("9", 5), (None, 5)])
    def test_what_the_learner_chose_holds_if_it_is_a_number_of_questions(self, tmp_path, chosen, number):
        LearnerRecord("course", tmp_path).set("new_per_day", chosen)
        assert chosen_new_per_day(load_history(tmp_path)) == number
        assert len(asked(plan([answer("single_0", 1)], 1, None, settings={"new_per_day": chosen}))) == number


class TestBound:
    def test_a_backlog_after_months_away_is_spread_over_days(self):
        answers = [answer(item, 0, "wrong", "sure") for item in BANK.items]
        days = 0
        while questions := asked(plan(answers, 200 + days, rules=SHORT)):
            assert len(questions) <= 3
            assert {BANK.point_of[item] for item in questions}.isdisjoint(
                BANK.point_of[each.item] for each in answers if (each.at - NOON).days == 200 + days
            )
            answers += [review(item, 200 + days, "correct", "sure") for item in questions]
            days += 1
            assert days < 30
        assert days >= len(BANK.points) / 3

    def test_what_was_reviewed_today_counts(self):
        answers = [answer(item, 0, "wrong") for item in BANK.items]
        first = plan(answers, 1, rules=SHORT)
        assert (len(first.questions), first.waiting) == (3, len(BANK.points) - 3)
        answers += [review(item, 1, "correct", None) for item in asked(first)[:2]]
        assert len(plan(answers, 1, rules=SHORT).questions) == 1


class TestWords:
    def test_a_plan_says_what_it_holds(self):
        answers = [answer("single_0", 0, "wrong", "sure"), answer("single_1", 0, "wrong")]
        planned = plan(answers, 1, new=1)
        assert planned.counts == {"sure_but_wrong": 1, "due": 1, "new": 1}
        assert (planned.minutes, planned.place) == (3, "review/2026-03-02")
        assert plan_sentence(planned) == (
            "Today's review has 3 questions and takes about 3 minutes: "
            "1 that you answered wrongly although you were sure, 1 due again, 1 new."
        )

    def test_what_waits_is_told(self):
        planned = plan([answer(item, 0, "wrong") for item in BANK.items], 1, rules=SHORT)
        assert planned.due_in_all == len(planned.questions) + planned.waiting == 10
        assert plan_sentence(planned).endswith(
            "In all, 10 questions are due: those that you have most likely forgotten come first, "
            "and the other 7 follow over about 3 more days."
        )

    @pytest.mark.parametrize(
        "points, rest", [(4, "the other one follows tomorrow."), (6, "the other 3 follow tomorrow.")]
    )
    def test_a_small_rest_follows_tomorrow(self, points, rest):
        items = [ids[0] for ids in BANK.points.values()][:points]
        assert plan_sentence(plan([answer(item, 0, "wrong") for item in items], 1, rules=SHORT)).endswith(rest)

    def test_nothing_due_says_when(self):
        assert plan_sentence(plan([answer("single_0", 0, "wrong")], 0)) == (
            "Nothing is due today. The next questions are due on 2 March 2026."
        )
        done = plan([review("single_0", 1, "wrong", None)], 1)
        assert plan_sentence(done) == "Today's review is done. The next questions are due on 3 March 2026."

    def test_before_the_first_answer_it_says_how_to_begin(self):
        assert plan_sentence(todays_plan(History(), NOON, 5, BANK)).startswith("Nothing is due yet. Answer")
