"""What a patient in a crisis may be given: units, usual doses with their source, and how the model moves and weighs it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text

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


Ratio = Annotated[float, Field(ge=0, le=20)]
Effect = Annotated[float, Field(ge=-2, le=2)]
PerKg = Annotated[float, Field(gt=0, le=20)]


class DrugEffects(Record):
    """Holds the full effects of a drug; 0 = none, and a negative one lowers.

    ``rate``, ``tone`` and ``strength`` are shares of what heart and vessels do at rest.
    """

    rate: Effect = 0.0
    tone: Effect = 0.0
    strength: Effect = 0.0
    vagal_block: Effect = 0.0
    airways: Effect = 0.0
    mast_cells: Effect = 0.0
    steadies: Effect = 0.0
    irritates: Effect = 0.0


class DrugReceptors(Record):
    """Holds how strongly a drug occupies the receptors that have an antidote, and what blocks them; 0 = not at all."""

    opioid: Ratio = 0.0
    benzodiazepine: Ratio = 0.0
    hypnotic: Ratio = 0.0
    opioid_block: Ratio = 0.0
    benzodiazepine_block: Ratio = 0.0


class DrugToxicity(Record):
    """Holds the bolus by vein, per kilogram, that starts a fit and that stops the heart, and how much the drug widens QRS."""

    brain_per_kg: PerKg
    heart_per_kg: PerKg
    widens_ratio: Ratio


class CrisisDrug(Record):
    """Describes one drug.

    ``usual`` is None where no label, guideline or trial was seen. ``mix_min``, ``half_life_min`` and ``onset_s`` are
    half-times: between blood and tissue, of what leaves the blood for good, and until the site of effect follows.
    A beta-blocker halves what a beta-agonist
    raises. ``half_effect`` is the amount per kilogram with half of the full effect.
    """

    id: Name
    name: Text
    amount_unit: Literal["mg", "ug", "ml", "units"]
    kind: DrugKind
    is_block_agent: bool
    is_beta_agonist: bool = False
    usual: str | None
    sources: Many[Key]
    central_ml_per_kg: float | None = None
    mix_min: float = Field(gt=0)
    tissue_ratio: PerKg
    half_life_min: float = Field(gt=0)
    onset_s: float = Field(gt=0)
    absorption_ratio: PerKg = 1.0
    half_effect: PerKg = 1.0
    effects: DrugEffects = DrugEffects()
    receptors: DrugReceptors = DrugReceptors()
    toxicity: DrugToxicity | None = None
    canal_ratio: Ratio = 0.0
    leaves_canal_min: float = 60.0
    lipid_ratio: Ratio = 0.0


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
