"""A question that an educator types on the spot."""

from __future__ import annotations

from string import ascii_lowercase
from typing import Literal

from sympblock.assessment.polling.poll_question import PollChoice, PollNumber, PollQuestion
from sympblock.assessment.polling.responses import VoteFault, typed_number
from sympblock.content.items import ItemPicture

TypedKind = Literal["single_best_answer", "multiple_response", "number", "hotspot"]
TYPED_KINDS: dict[TypedKind, str] = {
    "single_best_answer": "One answer of several",
    "multiple_response": "All answers that apply",
    "number": "A number",
    "hotspot": "A place in a picture",
}
#: Design choices: what is longer does not fit on a phone.
LETTERS_MOST, OPTION_LETTERS_MOST, OPTIONS_MOST = 400, 120, 8
KEY_MARK = "*"


class TypedFault(ValueError):
    """Says in plain words what is missing in a typed question."""


def typed_choices(text: str, kind: TypedKind) -> tuple[PollChoice, ...]:
    """Read options, one a line; a line that begins with an asterisk is correct.

    Raises
    ------
    TypedFault
        If there are too few, too many, too long or equal ones, or too many keys.

    Examples
    --------
    >>> [choice.is_key for choice in typed_choices("L2\\n* L3", "single_best_answer")]
    [False, True]
    >>> [choice.is_key for choice in typed_choices("Yes\\nNo", "single_best_answer")]
    [None, None]
    """
    lines = [line.strip() for line in text.splitlines() if line.strip(f" \t{KEY_MARK}")]
    texts = [line.lstrip(f"{KEY_MARK} ").strip() for line in lines]
    keys = [line.startswith(KEY_MARK) for line in lines]
    if not 2 <= len(texts) <= OPTIONS_MOST:
        raise TypedFault(f"Type two to {OPTIONS_MOST} answers, each on a line of its own.")
    if any(len(each) > OPTION_LETTERS_MOST for each in texts):
        raise TypedFault(f"An answer has at most {OPTION_LETTERS_MOST} characters.")
    if len(set(texts)) < len(texts):
        raise TypedFault("Two answers are the same.")
    if kind == "single_best_answer" and sum(keys) > 1:
        raise TypedFault("Only one answer can be correct here. Choose “All answers that apply”, or mark only one.")
    return tuple(
        PollChoice(id=letter, text=each, is_key=is_key if any(keys) else None)
        for letter, each, is_key in zip(ascii_lowercase, texts, keys, strict=False)
    )


def typed_range(unit: str, low: str, high: str) -> PollNumber:
    """Read unit and accepted range of a number; both ends empty = nobody has said.

    Raises
    ------
    TypedFault
        If one end is missing or no number, or they are not in order.
    """
    if len(unit) > 20:
        raise TypedFault("A unit has at most 20 characters.")
    if not low.strip() and not high.strip():
        return PollNumber(unit=unit.strip())
    try:
        ends = typed_number(low or high), typed_number(high or low)
    except VoteFault:
        raise TypedFault("Type both ends of the accepted range as numbers, or leave both empty.") from None
    if ends[0] > ends[1]:
        raise TypedFault("The lower end of the accepted range exceeds the upper end.")
    return PollNumber(unit=unit.strip(), low=ends[0], high=ends[1])


def typed_question(
    kind: TypedKind, question: str, answer: tuple[PollChoice, ...] | PollNumber | ItemPicture
) -> PollQuestion:
    """Return a question with its options, its number or its picture.

    Raises
    ------
    TypedFault
        If nothing is asked, or too much.
    """
    words = question.strip()
    if not words:
        raise TypedFault("Type the question.")
    if len(words) > LETTERS_MOST:
        raise TypedFault(f"A question has at most {LETTERS_MOST} characters.")
    return PollQuestion(
        kind=kind,
        question=words,
        choices=answer if isinstance(answer, tuple) else (),
        number=answer if isinstance(answer, PollNumber) else None,
        picture=answer if isinstance(answer, ItemPicture) else None,
    )
