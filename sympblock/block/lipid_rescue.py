"""Lipid emulsion 20 % for systemic toxicity of local anaesthetics: volumes for a weight by two published regimens.

A sum for teaching. In an emergency the checklist of the hospital counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from sympblock.anatomy.measures import measure, measures
from sympblock.block.local_anaesthetic import check_weight_kg

TABLE = "lipid_rescue"
Regimen = Literal["asra_2020", "uk_qrh"]
REGIMENS: tuple[Regimen, ...] = get_args(Regimen)


@dataclass(frozen=True)
class LipidOption:
    """Describes one way to give it.

    Parameters
    ----------
    bolus_ml : float
        First bolus; a repeat is as large.
    bolus_min : tuple of float
        Shortest and longest time over which it is given.
    infusion_ml : float or None
        Volume of the infusion; None = it runs at its rate until the patient is stable or the ceiling is reached.
    infusion_ml_per_min : tuple of float
        Lowest and highest rate.
    """

    bolus_ml: float
    bolus_min: tuple[float, float]
    infusion_ml: float | None
    infusion_ml_per_min: tuple[float, float]

    @property
    def doubled_ml_per_min(self) -> tuple[float, float]:
        """Return the rates after doubling, if the patient stays unstable."""
        return 2 * self.infusion_ml_per_min[0], 2 * self.infusion_ml_per_min[1]


@dataclass(frozen=True)
class Watch:
    """Says for how long at least to watch after an event; the source gives that least time as a range."""

    event: str
    least_low_h: float
    least_high_h: float


@dataclass(frozen=True)
class LipidPlan:
    """Holds what a regimen asks for at one weight.

    Parameters
    ----------
    regimen : str
        ``"asra_2020"`` or ``"uk_qrh"``.
    weight_kg : float
        Of the patient.
    options : tuple of LipidOption
        One; two where the regimen leaves the choice.
    ceiling_ml : float
        All boluses and infusions together stay at or below it.
    repeat : str
        What to do if the patient stays unstable.
    watch : tuple of Watch
        Times after the event; empty = the source gives none.
    notes : tuple of str
        What conflicts or is open.
    sources : tuple of str
        Keys of the references.
    """

    regimen: Regimen
    weight_kg: float
    options: tuple[LipidOption, ...]
    ceiling_ml: float
    repeat: str
    watch: tuple[Watch, ...]
    notes: tuple[str, ...]
    sources: tuple[str, ...]


def lipid_plan(weight_kg: float, regimen: Regimen) -> LipidPlan:
    """Reckon bolus, infusion and ceiling for a weight.

    Parameters
    ----------
    weight_kg : float
        Within the range of the course.
    regimen : str
        ``"asra_2020"`` has fixed volumes above 70 kg and leaves 70 kg itself open, so both options are returned there;
        ``"uk_qrh"`` counts per kilogram.

    Raises
    ------
    ValueError
        If the regimen is unknown or the weight outside the range.

    Examples
    --------
    >>> plan = lipid_plan(70, "asra_2020")
    >>> [option.bolus_ml for option in plan.options], plan.ceiling_ml
    ([105.0, 100.0], 840.0)
    >>> lipid_plan(70, "uk_qrh").options[0].infusion_ml_per_min
    (17.5, 17.5)
    """
    check_weight_kg(weight_kg)
    if regimen not in REGIMENS:
        raise ValueError(f"no regimen {regimen!r}: choose {' or '.join(REGIMENS)}")
    return _asra(weight_kg) if regimen == "asra_2020" else _qrh(weight_kg)


def _asra(weight_kg: float) -> LipidPlan:
    border, told = measure(TABLE, "asra_border_kg"), measures(TABLE)
    options = [_asra_light(weight_kg)] if weight_kg <= border else []
    options += [_asra_heavy()] if weight_kg >= border else []
    return LipidPlan(
        "asra_2020",
        weight_kg,
        tuple(options),
        told["asra_most_ml_per_kg"] * weight_kg,
        "If the patient stays unstable: repeat the bolus or double the infusion.",
        (
            Watch("event of the heart or circulation", told["asra_watch_heart_low_h"], told["asra_watch_heart_high_h"]),
            Watch("limited event of the brain", told["asra_watch_brain_h"], told["asra_watch_brain_h"]),
        ),
        _asra_notes(weight_kg),
        ("neal2020", "asra_checklist", "medscape_lipid", "neal2018"),
    )


def _asra_light(weight_kg: float) -> LipidOption:
    rate = measure(TABLE, "asra_light_infusion_ml_per_kg_per_min") * weight_kg
    return LipidOption(measure(TABLE, "asra_light_bolus_ml_per_kg") * weight_kg, _asra_bolus_min(), None, (rate, rate))


def _asra_heavy() -> LipidOption:
    infusion = measure(TABLE, "asra_heavy_infusion_ml")
    rates = tuple(infusion / measure(TABLE, f"asra_heavy_infusion_{end}_min") for end in ("high", "low"))
    return LipidOption(measure(TABLE, "asra_heavy_bolus_ml"), _asra_bolus_min(), infusion, (rates[0], rates[1]))


def _asra_bolus_min() -> tuple[float, float]:
    return measure(TABLE, "asra_bolus_low_min"), measure(TABLE, "asra_bolus_high_min")


def _asra_notes(weight_kg: float) -> tuple[str, ...]:
    told, notes = measures(TABLE), []
    border = told["asra_border_kg"]
    if weight_kg == border:
        notes.append(f"Exactly {border:g} kg is not named: both ways are shown.")
    if weight_kg >= border:
        low, high = (told[f"asra_2017_heavy_infusion_{end}_ml"] for end in ("low", "high"))
        notes.append(f"The version of 2017 gives {low:g} to {high:g} ml for the infusion.")
    if weight_kg < told["asra_pump_below_kg"]:
        notes.append(f"Below {told['asra_pump_below_kg']:g} kg consider a pump for the infusion.")
    return tuple(notes)


def _qrh(weight_kg: float) -> LipidPlan:
    told = measures(TABLE)
    rate = told["qrh_infusion_ml_per_kg_per_h"] * weight_kg / 60
    option = LipidOption(
        told["qrh_bolus_ml_per_kg"] * weight_kg, (told["qrh_bolus_min"], told["qrh_bolus_min"]), None, (rate, rate)
    )
    first, second = told["qrh_repeat_first_min"], told["qrh_repeat_second_min"]
    slower = "the revision of 2023 asks for a slower one, whose time was not seen"
    return LipidPlan(
        "uk_qrh",
        weight_kg,
        (option,),
        told["qrh_most_ml_per_kg"] * weight_kg,
        f"If the circulation is not stable or gets worse: repeat the bolus at {first:g} and {second:g} min; "
        f"from {first:g} min on the infusion may be doubled to {told['qrh_doubled_ml_per_kg_per_h']:g} ml/kg/h.",
        (),
        (
            f"A hospital copy gives the first bolus over {told['qrh_bolus_min']:g} min; {slower}.",
            "The card of 2010 is withdrawn.",
        ),
        ("qrh310", "aoa2023"),
    )
