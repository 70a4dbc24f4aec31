"""What happened in the whole course, event by event: answers, visits, notes and settings, whatever their place."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from pydantic import JsonValue

from sympblock.assessment.record_events import (
    AnswerCommitted,
    Event,
    ExamHandedIn,
    NoteKept,
    SettingChosen,
)
from sympblock.assessment.scoring import Confidence, Outcome

#: The time of an event that does not tell its own, so that it comes before all others.
UNKNOWN_TIME = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Answer:
    """Holds one answer that was judged, in a lesson, an exam or a review.

    Attributes
    ----------
    at : datetime
        When, in UTC; `UNKNOWN_TIME` where the line does not say.
    place : str
        Lesson and part, such as ``01_sympathetic_chain/quiz``.
    attempt : int
        Of that place.
    item : str
        Id of the question.
    response, confidence, fingerprint
        As recorded, see :class:`sympblock.assessment.record_events.AnswerCommitted`.
    outcome : str or None
        None where an old line does not say.
    """

    at: datetime
    place: str
    attempt: int
    item: str
    response: JsonValue
    outcome: Outcome | None
    confidence: Confidence | None
    fingerprint: str

    @property
    def lesson(self) -> str:
        """Return the lesson in which it was given, or ``review``."""
        return self.place.partition("/")[0]

    @property
    def use(self) -> str:
        """Return the part of the lesson in which it was given; of a review, its day."""
        return self.place.partition("/")[2]

    @property
    def is_sure_but_wrong(self) -> bool:
        """Tell whether it was wrong and the learner was sure of it."""
        return self.confidence == "sure" and self.outcome == "wrong"


@dataclass(frozen=True)
class Note:
    """Holds a note of the learner: about what, the last text, where and when it was written."""

    about: str
    text: str
    place: str
    at: datetime


@dataclass(frozen=True)
class HandedIn:
    """Tells that an exam was handed in: which attempt, where and when."""

    place: str
    attempt: int
    at: datetime


@dataclass
class CourseDiary:
    """Gathers what happened, in the order of the file.

    Attributes
    ----------
    answers : list of Answer
        All that were judged, in whatever attempt.
    exams : list of HandedIn
        All that were handed in.
    visits : dict
        The first part of each place to the newest time of anything there.
    notes : dict
        What a note is about to the newest note, also if its text is empty.
    settings : dict
        Name to the newest choice and its time.
    """

    answers: list[Answer] = field(default_factory=list)
    exams: list[HandedIn] = field(default_factory=list)
    visits: dict[str, datetime] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)
    settings: dict[str, tuple[datetime, JsonValue]] = field(default_factory=dict)

    def add(self, event: Event) -> None:
        """Write one event down."""
        at = time_of(event.at)
        lesson = event.place.partition("/")[0]
        if at >= self.visits.get(lesson, UNKNOWN_TIME):
            self.visits[lesson] = at
        match event:
            case AnswerCommitted() if event.response is not None:
                self.answers.append(_answer(event, at))
            case ExamHandedIn():
                self.exams.append(HandedIn(event.place, event.attempt, at))
            case NoteKept():
                self._note(Note(event.about, event.text, event.place, at))
            case SettingChosen() if event.name not in self.settings or at >= self.settings[event.name][0]:
                self.settings[event.name] = at, event.value

    def _note(self, note: Note) -> None:
        # A note from another computer may be older than the one here.
        if note.about not in self.notes or note.at >= self.notes[note.about].at:
            self.notes[note.about] = note


def time_of(text: str) -> datetime:
    """Return a time in UTC; a text without a zone is read as UTC, and what is no time as `UNKNOWN_TIME`.

    Examples
    --------
    >>> time_of("2026-11-30T12:00:00+02:00").isoformat()
    '2026-11-30T10:00:00+00:00'
    """
    try:
        found = datetime.fromisoformat(text)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return UNKNOWN_TIME


def _answer(event: AnswerCommitted, at: datetime) -> Answer:
    return Answer(
        at,
        event.place,
        event.attempt,
        event.item,
        event.response,
        event.outcome,
        event.confidence,
        event.fingerprint,
    )
