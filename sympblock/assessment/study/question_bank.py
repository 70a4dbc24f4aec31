"""All questions of the course, and the points that they ask: twins ask one point in different words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sympblock.content.catalogue import load_lessons
from sympblock.content.files import DATA_DIR
from sympblock.content.items import Item, load_items


@dataclass(frozen=True)
class QuestionBank:
    """Holds the questions in the order of the course.

    A point is what is remembered or forgotten: the twins of one name together, or a question without one.

    Attributes
    ----------
    items : mapping
        Id to question.
    points : mapping
        Name of the point to the ids of its questions.
    point_of : mapping
        Id of a question to its point.
    lesson_of : mapping
        Id of a question to the lesson that teaches it; a question of the entry test belongs to the lesson of its objective.
    """

    items: Mapping[str, Item]
    points: Mapping[str, tuple[str, ...]]
    point_of: Mapping[str, str]
    lesson_of: Mapping[str, str]

    def objective_of(self, item_id: str) -> str:
        """Return the objective of a question as ``lesson.objective``."""
        return f"{self.lesson_of[item_id]}.{self.items[item_id].objective.rpartition('.')[2]}"


@lru_cache
def load_bank(data_dir: Path = DATA_DIR) -> QuestionBank:
    """Load all questions of the course.

    Examples
    --------
    >>> load_bank().lesson_of["predict_cord_segments_of_leg"]
    '01_sympathetic_chain'
    """
    items: dict[str, Item] = {}
    lesson_of: dict[str, str] = {}
    points: dict[str, list[str]] = {}
    for lesson in load_lessons(data_dir):
        if not (data_dir / "items" / f"{lesson.lesson}.yaml").is_file():
            continue
        for item in load_items(lesson.lesson, data_dir):
            items[item.id] = item
            lesson_of[item.id] = item.objective.rpartition(".")[0] or lesson.lesson
            points.setdefault(item.twin or item.id, []).append(item.id)
    point_of = {item: point for point, ids in points.items() for item in ids}
    return QuestionBank(items, {point: tuple(ids) for point, ids in points.items()}, point_of, lesson_of)
