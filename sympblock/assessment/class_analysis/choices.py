"""What was chosen: for each possible answer of a question how many gave it, in all and by thirds of the class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sympblock.assessment.class_analysis.learners import Given
from sympblock.assessment.scoring import choices_by_id, key_of, misplaced_steps
from sympblock.content.items import Hotspot, Item, MultipleResponse, NumberItem, PutInOrder, SingleBestAnswer

Thirds = tuple[frozenset[int], frozenset[int], frozenset[int]]
_POINTED = "pointed"


@dataclass(frozen=True)
class ChosenOption:
    """Counts who gave one answer.

    Attributes
    ----------
    text : str
        The answer in words.
    is_key : bool
        Whether it is correct.
    chosen : int
        How many learners gave it; of a question with several correct options one learner may give several.
    thirds : tuple of int or None
        The same for the lower, middle and upper third of the class; None if these would be too small.
    """

    text: str
    is_key: bool
    chosen: int
    thirds: tuple[int, int, int] | None


def chosen_options(item: Item, answers: Sequence[Given], parts: Thirds | None) -> tuple[ChosenOption, ...]:
    """Count the answers to a question.

    Parameters
    ----------
    item : Item
        The question.
    answers : sequence of Given
        One of each learner.
    parts : tuple of frozenset of int, or None
        Places in `answers` of the lower, middle and upper third.
    """
    said = [frozenset(_named(item, given)) for given in answers]
    return tuple(_counted(name, words, is_key, said, parts) for name, (words, is_key) in _possible(item).items())


def _counted(name: str, words: str, is_key: bool, said: Sequence[frozenset[str]], parts: Thirds | None) -> ChosenOption:
    who = {place for place, names in enumerate(said) if name in names}
    counts = tuple(len(who & part) for part in parts) if parts else None
    return ChosenOption(words, is_key, len(who), counts if counts is None else (counts[0], counts[1], counts[2]))


def _possible(item: Item) -> Mapping[str, tuple[str, bool]]:
    """Return every answer that is counted: its name, its words, and whether it is correct."""
    match item:
        case NumberItem():
            answer = item.answer
            traps = {f"trap{n}": (f"About {trap.value:g}", False) for n, trap in enumerate(item.traps)}
            inside = {"in": (f"From {answer.low:g} to {answer.high:g}", True)}
            return inside | traps | {"low": ("Another number below", False), "high": ("Another number above", False)}
        case PutInOrder():
            return {
                "0": ("The correct order", True),
                "1": ("One step misplaced", False),
                "more": ("Several steps misplaced", False),
            }
    key = key_of(item)
    listed = {name: (choice.text, name in key) for name, choice in choices_by_id(item).items()}
    if isinstance(item, Hotspot):
        # Which region holds a point of the picture is known to its drawing alone; that it was correct is recorded.
        listed[_POINTED] = ("Another point of the picture", False)
    return listed


def _named(item: Item, given: Given) -> Iterable[str]:
    response: object = given.response
    match item:
        case SingleBestAnswer():
            return (str(response),)
        case MultipleResponse():
            return map(str, response) if isinstance(response, Sequence) else ()
        case Hotspot():
            chosen = response.get("choice") if isinstance(response, Mapping) else None
            return (str(chosen),) if chosen is not None else key_of(item) if given.is_correct else (_POINTED,)
        case PutInOrder():
            return (_order_name(response),)
        case NumberItem():
            return (_number_name(item, response),)
    return ()


def _order_name(response: object) -> str:
    misplaced = len(misplaced_steps([str(step) for step in response])) if isinstance(response, Sequence) else 2
    return str(misplaced) if misplaced < 2 else "more"


def _number_name(item: NumberItem, response: object) -> str:
    value = float(response) if isinstance(response, int | float) else float("nan")
    if item.answer.low <= value <= item.answer.high:
        return "in"
    for number, trap in enumerate(item.traps):
        if abs(value - trap.value) <= trap.tolerance:
            return f"trap{number}"
    return "low" if value < item.answer.low else "high"
