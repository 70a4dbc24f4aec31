"""What the page of the final exam shows beside the card of questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sympblock.assessment.exam.exam_place import ExamPlace, form_title
from sympblock.assessment.exam.result import ExamResult, ExamShare
from sympblock.assessment.scoring import Outcome
from sympblock.assessment.sitting import Sitting
from sympblock.content.exam.blueprint import form_rules, load_blueprint

#: What stands in the view of a card before a form is chosen.
NO_CARD: Mapping[str, Any] = {
    "mode": "practice",
    "phase": "choose",
    "attempt": 1,
    "position": 0,
    "handed_in": False,
    "notice": "",
    "can_change_mode": False,
    "has_read_out": True,
    "progress": [],
    "item": None,
    "summary": None,
    "ask_confidence": True,
}
NOT_A_CERTIFICATE = (
    "This is no certificate, and no pass mark is set. The number tells how many of these questions you answered correctly, not "
    "how safely you do a block."
)
_OUTCOME_WORDS: Mapping[Outcome, str] = {"correct": "correct", "partly": "partly correct", "wrong": "incorrect"}
NO_GAP = "You answered every question correctly and guessed none: nothing here asks to be repeated."


def choose_view(forms: Iterable[Mapping[str, str]], refusal: str, typed: str) -> dict[str, Any]:
    """Return what is shown before a form is chosen.

    Parameters
    ----------
    forms : iterable of mapping
        Name, title and how each form stands.
    refusal : str
        Why the number of a group was refused, or empty.
    typed : str
        The number as it was typed.
    """
    rules = form_rules()
    return {
        "forms": [dict(form) for form in forms],
        "most": rules.group_number_most,
        "refusal": refusal,
        "typed": typed,
        "areas": [{"title": area.title, "questions": area.questions} for area in load_blueprint()],
        "questions": rules.questions,
        "shared": rules.shared_at_most,
    }


def standing_words(sitting: Sitting) -> str:
    """Say how a form stands.

    Examples
    --------
    >>> from sympblock.assessment.exam.exam_place import items_of_form
    >>> standing_words(Sitting(items_of_form("a"), "exam"))
    'Not begun'
    """
    answered, of = len(sitting.responses), len(sitting.items)
    if sitting.is_handed_in:
        return f"Handed in, {answered} of {of} answered"
    return f"Begun, {answered} of {of} answered" if answered else "Not begun"


def head_view(place: ExamPlace, sitting: Sitting) -> dict[str, Any]:
    """Return the line above the questions: form, time, and what is marked to be looked at again."""
    return {
        "form": form_title(place.form),
        "seconds": round(place.seconds),
        "break_s": 60 * form_rules().break_after_minutes,
        "is_running": not sitting.is_handed_in,
        "flagged": [at for at, item in enumerate(sitting.items) if item.id in place.flagged],
        "notice": _notice(place, sitting),
        "result": None,
    }


def _notice(place: ExamPlace, sitting: Sitting) -> str:
    told = []
    if sitting.was_changed_elsewhere:
        told.append("You have gone on with this form in another tab as well; this page now shows what you did there.")
    elif sitting.was_restored and not sitting.is_handed_in:
        told.append("Your earlier answers were kept.")
    if place.lost:
        told.append(f"{place.lost} of the questions of this form are no longer in the course and are left out.")
    return " ".join(told)


def result_view(result: ExamResult, place: ExamPlace) -> dict[str, Any]:
    """Return the result with its intervals and what they mean."""
    rows = {"All questions": result.total, **result.areas}
    return {
        "rows": [_row(title, share) for title, share in rows.items()],
        "meaning": _meaning(result.total),
        "limits": NOT_A_CERTIFICATE,
        "time": f"Time spent: {minutes_words(place.seconds)}. It does not count.",
    }


def headline(sitting: Sitting) -> str:
    """Say how many answers were correct; the share counts every question, also one without an answer."""
    outcomes = [verdict.outcome for verdict in sitting.verdicts.values() if verdict.outcome in _OUTCOME_WORDS]
    counts = {words: outcomes.count(outcome) for outcome, words in _OUTCOME_WORDS.items()}
    told = ", ".join(f"{count} {words}" for words, count in counts.items() if count or words != "partly correct")
    missing = len(sitting.items) - len(outcomes)
    words = f"{len(outcomes)} of {len(sitting.items)} answered: {told}."
    return f"{words} Without an answer: {missing}; below, these do not count as correct." if missing else words


def _row(title: str, share: ExamShare) -> dict[str, Any]:
    low, high = share.interval
    return {
        "title": title,
        "words": share.words,
        "share": share.correct / share.asked,
        "low": low,
        "high": high,
    }


def _meaning(total: ExamShare) -> str:
    low, high = (round(100 * end) for end in total.interval)
    count = f"These {total.asked} questions are" if total.asked > 1 else "This one question is"
    return (
        f"{count} a sample of all that could be asked. This result fits anybody who would answer between {low} and {high} % of all such "
        "questions correctly, so another form may give another number although you know as much. An area has few questions and a wide "
        "interval: it says where to read, not what you can do. Partly correct and unanswered questions do not count as correct here."
    )


def minutes_words(seconds: float) -> str:
    """Return a time in minutes.

    Examples
    --------
    >>> minutes_words(30), minutes_words(60), minutes_words(3000)
    ('less than a minute', '1 minute', '50 minutes')
    """
    minutes = int(seconds // 60)
    if minutes == 0:
        return "less than a minute"
    return f"{minutes} minute{'' if minutes == 1 else 's'}"
