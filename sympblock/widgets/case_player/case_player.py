"""The case player: one patient from the referral letter to weeks later, decided step by step."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self

import traitlets
from pydantic import JsonValue

from sympblock.assessment.record import LearnerRecord
from sympblock.codes.share_code import DAMAGED, CodeRefusedError
from sympblock.content.cases.case_nodes import EndNode, ResultNode, RoomNode
from sympblock.content.cases.cases import load_case, load_cases
from sympblock.procedure.cases.case_debrief import debrief_case
from sympblock.procedure.cases.case_walk import CaseWalk
from sympblock.procedure.cases.room_result import RoomResult, experts_result, learners_result, result_of, scenario_named
from sympblock.procedure.room_record import Room
from sympblock.procedure.sharing.case_code import CASE_CODE, case_code, opened_case
from sympblock.widgets.case_player.case_room import CaseRoom
from sympblock.widgets.case_player.case_state import CaseState, state_of, turn_of
from sympblock.widgets.case_player.debrief_told import debrief_parts
from sympblock.widgets.case_player.offers import begin_again, offered_acts
from sympblock.widgets.case_player.parts import Part, rows_of
from sympblock.widgets.case_player.probes import case_probes
from sympblock.widgets.case_player.reading import READ_CASE, case_states
from sympblock.widgets.case_player.told import letter_words, so_far, story_parts
from sympblock.widgets.core.panel import ChoiceControl, Control, Picture, Table, Words
from sympblock.widgets.core.prepared_panel import PreparedPanel
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.core.share_desk import ShareDesk
from sympblock.widgets.quiz_card.probes import Probe

HOW_TO_PLAY = "In the full course you decide twelve cases yourself, with other turns and endings, and do the block in the procedure room or leave it to an expert."
ELSEWHERE = "This case was continued in another tab; it is shown as it stands there."
ASKED_NOTHING = "You have asked nothing. Go on without? What is not asked now stays unknown."
WAITING = "The block is being played. This takes some seconds, longer on a slow computer."
EXPERT_FAILED = "The expert found no way to finish this block. Try again, or play it yourself in the procedure room and go on with your session."
SESSION_FAILED = "Your session could not be read to its end. Try again, or let the expert do the block."
NO_SESSION = "No finished session of “{title}” was found. Open the procedure room, or let the expert do the block."
ROOM_LEFT = "You have left the procedure room. The session is kept: go on with it when you like."

OPENED = "Opened: {title}."
SHARED = "Shared case: {steps} steps were taken before you. Nothing that you do here is recorded. “Begin this case again” leads back to your own."
BUSY = "A block is being played: open the code when it has ended."
OTHER_CASE = "This code holds a case that is not shown here: open it where all cases are shown."


class CasePlayer(PreparedPanel[CaseState]):
    """Tells a case node by node; nothing is judged before it has ended and the learner has looked back.

    Parameters
    ----------
    name : str
        A file of ``data/cases``; empty offers all cases.
    record : LearnerRecord or None
        Where each step is kept; None keeps nothing.
    folder : Path or None
        Where sessions of the room are kept; None finds none.
    is_blocking : bool
        True waits for a session instead of going on meanwhile.

    Examples
    --------
    >>> player = CasePlayer("sore_toe")
    >>> player.set("choice", "well"); player.press("act"); player.state.walk.earned
    ('general',)
    """

    bundle_name = "case_player"
    title = "Simulated cases"
    layout = "stacked"
    waiting_words = WAITING
    failed_words = SESSION_FAILED

    room: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)
    place: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)
    shared: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        name: str = "",
        record: LearnerRecord | None = None,
        folder: Path | None = None,
        is_blocking: bool = False,
    ) -> None:
        self.record, self._name, self._folder = record, name, folder
        self.case_room = CaseRoom(folder, is_blocking, self._room_ended)
        self._cases = {name: load_case(name)} if name else load_cases()
        #: The steps that somebody else has taken; None where the case is the learner's own.
        self.steps_before: int | None = None
        # Nothing is on the way until a session is asked for.
        self.set_trait("preparing", "")
        super().__init__(self._kept_state(self._last_played()), is_blocking)
        self.room = self.case_room.as_dict()
        self._share = ShareDesk(CASE_CODE.letter, self._code, self._open, self._tell_shared)
        self.shared = self._share.at_first

    def story(self, state: CaseState) -> Sequence[Words | Table]:
        """Tell where the case stands."""
        return [block for part in story_parts(state.walk) for block in part.blocks]

    def pictures(self, state: CaseState) -> Sequence[Picture]:
        """Draw feet and diary while a result is read; after the debrief the path, too."""
        parts = [*story_parts(state.walk), *self._readout_parts(state)]
        return [picture for part in parts for picture in part.pictures]

    def controls(self, state: CaseState) -> Sequence[Control]:
        """Offer the cases, what can be done now, and to begin again."""
        titles = {name: f"{case.title} ({self._standing(state, name)})" for name, case in self._cases.items()}
        which = [ChoiceControl("case", "Case", titles, "menu")] if len(titles) > 1 else []
        # What wipes everything stands last, and never under the pointer of whoever goes on quickly.
        return (*offered_acts(state, self.case_room, self.preparing != self.waiting_words), *which, *begin_again(state))

    def readout(self, state: CaseState) -> Sequence[Words | Table]:
        """Give the debrief once it was asked for; before that, what happened so far."""
        return [block for part in self._readout_parts(state) for block in part.blocks]

    def said(self, state: CaseState) -> str:
        """Say what came of the last act."""
        walk = state.walk
        if self.preparing or state.notice:
            return self.preparing or state.notice
        if state.is_debriefed:
            return debrief_case(walk).words
        return walk.asked[-1].answer if walk.asked else walk.now.text

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture: besides those of a panel, the room's window is left, and a state is shared or opened."""
        if self._share.answer(content):
            return
        if content["event"] != "leave_room":
            super().handle(content)
            return
        if self.case_room.is_open:
            self._close_room()
            is_over = self.state.walk.is_over
            self._show(self.state if is_over else dataclasses.replace(self.state, notice=ROOM_LEFT))

    def settle(self, state: CaseState, changed: str) -> CaseState:
        """Open a case where it was left; keep what was written."""
        if changed == "case":
            self.steps_before = None
            return self._kept_state(state.case)
        sure = dataclasses.replace(state, notice="", doubted="")
        return self._keep(sure) if changed == "reflection" else sure

    def pressed(self, state: CaseState, button: str) -> CaseState:
        """Do what was chosen, unless the case has gone on elsewhere."""
        if self._went_on_elsewhere():
            return dataclasses.replace(self._kept_state(state.case), notice=ELSEWHERE)
        if button == "again":
            return dataclasses.replace(state, notice="", doubted="" if state.doubted == "again" else "again")
        if button == "really" and self.steps_before is not None:
            self.steps_before = None
            return self._kept_state(state.case)
        if button == "really":
            return self._keep(CaseState(state.case))
        if button == "on" and state.doubted != "on" and not state.walk.asked:
            return dataclasses.replace(state, notice=ASKED_NOTHING, doubted="on")
        if isinstance(state.walk.now, RoomNode):
            return self._at_room(state, button)
        if button == "look_back":
            self.case_room.look_back()
            self.room = self.case_room.as_dict()
            return state
        if isinstance(state.walk.now, EndNode):
            return self._keep(dataclasses.replace(state, is_debriefed=True, doubted=""))
        return self._gone_on(state, _after(state.walk, "" if button == "on" else state.choice))

    def reading_form(self) -> ReadingForm:
        """Return the path of somebody who decides well."""
        return ReadingForm(self.title, case_states(self._name or READ_CASE), HOW_TO_PLAY, "folded")

    def rehearsal(self) -> Self:
        """Return an undisplayed twin that keeps nothing."""
        return type(self)(self._name, is_blocking=True)

    def probes(self) -> list[Probe]:
        """Return a walk that solves the first case, and one that always goes on, with what the debrief must say."""
        return case_probes(next(iter(self._cases.values())))

    def _readout_parts(self, state: CaseState) -> list[Part]:
        problem = self.record.problem if self.record else ""
        shared = "" if self.steps_before is None else SHARED.format(steps=self.steps_before)
        said = (self.preparing, state.notice, problem, shared)
        notes = tuple(Words(words, tone=_tone(words)) for words in said if words)
        told = debrief_parts(state) if state.is_debriefed else []
        letter = (letter_words(state.walk),) if state.steps else ()
        return [Part(notes), *told, Part((*letter, *so_far(state.walk)))]

    def _show(self, state: CaseState, said: str | None = None) -> None:
        # Rows and blocks belong together, so the page gets them in one message.
        with self.hold_sync():
            self.place = self._place(state)
            super()._show(state, said)
        # Whoever lies in the room comes while the learner reads what is done there.
        if isinstance(state.walk.now, RoomNode) and self.goes_on_meanwhile:
            self.case_room.get_ready(state.walk.now.scenario, state.room_since, (state.case, state.steps))

    def _place(self, state: CaseState) -> dict[str, Any]:
        """Say how the blocks stand in rows, and which of them is new: the page leads the learner there."""
        story, readout = story_parts(state.walk), self._readout_parts(state)
        last = len(story[0].blocks) - 1
        new = {"part": "story", "index": last if state.walk.asked else 0}
        if state.is_debriefed:
            new = {"part": "readout", "index": len(readout[0].blocks)}
        mark = f"{len(state.steps)} {state.is_debriefed}"
        return {"case": state.case, "mark": mark, "new": new, "story": rows_of(story), "readout": rows_of(readout)}

    def _at_room(self, state: CaseState, button: str) -> CaseState:
        scenario = getattr(state.walk.now, "scenario", "")
        has_ended = state.room_since is not None and self.case_room.finished(scenario, state.room_since)
        if button != "act" or has_ended:
            self._play(state, is_experts=button == "expert")
            return self.state
        opened = dataclasses.replace(state, notice="", doubted="")
        if opened.room_since is None:
            opened = self._keep(dataclasses.replace(opened, room_since=self.case_room.now()))
        self.case_room.open(scenario, opened.room_since or "", (opened.case, opened.steps))
        self.room = self.case_room.as_dict()
        return opened

    def _close_room(self) -> None:
        self.case_room.close()
        self.room = self.case_room.as_dict()

    def _room_ended(self, room: Room) -> None:
        """Go on with the session that has just ended, unless the case has gone on elsewhere."""
        self._close_room()
        state = self.state
        node = state.walk.now
        if self._went_on_elsewhere():
            self._show(dataclasses.replace(self._kept_state(state.case), notice=ELSEWHERE))
        elif isinstance(node, RoomNode):
            self._show(self._gone_on(state, state.walk.play(result_of(scenario_named(node.scenario), room))))

    def _play(self, state: CaseState, is_experts: bool) -> None:
        """Play the session of the node beside the page; what it came to is taken where the case still stands there."""
        scenario = getattr(state.walk.now, "scenario", "")
        self.state = dataclasses.replace(state, notice="", doubted="")
        self.failed_words = EXPERT_FAILED if is_experts else SESSION_FAILED

        def made() -> RoomResult | None:
            return experts_result(scenario) if is_experts else learners_result(scenario, self._folder)

        self.prepare(made, lambda found: self._played(state, found))

    def _played(self, before: CaseState, found: RoomResult | None) -> None:
        if (self.state.case, self.state.steps) != (before.case, before.steps):
            return
        if found is None:
            title = scenario_named(getattr(before.walk.now, "scenario", "")).title
            self.state = dataclasses.replace(before, notice=NO_SESSION.format(title=title))
            return
        self.state = self._gone_on(before, before.walk.play(found))

    def _gone_on(self, state: CaseState, walk: CaseWalk) -> CaseState:
        return self._keep(CaseState(state.case, walk.steps, reflection=state.reflection))

    def _went_on_elsewhere(self) -> bool:
        """Tell whether the learner's own case has gone on in another tab; there another case may have."""
        if self.record is None or self.steps_before is not None or not self.record.catch_up():
            return False
        return self._kept_state(self.state.case).steps != self.state.steps

    def _code(self) -> tuple[str, str]:
        return case_code(self.state.walk, self.state.case), "What you have written at the end is not in the code."

    def _open(self, text: str) -> str:
        """Show a case as it stands in a code; it is not recorded."""
        name, walk = opened_case(text)
        if self.case_room.is_open or self.preparing == self.waiting_words:
            raise CodeRefusedError(BUSY)
        if name not in self._cases:
            raise CodeRefusedError(OTHER_CASE)
        before, own = self.steps_before, self.state
        self.steps_before = len(walk.steps)
        try:
            self._show(CaseState(name, walk.steps))
        except (ValueError, ArithmeticError, LookupError):
            # The result of a block in a code may be one that no block has.
            self.steps_before = before
            self._show(own)
            raise CodeRefusedError(DAMAGED) from None
        return OPENED.format(title=walk.case.title)

    def _tell_shared(self, shared: dict[str, Any]) -> None:
        self.shared = shared

    def _keep(self, state: CaseState) -> CaseState:
        if self.record is not None and self.steps_before is None:
            self.record.keep(state.case, state.kept(1 + max(map(self._turn, self._cases))))
        return state

    def _standing(self, shown: CaseState, name: str) -> str:
        """Say how far a case is, or how long it takes."""
        state = shown if name == shown.case else self._kept_state(name)
        if not state.steps:
            return f"{self._cases[name].minutes} min"
        return "debrief read" if state.is_debriefed else "begun"

    def _kept_state(self, case: str) -> CaseState:
        return state_of(case, self._written(case))

    def _last_played(self) -> str:
        """Return the case that was played last; the first one if none was."""
        return max(self._cases, key=self._turn)

    def _turn(self, case: str) -> int:
        return turn_of(self._written(case))

    def _written(self, case: str) -> JsonValue:
        answered = self.record.answers.get(case) if self.record else None
        return answered.response if answered else None


def _tone(words: str) -> str:
    """Return the tone of a note: to wait is no reason for caution, nor is to come back."""
    return "plain" if words in (WAITING, ROOM_LEFT) else "caution"


def _after(walk: CaseWalk, choice: str) -> CaseWalk:
    """Return the walk after what was chosen; without a choice it goes on."""
    if not choice:
        return walk.go_on()
    return walk.read(choice) if isinstance(walk.now, ResultNode) else walk.choose(choice)
