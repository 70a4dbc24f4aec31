"""What a class did with each question: how many knew it, whom it tells apart, what was chosen, and how sure they were."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from sympblock.assessment.class_analysis.choices import ChosenOption, chosen_options
from sympblock.assessment.class_analysis.discrimination import Discrimination, discrimination, rest_shares, thirds
from sympblock.assessment.class_analysis.learners import Given, Learner
from sympblock.assessment.class_analysis.shares import ClassShare, is_group, share_of_people
from sympblock.assessment.scoring import CONFIDENCES, Confidence
from sympblock.assessment.study.question_bank import QuestionBank
from sympblock.content.items import Item

#: What a mean of confidence is counted in.
CONFIDENCE_STEPS: Mapping[Confidence, int] = {"guess": 0, "think_so": 1, "sure": 2}


@dataclass(frozen=True)
class QuestionStatistics:
    """Holds the statistics of one question over the first answers of the class.

    Attributes
    ----------
    item : Item
        The question.
    facility : ClassShare
        Of the learners who answered it, how many were fully correct.
    times : int
        How often it was answered in all, later answers among them.
    discrimination : Discrimination
        Against the other questions of the lesson.
    options : tuple of ChosenOption
        What was chosen.
    confidence_mean : float or None
        0 a guess, 1 think so, 2 sure; None unless enough learners said so.
    calibration : mapping
        Confidence to the share of correct answers given with it; only groups that are large enough.
    """

    item: Item
    facility: ClassShare
    times: int
    discrimination: Discrimination
    options: tuple[ChosenOption, ...]
    confidence_mean: float | None
    calibration: Mapping[Confidence, ClassShare]


def question_statistics(learners: Sequence[Learner], bank: QuestionBank) -> Mapping[str, QuestionStatistics]:
    """Return the statistics of every question that enough learners have answered, in the order of the course.

    Parameters
    ----------
    learners : sequence of Learner
        The class; their order changes nothing.
    bank : QuestionBank
        All questions, and the lesson of each.
    """
    by_lesson: dict[str, list[str]] = {}
    for item in bank.items:
        by_lesson.setdefault(bank.lesson_of[item], []).append(item)
    found: dict[str, QuestionStatistics] = {}
    for questions in by_lesson.values():
        rests = rest_shares(learners, questions)
        for item in questions:
            if one := _one_question(bank.items[item], learners, rests[item]):
                found[item] = one
    return {item: found[item] for item in bank.items if item in found}


def _one_question(item: Item, learners: Sequence[Learner], rest: Sequence[float]) -> QuestionStatistics | None:
    asked = [place for place, learner in enumerate(learners) if item.id in learner.first]
    answers = [learners[place].first[item.id] for place in asked]
    facility = share_of_people([given.is_correct for given in answers])
    if facility is None:
        return None
    shares = [float(rest[place]) for place in asked]
    return QuestionStatistics(
        item=item,
        facility=facility,
        times=sum(learners[place].times[item.id] for place in asked),
        discrimination=discrimination([given.is_correct for given in answers], shares),
        options=chosen_options(item, answers, thirds(shares)),
        confidence_mean=_mean_confidence(answers),
        calibration=_calibration(answers),
    )


def _mean_confidence(answers: Sequence[Given]) -> float | None:
    said = [CONFIDENCE_STEPS[given.confidence] for given in answers if given.confidence]
    return fmean(said) if is_group(len(said)) else None


def _calibration(answers: Sequence[Given]) -> Mapping[Confidence, ClassShare]:
    shares = {said: share_of_people([a.is_correct for a in answers if a.confidence == said]) for said in CONFIDENCES}
    return {said: share for said, share in shares.items() if share}
