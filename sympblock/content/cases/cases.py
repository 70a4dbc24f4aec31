"""The branching cases: one file each in ``data/cases``, read and checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import Field

from sympblock.content.cases.case_nodes import CaseNode, NodeOfCase, RoomNode
from sympblock.content.cited_records import cited
from sympblock.content.files import DATA_DIR, ContentError, Fault, Key, Many, Name, Record, Text, read_yaml
from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.scenarios import Difficulty, all_scenarios

#: A case has at least so many key features.
LEAST_FEATURES = 4
#: What is asked before every debrief. It is the same for all cases: a question of its own would tell where to look.
REFLECTION = "Which moment decided this case, and what would you do otherwise next time? Two sentences are enough."


class KeyFeature(Record):
    """Names one critical decision of a case, worth one point, and why it is critical; without sources it is our rule."""

    id: Name
    name: Text
    why: Text
    sources: Many[Key]


class BranchingCase(Record):
    """Holds one case as a graph: the first node begins it after the letter.

    ``is_block_right`` is False if the right act is not to inject. ``lesson`` is what the debrief ends with, ``rests_on``
    tells the published case in our words, with its sources.
    """

    id: Name
    title: Text
    difficulty: Difficulty
    minutes: int = Field(ge=5, le=60)
    is_block_right: bool
    writer: Text
    letter: Text
    features: Many[KeyFeature] = Field(min_length=LEAST_FEATURES, max_length=12)
    nodes: Many[CaseNode] = Field(min_length=5)
    lesson: Text
    rests_on: Text
    sources: Many[Key] = Field(min_length=1)

    @property
    def reflection(self) -> str:
        """Return what is asked before the debrief."""
        return REFLECTION

    @property
    def start(self) -> NodeOfCase:
        """Return the node that begins the case."""
        return self.nodes[0]

    def node(self, name: str) -> NodeOfCase:
        """Return one node."""
        return next(node for node in self.nodes if node.id == name)

    def feature(self, name: str) -> KeyFeature:
        """Return one key feature."""
        return next(each for each in self.features if each.id == name)


@lru_cache
def load_case(name: str, data_dir: Path = DATA_DIR) -> BranchingCase:
    """Load one case by the name of its file.

    Raises
    ------
    ContentError
        If the case is not valid: node and fault are named.

    Examples
    --------
    >>> load_case("burning_foot").is_block_right
    True
    """
    # Late: the rules know the case.
    from sympblock.content.cases.case_rules import CASE_RULES

    def _has_the_name_of_its_file(case: BranchingCase) -> Iterator[tuple[str, str]]:
        if case.id != name:
            yield "id", f"write the name of the file, {name!r}"

    def _plays_what_there_is(case: BranchingCase) -> Iterator[tuple[str, str]]:
        known = {scenario.id: scenario for scenario in all_scenarios(data_dir)}
        for node in case.nodes:
            if not isinstance(node, RoomNode):
                continue
            if node.scenario not in known:
                yield f"nodes {node.id} scenario", f"no scenario is called {node.scenario!r}"
                continue
            items = {item.id for item in load_approach(known[node.scenario].approach, data_dir).checklist}
            for earning in node.earnings:
                if lost := sorted(set(earning.kept) - items):
                    yield f"nodes {node.id} earnings", f"{lost[0]!r} is no item of the checklist"

    path = data_dir / "cases" / f"{name}.yaml"
    entries, rules = read_yaml(path), (_has_the_name_of_its_file, *CASE_RULES, _plays_what_there_is)
    try:
        found = cited(path, entries, BranchingCase, data_dir, rules=rules)
    except ContentError as error:
        # A file of scenarios tells its own faults.
        if error.path != path:
            raise
        raise ContentError.together(path, [_with_names(fault, entries) for fault in error.faults]) from None
    if len(found) != 1:
        raise ContentError(path, "a file holds one case: give each case a file of its own", item=found[1].id)
    return found[0]


def _with_names(fault: Fault, entries: Sequence[Any]) -> Fault:
    """Name node, option and question in the place of a fault, where only their numbers stand."""
    inside: Any = next((each for each in entries if each.get("id") == fault.item), {})
    words = []
    for word in fault.field.split():
        number = int(word[1:]) - 1 if word[:1] == "#" and word[1:].isdigit() else -1
        inside = _part(inside, number if number >= 0 else word)
        name = inside.get("id") if isinstance(inside, dict) and number >= 0 else None
        words.append(str(name or word))
    return replace(fault, field=" ".join(words))


def _part(inside: Any, place: int | str) -> Any:
    if isinstance(place, int):
        return inside[place] if isinstance(inside, list) and place < len(inside) else None
    return inside.get(place) if isinstance(inside, dict) else inside


def case_names(data_dir: Path = DATA_DIR) -> tuple[str, ...]:
    """Return the names of all cases, in alphabetical order.

    Examples
    --------
    >>> "burning_foot" in case_names()
    True
    """
    return tuple(sorted(path.stem for path in (data_dir / "cases").glob("*.yaml")))


def load_cases(data_dir: Path = DATA_DIR) -> dict[str, BranchingCase]:
    """Load all cases by their names."""
    return {name: load_case(name, data_dir) for name in case_names(data_dir)}
