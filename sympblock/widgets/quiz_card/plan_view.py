"""What the read-out of the entry test shows of the plan: lessons as links, each with its reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sympblock.assessment.study_plan import FINDINGS, Finding, PlannedLesson
from sympblock.content import Lesson, load_lessons

#: What is said of one question, and of several.
FINDING_WORDS: Mapping[Finding, tuple[str, str]] = {
    "sure_but_wrong": (
        "You were sure of your answer to question {}, but it was incorrect.",
        "You were sure of your answers to questions {}, but they were incorrect.",
    ),
    "wrong": ("Your answer to question {} was incorrect.", "Your answers to questions {} were incorrect."),
    "partly": (
        "Your answer to question {} was only partly correct.",
        "Your answers to questions {} were only partly correct.",
    ),
    "guessed": ("You guessed the answer to question {}.", "You guessed the answers to questions {}."),
    "not_answered": ("You left question {} out.", "You left questions {} out."),
}
NO_GAP = "You answered every question correctly and guessed none. Choose the lessons that you need from the map above."


def plan_view(plan: Iterable[PlannedLesson], numbers: Mapping[str, int]) -> list[dict[str, Any]]:
    """Return the lessons of a plan that can be opened.

    Parameters
    ----------
    plan : iterable of PlannedLesson
        The most urgent first.
    numbers : mapping
        Item id to the number of its question, from 1.

    Returns
    -------
    list of dict
        Name, title, file beside the start page, minutes of the core path, and reasons in sentences.
    """
    lessons = _lessons("ready")
    return [_planned(lessons[each.lesson], each, numbers) for each in plan if each.lesson in lessons]


def _planned(lesson: Lesson, planned: PlannedLesson, numbers: Mapping[str, int]) -> dict[str, Any]:
    return {
        "lesson": lesson.lesson,
        "title": f"{lesson.lesson[:2]} {lesson.title}",
        "href": f"{lesson.lesson}.ipynb",
        "minutes": lesson.minutes,
        "reason": " ".join(_reasons(planned, numbers)),
    }


def _reasons(planned: PlannedLesson, numbers: Mapping[str, int]) -> Iterator[str]:
    """Yield a sentence for each kind of finding, the most urgent first."""
    for finding in FINDINGS:
        found = sorted(numbers[item] for item, each in planned.findings.items() if each == finding)
        if found:
            *before, last = map(str, found)
            told = f"{', '.join(before)} and {last}" if before else last
            yield FINDING_WORDS[finding][bool(before)].format(told)


def plan_note(plan: Iterable[PlannedLesson]) -> str:
    """Say in one sentence which lessons of a plan are still in preparation; empty if none is.

    Examples
    --------
    >>> plan_note([PlannedLesson("01_sympathetic_chain", {"a": "wrong"})])
    ''
    """
    lessons = _lessons("planned")
    titles = [lessons[each.lesson].title for each in plan if each.lesson in lessons]
    if not titles:
        return ""
    which = "lesson is" if len(titles) == 1 else "lessons are"
    return f"The following {which} still in preparation: {'; '.join(titles)}."


def _lessons(status: str) -> dict[str, Lesson]:
    return {lesson.lesson: lesson for lesson in load_lessons() if lesson.status == status}
