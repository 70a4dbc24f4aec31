"""What is remembered: one card of the library fsrs for each point, derived by replaying the answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from fsrs import Card, Rating, Scheduler

from sympblock.assessment.record import fingerprint
from sympblock.assessment.scoring import Confidence, Outcome, ResponseError, score
from sympblock.assessment.study.diary import Answer
from sympblock.assessment.study.history import History
from sympblock.assessment.study.question_bank import QuestionBank
from sympblock.content.items import Item
from sympblock.content.study_rules import StudyRules


@dataclass(frozen=True)
class Remembered:
    """Says how well one point is remembered, and when it is due.

    Attributes
    ----------
    point : str
        See :class:`sympblock.assessment.study.question_bank.QuestionBank`.
    first_on, last_on : date
        The days of its first and its last answer.
    due_on : date
        When it should be asked again.
    asked_last : mapping
        Id of each question that was answered to the time of its last answer.
    card : Card
        Of fsrs; its times are days, at midnight.
    sure_but_wrong_on : date or None
        The day of the oldest answer that was wrong with certainty and has not come back twice yet.
    returns : int
        On how many later days it has come back since.
    """

    point: str
    first_on: date
    last_on: date
    due_on: date
    asked_last: Mapping[str, datetime]
    card: Card
    sure_but_wrong_on: date | None = None
    returns: int = 0


@dataclass(frozen=True)
class AnsweredDay:
    """Sums up the answers to one point on one day: the worst one counts."""

    on: date
    rating: Rating
    is_sure_but_wrong: bool


def memory_of(history: History, bank: QuestionBank, now: datetime, rules: StudyRules) -> dict[str, Remembered]:
    """Replay all answers into one card for each point.

    An answer to an earlier wording counts: its id says that it asks the same point.
    An answer to today's wording is judged by today's key, so that a key that was
    corrected brings the question back. An answer of a time to come, which a wrong
    clock has written, counts as one of today.

    Parameters
    ----------
    history : History
        What was answered; drafts are not in it.
    bank : QuestionBank
        The questions; answers to questions that are no more are left out.
    now : datetime
        With its zone: a day ends at the learner's midnight.
    rules : StudyRules
        Intervals.

    Returns
    -------
    dict of str to Remembered
        Only points that were answered.
    """
    scheduler = _scheduler(rules)
    by_point: dict[str, list[Answer]] = {}
    for answer in history.answers:
        if answer.item in bank.point_of:
            by_point.setdefault(bank.point_of[answer.item], []).append(answer)
    judge, calendar = Judge(bank), Calendar(now)
    days = {point: list(_days(answers, judge, calendar)) for point, answers in by_point.items()}
    return {
        point: _remembered(point, days[point], scheduler, rules, answers)
        for point, answers in by_point.items()
        if days[point]
    }


class Calendar:
    """Tells on which of the learner's days something happened; nothing happens after today.

    Parameters
    ----------
    now : datetime
        With its zone.

    Examples
    --------
    >>> from datetime import timezone
    >>> noon = datetime(2026, 11, 30, 12, tzinfo=timezone(timedelta(hours=9)))
    >>> Calendar(noon).day(datetime(2026, 11, 29, 16, tzinfo=UTC)).isoformat()
    '2026-11-30'
    """

    def __init__(self, now: datetime) -> None:
        offset = now.utcoffset()
        if offset is None:
            raise ValueError("the time of now needs its zone: without one nobody knows which day it is")
        self.today = now.date()
        self._offset = offset

    def day(self, at: datetime) -> date:
        """Return the day of a time in UTC."""
        try:
            return min((at + self._offset).date(), self.today)
        except OverflowError:
            return self.today


class Judge:
    """Judges recorded answers by today's questions; equal answers are judged once."""

    def __init__(self, bank: QuestionBank) -> None:
        self._bank = bank
        self._fingerprints: dict[str, str] = {}
        self._outcomes: dict[tuple[str, str], Outcome | None] = {}

    def outcome(self, answer: Answer) -> Outcome | None:
        """Return what an answer counts as today: as recorded, unless it was given to today's wording."""
        item = self._bank.items[answer.item]
        if answer.item not in self._fingerprints:
            self._fingerprints[answer.item] = fingerprint(item)
        if answer.fingerprint != self._fingerprints[answer.item]:
            return answer.outcome
        key = answer.item, repr(answer.response)
        if key not in self._outcomes:
            self._outcomes[key] = _scored(item, answer)
        return self._outcomes[key] or answer.outcome


def _scored(item: Item, answer: Answer) -> Outcome | None:
    try:
        return score(item, answer.response).outcome
    except ResponseError:
        # A point of a picture, which only its drawing can judge.
        return None


def _days(answers: Iterable[Answer], judge: Judge, calendar: Calendar) -> Iterator[AnsweredDay]:
    """Sum up answers in the order of time, day by day."""
    found: AnsweredDay | None = None
    for answer in answers:
        on, outcome = calendar.day(answer.at), judge.outcome(answer)
        if outcome is None:
            continue
        is_sure_but_wrong = outcome == "wrong" and answer.confidence == "sure"
        rating = rating_of(outcome, answer.confidence)
        if found and found.on == on:
            found = AnsweredDay(on, min(rating, found.rating), is_sure_but_wrong or found.is_sure_but_wrong)
            continue
        if found:
            yield found
        found = AnsweredDay(on, rating, is_sure_but_wrong)
    if found:
        yield found


def rating_of(outcome: Outcome, confidence: Confidence | None) -> Rating:
    """Translate an answer into the four ratings of fsrs.

    Examples
    --------
    >>> rating_of("correct", "guess").name
    'Hard'
    """
    if outcome != "correct":
        return Rating.Again
    return {"sure": Rating.Easy, "guess": Rating.Hard}.get(confidence or "think_so", Rating.Good)


def _remembered(
    point: str, days: list[AnsweredDay], scheduler: Scheduler, rules: StudyRules, answers: Iterable[Answer]
) -> Remembered:
    # A number of its own: without one the library waits a millisecond to find it.
    card = Card(card_id=0)
    open_days: list[tuple[date, int]] = []
    for day in days:
        card, _ = scheduler.review_card(card, day.rating, _midnight(day.on))
        open_days = [(on, returns + 1) for on, returns in open_days if returns == 0]
        if day.is_sure_but_wrong:
            open_days.append((day.on, 0))
    asked = {answer.item: answer.at for answer in answers}
    since = open_days[0] if open_days else (None, 0)
    due = _due_on(card, days[-1].on, open_days, rules)
    return Remembered(point, days[0].on, days[-1].on, due, asked, card, *since)


def _due_on(card: Card, last_on: date, open_days: list[tuple[date, int]], rules: StudyRules) -> date:
    """Return when fsrs asks again, or earlier if an answer that was wrong with certainty has not come back twice."""
    due = card.due.date()
    waits = {0: rules.sure_but_wrong_first_days, 1: rules.sure_but_wrong_second_days}
    for since, returns in open_days:
        due = min(due, last_on + timedelta(days=waits[returns]), last_chance(since, returns, rules))
    # What missed its time waits for another day, too.
    return max(due, last_on + timedelta(days=1))


def last_chance(since: date, returns: int, rules: StudyRules) -> date:
    """Return the last day on which an answer that was wrong with certainty can be asked and still come back twice in time.

    Parameters
    ----------
    since : date
        When it was given.
    returns : int
        On how many later days it has come back, 0 or 1.
    rules : StudyRules
        Within how many days it comes back twice.
    """
    return since + timedelta(days=rules.sure_but_wrong_within_days - (1 - returns))


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


@lru_cache
def _scheduler(rules: StudyRules) -> Scheduler:
    # Steps of minutes belong to cramming; here a point comes back on another day at the earliest.
    return Scheduler(
        desired_retention=rules.remembered_percent / 100,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=rules.longest_interval_days,
        enable_fuzzing=False,
    )


def remembered_share(remembered: Remembered, today: date, rules: StudyRules) -> float:
    """Return the probability that a point is still remembered, as fsrs estimates it."""
    return _scheduler(rules).get_card_retrievability(remembered.card, _midnight(today))
