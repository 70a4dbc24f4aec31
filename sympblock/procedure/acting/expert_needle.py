"""How an expert brings a needle to its place: aim while it is shallow, then small steps with the bevel towards the target."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from sympblock.block.needle.needle import Needle, point_of
from sympblock.content import tables
from sympblock.procedure.events import Advance, Aim, Bevel, Event, Point, Withdraw

#: How far the needle is pushed between two looks.
STEP_MM = 10.0
#: A needle whose way leads past the target by less goes straight on.
PAST_MM = 1.0
#: The last push is no shorter.
SHORTEST_MM = 0.5


def way_left_mm(needle: Needle, tip_mm: Point) -> float:
    """Return how far the needle still has to go along its own direction."""
    return float(np.subtract(tip_mm, needle.tip_mm) @ np.array(needle.heading))


def next_push(needle: Needle, tip_mm: Point) -> Iterator[Event]:
    """Yield what an expert does next with a needle on its way to a place: aim or turn the bevel, then push.

    Parameters
    ----------
    needle : Needle
        As it stands.
    tip_mm : tuple of float
        Where the tip shall come to lie; nothing is yielded once it lies there.
    """
    left_mm = way_left_mm(needle, tip_mm)
    if left_mm < SHORTEST_MM:
        return
    way = np.subtract(tip_mm, needle.tip_mm)
    past = way - left_mm * np.array(needle.heading)
    is_past = float(np.linalg.norm(past)) > PAST_MM
    if is_past and needle.depth_mm <= tables.needle_geometry().redirect_most_mm:
        yield Aim(at_s=0.0, heading=point_of(way / np.linalg.norm(way)))
        left_mm = float(np.linalg.norm(way))
    elif is_past:
        yield Bevel(at_s=0.0, towards=point_of(past / np.linalg.norm(past)))
    elif needle.bevel is not None:
        yield Bevel(at_s=0.0, towards=None)
    yield Advance(at_s=0.0, by_mm=min(STEP_MM, left_mm))


def back_to_aim(needle: Needle) -> Iterator[Event]:
    """Yield the pull after which the needle can be aimed anew."""
    deep_mm = needle.depth_mm - tables.needle_geometry().redirect_most_mm
    if deep_mm > 0.0:
        yield Withdraw(at_s=0.0, by_mm=deep_mm + SHORTEST_MM)
