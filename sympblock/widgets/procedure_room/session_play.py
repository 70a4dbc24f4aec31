"""One session of the procedure room while it is played: every event is kept, and pictures become runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sympblock.block.drugs.drug_limits import DRUGS, Drug
from sympblock.block.drugs.local_anaesthetic import is_within_limit
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.content.practice.scenarios import Scenario
from sympblock.procedure.acting.act_times import minutes_of
from sympblock.procedure.acting.picture_run import PictureRun
from sympblock.procedure.debrief import Debrief, debrief
from sympblock.procedure.events import MOST_PUSH_MM, MOST_STEPS, Advance, Event, Finish, ImageSetting, Save, Withdraw
from sympblock.procedure.room import after
from sympblock.procedure.room_record import Room
from sympblock.procedure.room_sessions import RoomSessions
from sympblock.widgets.c_arm_console.arm_wires import TakenImage
from sympblock.widgets.procedure_room.debrief.debrief_page import summary_of


@dataclass(frozen=True, eq=False)
class HeldPush:
    """Holds a push or pull that has not ended: the room before it, and how far it has gone."""

    before: Room
    event: Advance | Withdraw

    def takes(self, event: Advance | Withdraw) -> bool:
        """Tell whether a step goes on with it: the same way, as long as its steps, and not too far in all."""
        so_far = self.event
        is_alike = type(event) is type(so_far) and event.by_mm == so_far.by_mm / so_far.steps
        return is_alike and so_far.by_mm + event.by_mm <= MOST_PUSH_MM and so_far.steps < MOST_STEPS

    def longer(self) -> HeldPush:
        """Return it with one step more."""
        steps = self.event.steps + 1
        longer = {"by_mm": self.event.by_mm / self.event.steps * steps, "steps": steps}
        return replace(self, event=self.event.model_copy(update=longer))


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
        self._held: HeldPush | None = None
        self._saves = False
        self.found: Debrief | None = self._debrief() if room.is_finished else None

    @property
    def now_s(self) -> float:
        """Return the time in the room: acts take their time, and who reads between two acts lets none pass."""
        return self.room.at_s

    @property
    def picture_s(self) -> float:
        """Return the time in the room at which the next picture of a live run is taken."""
        return self.now_s + (self._run.given.fluoroscopy_s if self._run else 0.0)

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
        is_subtraction = taken.mode == "subtraction"
        if self._run and not self._run.goes_on(taken.pose, is_subtraction):
            self.end_run()
        self._run = (self._run or PictureRun(taken.pose, is_subtraction)).after(taken.dose, setting_of(taken))

    def save_image(self) -> None:
        """Note that the picture on the screen was saved; a run that is under way is written down first, once it ends."""
        if self._run is not None:
            self._saves = True
        elif not self.room.is_finished:
            self._keep(Save(at_s=self.now_s))

    def end_run(self) -> None:
        """Write the run of pictures down, after the push that it watched."""
        self.let_go()
        if self._run is None or self.room.is_finished:
            return
        run, self._run = self._run, None
        self._keep(run.shot(self.now_s))
        if self._saves:
            self._saves = False
            self.save_image()

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

    def push_on(self, event: Advance | Withdraw) -> None:
        """Move a needle that is held by one step: all steps up to the next thing that is noticed become one event.

        Parameters
        ----------
        event : Advance or Withdraw
            One step. A push is written down when it ends, as a run of pictures is.

        Raises
        ------
        RoomError
            If it cannot happen now.
        """
        if self._held is not None and not self._held.takes(event):
            self.let_go()
        moved = after(self.room, self._done(event))
        self._held = self._held.longer() if self._held else HeldPush(self.room, event)
        before = self._held.before
        whole = self._held.event.model_copy(update={"at_s": moved.at_s})
        self.room = replace(moved, events=(*before.events, whole))
        if len(moved.notes) > len(before.notes):
            self.let_go()

    def let_go(self) -> None:
        """End a push that was held, and write it down."""
        held, self._held = self._held, None
        if held is not None:
            self.room = held.before
            self._keep(held.event)

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
        event = self._done(event)
        self.room = after(self.room, event, spread)
        self._sessions.add(self.scenario.id, self._person, event)

    def _done(self, event: Event) -> Any:
        """Return an event with the time at which it is done."""
        done_s = round(self.room.at_s + 60.0 * minutes_of(event, self.room), 2)
        return event.model_copy(update={"at_s": done_s})


def setting_of(taken: TakenImage) -> ImageSetting:
    """Return how a picture was set, as it is written down."""
    console = taken.console
    told = {"across_percent": console.across_percent, "along_percent": console.along_percent, "dose": console.dose}
    return ImageSetting.model_validate({**told, "field_mm": float(console.field), "is_spot": taken.mode == "spot"})
