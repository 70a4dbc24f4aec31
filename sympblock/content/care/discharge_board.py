"""Eight patients before discharge, what may be asked of them, and what followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text
from sympblock.content.practice.discharge import HOME_DECISIONS, HomeDecision

#: Items of the discharge score, as a nurse would tick them.
PADS_ITEMS = {
    "vital_signs": "Vital signs",
    "activity": "Activity and orientation",
    "pain_or_nausea": "Pain or nausea",
    "bleeding": "Bleeding",
    "drink_and_urine": "Drink and urine",
}
CriterionName = Literal["pads", "power", "thigh", "groin", "pressure", "pain", "watch", "escort", "red_flags"]
Cost = Literal["none", "time", "harm"]
Points = Annotated[int, Field(ge=0, le=2)]


class DischargeCriterion(Record):
    """Names one criterion, the decision where it is not met, and why it is asked."""

    id: CriterionName
    name: Text
    decision: HomeDecision
    why: Text
    sources: Many[Key]


class Followed(Record):
    """Says what happened after a decision, and what it cost."""

    words: Text
    cost: Cost


class BoardPatient(Record):
    """Describes one patient: what is found, the decision that fits, and what followed each.

    ``pads`` holds points by item; ``standing_mmhg`` is None if the patient cannot stand.
    ``watched_min`` counts from the last dose.
    """

    id: Name
    who: Text
    block: Text
    note: Text
    pads: Mapping[str, Points]
    power: Literal["full", "weak"]
    feeling: Literal["normal", "groin_numb", "thigh_numb"]
    lying_mmhg: float = Field(gt=0)
    standing_mmhg: float | None
    pain: Literal["none", "growing"]
    watched_min: float = Field(ge=0)
    has_escort: bool
    has_red_flags: bool
    answer: HomeDecision
    why: Text
    followed: Mapping[str, Followed]
    sources: Many[Key]

    @property
    def pads_points(self) -> int:
        """Return the sum of the discharge score, 0 to 10."""
        return sum(self.pads.values())


@lru_cache
def load_board_patients(data_dir: Path = DATA_DIR) -> tuple[BoardPatient, ...]:
    """Load the patients in the order of their beds.

    Examples
    --------
    >>> [patient.answer for patient in load_board_patients()].count("home")
    3
    """
    return read_cited(data_dir / "care" / "discharge_board.yaml", BoardPatient, data_dir, rules=(_is_whole,))


@lru_cache
def load_discharge_criteria(data_dir: Path = DATA_DIR) -> dict[str, DischargeCriterion]:
    """Load what may be asked, by its id.

    Examples
    --------
    >>> load_discharge_criteria()["power"].decision
    'review'
    """
    found = read_cited(data_dir / "care" / "discharge_criteria.yaml", DischargeCriterion, data_dir)
    return {each.id: each for each in found}


def _is_whole(patient: BoardPatient) -> Iterator[tuple[str, str]]:
    if set(patient.pads) != set(PADS_ITEMS):
        yield "pads", f"write points for exactly {', '.join(PADS_ITEMS)}"
    if set(patient.followed) != set(HOME_DECISIONS):
        yield "followed", f"write what followed for exactly {', '.join(HOME_DECISIONS)}"
    elif patient.followed[patient.answer].cost != "none":
        yield "followed", "the decision that fits costs nothing: write cost: none"
