"""Habits that must not carry anybody through a case: always the same attitude, the same place in the list, the same length."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from sympblock.content.cases.case_nodes import CaseOption, ChooseNode, Stance

#: Which options somebody with a habit would take.
Habit = Callable[[ChooseNode], Sequence[CaseOption]]


def as_shown(options: Sequence[CaseOption]) -> list[CaseOption]:
    """Return options in the order in which a learner sees them: that of the alphabet.

    Examples
    --------
    >>> from sympblock.content.cases.cases import load_case
    >>> [each.id for each in as_shown(load_case("sore_toe").node("tell").options)]
    ['as_she_wishes', 'at_once', 'nothing_yet']
    """
    return sorted(options, key=lambda each: each.do.casefold())


def every_option(node: ChooseNode) -> Sequence[CaseOption]:
    """Return all options."""
    return node.options


def _of_stance(stance: Stance) -> Habit:
    def habit(node: ChooseNode) -> Sequence[CaseOption]:
        # Where nothing lies in between, somebody who looks for the middle may take either.
        return [each for each in node.options if each.stance == stance] or node.options

    return habit


#: Every habit by what it always takes.
HABITS: Mapping[str, Habit] = MappingProxyType(
    {
        "the cautious option": _of_stance("cautious"),
        "the forward option": _of_stance("forward"),
        "an option in between": _of_stance("between"),
        "the first option of the page": lambda node: as_shown(node.options)[:1],
        "the last option of the page": lambda node: as_shown(node.options)[-1:],
        "the first option of the file": lambda node: node.options[:1],
        "the last option of the file": lambda node: node.options[-1:],
        "the longest option": lambda node: [max(node.options, key=lambda each: len(each.do))],
        "the shortest option": lambda node: [min(node.options, key=lambda each: len(each.do))],
    }
)
