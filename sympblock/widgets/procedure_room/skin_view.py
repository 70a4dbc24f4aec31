"""What a camera above the prone back shows: outline and landmarks, mark, hub, and who stands where."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.needle_mesh import hub_mm
from sympblock.content import tables
from sympblock.conventions import Side
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.geometry.mesh import Mesh
from sympblock.procedure.events import Aspirate, Point
from sympblock.procedure.room_record import Room, place_of

#: Outlines are told at so many heights, crests and ribs at so many places.
OUTLINE_COUNT, LANDMARK_COUNT = 26, 9
#: The back is shown between these heights; beyond them the model has no body.
SHOWN_MM = (-165.0, 145.0)
#: A height exactly through corners is moved by this much, which no outline shows.
OFF_THE_CORNERS_MM = 1.3e-3
#: The body of the model has straight flanks; the drawing takes them in by this share, around a height and over a length.
WAIST_SHARE, WAIST_MM = 0.12, (15.0, 75.0)
PREPARED = "asepsis"
#: A tube that is not so far from the middle of the patient is under the table.
UNDER_TABLE_MM = 120.0
CAME = {"blood": "blood", "fluid": "clear fluid", "air": "air"}
Places = list[list[int]]


def skin_part(room: Room, pose: CArmPose) -> dict[str, Any]:
    """Return what the camera shows; places are (left, superior) in mm of the patient frame."""
    came = came_at_hub(room)
    mark = room.mark_mm
    return {
        **landmarks_of(room.patient),
        "mark": None if mark is None else _place(mark),
        "needle": None if room.needle is None else _needle(room.needle),
        "came": came,
        "is_draped": PREPARED in room.ticked,
        "side": room.side,
        "level_mm": round(float(room.patient.frames[room.level].centre_mm[2])),
        "tube": _tube(pose),
        "place": place_words(room.side, pose),
        "words": skin_words(room, pose),
    }


def came_at_hub(room: Room) -> str:
    """Return what stands in the hub after the last aspiration at this tip: a kind of note, empty if it was dry."""
    if room.needle is None or not any(isinstance(event, Aspirate) for event in room.since_moved()):
        return ""
    last = place_of(room.events, room.of(Aspirate)[-1])
    return next((note.kind for note in room.notes if note.event_number == last and note.kind in CAME), "")


def skin_words(room: Room, pose: CArmPose) -> str:
    """Say what the camera shows."""
    parts = ["The back from above, head up, the patient's left on the left."]
    if room.needle is not None:
        parts.append(f"The needle {lean_words(room.needle)}.")
    elif room.mark_mm is not None:
        parts.append(
            f"The entry point is marked {abs(room.mark_mm[0]):.0f} mm {_side_of(room.mark_mm[0])} of the midline."
        )
    else:
        parts.append("No entry point is marked.")
    if came := came_at_hub(room):
        parts.append(f"There is {CAME[came]} in the hub.")
    return " ".join((*parts, place_words(room.side, pose)))


def place_words(side: Side, pose: CArmPose) -> str:
    """Say where the operator stands, and where the tube is."""
    return f"You stand on the patient's {side}; {tube_words(pose, side)}."


def lean_words(needle: Needle) -> str:
    """Say how the part of a needle outside the skin leans, as the camera sees it.

    Examples
    --------
    >>> lean_words(Needle(((70.0, 80.0, 0.0),), (-0.5, -0.866, 0.0)))
    'leans 30° to the left'
    """
    out = hub_mm(needle) - np.array(needle.path_mm[0])
    lean = math.degrees(math.atan2(float(np.hypot(out[0], out[2])), float(out[1])))
    if lean < tables.procedure_room().aim_step_deg:
        return "stands upright"
    across, along = abs(out[0]), abs(out[2])
    ways: list[str] = [_side_of(float(out[0]))] if across > along / 3 else []
    ways += ["head" if out[2] > 0 else "feet"] if along > across / 3 else []
    told = [f"to the {way}" if way in ("left", "right") else f"towards the {way}" for way in ways]
    return f"leans {lean:.0f}° {' and '.join(told)}"


def tube_words(pose: CArmPose, side: Side) -> str:
    """Say where the tube is, and what that means for who stands on a side.

    Examples
    --------
    >>> tube_words(CArmPose(), "left")
    'the tube is under the table'
    >>> tube_words(CArmPose(oblique_deg=90, side="left"), "right")
    'the tube is on the right, on your side, where the scatter is greatest'
    """
    across = float(pose.source_mm[0])
    if abs(across) < UNDER_TABLE_MM:
        return "the tube is under the table"
    tube = _side_of(across)
    where = f"the tube is {'' if _is_beside(pose) else 'under the table '}on the {tube}"
    return f"{where}, {'on your side, where the scatter is greatest' if tube == side else 'away from you'}"


def _is_beside(pose: CArmPose) -> bool:
    return abs(pose.oblique_deg) > tables.procedure_room().lateral_above_deg


def _tube(pose: CArmPose) -> dict[str, Any]:
    source = pose.source_mm
    return {"at": _place(source), "is_beside": _is_beside(pose)}


def _needle(needle: Needle) -> dict[str, Any]:
    return {"entry": _place(needle.path_mm[0]), "hub": _place(hub_mm(needle)), "way": _place(_ahead(needle))}


def _ahead(needle: Needle) -> np.ndarray:
    """Return a place on the line of the shaft beyond the entry: where the needle is aimed, not how deep it is."""
    entry = np.array(needle.path_mm[0])
    way = entry - hub_mm(needle)
    return entry + way / np.linalg.norm(way) * needle.length_mm / 2


@lru_cache(maxsize=2)
def landmarks_of(patient: Patient) -> dict[str, Any]:
    """Return the outline of a back and what can be felt on it, places in mm."""
    found = patient.structures
    levels = [name for name in ("L1", "L2", "L3", "L4", "L5", "L6") if name in found]
    return {
        "outline": _outline(found["skin"]),
        "spines": [_place(_hindmost(found[name])) for name in levels],
        "crests": [_upper_edge(found[f"ilium_{side}"]) for side in ("left", "right")],
        "ribs": [_middle_line(found[f"rib_12_{side}"]) for side in ("left", "right")],
        "furrows": [_middle_line(found[f"erector_spinae_{side}"], along=2) for side in ("left", "right")],
    }


def _outline(skin: Mesh) -> list[Places]:
    """Return the left and the right edge of the body as seen from above."""
    corners = skin.vertices_mm.astype(float)
    edges = skin.triangles[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2)
    one, other = corners[edges[:, 0]], corners[edges[:, 1]]
    left, right = [], []
    for height in np.linspace(*SHOWN_MM, OUTLINE_COUNT) + OFF_THE_CORNERS_MM:
        crosses = (one[:, 2] - height) * (other[:, 2] - height) < 0
        share = (height - one[crosses, 2]) / (other[crosses, 2] - one[crosses, 2])
        across = one[crosses, 0] + share * (other[crosses, 0] - one[crosses, 0])
        waist = 1.0 - WAIST_SHARE * math.exp(-(((height - WAIST_MM[0]) / WAIST_MM[1]) ** 2))
        left.append(_place((waist * across.max(), 0.0, height)))
        right.append(_place((waist * across.min(), 0.0, height)))
    return [left, right]


def _hindmost(mesh: Mesh) -> np.ndarray:
    return mesh.vertices_mm[np.argmax(mesh.vertices_mm[:, 1])]


def _upper_edge(mesh: Mesh) -> Places:
    """Return the upper edge of a bone, from one side to the other."""
    return _binned(mesh, 0, lambda part: part[np.argmax(part[:, 2])])


def _middle_line(mesh: Mesh, along: int = 0) -> Places:
    return _binned(mesh, along, lambda part: part.mean(axis=0))


def _binned(mesh: Mesh, along: int, chosen: Callable[[np.ndarray], np.ndarray]) -> Places:
    vertices = mesh.vertices_mm.astype(float)
    low, high = vertices[:, along].min(), vertices[:, along].max()
    edges = np.linspace(low, high + 1e-6, LANDMARK_COUNT + 1)
    parts = [
        vertices[(vertices[:, along] >= a) & (vertices[:, along] < b)]
        for a, b in zip(edges[:-1], edges[1:], strict=True)
    ]
    return [_place(chosen(part)) for part in parts if len(part)]


def _place(point_mm: Point | Sequence[float] | np.ndarray) -> list[int]:
    return [round(float(point_mm[0])), round(float(point_mm[2]))]


def _side_of(left_mm: float) -> Side:
    return "left" if left_mm >= 0.0 else "right"
