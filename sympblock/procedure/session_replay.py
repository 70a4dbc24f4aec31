"""A session of the procedure room played again, act by act; the newest ones are remembered, as playing takes seconds."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Callable
from pathlib import Path

from sympblock.content.files import DATA_DIR
from sympblock.content.practice.scenarios import Scenario, all_scenarios
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.room import after
from sympblock.procedure.room_record import Room, RoomError, room_for
from sympblock.procedure.room_sessions import patient_of_session
from sympblock.procedure.session_store import Stored, load, load_all

EXAMPLE = DATA_DIR / "sessions" / "example_block.jsonl"
#: So many sessions are remembered: one's own and the example. Each holds some clouds of contrast.
REMEMBERED = 2

_played: dict[tuple[Path, int], tuple[Room, ...]] = {}
#: Sessions with an act that cannot happen in this version of the course.
_unplayable: set[tuple[Path, int]] = set()
# Two panels of one lesson often want the same session at once: the second one is_blocking and then has it.
_one_at_a_time = threading.Lock()


def has_injection(stored: Stored) -> bool:
    """Tell whether anything was injected through the needle."""
    return any(event.kind == "inject" for event in stored.events)


def has_drug_and_end(stored: Stored) -> bool:
    """Tell whether local anaesthetic was injected through the needle, and the session played to its end."""
    return stored.summary is not None and any(event.kind == "inject" and event.is_drug for event in stored.events)


def newest_session(folder: Path | None, is_wanted: Callable[[Stored], bool]) -> Stored:
    """Return the newest session that is wanted and was not found unplayable; the example if there is none.

    Parameters
    ----------
    folder : Path or None
        Where sessions are kept; None = the example.
    is_wanted : callable
        Takes a session and tells whether it will do.
    """
    known = {scenario.id for scenario in all_scenarios()}
    sessions, _ = load_all(folder, event_of) if folder else ([], [])
    own = [each for each in sessions if each.scenario in known and not each.shared_acts]
    found = [each for each in own if is_wanted(each) and _can_be_played(each)]
    return found[-1] if found else load(EXAMPLE, event_of)


def _can_be_played(stored: Stored) -> bool:
    """Tell whether a session leads where it led, and no act of it was found impossible."""
    scenario = scenario_of(stored)
    is_typical = not scenario.patient.number and not scenario.is_new_each_time
    return stored.leads_where_it_led(is_typical) and _key(stored) not in _unplayable


def scenario_of(stored: Stored) -> Scenario:
    """Return the scenario of a session."""
    return next(each for each in all_scenarios() if each.id == stored.scenario)


def is_remembered(stored: Stored) -> bool:
    """Tell whether a session has been played already."""
    return _key(stored) in _played


def rooms_of(stored: Stored) -> tuple[Room, ...]:
    """Return the room before the first act, and after each; some seconds when a session is played first.

    Raises
    ------
    RoomError
        If an act cannot happen.
    """
    with _one_at_a_time:
        if not is_remembered(stored):
            while len(_played) >= REMEMBERED:
                del _played[next(iter(_played))]
            _played[_key(stored)] = _played_rooms(stored)
        return _played[_key(stored)]


def _key(stored: Stored) -> tuple[Path, int]:
    # A file only grows, so its events are told by their number.
    return stored.path, len(stored.events)


def _played_rooms(stored: Stored) -> tuple[Room, ...]:
    scenario = scenario_of(stored)
    rooms = [room_for(scenario, patient_of_session(scenario, stored.person))]
    try:
        for event in stored.events:
            rooms.append(after(rooms[-1], event))
    except RoomError:
        _unplayable.add(_key(stored))
        raise
    return tuple(rooms)


def seed_of(stored: Stored) -> int:
    """Return the number that decides what the room left open, such as whether the pain is sympathetic.

    Each session has its own, so that the same patient on another day is another question.
    """
    return zlib.crc32(f"{stored.started}/{stored.scenario}/{stored.person}".encode())
