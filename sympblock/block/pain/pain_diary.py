"""What a patient writes down after an injection: pain before it, at half an hour, then for a week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sympblock.block.pain.pain_response import HALF, BlockGiven, PainTraits, pain_points
from sympblock.chance import RandomStream
from sympblock.content import tables

HALF_HOUR_H, H_PER_DAY, MOST_POINTS = 0.5, 24.0, 10


@dataclass(frozen=True)
class Entry:
    """Holds one number that was written down.

    Parameters
    ----------
    hours : float
        After the injection; 0 = just before it.
    points : int
        Pain, 0 to 10.
    """

    hours: float
    points: int

    @property
    def day(self) -> int:
        """Return the day of the diary, from 1 on."""
        return int((self.hours + tables.pain_diary().block_clock_h) // H_PER_DAY) + 1

    @property
    def clock_h(self) -> float:
        """Return the hour of the day, 0 to 24."""
        return (self.hours + tables.pain_diary().block_clock_h) % H_PER_DAY


@dataclass(frozen=True)
class Diary:
    """Holds a diary; all that it tells is read from its whole numbers.

    Parameters
    ----------
    entries : tuple of Entry
        In order; the first one is the pain before the injection, the second one that at half an hour.
    """

    entries: tuple[Entry, ...]

    def __post_init__(self) -> None:
        if tuple(each.hours for each in self.entries[:2]) != (0.0, HALF_HOUR_H):
            raise ValueError("a diary begins before the injection and goes on at half an hour")
        if any(two.hours <= one.hours for one, two in zip(self.entries, self.entries[1:], strict=False)):
            raise ValueError("entries must follow one another")

    @property
    def before_points(self) -> int:
        """Return the pain before the injection."""
        return self.entries[0].points

    @property
    def early_share(self) -> float:
        """Return the share of the pain that was gone at half an hour; negative if there was more pain, 0 if there was none."""
        return (self.before_points - self.entries[1].points) / max(self.before_points, 1)

    @property
    def is_halved(self) -> bool:
        """Tell whether half of the pain or more was gone at half an hour; False if there was none."""
        return self.before_points > 0 and self.early_share >= HALF

    @property
    def relief_h(self) -> float:
        """Return the hours until relief has fallen to half of its best; the last entry if it never fell so far.

        The moment is read off the straight line between two entries.

        Examples
        --------
        >>> Diary((Entry(0, 8), Entry(0.5, 2), Entry(20, 2), Entry(30, 7), Entry(40, 8))).relief_h
        26.0
        """
        end = self._end()
        if end is None:
            return self.entries[-1].hours
        if end == 0:
            return 0.0
        last, next_ = self.entries[end - 1], self.entries[end]
        above, below = (self._relief(each) - self._half() for each in (last, next_))
        return last.hours + (next_.hours - last.hours) * above / (above - below)

    @property
    def is_open(self) -> bool:
        """Tell whether relief had not ended with the last entry."""
        return self._end() is None

    def _relief(self, entry: Entry) -> int:
        return self.before_points - entry.points

    def _half(self) -> float:
        return HALF * max(self._relief(each) for each in self.entries)

    def _end(self) -> int | None:
        """Return the place of the first entry with relief below half of the best one, after the best; None = it lasted."""
        reliefs = [self._relief(each) for each in self.entries]
        best = max(reliefs)
        if best <= 0:
            return 0
        below = [relief < self._half() for relief in reliefs]
        needed = int(tables.pain_diary().below_in_a_row_count)
        for place in range(reliefs.index(best), len(reliefs)):
            if all(below[place : place + needed]):
                return place
        return None


@lru_cache
def entry_hours() -> tuple[float, ...]:
    """Return when a patient is asked: before, at half an hour, then so often a day as published, for a week.

    The hours of the waking day, and that of the injection, are our choice.

    Examples
    --------
    >>> entry_hours()[:6], entry_hours()[-1], len(entry_hours())
    ((0.0, 0.5, 3.0, 7.0, 11.0, 23.0), 167.0, 30)
    """
    asked, clock = tables.pain_response(), tables.pain_diary()
    per_day, days = int(asked.diary_per_day_count), int(asked.diary_days_count)
    daily = clock.first_clock_h + clock.between_h * np.arange(per_day)
    hours = (H_PER_DAY * np.arange(days + 1)[:, None] + daily).ravel() - clock.block_clock_h
    after = hours[hours > HALF_HOUR_H][: per_day * days]
    return (0.0, HALF_HOUR_H, *(float(each) for each in after))


def keep_diary(traits: PainTraits, given: BlockGiven, seed: int | None, hours: Sequence[float] | None = None) -> Diary:
    """Write the diary of a person; the same person and block give the same diary on every machine.

    Parameters
    ----------
    traits : PainTraits
        The person's pain.
    given : BlockGiven
        The injection.
    seed : int or None
        The person, who decides how an entry strays; None = not at all.
    hours : sequence of float or None
        When to ask, rising, beginning with 0 and 0.5; None = :func:`entry_hours`.

    Examples
    --------
    >>> diary = keep_diary(PainTraits(7, sympathetic_share=0.8), BlockGiven(sympathetic=1), None)
    >>> [entry.points for entry in diary.entries[:4]], diary.is_halved
    ([7, 3, 1, 1], True)
    """
    asked = entry_hours() if hours is None else tuple(hours)
    felt = pain_points(traits, given, asked)
    return Diary(tuple(Entry(when, _written(pain, when, seed)) for when, pain in zip(asked, felt, strict=True)))


def _written(pain: float, hours: float, seed: int | None) -> int:
    """Round what is felt; each hour has a random stream of its own, whatever else is asked."""
    stray = (
        0.0
        if seed is None
        else tables.pain_response().day_noise_points * RandomStream(seed, f"diary/{hours:.3f}").standard()
    )
    return int(np.clip(np.floor(pain + stray + 0.5), 0, MOST_POINTS))
