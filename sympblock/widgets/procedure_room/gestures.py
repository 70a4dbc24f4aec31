"""The gestures of the procedure room: each turns into an event, or into a move of the C-arm."""

from __future__ import annotations

import asyncio
import dataclasses
import time
from typing import Any

import numpy as np

from sympblock.block.injectate.contrast_cloud import cloud_of
from sympblock.block.injectate.injectate_spread import inject
from sympblock.block.needle.needle import NeedleError
from sympblock.block.needle.skin_mark import where_beam_leaves
from sympblock.content.practice.agents import load_agents
from sympblock.procedure.room import needle_in
from sympblock.procedure.room_record import TIME_OUT, RoomError
from sympblock.widgets.procedure_room.beam_contents import contrast_beside, parts_of
from sympblock.widgets.procedure_room.display_state import VOLUMES_ML, aimed, direction_of, moved_mark, ray_of

#: Contrast flows so fast, and a live injection takes no longer than this (design).
FLOW_ML_S, LONGEST_S = 0.25, 8.0
#: One push or pull of a button, at most.
LONGEST_PUSH_MM = 20.0


class RoomActs:
    """Answers the gestures of a room; mixed into the widget that holds room, state and imager."""

    def act(self, name: str, content: dict[str, Any]) -> None:
        """Do one act.

        Raises
        ------
        RoomError
            If it cannot be done now; the message says what can.
        ValueError
            If no act is called so.
        """
        known = {
            "scenario": lambda: self.begin(int(content["place"])),
            "again": lambda: self.begin(self.state.place),
            "resume": self.go_on,
            "guided": lambda: self._set_field("guided", bool(content["value"])),
            "agent": lambda: self._set_agent(str(content["value"])),
            "ml": lambda: self._set_ml(str(content["value"])),
            "view": lambda: self.turn_to(str(content["view"])),
        }
        if name in known:
            known[name]()
            return
        self._ready()
        in_room = {
            "plan": lambda: self._plan(str(content["level"]), str(content["side"])),
            "tick": lambda: self._tick(str(content["item"])),
            "mark": lambda: self._mark(content.get("at")),
            "steer": lambda: self._steer(str(content["to"])),
            "numb": lambda: self.happen("numb", ml=5.0),
            "enter": self._enter,
            "push": lambda: self._push(float(content["mm"])),
            "remove": lambda: self.happen("remove"),
            "aspirate": lambda: self.happen("aspirate"),
            "inject": lambda: self._inject(bool(content["live"])),
            "stop": lambda: setattr(self, "_stopped", True),
            "read": lambda: self.happen("read", pattern=str(content["pattern"]), decision=str(content["decision"])),
            "wait": lambda: self.happen("wait", minutes=float(content["minutes"])),
            "finish": self.finish,
        }
        if name not in in_room:
            raise ValueError(f"{self.title}: no act is called {name!r}")
        if self.busy and name != "stop":
            raise RoomError("Wait until the injection has ended, or stop it.")
        in_room[name]()

    def _ready(self) -> None:
        if self.preparing or self.room is None:
            raise RoomError("The patient is still being prepared.")

    def _set_field(self, name: str, value: Any) -> None:
        self._show(dataclasses.replace(self.state, **{name: value}))

    def _set_agent(self, value: str) -> None:
        if value not in load_agents():
            raise ValueError(f"{self.title}: no agent is called {value!r}")
        self._set_field("agent", value)

    def _set_ml(self, value: str) -> None:
        if value not in VOLUMES_ML:
            raise ValueError(f"{self.title}: {value!r} ml is not one of {', '.join(VOLUMES_ML)}")
        self._set_field("ml", value)

    def _tick(self, item: str) -> None:
        """Tick an item of the checklist; a time-out restates a side and a level that were chosen."""
        if item == TIME_OUT and not self.room.is_chosen:
            raise RoomError("Choose side and level first: the time-out restates them.")
        self.happen("tick", item=item)

    def _plan(self, level: str, side: str) -> None:
        """Choose level and side, as long as no needle was set."""
        if not self.page["plan"]["is_open"]:
            raise RoomError("A needle has been set: level and side can no longer be changed.")
        self.happen("choose", level=level, side=side)
        self._show(dataclasses.replace(self.state, side=side))

    def _mark(self, at: list[float] | None) -> None:
        """Mark the skin where the beam through a place of the last picture leaves it."""
        if self.room.needle is not None:
            raise RoomError("A needle is in: remove it before you mark another entry point.")
        if self.taken is None:
            raise RoomError("Take a spot image first: the mark is set where you click in it.")
        pose = self.taken[0]
        through = ray_of(pose, tuple(at) if at else (0.5, 0.5))
        place = where_beam_leaves(self.room.patient, pose.source_mm, through)
        if place is None:
            raise RoomError(
                "At that point the beam does not leave through the back: turn the C-arm less, or click elsewhere."
            )
        self.happen("mark", point_mm=tuple(place.tolist()))

    def _enter(self) -> None:
        """Set the needle on the mark, along the beam."""
        if self.room.mark_mm is None:
            raise RoomError("Mark the entry point first: take a spot image and click in it.")
        point = np.array(self.room.mark_mm)
        heading = self.state.pose.source_mm - point
        heading /= np.linalg.norm(heading)
        self.happen("enter", point_mm=tuple(point.tolist()), heading=tuple(heading.tolist()))

    def _steer(self, to: str) -> None:
        """Move the mark, aim the needle, or turn its bevel: what is possible as it stands."""
        room = self.room
        if room.needle is None:
            if room.mark_mm is None:
                raise RoomError("There is nothing to move yet: mark the entry point first.")
            if to == "straight":
                return
            try:
                moved = moved_mark(room.patient, np.array(room.mark_mm), to, self.state.flipped)
            except NeedleError as error:
                raise RoomError(f"{str(error)[0].upper()}{str(error)[1:]}.") from None
            self.happen("mark", point_mm=tuple(moved.tolist()))
        elif to == "straight":
            self.happen("bevel", towards=None)
        else:
            self._steer_needle(direction_of(self.state.pose, to, self.state.flipped))

    def _steer_needle(self, towards: np.ndarray) -> None:
        needle = needle_in(self.room)
        if self.page["needle"]["can_aim"]:
            self.happen("aim", heading=tuple(aimed(needle, towards).tolist()))
            return
        square = towards - np.array(needle.heading) * float(towards @ np.array(needle.heading))
        if np.linalg.norm(square) < 0.05:
            raise RoomError("In this view that arrow points along the needle: choose another arrow, or turn the C-arm.")
        self.happen("bevel", towards=tuple(towards.tolist()))

    def _push(self, mm: float) -> None:
        if not 0.0 < abs(mm) <= LONGEST_PUSH_MM:
            raise ValueError(f"{self.title}: a push is up to {LONGEST_PUSH_MM:g} mm, not {mm:g}")
        self.happen("advance" if mm > 0 else "withdraw", by_mm=abs(mm))
        if self.is_on:
            # At once: a step of the needle is seen without waiting for the next pulse.
            self._take(self.state, 1.0 / float(self.state.rate))

    def _inject(self, is_live: bool) -> None:
        needle, agent, ml = needle_in(self.room), self.state.agent, float(self.state.ml)
        if needle.depth_mm == 0.0:
            raise RoomError("The needle only touches the skin: advance it before you inject.")
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            loop = None
        self._stopped = False
        if loop is None or self._is_blocking:
            self._inject_at_once(agent, ml, is_live)
            return
        self.busy = "Injecting …"
        self._injection = loop.create_task(self._inject_beside(agent, ml, is_live))

    def _inject_at_once(self, agent: str, ml: float, is_live: bool) -> None:
        """Inject where no page is_blocking: the run is taken at its end only."""
        if is_live:
            self._take(self.state, self._run_s(ml))
        self.happen("inject", agent=agent, ml=ml, is_watched=is_live)

    async def _inject_beside(self, agent: str, ml: float, is_live: bool) -> None:
        """Inject while the page goes on; live, pictures follow the fluid."""
        try:
            loop = asyncio.get_running_loop()
            before = sum(each.event.ml for each in self.room.injections_here)
            path = np.array(self.room.needle.path_mm)
            patient = self.room.patient
            spread = await loop.run_in_executor(None, lambda: inject(patient, path, before + ml))
            if is_live:
                ml = await self._run_live(agent, ml, spread, path[-1])
            self.busy = ""
            if ml > 0.0:
                self.happen("inject", agent=agent, ml=round(ml, 2), is_watched=is_live)
        except RoomError as error:
            self._notice = str(error)
        except ValueError as error:
            self._notice = f"That cannot be injected: {error}."
        finally:
            self.busy, self.is_on = "", False
            self._show(self.state)
            self._publish()

    def _run_s(self, ml: float) -> float:
        return min(ml / FLOW_ML_S, LONGEST_S)

    async def _run_live(self, agent: str, ml: float, spread: Any, tip_mm: np.ndarray) -> float:
        """Take pictures while a volume flows; return what was given when it ended or was stopped."""
        had = sum(each.event.ml for each in self.room.injections_here if not each.event.is_drug)
        beside = contrast_beside(self.room, spread, tip_mm)
        pulse_s, length_s = 1.0 / float(self.state.rate), self._run_s(ml)
        began, given = time.monotonic(), 0.0
        self.is_on = True
        self._on_the_way.begin(self._number)
        while given < ml and not self._stopped and self.is_on:
            given = min(ml, ml * (time.monotonic() - began + pulse_s) / length_s)
            if agent == "contrast":
                self._imager.put("iohexol_300", *parts_of(beside + cloud_of(spread, had + given)))
            if not self._on_the_way.is_full(self._number, float(self.state.rate)):
                self._take(self.state, pulse_s)
            self.busy = f"Injecting … {given:.1f} of {ml:g} ml"
            self.page = {**self.page, "busy": self.busy}
            await asyncio.sleep(max(0.005, pulse_s - (time.monotonic() - began) % pulse_s))
        return given
