"""The body that reacts: its size, its conditions, and the traits that a seed samples."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from sympblock.chance import RandomStream
from sympblock.content import tables

BodySex = Literal["female", "male"]
Condition = Literal[
    "beta_blocker",
    "flushes_after_alcohol",
    "allergic_contrast",
    "allergic_chlorhexidine",
    "allergic_local_anaesthetic",
    "faints_easily",
    "sleep_apnoea",
    "heart_failure",
    "heart_first",
]
CONDITIONS: tuple[Condition, ...] = get_args(Condition)
#: Of weight above the ideal one, this share counts for blood, oxygen and breath.
_LEAN_SHARE = 0.25
_LEAN_INDEX = 24.0


@dataclass(frozen=True)
class Body:
    """Holds who reacts.

    Parameters
    ----------
    weight_kg, height_cm, age_years : float
        Actual weight, height and age; positive.
    sex : str
        ``"female"`` or ``"male"``.
    volume_deficit_ml : float
        Blood volume that is missing before anything happens; 0 = none.
    conditions : frozenset of str
        Of :data:`CONDITIONS`.
    seed : int
        The person; 0 is the typical one, another number samples how strongly this person reacts.

    Raises
    ------
    ValueError
        If a measure is not possible or a condition is unknown.

    Examples
    --------
    >>> Body(70, 170, 50, "male").ideal_kg
    70.0
    """

    weight_kg: float
    height_cm: float
    age_years: float
    sex: BodySex
    volume_deficit_ml: float = 0.0
    conditions: frozenset[str] = frozenset()
    seed: int = 0

    def __post_init__(self) -> None:
        """Refuse what no body has."""
        measures = (self.weight_kg, self.height_cm, self.age_years)
        if not all(math.isfinite(value) and value > 0 for value in measures):
            raise ValueError(f"weight, height and age must be positive numbers, not {measures}")
        if not 0 <= self.volume_deficit_ml < self.blood_ml:
            raise ValueError(f"a volume deficit of {self.volume_deficit_ml:g} ml is not possible")
        if unknown := sorted(self.conditions - set(CONDITIONS)):
            raise ValueError(f"unknown condition {unknown[0]!r}: use one of {', '.join(CONDITIONS)}")

    @property
    def mass_index(self) -> float:
        """Return the body mass index."""
        return self.weight_kg / (self.height_cm / 100) ** 2

    @property
    def ideal_kg(self) -> float:
        """Return the ideal weight by a bedside formula [@wikem_ibw], at least half of the actual one."""
        told = tables.physiology()
        less = told.ideal_men_kg if self.sex == "male" else told.ideal_women_kg
        return max(min(self.height_cm - less, self.weight_kg), 0.5 * min(self.weight_kg, 70.0))

    @property
    def working_kg(self) -> float:
        """Return the weight that holds blood and uses oxygen: ideal, and a share of what lies above."""
        return self.ideal_kg + _LEAN_SHARE * (self.weight_kg - self.ideal_kg)

    @property
    def blood_ml(self) -> float:
        """Return the normal blood volume."""
        return tables.physiology().blood_ml_per_kg * self.working_kg

    @property
    def lung_ml(self) -> float:
        """Return the gas left in the lungs after breathing out; it falls with the body mass index."""
        told = tables.physiology()
        return (
            told.lung_ml_per_kg
            * self.ideal_kg
            * math.exp(-told.lung_falls_ratio * max(self.mass_index - _LEAN_INDEX, 0.0))
        )

    @property
    def oxygen_ml_per_min(self) -> float:
        """Return the oxygen used at rest."""
        return tables.physiology().oxygen_ml_per_kg * self.working_kg


class BodyTraits:
    """Samples how strongly a person reacts.

    Parameters
    ----------
    body : Body
        Whose seed counts; 0 gives the middle of every trait.

    Examples
    --------
    >>> BodyTraits(Body(70, 170, 50, "male")).brain
    1.0
    """

    def __init__(self, body: Body) -> None:
        self._seed = body.seed or None
        self._conditions = body.conditions
        rows = tables.physiology_rows()
        stream = RandomStream(self._seed, "physiology_rest")
        self.heart_per_min = stream.measure(rows.rest_heart_per_min, 55, 100)
        self.systolic_mmhg = stream.measure(rows.rest_systolic_mmhg, 105, 160)
        spread = rows.sensitivity_ratio.spread or 0.0
        self.brain = self._ratio("brain", spread)
        self.heart = self._ratio("heart", spread) * (1.5 if "heart_first" in body.conditions else 1.0)
        self.sedatives = self._ratio("sedatives", rows.sedative_sensitivity_ratio.spread or 0.0)
        self.vagus = self._ratio("vagus", spread) * (1.25 if "faints_easily" in body.conditions else 1.0)
        self.allergy = min(self._ratio("allergy", spread), 1.15)

    def _ratio(self, group: str, spread: float) -> float:
        return math.exp(spread * RandomStream(self._seed, f"physiology_{group}").standard())

    @cached_property
    def first_allergic_sign(self) -> str:
        """Sample which sign of anaphylaxis comes first, by published shares."""
        told = tables.physiology()
        shares = {name: told.at(f"first_{name}_percent") for name in _FIRST_SIGNS}
        left = sum(shares.values()) * RandomStream(self._seed, "physiology_first_sign").share()
        for name, share in shares.items():
            left -= share
            if left <= 0:
                return name
        return _FIRST_SIGNS[0]


_FIRST_SIGNS = ("hypotension", "bronchospasm", "tachycardia", "desaturation", "bradycardia")
