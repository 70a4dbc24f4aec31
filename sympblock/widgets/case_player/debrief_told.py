"""What the case player tells after a case: score, path, key features, block, decisions, and the published case."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from sympblock.block.follow_up import FollowUp
from sympblock.block.pain.result_reading import READINGS, read_result
from sympblock.content.cases.case_nodes import AskNode, ResultNode
from sympblock.drawing.cases.walked_path import LETTERS, PathStop, features_in_words, path_map, walked_path
from sympblock.procedure.cases.case_debrief import CaseDebrief, ChoiceTold, FeatureVerdict, debrief_case
from sympblock.procedure.cases.case_walk import CaseWalk
from sympblock.procedure.cases.room_result import CRITERION
from sympblock.widgets.case_player.case_state import CaseState
from sympblock.widgets.case_player.parts import Part
from sympblock.widgets.case_player.told import SHARE, heading_of, result_pictures, who_played, why_no_needle
from sympblock.widgets.core.panel import Picture, Table, Words
from sympblock.widgets.follow_up import words as after_words

#: The rating of the room knows nothing of the days that follow in the case.
ROOM_ONLY = (
    "This is said of the block and of the hours in the room alone, and not of what happened to the patient afterwards."
)
#: Why a case ended as it did: the key feature whose lack has turned it.
TURNED = "Because this key feature was missing, the case went on to step {number} of your path."
OTHER_READING = "Your own interpretation was not the one that the result allows."
PATH_CAPTION = "Map of your path. Letters name the key features; the list tells what they are."


def debrief_parts(state: CaseState) -> list[Part]:
    """Tell score, path, key features, decisions, the learner's own words, and the published case."""
    walk = state.walk
    found, case = debrief_case(walk), walk.case
    own = [Words(state.reflection, "What you wrote before the debrief")] if state.reflection else []
    return [
        Part((_score(found),)),
        _path(walk),
        Part(tuple(_features(found, walk))),
        *_block(walk),
        Part(
            (
                *(_choice(each) for each in found.choices),
                *own,
                Words(case.lesson, "To take along"),
                Words(case.rests_on, "The published case", case.sources),
            )
        ),
    ]


def _path(walk: CaseWalk) -> Part:
    """List the steps beside their map."""
    stops = walked_path(walk)
    rows = tuple(
        (f"{stop.number}. {heading_of(stop.node)}", _done(walk, stop), features_in_words(stop)) for stop in stops
    )
    table = Table("Your path, step by step", ("Step", "You", "Key features"), rows)
    return Part((table,), (Picture("path", PATH_CAPTION, path_map(stops), SHARE),), "blocks")


def _done(walk: CaseWalk, stop: PathStop) -> str:
    """Say in a few words what was done at a stop."""
    node = stop.node
    step, option = walk.step_at(node), walk.chosen_at(node)
    if isinstance(node, AskNode):
        return "; ".join(each.do for each in walk.asked_at(node)) or "Nothing asked"
    if option is not None:
        return option.do
    if step and step.room:
        return f"{who_played(step.room)}: {step.room.headline}"
    return next((words for reading, words in READINGS.items() if step and reading == step.chosen), "")


def _block(walk: CaseWalk) -> Iterator[Part]:
    """Tell the session and what its result allowed, with its charts and the mechanism that nobody could see."""
    for node in walk.passed:
        step = walk.step_at(node)
        if step and step.room:
            headline = f"{who_played(step.room)} in the procedure room: {step.room.headline}."
            said = (ROOM_ONLY, headline, *why_no_needle(step.room), *step.room.why)
            yield Part((Words(" ".join(said), "The block, as it stood in the room"),))
        if isinstance(node, ResultNode) and step and (after := _followed(walk, node)):
            yield Part(
                tuple(_reading(after, step.chosen or "")), result_pictures(after, is_told=True, which=f"_{node.id}")
            )


def _reading(after: FollowUp, chosen: str) -> Iterator[Words | Table]:
    """Tell what the result allowed, and the mechanism."""
    result = read_result(after.seen(CRITERION))
    read = next(words for reading, words in READINGS.items() if reading == chosen)
    reasons = " ".join(each.text for each in result.reasons)
    sources = tuple(dict.fromkeys(key for each in result.reasons for key in each.sources))
    yield Words(f"{result.words}. {reasons}", f"You read: {read.lower()}. What the result allowed:", sources)
    truth = after_words.truth_words(after, result)
    yield truth if chosen == result.reading else replace(truth, text=f"{truth.text} {OTHER_READING}")


def _score(found: CaseDebrief) -> Words:
    tone, tag = ("good", "Solved") if found.is_perfect else ("caution", "Look again")
    return Words(found.words, "Debrief", (), tone, tag)


def _features(found: CaseDebrief, walk: CaseWalk) -> Iterator[Words]:
    """Tell the key features by the letters of the map, those that were earned last."""
    numbers = {stop.node.id: stop.number for stop in walked_path(walk)}
    lettered = zip(LETTERS, found.features, strict=False)
    for letter, each in sorted(lettered, key=lambda pair: pair[1].standing == "earned"):
        turned = "".join(f" {TURNED.format(number=numbers[node.id])}" for node in each.led_to)
        yield _feature(letter, each, turned)


def _feature(letter: str, verdict: FeatureVerdict, turned: str) -> Words:
    tone, tag = {
        "earned": ("good", "Earned"),
        "missed": ("stop", "Missed"),
        "not_reached": ("caution", "Not reached"),
        "left_to_expert": ("plain", ""),
    }[verdict.standing]
    left = " (left to the expert)" if verdict.standing == "left_to_expert" else ""
    name = f"{letter}. {verdict.feature.name}{left}"
    return Words(f"{verdict.feature.why}{turned}", name, verdict.feature.sources, tone, tag)


def _choice(told: ChoiceTold) -> Words:
    """Tell one choice with its reason, and what would have earned a key feature there."""
    better = f" Better: {told.better.do}. {told.better.feedback}" if told.better else ""
    sources = (*told.done.sources, *(told.better.sources if told.better else ()))
    return Words(f"{told.done.feedback}{better}", f"You chose: {told.done.do}", tuple(dict.fromkeys(sources)))


def _followed(walk: CaseWalk, node: ResultNode) -> FollowUp | None:
    """Return what followed the session that was read at a node: the last one before it."""
    before = itertools.takewhile(lambda step: step.node != node.id, walk.steps)
    rooms = [step.room for step in before if step.room]
    return rooms[-1].follow_up(node) if rooms else None
