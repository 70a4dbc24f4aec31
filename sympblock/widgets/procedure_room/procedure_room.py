"""The procedure room: a whole block under the simulated C-arm, from consent to debrief."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import singledispatchmethod
from pathlib import Path
from typing import Any, Self

import traitlets

from sympblock.content import tables
from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.scenarios import Scenario, room_scenarios
from sympblock.fluoroscopy.subtraction import ImageMode
from sympblock.procedure.cases.room_errand import RoomErrand
from sympblock.procedure.events import Advance, Choose, Event, Mark, Withdraw
from sympblock.procedure.room_record import Room, RoomError, room_for
from sympblock.procedure.room_sessions import RoomSessions, patient_of_session, resumed
from sympblock.procedure.session_store import Stored
from sympblock.procedure.sharing.session_code import SharedSession
from sympblock.widgets.c_arm_console.arm_panel import ArmPanel
from sympblock.widgets.c_arm_console.arm_wires import TakenImage
from sympblock.widgets.c_arm_console.c_arm import OnTable
from sympblock.widgets.c_arm_console.console_controls import ConsoleGroup
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.core.panel import Picture
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.procedure_room.beam_contents import BeamContents
from sympblock.widgets.procedure_room.bedside import Bedside, event_for
from sympblock.widgets.procedure_room.choices import RoomChoices
from sympblock.widgets.procedure_room.commands import (
    COMMANDS,
    BedsideCommand,
    BringPatient,
    ChooseVolume,
    EndSession,
    FillSyringe,
    GiveInjection,
    LetGo,
    PlayAgain,
    PlayScenario,
    PushNeedle,
    ResumeSession,
    RoomCommand,
    ShowGuide,
    StopInjection,
    TurnToView,
    WatchSession,
    command_of,
)
from sympblock.widgets.procedure_room.debrief.debrief_page import curve_picture
from sympblock.widgets.procedure_room.debrief.replay import replay_part
from sympblock.widgets.procedure_room.debrief.replay_desk import ReplayDesk
from sympblock.widgets.procedure_room.page import entry_part, head_part, notes_part, offered_part, room_parts
from sympblock.widgets.procedure_room.patient_part import patient_part, typed_number
from sympblock.widgets.procedure_room.reading import example_states, expert_states
from sympblock.widgets.procedure_room.resumption import screens_taken_up, was_marked_in_last_picture
from sympblock.widgets.procedure_room.room_codes import RoomCodes
from sympblock.widgets.procedure_room.room_syringe import RoomSyringe, SyringePush
from sympblock.widgets.procedure_room.session_play import SessionPlay
from sympblock.widgets.procedure_room.skin_view import skin_part

#: Who lies there and which side is worked on belong to the scenario; the room has a needle of its own.
OFFERED: tuple[ConsoleGroup, ...] = (
    *("angles", "table", "field", "pulses", "window"),
    *("pedal", "names", "display", "pictures", "subtraction"),
)


HOW_TO_PLAY = "In the full course you do the whole block yourself on simulated patients, from consent to discharge, and a debrief says what was done well."
#: Buttons that take pictures: after the session there is nothing to take them of.
EXPOSING = ("shot", "mask", "subtract")
ENDED = "The session has ended: look at it again under “The session once more”, or repeat the scenario."


class ProcedureRoom(ArmPanel):
    """Shows the room, lets the learner do the block, and debriefs it.

    Parameters
    ----------
    folder : Path or None
        Where sessions are kept; None keeps nothing.
    is_blocking : bool
        True waits for each patient instead of going on meanwhile.
    fills_window : bool
        Whether it opens in the whole window of the browser.
    of_cases : bool
        True offers the scenarios of the simulated cases, False all others.
    errand : RoomErrand or None
        What a case asks for: its scenario alone, and then back to the case.

    Attributes
    ----------
    play : SessionPlay or None
        The session that is played; None until the patient is there.
    choices : RoomChoices
        What the learner has chosen besides how the C-arm stands.
    syringe : RoomSyringe
        What gives injections.
    page : dict
        What the page shows besides the C-arm.
    shared : dict
        The code that was made last, or what came of one that was opened, see :class:`RoomCodes`.
    """

    bundle_name = "procedure_room"
    title = "Procedure room"
    waiting_words = "The patient is being prepared: a few seconds, and only the first time on this computer."

    page: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)
    shared: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)
    fills_window = traitlets.Bool(False).tag(sync=True)
    #: What the button is called that leaves the room for what has opened it; empty if nothing has.
    way_back = traitlets.Unicode("").tag(sync=True)

    def __init__(
        self,
        folder: Path | None = None,
        is_blocking: bool = False,
        *,
        fills_window: bool = False,
        of_cases: bool = False,
        errand: RoomErrand | None = None,
    ) -> None:
        self.set_trait("fills_window", fills_window or errand is not None)
        self.set_trait("way_back", errand.way_back if errand else "")
        self.scenarios, self._of_cases = (errand.scenario,) if errand else room_scenarios(of_cases), of_cases
        self._errand = errand
        self.sessions = RoomSessions(folder, self.scenarios)
        self.choices, self.notice = RoomChoices(), ""
        self._marked_on = 0
        self.play: SessionPlay | None = None
        super().__init__(self._start(), is_blocking)
        codes = RoomCodes(self.scenarios, errand is not None, self._played, lambda: self._is_held, self._begin_shared)
        self._share = codes.desk(lambda shared: self.set_trait("shared", shared))
        self.shared = self._share.at_first
        self.contents = BeamContents(self.arm.put, self.arm.breathe)
        self.syringe = RoomSyringe(self.arm, self.contents, self._tell_how_far, self._has_given)
        self.replay = ReplayDesk(self.arm, self.contents, self._stand)
        self._bring(errand.stored if errand else None)

    @property
    def scenario(self) -> Scenario:
        """Return the scenario that is played."""
        return self.scenarios[self.choices.place]

    def groups(self) -> Sequence[ConsoleGroup]:
        """Offer what moves the C-arm and takes pictures."""
        return OFFERED

    def pictures(self, state: ConsoleState) -> Sequence[Picture]:
        """Draw where the C-arm stands, and after a session how the learner's sessions went."""
        return (*curve_picture(self.sessions, self.play.found if self.play else None), *super().pictures(state))

    def pictured(self, taken: TakenImage) -> None:
        """Count a picture towards the run of the session."""
        if self.play is not None:
            self.play.pictured(taken)

    def about_to_picture(self, mode: ImageMode) -> None:
        """Let the patient breathe and contrast fade until the picture is taken; a spot image follows setting the C-arm."""
        if self.play is not None:
            lead_s = 60.0 * tables.act_times().picture_min if mode == "spot" else 0.0
            self.contents.age(self.play.room, self.play.picture_s + lead_s)
            self.arm.tip_mm = self.play.room.needle.path_mm[-1] if self.play.room.needle else None

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; those of the room carry an ``act``, see :mod:`commands`."""
        if self._share.answer(content):
            return
        if content["event"] == "act":
            self._obey(command_of(content))
            return
        if self.play and self.play.found and (content["event"] == "pedal" or content.get("id") in EXPOSING):
            self.notice = ENDED
            self._publish()
            return
        super().handle(content)
        self.choices = self.choices.after_moving(self.state)
        self._follow_tube()
        if content["event"] == "press":
            if content.get("id") == "keep" and self.play and not self.play.found:
                self.play.save_image()
            self.notice = self.desk.take_refusal()
            self._publish()
        if self.play and self.play.has_run and not self.arm.is_on:
            self.play.end_run()
            self._publish()

    def reading_form(self) -> ReadingForm:
        """Return a session as a film strip: the example, or an expert in the patient of a case."""
        states = expert_states() if self._of_cases else example_states()
        return ReadingForm(self.title, states, HOW_TO_PLAY, "strip")

    def rehearsal(self) -> Self:
        """Return an undisplayed twin that keeps nothing."""
        return type(self)(None, is_blocking=True, of_cases=self._of_cases)

    def _obey(self, command: RoomCommand) -> None:
        """Do what a command asks for; what cannot be done now is told beside the cards."""
        # To let go asks for nothing: why a push could not be done stays told.
        self.notice = self.notice if isinstance(command, LetGo) else ""
        try:
            self._do(command)
        except RoomError as error:
            self.notice = str(error)
        self._publish()

    @singledispatchmethod
    def _do(self, command: RoomCommand) -> None:
        raise TypeError(f"nobody answers {type(command).__name__}: register who does")

    @_do.register
    def _at_bedside(self, command: BedsideCommand) -> None:
        play = self._ready()
        event = event_for(command, Bedside(play.room, play.now_s, self.state, self.arm.last))
        if event is not None:
            if isinstance(event, Advance | Withdraw) and isinstance(command, PushNeedle) and command.held:
                play.push_on(event)
            else:
                play.add(event)
            self.contents.dress(play.room)
            self._follow(event)

    @_do.register
    def _play_scenario(self, command: PlayScenario) -> None:
        if not 0 <= command.place < len(self.scenarios):
            last = len(self.scenarios)
            raise ValueError(f"{self.title}: there is no scenario {command.place + 1}, the last one is {last}")
        self._begin(command.place)

    @_do.register
    def _play_again(self, command: PlayAgain) -> None:
        self._begin(self.choices.place)

    @_do.register
    def _bring_numbered(self, command: BringPatient) -> None:
        number = typed_number(self.scenario, command.number)
        self._begin(self.choices.place, number)

    @_do.register
    def _resume(self, command: ResumeSession) -> None:
        stored = self.sessions.unfinished()
        if stored is None or self._is_held:
            return
        place = [scenario.id for scenario in self.scenarios].index(stored.scenario)
        self._begin(place, stored.person, stored)

    @_do.register
    def _show_guide(self, command: ShowGuide) -> None:
        self.choices = dataclasses.replace(self.choices, guided=command.value)

    @_do.register
    def _fill(self, command: FillSyringe) -> None:
        if command.value not in load_approach(self.scenario.approach).agents:
            raise ValueError(f"{self.title}: no agent is called {command.value!r}")
        self.choices = dataclasses.replace(self.choices, agent=command.value)

    @_do.register
    def _choose_volume(self, command: ChooseVolume) -> None:
        self.choices = dataclasses.replace(self.choices, ml=command.value)

    @_do.register
    def _turn(self, command: TurnToView) -> None:
        side = self.play.room.side if self.play else self.scenario.side
        self._show(self.choices.turned(self.state, command.view, side))

    @_do.register
    def _inject(self, command: GiveInjection) -> None:
        push = SyringePush(self.choices.agent, float(self.choices.ml), command.live)
        self.syringe.give(self._ready(), push, self._is_blocking)

    @_do.register
    def _stop(self, command: StopInjection) -> None:
        self.syringe.stop()

    @_do.register
    def _let_go(self, command: LetGo) -> None:
        if self.play is not None:
            self.play.let_go()

    @_do.register
    def _end_session(self, command: EndSession) -> None:
        play = self._ready()
        self.arm.switch(False)
        play.finish()
        if self._errand is not None:
            self._errand.ended(play.room)
        self.contents.dress(play.room)
        self._show(self.state)

    @_do.register
    def _watch(self, command: WatchSession) -> None:
        self.replay.watch(self._ready(), command, self.state, self._is_blocking)

    def _played(self) -> SharedSession | None:
        """Return the session as far as it is; None until its patient is there."""
        return SharedSession(self.scenario.id, self.state.seed, self.play.room.events) if self.play else None

    def _begin_shared(self, place: int, session: SharedSession) -> None:
        self._begin(place, session.person, session.stored)

    def _stand(self, stands: ConsoleState | None) -> None:
        """Show the C-arm as it stood in a session that is looked at again."""
        self._show(stands or self.state)
        self._publish()

    @property
    def _is_held(self) -> bool:
        """Tell whether a patient is on the way, or fluid."""
        return bool(self.preparing) or self.syringe.is_busy

    def _ready(self) -> SessionPlay:
        """Return the session if its patient is there and no injection flows."""
        if self.play is None:
            raise RoomError("The patient is still being prepared.")
        if self.syringe.is_busy:
            raise RoomError("Wait until the injection has ended, or stop it.")
        return self.play

    def _follow(self, event: Event) -> None:
        """Let the C-arm follow what has happened."""
        if isinstance(event, Choose):
            self._show(dataclasses.replace(self.state, side=event.side))
        elif isinstance(event, Mark):
            self._marked_on = self.arm.number
        elif isinstance(event, Advance | Withdraw) and self.arm.is_on:
            # At once: a step of the needle is seen without waiting for the next pulse.
            self.arm.take()

    def _follow_tube(self) -> None:
        """Show the tube in the view of the skin where it stands now."""
        if self.play is not None and self.page.get("skin") != (now := skin_part(self.play.room, self.state.pose)):
            self.page = {**self.page, "skin": now}

    def _tell_how_far(self) -> None:
        self.page = {**self.page, "busy": self.syringe.words}

    def _has_given(self, notice: str) -> None:
        self.notice = notice or self.notice
        self._show(self.state)
        self._publish()

    def _begin(self, place: int, person: int = 0, stored: Stored | None = None) -> None:
        """Bring the patient of a scenario; the session before it stays in its file."""
        if self._is_held:
            return
        if self.play is not None:
            # A run of pictures that was just under way belongs to the session that is left.
            self.play.end_run()
        self.sessions.leave()
        self.play = None
        self.replay.forget()
        self.choices = RoomChoices(place=place, guided=self.choices.guided)
        self.arm.reset_dose()
        self.arm.clear()
        self.state = self._start(person)
        self._bring(stored)

    def _start(self, person: int = 0) -> ConsoleState:
        scenario = self.scenario
        new = self.sessions.next_person(scenario.patient.number) if scenario.is_new_each_time else 0
        return ConsoleState(seed=person or new, side=scenario.side)

    def _bring(self, stored: Stored | None = None) -> None:
        """Bring who lies there, with what has happened in a session that is gone on with."""
        self.arm.leave()
        scenario, seed = self.scenario, self.state.seed

        def made() -> tuple[OnTable, tuple[Room, ...]]:
            patient = patient_of_session(scenario, seed)
            return OnTable.of(patient, seed), resumed(room_for(scenario, patient), stored)

        self.prepare(made, lambda found: self._arrived(scenario, stored, *found))
        self._publish()

    def _arrived(self, scenario: Scenario, stored: Stored | None, table: OnTable, rooms: tuple[Room, ...]) -> None:
        room = rooms[-1]
        if stored is not None:
            self.notice = self.sessions.go_on(stored, can_resume=bool(room.events))
        self.arm.lay(table)
        self.play = SessionPlay(scenario, self.state.seed, room, self.sessions)
        self.contents.forget()
        self.state = screens_taken_up(self.arm, self.contents, rooms, self.state)
        self.contents.dress(room)
        if was_marked_in_last_picture(room):
            self._marked_on = self.arm.number
        self._publish()

    def _publish(self) -> None:
        """Show the room."""
        play = self.play
        is_fresh = play is not None and not play.room.events
        now = {
            "busy": self.syringe.words,
            "notice": self.notice or self.sessions.problem,
            "unfinished": self.sessions.unfinished_words() if is_fresh else "",
            "patient": patient_part(self.scenario, self.state.seed, bool(self.preparing)),
        } | offered_part(load_approach(self.scenario.approach))
        page = head_part(self.scenarios, self.choices, self.sessions) | now
        if play is not None:
            shown = self.replay.room or play.room
            page["entry"] = entry_part(play.room, self.arm.last, self._marked_on)
            page |= room_parts(play) | {"skin": skin_part(shown, self.state.pose), "notes": notes_part(shown)}
            page["replay"] = replay_part(self.replay.shown, play.scenario, self.replay.status) if play.found else None
        self.page = page


def unobeyed() -> list[str]:
    """Return the commands that nobody obeys.

    Examples
    --------
    >>> unobeyed()
    []
    """
    dispatch = vars(ProcedureRoom)["_do"].dispatcher.dispatch
    return [kind.__name__ for kind in COMMANDS if dispatch(kind) is dispatch(object)]


if unobeyed():
    raise TypeError(f"nobody obeys {', '.join(unobeyed())}: register who does")
