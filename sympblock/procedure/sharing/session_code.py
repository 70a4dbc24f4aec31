"""A session of the procedure room as a short code, and the session that a code holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sympblock.codes.share_code import DAMAGED, CodeKind, CodeRefusedError, code_of, opened
from sympblock.content.practice.scenarios import all_scenarios
from sympblock.procedure.events import Advance, Event, Inject, Withdraw
from sympblock.procedure.room_sessions import clock
from sympblock.procedure.session_store import MOST_PERSON, VERSION, Stored
from sympblock.procedure.sharing.event_columns import FORM, columns_of, events_of
from sympblock.procedure.sharing.known_words import KNOWN_WORDS

SESSION_CODE = CodeKind("R", f"{VERSION} {FORM}", KNOWN_WORDS)
#: No code may keep a computer busy for long: longer sessions are sent as files.
MOST_ACTS, MOST_INJECTIONS, MOST_STEPS = 1000, 60, 5000

NOT_KNOWN = "This code names a scenario that your version of the course does not have."
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
    def stored(self) -> Stored:
        """Return it as a session that was left unfinished and has no file here."""
        return Stored(Path(), self.scenario, self.person, "", self.events, None, shared_acts=len(self.events))


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


def code_or_beginning(session: SharedSession) -> tuple[str, str]:
    """Return the code of a session and an empty sentence, or the code of its beginning and a sentence that says so."""
    try:
        return session_code(session), ""
    except CodeRefusedError:
        beginning = longest_beginning(session)
    if not beginning.events:
        return session_code(beginning), "This session is too long for a code: this one holds only its patient."
    held, count = len(beginning.events), len(session.events)
    about = (
        f"This session is too long for a code. This one holds only its first {held} of {count} acts, "
        f"up to {clock(beginning.events[-1].at_s)} in the room."
    )
    return session_code(beginning), about


def acts_words(count: int) -> str:
    """Say how many acts there are.

    Examples
    --------
    >>> acts_words(0), acts_words(1), acts_words(66)
    ('no act yet', '1 act', '66 acts')
    """
    return f"{count} acts" if count > 1 else "1 act" if count else "no act yet"


def opened_session(text: str) -> SharedSession:
    """Return the session that a code holds.

    Raises
    ------
    CodeRefusedError
        If it is no code of a session of this version.
    """
    value = opened(SESSION_CODE, text)
    try:
        scenario, person, *columns = value
        events = events_of(columns)
    except (ValueError, TypeError, OverflowError):
        raise CodeRefusedError(DAMAGED) from None
    if not isinstance(scenario, str) or type(person) is not int or not 0 <= person < MOST_PERSON:
        raise CodeRefusedError(DAMAGED)
    if scenario not in {each.id for each in all_scenarios()}:
        raise CodeRefusedError(NOT_KNOWN)
    _check_size(events)
    return SharedSession(scenario, person, events)


def _check_size(events: Sequence[Any]) -> None:
    steps = sum(event.steps for event in events if isinstance(event, Advance | Withdraw))
    injections = sum(isinstance(event, Inject) for event in events)
    if len(events) > MOST_ACTS or injections > MOST_INJECTIONS or steps > MOST_STEPS:
        raise CodeRefusedError(TOO_MUCH)
