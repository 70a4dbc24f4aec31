"""The key of a question in words, for when the room is shown it."""

from __future__ import annotations

from sympblock.assessment.polling.poll_question import PollNumber, PollQuestion


def key_words(question: PollQuestion) -> str:
    """Say what is correct; empty if nobody has said.

    Examples
    --------
    >>> from sympblock.assessment.polling.typed_question import typed_question, typed_range
    >>> key_words(typed_question("number", "How many?", typed_range("ml", "3", "4")))
    '3 to 4 ml'
    """
    if not question.has_key:
        return ""
    if question.number:
        return _range_words(question.number)
    keys = [choice for choice in question.choices if choice.is_key]
    if question.kind == "put_in_order":
        return " → ".join(choice.text for choice in sorted(keys, key=lambda choice: choice.id))
    return "; ".join(choice.text for choice in keys)


def _range_words(number: PollNumber) -> str:
    ends = f"{number.low:g}" if number.low == number.high else f"{number.low:g} to {number.high:g}"
    return f"{ends} {number.unit}".strip()
