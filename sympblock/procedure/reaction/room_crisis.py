"""The crisis that arose in a session: which one, since when, what was done, and how that compares with its list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sympblock.content import tables
from sympblock.content.care.crises import Crisis, CrisisBody, CrisisStep, load_crises
from sympblock.physiology import Body, Course, DrugGiven
from sympblock.procedure.crisis.debrief_words import OUTCOME_WORDS, RatedPart, clock_words, rated_parts
from sympblock.procedure.crisis.drill_acts import DrillAct
from sympblock.procedure.crisis.drill_debrief import DrillDebrief
from sympblock.procedure.events import Inject, Remove, Treat
from sympblock.procedure.reaction.room_physiology import CHLORHEXIDINE, body_of, can_react, course_of, timeline_of
from sympblock.procedure.reaction.treatments import NOT_OFFERED
from sympblock.procedure.room_record import Room

#: Parts of the rating of a drill that count in the room, too: nobody says a diagnosis aloud here.
_PARTS = ("Call for help", "Steps", "Order", "Harm")


def _above(field: str, least: Callable[[], float]) -> Callable[[Course], npt.NDArray[np.bool_]]:
    return lambda course: course.values(field) >= least()


#: What counts for the room although it is not among its treatments: it follows from what is done at the needle.
_FOLLOWS = frozenset({"stop", "needle_out"})


def _oversedated(course: Course) -> npt.NDArray[np.bool_]:
    """Tell when a sedated patient breathes or saturates so little that the monitor alarms."""
    limits = tables.bedside_monitor()
    starved = (course.values("breaths_per_min") < limits.breaths_low_per_min) | (
        course.values("finger") < limits.saturation_low_percent / 100
    )
    return starved & (course.values("depth") >= tables.procedure_room().sedated_seen_proportion)


#: When a crisis of the list has begun, by what the body feels first.
_FELT = {
    "toxicity_brain": _above("brain_toxicity", lambda: tables.physiology().toxic_first_proportion),
    "contrast_reaction": _above("reaction", lambda: tables.procedure_room().allergy_seen_proportion),
    "faint": _above("vagal", lambda: tables.procedure_room().vagal_seen_proportion),
    "high_spinal": _above("block_segments", lambda: tables.procedure_room().canal_seen_count),
    "oversedated": _oversedated,
}


@dataclass(frozen=True, eq=False)
class RoomCrisis:
    """Holds a crisis of the room in the form of a drill: seconds count from its first sign.

    Parameters
    ----------
    crisis : Crisis
        What the list asks for, with the body of this patient.
    acts : tuple of DrillAct
        What was done since the first sign.
    course : Course
        From the beginning of the session.
    """

    crisis: Crisis
    acts: tuple[DrillAct, ...]
    course: Course


@dataclass(frozen=True)
class CrisisReview:
    """Says what came of a crisis.

    Parameters
    ----------
    cause : str
        What it was.
    began_s : float
        Its first sign, in seconds of the room.
    parts : tuple of RatedPart
        The rating in its parts.
    done : tuple of (float, str)
        What was done, and when.
    sources : tuple of str
        Of the list.
    """

    cause: str
    began_s: float
    parts: tuple[RatedPart, ...]
    done: tuple[tuple[float, str], ...]
    sources: tuple[str, ...]


def crisis_review(room: Room) -> CrisisReview | None:
    """Look back on the crisis of a session; None if there was none.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> crisis_review(Room(typical_patient())) is None
    True
    """
    found = begun_crisis(room)
    if found is None:
        return None
    name, began_s = found
    crisis = _crisis_of(room, name, began_s)
    acts = tuple(sorted(_acts_since(room, began_s), key=lambda act: act.at_s))
    debrief = DrillDebrief(RoomCrisis(crisis, acts, course_of(room)), room.at_s - began_s)
    called, *others = (part for part in rated_parts(debrief) if part.name in _PARTS)
    parts = (called, _first_act(room, began_s), *others, _outcome(debrief))
    done = tuple((event.at_s, event.words) for event in room.of(Treat))
    return CrisisReview(crisis.cause, began_s, parts, done, tuple(crisis.sources))


def _crisis_of(room: Room, name: str, began_s: float) -> Crisis:
    """Return a crisis of the list with this patient, and with the steps that can be done here."""
    found, body = load_crises()[name], body_of(room)
    steps = tuple(step for step in found.steps if _counts_here(step, body))
    return found.model_copy(update={"begins_s": began_s, "body": _told_body(body), "steps": steps})


def _counts_here(step: CrisisStep, body: Body) -> bool:
    is_possible = bool(step.drugs) or any(act in _FOLLOWS or act not in NOT_OFFERED for act in step.acts)
    return is_possible and (step.condition is None or step.condition in body.conditions)


def _first_act(room: Room, began_s: float) -> RatedPart:
    at_s = next((event.at_s - began_s for event in room.of(Treat) if event.at_s >= began_s), None)
    if at_s is None:
        return RatedPart("First act", "Missing", "stop", "Nothing was done for the patient.")
    return RatedPart("First act", clock_words(at_s), "plain", "So long after the first sign something was done.")


def _outcome(debrief: DrillDebrief) -> RatedPart:
    word, tone, text = OUTCOME_WORDS[debrief.outcome]
    return RatedPart("Patient", word, tone, text.replace("drill", "session"))


def begun_crisis(room: Room) -> tuple[str, float] | None:
    """Return which crisis began first, and at which second of the room."""
    if not can_react(room):
        return None
    course = course_of(room)
    firsts = ((name, _first(felt(course)[: int(room.at_s) + 1])) for name, felt in _FELT.items())
    begun = [(at_s, name) for name, at_s in firsts if at_s is not None]
    if not begun:
        return None
    at_s, name = min(begun)
    return _by_cause(room, name), at_s


def _first(seen: npt.NDArray[np.bool_]) -> float | None:
    return float(seen.argmax()) if seen.any() else None


def _by_cause(room: Room, name: str) -> str:
    """Return which of two crises with the same first sign it is, by what was given."""
    given = [entry for entry in timeline_of(room) if isinstance(entry, DrugGiven)]
    if name == "high_spinal":
        return name if any(entry.place == "intrathecal" for entry in given) else "epidural_spread"
    if name == "contrast_reaction" and any(entry.agent == CHLORHEXIDINE for entry in given):
        return "antiseptic_reaction"
    return name


def _told_body(body: Body) -> CrisisBody:
    return CrisisBody(
        weight_kg=body.weight_kg,
        height_cm=body.height_cm,
        age_years=body.age_years,
        sex=body.sex,
        conditions=tuple(sorted(body.conditions)),
    )


def _acts_since(room: Room, began_s: float) -> Iterator[DrillAct]:
    """Yield what was done since the first sign; who gives no more through the needle has stopped at once."""
    later = [event for event in room.events if event.at_s >= began_s]
    goes_on = [event for event in later if isinstance(event, Inject)]
    if not goes_on:
        yield DrillAct(0.0, "act", "stop")
    for event in later:
        at_s = event.at_s - began_s
        if isinstance(event, Treat):
            act = event.drill_act
            yield DrillAct(at_s, act.kind, act.name, act.amount, act.place, act.over_s)
        elif isinstance(event, Remove):
            yield DrillAct(at_s, "act", "needle_out")
        elif isinstance(event, Inject):
            yield DrillAct(at_s, "act", "go_on")
