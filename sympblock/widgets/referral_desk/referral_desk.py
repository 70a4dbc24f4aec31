"""Letters that ask for a block: accept, ask for a test, decline with a reason, or refer elsewhere."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sympblock.care.selection.referrals import Pile, pile_of
from sympblock.content.care.letters import (
    ANSWERS,
    DETAILS,
    Answer,
    AnswerDetail,
    AnswerFeedback,
    ReferralLetter,
    load_letters,
)
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Table, Words
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.quiz_card.probes import Probe
from sympblock.widgets.referral_desk.reading import letter_states

MaybeAnswer = Answer | Literal[""]
#: A tag, so that correct and incorrect differ by more than a colour.
CORRECT, NOT_CORRECT = ("good", "Correct"), ("stop", "Incorrect")


@dataclass(frozen=True)
class LetterReply:
    """Holds what was answered to one letter; empty = not yet.

    Parameters
    ----------
    answer : str
        A key of :data:`~sympblock.content.care.letters.ANSWERS`.
    detail : str
        Text of the detail that was chosen; only the correct answer asks for one.
    """

    answer: MaybeAnswer = ""
    detail: str = ""


@dataclass(frozen=True)
class ReferralState:
    """Says which letter is open and what was answered so far.

    Parameters
    ----------
    seed : int
        Of the order.
    place : int
        0 for the first letter.
    answer, detail : str
        What is chosen and not yet sent; empty = nothing.
    replies : tuple of LetterReply
        By place.
    """

    seed: int = 1
    place: int = 0
    answer: MaybeAnswer = ""
    detail: str = ""
    replies: tuple[LetterReply, ...] = ()

    @property
    def pile(self) -> Pile:
        """Return the letters in their order."""
        return pile_of(self.seed)

    @property
    def letter(self) -> ReferralLetter:
        """Return the letter that is open."""
        return self.pile.letters[self.place]

    @property
    def reply(self) -> LetterReply:
        """Return what was answered to it."""
        return self.replies[self.place]

    @property
    def is_told(self) -> bool:
        """Tell whether the letter is done: with another answer than ours, or with a detail."""
        return _is_done(self.letter, self.reply)


class ReferralDesk(Panel[ReferralState]):
    """Shows one letter after the other and says what each answer means.

    Parameters
    ----------
    state : ReferralState or None
        What to show first; None = the first letter of the first order, none answered.

    Examples
    --------
    >>> desk = ReferralDesk()
    >>> desk.set("answer", desk.state.letter.answer); desk.press("send"); desk.view["readout"][0]["tag"]
    'Correct'
    """

    title = "Referral desk"
    how_to_play = "In the full course you answer all letters of the desk yourself, with a reason, a test, a place or terms, and read what each answer would mean."

    def __init__(self, state: ReferralState | None = None) -> None:
        super().__init__(state or _unanswered(1))

    def story(self, state: ReferralState) -> Sequence[Words | Table]:
        """Show the letter."""
        heading = f"Letter {state.place + 1} of {len(state.replies)}. {state.letter.writer}:"
        return (Words(state.letter.letter, heading),)

    def controls(self, state: ReferralState) -> Sequence[Control]:
        """Offer the answers, then what goes with the correct one, then the way on."""
        asked = state.reply.answer
        offered: list[Control] = []
        if not asked:
            offered.append(ChoiceControl("answer", "Your answer", ANSWERS))
        elif not state.is_told:
            details = {detail.text: detail.text for detail in state.pile.details(state.letter)}
            offered.append(ChoiceControl("detail", DETAILS[asked], details, "list"))
        if not state.is_told:
            chosen = state.detail if asked else state.answer
            offered.append(Button("send", "Send answer", enabled=bool(chosen)))
        last = state.place == len(state.replies) - 1
        return (
            *offered,
            Button("next", "Next letter", enabled=not last),
            Button("back", "Previous letter", enabled=state.place > 0),
            Button("restart", "Start again in another order", enabled=any(reply.answer for reply in state.replies)),
        )

    def readout(self, state: ReferralState) -> Sequence[Words | Table]:
        """Say what the answer means, and how all answers stand."""
        return (*told_words(state.letter, state.reply), *_tally(state))

    def said(self, state: ReferralState) -> str:
        """Say what was answered, or which letter is open."""
        told = told_words(state.letter, state.reply)
        if not told:
            return f"Letter {state.place + 1} of {len(state.replies)}."
        return f"{told[-1].tag}. {told[-1].text}".removeprefix(". ")

    def pressed(self, state: ReferralState, button: str) -> ReferralState:
        """Send the answer, move, or begin again in another order."""
        if button == "send":
            reply = LetterReply(state.reply.answer, state.detail) if state.reply.answer else LetterReply(state.answer)
            replies = (*state.replies[: state.place], reply, *state.replies[state.place + 1 :])
            return dataclasses.replace(state, replies=replies, detail="")
        if button == "restart":
            return _unanswered(state.seed + 1)
        return dataclasses.replace(state, place=state.place + (1 if button == "next" else -1), answer="", detail="")

    def reading_form(self) -> ReadingForm:
        """Return one letter for each answer."""
        return ReadingForm(self.title, letter_states(), self.how_to_play)

    def probes(self) -> list[Probe]:
        """Return every answer to the first letter and every detail, and what each must lead to."""
        letter = self.state.letter
        others = [
            Probe(
                _sent(answer=answer),
                letter.accepts(answer),
                (letter.answers.of(answer).feedback, letter.answers.of(letter.answer).feedback),
            )
            for answer in ANSWERS
            if answer != letter.answer
        ]
        detailed = [
            Probe((*_sent(answer=letter.answer), *_sent(detail=detail.text)), detail.correct, (detail.feedback,))
            for detail in letter.details
        ]
        return [*others, *detailed]


def told_words(letter: ReferralLetter, reply: LetterReply) -> tuple[Words, ...]:
    """Say what an answer and its detail mean; nothing before there is one."""
    if reply.answer == "":
        return ()
    is_ours = reply.answer == letter.answer
    is_correct = letter.accepts(reply.answer)
    said = _fed_back(letter.answers.of(reply.answer), f"You: {ANSWERS[reply.answer].lower()}", is_correct)
    if not is_ours:
        better = letter.answers.of(letter.answer)
        right = _correct_detail(letter)
        heading = f"{'Or' if is_correct else 'Better'}: {ANSWERS[letter.answer].lower()}"
        text = f"{better.feedback} {DETAILS[letter.answer]} {right.text}. {right.feedback}"
        return said, Words(text, heading, tuple(dict.fromkeys((*better.sources, *right.sources))), tag="Our answer")
    if not reply.detail:
        # The reason would answer the question that is asked now.
        return (dataclasses.replace(said, text=f"{DETAILS[reply.answer]} Choose above, and send.", sources=()),)
    chosen = next(detail for detail in letter.details if detail.text == reply.detail)
    told = [said, _fed_back(chosen, chosen.text, chosen.correct)]
    if not chosen.correct:
        right = _correct_detail(letter)
        told.append(Words(right.feedback, f"Better: {right.text}", right.sources, tag="Our answer"))
    return tuple(told)


def _fed_back(feedback: AnswerFeedback, heading: str, is_correct: bool) -> Words:
    tone, tag = CORRECT if is_correct else NOT_CORRECT
    return Words(feedback.feedback, heading, feedback.sources, tone, tag)


def _correct_detail(letter: ReferralLetter) -> AnswerDetail:
    return next(detail for detail in letter.details if detail.correct)


def _is_done(letter: ReferralLetter, reply: LetterReply) -> bool:
    return bool(reply.answer) and (reply.answer != letter.answer or bool(reply.detail))


def _unanswered(seed: int) -> ReferralState:
    return ReferralState(seed=seed, replies=(LetterReply(),) * len(load_letters()))


def _sent(**said: str) -> tuple[dict[str, str], ...]:
    sets = ({"event": "set", "id": name, "value": value} for name, value in said.items())
    return (*sets, {"event": "press", "id": "send"})


def _tally(state: ReferralState) -> tuple[Words | Table, ...]:
    """Count the letters that are done, and set the answers beside ours."""
    done = [pair for pair in zip(state.pile.letters, state.replies, strict=True) if _is_done(*pair)]
    if not done:
        return ()
    answered = sum(letter.accepts(reply.answer) for letter, reply in done)
    detailed = sum(reply.detail == _correct_detail(letter).text for letter, reply in done)
    left = len(state.replies) - len(done)
    words = f"{answered} of {len(done)} letters answered correctly, {detailed} of them with the correct reason, test, place or terms."
    words += f" {left} {'letter is' if left == 1 else 'letters are'} left." if left else " All letters are answered."
    rows = tuple(
        (_first_words(letter), ANSWERS[reply.answer], ANSWERS[letter.answer], _correct_detail(letter).text)
        for letter, reply in done
        if reply.answer
    )
    head = ("Letter", "You", "Our answer", "With")
    return (Words(words, "Your desk"), Table("Letters answered so far", head, rows, is_wide=True))


def _first_words(letter: ReferralLetter) -> str:
    """Tell a letter from others by how it begins."""
    return f"{' '.join(letter.letter.split()[:3]).rstrip(',.')} …"
