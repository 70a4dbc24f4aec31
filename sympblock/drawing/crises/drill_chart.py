"""The course of a drill on a time line: the learner's patient and the one treated by the book, with the acts above."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sympblock.drawing.scene.scene import Label, Point, Scene, Shape
from sympblock.procedure.crisis.debrief_words import clock_words
from sympblock.procedure.crisis.drill import Drill

WIDTH_MM, HEIGHT_MM, GAP_MM, TOP_MM, LEFT_MM, TEXT_MM, DOT_MM = 110.0, 26.0, 11.0, 12.0, -14.0, 3.6, 1.5
#: So many points of a curve are enough for the eye.
POINTS = 150
OWN, BOOK, ACTS = "series_cadaver", "series_mri", "series_textbook"


@dataclass(frozen=True)
class _Vital:
    """Describes one chart: field of the course, name, factor, and its ends."""

    field: str
    name: str
    low: float
    high: float
    factor: float = 1.0

    def y_mm(self, value: float, top_mm: float) -> float:
        share = (min(max(value * self.factor, self.low), self.high) - self.low) / (self.high - self.low)
        return top_mm + HEIGHT_MM * (1.0 - share)


_VITALS = (
    _Vital("heart_per_min", "Pulse (a minute)", 0, 180),
    _Vital("systolic_mmhg", "Systolic pressure (mmHg)", 0, 200),
    _Vital("finger", "Saturation (%)", 40, 100, 100.0),
)


def drill_chart(own: Drill, book: Drill, until_s: float, whose: str = "your patient") -> Scene:
    """Draw pulse, pressure and saturation of both patients, one chart above the other.

    Parameters
    ----------
    own : Drill
        What the learner did.
    book : Drill
        The same crisis by the book.
    until_s : float
        When the learner ended the drill.
    whose : str
        What the first course is called.
    """
    name = f"{whose[0].upper()}{whose[1:]}"
    shapes, labels = _acts(own, until_s)
    for number, vital in enumerate(_VITALS):
        top_mm = TOP_MM + number * (HEIGHT_MM + GAP_MM)
        frame, names = _frame(vital, top_mm, until_s, is_last=number == len(_VITALS) - 1)
        shapes += frame
        labels += names
        shapes += [
            Shape("line", _curve(drill, vital, top_mm, until_s), style, words)
            for drill, style, words in ((book, BOOK, "By the book"), (own, OWN, name))
        ]
    bottom_mm = TOP_MM + len(_VITALS) * (HEIGHT_MM + GAP_MM) + 2.0
    return Scene(
        title="The drill on a time line",
        alt=_in_words(own, book, until_s, name),
        bounds_mm=(LEFT_MM, 0.0, WIDTH_MM + 4.0, bottom_mm),
        shapes=tuple(shapes),
        labels=tuple(labels),
        note=f"Solid: {whose}. Broken: the same patient by the book." + (" Dots: your acts." if own.acts else ""),
        text_mm=TEXT_MM,
        is_chart=True,
    )


def playhead_mm(at_s: float, until_s: float) -> tuple[Point, Point]:
    """Return where a second stands in the chart: a line through all three charts, from the acts down.

    Parameters
    ----------
    at_s : float
        Since the learner came.
    until_s : float
        As :func:`drill_chart` was given it.

    Examples
    --------
    >>> (x_mm, _), _ = playhead_mm(30.0, 60.0)
    >>> x_mm == WIDTH_MM / 2
    True
    """
    x_mm = _x_mm(at_s, until_s)
    return (x_mm, 0.5), (x_mm, TOP_MM + len(_VITALS) * (HEIGHT_MM + GAP_MM) - GAP_MM)


def _x_mm(at_s: float, until_s: float) -> float:
    return WIDTH_MM * at_s / max(until_s, 1.0)


def _curve(drill: Drill, vital: _Vital, top_mm: float, until_s: float) -> tuple[Point, ...]:
    begins_s = drill.crisis.begins_s
    times = np.linspace(0.0, max(until_s, 1.0), POINTS)
    values = drill.course.values(vital.field)
    return tuple(
        (_x_mm(at_s, until_s), vital.y_mm(float(values[min(int(begins_s + at_s), len(values) - 1)]), top_mm))
        for at_s in times
    )


def _frame(vital: _Vital, top_mm: float, until_s: float, is_last: bool) -> tuple[list[Shape], list[Label]]:
    bottom_mm = top_mm + HEIGHT_MM
    shapes = [
        Shape("line", ((0.0, bottom_mm), (WIDTH_MM, bottom_mm)), "chart_axis"),
        Shape("line", ((0.0, top_mm), (0.0, bottom_mm)), "chart_axis"),
    ]
    labels = [Label(vital.name, (0.0, top_mm - 2.0), anchor="start")]
    labels += [
        Label(f"{value:g}", (-1.5, vital.y_mm(value / vital.factor, top_mm) + 1.0), anchor="end")
        for value in (vital.low, vital.high)
    ]
    if is_last:
        labels += [
            Label(clock_words(share * until_s), (WIDTH_MM * share, bottom_mm + 5.0), anchor=anchor)
            for share, anchor in ((0.0, "start"), (0.5, "middle"), (1.0, "end"))
        ]
    return shapes, labels


def _acts(own: Drill, until_s: float) -> tuple[list[Shape], list[Label]]:
    dots = [Shape("dot", ((_x_mm(act.at_s, until_s), 3.0),), ACTS, size_mm=DOT_MM) for act in own.acts]
    return dots, []


def _in_words(own: Drill, book: Drill, until_s: float, name: str) -> str:
    parts = [_ends(name, drill, until_s) for name, drill in ((name, own), ("By the book", book))]
    span = f"{len(own.acts)} acts in {clock_words(until_s)}." if own.acts else f"A course of {clock_words(until_s)}."
    return f"{span} {' '.join(parts)}"


def _ends(name: str, drill: Drill, until_s: float) -> str:
    first = int(drill.crisis.begins_s)
    span = drill.course.values("systolic_mmhg")[first : first + int(until_s) + 1]
    last = drill.signs_at(until_s)
    return (
        f"{name}: lowest systolic pressure {span.min():.0f} mmHg; at the end pulse {last.heart_rate_per_min:.0f}, "
        f"pressure {last.systolic_mmhg:.0f} mmHg, saturation {last.spo2_percent:.0f} %."
    )
