"""All that is said of a class: by question, test and objective, calibration, later answers, simulator."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sympblock.assessment.class_analysis.doubts import DoubtfulQuestion, doubtful_questions
from sympblock.assessment.class_analysis.later_answers import LaterAnswers, later_answers
from sympblock.assessment.class_analysis.learners import Learner
from sympblock.assessment.class_analysis.questions import QuestionStatistics, question_statistics
from sympblock.assessment.class_analysis.shares import ClassShare, is_group, share_of_answers
from sympblock.assessment.class_analysis.simulator import SimulatorStatistics, simulator_statistics
from sympblock.assessment.class_analysis.whole_tests import WholeTest, whole_tests
from sympblock.assessment.scoring import CONFIDENCES, Confidence
from sympblock.assessment.study.question_bank import QuestionBank
from sympblock.content import tables


@dataclass(frozen=True)
class ClassAnalysis:
    """Holds the statistics of a class; nothing in it belongs to one learner.

    Attributes
    ----------
    people : int
        Learners with something to count.
    questions : mapping
        Id of a question to its statistics, in the order of the course.
    tests : tuple of WholeTest
        By place.
    objectives : mapping
        ``lesson.objective`` to the share of first answers that were correct, in the order of the course.
    calibration : mapping
        Confidence to the share of first answers given with it that were correct.
    doubtful : tuple of DoubtfulQuestion
        The gravest first.
    later : LaterAnswers or None
        First answers against the last ones.
    simulator : SimulatorStatistics or None
        Of the procedure room.
    outdated : int
        Answers to another wording, or to a question that is no more, which are left out.
    """

    people: int
    questions: Mapping[str, QuestionStatistics]
    tests: tuple[WholeTest, ...]
    objectives: Mapping[str, ClassShare]
    calibration: Mapping[Confidence, ClassShare]
    doubtful: tuple[DoubtfulQuestion, ...]
    later: LaterAnswers | None
    simulator: SimulatorStatistics | None
    outdated: int

    @property
    def is_group(self) -> bool:
        """Tell whether the class is large enough that anything is said of it."""
        return is_group(self.people)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Return the objectives that should be taught again, the least known first."""
        least = tables.class_analysis().known_least_proportion
        low = [(share.value, name) for name, share in self.objectives.items() if share.value < least]
        return tuple(name for _, name in sorted(low))


def analyse_class(learners: Iterable[Learner], bank: QuestionBank) -> ClassAnalysis:
    """Sum a class up; the order of the learners changes nothing.

    Parameters
    ----------
    learners : iterable of Learner
        One for each person; those with nothing to count are left out.
    bank : QuestionBank
        All questions.
    """
    present = [learner for learner in learners if not learner.is_empty]
    questions = question_statistics(present, bank)
    return ClassAnalysis(
        people=len(present),
        questions=questions,
        tests=whole_tests(present),
        objectives=_objectives(present, bank),
        calibration=_calibration(present),
        doubtful=doubtful_questions(questions.values()),
        later=later_answers(present),
        simulator=simulator_statistics(present),
        outdated=sum(learner.outdated for learner in present),
    )


def _objectives(learners: Sequence[Learner], bank: QuestionBank) -> Mapping[str, ClassShare]:
    by_objective: dict[str, list[str]] = {}
    for item in bank.items:
        by_objective.setdefault(bank.objective_of(item), []).append(item)
    shares = {
        name: share_of_answers([each.first[i].is_correct for i in items if i in each.first] for each in learners)
        for name, items in by_objective.items()
    }
    return {name: share for name, share in shares.items() if share}


def _calibration(learners: Sequence[Learner]) -> Mapping[Confidence, ClassShare]:
    shares = {
        said: share_of_answers(
            [given.is_correct for given in each.first.values() if given.confidence == said] for each in learners
        )
        for said in CONFIDENCES
    }
    return {said: share for said, share in shares.items() if share}
