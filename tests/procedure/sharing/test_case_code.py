"""A walk through a case comes out of its code as it went in; steps that the case does not know are refused, not cut."""

from __future__ import annotations

import random
from typing import Any

import pytest

from sympblock.codes.share_code import MOST_LETTERS, CodeRefusedError, code_of
from sympblock.content.cases.case_nodes import AskNode, ChooseNode, ResultNode, RoomNode
from sympblock.content.cases.cases import case_names, load_case
from sympblock.procedure.cases.case_walk import CaseWalk
from sympblock.procedure.cases.room_result import experts_result
from sympblock.procedure.sharing.case_code import CASE_CODE, case_code, opened_case


def walked(name: str, seed: int, plays: bool) -> CaseWalk:
    """Take random steps to the end of a case, or as far as no block is played."""
    dice, walk = random.Random(seed), CaseWalk(load_case(name))
    while not walk.is_over:
        node = walk.now
        if isinstance(node, RoomNode):
            if not plays:
                return walk
            walk = walk.play(experts_result(node.scenario))
        elif isinstance(node, ResultNode):
            walk = walk.read(dice.choice(("likelier", "less_likely", "not_shown")))
        elif isinstance(node, ChooseNode):
            walk = walk.choose(dice.choice(node.options).id)
        else:
            asked = {each.id for each in walk.asked}
            left = [each.id for each in node.questions if each.id not in asked] if isinstance(node, AskNode) else []
            is_asking = bool(left) and isinstance(node, AskNode) and walk.questions_left and dice.random() < 0.9
            walk = walk.choose(dice.choice(left)) if is_asking else walk.go_on()
    return walk


@pytest.mark.parametrize("plays", [False, pytest.param(True, marks=pytest.mark.long)])
@pytest.mark.parametrize("name", case_names())
def test_every_walk_comes_back(name: str, plays: bool) -> None:
    for seed in range(5):
        walk = walked(name, seed, plays)
        code = case_code(walk, name)
        found, again = opened_case(code)
        assert (found, again.steps) == (name, walk.steps) and len(code) <= MOST_LETTERS


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "damaged"),
        (["sore_toe"], "damaged"),
        (["sore_toe", "steps"], "damaged"),
        (["sore_toe", [{"node": "x", "runs": "import os"}]], "damaged"),
        (["sore_toe", [7]], "damaged"),
        (["sore_toe", [{"node": "nowhere"}]], "cannot be taken"),
        (["sore_toe", [{"node": "nowhere"}] * 201], "damaged"),
        (["no_case", []], "does not have"),
        ([{"a": 1}, []], "does not have"),
        (["../../etc/passwd", []], "does not have"),
    ],
)
def test_what_is_no_walk_is_refused_with_a_sentence(value: Any, words: str) -> None:
    with pytest.raises(CodeRefusedError, match=words):
        opened_case(code_of(CASE_CODE, value))
