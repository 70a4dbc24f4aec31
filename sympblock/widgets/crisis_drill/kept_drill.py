"""How a drill is kept in the learner's record, and how it is taken up again after a reload."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sympblock.procedure.crisis.drill import Drill
from sympblock.procedure.crisis.drill_acts import DrillAct, DrillError
from sympblock.widgets.crisis_drill.drill_state import DrillState, offered_crises

#: Raised whenever the same acts lead elsewhere: a drill of an earlier version is not gone on with.
VERSION = 2


def kept_of(state: DrillState) -> dict[str, Any]:
    """Return what is written down: the acts with their times, from which all else follows."""
    return {
        "version": VERSION,
        "choice": state.choice,
        "crisis": state.crisis_id,
        "phase": state.phase,
        "acts": [asdict(act) for act in state.acts],
        "now_s": state.now_s,
        "seed": state.seed,
        "chosen": list(state.chosen),
    }


def state_of(kept: Any, choice: str) -> DrillState | None:
    """Return a drill as it was left, paused; None if it cannot be gone on with.

    Parameters
    ----------
    kept : object
        What was read, of whatever form.
    choice : str
        The crisis that is ticked if the one that was kept is no longer offered.
    """
    try:
        if kept["version"] != VERSION:
            return None
        state = DrillState(
            kept["choice"] if kept["choice"] in offered_crises() else choice,
            str(kept["crisis"]),
            kept["phase"],
            tuple(DrillAct(**act) for act in kept["acts"]),
            float(kept["now_s"]),
            seed=int(kept["seed"]),
            look_s=float(kept["now_s"]),
            chosen=tuple(int(place) for place in kept["chosen"]),
        )
        _is_possible(state)
    except (KeyError, TypeError, ValueError, IndexError, DrillError):
        return None
    return state


def _is_possible(state: DrillState) -> None:
    """Refuse a state that no drill comes to, by looking at all that would be shown of it."""
    if state.phase not in ("before", "running", "told", "over"):
        raise ValueError(f"no phase is called {state.phase!r}")
    if state.phase in ("running", "over"):
        drill = Drill(state.crisis_id)
        for act in state.acts:
            drill = drill.done(act)
        if not (state.acts[-1].at_s if state.acts else 0.0) <= state.now_s <= drill.lasts_s:
            raise ValueError("the drill has another length")
    elif state.phase == "told" and state.walk.now is None:
        raise ValueError("the story has no such step")
