"""Local anaesthetics: what a syringe holds in milligrams, and how near several of them come to their limits.

A percentage is grams in 100 ml, so 1 % holds 10 mg in a millilitre. The shares
of several drugs add up (S-33). Amounts are calculated as the decimals that a
person typed: what is exactly at a limit counts as at the limit, and the order
of the doses never matters.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from sympblock.block.drugs.drug_limits import (
    DRUGS,
    STRICTER,
    Country,
    DoseError,
    Drug,
    check_drug,
    check_weight_kg,
    exact,
    judged_limit,
    one_of,
)
from sympblock.content import tables

MG_PER_ML_OF_ONE_PERCENT = 10


@dataclass(frozen=True)
class Dose:
    """Describes what one syringe gave, in the skin or at the trunk.

    Parameters
    ----------
    drug : str
        One of ``DRUGS``, without adrenaline.
    percent : float
        A strength that the drug is made or diluted to; see :func:`strengths_percent`.
    volume_ml : float
        0 or more; 0 = nothing was given.

    Raises
    ------
    DoseError
        If no such syringe exists.

    Examples
    --------
    >>> Dose("bupivacaine", 0.25, 20).mg
    50.0
    >>> Dose("bupivacaine", 2.5, 20)
    Traceback (most recent call last):
    sympblock.block.drugs.drug_limits.DoseError: bupivacaine is not made as 2.5 %: choose 0.125, 0.25, 0.375, 0.5 or 0.75 %
    """

    drug: Drug
    percent: float
    volume_ml: float

    def __post_init__(self) -> None:
        made = strengths_percent(self.drug)
        if self.percent not in made:
            raise DoseError(f"{self.drug} is not made as {self.percent:g} %: choose {one_of(made)} %")
        _check_volume_ml(self.volume_ml)

    @property
    def mg(self) -> float:
        """Return the dose."""
        return dose_mg(self.percent, self.volume_ml)


def dose_mg(percent: float, volume_ml: float) -> float:
    """Return the milligrams in a volume.

    Parameters
    ----------
    percent : float
        Grams in 100 ml, more than 0.
    volume_ml : float
        0 or more.

    Raises
    ------
    DoseError
        If one of them is impossible.

    Examples
    --------
    >>> dose_mg(0.25, 20), dose_mg(0.5, 20), dose_mg(1, 20)
    (50.0, 100.0, 200.0)
    """
    if not 0 < percent <= 100:
        raise DoseError(f"a strength lies between 0 and 100 %, not at {percent:g} %")
    _check_volume_ml(volume_ml)
    return float(MG_PER_ML_OF_ONE_PERCENT * exact(percent) * exact(volume_ml))


def strengths_percent(drug: Drug) -> tuple[float, ...]:
    """Return the strengths to which a drug is made or diluted, lowest first.

    Raises
    ------
    DoseError
        If the course does not know the drug.

    Examples
    --------
    >>> strengths_percent("ropivacaine")
    (0.1, 0.2, 0.5, 0.75, 1.0)
    """
    check_drug(drug)
    return tuple(
        sorted(value for key, value in tables.local_anaesthetics().items() if key.startswith(f"{drug}_strength_"))
    )


def toxic_share(given_mg: Mapping[Drug, float], weight_kg: float, country: Country = STRICTER) -> float:
    """Add up the shares that several drugs take of their limits; 1 = at the limit.

    Parameters
    ----------
    given_mg : mapping of str to float
        Milligrams by drug, 0 or more, that in the skin included.
    weight_kg, country
        As for :func:`applicable_limits`.

    Examples
    --------
    >>> toxic_share({"bupivacaine": 70, "lidocaine": 100}, weight_kg=70)
    1.0
    """
    return float(exact_share(given_mg, weight_kg, country))


def is_within_limit(given_mg: Mapping[Drug, float], weight_kg: float, country: Country = STRICTER) -> bool:
    """Tell whether the sum of the shares stays below 1.

    Examples
    --------
    >>> is_within_limit({"bupivacaine": 50, "lidocaine": 30}, weight_kg=70)
    True
    """
    return exact_share(given_mg, weight_kg, country) < 1


def exact_share(given_mg: Mapping[Drug, float], weight_kg: float, country: Country = STRICTER) -> Fraction:
    """Return the toxic share without rounding.

    Raises
    ------
    DoseError
        If an amount is negative, or a drug or the weight lies outside the course.
    """
    check_weight_kg(weight_kg)
    for drug, mg in given_mg.items():
        if not (math.isfinite(mg) and mg >= 0):
            raise DoseError(f"{mg:g} mg of {drug} cannot be given: enter 0 or more")
    parts = (exact(mg) / exact(judged_limit(drug, weight_kg, country).mg) for drug, mg in given_mg.items())
    return sum(parts, start=Fraction(0))


def sum_mg(doses: Iterable[Dose]) -> dict[Drug, float]:
    """Sum up doses by drug, in the order of ``DRUGS``; what was not given is left out.

    Examples
    --------
    >>> sum_mg([Dose("lidocaine", 1, 3), Dose("bupivacaine", 0.25, 10), Dose("lidocaine", 1, 2)])
    {'lidocaine': 50.0, 'bupivacaine': 25.0}
    """
    doses = tuple(doses)
    sums = {drug: sum((exact(dose.mg) for dose in doses if dose.drug == drug), start=Fraction(0)) for drug in DRUGS}
    return {drug: float(mg) for drug, mg in sums.items() if mg > 0}


def _check_volume_ml(volume_ml: float) -> None:
    most = tables.local_anaesthetics().volume_most_ml
    if not 0 <= volume_ml <= most:
        raise DoseError(f"a volume of {volume_ml:g} ml cannot be given: enter 0 to {most:g} ml")
