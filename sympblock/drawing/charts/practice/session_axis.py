"""The axis of sessions that both charts share: where a session stands, and which numbers have room."""

from __future__ import annotations

import math

from sympblock.drawing.scene.scene import Label, Shape

# Layout in picture millimetres: diagrams, not to scale.
WIDTH_MM, HEIGHT_MM, TEXT_MM = 112.0, 58.0, 5.0
LEFT_MM, RIGHT_MM, ABOVE_MM, FOOT_MM = 17.0, 6.0, 11.0, 17.0
#: Fewer sessions are drawn as if there were so many: a single dot then has a place of its own.
FEWEST_PLACES = 10
#: Numbers of sessions stand at least so far apart.
APART_MM = 11.0
DOT_MM, SMALL_DOT_MM, CROWDED_FROM = 1.6, 0.8, 45
BOUNDS_MM = (-LEFT_MM, -ABOVE_MM, WIDTH_MM + RIGHT_MM, HEIGHT_MM + FOOT_MM)


def places_of(count: int) -> int:
    """Return for how many sessions the axis has places."""
    return max(count, FEWEST_PLACES)


def across_mm(number: int, count: int) -> float:
    """Return where a session stands, the first being 1; 0 is the edge.

    Examples
    --------
    >>> across_mm(0, 4), across_mm(10, 4)
    (0.0, 112.0)
    """
    return WIDTH_MM * number / places_of(count)


def dot_mm(count: int) -> float:
    """Return the radius of a dot, smaller where many stand side by side."""
    return DOT_MM if count < CROWDED_FROM else SMALL_DOT_MM


def axes() -> Shape:
    """Draw both axes."""
    return Shape("line", ((0.0, 0.0), (0.0, HEIGHT_MM), (WIDTH_MM, HEIGHT_MM)), "chart_axis")


def number_labels(count: int) -> list[Label]:
    """Number as many sessions as have room for it, always the newest one, and name the axis."""
    every = max(1, math.ceil(APART_MM * places_of(count) / WIDTH_MM))
    first = (count - 1) % every + 1
    numbers = [
        Label(f"{number}", (across_mm(number, count), HEIGHT_MM + 5.5), anchor="middle")
        for number in range(first, count + 1, every)
    ]
    return [*numbers, Label("session that counts", (WIDTH_MM / 2, HEIGHT_MM + 12.5), anchor="middle")]
