"""Which responses to try on an item, and what each must lead to."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, assert_never

from sympblock.assessment.scoring import choices_by_id, key_of
from sympblock.content.items import Hotspot, Item, MultipleResponse, NumberItem, PutInOrder, SingleBestAnswer
from sympblock.widgets.quiz_card import hotspot
from sympblock.widgets.quiz_card.view import unit_words


@dataclass(frozen=True)
class Probe:
    """Holds one response, whether it is correct, and the feedback that it must earn."""

    response: Any
    is_correct: bool
    feedback: tuple[str, ...]


def probes(item: Item) -> list[Probe]:
    """Return the correct responses and the wrong ones that an author thought of."""
    match item:
        case SingleBestAnswer():
            return list(_single(item))
        case MultipleResponse():
            return list(_multiple(item))
        case PutInOrder():
            return list(_order(item))
        case NumberItem():
            return list(_number(item))
        case Hotspot():
            return list(_hotspot(item))
        case _:
            assert_never(item)


def key_words(item: Item) -> str:
    """Return the key in a few letters or numbers, for a table that is compared.

    An order is shown as a short mark of its steps' texts.

    Examples
    --------
    >>> from sympblock.content import load_items
    >>> key_words(load_items("01_sympathetic_chain")[0]) in "abcde"
    True
    """
    if item.kind == "number":
        return f"{item.answer.low:g}..{item.answer.high:g} {unit_words(item.answer.unit)}".strip()
    if item.kind == "put_in_order":
        return f"order {zlib.crc32(' > '.join(step.text for step in item.choices).encode()) & 0xFFFF:04x}"
    return "+".join(key_of(item))


def _single(item: SingleBestAnswer) -> Iterator[Probe]:
    for identity, choice in choices_by_id(item).items():
        yield Probe(identity, choice.correct, (choice.feedback,))


def _multiple(item: MultipleResponse) -> Iterator[Probe]:
    """Yield the key, and the key with each single choice turned over."""
    choices = choices_by_id(item)
    key = set(key_of(item))
    for chosen in [key, *(key ^ {identity} for identity in choices)]:
        if chosen:
            due = tuple(choices[identity].feedback for identity in sorted(chosen | key))
            yield Probe(sorted(chosen), chosen == key, due)


def _order(item: PutInOrder) -> Iterator[Probe]:
    """Yield the correct order, each swap of neighbours, and the whole reversed."""
    key = list(key_of(item))
    due = tuple(step.feedback for step in item.choices)
    yield Probe(key, True, due)
    for place in range(len(key) - 1):
        swapped = key[:place] + [key[place + 1], key[place]] + key[place + 2 :]
        yield Probe(swapped, False, due)
    yield Probe(key[::-1], False, due)


def _number(item: NumberItem) -> Iterator[Probe]:
    answer, words = item.answer, item.feedback
    for value in dict.fromkeys((answer.value, answer.low, answer.high)):
        yield Probe(value, True, (words.correct,))
    for trap in item.traps:
        yield Probe(trap.value, False, (trap.feedback,))
    yield Probe(_beside_traps(item, answer.low, -answer.step), False, (words.low,))
    yield Probe(_beside_traps(item, answer.high, answer.step), False, (words.high,))


def _beside_traps(item: NumberItem, end: float, step: float) -> float:
    """Return the first number beyond an accepted end that is no trap."""
    value = end + step
    while any(abs(value - trap.value) <= trap.tolerance for trap in item.traps):
        value += step
    return value


def _hotspot(item: Hotspot) -> Iterator[Probe]:
    """Yield each choice from the list and by a click, and a click beside them all."""
    for identity, choice in choices_by_id(item).items():
        x_mm, y_mm = hotspot.point_inside(item, identity)
        for response in ({"choice": identity}, {"x_mm": x_mm, "y_mm": y_mm}):
            yield Probe(response, choice.correct, (choice.feedback,))
    beside = hotspot.point_elsewhere(item)
    if beside:
        yield Probe({"x_mm": beside[0], "y_mm": beside[1]}, False, (item.elsewhere,))
