"""What a phone has sent of a short test, read as its sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import JsonValue

from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.assessment.polling.poll_state import PollState
from sympblock.assessment.polling.responses import VoteFault
from sympblock.assessment.polling.short_test import PARTS, Part, form_of
from sympblock.poll.phone_form import Fields, SentVote, response_in, sent_vote

HAND_IN = "hand_in"
KEPT = {"kept_x": "share_x", "kept_y": "share_y"}


@dataclass(frozen=True)
class SentSheet:
    """Holds what a phone has sent.

    Parameters
    ----------
    answers : tuple
        One for each question; None = not answered, or not in a way that can be counted.
    faults : tuple of str
        A sentence for each answer that cannot be counted.
    hands_in : bool
        Whether the phone hands in.
    """

    answers: tuple[JsonValue, ...]
    faults: tuple[str, ...]
    hands_in: bool


def questions_for(state: PollState, phone: str, part: Part | None = None) -> tuple[PollQuestion, ...]:
    """Return the questions of a phone in a part of the test, by default in the newest; empty if there is no test."""
    if state.test is None or not state.rounds:
        return ()
    return state.test.questions(form_of(phone, part or state.rounds[-1].part))


def sent_part(fields: Fields) -> tuple[Part, SentVote]:
    """Read for which part a sheet is meant, and what comes with it.

    Raises
    ------
    VoteFault
        If something is missing.
    """
    said = fields["part"][-1] if fields.get("part") else ""
    part = next((part for part in PARTS if part == said), None)
    if part is None:
        raise VoteFault("This answer belongs to no test.")
    return part, sent_vote({**fields, "ballot": ["1"]})


def sheet_in(questions: Sequence[PollQuestion], fields: Fields) -> SentSheet:
    """Read the answers to all questions."""
    answers: list[JsonValue] = []
    faults = []
    for number, question in enumerate(questions, 1):
        own = _own(fields, f"q{number}.")
        try:
            answers.append(response_in(question, own) if own else None)
        except VoteFault as fault:
            answers.append(None)
            faults.append(f"Question {number}: {fault}")
    return SentSheet(tuple(answers), tuple(faults), HAND_IN in fields)


def _own(fields: Fields, prefix: str) -> Mapping[str, Sequence[str]]:
    """Return the fields of one question; empty if nothing is answered."""
    own = {
        name.removeprefix(prefix): values for name, values in fields.items() if name.startswith(prefix) and any(values)
    }
    # A picture that was not tapped says that it was tapped in its corner, or nothing.
    is_answered = any(name not in KEPT and not name.startswith("tap.") for name in own)
    is_tapped = any(values != ["0"] for name, values in own.items() if name.startswith("tap."))
    if is_answered or is_tapped:
        return own
    # A phone without scripts sends the place that it had tapped before, unless it has given another answer.
    return {KEPT[name]: own[name] for name in KEPT if name in own}
