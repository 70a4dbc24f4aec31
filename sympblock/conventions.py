"""Sides, levels, frames and signs: decided here once, used everywhere.

Patient frame
    Arrays are ordered **left, posterior, superior**, in millimetres (the axes
    of DICOM patient space). The origin is the centre of the L3 body.
Level frame
    The same three directions turned to the endplates of one vertebra, with
    the origin in the centre of its body. Axial sections and the views squared
    on a level are drawn in it.
Left and right
    Always the patient's.
Prone fluoroscopy
    The patient lies prone and the picture is seen from behind: the patient's
    left is on the left of the screen, the head is up. ``oblique_deg`` turns
    the view towards the needle side; 0 is AP and 90 is lateral.
Names
    A name ends in its unit: ``_mm``, ``_deg``, ``_ml``, ``_percent``.

Notes
-----
A trap: DICOM counts the positioner's primary angle from a detector that faces
the *chest*, positive towards the patient's left. Over a prone patient the
detector faces the *back*, so a plain AP view has a raw angle near 180. Raw
angles of a machine therefore enter through one function only,
:func:`oblique_deg_from_positioner`.
"""

from __future__ import annotations

import math
from typing import Literal, get_args

Side = Literal["left", "right"]
Level = Literal["T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5", "S1"]
View = Literal["ap", "oblique", "lateral"]

SIDES: tuple[Side, ...] = get_args(Side)
LEVELS: tuple[Level, ...] = get_args(Level)
VIEWS: tuple[View, ...] = get_args(View)

LUMBAR_LEVELS: tuple[Level, ...] = ("L1", "L2", "L3", "L4", "L5")
TARGET_LEVELS: tuple[Level, ...] = ("L2", "L3", "L4")

MAX_OBLIQUE_DEG = 90.0


def check_side(side: str) -> Side:
    """Return the side if it is one, else raise.

    Raises
    ------
    ValueError
        If ``side`` is neither ``"left"`` nor ``"right"``.

    Examples
    --------
    >>> check_side("left")
    'left'
    """
    if side not in SIDES:
        raise ValueError(f"side must be left or right, not {side!r}")
    return side


def check_level(level: str, among: tuple[Level, ...] = LEVELS) -> Level:
    """Return the level if it is one of ``among``, else raise.

    Raises
    ------
    ValueError
        If ``level`` is not among them; the message lists those that are.

    Examples
    --------
    >>> check_level("L3", among=TARGET_LEVELS)
    'L3'
    """
    if level not in among:
        raise ValueError(f"level must be one of {', '.join(among)}, not {level!r}")
    return level


def level_below(level: Level) -> Level:
    """Return the next level towards the feet.

    Raises
    ------
    ValueError
        If there is none in the course (below S1).

    Examples
    --------
    >>> level_below("T12")
    'L1'
    """
    place = LEVELS.index(check_level(level)) + 1
    if place == len(LEVELS):
        raise ValueError(f"no level below {level}")
    return LEVELS[place]


def other_side(side: Side) -> Side:
    """Return the opposite side.

    Examples
    --------
    >>> other_side("left")
    'right'
    """
    return "right" if check_side(side) == "left" else "left"


def left_sign(side: Side) -> int:
    """Return the sign of the left coordinate on a side: +1 left, -1 right.

    Examples
    --------
    >>> left_sign("right")
    -1
    """
    return 1 if check_side(side) == "left" else -1


def screen_right(oblique_deg: float, side: Side) -> tuple[float, float]:
    """Return the patient direction that points to the right of the screen.

    Parameters
    ----------
    oblique_deg : float
        Rotation of the view, 0 (AP) to 90 (lateral), towards ``side``.
    side : str
        The needle side.

    Returns
    -------
    tuple[float, float]
        Unit vector (left, posterior).

    Raises
    ------
    ValueError
        If the angle is outside 0 to 90.

    Examples
    --------
    Seen from behind, the patient's right is on the right of the screen:

    >>> screen_right(0, "left")
    (-1.0, 0.0)
    """
    if not 0 <= oblique_deg <= MAX_OBLIQUE_DEG:
        raise ValueError(f"oblique_deg must be 0 to {MAX_OBLIQUE_DEG:g}, not {oblique_deg!r}")
    angle = math.radians(oblique_deg)
    return (-math.cos(angle), left_sign(side) * math.sin(angle))


def oblique_deg_from_positioner(primary_angle_deg: float, side: Side) -> float:
    """Turn a machine's raw primary angle into our oblique angle, patient prone.

    Parameters
    ----------
    primary_angle_deg : float
        DICOM Positioner Primary Angle, -180 to 180: 0 with the detector in
        front of the chest, positive towards the patient's left.
    side : str
        The needle side.

    Returns
    -------
    float
        0 in AP, positive towards ``side``, negative away from it.

    Examples
    --------
    >>> oblique_deg_from_positioner(180, "left")
    0.0
    >>> oblique_deg_from_positioner(150, "left"), oblique_deg_from_positioner(-150, "right")
    (30.0, 30.0)
    """
    towards_left_deg = (180.0 - primary_angle_deg + 180.0) % 360.0 - 180.0
    return left_sign(side) * towards_left_deg
