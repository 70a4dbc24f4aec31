"""What a phone may answer: every response is brought into the form that scoring takes, or refused with a sentence."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from pydantic import JsonValue

from sympblock.assessment.polling.poll_question import PollQuestion

NUMBER_MOST = 1e9


class VoteFault(ValueError):
    """Says in plain words why an answer cannot be counted."""


def chosen(question: PollQuestion, positions: Sequence[str]) -> JsonValue:
    """Return the response of who ticked options, named by their places 1, 2, 3 … on the phone.

    Raises
    ------
    VoteFault
        If they are too few, too many, or none of the question.
    """
    ids = [_at(question, position) for position in positions]
    if question.kind == "multiple_response":
        if not ids:
            raise VoteFault("Select at least one answer.")
        return list[JsonValue](sorted(set(ids)))
    if len(ids) != 1:
        raise VoteFault("Select one answer.")
    return ids[0] if question.kind == "single_best_answer" else {"choice": ids[0]}


def ordered(question: PollQuestion, places: Mapping[str, str]) -> JsonValue:
    """Return the response of who gave each step a place.

    Parameters
    ----------
    question : PollQuestion
        An order.
    places : Mapping of str to str
        Place 1, 2, 3 … by the step's position on the phone.
    """
    wanted = [str(number) for number in range(1, len(question.choices) + 1)]
    if sorted(places) != wanted or sorted(places.values()) != wanted:
        raise VoteFault("Give each step a place of its own.")
    steps = sorted(places, key=lambda position: int(places[position]))
    return [_at(question, position) for position in steps]


def typed_number(text: str) -> float:
    """Read a number as people type it; a comma is read as a decimal point.

    Examples
    --------
    >>> typed_number(" 12,5 ")
    12.5
    """
    try:
        value = float(text.strip().replace(",", ".").replace("\N{MINUS SIGN}", "-")) if len(text) <= 40 else math.nan
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or abs(value) > NUMBER_MOST:
        raise VoteFault("Type a number, such as 12 or 12.5.")
    return value


def _at(question: PollQuestion, position: str) -> str:
    known = {str(number): choice.id for number, choice in enumerate(question.choices, 1)}
    if position not in known:
        raise VoteFault("This question has no such answer.")
    return known[position]
