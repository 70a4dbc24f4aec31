"""A chart of published values: one row per source, a dot with its range."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sympblock.drawing.scene.scene import Label, Shape

ROW_MM = 9.0
BAR_MM = 3.0
#: Above a row whose words do not stand in the margin.
WORDS_MM = 5.0


@dataclass(frozen=True)
class DotRangeRow:
    """Holds one published value.

    Parameters
    ----------
    words : str
        Who says it; stands in the left margin.
    dot : float or None
        The mean or usual value, in units of the axis.
    low, high : float or None
        Range or spread; None = not published.
    structure : str
        Look of the row, one of the ``series_`` styles.
    remark : str
        What the row adds in words; stands in the right margin.
    """

    words: str
    dot: float | None
    low: float | None
    high: float | None
    structure: str
    remark: str = ""


@dataclass(frozen=True)
class Axis:
    """Places values on the picture.

    Parameters
    ----------
    start, end : float
        Values at the left and at the right end.
    ticks : tuple[float, ...]
        Values with a grid line.
    width_mm : float
        Length of the axis in the picture.
    caption : str
        What is counted or measured, with its unit.
    """

    start: float
    end: float
    ticks: tuple[float, ...]
    width_mm: float
    caption: str

    def x_mm(self, value: float) -> float:
        """Place a value; the start of the axis is at 0 mm."""
        return (value - self.start) / (self.end - self.start) * self.width_mm


def dot_range(
    rows: Sequence[DotRangeRow], axis: Axis, top_mm: float = 0.0, has_scale: bool = True, words_above: bool = False
) -> tuple[list[Shape], list[Label]]:
    """Draw rows below one another, then the scale.

    Parameters
    ----------
    rows : sequence of DotRangeRow
        From top to bottom.
    axis : Axis
        How values are placed.
    top_mm : float
        Upper edge in the picture.
    has_scale : bool
        Whether tick values and caption stand below.
    words_above : bool
        Whether the words of a row stand above it, where margins would be too narrow for them.

    Returns
    -------
    tuple
        Shapes and labels.

    Examples
    --------
    >>> shapes, labels = dot_range([DotRangeRow("A", 2, 1, 3, "series_mri")], Axis(0, 4, (0, 4), 40, "mm"))
    >>> [label.text for label in labels]
    ['A', '0', '4', 'mm']
    """
    row_mm = row_height_mm(words_above)
    bottom = top_mm + row_mm * len(rows)
    shapes = [
        Shape("line", ((axis.x_mm(tick), top_mm), (axis.x_mm(tick), bottom)), "chart_grid") for tick in axis.ticks
    ]
    labels: list[Label] = []
    for number, row in enumerate(rows):
        middle = top_mm + row_mm * (number + 1) - ROW_MM / 2
        shapes += _row(row, axis, middle)
        above = Label(row.words, (0.0, middle - ROW_MM / 2 - WORDS_MM / 2 + 1.0))
        labels.append(above if words_above else Label(row.words, (-4.0, middle), anchor="end"))
        if row.remark:
            labels.append(Label(row.remark, (axis.width_mm + 4.0, middle)))
    if has_scale:
        shapes.append(Shape("line", ((0.0, bottom), (axis.width_mm, bottom)), "chart_axis"))
        labels += [Label(f"{tick:g}", (axis.x_mm(tick), bottom + 5.0), anchor="middle") for tick in axis.ticks]
        labels.append(Label(axis.caption, (axis.width_mm / 2, bottom + 13.0), anchor="middle"))
    return shapes, labels


def row_height_mm(words_above: bool = False) -> float:
    """Return how high a row is."""
    return ROW_MM + WORDS_MM if words_above else ROW_MM


def _row(row: DotRangeRow, axis: Axis, middle: float) -> list[Shape]:
    shapes: list[Shape] = []
    if row.low is not None and row.high is not None:
        left, right = axis.x_mm(max(row.low, axis.start)), axis.x_mm(min(row.high, axis.end))
        half = BAR_MM / 2
        ring = ((left, middle - half), (right, middle - half), (right, middle + half), (left, middle + half))
        shapes.append(Shape("area", ring, row.structure, row.words))
    if row.dot is not None:
        shapes.append(Shape("dot", ((axis.x_mm(row.dot), middle),), row.structure, row.words, size_mm=BAR_MM * 0.8))
    return shapes
