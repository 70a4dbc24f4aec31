"""The measures of a session that the learning curve can show, each with its unit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sympblock.assessment.curve.practised import PractisedSession

NOT_RECORDED = "not recorded"
#: Phases of the checklist in the order of the block.
PHASES = ("before", "aim", "needle", "contrast", "inject", "after")


@dataclass(frozen=True)
class SessionPart:
    """Describes one measure.

    Parameters
    ----------
    option, name : str
        What the menu calls it, and the chart, with its unit.
    value : callable
        Takes a session and returns the number, or None.
    digits : int
        Decimals that are printed.
    """

    option: str
    name: str
    value: Callable[[PractisedSession], float | None]
    digits: int = 0

    def words(self, session: PractisedSession) -> str:
        """Write the measure of a session for the table."""
        value = self.value(session)
        return NOT_RECORDED if value is None else f"{value:.{self.digits}f}"


def _measure(key: str) -> Callable[[PractisedSession], float | None]:
    return lambda session: session.measure(key)


def crossed(session: PractisedSession) -> list[str] | None:
    """Return the names of the tissues that needles crossed; None if they were not recorded."""
    found = (session.measures or {}).get("crossed")
    return [name for name in found if isinstance(name, str)] if isinstance(found, list) else None


def _crossed_count(session: PractisedSession) -> float | None:
    names = crossed(session)
    return None if names is None else float(len(names))


def checklist_words(session: PractisedSession) -> str:
    """Write how many items were missed of those called for, and in which phases."""
    missed, phases = session.measure("missed"), _phases(session)
    if missed is None:
        return NOT_RECORDED
    if not phases:
        return f"{missed:.0f} missed, phases {NOT_RECORDED}"
    called_for = sum(called for _, called in phases.values())
    parts = [f"{name} {called - kept} of {called}" for name, (kept, called) in phases.items() if kept < called]
    return f"{missed:.0f} of {called_for} missed" + (f": {', '.join(parts)}" if parts else "")


def _phases(session: PractisedSession) -> dict[str, tuple[int, int]]:
    """Return items kept and called for by phase, as far as they were recorded."""
    found = (session.measures or {}).get("phases")
    counted = found if isinstance(found, dict) else {}
    phases = {}
    for name in PHASES:
        match counted.get(name):
            case [int(kept), int(called)]:
                phases[name] = (kept, called)
    return phases


#: The menu after the success of a session, in its order.
PARTS: dict[str, SessionPart] = {
    "tip": SessionPart("Tip error", "Tip to target, mm", _measure("to_target_mm"), 1),
    "path": SessionPart("Needle path length", "Needle path length, mm", _measure("path_mm")),
    "crossed": SessionPart("Tissues crossed", "Tissues crossed", _crossed_count),
    "pictures": SessionPart("Pictures", "Spot images and live runs", _measure("exposures")),
    "dose": SessionPart("Dose", "Kerma-area product, Gy cm²", _measure("kerma_area_gy_cm2"), 2),
    "minutes": SessionPart("Time", "Minutes in the room", _measure("minutes")),
    "checklist": SessionPart("Checklist", "Checklist items missed", _measure("missed")),
}
