"""The page of the record of completion, made from the learner's own record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sympblock import __version__
from sympblock.assessment.exam.exam_history import sat_forms
from sympblock.assessment.study.diary import UNKNOWN_TIME
from sympblock.assessment.study.history import History
from sympblock.assessment.study.standing import standing_of
from sympblock.content.practice.scenarios import all_scenarios
from sympblock.procedure.session_store import Stored
from sympblock.widgets.core.panel_sheet import Sheet, SheetPart

NOTHING = "Nothing yet."
IS_NOT = (
    "It is a record of what was done on one computer, written by the course for its learner. Nobody watched, and the answers to the questions are public.",
    "It is no certificate, and it gives no credit: only an accredited provider gives credit for continuing education.",
    "It does not say that anybody may do a block, or can do one safely. That is judged at the patient, by those who supervise.",
)
NOTE = "The interval is the 95 % interval (Wilson) of the share of fully correct answers: another form may give another number. No pass mark is set."


@dataclass(frozen=True)
class Done:
    """Holds what a record of completion is made from.

    Parameters
    ----------
    history : History
        The whole record.
    sessions : sequence of Stored
        Sessions of the procedure room, finished or not.
    today : date
        When the page is made.
    """

    history: History
    sessions: Sequence[Stored]
    today: date


def record_sheet(done: Done, name: str) -> Sheet:
    """Return the page; a name is printed and kept nowhere."""
    who = (f"Name: {name.strip()}",) if name.strip() else ("Name: ______________________________",)
    made = f"Made on {day_words(done.today)} with version {__version__} of the course on the lumbar sympathetic block."
    return Sheet(
        "Record of completion",
        (
            SheetPart(paragraphs=(*who, made)),
            _part(
                "Lessons",
                ("Lesson", "Last worked on", "Questions answered", "Correct at the last answer"),
                _lessons(done),
            ),
            _part("Final exam", ("Form", "Handed in", "Fully correct"), _exams(done)),
            _part("Procedure room, own sessions", ("Scenario", "Sessions finished", "Last one"), _sessions(done)),
            SheetPart("What this page is, and what it is not", items=IS_NOT),
        ),
        NOTE,
    )


def _part(heading: str, head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> SheetPart:
    found = tuple(rows)
    return SheetPart(heading, rows=(head, *found)) if found else SheetPart(heading, paragraphs=(NOTHING,))


def _lessons(done: Done) -> Iterator[tuple[str, ...]]:
    """Yield a row for each lesson that was worked on, with the numbers of *My course*; the exam is told by its forms."""
    now = datetime.combine(done.today, time.max).astimezone()
    for lesson in standing_of(done.history, now).lessons:
        if lesson.is_begun and lesson.questions:
            title = f"{lesson.lesson[:2]} {lesson.title}"
            yield title, day_words(lesson.last_visit or UNKNOWN_TIME), str(lesson.answered), str(lesson.correct)


def _exams(done: Done) -> Iterator[tuple[str, ...]]:
    for sat in sat_forms(done.history):
        again = f", time {sat.attempt}" if sat.attempt > 1 else ""
        yield f"{sat.title}{again}", day_words(sat.at), sat.share.words


def _sessions(done: Done) -> Iterator[tuple[str, ...]]:
    """Yield a row for each scenario; a session that somebody else began is not the learner's own."""
    own = [each for each in done.sessions if each.summary and not each.shared_acts]
    for scenario in all_scenarios():
        played = [each for each in own if each.scenario == scenario.id]
        if played:
            yield scenario.title, str(len(played)), day_words(_moment(played[-1].started))


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return UNKNOWN_TIME


def day_words(day: date) -> str:
    """Return a day as it is written, in the learner's own time zone.

    Examples
    --------
    >>> day_words(date(2026, 11, 30)), day_words(UNKNOWN_TIME)
    ('30 November 2026', 'day not recorded')
    """
    if isinstance(day, datetime):
        if day == UNKNOWN_TIME:
            return "day not recorded"
        day = day.astimezone().date()
    return f"{day.day} {day:%B %Y}"
