"""A procedure room without a page, and acts in it, for the tests of the room."""

from __future__ import annotations

import numpy as np

from sympblock.block.needle.needle_target import target_mm
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom


def made(folder) -> ProcedureRoom:
    room = ProcedureRoom(folder, is_blocking=True)
    room.sent = []
    room.send = lambda content, buffers=None: room.sent.append(content)
    return room


def act(room: ProcedureRoom, name: str, **more) -> None:
    room.receive({"event": "act", "act": name, **more})


def answered(room: ProcedureRoom, *items: str) -> None:
    """Ask about items of the checklist and accept the answers; about all of them if none is named."""
    for item in items or [part["id"] for part in room.page["checklist"]]:
        act(room, "ask", item=item)
        act(room, "tick", item=item)


def shot(room: ProcedureRoom) -> None:
    room.receive({"event": "press", "id": "shot"})


def needle_at_target(room: ProcedureRoom) -> None:
    """Set a needle that ends at the target, by the room's own acts."""
    target = target_mm(room.play.room.patient, "L3", "left")
    act(room, "view", view="oblique")
    room.receive({"event": "set", "id": "oblique_deg", "value": 26})
    room.receive({"event": "set", "id": "left_mm", "value": round(float(target[0]))})
    room.receive({"event": "set", "id": "superior_mm", "value": round(float(target[2]))})
    shot(room)
    pose = room.arm.last.pose
    column, row = pose.pixel_of(target) / pose.pixel_count
    act(room, "mark", at=[float(column), float(row)])
    act(room, "numb")
    act(room, "enter")
    left = float(np.linalg.norm(target - np.array(room.play.room.needle.path_mm[0])))
    act(room, "push", mm=20.0)
    shot(room)
    for step in (20.0, 20.0, 20.0, 20.0, left - 100.0):
        act(room, "push", mm=min(step, 20.0))
    if left > 120.0:
        act(room, "push", mm=left - 120.0)


def room_window(room):
    from sympblock.widgets.c_arm_console.console_state import window_of

    return window_of(room.state)
