"""A published value beside the simulated one, and the table that teachers read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Comparison:
    """Sets one published value beside the simulated one.

    Parameters
    ----------
    name : str
        What it is.
    published : str
        As printed, with its unit.
    simulated : float
        Mean or share, in the same unit.
    low, high : float or None
        Range within which the simulated one counts as reproduced; None = shown only.
    source : str
        Key of the reference.
    """

    name: str
    published: str
    simulated: float
    low: float | None
    high: float | None
    source: str

    @property
    def agrees(self) -> bool | None:
        """Tell whether the simulated value lies in the range; None = not judged."""
        if self.low is None or self.high is None:
            return None
        return self.low <= self.simulated <= self.high


def table_text(comparisons: Sequence[Comparison]) -> str:
    """Set the comparison as lines of a Markdown table.

    Examples
    --------
    >>> print(table_text([Comparison("toe warmer by 1 °C", "17 min", 16.61, 15, 19, "frank2000")]))
    | | published | simulated | |
    |---|---|---|---|
    | toe warmer by 1 °C | 17 min [@frank2000] | 16.6 | yes |
    """
    verdicts = {True: "yes", False: "NO", None: "shown"}
    lines = [
        f"| {comparison.name} | {comparison.published} [@{comparison.source}] | {_rounded(comparison)} | {verdicts[comparison.agrees]} |"
        for comparison in comparisons
    ]
    return "\n".join(["| | published | simulated | |", "|---|---|---|---|", *lines])


def _rounded(comparison: Comparison) -> str:
    return f"{comparison.simulated:.2f}" if "°C/min" in comparison.published else f"{comparison.simulated:.1f}"


def mean(values: Sequence[float]) -> float:
    """Return the mean of some values."""
    return float(np.mean(values))
