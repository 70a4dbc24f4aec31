"""The questions from which the forms of the final exam are drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from sympblock.content import DATA_DIR, load_items, load_lessons
from sympblock.content.exam.blueprint import form_rules
from sympblock.content.items import Item

#: Design choice: three forms can each ask something else about an objective, and one question is left.
ITEMS_OF_AN_OBJECTIVE_AT_LEAST = 4


def lesson_of(item: Item) -> str:
    """Return the lesson that a question of the bank examines.

    Examples
    --------
    >>> lesson_of(exam_bank()[0])
    '01_sympathetic_chain'
    """
    return item.objective.rpartition(".")[0]


@lru_cache
def exam_bank(data_dir: Path = DATA_DIR) -> tuple[Item, ...]:
    """Return the questions that may be drawn, in the order of the course.

    The objective of each is named with its lesson, so that a result over many lessons says where to read.
    The entry test is left out: it has been answered before the course.
    """
    uses = form_rules(data_dir).uses
    written = [
        lesson.lesson
        for lesson in load_lessons(data_dir)
        if (data_dir / "items" / f"{lesson.lesson}.yaml").is_file() and not lesson.is_start_page
    ]
    drawn = [named for lesson in written for named in _named(load_items(lesson, data_dir), lesson)]
    return tuple(sorted((item for item in drawn if item.use in uses), key=lesson_of))


def _named(items: Iterable[Item], lesson: str) -> Iterator[Item]:
    for item in items:
        yield item if "." in item.objective else item.model_copy(update={"objective": f"{lesson}.{item.objective}"})


def find_thin_objectives(items: Mapping[str, Sequence[Item]], objectives: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield objectives with too few questions for parallel forms.

    Parameters
    ----------
    items : mapping
        Items by the lesson in whose file they stand.
    objectives : mapping
        Ids of the objectives by lesson; only these are looked at.
    """
    named = (item for lesson, found in items.items() for item in _named(found, lesson))
    counts = Counter(item.objective for item in named if item.use != "entry")
    for lesson, ids in objectives.items():
        for name in ids:
            count = counts[f"{lesson}.{name}"]
            if count < ITEMS_OF_AN_OBJECTIVE_AT_LEAST:
                yield (
                    f"{lesson}.yaml: the objective {name!r} has {count} questions, "
                    f"{ITEMS_OF_AN_OBJECTIVE_AT_LEAST} at least are needed for the final exam"
                )
