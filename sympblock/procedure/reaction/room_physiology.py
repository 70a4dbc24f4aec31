"""The body of whoever lies in the procedure room: who it is, what happened to it, and its vital signs at any second."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.content.care.crisis_drugs import load_crisis_drugs
from sympblock.content.practice.agents import load_agents
from sympblock.physiology import Act, Body, Course, DrugGiven, Happening, VitalSigns
from sympblock.physiology.body import BodySex
from sympblock.physiology.simulation import LONGEST_S
from sympblock.physiology.timeline import TimelineEntry
from sympblock.procedure.crisis.drill import entries_of
from sympblock.procedure.events import Ask, Enter, Event, Numb, Treat
from sympblock.procedure.reaction.given_places import amount_of, given_by, runs_for_s
from sympblock.procedure.reaction.kept_runs import Timeline, course_if, course_until
from sympblock.procedure.room_record import Injection, Room

#: Places from which a local anaesthetic is felt in itself; elsewhere only what reaches the blood counts.
FELT_PLACES = frozenset({"intrathecal", "epidural", "psoas"})
CHLORHEXIDINE = "chlorhexidine"
#: Nobody's age is told in the room, and the model does not ask for it.
_AGE_YEARS = 50.0


def body_of(room: Room) -> Body:
    """Return who reacts: size and sex of the patient, and the allergies of the scenario."""
    traits = room.patient.traits
    return Body(
        traits.weight_kg,
        traits.height_cm,
        _AGE_YEARS,
        cast(BodySex, traits.sex),
        conditions=frozenset(_allergy_to(agent) for agent in room.reacts_to),
        seed=room.patient.seed or 0,
    )


def _allergy_to(agent: str) -> str:
    if agent == CHLORHEXIDINE:
        return "allergic_chlorhexidine"
    return "allergic_local_anaesthetic" if load_agents()[agent].is_anaesthetic else "allergic_contrast"


def faints(room: Room) -> bool:
    """Tell whether this patient faints when a needle is set; the typical one never does."""
    share = tables.procedure_room().faint_percent / 100.0
    return RandomStream(room.patient.seed, "faint").happens(share)


def timeline_of(room: Room) -> Timeline:
    """Return what has happened to the body, in the order of the acts."""
    injections = {id(each.event): each for each in room.injections}
    first = next((event for event in room.events if isinstance(event, Enter)), None)
    found: list[TimelineEntry] = []
    for event in room.events:
        found += _entries_of(event, room, injections)
        if event is first and faints(room):
            found.append(Happening(event.at_s, "vagal", tables.procedure_room().faint_proportion))
    return tuple(found)


def _entries_of(event: Event, room: Room, injections: dict[int, Injection]) -> list[TimelineEntry]:
    if isinstance(event, Ask):
        return _on_skin(event, room)
    if isinstance(event, Numb):
        agent, amount = amount_of(room.approach.skin_agent, event.ml)
        return [DrugGiven(event.at_s, agent, amount, "skin", runs_for_s(event.ml))]
    if isinstance(event, Treat):
        return list(entries_of(event.drill_act, 0.0))
    return list(given_by(injections[id(event)])) if id(event) in injections else []


def _on_skin(event: Ask, room: Room) -> list[TimelineEntry]:
    """Return what was put on the skin while somebody answered: it counts in whoever reacts to it."""
    agent = room.skin_agent(event.item, event)
    if agent is None or agent not in room.reacts_to:
        return []
    told = tables.procedure_room()
    return [DrugGiven(event.at_s, agent, told.skin_antiseptic_ml, "skin", told.skin_antiseptic_s)]


def course_of(room: Room, until_s: float | None = None) -> Course:
    """Return the course of the patient, at least up to a second; None = up to now."""
    return course_until(body_of(room), timeline_of(room), room.at_s if until_s is None else until_s)


def signs_at(room: Room, at_s: float) -> VitalSigns:
    """Return the vital signs at a second, whatever is done after the acts of this room.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> signs_at(Room(typical_patient()), 60.0).consciousness
    'alert'
    """
    return course_of(room, at_s).at(at_s)


def signs_on_standing(room: Room) -> VitalSigns:
    """Return the vital signs some time after the patient would stand up now; the patient of the room stays as before.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> signs_on_standing(Room(typical_patient())).consciousness
    'alert'
    """
    return _stood_up(body_of(room), timeline_of(room), min(room.at_s, LONGEST_S - tables.discharge().stood_s))


@lru_cache(maxsize=8)
def _stood_up(body: Body, timeline: Timeline, at_s: float) -> VitalSigns:
    until_s = at_s + tables.discharge().stood_s
    return course_if(body, timeline, Act(at_s, "stand"), until_s).at(until_s)


def can_react(room: Room) -> bool:
    """Tell whether anything was done from which a sign could come; if not, nothing has to be looked for.

    It is asked before each act of a session, and is right to the safe side: see ``reacts_from_proportion``.
    """
    entries = timeline_of(room)
    if any(not isinstance(entry, DrugGiven) for entry in entries) or room.of(Treat):
        return True
    given = [entry for entry in entries if isinstance(entry, DrugGiven)]
    return _is_allergen_in(room, given) or _toxic_share(room, given) >= tables.procedure_room().reacts_from_proportion


def _is_allergen_in(room: Room, given: list[DrugGiven]) -> bool:
    has_skin = any(entry.agent == CHLORHEXIDINE for entry in given)
    return has_skin or any(each.event.agent in room.reacts_to for each in room.injections)


def _toxic_share(room: Room, given: list[DrugGiven]) -> float:
    """Return the most that local anaesthetic can come to, as a share of the dose that starts a fit."""
    share, felt_mg, weight_kg = 0.0, 0.0, room.patient.traits.weight_kg
    for entry in given:
        harm = load_crisis_drugs()[entry.agent].toxicity
        if harm is None:
            continue
        if entry.place in FELT_PLACES:
            felt_mg += entry.amount
        is_blood = entry.place in ("vein", "artery")
        reaches = 1.0 if is_blood else tables.procedure_room().depot_reaches_proportion
        share += reaches * entry.amount / (weight_kg * harm.brain_per_kg)
    return 1.0 if felt_mg > tables.procedure_room().nerve_least_mg else share


def is_compressed(room: Room) -> bool:
    """Tell whether the chest is being compressed."""
    acts = [event.name for event in room.of(Treat) if event.name in ("cpr", "cpr_stop")]
    return bool(acts) and acts[-1] == "cpr"


def cuff_asked_s(room: Room) -> tuple[float, ...]:
    """Return when somebody asked for a blood pressure."""
    return tuple(event.at_s for event in room.of(Treat) if event.name == "measure")
