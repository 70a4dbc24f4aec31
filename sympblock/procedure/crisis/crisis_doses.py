"""Doses of a drill against those that a guideline or label prints; where none was seen, none is judged."""

from __future__ import annotations

from dataclasses import dataclass

from sympblock.block.drugs.lipid_rescue import LipidPatient, LipidPlan, lipid_plan
from sympblock.content import tables
from sympblock.content.care.crises import Crisis, CrisisStep, StepDose
from sympblock.content.care.crisis_drugs import load_crisis_drugs
from sympblock.procedure.crisis.drill import crisis_body
from sympblock.procedure.crisis.drill_acts import UNITS, DrillAct

_S_PER_MIN = 60


@dataclass(frozen=True)
class DoseVerdict:
    """Says whether a dose is the printed one, and if not, why; no words = it is, or none is printed."""

    is_correct: bool
    words: str = ""


def crisis_lipid_plan(crisis: Crisis) -> LipidPlan:
    """Return the plan of the course for the patient of a crisis.

    Examples
    --------
    >>> from sympblock.content.care.crises import load_crises
    >>> crisis_lipid_plan(load_crises()["toxicity_brain"]).bolus_ml
    91.5
    """
    body = crisis_body(crisis)
    return lipid_plan(LipidPatient("woman" if body.sex == "female" else "man", body.height_cm, body.weight_kg))


def verdict_of(crisis: Crisis, step: CrisisStep, act: DrillAct) -> DoseVerdict:
    """Compare what was given with the dose of a step.

    Parameters
    ----------
    crisis : Crisis
        Whose body counts.
    step : CrisisStep
        Which the act belongs to.
    act : DrillAct
        A drug that was given.
    """
    if step.plan == "lipid_bolus":
        return _bolus(crisis_lipid_plan(crisis), act)
    if step.plan == "lipid_infusion":
        return _infusion(crisis_lipid_plan(crisis), act)
    doses = [dose for dose in step.doses if dose.drug in (None, act.name) and _is_meant(dose, act)]
    if not doses:
        return DoseVerdict(True)
    mine = [dose for dose in doses if dose.place == act.place]
    if not mine:
        return DoseVerdict(False, f"the printed dose is {' or '.join(dose_words(crisis, act.name, d) for d in doses)}")
    low, high = dose_bounds(crisis, mine[0])
    if low <= act.amount <= high * 1.001:
        return DoseVerdict(True)
    return DoseVerdict(
        False, f"too {'much' if act.amount > high else 'little'}: {dose_words(crisis, act.name, mine[0])}"
    )


def _is_meant(dose: StepDose, act: DrillAct) -> bool:
    return not dose.is_bolus or is_of_speed(act, False)


def dose_bounds(crisis: Crisis, dose: StepDose) -> tuple[float, float]:
    """Return the lowest and highest amount of a dose for the patient of a crisis."""
    kg = crisis_lipid_plan(crisis).lipid_kg if dose.is_per_kg else 1.0
    return dose.low * kg, dose.high * kg


def dose_words(crisis: Crisis, drug: str, dose: StepDose) -> str:
    """Say a printed dose.

    Examples
    --------
    >>> from sympblock.content.care.crises import load_crises
    >>> crisis = load_crises()["contrast_reaction"]
    >>> dose_words(crisis, "adrenaline", crisis.steps[2].doses[0])
    '50 to 100 micrograms into a vein'
    """
    low, high = dose_bounds(crisis, dose)
    unit = UNITS[load_crisis_drugs()[drug].amount_unit]
    route = {"vein": "into a vein", "muscle": "into a muscle"}.get(dose.place, "")
    amount = f"{low:g} to {high:g} {unit}" if low else f"at most {high:g} {unit}"
    return f"{amount} {route}".strip()


def plan_words(crisis: Crisis, step: CrisisStep) -> str:
    """Say the dose of lipid emulsion of a step for the patient of a crisis."""
    plan = crisis_lipid_plan(crisis)
    if step.plan == "lipid_bolus":
        return f"{plan.bolus_ml:.3g} ml over {plan.bolus_min[0]:g} to {plan.bolus_min[1]:g} min"
    low, high = plan.infusion_ml_per_min
    return f"{low:.3g} ml/min" if low == high else f"{low:.3g} to {high:.3g} ml/min"


def is_of_speed(act: DrillAct, is_infusion: bool | None) -> bool:
    """Tell whether a drug runs in as slowly, or as fast, as is asked; None asks for neither."""
    return is_infusion is None or (act.over_s >= _S_PER_MIN * tables.crisis_drill().infusion_least_min) == is_infusion


def is_bolus(crisis: Crisis, act: DrillAct) -> bool:
    """Tell whether lipid runs in so fast that it is meant as the bolus."""
    plan = crisis_lipid_plan(crisis)
    return act.over_s <= 2 * _S_PER_MIN * plan.bolus_min[1]


def _bolus(plan: LipidPlan, act: DrillAct) -> DoseVerdict:
    told = f"the plan of the course is {plan.bolus_ml:.3g} ml over {plan.bolus_min[0]:g} to {plan.bolus_min[1]:g} min"
    if abs(act.amount - plan.bolus_ml) > tables.crisis_drill().lipid_tolerance_proportion * plan.bolus_ml:
        return DoseVerdict(False, f"too {'much' if act.amount > plan.bolus_ml else 'little'}: {told}")
    if act.over_s < _S_PER_MIN * plan.bolus_min[0]:
        return DoseVerdict(False, f"too fast: {told}")
    return DoseVerdict(True)


def _infusion(plan: LipidPlan, act: DrillAct) -> DoseVerdict:
    spare = tables.crisis_drill().lipid_tolerance_proportion
    rate = act.amount / (act.over_s / _S_PER_MIN)
    low, high = plan.infusion_ml_per_min[0], plan.doubled_ml_per_min[1]
    told = f"the plan of the course runs at {low:.3g} ml/min and may be doubled"
    if rate < (1 - spare) * low:
        return DoseVerdict(False, f"too slow: {told}")
    if rate > (1 + spare) * high:
        return DoseVerdict(False, f"too fast: {told}")
    return DoseVerdict(True)
