"""A case for readers: the path of somebody who decides well, with the reason at each decision; other ways are not told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from sympblock.block.follow_up import FollowUp
from sympblock.block.pain.result_reading import read_result
from sympblock.content.cases.case_nodes import AskNode, ChooseNode, EndNode, NodeOfCase, ResultNode
from sympblock.content.cases.cases import load_case
from sympblock.procedure.cases.case_walk import CaseWalk
from sympblock.procedure.cases.room_result import CRITERION
from sympblock.widgets.case_player.probes import solving_walk
from sympblock.widgets.case_player.told import heading_of, letter_words, result_pictures, room_words, why_no_needle
from sympblock.widgets.core.panel_parts import Picture, Words
from sympblock.widgets.core.reading_form import Block, DrawnPicture, DrawnState
from sympblock.widgets.follow_up import words as after_words
from sympblock.widgets.follow_up.reading import DIARY, FEET

#: The case that readers see where a lesson names none.
READ_CASE = "burning_foot"


@lru_cache(maxsize=4)
def case_states(name: str) -> tuple[DrawnState, ...]:
    """Return the letter, and each step of a walk that solves the case with the expert in the room."""
    walk = solving_walk(load_case(name))
    begun = CaseWalk(walk.case)
    letter = DrawnState(f"{walk.case.title}: the letter", (), (letter_words(begun),))
    stops = (*walk.passed, walk.now)
    return letter, *(_state(number, walk, node) for number, node in enumerate(stops, 1))


def _state(number: int, walk: CaseWalk, node: NodeOfCase) -> DrawnState:
    after = _after(walk, node)
    pictures = result_pictures(after) if after else ()
    wide = tuple(_drawn(each) for each in pictures if not each.name.endswith("_narrow"))
    blocks = (Words(node.text), *_done(walk, node), *(_read(after) if after else ()))
    return DrawnState(f"{number}. {heading_of(node)}", wide, blocks)


def _drawn(picture: Picture) -> DrawnPicture:
    drawn = DrawnPicture.of(picture)
    return replace(drawn, caption=FEET if picture.name.startswith("feet") else DIARY)


def _done(walk: CaseWalk, node: NodeOfCase) -> Iterator[Block]:
    """Tell what was asked, decided or done at a node, and why."""
    step, option = walk.step_at(node), walk.chosen_at(node)
    if isinstance(node, AskNode):
        for each in walk.asked_at(node):
            yield Words(" ".join(filter(None, (each.answer, each.feedback))), each.do, tuple(each.sources))
    elif isinstance(node, ChooseNode) and option is not None:
        yield Words(option.feedback, f"{node.ask} {option.do}", tuple(option.sources), "good", "Decision")
    elif step and step.room:
        yield Words(" ".join((room_words(step.room), *why_no_needle(step.room), *step.room.why)), "The block")
    elif isinstance(node, EndNode):
        yield Words(walk.case.lesson, "To take along")
        yield Words(walk.case.rests_on, "The published case", tuple(walk.case.sources))


def _after(walk: CaseWalk, node: NodeOfCase) -> FollowUp | None:
    return walk.last_room.follow_up(node) if isinstance(node, ResultNode) and walk.last_room else None


def _read(after: FollowUp) -> Iterator[Block]:
    """Tell what was found after the block, and what it allows."""
    result = read_result(after.seen(CRITERION))
    if after.has_baseline:
        yield after_words.signs_table(after, "")
    yield after_words.bedside_table(after)
    yield Words(after_words.early_words(after), "Half an hour after the block")
    yield Words(after_words.week_words(after), "The diary")
    reasons = " ".join(each.text for each in result.reasons)
    sources = tuple(dict.fromkeys(key for each in result.reasons for key in each.sources))
    yield Words(reasons, f"What the result allows: {result.words}", sources, "good", "Reading")
