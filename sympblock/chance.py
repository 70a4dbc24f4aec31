"""Chance that is the same on every machine, and apart for every group of traits."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from statistics import NormalDist
from typing import TypeVar

from sympblock.content import Parameter

Thing = TypeVar("Thing")
NORMAL = NormalDist()
DIGITS = 4


class RandomStream:
    """Samples for one group of traits of one person.

    Every group has a stream of its own, so that a constraint for one trait leaves the
    others as they were. Python keeps ``random.Random(text).random()`` the same
    between versions and machines; nothing else random is used.

    Parameters
    ----------
    seed : int or None
        The person; None gives the middle every time: the typical patient.
    group : str
        Such as ``"trunk_left"``.

    Examples
    --------
    >>> RandomStream(7, "size").normal(40, 3) == RandomStream(7, "size").normal(40, 3)
    True
    >>> RandomStream(None, "size").normal(40, 3)
    40.0
    """

    def __init__(self, seed: int | None, group: str) -> None:
        self._random = None if seed is None else random.Random(f"{seed}/{group}")

    @property
    def is_typical(self) -> bool:
        """Tell whether this stream always gives the middle."""
        return self._random is None

    def share(self) -> float:
        """Sample a number from 0 to 1; the typical one is 0.5."""
        return 0.5 if self._random is None else self._random.random()

    def standard(self) -> float:
        """Sample a standard normal number."""
        return NORMAL.inv_cdf(min(max(self.share(), 1e-9), 1 - 1e-9))

    def normal(self, mean: float, spread: float, low: float | None = None, high: float | None = None) -> float:
        """Sample a normal number, cut to a range without heaping at its ends."""
        law = NormalDist(mean, spread)
        least = 0.0 if low is None else law.cdf(low)
        most = 1.0 if high is None else law.cdf(high)
        if self._random is None:
            return round(
                float(min(max(mean, low if low is not None else mean), high if high is not None else mean)), DIGITS
            )
        share = least + self.share() * (most - least)
        return round(law.inv_cdf(min(max(share, 1e-9), 1 - 1e-9)), DIGITS)

    def amount(self, parameter: Parameter, high: float | None = None) -> float:
        """Sample a number from 0 to ``high``, or to that of the row, whose spread is nearly as large as its mean: a Weibull law.

        A normal law cut at 0 would move the mean.
        """
        mean, spread = parameter.value, parameter.spread or 1e-9
        longest = next((end for end in (high, parameter.high) if end is not None), math.inf)
        if self._random is None:
            return round(min(mean, longest), DIGITS)
        # Known approximation of the shape, good to 1 % for spreads of 0.3 to 1.1 times the mean.
        shape = (mean / spread) ** 1.086
        scale = mean / math.gamma(1 + 1 / shape)
        most = -math.expm1(-((longest / scale) ** shape))
        return round(scale * (-math.log1p(-self.share() * most)) ** (1 / shape), DIGITS)

    def happens(self, proportion: float) -> bool:
        """Sample yes with a probability; the typical answer is the likelier one."""
        return proportion > 0.5 if self._random is None else self.share() < proportion

    def pick(self, things: Sequence[Thing]) -> Thing:
        """Sample one of several things, each as likely as another; the typical one stands in the middle."""
        return things[min(int(self.share() * len(things)), len(things) - 1)]

    def shuffled(self, things: Iterable[Thing]) -> list[Thing]:
        """Return things in an order of chance; the typical order is their own."""
        drawn = sorted(((self.share(), place, thing) for place, thing in enumerate(things)), key=lambda each: each[:2])
        return [thing for _, _, thing in drawn]

    def measure(self, parameter: Parameter, low: float | None = None, high: float | None = None) -> float:
        """Sample a number with mean and spread of a row, cut where it says, or else at ``low`` and ``high``."""
        least = parameter.low if low is None else low
        most = parameter.high if high is None else high
        return self.normal(parameter.value, parameter.spread or 1e-9, least, most)
