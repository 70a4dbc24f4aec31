"""A risk as a crowd: the harmed, those whom the interval adds, and the spared."""

from __future__ import annotations

from dataclasses import dataclass

from sympblock.drawing.charts.icon_arrays import COLUMN_MM, ROW_MM, crowd, rectangle
from sympblock.drawing.scene.scene import Scene, Shape

#: People in a row of the picture, by how many people it shows.
COLUMNS = {100: 20, 1000: 40}
#: What the looks mean, for the caption.
LEGEND = (
    "Filled: affected even at the low end of the interval. Hatched: affected by the count. Broken line: perhaps, up to the high end. "
    "Grey outline: not affected."
)


@dataclass(frozen=True)
class Crowd:
    """Says how many people of a crowd are drawn in which look.

    Parameters
    ----------
    people : int
        100 or 1,000.
    low, guess, high : int
        How many are harmed at the lower end of the interval, by the count itself, and at the upper end.
    """

    people: int
    low: int
    guess: int
    high: int

    @classmethod
    def of(cls, people: int, share: float, interval: tuple[float, float]) -> Crowd:
        """Round a share and its interval to whole people.

        Examples
        --------
        >>> Crowd.of(1000, 0.026, (0.0227, 0.0297))
        Crowd(people=1000, low=23, guess=26, high=30)
        """
        low, guess, high = (round(people * each) for each in (interval[0], share, interval[1]))
        return cls(people, low, guess, high)

    @property
    def words(self) -> str:
        """Describe the picture.

        Examples
        --------
        >>> Crowd(100, 20, 40, 64).words
        '100 people. By the count 40 are affected and 60 are not. By its interval 20 to 64 may be.'
        """
        told = f"{self.guess} {'is' if self.guess == 1 else 'are'} affected and {self.people - self.guess:,} are not"
        return f"{self.people:,} people. By the count {told}. By its interval {self.low} to {self.high} may be."


def risk_icons(drawn: Crowd, counted: str) -> Scene:
    """Draw the people in reading order: affected, possibly affected by the interval, spared.

    Parameters
    ----------
    drawn : Crowd
        How many.
    counted : str
        What was counted.
    """
    columns = COLUMNS[drawn.people]
    ends = (0, drawn.low, drawn.guess, drawn.high, drawn.people)
    width, height = columns * COLUMN_MM, drawn.people / columns * ROW_MM
    shapes = [Shape("area", rectangle((-2.0, -2.0), width + 4.0, height + 4.0), "group_true")]
    for (structure, name), first, past in zip(_LOOKS, ends, ends[1:], strict=False):
        shapes += crowd(first, past, columns, structure, name)
    return Scene(
        title=f"{counted[:1].upper()}{counted[1:]}",
        alt=drawn.words,
        bounds_mm=(-3.0, -3.0, width + 3.0, height + 3.0),
        shapes=tuple(shapes),
    )


_LOOKS = (
    ("people_harmed", "Affected even at the low end of the interval"),
    ("people_harmed_guess", "Affected by the count"),
    ("people_harmed_perhaps", "Perhaps affected: up to the high end of the interval"),
    ("people_spared", "Not affected"),
)
