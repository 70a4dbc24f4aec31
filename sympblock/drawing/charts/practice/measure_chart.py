"""One measure over the learner's sessions, with the learner's own median."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from sympblock.drawing.charts.learning_curve import scale_end
from sympblock.drawing.charts.practice.session_axis import (
    BOUNDS_MM,
    HEIGHT_MM,
    TEXT_MM,
    WIDTH_MM,
    across_mm,
    axes,
    dot_mm,
    number_labels,
)
from sympblock.drawing.scene.scene import Label, Scene, Shape

STYLE = "series_cadaver"
NOTE = "Dot: a session. Broken line: your own median."
EMPTY_PLACE = "Empty place: not recorded."


def measure_chart(name: str, values: Sequence[float | None], digits: int = 0) -> Scene:
    """Draw a measure from zero upwards; a session in which it is missing keeps an empty place.

    Parameters
    ----------
    name : str
        With its unit, such as ``"Tip to target, mm"``.
    values : sequence of float or None
        One for each session that counts, the oldest first, at least one; None = not recorded.
    digits : int
        Decimals that are printed.

    Raises
    ------
    ValueError
        If there is no session.

    Examples
    --------
    >>> measure_chart("Pictures", [30.0, None, 20.0]).alt
    'Pictures in 3 sessions that count: 30, not recorded, 20. Your median is 25.'
    """
    if not values:
        raise ValueError("a chart needs at least one session that counts")
    known = [value for value in values if value is not None]
    end, count = scale_end(max(known, default=0.0)), len(values)
    points = [
        (across_mm(number, count), HEIGHT_MM * (1.0 - value / end))
        for number, value in enumerate(values, 1)
        if value is not None
    ]
    shapes, labels = [axes()], number_labels(count)
    labels += [Label(name if known else f"{name}: not recorded", (0.0, -6.0))]
    labels += [Label("0", (-2.0, HEIGHT_MM), anchor="end"), Label(f"{end:g}", (-2.0, 0.0), anchor="end")]
    if known:
        middle = HEIGHT_MM * (1.0 - median(known) / end)
        shapes.append(Shape("line", ((0.0, middle), (WIDTH_MM, middle)), "guide", size_mm=0.7))
        # Beside the line the words would lie on the dots.
        labels.append(Label(f"median {median(known):.{digits}f}", (WIDTH_MM, -6.0), anchor="end"))
    shapes += [Shape("line", tuple(points), STYLE)] if len(points) > 1 else []
    shapes += [Shape("dot", (point,), STYLE, size_mm=dot_mm(count)) for point in points]
    return Scene(
        name,
        _alt(name, values, digits),
        BOUNDS_MM,
        tuple(shapes),
        tuple(labels),
        note=NOTE if len(known) == count else f"{NOTE} {EMPTY_PLACE}",
        text_mm=TEXT_MM,
        is_chart=True,
    )


def _alt(name: str, values: Sequence[float | None], digits: int) -> str:
    told = ", ".join("not recorded" if value is None else f"{value:.{digits}f}" for value in values)
    known, count = [value for value in values if value is not None], len(values)
    counted = f"{count} {'session that counts' if count == 1 else 'sessions that count'}"
    middle = f" Your median is {median(known):.{digits}f}." if known else ""
    return f"{name} in {counted}: {told}.{middle}"
