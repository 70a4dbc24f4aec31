"""How much local anaesthetic is allowed: each drug by weight, several drugs together."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from sympblock.anatomy.measures import measure

DRUGS = ("lidocaine", "bupivacaine", "ropivacaine")
#: Weights that the course deals with, in kg (design).
WEIGHT_RANGE_KG = (35.0, 200.0)
SOURCES = {
    "lidocaine": ("fda_lido_label",),
    "bupivacaine": ("droracle_max", "droracle_max2", "droracle_bupi"),
    "ropivacaine": ("droracle_max", "narkosguiden"),
}


@dataclass(frozen=True)
class Load:
    """Says how near several drugs together are to what is allowed.

    Parameters
    ----------
    share : float
        Sum of each dose as a share of its own limit; above 1 is too much.
    limits_mg : Mapping[str, float]
        The limit of each drug that was given, alone.
    """

    share: float
    limits_mg: Mapping[str, float]

    @property
    def is_allowed(self) -> bool:
        """Tell whether the doses stay within the limit together."""
        return self.share <= 1.0 + 1e-9


def limit_mg(drug: str, weight_kg: float) -> float:
    """Return the largest dose of one drug without adrenaline, the lower one where sources conflict.

    Parameters
    ----------
    drug : str
        One of :data:`DRUGS`.
    weight_kg : float
        35 to 200.

    Raises
    ------
    ValueError
        If the drug is unknown or the weight outside the range.

    Examples
    --------
    >>> limit_mg("lidocaine", 60.0), limit_mg("lidocaine", 90.0), limit_mg("bupivacaine", 70.0)
    (270.0, 300.0, 140.0)
    """
    if drug not in DRUGS:
        raise ValueError(f"no limit is known for {drug!r}: choose from {', '.join(DRUGS)}")
    low, high = WEIGHT_RANGE_KG
    if not (math.isfinite(weight_kg) and low <= weight_kg <= high):
        raise ValueError(f"a weight is {low:g} to {high:g} kg here, not {weight_kg:g}")
    by_weight = measure("local_anaesthetics", f"{drug}_limit_mg_per_kg") * weight_kg
    return min(by_weight, measure("local_anaesthetics", f"{drug}_most_mg"))


def load_of(drug_mg: Mapping[str, float], weight_kg: float) -> Load:
    """Add up several drugs: their toxic effects add, so do their shares [@sensorcaine_drugscom].

    Parameters
    ----------
    drug_mg : Mapping[str, float]
        Milligrams by drug, that in the skin included.
    weight_kg : float
        35 to 200.

    Raises
    ------
    ValueError
        If a dose is negative, or as for :func:`limit_mg`.

    Examples
    --------
    >>> round(load_of({"bupivacaine": 50.0, "lidocaine": 50.0}, 70.0).share, 2)
    0.52
    """
    limits = {drug: limit_mg(drug, weight_kg) for drug in drug_mg}
    for drug, mg in drug_mg.items():
        if not (math.isfinite(mg) and mg >= 0.0):
            raise ValueError(f"a dose is 0 mg or more, not {mg:g} mg of {drug}")
    return Load(sum(mg / limits[drug] for drug, mg in drug_mg.items()), limits)


def weight_kg(height_cm: float, bmi: float) -> float:
    """Return the weight that belongs to a height and a body mass index.

    Examples
    --------
    >>> round(weight_kg(170.0, 24.2))
    70
    """
    return bmi * (height_cm / 100.0) ** 2
