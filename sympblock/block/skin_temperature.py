"""Both soles over time: what warms after a block, how fast, and what a probe reads."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np

from sympblock.anatomy.dice import Dice
from sympblock.anatomy.measures import measure, spread_of

Profile = Literal["slow", "fast"]
TABLE = "skin_temperature"


@dataclass(frozen=True)
class Feet:
    """Describes both feet of one patient before a block, and how the treated one would warm.

    Parameters
    ----------
    treated_c, other_c : float
        Soles before the block.
    plateau_c : float
        What the treated sole reaches after a complete block; never nearer to the core than 3 °C.
    profile : str
        ``"slow"`` or ``"fast"``: the two published courses, which cannot be one curve.
    drift_c_per_min : float
        Of both feet, with the room.
    seed : int or None
        Of the probe's noise; None = none.
    """

    treated_c: float
    other_c: float
    plateau_c: float
    profile: Profile
    drift_c_per_min: float = 0.0
    seed: int | None = None

    def __post_init__(self) -> None:
        most = measure(TABLE, "core_c") - measure(TABLE, "below_core_c")
        if not 15.0 <= self.treated_c <= most or not 15.0 <= self.other_c <= most:
            raise ValueError(f"a sole has 15 to {most:g} °C here, not {self.treated_c:g} and {self.other_c:g}")


def feet_of(seed: int | None) -> Feet:
    """Draw the feet of a person; None = the typical one.

    Examples
    --------
    >>> feet_of(None).treated_c, feet_of(None).profile
    (27.0, 'slow')
    """
    dice = Dice(seed, "feet")
    most = measure(TABLE, "core_c") - measure(TABLE, "below_core_c")
    base = dice.normal(measure(TABLE, "baseline_c"), spread_of(TABLE, "baseline_c") or 1e-9, 22.0, most - 1.0)
    apart = dice.normal(0.0, spread_of(TABLE, "between_feet_c") or 1e-9, -1.0, 1.0)
    plateau = dice.normal(measure(TABLE, "plateau_c"), 0.5 * (spread_of(TABLE, "plateau_c") or 1e-9), base + 1.0, most)
    profile: Profile = "fast" if dice.happens(0.5) else "slow"
    drift = dice.normal(0.0, spread_of(TABLE, "drift_c_per_min") or 1e-9, -0.03, 0.03)
    return Feet(base, base + apart, plateau, profile, drift, seed)


def warmed_share(profile: Profile, minutes: np.ndarray | float) -> np.ndarray:
    """Return how much of the whole change is reached so long after the drug, 0 to 1.

    A logistic curve, moved so that it is 0 at the moment of the injection.

    Examples
    --------
    >>> warmed_share("slow", [0.0, 25.0, 40.0]).round(2).tolist()
    [0.0, 0.5, 0.95]
    """
    half, steep = (measure(TABLE, f"{profile}_{key}") for key in ("half_min", "steepness_ratio"))
    time = np.maximum(np.asarray(minutes, dtype=float), 0.0)
    at_start = 1.0 / (1.0 + math.exp(steep * half))
    return (1.0 / (1.0 + np.exp(-steep * (time - half))) - at_start) / (1.0 - at_start)


def soles_c(feet: Feet, completeness: float, minutes: np.ndarray | float) -> tuple[np.ndarray, np.ndarray]:
    """Return what probes on both soles read.

    Parameters
    ----------
    feet : Feet
        The person.
    completeness : float
        0 = failed, 1 = complete.
    minutes : array_like
        Since the drug; negative = before it.

    Returns
    -------
    treated_c, other_c : numpy.ndarray
        Same shape as ``minutes``.

    Raises
    ------
    ValueError
        If the completeness is not from 0 to 1.

    Examples
    --------
    >>> treated, other = soles_c(feet_of(None), 1.0, [0.0, 17.0, 60.0])
    >>> treated.round(1).tolist(), other.round(1).tolist()
    ([27.0, 28.1, 33.8], [27.0, 27.0, 26.7])
    """
    if not 0.0 <= completeness <= 1.0:
        raise ValueError(f"a block is 0 to 1 complete, not {completeness:g}")
    time = np.asarray(minutes, dtype=float)
    share = warmed_share(feet.profile, time)
    drift = feet.drift_c_per_min * np.maximum(time, 0.0)
    most = measure(TABLE, "core_c") - measure(TABLE, "below_core_c")
    treated = feet.treated_c + completeness * (feet.plateau_c - feet.treated_c) * share + drift
    other = feet.other_c + completeness * measure(TABLE, "other_foot_c") * share + drift
    noise = (_noise(feet, name, time) for name in ("treated", "other"))
    return np.minimum(treated, most) + next(noise), np.minimum(other, most) + next(noise)


def _noise(feet: Feet, name: str, minutes: np.ndarray) -> np.ndarray:
    """Return the error of a reading: the same moment always reads the same."""
    if feet.seed is None:
        return np.zeros(minutes.shape)
    size = spread_of(TABLE, "probe_noise_c") or 0.0
    return size * np.vectorize(lambda at: Dice(feet.seed, f"probe/{name}/{at:.2f}").standard())(minutes)
