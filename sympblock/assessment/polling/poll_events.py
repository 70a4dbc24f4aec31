"""What the file of a poll holds: one event a line, from the first question to the end.

The file begins with one ``began``. ``put`` holds a whole question. ``opened`` begins a ballot: 1, 2, 3 … through the whole poll, so
that the second vote on a question is a ballot of its own. A ``vote`` names ballot, phone and response as ``scoring.score`` takes it,
in the author's letters; the votes of a ballot that count are those with the highest ``sequence`` of each phone. A phone is a mark
that is made for this one poll: nobody can find a phone, or the same phone in another poll, from it.

A short test is put whole with ``test``, in two parallel forms; ``test_opened`` and ``test_closed`` begin and end its part before or
after. A ``sheet`` holds all answers of a phone so far, one for each question, null where there is none; the one with the highest
``sequence`` counts, and none after the one that was handed in. The phone's mark tells which form it had. Version 1 knew no tests.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field, JsonValue, TypeAdapter

from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.assessment.polling.short_test import Part, ShortTest
from sympblock.content.files import Many, Record

VERSION: Final = 2


class PollEvent(Record):
    """Holds what every line has: when, in seconds since the poll began."""

    at_s: float = Field(ge=0)


class PollBegan(PollEvent):
    """Begins the file: ``started`` in UTC, ISO 8601."""

    event: Literal["began"] = "began"
    version: Literal[1, 2] = VERSION
    poll: str
    started: str


class QuestionPut(PollEvent):
    """Puts a question to the room; nobody can vote yet."""

    event: Literal["put"] = "put"
    question: PollQuestion


class BallotOpened(PollEvent):
    """Begins a vote on the question that was put last, and hides the counts."""

    event: Literal["opened"] = "opened"
    ballot: int = Field(ge=1)


class BallotClosed(PollEvent):
    """Ends the vote that is open."""

    event: Literal["closed"] = "closed"


class VoteCast(PollEvent):
    """Tells what a phone has answered; a higher ``sequence`` is a later mind of the same phone."""

    event: Literal["vote"] = "vote"
    ballot: int = Field(ge=1)
    phone: str = Field(max_length=40)
    sequence: int = Field(ge=1, le=2**53)
    response: JsonValue


class CountsShown(PollEvent):
    """Lets the counts appear."""

    event: Literal["counts"] = "counts"


class KeyShown(PollEvent):
    """Lets key and feedback appear."""

    event: Literal["key"] = "key"


class ShortTestPut(PollEvent):
    """Holds the short test whose two parts follow."""

    event: Literal["test"] = "test"
    test: ShortTest


class RoundOpened(PollEvent):
    """Begins a part of the short test."""

    event: Literal["test_opened"] = "test_opened"
    part: Part


class SheetKept(PollEvent):
    """Tells all that a phone has answered so far in one part; a higher ``sequence`` is a later sheet of the same phone."""

    event: Literal["sheet"] = "sheet"
    part: Part
    phone: str = Field(max_length=40)
    sequence: int = Field(ge=1, le=2**53)
    answers: Many[JsonValue]
    is_handed_in: bool = False


class RoundClosed(PollEvent):
    """Ends the part that is open."""

    event: Literal["test_closed"] = "test_closed"


class GainShown(PollEvent):
    """Lets the shares before and after appear."""

    event: Literal["gain"] = "gain"


class PollEnded(PollEvent):
    """Ends the poll."""

    event: Literal["ended"] = "ended"


AnyPollEvent = Annotated[
    PollBegan
    | QuestionPut
    | BallotOpened
    | BallotClosed
    | VoteCast
    | CountsShown
    | KeyShown
    | ShortTestPut
    | RoundOpened
    | SheetKept
    | RoundClosed
    | GainShown
    | PollEnded,
    Field(discriminator="event"),
]
POLL_EVENT: TypeAdapter[AnyPollEvent] = TypeAdapter(AnyPollEvent)
