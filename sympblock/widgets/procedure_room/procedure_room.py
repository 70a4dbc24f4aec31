"""The procedure room: a whole block under the simulated C-arm, from consent to debrief."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import traitlets

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import numbered_patient
from sympblock.block.drugs.local_anaesthetic import is_within_limit
from sympblock.content.practice.scenarios import Scenario, load_scenarios
from sympblock.drawing.charts.learning_curve import learning_curve
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.fluoroscopy.imager import Imager
from sympblock.procedure.debrief import Debrief, debrief
from sympblock.procedure.events import Enter, Event, Shot, event_of
from sympblock.procedure.room import after, replay
from sympblock.procedure.room_record import Room, RoomError, room_for
from sympblock.procedure.room_sessions import RoomSessions, clock, patient_of_session
from sympblock.widgets.c_arm_console.c_arm_console import CONSOLE_SCRIPTS, CONSOLE_STYLES, CArmConsole
from sympblock.widgets.core.live_widget import module, style_sheet
from sympblock.widgets.core.panel import Control, Picture
from sympblock.widgets.procedure_room.beam_contents import dressed
from sympblock.widgets.procedure_room.display_state import RoomState, turned_to, with_working_view
from sympblock.widgets.procedure_room.gestures import RoomActs
from sympblock.widgets.procedure_room.page import (
    checklist_part,
    debrief_part,
    feet_part,
    guide_part,
    needle_part,
    notes_part,
    plan_part,
    summary_of,
    syringe_part,
)

#: A learner who reads for longer lets no more time pass in the room than this between two acts.
IDLE_S = 60.0
#: The learning curve shows the newest sessions, so many at most.
MOST_SESSIONS = 20
#: Controls of the console that the room has in another place or does not need.
HIDDEN = {"another", "needle", "zero", "side"}


class ProcedureRoom(RoomActs, CArmConsole):
    """Shows the room, lets the learner do the block, and debriefs it.

    Parameters
    ----------
    folder : Path or None
        Where sessions are kept; None keeps nothing.
    is_blocking : bool
        True is_blocking for each patient instead of going on meanwhile.

    Attributes
    ----------
    room : Room or None
        How the room stands; None until the patient is there.
    page : dict
        What the page shows besides the C-arm.
    """

    _esm = module(
        *CONSOLE_SCRIPTS,
        "procedure_room/room_cards.js",
        "procedure_room/room_debrief.js",
        "procedure_room/procedure_room.js",
    )
    _css = style_sheet(*CONSOLE_STYLES, "c_arm_tasks/c_arm_tasks.css", "procedure_room/procedure_room.css")
    title = "Procedure room"
    names_patient = False
    waiting_words = "The patient is being prepared: a few seconds, and only the first time on this computer."

    page = traitlets.Dict().tag(sync=True)

    def __init__(self, folder: Path | None = None, is_blocking: bool = False) -> None:
        self.scenarios = load_scenarios()
        self.room: Room | None = None
        self.sessions = RoomSessions(folder)
        self._to_replay: tuple[Event, ...] = ()
        self._notice, self.busy, self.found = "", "", None
        self._acted_at, self._pending = time.monotonic(), None
        super().__init__(self._start(0), numbered_patient, is_blocking)
        self._publish()

    @property
    def scenario(self) -> Scenario:
        """Return the scenario that is played."""
        return self.scenarios[self.state.place]

    def patient_of(self, state: RoomState) -> Patient:
        """Return whom the scenario puts on the table."""
        return patient_of_session(self.scenarios[state.place], state.seed)

    def controls(self, state: RoomState) -> Sequence[Control]:
        """Offer the console without what the room offers elsewhere."""
        return tuple(control for control in super().controls(state) if control.name not in HIDDEN)

    def pictures(self, state: RoomState) -> Sequence[Picture]:
        """Draw where the C-arm stands, and after a session how the learner's sessions went."""
        shown = self.sessions.summaries()
        shown += [summary_of(self.found)] if self.found and self.sessions.is_kept else []
        if self.found is None or not shown:
            return super().pictures(state)
        caption = "Your finished sessions of all scenarios, the oldest first."
        return (Picture("curve", caption, learning_curve(shown[-MOST_SESSIONS:]), 1), *super().pictures(state))

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; those of the room carry an ``act``, see :class:`RoomActs`."""
        if content["event"] != "act":
            super().handle(content)
            self._publish_if_moved()
            return
        self._notice = ""
        try:
            self.act(str(content["act"]), content)
        except RoomError as error:
            self._notice = str(error)
        self._publish()

    def begin(self, place: int) -> None:
        """Bring the patient of a scenario; the session before it stays in its file.

        Raises
        ------
        ValueError
            If there is no such scenario.
        """
        if not 0 <= place < len(self.scenarios):
            raise ValueError(f"{self.title}: there is no scenario {place + 1}, the last one is {len(self.scenarios)}")
        if self.preparing or self.busy:
            return
        self._to_replay = ()
        self._bring(place)

    def go_on(self) -> None:
        """Go on with the session that was left last."""
        stored = self.sessions.unfinished()
        if stored is None or self.preparing or self.busy:
            return
        self._to_replay = stored.events
        places = [scenario.id for scenario in self.scenarios]
        self._bring(places.index(stored.scenario), stored.person)
        self.sessions.go_on(stored)

    def _bring(self, place: int, person: int = 0) -> None:
        # A run of pictures that was just under way belongs to the session that is left.
        self._flush()
        self.sessions.leave()
        self.is_on, self.found, self._pending, self.taken = False, None, None, None
        self.given, self._last = DoseRecord(), None
        self.room = None
        self.state = dataclasses.replace(self._start(place, person), guided=self.state.guided)
        self.send({"event": "clear"})
        self._prepare(self.state)
        self._publish()

    def rehearsal(self) -> ProcedureRoom:
        """Return an undisplayed twin that keeps nothing."""
        return type(self)(None, is_blocking=True)

    def happen(self, kind: str, **fields: Any) -> None:
        """Let one event happen, keep it, and show what it changed.

        Raises
        ------
        RoomError
            If it cannot happen now.
        """
        self._flush()
        self._keep(event_of({"kind": kind, "at_s": self._now_s(), **fields}))
        self._dress()

    def finish(self) -> None:
        """End the session and debrief it."""
        self.is_on = False
        self.happen("finish")
        self.found = self._debrief()
        self.sessions.end(summary_of(self.found))
        self._show(self.state)

    def _debrief(self) -> Debrief:
        return debrief(self.room, self.is_allowed)

    def is_allowed(self, drug_mg: dict[str, float]) -> bool:
        """Tell whether these milligrams are below the limit for the patient's weight, together."""
        return is_within_limit(drug_mg, self.room.patient.traits.weight_kg)

    def _keep(self, event: Event) -> None:
        self.room = after(self.room, event)
        self.sessions.add(self.scenario.id, self.state.seed, event)
        self._acted_at = time.monotonic()

    def _now_s(self) -> float:
        return round(self.room.at_s + min(time.monotonic() - self._acted_at, IDLE_S), 2)

    def _start(self, place: int, person: int = 0) -> RoomState:
        scenario = self.scenarios[place]
        new = self.sessions.next_person(scenario.patient.number) if scenario.drawn else 0
        return RoomState(seed=person or new, place=place, side=scenario.side, stays_down=False)

    def _take(self, state: RoomState, pulse_s: float) -> None:
        """Take one picture, and count it towards the run from this place."""
        super()._take(state, pulse_s)
        pose, more = self.taken[0], (1, pulse_s, self._last.kerma_area_gy_cm2)
        if self._pending and self._pending[0] != pose:
            self._flush()
        before = self._pending[1] if self._pending else (0, 0.0, 0.0)
        self._pending = (pose, tuple(a + b for a, b in zip(before, more, strict=True)))

    def _flush(self) -> None:
        """Write the run of pictures down that was taken from one place."""
        if self._pending is None or self.room is None or self.room.is_finished:
            return
        (pose, (pulses, seconds, product)), self._pending = self._pending, None
        self._keep(_shot(pose, pulses, seconds, product, self._now_s()))

    def _dress(self) -> None:
        """Place mark, needle and contrast for the next picture."""
        for material, (meshes, shares) in dressed(self.room).items():
            self._imager.put(material, meshes, shares)

    def _made(self, state: RoomState) -> tuple[Patient, Imager, Room]:
        patient, imager = super()._made(state)
        room = room_for(self.scenarios[state.place], patient)
        return patient, imager, replay(room, self._to_replay)

    def _arrived(self, made: tuple[Patient, Imager, Room]) -> None:
        super()._arrived(made[:2])
        self.room, self._acted_at = made[2], time.monotonic()
        self._dress()
        if self.room.is_finished:
            self.found = self._debrief()
        self._publish()

    def _publish_if_moved(self) -> None:
        state = with_working_view(self.state)
        if state != self.state:
            self.state = state
        if self._pending is not None and not self.is_on:
            self._flush()
            self._publish()

    def turn_to(self, view: str) -> None:
        """Turn the C-arm to AP, the working oblique or lateral."""
        self._show(turned_to(self.state, view, self.room.side if self.room else self.scenario.side))

    def _publish(self) -> None:
        """Show the room."""
        state = self.state
        page: dict[str, Any] = {
            "scenarios": [{"title": each.title, "is_done": each.id in self.sessions.played} for each in self.scenarios],
            "place": state.place,
            "title": self.scenario.title,
            "story": self.scenario.story,
            "guided": state.guided,
            "agent": state.agent,
            "ml": state.ml,
            "busy": self.busy,
            "notice": self._notice or self.sessions.problem,
            "damaged": self.sessions.damaged,
            "left": self.sessions.unfinished_words() if self.room is not None and not self.room.events else "",
        } | syringe_part()
        if self.room is not None:
            page |= self._room_parts(self.room)
        self.page = page

    def _room_parts(self, room: Room) -> dict[str, Any]:
        before = self.sessions.summaries(self.scenario.id)
        was_postponed = not room.of(Enter)
        return {
            "clock": clock(room.at_s),
            "checklist": checklist_part(room),
            "plan": plan_part(room),
            "needle": needle_part(room),
            "notes": notes_part(room),
            "feet": feet_part(room),
            "guide": guide_part(room),
            "is_finished": room.is_finished,
            "debrief": debrief_part(self.found, self.scenario, was_postponed, before) if self.found else None,
        }


def _shot(pose: CArmPose, pulses: int, seconds: float, product: float, at_s: float) -> Shot:
    return Shot(
        at_s=at_s,
        oblique_deg=pose.oblique_deg,
        tilt_deg=pose.craniocaudal_tilt_deg,
        side=pose.side,
        target_mm=pose.target_mm,
        beam=tuple(pose.beam.tolist()),
        pulses=pulses,
        fluoroscopy_s=round(seconds, 3),
        kerma_area_gy_cm2=round(product, 6),
    )
