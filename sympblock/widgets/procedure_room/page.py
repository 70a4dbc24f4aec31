"""What the page of the procedure room shows, built from the room alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from sympblock.block.injectate.spread_pattern import PATTERNS
from sympblock.content import tables
from sympblock.content.practice.approaches import Approach
from sympblock.content.practice.checklist import ChecklistItem
from sympblock.content.practice.discharge import HOME_DECISIONS, load_discharge_checks
from sympblock.content.practice.readings import DECISIONS
from sympblock.content.practice.scenarios import Scenario
from sympblock.conventions import SIDES
from sympblock.procedure.discharge import checks_made
from sympblock.procedure.events import Discharge, DischargeCheck, Enter, Mark
from sympblock.procedure.guide import is_tried, next_step, passed_over, waits_for
from sympblock.procedure.review.contrast_readings import pattern_words
from sympblock.procedure.room_feet import gain_c, soles_before_c, soles_now_c, soles_since_drug_c, warmed_words
from sympblock.procedure.room_record import TIME_OUT, Room
from sympblock.procedure.room_sessions import RoomSessions, clock
from sympblock.widgets.c_arm_console.arm_wires import TakenImage
from sympblock.widgets.core.panel import source_labels
from sympblock.widgets.procedure_room.choices import RoomChoices, volumes_ml, waits_min
from sympblock.widgets.procedure_room.debrief.debrief_page import debrief_part
from sympblock.widgets.procedure_room.needle_page import feel_part, needle_part
from sympblock.widgets.procedure_room.session_play import SessionPlay
from sympblock.widgets.procedure_room.syringe_page import aspirated_part, given_words, recorded_words
from sympblock.widgets.procedure_room.treat_page import monitor_part, treat_offer, treat_part

#: The card that a step of the guide is done on, by the rule that says when it is done; most are done with needle and syringe.
CARD_OF_STEP = {
    "prepared": "checklist",
    "ap_taken": "arm",
    "oblique_taken": "arm",
    "feet_watched": "time",
    "discharged": "time",
}
NO_PROBES = "There are no probes on the soles: nothing can be compared."
NOT_ACCEPTED = "The readings of the soles were not accepted before the block: nothing can be compared. Accept them on the checklist."


def checklist_part(room: Room) -> list[dict[str, Any]]:
    """Return what is asked before the block, what was answered, and what was accepted."""
    return [
        {
            "id": item.id,
            "title": _tick_title(item, room),
            "detail": item.detail or "",
            "who": item.question.who,
            "ask": room.asked_words(item.id),
            "answer": room.answer(item.id) if item.id in room.asked else "",
            "is_done": item.id in room.ticked,
            "is_open": item.id != TIME_OUT or room.is_chosen,
        }
        for item in room.approach.checklist
        if item.question
    ]


def _tick_title(item: ChecklistItem, room: Room) -> str:
    """Return the words of a tick; the time-out restates side and level."""
    if item.id != TIME_OUT:
        return item.title
    return (
        f"{item.title}: {room.side}, {room.level}" if room.is_chosen else f"{item.title} (choose side and level first)"
    )


def head_part(scenarios: Sequence[Scenario], choices: RoomChoices, sessions: RoomSessions) -> dict[str, Any]:
    """Return which scenarios there are, which one is played, and what the learner has chosen."""
    played = scenarios[choices.place]
    return {
        "scenarios": [
            {"title": f"{each.title} ({each.difficulty})", "is_done": each.id in sessions.played} for each in scenarios
        ],
        "place": choices.place,
        "title": f"{played.title} ({played.difficulty})",
        "story": played.story,
        "guided": choices.guided,
        "agent": choices.agent,
        "ml": choices.ml,
        "shared": sessions.shared_words,
        "damaged": sessions.damaged,
    }


def offered_part(approach: Approach) -> dict[str, Any]:
    """Return what can be chosen and done, with the words of a reading; nothing of it depends on the room."""
    limits = tables.procedure_room()
    skin = f"{_lower(approach.skin_agent.name)}, {limits.skin_ml:g} ml"
    return {
        "levels": list(approach.levels),
        "sides": list(SIDES),
        "agents": [{"value": agent.id, "label": agent.name} for agent in approach.agents.values()],
        "volumes": [{"value": ml, "label": f"{ml} ml"} for ml in volumes_ml()],
        "patterns": [{"value": name, "label": pattern_words(name)} for name in PATTERNS],
        "decisions": [{"value": key, "label": words} for key, words in DECISIONS.items()],
        "pushes_mm": [limits.push_small_mm, limits.push_middle_mm, limits.push_large_mm],
        "hold_ms": [1000.0 * each for each in (limits.hold_delay_s, limits.hold_tick_s, limits.hold_fast_tick_s)],
        "waits": [{"minutes": minutes, "label": wait_words(minutes)} for minutes in waits_min()],
        "treat_offer": treat_offer(),
        "numb": f"Infiltrate skin and track ({skin})",
        "keys": f"Click in the image to mark the entry point; E advances the needle by {limits.push_small_mm:g} mm, "
        f"Q withdraws it by {limits.push_small_mm:g} mm, and both go on while they are held.",
    }


def wait_words(minutes: float) -> str:
    """Return how long a wait is called.

    Examples
    --------
    >>> wait_words(0.5), wait_words(20.0)
    ('30 s', '20 min')
    """
    return f"{60 * minutes:.0f} s" if minutes < 1 else f"{minutes:g} min"


def _lower(words: str) -> str:
    return f"{words[0].lower()}{words[1:]}"


def room_parts(play: SessionPlay) -> dict[str, Any]:
    """Return how the room of a session stands, and its debrief once it has ended."""
    room, found = play.room, play.found
    return {
        "clock": clock(room.at_s),
        "checklist": checklist_part(room),
        "plan": plan_part(room),
        "needle": needle_part(room),
        "feel": feel_part(room),
        "aspirated": aspirated_part(room),
        "recorded": recorded_words(room),
        "given": given_words(room),
        "feet": feet_part(room),
        "soles": soles_part(room),
        "discharge": discharge_part(room),
        "monitor": monitor_part(room),
        "treat": treat_part(room),
        "guide": guide_part(room),
        "is_finished": room.is_finished,
        "debrief": debrief_part(found, play.scenario, room, play.before) if found else None,
    }


def entry_part(room: Room, last: TakenImage | None, number: int) -> dict[str, Any] | None:
    """Return where a mark lies in the picture that it was set in; later pictures show the metal itself.

    Parameters
    ----------
    room : Room
        As it stands.
    last : TakenImage or None
        The picture on the screen.
    number : int
        Of the picture in which the mark was set or moved last.
    """
    if last is None or room.mark_mm is None or room.needle is not None:
        return None
    column, row = (last.pose.pixel_of(np.array(room.mark_mm)) / last.pose.pixel_count).tolist()
    return {"at": [column, row], "number": number}


def plan_part(room: Room) -> dict[str, Any]:
    """Return level and side that were chosen, empty before that, and whether they can still be changed."""
    chosen = (room.level, room.side) if room.is_chosen else ("", "")
    return {"level": chosen[0], "side": chosen[1], "is_open": room.can_choose}


def feet_part(room: Room) -> list[str]:
    """Return what probes on both soles read, if there are any."""
    if "baseline_feet" not in room.ticked:
        return [NOT_ACCEPTED if "baseline_feet" in room.asked else NO_PROBES]
    rows = [f"Before the block: {_soles_words(room, *soles_before_c(room))}."]
    if room.drugs:
        now = _soles_words(room, *soles_now_c(room))
        rows.append(f"{room.minutes_since_drug:.0f} min after the first dose: {now}.")
        rows.append(f"The {room.side} sole {warmed_words(gain_c(room))} relative to the other.")
    return rows


def soles_part(room: Room) -> list[dict[str, float]]:
    """Return what both probes read minute by minute since the first dose, empty where nothing can be compared."""
    if "baseline_feet" not in room.ticked:
        return []
    sides = ("left", "right") if room.side == "left" else ("right", "left")
    return [
        {"minutes": round(at, 1)} | {side: round(sole, 2) for side, sole in zip(sides, soles, strict=True)}
        for at, *soles in soles_since_drug_c(room)
    ]


def _soles_words(room: Room, treated_c: float, other_c: float) -> str:
    left, right = (treated_c, other_c) if room.side == "left" else (other_c, treated_c)
    return f"left {left:.1f}, right {right:.1f} °C"


def discharge_part(room: Room) -> dict[str, Any]:
    """Return what is checked before the patient goes home, what was found, and what was decided."""
    made, decided = checks_made(room), room.of(Discharge)
    return {
        "is_open": bool(room.of(Enter)) and room.needle is None and not room.has_left,
        "checks": [
            {
                "id": name,
                "title": check.title,
                "ask": check.ask,
                "answer": _found_words(room, name),
                "is_done": name in made,
            }
            for name, check in load_discharge_checks().items()
        ],
        "decisions": [{"value": value, "label": words} for value, words in HOME_DECISIONS.items()],
        "decided": HOME_DECISIONS[decided[-1].decision] if decided else "",
    }


def _found_words(room: Room, check: str) -> str:
    """Return what a check found when it was made last, empty before that."""
    numbers = [number for number, event in enumerate(room.events) if _is_check(event, check)]
    return " ".join(note.text for note in room.notes if numbers and note.event_number == numbers[-1])


def _is_check(event: object, check: str) -> bool:
    return isinstance(event, DischargeCheck) and event.check == check


def notes_part(room: Room) -> list[dict[str, Any]]:
    """Return what was noticed, the newest first; what was told of an entry point holds until the next one."""
    entry = max((number for number, event in enumerate(room.events) if isinstance(event, Mark | Enter)), default=-1)
    return [
        {
            "time": clock(note.at_s),
            "text": note.text,
            "tone": note.tone,
            "holds": note.event_number >= entry or not isinstance(room.events[note.event_number], Mark | Enter),
        }
        for note in reversed(room.notes)
        if not note.is_felt
    ]


def guide_part(room: Room) -> dict[str, Any]:
    """Return the step that comes next, and those that were passed over because a later one has made them moot."""
    count, found = len(room.approach.guide), next_step(room)
    passed = [{"title": step.title, "words": step.moot} for step in passed_over(room)]
    if found is None:
        ask = "End the session."
        done = {"number": count, "count": count, "title": "All steps are done", "ask": ask}
        return done | {"waits_for": "", "why": "", "card": "time", "passed": passed}
    place, step = found
    return {
        "number": place + 1,
        "count": count,
        "title": step.title,
        "ask": step.again if is_tried(room, step) else step.ask,
        "waits_for": waits_for(room, step),
        "why": step.why,
        "card": CARD_OF_STEP.get(step.when, "needle"),
        "sources": source_labels(step.sources),
        "passed": passed,
    }
