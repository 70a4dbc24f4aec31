"""The people of the virtual clinic, by what their block was called and, once it is told, by what they have."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from sympblock.drawing.charts.icon_arrays import (
    GAP_MM,
    GROUP_WIDTH_MM,
    ROW_MM,
    TEXT_MM,
    Group,
    group_boxes,
    group_captions,
    height_of_rows,
    left_of_column,
    rows_of,
)
from sympblock.drawing.scene.scene import Label, Scene, Shape
from sympblock.procedure.clinic import Clinic, ReliefCriterion, open_clinic

CONDITION = "SMP"
#: People with SMP of 100 in the first clinic: supposed; the authors of a cohort inferred this share [@dev2018].
FIRST_PRIOR = 0.28
#: Room for so many rows of icons keeps the page still while a criterion changes.
MOST_ROWS = 12


def clinic_people(clinic: Clinic, is_told: bool) -> Scene:
    """Draw everybody as one icon: called positive on the left, negative on the right, without an answer below.

    Parameters
    ----------
    clinic : Clinic
        Who came, and what they were called.
    is_told : bool
        True splits each group by the truth; False keeps it covered, in the words beside the picture too.

    Examples
    --------
    >>> from sympblock.procedure.clinic import ReliefCriterion, open_clinic
    >>> clinic_people(open_clinic(ReliefCriterion(warmth="net"), 0.28), is_told=False).alt
    '100 patients. Called positive: 31. Called negative: 32. No answer: 37. Who has SMP is still hidden.'
    """
    rows = _told_rows(clinic) if is_told else _covered_rows(clinic)
    shapes: list[Shape] = []
    labels: list[Label] = []
    top = 0.0
    for row in rows:
        height = height_of_rows(max(rows_of(group.people) for group in row))
        shapes += group_boxes(row, top, height)
        labels += group_captions(row, top)
        top += height + GAP_MM
    bottom = max(top, 3 * (height_of_rows(0) + GAP_MM) + MOST_ROWS * ROW_MM)
    return Scene(
        title="100 patients and the result of the criterion",
        alt=_in_words(rows, is_told),
        bounds_mm=(-4.0, -4.0, left_of_column(1) + GROUP_WIDTH_MM + 4.0, bottom),
        shapes=tuple(shapes),
        labels=tuple(labels),
        text_mm=TEXT_MM,
    )


def first_clinic() -> Scene:
    """Draw the first clinic of the lesson by the plainest criterion: half of the pain gone at half an hour."""
    scene = clinic_people(open_clinic(ReliefCriterion(), FIRST_PRIOR), is_told=True)
    left, top, right, _ = scene.bounds_mm
    bottom = max(y for shape in scene.shapes for _, y in shape.points_mm)
    return dataclasses.replace(scene, bounds_mm=(left, top, right, bottom + 4.0))


def _covered_rows(clinic: Clinic) -> list[list[Group]]:
    counts = clinic.counts
    called = [
        Group("people_called_positive", "Called positive", counts.positive, 0),
        Group("people_called_negative", "Called negative", counts.negative, 1),
    ]
    return [called, [Group("people_no_answer", "No answer", len(clinic.without_answer), 0)]]


def _told_rows(clinic: Clinic) -> list[list[Group]]:
    counts = clinic.counts
    silent = [case.patient.is_sympathetic for case in clinic.without_answer]
    groups = (
        (("true_positive", "True positive", "with"), ("false_negative", "False negative", "with")),
        (("false_positive", "False positive", "without"), ("true_negative", "True negative", "without")),
    )
    rows = [
        [
            Group(f"people_{key}", f"{words}, {has} {CONDITION}", getattr(counts, key), column)
            for column, (key, words, has) in enumerate(row)
        ]
        for row in groups
    ]
    unanswered = [
        Group(f"people_no_answer_{has}", f"No answer {has} {CONDITION}", silent.count(has == "with"), column)
        for column, has in enumerate(("with", "without"))
    ]
    return [*rows, unanswered]


def _in_words(rows: Sequence[Sequence[Group]], is_told: bool) -> str:
    told = ". ".join(f"{group.words}: {group.people}" for row in rows for group in row)
    return f"100 patients. {told}.{'' if is_told else f' Who has {CONDITION} is still hidden.'}"
