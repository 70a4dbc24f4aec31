"""What probes on both soles read in the procedure room: all that shows at the bedside whether a block succeeded."""

from __future__ import annotations

from sympblock.block.signs.skin_temperature import sample_plan, temperatures_c
from sympblock.content import tables
from sympblock.procedure.room_record import Room
from sympblock.procedure.session_effect import effect_of
from sympblock.procedure.session_queries import drugs

#: Before this time a foot that has not warmed says nothing (our rule, after the slow series).
TOO_EARLY_MIN = 40.0


def soles_before_c(room: Room) -> tuple[float, float]:
    """Return the treated and the other sole before the block."""
    return _soles_c(room, 0.0, 0.0)


def soles_now_c(room: Room) -> tuple[float, float]:
    """Return the treated and the other sole now."""
    return _soles_c(room, effect_of(room).warmth, minutes_since_drug(room))


def minutes_since_drug(room: Room) -> float:
    """Return the time since the first local anaesthetic through the needle; 0 if there was none."""
    given = drugs(room)
    return (room.at_s - given[0].event.at_s) / 60.0 if given else 0.0


def gain_c(room: Room) -> float:
    """Return by how much the treated sole has warmed more than the other."""
    before, now = soles_before_c(room), soles_now_c(room)
    return (now[0] - now[1]) - (before[0] - before[1])


def bedside_words(room: Room) -> tuple[str, ...]:
    """Say what the learner could know of the result, whatever the model knows."""
    if not drugs(room):
        return ()
    if "baseline_feet" not in room.ticked:
        return ("At the bedside the result was unknown: there were no probes on the soles.",)
    minutes, gain = minutes_since_drug(room), gain_c(room)
    seen = f"At the bedside, {minutes:.0f} min after the drug, the {room.side} sole had warmed by {gain:+.1f} °C relative to the other"
    wanted = tables.skin_temperature().park_rise_c
    if gain >= wanted:
        return (f"{seen}. This meets the criterion of {wanted:g} °C.",)
    if minutes < TOO_EARLY_MIN:
        return (
            f"{seen}. This is less than {wanted:g} °C, and it is too early to call: read both feet up to {TOO_EARLY_MIN:.0f} min (our rule).",
        )
    return (f"{seen}. This is less than {wanted:g} °C: success is not proven (our rule).",)


def _soles_c(room: Room, completeness: float, minutes: float) -> tuple[float, float]:
    treated, other = temperatures_c(sample_plan(room.patient.seed, completeness, room.side), [minutes])
    return float(treated[0]), float(other[0])
