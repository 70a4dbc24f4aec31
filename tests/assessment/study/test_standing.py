"""Where a learner stands is derived from the record, and one rule says what is best done next."""

from __future__ import annotations

from datetime import timedelta

import pytest

from sympblock.assessment.record import LearnerRecord, ReadCase, fingerprint
from sympblock.assessment.scoring import CONFIDENCES
from sympblock.assessment.study.history import HandedIn, load_history
from sympblock.assessment.study.question_bank import load_bank
from sympblock.assessment.study.standing import standing_of
from sympblock.assessment.summary import Tally
from sympblock.content.catalogue import load_lessons
from tests.assessment.study.study_samples import NOON, answer, history
from tests.sample_course import LESSON

BANK = load_bank()
EXAM = "12_final_exam"
READY = [lesson for lesson in load_lessons() if lesson.status == "ready"]
ITEMS = [
    item for item in BANK.items.values() if BANK.lesson_of[item.id] == LESSON and item.use not in ("entry", "exam")
]
CORE = [item for item in ITEMS if not item.use.startswith("in_depth")]


def given(item, day=0.0, outcome="correct", confidence=None, lesson=LESSON, **more):
    """Return an answer to a question of the course, with the outcome as recorded."""
    place = more.pop("place", f"{lesson}/{item.use}")
    return answer(item.id, day, outcome, confidence, place=place, fingerprint="of another wording", **more)


def stand(answers, day=0.5, opened=(), **more):
    ordered = sorted(answers, key=lambda each: each.at)
    visits = {each.lesson: each.at for each in ordered} | dict(opened)
    return standing_of(history(ordered, visits=visits, **more), NOON + timedelta(days=day))


def lesson_of(standing, lesson=LESSON):
    return next(each for each in standing.lessons if each.lesson == lesson)


class TestLessons:
    def test_every_lesson_that_can_be_opened_is_there_in_its_order(self):
        assert [each.lesson for each in stand([]).lessons] == [each.lesson for each in READY]

    def test_parts_are_done_when_every_point_of_them_was_answered(self):
        predict = [item for item in ITEMS if item.use == "predict"]
        assert len(predict) > 1
        assert not lesson_of(stand([given(item) for item in predict[1:]])).parts["predict"]
        found = lesson_of(stand([given(item) for item in predict]))
        assert found.parts["predict"] and not found.parts["quiz"]

    def test_the_core_path_is_done_without_the_parts_in_depth(self):
        found = lesson_of(stand([given(item) for item in CORE]))
        assert found.is_done and found.minutes_left == 0 and found.answered < found.questions

    def test_the_minutes_left_go_down_with_every_point(self):
        left = [lesson_of(stand([given(item) for item in CORE[:count]])).minutes_left for count in range(len(CORE) + 1)]
        assert left == sorted(left, reverse=True) and left[-1] == 0
        assert left[0] == next(each.minutes for each in READY if each.lesson == LESSON)

    def test_twins_count_once_and_the_last_answer_counts(self):
        twins = next(ids for ids in BANK.points.values() if len(ids) > 1 and BANK.lesson_of[ids[0]] == LESSON)
        one, other = (BANK.items[item] for item in twins[:2])
        found = lesson_of(stand([given(one, 0.0, "wrong"), given(other, 0.1, "correct")]))
        assert (found.answered, found.correct) == (1, 1)
        found = lesson_of(stand([given(one, 0.1, "wrong"), given(other, 0.0, "correct")]))
        assert (found.answered, found.correct) == (1, 0)

    def test_an_answer_of_a_review_counts_for_the_lesson_that_teaches_it(self):
        found = stand([given(CORE[0], place="review/2026-03-01")])
        assert lesson_of(found).answered == 1 and lesson_of(found).last_visit is None

    def test_the_start_page_has_the_entry_test_and_no_lesson_has(self):
        entry = [item for item in BANK.items.values() if item.use == "entry"]
        found = stand([given(item, lesson="00_start_here") for item in entry])
        assert list(lesson_of(found, "00_start_here").parts) == ["entry"]
        assert lesson_of(found, "00_start_here").is_done
        assert all("entry" not in each.parts for each in found.lessons[1:])

    def test_tasks_readings_and_the_last_visit_come_from_the_record(self, tmp_path):
        record = LearnerRecord(f"{LESSON}/tasks", tmp_path)
        record.solve("square")
        record.read(ReadCase(1, "vessel", "psoas", False, 3.2))
        LearnerRecord("02_c_arm_views", tmp_path).visit()
        found = standing_of(load_history(tmp_path), NOON)
        one, two = lesson_of(found), lesson_of(found, "02_c_arm_views")
        assert (one.tasks_solved, one.cases_read, two.tasks_solved) == (1, 1, 0)
        assert one.last_visit and two.last_visit and two.is_begun and not two.is_done


class TestCalibration:
    def test_answers_are_counted_by_objective_month_and_confidence(self):
        one, other = CORE[0], CORE[-1]
        answers = [
            given(one, 0, "wrong", "sure"),
            given(one, 0.1, "correct", "sure"),
            given(other, 40, "partly", "guess"),
            given(other, 40, "correct", None),
        ]
        found = stand(answers, 41)
        assert set(found.by_objective) == {BANK.objective_of(one.id), BANK.objective_of(other.id)}
        assert found.by_objective[BANK.objective_of(one.id)]["sure"] == Tally(correct=1, wrong=1)
        assert list(found.by_month) == ["2026-03", "2026-04"]
        assert found.by_month["2026-04"] == {said: Tally(partly=int(said == "guess")) for said in CONFIDENCES}

    def test_a_key_that_was_corrected_counts_as_it_is_today(self):
        item = next(each for each in CORE if each.kind == "single_best_answer")
        wrong = "abcde"[[choice.correct for choice in item.choices].index(False)]
        called = answer(item.id, 0, "correct", "sure", response=wrong, fingerprint=fingerprint(item))
        found = stand([called], 0.1)
        assert found.by_month["2026-03"]["sure"] == Tally(wrong=1)
        assert lesson_of(found).correct == 0 and [point.item for point in found.sure_but_wrong] == [item.id]


class TestOpenPoints:
    def test_they_are_told_oldest_first_until_they_have_come_back_twice(self):
        one, other = CORE[0], CORE[-1]
        answers = [given(other, 0, "wrong", "sure"), given(one, 1, "wrong", "sure")]
        assert [point.item for point in stand(answers, 2).sure_but_wrong] == [other.id, one.id]
        answers += [given(other, day, "correct", "sure", place="review/x") for day in (2, 3)]
        (left,) = stand(answers, 4).sure_but_wrong
        assert (left.item, left.lesson, left.returns, left.since) == (
            one.id,
            LESSON,
            0,
            NOON.date() + timedelta(days=1),
        )

    @pytest.mark.parametrize("order", [1, -1])
    def test_they_name_the_wording_that_was_asked_last(self, order):
        twins = next(ids for ids in BANK.points.values() if len(ids) > 1 and BANK.lesson_of[ids[0]] == LESSON)
        first, last = (BANK.items[item] for item in twins[:2][::order])
        (point,) = stand([given(first, 0, "wrong", "sure"), given(last, 1)], 2).sure_but_wrong
        assert (point.item, point.returns) == (last.id, 1)


class TestNextStep:
    def kind(self, *arguments, **more):
        return stand(*arguments, **more).next_step

    def test_who_has_done_nothing_begins_with_the_first_page(self):
        step = self.kind([])
        assert (step.kind, step.lesson) == ("start", "00_start_here") and step.sentence == "Begin with “Start here”."

    def test_false_certainties_come_before_all_else(self):
        step = self.kind([given(CORE[0], 0, "wrong", "sure"), given(CORE[1], 0, "wrong")], day=1)
        assert (step.kind, step.lesson) == ("sure_but_wrong", "")
        assert step.sentence == "Review one question that you answered wrongly although you were sure."

    def test_then_what_is_due(self):
        step = self.kind([given(CORE[0], 0, "wrong")], day=1)
        assert step.kind == "review" and step.sentence == "Do today's review: one question is due again."

    def test_then_the_lesson_that_was_visited_last_and_is_not_done(self):
        elsewhere = next(item for item in BANK.items.values() if BANK.lesson_of[item.id] == "02_c_arm_views")
        answers = [given(CORE[0], 0.0), given(elsewhere, 0.1, lesson="02_c_arm_views")]
        assert self.kind(answers).lesson == "02_c_arm_views"
        step = self.kind([given(CORE[0], 0.2), answers[1]])
        assert (step.kind, step.lesson) == ("go_on", LESSON)
        assert step.sentence.startswith("Go on with “The sympathetic chain”: about ")

    def test_looking_at_the_first_page_is_no_lesson_to_go_on_with(self):
        page = {"00_start_here": NOON + timedelta(days=0.3)}
        step = stand([given(CORE[0])], opened=page).next_step
        assert (step.kind, step.lesson) == ("go_on", LESSON)
        alone = stand([], opened=page).next_step
        assert (alone.kind, alone.lesson) == ("entry_test", "00_start_here")
        assert alone.sentence.startswith("Take the entry test on the first page: about ")
        step = stand([given(item) for item in CORE], opened=page).next_step
        assert (step.kind, step.lesson) == ("begin", "02_c_arm_views")

    def test_then_the_next_lesson(self):
        step = self.kind([given(item) for item in CORE])
        assert (step.kind, step.lesson) == ("begin", "00_start_here")

    def test_whoever_has_done_all_is_told_when_something_is_due(self):
        homes = {
            item.id: "00_start_here" if item.use == "entry" else BANK.lesson_of[item.id] for item in BANK.items.values()
        }
        answers = [given(item, 0.0, "correct", "sure", lesson=homes[item.id]) for item in BANK.items.values()]
        visits = {lesson.lesson: NOON for lesson in READY}
        found = standing_of(history(answers, visits=visits), NOON + timedelta(days=0.2))
        assert (found.next_step.kind, found.next_step.lesson) == ("go_on", EXAM)
        exams = (HandedIn(f"{EXAM}/a", 1, NOON),)
        found = standing_of(history(answers, visits=visits, exams=exams), NOON + timedelta(days=0.2))
        assert found.next_step.kind == "done" and "are due on" in found.next_step.sentence


@pytest.mark.parametrize("place", [f"{EXAM}/a", "00_start_here/entry", "review/2026-03-01"])
def test_what_is_asked_elsewhere_begins_no_lesson(place):
    items = [item for item in BANK.items.values() if BANK.lesson_of[item.id] == LESSON]
    elsewhere = place.partition("/")[0]
    found = stand([given(item, lesson=elsewhere) for item in items], 1)
    begun = {lesson.lesson for lesson in found.lessons if lesson.is_begun}
    assert begun <= {elsewhere}
    own = next(lesson for lesson in found.lessons if lesson.lesson == LESSON)
    assert own.answered == own.questions and not own.is_done


@pytest.mark.parametrize("day", [1, 30, 400])
def test_the_steps_name_only_lessons_that_can_be_opened(day):
    for answers in ([], [given(CORE[0])], [given(item) for item in ITEMS]):
        step = stand(answers, day).next_step
        assert step.lesson in {"", *(lesson.lesson for lesson in READY)} and step.sentence.endswith(".")
