"""The report as one page: what it shows in which order, with every sentence made; the template only places it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from sympblock.assessment.class_analysis.class_analysis import ClassAnalysis
from sympblock.assessment.class_analysis.gain import room_gain
from sympblock.assessment.class_analysis.gain_words import FORMS, NO_OTHER_GROUP, gain_basis, gain_sentence
from sympblock.assessment.class_analysis.polled import polled_questions
from sympblock.assessment.class_analysis.questions import QuestionStatistics
from sympblock.assessment.class_analysis.simulator import MEASURES, Quartiles, SimulatorMeasure
from sympblock.assessment.exam.exam_place import LESSON as EXAM
from sympblock.assessment.exam.exam_place import form_title
from sympblock.assessment.study.question_bank import QuestionBank
from sympblock.class_report import report_words as words
from sympblock.class_report.records_folder import HandedInClass
from sympblock.content import load_lessons, tables
from sympblock.content.seminars import load_seminars


@dataclass(frozen=True)
class IntervalBar:
    """Describes a value with its interval as a picture of 200 by 16, and in words for who cannot see it.

    Attributes
    ----------
    value, low, high : float
        Places from 0 (left) to 1 (right).
    middle : float or None
        Where a line for zero stands; None for a share.
    said : str
        What the picture shows.
    """

    value: float
    low: float
    high: float
    said: str
    middle: float | None = None


def share_bar(share: Any) -> IntervalBar:
    """Describe a share."""
    low, high = share.interval
    return IntervalBar(share.value, low, high, f"Picture of {words.share_words(share)}")


def class_page(analysis: ClassAnalysis, handed_in: HandedInClass, bank: QuestionBank) -> str:
    """Return the whole report as HTML that stands alone: no script, nothing loaded, dark on white.

    Parameters
    ----------
    analysis : ClassAnalysis
        Of the class.
    handed_in : HandedInClass
        The records it rests on; only counts of it are told.
    bank : QuestionBank
        The questions of the course.
    """
    return _template().render(
        analysis=analysis,
        files=_files_words(analysis, handed_in),
        weight=words.weight_words(analysis.people),
        unknown=_unknown(analysis),
        known_least=words.percent(tables.class_analysis().known_least_proportion),
        doubtful=analysis.doubtful[: _listed()],
        more_doubtful=max(0, len(analysis.doubtful) - _listed()),
        objectives=[(objective_name(name), analysis.objectives[name]) for name in analysis.objectives],
        tests=[(_test_name(test.place), test) for test in analysis.tests],
        simulator=list(_simulator_rows(analysis)),
        lessons=list(_lessons(analysis, bank)),
        polled=polled_questions(handed_in.polls),
        polls=len(handed_in.polls),
        gains=[gain for poll in handed_in.polls if (gain := room_gain(poll))],
        gain_sentence=gain_sentence,
        gain_basis=gain_basis,
        gain_forms=FORMS,
        gain_caution=NO_OTHER_GROUP,
        seminar_title=_seminar_title,
        objective_name=objective_name,
        least=int(tables.class_analysis().group_least_count),
        words=words,
        share_bar=share_bar,
        ratio_bar=_ratio_bar,
    )


def _listed() -> int:
    return int(tables.class_analysis().listed_most_count)


def _files_words(analysis: ClassAnalysis, handed_in: HandedInClass) -> tuple[str, ...]:
    """Say what the report rests on, and what was left out."""
    empty = len(handed_in.learners) - analysis.people
    lines = (
        (handed_in.doubles, "{} held nothing but what another file holds too, and {} counted once."),
        (len(handed_in.refused), "{} could not be read, and {} left out; who made this report was told which."),
        (empty, "{} held no answer and no session, and {} left out."),
    )
    said = [line.format(_files(count), "is" if count == 1 else "are") for count, line in lines if count]
    if handed_in.damaged_lines:
        said.append(f"In {_files(handed_in.damaged_lines)} some lines were damaged; all other lines count.")
    if handed_in.damaged_sessions:
        said.append(f"{handed_in.damaged_sessions} sessions of the procedure room were damaged and are left out.")
    if analysis.outdated:
        said.append(
            f"{analysis.outdated} answers belong to an earlier wording of a question, or to one that is no more, and are left out."
        )
    return tuple(said)


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count} files"


def _unknown(analysis: ClassAnalysis) -> list[tuple[str, Any]]:
    return [(objective_name(name), analysis.objectives[name]) for name in analysis.unknown[: _listed()]]


def _seminar_title(name: str) -> str:
    """Return the title of a seminar; the name of one that is no more."""
    return next((each.title for each in load_seminars() if each.id == name), name)


@lru_cache
def _objectives() -> Mapping[str, str]:
    return {
        f"{each.lesson}.{one.id}": f"{each.number} {one.text}" for each in load_lessons() for one in each.objectives
    }


def objective_name(name: str) -> str:
    """Return an objective in words, after the number of its lesson.

    Examples
    --------
    >>> objective_name("01_sympathetic_chain.position")[:26]
    '01 State where the trunk l'
    """
    return _objectives().get(name, name)


def _test_name(place: str) -> str:
    lesson, _, part = place.partition("/")
    if lesson == EXAM:
        return f"Final exam, {form_title(part)}"
    return "Entry test" if part == "entry" else f"Quiz of lesson {_lesson_name(lesson)}"


def _lesson_name(lesson: str) -> str:
    return next((f"{each.number} {each.title}" for each in load_lessons() if each.lesson == lesson), lesson)


def _lessons(analysis: ClassAnalysis, bank: QuestionBank) -> Iterator[tuple[str, list[QuestionStatistics]]]:
    """Yield each lesson with the statistics of its questions, in the order of the course."""
    by_lesson: dict[str, list[QuestionStatistics]] = {}
    for item, question in analysis.questions.items():
        by_lesson.setdefault(bank.lesson_of[item], []).append(question)
    for lesson in load_lessons():
        if lesson.lesson in by_lesson:
            yield f"{lesson.number} {lesson.title}", by_lesson[lesson.lesson]


def _simulator_rows(analysis: ClassAnalysis) -> Iterator[tuple[str, str, str, str]]:
    if analysis.simulator is None:
        return
    for measure in analysis.simulator.measures:
        title, unit, _ = MEASURES[measure.name]
        parts = (measure.usual, measure.first, measure.last)
        usual, first, last = (_quartile_words(each, measure) for each in parts)
        yield f"{title}, {unit}" if unit else title, usual, first, last


def _quartile_words(found: Quartiles | None, measure: SimulatorMeasure) -> str:
    if found is None:
        return "fewer than five learners"
    decimals = MEASURES[measure.name][2]
    low, middle, high = (f"{value:.{decimals}f}" for value in (found.low, found.median, found.high))
    return f"{middle} ({low} to {high}; {found.people} learners)"


def _ratio_bar(question: QuestionStatistics) -> IntervalBar | None:
    found = question.discrimination
    if found.value is None or found.interval is None:
        return None
    value, low, high = ((1 + each) / 2 for each in (found.value, *found.interval))
    return IntervalBar(value, low, high, f"Picture of discrimination {words.discrimination_words(found)}", 0.5)


@lru_cache(maxsize=1)
def _template() -> Template:
    rooms = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return rooms.get_template("class_page.html")
