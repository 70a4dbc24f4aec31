"""What a simulated case asks of the procedure room: one scenario, played to its end, and then back to the case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sympblock.content.practice.scenarios import Scenario
from sympblock.procedure.room_record import Room
from sympblock.procedure.session_store import Stored


@dataclass(frozen=True)
class RoomErrand:
    """Says what is played, and who waits for its end.

    Parameters
    ----------
    scenario : Scenario
        The only one that the room offers.
    stored : Stored or None
        A session that was left unfinished and is gone on with; None = a new one begins.
    ended : callable
        Takes the room after its last act, before the page is told that the session has ended.
    way_back : str
        What the button is called that leaves the room.
    """

    scenario: Scenario
    stored: Stored | None
    ended: Callable[[Room], None]
    way_back: str
