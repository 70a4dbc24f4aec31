"""The short test of a seminar in two parallel forms: half of the phones get the first form before and the second after, the others the reverse."""

from __future__ import annotations

import hashlib
from typing import Literal

from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.content.files import Many, Record

Part = Literal["before", "after"]
Form = Literal["a", "b"]
PARTS: tuple[Part, Part] = ("before", "after")


class FormPair(Record):
    """Holds two questions about one objective, one for each form."""

    objective: str
    a: PollQuestion
    b: PollQuestion


class ShortTest(Record):
    """Holds both forms of a test, pair by pair, and the seminar that it belongs to."""

    seminar: str
    pairs: Many[FormPair]

    def questions(self, form: Form) -> tuple[PollQuestion, ...]:
        """Return the questions of one form, in the order of the pairs."""
        return tuple(pair.a if form == "a" else pair.b for pair in self.pairs)


def first_form(phone: str) -> Form:
    """Toss the coin of a phone: the same phone always gets the same form first.

    Examples
    --------
    >>> sorted({first_form(f"phone {number}") for number in range(20)})
    ['a', 'b']
    """
    return "b" if hashlib.sha256(phone.encode()).digest()[0] % 2 else "a"


def form_of(phone: str, part: Part) -> Form:
    """Return which form a phone gets in a part: never the same one twice."""
    first = first_form(phone)
    if part == "before":
        return first
    return "a" if first == "b" else "b"
