"""What probes on both soles read in the procedure room: all that shows at the bedside whether a block succeeded."""

from __future__ import annotations

import math
from collections.abc import Sequence

from sympblock.block.signs.skin_temperature import sample_plan, temperatures_c
from sympblock.content import tables
from sympblock.procedure.room_record import Room

#: The probes are read every minute; over a longer time about so many readings are kept.
READINGS = 40


def soles_before_c(room: Room) -> tuple[float, float]:
    """Return the treated and the other sole before the block."""
    return _soles_c(room, 0.0, 0.0)


def soles_now_c(room: Room) -> tuple[float, float]:
    """Return the treated and the other sole now."""
    return _soles_c(room, room.effect.warmth, room.minutes_since_drug)


def soles_since_drug_c(room: Room) -> list[tuple[float, float, float]]:
    """Return minutes since the first dose, the treated and the other sole, from before the block until now."""
    if not room.drugs:
        return []
    every = max(1, math.ceil(room.minutes_since_drug / READINGS))
    minutes = sorted({*map(float, range(0, math.ceil(room.minutes_since_drug), every)), room.minutes_since_drug})
    later = _read_c(room, room.effect.warmth, minutes[1:])
    return [(0.0, *soles_before_c(room)), *((at, *soles) for at, soles in zip(minutes[1:], later, strict=True))]


def gain_c(room: Room) -> float:
    """Return by how much the treated sole has warmed more than the other."""
    before, now = soles_before_c(room), soles_now_c(room)
    return (now[0] - now[1]) - (before[0] - before[1])


def warmed_words(gain_c: float, has: str = "has") -> str:
    """Say how much a sole has warmed, or cooled.

    Examples
    --------
    >>> warmed_words(2.13), warmed_words(-0.04), warmed_words(-0.26, "had")
    ('has warmed by +2.1 °C', 'has not warmed', 'had cooled by 0.3 °C')
    """
    told_c = round(gain_c, 1)
    if not told_c:
        return f"{has} not warmed"
    return f"{has} warmed by {told_c:+.1f} °C" if told_c > 0 else f"{has} cooled by {-told_c:.1f} °C"


def bedside_words(room: Room) -> tuple[str, ...]:
    """Say what the learner could know of the result, whatever the model knows."""
    if not room.drugs:
        return ()
    if "baseline_feet" not in room.ticked:
        return ("At the bedside the result was unknown: there were no probes on the soles.",)
    minutes, gain, early_min = room.minutes_since_drug, gain_c(room), room.approach.feet.too_early_min
    warmed = warmed_words(gain, "had")
    seen = f"At the bedside, {minutes:.0f} min after the drug, the {room.side} sole {warmed} relative to the other"
    wanted = tables.skin_temperature().park_rise_c
    if gain >= wanted:
        return (f"{seen}. This meets the criterion of {wanted:g} °C.",)
    if minutes < early_min:
        return (
            f"{seen}. This is less than {wanted:g} °C, and it is too early to call: read both feet up to {early_min:.0f} min (our rule).",
        )
    return (f"{seen}. This is less than {wanted:g} °C: success is not proven (our rule).",)


def _soles_c(room: Room, completeness: float, minutes: float) -> tuple[float, float]:
    return _read_c(room, completeness, [minutes])[0]


def _read_c(room: Room, completeness: float, minutes: Sequence[float]) -> list[tuple[float, float]]:
    soles = temperatures_c(sample_plan(room.patient.seed, completeness, room.side), minutes)
    return [(float(treated), float(other)) for treated, other in zip(*soles, strict=True)]
