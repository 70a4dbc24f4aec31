"""What the case player tells: the present node, the result of a block, what happened so far, and the debrief."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from sympblock.block.follow_up import FollowUp
from sympblock.block.pain.result_reading import READINGS, read_result
from sympblock.content.cases.case_nodes import STAGES, AskNode, NodeOfCase, ResultNode, RoomNode, TellNode
from sympblock.drawing.charts.follow_up_chart import diary_chart, soles_chart
from sympblock.procedure.cases.case_debrief import CaseDebrief, ChoiceTold, FeatureVerdict, debrief_case
from sympblock.procedure.cases.case_walk import CaseWalk
from sympblock.procedure.cases.room_result import CRITERION, RoomResult, scenario_named
from sympblock.widgets.case_player.case_state import CaseState
from sympblock.widgets.core.panel import Picture, Table, Words
from sympblock.widgets.follow_up import words as after_words

HOW_TO_PLAY = (
    "In the procedure room of the cases choose “{title}” and play it to its end; then go on with your session here. If you do not want to "
    "play now, let the expert do the block: the case then goes on with what the expert reached."
)
#: The rating of the room knows nothing of the days that follow in the case.
ROOM_ONLY = "All this is said of the block and of the hours in the room. It knows nothing of what happened to the patient afterwards."
OTHER_READING = "Your own interpretation was not the one that the result allows."
NOT_MEASURED = "Foot temperature was not measured before this block, so no change can be judged."


def node_words(walk: CaseWalk) -> list[Words | Table]:
    """Tell where the case stands, with what was asked there and what was found after a block."""
    node = walk.now
    letter = [letter_words(walk)] if not walk.steps else []
    told: list[Words | Table] = [*letter, *_just_done(walk), Words(node.text, _heading(node))]
    if isinstance(node, AskNode):
        told += [Words(each.answer, each.do) for each in walk.asked]
    if isinstance(node, RoomNode):
        told.append(Words(HOW_TO_PLAY.format(title=scenario_named(node.scenario).title), "The procedure room"))
    if isinstance(node, ResultNode) and walk.last_room:
        told += _findings(walk.last_room, node)
    return told


def letter_words(walk: CaseWalk) -> Words:
    """Tell the letter."""
    return Words(walk.case.letter, f"{walk.case.writer}:")


def result_pictures(walk: CaseWalk) -> tuple[Picture, ...]:
    """Draw feet and diary while the result is read."""
    node, room = walk.now, walk.last_room
    if not isinstance(node, ResultNode) or room is None:
        return ()
    after = room.follow_up(node)
    hours = after.drug_h
    diary = Picture("diary", "Pain diary", diary_chart(after.diary, hours, False, None))
    feet = Picture("feet", "Both soles", soles_chart(after.feet, after.side))
    return (feet, diary) if after.has_baseline else (diary,)


def so_far(walk: CaseWalk) -> tuple[Table, ...]:
    """List what was done and found at the nodes that were left behind."""
    rows = tuple(row for node in walk.passed for row in _rows(walk, node))
    return (Table("What happened so far", ("When", "You", "Then"), rows, is_wide=True),) if rows else ()


def debrief_words(state: CaseState) -> list[Words | Table]:
    """Tell score, key features, decisions, the learner's own words, and the published case."""
    walk = state.walk
    found, case = debrief_case(walk), walk.case
    own = [Words(state.reflection, "What you wrote before the debrief")] if state.reflection else []
    return [
        _score(found),
        *(_feature(each) for each in sorted(found.features, key=lambda each: each.standing == "earned")),
        *_block(walk),
        *(_choice(each) for each in found.choices),
        *own,
        Words(case.lesson, "To take along"),
        Words(case.rests_on, "The published case", case.sources),
    ]


def room_words(room: RoomResult) -> str:
    """Say who did the block and how it ended."""
    return f"{'The expert' if room.is_experts else 'You'} in the procedure room: {room.headline}."


def _just_done(walk: CaseWalk) -> Iterator[Words]:
    """Tell what led here: the decision that was taken, or how the block ended. Reasons are left to the debrief."""
    step = walk.steps[-1] if walk.steps else None
    node = walk.case.node(step.node) if step else None
    if step is None or node is None or node.id == walk.now.id:
        return
    if option := walk.chosen_at(node):
        yield Words(option.do, "You decided")
    elif step.room:
        yield Words(" ".join((room_words(step.room), *_why_no_needle(step.room))), "The block")


def _why_no_needle(room: RoomResult) -> Iterator[str]:
    """Say why the expert has set no needle: what the patient answered."""
    scenario = scenario_named(room.scenario)
    if room.is_experts and room.ending == "no_needle" and scenario.reason:
        yield f"Before the needle the expert asked, and was told: {scenario.answers[scenario.reason]} An elective block has to wait for that."


def _heading(node: NodeOfCase) -> str:
    return f"{STAGES[node.stage]}. {node.when}" if node.when else STAGES[node.stage]


def _findings(room: RoomResult, node: ResultNode) -> list[Words | Table]:
    after = room.follow_up(node)
    feet: Words | Table = (
        after_words.signs_table(after, "") if after.has_baseline else Words(NOT_MEASURED, tone="caution")
    )
    return [
        feet,
        *([Words(f"This case goes by one of them: {_sign(after)}")] if after.has_baseline else []),
        after_words.bedside_table(after),
        Words(after_words.early_words(after), "Half an hour after the block"),
        Words(after_words.week_words(after), "The week"),
    ]


def _sign(after: FollowUp) -> str:
    """Return the published sign of a warm foot by which a case goes."""
    words = next(each.criterion.words for each in after.verdicts if each.criterion.key == CRITERION)
    return f"{words[0].lower()}{words[1:]}"


def _rows(walk: CaseWalk, node: NodeOfCase) -> Iterator[tuple[str, str, str]]:
    when = _heading(node)
    step, option = walk.step_at(node), walk.chosen_at(node)
    if isinstance(node, AskNode):
        yield from ((when, each.do, each.answer) for each in walk.asked_at(node))
    elif isinstance(node, TellNode):
        yield when, "", node.text
    elif option is not None:
        yield when, option.do, ""
    elif step and step.room:
        yield when, "", room_words(step.room)
    elif step and step.allowed:
        yield when, next(words for reading, words in READINGS.items() if reading == step.chosen), ""


def _score(found: CaseDebrief) -> Words:
    tone, tag = ("good", "Solved") if found.is_perfect else ("caution", "Look again")
    return Words(found.words, "Debrief", (), tone, tag)


def _feature(verdict: FeatureVerdict) -> Words:
    tone, tag = {
        "earned": ("good", "Earned"),
        "missed": ("stop", "Missed"),
        "not_reached": ("caution", "Not reached"),
        "left_to_expert": ("plain", ""),
    }[verdict.standing]
    name = (
        f"{verdict.feature.name} (left to the expert)" if verdict.standing == "left_to_expert" else verdict.feature.name
    )
    return Words(verdict.feature.why, name, verdict.feature.sources, tone, tag)


def _choice(told: ChoiceTold) -> Words:
    """Tell one choice with its reason, and what would have earned a key feature there."""
    better = f" Better: {told.better.do}. {told.better.feedback}" if told.better else ""
    sources = (*told.done.sources, *(told.better.sources if told.better else ()))
    return Words(f"{told.done.feedback}{better}", f"You chose: {told.done.do}", tuple(dict.fromkeys(sources)))


def _block(walk: CaseWalk) -> Iterator[Words | Table]:
    """Tell the session and what its result allowed, with the mechanism that nobody could see."""
    for node in walk.passed:
        step = walk.step_at(node)
        if step and step.room:
            said = (room_words(step.room), *_why_no_needle(step.room), *step.room.why, ROOM_ONLY)
            yield Words(" ".join(said), "The block, as it stood in the room")
        if isinstance(node, ResultNode) and step and (after := _followed(walk, node)):
            result = read_result(after.seen(CRITERION))
            chosen = next(words for reading, words in READINGS.items() if reading == step.chosen)
            reasons = " ".join(each.text for each in result.reasons)
            sources = tuple(dict.fromkeys(key for each in result.reasons for key in each.sources))
            yield Words(f"{result.words}. {reasons}", f"You read: {chosen.lower()}. What the result allowed:", sources)
            truth = after_words.truth_words(after, result)
            yield truth if step.chosen == result.reading else replace(truth, text=f"{truth.text} {OTHER_READING}")


def _followed(walk: CaseWalk, node: ResultNode) -> FollowUp | None:
    """Return what followed the session that was read at a node: the last one before it."""
    before = itertools.takewhile(lambda step: step.node != node.id, walk.steps)
    rooms = [step.room for step in before if step.room]
    return rooms[-1].follow_up(node) if rooms else None
