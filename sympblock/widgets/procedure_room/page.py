"""What the page of the procedure room shows, built from the room alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sympblock.block.block_effect import BlockEffect
from sympblock.block.injectate.spread_pattern import PATTERNS
from sympblock.block.needle.skin_mark import from_midline_mm
from sympblock.block.needle.structures_at_risk import Near
from sympblock.content import tables
from sympblock.content.practice.agents import load_agents
from sympblock.content.practice.checklist import ChecklistItem
from sympblock.content.practice.readings import DECISIONS, load_readings
from sympblock.content.practice.scenarios import Scenario
from sympblock.drawing.scene.structure_groups import words_of
from sympblock.procedure.debrief import Debrief, SessionMeasures
from sympblock.procedure.events import Enter
from sympblock.procedure.guide import is_tried, next_step
from sympblock.procedure.room_feet import gain_c, soles_before_c, soles_now_c
from sympblock.procedure.room_record import TIME_OUT, Room
from sympblock.procedure.room_sessions import clock
from sympblock.widgets.core.panel import source_labels
from sympblock.widgets.procedure_room.display_state import VOLUMES_ML

#: So many notes are shown; all are kept.
NOTES_SHOWN = 8
#: A structure at risk nearer to the tip than this is told in words (design).
CLOSE_MM = 3.0
#: The item whose answer is the reason to postpone.
REASON = "antithrombotics"
#: Headlines where the right act is to end without a needle, by whether that was done and whether the reason was known.
POSTPONED = {
    (True, True): "correctly postponed",
    (True, False): "postponed without asking for the reason",
    (False, True): "should have been postponed",
}
#: The first reason where a block was performed that should have waited.
PERFORMED = "A needle was set although the patient's answers called for postponing the block."
#: What contrast may show besides the patterns that are read in the trainer.
RARE_PATTERNS = {"organ": "in an organ", "none": "no contrast visible"}


def checklist_part(room: Room) -> list[dict[str, Any]]:
    """Return what can be ticked before the block."""
    return [
        {
            "id": item.id,
            "title": _tick_title(item, room),
            "detail": item.detail or "",
            "is_done": item.id in room.ticked,
            "is_open": item.id != TIME_OUT or room.is_chosen,
        }
        for item in room.approach.checklist
        if item.tick
    ]


def _tick_title(item: ChecklistItem, room: Room) -> str:
    """Return the words of a tick; the time-out restates side and level."""
    if item.id != TIME_OUT:
        return item.title
    return (
        f"{item.title}: {room.side}, {room.level}" if room.is_chosen else f"{item.title} (choose side and level first)"
    )


def plan_part(room: Room) -> dict[str, Any]:
    """Return level and side that were chosen, empty before that, and whether they can still be changed."""
    chosen = (room.level, room.side) if room.is_chosen else ("", "")
    return {"level": chosen[0], "side": chosen[1], "is_open": not room.of(Enter)}


def needle_part(room: Room) -> dict[str, Any]:
    """Return how the needle or its mark stands, in words and numbers."""
    needle = room.needle
    most = tables.needle_geometry().redirect_most_mm
    return {
        "is_in": needle is not None,
        "depth_mm": round(needle.depth_mm, 1) if needle else 0.0,
        "length_mm": needle.length_mm if needle else room.approach.needle.length_mm,
        "can_aim": needle is not None and needle.depth_mm <= most,
        "bends": needle is not None and needle.bevel is not None,
        "mark": mark_words(room),
        "has_mark": room.mark_mm is not None,
        "is_numb": room.is_numb,
    }


def mark_words(room: Room) -> str:
    """Say where the mark on the skin is."""
    if room.mark_mm is None:
        return "No entry point yet: click in the image where the needle should enter."
    away, side = from_midline_mm(room.patient, room.mark_mm, room.level)
    return f"Entry point {away:.0f} mm {side} of the midline."


def feet_part(room: Room) -> list[str]:
    """Return what probes on both soles read, if there are any."""
    if "baseline_feet" not in room.ticked:
        return ["There are no probes on the soles: nothing can be compared."]
    rows = [f"Before the block: {_soles_words(room, *soles_before_c(room))}."]
    if room.drugs:
        now = _soles_words(room, *soles_now_c(room))
        rows.append(f"{room.minutes_since_drug:.0f} min after the first dose: {now}.")
        rows.append(f"The {room.side} sole has warmed by {gain_c(room):+.1f} °C relative to the other.")
    return rows


def _soles_words(room: Room, treated_c: float, other_c: float) -> str:
    left, right = (treated_c, other_c) if room.side == "left" else (other_c, treated_c)
    return f"left {left:.1f}, right {right:.1f} °C"


def notes_part(room: Room) -> list[dict[str, Any]]:
    """Return what was noticed, the newest first."""
    shown = room.notes[::-1][:NOTES_SHOWN]
    return [{"time": clock(note.at_s), "text": note.text, "tone": note.tone} for note in shown]


def syringe_part() -> dict[str, Any]:
    """Return what a syringe may hold, and the words of a reading."""
    return {
        "agents": [{"value": agent.id, "label": agent.name} for agent in load_agents().values()],
        "volumes": [{"value": ml, "label": f"{ml} ml"} for ml in VOLUMES_ML],
        "patterns": [{"value": name, "label": pattern_words(name)} for name in PATTERNS],
        "decisions": [{"value": key, "label": words} for key, words in DECISIONS.items()],
    }


def pattern_words(name: str) -> str:
    """Return what a learner calls a pattern.

    Examples
    --------
    >>> pattern_words("epidural"), pattern_words("none")
    ('canal or foramen', 'no contrast visible')
    """
    return RARE_PATTERNS.get(name) or load_readings()[name].name


def guide_part(room: Room) -> dict[str, Any]:
    """Return the step that comes next."""
    count, found = len(room.approach.guide), next_step(room)
    if found is None:
        return {"number": count, "count": count, "title": "All steps are done", "ask": "End the session.", "why": ""}
    place, step = found
    return {
        "number": place + 1,
        "count": count,
        "title": step.title,
        "ask": step.again if is_tried(room, step) else step.ask,
        "why": step.why,
        "sources": source_labels(step.sources),
    }


def debrief_part(
    found: Debrief, scenario: Scenario, was_postponed: bool, before: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """Return rating, checklist, measures and what the scenario was about."""
    headline, why = found.headline, [*found.why, *near_words(found.measures)]
    if scenario.postpone:
        has_asked = any(each.item.id == REASON and each.outcome == "kept" for each in found.checked)
        headline = POSTPONED[was_postponed, has_asked or not was_postponed]
        why = [] if was_postponed else [PERFORMED, *why]
    return {
        "headline": headline,
        "is_good": headline in ("safe and effective", POSTPONED[True, True]),
        "why": why,
        "next_steps": [list(each) for each in found.next_steps],
        "story": scenario.debrief,
        "sources": source_labels(scenario.sources),
        "checked": [
            {
                "title": each.item.title,
                "outcome": each.outcome,
                "why": each.item.why,
                "sources": source_labels(each.item.sources),
            }
            for each in found.checked
            # Without a needle most items were not called for: a list of them says nothing.
            if not (was_postponed and each.outcome == "not called for")
        ],
        "measures": measure_rows(found.measures, scenario, before),
        "effect": effect_words(found),
    }


def near_words(measures: SessionMeasures) -> list[str]:
    """Say which structures at risk lay close to the tip at the last injection."""
    close = [each for each in measures.near if each.distance_mm < CLOSE_MM]
    return [f"At the last injection the tip was {_away(each)} {words_of(each.name)}." for each in close]


def _away(near: Near) -> str:
    return "inside this structure:" if near.distance_mm <= 0.0 else f"{near.distance_mm:.0f} mm from this structure:"


def effect_words(found: Debrief) -> str:
    """Say which ganglia and nerves lie in the drug."""
    if found.effect == BlockEffect():
        return ""
    effect = found.effect
    ganglia = ", ".join(effect.ganglia) or "none"
    nerves = ", ".join(words_of(name) for name in effect.nerves) or "none"
    return f"In the simulation the drug reached these ganglia: {ganglia}; and these somatic nerves: {nerves}."


def summary_of(found: Debrief) -> dict[str, Any]:
    """Return the measures that the learning curve is drawn from."""
    measures = found.measures
    return {
        "rating": found.rating,
        "missed": sum(each.outcome == "missed" for each in found.checked),
        "needles": measures.needles,
        "redirections": measures.redirections,
        "exposures": measures.exposures,
        "fluoroscopy_s": round(measures.fluoroscopy_s, 1),
        "kerma_area_gy_cm2": round(measures.kerma_area_gy_cm2, 4),
        "minutes": round(measures.minutes, 1),
        "to_target_mm": None if measures.to_target_mm is None else round(measures.to_target_mm, 1),
        "trunk_share": round(found.effect.trunk_share, 2),
    }


def measure_rows(measures: SessionMeasures, scenario: Scenario, before: Sequence[Mapping[str, Any]]) -> list[list[str]]:
    """Return the measures of this session, beside the limit of the scenario and the learner's last session."""
    last = before[-1] if before else {}

    def row(words: str, now: str, key: str = "", unit: str = "", limit: str = "–") -> list[str]:
        value = last.get(key) if key else None
        return [words, now, limit, "–" if value is None else f"{value:g}{unit}"]

    def mm(value: float | None) -> str:
        return "–" if value is None else f"{value:.0f} mm"

    doses = ", ".join(f"{name} {mg:g} mg" for name, mg in measures.drug_mg) or "none"
    pierced = ", ".join(dict.fromkeys(words_of(each.name) for each in measures.pierced)) or "none"
    exposures = f"{measures.exposures} ({measures.spot_images} + {measures.live_runs})"
    limits = scenario.limits
    return [
        row("Needles set", f"{measures.needles}", "needles"),
        row("Redirections", f"{measures.redirections}", "redirections"),
        row("Advances", f"{measures.moves}"),
        row("Bone contacts", f"{measures.bone_contacts}"),
        row("Exposures (spot images and live runs)", exposures, "exposures", limit=f"{limits.exposures}"),
        row("Fluoroscopy time", f"{measures.fluoroscopy_s:.1f} s", "fluoroscopy_s", " s"),
        row("Kerma-area product", f"{measures.kerma_area_gy_cm2:.3f} Gy cm²", "kerma_area_gy_cm2", " Gy cm²"),
        row("Time", f"{measures.minutes:.0f} min", "minutes", " min", f"{limits.minutes:g} min"),
        row("Contrast", f"{measures.contrast_ml:g} ml"),
        row("Local anaesthetic, skin included", doses),
        row("Tip to target, at the last injection", mm(measures.to_target_mm), "to_target_mm", " mm"),
        row("Tip to sympathetic trunk", mm(measures.trunk_mm)),
        row("Crossed by the needle", pierced),
    ]
