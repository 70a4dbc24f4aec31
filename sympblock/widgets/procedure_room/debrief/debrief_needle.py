"""What the debrief tells of the needle: what it entered or came close to, and the table of measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sympblock.content.practice.scenarios import Scenario
from sympblock.drawing.scene.structure_groups import words_of
from sympblock.procedure.review.measures import SessionMeasures, TipError
from sympblock.procedure.review.near_misses import AT_RISK, NearMiss
from sympblock.procedure.review.needle_track import Entered
from sympblock.procedure.review.sentence import Sentence, minute_of


def needle_sentences(measures: SessionMeasures) -> tuple[Sentence, ...]:
    """Say which structures at risk the needle entered, and which it only just missed."""
    entered = [each for each in measures.entered if each.structure.sign.kind in AT_RISK]
    return (*map(_entered_words, entered), *map(_near_words, measures.near_misses))


def _entered_words(each: Entered) -> Sentence:
    place = f"At minute {minute_of(each.at_s)}, at {each.structure.entry_mm:.0f} mm"
    words = f"{place}: the needle entered this structure: {words_of(each.structure.name)}."
    return Sentence("entered", words, each.event_number)


def _near_words(each: NearMiss) -> Sentence:
    place = f"Near miss at minute {minute_of(each.at_s)}, at {each.depth_mm:.0f} mm"
    away = f"{each.distance_mm:.0f} mm" if each.distance_mm >= 1.0 else "less than 1 mm"
    words = f"{place}: the needle came within {away} of this structure: {words_of(each.name)}."
    return Sentence("near_miss", words, each.event_number)


def measure_rows(measures: SessionMeasures, scenario: Scenario, before: Sequence[Mapping[str, Any]]) -> list[list[str]]:
    """Return the measures of this session, beside the limit of the scenario and the learner's last session."""
    last = before[-1] if before else {}

    def row(words: str, now: str, key: str = "", unit: str = "", limit: str = "–") -> list[str]:
        value = last.get(key) if key else None
        return [words, now, limit, "–" if value is None else f"{value:g}{unit}"]

    doses = ", ".join(f"{name} {mg:g} mg" for name, mg in measures.drug_mg) or "none"
    crossed = ", ".join(dict.fromkeys(words_of(each.name) for each in measures.pierced)) or "none"
    return [
        row("Needles set", f"{measures.needles}", "needles"),
        row("Redirections", f"{measures.redirections}", "redirections"),
        row("Advances", f"{measures.moves}"),
        row("Length of all advances", f"{measures.path_mm:.0f} mm"),
        row("Bone contacts", f"{measures.bone_contacts}"),
        row("Time", f"{measures.minutes:.0f} min", "minutes", " min", f"{scenario.limits.minutes:g} min"),
        row("Contrast", f"{measures.contrast_ml:g} ml"),
        row("Local anaesthetic, skin included", doses),
        row("Tip to target, at the last injection", _tip_words(measures.tip), "to_target_mm", " mm"),
        row("Tip to sympathetic trunk", "–" if measures.trunk_mm is None else f"{measures.trunk_mm:.0f} mm"),
        row("Tissues crossed", crossed),
    ]


def _tip_words(tip: TipError | None) -> str:
    """Say how far the tip lay from its target, and in which direction."""
    if tip is None:
        return "–"
    ways = (
        (tip.lateral_mm, "lateral", "medial"),
        (tip.deep_mm, "too deep", "too shallow"),
        (tip.superior_mm, "superior", "inferior"),
    )
    parts = [f"{abs(value):.0f} mm {more if value > 0 else less}" for value, more, less in ways if abs(value) >= 0.5]
    return f"{tip.distance_mm:.0f} mm" + (f" ({', '.join(parts)})" if parts else "")
