"""The report's sentences: what each number means, and what it does not."""

from __future__ import annotations

from collections.abc import Mapping

from sympblock.assessment.class_analysis.discrimination import Discrimination
from sympblock.assessment.class_analysis.doubts import Doubt
from sympblock.assessment.class_analysis.later_answers import LaterAnswers
from sympblock.assessment.class_analysis.polled import PolledQuestion
from sympblock.assessment.class_analysis.shares import ClassShare
from sympblock.assessment.class_analysis.whole_tests import WholeTest
from sympblock.assessment.scoring import Confidence
from sympblock.content import tables

CONFIDENCE_NAMES: Mapping[Confidence, str] = {"sure": "Sure", "think_so": "Fairly sure", "guess": "Guess"}
DOUBT_WORDS: Mapping[Doubt, str] = {
    "negative": (
        "Learners who know more of the lesson answered it correctly less often. Look for a wrong key, or for wording that misleads those who know."
    ),
    "key": (
        "One wrong answer was chosen by more learners than the key. The class shares a misconception, the wording misleads, or the key is wrong."
    ),
    "sure_but_wrong": (
        "Of the learners who were sure, half or more were not correct. Discuss this question: a false certainty is not looked up."
    ),
    "negative_hint": (
        "Learners who know more of the lesson tended to answer it correctly less often. This may be chance, since the interval includes zero."
    ),
}


def weight_words(people: int) -> str:
    """Say how much numbers from so many learners weigh.

    Examples
    --------
    >>> weight_words(12)
    'With 12 learners each number is a hint, not a measurement.'
    """
    limits = tables.class_analysis()
    if people < limits.hint_below_count:
        return f"With {people} learners each number is a hint, not a measurement."
    if people < limits.rough_below_count:
        return f"With {people} learners each number is a rough measurement: read its interval before you act."
    return f"With {people} learners each number is a measurement of this class. Another class may differ."


def percent(share: float) -> str:
    """Return a share as whole per cent.

    Examples
    --------
    >>> percent(0.583)
    '58 %'
    """
    return f"{round(100 * share)} %"


def ratio(value: float) -> str:
    """Return a number between -1 and 1 with two decimals and a true minus.

    Examples
    --------
    >>> ratio(-0.254), ratio(-0.001)
    ('−0.25', '0.00')
    """
    text = f"{round(value, 2) + 0.0:.2f}"
    return ("0.00" if text == "-0.00" else text).replace("-", "−")


def share_words(share: ClassShare) -> str:
    """Say count, share and interval."""
    low, high = share.interval
    within = f"{percent(share.value)}; 95 % interval {round(100 * low)} to {percent(high)}"
    return f"{share.correct} of {share.answers} ({within})"


def facility_meaning(share: ClassShare) -> str:
    """Say what a share of learners who answered correctly means."""
    low, high = share.interval
    if low > 0.5:
        return "More than half of such learners probably know it."
    if high < 0.5:
        return "Fewer than half of such learners probably know it."
    return "Whether more or fewer than half of such learners know it cannot be told from so few answers."


def discrimination_words(found: Discrimination) -> str:
    """Say a discrimination with its interval, or why there is none."""
    if found.value is None or found.interval is None:
        return f"None: {found.reason}"
    low, high = map(ratio, found.interval)
    return f"{ratio(found.value)} (95 % interval {low} to {high}; {found.people} learners)"


def discrimination_meaning(found: Discrimination) -> str:
    """Say what a discrimination means."""
    if found.interval is None:
        return ""
    low, high = found.interval
    if low > 0:
        return "Learners who know more of the lesson answered it correctly more often, as they should."
    if high < 0:
        return "Learners who know more of the lesson answered it correctly less often: look at key and wording."
    return "Whether it tells learners apart cannot be said: the interval includes zero."


def confidence_words(mean: float | None) -> str:
    """Say how sure learners were on average."""
    return "" if mean is None else f"{mean:.1f} on a scale from 0 (guess) over 1 (fairly sure) to 2 (sure)"


def calibration_meaning(calibration: Mapping[Confidence, ClassShare]) -> str:
    """Say whether certainty and correctness go together."""
    sure, guess = calibration.get("sure"), calibration.get("guess")
    if not sure:
        return "Too few learners said that they were sure, so nothing is said of their certainty."
    wrong = f"Of the answers given as sure, {percent(1 - sure.value)} were not correct."
    if not guess:
        return f"{wrong} Too few learners guessed for a comparison."
    if sure.interval[0] > guess.interval[1]:
        return f"{wrong} Sure answers were correct more often than guesses: certainty tells something in this class."
    if sure.interval[1] < guess.interval[0]:
        return f"{wrong} Guesses were correct more often than sure answers: the class is sure of what is not so."
    return f"{wrong} Whether sure answers are correct more often than guesses cannot be told from so few answers."


def later_words(later: LaterAnswers) -> str:
    """Say what changed when questions were answered again."""
    direction = "rose" if later.change > 0 else "fell" if later.change < 0 else "stayed as it was"
    points = abs(round(100 * later.change))
    moved = direction if later.change == 0 else f"{direction} by {points} percentage points"
    ends = "all learners changed alike, so there is no interval"
    if later.interval:
        low, high = (str(round(100 * end)).replace("-", "−") for end in later.interval)
        ends = f"95 % interval {low} to {high} points"
    return (
        f"{later.first.people} learners answered questions more than once. Correct were at first "
        f"{share_words(later.first)}, and at last {share_words(later.last)}. The mean share of a learner {moved} "
        f"({ends}); {later.gained} answers became correct, and {later.lost} were correct only at first. The same "
        "question was asked again after its feedback, so a rise shows memory of the question and not yet that the "
        "objective was reached."
    )


def reliability_words(test: WholeTest) -> str:
    """Say a reliability with its interval, or why there is none."""
    if test.kr20 is None or test.kr20_interval is None:
        return f"None: {test.reason}."
    low, high = map(ratio, test.kr20_interval)
    return f"{ratio(test.kr20)} (95 % interval {low} to {high})"


def error_words(test: WholeTest) -> str:
    """Say how far the result of one learner may lie from what it would be over many such tests."""
    if test.error is None:
        return "None."
    return (
        f"{test.error:.1f} questions: the result of one learner is uncertain by about {1.96 * test.error:.0f} questions "
        "up or down"
    )


def mean_words(test: WholeTest) -> str:
    """Say the mean number of correct answers with its interval and spread."""
    said = f"{test.mean:.1f} of {test.questions}"
    if not test.mean_interval:
        return f"{said}; all learners have the same result"
    low, high = max(test.mean_interval[0], 0.0), min(test.mean_interval[1], float(test.questions))
    return f"{said} (95 % interval {low:.1f} to {high:.1f}; standard deviation {test.spread:.1f})"


def vote_words(number: int, polled: PolledQuestion) -> str:
    """Name a vote of a poll, such as the second one."""
    if len(polled.phones) == 1:
        return "Phones"
    return ("First vote", "Second vote")[number] if number < 2 else f"Vote {number + 1}"


def polled_words(polled: PolledQuestion) -> str:
    """Say how many phones were correct in each vote, and how many changed their mind."""
    if not polled.question.has_key:
        return "Nobody has said which answer is correct."
    shares = [f"{vote_words(number, polled)}: {share_words(each)}" for number, each in enumerate(polled.shares)]
    said = f"Fully correct: {'; '.join(shares)}."
    if polled.gained is None:
        return said
    return (
        f"{said} Of the phones that voted twice, {polled.gained} went to a correct answer and {polled.lost} left one. What "
        "neighbours said between the votes cannot be told from what was understood."
    )
