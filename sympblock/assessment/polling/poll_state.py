"""Where a poll stands: replayed from its events, whatever came twice, late or out of order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import Literal

from pydantic import JsonValue

from sympblock.assessment.polling.poll_events import (
    AnyPollEvent,
    BallotClosed,
    BallotOpened,
    CountsShown,
    GainShown,
    KeyShown,
    PollEnded,
    QuestionPut,
    RoundClosed,
    RoundOpened,
    SheetKept,
    ShortTestPut,
    VoteCast,
)
from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.assessment.polling.rounds import Round, Rounds, all_closed, with_sheet
from sympblock.assessment.polling.short_test import PARTS, Part, ShortTest
from sympblock.content.poll_rules import PollRules

Stage = Literal["nothing", "put", "voting", "closed", "counts", "key", "test", "tested", "ended"]


@dataclass(frozen=True)
class Vote:
    """Holds the last mind of one phone."""

    sequence: int
    response: JsonValue


@dataclass(frozen=True)
class Ballot:
    """Holds one vote of the room.

    Parameters
    ----------
    number : int
        1 for the first ballot of the poll.
    votes : Mapping of str to Vote
        By phone.
    closed_at_s : float or None
        Seconds since the poll began; None = it is open.
    """

    number: int
    votes: Mapping[str, Vote] = field(default_factory=dict)
    closed_at_s: float | None = None


@dataclass(frozen=True)
class PutQuestion:
    """Holds one question, its ballots, and what the room has been shown of it."""

    question: PollQuestion
    ballots: tuple[Ballot, ...] = ()
    shows_counts: bool = False
    shows_key: bool = False


@dataclass(frozen=True)
class PollState:
    """Holds a poll.

    Parameters
    ----------
    asked : tuple of PutQuestion
        In the order put.
    is_ended : bool
        Whether it is over.
    changes : int
        How often something changed that a phone shows; votes do not count.
    test : ShortTest or None
        The short test of the seminar, once it was put.
    rounds : tuple of Round
        Its parts: before, then after.
    shows_test : bool
        Whether the test was put later than the last question.
    shows_gain : bool
        Whether the room is shown the shares before and after.
    """

    asked: tuple[PutQuestion, ...] = ()
    is_ended: bool = False
    changes: int = 0
    test: ShortTest | None = None
    rounds: Rounds = ()
    shows_test: bool = False
    shows_gain: bool = False

    @property
    def current(self) -> PutQuestion | None:
        """Return the question that was put last."""
        return self.asked[-1] if self.asked else None

    @property
    def ballot(self) -> Ballot | None:
        """Return the newest ballot on the question that was put last."""
        return self.current.ballots[-1] if self.current and self.current.ballots else None

    @property
    def ballots(self) -> int:
        """Count the ballots of the whole poll."""
        return sum(len(each.ballots) for each in self.asked)

    @property
    def stage(self) -> Stage:
        """Say what the room is doing."""
        if self.shows_test and not self.is_ended:
            return "test" if self.rounds[-1].is_open else "tested"
        if self.is_ended or self.current is None:
            return "ended" if self.is_ended else "nothing"
        if self.current.shows_key or self.current.shows_counts:
            return "key" if self.current.shows_key else "counts"
        if self.ballot is None:
            return "put"
        return "voting" if self.ballot.closed_at_s is None else "closed"

    @property
    def answers_taken(self) -> int:
        """Return what grows with every answer to what goes on now."""
        votes = sum(vote.sequence for vote in self.ballot.votes.values()) if self.ballot else 0
        return votes + (sum(sheet.sequence for sheet in self.rounds[-1].sheets.values()) if self.rounds else 0)

    @property
    def next_part(self) -> Part | None:
        """Return which part of the short test can begin now; None if none can."""
        if self.is_ended or self.stage == "test" or len(self.rounds) == len(PARTS):
            return None
        return PARTS[len(self.rounds)]

    def round_called(self, part: Part) -> Round | None:
        """Return a part of the short test; None if it has not begun."""
        return next((each for each in self.rounds if each.part == part), None)

    def ballot_called(self, number: int) -> Ballot | None:
        """Return a ballot by its number."""
        return next((ballot for each in self.asked for ballot in each.ballots if ballot.number == number), None)

    def question_of_ballot(self, number: int) -> PollQuestion | None:
        """Return the question that a ballot is about."""
        return next((each.question for each in self.asked if any(b.number == number for b in each.ballots)), None)

    def takes(self, number: int, at_s: float, age_s: float, rules: PollRules) -> bool:
        """Tell whether a vote counts.

        Parameters
        ----------
        number : int
            Of the ballot.
        at_s : float
            When it arrived, in seconds since the poll began.
        age_s : float
            How long before that it was cast; 0 or more.
        rules : PollRules
            They say how long after the end of a ballot a vote may arrive that was cast before it.
        """
        ballot = self.ballot_called(number)
        return ballot is not None and is_in_time(ballot.closed_at_s, at_s, age_s, rules)


def is_in_time(end_s: float | None, at_s: float, age_s: float, rules: PollRules) -> bool:
    """Tell whether what arrives now was cast before the end, and does not come too late; None = there is no end yet."""
    cast_s = at_s - max(0.0, age_s)
    return end_s is None or (at_s <= end_s + rules.late_s and cast_s <= end_s + rules.grace_s)


def replay(events: Iterable[AnyPollEvent]) -> PollState:
    """Return where a poll stands after its events."""
    return reduce(after, events, PollState())


def after(state: PollState, event: AnyPollEvent) -> PollState:
    """Return the state after one event; one that does not fit its moment changes nothing."""
    if isinstance(event, VoteCast):
        return _with_vote(state, event)
    if isinstance(event, SheetKept):
        return replace(state, rounds=with_sheet(state.rounds, event))
    changed = state if state.is_ended else _changed(state, event)
    return changed if changed is state else replace(changed, changes=state.changes + 1)


def _changed(state: PollState, event: AnyPollEvent) -> PollState:
    if isinstance(event, ShortTestPut | RoundOpened | RoundClosed | GainShown):
        return _tested(state, event)
    # While a test goes on nothing is put to the room beside it.
    if state.stage == "test" and not isinstance(event, PollEnded):
        return state
    match event:
        case QuestionPut():
            closed = replace(_closed(state, event.at_s), shows_test=False, shows_gain=False)
            return replace(closed, asked=(*closed.asked, PutQuestion(event.question)))
        case BallotOpened():
            return _with_ballot(state, event)
        case BallotClosed() if state.stage == "voting":
            return _closed(state, event.at_s)
        case CountsShown() if state.stage in ("voting", "closed"):
            return _shown(_closed(state, event.at_s), with_key=False)
        case KeyShown() if state.stage not in ("nothing", "key", "tested"):
            return _shown(_closed(state, event.at_s), with_key=True)
        case PollEnded():
            return replace(_closed(state, event.at_s), rounds=all_closed(state.rounds, event.at_s), is_ended=True)
        case _:
            return state


def _tested(state: PollState, event: ShortTestPut | RoundOpened | RoundClosed | GainShown) -> PollState:
    match event:
        case ShortTestPut() if not state.rounds:
            return replace(state, test=event.test)
        case RoundOpened() if state.test and event.part == state.next_part:
            rounds = (*state.rounds, Round(event.part))
            return replace(_closed(state, event.at_s), rounds=rounds, shows_test=True, shows_gain=False)
        case RoundClosed() if state.stage == "test":
            return replace(state, rounds=all_closed(state.rounds, event.at_s))
        case GainShown() if len(state.rounds) == len(PARTS) and state.stage != "test" and not state.shows_gain:
            return replace(_closed(state, event.at_s), shows_test=True, shows_gain=True)
        case _:
            return state


def _with_ballot(state: PollState, event: BallotOpened) -> PollState:
    current = state.current
    if current is None or state.shows_test or current.shows_key or event.ballot != state.ballots + 1:
        return state
    closed = _closed(state, event.at_s)
    assert closed.current is not None
    opened = replace(closed.current, ballots=(*closed.current.ballots, Ballot(event.ballot)), shows_counts=False)
    return _with_current(closed, opened)


def _shown(state: PollState, *, with_key: bool) -> PollState:
    assert state.current is not None
    return _with_current(state, replace(state.current, shows_counts=True, shows_key=with_key))


def _closed(state: PollState, at_s: float) -> PollState:
    ballot, current = state.ballot, state.current
    if ballot is None or current is None or ballot.closed_at_s is not None:
        return state
    return _with_current(state, replace(current, ballots=(*current.ballots[:-1], replace(ballot, closed_at_s=at_s))))


def _with_current(state: PollState, current: PutQuestion) -> PollState:
    return replace(state, asked=(*state.asked[:-1], current))


def _with_vote(state: PollState, cast: VoteCast) -> PollState:
    """Keep the vote if it is a later mind of its phone than the one known; all others are copies or stragglers."""
    ballot = state.ballot_called(cast.ballot)
    if ballot is None:
        return state
    known = ballot.votes.get(cast.phone)
    if known and known.sequence >= cast.sequence:
        return state
    changed = replace(ballot, votes={**ballot.votes, cast.phone: Vote(cast.sequence, cast.response)})
    return replace(state, asked=tuple(_with_ballot_in_place(each, changed) for each in state.asked))


def _with_ballot_in_place(asked: PutQuestion, changed: Ballot) -> PutQuestion:
    if all(ballot.number != changed.number for ballot in asked.ballots):
        return asked
    return replace(asked, ballots=tuple(changed if b.number == changed.number else b for b in asked.ballots))
