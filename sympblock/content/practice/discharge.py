"""What is checked before the patient goes home, what may be found, and what keeps the patient."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text

#: What the learner may decide: home now, watch and check again, or keep until a doctor has seen the patient again.
HomeDecision = Literal["home", "wait", "review"]
HOME_DECISIONS: dict[HomeDecision, str] = {
    "home": "Home now",
    "wait": "Wait and check again",
    "review": "Keep for medical review",
}


class HomeCheck(Record):
    """Describes one check: what the learner asks or does, how long it takes, and the answer by what there is to find.

    ``{side}`` in an answer is the side of the block. The answer about the escort belongs to the scenario.
    ``is_repeated`` is True if the check is made again after each wait.
    """

    id: Name
    title: Text
    ask: Text
    minutes: float = Field(gt=0, le=30)
    is_repeated: bool
    answers: Mapping[Name, Text] = Field(default_factory=dict)
    sources: Many[Key]


class HomeReason(Record):
    """Describes one reason not to send a patient home, and the decisions that answer it."""

    id: Name
    name: Text
    why: Text
    decisions: Many[HomeDecision] = Field(min_length=1)
    sources: Many[Key]


@lru_cache
def load_discharge_checks(data_dir: Path = DATA_DIR) -> dict[str, HomeCheck]:
    """Load the checks by their id, in their order.

    Examples
    --------
    >>> next(iter(load_discharge_checks()))
    'power'
    """
    found = read_cited(data_dir / "procedure" / "discharge_checks.yaml", HomeCheck, data_dir)
    return {check.id: check for check in found}


@lru_cache
def load_discharge_reasons(data_dir: Path = DATA_DIR) -> dict[str, HomeReason]:
    """Load the reasons by their id, the gravest first.

    Examples
    --------
    >>> load_discharge_reasons()["leg_weak"].decisions
    ('review',)
    """
    found = read_cited(data_dir / "procedure" / "discharge_reasons.yaml", HomeReason, data_dir)
    return {reason.id: reason for reason in found}
