"""Places labels in the margins of a picture, so that none covers another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sympblock.drawing.scene.scene import Label, Point

LINE_SPACING = 1.4
GAP_TO_WINDOW_MM = 3.0


@dataclass(frozen=True)
class Callout:
    """Names a point of the picture.

    Parameters
    ----------
    text : str
        The words.
    point_mm : tuple[float, float]
        What the leader line points to.
    margin : str
        ``"left"`` or ``"right"`` margin of the picture (not of the patient).
    """

    text: str
    point_mm: Point
    margin: str


def margin_labels(
    callouts: Sequence[Callout], window_mm: tuple[float, float, float, float], text_mm: float
) -> tuple[Label, ...]:
    """Stack the labels of each margin in the order of what they point to.

    Parameters
    ----------
    callouts : sequence of Callout
        What to name.
    window_mm : tuple
        x_min, y_min, x_max, y_max of the drawn part; labels stand outside.
    text_mm : float
        Height of the text.

    Raises
    ------
    ValueError
        If a margin is too short for its labels.

    Examples
    --------
    >>> two = [Callout("above", (0, 0), "right"), Callout("below", (0, 1), "right")]
    >>> [round(label.at_mm[1], 1) for label in margin_labels(two, (-10, -20, 10, 20), 5)]
    [-3.0, 4.0]
    """
    return (*_column(callouts, window_mm, text_mm, "left"), *_column(callouts, window_mm, text_mm, "right"))


def _column(
    callouts: Sequence[Callout], window: tuple[float, float, float, float], text_mm: float, margin: str
) -> list[Label]:
    mine = sorted((one for one in callouts if one.margin == margin), key=lambda one: one.point_mm[1])
    x = window[0] - GAP_TO_WINDOW_MM if margin == "left" else window[2] + GAP_TO_WINDOW_MM
    heights = spread_out([one.point_mm[1] for one in mine], LINE_SPACING * text_mm, (window[1], window[3]))
    anchor = "end" if margin == "left" else "start"
    return [Label(one.text, (x, y), one.point_mm, anchor) for one, y in zip(mine, heights, strict=True)]


def spread_out(wanted: Sequence[float], spacing: float, limits: tuple[float, float]) -> list[float]:
    """Move sorted positions as little as needed to keep them apart.

    Examples
    --------
    >>> spread_out([0, 0, 10], spacing=2, limits=(-5, 20))
    [-1.0, 1.0, 10.0]
    """
    if (len(wanted) - 1) * spacing > limits[1] - limits[0]:
        raise ValueError(f"{len(wanted)} labels do not fit into {limits[1] - limits[0]:.0f} mm")
    groups: list[list[float]] = []
    for number, place in enumerate(wanted):
        groups.append([place - number * spacing])
        while len(groups) > 1 and _mean(groups[-2]) >= _mean(groups[-1]):
            last = groups.pop()
            groups[-1] = groups[-1] + last
    shifted = [_mean(group) for group in groups for _ in group]
    high = limits[1] - (len(wanted) - 1) * spacing
    return [min(max(place, limits[0]), high) + number * spacing for number, place in enumerate(shifted)]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
