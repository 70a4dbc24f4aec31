"""The interval round a published share."""

from __future__ import annotations

import math
from statistics import NormalDist


def wilson_interval_of_share(share: float, count: int, confidence: float = 0.95) -> tuple[float, float]:
    """Return the Wilson score interval of a share.

    Parameters
    ----------
    share : float
        From 0 to 1; it need not be a whole number of people, so that a share
        read between two published ones has an interval too.
    count : int
        People behind the share, 1 or more.
    confidence : float
        Between 0 and 1, both excluded.

    Examples
    --------
    >>> [round(limit, 3) for limit in wilson_interval_of_share(0, 73)]
    [0.0, 0.05]
    """
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    centre = share + z**2 / (2 * count)
    spread = z * math.sqrt(share * (1 - share) / count + z**2 / (4 * count**2))
    scale = 1 + z**2 / count
    # At a share of 0 or 1 rounding would push the interval just past the share itself.
    low = 0.0 if share == 0 else (centre - spread) / scale
    high = 1.0 if share == 1 else (centre + spread) / scale
    return max(low, 0.0), min(high, 1.0)
