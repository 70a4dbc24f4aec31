"""The learner's sessions one after the other: four measures that fall with practice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sympblock.drawing.scene.scene import Label, Point, Scene, Shape

#: Key of a summary to words, in the order of the panels.
PANELS = {
    "missed": "items missed",
    "exposures": "exposures",
    "minutes": "minutes in the room",
    "to_target_mm": "tip to target, mm",
}
#: The gap and the left edge have room for the number at the top of a scale.
WIDTH_MM, HEIGHT_MM, GAP_MM, ABOVE_MM, BELOW_MM = 60.0, 36.0, 20.0, 10.0, 10.0
DOT_MM, TEXT_MM = 1.6, 4.6


def learning_curve(sessions: Sequence[Mapping[str, Any]]) -> Scene:
    """Draw the measures of finished sessions, the oldest on the left.

    Parameters
    ----------
    sessions : sequence of mapping
        Summaries with the keys of :data:`PANELS`; a measure may be None.

    Returns
    -------
    Scene
        Two panels in a row, each with its own scale from 0 to its largest measure.

    Raises
    ------
    ValueError
        If there is no session.

    Examples
    --------
    >>> one = {"missed": 4, "exposures": 60, "minutes": 22.0, "to_target_mm": 8.0}
    >>> learning_curve([one, one | {"missed": 1}]).alt
    'Your 2 sessions. Items missed: 4, 1. Exposures: 60, 60. Minutes in the room: 22, 22. Tip to target, mm: 8, 8.'
    """
    if not sessions:
        raise ValueError("a learning curve needs at least one session")
    shapes: list[Shape] = []
    labels: list[Label] = []
    for number, key in enumerate(PANELS):
        row, column = divmod(number, 2)
        corner = (column * (WIDTH_MM + GAP_MM), row * (HEIGHT_MM + ABOVE_MM + BELOW_MM) + ABOVE_MM)
        more_shapes, more_labels = _panel(key, [each.get(key) for each in sessions], corner)
        shapes += more_shapes
        labels += more_labels
    bounds = (-GAP_MM, 0.0, 2 * WIDTH_MM + GAP_MM + 4.0, 2 * (HEIGHT_MM + ABOVE_MM + BELOW_MM))
    return Scene("Your sessions", _alt(sessions), bounds, tuple(shapes), tuple(labels), text_mm=TEXT_MM)


def _panel(key: str, values: Sequence[float | None], corner: Point) -> tuple[list[Shape], list[Label]]:
    left, top = corner
    low = top + HEIGHT_MM
    most = max([value for value in values if value is not None], default=0.0) or 1.0
    step = WIDTH_MM / max(len(values), 2)
    places = [
        (left + (place + 0.5) * step, low - value / most * (HEIGHT_MM - 4.0))
        for place, value in enumerate(values)
        if value is not None
    ]
    shapes = [Shape("line", ((left, top), (left, low), (left + WIDTH_MM, low)), "chart_axis")]
    if len(places) > 1:
        shapes.append(Shape("line", tuple(places), "series_cadaver"))
    shapes += [Shape("dot", (place,), "series_cadaver", size_mm=DOT_MM) for place in places]
    labels = [
        Label(PANELS[key], (left, top - ABOVE_MM / 2)),
        Label("0", (left - 1.5, low), anchor="end"),
        Label(_short(most), (left - 1.5, low - (HEIGHT_MM - 4.0)), anchor="end"),
        Label("first", (left, low + 0.6 * BELOW_MM)),
        Label("last", (left + WIDTH_MM, low + 0.6 * BELOW_MM), anchor="end"),
    ]
    return shapes, labels


def _short(value: float) -> str:
    """Write a measure with three digits at most, so that it keeps off its neighbours."""
    return f"{value:.0f}" if value >= 10.0 else f"{value:.2g}"


def _alt(sessions: Sequence[Mapping[str, Any]]) -> str:
    count = "one session" if len(sessions) == 1 else f"{len(sessions)} sessions"
    parts = []
    for key, words in PANELS.items():
        told = ", ".join("none" if each.get(key) is None else _short(each[key]) for each in sessions)
        parts.append(f"{words[0].upper()}{words[1:]}: {told}.")
    return f"Your {count}. {' '.join(parts)}"
