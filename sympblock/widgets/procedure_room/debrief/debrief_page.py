"""The debrief of a session as the page shows it, and the figures that a finished session is kept with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sympblock.block.block_effect import BlockEffect
from sympblock.content.practice.scenarios import Scenario
from sympblock.drawing.charts.learning_curve import learning_curve
from sympblock.drawing.scene.structure_groups import words_of
from sympblock.procedure.debrief import Debrief
from sympblock.procedure.events import Enter
from sympblock.procedure.reaction.room_crisis import CrisisReview
from sympblock.procedure.room_record import Room
from sympblock.procedure.room_sessions import RoomSessions, clock
from sympblock.widgets.core.panel import Picture, source_labels
from sympblock.widgets.procedure_room.debrief.debrief_dose import dose_part
from sympblock.widgets.procedure_room.debrief.debrief_needle import measure_rows, needle_sentences

#: The learning curve shows the newest sessions, so many at most.
MOST_SESSIONS = 20
#: Headlines where the right act is to end without a needle.
CORRECTLY = "correctly postponed"
UNASKED = "postponed without asking for the reason"
ACCEPTED = "postponed after the answer that forbids it had been accepted"
NOT_POSTPONED = "should have been postponed"
#: The first reason where a block was performed that should have waited.
PERFORMED = "A needle was set although the patient's answers called for postponing the block."


def debrief_part(found: Debrief, scenario: Scenario, room: Room, before: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return rating, checklist, measures and what the scenario was about."""
    was_postponed = not room.of(Enter)
    headline, why = found.headline, [each.words for each in (*found.sentences, *needle_sentences(found.measures))]
    if scenario.postpone:
        headline = _postponed_words(scenario, room)
        why = [] if was_postponed else [PERFORMED, *why]
    return {
        "headline": headline,
        "is_good": headline in ("safe and effective", CORRECTLY),
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
        "dose": dose_part(found.measures.exposures, scenario, before),
        "effect": effect_words(found),
        "crisis": crisis_part(found.crisis) if found.crisis else None,
    }


def crisis_part(found: CrisisReview) -> dict[str, Any]:
    """Return what came of a crisis, in its parts, and what was done when."""
    sources = dict.fromkeys([*(key for part in found.parts for key in part.sources), *found.sources])
    return {
        "cause": found.cause,
        "began": clock(found.began_s),
        "parts": [{"name": part.name, "word": part.word, "text": part.text} for part in found.parts],
        "done": [{"time": clock(at_s), "words": words} for at_s, words in found.done],
        "sources": source_labels(tuple(sources)),
    }


def _postponed_words(scenario: Scenario, room: Room) -> str:
    """Say whether a block that had to wait was postponed, and whether its reason was heard and refused."""
    if room.of(Enter):
        return NOT_POSTPONED
    if scenario.reason not in room.asked:
        return UNASKED
    return ACCEPTED if scenario.reason in room.ticked else CORRECTLY


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
        "exposures": measures.exposures.spot.runs + measures.exposures.live_runs,
        "fluoroscopy_s": round(measures.exposures.beam_s, 1),
        "kerma_area_gy_cm2": round(measures.exposures.kerma_area_gy_cm2, 4),
        "minutes": round(measures.minutes, 1),
        "to_target_mm": None if measures.tip is None else round(measures.tip.distance_mm, 1),
        "path_mm": round(measures.path_mm, 1),
        "crossed": list(dict.fromkeys(each.name for each in measures.pierced)),
        "trunk_share": round(found.effect.trunk_share, 2),
        "phases": _phases_of(found),
    }


def _phases_of(found: Debrief) -> dict[str, list[int]]:
    """Count for each phase of the checklist the items that were kept, and those that were called for."""
    counted: dict[str, list[int]] = {}
    for each in found.checked:
        kept, called_for = counted.setdefault(each.item.phase, [0, 0])
        counted[each.item.phase] = [kept + (each.outcome == "kept"), called_for + (each.outcome != "not called for")]
    return counted


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
    shown = [*sessions.summaries(), *([summary_of(found)] if sessions.is_own else [])]
    if not shown:
        return ()
    caption = "Your finished sessions of all scenarios, the oldest first."
    newest = shown[-MOST_SESSIONS:]
    return (Picture("curve", caption, learning_curve(newest, len(shown) - len(newest) + 1), 1),)
