"""How the procedure room stands: who lies there, what was asked for, what was done, and what was noticed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.structures_at_risk import PiercedStructure
from sympblock.content.practice.scenarios import Scenario
from sympblock.conventions import Level, Side
from sympblock.procedure.events import Choose, Event, Inject, Tick
from sympblock.procedure.room_notes import RoomNote

#: The item of the checklist that restates side and level.
TIME_OUT = "time_out"


class RoomError(ValueError):
    """Says what cannot be done in the room as it stands, and what can."""


@dataclass(frozen=True)
class Request:
    """Says which block was asked for.

    Parameters
    ----------
    level, side : str
        Of the block; left and right are the patient's.
    """

    level: Level
    side: Side


@dataclass(frozen=True, eq=False)
class Injection:
    """Holds one injection.

    Parameters
    ----------
    event : Inject
        Agent, volume, and whether it was watched.
    spread : Spread
        Where all went that was given at this tip so far, this injection included.
    before_ml : float
        What had been given there before.
    needle : Needle
        As it stood.
    """

    event: Inject
    spread: Spread
    before_ml: float
    needle: Needle


@dataclass(frozen=True, eq=False)
class Room:
    """Says how the room stands.

    Parameters
    ----------
    patient : Patient
        Who lies there.
    level, side : str
        What the learner is to block, or has chosen.
    request : Request or None
        What was asked for; None = nobody asked, or an older record does not say.
    answers : Mapping of str to str
        What is learnt when an item of the checklist is ticked, by its id.
    at_s : float
        Time of the last event.
    mark_mm : tuple of float or None
        The mark on the skin; None = none yet.
    needle : Needle or None
        None = none in the patient.
    events : tuple of Event
        All that happened.
    notes : tuple of RoomNote
        All that was noticed, with times.
    met : tuple of PiercedStructure
        What needles have run through, in order; a needle that was taken out counts.
    given : tuple of Injection
        Injections through the needle.
    is_numb, is_finished : bool
        Whether skin and track are numb, and whether the session has ended.
    """

    patient: Patient
    level: Level = "L3"
    side: Side = "left"
    request: Request | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    at_s: float = 0.0
    mark_mm: tuple[float, float, float] | None = None
    needle: Needle | None = None
    events: tuple[Event, ...] = ()
    notes: tuple[RoomNote, ...] = ()
    met: tuple[PiercedStructure, ...] = ()
    given: tuple[Injection, ...] = ()
    is_numb: bool = False
    is_finished: bool = False

    def of(self, kind: type) -> tuple:
        """Return the events of one kind, in order."""
        return tuple(event for event in self.events if isinstance(event, kind))

    @property
    def is_chosen(self) -> bool:
        """Tell whether the learner has chosen side and level."""
        return bool(self.of(Choose))

    @property
    def ticked(self) -> frozenset[str]:
        """Return the items of the checklist that were done; another side or level cancels the time-out."""
        found: set[str] = set()
        plan = None
        for event in self.events:
            if isinstance(event, Tick):
                found.add(event.item)
            elif isinstance(event, Choose) and (event.level, event.side) != plan:
                plan = event.level, event.side
                found.discard(TIME_OUT)
        return frozenset(found)


def room_for(scenario: Scenario, patient: Patient) -> Room:
    """Return the room of a scenario before anything has happened."""
    request = Request(scenario.level, scenario.side) if scenario.is_requested else None
    return Room(patient, scenario.level, scenario.side, request, scenario.answers)
