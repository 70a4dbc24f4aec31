"""Published signs of a successful block, judged on recorded temperatures: each with its source, none generally accepted."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from sympblock.content import tables

#: A difference of two decimals may fall short of a threshold by the last bit of a float.
LAST_BIT_C = 1e-9


@dataclass(frozen=True)
class WarmingCriterion:
    """Describes one published sign.

    Parameters
    ----------
    key : str
        Short name.
    words : str
        What has to happen.
    note : str
        In whom it was used, or how we read it.
    sources : tuple of str
        Keys of the references.
    sensitivity, specificity : float or None
        Shares from 0 to 1 against what the source calls success; None = not published.
    """

    key: str
    words: str
    note: str
    sources: tuple[str, ...]
    sensitivity: float | None = None
    specificity: float | None = None


@dataclass(frozen=True)
class WarmingVerdict:
    """Says whether a sign was seen.

    Parameters
    ----------
    criterion : WarmingCriterion
        The sign.
    met : bool or None
        None = cannot be told: a probe is missing, or its time is not over yet.
    minute : float or None
        When it was first met.
    """

    criterion: WarmingCriterion
    met: bool | None
    minute: float | None


@dataclass(frozen=True)
class Recording:
    """Holds what probes read; times in minutes after the injection, the first one 0.

    Parameters
    ----------
    minutes : np.ndarray
        Shape (n,), rising, at least two.
    treated_c, other_c : np.ndarray
        Shape (n,): soles of both feet.
    toe_c : np.ndarray or None
        Shape (n,): great toe of the treated foot.
    core_c : float or None
        Core temperature.
    """

    minutes: np.ndarray
    treated_c: np.ndarray
    other_c: np.ndarray
    toe_c: np.ndarray | None = None
    core_c: float | None = None

    def __post_init__(self) -> None:
        if len(self.minutes) < 2 or self.minutes[0] != 0 or not (np.diff(self.minutes) > 0).all():
            raise ValueError("minutes must rise from 0, at least two of them: the first reading is the baseline")
        for readings in (self.treated_c, self.other_c, self.toe_c):
            if readings is not None and readings.shape != self.minutes.shape:
                raise ValueError("each probe needs one reading for each minute")
            if readings is not None and not np.isfinite(readings).all():
                raise ValueError("a reading is missing or not a number")

    def rise_c(self) -> np.ndarray:
        """Return how much the treated sole is warmer than at first."""
        return self.treated_c - self.treated_c[0]

    def net_rise_c(self) -> np.ndarray:
        """Return how much more the treated sole has warmed than the other one."""
        return self.rise_c() - (self.other_c - self.other_c[0])

    def rates_c_per_min(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the ends of whole minutes, and the rise of the treated sole within each."""
        whole = np.arange(0.0, np.floor(self.minutes[-1]) + 1.0)
        return whole[1:], np.diff(np.interp(whole, self.minutes, self.treated_c))


def criteria(
    treated: ArrayLike,
    other: ArrayLike,
    minutes: ArrayLike,
    toe: ArrayLike | None = None,
    core_c: float | None = None,
) -> tuple[WarmingVerdict, ...]:
    """Judge a recording by the signs in use.

    Parameters
    ----------
    treated, other : array_like
        Shape (n,): soles of the treated and of the other foot, degrees Celsius.
    minutes : array_like
        Shape (n,), rising from 0, which is the injection: its reading is the baseline.
    toe : array_like or None
        Shape (n,): great toe of the treated foot.
    core_c : float or None
        Core temperature.

    Returns
    -------
    tuple of WarmingVerdict
        Always the same six signs in the same order.

    Examples
    --------
    >>> from sympblock.block.signs.skin_temperature import sample_plan, temperatures_c
    >>> minutes = range(31)
    >>> for verdict in criteria(*temperatures_c(sample_plan(None), minutes), minutes):
    ...     print(verdict.criterion.key, verdict.met, verdict.minute)
    rate False None
    rise True 22.0
    quick_rise False None
    quick_large_rise False None
    net_rise True 20.0
    near_core None None
    """
    times, own, others = (np.asarray(readings, dtype=float) for readings in (minutes, treated, other))
    seen = Recording(times, own, others, None if toe is None else np.asarray(toe, dtype=float), core_c)
    (whole, rates), rise, told = seen.rates_c_per_min(), seen.rise_c(), tables.skin_temperature()
    return (
        _verdict(_rate(), _reaches(rates, told.park_rate_c_per_min), whole, seen, told.park_within_min),
        _verdict(_rise(), _reaches(rise, told.park_rise_c), seen.minutes, seen),
        _verdict(_quick(), _reaches(rise, told.an_rise_c), seen.minutes, seen, told.an_within_min),
        _verdict(_quick_large(), _reaches(rise, told.jove_rise_c), seen.minutes, seen, told.jove_within_min),
        _verdict(_net(), _reaches(seen.net_rise_c(), told.vaneijs_net_rise_c), seen.minutes, seen),
        _near_core_verdict(seen),
    )


def _reaches(values: np.ndarray, threshold: float) -> np.ndarray:
    return values >= threshold - LAST_BIT_C


def _verdict(
    criterion: WarmingCriterion,
    holds: np.ndarray,
    times: np.ndarray,
    seen: Recording,
    latest_min: float = math.inf,
) -> WarmingVerdict:
    """Find the first time at which a sign holds; open as long as its time is not over."""
    hits = times[holds & (times <= latest_min)]
    if len(hits):
        return WarmingVerdict(criterion, True, float(hits[0]))
    is_open = latest_min < math.inf and seen.minutes[-1] < latest_min
    return WarmingVerdict(criterion, None if is_open else False, None)


def _near_core_verdict(seen: Recording) -> WarmingVerdict:
    if seen.toe_c is None or seen.core_c is None:
        return WarmingVerdict(_near_core(), None, None)
    holds = seen.core_c - seen.toe_c <= tables.skin_temperature().tran_below_core_c + LAST_BIT_C
    return _verdict(_near_core(), holds, seen.minutes, seen)


def _rate() -> WarmingCriterion:
    told = tables.skin_temperature()
    return WarmingCriterion(
        "rate",
        f"Sole warms by {told.park_rate_c_per_min:g} °C or more within one minute, in the first {told.park_within_min:g} minutes.",
        "Judged against a rise of 2 °C, so temperature is tested by temperature. We read the rate as the rise within one minute.",
        ("park2010",),
        told.park_sensitivity_percent / 100,
        told.park_specificity_percent / 100,
    )


def _rise() -> WarmingCriterion:
    words = f"Sole warmer by {tables.skin_temperature().park_rise_c:g} °C or more than before the block."
    return WarmingCriterion(
        "rise", words, "Defined as success in that study; the abstract gives no time of reading.", ("park2010",)
    )


def _quick() -> WarmingCriterion:
    told = tables.skin_temperature()
    words = f"Sole warmer by {told.an_rise_c:g} °C or more within {told.an_within_min:g} minutes."
    return WarmingCriterion(
        "quick_rise", words, "Used after at most 1.5 ml of lidocaine 4 %, to find the level.", ("an2016", "jkps2001")
    )


def _quick_large() -> WarmingCriterion:
    rise, within = tables.skin_temperature().jove_rise_c, tables.skin_temperature().jove_within_min
    words = f"Sole warmer by {rise:g} °C or more within {within:g} minutes."
    return WarmingCriterion("quick_large_rise", words, "Used after phenol, not after local anaesthetic.", ("jove2019",))


def _net() -> WarmingCriterion:
    words = f"Treated foot warms at least {tables.skin_temperature().vaneijs_net_rise_c:g} °C more than the other foot."
    return WarmingCriterion(
        "net_rise", words, "Pain relief did not differ above and below this threshold.", ("vaneijs2012",)
    )


def _near_core() -> WarmingCriterion:
    words = f"Great toe within {tables.skin_temperature().tran_below_core_c:g} °C of the core."
    return WarmingCriterion(
        "near_core",
        words,
        "Reached within 35 minutes in that study. A warm foot may meet it before the block.",
        ("tran2000",),
    )
