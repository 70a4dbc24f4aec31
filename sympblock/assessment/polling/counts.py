"""The counts of a ballot: how many phones gave each answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from sympblock.assessment.polling.poll_question import PollNumber, PollQuestion
from sympblock.assessment.polling.poll_state import Ballot

ROWS_MOST = 8  # design choice: more rows cannot be read from the last row
ELSEWHERE = "Elsewhere in the picture"


@dataclass(frozen=True)
class CountRow:
    """Counts one answer.

    Parameters
    ----------
    text : str
        The answer in words.
    votes : int
        How many phones gave it.
    is_key : bool or None
        None = nobody has said, or it is several answers in one.
    feedback : str
        The author's words about it.
    """

    text: str
    votes: int
    is_key: bool | None = None
    feedback: str = ""


def answer_words(question: PollQuestion, response: JsonValue) -> str:
    """Say a response in words.

    Examples
    --------
    >>> answer_words(PollQuestion(kind="number", question="How many?"), 4.0)
    '4'
    """
    texts = {choice.id: choice.text for choice in question.choices}
    if isinstance(response, Mapping):
        return texts.get(str(response.get("choice")), ELSEWHERE)
    if isinstance(response, list):
        return (" → " if question.kind == "put_in_order" else "; ").join(texts[str(one)] for one in response)
    return f"{response:g}" if isinstance(response, int | float) else texts[str(response)]


def counts_of(question: PollQuestion, ballot: Ballot) -> tuple[CountRow, ...]:
    """Count a ballot, in the order of the options, or the most frequent answer first where there are none."""
    responses = [vote.response for vote in ballot.votes.values()]
    if question.kind == "number":
        return _most(_number_rows(question, responses))
    if question.kind == "put_in_order":
        return _most(_order_rows(question, responses))
    return tuple(_choice_rows(question, responses))


def _choice_rows(question: PollQuestion, responses: list[JsonValue]) -> Iterator[CountRow]:
    counted = Counter(identity for response in responses for identity in _ids(response))
    for choice in question.choices:
        yield CountRow(choice.text, counted[choice.id], choice.is_key, choice.feedback)
    if question.kind == "hotspot":
        beside = ELSEWHERE if question.choices else "Places in the picture"
        yield CountRow(beside, counted[""], False if question.has_key else None, question.elsewhere)


def _ids(response: JsonValue) -> list[str]:
    if isinstance(response, list):
        return [str(one) for one in response]
    return [str(response.get("choice", ""))] if isinstance(response, Mapping) else [str(response)]


def _number_rows(question: PollQuestion, responses: list[JsonValue]) -> Iterator[CountRow]:
    counted = Counter(float(response) for response in responses if isinstance(response, int | float))
    for value, votes in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])):
        yield CountRow(f"{value:g}", votes, is_accepted(question, value), _feedback_on(question.number, value))


def _feedback_on(number: PollNumber | None, value: float) -> str:
    """Return what the author says of a number, in the order in which a quiz judges it."""
    if number is None or number.feedback is None or number.low is None or number.high is None:
        return ""
    if number.low <= value <= number.high:
        return number.feedback.correct
    trap = next((trap for trap in number.traps if abs(value - trap.value) <= trap.tolerance), None)
    if trap:
        return trap.feedback
    return number.feedback.low if value < number.low else number.feedback.high


def is_accepted(question: PollQuestion, value: float) -> bool | None:
    """Tell whether a number is accepted; None = nobody has said."""
    number = question.number
    if number is None or number.low is None or number.high is None:
        return None
    return number.low <= value <= number.high


def _order_rows(question: PollQuestion, responses: list[JsonValue]) -> Iterator[CountRow]:
    place = {choice.id: number for number, choice in enumerate(question.choices, 1)}
    counted = Counter(tuple(map(str, response)) for response in responses if isinstance(response, list))
    for order, votes in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])):
        # Letters of the author stand in the correct order.
        words = " → ".join(str(place[identity]) for identity in order)
        yield CountRow(words, votes, list(order) == sorted(order))


def _most(rows: Iterator[CountRow]) -> tuple[CountRow, ...]:
    found = tuple(rows)
    if len(found) <= ROWS_MOST:
        return found
    rest = found[ROWS_MOST - 1 :]
    others = CountRow(f"{len(rest)} other answers", sum(row.votes for row in rest))
    return (*found[: ROWS_MOST - 1], others)


def places_mm(ballot: Ballot) -> tuple[tuple[float, float], ...]:
    """Return the places that were tapped in the picture."""
    responses = (vote.response for vote in ballot.votes.values())
    return tuple(
        (float(response["x_mm"]), float(response["y_mm"]))  # type: ignore[arg-type]
        for response in responses
        if isinstance(response, Mapping) and "x_mm" in response
    )
