"""Results of several studies in one value: what a forest plot draws, and how much it may be trusted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

from sympblock.content import Effect
from sympblock.content.studies.studies import FEWEST_POOLED

Z = NormalDist().inv_cdf(0.975)
#: Added to each cell of a table with an empty one, where a logarithm has no value.
HALF_EVENT = 0.5


@dataclass(frozen=True)
class StudyEstimate:
    """Holds a result on the scale on which it is pooled.

    Parameters
    ----------
    value, variance : float
        Points for a mean difference, the logarithm of a risk ratio, the log odds of a share.
    is_corrected : bool
        Whether half an event was added to each cell, because one was empty.
    """

    value: float
    variance: float
    is_corrected: bool = False


@dataclass(frozen=True)
class Interval:
    """Holds a value with its 95 % interval as the reader sees it: points, a ratio, or percent."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Pooled:
    """Holds what several studies give together.

    Parameters
    ----------
    fixed, random : Interval
        As if there were one true effect, and as if each study had its own; the
        second has the interval of Hartung and Knapp.
    fixed_weights, random_weights : tuple of float
        Share of each study in the pooled value; each adds up to 1.
    i_squared : float
        Share of the spread that chance does not explain, 0 to 1.
    tau_squared : float
        Variance of the true effects between studies, on the scale of the estimates.
    p_value : float
        Chance of a spread as large as this if all studies had one true effect.
    """

    fixed: Interval
    random: Interval
    fixed_weights: tuple[float, ...]
    random_weights: tuple[float, ...]
    i_squared: float
    tau_squared: float
    p_value: float


def load_library() -> None:
    """Load the statistics library: half a second that no later gesture should have to wait for."""
    import statsmodels.stats.meta_analysis  # noqa: F401


def estimate_of(effect: Effect, measure: str) -> StudyEstimate:
    """Bring one result to the scale on which it is pooled.

    Counts and means are used where there are some, else the printed interval. An
    empty cell gets :data:`HALF_EVENT`, and so do its neighbours.

    Parameters
    ----------
    effect : Effect
        One row of ``data/evidence/effects.csv``.
    measure : str
        ``"mean_difference"``, ``"risk_ratio"`` or ``"share"``.

    Raises
    ------
    ValueError
        If the measure is not one of these, or the row lacks its counts.

    Examples
    --------
    >>> from sympblock.content import load_effects
    >>> cross = next(effect for effect in load_effects() if effect.id == "cross_relief")
    >>> round(math.exp(estimate_of(cross, "risk_ratio").value), 2)
    3.54
    """
    if measure == "mean_difference":
        return _difference(effect)
    if effect.events_1 is None:
        raise ValueError(f"{effect.id}: a {measure} needs counts")
    if measure == "share":
        return _log_odds(effect.events_1, effect.n_1)
    if measure != "risk_ratio":
        raise ValueError(f"no measure is called {measure!r}")
    if effect.events_2 is None or effect.n_2 is None:
        raise ValueError(f"{effect.id}: a risk ratio needs two arms")
    return _log_ratio(effect.events_1, effect.n_1, effect.events_2, effect.n_2)


def readable(estimate: StudyEstimate, measure: str) -> Interval:
    """Bring one result back to the scale of the reader, with its normal interval.

    Examples
    --------
    >>> round(readable(StudyEstimate(math.log(2), 0.1), "risk_ratio").value, 2)
    2.0
    """
    return _interval(estimate.value, Z * math.sqrt(estimate.variance), measure)


def pool(estimates: Sequence[StudyEstimate], measure: str = "mean_difference") -> Pooled:
    """Pool some results by inverse variance, with one true effect and with many (DerSimonian and Laird).

    Few studies tell little about how far the true effects differ. The interval with many
    true effects therefore follows Hartung and Knapp: the spread of the results
    themselves, and Student's t. It is never narrower than the usual one.

    Raises
    ------
    ValueError
        If there are fewer results than :data:`FEWEST_POOLED`.

    Examples
    --------
    >>> three = pool([StudyEstimate(-1.2, 0.15), StudyEstimate(-1.3, 0.99), StudyEstimate(-0.2, 0.2)])
    >>> round(three.fixed.value, 2), round(three.random.value, 2), [round(w, 2) for w in three.fixed_weights]
    (-0.81, -0.81, [0.53, 0.08, 0.39])
    """
    import numpy as np
    from scipy.stats import chi2, t
    from statsmodels.stats.meta_analysis import combine_effects

    if len(estimates) < FEWEST_POOLED:
        raise ValueError(f"{len(estimates)} results are too few to be pooled: {FEWEST_POOLED} or more are needed")
    values, variances = (np.array([getattr(e, name) for e in estimates]) for name in ("value", "variance"))
    # Where the variance between studies comes out negative, the library takes its root; that half is thrown away below.
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        found = combine_effects(values, variances, method_re="dl")
    fixed = (float(found.mean_effect_fe), float(found.sd_eff_w_fe), tuple(map(float, found.weights_rel_fe)))
    random = (float(found.mean_effect_re), float(found.sd_eff_w_re), tuple(map(float, found.weights_rel_re)))
    # The library leaves a negative variance between studies as it is, which would narrow the interval: it means none.
    mean, error, weights = fixed if found.tau2 <= 0 else random
    spread = float(np.dot(weights, (values - mean) ** 2) / found.df)
    widest = float(t.ppf(0.975, found.df)) * math.sqrt(max(spread, error**2))
    return Pooled(
        fixed=_interval(fixed[0], Z * fixed[1], measure),
        random=_interval(mean, widest, measure),
        fixed_weights=fixed[2],
        random_weights=weights,
        # Asked in this order: where the results all but agree, the spread is too small to divide by.
        i_squared=float(1 - found.df / found.q) if found.q > found.df else 0.0,
        tau_squared=max(0.0, float(found.tau2)),
        p_value=float(chi2.sf(found.q, found.df)),
    )


def pooled_effects(effects: Sequence[Effect], measure: str) -> Pooled:
    """Pool rows of ``data/evidence/effects.csv``.

    Examples
    --------
    >>> from sympblock.content import load_effects
    >>> three = [effect for effect in load_effects() if effect.group == "crps_share"]
    >>> round(pooled_effects(three, "share").i_squared, 2)
    0.89
    """
    return pool([estimate_of(effect, measure) for effect in effects], measure)


def _interval(value: float, half: float, measure: str) -> Interval:
    ends = (value, value - half, value + half)
    if measure == "risk_ratio":
        return Interval(*map(math.exp, ends))
    if measure == "share":
        return Interval(*(100 / (1 + math.exp(-end)) for end in ends))
    return Interval(*ends)


def _difference(effect: Effect) -> StudyEstimate:
    arms = effect.mean_1, effect.sd_1, effect.mean_2, effect.sd_2, effect.n_2
    match arms:
        case (float(mean_1), float(sd_1), float(mean_2), float(sd_2), int(people_2)):
            return StudyEstimate(mean_1 - mean_2, sd_1**2 / effect.n_1 + sd_2**2 / people_2)
    return StudyEstimate(effect.value, ((effect.high - effect.low) / (2 * Z)) ** 2)


def _log_odds(events: int, people: int) -> StudyEstimate:
    is_empty = events in (0, people)
    hits, misses = (count + HALF_EVENT * is_empty for count in (events, people - events))
    return StudyEstimate(math.log(hits / misses), 1 / hits + 1 / misses, is_empty)


def _log_ratio(events_1: int, people_1: int, events_2: int, people_2: int) -> StudyEstimate:
    import numpy as np
    from statsmodels.stats.meta_analysis import effectsize_2proportions

    is_empty = events_1 in (0, people_1) or events_2 in (0, people_2)
    counts = (np.array([float(count)]) for count in (events_1, people_1, events_2, people_2))
    # Asked only where a cell is empty: given a correction, the library adds it to the events of full tables too.
    correction = HALF_EVENT if is_empty else None
    value, variance = effectsize_2proportions(*counts, statistic="risk-ratio", zero_correction=correction)
    return StudyEstimate(float(value[0]), float(variance[0]), is_empty)
