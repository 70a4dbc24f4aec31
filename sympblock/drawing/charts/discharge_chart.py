"""The discharge board as a picture: bed by bed, what the learner and the criteria decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sympblock.content.care.discharge_board import Cost
from sympblock.content.practice.discharge import HomeDecision
from sympblock.drawing.scene.scene import Label, Scene, Shape

# Layout in picture millimetres: a diagram.
BED_MM, COLUMN_MM, COST_MM, ROW_MM, TEXT_MM = 22.0, 25.0, 36.0, 10.0, 5.5
RING_MM, DOT_MM = 3.4, 1.7
COLUMNS: dict[HomeDecision, str] = {"home": "home", "wait": "wait", "review": "seen again"}
COSTS: dict[Cost, str] = {"none": "fits", "time": "costs time", "harm": "harm"}


@dataclass(frozen=True)
class BedRow:
    """Says what was decided for one bed, and what the decision of the criteria costs."""

    bed: str
    learner: HomeDecision
    criteria: HomeDecision
    cost: Cost


def discharge_chart(rows: Sequence[BedRow], ring: str = "you") -> Scene:
    """Draw a row for each bed: a ring for the learner or what else ``ring`` names, a dot for the criteria, and in words what the criteria cost.

    Examples
    --------
    >>> discharge_chart([BedRow("Bed 1", "home", "wait", "time")]).alt
    'Bed 1: you home, the criteria wait, costs time.'
    """
    bottom = ROW_MM * len(rows)
    shapes, labels = _grid(bottom)
    for number, row in enumerate(rows):
        y = ROW_MM * (number + 0.5)
        shapes.append(
            Shape("dot", ((_x_mm(row.learner), y),), "series_textbook", f"{row.bed}: {ring}", size_mm=RING_MM)
        )
        shapes.append(
            Shape("dot", ((_x_mm(row.criteria), y),), "series_cadaver", f"{row.bed}: the criteria", size_mm=DOT_MM)
        )
        labels.append(Label(row.bed, (0.0, y)))
        labels.append(Label(COSTS[row.cost], (BED_MM + COLUMN_MM * len(COLUMNS) + 3.0, y)))
    return Scene(
        "The board",
        " ".join(
            f"{row.bed}: {ring} {COLUMNS[row.learner]}, the criteria {COLUMNS[row.criteria]}, {COSTS[row.cost]}."
            for row in rows
        ),
        (-2.0, -ROW_MM, BED_MM + COLUMN_MM * len(COLUMNS) + COST_MM, bottom + 2.0),
        tuple(shapes),
        tuple(labels),
        note=f"Ring: {ring}. Dot: the criteria. Words: what the criteria cost.",
        text_mm=TEXT_MM,
        is_chart=True,
    )


def _x_mm(decision: HomeDecision) -> float:
    return BED_MM + COLUMN_MM * (list(COLUMNS).index(decision) + 0.5)


def _grid(bottom: float) -> tuple[list[Shape], list[Label]]:
    shapes = [
        Shape("line", ((BED_MM + COLUMN_MM * number, 0.0), (BED_MM + COLUMN_MM * number, bottom)), "chart_grid")
        for number in range(len(COLUMNS) + 1)
    ]
    labels = [Label(words, (_x_mm(decision), -ROW_MM / 2), anchor="middle") for decision, words in COLUMNS.items()]
    return shapes, labels
