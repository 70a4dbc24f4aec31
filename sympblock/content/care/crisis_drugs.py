"""What a patient in a crisis may be given: units, usual doses with their source, and how the model moves and weighs it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text

EffectName = Literal[
    "rate", "tone", "strength", "vagal_block", "airways", "mast_cells", "steadies", "irritates", "itch"
]
ReceptorName = Literal["opioid", "benzodiazepine", "hypnotic", "opioid_block", "benzodiazepine_block"]
DrugKind = Literal[
    "local_anaesthetic",
    "contrast",
    "antiseptic",
    "neurolytic",
    "benzodiazepine",
    "opioid",
    "hypnotic",
    "antidote",
    "vasoactive",
    "antiarrhythmic",
    "lipid",
    "fluid",
    "antiallergic",
]


class DrugToxicity(Record):
    """Holds the bolus by vein, per kilogram, that starts a fit and that stops the heart, and how much the drug widens QRS."""

    brain_per_kg: float = Field(gt=0)
    heart_per_kg: float = Field(gt=0)
    widens_ratio: float = Field(ge=0)


class CrisisDrug(Record):
    """Describes one drug.

    ``usual`` is None where no label, guideline or trial was seen. ``mix_min``, ``half_life_min`` and ``onset_s`` are
    half-times: between blood and tissue, of what leaves the blood for good, and until the site of effect follows.
    ``half_effect`` is the amount per kilogram with half of the full effect.
    """

    id: Name
    name: Text
    amount_unit: Literal["mg", "ug", "ml", "units"]
    kind: DrugKind
    is_block_agent: bool
    usual: str | None
    sources: Many[Key]
    central_ml_per_kg: float | None = None
    mix_min: float = Field(gt=0)
    tissue_ratio: float = Field(gt=0)
    half_life_min: float = Field(gt=0)
    onset_s: float = Field(gt=0)
    absorption_ratio: float = Field(default=1.0, gt=0)
    half_effect: float = Field(default=1.0, gt=0)
    effects: dict[EffectName, float] = {}
    receptors: dict[ReceptorName, float] = {}
    toxicity: DrugToxicity | None = None
    canal_ratio: float = 0.0
    leaves_canal_min: float = 60.0
    lipid_ratio: float = 0.0


@lru_cache
def load_crisis_drugs(data_dir: Path = DATA_DIR) -> MappingProxyType[str, CrisisDrug]:
    """Load the drugs by their id.

    Raises
    ------
    ContentError
        If an entry is not valid, or a usual dose has no source.

    Examples
    --------
    >>> load_crisis_drugs()["adrenaline"].amount_unit
    'ug'
    """
    path = data_dir / "care" / "crisis_drugs.yaml"
    drugs = read_cited(path, CrisisDrug, data_dir, rules=(_has_a_source,))
    return MappingProxyType({drug.id: drug for drug in drugs})


def _has_a_source(drug: CrisisDrug) -> list[tuple[str, str]]:
    return [("sources", "a usual dose needs the source that prints it")] if drug.usual and not drug.sources else []
