"""A question as every export needs it: the item, its lesson and objective in words, and its pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sympblock.assessment.scoring import choices_by_id, key_of
from sympblock.content import DATA_DIR, load_items, load_lessons
from sympblock.content.catalogue import Lesson
from sympblock.content.items import Item
from sympblock.exports.asked_picture import AskedPicture, QuestionPictures, pictures_of
from sympblock.exports.export_report import KIND_WORDS, Remark
from sympblock.widgets.quiz_card.view import INSTRUCTIONS, unit_words

COURSE = "Lumbar sympathetic blocks"
#: What identifies the course in every export; it never changes, else a second import would make doubles.
COURSE_ID = "sympblock"

Progress = Callable[[str], None]


class ExportError(ValueError):
    """Says in plain words why nothing can be exported."""


@dataclass(frozen=True)
class AskedQuestion:
    """Holds one question with all that is shown of it.

    Attributes
    ----------
    item : Item
        As the author wrote it.
    lesson : Lesson
        The one in whose file it stands.
    objective : str
        In words; one of another lesson is told with that lesson's number.
    pictures : QuestionPictures or None
        Its picture, with and without marks.
    """

    item: Item
    lesson: Lesson
    objective: str
    pictures: QuestionPictures | None

    @property
    def key(self) -> tuple[str, ...]:
        """Return the ids of the correct choices; for an order, all in the correct order."""
        return key_of(self.item)

    @property
    def texts(self) -> dict[str, str]:
        """Return the words of each choice under its id."""
        return {identity: choice.text for identity, choice in choices_by_id(self.item).items()}

    @property
    def feedback(self) -> dict[str, str]:
        """Return what is said about each choice under its id."""
        return {identity: choice.feedback for identity, choice in choices_by_id(self.item).items()}

    @property
    def plain(self) -> AskedPicture | None:
        """Return its picture as it is asked, if it has one."""
        return self.pictures.plain if self.pictures else None

    @property
    def marked(self) -> AskedPicture | None:
        """Return its picture with the answer marked, if a place is asked for."""
        return self.pictures.marked if self.pictures else None

    @property
    def lettered(self) -> AskedPicture | None:
        """Return its picture with letters to choose from, if a place is asked for; else as it is asked."""
        return (self.pictures.lettered if self.pictures else None) or self.plain

    @property
    def lesson_words(self) -> str:
        """Return number and title of the lesson."""
        return f"{self.lesson.number} {self.lesson.title}"

    @property
    def instruction(self) -> str:
        """Say how the question is answered, also its unit."""
        if self.item.kind == "number":
            unit = unit_words(self.item.answer.unit)
            return f"Answer with a number in {unit}." if unit else "Answer with a number."
        return INSTRUCTIONS[self.item.kind]


@dataclass(frozen=True)
class GatheredQuestions:
    """Holds the questions that can be exported, and says which cannot."""

    questions: tuple[AskedQuestion, ...]
    left_out: tuple[Remark, ...] = ()

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """Count the questions of each kind, in words."""
        kinds = [question.item.kind for question in self.questions]
        return tuple((words, kinds.count(kind)) for kind, words in KIND_WORDS.items() if kind in kinds)


def chosen_lessons(lesson: str | None) -> tuple[Lesson, ...]:
    """Return one lesson, or all that have questions.

    Raises
    ------
    ExportError
        If no lesson has this name or number, or it has no questions.
    """
    asked = [known for known in load_lessons() if (DATA_DIR / "items" / f"{known.lesson}.yaml").is_file()]
    found = tuple(known for known in asked if lesson in (None, known.lesson, known.number, str(int(known.number))))
    if not found:
        names = ", ".join(known.lesson for known in asked)
        raise ExportError(f"No lesson with questions is called {lesson}: choose from {names}.")
    return found


def gather(lesson: str | None, progress: Progress) -> GatheredQuestions:
    """Gather the questions of one lesson or of all, and draw their pictures."""
    questions: list[AskedQuestion] = []
    left_out: list[Remark] = []
    for known in chosen_lessons(lesson):
        progress(f"Reading {known.number} {known.title} and drawing its pictures …")
        for item in load_items(known.lesson):
            try:
                questions.append(AskedQuestion(item, known, objective_words(known, item.objective), pictures_of(item)))
            except ValueError as error:
                left_out.append(Remark(item.id, f"Its picture could not be drawn ({error}):"))
    return GatheredQuestions(tuple(questions), tuple(left_out))


def objective_words(lesson: Lesson, objective: str) -> str:
    """Return an objective in words; one of another lesson with the number of that lesson."""
    lesson_id, _, identity = objective.rpartition(".")
    owner = next(known for known in load_lessons() if known.lesson == lesson_id) if lesson_id else lesson
    words = next(each.text for each in owner.objectives if each.id == identity)
    return f"{owner.number}: {words}" if lesson_id else words


def remarks_on(questions: tuple[AskedQuestion, ...], words_by_kind: dict[str, str]) -> Iterator[Remark]:
    """Yield a remark on each question of a kind that an export cannot carry just as it is."""
    for question in questions:
        if question.item.kind in words_by_kind:
            yield Remark(question.item.id, words_by_kind[question.item.kind])
