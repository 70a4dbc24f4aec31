"""What to review today: which questions, in which order, and how long it takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Literal, get_args

from sympblock.assessment.study.history import History
from sympblock.assessment.study.memory import Calendar, Remembered, last_chance, memory_of, remembered_share
from sympblock.assessment.study.question_bank import QuestionBank, load_bank
from sympblock.content.items import Item
from sympblock.content.study_rules import StudyRules, load_study_rules

Reason = Literal["sure_but_wrong", "due", "new"]
REASONS: tuple[Reason, ...] = get_args(Reason)
#: The first part of the place of every review; its second part is the day.
REVIEW = "review"
NEW_PER_DAY = "new_per_day"


@dataclass(frozen=True)
class Due:
    """Names one question to ask today, and why.

    Attributes
    ----------
    item : Item
        A wording of the point that was not asked last, if there is one.
    point, lesson : str
        What it asks, and which lesson teaches it.
    reason : str
        ``sure_but_wrong``, ``due`` or ``new``.
    due_on : date or None
        None = new.
    """

    item: Item
    point: str
    lesson: str
    reason: Reason
    due_on: date | None = None


@dataclass(frozen=True)
class DayPlan:
    """Holds the review of one day.

    Attributes
    ----------
    day : date
        The learner's day.
    questions : tuple of Due
        In the order in which they are asked; no point twice.
    waiting : int
        How many are due and left for the next days.
    reviewed : int
        How many points were reviewed today already.
    minutes : int
        How long the questions take, rounded up.
    next_due : date or None
        The next day on which something is due that is not asked today; None = there is no such thing yet.
    memory : mapping
        The points on which it rests, by their names.
    days_of_waiting : int
        Over how many more days what waits is spread, as long as nothing else becomes due.
    """

    day: date
    questions: tuple[Due, ...]
    waiting: int
    reviewed: int
    minutes: int
    next_due: date | None
    memory: Mapping[str, Remembered] = field(default_factory=dict, repr=False, compare=False)
    days_of_waiting: int = 0

    @property
    def counts(self) -> Mapping[Reason, int]:
        """Return how many questions there are for each reason."""
        reasons = [due.reason for due in self.questions]
        return {reason: reasons.count(reason) for reason in REASONS}

    @property
    def due_in_all(self) -> int:
        """Return how many points are due, today's and those that wait."""
        return len(self.questions) - self.counts["new"] + self.waiting

    @property
    def place(self) -> str:
        """Return the place at which the answers of this day are recorded."""
        return f"{REVIEW}/{self.day.isoformat()}"


def chosen_new_per_day(history: History, rules: StudyRules | None = None) -> int:
    """Return how many new questions a day the learner wants; what is no such number counts as not chosen."""
    rules = rules or load_study_rules()
    chosen = history.settings.get(NEW_PER_DAY)
    if isinstance(chosen, int) and not isinstance(chosen, bool) and 0 <= chosen <= rules.new_a_day_at_most:
        return chosen
    return rules.new_a_day


def todays_plan(
    history: History,
    now: datetime,
    new_per_day: int | None = None,
    bank: QuestionBank | None = None,
    rules: StudyRules | None = None,
) -> DayPlan:
    """Choose the questions of today.

    What was answered wrongly with certainty comes first, the oldest first; then what is
    due, that which is most likely forgotten first; then new questions of the lessons
    that were begun. A point that was answered today waits until tomorrow. After a long
    absence the backlog is spread over several days, except for what would
    miss its time: an answer that was wrong with certainty comes back twice within the days of the rules.

    Parameters
    ----------
    history : History
        What was done so far.
    now : datetime
        With its zone.
    new_per_day : int, optional
        How many new questions; by default what the learner has chosen.
    bank : QuestionBank, optional
        By default all questions of the course.
    rules : StudyRules, optional
        By default those of the course.
    """
    bank, rules = bank or load_bank(), rules or load_study_rules()
    wanted = chosen_new_per_day(history, rules) if new_per_day is None else new_per_day
    return _Planner(history, now, bank, rules).plan(wanted)


class _Planner:
    """Chooses the questions of one day."""

    def __init__(self, history: History, now: datetime, bank: QuestionBank, rules: StudyRules) -> None:
        self._bank, self._rules = bank, rules
        self._today = now.date()
        self._memory = memory_of(history, bank, now, rules)
        self._order = {point: number for number, point in enumerate(bank.points)}
        self._reviewed = set(_reviewed_points(history, bank, Calendar(now)))
        # The entry test and the review ask about lessons that were not begun.
        self._begun = {answer.lesson for answer in history.answers}

    def plan(self, new_per_day: int) -> DayPlan:
        due = sorted(self._due(), key=self._rank)
        room = max(0, self._rules.questions_a_day_at_most - len(self._reviewed))
        must = sum(self._is_last_chance(remembered) for remembered in due)
        asked = due[: max(room, must)]
        new = list(islice(self._new(), max(0, min(self._new_left(new_per_day), room - len(asked)))))
        questions = (*(self._asked_again(remembered) for remembered in asked), *new)
        waiting = len(due) - len(asked)
        return DayPlan(
            day=self._today,
            questions=questions,
            waiting=waiting,
            reviewed=len(self._reviewed),
            minutes=-(-len(questions) * self._rules.seconds_a_question // 60),
            next_due=self._next_due(waiting > 0 or (new_per_day > 0 and self._has_more(len(new)))),
            memory=self._memory,
            days_of_waiting=-(-waiting // self._rules.questions_a_day_at_most),
        )

    def _due(self) -> Iterator[Remembered]:
        # An interval has at least one day: what was answered today is not among them.
        return (remembered for remembered in self._memory.values() if remembered.due_on <= self._today)

    def _rank(self, remembered: Remembered) -> tuple[int, date, float, int]:
        order, since = self._order[remembered.point], remembered.sure_but_wrong_on
        if since:
            chance = last_chance(since, remembered.returns, self._rules)
            return (0 if self._is_last_chance(remembered) else 1), chance, 0.0, order
        return 2, self._today, remembered_share(remembered, self._today, self._rules), order

    def _is_last_chance(self, remembered: Remembered) -> bool:
        since = remembered.sure_but_wrong_on
        if since is None or self._today > since + timedelta(days=self._rules.sure_but_wrong_within_days):
            # Of what missed its time after a long absence, no more is asked than of anything else.
            return False
        return last_chance(since, remembered.returns, self._rules) <= self._today

    def _asked_again(self, remembered: Remembered) -> Due:
        """Choose the wording that was not asked yet, or the one that was asked longest ago."""
        wordings = self._bank.points[remembered.point]
        unseen = [item for item in wordings if item not in remembered.asked_last and self._may_be_shown(item)]
        seen = sorted(remembered.asked_last, key=lambda item: (remembered.asked_last[item], wordings.index(item)))
        item = (unseen or seen)[0]
        reason: Reason = "sure_but_wrong" if remembered.sure_but_wrong_on else "due"
        return Due(self._bank.items[item], remembered.point, self._bank.lesson_of[item], reason, remembered.due_on)

    def _new(self) -> Iterator[Due]:
        """Yield questions that were never answered, of lessons that were begun; those of the exam stay unseen."""
        for point, wordings in self._bank.points.items():
            if point in self._memory:
                continue
            for item in wordings:
                if self._bank.lesson_of[item] in self._begun and self._may_be_shown(item):
                    yield Due(self._bank.items[item], point, self._bank.lesson_of[item], "new")
                    break

    def _may_be_shown(self, item: str) -> bool:
        """Tell whether a question that was never answered may be asked outside the exam."""
        return self._bank.items[item].use != "exam"

    def _new_left(self, new_per_day: int) -> int:
        return new_per_day - sum(self._memory[point].first_on == self._today for point in self._reviewed)

    def _has_more(self, count: int) -> bool:
        return next(islice(self._new(), count, None), None) is not None

    def _next_due(self, is_more_tomorrow: bool) -> date | None:
        if is_more_tomorrow:
            return self._today + timedelta(days=1)
        return min((each.due_on for each in self._memory.values() if each.due_on > self._today), default=None)


def _reviewed_points(history: History, bank: QuestionBank, calendar: Calendar) -> Iterator[str]:
    for answer in reversed(history.answers):
        if calendar.day(answer.at) < calendar.today:
            return
        if answer.lesson == REVIEW and answer.item in bank.point_of:
            yield bank.point_of[answer.item]


def plan_sentence(plan: DayPlan) -> str:
    """Say what the review of a day holds.

    Examples
    --------
    >>> plan_sentence(DayPlan(date(2026, 11, 30), (), 0, 0, 0, date(2026, 12, 4)))
    'Nothing is due today. The next questions are due on 4 December 2026.'
    """
    if not plan.questions:
        return _when_next(plan)
    count = len(plan.questions)
    minutes = "1 minute" if plan.minutes == 1 else f"{plan.minutes} minutes"
    first = f"Today's review has {_counted(count, 'question')} and takes about {minutes}: {', '.join(_parts(plan))}."
    if not plan.waiting:
        return first
    return f"{first} In all, {plan.due_in_all} questions are due: those that you have most likely forgotten come first, {_rest(plan)}."


def _rest(plan: DayPlan) -> str:
    which, verb = ("one", "follows") if plan.waiting == 1 else (str(plan.waiting), "follow")
    days = "tomorrow" if plan.days_of_waiting <= 1 else f"over about {plan.days_of_waiting} more days"
    return f"and the other {which} {verb} {days}"


def _parts(plan: DayPlan) -> Iterable[str]:
    counts = plan.counts
    if counts["sure_but_wrong"]:
        yield f"{counts['sure_but_wrong']} that you answered wrongly although you were sure"
    if counts["due"]:
        yield f"{counts['due']} due again"
    if counts["new"]:
        yield f"{counts['new']} new"


def _when_next(plan: DayPlan) -> str:
    if plan.next_due is None:
        return "Nothing is due yet. Answer the questions of a lesson, and they will come back in the review."
    verb = "Today's review is done." if plan.reviewed else "Nothing is due today."
    return f"{verb} The next questions are due on {plan.next_due.day} {plan.next_due:%B %Y}."


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
