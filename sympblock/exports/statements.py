"""The learner's own answers as xAPI statements, one a line; they name nobody."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from pydantic import JsonValue

from sympblock.assessment.study.history import Answer, History
from sympblock.content.catalogue import Lesson
from sympblock.content.items import Item
from sympblock.exports.asked_question import COURSE, COURSE_ID
from sympblock.exports.export_report import ExportReport
from sympblock.exports.gradebook import known_items, unknown_answers

#: Identifiers, not addresses: nothing answers there. The domain is reserved for such names.
HOME = f"https://{COURSE_ID}.invalid"
VERB = {"id": "http://adlnet.gov/expapi/verbs/answered", "display": {"en-GB": "answered"}}
QUESTION = "http://adlnet.gov/expapi/activities/cmi.interaction"
LESSON = "http://adlnet.gov/expapi/activities/lesson"
COURSE_KIND = "http://adlnet.gov/expapi/activities/course"
SCALED = {"correct": 1.0, "partly": 0.5, "wrong": 0.0}
INTERACTIONS = {
    "single_best_answer": "choice",
    "multiple_response": "choice",
    "put_in_order": "sequencing",
    "number": "numeric",
    "hotspot": "other",
}
WARNING = (
    "No name is in the file, and no key. Its account is a number made of your first answer, "
    "so that a later export continues the same account."
)


def statements_file(history: History, lessons: tuple[Lesson, ...]) -> tuple[bytes, ExportReport]:
    """Return the answers as the bytes of an NDJSON file, the oldest first."""
    known = known_items(lessons)
    actor = _actor(history)
    found = [
        _statement(answer, known[answer.item], actor, place)
        for answer, place in _placed(history)
        if answer.item in known
    ]
    lines = "".join(json.dumps(statement, ensure_ascii=False) + "\n" for statement in found)
    left_out = unknown_answers(history, lessons)
    return lines.encode(), ExportReport((("answers", len(found)),), left_out=left_out, warning=WARNING)


def _placed(history: History) -> Iterator[tuple[Answer, int]]:
    """Number answers that are alike in time, place and question, so that no two statements share an identity."""
    seen: dict[tuple[object, ...], int] = {}
    for answer in history.answers:
        key = (answer.at, answer.place, answer.attempt, answer.item)
        seen[key] = seen.get(key, 0) + 1
        yield answer, seen[key]


def _actor(history: History) -> dict[str, Any]:
    first = history.answers[0] if history.answers else None
    name = _identity("learner", first.at.isoformat() if first else "", first.item if first else "")
    return {"objectType": "Agent", "account": {"homePage": HOME, "name": str(name)}}


def _identity(*parts: object) -> UUID:
    return uuid5(NAMESPACE_URL, "/".join((HOME, *map(str, parts))))


def _statement(answer: Answer, item: Item, actor: dict[str, Any], number: int) -> dict[str, Any]:
    account = actor["account"]["name"]
    made_of = (account, answer.at.isoformat(), answer.place, answer.attempt, answer.item, number)
    return {
        "id": str(_identity("statement", *made_of)),
        "actor": actor,
        "verb": VERB,
        "object": _activity(item),
        "result": _result(answer),
        "context": _context(answer),
        "timestamp": answer.at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }


def _activity(item: Item) -> dict[str, Any]:
    definition = {
        "type": QUESTION,
        "name": {"en-GB": item.question},
        "description": {"en-GB": item.stem},
        "interactionType": INTERACTIONS[item.kind],
    }
    return {"objectType": "Activity", "id": f"{HOME}/questions/{item.id}", "definition": definition}


def _result(answer: Answer) -> dict[str, Any]:
    result: dict[str, Any] = {"response": _response(answer.response), "completion": True}
    if answer.outcome:
        result["success"] = answer.outcome == "correct"
        result["score"] = {"scaled": SCALED[answer.outcome]}
    if answer.confidence:
        result["extensions"] = {f"{HOME}/confidence": answer.confidence}
    return result


def _response(response: JsonValue) -> str:
    """Write a response as xAPI does: several choices with a mark between them."""
    if isinstance(response, list):
        return "[,]".join(map(str, response))
    if isinstance(response, dict):
        return str(response.get("choice") or json.dumps(response, sort_keys=True))
    return f"{response:g}" if isinstance(response, float) else str(response)


def _context(answer: Answer) -> dict[str, Any]:
    lesson = {"id": f"{HOME}/lessons/{answer.lesson}", "definition": {"type": LESSON}}
    course = {"id": f"{HOME}/course", "definition": {"type": COURSE_KIND, "name": {"en-GB": COURSE}}}
    extensions = {f"{HOME}/part": answer.use, f"{HOME}/attempt": answer.attempt}
    return {"contextActivities": {"parent": [lesson], "grouping": [course]}, "extensions": extensions}
