"""What a walk through a case came to: its key features, its decisions with their reasons, and how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sympblock.content.cases.case_nodes import (
    AskNode,
    CaseOption,
    CaseQuestion,
    ChooseNode,
    Ending,
    EndNode,
    NodeOfCase,
)
from sympblock.content.cases.cases import KeyFeature
from sympblock.procedure.cases.case_walk import CaseWalk

Standing = Literal["earned", "missed", "not_reached", "left_to_expert"]
#: How a case ended, in words.
ENDINGS: dict[Ending, str] = {
    "good": "the case ended well",
    "late": "the case ended late for the patient",
    "harm": "the patient came to harm",
}


@dataclass(frozen=True)
class FeatureVerdict:
    """Says how one key feature stands.

    ``not_reached`` if the walk never came to where it is earned, ``left_to_expert`` if the expert has played its room.
    ``led_to`` are the nodes to which the case turned because the feature was missing, in their order.
    """

    feature: KeyFeature
    standing: Standing
    led_to: tuple[NodeOfCase, ...] = ()


@dataclass(frozen=True)
class ChoiceTold:
    """Tells one choice with its reason.

    Parameters
    ----------
    node : NodeOfCase
        Where it was made.
    done : CaseOption or CaseQuestion
        What was done.
    better : CaseOption or None
        What would have earned a key feature there; None if what was done did, or nothing does.
    """

    node: NodeOfCase
    done: CaseOption | CaseQuestion
    better: CaseOption | None = None


@dataclass(frozen=True)
class CaseDebrief:
    """Holds the debrief of a case that has ended.

    Parameters
    ----------
    ending : str
        How it ended.
    features : tuple of FeatureVerdict
        In the order of the case.
    choices : tuple of ChoiceTold
        In the order in which they were made.
    is_perfect : bool
        True if the case ended well with every key feature that is judged.
    """

    ending: Ending
    features: tuple[FeatureVerdict, ...]
    choices: tuple[ChoiceTold, ...]
    is_perfect: bool

    @property
    def score(self) -> int:
        """Return how many key features were earned, one point each."""
        return sum(each.standing == "earned" for each in self.features)

    @property
    def judged(self) -> int:
        """Return how many key features are judged: not those that were left to the expert."""
        return sum(each.standing != "left_to_expert" for each in self.features)

    @property
    def words(self) -> str:
        """Say the score, what it counts, and how the case ended."""
        return (
            f"You earned {self.score} of {self.judged} key features, and {ENDINGS[self.ending]}. Only critical decisions "
            f"count, one point each; asking for more earns nothing.{self._left}"
        )

    @property
    def _left(self) -> str:
        left = len(self.features) - self.judged
        return f" You left the block to the expert, so {left} more of the room are not judged." if left else ""


def debrief_case(walk: CaseWalk) -> CaseDebrief:
    """Look back on a case.

    Raises
    ------
    ValueError
        If the case has not ended.
    """
    if not isinstance(walk.now, EndNode):
        raise ValueError(f"{walk.case.title} has not ended: it stands at {walk.now.id}")
    turns = tuple(walk.turns)
    features = tuple(
        FeatureVerdict(each, _standing(walk, each.id), tuple(node for feature, node in turns if feature == each.id))
        for each in walk.case.features
    )
    return CaseDebrief(walk.now.ending, features, tuple(_choices(walk)), walk.is_perfect)


def _standing(walk: CaseWalk, name: str) -> Standing:
    if name in walk.earned:
        return "earned"
    if name in walk.left_to_expert:
        return "left_to_expert"
    return "missed" if name in walk.reached else "not_reached"


def _choices(walk: CaseWalk) -> Iterator[ChoiceTold]:
    for node in walk.passed:
        if isinstance(node, AskNode):
            yield from (ChoiceTold(node, asked) for asked in walk.asked_at(node) if asked.feedback)
        elif (option := walk.chosen_at(node)) is not None and isinstance(node, ChooseNode):
            yield ChoiceTold(node, option, _better(node, option))


def _better(node: ChooseNode, chosen: CaseOption) -> CaseOption | None:
    """Return the option that would have earned most, if it is more than what was chosen has earned."""
    best = max(node.options, key=lambda each: len(each.earns))
    return best if len(best.earns) > len(chosen.earns) else None
