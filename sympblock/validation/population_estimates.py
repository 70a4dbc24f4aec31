"""Published values with their 95 % intervals, read from ``data/parameters``."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

from sympblock.content import load_parameters
from sympblock.content.intervals import wilson_interval_of_share
from sympblock.content.parameters import Parameter

Kind = Literal["mean", "spread", "share", "range", "gap", "commonest"]
Z_95 = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True)
class PublishedRow:
    """Points to one published value in ``data/parameters``.

    Parameters
    ----------
    key : str
        Row of the value; of the lower limit in a range, of the women in a gap.
    other : str
        Row of the upper limit in a range, of the men in a gap; "" elsewhere.
    counts : tuple of str
        Rows with the number of people behind ``key`` and ``other``; none = unknown.
    spread : str
        Row whose spread stands in where the source prints none; "" = none does.
    table : str
        Table of ``key`` and ``other``; that of ``counts`` is the same or ``population``.
    is_judged : bool
        False if it is shown beside another source that the population follows.
    """

    key: str
    other: str = ""
    counts: tuple[str, ...] = ()
    spread: str = ""
    table: str = "population"
    is_judged: bool = True

    def row(self, key: str) -> Parameter:
        """Return a row of the value's own table, or else of ``population``.

        Examples
        --------
        >>> PublishedRow("psoas_feigl_l2_3_mm", table="trunk_position").row("feigl_count").value
        54.0
        """
        own = load_parameters(self.table)
        return own[key] if key in own else load_parameters("population")[key]


@dataclass(frozen=True)
class PublishedEstimate:
    """Holds a value with its limits.

    Parameters
    ----------
    value : float or None
        None = only a range is published.
    low, high : float or None
        95 % interval, or a range; None = unknown.
    spread : float or None
        Standard deviation of people.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    spread: float | None = None


def mean_estimate(mean: float, spread: float, count: int) -> PublishedEstimate:
    """Form the 95 % interval of a mean.

    Examples
    --------
    >>> round(mean_estimate(10.0, 2.0, 100).high, 3)
    10.392
    """
    error = Z_95 * spread / math.sqrt(count)
    return PublishedEstimate(mean, mean - error, mean + error, spread)


def spread_estimate(spread: float, count: int) -> PublishedEstimate:
    """Form the 95 % interval of a standard deviation of normal numbers: of its square over a chi-square law.

    Examples
    --------
    >>> found = spread_estimate(1.6, 31)
    >>> round(found.low, 2), round(found.high, 2)
    (1.28, 2.14)
    """
    from scipy.stats import chi2

    low, high = (spread * math.sqrt((count - 1) / chi2.ppf(share, count - 1)) for share in (0.975, 0.025))
    return PublishedEstimate(spread, low, high)


def with_error(value: float, error: float) -> PublishedEstimate:
    """Form the 95 % interval of a value with a standard error."""
    return PublishedEstimate(value, value - Z_95 * error, value + Z_95 * error)


def share_estimate(share: float, count: int) -> PublishedEstimate:
    """Form Wilson's interval of a share from 0 to 1, all in percent."""
    low, high = wilson_interval_of_share(share, count)
    return PublishedEstimate(100 * share, 100 * low, 100 * high)


def publish(kind: Kind, source: PublishedRow) -> PublishedEstimate:
    """Read a published value and form its interval.

    Examples
    --------
    >>> crest = publish("share", PublishedRow("crest_l4_percent", counts=("ctsp1k_crest_count",)))
    >>> round(crest.low, 1), round(crest.high, 1)
    (81.8, 86.9)
    """
    return _PUBLISHED[kind](source)


def _published_mean(source: PublishedRow) -> PublishedEstimate:
    row = source.row(source.key)
    spread = source.row(source.spread).spread if source.spread else row.spread
    if not source.counts or spread is None:
        return PublishedEstimate(row.value, spread=spread)
    return mean_estimate(row.value, spread, _count(source, 0))


def _published_spread(source: PublishedRow) -> PublishedEstimate:
    spread = source.row(source.key).spread
    if spread is None:
        raise ValueError(f"{source.key} has no spread: none is published")
    return spread_estimate(spread, _count(source, 0)) if source.counts else PublishedEstimate(spread)


def _published_share(source: PublishedRow) -> PublishedEstimate:
    percent = source.row(source.key).value
    return share_estimate(percent / 100, _count(source, 0)) if source.counts else PublishedEstimate(percent)


def _published_range(source: PublishedRow) -> PublishedEstimate:
    return PublishedEstimate(None, source.row(source.key).value, source.row(source.other).value)


def _published_gap(source: PublishedRow) -> PublishedEstimate:
    women, men = source.row(source.key), source.row(source.other)
    if women.spread is None or men.spread is None:
        raise ValueError(f"the gap between {source.key} and {source.other} has no error: a spread is missing")
    error = math.hypot(women.spread / math.sqrt(_count(source, 0)), men.spread / math.sqrt(_count(source, 1)))
    return with_error(men.value - women.value, error)


def _published_level(source: PublishedRow) -> PublishedEstimate:
    level = source.row(source.key).value
    return PublishedEstimate(level, level, level)


def _count(source: PublishedRow, place: int) -> int:
    return int(source.row(source.counts[place]).value)


_PUBLISHED: dict[str, Callable[[PublishedRow], PublishedEstimate]] = {
    "mean": _published_mean,
    "spread": _published_spread,
    "share": _published_share,
    "range": _published_range,
    "gap": _published_gap,
    "commonest": _published_level,
}
