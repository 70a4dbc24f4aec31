"""What lesson 06 says of its first clinic is what the first clinic gives."""

from __future__ import annotations

import re

import nbformat
import pytest

from sympblock.course.checkout import ROOT
from sympblock.drawing.charts.clinic_people import FIRST_PRIOR, first_clinic
from sympblock.procedure.clinic import Clinic, ReliefCriterion, open_clinic
from sympblock.procedure.clinic_visit import block_of

LESSON = ROOT / "notebooks/06_diagnostic_and_therapeutic.ipynb"


def told(start: str) -> list[int]:
    """Read the numbers of the line that begins so."""
    (line,) = [line for line in _cell().splitlines() if line.startswith(start)]
    return [int(number) for number in re.findall(r"\d+", line)]


def clinic(**criterion: object) -> Clinic:
    return open_clinic(ReliefCriterion(**criterion), FIRST_PRIOR)


def called(found: Clinic) -> list[int]:
    return [found.counts.positive, found.counts.true_positive]


def test_half_an_hour_alone() -> None:
    assert told("- Relief at half an hour alone:") == called(clinic())


def test_a_warm_foot() -> None:
    """The sign is told first; of those without an answer the line says in how many nothing was blocked."""
    found = clinic(warmth="net")
    blocks = [block_of(case.patient, 1, case.seen[0].agent) for case in found.without_answer]
    failed = sum(block.sympathetic == 0 for block in blocks)
    assert told("- A foot warmer by 1.5 °C") == [1, 5, *called(found), len(found.without_answer), failed]


def test_sensation() -> None:
    found = clinic(tests_sensation=True)
    assert told("- Sensation tested:") == [*called(found), len(found.without_answer)]


@pytest.mark.parametrize(
    ("start", "criterion"),
    [
        ("- Relief for a day", {"lasts": "day"}),
        ("- Saline", {"control": "placebo"}),
    ],
)
def test_longer_relief_and_a_control(start: str, criterion: dict[str, str]) -> None:
    found = clinic(**criterion)
    assert told(start) == [*called(found), found.counts.false_negative]


def test_sedation() -> None:
    assert told("- Sedation:") == called(clinic(is_sedated=True))


def test_neurolysis() -> None:
    people = clinic().called
    hurt = sum(case.has_neuralgia for case in people)
    better = sum(case.is_better for case in people)
    without = sum(not case.patient.is_sympathetic for case in people)
    assert told("- Neurolysis") == [len(people), without, better, hurt]


def test_the_picture_is_told_in_its_own_numbers() -> None:
    (alt,) = [line for line in _cell().splitlines() if line.startswith("![")]
    words = alt.split("](")[0]
    drawn = {int(number) for number in re.findall(r": (\d+)", first_clinic().alt)} - {0}
    assert drawn <= {int(number) for number in re.findall(r"\d+", words)}


def _cell() -> str:
    return next(cell.source for cell in nbformat.read(LESSON, as_version=4).cells if cell.id == "saw-clinic")
