"""Sessions of the procedure room that an educator can write: who lies there, what is asked, what the trap is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Name, Record, Text
from sympblock.content.practice.approaches import USUAL_APPROACH, load_approach
from sympblock.content.practice.view_tasks import OnTheTable

Difficulty = Literal["easy", "moderate", "hard"]
#: The file whose sessions are offered first.
USUAL_FILE = "lumbar_block"
#: The sessions of this file belong to the cases of ``data/cases``.
CASES_FILE = "cases"


class Limits(Record):
    """Says what an expert would need at most: exposures (spot images and live runs), and minutes in the room."""

    exposures: int = Field(ge=0, le=500)
    minutes: float = Field(gt=0, le=600)


class Escort(Record):
    """Says who takes the patient home: the answer, whether somebody is there, and the answer after a wait."""

    says: Text = "My partner is waiting outside and takes me home. I am not alone tonight."
    is_there: bool = True
    later: Text = "I have called my sister. She is here now, and she stays with me tonight."


class Scenario(Record):
    """Describes one session.

    ``approach`` names how the block is done: a file of ``data/approaches``.
    ``is_new_each_time`` is True if a new person lies there each time; the number of the patient
    is then the first one. ``is_requested`` is False if the request leaves the level to the
    learner: it names the side alone. ``also_level`` is a second level of the same side, which a second needle is to reach.
    ``answers`` says in direct speech what the learner is told who asks about an item of the checklist.
    ``reacts_to`` lists agents and antiseptics that the patient is allergic to; what is put on the skin is left out if
    the patient was asked about allergies before. ``postpone`` is True if the right act is to end without a
    needle, and ``reason`` then the item whose answer says why; ``debrief`` is told at the end only.
    """

    id: Name
    title: Text
    difficulty: Difficulty
    story: Text
    patient: OnTheTable
    approach: Name = USUAL_APPROACH
    is_new_each_time: bool = False
    level: Literal["L2", "L3", "L4"]
    also_level: Literal["L2", "L3", "L4"] | None = None
    side: Literal["left", "right"]
    is_requested: bool = True
    answers: Mapping[Name, Text] = Field(default_factory=dict)
    escort: Escort = Field(default_factory=Escort)
    limits: Limits
    reacts_to: Many[Name] = ()
    postpone: bool
    reason: Name | None = None
    debrief: Text
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_scenarios(name: str = USUAL_FILE, data_dir: Path = DATA_DIR) -> tuple[Scenario, ...]:
    """Load the sessions of a file in their order.

    Raises
    ------
    ContentError
        If the file is not valid, or names an unknown source, an unknown approach or a level that it is not for.

    Examples
    --------
    >>> load_scenarios()[0].side
    'left'
    """

    def _is_at_a_level_of_its_approach(scenario: Scenario) -> Iterator[tuple[str, str]]:
        levels = load_approach(scenario.approach, data_dir).levels
        if scenario.level not in levels:
            yield "level", f"the approach is for {', '.join(levels)}"
        if scenario.also_level is not None and scenario.also_level not in set(levels) - {scenario.level}:
            yield "also_level", f"choose another of {', '.join(levels)} than level"

    def _names_the_reason_to_wait(scenario: Scenario) -> Iterator[tuple[str, str]]:
        if scenario.postpone != (scenario.reason is not None):
            yield "reason", "name it where postpone is true, and there only"
        elif scenario.reason is not None and scenario.reason not in scenario.answers:
            yield "reason", "it must be an item of answers: nobody else tells the learner why to wait"

    def _reacts_to_what_is_there(scenario: Scenario) -> Iterator[tuple[str, str]]:
        approach = load_approach(scenario.approach, data_dir)
        skin = {item.question.skin_agent for item in approach.checklist if item.question and item.question.skin_agent}
        agents = [*approach.doses.agents, *sorted(skin)]
        if unknown := sorted(set(scenario.reacts_to) - set(agents)):
            yield "reacts_to", f"{unknown[0]!r} is no agent of the approach: use {', '.join(agents)}"

    path = data_dir / "scenarios" / f"{name}.yaml"
    rules = _is_at_a_level_of_its_approach, _names_the_reason_to_wait, _reacts_to_what_is_there
    return read_cited(path, Scenario, data_dir, rules=rules)


@lru_cache
def all_scenarios(data_dir: Path = DATA_DIR) -> tuple[Scenario, ...]:
    """Load the sessions of every file, those of the usual file first.

    Raises
    ------
    ContentError
        If a file is not valid, or has a session of the same id as another file.

    Examples
    --------
    >>> all_scenarios()[0] == load_scenarios()[0]
    True
    """
    found: dict[str, Scenario] = {}
    for path in sorted((data_dir / "scenarios").glob("*.yaml"), key=lambda path: (path.stem != USUAL_FILE, path.stem)):
        for scenario in load_scenarios(path.stem, data_dir):
            if scenario.id in found:
                raise ContentError(path, "another file has a session of this name", item=scenario.id, field="id")
            found[scenario.id] = scenario
    return tuple(found.values())


def room_scenarios(of_cases: bool) -> tuple[Scenario, ...]:
    """Load the sessions that one room offers: those of the cases, or all others.

    Examples
    --------
    >>> room_scenarios(False)[0] == load_scenarios()[0]
    True
    """
    belonging = load_scenarios(CASES_FILE)
    return belonging if of_cases else tuple(each for each in all_scenarios() if each not in belonging)
