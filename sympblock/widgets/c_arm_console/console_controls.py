"""The controls of a console in named groups: a widget says which groups it offers."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from sympblock.content import tables
from sympblock.fluoroscopy.c_arm import FIELDS_MM, OBLIQUE_RANGE_DEG, TILT_RANGE_DEG
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Range, Toggle
from sympblock.widgets.core.patient_number import PatientNumber

ConsoleGroup = Literal[
    "side",
    "angles",
    "table",
    "field",
    "pulses",
    "window",
    "pedal",
    "names",
    "display",
    "pictures",
    "subtraction",
    "needle",
    "reset",
    "patients",
]
#: All groups, in the order shown.
CONSOLE_GROUPS: tuple[ConsoleGroup, ...] = get_args(ConsoleGroup)

FIELDS = {f"{field:g}": f"{field / 10:g} cm" for field in FIELDS_MM}
RATES = {"4": "4", "8": "8", "15": "15", "30": "30"}
DOSES = {"low": "Low", "usual": "Usual", "high": "High"}
ANGLES = (
    Range("oblique_deg", "Oblique angle", 0.0, OBLIQUE_RANGE_DEG[1], 1.0, "°"),
    Range("craniocaudal_tilt_deg", "Tilt, cephalad +", *TILT_RANGE_DEG, 1.0, "°"),
)
_REACH = tables.fluoroscopy()
TABLE = (
    Range("superior_mm", "Field towards the head +", -_REACH.table_to_feet_mm, _REACH.table_to_head_mm, 1.0, "mm"),
    Range("left_mm", "Field towards the left +", -_REACH.table_to_side_mm, _REACH.table_to_side_mm, 1.0, "mm"),
    Range("posterior_mm", "Field towards the back +", -_REACH.table_to_front_mm, _REACH.table_to_front_mm, 1.0, "mm"),
)
SHUTTERS = (
    Range("across_percent", "Collimator, across", _REACH.collimator_least_percent, 100.0, 5.0, "%"),
    Range("along_percent", "Collimator, along", _REACH.collimator_least_percent, 100.0, 5.0, "%"),
)
#: What a key moves, and by how much.
STEPS = {"oblique_deg": 1.0, "craniocaudal_tilt_deg": 1.0, "superior_mm": 5.0, "left_mm": 5.0}
#: How the last picture is shown: to change it costs no radiation.
DISPLAY = ("contrast_percent", "brightness", "inverted", "flipped", "rotated_deg", "names")


@dataclass(frozen=True)
class ConsoleReadiness:
    """Says whether a patient lies on the table, a picture was taken, and dose was counted since zero."""

    is_ready: bool
    has_picture: bool
    has_dose: bool


_GROUPS: Mapping[ConsoleGroup, Callable[[ConsoleState, ConsoleReadiness], tuple[Control, ...]]] = {
    "side": lambda state, now: (ChoiceControl("side", "Oblique towards", {"left": "Left", "right": "Right"}),),
    "angles": lambda state, now: ANGLES,
    "table": lambda state, now: TABLE,
    "field": lambda state, now: (ChoiceControl("field", "Field size", FIELDS), *SHUTTERS),
    "pulses": lambda state, now: (
        ChoiceControl("rate", "Pulses per second", RATES),
        ChoiceControl("dose", "Dose per pulse", DOSES),
    ),
    "window": lambda state, now: (
        Range("contrast_percent", "Contrast", 50.0, 250.0, 10.0, "%"),
        Range("brightness", "Brightness", -60.0, 60.0, 5.0),
    ),
    "pedal": lambda state, now: (Toggle("stays_down", "Keep pedal down"),),
    "names": lambda state, now: (Toggle("names", "Label landmarks"),),
    "display": lambda state, now: (
        Toggle("inverted", "Invert (bone white)"),
        Toggle("flipped", "Mirror image"),
        Range("rotated_deg", "Rotate image", -45.0, 45.0, 5.0, "°"),
    ),
    "pictures": lambda state, now: (
        Button("shot", "Take spot image", enabled=now.is_ready),
        Button("keep", "Save to reference monitor", enabled=now.has_picture),
    ),
    "subtraction": lambda state, now: (
        Button("mask", "Take mask", enabled=now.is_ready),
        Button("subtract", "Stop subtraction" if state.subtracts else "Start subtraction", enabled=now.is_ready),
    ),
    "needle": lambda state, now: (
        Button("needle", "Remove needle" if state.needle else "Place needle along the beam", enabled=now.is_ready),
    ),
    "reset": lambda state, now: (Button("zero", "Reset dose", enabled=now.has_dose),),
    "patients": lambda state, now: (
        PatientNumber("seed", enabled=now.is_ready),
        Button("another", "Next patient", enabled=now.is_ready),
    ),
}


def controls_of(
    groups: Iterable[ConsoleGroup], state: ConsoleState, readiness: ConsoleReadiness
) -> tuple[Control, ...]:
    """Return the controls of some groups, in the order of the groups.

    Examples
    --------
    >>> [each.name for each in controls_of(["angles"], ConsoleState(), ConsoleReadiness(True, False, False))]
    ['oblique_deg', 'craniocaudal_tilt_deg']
    """
    return tuple(control for group in groups for control in _GROUPS[group](state, readiness))


def nudged(state: ConsoleState, name: str, steps: int) -> ConsoleState:
    """Move a control by some of its steps, at most to its end.

    Raises
    ------
    ValueError
        If no key moves it.

    Examples
    --------
    >>> nudged(ConsoleState(), "superior_mm", -2).superior_mm
    -10.0
    """
    if name not in STEPS:
        raise ValueError(f"nothing called {name!r} can be nudged: choose from {', '.join(STEPS)}")
    by = steps * STEPS[name]
    if name == "oblique_deg":
        return _turned(state, by)
    control = next(each for each in (*ANGLES, *TABLE) if each.name == name)
    wanted = min(max(getattr(state, name) + by, control.low), control.high)
    return dataclasses.replace(state, **{name: wanted})


def _turned(state: ConsoleState, to_right_deg: float) -> ConsoleState:
    """Move the detector towards the right of an unmirrored picture, through AP to the other side."""
    sign, high = (1.0 if state.side == "right" else -1.0), OBLIQUE_RANGE_DEG[1]
    wanted = min(max(sign * state.oblique_deg + to_right_deg, -high), high)
    side = state.side if wanted == 0.0 else "right" if wanted > 0.0 else "left"
    return dataclasses.replace(state, oblique_deg=abs(wanted), side=side)
