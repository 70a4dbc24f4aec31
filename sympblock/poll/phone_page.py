"""The page of a phone: plain HTML that works without scripts; no key is in it before the room is shown the key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import JsonValue

from sympblock.assessment.polling.counts import CountRow, answer_words, counts_of
from sympblock.assessment.polling.key_words import key_words
from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.assessment.polling.poll_state import PollState, PutQuestion
from sympblock.assessment.polling.rounds import PhoneSheet
from sympblock.poll.poll_pictures import PICTURE_PX, picture_of
from sympblock.poll.sheet_form import questions_for
from sympblock.widgets.quiz_card.view import INSTRUCTIONS

PHONE_DIR = Path(__file__).resolve().parent
TITLE = "Poll"
STAGE_WORDS = {
    "nothing": "Waiting for the first question.",
    "put": "Waiting for the vote.",
    "voting": "",
    "closed": "The vote has ended. Look at the screen.",
    "counts": "The vote has ended.",
    "key": "The vote has ended.",
    "test": "",
    "tested": "The test has ended. Look at the screen.",
    "ended": "The poll has ended. You can close this page.",
}


@dataclass(frozen=True)
class PhoneAnswer:
    """Offers one answer on a phone."""

    position: int
    text: str
    is_chosen: bool
    place: int


def version_of(book: PollBook) -> str:
    """Return what changes whenever a phone has something new to show."""
    return f"{book.name}-{book.state.changes}"


def phone_page(book: PollBook, phone: str, notice: str = "") -> str:
    """Return the whole page for one phone.

    Parameters
    ----------
    book : PollBook
        The poll.
    phone : str
        As it is written in the file of the poll.
    notice : str
        A sentence on what the phone has just sent.
    """
    state = book.state
    shown: dict[str, Any] = {"title": TITLE, "notice": notice, "version": version_of(book), "poll": book.name}
    shown |= {"stage": state.stage, "stage_words": STAGE_WORDS[state.stage], "q": None, "sheet": None}
    if state.stage == "test":
        shown["sheet"] = _sheet_view(state, phone)
    elif state.current and not (state.is_ended or state.shows_test):
        shown["q"] = _question_view(book, state.current, phone)
    return _template().render(shown)


def _question_view(book: PollBook, asked: PutQuestion, phone: str) -> dict[str, Any]:
    question, ballot = asked.question, asked.ballots[-1] if asked.ballots else None
    vote = ballot.votes.get(phone) if ballot else None
    response = vote.response if vote else None
    return {
        **_asked_view(question, response),
        "number": len(book.state.asked),
        "round": len(asked.ballots),
        "ballot": ballot.number if ballot else 0,
        "sequence": vote.sequence if vote else 0,
        "counts": list(_counts(asked)) if asked.shows_counts else [],
        "key": _key(question) if asked.shows_key else None,
    }


def _sheet_view(state: PollState, phone: str) -> dict[str, Any]:
    """Show all questions of a phone's form with what it has answered, and nothing of what is correct."""
    current, questions = state.rounds[-1], questions_for(state, phone)
    sheet = current.sheets.get(phone, PhoneSheet(0, (None,) * len(questions)))
    return {
        "title": f"Test {current.part}",
        "part": current.part,
        "sequence": sheet.sequence,
        "is_handed_in": sheet.is_handed_in,
        "answered": sum(answer is not None for answer in sheet.answers),
        "questions": [_asked_view(*each) for each in zip(questions, sheet.answers, strict=True)],
    }


def _asked_view(question: PollQuestion, response: JsonValue) -> dict[str, Any]:
    """Show what is asked and what a phone has answered."""
    picture = picture_of(question)
    return {
        "kind": question.kind,
        "stem": question.stem,
        "question": question.question,
        "instruction": _instruction(question),
        "answers": list(_answers(question, response)),
        "typed": f"{response:g}" if isinstance(response, int | float) else "",
        "given": answer_words(question, response) if response is not None else "",
        "picture": picture.asked if picture else None,
        "picture_px": PICTURE_PX,
        "picture_height_px": round(PICTURE_PX * picture.asked.height_px / picture.asked.width_px) if picture else 0,
        "share": picture.share_of(response) if picture else None,
    }


def _instruction(question: PollQuestion) -> str:
    if question.kind == "number":
        unit = question.number.unit if question.number else ""
        return f"Answer with a number in {unit}." if unit else "Answer with a number."
    if question.kind == "put_in_order":
        return "Give each step its place, 1 for the first."
    return "Tap the place in the picture." if question.kind == "hotspot" else INSTRUCTIONS[question.kind]


def _answers(question: PollQuestion, response: JsonValue) -> Iterator[PhoneAnswer]:
    for position, choice in enumerate(question.choices, 1):
        place = response.index(choice.id) + 1 if isinstance(response, list) and choice.id in response else 0
        yield PhoneAnswer(position, choice.text, _is_chosen(choice.id, response), place)


def _is_chosen(identity: str, response: JsonValue) -> bool:
    if isinstance(response, Mapping):
        # A place that was tapped is not also ticked in the list.
        return "x_mm" not in response and response.get("choice") == identity
    return identity in response if isinstance(response, list) else identity == response


def _counts(asked: PutQuestion) -> Iterator[dict[str, Any]]:
    for number, ballot in enumerate(asked.ballots, 1):
        rows = [(row.text, row.votes) for row in counts_of(asked.question, ballot)]
        yield {"round": number, "phones": len(ballot.votes), "rows": rows}


def _key(question: PollQuestion) -> dict[str, Any]:
    """Return what is told once the room is shown the key."""
    return {"correct": key_words(question), "feedback": list(feedback_rows(question)), "why": question.why}


def feedback_rows(question: PollQuestion) -> Iterator[CountRow]:
    """Yield each answer with the author's words about it."""
    for choice in question.choices:
        if choice.feedback:
            yield CountRow(choice.text, 0, choice.is_key, choice.feedback)


@lru_cache
def _template() -> Any:
    loader = FileSystemLoader(PHONE_DIR)
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("phone.html")


@lru_cache
def phone_file(name: str) -> bytes:
    """Read the script or the style of the page."""
    return (PHONE_DIR / name).read_bytes()
