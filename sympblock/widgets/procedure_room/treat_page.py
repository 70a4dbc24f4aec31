"""What the page of the procedure room shows of the patient who reacts: the monitor, and what can be done."""

from __future__ import annotations

from typing import Any

from sympblock.procedure.crisis.drill_acts import ROUTES, UNITS, drill_drugs
from sympblock.procedure.events import Treat
from sympblock.procedure.reaction.room_physiology import course_of, cuff_asked_s, is_compressed
from sympblock.procedure.reaction.treatments import offered_acts
from sympblock.procedure.room_record import Room
from sympblock.procedure.room_sessions import clock
from sympblock.widgets.bedside_monitor.monitor_readings import WatchedPatient
from sympblock.widgets.bedside_monitor.monitor_view import monitor_message

#: How long a drug runs in: a push, or minutes.
RUNS_S = ((1, "at once"), (60, "over 1 min"), (150, "over 2.5 min"), (600, "over 10 min"), (1200, "over 20 min"))
#: For so long the learner looks on, in minutes and in words.
LOOKS_ON_MIN = ((1 / 6, "10 s"), (0.5, "30 s"))


def monitor_part(room: Room) -> dict[str, Any]:
    """Return what the bedside monitor shows now; it was connected when the patient came."""
    watched = WatchedPatient(course_of(room).at, cuff_asked_s=cuff_asked_s(room), seed=room.patient.seed or 0)
    return monitor_message(watched, room.at_s, is_running=not room.is_finished, is_compressed=is_compressed(room))


def treat_offer() -> dict[str, Any]:
    """Return what can be done and given; nothing of it depends on the room."""
    return {
        "acts": [{"value": act.id, "label": act.name, "group": act.group} for act in offered_acts()],
        "drugs": [
            {"value": drug.id, "label": drug.name, "unit": UNITS[drug.amount_unit], "usual": drug.usual or ""}
            for drug in drill_drugs().values()
        ],
        "routes": [{"value": value, "label": label} for value, label in ROUTES.items()],
        "runs": [{"value": str(seconds), "label": label} for seconds, label in RUNS_S],
        "looks": [{"minutes": minutes, "label": label} for minutes, label in LOOKS_ON_MIN],
    }


def treat_part(room: Room) -> dict[str, Any]:
    """Return what was done for the patient so far, the newest first."""
    done = [{"time": clock(event.at_s), "words": event.words} for event in reversed(room.of(Treat))]
    return {"done": done}
