"""What a learner has chosen in the procedure room besides how the C-arm stands."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

from sympblock.content import tables
from sympblock.conventions import Side, View
from sympblock.procedure.events import view_of
from sympblock.widgets.c_arm_console.console_state import ConsoleState

LATERAL_DEG = 90.0


def volumes_ml() -> tuple[str, ...]:
    """Return the volumes that the syringe gives, as the page writes them.

    Examples
    --------
    >>> volumes_ml()
    ('0.5', '1', '2', '3', '5', '10')
    """
    rows = tables.procedure_room().items()
    return tuple(f"{value:g}" for name, value in rows if name.startswith("volume_"))


def waits_min() -> tuple[float, ...]:
    """Return the waits that the page offers, the shortest first.

    Examples
    --------
    >>> waits_min()
    (0.5, 1.0, 5.0, 20.0)
    """
    return tuple(value for name, value in tables.procedure_room().items() if name.startswith("wait_"))


def _first_oblique_deg() -> float:
    return tables.procedure_room().first_oblique_deg


@dataclass(frozen=True)
class RoomChoices:
    """Says which scenario is played, how, and what the syringe holds.

    Parameters
    ----------
    place : int
        Of the scenario in its list, from 0.
    guided : bool
        True shows one step at a time, with why.
    working_deg, working_tilt_deg : float
        Turn and tilt of the oblique view that the button "Oblique" goes back to.
    agent, ml : str
        What the syringe holds, and how much of it is given next.
    """

    place: int = 0
    guided: bool = True
    working_deg: float = field(default_factory=_first_oblique_deg)
    working_tilt_deg: float = 0.0
    agent: str = "contrast"
    ml: str = "1"

    def turned(self, stands: ConsoleState, view: View, side: Side) -> ConsoleState:
        """Turn the C-arm to a view; the oblique one is where the learner last worked."""
        turn = {"ap": 0.0, "oblique": self.working_deg, "lateral": LATERAL_DEG}[view]
        tilt = 0.0 if view == "lateral" else self.working_tilt_deg
        return dataclasses.replace(stands, oblique_deg=turn, craniocaudal_tilt_deg=tilt, side=side)

    def after_moving(self, stands: ConsoleState) -> RoomChoices:
        """Remember turn and tilt of the view that the learner works in; the lateral one is not it."""
        view = view_of(stands.oblique_deg)
        if view == "lateral":
            return self
        turn = stands.oblique_deg if view == "oblique" else self.working_deg
        return dataclasses.replace(self, working_deg=turn, working_tilt_deg=stands.craniocaudal_tilt_deg)
