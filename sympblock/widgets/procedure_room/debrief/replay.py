"""A session that is over, looked at again act by act: the learner's own, and an expert's in the same patient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from sympblock.content.practice.scenarios import Scenario
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.fluoroscopy.imager import Imager
from sympblock.procedure.acting.expert import PULSES_PER_S, Expert
from sympblock.procedure.debrief import Debrief, debrief
from sympblock.procedure.events import Inject, Shot
from sympblock.procedure.room import after
from sympblock.procedure.room_record import Room
from sympblock.procedure.room_sessions import clock
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.procedure_room.commands import Whose
from sympblock.widgets.procedure_room.debrief.debrief_dose import exposure_rows
from sympblock.widgets.procedure_room.debrief.debrief_needle import measure_rows

WHOSE_WORDS: Mapping[Whose, str] = MappingProxyType({"own": "Your session", "expert": "An expert's session"})
#: What is told of an expert's run: it is one good way, and no proof that another is worse.
EXPERT_WORDS = (
    "The expert plans with the anatomy of the model and therefore needs fewer images than anybody in practice. What deflects "
    "the needle, bone, blood and contrast in the wrong place are met as in your session. It is one way to do the block, and not the only one."
)
#: The expert opens the collimator no farther.
EXPERT_SHUTTERS = Shutters(0.6, 0.8)
#: The exposure hardly depends on how many pixels are read.
EXPERT_PIXELS = 128


@dataclass(frozen=True, eq=False)
class Trail:
    """Holds a session that is over: the room before the first act and after each, and what the debrief says.

    Parameters
    ----------
    rooms : tuple of Room
        At least one.
    found : Debrief
        Of the last one.
    """

    rooms: tuple[Room, ...]
    found: Debrief

    @property
    def last(self) -> int:
        """Return the number of the last act."""
        return len(self.rooms) - 1


def own_trail(first: Room, played: Room, found: Debrief) -> Trail:
    """Play the acts of a session again, from the room before the first one."""
    rooms = [first]
    for event in played.events:
        rooms.append(after(rooms[-1], event))
    return Trail(tuple(rooms), found)


def expert_trail(scenario: Scenario, first: Room) -> Trail:
    """Let an expert play a scenario in the same patient.

    Raises
    ------
    ExpertGaveUpError
        If the expert found no way.
    """
    imager = Imager(first.patient)

    def take(room: Room, pose: CArmPose, pulses: int) -> DoseRecord:
        taken = imager.take(replace(pose, pixel_count=EXPERT_PIXELS), EXPERT_SHUTTERS)
        given = DoseRecord()
        for _ in range(pulses):
            given = given.after(taken.exposure, pose, EXPERT_SHUTTERS.open_share, 1.0 / PULSES_PER_S)
        return given

    expert = Expert(scenario, first, take)
    rooms = (first, *expert.play())
    # The expert gives one drug within every limit that the course follows.
    return Trail(rooms, debrief(rooms[-1], lambda _: True))


def pictured_after(rooms: Sequence[Room], act: int) -> Room:
    """Return the room that the picture of an act shows: a run that watched an injection shows what was injected."""
    shown, later = rooms[act], rooms[min(act + 1, len(rooms) - 1)]
    done = later.events[act - 1 :] if act else ()
    is_watching = len(done) == 2 and isinstance(done[0], Shot) and isinstance(done[1], Inject) and done[1].is_watched
    return later if is_watching else shown


@dataclass(frozen=True, eq=False)
class Replay:
    """Says which session is looked at, and after which act.

    Parameters
    ----------
    trails : Mapping of str to Trail
        What there is to look at.
    whose : str
        Whose session is shown.
    act : int
        How many acts have happened.
    """

    trails: Mapping[Whose, Trail] = field(default_factory=dict)
    whose: Whose = "own"
    act: int = 0

    @property
    def room(self) -> Room:
        """Return the room that is shown."""
        return self.trails[self.whose].rooms[self.act]

    @property
    def pictured(self) -> Room:
        """Return the room that the picture of this act shows: a run that watched an injection shows what was injected."""
        return pictured_after(self.trails[self.whose].rooms, self.act)

    def having(self, whose: Whose, trail: Trail) -> Replay:
        """Return it with one session more to look at; what is shown stays."""
        return replace(self, trails={**self.trails, whose: trail})

    def at(self, whose: Whose, act: int) -> Replay:
        """Return another moment; numbers beyond the ends mean the ends, a session that is not there none.

        Examples
        --------
        >>> Replay().at("own", 3).act
        0
        """
        trail = self.trails.get(whose)
        return replace(self, whose=whose, act=min(max(act, 0), trail.last)) if trail else self

    def stands(self, console: ConsoleState) -> ConsoleState | None:
        """Return how the C-arm stood for the last picture up to this act; None before the first one."""
        shots = self.room.of(Shot)
        if not shots:
            return None
        return stood_for(shots[-1], console)


def stood_for(shot: Shot, console: ConsoleState) -> ConsoleState:
    """Return a console as it stood for a picture; what was not noted stays as it is."""
    left, posterior, superior = shot.target_mm
    stood = replace(
        console,
        oblique_deg=shot.oblique_deg,
        craniocaudal_tilt_deg=shot.tilt_deg,
        side=shot.side,
        left_mm=left,
        posterior_mm=posterior,
        superior_mm=superior,
        subtracts=False,
    )
    told = shot.setting
    if told is None:
        return stood
    across, along = told.across_percent, told.along_percent
    return replace(stood, field=f"{told.field_mm:g}", dose=told.dose, across_percent=across, along_percent=along)


def replay_part(shown: Replay, scenario: Scenario, status: str) -> dict[str, Any]:
    """Return what the page shows of a session that is looked at again.

    Parameters
    ----------
    shown : Replay
        With the learner's own session, or nothing yet.
    scenario : Scenario
        What was played.
    status : str
        That a session is being played, or why it cannot be; empty = neither.
    """
    runs = [{"value": whose, "label": words, "is_there": whose in shown.trails} for whose, words in WHOSE_WORDS.items()]
    part: dict[str, Any] = {"runs": runs, "whose": shown.whose, "status": status, "about": EXPERT_WORDS}
    if shown.whose not in shown.trails:
        return part | {"act": 0, "last": 0, "time": "", "words": "", "notes": [], "signs": [], "rows": []}
    room, trail = shown.room, shown.trails[shown.whose]
    return part | {
        "act": shown.act,
        "last": trail.last,
        "time": clock(room.at_s),
        "words": room.words_of(room.events[-1]) if room.events else "Before the first act",
        "notes": [{"text": note.text, "tone": note.tone} for note in room.notes if note.event_number == shown.act - 1],
        "signs": signs_of(trail.rooms[-1]),
        "rows": compared_rows(shown.trails, scenario),
    }


def signs_of(room: Room) -> list[dict[str, Any]]:
    """Return the acts after which something had to be noticed, with their times."""
    return [
        {"act": note.event_number + 1, "time": clock(note.at_s), "text": note.text, "tone": note.tone}
        for note in room.notes
        if note.tone in ("caution", "stop")
    ]


def compared_rows(trails: Mapping[Whose, Trail], scenario: Scenario) -> list[list[str]]:
    """Return the measures of both sessions side by side; nothing as long as there is only one."""
    if len(trails) < len(WHOSE_WORDS):
        return []
    own, expert = (
        [*measure_rows(found.measures, scenario, ()), *exposure_rows(found.measures.exposures, scenario, {})]
        for found in (trails[whose].found for whose in WHOSE_WORDS)
    )
    others = {row[0]: row[1] for row in expert}
    return [[row[0], row[1], others.get(row[0], "")] for row in own]
