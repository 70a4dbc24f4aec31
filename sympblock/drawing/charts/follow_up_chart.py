"""After a block: the soles of both feet minute by minute, and a week of pain as it was written down."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import partial

import numpy as np

from sympblock.block.follow_up import Feet
from sympblock.block.pain.pain_diary import H_PER_DAY, Diary, Entry
from sympblock.block.pain.pain_response import HALF
from sympblock.conventions import Side
from sympblock.drawing.charts.feet_chart import FEET
from sympblock.drawing.scene.scene import Label, Point, Scene, Shape

# Layout of both charts in picture millimetres: diagrams, not to scale.
WIDTH_MM, HEIGHT_MM, TEXT_MM, ROW_MM = 112.0, 62.0, 6.0, 7.5
#: Middle of the words beside a line.
BESIDE_MM = 6.5
#: Both feet start and end in this range; a colder one moves the lower end.
LOW_C, HIGH_C, TICKS_C = 22.0, 36.0, (24, 28, 32, 36)
TICKS_MIN = (0, 10, 20, 30, 40)
#: Before the week stand the pain before the block and that at half an hour, each in a place of its own.
BEFORE_MM, HALF_HOUR_MM, WEEK_MM = 12.0, 34.0, 44.0
#: Width of the week on a narrow page: letters then stay as large as beside other charts.
NARROW_WEEK_MM = 68.0
MOST_POINTS, TICKS_POINTS = 10, (0, 5, 10)
#: The last entry of seven times four is made on the morning of the eighth day.
DAYS = 8
DOT_MM = 1.5


def soles_chart(feet: Feet, side: Side) -> Scene:
    """Draw the soles of both feet after a block: the treated one solid, the other one broken.

    Parameters
    ----------
    feet : Feet
        What the probes read.
    side : str
        The patient's side of the block.

    Examples
    --------
    >>> still = np.full(41, 28.0)
    >>> soles_chart(Feet(np.arange(41.0), still + 4, still, still), "left").labels[-1].text
    'right'
    """
    low = min(LOW_C, float(np.floor(min(feet.treated_c.min(), feet.other_c.min()))))
    other_side: Side = "right" if side == "left" else "left"
    at = partial(_place_mm, low_c=low)
    lines = [
        Shape("line", tuple(map(at, feet.minutes, readings)), FEET[foot])
        for foot, readings in (("other", feet.other_c), ("treated", feet.treated_c))
    ]
    ends = ((at(0, feet.treated_c[-1])[1], f"{side}, treated"), (at(0, feet.other_c[-1])[1], other_side))
    grid = [Shape("line", (at(0, tick), (WIDTH_MM, at(0, tick)[1])), "chart_grid") for tick in TICKS_C]
    return Scene(
        "Both soles after the block",
        _feet_in_words(feet, side, other_side),
        (-16.0, -2 * ROW_MM, WIDTH_MM + 6.0, HEIGHT_MM + 2.6 * ROW_MM),
        (*grid, _axes(0.0), *lines),
        (*_sole_ticks(low), *_foot_names(ends)),
        text_mm=TEXT_MM,
    )


def diary_chart(
    diary: Diary,
    drug_h: float | None,
    is_covered: bool = False,
    true_points: Sequence[float] | None = None,
    is_narrow: bool = False,
) -> Scene:
    """Draw a diary as dots, the end of the drug and half of the pain as broken lines.

    Parameters
    ----------
    diary : Diary
        What was written down.
    drug_h : float or None
        How long the drug acts; None = saline was given.
    is_covered : bool
        True shows the pain before and at half an hour only.
    true_points : sequence of float or None
        Pain of the model at each entry, drawn as a line; None = not told.
    is_narrow : bool
        True draws the week narrower, for a page as narrow as a phone's.
    """
    week_mm = NARROW_WEEK_MM if is_narrow else WIDTH_MM
    x_mm = partial(_x_mm, week_mm=week_mm)
    right_mm = WEEK_MM + week_mm
    shown = diary.entries[:2] if is_covered else diary.entries
    half_points, drug_mm = HALF * diary.before_points, x_mm(Entry(max(drug_h or 0.0, 1.0), 0))
    shapes = [
        *(Shape("line", ((0.0, y), (right_mm, y)), "chart_grid") for y in map(_y_mm, TICKS_POINTS)),
        _axes(WEEK_MM, week_mm),
        Shape("line", ((0.0, _y_mm(half_points)), (right_mm, _y_mm(half_points))), "guide"),
    ]
    if drug_h is not None:
        shapes.append(Shape("line", ((drug_mm, 0.0), (drug_mm, HEIGHT_MM)), "guide"))
    if true_points is not None:
        places = [(x_mm(each), _y_mm(pain)) for each, pain in zip(diary.entries, true_points, strict=True)]
        shapes.append(Shape("line", tuple(places), "measure"))
    shapes += [Shape("dot", ((x_mm(each), _y_mm(each.points)),), "series_cadaver", size_mm=DOT_MM) for each in shown]
    return Scene(
        "Pain before the block and in the week after it",
        _diary_in_words(shown, drug_h, half_points, true_points),
        (-14.0, -2 * ROW_MM, right_mm + 18.0, HEIGHT_MM + 2.6 * ROW_MM),
        tuple(shapes),
        tuple(_diary_labels(drug_mm, drug_h, half_points, week_mm)),
        note="Line: pain in the simulation." if true_points is not None else "",
        text_mm=TEXT_MM,
    )


def _axes(left_mm: float, width_mm: float = WIDTH_MM) -> Shape:
    corner = (left_mm, HEIGHT_MM)
    return Shape("line", ((left_mm, 0.0), corner, (left_mm + width_mm, HEIGHT_MM)), "chart_axis")


def _place_mm(minute: float, warmth_c: float, low_c: float) -> Point:
    return WIDTH_MM * minute / TICKS_MIN[-1], HEIGHT_MM * (HIGH_C - warmth_c) / (HIGH_C - low_c)


def _sole_ticks(low_c: float) -> list[Label]:
    below = HEIGHT_MM + ROW_MM * 0.7
    return [
        *(Label(f"{tick}", (-3.0, _place_mm(0, tick, low_c)[1]), anchor="end") for tick in TICKS_C),
        *(Label(f"{tick}", (_place_mm(tick, low_c, low_c)[0], below), anchor="middle") for tick in TICKS_MIN),
        Label("°C", (-3.0, -ROW_MM), anchor="end"),
        Label("minutes after the drug", (WIDTH_MM / 2, HEIGHT_MM + 1.8 * ROW_MM), anchor="middle"),
    ]


def _foot_names(ends: Sequence[tuple[float, str]]) -> list[Label]:
    """Name the upper curve above its end and the lower one below it."""
    (above, first), (below, second) = sorted(ends)
    return [
        Label(first, (WIDTH_MM, above - BESIDE_MM), anchor="end"),
        Label(second, (WIDTH_MM, below + BESIDE_MM), anchor="end"),
    ]


def _x_mm(entry: Entry, week_mm: float) -> float:
    if entry.hours == 0.0:
        return BEFORE_MM
    if entry.hours < 1.0:
        return HALF_HOUR_MM
    return WEEK_MM + week_mm * (entry.day - 1 + entry.clock_h / H_PER_DAY) / DAYS


def _y_mm(points: float) -> float:
    return HEIGHT_MM * (1.0 - points / MOST_POINTS)


def _diary_labels(drug_mm: float, drug_h: float | None, half_points: float, week_mm: float) -> list[Label]:
    below = HEIGHT_MM + 0.7 * ROW_MM
    return [
        *(Label(f"{tick}", (-3.0, _y_mm(tick)), anchor="end") for tick in TICKS_POINTS),
        Label("before", (BEFORE_MM, below), anchor="middle"),
        Label("½ h", (HALF_HOUR_MM, below), anchor="middle"),
        *(
            Label(f"{day}", (WEEK_MM + week_mm * (day - 0.5) / DAYS, below), anchor="middle")
            for day in range(1, DAYS + 1)
        ),
        Label("day (1 = day of the block)", (WEEK_MM + week_mm / 2, below + 1.1 * ROW_MM), anchor="middle"),
        Label("saline, no drug" if drug_h is None else f"drug worn off, {drug_h:.1f} h", (drug_mm, -0.7 * ROW_MM)),
        Label("half", (WEEK_MM + week_mm + 2.0, _y_mm(half_points))),
    ]


def _feet_in_words(feet: Feet, side: Side, other_side: Side) -> str:
    def told(readings: np.ndarray) -> str:
        return ", ".join(f"{readings[minute]:.1f}" for minute in TICKS_MIN)

    when = f"{', '.join(map(str, TICKS_MIN[:-1]))} and {TICKS_MIN[-1]} minutes"
    return (
        f"Temperature of both soles in °C at {when} after the drug. "
        f"{side.capitalize()}, treated: {told(feet.treated_c)}. {other_side.capitalize()}: {told(feet.other_c)}."
    )


def _diary_in_words(
    shown: Sequence[Entry], drug_h: float | None, half_points: float, true_points: Sequence[float] | None
) -> str:
    before, early, *week = shown
    days = [
        f"Day {day}: {', '.join(str(each.points) for each in entries)}."
        for day, entries in itertools.groupby(week, key=lambda each: each.day)
    ]
    parts = [
        f"Pain on a scale from 0 to 10. Before the block: {before.points}. Half an hour after it: {early.points}.",
        *(days or ["The week is still hidden."]),
        "Saline was given." if drug_h is None else f"The drug has worn off after {drug_h:.1f} hours.",
        f"Half of the pain is {half_points:g}.",
    ]
    if true_points is not None:
        parts.append(f"Pain in the simulation, entry by entry: {', '.join(f'{pain:.1f}' for pain in true_points)}.")
    return " ".join(parts)
