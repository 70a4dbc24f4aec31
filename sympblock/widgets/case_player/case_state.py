"""How a case stands in the player: the steps that were taken, and how that is written down."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import JsonValue, ValidationError

from sympblock.content.cases.cases import load_case
from sympblock.content.files import Many, Record
from sympblock.procedure.cases.case_walk import CaseStep, CaseWalk, walk_again


class KeptPlay(Record):
    """Holds what is written down of a case that is being played."""

    steps: Many[CaseStep] = ()
    reflection: str = ""
    is_debriefed: bool = False


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
    notice : str
        One sentence about what could not be done, or empty.
    """

    case: str
    steps: tuple[CaseStep, ...] = ()
    choice: str = ""
    reflection: str = ""
    is_debriefed: bool = False
    notice: str = ""

    @property
    def walk(self) -> CaseWalk:
        """Return the walk so far."""
        return CaseWalk(load_case(self.case), self.steps)

    @property
    def kept(self) -> JsonValue:
        """Return what is written down; None before the first step."""
        if not self.steps:
            return None
        play = KeptPlay(steps=self.steps, reflection=self.reflection, is_debriefed=self.is_debriefed)
        return play.model_dump(mode="json", exclude_defaults=True)


def state_of(case: str, kept: JsonValue) -> CaseState:
    """Return the state that was written down, as far as the case of today knows it; the first state if nothing was.

    Parameters
    ----------
    case : str
        A file of ``data/cases``.
    kept : JsonValue
        What :attr:`CaseState.kept` gave.
    """
    if kept is None:
        return CaseState(case)
    try:
        play = KeptPlay.model_validate(kept)
    except ValidationError:
        return CaseState(case)
    walk = walk_again(load_case(case), play.steps)
    return CaseState(case, walk.steps, reflection=play.reflection, is_debriefed=play.is_debriefed and walk.is_over)
