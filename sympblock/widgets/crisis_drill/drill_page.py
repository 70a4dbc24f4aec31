"""What the page of a drill shows besides the panel: clock, patient, log, and all that can be done."""

from __future__ import annotations

from functools import cache
from typing import Any

from sympblock.content.care.crisis_acts import ActGroup, load_crisis_acts
from sympblock.drawing.crises.drill_chart import playhead_mm
from sympblock.procedure.crisis.debrief_words import clock_words
from sympblock.procedure.crisis.drill_acts import MOST_AMOUNT, ROUTES, UNITS, act_words, drill_drugs
from sympblock.widgets.bedside_monitor.monitor_readings import WatchedPatient
from sympblock.widgets.bedside_monitor.monitor_view import monitor_message
from sympblock.widgets.crisis_drill.drill_state import PACES, DrillState

GROUPS: dict[ActGroup, str] = {
    "stop": "Stop",
    "call": "Call",
    "airway": "Oxygen and airway",
    "position": "Position",
    "fluids": "Access and blood",
    "drugs": "Drugs, fluids and lipid",
    "cpr": "Resuscitation",
    "tests": "Tests and imaging",
    "surgeon": "Surgeon and others",
    "tell": "Patient",
    "report": "Afterwards",
}
#: How somebody is silent.
SILENT = {"unresponsive": "The patient does not respond.", "fitting": "The patient is convulsing and does not respond."}
SAYS_NOTHING = "The patient says nothing."
#: Over which time a drug can be given, in seconds.
OVERS_S = {1: "as a bolus", 60: "over 1 min", 120: "over 2 min", 180: "over 3 min", 300: "over 5 min"}
OVERS_S |= {600: "over 10 min", 900: "over 15 min", 1200: "over 20 min", 1800: "over 30 min"}


@cache
def toolbox() -> dict[str, Any]:
    """Return the acts by group, and the drugs with unit, routes and times; the dose is the learner's to know."""
    acts = [{"id": act.id, "name": act.name, "group": act.group, "drug": None} for act in load_crisis_acts().values()]
    drugs = [
        {"id": drug.id, "name": drug.name, "group": "drugs", "drug": {"unit": UNITS[drug.amount_unit]}}
        for drug in drill_drugs().values()
    ]
    return {
        "groups": [{"id": key, "name": name} for key, name in GROUPS.items()],
        "acts": [*acts, *drugs],
        "routes": [{"id": key, "name": words} for key, words in ROUTES.items()],
        "overs": [{"seconds": seconds, "name": words} for seconds, words in OVERS_S.items()],
        "paces": list(PACES),
        "most_amount": MOST_AMOUNT,
    }


def seen_s(state: DrillState) -> float:
    """Return the moment that is shown: now, or that of the replay."""
    return state.look_s if state.phase == "over" else state.now_s


def room_view(state: DrillState, refused: str) -> dict[str, Any]:
    """Return clock, patient and log as the page shows them.

    Parameters
    ----------
    state : DrillState
        The drill.
    refused : str
        Why the last act could not be done; empty = it could.
    """
    if state.phase not in ("running", "over"):
        return {"phase": state.phase}
    at_s = seen_s(state)
    signs = state.drill.signs_at(at_s)
    return {
        "phase": state.phase,
        "clock": clock_words(at_s),
        "pace": state.pace,
        "told": state.crisis.told,
        "speech": signs.speech or SILENT.get(signs.consciousness, SAYS_NOTHING),
        "signs": list(signs.signs),
        "log": [{"clock": clock_words(act.at_s), "words": act_words(act)} for act in state.acts if act.at_s <= at_s],
        "refused": refused,
        "replay": {
            "at_s": at_s,
            "last_s": max(state.now_s, 1.0),
            "playhead_mm": playhead_mm(at_s, state.now_s) if state.phase == "over" else None,
        },
    }


def drill_monitor(state: DrillState) -> dict[str, Any]:
    """Return what the monitor shows; nothing before a drill."""
    if state.phase not in ("running", "over"):
        return {}
    at_s, begins_s = seen_s(state), state.crisis.begins_s
    asked = tuple(begins_s + act.at_s for act in state.acts if act.name == "measure" and act.at_s <= at_s)
    # The monitor has been on for as long as the cuff needs, so that a first pressure is there.
    watched = WatchedPatient(lambda second: state.drill.course.at(max(second, 0.0)), -60.0, cuff_asked_s=asked)
    return monitor_message(
        watched, begins_s + at_s, is_running=state.pace > 0, is_compressed=_is_compressed(state, at_s)
    )


def _is_compressed(state: DrillState, at_s: float) -> bool:
    turns = [act.name for act in state.acts if act.name in ("cpr", "cpr_stop") and act.at_s <= at_s]
    return bool(turns) and turns[-1] == "cpr"
