"""Questions of all kinds for the tests of exports, and answers to them with what this course says about each."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from itertools import combinations, permutations

from sympblock.assessment.scoring import ItemVerdict, choice_ids, score
from sympblock.exports.asked_question import AskedQuestion, GatheredQuestions, gather
from sympblock.widgets.quiz_card import hotspot


@cache
def sample_questions() -> GatheredQuestions:
    """Gather two lessons with all five kinds, whose pictures are quick to draw."""
    parts = [gather(number, lambda _words: None) for number in ("05", "10")]
    assert not any(part.left_out for part in parts)
    return GatheredQuestions(tuple(question for part in parts for question in part.questions))


def answers(question: AskedQuestion) -> Iterator[tuple[object, ItemVerdict]]:
    """Yield answers to a question with the verdict of this course: all of them, or many."""
    for response in _responses(question):
        yield response, score(question.item, response)


def _responses(question: AskedQuestion) -> list:
    item, ids = question.item, choice_ids(question.item)
    chance = random.Random(item.id)
    if item.kind == "single_best_answer":
        return list(ids)
    if item.kind == "hotspot":
        return [{"choice": identity} for identity in ids]
    if item.kind == "multiple_response":
        return [list(some) for size in range(1, len(ids) + 1) for some in combinations(ids, size)]
    if item.kind == "put_in_order":
        orders = [list(order) for order in permutations(ids)]
        return [list(ids), *chance.sample(orders, min(len(orders), 60))]
    answer = item.answer
    edges = [answer.low, answer.high, answer.value, answer.low - answer.step / 7, answer.high + answer.step / 7]
    edges += [trap.value for trap in item.traps]
    return [*edges, *(round(chance.uniform(-10, 3 * answer.high + 10), 3) for _ in range(40))]


def clicks(question: AskedQuestion, count: int = 200) -> Iterator[tuple[float, float, ItemVerdict]]:
    """Yield points of a picture in millimetres, with the verdict of this course on a click there."""
    left, top, right, bottom = hotspot.scene_of(question.item).bounds_mm
    chance = random.Random(question.item.id)
    points = [hotspot.point_inside(question.item, identity) for identity in choice_ids(question.item)]
    points += [(chance.uniform(left, right), chance.uniform(top, bottom)) for _ in range(count)]
    for x_mm, y_mm in points:
        response = {"x_mm": x_mm, "y_mm": y_mm}
        yield x_mm, y_mm, score(question.item, response, hotspot.hit)
