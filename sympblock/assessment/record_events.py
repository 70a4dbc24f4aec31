"""What a progress file holds: one event a line, checked when it is read; older lines are read as today's."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable
from typing import Annotated, Any, Final, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, JsonValue, TypeAdapter
from pydantic_core import from_json

from sympblock.assessment.scoring import Confidence, Outcome

#: The form of the lines that are written now. A line without a number is of form 0.
VERSION: Final = 2

Mode = Literal["practice", "exam"]
MODES: tuple[Mode, ...] = get_args(Mode)


class NewerVersion(ValueError):
    """Says that a line was written by a newer version of the course."""


class RecordedEvent(BaseModel):
    """Holds what every line has: when, in which lesson and part, and in which attempt."""

    # Some lines of form 0 may hold more than is read.
    model_config = ConfigDict(frozen=True, strict=True, extra="ignore")

    version: Literal[2] = VERSION
    at: str = ""
    place: str
    attempt: int = Field(ge=1)


class ModeChosen(RecordedEvent):
    """Tells that the learner chose practice or exam."""

    event: Literal["mode"] = "mode"
    mode: Mode


class AnswerEvent(RecordedEvent):
    """Holds a response to one wording of one item."""

    item: str
    response: JsonValue
    confidence: Confidence | None
    fingerprint: str


class AnswerDrafted(AnswerEvent):
    """Tells that an answer was given that may still be changed; None clears it."""

    event: Literal["draft"] = "draft"


class AnswerCommitted(AnswerEvent):
    """Tells that an answer was judged; ``outcome`` is None where an old line does not say."""

    event: Literal["answer"] = "answer"
    outcome: Outcome | None


class ExamHandedIn(RecordedEvent):
    """Tells that the exam was handed in."""

    event: Literal["hand_in"] = "hand_in"


class AttemptBegun(RecordedEvent):
    """Tells that the learner began again; ``attempt`` is the new one."""

    event: Literal["again"] = "again"


class TaskSolved(RecordedEvent):
    """Tells that a task was solved."""

    event: Literal["solved"] = "solved"
    item: str


class CaseRead(RecordedEvent):
    """Tells that a case was read, see :class:`sympblock.assessment.record.ReadCase`."""

    event: Literal["reading"] = "reading"
    case: int = Field(ge=1)
    shown: str
    called: str
    is_correct_decision: bool
    off_mm: float | None


class Visited(RecordedEvent):
    """Tells that a lesson was opened; ``place`` is the lesson alone."""

    event: Literal["visited"] = "visited"


class NoteKept(RecordedEvent):
    """Holds what the learner wrote about something; the last text counts, and an empty one takes the note back.

    Attributes
    ----------
    about : str
        ``lesson``, ``lesson#section`` or ``item:id``.
    text : str
        In the learner's words.
    """

    event: Literal["note"] = "note"
    about: str = Field(min_length=1)
    text: str


class SettingChosen(RecordedEvent):
    """Tells that the learner chose how the course works for them, such as how many new questions a day."""

    event: Literal["setting"] = "setting"
    name: str
    value: JsonValue


Event = Annotated[
    ModeChosen
    | AnswerDrafted
    | AnswerCommitted
    | ExamHandedIn
    | AttemptBegun
    | TaskSolved
    | CaseRead
    | Visited
    | NoteKept
    | SettingChosen,
    Field(discriminator="event"),
]
_EVENT: TypeAdapter[Event] = TypeAdapter(Event)


def event_of(line: bytes) -> Event | None:
    """Return the event of one line, or None if the line is damaged.

    Raises
    ------
    NewerVersion
        If the line has a form that is not known yet.

    Examples
    --------
    >>> event_of(b'{"event": "hand_in", "place": "01/quiz", "attempt": 2}').attempt
    2
    >>> event_of(b'{"event": "hand_') is None
    True
    """
    # Some editors begin a UTF-8 file with a mark of their own.
    line = line.strip().removeprefix(BOM_UTF8)
    if not (line.startswith(b"{") and line.endswith(b"}")):
        return None
    try:
        return _EVENT.validate_python(_as_now(from_json(line)))
    except NewerVersion:
        raise
    except ValueError:
        return None


def _as_now(fields: Any) -> Any:
    """Bring the fields of a line into the form of today, step by step; what is no line is left to the check."""
    if not isinstance(fields, dict):
        return fields
    version = fields.get("version", 0)
    if type(version) is not int or version < 0:
        return fields
    if version > VERSION:
        raise NewerVersion(f"version {version}")
    for number in range(version, VERSION):
        fields = {**_STEPS[number](fields), "version": number + 1}
    return fields


def _from_unversioned(fields: dict[str, Any]) -> dict[str, Any]:
    """Say "correct" where form 0 said "right"."""
    outcome = fields.get("outcome")
    changed = {**fields, "outcome": "correct" if outcome == "right" else outcome}
    if "is_right_decision" in changed:
        changed["is_correct_decision"] = changed.pop("is_right_decision")
    return changed


def _unchanged(fields: dict[str, Any]) -> dict[str, Any]:
    """Leave a line of form 1 as it is: form 2 only knows more kinds of events."""
    return fields


#: One step for each form that was ever written, from the form of its place to the next one.
_STEPS: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = (_from_unversioned, _unchanged)
