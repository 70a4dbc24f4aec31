"""Who lies in the procedure room, by the number that a whole group can type."""

from __future__ import annotations

from typing import Any

from sympblock.anatomy.patients import who_words
from sympblock.content.practice.scenarios import Scenario
from sympblock.procedure.room_record import RoomError
from sympblock.widgets.core.panel_number import Refusal
from sympblock.widgets.core.patient_number import PatientNumber

#: Story, answers and debrief of any other scenario are those of one person.
ONE_PERSON = "In this scenario the same patient lies on the table for everybody: no number has to be typed."
NOT_THE_TYPICAL = "Each session of this scenario has a patient with a number: type a whole number from 1 on."


def patient_part(scenario: Scenario, person: int, is_preparing: bool) -> dict[str, Any]:
    """Say who lies there in which scenario, and describe the field for another number where one can be typed.

    Parameters
    ----------
    scenario : Scenario
        What is played.
    person : int
        Number of a patient who was brought; 0 = the one that the scenario names.
    is_preparing : bool
        Whether somebody is on the way.
    """
    number = person or scenario.patient.number
    # Traits that a scenario asks for make another body of the same number.
    who = "The patient of this scenario" if scenario.patient.constraints else who_words(number)
    field = PatientNumber("patient", enabled=not is_preparing).as_dict(number) if scenario.is_new_each_time else None
    return {"words": f"{who}, scenario: {scenario.title}", "field": field}


def typed_number(scenario: Scenario, typed: str) -> int:
    """Return the number that was typed.

    Raises
    ------
    RoomError
        If it is none, or the scenario has a patient of its own.
    """
    if not scenario.is_new_each_time:
        raise RoomError(ONE_PERSON)
    try:
        number = PatientNumber("patient").accept(typed)
    except Refusal as refusal:
        raise RoomError(str(refusal)) from None
    if not number:
        raise RoomError(NOT_THE_TYPICAL)
    return number
