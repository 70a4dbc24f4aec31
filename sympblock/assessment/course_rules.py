"""Rules over the questions of the whole course: how many, how varied, and what their keys rest on."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sympblock.assessment.option_rules import keys
from sympblock.content.items import Item

#: Design choices: a quiz that can be taken twice, and a number that is learned once and not by its shape.
QUIZ_ITEMS_AT_LEAST = 15
KEYS_OF_ONE_NUMBER_AT_MOST = 2
TWINS_AT_LEAST = 2
_UNITS = "percent|%|mm|cm|ml|mg/kg|mg|g|µg/kg|µg|°C|°|kg|seconds?|minutes?|min|hours?|h|days?|weeks?|months?|years?|mSv"
_AMOUNT = re.compile(rf"(\d+(?:[.,]\d+)?)\s*({_UNITS})(?![\w/])")
_SHARE = re.compile(r"\b(\d+)\s+(?:of|in|out of)\s+(\d+)\b")


def key_amounts(item: Item) -> frozenset[str]:
    """Return the amounts and shares that an item's key states, as text with a unit.

    Examples
    --------
    >>> from sympblock.content import load_items
    >>> any(key_amounts(item) for item in load_items("03_lumbar_approach"))
    True
    """
    if item.kind == "number":
        return frozenset({f"{item.answer.value:g} {item.answer.unit}"})
    if item.kind == "put_in_order":
        return frozenset()
    text = " ".join(choice.text for choice in keys(item))
    shares = {f"{part} of {whole}" for part, whole in _SHARE.findall(text)}
    return frozenset({f"{number} {unit.rstrip('s')}" for number, unit in _AMOUNT.findall(text)} | shares)


def find_repeated_numbers(items: Mapping[str, Sequence[Item]]) -> Iterator[str]:
    """Yield numbers that are the key of too many questions, with the questions.

    Parameters
    ----------
    items : mapping
        Items by lesson, of the whole course.
    """
    holders: dict[str, list[str]] = defaultdict(list)
    for lesson, found in items.items():
        for item in found:
            for amount in key_amounts(item):
                holders[amount].append(f"{lesson[:2]} {item.id}")
    for amount, names in holders.items():
        if len(names) > KEYS_OF_ONE_NUMBER_AT_MOST:
            yield f"{amount!r} is the key of {len(names)} questions, {KEYS_OF_ONE_NUMBER_AT_MOST} at most: {', '.join(names)}"


def find_short_quiz(items: Sequence[Item]) -> Iterator[str]:
    """Yield that a quiz has too few questions."""
    count = sum(item.use == "quiz" for item in items)
    if count < QUIZ_ITEMS_AT_LEAST:
        yield f"the quiz has {count} questions, at least {QUIZ_ITEMS_AT_LEAST} are needed"


def find_twin_faults(items: Sequence[Item], objectives: Sequence[str]) -> Iterator[str]:
    """Yield objectives without a pair of questions that ask one thing in different words, and pairs that are none.

    Parameters
    ----------
    items : sequence of Item
        All items of a lesson.
    objectives : sequence of str
        Ids of the lesson's objectives.
    """
    pairs: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        if item.twin:
            pairs[item.twin].append(item)
    for name, twins in pairs.items():
        if len(twins) < TWINS_AT_LEAST:
            yield f"item {twins[0].id!r} is the only one with the twin {name!r}"
        if len({item.objective for item in twins}) > 1:
            yield f"the twins {name!r} examine different objectives"
        if len({item.stem for item in twins}) < len(twins):
            yield f"the twins {name!r} have the same stem"
    paired = {item.objective for twins in pairs.values() if len(twins) >= TWINS_AT_LEAST for item in twins}
    yield from (f"no twin questions for the objective {each!r}" for each in objectives if each not in paired)
