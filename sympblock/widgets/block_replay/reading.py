"""A session in space for readers: the needle in the section through its tip, from the fascia to the end point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from sympblock.block.needle.needle import Needle
from sympblock.conventions import check_level
from sympblock.drawing.scene.scene import Scene, Shape
from sympblock.drawing.sections.patient_section import patient_section
from sympblock.procedure.events import Advance
from sympblock.procedure.room_record import Room
from sympblock.widgets.core.panel_parts import Table
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState

#: Where the needle is looked at, as shares of its way from the skin to its end.
SHARES = (0.3, 0.85, 1.0)
CAPTION = "Section through the tip of the needle, seen from below: front is up, the patient's left is on your right. The dark line is the needle."
TITLES = ("1. A third of the way", "2. In the psoas", "3. At the end point")


def needle_rooms(rooms: Sequence[Room]) -> tuple[Room, ...]:
    """Return the rooms after the acts that brought the needle to some shares of its way."""
    pushed = [
        room for room in rooms if room.needle is not None and room.events and isinstance(room.events[-1], Advance)
    ]
    depths = np.array([room.needle.depth_mm for room in pushed if room.needle is not None])
    return tuple(pushed[int(np.argmin(abs(depths - share * depths.max())))] for share in SHARES)


def needle_section(room: Room, needle: Needle, level: str) -> Scene:
    """Draw the section through the tip with the whole needle laid into it."""
    frame = room.patient.frames[level]
    path = frame.level_from_patient(np.array(needle.path_mm))
    scene = patient_section(room.patient, check_level(level), float(round(path[-1][2], 1)))
    line = Shape("line", tuple((float(x), float(y)) for x, y, _ in path), "needle", "needle")
    depth = f" The needle has gone {needle.depth_mm:.0f} mm from the skin, and its tip lies {_beside(path[-1])}."
    return replace(scene, shapes=(*scene.shapes, line), alt=scene.alt + depth)


def _beside(tip: np.ndarray) -> str:
    return f"{abs(float(tip[0])):.0f} mm from the midline"


def replay_states(rooms: Sequence[Room], told: Sequence[Table]) -> tuple[DrawnState, ...]:
    """Return the needle on its way, with the distances from its tip.

    Parameters
    ----------
    rooms : sequence of Room
        Those of :func:`needle_rooms`.
    told : sequence of Table
        The distances after each.
    """
    found = []
    for title, room, table in zip(TITLES, rooms, told, strict=True):
        if room.needle is None:
            raise ValueError(f"{title}: there is no needle")
        found.append(
            DrawnState(title, (DrawnPicture(CAPTION, needle_section(room, room.needle, room.level)),), (table,))
        )
    return tuple(found)
