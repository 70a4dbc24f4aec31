"""One session of the procedure room while it is played: every event is kept, and pictures become runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sympblock.block.drugs.drug_limits import DRUGS, Drug
from sympblock.block.drugs.local_anaesthetic import is_within_limit
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.content.practice.scenarios import Scenario
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.procedure.debrief import Debrief, debrief
from sympblock.procedure.events import Event, Finish, Shot
from sympblock.procedure.room import after
from sympblock.procedure.room_record import Room
from sympblock.procedure.room_sessions import RoomSessions
from sympblock.widgets.c_arm_console.c_arm import TakenImage
from sympblock.widgets.procedure_room.act_times import minutes_of
from sympblock.widgets.procedure_room.debrief_page import summary_of


@dataclass(frozen=True, eq=False)
class PictureRun:
    """Sums the pictures that were taken one after the other from one place."""

    pose: CArmPose
    pulses: int = 0
    fluoroscopy_s: float = 0.0
    kerma_area_gy_cm2: float = 0.0

    def after(self, taken: TakenImage) -> PictureRun:
        """Return the run with one picture more."""
        return replace(
            self,
            pulses=self.pulses + taken.dose.pulses,
            fluoroscopy_s=self.fluoroscopy_s + taken.dose.fluoroscopy_s,
            kerma_area_gy_cm2=self.kerma_area_gy_cm2 + taken.dose.kerma_area_gy_cm2,
        )

    def shot(self, at_s: float) -> Shot:
        """Return the event that it is written down as."""
        left, posterior, superior = self.pose.beam.tolist()
        return Shot(
            at_s=at_s,
            oblique_deg=self.pose.oblique_deg,
            tilt_deg=self.pose.craniocaudal_tilt_deg,
            side=self.pose.side,
            target_mm=self.pose.target_mm,
            beam=(left, posterior, superior),
            pulses=self.pulses,
            fluoroscopy_s=round(self.fluoroscopy_s, 3),
            kerma_area_gy_cm2=round(self.kerma_area_gy_cm2, 6),
        )


class SessionPlay:
    """Plays one session with the person who lies there.

    Parameters
    ----------
    scenario : Scenario
        What is played.
    person : int
        Number of who lies there, for the file.
    room : Room
        How it stands at first; a session that is gone on with has events already.
    sessions : RoomSessions
        Keeps what happens.

    Attributes
    ----------
    room : Room
        How it stands now.
    found : Debrief or None
        What the debrief says; None before the end.
    """

    def __init__(self, scenario: Scenario, person: int, room: Room, sessions: RoomSessions) -> None:
        self.scenario, self.room = scenario, room
        self._person, self._sessions = person, sessions
        self._run: PictureRun | None = None
        self.found: Debrief | None = self._debrief() if room.is_finished else None

    @property
    def now_s(self) -> float:
        """Return the time in the room: acts take their time, and who reads between two acts lets none pass."""
        return self.room.at_s

    @property
    def before(self) -> Sequence[Mapping[str, Any]]:
        """Return the figures of the learner's earlier sessions of this scenario, the oldest first."""
        return self._sessions.summaries(self.scenario.id)

    @property
    def has_run(self) -> bool:
        """Tell whether pictures were taken that are not written down yet."""
        return self._run is not None

    def pictured(self, taken: TakenImage) -> None:
        """Count one picture towards the run from its place."""
        if self._run is not None and self._run.pose != taken.pose:
            self.end_run()
        self._run = (self._run or PictureRun(taken.pose)).after(taken)

    def end_run(self) -> None:
        """Write the run of pictures down."""
        if self._run is None or self.room.is_finished:
            return
        run, self._run = self._run, None
        self._keep(run.shot(self.now_s))

    def add(self, event: Event, spread: Spread | None = None) -> None:
        """Let one event happen and keep it; the run of pictures before it is written down first.

        Parameters
        ----------
        event : Event
            What is done; it is written down with the time at which it was done, see :func:`minutes_of`.
        spread : Spread or None
            Of an injection that was watched, see :func:`after`.

        Raises
        ------
        RoomError
            If it cannot happen now.
        """
        self.end_run()
        self._keep(event, spread)

    def finish(self) -> None:
        """End the session, debrief it and keep its figures."""
        self.add(Finish(at_s=self.now_s))
        self.found = self._debrief()
        self._sessions.end(summary_of(self.found))

    def is_allowed(self, drug_mg: Mapping[str, float]) -> bool:
        """Tell whether these milligrams are below the limit for the patient's weight, together.

        Raises
        ------
        KeyError
            If a drug has no limit.
        """
        limits: dict[str, Drug] = {drug: drug for drug in DRUGS}
        by_drug = {limits[name]: mg for name, mg in drug_mg.items()}
        return is_within_limit(by_drug, self.room.patient.traits.weight_kg)

    def _debrief(self) -> Debrief:
        return debrief(self.room, self.is_allowed)

    def _keep(self, event: Event, spread: Spread | None = None) -> None:
        done_s = round(self.room.at_s + 60.0 * minutes_of(event, self.room), 2)
        event = event.model_copy(update={"at_s": done_s})
        self.room = after(self.room, event, spread)
        self._sessions.add(self.scenario.id, self._person, event)
