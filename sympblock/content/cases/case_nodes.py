"""The nodes of a branching case: what is told, asked, decided, done in the room, read and reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from sympblock.content.files import Key, Many, Name, Record, Text

Stage = Literal[
    "history", "examination", "tests", "decision", "consent", "block", "result", "next_step", "crisis", "later"
]
#: What the learner reads for each stage.
STAGES: dict[Stage, str] = {
    "history": "History",
    "examination": "Examination",
    "tests": "Tests",
    "decision": "Decision",
    "consent": "Consent",
    "block": "Block",
    "result": "Result",
    "next_step": "Next step",
    "crisis": "Crisis",
    "later": "Later",
}
#: How a session of the room may end, the first one that holds; see :mod:`sympblock.procedure.cases.room_result`.
RoomEnding = Literal["no_needle", "no_drug", "harm", "not_selective", "effective", "weak"]
ROOM_ENDINGS: tuple[RoomEnding, ...] = get_args(RoomEnding)
#: Endings after which there is a result to read.
DRUG_GIVEN: tuple[RoomEnding, ...] = ("harm", "not_selective", "effective", "weak")
#: The readings that a result may allow; see :mod:`sympblock.block.pain.result_reading`.
ResultReading = Literal["likelier", "less_likely", "not_shown", "other_cause"]
RESULT_READINGS: tuple[ResultReading, ...] = get_args(ResultReading)
#: The attitude of an option: ``cautious`` holds back most of all, ``forward`` goes on most of all.
Stance = Literal["cautious", "forward", "between"]
Ending = Literal["good", "late", "harm"]


class NodeOfCase(Record):
    """Holds what every node has: its stage, when it happens (empty = at once) and what is told there."""

    id: Name
    stage: Stage
    when: str = ""
    text: Text


class CaseQuestion(Record):
    """Offers one thing to ask, examine, test or say, and what it brings.

    ``earns`` names the key features that it earns. ``feedback`` is told in the debrief; it is needed where the thing
    earns something or should not have been done. Without sources it is our rule.
    """

    id: Name
    do: Text
    answer: Text
    earns: Many[Name] = ()
    feedback: str = ""
    sources: Many[Key] = ()


class MissedWay(Record):
    """Says where the case goes on, in place of ``to``, if a key feature has not been earned so far."""

    feature: Name
    to: Name


class TellNode(NodeOfCase):
    """Tells what happens, and goes on: the first of ``missed`` whose feature has not been earned leads elsewhere."""

    kind: Literal["tell"]
    to: Name
    missed: Many[MissedWay] = ()


class AskNode(NodeOfCase):
    """Offers things to ask for; nothing is given unasked, and only ``at_most`` of them can be had."""

    kind: Literal["ask"]
    ask: Text
    at_most: int = Field(ge=1, le=8)
    questions: Many[CaseQuestion] = Field(min_length=3)
    to: Name
    missed: Many[MissedWay] = ()

    @model_validator(mode="after")
    def _has_to_choose(self) -> Self:
        earning = sum(bool(each.earns) for each in self.questions)
        if not earning <= self.at_most < len(self.questions):
            raise ValueError(
                "at_most must be less than there are questions, and leave room for all that earn something"
            )
        _check_ids(each.id for each in self.questions)
        return self


class CaseOption(Record):
    """Offers one choice: what is done, where it leads, what it earns, and the reason; without sources it is our rule."""

    id: Name
    do: Text
    to: Name
    stance: Stance = "between"
    earns: Many[Name] = ()
    missed: Many[MissedWay] = ()
    feedback: Text
    sources: Many[Key]


class ChooseNode(NodeOfCase):
    """Asks for one decision. One option is the most cautious, another one goes on most of all."""

    kind: Literal["choose"]
    ask: Text
    options: Many[CaseOption] = Field(min_length=2)

    @model_validator(mode="after")
    def _has_extremes(self) -> Self:
        stances = [each.stance for each in self.options]
        if stances.count("cautious") != 1 or stances.count("forward") != 1:
            raise ValueError("the stance of exactly one option is cautious, and that of exactly one other is forward")
        _check_ids(each.id for each in self.options)
        return self


class RoomEarning(Record):
    """Says which key feature a session of the room earns: where it ended so, with all of these items kept.

    ``kept`` names items of the checklist that must have been kept, ``endings`` how the session must have ended; empty =
    however.
    """

    feature: Name
    endings: Many[RoomEnding] = ()
    kept: Many[Name] = ()

    @model_validator(mode="after")
    def _asks_for_something(self) -> Self:
        if not self.endings and not self.kept:
            raise ValueError("write endings, or items of the checklist under kept")
        return self


class RoomWay(Record):
    """Says where the case goes on after some endings of the room."""

    when: Many[RoomEnding] = Field(min_length=1)
    to: Name


class RoomNode(NodeOfCase):
    """Plays one scenario in the procedure room; the case goes on with how that session ended."""

    kind: Literal["room"]
    scenario: Name
    earnings: Many[RoomEarning] = ()
    ways: Many[RoomWay] = Field(min_length=1)

    @model_validator(mode="after")
    def _answers_every_ending(self) -> Self:
        _check_whole("ways", [name for way in self.ways for name in way.when], ROOM_ENDINGS)
        return self


class ResultWay(Record):
    """Says where the case goes on if the result allows one of some readings, whatever the learner read."""

    when: Many[ResultReading] = Field(min_length=1)
    to: Name


class ResultNode(NodeOfCase):
    """Shows feet, bedside findings and pain after the session, and asks for a reading.

    ``is_sympathetic`` says whether this patient's pain is sympathetically maintained, and ``pain_number`` whose of all such
    pains it is; ``feature`` is earned by the reading that the result allows. The diary ends ``written_h`` hours after the block
    (None = after a week): it is read earlier, or something else began to hurt. ``has_toes`` is False in a foot without toes.
    """

    kind: Literal["result"]
    is_sympathetic: bool
    pain_number: int = Field(default=1, ge=1, le=9999)
    feature: Name | None = None
    written_h: float | None = Field(default=None, ge=1.0, le=168.0)
    has_toes: bool = True
    ways: Many[ResultWay] = Field(min_length=1)

    @model_validator(mode="after")
    def _answers_every_reading(self) -> Self:
        _check_whole("ways", [name for way in self.ways for name in way.when], RESULT_READINGS)
        return self


class EndNode(NodeOfCase):
    """Ends the case: what has become of the patient."""

    kind: Literal["end"]
    ending: Ending


CaseNode = Annotated[
    TellNode | AskNode | ChooseNode | RoomNode | ResultNode | EndNode,
    Field(discriminator="kind"),
]


def way_on(part: TellNode | AskNode | CaseOption, earned: Collection[str]) -> str:
    """Return the node that follows, given the key features that were earned so far."""
    return next((each.to for each in part.missed if each.feature not in earned), part.to)


def missed_from(node: NodeOfCase) -> Iterator[MissedWay]:
    """Yield the ways from a node that are taken where a key feature has not been earned."""
    if isinstance(node, TellNode | AskNode):
        yield from node.missed
    elif isinstance(node, ChooseNode):
        yield from (each for option in node.options for each in option.missed)


def ways_from(node: NodeOfCase) -> Iterator[tuple[str, str]]:
    """Yield the ways from a node: what leads there, in words, and the node that follows."""
    yield from ((f"without {each.feature}", each.to) for each in missed_from(node))
    if isinstance(node, TellNode | AskNode):
        yield "", node.to
    elif isinstance(node, ChooseNode):
        yield from ((option.id, option.to) for option in node.options)
    elif isinstance(node, RoomNode | ResultNode):
        yield from ((", ".join(way.when), way.to) for way in node.ways)


def earned_at(node: NodeOfCase) -> Iterator[str]:
    """Yield every key feature that a node can earn."""
    if isinstance(node, AskNode):
        yield from (name for each in node.questions for name in each.earns)
    elif isinstance(node, ChooseNode):
        yield from (name for each in node.options for name in each.earns)
    elif isinstance(node, RoomNode):
        yield from (each.feature for each in node.earnings)
    elif isinstance(node, ResultNode) and node.feature:
        yield node.feature


def _check_ids(ids: Iterator[str]) -> None:
    twice = [name for name, times in Counter(ids).items() if times > 1]
    if twice:
        raise ValueError(f"{twice[0]!r} stands twice: give one of the two another id")


def _check_whole(field: str, named: list[str], wanted: tuple[str, ...]) -> None:
    if missing := [name for name in wanted if name not in named]:
        raise ValueError(f"{field}: no way for {', '.join(missing)}")
    if twice := [name for name in wanted if named.count(name) > 1]:
        raise ValueError(f"{field}: {', '.join(twice)} stands twice")
