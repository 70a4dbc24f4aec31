"""Codes of the procedure room: the session as far as it is, and sessions that somebody else has begun."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sympblock.codes.share_code import CodeRefusedError
from sympblock.content.practice.scenarios import Scenario
from sympblock.procedure.sharing.session_code import (
    SESSION_CODE,
    SharedSession,
    acts_words,
    code_or_beginning,
    opened_session,
)
from sympblock.widgets.core.share_desk import ShareDesk

OPENED = "Opened: {title}, {acts}."
#: Why a code cannot be opened now.
BUSY = "Wait until the patient is there and the injection has ended, then open the code."
ON_ERRAND = "A case waits for this block: open the code in the procedure room itself."
ELSEWHERE = (
    "This code holds a scenario that this room does not offer: open it in the other procedure room of the course."
)


@dataclass(frozen=True)
class RoomCodes:
    """Makes a code of what is played, and begins what a code holds.

    Parameters
    ----------
    scenarios : sequence of Scenario
        Those that the room offers.
    is_errand : bool
        Whether a case waits for the end of the session: then nothing else can be opened.
    played : callable
        Returns the session as far as it is; None until its patient is there.
    is_held : callable
        Tells whether a patient is on the way, or fluid.
    begin : callable
        Takes the place of a scenario, and the session that is gone on with.
    """

    scenarios: Sequence[Scenario]
    is_errand: bool
    played: Callable[[], SharedSession | None]
    is_held: Callable[[], bool]
    begin: Callable[[int, SharedSession], None]

    def desk(self, tell: Callable[[dict[str, Any]], None]) -> ShareDesk:
        """Return what answers the page; ``tell`` takes what it shows."""
        return ShareDesk(SESSION_CODE.letter, self.made, self.taken, tell)

    def made(self) -> tuple[str, str]:
        """Return the code of the session as far as it is, and what that leaves out.

        Raises
        ------
        CodeRefusedError
            If the patient is not there yet.
        """
        session = self.played()
        if session is None:
            raise CodeRefusedError(BUSY)
        return code_or_beginning(session)

    def taken(self, text: str) -> str:
        """Go on with what a code holds, as a session that is not one's own, and say what it was.

        Raises
        ------
        CodeRefusedError
            If it cannot be opened here or now.
        """
        session = opened_session(text)
        places = [scenario.id for scenario in self.scenarios]
        if self.is_held():
            raise CodeRefusedError(BUSY)
        if self.is_errand or session.scenario not in places:
            raise CodeRefusedError(ON_ERRAND if self.is_errand else ELSEWHERE)
        place = places.index(session.scenario)
        self.begin(place, session)
        return OPENED.format(title=self.scenarios[place].title, acts=acts_words(len(session.events)))
