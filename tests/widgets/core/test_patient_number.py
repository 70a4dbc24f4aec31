"""A number that is typed brings the same person everywhere; anything else is refused with a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.anatomy.patients import MOST_NUMBER, number_after, numbered_patient, who_words
from sympblock.content.practice.scenarios import room_scenarios
from sympblock.widgets.anatomy_viewer.anatomy_viewer import AnatomyViewer
from sympblock.widgets.c_arm_console.c_arm_console import CArmConsole
from sympblock.widgets.core.panel_number import Refusal
from sympblock.widgets.core.patient_number import WAIT, PatientNumber
from sympblock.widgets.procedure_room.patient_part import NOT_THE_TYPICAL, ONE_PERSON
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom

#: Of persons who are built for other tests, too.
NUMBER = 4


def test_every_number_that_can_be_shown_can_be_typed() -> None:
    field = PatientNumber("seed")
    for number in (0, 1, 42, MOST_NUMBER):
        assert field.accept(str(number)) == field.accept(f" {number:04d} ") == number


@given(st.text(max_size=8))
def test_a_text_is_a_number_of_four_digits_or_refused(text: str) -> None:
    try:
        number = PatientNumber("seed").accept(text)
    except Refusal as refusal:
        assert str(MOST_NUMBER) in str(refusal)
    else:
        assert 0 <= number <= MOST_NUMBER and text.strip().lstrip("0") == (str(number) if number else "")


def test_next_patients_stay_within_the_numbers_that_can_be_typed() -> None:
    assert {number_after(number) for number in range(MOST_NUMBER + 1)} == {*range(1, MOST_NUMBER + 1)}


def test_nobody_is_called_while_somebody_is_on_the_way() -> None:
    with pytest.raises(Refusal, match=WAIT):
        PatientNumber("seed", enabled=False).accept("5")


@pytest.mark.long
@pytest.mark.parametrize("panel", [AnatomyViewer, CArmConsole])
def test_a_number_brings_that_person_and_the_screen_says_who_it_is(panel: type) -> None:
    here, there = panel(is_blocking=True), panel(is_blocking=True)
    here.press("another")
    for shown in (here, there):
        shown.set("seed", str(NUMBER))
        field = next(each for each in shown.view["controls"] if each["kind"] == "patient")
        assert (field["value"], field["shown"], field["refusal"]) == (NUMBER, who_words(NUMBER), "")
    assert here.state == there.state


def test_the_same_number_shows_the_same_body_in_the_viewer_and_under_the_c_arm() -> None:
    viewer, console = AnatomyViewer(is_blocking=True), CArmConsole(is_blocking=True)
    for panel in (viewer, console):
        panel.set("seed", str(NUMBER))
    assert viewer.body is not None
    assert viewer.body.patient.traits == console.arm.table.patient.traits == numbered_patient(NUMBER).traits


def test_a_refused_number_leaves_the_patient_who_is_there() -> None:
    console = CArmConsole(is_blocking=True)
    before = console.arm.table
    console.set("seed", "twelve")
    field = next(each for each in console.view["controls"] if each["kind"] == "patient")
    assert field["refusal"].endswith("The typical patient is still there.")
    assert console.state.seed == 0 and console.arm.table is before


def test_the_number_that_is_there_already_changes_nothing() -> None:
    console = CArmConsole(is_blocking=True)
    console.press("shot")
    console.set("seed", "0")
    assert console.arm.last is not None and console.arm.given.pulses == 1


@pytest.fixture
def room() -> ProcedureRoom:
    """Open the scenario with a new person each time."""
    found = ProcedureRoom(is_blocking=True)
    place = next(i for i, each in enumerate(found.scenarios) if each.is_new_each_time)
    found.receive({"event": "act", "act": "scenario", "place": place})
    return found


def test_number_and_scenario_bring_the_same_person_into_the_room(room: ProcedureRoom) -> None:
    room.receive({"event": "act", "act": "patient", "number": str(NUMBER)})
    assert room.play is not None
    assert room.play.room.patient.traits == numbered_patient(NUMBER).traits
    assert room.page["patient"]["words"] == f"Patient {NUMBER}, scenario: {room.scenario.title}"


@pytest.mark.parametrize("typed", ["0", "", "1.5", "99999", "L3"])
def test_no_other_text_brings_anybody_into_the_room(room: ProcedureRoom, typed: str) -> None:
    before = room.play
    room.receive({"event": "act", "act": "patient", "number": typed})
    assert room.play is before and room.page["notice"]
    assert (room.page["notice"] == NOT_THE_TYPICAL) == (typed == "0")


def test_a_scenario_of_one_person_takes_no_number() -> None:
    """Its story and its debrief are those of this person."""
    room = ProcedureRoom(is_blocking=True)
    room.receive({"event": "act", "act": "patient", "number": str(NUMBER)})
    assert room.page["notice"] == ONE_PERSON and room.page["patient"]["field"] is None


def test_only_a_body_that_no_scenario_has_changed_is_called_by_its_number() -> None:
    from sympblock.widgets.procedure_room.patient_part import patient_part

    for scenario in room_scenarios(False):
        words = patient_part(scenario, 0, False)["words"]
        assert (f"Patient {scenario.patient.number}," in words) == (
            scenario.patient.number > 0 and not scenario.patient.constraints
        )
        assert words.endswith(f"scenario: {scenario.title}")
