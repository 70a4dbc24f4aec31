"""What a block is: levels, target, entry limits, view angles, needle, steps, checklist, guide and drugs, as one record."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, Self

from pydantic import Field, model_validator

from sympblock.content.cited_records import cited
from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Name, Record, Text, read_yaml
from sympblock.content.practice.agents import Agent, load_agents
from sympblock.content.practice.checklist import ChecklistItem, load_checklist
from sympblock.content.practice.entry_limits import EntryLimit, EntryRule, load_entry_limits, load_entry_rules
from sympblock.content.practice.guide_steps import GuideStep, load_guide_steps
from sympblock.content.practice.procedure import ProcedureStep, load_procedure
from sympblock.content.practice.readings import Reading, load_readings

#: The approach that the lessons teach, and that a scenario has if it names no other.
USUAL_APPROACH = "lumbar_oblique"
TargetLevel = Literal["L2", "L3", "L4"]


class ApproachNumbers(Record):
    """Says where a group of numbers comes from; only a design choice may have no source."""

    confidence: Literal["primary", "secondary", "design"]
    sources: Many[Key]
    note: Text

    @model_validator(mode="after")
    def _has_a_source(self) -> Self:
        if not self.sources and self.confidence != "design":
            raise ValueError(f"a {self.confidence} value needs a source")
        return self


class ApproachTarget(ApproachNumbers):
    """Places the tip beside a body.

    ``lateral_proportion`` counts from the midline, as a share of the width of the body at its upper rim;
    ``behind_front_mm`` from the upper front rim of the body, positive towards the back;
    ``superior_mm`` from the centre of the body, negative towards the feet.
    """

    lateral_proportion: float = Field(gt=0, le=1)
    behind_front_mm: float = Field(ge=-20, le=40)
    superior_mm: float = Field(ge=-20, le=20)


class ApproachOblique(ApproachNumbers):
    """Holds the oblique angle under which a needle comes in at each level; 0 = straight from behind."""

    by_level_deg: Mapping[str, float]


class ApproachNeedle(ApproachNumbers):
    """Holds the length of the needle."""

    length_mm: float = Field(gt=0, le=300)


class EndOnImage(ApproachNumbers):
    """Says when a needle counts as seen end on: its angle to the beam, and its depth at that time."""

    end_on_deg: float = Field(gt=0, le=45)
    shallow_mm: float = Field(gt=0)


class EndPointTolerance(ApproachNumbers):
    """Says how far from the target a tip still counts as at the end point, in depth and to the side."""

    depth_mm: float = Field(gt=0)
    across_mm: float = Field(gt=0)


class ApproachDoses(ApproachNumbers):
    """Says what is given: the agents of the syringe, the one for the skin, volumes and the pause between fractions."""

    block_ml: float = Field(gt=0)
    fraction_ml: float = Field(gt=0)
    pause_s: float = Field(ge=0)
    skin_agent: Name
    agents: Many[Name] = Field(min_length=1)


class FeetWatch(ApproachNumbers):
    """Says how long the feet are watched, and until when a foot that has not warmed says nothing."""

    watched_min: float = Field(ge=0)
    too_early_min: float = Field(ge=0)


class ApproachFiles(Record):
    """Names the files that an approach is made of; all but the readings lie in ``data/procedure``."""

    entry_limits: Name
    steps: Name
    checklist: Name
    guide: Name
    readings: Name


class Approach(Record):
    """Describes one way to do the block.

    Numbers stand here with their sources; texts, limits and agents are read from the
    files that it names, in ``data_dir``, when they are first asked for.

    Examples
    --------
    >>> load_approach().target.superior_mm, load_approach().entry_limits["L3"].most_mm
    (-8.0, 80.0)
    """

    id: Name
    title: Text
    levels: Many[TargetLevel] = Field(min_length=1)
    target: ApproachTarget
    oblique: ApproachOblique
    needle: ApproachNeedle
    image: EndOnImage
    end_point: EndPointTolerance
    doses: ApproachDoses
    feet: FeetWatch
    files: ApproachFiles
    data_dir: Path = DATA_DIR

    @model_validator(mode="after")
    def _has_an_angle_for_each_level(self) -> Self:
        if missing := [level for level in self.levels if level not in self.oblique.by_level_deg]:
            raise ValueError(f"no oblique angle for {', '.join(missing)}")
        return self

    @property
    def numbers(self) -> tuple[ApproachNumbers, ...]:
        """Return the groups of numbers, in the order of the file."""
        return (self.target, self.oblique, self.needle, self.image, self.end_point, self.doses, self.feet)

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the sources of all numbers."""
        return tuple(dict.fromkeys(key for group in self.numbers for key in group.sources))

    @cached_property
    def entry_limits(self) -> Mapping[str, EntryLimit]:
        """Return how far from the midline a needle may enter, by level."""
        return load_entry_limits(self.files.entry_limits, self.data_dir, self.levels)

    @cached_property
    def entry_rules(self) -> Mapping[str, EntryRule]:
        """Return the rules of entry that hold at every level, by their id."""
        return load_entry_rules(self.files.entry_limits, self.data_dir)

    @cached_property
    def steps(self) -> tuple[ProcedureStep, ...]:
        """Return the steps as they are taught."""
        return load_procedure(self.files.steps, self.data_dir)

    @cached_property
    def checklist(self) -> tuple[ChecklistItem, ...]:
        """Return what the debrief looks at."""
        return load_checklist(self.files.checklist, self.data_dir)

    @cached_property
    def guide(self) -> tuple[GuideStep, ...]:
        """Return the steps of a guided session."""
        return load_guide_steps(self.files.guide, self.data_dir)

    @cached_property
    def readings(self) -> Mapping[str, Reading]:
        """Return what each pattern of contrast means, by its name."""
        return load_readings(self.files.readings, self.data_dir)

    @cached_property
    def agents(self) -> Mapping[str, Agent]:
        """Return what the syringe may hold, by its id."""
        known = load_agents(self.data_dir)
        return MappingProxyType({name: known[name] for name in self.doses.agents})

    @property
    def skin_agent(self) -> Agent:
        """Return what skin and track are infiltrated with."""
        return load_agents(self.data_dir)[self.doses.skin_agent]

    def item(self, name: str) -> ChecklistItem:
        """Return one item of the checklist.

        Raises
        ------
        KeyError
            If the checklist has none of that id.
        """
        return {item.id: item for item in self.checklist}[name]


@lru_cache
def load_approach(name: str = USUAL_APPROACH, data_dir: Path = DATA_DIR) -> Approach:
    """Load one approach.

    Raises
    ------
    ContentError
        If the file is missing or not valid, holds not exactly one approach of its own name,
        or names an unknown source, agent or file.

    Examples
    --------
    >>> load_approach().levels
    ('L2', 'L3', 'L4')
    """
    path = data_dir / "approaches" / f"{name}.yaml"
    entries = read_yaml(path)
    if [entry.get("id") for entry in entries] != [name]:
        raise ContentError(path, f"must hold the one approach {name!r}")
    (approach,) = cited(path, [{**entry, "data_dir": data_dir} for entry in entries], Approach, data_dir)
    named = (approach.doses.skin_agent, *approach.doses.agents)
    if unknown := [agent for agent in named if agent not in load_agents(data_dir)]:
        raise ContentError(path, f"unknown agent {unknown[0]!r}: add it to procedure/agents.yaml", name, "doses agents")
    return approach
