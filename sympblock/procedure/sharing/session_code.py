"""A session of the procedure room as a short code, and the session that a code holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sympblock.codes.share_code import DAMAGED, CodeKind, CodeRefusedError, code_of, opened
from sympblock.content.practice.scenarios import all_scenarios
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.events import Advance, Event, Inject, Withdraw
from sympblock.procedure.room import after
from sympblock.procedure.room_record import Room
from sympblock.procedure.room_sessions import clock
from sympblock.procedure.session_store import MOST_PERSON, VERSION, load
from sympblock.procedure.sharing.event_columns import FORM, columns_of, events_of
from sympblock.procedure.sharing.known_words import KNOWN_WORDS

SESSION_CODE = CodeKind("R", "a session of the procedure room", f"{VERSION} {FORM}", KNOWN_WORDS)
#: No code may keep a computer busy for long: longer sessions are sent as files.
MOST_ACTS, MOST_INJECTIONS, MOST_STEPS = 1000, 60, 5000

NOT_KNOWN = "This code names a scenario that your version of the course does not have."
NOT_PLAYED = "The acts in this code cannot happen in this version of the course."
TOO_MUCH = "This session has too many acts for a code."


@dataclass(frozen=True)
class SharedSession:
    """Holds what a code tells of a session.

    Parameters
    ----------
    scenario : str
        What is played.
    person : int
        Number of the patient; 0 = the one that the scenario names.
    events : tuple of Event
        What was done.
    """

    scenario: str
    person: int
    events: tuple[Event, ...]

    @property
    def words(self) -> str:
        """Say what was done before it was handed over."""
        count = len(self.events)
        acts = {0: "no act was", 1: "1 act was"}.get(count, f"{count} acts were")
        return f"Shared session: {acts} done before you. It does not count among your own sessions."


def session_code(session: SharedSession) -> str:
    """Return the code of a session.

    Raises
    ------
    CodeRefusedError
        If it is too long for a code; the message says so.
    """
    _check_size(session.events)
    return code_of(SESSION_CODE, [session.scenario, session.person, *columns_of(session.events)])


def longest_beginning(session: SharedSession) -> SharedSession:
    """Return a session up to the last act that a code has room for."""
    low, high = 0, len(session.events)
    while low < high:
        middle = (low + high + 1) // 2
        try:
            session_code(replace(session, events=session.events[:middle]))
        except CodeRefusedError:
            high = middle - 1
        else:
            low = middle
    return replace(session, events=session.events[:low])


def beginning_words(beginning: SharedSession, session: SharedSession) -> str:
    """Say what a code holds of a session that is too long for one."""
    held, count = len(beginning.events), len(session.events)
    time = clock(beginning.events[-1].at_s) if held else clock(0.0)
    return (
        f"This session is too long for a code. This code holds its first {held} of {count} acts, up to {time} in the room. "
        "To hand over all of it, send the file of the session."
    )


def opened_session(text: str, others: Sequence[CodeKind] = ()) -> SharedSession:
    """Return the session that a code holds.

    Raises
    ------
    CodeRefusedError
        If it is no code of a session of this version.
    """
    value = opened(SESSION_CODE, text, others)
    try:
        scenario, person, *columns = value
        events = events_of(columns)
    except (ValueError, TypeError, OverflowError):
        raise CodeRefusedError(DAMAGED) from None
    if type(person) is not int or not 0 <= person < MOST_PERSON:
        raise CodeRefusedError(DAMAGED)
    if scenario not in {each.id for each in all_scenarios()}:
        raise CodeRefusedError(NOT_KNOWN)
    _check_size(events)
    return SharedSession(scenario, person, events)


def session_in_file(path: Path) -> SharedSession:
    """Return the session in a file of the room; a :class:`SessionDamaged` says why it cannot be read."""
    stored = load(path, event_of)
    return SharedSession(stored.scenario, stored.person, stored.events)


def rooms_after(room: Room, events: Sequence[Event]) -> tuple[Room, ...]:
    """Return a room before and after each act of a code.

    Raises
    ------
    CodeRefusedError
        If they cannot happen in it.
    """
    rooms = [room]
    for event in events:
        try:
            rooms.append(after(rooms[-1], event))
        except (ValueError, ArithmeticError, LookupError, TypeError, StopIteration):
            # A code may have been written by anybody: no act of it may do more than be refused.
            raise CodeRefusedError(NOT_PLAYED) from None
    return tuple(rooms)


def _check_size(events: Sequence[Any]) -> None:
    steps = sum(event.steps for event in events if isinstance(event, Advance | Withdraw))
    injections = sum(isinstance(event, Inject) for event in events)
    if len(events) > MOST_ACTS or injections > MOST_INJECTIONS or steps > MOST_STEPS:
        raise CodeRefusedError(TOO_MUCH)
