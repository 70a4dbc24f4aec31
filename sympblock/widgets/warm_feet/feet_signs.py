"""What the feet show: readings, published signs at a minute, bedside tests, and the reasons for each diagnosis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sympblock.block.signs.block_outcome import BlockedLeg, Outcome
from sympblock.block.signs.perfusion_index import perfusion_percent, perfusion_verdict
from sympblock.block.signs.skin_temperature import Site, temperatures_c
from sympblock.block.signs.sweat_test import galvanic_verdict, read_sweat, sweat_verdict
from sympblock.block.signs.warming_criteria import WarmingVerdict, criteria
from sympblock.content import load_references, tables
from sympblock.drawing.charts.feet_chart import Readings
from sympblock.widgets.core.panel import Table, Words

NAMES: dict[Outcome, str] = {
    "complete": "Complete block",
    "partial": "Partial block",
    "somatic": "Somatic nerves blocked too",
    "failed": "Failed block",
}
_blocked = tables.sweat_test().benzon_blocked_count
_wet = _blocked * (1 - tables.sweat_test().sweat_sensitivity_percent / 100)
STILL_WET = (
    f"Sweating makes a complete block unlikely; in one series {_wet:.0f} of {_blocked:g} complete blocks still sweated."
)
INTACT = "Sensation and power of the thigh are normal."
REASONS: dict[Outcome, str] = {
    "complete": (
        "The sole is dry, and sensation and power are normal. A foot that was warm before the block can warm little, because "
        "its vessels were already dilated; sweating then decides."
    ),
    "partial": (
        "The treated foot warmed more than the other foot but still sweats. Treat the block as partial until shown otherwise: "
        "repeat it or image the spread, and do not draw a conclusion from the pain."
    ),
    "somatic": (
        "The foot is warm and dry as after a good block, but the thigh is numb and the knee is weak. Pain relief now says "
        "nothing about the sympathetic system, and the patient must not stand."
    ),
    "failed": (
        "The treated foot warmed no more than the other foot, and it sweats. If both feet warmed alike, the room warmed them."
    ),
}
WRONG: dict[tuple[Outcome, Outcome], str] = {
    ("complete", "partial"): "A partial block usually leaves sweating, and this sole is dry.",
    ("complete", "somatic"): INTACT,
    ("complete", "failed"): "After a failed block the sole sweats, and this sole is dry.",
    ("partial", "complete"): STILL_WET,
    ("partial", "somatic"): INTACT,
    ("partial", "failed"): "A failed block does not warm one foot more than the other.",
    ("somatic", "complete"): "The thigh is numb and the knee is weak; a patient who stands may fall.",
    ("somatic", "partial"): "The sole is dry, and the thigh is numb.",
    ("somatic", "failed"): "The sole is dry, and the thigh is numb.",
    ("failed", "complete"): STILL_WET,
    ("failed", "partial"): "The treated foot warmed no more than the other foot.",
    ("failed", "somatic"): INTACT,
}


@dataclass(frozen=True)
class Examined:
    """Says which tests at the bedside are done."""

    sweat: bool = False
    nerves: bool = False


@lru_cache(maxsize=64)
def whole_hour(leg: BlockedLeg, site: Site) -> Readings:
    """Read both feet each minute for an hour; a reading does not depend on what else is read."""
    times = np.arange(tables.block_outcomes().watched_min + 1.0)
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


def verdicts(leg: BlockedLeg, minute: float, has_sweat_test: bool) -> tuple[WarmingVerdict, ...]:
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


def signs_table(judged: Sequence[WarmingVerdict], minute: float) -> Table:
    """Set the published signs below one another with their accuracy and what they say now."""
    rows = tuple((v.criterion.words, _now(v), _accuracy(v), f"{_source(v)}. {v.criterion.note}") for v in judged)
    head = ("Sign", "Now", "Sensitivity, specificity", "Source, population, our reading")
    sources = tuple(dict.fromkeys(key for verdict in judged for key in verdict.criterion.sources))
    return Table(f"Published signs at minute {minute:g}; none is generally accepted", head, rows, sources)


def bedside(leg: BlockedLeg, minute: float, tests: Examined) -> Table:
    """Say what both tests at the bedside show."""
    return Table(
        f"Bedside tests at minute {minute:g}",
        ("Test", "What it shows"),
        (
            ("Sweat on the sole", _sweat(leg, minute, tests)),
            ("Front of the thigh and knee", _nerves(leg, minute, tests)),
        ),
    )


def met_words(judged: Sequence[WarmingVerdict]) -> str:
    """Count how many signs are met.

    Examples
    --------
    >>> met_words(())
    'No sign can be judged yet.'
    """
    told = [verdict for verdict in judged if verdict.met is not None]
    if not told:
        return "No sign can be judged yet."
    met = sum(bool(verdict.met) for verdict in told)
    words = f"{met} of {len(told)} signs that can be judged now {'is' if met == 1 else 'are'} met."
    return words if met in (0, len(told)) else f"{words} They disagree."


def default_words(leg: BlockedLeg, minute: float) -> Words:
    """Judge the readings by the default of the lesson: more than the other foot, within a set time."""
    threshold, last = tables.block_outcomes().default_net_rise_c, tables.block_outcomes().default_until_min
    seen = until(whole_hour(leg, "sole"), min(minute, last))
    gained = (seen.treated_c - seen.treated_c[0]) - (seen.other_c - seen.other_c[0])
    met = np.flatnonzero(gained >= threshold)
    rule = f"{threshold:g} °C more than the other foot within {last:g} minutes"
    if len(met):
        said = f"reached at minute {seen.minutes[met[0]]:g}. If the sole sweats, call the block partial."
    elif minute < last:
        said = "not reached yet. Keep reading both feet."
    else:
        said = "not reached, so success is not proven. If the foot was already warm, test sweating."
    return Words(f"{rule[0].upper()}{rule[1:]} (our rule): {said}", "By our default", ("park2010", "frank2000"))


def verdict_words(leg: BlockedLeg, called: Outcome) -> Words:
    """Tell what the block did, why, and what speaks against another answer."""
    if called == leg.outcome:
        return Words(REASONS[leg.outcome], NAMES[leg.outcome], tone="good", tag="Correct")
    against = f"{WRONG[leg.outcome, called]} {REASONS[leg.outcome]}"
    return Words(against, f"{NAMES[leg.outcome]}. Your answer: {NAMES[called].lower()}", tone="stop", tag="Incorrect")


def _accuracy(verdict: WarmingVerdict) -> str:
    criterion = verdict.criterion
    if criterion.sensitivity is None or criterion.specificity is None:
        return "not published"
    return f"{100 * criterion.sensitivity:.3g} %, {100 * criterion.specificity:.3g} %"


def _now(verdict: WarmingVerdict) -> str:
    if verdict.met is None:
        return "too early to judge"
    return f"yes, from minute {verdict.minute:g}" if verdict.met else "no"


def _source(verdict: WarmingVerdict) -> str:
    return "; ".join(load_references()[key].label for key in verdict.criterion.sources)


def _sweat(leg: BlockedLeg, minute: float, tests: Examined) -> str:
    if not tests.sweat:
        return "not tested"
    (verdict,) = [v for v in verdicts(leg, minute, True) if v.criterion.key == "sweat"]
    if verdict.met is None:
        return "dots of sweat; too early to judge"
    return "dry: no dots on the paper" if verdict.met else "dots of sweat on the paper"


def _nerves(leg: BlockedLeg, minute: float, tests: Examined) -> str:
    if not tests.nerves:
        return "not tested"
    if minute < tables.block_outcomes().exam_from_min:
        return "sensation and power normal; too early to judge"
    if leg.is_numb(minute):
        return "front of the thigh numb, knee extension weak"
    return "sensation normal, hip and knee strong"
