"""The shutters of the collimator: how much of the field they leave open."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Shutters:
    """Says how much of the field the collimator leaves open.

    Parameters
    ----------
    across, along : float
        Share of the rows' length, and of the columns', 0.1 to 1.
    """

    across: float = 1.0
    along: float = 1.0

    def __post_init__(self) -> None:
        if not (0.1 <= self.across <= 1.0 and 0.1 <= self.along <= 1.0):
            raise ValueError(f"shutters leave 0.1 to 1 of the field open, not {self.across:g} by {self.along:g}")

    @property
    def open_share(self) -> float:
        """Return the share of the field that is open."""
        return self.across * self.along

    def leaves_open(self, across: float, along: float) -> bool:
        """Tell whether a place, in shares of the picture from its first column and row, stays open."""
        return abs(across - 0.5) <= self.across / 2 and abs(along - 0.5) <= self.along / 2

    def pixels(self, count: int) -> tuple[int, int, int, int]:
        """Return first and last row, first and last column that are open."""
        rows, columns = (round(count * (1 - share) / 2) for share in (self.along, self.across))
        return rows, count - 1 - rows, columns, count - 1 - columns
