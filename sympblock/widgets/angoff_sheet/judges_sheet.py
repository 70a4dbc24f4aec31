"""The questions of a form with their keys, on paper for judges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from sympblock.assessment.scoring import choices_by_id, key_of
from sympblock.content.items import Hotspot, Item, MultipleResponse, NumberItem, PutInOrder, SingleBestAnswer
from sympblock.widgets.core.panel_sheet import Sheet, SheetPart
from sympblock.widgets.quiz_card.view import unit_words

NOTE = "For educators: this paper holds the keys. Do not leave it where residents sit the form."


def judges_sheet(title: str, items: Sequence[Item]) -> Sheet:
    """Return a page with every question, its options, its key, and room for an estimate.

    Examples
    --------
    >>> from sympblock.assessment.exam.exam_place import items_of_form
    >>> judges_sheet("Form A", items_of_form("a")).document().count("Of 100:")
    40
    """
    return Sheet(f"{title}: questions for the judges", tuple(_parts(items)), NOTE)


def _parts(items: Sequence[Item]) -> Iterator[SheetPart]:
    for number, item in enumerate(items, 1):
        picture = " (with a picture: see the form on the screen)" if item.picture else ""
        yield SheetPart(
            f"Question {number}{picture}",
            paragraphs=(f"{item.stem} {item.question}",),
            items=tuple(_options(item)),
            rows=(("Of 100: ______", f"Id: {item.id}"),),
        )


def _options(item: Item) -> Iterator[str]:
    match item:
        case NumberItem():
            low, high, unit = item.answer.low, item.answer.high, unit_words(item.answer.unit)
            yield f"Key: {low:g} to {high:g} {unit}".strip() if low != high else f"Key: {low:g} {unit}".strip()
        case PutInOrder():
            yield from (f"Key, step {place}: {step.text}" for place, step in enumerate(item.choices, 1))
        case SingleBestAnswer() | MultipleResponse() | Hotspot():
            keys = key_of(item)
            for identity, choice in choices_by_id(item).items():
                yield f"{'Key: ' if identity in keys else ''}{choice.text}"
        case _:
            assert_never(item)
