"""Groups of people as icons in boxes, beside and below one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sympblock.drawing.scene.scene import Label, Point, Ring, Shape

ICONS_PER_ROW = 10
# In picture millimetres: diagrams, not to scale.
COLUMN_MM, ROW_MM, PERSON_MM = 8.0, 11.0, 9.5
GROUP_WIDTH_MM = ICONS_PER_ROW * COLUMN_MM + 6
CAPTION_MM, GAP_MM, TEXT_MM = 9.0, 6.0, 4.6


@dataclass(frozen=True)
class Group:
    """Says which people stand together: their look, words, number and column (0 = positive block)."""

    structure: str
    words: str
    people: int
    column: int

    @property
    def caption(self) -> str:
        """Name the group with its number."""
        return f"{self.words.split(',')[0]}: {self.people}"

    @property
    def frame(self) -> str:
        """Choose the frame: broken where the block gives a false answer."""
        return "group_false" if "false" in self.structure else "group_true"


def left_of_column(column: int) -> float:
    """Return the left edge of a column in mm; 0 = the first."""
    return column * (GROUP_WIDTH_MM + GAP_MM)


def rows_of(people: int) -> int:
    """Return how many rows of icons some people need, at least one.

    Examples
    --------
    >>> rows_of(0), rows_of(10), rows_of(11)
    (1, 1, 2)
    """
    return max(1, -(-people // ICONS_PER_ROW))


def height_of_rows(rows: int) -> float:
    """Return the height in mm of a box with so many rows of icons."""
    return CAPTION_MM + rows * ROW_MM + 2


def group_boxes(row: Sequence[Group], top_mm: float, height_mm: float) -> Iterator[Shape]:
    """Draw the boxes of one row with their people."""
    for group in row:
        left = left_of_column(group.column)
        yield Shape("area", rectangle((left, top_mm), GROUP_WIDTH_MM, height_mm), group.frame)
        for number in range(group.people):
            down, along = divmod(number, ICONS_PER_ROW)
            centre = (left + 3 + (along + 0.5) * COLUMN_MM, top_mm + CAPTION_MM + (down + 0.5) * ROW_MM)
            yield Shape("person", (centre,), group.structure, name=group.words, size_mm=PERSON_MM)


def group_captions(row: Sequence[Group], top_mm: float) -> Iterator[Label]:
    """Write name and number above the people of each box."""
    for group in row:
        yield Label(group.caption, (left_of_column(group.column) + 3, top_mm + 5))


def rectangle(corner: Point, width_mm: float, height_mm: float) -> Ring:
    """Return the four corners of a box from its upper left one."""
    x, y = corner
    return ((x, y), (x + width_mm, y), (x + width_mm, y + height_mm), (x, y + height_mm))


#: One person as a closed line round head and shoulders, one millimetre tall and centred on the origin.
_FIGURE: Ring = (
    (-0.28, 0.5),
    (-0.3, 0.12),
    (-0.12, -0.06),
    (-0.19, -0.22),
    (-0.14, -0.42),
    (0.0, -0.5),
    (0.14, -0.42),
    (0.19, -0.22),
    (0.12, -0.06),
    (0.3, 0.12),
    (0.28, 0.5),
)


def crowd(first: int, past: int, columns: int, structure: str, name: str) -> Iterator[Shape]:
    """Draw the people of a grid from one number up to, but without, another, as a single shape.

    A thousand shapes would keep the page waiting; one shape of a thousand rings does not.

    Parameters
    ----------
    first, past : int
        Numbers in reading order; 0 = the upper left person.
    columns : int
        People in a row.
    structure, name : str
        Look and words of these people.

    Examples
    --------
    >>> (shape,) = crowd(0, 3, 40, "people_harmed", "harmed")
    >>> 1 + len(shape.holes_mm)
    3
    """
    figures = [_figure_at(*divmod(number, columns)) for number in range(first, past)]
    if figures:
        yield Shape("area", figures[0], structure, name=name, holes_mm=tuple(figures[1:]))


@lru_cache(maxsize=2000)
def _figure_at(row: int, column: int) -> Ring:
    x, y = (column + 0.5) * COLUMN_MM, (row + 0.5) * ROW_MM
    return tuple((round(x + PERSON_MM * dx, 1), round(y + PERSON_MM * dy, 1)) for dx, dy in _FIGURE)
