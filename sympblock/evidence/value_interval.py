"""How sure a probability after a test is, when the shares behind it were counted in few people."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sympblock.evidence.diagnostic_value import check_count, check_share

#: Samples of what the counts leave open: so many that the ends of the interval hold to about half a per cent.
SAMPLES, SEED = 40_000, 20


@dataclass(frozen=True)
class CountedShare:
    """Holds a share with the people behind it.

    Parameters
    ----------
    share : float
        0 to 1.
    people : int
        In whom it was counted; 0 = chosen or printed without a count, so that it is taken as exact.

    Examples
    --------
    >>> CountedShare(7 / 33, 33).successes
    7
    """

    share: float
    people: int = 0

    def __post_init__(self) -> None:
        check_share("share", self.share)
        check_count("people", self.people)

    @property
    def successes(self) -> int:
        """Return the count nearest to the printed share."""
        return round(self.share * self.people)

    def samples(self, chance: np.random.Generator) -> np.ndarray:
        """Sample what the share may be: a beta law with Jeffreys' prior, the share itself where nothing was counted."""
        if self.people == 0:
            return np.full(SAMPLES, self.share)
        return chance.beta(self.successes + 0.5, self.people - self.successes + 0.5, SAMPLES)


def interval_after_positive(
    sensitivity: CountedShare, specificity: CountedShare, prior: CountedShare, confidence: float = 0.95
) -> tuple[float, float] | None:
    """Return the interval of the probability after a positive result.

    Parameters
    ----------
    sensitivity, specificity, prior : CountedShare
        The three shares, counted in different people.
    confidence : float
        Between 0 and 1, both excluded.

    Returns
    -------
    tuple of float or None
        Lower and upper end, 0 to 1; None when nothing was counted, or no result can be positive.

    Examples
    --------
    >>> doppler, facet = CountedShare(12 / 12, 12), CountedShare(10 / 21, 21)
    >>> [round(end, 2) for end in interval_after_positive(doppler, facet, CountedShare(7 / 33, 33))]
    [0.16, 0.56]
    """
    return _interval(sensitivity, specificity, prior, confidence, is_positive=True)


def interval_after_negative(
    sensitivity: CountedShare, specificity: CountedShare, prior: CountedShare, confidence: float = 0.95
) -> tuple[float, float] | None:
    """Return the interval of the probability after a negative result; as for a positive one.

    Examples
    --------
    >>> interval_after_negative(CountedShare(0.9), CountedShare(0.7), CountedShare(0.28)) is None
    True
    """
    return _interval(sensitivity, specificity, prior, confidence, is_positive=False)


def _interval(
    sensitivity: CountedShare, specificity: CountedShare, prior: CountedShare, confidence: float, is_positive: bool
) -> tuple[float, float] | None:
    if not 0 < confidence < 1:
        raise ValueError(f"confidence must lie between 0 and 1, not {confidence}")
    if not any(each.people for each in (sensitivity, specificity, prior)):
        return None
    chance = np.random.default_rng(SEED)
    hit, quiet, ill = (each.samples(chance) for each in (sensitivity, specificity, prior))
    true = ill * (hit if is_positive else 1.0 - hit)
    false = (1.0 - ill) * (1.0 - quiet if is_positive else quiet)
    together = true + false
    if not (together > 0.0).all():
        return None
    low, high = np.quantile(true / together, [(1.0 - confidence) / 2.0, (1.0 + confidence) / 2.0])
    return float(low), float(high)
