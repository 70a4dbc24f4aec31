"""What a room answered in a poll that was kept: each question, both votes, and how many changed their mind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from sympblock.assessment.class_analysis.shares import ClassShare, is_group, share_of_people
from sympblock.assessment.polling.counts import counts_of, is_accepted
from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.assessment.polling.poll_state import Ballot, PollState, PutQuestion


@dataclass(frozen=True)
class PolledAnswer:
    """Counts the phones that gave one answer, in each vote; `is_key` is None where nobody has said what is correct."""

    text: str
    is_key: bool | None
    votes: tuple[int, ...]


@dataclass(frozen=True)
class PolledQuestion:
    """Holds one question of a poll.

    Attributes
    ----------
    question : PollQuestion
        As it was put.
    phones : tuple of int
        How many voted, in each vote of enough phones.
    shares : tuple of ClassShare
        The correct ones among them, vote by vote; empty where nobody has said what is correct.
    answers : tuple of PolledAnswer
        What was answered.
    gained, lost : int or None
        Of the phones that voted twice, how many went to a correct answer, and away from one; None unless they are enough.
    """

    question: PollQuestion
    phones: tuple[int, ...]
    shares: tuple[ClassShare, ...]
    answers: tuple[PolledAnswer, ...]
    gained: int | None
    lost: int | None


def polled_questions(polls: Iterable[PollState]) -> tuple[PolledQuestion, ...]:
    """Return the questions on which enough phones have voted, poll by poll."""
    return tuple(found for poll in polls for put in poll.asked for found in _polled(put))


def _polled(put: PutQuestion) -> Iterator[PolledQuestion]:
    ballots = [ballot for ballot in put.ballots if is_group(len(ballot.votes))]
    if not ballots:
        return
    marks = [_marks(put.question, ballot) for ballot in ballots] if put.question.has_key else []
    shares = tuple(share for each in marks if (share := share_of_people(list(each.values()))))
    gained, lost = _changed(marks)
    phones = tuple(len(ballot.votes) for ballot in ballots)
    yield PolledQuestion(put.question, phones, shares, _answers(put.question, ballots), gained, lost)


def _answers(question: PollQuestion, ballots: list[Ballot]) -> tuple[PolledAnswer, ...]:
    rows = [{row.text: row for row in counts_of(question, ballot)} for ballot in ballots]
    texts = dict.fromkeys(text for each in rows for text in each)
    return tuple(
        PolledAnswer(
            text,
            next(each[text].is_key for each in rows if text in each),
            tuple(each[text].votes if text in each else 0 for each in rows),
        )
        for text in texts
    )


def _changed(marks: list[Mapping[str, bool]]) -> tuple[int, int] | tuple[None, None]:
    if len(marks) < 2:
        return None, None
    first, last = marks[0], marks[-1]
    pairs = [(first[phone], last[phone]) for phone in first if phone in last]
    if not is_group(len(pairs)):
        return None, None
    return pairs.count((False, True)), pairs.count((True, False))


def _marks(question: PollQuestion, ballot: Ballot) -> Mapping[str, bool]:
    """Tell for each phone whether its answer is fully correct."""
    return {phone: is_correct(question, vote.response) for phone, vote in ballot.votes.items()}


def is_correct(question: PollQuestion, response: JsonValue) -> bool:
    """Tell whether an answer is fully correct; None is no answer."""
    keys = {choice.id for choice in question.choices if choice.is_key}
    if question.kind == "number":
        return isinstance(response, int | float) and bool(is_accepted(question, float(response)))
    if isinstance(response, list):
        said = [str(one) for one in response]
        return said == sorted(said) and set(said) == keys if question.kind == "put_in_order" else set(said) == keys
    chosen = response.get("choice") if isinstance(response, Mapping) else response
    return chosen in keys
