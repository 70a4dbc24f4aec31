"""What the warm feet say: readings, published signs at a minute, the bedside, and why a block is what it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sympblock.anatomy.measures import measure
from sympblock.block.block_outcome import TABLE, BlockedLeg, Outcome
from sympblock.block.perfusion_index import perfusion_percent, perfusion_verdict
from sympblock.block.skin_temperature import Site, temperatures_c
from sympblock.block.sweat_test import galvanic_verdict, read_sweat, sweat_verdict
from sympblock.block.warming_criteria import Verdict, criteria
from sympblock.content import load_references
from sympblock.drawing.feet_chart import Readings

from .panel import Table, Words

NAMES: dict[Outcome, str] = {
    "complete": "Took fully",
    "partial": "Took partly",
    "somatic": "Took other nerves, too",
    "failed": "Failed",
}
REASONS: dict[Outcome, str] = {
    "complete": (
        "The sole no longer sweats, and sensation and power are as before. A foot that was warm before the block hardly "
        "warms: its vessels were open already, and then sweat decides."
    ),
    "partial": (
        "The treated foot warmed more than the other one, but it still sweats. Some fibres are blocked, not all of them."
    ),
    "somatic": (
        "The foot is warm and dry as after a good block, but the thigh is numb and the knee is weak. Relief of pain now "
        "says nothing about the sympathetic system, and nobody stands up yet."
    ),
    "failed": (
        "The treated foot warmed no more than the other one, and it sweats. If both feet warmed alike, it was the room."
    ),
}
WRONG: dict[tuple[Outcome, Outcome], str] = {
    ("complete", "partial"): "A partial block leaves sweat.",
    ("complete", "somatic"): "Thigh and knee were as before.",
    ("complete", "failed"): "A failed block leaves sweat.",
    ("partial", "complete"): "A complete block stops sweat.",
    ("partial", "somatic"): "Thigh and knee were as before.",
    ("partial", "failed"): "A failed block warms no foot beyond the other one.",
    ("somatic", "complete"): "You would let the patient stand on a leg that gives way.",
    ("somatic", "partial"): "The sole is dry, and the thigh is numb.",
    ("somatic", "failed"): "The sole is dry, and the thigh is numb.",
    ("failed", "complete"): "A complete block stops sweat.",
    ("failed", "partial"): "Compare with the other foot: nothing is left of the warming.",
    ("failed", "somatic"): "Thigh and knee were as before.",
}


@dataclass(frozen=True)
class Examined:
    """Says which tests at the bedside are done."""

    sweat: bool = False
    nerves: bool = False


@lru_cache(maxsize=64)
def whole_hour(leg: BlockedLeg, site: Site) -> Readings:
    """Read both feet each minute for an hour; a reading does not depend on what else is read."""
    times = np.arange(measure(TABLE, "watched_min") + 1.0)
    return Readings(
        times, *temperatures_c(leg.plan, times, site), *perfusion_percent(leg.plan, leg.vessels, times), site
    )


def until(readings: Readings, minute: float) -> Readings:
    """Cut readings at a minute."""
    seen = slice(0, int(minute) + 1)
    return Readings(
        readings.minutes[seen],
        readings.treated_c[seen],
        readings.other_c[seen],
        readings.treated_percent[seen],
        readings.other_percent[seen],
        readings.site,
    )


def verdicts(leg: BlockedLeg, minute: float, has_sweat_test: bool) -> tuple[Verdict, ...]:
    """Judge all that was read up to a minute by every published sign.

    Parameters
    ----------
    leg : BlockedLeg
        The patient.
    minute : float
        Now, 1 or more.
    has_sweat_test : bool
        Whether the tests of sweat were done.
    """
    sole, toe = (until(whole_hour(leg, site), minute) for site in ("sole", "toe"))
    found = criteria(sole.treated_c, sole.other_c, sole.minutes, toe.treated_c, leg.plan.core_c)
    index = perfusion_verdict(sole.treated_percent, sole.minutes)
    if not has_sweat_test:
        return (*found, index)
    seed = leg.number if leg.plan.seed is not None else None
    reading = read_sweat(leg.plan, minute, seed)
    return (*found, index, sweat_verdict(reading, minute), galvanic_verdict(reading, minute))


def signs_table(judged: Sequence[Verdict], minute: float) -> Table:
    """Set the published signs below one another with their accuracy and what they say now."""
    rows = tuple((v.criterion.words, _now(v), _accuracy(v), f"{_source(v)}. {v.criterion.note}") for v in judged)
    head = ("Sign", "Now", "Sensitivity, specificity", "Source, in whom, and how we read it")
    sources = tuple(dict.fromkeys(key for verdict in judged for key in verdict.criterion.sources))
    return Table(f"Signs in print, at minute {minute:g}: none is agreed on", head, rows, sources)


def bedside(leg: BlockedLeg, minute: float, tests: Examined) -> Table:
    """Say what both tests at the bedside show."""
    return Table(
        f"At the bedside, minute {minute:g}",
        ("Test", "What it shows"),
        (("Sweat on the sole", _sweat(leg, minute, tests)), ("Front of the thigh, knee", _nerves(leg, minute, tests))),
    )


def met_words(judged: Sequence[Verdict]) -> str:
    """Count how many signs are met.

    Examples
    --------
    >>> met_words(())
    'No sign can be told yet.'
    """
    told = [verdict for verdict in judged if verdict.met is not None]
    if not told:
        return "No sign can be told yet."
    met = sum(bool(verdict.met) for verdict in told)
    words = f"{met} of {len(told)} signs that can be told by now {'is' if met == 1 else 'are'} met."
    return words if met in (0, len(told)) else f"{words} They do not agree."


def verdict_words(leg: BlockedLeg, called: Outcome) -> Words:
    """Tell what the block did, why, and what speaks against another answer."""
    if called == leg.outcome:
        return Words(REASONS[leg.outcome], NAMES[leg.outcome], tone="good", tag="You read it right")
    against = f"{WRONG[leg.outcome, called]} {REASONS[leg.outcome]}"
    return Words(against, f"{NAMES[leg.outcome]}, not: {NAMES[called].lower()}", tone="stop", tag="Look again")


def _accuracy(verdict: Verdict) -> str:
    criterion = verdict.criterion
    if criterion.sensitivity is None or criterion.specificity is None:
        return "not published"
    return f"{100 * criterion.sensitivity:.3g} %, {100 * criterion.specificity:.3g} %"


def _now(verdict: Verdict) -> str:
    if verdict.met is None:
        return "too early to tell"
    return f"yes, from minute {verdict.minute:g}" if verdict.met else "no"


def _source(verdict: Verdict) -> str:
    return "; ".join(load_references()[key].label for key in verdict.criterion.sources)


def _sweat(leg: BlockedLeg, minute: float, tests: Examined) -> str:
    if not tests.sweat:
        return "not tested"
    (verdict,) = [v for v in verdicts(leg, minute, True) if v.criterion.key == "sweat"]
    if verdict.met is None:
        return "dots of sweat; too early to tell"
    return "dry: no dot on the paper" if verdict.met else "dots of sweat on the paper"


def _nerves(leg: BlockedLeg, minute: float, tests: Examined) -> str:
    if not tests.nerves:
        return "not tested"
    if minute < measure(TABLE, "exam_from_min"):
        return "touch and power as before; too early to tell"
    if leg.is_numb(minute):
        return "front of the thigh numb, knee extension weak"
    return "touch as before, hip and knee strong"
