"""What the case player tells before the debrief: the present node, the result of a block, and what happened so far."""

from __future__ import annotations

from collections.abc import Iterator

from sympblock.block.follow_up import FollowUp
from sympblock.block.pain.pain_response import pain_points
from sympblock.block.pain.result_reading import READINGS
from sympblock.content.cases.case_nodes import STAGES, AskNode, NodeOfCase, ResultNode, RoomEnding, RoomNode, TellNode
from sympblock.drawing.charts.follow_up_chart import diary_chart, soles_chart
from sympblock.procedure.cases.case_walk import CaseWalk
from sympblock.procedure.cases.room_result import CRITERION, RoomResult, scenario_named
from sympblock.widgets.case_player.parts import Part
from sympblock.widgets.core.panel import Picture, Table, Words
from sympblock.widgets.follow_up import words as after_words

HOW_TO_PLAY = (
    "The room opens in the whole window, with this patient on the table. When you end the session there, the case goes on with its "
    "result. You may leave the room at any time; it is kept, and you find it here again. If you do not want to do the block now, let "
    "the expert do it: the case then goes on with what the expert reached."
)
#: What is told of a session before the debrief: what happened, and no judgement.
ROOM_TOLD: dict[RoomEnding, str] = {
    "no_needle": "no needle was inserted",
    "no_drug": "a needle was inserted, and no local anaesthetic was given",
}
DRUG_TOLD = "local anaesthetic was given through the needle"
FEET_CAPTION, DIARY_CAPTION = "Temperature of both soles", "Pain diary from 0 to 10, four entries a day"
#: Each chart asks for a row of its own in the column of pictures.
SHARE = 4.0
NOT_MEASURED = "Foot temperature was not measured before this block, so no change can be judged."


def story_parts(walk: CaseWalk) -> list[Part]:
    """Tell where the case stands, with what was asked there, and what was found after a block beside its charts."""
    node = walk.now
    told = Part(tuple(node_words(walk)))
    if not isinstance(node, ResultNode) or walk.last_room is None:
        return [told]
    after = walk.last_room.follow_up(node)
    return [told, Part(tuple(_findings(walk.last_room, node)), result_pictures(after))]


def node_words(walk: CaseWalk) -> list[Words | Table]:
    """Tell where the case stands, with what was asked there."""
    node = walk.now
    letter = [letter_words(walk)] if not walk.steps else []
    told: list[Words | Table] = [*letter, *_just_done(walk), Words(node.text, heading_of(node))]
    if isinstance(node, AskNode):
        told += [Words(each.answer, each.do) for each in walk.asked]
    if isinstance(node, RoomNode):
        told.append(Words(HOW_TO_PLAY, "The procedure room"))
    return told


def letter_words(walk: CaseWalk) -> Words:
    """Tell the letter."""
    return Words(walk.case.letter, f"{walk.case.writer}:")


def result_pictures(after: FollowUp, is_told: bool = False, which: str = "") -> tuple[Picture, ...]:
    """Draw feet and diary; the diary once more for a narrow page, which shows that one alone.

    Parameters
    ----------
    after : FollowUp
        What followed the block.
    is_told : bool
        Whether the diary shows the pain of the simulation, too.
    which : str
        Ends the names of the pictures, where a page shows those of several blocks.
    """
    hours = [entry.hours for entry in after.diary.entries]
    true_points = [float(pain) for pain in pain_points(after.traits, after.given, hours)] if is_told else None
    wide, narrow = (
        diary_chart(after.diary, after.drug_h, False, true_points, is_narrow) for is_narrow in (False, True)
    )
    feet = (
        [Picture(f"feet{which}", FEET_CAPTION, soles_chart(after.feet, after.side), SHARE)]
        if after.has_baseline
        else []
    )
    diary = (
        Picture(f"diary{which}", DIARY_CAPTION, wide, SHARE),
        Picture(f"diary{which}_narrow", DIARY_CAPTION, narrow, SHARE),
    )
    return (*feet, *diary)


def so_far(walk: CaseWalk) -> tuple[Table, ...]:
    """List what was done and found at the nodes that were left behind."""
    rows = tuple(row for node in walk.passed for row in _rows(walk, node))
    return (Table("What happened so far", ("When", "You", "Then"), rows, is_wide=True),) if rows else ()


def room_words(room: RoomResult) -> str:
    """Say who was in the procedure room and what was done there, without a judgement."""
    return f"{who_played(room)} in the procedure room: {ROOM_TOLD.get(room.ending, DRUG_TOLD)}."


def who_played(room: RoomResult) -> str:
    """Say who did the block."""
    return "The expert" if room.is_experts else "You"


def _just_done(walk: CaseWalk) -> Iterator[Words]:
    """Tell what led here: the decision that was taken, or how the block ended. Reasons are left to the debrief."""
    step = walk.steps[-1] if walk.steps else None
    node = walk.case.node(step.node) if step else None
    if step is None or node is None or node.id == walk.now.id:
        return
    if option := walk.chosen_at(node):
        yield Words(option.do, "You decided")
    elif step.room:
        yield Words(" ".join((room_words(step.room), *why_no_needle(step.room))), "The block")


def why_no_needle(room: RoomResult) -> Iterator[str]:
    """Say why the expert has set no needle: what the patient answered."""
    scenario = scenario_named(room.scenario)
    if room.is_experts and room.ending == "no_needle" and scenario.reason:
        yield f"Before the needle the expert asked, and was told: {scenario.answers[scenario.reason]} An elective block has to wait for that."


def heading_of(node: NodeOfCase) -> str:
    """Name a node by its stage, and when it happens."""
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
        Words(after_words.week_words(after), "The diary"),
    ]


def _sign(after: FollowUp) -> str:
    """Return the published sign of a warm foot by which a case goes."""
    words = next(each.criterion.words for each in after.verdicts if each.criterion.key == CRITERION)
    return f"{words[0].lower()}{words[1:]}"


def _rows(walk: CaseWalk, node: NodeOfCase) -> Iterator[tuple[str, str, str]]:
    when = heading_of(node)
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
