"""What a learner has done at one place of the course, as the events of the progress file tell it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from pydantic import JsonValue

from sympblock.assessment.record_events import (
    AnswerCommitted,
    AnswerDrafted,
    CaseRead,
    Event,
    ExamHandedIn,
    Mode,
    ModeChosen,
    NoteKept,
    SettingChosen,
    TaskSolved,
    Visited,
)
from sympblock.assessment.scoring import Confidence


@dataclass(frozen=True)
class Answered:
    """Holds one recorded response.

    ``is_committed`` is False for an answer of an exam that was not handed in.
    """

    response: JsonValue
    confidence: Confidence | None
    fingerprint: str
    is_committed: bool


@dataclass(frozen=True)
class ReadCase:
    """Holds one case that was read: what it was, what it was called, and whether the decision was correct."""

    case: int
    shown: str
    called: str
    is_correct_decision: bool
    off_mm: float | None


@dataclass
class PlaceState:
    """Sums up the events of one place in the order of the file, whatever the clock said.

    Attributes
    ----------
    attempt : int
        1 at first, one more after each "again".
    mode : str or None
        ``practice`` or ``exam`` as last chosen, None if never chosen.
    is_handed_in : bool
        Whether the exam of this attempt was handed in.
    answers : dict
        Item id to the last answer of this attempt.
    solved : set
        Ids of the tasks that were solved, in whatever attempt.
    readings : list of ReadCase
        Cases that were read, in whatever attempt.
    """

    attempt: int = 1
    mode: Mode | None = None
    is_handed_in: bool = False
    answers: dict[str, Answered] = field(default_factory=dict)
    solved: set[str] = field(default_factory=set)
    readings: list[ReadCase] = field(default_factory=list)

    def after(self, events: Iterable[Event] = ()) -> PlaceState:
        """Return a state of its own after some events more."""
        state = replace(self, answers=dict(self.answers), solved=set(self.solved), readings=list(self.readings))
        for event in events:
            state.replay(event)
        return state

    def replay(self, event: Event) -> None:
        """Let one event happen."""
        match event:
            case TaskSolved():
                self.solved.add(event.item)
            case CaseRead():
                read = ReadCase(event.case, event.shown, event.called, event.is_correct_decision, event.off_mm)
                self.readings.append(read)
            # They belong to no attempt, see :mod:`sympblock.assessment.study.diary`.
            case Visited() | NoteKept() | SettingChosen():
                pass
            case _ if event.attempt >= self.attempt:
                self._replay_attempt(event)

    def _replay_attempt(self, event: Event) -> None:
        if event.attempt > self.attempt:
            self.attempt, self.is_handed_in, self.answers = event.attempt, False, {}
        match event:
            case ExamHandedIn():
                self.is_handed_in = True
            case ModeChosen():
                self.mode = event.mode
            # What was handed in stays, whatever another page still sends.
            case AnswerDrafted() | AnswerCommitted() if not self.is_handed_in:
                self._keep(event)

    def _keep(self, event: AnswerDrafted | AnswerCommitted) -> None:
        if event.response is None:
            self.answers.pop(event.item, None)
            return
        is_committed = isinstance(event, AnswerCommitted)
        self.answers[event.item] = Answered(event.response, event.confidence, event.fingerprint, is_committed)
