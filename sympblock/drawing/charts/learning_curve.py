"""The learner's sessions one after the other: four measures that fall with practice."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from sympblock.drawing.scene.scene import Label, Scene, Shape

#: Key of a summary to words, in the order of the panels.
PANELS = {
    "missed": "items missed",
    "exposures": "exposures",
    "minutes": "minutes in the room",
    "to_target_mm": "tip to target, mm",
}
#: One panel below the other: in a narrow column two side by side have no room for their words.
WIDTH_MM, HEIGHT_MM, ABOVE_MM, BELOW_MM = 90.0, 18.0, 10.0, 3.0
#: Beside the panels stand the scales, below the last one the numbers of the sessions.
LEFT_MM, RIGHT_MM, FOOT_MM = 14.0, 5.0, 18.0
DOT_MM, TEXT_MM = 1.4, 4.0
#: Numbers of sessions stand at least so far apart.
APART_MM = 11.0
#: A scale ends at one of these, times a power of ten.
ENDS = (1, 2, 3, 4, 5, 6, 8, 10)


def learning_curve(sessions: Sequence[Mapping[str, Any]], first_number: int = 1) -> Scene:
    """Draw the measures of finished sessions, the oldest on the left.

    Parameters
    ----------
    sessions : sequence of mapping
        Summaries with the keys of :data:`PANELS`; a measure may be None.
    first_number : int
        Number of the oldest session that is shown; 1 = the learner's first.

    Returns
    -------
    Scene
        Panels one below the other, each with its own scale from 0, over the numbers of the sessions.

    Raises
    ------
    ValueError
        If there is no session.

    Examples
    --------
    >>> one = {"missed": 4, "exposures": 60, "minutes": 22.0, "to_target_mm": 8.0}
    >>> learning_curve([one, one | {"missed": 1}]).alt
    'Your sessions 1 to 2. Items missed: 4, 1. Exposures: 60, 60. Minutes in the room: 22, 22. Tip to target, mm: 8, 8.'
    """
    if not sessions:
        raise ValueError("a learning curve needs at least one session")
    shapes: list[Shape] = []
    labels = _number_labels(len(sessions), first_number)
    for place, key in enumerate(PANELS):
        more_shapes, more_labels = _panel(key, [each.get(key) for each in sessions], _low_mm(place))
        shapes += more_shapes
        labels += more_labels
    bounds = (-LEFT_MM, 0.0, WIDTH_MM + RIGHT_MM, _low_mm(len(PANELS) - 1) + FOOT_MM)
    return Scene("Your sessions", _alt(sessions, first_number), bounds, tuple(shapes), tuple(labels), text_mm=TEXT_MM)


def _low_mm(place: int) -> float:
    """Return where the scale of a panel is 0."""
    return (place + 1) * (ABOVE_MM + HEIGHT_MM) + place * BELOW_MM


def _panel(key: str, values: Sequence[float | None], low: float) -> tuple[list[Shape], list[Label]]:
    top, known = low - HEIGHT_MM, [value for value in values if value is not None]
    end = scale_end(max(known, default=0.0))
    points = [
        (_across_mm(place, len(values)), low - value / end * HEIGHT_MM)
        for place, value in enumerate(values)
        if value is not None
    ]
    shapes = [Shape("line", ((0.0, top), (0.0, low), (WIDTH_MM, low)), "chart_axis")]
    if len(points) > 1:
        shapes.append(Shape("line", tuple(points), "series_cadaver"))
    shapes += [Shape("dot", (point,), "series_cadaver", size_mm=DOT_MM) for point in points]
    labels = [
        Label(PANELS[key] if known else f"{PANELS[key]}: not measured", (0.0, top - 0.62 * ABOVE_MM)),
        Label("0", (-1.5, low), anchor="end"),
        Label(f"{end:g}", (-1.5, top), anchor="end"),
    ]
    return shapes, labels


def _across_mm(place: int, count: int) -> float:
    return (place + 0.5) * WIDTH_MM / count


def _number_labels(count: int, first_number: int) -> list[Label]:
    """Number as many sessions as have room for it, always the newest one."""
    low = _low_mm(len(PANELS) - 1)
    every = math.ceil(APART_MM * count / WIDTH_MM)
    numbers = [
        Label(f"{first_number + place}", (_across_mm(place, count), low + 0.34 * FOOT_MM), anchor="middle")
        for place in range((count - 1) % every, count, every)
    ]
    return [*numbers, Label("session", (WIDTH_MM / 2, low + 0.8 * FOOT_MM), anchor="middle")]


def scale_end(most: float) -> float:
    """Return a round number at or above the largest value.

    Examples
    --------
    >>> [scale_end(most) for most in (0.0, 0.7, 4.0, 37.0, 61.0, 140.0)]
    [1.0, 0.8, 4.0, 40.0, 80.0, 200.0]
    """
    if most <= 0.0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(most))
    # The smallest numbers of a computer have no tenth.
    return next((end * power for end in ENDS if end * power >= most), 1.0)


def _short(value: float) -> str:
    """Write a measure with three digits at most, so that it is quickly heard."""
    return f"{value:.0f}" if value >= 10.0 else f"{value:.2g}"


def _alt(sessions: Sequence[Mapping[str, Any]], first_number: int) -> str:
    last = first_number + len(sessions) - 1
    shown = f"Your session {last}." if len(sessions) == 1 else f"Your sessions {first_number} to {last}."
    parts = []
    for key, words in PANELS.items():
        told = ", ".join("none" if each.get(key) is None else _short(each[key]) for each in sessions)
        parts.append(f"{words[0].upper()}{words[1:]}: {told}.")
    return f"{shown} {' '.join(parts)}"
