"""What a room has chosen: the answer with the most votes, or the place with the most taps around it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

#: Taps that are nearer to each other mean the same place: a finger on a phone is no finer (design).
NEAR_MM = 10.0
Place = tuple[float, float]


def leaders(counts: Mapping[str, int]) -> tuple[str, ...]:
    """Return the answers with the most votes: one, several in a tie, none if nobody voted.

    Examples
    --------
    >>> leaders({"a": 3, "b": 5, "c": 5}), leaders({"a": 0})
    (('b', 'c'), ())
    """
    most = max(counts.values(), default=0)
    return tuple(answer for answer, votes in counts.items() if votes == most) if most else ()


def densest_place(places: Sequence[Place], near_mm: float = NEAR_MM) -> tuple[Place, int] | None:
    """Return the place where most taps lie together, and how many they are; None without a tap.

    The tap with the most others within ``near_mm`` is taken, and the mean of it and those others is the place. A median could
    lie between two camps, where nobody tapped. Of two taps with as many others, the one nearer to the middle of all taps counts,
    then the one that came first.

    Parameters
    ----------
    places : sequence of tuple
        Taps, millimetres in the picture.
    near_mm : float
        How near two taps are that mean the same place.

    Examples
    --------
    >>> densest_place([(0.0, 0.0), (2.0, 0.0), (50.0, 0.0)])
    ((1.0, 0.0), 2)
    """
    if not places:
        return None
    middle = _mean(places)
    camps = [[other for other in places if math.dist(place, other) <= near_mm] for place in places]
    best = min(range(len(places)), key=lambda n: (-len(camps[n]), math.dist(places[n], middle), n))
    return _mean(camps[best]), len(camps[best])


def _mean(places: Sequence[Place]) -> Place:
    return sum(x for x, _ in places) / len(places), sum(y for _, y in places) / len(places)
