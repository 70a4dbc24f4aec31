"""The two feet after a block: temperature of sole and great toe, minute by minute.

Warming goes from the temperature of a constricted foot to a plateau, over a
course that is slow (a logistic curve, as in [@frank2000]) or fast (a first-order
approach after a short delay, as in [@park2010; @canada2021]). The series
conflict, so both are offered and the person decides (S-32). Rise and
completeness of the block are in proportion (S-34).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Literal, get_args

import numpy as np
from numpy.typing import ArrayLike

from sympblock.chance import RandomStream
from sympblock.content import Parameter, tables
from sympblock.conventions import Side, check_side

Profile = Literal["slow", "fast"]
Site = Literal["sole", "toe"]
PROFILES: tuple[Profile, ...] = get_args(Profile)
SITES: tuple[Site, ...] = get_args(Site)
#: A logistic curve reaches 5 % this many time constants before its middle.
TO_FIVE_PERCENT = math.log(19)


@dataclass(frozen=True)
class Foot:
    """Says how warm one foot is before the block.

    Parameters
    ----------
    sole_c, toe_c : float
        Sole and great toe; from 15 up to 1 below the core.
    """

    sole_c: float
    toe_c: float

    def at_c(self, site: Site) -> float:
        """Return the temperature at one place."""
        if site not in SITES:
            raise ValueError(f"no probe lies on {site!r}: choose {' or '.join(SITES)}")
        return self.sole_c if site == "sole" else self.toe_c


@dataclass(frozen=True)
class Warming:
    """Says how a foot warms when its sympathetic fibres are blocked.

    Parameters
    ----------
    profile : str
        ``"slow"`` or ``"fast"``.
    onset_min : float
        Minutes after the injection, 0 or more: 5 % of the rise if slow, the first warming if fast.
    pace_min : float
        Time constant, more than 0; smaller is quicker.
    plateau_c : float
        Where a complete block leads; a foot that is warmer already stays as it is.
    """

    profile: Profile
    onset_min: float
    pace_min: float
    plateau_c: float

    def __post_init__(self) -> None:
        if self.profile not in PROFILES:
            raise ValueError(f"no profile {self.profile!r}: choose {' or '.join(PROFILES)}")
        if not (0 <= self.onset_min < math.inf and 0 < self.pace_min < math.inf):
            raise ValueError(f"onset {self.onset_min:g} min must be 0 or more, pace {self.pace_min:g} min more than 0")
        if not math.isfinite(self.plateau_c):
            raise ValueError("the plateau must be a number")

    def share(self, minutes: ArrayLike) -> np.ndarray:
        """Return the share of the rise, 0 to 1, at minutes after the injection.

        Examples
        --------
        >>> Warming("slow", onset_min=10, pace_min=5.1, plateau_c=33.8).share([-5, 0, 10, 25, 40]).round(2)
        array([0.  , 0.  , 0.04, 0.5 , 0.95])
        >>> Warming("fast", onset_min=3, pace_min=9, plateau_c=33.8).share([3, 12]).round(2)
        array([0.  , 0.63])
        """
        after = np.maximum(np.asarray(minutes, dtype=float), 0.0)
        if self.profile == "fast":
            return -np.expm1(-np.maximum(after - self.onset_min, 0.0) / self.pace_min)
        middle = self.onset_min + TO_FIVE_PERCENT * self.pace_min
        # The logistic curve, written so that no time constant overflows it; it starts at 0 on the injection.
        curve, start = (0.5 + 0.5 * np.tanh((at - middle) / self.pace_min / 2) for at in (after, 0.0))
        return (curve - start) / (1.0 - start)


@dataclass(frozen=True)
class FootPlan:
    """Holds all that decides the temperatures of both feet.

    Parameters
    ----------
    side : str
        The patient's side of the block.
    treated, other : Foot
        Before the block.
    warming : Warming
        Of the treated foot.
    completeness : float
        How far the fibres to the foot are blocked: 0 = not at all, 1 = all.
    drift_c_per_min : float
        Of both feet in the room, block or not; + = warmer.
    core_c : float
        Core temperature, from 35 to 40.
    seed : int or None
        The person, who decides the noise of the probes; None = no noise.
    """

    side: Side
    treated: Foot
    other: Foot
    warming: Warming
    completeness: float = 1.0
    drift_c_per_min: float = 0.0
    core_c: float = field(default_factory=lambda: tables.skin_temperature().core_c)
    seed: int | None = None

    def __post_init__(self) -> None:
        check_side(self.side)
        _check("completeness", self.completeness, 0.0, 1.0)
        most = tables.skin_temperature().drift_most_c_per_min
        _check("drift_c_per_min", self.drift_c_per_min, -most, most)
        _check("core_c", self.core_c, tables.skin_temperature().core_low_c, tables.skin_temperature().core_high_c)
        for foot in (self.treated, self.other):
            for site in SITES:
                _check(f"{site}_c", foot.at_c(site), tables.skin_temperature().foot_coldest_c, self.ceiling_c)

    @property
    def ceiling_c(self) -> float:
        """Return the warmest that skin of the foot can be."""
        return self.core_c - tables.skin_temperature().ceiling_below_core_c


def sample_plan(
    seed: int | None, completeness: float = 1.0, side: Side = "left", profile: Profile | None = None
) -> FootPlan:
    """Sample the feet of a person; the same seed gives the same feet on every machine.

    Parameters
    ----------
    seed : int or None
        The person; None is typical: slow, and without noise.
    completeness : float
        Of the block, 0 to 1.
    side : str
        The patient's side of the block; it changes nothing but the name.
    profile : str or None
        None leaves it to the person.

    Examples
    --------
    >>> sample_plan(None).warming
    Warming(profile='slow', onset_min=10.0, pace_min=5.1, plateau_c=33.8)
    >>> sample_plan(7, completeness=0).warming == sample_plan(7).warming
    True
    """
    chance = RandomStream(seed, "feet")
    rows = tables.skin_temperature_rows()
    sole, apart, drift = (
        sample_within_cut(chance, row) for row in (rows.sole_baseline_c, rows.foot_difference_c, rows.drift_c_per_min)
    )
    toe = sole - rows.toe_below_sole_c.value
    return FootPlan(
        side,
        Foot(sole, toe),
        Foot(sole + apart, toe + apart),
        _sample_warming(seed, profile),
        completeness,
        drift,
        rows.core_c.value,
        seed,
    )


def temperatures_c(plan: FootPlan, minutes: ArrayLike, site: Site = "sole") -> tuple[np.ndarray, np.ndarray]:
    """Return what the probes on both feet read.

    Parameters
    ----------
    plan : FootPlan
        Feet, block and person.
    minutes : array_like
        Shape (n,): minutes after the injection; before it nothing but drift and noise happens, after two hours
        nothing but noise.
    site : str
        ``"sole"`` or ``"toe"``.

    Returns
    -------
    treated, other : np.ndarray
        Shape (n,), in degrees Celsius; never above the ceiling of the plan.

    Examples
    --------
    >>> treated, other = temperatures_c(sample_plan(None), [0, 10, 25, 60])
    >>> treated.round(1), other.round(1)
    (array([27.6, 27.9, 30.7, 33.8]), array([27.6, 27.6, 27.5, 27.3]))
    """
    times = np.asarray(minutes, dtype=float)
    if times.ndim != 1 or not np.isfinite(times).all():
        raise ValueError("minutes must be a list of numbers")
    acts = plan.completeness * plan.warming.share(times)
    base = _drifted(plan, plan.treated.at_c(site), times)
    target = np.clip(plan.warming.plateau_c, base, plan.ceiling_c)
    treated = base + acts * (target - base)
    other = _drifted(plan, plan.other.at_c(site), times) - acts * tables.skin_temperature().other_fall_c
    return _read(plan, treated, times, f"treated/{site}"), _read(plan, other, times, f"other/{site}")


def noise_most_c() -> float:
    """Return by how much a reading may be off at most.

    Examples
    --------
    >>> round(noise_most_c(), 2)
    0.15
    """
    return tables.skin_temperature().noise_cut_ratio * tables.skin_temperature().probe_noise_c


def _sample_warming(seed: int | None, profile: Profile | None) -> Warming:
    chance, rows = RandomStream(seed, "warming"), tables.skin_temperature_rows()
    # Sampled even if the profile is set, so that the constraint leaves all else as it was.
    is_fast = chance.happens(rows.fast_proportion.value)
    chosen: Profile = profile or ("fast" if is_fast else "slow")
    if chosen not in PROFILES:
        raise ValueError(f"no profile {chosen!r}: choose {' or '.join(PROFILES)}")
    paces = {"slow": (rows.slow_onset_min, rows.slow_pace_min), "fast": (rows.fast_onset_min, rows.fast_pace_min)}
    onset, pace = (
        sample_within_cut(RandomStream(seed, f"warming/{name}"), row)
        for name, row in zip(("onset_min", "pace_min"), paces[chosen], strict=True)
    )
    return Warming(chosen, onset, pace, sample_within_cut(chance, rows.plateau_c))


def sample_within_cut(chance: RandomStream, row: Parameter) -> float:
    """Sample a measure of a person, cut where few people are."""
    reach = tables.skin_temperature().person_cut_ratio * (row.spread or 1e-9)
    return chance.measure(row, row.value - reach, row.value + reach)


def cut_noise(sampled: ArrayLike) -> np.ndarray:
    """Cut standard normal noise where no probe strays farther."""
    most = tables.skin_temperature().noise_cut_ratio
    return np.clip(sampled, -most, most)


def _drifted(plan: FootPlan, start_c: float, minutes: np.ndarray) -> np.ndarray:
    longest = tables.skin_temperature().longest_min
    return np.minimum(start_c + plan.drift_c_per_min * np.clip(minutes, -longest, longest), plan.ceiling_c)


def _read(plan: FootPlan, true_c: np.ndarray, minutes: np.ndarray, probe: str) -> np.ndarray:
    """Add the noise of a probe: each minute has its own, whatever else is read."""
    if plan.seed is None:
        return true_c
    sampled = [RandomStream(plan.seed, f"probe/{probe}/{minute:.3f}").standard() for minute in minutes]
    noise = tables.skin_temperature().probe_noise_c * cut_noise(sampled)
    return np.minimum(true_c + noise, plan.ceiling_c)


def _check(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise ValueError(f"{name} {value:g} lies outside {low:g} to {high:g}")
