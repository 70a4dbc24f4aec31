"""What can be done in a crisis besides giving a drug: the acts of a drill, by group."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Many, Name, Record, Text

ActGroup = Literal["stop", "call", "airway", "position", "fluids", "drugs", "cpr", "tests", "surgeon", "tell", "report"]


class CrisisAct(Record):
    """Offers one act; ``does`` names what the simulated body answers to.

    ``bleed_ml_per_min`` is what is bled from ``after_s`` on; None = the act changes no bleeding.
    """

    id: Name
    group: ActGroup
    name: Text
    does: Many[Name]
    bleed_ml_per_min: float | None = None
    after_s: float = 0.0


@lru_cache
def load_crisis_acts(data_dir: Path = DATA_DIR) -> MappingProxyType[str, CrisisAct]:
    """Load the acts by their id, in the order shown.

    Examples
    --------
    >>> next(iter(load_crisis_acts()))
    'stop'
    """
    acts = read_cited(data_dir / "care" / "crisis_acts.yaml", CrisisAct, data_dir)
    return MappingProxyType({act.id: act for act in acts})
