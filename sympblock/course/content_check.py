"""What ``python -m sympblock check items`` looks at: every file below ``data/``, and the questions of every lesson."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sympblock.assessment.course_rules import find_repeated_numbers, find_short_quiz, find_twin_faults
from sympblock.assessment.exam.bank import find_thin_objectives
from sympblock.assessment.item_lint import lint_items
from sympblock.assessment.source_rules import find_weak_records
from sympblock.content import DATA_DIR, ContentError, Item, Lesson
from sympblock.course.data_files import DataFile, content_files, data_file_of, missing_patterns
from sympblock.course.uses.entries_used import find_unfit_names


@dataclass
class Loaded:
    """Holds what could be loaded of a data folder.

    Parameters
    ----------
    data_dir : Path
        The folder.
    records : dict of Path to tuple
        Of each file that holds no fault.
    findings : list of str
        One sentence for each fault of the others.
    """

    data_dir: Path
    records: dict[Path, tuple[Any, ...]] = field(default_factory=dict)
    findings: list[str] = field(default_factory=list)

    def of(self, pattern: str) -> Mapping[str, tuple[Any, ...]]:
        """Return the records of the files of one pattern, by the stem of the file."""
        return {path.stem: found for path, found in self.records.items() if self.kind(path).pattern == pattern}

    def kind(self, path: Path) -> DataFile:
        """Return how a file that was loaded is read."""
        found = data_file_of(path, self.data_dir)
        assert found, f"{path} was loaded, so somebody reads it"
        return found


def load_all_content(data_dir: Path = DATA_DIR) -> Loaded:
    """Load every file of a data folder, and say what is wrong with those that cannot be loaded.

    Parameters
    ----------
    data_dir : Path
        The folder; a file that nobody reads is a fault, and so is a kind of file of which there is none.
    """
    loaded = Loaded(data_dir)
    for path in content_files(data_dir):
        kind = data_file_of(path, data_dir)
        if kind is None:
            shown = path.relative_to(data_dir).as_posix()
            loaded.findings.append(f"data/{shown}: nobody reads this file: CONTRIBUTING.md tells where content lies")
            continue
        try:
            loaded.records[path] = tuple(kind.read(path.stem, data_dir))
        except ContentError as error:
            loaded.findings += error.lines
    loaded.findings += [f"data/{pattern}: there is no such file: put it back" for pattern in missing_patterns(data_dir)]
    # A file on which others rest is named by each of them.
    loaded.findings = list(dict.fromkeys(loaded.findings))
    return loaded


def check_items(data_dir: Path = DATA_DIR) -> list[str]:
    """Load all content, and lint the questions of every lesson and the sources of every rule of practice.

    Parameters
    ----------
    data_dir : Path
        Folder of the content.

    Returns
    -------
    list of str
        One sentence for each thing that is wrong.
    """
    loaded = load_all_content(data_dir)
    # Nothing is said about what rests on sources that cannot be read: the fault of the sources is.
    if not loaded.of("references.bib"):
        return loaded.findings
    loaded.findings += find_unfit_names(loaded.records, data_dir)
    lessons = loaded.of("lessons.yaml").get("lessons", ())
    asked: dict[str, list[Item]] = {name: list(items) for name, items in loaded.of("items/*.yaml").items()}
    findings = [*loaded.findings, *_weak_rules(loaded), *_unasked_items(data_dir / "items", asked, lessons)]
    # Questions can be written before their lesson opens, and are linted from then on.
    for lesson in lessons:
        items = asked.get(lesson.lesson, [])
        faults = [
            *map(str, lint_items(items)),
            *_unknown_scenes(items),
            *(_quiz_faults(items, lesson) if items else ()),
        ]
        findings += [f"{lesson.lesson}.yaml: {fault}" for fault in faults]
    examined = {
        lesson.lesson: [objective.id for objective in lesson.objectives]
        for lesson in lessons
        # Of a file that could not be read its own fault is told.
        if lesson.lesson in asked and not (lesson.is_start_page or lesson.is_exam)
    }
    return [*findings, *find_repeated_numbers(asked), *find_thin_objectives(asked, examined)]


def _unasked_items(folder: Path, asked: Mapping[str, object], lessons: Sequence[Lesson]) -> Iterator[str]:
    known = {lesson.lesson for lesson in lessons}
    yield from (f"{name}.yaml: no lesson has this name" for name in asked if known and name not in known)
    yield from (
        f"{name}.yaml: the file is missing: write questions for this open lesson"
        for name in sorted(lesson.lesson for lesson in lessons if lesson.status == "ready")
        if not (folder / f"{name}.yaml").is_file()
    )


def _unknown_scenes(items: list[Item]) -> Iterator[str]:
    try:
        from sympblock.drawing import SCENES
    except ContentError:  # a table on which the drawings rest; its own fault is told
        return
    for item in items:
        if item.picture and item.picture.scene not in SCENES:
            yield f"item {item.id!r}, field 'picture scene': {item.picture.scene!r} is not known: write one of {', '.join(SCENES)}"


def _quiz_faults(items: list[Item], lesson: Lesson) -> Iterable[str]:
    if lesson.is_start_page or lesson.is_exam:
        return
    objectives = [objective.id for objective in lesson.objectives]
    yield from find_short_quiz(items)
    yield from find_twin_faults(items, objectives)
    examined = {item.objective for item in items}
    yield from (f"no question for the objective {name!r}" for name in objectives if name not in examined)


def _weak_rules(loaded: Loaded) -> Iterator[str]:
    """Yield doses, limits, intervals, contraindications and first aid that rest on weak sources alone."""
    for path, records in loaded.records.items():
        if loaded.kind(path).is_practice:
            shown = path.relative_to(loaded.data_dir).as_posix()
            published = [record for record in records if getattr(record, "confidence", "") != "design"]
            for record in published:
                name, sources = (
                    next(iter(type(record).model_fields)),
                    "source" if hasattr(record, "source") else "sources",
                )
                yield from (f"data/{shown}: {fault}" for fault in find_weak_records([record], name, sources))
