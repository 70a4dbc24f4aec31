"""Sweat after a block: a foot may be warm and still sweat, and then the block is not complete.

Cobalt blue or ninhydrin paper shows whether skin sweats. The test was right in
nine of ten complete blocks and never wrong in the others; the galvanic
response is as sensitive, but false in four of nine [@benzon1985].
"""

from __future__ import annotations

from dataclasses import dataclass

from sympblock.block.signs.skin_temperature import FootPlan
from sympblock.block.signs.warming_criteria import WarmingCriterion, WarmingVerdict
from sympblock.chance import RandomStream
from sympblock.content import tables


@dataclass(frozen=True)
class SweatReading:
    """Holds what both tests on the treated sole show.

    Parameters
    ----------
    is_dry : bool
        No dot of sweat on the paper.
    is_galvanic_absent : bool
        No galvanic response.
    """

    is_dry: bool
    is_galvanic_absent: bool


def read_sweat(plan: FootPlan, minute: float, seed: int | None) -> SweatReading:
    """Do both tests on the treated foot.

    Parameters
    ----------
    plan : FootPlan
        Feet and block; how warm they are does not matter.
    minute : float
        After the injection; before the skin has dried both show what they showed before the block.
    seed : int or None
        The person, who decides whether a test errs; None is typical: no test errs.

    Examples
    --------
    >>> from sympblock.block.signs.skin_temperature import sample_plan
    >>> read_sweat(sample_plan(None), 30, None)
    SweatReading(is_dry=True, is_galvanic_absent=True)
    >>> read_sweat(sample_plan(None, completeness=0.4), 30, None).is_dry
    False
    """
    if minute < tables.sweat_test().dry_from_min:
        return SweatReading(is_dry=False, is_galvanic_absent=False)
    complete = is_complete(plan)
    return SweatReading(_shows("sweat", complete, seed), _shows("galvanic", complete, seed))


def is_complete(plan: FootPlan) -> bool:
    """Tell whether a block is complete enough to stop sweat.

    Examples
    --------
    >>> from sympblock.block.signs.skin_temperature import sample_plan
    >>> is_complete(sample_plan(None)), is_complete(sample_plan(None, completeness=0.5))
    (True, False)
    """
    return plan.completeness >= tables.sweat_test().complete_from_proportion


def sweat_verdict(reading: SweatReading, minute: float) -> WarmingVerdict:
    """Judge the paper; open until the skin has had time to dry.

    Examples
    --------
    >>> sweat_verdict(SweatReading(True, True), 20).met, sweat_verdict(SweatReading(False, False), 5).met
    (True, None)
    """
    return _verdict(_criterion("sweat", "No sweat on the paper (cobalt blue or ninhydrin)."), reading.is_dry, minute)


def galvanic_verdict(reading: SweatReading, minute: float) -> WarmingVerdict:
    """Judge the galvanic response in the same way.

    Examples
    --------
    >>> galvanic_verdict(SweatReading(True, True), 20).criterion.specificity
    0.56
    """
    return _verdict(_criterion("galvanic", "No sympathogalvanic response."), reading.is_galvanic_absent, minute)


def _shows(test: str, complete: bool, seed: int | None) -> bool:
    """Sample whether a test says complete, by its published accuracy."""
    if seed is None:
        return complete
    told = tables.sweat_test()
    shown = told.at(f"{test}_sensitivity_percent") if complete else 100.0 - told.at(f"{test}_specificity_percent")
    return RandomStream(seed, f"sweat/{test}").share() < shown / 100.0


def _criterion(test: str, words: str) -> WarmingCriterion:
    people = tables.sweat_test().benzon_blocked_count + tables.sweat_test().benzon_control_count
    return WarmingCriterion(
        test,
        words,
        f"Epidural block, {people:g} people.",
        ("benzon1985",),
        tables.sweat_test().at(f"{test}_sensitivity_percent") / 100,
        tables.sweat_test().at(f"{test}_specificity_percent") / 100,
    )


def _verdict(criterion: WarmingCriterion, shown: bool, minute: float) -> WarmingVerdict:
    first = tables.sweat_test().dry_from_min
    if minute < first:
        return WarmingVerdict(criterion, None, None)
    return WarmingVerdict(criterion, shown, first if shown else None)
