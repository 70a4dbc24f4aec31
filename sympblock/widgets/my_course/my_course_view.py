"""What the page of *My course* shows, made from where the learner stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from urllib.parse import quote

from statsmodels.stats.proportion import proportion_confint

from sympblock.assessment.curve.practised import PractisedSession
from sympblock.assessment.exam.exam_history import SatForm, sat_forms
from sympblock.assessment.scoring import CONFIDENCES, Confidence
from sympblock.assessment.study.diary import Note
from sympblock.assessment.study.history import History
from sympblock.assessment.study.notes import ITEM_MARK, LESSON_MARK
from sympblock.assessment.study.question_bank import load_bank
from sympblock.assessment.study.queue import plan_sentence
from sympblock.assessment.study.standing import Calibration, LessonStanding, Standing
from sympblock.assessment.summary import Tally
from sympblock.content import load_lessons
from sympblock.widgets.learning_curve.parts import PARTS
from sympblock.widgets.learning_curve.practice import Practice
from sympblock.widgets.learning_curve.words import day_of
from sympblock.widgets.quiz_card.view import CONFIDENCE_WORDS, objective_text

#: So many sessions of the procedure room stand in the table; the learning curve has them all.
NEWEST = 10
SESSION_HEADS = ("Date", "Patient", "Debrief", "Tip to target, mm", "Pictures", "Dose, Gy cm²", "Minutes")
#: For who has done nothing yet: the panel stands on the first page.
_START = {
    "words": "Read this page and take the entry test below. Then go on with the first lesson.",
    "href": "01_sympathetic_chain.ipynb",
    "link": "Open lesson 01",
    "region": "",
}
_TO_REVIEW = ("Review", "Go to the review")
#: Steps that are taken on the same page: the name of the part, and the words on the button.
_ON_THIS_PAGE = {
    "sure_but_wrong": _TO_REVIEW,
    "review": _TO_REVIEW,
    "entry_test": ("Entry test", "Go to the entry test"),
}
#: Uses of questions that have a section of a lesson to themselves, and its heading.
_PARTS_WITH_HEADING = {"quiz": "Quiz", "predict": "Predict"}
_SESSION_PARTS = ("tip", "pictures", "dose", "minutes")


def standing_view(standing: Standing, zone_of: datetime) -> dict[str, Any]:
    """Return the part of the view that follows from the answers.

    Parameters
    ----------
    standing : Standing
        Where the learner stands.
    zone_of : datetime
        A time with the learner's zone: dates are told in it.
    """
    return {
        "next": _next_view(standing),
        "review": plan_sentence(standing.plan),
        "lessons": [_lesson_row(lesson, zone_of) for lesson in standing.lessons],
        "total": _total(standing.lessons),
        "is_begun": any(each.is_begun for each in standing.lessons),
        **_sure_view(standing),
    }


def _next_view(standing: Standing) -> dict[str, str]:
    step = standing.next_step
    if step.kind == "start":
        return _START
    if step.kind in _ON_THIS_PAGE:
        region, link = _ON_THIS_PAGE[step.kind]
        return {"words": step.sentence, "href": "", "link": link, "region": region}
    href, link = (f"{step.lesson}.ipynb", "Open the lesson") if step.lesson else ("", "")
    return {"words": step.sentence, "href": href, "link": link, "region": ""}


def _lesson_row(lesson: LessonStanding, zone_of: datetime) -> dict[str, Any]:
    done = sum(lesson.parts.values())
    return {
        "words": f"{lesson.lesson[:2]} {lesson.title}",
        "href": f"{lesson.lesson}.ipynb",
        "parts_done": done,
        "parts": len(lesson.parts),
        "answered": lesson.answered,
        "correct": lesson.correct,
        "questions": lesson.questions,
        "last_visit": local_day(lesson.last_visit, zone_of) if lesson.last_visit else "",
        "minutes_left": lesson.minutes_left,
    }


def local_day(at: datetime, zone_of: datetime) -> str:
    """Write the day of a time in the zone of another one.

    Examples
    --------
    >>> from datetime import timezone
    >>> local_day(datetime(2026, 11, 30, 12, tzinfo=timezone.utc), datetime(2026, 12, 1, tzinfo=timezone.utc))
    '30 November 2026'
    """
    there = at.astimezone(zone_of.tzinfo)
    return f"{there.day} {there:%B %Y}"


def _total(lessons: Sequence[LessonStanding]) -> str:
    begun, done = sum(each.is_begun for each in lessons), sum(each.is_done for each in lessons)
    if not begun:
        return "You have not begun yet. What you do stays on this computer and appears here."
    answered, correct = sum(each.answered for each in lessons), sum(each.correct for each in lessons)
    last = f"Of {answered} questions you have answered, the last answer was correct in {correct}." if answered else ""
    return f"You have begun {begun} of {len(lessons)} lessons and done {done or 'none'}. {last}".strip()


def _sure_view(standing: Standing) -> dict[str, Any]:
    if not standing.by_month:
        return {"sure": [], "months": [], "sure_words": "", "objectives": []}
    total = _summed(standing.by_month.values())
    return {
        "sure": [_sure_row(CONFIDENCE_WORDS[said], total[said]) for said in CONFIDENCES],
        "months": [_month_row(month, tallies) for month, tallies in standing.by_month.items()],
        "sure_words": _sure_words(total, len(standing.sure_but_wrong)),
        "objectives": list(_objective_groups(standing.by_objective)),
    }


def _summed(months: Iterable[Calibration]) -> dict[Confidence, Tally]:
    listed = list(months)
    return {said: _sum([month[said] for month in listed]) for said in CONFIDENCES}


def _sum(tallies: Sequence[Tally]) -> Tally:
    return Tally(
        sum(each.correct for each in tallies), sum(each.partly for each in tallies), sum(each.wrong for each in tallies)
    )


def _sure_row(words: str, tally: Tally) -> dict[str, Any]:
    low, high = proportion_confint(tally.correct, tally.answered, method="wilson") if tally.answered else (0.0, 0.0)
    return {
        "words": words,
        "correct": tally.correct,
        "answered": tally.answered,
        "low_percent": round(100 * low),
        "high_percent": round(100 * high),
    }


def _month_row(month: str, tallies: Calibration) -> dict[str, Any]:
    shares = [tallies[said] for said in CONFIDENCES]
    return {
        "words": f"{date.fromisoformat(f'{month}-01'):%B %Y}",
        "cells": [f"{each.correct} of {each.answered}" if each.answered else "–" for each in shares],
    }


def _sure_words(total: Mapping[Confidence, Tally], still_open: int) -> str:
    sure = total["sure"]
    verb, noun = "was" if sure.correct == 1 else "were", "answer" if sure.answered == 1 else "answers"
    words = (
        "Here count all answers, repeated ones too, with which you said how sure you were. "
        f"You were sure of {sure.answered} {noun}, and {sure.correct} of these {verb} correct. "
        "Whoever is well calibrated is almost always right when sure, and about as often as chance when guessing."
    )
    if still_open:
        points, comes = ("one point", "comes") if still_open == 1 else (f"{still_open} points", "come")
        words += f" In the review, {points} that you answered wrongly although you were sure still {comes} back."
    return words


def _objective_groups(by_objective: Mapping[str, Calibration]) -> Iterable[dict[str, Any]]:
    for lesson in load_lessons():
        names = [f"{lesson.lesson}.{objective.id}" for objective in lesson.objectives]
        rows = [_objective_row(name, by_objective[name]) for name in names if name in by_objective]
        if rows:
            yield {"lesson": f"{lesson.number} {lesson.title}", "objectives": rows}


def _objective_row(name: str, calibration: Calibration) -> dict[str, Any]:
    total = _sum(list(calibration.values()))
    return {
        "words": objective_text(name).partition(": ")[2],
        "answered": total.answered,
        "correct": total.correct,
        "sure": calibration["sure"].answered,
        "sure_correct": calibration["sure"].correct,
    }


def sessions_view(practice: Practice) -> dict[str, Any]:
    """Return the finished sessions of the procedure room, the newest first."""
    finished = [session for session in practice.sessions if session.measures is not None and session.exempt != "shared"]
    rows = [
        {
            "cells": [
                day_of(each.started),
                each.title,
                _rating(each),
                *(PARTS[part].words(each) for part in _SESSION_PARTS),
            ]
        }
        for each in finished[::-1][:NEWEST]
    ]
    return {"session_heads": list(SESSION_HEADS), "sessions": rows, "sessions_words": _sessions_words(len(finished))}


def _rating(session: PractisedSession) -> str:
    rating = (session.measures or {}).get("rating")
    return rating if isinstance(rating, str) else "–"


def _sessions_words(count: int) -> str:
    if not count:
        return "No finished session yet. The procedure room is in lesson 03; a session that is played to its end appears here."
    which = "one session" if count == 1 else f"{count} sessions"
    newest = f"; the newest {NEWEST} are shown" if count > NEWEST else ""
    return (
        f"You have finished {which}{newest}. The learning curve below counts those on patients whom you had not seen."
    )


def exams_words(history: History, zone_of: datetime) -> str:
    """Tell of the forms of the final exam that were handed in."""
    forms = [f"{_named(sat)} on {local_day(sat.at, zone_of)}, {sat.share.words}" for sat in sat_forms(history)]
    return f"Final exam, fully correct answers: {'; '.join(forms)}. No pass mark is set." if forms else ""


def _named(sat: SatForm) -> str:
    return sat.title if sat.attempt == 1 else f"{sat.title}, time {sat.attempt}"


def notes_view(notes: Mapping[str, Note], zone_of: datetime) -> list[dict[str, str]]:
    """Return all notes, the newest first, each with the way to its place."""
    return [_note_row(note, zone_of) for note in notes.values()]


def _note_row(note: Note, zone_of: datetime) -> dict[str, str]:
    lesson, where = _place_of(note.about)
    part = _heading_of(note.about)
    return {
        "about": note.about,
        "where": where,
        "href": f"{lesson}.ipynb{f'#{part}' if part else ''}" if lesson else "",
        "text": note.text,
        "on": local_day(note.at, zone_of),
    }


def _heading_of(about: str) -> str:
    """Return the address of the heading within its lesson, as JupyterLab makes it; a page without it opens at its top."""
    if about.startswith(ITEM_MARK):
        item = load_bank().items.get(about.removeprefix(ITEM_MARK))
        heading = _PARTS_WITH_HEADING.get(item.use, "") if item else ""
    else:
        heading = about.partition(LESSON_MARK)[2]
    return quote(heading.replace(" ", "-"))


def _place_of(about: str) -> tuple[str, str]:
    """Return the lesson of a note and its place in words; a question or lesson that is no more has no lesson."""
    titles = {lesson.lesson: f"{lesson.number} {lesson.title}" for lesson in load_lessons()}
    if about.startswith(ITEM_MARK):
        bank, item = load_bank(), about.removeprefix(ITEM_MARK)
        if item not in bank.items:
            return "", "A question that is no longer asked"
        lesson = bank.lesson_of[item]
        return lesson, f"{titles[lesson]}: question “{bank.items[item].question}”"
    lesson, _, section = about.partition(LESSON_MARK)
    return (lesson, f"{titles[lesson]}: {section}") if lesson in titles else ("", section or about)
