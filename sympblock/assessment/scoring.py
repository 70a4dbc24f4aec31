"""Score answers: what was correct, what to say about it, and how confidence agrees with it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from string import ascii_lowercase
from typing import Literal, assert_never, get_args, overload

from sympblock.content.items import (
    Choice,
    Hotspot,
    Item,
    MultipleResponse,
    NumberItem,
    Place,
    PutInOrder,
    SingleBestAnswer,
    Step,
)

Outcome = Literal["correct", "partly", "wrong"]
Mark = Literal["chosen_correct", "chosen_wrong", "missed", "in_place", "misplaced", "number", "elsewhere"]
Confidence = Literal["sure", "think_so", "guess"]
Hit = Callable[[Hotspot, float, float], str | None]

CONFIDENCES: tuple[Confidence, ...] = get_args(Confidence)


class ResponseError(ValueError):
    """Says why a response cannot be an answer to its item."""


@dataclass(frozen=True)
class ScoringNote:
    """Says one thing about one part of a response.

    Attributes
    ----------
    choice : str
        Id of the choice, empty for a number and for a click beside all regions.
    mark : str
        What became of the choice.
    feedback : str
        The author's words about it.
    """

    choice: str
    mark: Mark
    feedback: str


@dataclass(frozen=True)
class ItemVerdict:
    """Gives the outcome of one response and the feedback that it earned."""

    item_id: str
    objective: str
    outcome: Outcome
    notes: tuple[ScoringNote, ...]


def choice_ids(item: Item) -> tuple[str, ...]:
    """Return ``a``, ``b``, … for the choices in the author's order."""
    return tuple(choices_by_id(item))


@overload
def choices_by_id(item: Hotspot) -> Mapping[str, Place]: ...
@overload
def choices_by_id(item: SingleBestAnswer | MultipleResponse | Hotspot) -> Mapping[str, Choice]: ...
@overload
def choices_by_id(item: PutInOrder) -> Mapping[str, Step]: ...
@overload
def choices_by_id(item: Item) -> Mapping[str, Choice | Step]: ...
def choices_by_id(item: Item) -> Mapping[str, Choice | Step]:
    """Return the choices under their ids; a number has none."""
    return {} if isinstance(item, NumberItem) else dict(zip(ascii_lowercase, item.choices, strict=False))


def key_of(item: Item) -> tuple[str, ...]:
    """Return the ids of the correct choices; for an order, all ids in the correct order."""
    if isinstance(item, PutInOrder | NumberItem):
        return choice_ids(item)
    return tuple(i for i, choice in choices_by_id(item).items() if choice.correct)


def score(item: Item, response: object, hit: Hit | None = None) -> ItemVerdict:
    """Score one response to one item.

    Parameters
    ----------
    item : Item
        Any of the five kinds.
    response : str, list of str, float or dict
        A choice id; several ids; all ids in order; a finite number in the
        item's unit; ``{"choice": id}`` or ``{"x_mm": x, "y_mm": y}`` for a hotspot.
    hit : callable, optional
        Tells which choice's region holds a point of the picture, or None.
        Needed only for clicks.

    Raises
    ------
    ResponseError
        If the response does not fit the item.
    """
    match item:
        case SingleBestAnswer():
            return _verdict_on_choice(item, _known(item, response))
        case MultipleResponse():
            return _score_multiple(item, response)
        case PutInOrder():
            return _score_order(item, response)
        case NumberItem():
            return _score_number(item, response)
        case Hotspot():
            return _score_hotspot(item, response, hit)
        case _:
            assert_never(item)


def _verdict_on_choice(item: SingleBestAnswer | Hotspot, chosen: str) -> ItemVerdict:
    choice = choices_by_id(item)[chosen]
    mark: Mark = "chosen_correct" if choice.correct else "chosen_wrong"
    notes = (ScoringNote(chosen, mark, choice.feedback),)
    return _verdict(item, "correct" if choice.correct else "wrong", notes)


def _score_multiple(item: MultipleResponse, response: object) -> ItemVerdict:
    chosen = {_known(item, one) for one in _listed(response)}
    if not chosen:
        raise ResponseError("Choose at least one answer.")
    key = set(key_of(item))
    due = {i: choice for i, choice in choices_by_id(item).items() if i in chosen | key}
    notes = tuple(_note_on_tick(i, choice, i in chosen) for i, choice in due.items())
    return _verdict(item, _share(len(chosen & key), len(chosen - key), len(key)), notes)


def _note_on_tick(identity: str, choice: Choice, is_chosen: bool) -> ScoringNote:
    if not is_chosen:
        return ScoringNote(identity, "missed", choice.feedback)
    return ScoringNote(identity, "chosen_correct" if choice.correct else "chosen_wrong", choice.feedback)


def _share(found: int, false: int, wanted: int) -> Outcome:
    """Call it partly correct if more correct than false choices were made."""
    if found == wanted and not false:
        return "correct"
    return "partly" if found > false else "wrong"


def _score_order(item: PutInOrder, response: object) -> ItemVerdict:
    order = [_known(item, one) for one in _listed(response)]
    if sorted(order) != list(choice_ids(item)):
        raise ResponseError("An order names every step exactly once.")
    misplaced = misplaced_steps(order)
    feedback = {i: choice.feedback for i, choice in choices_by_id(item).items()}
    notes = tuple(ScoringNote(i, "misplaced" if i in misplaced else "in_place", feedback[i]) for i in choice_ids(item))
    outcome: Outcome = "correct" if not misplaced else "partly" if len(misplaced) == 1 else "wrong"
    return _verdict(item, outcome, notes)


def misplaced_steps(order: Sequence[str]) -> frozenset[str]:
    """Return the fewest steps that must move to reach alphabetical order.

    One step put too late does not make all the others wrong.

    Examples
    --------
    >>> sorted(misplaced_steps(["b", "c", "d", "a"]))
    ['a']
    >>> sorted(misplaced_steps(["a", "b", "c"]))
    []
    """
    for length in range(len(order), 0, -1):
        for kept in combinations(order, length):
            if list(kept) == sorted(kept):
                return frozenset(order) - frozenset(kept)
    return frozenset()


def _score_number(item: NumberItem, response: object) -> ItemVerdict:
    value = _finite(response, "a number")
    if item.answer.low <= value <= item.answer.high:
        return _verdict(item, "correct", (ScoringNote("", "number", item.feedback.correct),))
    for trap in item.traps:
        if abs(value - trap.value) <= trap.tolerance:
            return _verdict(item, "wrong", (ScoringNote("", "number", trap.feedback),))
    words = item.feedback.low if value < item.answer.low else item.feedback.high
    return _verdict(item, "wrong", (ScoringNote("", "number", words),))


def _score_hotspot(item: Hotspot, response: object, hit: Hit | None) -> ItemVerdict:
    if not isinstance(response, Mapping):
        raise ResponseError("A place is a choice from the list or a point of the picture.")
    if "choice" in response:
        return _verdict_on_choice(item, _known(item, response["choice"]))
    if hit is None:
        raise ResponseError("A point needs its picture; choose from the list instead.")
    x_mm, y_mm = (_finite(response.get(axis), "a point of the picture") for axis in ("x_mm", "y_mm"))
    found = hit(item, x_mm, y_mm)
    if found is None:
        return _verdict(item, "wrong", (ScoringNote("", "elsewhere", item.elsewhere),))
    return _verdict_on_choice(item, _known(item, found))


def _verdict(item: Item, outcome: Outcome, notes: tuple[ScoringNote, ...]) -> ItemVerdict:
    return ItemVerdict(item.id, item.objective, outcome, notes)


def _known(item: Item, identity: object) -> str:
    if not isinstance(identity, str) or identity not in choice_ids(item):
        raise ResponseError(f"{identity!r} is not one of the choices {', '.join(choice_ids(item))}.")
    return identity


def _listed(response: object) -> list[object]:
    if isinstance(response, str | Mapping) or not isinstance(response, Iterable):
        raise ResponseError("Expected a list of choices.")
    return list(response)


def _finite(value: object, words: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ResponseError(f"Expected {words}, got {value!r}.")
    return float(value)
