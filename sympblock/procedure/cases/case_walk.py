"""A walk through a case: what was chosen so far, where it stands, and which key features it has earned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sympblock.block.pain.result_reading import READINGS
from sympblock.content.cases.case_nodes import (
    RESULT_READINGS,
    AskNode,
    CaseOption,
    CaseQuestion,
    ChooseNode,
    EndNode,
    NodeOfCase,
    ResultNode,
    ResultReading,
    RoomNode,
    TellNode,
    earned_at,
    way_on,
)
from sympblock.content.cases.cases import BranchingCase
from sympblock.content.files import Name, Record
from sympblock.procedure.cases.room_result import RoomResult


class CaseStepError(ValueError):
    """Says which step cannot be taken where a case stands."""


class CaseStep(Record):
    """Holds one step of a walk.

    ``chosen`` is the question that was asked, the option or the reading; empty where the case simply goes on. ``room`` is
    the session that was played, ``allowed`` the reading that its result allows.
    """

    node: Name
    chosen: Name | None = None
    room: RoomResult | None = None
    allowed: ResultReading | None = None


@dataclass(frozen=True)
class CaseWalk:
    """Holds a case and the steps that were taken; it never changes.

    Examples
    --------
    >>> from sympblock.content.cases.cases import load_case
    >>> CaseWalk(load_case("burning_foot")).now.stage
    'history'
    """

    case: BranchingCase
    steps: tuple[CaseStep, ...] = ()

    @cached_property
    def now(self) -> NodeOfCase:
        """Return the node at which the case stands."""
        return self.case.start if not self.steps else self.case.node(self._following(self.steps[-1]))

    @property
    def is_over(self) -> bool:
        """Tell whether the case has ended."""
        return isinstance(self.now, EndNode)

    @property
    def asked(self) -> tuple[CaseQuestion, ...]:
        """Return what was asked at the present node."""
        return self.asked_at(self.now)

    def asked_at(self, node: NodeOfCase) -> tuple[CaseQuestion, ...]:
        """Return what was asked at one node, in the order asked."""
        if not isinstance(node, AskNode):
            return ()
        by_id = {each.id: each for each in node.questions}
        return tuple(by_id[step.chosen] for step in self.steps if step.node == node.id and step.chosen)

    @property
    def questions_left(self) -> int:
        """Return how many things may still be asked at the present node."""
        return self.now.at_most - len(self.asked) if isinstance(self.now, AskNode) else 0

    @property
    def passed(self) -> tuple[NodeOfCase, ...]:
        """Return the nodes that were left behind, in their order."""
        names = dict.fromkeys(step.node for step in self.steps)
        return tuple(self.case.node(name) for name in names if name != self.now.id)

    @property
    def last_room(self) -> RoomResult | None:
        """Return the last session that was played; None if there was none."""
        return next((step.room for step in reversed(self.steps) if step.room), None)

    @property
    def earned(self) -> tuple[str, ...]:
        """Return the key features that were earned, in the order of the case."""
        found = {name for step in self.steps for name in self._earned(step)}
        return tuple(each.id for each in self.case.features if each.id in found)

    @property
    def left_to_expert(self) -> tuple[str, ...]:
        """Return the key features of the room that the learner has left to the expert: they are not judged.

        What could have been asked before and was not is missed, though the expert made up for it.
        """
        rooms = [node for node in self.passed if isinstance(node, RoomNode) and self._is_experts(node)]
        before = {name for node in self.passed if not isinstance(node, RoomNode) for name in earned_at(node)}
        found = {each.feature for node in rooms for each in node.earnings} - before - set(self.earned)
        return tuple(each.id for each in self.case.features if each.id in found)

    @property
    def is_perfect(self) -> bool:
        """Tell whether the case ended well with every key feature that is judged."""
        judged = len(self.case.features) - len(self.left_to_expert)
        return isinstance(self.now, EndNode) and self.now.ending == "good" and len(self.earned) == judged

    @property
    def reached(self) -> frozenset[str]:
        """Return the key features that could have been earned at a node that was passed."""
        return frozenset(name for node in self.passed for name in earned_at(node))

    @property
    def turns(self) -> Iterator[tuple[str, NodeOfCase]]:
        """Yield each key feature whose lack has turned the case, and the node to which it turned."""
        for place, step in enumerate(self.steps):
            part = self._left_by(step)
            earned = CaseWalk(self.case, self.steps[: place + 1]).earned
            way = next((each for each in part.missed if each.feature not in earned), None) if part else None
            if way:
                yield way.feature, self.case.node(way.to)

    def after(self, step: CaseStep) -> CaseWalk:
        """Return the walk after one step.

        Raises
        ------
        CaseStepError
            If the step cannot be taken where the case stands.
        """
        if step.node != self.now.id:
            raise CaseStepError(f"{self.case.title}: the case stands at {self.now.id}, not at {step.node}")
        if reason := self._fault(step):
            raise CaseStepError(f"{self.case.title}, {self.now.id}: {reason}")
        return CaseWalk(self.case, (*self.steps, step))

    def go_on(self) -> CaseWalk:
        """Go on from what was told or asked."""
        return self.after(CaseStep(node=self.now.id))

    def choose(self, name: str) -> CaseWalk:
        """Ask one question, or take one option."""
        return self.after(CaseStep(node=self.now.id, chosen=name))

    def play(self, room: RoomResult) -> CaseWalk:
        """Go on with a session of the room."""
        return self.after(CaseStep(node=self.now.id, room=room))

    def read(self, reading: str) -> CaseWalk:
        """Read the result of the last session; what it allows decides how the case goes on."""
        node, room = self.now, self.last_room
        allowed = room.allows(node) if isinstance(node, ResultNode) and room else None
        return self.after(CaseStep(node=node.id, chosen=reading, allowed=allowed))

    def chosen_at(self, node: NodeOfCase) -> CaseOption | None:
        """Return the option that was taken at a node; None if there was none."""
        names = {step.chosen for step in self.steps if step.node == node.id}
        options = node.options if isinstance(node, ChooseNode) else ()
        return next((each for each in options if each.id in names), None)

    def step_at(self, node: NodeOfCase) -> CaseStep | None:
        """Return the last step that was taken at a node; None if there was none."""
        return next((step for step in reversed(self.steps) if step.node == node.id), None)

    def _is_experts(self, node: NodeOfCase) -> bool:
        step = self.step_at(node)
        return bool(step and step.room and step.room.is_experts)

    def _fault(self, step: CaseStep) -> str:
        node = self.now
        if isinstance(node, EndNode):
            return "the case has ended"
        if isinstance(node, RoomNode):
            return "" if step.room and step.room.scenario == node.scenario else "play the scenario in the room"
        if isinstance(node, ResultNode):
            return "" if step.chosen in READINGS and step.allowed in RESULT_READINGS else "read the result"
        if isinstance(node, AskNode):
            return self._fault_of_question(node, step.chosen)
        if isinstance(node, ChooseNode):
            return "" if step.chosen in {each.id for each in node.options} else f"there is no option {step.chosen!r}"
        return "nothing is chosen here" if step.chosen else ""

    def _fault_of_question(self, node: AskNode, name: str | None) -> str:
        if name is None:
            return ""
        if name not in {each.id for each in node.questions}:
            return f"there is no question {name!r}"
        if name in {each.id for each in self.asked}:
            return f"{name!r} was asked already"
        return "" if self.questions_left else "no more can be asked"

    def _following(self, step: CaseStep) -> str:
        """Return the id of the node that follows a step: the same one after a question."""
        node = self.case.node(step.node)
        if isinstance(node, AskNode) and step.chosen:
            return node.id
        if part := self._left_by(step):
            return way_on(part, self.earned)
        if isinstance(node, RoomNode) and step.room:
            return next(way.to for way in node.ways if step.room.ending in way.when)
        if isinstance(node, ResultNode):
            return next(way.to for way in node.ways if step.allowed in way.when)
        raise CaseStepError(f"{self.case.title}: nothing follows {node.id}")

    def _left_by(self, step: CaseStep) -> TellNode | AskNode | CaseOption | None:
        """Return what a step has left a node by, if key features may have a say in what follows."""
        node = self.case.node(step.node)
        if isinstance(node, ChooseNode):
            return next(each for each in node.options if each.id == step.chosen)
        is_left = isinstance(node, TellNode) or (isinstance(node, AskNode) and not step.chosen)
        return node if is_left and isinstance(node, TellNode | AskNode) else None

    def _earned(self, step: CaseStep) -> Iterable[str]:
        node = self.case.node(step.node)
        if isinstance(node, AskNode):
            return next((each.earns for each in node.questions if each.id == step.chosen), ())
        if isinstance(node, ChooseNode):
            return next((each.earns for each in node.options if each.id == step.chosen), ())
        if isinstance(node, RoomNode) and step.room:
            return () if step.room.is_experts else room_features(node, step.room)
        is_read = isinstance(node, ResultNode) and step.chosen == step.allowed
        return (node.feature,) if is_read and isinstance(node, ResultNode) and node.feature else ()


def room_features(node: RoomNode, room: RoomResult) -> tuple[str, ...]:
    """Return the key features that a session has earned."""
    return tuple(
        each.feature
        for each in node.earnings
        if (not each.endings or room.ending in each.endings) and set(each.kept) <= set(room.kept)
    )


def walk_again(case: BranchingCase, steps: Sequence[CaseStep]) -> CaseWalk:
    """Take steps again that were written down, up to the first one that this version of the case does not know."""
    walk = CaseWalk(case)
    for step in steps:
        try:
            walk = walk.after(step)
        except CaseStepError:
            return walk
    return walk
