"""What a learning system keeps of the answers to a lesson: it fits, and comes back judged as Python judges."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sympblock.assessment.scoring import CONFIDENCES, choice_ids, score
from sympblock.content import load_items, load_lessons
from sympblock.content.items import Hotspot, Item, MultipleResponse, NumberItem, PutInOrder
from sympblock.course.checkout import ROOT
from sympblock.edition.site.question_data import asked_item, item_version
from sympblock.widgets.quiz_card import hotspot
from tests.node_tools import node_tools

LESSONS = [lesson.lesson for lesson in load_lessons() if lesson.status == "ready" and load_items(lesson.lesson)]
#: Characters that every learning system must keep, by the standards.
LIMIT_12, LIMIT_2004 = 4096, 64_000


class AnswersUnderNode:
    """Packs answers as the script of the package does, and unpacks them for the same items."""

    def __init__(self) -> None:
        node_tools()
        command = ["node", str(ROOT / "tests" / "edition" / "packed_answers.mjs")]
        self._node = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        self._items: list[dict[str, Any]] | None = None

    def packed(self, items: list[dict[str, Any]], answers: Sequence[Mapping[str, Any]], limit: int) -> dict[str, Any]:
        """Return the text that a learning system keeps, and the answers to the items that are found in it."""
        told: dict[str, Any] = {"answers": answers, "limit": limit}
        if items is not self._items:
            told["items"] = self._items = items
        assert self._node.stdin and self._node.stdout
        self._node.stdin.write(json.dumps(told) + "\n")
        self._node.stdin.flush()
        # Numbers of a script are doubles: it writes a large one without point or exponent.
        return json.loads(self._node.stdout.readline(), parse_int=float)

    def stop(self) -> None:
        """End the program."""
        self._node.communicate(timeout=20)


@pytest.fixture(scope="module")
def under_node() -> Iterator[AnswersUnderNode]:
    answers = AnswersUnderNode()
    yield answers
    answers.stop()


@cache
def told_items(lesson: str) -> list[dict[str, Any]]:
    """Describe the items of a lesson as its page does."""
    return [asked_item(item) for item in load_items(lesson)]


def longest_response(item: Item) -> Any:
    """Return a response that takes as many characters as any that the page allows."""
    match item:
        case NumberItem():
            return -1.2345678901234567e-100
        case Hotspot():
            return {"x_mm": -12.345678901234567, "y_mm": -0.12345678901234567}
        case MultipleResponse() | PutInOrder():
            return list(choice_ids(item))
        case _:
            return choice_ids(item)[-1]


def responses(item: Item) -> st.SearchStrategy[Any]:
    """Draw what a page can hand over as an answer."""
    # JSON of a script knows one zero.
    finite = st.floats(allow_nan=False, allow_infinity=False).filter(lambda value: str(value) != "-0.0")
    ids = list(choice_ids(item))
    match item:
        case NumberItem():
            return finite
        case Hotspot():
            named = st.sampled_from(ids).map(lambda identity: {"choice": identity})
            return named | st.fixed_dictionaries({"x_mm": finite, "y_mm": finite})
        case MultipleResponse():
            return st.lists(st.sampled_from(ids), min_size=1, unique=True)
        case PutInOrder():
            return st.permutations(ids)
        case _:
            return st.sampled_from(ids)


def kept_answer(item: Item, response: Any, confidence: str | None, attempt: int) -> dict[str, Any]:
    """Return what is packed of an answer; its outcome is not, for it is judged anew."""
    return {"version": item_version(item), "response": response, "confidence": confidence, "attempt": attempt}


def outcome_of(item: Item, answer: Mapping[str, Any]) -> str:
    """Judge an answer as the course does."""
    return score(item, answer["response"], hotspot.hit).outcome


def test_the_longest_answers_to_all_questions_of_every_lesson_fit(under_node: AnswersUnderNode) -> None:
    longest = max(CONFIDENCES, key=len)
    for lesson in LESSONS:
        items = load_items(lesson)
        answers = [kept_answer(item, longest_response(item), longest, 999) for item in items]
        text = under_node.packed([], answers, LIMIT_12)["text"]
        assert len(text) <= LIMIT_12, lesson
        assert len(json.loads(text)) == len(items), lesson


@pytest.mark.parametrize(
    "lesson", [LESSONS[0], *(pytest.param(lesson, marks=pytest.mark.long) for lesson in LESSONS[1:])]
)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), limit=st.sampled_from([LIMIT_12, LIMIT_2004]))
def test_any_answers_come_back_as_they_were_given_and_judged_as_python_judges(
    lesson: str, data: st.DataObject, limit: int, under_node: AnswersUnderNode
) -> None:
    chosen = data.draw(st.lists(st.sampled_from(load_items(lesson)), unique_by=lambda item: item.id))
    confidences = st.sampled_from([None, *CONFIDENCES])
    answers = [
        kept_answer(item, data.draw(responses(item)), data.draw(confidences), data.draw(st.integers(1, 99)))
        for item in chosen
    ]
    found = under_node.packed(told_items(lesson), answers, limit)["found"]
    judged = [answer | {"outcome": outcome_of(item, answer)} for item, answer in zip(chosen, answers, strict=True)]
    assert found == [[item.id, answer] for item, answer in zip(chosen, judged, strict=True)]
