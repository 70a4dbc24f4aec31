"""A session of the procedure room for readers: a film strip of the images at its signs, and the feet at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sympblock.content.practice.discharge import load_discharge_checks
from sympblock.content.practice.scenarios import Scenario
from sympblock.drawing.charts.follow_up_chart import soles_chart
from sympblock.drawing.films.one_film import one_film
from sympblock.drawing.scene.scene import Scene
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.fluoroscopy.imager import Imager
from sympblock.procedure.acting.expert import Expert
from sympblock.procedure.cases.room_result import result_of, scenario_named
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.events import (
    Advance,
    Ask,
    Bevel,
    Choose,
    Discharge,
    DischargeCheck,
    Enter,
    Event,
    Finish,
    Inject,
    Shot,
    Tick,
)
from sympblock.procedure.room_follow_up import follow_up_of
from sympblock.procedure.room_record import Room, room_for
from sympblock.procedure.room_sessions import clock, patient_of_session
from sympblock.procedure.session_replay import EXAMPLE, rooms_of, scenario_of, seed_of
from sympblock.procedure.session_store import load
from sympblock.widgets.core.panel_parts import Table, Words
from sympblock.widgets.core.reading_form import Block, DrawnPicture, DrawnState
from sympblock.widgets.follow_up.reading import FEET
from sympblock.widgets.procedure_room.beam_contents import BeamContents
from sympblock.widgets.procedure_room.debrief.replay import pictured_after

#: The scenario of a case that an expert plays for readers.
CASE_SCENARIO = "case_burning_foot"
FIELD_MM, FILM_DOSE = 230.0, 2.0
#: Acts that are not told between two images: the checklist is told in one sentence.
_UNTOLD = (Ask, Tick, Shot, Choose, Bevel, DischargeCheck, Discharge, Finish)


@dataclass(frozen=True)
class RoomSign:
    """Says which image of a session is shown, and what it tells.

    Parameters
    ----------
    title, caption, alt : str
        Heading, what to look at, and what is seen.
    view : str
        Of the image.
    stage : str
        ``"aim"`` before the needle enters, ``"needle"`` until contrast is given, ``"contrast"`` after that.
    is_last : bool
        Whether it is the last image of that kind, or the first one.
    is_live : bool
        Whether it is a live run, or a spot image.
    """

    title: str
    caption: str
    alt: str
    view: str
    stage: str
    is_last: bool = False
    is_live: bool = False


SIGNS = (
    RoomSign(
        "Entry",
        "The entry point is marked on the skin in the oblique view, within the entry limit of the level.",
        "Simulated oblique radiograph: a metal mark on the skin beside the vertebral body.",
        "oblique",
        "aim",
        is_last=True,
    ),
    RoomSign(
        "Along the beam",
        "The needle is advanced along the beam. Seen end on it is a dot; a line would show that it has left the beam.",
        "Simulated oblique radiograph: the needle, almost end on, beside the vertebral body.",
        "oblique",
        "needle",
    ),
    RoomSign(
        "Depth",
        "A lateral image shows how deep the tip lies; it still stands behind the anterior border of the body.",
        "Simulated lateral radiograph: the needle comes from the back, its tip well behind the anterior border.",
        "lateral",
        "needle",
    ),
    RoomSign(
        "End point, lateral",
        "The tip stands at the anterior border of the body and not beyond it.",
        "Simulated lateral radiograph: the tip of the needle lies at the anterior border of the body.",
        "lateral",
        "needle",
        is_last=True,
    ),
    RoomSign(
        "End point, AP",
        "In the AP view the tip projects over the facet line, inside the lateral border of the body.",
        "Simulated AP radiograph: the tip of the needle lies just inside the lateral border of the body.",
        "ap",
        "needle",
        is_last=True,
    ),
    RoomSign(
        "Contrast, live",
        "After a dry aspiration 1 ml of contrast is injected under live fluoroscopy. It stays as a cloud at the tip; in a vessel it would run off.",
        "Simulated AP radiograph: a small dark cloud of contrast lies at the tip of the needle beside the body.",
        "ap",
        "needle",
        is_last=True,
        is_live=True,
    ),
    RoomSign(
        "Contrast, lateral",
        "The lateral view is read as well: a narrow band along the anterior border. Only then is the drug given, in fractions.",
        "Simulated lateral radiograph: a narrow dark band of contrast along the anterior border of the body.",
        "lateral",
        "contrast",
    ),
)


@lru_cache(maxsize=2)
def example_states() -> tuple[DrawnState, ...]:
    """Return the session that comes with the course."""
    stored = load(EXAMPLE, event_of)
    return session_states(rooms_of(stored), seed_of(stored), scenario_of(stored))


@lru_cache(maxsize=2)
def expert_states(scenario: str = CASE_SCENARIO) -> tuple[DrawnState, ...]:
    """Return a session that an expert plays."""
    known = scenario_named(scenario)
    first = room_for(known, patient_of_session(known, known.patient.number))
    rooms = (first, *Expert(known, first, lambda _room, _pose, pulses: DoseRecord(pulses)).play())
    return session_states(rooms, 1, known)


def session_states(rooms: Sequence[Room], seed: int, scenario: Scenario) -> tuple[DrawnState, ...]:
    """Return the images of a session at its signs, then both feet and how it is rated.

    Parameters
    ----------
    rooms : sequence of Room
        Before the first act, and after each.
    seed : int
        Decides what the room left open, such as how fast the feet warm.
    scenario : Scenario
        What was played.
    """
    shown: list[DrawnState] = []
    camera, told_until = _Camera(rooms[0]), 0
    for sign in SIGNS:
        act = _act_of(rooms[-1].events, sign)
        # The mark is on the skin when the needle is about to enter, whenever the image was taken.
        seen = _entered(rooms[-1].events) if sign.stage == "aim" else act
        picture = DrawnPicture(sign.caption, camera.film(rooms, act, seen, sign), alt=sign.alt)
        shown.append(DrawnState(f"{len(shown) + 1}. {sign.title}", (picture,), _told(rooms, told_until, seen)))
        told_until = max(told_until, seen)
    feet = DrawnPicture(FEET, soles_chart(follow_up_of(rooms[-1], seed).feet, rooms[-1].side))
    closing: tuple[Block, ...] = (*_told(rooms, told_until, len(rooms) - 1), _rated(rooms[-1], scenario))
    return *shown, DrawnState(f"{len(shown) + 1}. Both feet", (feet,), closing)


class _Camera:
    """Takes the images of one session once more."""

    def __init__(self, first: Room) -> None:
        self._imager = Imager(first.patient, seed=1)
        self._contents = BeamContents(self._imager.put, self._imager.breathe)

    def film(self, rooms: Sequence[Room], act: int, seen: int, sign: RoomSign) -> Scene:
        """Take the image of an act, of the room as it stands after another one."""
        shot, room = rooms[act].events[act - 1], pictured_after(rooms, seen)
        if not isinstance(shot, Shot):
            raise TypeError(f"act {act} took no image")
        self._contents.dress(room)
        self._contents.age(room, shot.at_s)
        pose = CArmPose(
            oblique_deg=shot.oblique_deg,
            craniocaudal_tilt_deg=shot.tilt_deg,
            side=shot.side,
            target_mm=shot.target_mm,
            field_mm=FIELD_MM,
        )
        return one_film(self._imager.take(pose, dose_level=FILM_DOSE).grey, pose, sign.title, sign.alt)


def _act_of(events: Sequence[Event], sign: RoomSign) -> int:
    """Return the number of the act that took the image of a sign, from 1.

    Raises
    ------
    ValueError
        If the session has no such image.
    """
    entered = _entered(events)
    injected = next(n for n, event in enumerate(events) if n > entered and isinstance(event, Inject))
    first, last = {"aim": (0, entered), "needle": (entered, injected), "contrast": (injected, len(events))}[sign.stage]
    found = [number + 1 for number in range(first, last) if _is_of(events[number], sign)]
    if not found:
        raise ValueError(f"the session has no image of “{sign.title}”")
    return found[-1] if sign.is_last else found[0]


def _entered(events: Sequence[Event]) -> int:
    """Return how many acts came before the last needle was set on the skin."""
    return max(number for number, event in enumerate(events) if isinstance(event, Enter))


def _is_of(event: Event, sign: RoomSign) -> bool:
    return isinstance(event, Shot) and event.view == sign.view and (event.pulses > 1) == sign.is_live


def _told(rooms: Sequence[Room], first: int, last: int) -> tuple[Table, ...]:
    """Tell what was done and noticed between two images."""
    done = rooms[last].events[first:last]
    acts = ((rooms[act - 1], rooms[act]) for act in range(first + 1, last + 1))
    rows = [(clock(room.at_s), words) for before, room in acts if (words := _act_words(before, room))]
    if asked := sum(isinstance(event, Tick) for event in done):
        rows.insert(0, ("before the needle", f"{asked} items of the checklist are asked and accepted."))
    if checked := sum(isinstance(event, DischargeCheck) for event in done):
        rows.append(("before discharge", f"{checked} checks are made: {_checks_words(done)}."))
    return (Table("Before this picture", ("min:s", "What was done or felt"), tuple(rows)),) if rows else ()


def _checks_words(done: Sequence[Event]) -> str:
    names = [load_discharge_checks()[event.check].title for event in done if isinstance(event, DischargeCheck)]
    return ", ".join(f"{name[0].lower()}{name[1:]}" for name in names)


def _act_words(before: Room, room: Room) -> str:
    """Tell an act and what is noticed with it; of the many small advances, only what is felt."""
    event = room.events[-1]
    noticed = " ".join(note.text for note in room.notes[len(before.notes) :])
    if isinstance(event, _UNTOLD):
        return ""
    return noticed if isinstance(event, Advance) else f"{room.words_of(event)}. {noticed}".strip()


def _rated(room: Room, scenario: Scenario) -> Words:
    found = result_of(scenario, room, is_experts=True)
    return Words(" ".join(found.why), f"The debrief: {found.headline}", tone="good", tag="Result")
