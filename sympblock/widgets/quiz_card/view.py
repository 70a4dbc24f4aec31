"""What the page of a quiz card shows, made from a sitting; no key leaves before its verdict."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from pydantic import JsonValue

from sympblock.assessment.scoring import choice_ids, choices_by_id, key_of
from sympblock.assessment.sitting import Sitting
from sympblock.assessment.summary import Tally
from sympblock.content import load_lessons, load_references
from sympblock.content.items import Hotspot, Item
from sympblock.widgets.quiz_card import hotspot
from sympblock.widgets.quiz_card.plan_view import NO_GAP, plan_note, plan_view

READ_OUT_FROM = 4  # design choice: one to three questions need no read-out

INSTRUCTIONS = {
    "single_best_answer": "Select the one best answer.",
    "multiple_response": "Select all that apply.",
    "put_in_order": "Put the steps in order, the first at the top.",
    "number": "",
    "hotspot": "Mark the place in the picture.",
}
OUTCOME_WORDS = {"correct": "Correct", "partly": "Partly correct", "wrong": "Incorrect", "not_answered": "Not answered"}
CONFIDENCE_WORDS = {"sure": "Sure", "think_so": "Fairly sure", "guess": "Guess", "not_said": "Not said"}
MARK_WORDS = {
    "chosen_correct": "Your answer, correct",
    "chosen_wrong": "Your answer, incorrect",
    "missed": "Correct, and you left it out",
    "key": "The correct answer",
    "in_place": "In place",
    "misplaced": "Out of place",
    "not_chosen": "",
}


def shown_ids(item: Item, attempt: int) -> dict[str, str]:
    """Return the author's choice ids under the ids that the page uses, in the order shown.

    The steps of an order are shuffled and numbered anew, else their ids would
    give the order away; they never happen to stand in the correct order.
    """
    ids = list(choice_ids(item))
    if item.kind != "put_in_order":
        return {identity: identity for identity in ids}
    shuffled = ids[:]
    chance = random.Random(f"{item.id} {attempt}")
    while shuffled == ids:
        chance.shuffle(shuffled)
    return {str(number): identity for number, identity in enumerate(shuffled, 1)}


def from_page(item: Item, attempt: int, response: JsonValue) -> JsonValue:
    """Translate a response of the page into the author's choice ids."""
    if item.kind != "put_in_order" or not isinstance(response, list):
        return response
    ids = shown_ids(item, attempt)
    return [ids.get(shown, shown) if isinstance(shown, str) else shown for shown in response]


def to_page(item: Item, attempt: int, response: JsonValue) -> JsonValue:
    """Translate the author's choice ids into those of the page."""
    if item.kind != "put_in_order" or not isinstance(response, list):
        return response
    shown = {identity: number for number, identity in shown_ids(item, attempt).items()}
    return [shown[identity] for identity in response if isinstance(identity, str)]


def sitting_view(sitting: Sitting) -> dict[str, Any]:
    """Return the part of the view that follows from the sitting."""
    is_read_out = sitting.phase == "read_out"
    return {
        "mode": sitting.mode,
        "phase": sitting.phase,
        "attempt": sitting.attempt,
        "position": sitting.position,
        "handed_in": sitting.is_handed_in,
        "notice": _notice(sitting),
        "can_change_mode": sitting.can_change_mode and len(sitting.items) >= READ_OUT_FROM,
        "has_read_out": len(sitting.items) >= READ_OUT_FROM or sitting.mode == "exam",
        "progress": [{"id": item.id, "status": status(sitting, item)} for item in sitting.items],
        "item": None if is_read_out else item_view(sitting, sitting.item),
        "summary": summary_view(sitting) if is_read_out else None,
    }


def _notice(sitting: Sitting) -> str:
    if sitting.was_changed_elsewhere:
        return "You have answered these questions in another tab as well. This card now shows what you did there."
    return "Your earlier answers were kept." if sitting.was_restored else ""


def status(sitting: Sitting, item: Item) -> str:
    """Return ``open``, ``answered``, ``not_answered`` or the outcome of an item."""
    if item.id in sitting.verdicts:
        return sitting.verdicts[item.id].outcome
    if item.id in sitting.responses:
        return "answered"
    return "not_answered" if sitting.is_handed_in else "open"


def item_view(sitting: Sitting, item: Item) -> dict[str, Any]:
    """Return what the page shows of one item; the verdict only when it is due."""
    texts = {identity: choice.text for identity, choice in choices_by_id(item).items()}
    is_due = not sitting.is_open(item)
    return {
        "id": item.id,
        "kind": item.kind,
        "number": sitting.items.index(item) + 1,
        "of": len(sitting.items),
        "stem": item.stem,
        "question": item.question,
        "instruction": INSTRUCTIONS[item.kind],
        "choices": [{"id": s, "text": texts[i]} for s, i in shown_ids(item, sitting.attempt).items()],
        "unit": unit_words(item.answer.unit) if item.kind == "number" else "",
        "step": item.answer.step if item.kind == "number" else None,
        "scene": _scene_view(item, is_due) if item.picture else None,
        "response": to_page(item, sitting.attempt, sitting.responses.get(item.id)),
        "confidence": sitting.confidences.get(item.id),
        "is_open": not is_due,
        "verdict": verdict_view(sitting, item) if is_due else None,
    }


def _scene_view(item: Item, is_due: bool) -> dict[str, Any]:
    scene = hotspot.scene_of(item).as_dict()
    return scene if is_due else hotspot.covered(scene)


def verdict_view(sitting: Sitting, item: Item) -> dict[str, Any]:
    """Return the verdict on an item: lines for its choices, why the key is correct, and sources."""
    verdict = sitting.verdicts.get(item.id)
    outcome = verdict.outcome if verdict else "not_answered"
    notes = verdict.notes if verdict else ()
    return {
        "outcome": outcome,
        "words": OUTCOME_WORDS[outcome],
        "given": _given(item, sitting.responses.get(item.id)),
        "accepted": accepted_words(item),
        "remark": " ".join(note.feedback for note in notes if not note.choice),
        "lines": _lines(item, {note.choice: note.mark for note in notes}, sitting.responses.get(item.id)),
        "why": item.why,
        "sources": _sources(item.sources),
        "overlays": _overlays(item) if isinstance(item, Hotspot) else [],
    }


def _given(item: Item, response: JsonValue) -> str:
    if item.kind == "number" and isinstance(response, int | float):
        return _quantity(f"{response:g}", item.answer.unit)
    return ""


def accepted_words(item: Item) -> str:
    """Return which numbers are accepted, with their unit; empty for other kinds."""
    if item.kind != "number":
        return ""
    low, high = item.answer.low, item.answer.high
    return _quantity(f"{low:g}" if low == high else f"{low:g} to {high:g}", item.answer.unit)


def _quantity(number: str, unit: str) -> str:
    return f"{number} {unit_words(unit)}".strip()


def unit_words(unit: str) -> str:
    """Return a unit as the learner reads it.

    Examples
    --------
    >>> unit_words("deg"), unit_words("count"), unit_words("ml")
    ('°', '', 'ml')
    """
    return {"deg": "°", "degC": "°C", "percent": "%", "count": ""}.get(unit, unit)


def _lines(item: Item, marks: Mapping[str, str], response: JsonValue) -> list[dict[str, str]]:
    key = key_of(item)
    lines = []
    for identity, choice in choices_by_id(item).items():
        mark = marks.get(identity) or ("key" if identity in key and item.kind != "put_in_order" else "not_chosen")
        words = MARK_WORDS[mark]
        if mark == "misplaced" and isinstance(response, list):
            words = f"Out of place: you put it {_ordinal(response.index(identity) + 1)}"
        lines.append({"text": choice.text, "mark": mark, "words": words, "feedback": choice.feedback})
    return sorted(lines, key=lambda line: line["mark"] == "key")


def _ordinal(number: int) -> str:
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number, 'th') }"


def _sources(keys: Iterable[str]) -> list[dict[str, Any]]:
    references = load_references()
    named = [references[key] for key in keys]
    return [{"label": reference.label, "text": reference.text, "url": reference.url} for reference in named]


def _overlays(item: Hotspot) -> list[dict[str, Any]]:
    key = key_of(item)
    rings = hotspot.outlines(item).items()
    return [{"rings": ring, "tone": "correct" if identity in key else "plain"} for identity, ring in rings]


def summary_view(sitting: Sitting) -> dict[str, Any]:
    """Return the read-out: totals, score by objective, confidence against correctness, and a plan after the entry test."""
    summary = sitting.summary()
    numbers = {item.id: number for number, item in enumerate(sitting.items, 1)}
    sure = [numbers[item_id] for item_id in summary.sure_but_wrong]
    return {
        "headline": _headline(summary.total),
        "objectives": [_tally_view(objective_text(o), tally) for o, tally in summary.objectives.items()],
        "confidence": [_tally_view(CONFIDENCE_WORDS[c], t) for c, t in summary.confidence.items() if t.answered],
        "sure_but_wrong": sure,
        "advice": _advice(sure),
        "plan": plan_view(summary.plan, numbers),
        "plan_note": plan_note(summary.plan) or _no_gap(sitting.items, summary.plan),
    }


def _no_gap(items: Iterable[Item], plan: Collection[object]) -> str:
    """Say that nothing points to a lesson, if the items could have done so."""
    return NO_GAP if not plan and any("." in item.objective for item in items) else ""


def _headline(total: Tally) -> str:
    parts = [f"{total.correct} correct"]
    if total.partly:
        parts.append(f"{total.partly} partly correct")
    parts.append(f"{total.wrong} incorrect")
    words = f"{total.answered} of {total.items} answered: {', '.join(parts)}."
    return (
        f"{words} {total.not_answered} not answered, which does not count as incorrect."
        if total.not_answered
        else words
    )


def _tally_view(words: str, tally: Tally) -> dict[str, Any]:
    return {
        "words": words,
        "correct": tally.correct,
        "partly": tally.partly,
        "wrong": tally.wrong,
        "not_answered": tally.not_answered,
    }


def _advice(sure: list[int]) -> str:
    if not sure:
        return ""
    which = f"question {sure[0]}" if len(sure) == 1 else f"questions {', '.join(map(str, sure[:-1]))} and {sure[-1]}"
    return f"You were sure but incorrect in {which}. Read the feedback there again."


def objective_text(objective: str) -> str:
    """Return an objective in words; one that is named with its lesson is told with its lesson."""
    lesson_id, _, objective_id = objective.rpartition(".")
    for lesson in load_lessons():
        for known in lesson.objectives:
            if known.id == objective_id and lesson_id in ("", lesson.lesson):
                return f"{lesson.number} {lesson.title}: {known.text}" if lesson_id else known.text
    raise ValueError(f"no lesson has an objective called {objective!r}")
