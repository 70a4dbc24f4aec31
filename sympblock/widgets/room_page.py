"""What the page of the procedure room shows, built from the room alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sympblock.anatomy.measures import measure
from sympblock.block.block_effect import effect_of
from sympblock.block.block_events import Enter
from sympblock.block.debrief import Debrief, Figures
from sympblock.block.guide import next_step
from sympblock.block.room import Room
from sympblock.block.skin_mark import from_midline_mm
from sympblock.block.skin_temperature import draw_plan, temperatures_c
from sympblock.block.spread_pattern import PATTERNS
from sympblock.content.agents import load_agents
from sympblock.content.checklist import load_checklist
from sympblock.content.guide_steps import load_guide_steps
from sympblock.content.readings import DECISIONS, load_readings
from sympblock.content.scenarios import Scenario
from sympblock.drawing.structure_groups import words_of

from .panel import source_labels
from .room_state import VOLUMES_ML

#: So many notes are shown; all are kept.
NOTES_SHOWN = 8
#: What contrast may show besides the patterns that are read in the trainer.
RARE_PATTERNS = {"organ": "in an organ", "none": "nothing to be seen"}


def clock(seconds: float) -> str:
    """Write a time of the room.

    Examples
    --------
    >>> clock(75.2), clock(3671)
    ('1:15', '61:11')
    """
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def checklist_part(room: Room) -> list[dict[str, Any]]:
    """Return what can be ticked before the block."""
    return [
        {"id": item.id, "title": item.title, "is_done": item.id in room.ticked}
        for item in load_checklist()
        if item.tick
    ]


def plan_part(room: Room) -> dict[str, Any]:
    """Return level and side that are to be blocked, and whether they can still be changed."""
    return {"level": room.level, "side": room.side, "is_open": not room.of(Enter)}


def needle_part(room: Room) -> dict[str, Any]:
    """Return how the needle or its mark stands, in words and numbers."""
    needle = room.needle
    most = measure("needle_geometry", "redirect_most_mm")
    return {
        "is_in": needle is not None,
        "depth_mm": round(needle.depth_mm, 1) if needle else 0.0,
        "length_mm": needle.length_mm if needle else measure("needle_geometry", "needle_length_mm"),
        "can_aim": needle is not None and needle.depth_mm <= most,
        "bends": needle is not None and needle.bevel is not None,
        "mark": mark_words(room),
        "has_mark": room.mark_mm is not None,
        "is_numb": room.is_numb,
    }


def mark_words(room: Room) -> str:
    """Say where the mark on the skin is."""
    if room.mark_mm is None:
        return "No mark yet: click in the picture where the needle shall go in."
    away, side = from_midline_mm(room.patient, room.mark_mm)
    return f"Mark {away:.0f} mm {side} of the midline."


def feet_part(room: Room) -> list[str]:
    """Return what probes on both soles read, if there are any."""
    if "baseline_feet" not in room.ticked:
        return ["No probes are on the feet: nothing can be compared."]
    before = _soles_c(room, 0.0, 0.0)
    rows = [f"Before the block: {_soles_words(room, *before)}."]
    given = [each for each in room.given if load_agents()[each.event.agent].is_anaesthetic]
    if given:
        minutes = (room.at_s - given[0].event.at_s) / 60.0
        now = _soles_c(room, effect_of(room).warmth, minutes)
        gain = (now[0] - now[1]) - (before[0] - before[1])
        rows.append(f"{minutes:.0f} min after the first drug: {_soles_words(room, *now)}.")
        rows.append(f"The {room.side} sole has gained {gain:+.1f} °C over the other.")
    return rows


def _soles_c(room: Room, completeness: float, minutes: float) -> tuple[float, float]:
    treated, other = temperatures_c(draw_plan(room.patient.seed, completeness, room.side), [minutes])
    return float(treated[0]), float(other[0])


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
    ('canal or foramen', 'nothing to be seen')
    """
    return RARE_PATTERNS.get(name) or load_readings()[name].name


def guide_part(room: Room) -> dict[str, Any]:
    """Return the step that comes next."""
    count, found = len(load_guide_steps()), next_step(room)
    if found is None:
        return {"number": count, "count": count, "title": "All steps are done", "ask": "End the session.", "why": ""}
    place, step = found
    return {
        "number": place + 1,
        "count": count,
        "title": step.title,
        "ask": step.ask,
        "why": step.why,
        "sources": source_labels(step.sources),
    }


def debrief_part(
    found: Debrief, scenario: Scenario, was_postponed: bool, before: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """Return rating, checklist, figures and what the scenario was about."""
    rating, why = found.rating, list(found.why)
    if scenario.postpone:
        rating = "rightly postponed" if was_postponed else "should have waited"
        why = why if not was_postponed else []
    return {
        "rating": rating,
        "is_good": rating in ("safe and effective", "rightly postponed"),
        "why": why,
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
        ],
        "figures": figure_rows(found.figures, scenario, before),
        "effect": effect_words(found),
    }


def effect_words(found: Debrief) -> str:
    """Say which ganglia and nerves lie in the drug."""
    effect = found.effect
    named = ", ".join(effect.ganglia)
    ganglia = f"Ganglia in the drug: {named}." if named else "No ganglion lies in the drug."
    nerves = [words_of(name) for name in effect.nerves]
    return f"{ganglia} Other nerves in it: {', '.join(nerves)}." if nerves else f"{ganglia} No other nerve does."


def summary_of(found: Debrief) -> dict[str, Any]:
    """Return the figures that the learning curve is drawn from."""
    figures = found.figures
    return {
        "rating": found.rating,
        "missed": sum(each.outcome == "missed" for each in found.checked),
        "needles": figures.needles,
        "redirections": figures.redirections,
        "pictures": figures.pictures,
        "fluoroscopy_s": round(figures.fluoroscopy_s, 1),
        "kerma_area_gy_cm2": round(figures.kerma_area_gy_cm2, 4),
        "minutes": round(figures.minutes, 1),
        "goal_mm": None if figures.goal_mm is None else round(figures.goal_mm, 1),
        "trunk_share": round(found.effect.trunk_share, 2),
    }


def figure_rows(figures: Figures, scenario: Scenario, before: Sequence[Mapping[str, Any]]) -> list[list[str]]:
    """Return the figures of this session, beside the limit of the scenario and one's own last session."""
    last = before[-1] if before else {}

    def row(words: str, now: str, key: str = "", unit: str = "", limit: str = "–") -> list[str]:
        value = last.get(key) if key else None
        return [words, now, limit, "–" if value is None else f"{value:g}{unit}"]

    def mm(value: float | None) -> str:
        return "–" if value is None else f"{value:.0f} mm"

    drugs = ", ".join(f"{name} {mg:g} mg" for name, mg in figures.drug_mg) or "none"
    met = ", ".join(dict.fromkeys(words_of(each.name) for each in figures.met)) or "none"
    limits = scenario.limits
    return [
        row("Needles set", f"{figures.needles}", "needles"),
        row("Redirections", f"{figures.redirections}", "redirections"),
        row("Pushes", f"{figures.moves}"),
        row("Bone contacts", f"{figures.bone_contacts}"),
        row("Pictures", f"{figures.pictures}", "pictures", limit=f"{limits.pictures}"),
        row("Fluoroscopy", f"{figures.fluoroscopy_s:.1f} s", "fluoroscopy_s", " s"),
        row("Kerma-area product", f"{figures.kerma_area_gy_cm2:.3f} Gy cm²", "kerma_area_gy_cm2", " Gy cm²"),
        row("Time", f"{figures.minutes:.0f} min", "minutes", " min", f"{limits.minutes:g} min"),
        row("Contrast", f"{figures.contrast_ml:g} ml"),
        row("Local anaesthetic, skin included", drugs),
        row("Tip from its goal, at the last injection", mm(figures.goal_mm), "goal_mm", " mm"),
        row("Tip from the trunk", mm(figures.trunk_mm)),
        row("Run through on the way", met),
    ]
