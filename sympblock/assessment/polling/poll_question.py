"""A question as it is put to a room: one of the course, or one typed on the spot."""

from __future__ import annotations

import random
from collections.abc import Iterator

from pydantic import Field

from sympblock.assessment.record import fingerprint
from sympblock.assessment.scoring import choices_by_id, key_of
from sympblock.content.files import Many, Record
from sympblock.content.items import Hotspot, Item, ItemPicture, NumberFeedback, NumberItem, Trap
from sympblock.content.units import UNITS


class PollChoice(Record):
    """Offers one answer; ``id`` is the author's letter, which no phone is told.

    ``is_key`` is None where nobody has said which answer is correct; for a step of an order it is True.
    """

    id: str
    text: str
    is_key: bool | None = None
    feedback: str = ""


class PollNumber(Record):
    """Says in what unit, in print, a number is asked for, and from where to where it is accepted; None = nobody has said."""

    unit: str = ""
    low: float | None = None
    high: float | None = None
    feedback: NumberFeedback | None = None
    traps: Many[Trap] = ()


class PollPhoto(Record):
    """Holds a picture that was taken in the seminar itself: a PNG file in base64, its words, and its size in millimetres."""

    png: str
    alt: str
    width_mm: float = Field(gt=0)
    height_mm: float = Field(gt=0)


class PollQuestion(Record):
    """Holds all that is shown of a question, in the order shown.

    Parameters
    ----------
    kind : str
        As in the items of the course.
    question : str
        What is asked.
    stem : str
        What is told before it; may be empty.
    choices : tuple of PollChoice
        In the order shown; the steps of an order are shuffled.
    number : PollNumber or None
        Only of a number.
    picture : ItemPicture or None
        The drawing that it is asked on.
    photo : PollPhoto or None
        The picture that it is asked on, if it is none of the course.
    why : str
        Why the key is correct; empty if nobody has said.
    elsewhere : str
        What is said of a place beside all those that are named.
    item, lesson, fingerprint : str
        Which question of the course it is, and a mark of its wording; empty for one that was typed.
    """

    kind: str
    question: str
    stem: str = ""
    choices: Many[PollChoice] = ()
    number: PollNumber | None = None
    picture: ItemPicture | None = None
    photo: PollPhoto | None = None
    why: str = ""
    elsewhere: str = ""
    item: str = ""
    lesson: str = ""
    fingerprint: str = ""

    @property
    def has_key(self) -> bool:
        """Tell whether anybody has said what is correct."""
        if self.number:
            return self.number.low is not None
        return any(choice.is_key is not None for choice in self.choices)

    @property
    def by_id(self) -> dict[str, PollChoice]:
        """Return the choices under the author's letters."""
        return {choice.id: choice for choice in self.choices}

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return the texts that no phone may be told before the key is shown."""
        told = [self.why, self.elsewhere, *(choice.feedback for choice in self.choices)]
        if self.number and self.number.feedback:
            told += self.number.feedback.model_dump().values()
            told += (trap.feedback for trap in self.number.traps)
        return tuple(text for text in told if text)


def question_of(item: Item, lesson: str) -> PollQuestion:
    """Return a question of the course as it is put to a room.

    Examples
    --------
    >>> from sympblock.content import load_items
    >>> question_of(load_items("01_sympathetic_chain")[0], "01_sympathetic_chain").has_key
    True
    """
    return PollQuestion(
        kind=item.kind,
        question=item.question,
        stem=item.stem,
        choices=tuple(_choices(item)),
        number=_number(item) if isinstance(item, NumberItem) else None,
        picture=item.picture,
        why=item.why,
        elsewhere=item.elsewhere if isinstance(item, Hotspot) else "",
        item=item.id,
        lesson=lesson,
        fingerprint=fingerprint(item),
    )


def _number(item: NumberItem) -> PollNumber:
    answer = item.answer
    return PollNumber(
        unit=UNITS[answer.unit], low=answer.low, high=answer.high, feedback=item.feedback, traps=item.traps
    )


def _choices(item: Item) -> Iterator[PollChoice]:
    choices, key = choices_by_id(item), key_of(item)
    for identity in _shown_order(item):
        choice = choices[identity]
        yield PollChoice(id=identity, text=choice.text, is_key=identity in key, feedback=choice.feedback)


def _shown_order(item: Item) -> list[str]:
    """Shuffle the steps of an order, so that they never happen to stand in the correct one."""
    ids = list(choices_by_id(item))
    if item.kind != "put_in_order":
        return ids
    shuffled, chance = ids[:], random.Random(f"poll {item.id}")
    while shuffled == ids:
        chance.shuffle(shuffled)
    return shuffled
