"""Walks that a lesson's self-check plays: one that solves a case, and one that always goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sympblock.content.cases.case_nodes import AskNode, ChooseNode, EndNode, ResultNode, RoomNode
from sympblock.content.cases.cases import BranchingCase
from sympblock.procedure.cases.case_walk import CaseWalk
from sympblock.procedure.cases.room_result import experts_result
from sympblock.widgets.quiz_card.probes import Probe

Gestures = tuple[dict[str, Any], ...]
REFLECTION = "I would ask earlier what the patient does himself."


def case_probes(case: BranchingCase) -> list[Probe]:
    """Return a walk that solves a case, and one that always takes the option that goes on most."""
    solved = solving_walk(case)
    rash = forward_walk(case)
    missed = [each.why for each in case.features if each.id not in rash.earned]
    return [
        Probe(gestures_of(solved), True, tuple(each.why for each in case.features)),
        Probe(gestures_of(rash), False, tuple(missed)),
    ]


def solving_walk(case: BranchingCase) -> CaseWalk:
    """Return a walk that ends well with every key feature, with the expert in the room.

    Raises
    ------
    ValueError
        If there is none.
    """
    left = [CaseWalk(case)]
    while left:
        walk = left.pop()
        node = walk.now
        if isinstance(node, EndNode):
            if walk.is_perfect:
                return walk
        elif isinstance(node, ChooseNode):
            left += [walk.choose(each.id) for each in node.options]
        else:
            left.append(_on(walk, is_keen=True))
    raise ValueError(f"{case.title}: no walk with the expert in the room solves it")


def forward_walk(case: BranchingCase) -> CaseWalk:
    """Return the walk that asks for nothing and always takes the option that goes on most."""
    walk = CaseWalk(case)
    while not walk.is_over:
        node = walk.now
        if isinstance(node, ChooseNode):
            walk = walk.choose(next(each.id for each in node.options if each.stance == "forward"))
        else:
            walk = _on(walk, is_keen=False)
    return walk


def gestures_of(walk: CaseWalk) -> Gestures:
    """Return the gestures on the page that take the steps of a walk with the expert in the room, and the debrief."""
    made = [gesture for step in walk.steps for gesture in _gestures(walk, step.node, step.chosen)]
    return (*made, {"event": "set", "id": "reflection", "value": REFLECTION}, _press("act"))


def _gestures(walk: CaseWalk, name: str, chosen: str | None) -> Sequence[dict[str, Any]]:
    node = walk.case.node(name)
    if isinstance(node, RoomNode):
        return (_press("expert"),)
    if chosen is None:
        # Whoever has asked nothing is asked about it once.
        times = 1 if walk.asked_at(node) else 2
        return (_press("on"),) * times if isinstance(node, AskNode) else (_press("act"),)
    return ({"event": "set", "id": "choice", "value": chosen}, _press("act"))


def _press(button: str) -> dict[str, Any]:
    return {"event": "press", "id": button}


def _on(walk: CaseWalk, is_keen: bool) -> CaseWalk:
    """Go on where nothing is decided: whoever is keen asks what earns something, and reads what the result allows."""
    node = walk.now
    if isinstance(node, AskNode):
        for each in node.questions if is_keen else ():
            walk = walk.choose(each.id) if each.earns else walk
        return walk.go_on()
    if isinstance(node, RoomNode):
        return walk.play(experts_result(node.scenario))
    if isinstance(node, ResultNode) and walk.last_room:
        allowed = walk.last_room.allows(node)
        return walk.read(allowed if is_keen else _other(allowed))
    return walk.go_on()


def _other(allowed: str) -> str:
    return "likelier" if allowed != "likelier" else "less_likely"
