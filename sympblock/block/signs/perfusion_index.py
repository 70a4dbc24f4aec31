"""Flow and perfusion index of the toes after a block: they lead the temperature by minutes.

Vessels open along a first-order course that is set to two published flows of
the toe, ten times at 4 minutes and eighteen times at an hour [@irazuzta1992]. The
perfusion index follows the same course, but by less: it is no flow. How far
it rises is set to epidural blocks [@ginosar2009], as nobody has published it for
a lumbar one. A foot that is warm is open already, so that its index is high
before the block and has little left to rise (S-42).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike

from sympblock.block.signs.skin_temperature import Foot, FootPlan, Warming, cut_noise, sample_within_cut
from sympblock.block.signs.warming_criteria import LAST_BIT_C, WarmingCriterion, WarmingVerdict
from sympblock.chance import RandomStream
from sympblock.content import tables


@dataclass(frozen=True)
class Vessels:
    """Says how the vessels of one person open.

    Parameters
    ----------
    ratio : float
        This person's index over the typical one, more than 0.
    onset_min : float
        Minutes after the injection until they begin to open, 0 or more.
    pace_min : float
        Time constant, more than 0.
    """

    ratio: float = 1.0
    onset_min: float = field(default_factory=lambda: tables.perfusion_index().onset_min)
    pace_min: float = field(default_factory=lambda: tables.perfusion_index().pace_min)

    def __post_init__(self) -> None:
        if not (0 < self.ratio < math.inf and 0 <= self.onset_min < math.inf and 0 < self.pace_min < math.inf):
            raise ValueError("ratio and pace must be more than 0, the onset 0 or more")

    def share(self, minutes: ArrayLike) -> np.ndarray:
        """Return how far they have opened, 0 to 1.

        Examples
        --------
        >>> Vessels().share([0, 1, 5, 60]).round(2)
        array([0.  , 0.  , 0.63, 1.  ])
        """
        after = np.asarray(minutes, dtype=float) - self.onset_min
        return -np.expm1(-np.maximum(after, 0.0) / self.pace_min)


def sample_vessels(seed: int | None, warming: Warming) -> Vessels:
    """Sample the vessels of a person, who never warm before they open.

    Parameters
    ----------
    seed : int or None
        The person; None is typical.
    warming : Warming
        Of the same foot: neither onset nor pace is later than its own.

    Examples
    --------
    >>> from sympblock.block.signs.skin_temperature import sample_plan
    >>> sample_vessels(None, sample_plan(None).warming)
    Vessels(ratio=1.0, onset_min=1.0, pace_min=4.0)
    """
    chance = RandomStream(seed, "perfusion")
    rows = tables.perfusion_index_rows()
    ratio, onset, pace = (
        sample_within_cut(chance, row) for row in (rows.person_log_ratio, rows.onset_min, rows.pace_min)
    )
    return Vessels(math.exp(ratio), min(onset, warming.onset_min), min(pace, warming.pace_min))


def perfusion_percent(plan: FootPlan, vessels: Vessels, minutes: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
    """Return what the probes on the toes of both feet read.

    Parameters
    ----------
    plan : FootPlan
        Feet, block and person, who decides the noise; a person of None reads without it.
    vessels : Vessels
        Of the same person.
    minutes : array_like
        Shape (n,): minutes after the injection.

    Returns
    -------
    treated, other : np.ndarray
        Shape (n,), in per cent.

    Examples
    --------
    >>> from sympblock.block.signs.skin_temperature import sample_plan
    >>> treated, other = perfusion_percent(sample_plan(None), Vessels(), [0, 4, 20])
    >>> treated.round(1), other.round(1)
    (array([0.8, 2. , 3. ]), array([0.8, 0.7, 0.6]))
    """
    times = np.asarray(minutes, dtype=float)
    if times.ndim != 1 or not np.isfinite(times).all():
        raise ValueError("minutes must be a list of numbers")
    acts = plan.completeness * vessels.share(times)
    start, other = (_start_percent(plan, vessels, foot) for foot in (plan.treated, plan.other))
    treated = start + acts * (_open_percent(vessels) - start)
    fallen = other * (1.0 - acts * tables.perfusion_index().other_fall_proportion)
    return _read(plan, treated, times, "treated"), _read(plan, fallen, times, "other")


def toe_flow_ratio(plan: FootPlan, vessels: Vessels, minutes: ArrayLike) -> np.ndarray:
    """Return the flow of the treated toe over that before the block, in a foot that was constricted.

    Examples
    --------
    >>> from sympblock.block.signs.skin_temperature import sample_plan
    >>> toe_flow_ratio(sample_plan(None), Vessels(), [0, 4, 60]).round(1)
    array([ 1., 10., 18.])
    """
    return 1.0 + plan.completeness * vessels.share(minutes) * (tables.perfusion_index().flow_open_ratio - 1.0)


def noise_most_proportion() -> float:
    """Return by which share a reading may be off at most.

    Examples
    --------
    >>> round(noise_most_proportion(), 2)
    0.18
    """
    return tables.skin_temperature().noise_cut_ratio * tables.perfusion_index().noise_proportion


def perfusion_verdict(treated_percent: ArrayLike, minutes: ArrayLike) -> WarmingVerdict:
    """Judge the index of the treated foot by the published rise.

    Parameters
    ----------
    treated_percent : array_like
        Shape (n,): readings of the treated toe.
    minutes : array_like
        Shape (n,), rising from 0, which is the injection.

    Returns
    -------
    WarmingVerdict
        Open as long as its time is not over. That the first reading above the threshold counts is our choice.

    Examples
    --------
    >>> perfusion_verdict([0.8, 1.5, 2.5], [0, 2, 4]).minute
    4.0
    """
    seen, times = np.asarray(treated_percent, dtype=float), np.asarray(minutes, dtype=float)
    if seen.shape != times.shape or not len(times) or times[0] != 0 or not (np.diff(times) > 0).all():
        raise ValueError("minutes must rise from 0, with one reading each: the first reading is the baseline")
    within = tables.perfusion_index().nam_within_min
    hits = times[(seen - seen[0] > tables.perfusion_index().nam_rise_percent + LAST_BIT_C) & (times <= within)]
    if len(hits):
        return WarmingVerdict(perfusion_criterion(), True, float(hits[0]))
    return WarmingVerdict(perfusion_criterion(), None if times[-1] < within else False, None)


@lru_cache
def perfusion_criterion() -> WarmingCriterion:
    """Return the published sign with its accuracy."""
    rise, within = tables.perfusion_index().nam_rise_percent, tables.perfusion_index().nam_within_min
    return WarmingCriterion(
        "perfusion",
        f"Perfusion index of the toe higher by more than {rise:g} within {within:g} minutes.",
        f"{tables.perfusion_index().nam_people_count:g} people; the abstract does not define success.",
        ("nam_pi",),
        tables.perfusion_index().nam_sensitivity_percent / 100,
        tables.perfusion_index().nam_specificity_percent / 100,
    )


def _open_percent(vessels: Vessels) -> float:
    return vessels.ratio * tables.perfusion_index().typical_percent * tables.perfusion_index().open_ratio


def _start_percent(plan: FootPlan, vessels: Vessels, foot: Foot) -> float:
    """Read the index off the warmth of the sole: typical at the typical temperature, all open at the plateau."""
    typical = tables.skin_temperature().sole_baseline_c
    to_open = max(plan.warming.plateau_c - typical, 1.0)
    opened = min((foot.sole_c - typical) / to_open, 1.0)
    index = vessels.ratio * tables.perfusion_index().typical_percent * tables.perfusion_index().open_ratio ** opened
    return min(max(index, tables.perfusion_index().least_percent), _open_percent(vessels))


def _read(plan: FootPlan, true: np.ndarray, minutes: np.ndarray, probe: str) -> np.ndarray:
    """Add the noise of a probe: each minute has its own, whatever else is read."""
    low, high = tables.perfusion_index().least_percent / 2, tables.perfusion_index().most_percent
    if plan.seed is None:
        return np.clip(true, low, high)
    sampled = [RandomStream(plan.seed, f"perfusion/{probe}/{minute:.3f}").standard() for minute in minutes]
    noise = tables.perfusion_index().noise_proportion * cut_noise(sampled)
    return np.clip(true * (1.0 + noise), low, high)
