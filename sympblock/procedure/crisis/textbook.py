"""The course by the book: what an expert would have done in the same patient, played by the same model."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from sympblock.content import tables
from sympblock.content.care.crises import Crisis, TextbookAct, load_crises
from sympblock.physiology import Course
from sympblock.procedure.crisis.crisis_doses import crisis_lipid_plan
from sympblock.procedure.crisis.drill import Drill, crisis_body
from sympblock.procedure.crisis.drill_acts import DrillAct
from sympblock.procedure.crisis.signals import is_there

_S_PER_MIN = 60
_AHEAD_S = 240
#: What goes on until it is stopped is begun once, and stopped only if it goes on; the act that stops it is named beside it.
_LASTING = MappingProxyType(
    {"bag": "bag_stop", "cpr": "cpr_stop", "oxygen": "oxygen_off", "airway": "", "intubate": ""}
)


@lru_cache
def textbook_drill(crisis_id: str) -> Drill:
    """Return a drill played by the book.

    Each act is done at its second, if what it is for is there by then.

    Parameters
    ----------
    crisis_id : str
        A crisis that the model plays.
    """
    crisis = load_crises()[crisis_id]
    drill = Drill(crisis_id)
    for told in sorted(crisis.textbook, key=lambda each: each.at_s):
        if told.at_s > drill.lasts_s:
            break
        is_due = told.only_if is None or is_there(_seen(drill, told.at_s), told.only_if, crisis.begins_s + told.at_s)
        if is_due and not _is_idle(drill, told.act or ""):
            drill = drill.done(_act_of(crisis, told))
    return drill


def _is_idle(drill: Drill, name: str) -> bool:
    """Tell whether an act would begin what goes on, or stop what does not."""
    begins = next((begin for begin, stop in _LASTING.items() if stop == name and name), "")
    return not _goes_on(drill, begins) if begins else _goes_on(drill, name)


def _goes_on(drill: Drill, name: str) -> bool:
    """Tell whether an act that lasts was begun and not stopped; a tube does what bag and mask did."""
    turns = [act.name for act in drill.acts if name in _LASTING and act.name in (name, _LASTING[name], "intubate")]
    return bool(turns) and turns[-1] != _LASTING[name] and (turns[-1] == name or name in ("bag", "airway"))


def _seen(drill: Drill, at_s: float) -> Course:
    """Return the course to some minutes beyond a second: the next look finds it kept unless something was done."""
    return drill.course_until(min((at_s // _AHEAD_S + 1) * _AHEAD_S, drill.lasts_s))


def _act_of(crisis: Crisis, told: TextbookAct) -> DrillAct:
    if told.act:
        return DrillAct(told.at_s, "act", told.act)
    drug = told.drug or ""
    if told.plan:
        amount, over_s = _lipid(crisis, told)
        return DrillAct(told.at_s, "drug", drug, amount, "vein", over_s)
    amount = told.amount + told.per_kg * crisis_body(crisis).weight_kg
    return DrillAct(told.at_s, "drug", drug, round(amount, 2), told.place, told.over_s)


def _lipid(crisis: Crisis, told: TextbookAct) -> tuple[float, float]:
    """Return volume and time of bolus or infusion by the plan of the course; an infusion runs for its own time, if told."""
    plan = crisis_lipid_plan(crisis)
    if told.plan == "lipid_bolus":
        return plan.bolus_ml, _S_PER_MIN * plan.bolus_min[0]
    minutes = told.over_s / _S_PER_MIN if told.over_s > 1 else tables.crisis_drill().lipid_infusion_min
    return plan.infusion_ml_per_min[0] * minutes, _S_PER_MIN * minutes
