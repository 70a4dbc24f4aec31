"""What the graph of a case must fulfil: no dead end, every branch reached, and no habit that carries through it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from sympblock.content.cases.case_habits import HABITS, Habit, every_option
from sympblock.content.cases.case_nodes import (
    DRUG_GIVEN,
    AskNode,
    ChooseNode,
    EndNode,
    NodeOfCase,
    ResultNode,
    RoomEnding,
    RoomNode,
    TellNode,
    earned_at,
    missed_from,
    way_on,
    ways_from,
)
from sympblock.content.cases.case_wording import WORDING_RULES

if TYPE_CHECKING:
    from sympblock.content.cases.cases import BranchingCase


@dataclass(frozen=True)
class Walked:
    """Says where a walk through a case stands.

    Parameters
    ----------
    node : str
        Id of the node.
    earned : frozenset of str
        Key features so far.
    session : str
        How the last session of the room ended; empty = none was played.
    is_injected : bool
        True if local anaesthetic was given in any session.
    """

    node: str
    earned: frozenset[str] = frozenset()
    session: RoomEnding | str = ""
    is_injected: bool = False

    def on(self, node: str, earned: set[str]) -> Walked:
        """Return the walk one node further."""
        return replace(self, node=node, earned=self.earned | earned)


def walks(case: BranchingCase, habit: Habit = every_option) -> set[Walked]:
    """Return every place at which a walk through a case can stand that plays and reads in the best way.

    It asks in the best way too, or leaves out key features whose lack leads elsewhere.

    Parameters
    ----------
    case : BranchingCase
        Each of its ways leads somewhere, and none in a circle.
    habit : callable
        Which options are taken at a decision.
    """
    first = Walked(case.start.id)
    found, left = {first}, [first]
    while left:
        following = set(_after(case, left.pop(), habit)) - found
        found |= following
        left += following
    return found


def _after(case: BranchingCase, walked: Walked, habit: Habit) -> Iterator[Walked]:
    node = case.node(walked.node)
    if isinstance(node, ChooseNode):
        for option in habit(node):
            yield walked.on(way_on(option, walked.earned | {*option.earns}), set(option.earns))
    elif isinstance(node, RoomNode):
        for way in node.ways:
            for ending in way.when:
                earned = {each.feature for each in node.earnings if not each.endings or ending in each.endings}
                is_injected = walked.is_injected or ending in DRUG_GIVEN
                yield replace(walked.on(way.to, earned), session=ending, is_injected=is_injected)
    elif isinstance(node, TellNode | AskNode):
        for earned in _asked_so(case, node):
            yield walked.on(way_on(node, walked.earned | earned), earned)
    else:
        for _, following in ways_from(node):
            yield walked.on(following, set(earned_at(node)))


def _asked_so(case: BranchingCase, node: NodeOfCase) -> Iterator[set[str]]:
    """Yield all that can be earned at a node, without each choice of the features whose lack leads elsewhere."""
    earned = set(earned_at(node))
    needed = sorted(earned & {each.feature for other in case.nodes for each in missed_from(other)})
    for number in range(len(needed) + 1):
        yield from (earned - set(left_out) for left_out in combinations(needed, number))


def good_walks(case: BranchingCase, habit: Habit = every_option) -> list[Walked]:
    """Return the walks that end well, whatever they have earned."""
    return [walked for walked in walks(case, habit) if _ends_well(case.node(walked.node))]


def perfect_walks(case: BranchingCase) -> list[Walked]:
    """Return the walks that end well with every key feature."""
    wanted = frozenset(each.id for each in case.features)
    return [walked for walked in good_walks(case) if walked.earned == wanted]


def _ends_well(node: NodeOfCase) -> bool:
    return isinstance(node, EndNode) and node.ending == "good"


def _leads_on(case: BranchingCase) -> Iterator[tuple[str, str]]:
    """Yield what must hold before the graph can be walked, then what the walks show."""
    faults = [*_twice(case), *_lost(case)] or [*_circles(case)]
    yield from faults or [*_unreached(case), *_faults_of_features(case), *_faults_of_walks(case)]


def _twice(case: BranchingCase) -> Iterator[tuple[str, str]]:
    for field, ids in (("nodes", [n.id for n in case.nodes]), ("features", [f.id for f in case.features])):
        for name, times in Counter(ids).items():
            if times > 1:
                yield f"{field} {name}", "the id stands twice: give one of the two another"


def _lost(case: BranchingCase) -> Iterator[tuple[str, str]]:
    names = {node.id for node in case.nodes}
    for node in case.nodes:
        for by, to in ways_from(node):
            if to not in names:
                yield f"nodes {node.id} {by}".strip(), f"there is no node {to!r}: write the id of one of this case"


def _circles(case: BranchingCase) -> Iterator[tuple[str, str]]:
    """Yield nodes from which a way leads back: without circles and loose ends, every way comes to an end."""
    for node in case.nodes:
        if node.id in _beyond(case, node):
            yield f"nodes {node.id}", "a way leads back to this node: time only goes on"


def _beyond(case: BranchingCase, node: NodeOfCase) -> set[str]:
    found: set[str] = set()
    left = [to for _, to in ways_from(node)]
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            left += [to for _, to in ways_from(case.node(name))]
    return found


def _unreached(case: BranchingCase) -> Iterator[tuple[str, str]]:
    reached = _beyond(case, case.start) | {case.start.id}
    for node in case.nodes:
        if node.id not in reached:
            yield f"nodes {node.id}", "no way leads to this node: let one lead there, or delete it"
    if not any(isinstance(node, AskNode) for node in case.nodes):
        yield "nodes", "nothing is asked for: a case has a node of the kind ask"
    if case.is_block_right and not any(isinstance(node, RoomNode) for node in case.nodes):
        yield "nodes", "the block is right, and nothing is played in the room: a case has a node of the kind room"


def _faults_of_features(case: BranchingCase) -> Iterator[tuple[str, str]]:
    known = {each.id for each in case.features}
    earnable = {name for node in case.nodes for name in earned_at(node)}
    for node in case.nodes:
        for name in sorted({*earned_at(node), *(each.feature for each in missed_from(node))} - known):
            yield f"nodes {node.id}", f"there is no key feature {name!r}: write one of {', '.join(sorted(known))}"
        if isinstance(node, AskNode):
            for each in node.questions:
                if each.earns and not each.feedback:
                    yield f"nodes {node.id} {each.id} feedback", "say why this earns a key feature"
    for name in sorted(known - earnable):
        yield f"features {name}", "nothing earns this key feature: let an option, a question or the room earn it"


def _faults_of_walks(case: BranchingCase) -> Iterator[tuple[str, str]]:
    for walked in walks(case):
        if isinstance(case.node(walked.node), ResultNode) and walked.session not in DRUG_GIVEN:
            yield (
                f"nodes {walked.node}",
                "a way leads here on which no local anaesthetic was given: nothing can be read",
            )
            break
    perfect = perfect_walks(case)
    if not perfect:
        yield "nodes", "no walk ends well with every key feature: the case cannot be solved"
    for walked in perfect:
        if walked.is_injected != case.is_block_right:
            yield f"nodes {walked.node}", "this walk solves the case, and does not fit is_block_right"
            break
    for always, habit in HABITS.items():
        if good_walks(case, habit):
            yield "nodes", f"whoever always takes {always} ends well: let it be wrong once on every way"


CASE_RULES = (_leads_on, *WORDING_RULES)
