"""The sessions of the procedure room that this learner has played, and the one that is being played."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import numbered_patient, sample_patient
from sympblock.assessment.study.demonstration import DEMONSTRATION
from sympblock.content.practice.scenarios import Scenario, all_scenarios
from sympblock.procedure.event_lines import event_of, fields_of
from sympblock.procedure.events import Event, Finish
from sympblock.procedure.room import after
from sympblock.procedure.room_record import Room
from sympblock.procedure.session_file import SessionFile
from sympblock.procedure.session_store import Stored, load_all, new_path

NOT_TAKEN_OVER = "The acts in this code cannot happen in this version of the course. The patient is there, and nothing has been done."
DEMONSTRATED = "This session was shown to others: it is not kept, and it does not count as one of your own."
NOT_RESUMED = "The unfinished session cannot be resumed in this version of the course. A new one has begun."


def clock(seconds: float) -> str:
    """Write a time of the room.

    Examples
    --------
    >>> clock(75.2), clock(3671)
    ('1:15', '61:11')
    """
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


class RoomSessions:
    """Keeps sessions in a folder; None keeps nothing.

    Parameters
    ----------
    folder : Path or None
        Where they lie.
    scenarios : sequence of Scenario
        Those whose sessions can be gone on with here; empty = all.

    Attributes
    ----------
    damaged : list of str
        One sentence for each session that could not be read.
    """

    def __init__(self, folder: Path | None, scenarios: Sequence[Scenario] = ()) -> None:
        self._folder = folder
        self._file: SessionFile | None = None
        self._shared: tuple[Event, ...] = ()
        self._is_demonstrated = False
        self._given_up: set[Path] = set()
        self._titles = {scenario.id: scenario.title for scenario in scenarios or all_scenarios()}
        self.read()

    def read(self) -> None:
        """Read what was played; the session that is being played is left alone."""
        self._stored, self.damaged = load_all(self._folder, event_of) if self._folder else ([], [])

    @property
    def problem(self) -> str:
        """Return one sentence if the session cannot be saved, else an empty one."""
        return self._file.problem if self._file else ""

    @property
    def is_kept(self) -> bool:
        """Tell whether the session that is being played has a file."""
        return self._file is not None

    @property
    def is_own(self) -> bool:
        """Tell whether the session that is being played counts as the learner's own: all its acts are."""
        return self.is_kept and not self._shared

    @property
    def shared_words(self) -> str:
        """Say why the session that is being played is not the learner's own; empty if it is."""
        if self._is_demonstrated:
            return DEMONSTRATED
        count = len(self._shared)
        acts = "1 act was" if count == 1 else f"{count} acts were"
        return f"Shared session: {acts} done before you. It does not count as one of your own." if count else ""

    @property
    def played(self) -> set[str]:
        """Return the scenarios that were played to their end."""
        return {each.scenario for each in self._own}

    def summaries(self, scenario: str = "") -> list[Mapping[str, Any]]:
        """Return the measures of the learner's own finished sessions, the oldest first; of one scenario if it is named."""
        return [each.summary for each in self._own if each.summary and scenario in ("", each.scenario)]

    @property
    def _own(self) -> list[Stored]:
        return [each for each in self._stored if each.summary and not each.shared_acts]

    def next_person(self, first: int) -> int:
        """Return the number of a person that this learner has not seen, from a first one on."""
        seen = {each.person for each in self._stored}
        return next(number for number in count(first) if number not in seen)

    def unfinished(self) -> Stored | None:
        """Return the last session if it was left unfinished and can be gone on with.

        Another tab may have played since: the files are looked at again.
        """
        self.read()
        last = self._stored[-1] if self._stored else None
        if last is None or last.summary is not None or not last.events or last.scenario not in self._titles:
            return None
        if last.path in self._given_up:
            return None
        return None if any(isinstance(event, Finish) for event in last.events) else last

    def unfinished_words(self) -> str:
        """Say which session was left, or nothing."""
        stored = self.unfinished()
        if stored is None:
            return ""
        title, time, count = self._titles[stored.scenario], clock(stored.events[-1].at_s), len(stored.events)
        return f"Unfinished session: {title}, {count} {'act' if count == 1 else 'acts'}, {time} in the room."

    def leave(self) -> None:
        """Leave the session that is being played; it stays in its file."""
        self._file, self._shared, self._is_demonstrated = None, (), False
        self.read()

    def go_on(self, stored: Stored, can_resume: bool = True) -> str:
        """Write on in the file of a session that was left; one that cannot be resumed is offered no more.

        A session that came as a code gets a file with the learner's first act.

        Parameters
        ----------
        stored : Stored
            The session.
        can_resume : bool
            Whether its acts could happen again, see :func:`resumed`.

        Returns
        -------
        str
            One sentence if it cannot be resumed, or came as a code; else empty.
        """
        if stored.is_from_code:
            self._file, self._shared = None, stored.events if can_resume else ()
            return self.shared_words if can_resume or not stored.events else NOT_TAKEN_OVER
        if not can_resume:
            self._given_up.add(stored.path)
            return NOT_RESUMED
        self._file, self._shared = SessionFile.going_on(stored), stored.events[: stored.shared_acts]
        return ""

    def add(self, scenario: str, person: int, event: Event) -> None:
        """Keep one event; the first one of a session begins its file.

        From the first act that is shown to others, nothing of a session is kept any more:
        what was played before stays in its file as an unfinished one.
        """
        if DEMONSTRATION.is_on:
            self._file, self._is_demonstrated = None, True
        if self._is_demonstrated:
            return
        if self._folder is not None and self._file is None:
            self._file = SessionFile(new_path(self._folder, scenario))
            self._file.begin(scenario, person, [fields_of(each) for each in self._shared])
        if self._file is not None:
            self._file.add(fields_of(event))

    def end(self, summary: Mapping[str, Any]) -> None:
        """Keep the measures of a finished session."""
        if self._file is not None:
            self._file.end(summary)


def resumed(room: Room, stored: Stored | None) -> tuple[Room, ...]:
    """Return a room before and after each act of a session that was left, or alone if they cannot happen in it.

    The file may have been changed, or written by a version of the course in which
    the same acts led to another place; a code may come from anybody.
    """
    if stored is None or not stored.leads_where_it_led(room.patient.seed is None):
        return (room,)
    rooms = [room]
    for event in stored.events:
        try:
            rooms.append(after(rooms[-1], event))
        except (ValueError, ArithmeticError, LookupError, TypeError, StopIteration):
            return (room,)
    return tuple(rooms)


def patient_of_session(scenario: Scenario, person: int) -> Patient:
    """Return who lies there; ``person`` counts only where a scenario has a new one each time."""
    wanted = scenario.patient
    number = person if scenario.is_new_each_time and person else wanted.number
    return sample_patient(number, **wanted.constraints) if number else numbered_patient(0)
