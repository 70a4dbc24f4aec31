"""Polls to test with: a clock that is moved by hand, questions of each kind, and votes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import JsonValue

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_events import VoteCast
from sympblock.assessment.polling.poll_question import PollChoice, PollQuestion, question_of
from sympblock.content import load_items, load_lessons

OPINION = PollQuestion(
    kind="single_best_answer",
    question="Which level?",
    choices=tuple(PollChoice(id=letter, text=text) for letter, text in zip("abc", ("L2", "L3", "L4"), strict=True)),
)


@dataclass
class MovedClock:
    """Stands still until it is moved."""

    s: float = 100.0

    def __call__(self) -> float:
        return self.s


def book_of(folder: Path | None = None, question: PollQuestion = OPINION) -> tuple[PollBook, MovedClock]:
    """Return a poll whose first question can be voted on, and its clock."""
    clock = MovedClock()
    book = PollBook(folder, clock_s=clock)
    book.put(question)
    return book, clock


def vote(phone: str, response: JsonValue, sequence: int = 1, ballot: int = 1) -> VoteCast:
    """Return a vote as it arrives."""
    return VoteCast(at_s=0.0, ballot=ballot, phone=phone, sequence=sequence, response=response)


def course_questions() -> Iterator[PollQuestion]:
    """Yield every question of the course as it is put to a room."""
    for lesson in load_lessons():
        if lesson.status == "ready":
            yield from (question_of(item, lesson.lesson) for item in load_items(lesson.lesson))


def one_of_each_kind() -> dict[str, PollQuestion]:
    """Return one question of each kind."""
    return {question.kind: question for question in reversed(list(course_questions()))}
