"""The discharge board for readers: whom a score lets go, whom all criteria let go, and what fits each patient."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sympblock.care.safety.home_criteria import HomeCriteria, decided_by
from sympblock.content.care.discharge_board import BoardPatient
from sympblock.content.practice.discharge import HOME_DECISIONS
from sympblock.widgets.core.panel_parts import Table, Words
from sympblock.widgets.core.reading_form import Block
from sympblock.widgets.discharge_board import board_words


def criteria_blocks(patients: Sequence[BoardPatient], asked: HomeCriteria) -> tuple[Block, ...]:
    """Return what some criteria decide for each patient, and what fits."""
    decisions = tuple(decided_by(patient, asked) for patient in patients)
    return (
        board_words.summed("These criteria", patients, decisions, "What they decide"),
        replace(board_words.by_criteria(patients, asked), caption="Patient by patient"),
        _fitting(patients),
        Words(f"{board_words.ABOUT_PADS} {board_words.DESIGN}", "What the score sees", board_words.PADS_SOURCES),
    )


def _fitting(patients: Sequence[BoardPatient]) -> Table:
    rows = tuple(
        (board_words.bed_of(patient), f"{patient.who}. {patient.block}", HOME_DECISIONS[patient.answer], patient.why)
        for patient in patients
    )
    sources = tuple(dict.fromkeys(key for patient in patients for key in patient.sources))
    return Table("What fits each patient", ("Bed", "Patient", "Decision", "Why"), rows, sources)
