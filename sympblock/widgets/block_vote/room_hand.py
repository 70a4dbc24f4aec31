"""The hand that does in the procedure room what was voted: every act is a gesture that a person could make there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import singledispatchmethod
from typing import Any

import numpy as np

from sympblock.block.needle.needle_target import target_mm
from sympblock.content import tables
from sympblock.content.practice.discharge import load_discharge_checks
from sympblock.content.teaching.block_votes import (
    AdvanceAct,
    ChecklistAct,
    InjectAct,
    LeaveAct,
    LookAct,
    PlainAct,
    PlanAct,
    PushAct,
    ReadAct,
    RequestAct,
    VoteAct,
    WaitAct,
)
from sympblock.procedure.events import Aim
from sympblock.procedure.room_record import Room
from sympblock.procedure.voting.moments import beyond_end_point_mm
from sympblock.widgets.procedure_room.bedside import Bedside, can_aim, event_for
from sympblock.widgets.procedure_room.commands import SteerNeedle
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom

#: One push; the last one of a way is shorter, and none is shorter than the shortest.
STEP_MM, SHORTEST_MM = 10.0, 0.5
#: No way needs more pushes, and no aim more arrows.
STEPS_MOST, ARROWS_MOST = 40, 60
ARROWS = ("left", "right", "up", "down")
#: Share of a picture, from its left and its upper edge.
Place = tuple[float, float]


class RoomHand:
    """Acts in a room, one gesture after the other.

    Parameters
    ----------
    room : ProcedureRoom
        Where it acts; its patient is there.
    gesture : callable
        Takes one gesture, as the page would send it.
    at : tuple of float or None
        The place of the picture that was voted for.
    """

    def __init__(self, room: ProcedureRoom, gesture: Callable[[dict[str, Any]], None], at: Place | None = None) -> None:
        self._panel, self._gesture, self._at = room, gesture, at

    def do(self, acts: Sequence[VoteAct]) -> Iterator[None]:
        """Do acts in their order, and stop between two gestures; what was met or refused ends them."""
        for act in acts:
            before = self._alarms
            yield from self._do(act)
            if self._alarms > before or self._panel.notice:
                return

    @property
    def _room(self) -> Room:
        play = self._panel.play
        if play is None:
            raise ValueError("the room has no patient yet: wait for the patient")
        return play.room

    @property
    def _alarms(self) -> int:
        """Count what was met so far that asks for a decision."""
        return sum(note.kind == "bone" or bool(note.sign_kind) for note in self._room.notes)

    def _press(self, act: str, **more: Any) -> None:
        self._gesture({"event": "act", "act": act, **more})

    @singledispatchmethod
    def _do(self, act: VoteAct) -> Iterator[None]:
        raise TypeError(f"no hand does {type(act).__name__}: register how")

    @_do.register
    def _plan(self, act: PlanAct) -> Iterator[None]:
        self._press("plan", level=act.level, side=act.side)
        yield

    @_do.register
    def _plan_as_requested(self, act: RequestAct) -> Iterator[None]:
        wanted = self._room.request
        if wanted is not None:
            self._press("plan", level=wanted.level, side=wanted.side)
        yield

    @_do.register
    def _prepare(self, act: ChecklistAct) -> Iterator[None]:
        ticks = [item.id for item in self._room.approach.checklist if item.tick]
        for item in act.items or [each for each in ticks if each not in self._room.ticked]:
            self._press("ask", item=item)
            self._press("tick", item=item)
            yield

    @_do.register
    def _look(self, act: LookAct) -> Iterator[None]:
        self._press("view", view=act.view)
        if act.deg is not None:
            self._gesture({"event": "set", "id": "oblique_deg", "value": act.deg})
        self._centre()
        yield
        self._gesture({"event": "press", "id": "shot"})
        yield

    def _centre(self) -> None:
        """Bring the vertebra into the middle of the picture, as whoever moves the table does."""
        centre = self._room.patient.frames[self._room.level].centre_mm.round().tolist()
        for name, value in (("left_mm", centre[0]), ("superior_mm", centre[2])):
            if getattr(self._panel.state, name) != value:
                self._gesture({"event": "set", "id": name, "value": value})

    @_do.register
    def _do_plainly(self, act: PlainAct) -> Iterator[None]:
        ways: dict[str, Callable[[], Iterator[None]]] = {
            "mark": self._mark,
            "pull_back": self._pull_back,
            "aim": self._aim,
            "check_for_discharge": self._check,
        }
        yield from ways.get(act.do, lambda: self._button(act.do))()

    def _button(self, name: str) -> Iterator[None]:
        self._press(name)
        yield

    def _mark(self) -> Iterator[None]:
        self._press("mark", at=list(self._at) if self._at else None)
        yield

    def _pull_back(self) -> Iterator[None]:
        """Pull the needle back until it can be aimed anew."""
        most_mm = tables.procedure_room().push_most_mm
        while (needle := self._room.needle) is not None and not can_aim(needle):
            deep_mm = needle.depth_mm - tables.needle_geometry().redirect_most_mm + SHORTEST_MM
            self._press("push", mm=-min(deep_mm, most_mm))
            yield

    def _aim(self) -> Iterator[None]:
        """Press arrows as long as each brings the needle nearer to the target; the C-arm looks along the needle meanwhile."""
        self._press("view", view="oblique")
        for _ in range(ARROWS_MOST):
            arrow = self._best_arrow()
            if arrow is None:
                break
            self._press("steer", to=arrow)
        yield

    def _best_arrow(self) -> str | None:
        needle, room = self._room.needle, self._room
        if needle is None or not can_aim(needle):
            return None
        way = target_mm(room.patient, room.level, room.side, room.approach) - np.array(needle.tip_mm)
        play = self._panel.play
        assert play is not None
        at = Bedside(room, play.now_s, self._panel.state, self._panel.arm.last)

        def off(heading: Sequence[float]) -> float:
            along = np.array(heading) / np.linalg.norm(heading)
            return float(np.linalg.norm(way - along * float(way @ along)))

        tried = {to: event_for(SteerNeedle(to=to), at) for to in ARROWS}  # type: ignore[arg-type]
        found = {to: off(event.heading) for to, event in tried.items() if isinstance(event, Aim)}
        best = min(found, key=lambda to: found[to], default=None)
        return best if best is not None and found[best] < off(needle.heading) else None

    def _check(self) -> Iterator[None]:
        for check in load_discharge_checks():
            self._press("check", check=check)
            yield

    @_do.register
    def _advance(self, act: AdvanceAct) -> Iterator[None]:
        for _ in range(STEPS_MOST):
            before, needle = self._alarms, self._room.needle
            if needle is None or (left_mm := act.beyond_mm - beyond_end_point_mm(self._room)) < SHORTEST_MM:
                return
            self._press("push", mm=round(min(STEP_MM, left_mm), 2))
            yield
            now = self._room.needle
            is_stuck = now is None or now.depth_mm - needle.depth_mm < SHORTEST_MM / 2
            if self._alarms > before or self._panel.notice or is_stuck:
                return

    @_do.register
    def _push(self, act: PushAct) -> Iterator[None]:
        self._press("push", mm=act.mm)
        yield

    @_do.register
    def _inject(self, act: InjectAct) -> Iterator[None]:
        self._press("agent", value=act.agent)
        self._press("ml", value=act.ml)
        yield
        self._press("inject", live=act.live)
        yield

    @_do.register
    def _read(self, act: ReadAct) -> Iterator[None]:
        self._press("read", pattern=act.pattern, decision=act.decision)
        yield

    @_do.register
    def _wait(self, act: WaitAct) -> Iterator[None]:
        self._press("wait", minutes=act.minutes)
        yield

    @_do.register
    def _leave(self, act: LeaveAct) -> Iterator[None]:
        self._press("discharge", decision=act.decision)
        yield


def place_in_picture(room: ProcedureRoom, place_mm: tuple[float, float]) -> Place:
    """Return the share of the picture on the screen that lies so far lateral and cephalad of the target.

    Parameters
    ----------
    room : ProcedureRoom
        With a picture on its screen.
    place_mm : tuple of float
        Lateral and cephalad, at the depth of the target.
    """
    last, play = room.arm.last, room.play
    if last is None or play is None:
        raise ValueError("there is no picture yet: take one first")
    now, pose = play.room, last.pose
    lateral = -pose.detector_right if now.side == "left" else pose.detector_right
    target = target_mm(now.patient, now.level, now.side, now.approach)
    column, row = pose.pixel_of(target + place_mm[0] * lateral + place_mm[1] * pose.detector_up) / pose.pixel_count
    return round(float(column), 4), round(float(row), 4)
