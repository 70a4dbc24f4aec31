"""Lipid emulsion 20 % for local anaesthetic systemic toxicity: the weight that counts, and volumes for it.

Lipid is dosed by the lower of actual and ideal weight, so sex and height are
asked for and nobody is assumed. A calculation for teaching: in an emergency the
checklist of the hospital counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from sympblock.block.drugs.drug_limits import DoseError, check_weight_kg
from sympblock.content import tables

Sex = Literal["woman", "man"]
SEXES: tuple[Sex, ...] = get_args(Sex)


@dataclass(frozen=True)
class LipidPatient:
    """Holds what the lipid weight depends on; None = not known yet.

    Parameters
    ----------
    sex : str or None
        ``"woman"`` or ``"man"``, for the formula of ideal weight.
    height_cm : float or None
        Within the range of the course.
    weight_kg : float or None
        Actual weight, within the range of the course.
    """

    sex: Sex | None = None
    height_cm: float | None = None
    weight_kg: float | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """Name what must still be entered."""
        asked = {"sex": self.sex, "height": self.height_cm, "actual weight": self.weight_kg}
        return tuple(name for name, value in asked.items() if value is None)


@dataclass(frozen=True)
class Watch:
    """Says for how long at least to monitor after an event; the source gives that least time as a range."""

    event: str
    least_low_h: float
    least_high_h: float


@dataclass(frozen=True)
class LipidPlan:
    """Holds volumes for one patient.

    Parameters
    ----------
    ideal_kg, lipid_kg : float
        Ideal weight, and the weight that counts: the lower of ideal and actual weight.
    bolus_ml : float
        First bolus; a repeat is as large.
    bolus_min : tuple of float
        Shortest and longest time over which it is given.
    infusion_ml : tuple of float or None
        Smallest and largest volume of the infusion; None = it runs at its rate.
    infusion_ml_per_min : tuple of float
        Lowest and highest rate.
    ceiling_ml : float
        All boluses and infusions together stay at or below it.
    adrenaline_most_ug : float
        Largest single dose.
    needs_pump : bool
        Whether a pump should be considered.
    """

    ideal_kg: float
    lipid_kg: float
    bolus_ml: float
    bolus_min: tuple[float, float]
    infusion_ml: tuple[float, float] | None
    infusion_ml_per_min: tuple[float, float]
    ceiling_ml: float
    adrenaline_most_ug: float
    needs_pump: bool

    @property
    def doubled_ml_per_min(self) -> tuple[float, float]:
        """Return the rates after doubling, for a patient who stays unstable."""
        return 2 * self.infusion_ml_per_min[0], 2 * self.infusion_ml_per_min[1]


def ideal_weight_kg(sex: Sex, height_cm: float) -> float:
    """Return the ideal weight by a bedside formula [@wikem_ibw].

    Raises
    ------
    DoseError
        If sex or height lies outside the course.

    Examples
    --------
    >>> ideal_weight_kg("woman", 160), ideal_weight_kg("man", 180)
    (55.0, 80.0)
    """
    if sex not in SEXES:
        raise DoseError(f"ideal weight needs the sex: choose {' or '.join(SEXES)}")
    low, high = tables.lipid_rescue().height_low_cm, tables.lipid_rescue().height_high_cm
    if not low <= height_cm <= high:
        raise DoseError(f"a height of {height_cm:g} cm is outside the {low:g} to {high:g} cm of this course: check it")
    men_kg, women_kg = (
        tables.lipid_rescue().ideal_below_height_men_kg,
        tables.lipid_rescue().ideal_below_height_women_kg,
    )
    return float(height_cm - (men_kg if sex == "man" else women_kg))


def lipid_weight_kg(body: LipidPatient) -> float:
    """Return the weight by which lipid is dosed: the lower of actual and ideal weight.

    Raises
    ------
    DoseError
        If something is missing or outside the range of the course.

    Examples
    --------
    >>> lipid_weight_kg(LipidPatient("woman", 160, 110)), lipid_weight_kg(LipidPatient("woman", 160, 48))
    (55.0, 48.0)
    >>> lipid_weight_kg(LipidPatient("woman", None, 110))
    Traceback (most recent call last):
    sympblock.block.drugs.drug_limits.DoseError: the lipid dose cannot be calculated: enter the height
    """
    return _weights_kg(body)[1]


def _weights_kg(body: LipidPatient) -> tuple[float, float]:
    """Return the ideal weight and that by which lipid is dosed."""
    if body.sex is None or body.height_cm is None or body.weight_kg is None:
        raise DoseError(f"the lipid dose cannot be calculated: enter the {' and the '.join(body.missing)}")
    check_weight_kg(body.weight_kg)
    ideal_kg = ideal_weight_kg(body.sex, body.height_cm)
    return ideal_kg, min(ideal_kg, float(body.weight_kg))


def lipid_plan(body: LipidPatient) -> LipidPlan:
    """Calculate bolus, infusion, ceiling and the largest dose of adrenaline.

    Parameters
    ----------
    body : LipidPatient
        Sex, height and actual weight; all three are needed.

    Raises
    ------
    DoseError
        As for :func:`lipid_weight_kg`.

    Examples
    --------
    >>> plan = lipid_plan(LipidPatient("woman", 160, 110))
    >>> plan.lipid_kg, plan.bolus_ml, plan.ceiling_ml
    (55.0, 82.5, 660.0)
    """
    ideal_kg, lipid_kg = _weights_kg(body)
    bolus_ml, infusion_ml, rates = _heavy() if lipid_kg >= tables.lipid_rescue().border_kg else _light(lipid_kg)
    return LipidPlan(
        ideal_kg=ideal_kg,
        lipid_kg=lipid_kg,
        bolus_ml=bolus_ml,
        bolus_min=(tables.lipid_rescue().bolus_low_min, tables.lipid_rescue().bolus_high_min),
        infusion_ml=infusion_ml,
        infusion_ml_per_min=rates,
        ceiling_ml=min(tables.lipid_rescue().most_ml_per_kg * lipid_kg, tables.lipid_rescue().most_ml),
        adrenaline_most_ug=1000 * tables.lipid_rescue().adrenaline_most_mg_per_kg * lipid_kg,
        needs_pump=lipid_kg < tables.lipid_rescue().pump_below_kg,
    )


def watch_times() -> tuple[Watch, Watch]:
    """Return how long to monitor after an event of the circulation and after a limited one of the nervous system."""
    return (
        Watch(
            "cardiovascular event", tables.lipid_rescue().watch_heart_low_h, tables.lipid_rescue().watch_heart_high_h
        ),
        Watch(
            "limited event of the nervous system",
            tables.lipid_rescue().watch_brain_h,
            tables.lipid_rescue().watch_brain_h,
        ),
    )


def step_at_border_ml() -> tuple[float, float]:
    """Return the first bolus just below the border and from the border on.

    Examples
    --------
    >>> step_at_border_ml()
    (105.0, 100.0)
    """
    return _light(tables.lipid_rescue().border_kg)[0], _heavy()[0]


Volumes = tuple[float, tuple[float, float] | None, tuple[float, float]]


def _light(lipid_kg: float) -> Volumes:
    rate = tables.lipid_rescue().light_infusion_ml_per_kg_per_min * lipid_kg
    return tables.lipid_rescue().light_bolus_ml_per_kg * lipid_kg, None, (rate, rate)


def _heavy() -> Volumes:
    volumes = tables.lipid_rescue().heavy_infusion_low_ml, tables.lipid_rescue().heavy_infusion_high_ml
    low = volumes[0] / tables.lipid_rescue().heavy_infusion_high_min
    high = volumes[1] / tables.lipid_rescue().heavy_infusion_low_min
    return tables.lipid_rescue().heavy_bolus_ml, volumes, (low, high)
