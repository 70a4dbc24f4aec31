"""What the page of a review shows: the plan of the day, and how it went."""

from __future__ import annotations

from typing import Any

from sympblock.assessment.sitting import Sitting
from sympblock.assessment.study.question_bank import load_bank
from sympblock.assessment.study.queue import NEW_PER_DAY, DayPlan, plan_sentence
from sympblock.content import load_lessons
from sympblock.content.study_rules import load_study_rules

_NEW_CHOICES = (0, 2, 5, 10, 20)


def plan_view(plan: DayPlan, new_per_day: int) -> dict[str, Any]:
    """Return the part of the view that tells the plan of the day."""
    at_most = load_study_rules().new_a_day_at_most
    choices = sorted({*(count for count in _NEW_CHOICES if count <= at_most), at_most, new_per_day})
    return {
        "sentence": plan_sentence(plan),
        "rows": _rows(plan),
        "count": len(plan.questions),
        "reviewed": plan.reviewed,
        "controls": [
            {
                "id": NEW_PER_DAY,
                "kind": "choice",
                "label": "New questions a day, at most",
                "value": new_per_day,
                "options": [{"value": count, "label": str(count)} for count in choices],
            }
        ],
    }


def _rows(plan: DayPlan) -> list[dict[str, Any]]:
    """Return how many questions of each lesson there are, in the order of the course."""
    titles = {lesson.lesson: f"{lesson.number} {lesson.title}" for lesson in load_lessons()}
    asked = {lesson: [due.reason for due in plan.questions if due.lesson == lesson] for lesson in titles}
    return [
        {
            "words": titles[lesson],
            "sure_but_wrong": reasons.count("sure_but_wrong"),
            "due": reasons.count("due"),
            "new": reasons.count("new"),
        }
        for lesson, reasons in asked.items()
        if reasons
    ]


def result_view(sitting: Sitting, plan: DayPlan) -> dict[str, Any]:
    """Return how the questions of one sitting went, and what to read again.

    Parameters
    ----------
    sitting : Sitting
        The sitting that was finished or left.
    plan : DayPlan
        What is left of the day after it.
    """
    outcomes = [verdict.outcome for verdict in sitting.verdicts.values()]
    sure_but_wrong = [
        item
        for item, verdict in sitting.verdicts.items()
        if verdict.outcome == "wrong" and sitting.confidences.get(item) == "sure"
    ]
    return {
        "headline": f"{outcomes.count('correct')} of {len(outcomes)} correct.",
        "sure_but_wrong": _sure_words(len(sure_but_wrong)),
        "read_again": _lessons_of([item for item, verdict in sitting.verdicts.items() if verdict.outcome != "correct"]),
        "next": plan_sentence(plan),
    }


def _sure_words(count: int) -> str:
    if not count:
        return ""
    which = "one answer that was" if count == 1 else f"{count} answers that were"
    return f"You were sure of {which} wrong. Such questions come back tomorrow and once more within a week."


def _lessons_of(items: list[str]) -> list[dict[str, str]]:
    bank = load_bank()
    wanted = {bank.lesson_of[item] for item in items}
    return [lesson_link(lesson.lesson) for lesson in load_lessons() if lesson.lesson in wanted]


def lesson_link(name: str) -> dict[str, str]:
    """Return a lesson's number and title, and the way to it."""
    lesson = next(lesson for lesson in load_lessons() if lesson.lesson == name)
    return {"words": f"{lesson.number} {lesson.title}", "href": f"{lesson.lesson}.ipynb"}
