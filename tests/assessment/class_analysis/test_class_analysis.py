"""What is said of a class hangs on what was answered, on nobody's place in it, and never on fewer than five."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest

from sympblock.assessment.class_analysis.choices import chosen_options
from sympblock.assessment.class_analysis.class_analysis import ClassAnalysis, analyse_class
from sympblock.assessment.class_analysis.learners import Given, Learner, learner_of
from sympblock.assessment.curve.practised import PractisedSession
from sympblock.assessment.progress_file import ProgressFile
from sympblock.assessment.record_events import event_of
from sympblock.assessment.scoring import key_of, score
from sympblock.assessment.study.history import history_of
from sympblock.assessment.study.question_bank import load_bank
from sympblock.content.items import NumberItem
from tests.sample_class import SampleLearner, sample_class

BANK = load_bank()
QUIZ = "01_sympathetic_chain/quiz"
ITEMS = [item for item in BANK.items.values() if item.use == "quiz" and BANK.lesson_of[item.id] == QUIZ[:-5]]


def read(sampled: SampleLearner, tmp_path) -> Learner:
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}.jsonl"
    path.write_bytes(b"\n".join(sampled.lines))
    return learner_of(history_of(ProgressFile(path)), BANK)


@pytest.fixture
def learners(tmp_path) -> list[Learner]:
    return [read(each, tmp_path) for each in sample_class(18, {QUIZ: ITEMS})]


def rounded(analysis: ClassAnalysis) -> str:
    """Return all that is said, with numbers to nine digits: sums in another order differ in the last bit."""
    return re.sub(r"-?\d+\.\d+(e-\d+)?", lambda found: f"{float(found[0]) + 0.0:.9f}", repr(analysis))


def test_the_order_of_learners_changes_nothing(learners) -> None:
    mixed = random.Random(3).sample(learners, len(learners))
    assert mixed != learners
    assert rounded(analyse_class(mixed, BANK)) == rounded(analyse_class(learners, BANK))


def test_a_class_twice_as_large_knows_as_much(learners) -> None:
    once, twice = analyse_class(learners, BANK), analyse_class(learners * 2, BANK)
    assert once.questions
    for item, question in once.questions.items():
        double = twice.questions[item]
        assert double.facility.value == question.facility.value
        assert double.discrimination.value == pytest.approx(question.discrimination.value, abs=1e-9)
        low, high = question.facility.interval
        assert low <= double.facility.interval[0] and double.facility.interval[1] <= high
    assert twice.tests[0].kr20 == pytest.approx(once.tests[0].kr20, abs=1e-9)


def test_every_answer_is_counted_and_nobody_who_gave_none(learners) -> None:
    analysis = analyse_class([*learners, Learner()], BANK)
    assert analysis.people == len(learners) == 18
    # Every second learner has answered twice.
    assert {(question.facility.people, question.times) for question in analysis.questions.values()} == {(18, 27)}


def test_nothing_is_said_of_four(learners) -> None:
    four = analyse_class(learners[:4], BANK)
    assert not four.is_group and four.people == 4
    said = four.questions, four.tests, four.objectives, four.calibration, four.doubtful, four.later, four.simulator
    assert not any(said)
    assert analyse_class(learners[:5], BANK).questions


@pytest.mark.parametrize(("is_known", "words"), [(True, "everybody"), (False, "nobody")])
def test_a_question_that_all_answer_alike_has_no_discrimination_and_says_why(learners, is_known, words) -> None:
    item = ITEMS[0].id
    alike = Given("correct" if is_known else "wrong", None, "a")
    changed = [replace(each, first={**each.first, item: alike}) for each in learners]
    found = analyse_class(changed, BANK).questions[item].discrimination
    assert found.value is None and found.interval is None and words in found.reason


def test_learners_who_know_more_of_a_lesson_are_told_apart(tmp_path) -> None:
    """A question that follows ability discriminates; one answered by throwing a coin does not; a wrong key stands out."""
    found = []
    for each in sample_class(120, {QUIZ: ITEMS}, seed=4):
        one = read(each, tmp_path)
        share = sum(given.is_correct for given in one.first.values()) / len(one.first)
        followed = Given("correct" if share > 0.5 else "wrong", "think_so", key_of(ITEMS[0])[0])
        against = Given("wrong" if share > 0.5 else "correct", "sure", key_of(ITEMS[1])[0])
        found.append(replace(one, first={**one.first, ITEMS[0].id: followed, ITEMS[1].id: against}))
    analysis = analyse_class(found, BANK)
    follows, goes_against = (analysis.questions[item.id].discrimination for item in ITEMS[:2])
    assert follows.interval[0] > 0.3
    assert goes_against.interval[1] < -0.3
    assert ITEMS[1].id == analysis.doubtful[0].question.item.id
    assert ITEMS[0].id not in [each.question.item.id for each in analysis.doubtful]


def test_the_first_answer_counts_wherever_it_was_given(tmp_path) -> None:
    sampled = SampleLearner(1, 0.0)
    sampled.answer(ITEMS[0], "review/2026-11-02", is_known=False)
    sampled.answer(ITEMS[0], QUIZ, is_known=True)
    one = read(sampled, tmp_path)
    assert not one.first[ITEMS[0].id].is_correct and one.last[ITEMS[0].id].is_correct
    assert one.times[ITEMS[0].id] == 2 and not one.tests


def test_an_answer_to_another_wording_is_left_out(tmp_path) -> None:
    sampled = SampleLearner(1, 0.0)
    sampled.answer(ITEMS[0].model_copy(update={"question": "What was asked last year?"}), QUIZ, is_known=True)
    one = read(sampled, tmp_path)
    assert one.outdated == 1 and one.is_empty


def test_a_test_counts_in_its_first_attempt_and_only_when_finished(tmp_path) -> None:
    whole, half = SampleLearner(1, 0.0), SampleLearner(2, 0.0)
    for item in ITEMS:
        whole.answer(item, QUIZ, is_known=False)
        whole.answer(item, QUIZ, is_known=True, attempt=2)
    for item in ITEMS[1:]:
        half.answer(item, QUIZ, is_known=True)
    assert set(read(whole, tmp_path).tests[QUIZ].values()) == {False}
    assert not read(half, tmp_path).tests
    half.hand_in(QUIZ)
    assert read(half, tmp_path).tests[QUIZ] == {item.id: item is not ITEMS[0] for item in ITEMS}


@pytest.mark.parametrize("item", list(BANK.items.values())[::9], ids=lambda item: item.id)
def test_each_answer_is_counted_under_the_words_that_were_chosen(item) -> None:
    sampled = SampleLearner(5, 0.0)
    given = []
    for is_known in (True, False, False):
        sampled.answer(item, QUIZ, is_known)
        event = event_of(sampled.lines[-1])
        given.append(Given(score(item, event.response).outcome, event.confidence, event.response))
    options = chosen_options(item, given, None)
    keys = sum(option.chosen for option in options if option.is_key)
    wrong = sum(option.chosen for option in options if not option.is_key)
    assert keys == (len(key_of(item)) if item.kind == "multiple_response" else 1)
    assert wrong == 2


def test_a_trap_is_counted_as_such() -> None:
    item = next(each for each in BANK.items.values() if isinstance(each, NumberItem) and each.traps)
    options = chosen_options(item, [Given("wrong", None, item.traps[0].value)], None)
    assert [option.text for option in options if option.chosen] == [f"About {item.traps[0].value:g}"]


def test_sessions_that_are_not_the_learners_own_are_left_out() -> None:
    done = {"needles": 1, "exposures": 10}
    own = PractisedSession("", "", "", done)
    others = [
        PractisedSession("", "", "", done, "shared"),
        PractisedSession("", "", "", done, "to_postpone"),
        PractisedSession("", "", "", None),
        PractisedSession("", "", "", {**done, "needles": 0}),
    ]
    found = analyse_class([Learner(sessions=(own, *others))] * 5, BANK).simulator
    assert found is not None and (found.sessions, found.left_out) == (5, 20)
    assert found.measures[0].usual.median == 10
