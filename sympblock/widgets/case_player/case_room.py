"""The procedure room that a case opens: its one scenario in the whole window, a session that was left, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from sympblock.procedure.cases.case_walk import CaseStep
from sympblock.procedure.cases.room_errand import RoomErrand
from sympblock.procedure.cases.room_result import scenario_named
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.events import Finish
from sympblock.procedure.room_record import Room
from sympblock.procedure.session_store import Stored, load_all, session_paths
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom

WAY_BACK = "Back to the case"


class CaseRoom:
    """Holds the room of one play of a case; a room that was left is opened again as it was.

    Parameters
    ----------
    folder : Path or None
        Where sessions are kept; None keeps nothing.
    is_blocking : bool
        True waits for the patient instead of going on meanwhile.
    ended : callable
        Takes the room after its last act.

    Attributes
    ----------
    is_open : bool
        Whether the page shows it.
    """

    def __init__(self, folder: Path | None, is_blocking: bool, ended: Callable[[Room], None]) -> None:
        self._folder, self._is_blocking, self._ended = folder, is_blocking, ended
        self._room: ProcedureRoom | None = None
        #: The play to which the room belongs, and what :meth:`now` gave when it was opened first.
        self._play: object = None
        self.is_open = False

    @property
    def room(self) -> ProcedureRoom | None:
        """Return the room that was opened last; None if there is none."""
        return self._room

    def now(self) -> str:
        """Return a mark of the present: sessions that are begun from now on have a later name."""
        paths = session_paths(self._folder) if self._folder else []
        return paths[-1].name if paths else ""

    def unfinished(self, scenario: str, since: str | None) -> Stored | None:
        """Return the session of a play that was left unfinished; None if there is none.

        Parameters
        ----------
        scenario : str
            Id of what is played.
        since : str or None
            What :meth:`now` gave when the room was opened first; None = it was not opened yet.
        """
        found = [] if since is None else [each for each in self._sessions(scenario) if each.path.name > since]
        is_left = bool(found) and found[-1].summary is None and bool(found[-1].events)
        return found[-1] if is_left and not any(isinstance(event, Finish) for event in found[-1].events) else None

    def finished(self, scenario: str, since: str = "") -> bool:
        """Tell whether a session of a scenario was played to its end since then."""
        return any(each.summary is not None and each.path.name > since for each in self._sessions(scenario))

    def get_ready(self, scenario: str, since: str | None, play: object) -> None:
        """Bring the patient of a play, with the session that was left; nothing is shown yet.

        Parameters
        ----------
        scenario : str
            Id of what is played.
        since : str or None
            What :meth:`now` gave when the room was opened first; None = it was not opened yet.
        play : object
            Equal for the same place of the same play.
        """
        # A room that was got ready and not opened yet serves whoever opens it.
        if self._room is None or self._play not in ((play, since), (play, None)):
            errand = RoomErrand(scenario_named(scenario), self.unfinished(scenario, since), self._end, WAY_BACK)
            self._room = ProcedureRoom(self._folder, self._is_blocking, errand=errand)
            self._play = (play, since)

    def open(self, scenario: str, since: str, play: object) -> None:
        """Show the room of a play; see :meth:`get_ready`."""
        self.get_ready(scenario, since, play)
        self._play = (play, since)
        self.is_open = True

    def has_debrief(self, steps: Sequence[CaseStep]) -> bool:
        """Tell whether the room still stands as the learner's session of these steps has ended in it."""
        is_over = self._room is not None and self._room.play is not None and self._room.play.found is not None
        own = {step.room.scenario for step in steps if step.room and not step.room.is_experts}
        return is_over and self._room is not None and self._room.scenario.id in own

    def look_back(self) -> None:
        """Show the room with its debrief, after the case has ended."""
        self.is_open = True

    def close(self) -> None:
        """Take the room away from the page; its session stays."""
        self.is_open = False

    def as_dict(self) -> dict[str, Any]:
        """Describe the room for the page: the model to show, and whether it is open."""
        return {"model": self._room.model_id if self._room and self.is_open else "", "is_open": self.is_open}

    def _end(self, room: Room) -> None:
        self.close()
        # What has ended is not opened again: a case that comes here once more begins a new session.
        self._play = None
        self._ended(room)

    def _sessions(self, scenario: str) -> Iterator[Stored]:
        stored, _ = load_all(self._folder, event_of) if self._folder else ([], [])
        return (each for each in stored if each.scenario == scenario)
