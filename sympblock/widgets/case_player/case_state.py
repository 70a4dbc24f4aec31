"""How a case stands in the player: the steps that were taken, and how that is written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import JsonValue, ValidationError

from sympblock.content.cases.cases import load_case
from sympblock.content.files import Many, Record
from sympblock.procedure.cases.case_walk import CaseStep, CaseWalk, walk_again

#: The button that must be pressed once more before anything happens; empty = none.
Doubted = Literal["", "on", "again"]


class KeptPlay(Record):
    """Holds what is written down of a case that is being played; the case with the greatest ``turn`` was played last.

    ``room_since`` is the newest session of the room when it was opened from the present node: later ones belong to this play.
    """

    steps: Many[CaseStep] = ()
    reflection: str = ""
    is_debriefed: bool = False
    room_since: str | None = None
    turn: int = 0


@dataclass(frozen=True)
class CaseState:
    """Says which case is played, and how far.

    Parameters
    ----------
    case : str
        A file of ``data/cases``.
    steps : tuple of CaseStep
        The steps so far.
    choice : str
        What is ticked and not yet done; empty = nothing.
    reflection : str
        What the learner has written at the end.
    is_debriefed : bool
        True once the debrief was asked for.
    room_since : str or None
        The newest session when the room was opened from the present node; None = it was not.
    notice : str
        One sentence about what could not be done, or empty.
    doubted : str
        The button that the learner is asked about once more; empty = none.
    """

    case: str
    steps: tuple[CaseStep, ...] = ()
    choice: str = ""
    reflection: str = ""
    is_debriefed: bool = False
    room_since: str | None = None
    notice: str = ""
    doubted: Doubted = ""

    @property
    def walk(self) -> CaseWalk:
        """Return the walk so far."""
        return CaseWalk(load_case(self.case), self.steps)

    def kept(self, turn: int) -> JsonValue:
        """Return what is written down, as the given turn of all that was played."""
        play = KeptPlay(
            steps=self.steps,
            reflection=self.reflection,
            is_debriefed=self.is_debriefed,
            room_since=self.room_since,
            turn=turn,
        )
        return play.model_dump(mode="json", exclude_defaults=True)


def state_of(case: str, kept: JsonValue) -> CaseState:
    """Return the state that was written down, as far as the case of today knows it; the first state if nothing was.

    Parameters
    ----------
    case : str
        A file of ``data/cases``.
    kept : JsonValue
        What :meth:`CaseState.kept` gave.
    """
    play = _play_of(kept)
    walk = walk_again(load_case(case), play.steps)
    is_debriefed = play.is_debriefed and walk.is_over
    return CaseState(
        case, walk.steps, reflection=play.reflection, is_debriefed=is_debriefed, room_since=play.room_since
    )


def turn_of(kept: JsonValue) -> int:
    """Return at which turn something was written down; 0 if nothing was."""
    return _play_of(kept).turn


def _play_of(kept: JsonValue) -> KeptPlay:
    try:
        return KeptPlay.model_validate(kept)
    except ValidationError:
        return KeptPlay()
