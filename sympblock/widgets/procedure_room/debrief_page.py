"""The debrief of a session as the page shows it, and the figures that a finished session is kept with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sympblock.block.block_effect import BlockEffect
from sympblock.block.needle.structures_at_risk import Near
from sympblock.content import tables
from sympblock.content.practice.scenarios import Scenario
from sympblock.drawing.charts.learning_curve import learning_curve
from sympblock.drawing.scene.structure_groups import words_of
from sympblock.procedure.debrief import Debrief, SessionMeasures
from sympblock.procedure.room_sessions import RoomSessions
from sympblock.widgets.core.panel import Picture, source_labels

#: The learning curve shows the newest sessions, so many at most.
MOST_SESSIONS = 20
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
    close = [each for each in measures.near if each.distance_mm < tables.procedure_room().close_mm]
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


def curve_picture(sessions: RoomSessions, found: Debrief | None) -> tuple[Picture, ...]:
    """Draw how the learner's sessions went, once this one has ended; nothing before that.

    Parameters
    ----------
    sessions : RoomSessions
        What was played before.
    found : Debrief or None
        Of the session that is played.
    """
    if found is None:
        return ()
    shown = [*sessions.summaries(), *([summary_of(found)] if sessions.is_kept else [])]
    caption = "Your finished sessions of all scenarios, the oldest first."
    return (Picture("curve", caption, learning_curve(shown[-MOST_SESSIONS:]), 1),) if shown else ()
