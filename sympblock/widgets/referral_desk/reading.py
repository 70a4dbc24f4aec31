"""Letters of the referral desk for readers: one for each answer, with what we would write and why."""

from __future__ import annotations

from sympblock.content.care.letters import ANSWERS, DETAILS, Answer, ReferralLetter, load_letters
from sympblock.widgets.core.panel_parts import Words
from sympblock.widgets.core.reading_form import DrawnState

TONES: dict[Answer, str] = {"accept": "good", "test": "caution", "decline": "stop", "elsewhere": "caution"}


def letter_states() -> tuple[DrawnState, ...]:
    """Return the first letter to which each answer is correct."""
    firsts = (next(letter for letter in load_letters() if letter.answer == answer) for answer in ANSWERS)
    return tuple(_state(number, letter) for number, letter in enumerate(firsts, 1))


def _state(number: int, letter: ReferralLetter) -> DrawnState:
    why, terms = letter.answers.of(letter.answer), next(detail for detail in letter.details if detail.correct)
    answer = ANSWERS[letter.answer]
    return DrawnState(
        f"Letter {number}. {letter.writer}",
        (),
        (
            Words(letter.letter, "The letter"),
            Words(why.feedback, answer, why.sources, TONES[letter.answer], "Our answer"),
            Words(terms.feedback, f"{DETAILS[letter.answer]} {terms.text}", terms.sources),
        ),
    )
