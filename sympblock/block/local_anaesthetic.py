"""Local anaesthetics: what a syringe holds in milligrams, and how near several of them come to their limits.

A percentage is grams in 100 ml, so 1 % holds 10 mg in a millilitre. Every drug
is judged by the lowest of its published limits without adrenaline that this
course follows; figures that conflict with it are kept and shown. The shares of
several drugs add up (S-33).

Amounts are reckoned as the decimals that a person typed: what is exactly at a
limit counts as at the limit, and the order of the doses never matters.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, get_args

from sympblock.anatomy.measures import has_measure, measure, measures
from sympblock.content import Parameter, load_parameters

TABLE = "local_anaesthetics"
Drug = Literal["lidocaine", "bupivacaine", "levobupivacaine", "ropivacaine"]
DRUGS: tuple[Drug, ...] = get_args(Drug)
MG_PER_ML_OF_ONE_PERCENT = 10


class DoseError(ValueError):
    """Says what is impossible about an entry, and what is possible."""


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
    sympblock.block.local_anaesthetic.DoseError: bupivacaine is not made as 2.5 %: choose 0.125, 0.25, 0.375, 0.5 or 0.75 %
    """

    drug: Drug
    percent: float
    volume_ml: float

    def __post_init__(self) -> None:
        made = strengths_percent(self.drug)
        if self.percent not in made:
            raise DoseError(f"{self.drug} is not made as {self.percent:g} %: choose {_choice(made)} %")
        _check_volume_ml(self.volume_ml)

    @property
    def mg(self) -> float:
        """Return the dose."""
        return dose_mg(self.percent, self.volume_ml)


@dataclass(frozen=True)
class Limit:
    """Holds one published limit for one weight.

    Parameters
    ----------
    mg : float
        The whole dose that it allows at this weight.
    words : str
        How it was published: ``"2 mg/kg"``, or ``"whole dose"``.
    sources : tuple of str
        Keys of the references.
    """

    mg: float
    words: str
    sources: tuple[str, ...]


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
    return float(MG_PER_ML_OF_ONE_PERCENT * _exact(percent) * _exact(volume_ml))


def strengths_percent(drug: Drug) -> tuple[float, ...]:
    """Return the strengths to which a drug is made or diluted, weakest first.

    Raises
    ------
    DoseError
        If the course does not know the drug.

    Examples
    --------
    >>> strengths_percent("ropivacaine")
    (0.1, 0.2, 0.5, 0.75, 1.0)
    """
    _check_drug(drug)
    return tuple(sorted(value for key, value in measures(TABLE).items() if key.startswith(f"{drug}_strength_")))


def published_limits(drug: Drug) -> tuple[Parameter, ...]:
    """Return every limit that was found for a drug, those that nothing is judged by included.

    Examples
    --------
    >>> [(limit.value, limit.unit) for limit in published_limits("ropivacaine")]
    [(3.0, 'mg/kg'), (300.0, 'mg')]
    """
    _check_drug(drug)
    kinds = tuple(f"{drug}_{kind}_" for kind in ("plain", "with_adrenaline", "in_24_h"))
    return tuple(limit for key, limit in load_parameters(TABLE).items() if key.startswith(kinds))


def judged_limit(drug: Drug, weight_kg: float) -> Limit:
    """Return the limit by which the course judges: the lower of dose per weight and whole dose.

    Parameters
    ----------
    drug : str
        Without adrenaline.
    weight_kg : float
        Within the range of the course. In obesity, give the lean weight: one source counts on it [@rcem_sapb].

    Examples
    --------
    >>> judged_limit("bupivacaine", 70)
    Limit(mg=140.0, words='2 mg/kg', sources=('rcem_fib', 'droracle_max'))
    >>> judged_limit("lidocaine", 70).mg
    300.0
    """
    return _lowest(drug, weight_kg, ("plain_mg_per_kg", "plain_mg"))


def conflicting_limits(drug: Drug, weight_kg: float) -> tuple[Limit, ...]:
    """Return the published limits without adrenaline that differ from the judged one at this weight, lowest first.

    Examples
    --------
    >>> [limit.mg for limit in conflicting_limits("bupivacaine", 70)]
    [175.0]
    >>> [(limit.mg, limit.sources) for limit in conflicting_limits("lidocaine", 70)]
    [(200.0, ('eurocare_lido',))]
    """
    judged = judged_limit(drug, weight_kg)
    found = []
    if has_measure(TABLE, f"{drug}_plain_lower_mg"):
        found.append(_limit(drug, "plain_lower_mg", weight_kg))
    if has_measure(TABLE, f"{drug}_plain_higher_mg_per_kg"):
        # The whole dose bounds the higher figure, too: at a great weight nothing is left of the conflict.
        found.append(_lowest(drug, weight_kg, ("plain_higher_mg_per_kg", "plain_mg")))
    return tuple(limit for limit in found if limit.mg != judged.mg)


def toxic_share(given_mg: Mapping[Drug, float], weight_kg: float) -> float:
    """Add up the shares that several drugs take of their limits; 1 = at the limit.

    Parameters
    ----------
    given_mg : mapping of str to float
        Milligrams by drug, 0 or more, that in the skin included.
    weight_kg : float
        Within the range of the course.

    Examples
    --------
    >>> toxic_share({"bupivacaine": 70, "lidocaine": 150}, weight_kg=70)
    1.0
    """
    return float(exact_share(given_mg, weight_kg))


def is_within_limit(given_mg: Mapping[Drug, float], weight_kg: float) -> bool:
    """Tell whether the sum of the shares stays below 1.

    Examples
    --------
    >>> is_within_limit({"bupivacaine": 50, "lidocaine": 30}, weight_kg=70)
    True
    """
    return exact_share(given_mg, weight_kg) < 1


def exact_share(given_mg: Mapping[Drug, float], weight_kg: float) -> Fraction:
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
    parts = (_exact(mg) / _exact(judged_limit(drug, weight_kg).mg) for drug, mg in given_mg.items())
    return sum(parts, start=Fraction(0))


def sum_mg(doses: Iterable[Dose]) -> dict[Drug, float]:
    """Sum up doses by drug, in the order of ``DRUGS``; what was not given is left out.

    Examples
    --------
    >>> sum_mg([Dose("lidocaine", 1, 3), Dose("bupivacaine", 0.25, 10), Dose("lidocaine", 1, 2)])
    {'lidocaine': 50.0, 'bupivacaine': 25.0}
    """
    doses = tuple(doses)
    sums = {drug: sum((_exact(dose.mg) for dose in doses if dose.drug == drug), start=Fraction(0)) for drug in DRUGS}
    return {drug: float(mg) for drug, mg in sums.items() if mg > 0}


def check_weight_kg(weight_kg: float) -> None:
    """Refuse a weight outside the range of the course.

    Raises
    ------
    DoseError
        With the range.
    """
    low, high = measure(TABLE, "weight_low_kg"), measure(TABLE, "weight_high_kg")
    if not low <= weight_kg <= high:
        raise DoseError(f"a weight of {weight_kg:g} kg is outside the {low:g} to {high:g} kg of this course: check it")


def _lowest(drug: Drug, weight_kg: float, kinds: tuple[str, ...]) -> Limit:
    return min((_limit(drug, kind, weight_kg) for kind in kinds), key=lambda limit: limit.mg)


def _limit(drug: Drug, kind: str, weight_kg: float) -> Limit:
    _check_drug(drug)
    check_weight_kg(weight_kg)
    published = load_parameters(TABLE)[f"{drug}_{kind}"]
    if published.unit == "mg":
        return Limit(published.value, "whole dose", published.source)
    mg = float(_exact(published.value) * _exact(weight_kg))
    return Limit(mg, f"{published.value:g} mg/kg", published.source)


def _check_drug(drug: str) -> None:
    if drug not in DRUGS:
        raise DoseError(f"the course knows no local anaesthetic {drug!r}: choose {_choice(DRUGS)}")


def _check_volume_ml(volume_ml: float) -> None:
    most = measure(TABLE, "volume_most_ml")
    if not 0 <= volume_ml <= most:
        raise DoseError(f"a volume of {volume_ml:g} ml cannot be given: enter 0 to {most:g} ml")


def _choice(names: Iterable[object]) -> str:
    *others, last = [f"{name:g}" if isinstance(name, float) else str(name) for name in names]
    return f"{', '.join(others)} or {last}"


def _exact(value: float) -> Fraction:
    """Read a float as the decimal that a person typed, so that 0.1 is a tenth."""
    return Fraction(str(float(value)))
