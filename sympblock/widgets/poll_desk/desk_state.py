"""What stands on the desk before a question is put: a question of the course, or one that is typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, assert_never

from sympblock.assessment.polling.poll_question import PollChoice, PollNumber, PollQuestion, question_of
from sympblock.assessment.polling.typed_question import (
    TypedFault,
    TypedKind,
    typed_choices,
    typed_question,
    typed_range,
)
from sympblock.content import DATA_DIR, load_items, load_lessons
from sympblock.content.items import Item, ItemPicture
from sympblock.widgets.poll_desk.seminar_queue import queue_of

Source = Literal["seminar", "course", "typed"]
SOURCES: dict[Source, str] = {
    "seminar": "A question of this seminar",
    "course": "A question of the course",
    "typed": "A question that you type",
}
LABEL_LETTERS = 100
TEXT_LETTERS_MOST = 2000


@dataclass(frozen=True)
class DeskState:
    """Says what is chosen and typed.

    Parameters
    ----------
    source : str
        A key of :data:`SOURCES`.
    seminar : str
        Whose questions and test are offered; empty = none.
    queued : str
        Which question of the seminar; empty = the first one.
    lesson, item : str
        Of the course.
    kind, question, options, unit, low, high, picture : str
        Of a typed question; ``picture`` is the id of a question of the chosen lesson whose picture is used.
    address : str
        On which the poll is to be opened; empty = the first one.
    asks_forget : bool
        Whether the educator was asked if the poll shall be deleted.
    notice : str
        What happened last, in a sentence.
    """

    source: Source = "course"
    seminar: str = ""
    queued: str = ""
    lesson: str = "01_sympathetic_chain"
    item: str = ""
    kind: TypedKind = "single_best_answer"
    question: str = ""
    options: str = ""
    unit: str = ""
    low: str = ""
    high: str = ""
    picture: str = ""
    address: str = ""
    asks_forget: bool = False
    notice: str = ""

    @property
    def chosen(self) -> PollQuestion:
        """Return the question that is put next.

        Raises
        ------
        TypedFault
            If something is missing in a typed one.
        """
        if self.source == "seminar":
            queue = queue_of(self.seminar)
            return queue[self.queued or next(iter(queue))]
        if self.source == "course":
            items = {item.id: item for item in load_items(self.lesson)}
            return question_of(items[self.item or next(iter(items))], self.lesson)
        return typed_question(self.kind, self.question, self._answer())

    def _answer(self) -> tuple[PollChoice, ...] | PollNumber | ItemPicture:
        match self.kind:
            case "number":
                return typed_range(self.unit, self.low, self.high)
            case "hotspot":
                return self._picture()
            case "single_best_answer" | "multiple_response":
                return typed_choices(self.options, self.kind)
            case _:
                assert_never(self.kind)

    def _picture(self) -> ItemPicture:
        pictures = pictures_of_lesson(self.lesson)
        if not pictures:
            raise TypedFault("This lesson has no picture. Choose another lesson.")
        return pictures.get(self.picture) or next(iter(pictures.values()))


def sources_for(seminar: str) -> dict[Source, str]:
    """Return from where a question may come; without a seminar there is none of it."""
    return {name: text for name, text in SOURCES.items() if name != "seminar" or queue_of(seminar)}


@lru_cache
def lessons_with_questions() -> Mapping[str, str]:
    """Return the lessons that ask something, with number and title."""
    asked = (known for known in load_lessons() if known.status == "ready")
    return {
        known.lesson: f"{known.number} {known.title}"
        for known in asked
        if (DATA_DIR / "items" / f"{known.lesson}.yaml").is_file()
    }


def questions_of_lesson(lesson: str) -> dict[str, str]:
    """Return the questions of a lesson, each with its place and the beginning of its text."""
    return {item.id: f"{_place(item.use)}: {question_label(item)}" for item in load_items(lesson)}


def question_label(asked: Item | PollQuestion) -> str:
    """Return the beginning of the text of a question."""
    return _cut(asked.question if len(asked.question) > 40 else f"{asked.stem} {asked.question}".strip())


@lru_cache
def pictures_of_lesson(lesson: str) -> Mapping[str, ItemPicture]:
    """Return the different pictures of a lesson, each under the id of a question that shows it."""
    found: dict[str, tuple[str, ItemPicture]] = {}
    for item in load_items(lesson):
        if item.picture:
            found.setdefault(item.picture.model_dump_json(), (item.id, item.picture))
    return dict(found.values())


def picture_labels(lesson: str) -> dict[str, str]:
    """Return in words which pictures a lesson has."""
    return {
        item_id: f"{picture.scene.replace('_', ' ').capitalize()}{_arguments(picture)}"
        for item_id, picture in pictures_of_lesson(lesson).items()
    }


def _arguments(picture: ItemPicture) -> str:
    said = [f"{name.replace('_', ' ')} {value}" for name, value in picture.arguments.items() if name != "labels"]
    return f" ({', '.join(said)})" if said else ""


def _place(use: str) -> str:
    name, _, number = use.replace("in_depth", "in depth").rpartition("_")
    return f"{name.capitalize()} {number}" if name else use.capitalize()


def _cut(text: str) -> str:
    return text if len(text) <= LABEL_LETTERS else f"{text[:LABEL_LETTERS].rsplit(' ', 1)[0]} …"
