"""What a seminar plan shows: its stages with their times, the questions with wrong answers to expect, and the sheet to print."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sympblock.assessment.polling.key_words import key_words
from sympblock.assessment.polling.poll_question import question_of
from sympblock.content.seminars import Seminar, SeminarQuestion, SeminarStage, load_item
from sympblock.widgets.core.panel import source_labels
from sympblock.widgets.core.panel_sheet import Sheet, SheetPart

NOTE = (
    "Minutes, and the wrong answers to expect, are ours: nobody has published them. The tests show the group what it has "
    "learned today; they certify nothing."
)


def clock_time(start: time, minutes: int) -> str:
    """Return the time of day so many minutes after the start.

    Examples
    --------
    >>> clock_time(time(9, 50), 15)
    '10:05'
    """
    return f"{datetime.combine(date.min, start) + timedelta(minutes=minutes):%H:%M}"


def plan_view(seminar: Seminar, start: time) -> dict[str, Any]:
    """Describe the plan for the page, with times of day."""
    return {
        "promise": seminar.promise,
        "group": seminar.group,
        "prepare": list(seminar.prepare),
        "minutes": seminar.minutes,
        "end": clock_time(start, seminar.minutes),
        "stages": [_stage_view(seminar, stage, start) for stage in seminar.stages],
    }


def _stage_view(seminar: Seminar, stage: SeminarStage, start: time) -> dict[str, Any]:
    begins_min = seminar.begins_min(stage)
    return {
        "id": stage.id,
        "title": stage.title,
        "begins_min": begins_min,
        "minutes": stage.minutes,
        "at": clock_time(start, begins_min),
        "do": stage.do,
        "say": stage.say or "",
        "sources": source_labels(stage.sources),
        "questions": [_question_view(question) for question in stage.questions],
    }


def _question_view(question: SeminarQuestion) -> dict[str, Any]:
    put = question_of(load_item(question), question.lesson)
    return {
        "stem": put.stem,
        "question": put.question,
        "key": key_words(put),
        "expect": [each.model_dump(mode="json") for each in question.expect],
        "then": question.then or "",
        "sources": source_labels(load_item(question).sources),
    }


def plan_sheet(seminar: Seminar, start: time) -> Sheet:
    """Return the plan as a page for paper."""
    asked = [stage for stage in seminar.stages if stage.questions]
    keys = [key for stage in seminar.stages for key in stage.sources]
    keys += [key for question in seminar.questions for key in load_item(question).sources]
    return Sheet(
        f"Seminar: {seminar.title}",
        (
            SheetPart(paragraphs=(seminar.promise, seminar.group)),
            SheetPart("Aims", items=tuple(aim.text for aim in seminar.aims)),
            SheetPart("To prepare", ticks=seminar.prepare),
            SheetPart("Stages", rows=(("Time", "Minutes", "Stage", "What to do"), *_stage_rows(seminar, start))),
            SheetPart("What to say", rows=(("Stage", "Words"), *_said_rows(seminar))),
            *(part for stage in asked for part in _asked_parts(stage, clock_time(start, seminar.begins_min(stage)))),
        ),
        NOTE,
        tuple(dict.fromkeys(keys)),
    )


def _stage_rows(seminar: Seminar, start: time) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (clock_time(start, seminar.begins_min(stage)), str(stage.minutes), stage.title, stage.do)
        for stage in seminar.stages
    )


def _said_rows(seminar: Seminar) -> tuple[tuple[str, ...], ...]:
    return tuple((stage.title, f"“{stage.say}”") for stage in seminar.stages if stage.say)


def _asked_parts(stage: SeminarStage, at: str) -> tuple[SheetPart, ...]:
    return tuple(_asked_part(f"{at} {stage.title}", _question_view(question)) for question in stage.questions)


def _asked_part(heading: str, question: dict[str, Any]) -> SheetPart:
    answers = tuple((each["choice"], each["because"], each["say"]) for each in question["expect"])
    told = (f"{question['stem']} {question['question']}", f"Correct: {question['key']}", question["then"])
    rows = (("If they choose", "because", "say"), *answers) if answers else ()
    return SheetPart(heading, paragraphs=tuple(words for words in told if words), rows=rows)
