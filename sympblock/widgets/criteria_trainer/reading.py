"""Patients of the criteria trainer for readers: what is reported and found, and what the criteria then say."""

from __future__ import annotations

from dataclasses import replace

from sympblock.assessment.criteria_tally import CriteriaCall
from sympblock.care.selection.limb_patients import limb_patient
from sympblock.widgets.core.panel_parts import Table, Words
from sympblock.widgets.core.reading_form import Block
from sympblock.widgets.criteria_trainer.verdict import rule_words, verdict

#: One who meets the criteria, one with too few signs today, and one with another diagnosis.
READ_PATIENTS = (1, 3, 5)
#: The columns of the table by category that do not speak of ticks.
_FOUND = (0, 1, 3)


def answer_blocks(number: int, call: CriteriaCall) -> tuple[Block, ...]:
    """Return what the criteria say of a patient, without the marks of an answer.

    Parameters
    ----------
    number : int
        Of the patient.
    call : CriteriaCall
        What is correct.
    """
    patient = limb_patient(number)
    told = verdict(patient, patient.findings, call)
    words = [replace(each, tone="plain", tag="") for each in told if isinstance(each, Words) and _is_read(each)]
    tables = [_without_ticks(each) for each in told if isinstance(each, Table)]
    return (*words, *tables, rule_words())


def _is_read(words: Words) -> bool:
    return not words.heading.startswith("Your ")


def _without_ticks(table: Table) -> Table:
    head = tuple(table.head[column] for column in _FOUND)
    rows = tuple(tuple(row[column] for column in _FOUND) for row in table.rows)
    return replace(table, head=head, rows=rows)
