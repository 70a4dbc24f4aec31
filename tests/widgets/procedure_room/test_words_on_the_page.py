"""What stands on the page holds for the room as it is now."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from sympblock.anatomy import typical_patient
from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle import skin_point_mm
from sympblock.block.needle.structures_at_risk import PiercedStructure
from sympblock.content.practice.needle_signs import load_needle_signs
from sympblock.procedure.events import Advance, Ask, Enter, Mark, Tick, Withdraw
from sympblock.procedure.feel.needle_feel import sign_words
from sympblock.procedure.room import after, replay
from sympblock.procedure.room_notes import RoomNote
from sympblock.procedure.room_record import Room
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.procedure_room.needle_page import feel_part
from sympblock.widgets.procedure_room.page import NO_PROBES, feet_part, notes_part

PATIENT: Patient = typical_patient()


def point(lateral_mm: float) -> tuple[float, float, float]:
    return tuple(skin_point_mm(PATIENT, lateral_mm, 0.0, "left").tolist())


@pytest.fixture(scope="module")
def deep() -> Room:
    """Return a room with a needle that has felt tissues."""
    enter = Enter(at_s=1.0, point_mm=point(80.0), heading=(-0.3, -0.95, 0.0))
    return replay(Room(PATIENT), [enter, *[Advance(at_s=2.0, by_mm=20.0)] * 4])


def test_what_was_felt_deeper_is_not_told_of_a_needle_that_was_pulled_back(deep):
    before = feel_part(deep)["line"]
    back = after(deep, Withdraw(at_s=3.0, by_mm=20.0))
    assert re.search(r"\d+ mm", before)
    assert feel_part(back)["line"] == "Nothing since it was pulled back."
    assert re.search(r"\d+ mm", feel_part(after(back, Advance(at_s=4.0, by_mm=20.0)))["line"])


def test_a_caution_of_an_entry_point_holds_until_the_next_one():
    room = after(Room(PATIENT), Mark(at_s=1.0, point_mm=point(120.0)))
    assert [(note["tone"], note["holds"]) for note in notes_part(room)] == [("caution", True)]
    moved = after(room, Mark(at_s=2.0, point_mm=point(60.0)))
    assert [note["holds"] for note in notes_part(moved)] == [False]


def test_all_that_was_noticed_can_be_read():
    notes = tuple(RoomNote(f"Note {number}.") for number in range(30))
    room = replace(after(Room(PATIENT), Ask(at_s=0.0, item="consent")), notes=notes)
    assert [note["text"] for note in notes_part(room)] == [f"Note {number}." for number in reversed(range(30))]


def test_probes_whose_readings_were_not_accepted_are_not_denied():
    asked = after(Room(PATIENT), Ask(at_s=0.0, item="baseline_feet"))
    assert feet_part(Room(PATIENT)) == [NO_PROBES]
    assert "not accepted" in feet_part(asked)[0] and "no probes" not in feet_part(asked)[0]
    assert feet_part(after(asked, Tick(at_s=0.0, item="baseline_feet")))[0].startswith("Before the block")


@pytest.mark.parametrize(
    ("deg", "words"), [(0, "AP"), (25, "Oblique 25° to the left"), (90, "Lateral"), (-90, "Lateral")]
)
def test_a_view_has_its_name(deg, words):
    assert ConsoleState(oblique_deg=deg).place_words == f"{words}, tilt 0°"


@pytest.mark.parametrize(("by_mm", "words"), [(6.87905, "6.9 mm"), (10.0, "10 mm"), (0.01, "0.1 mm")])
def test_a_push_is_told_in_tenths(by_mm, words):
    assert Advance(at_s=0.0, by_mm=by_mm).words == f"Needle advanced by {words}"
    assert Withdraw(at_s=0.0, by_mm=by_mm).words == f"Needle withdrawn by {words}"


@pytest.mark.parametrize("name", ["spinal_nerve_L3_left", "genitofemoral_nerve_left"])
def test_no_patient_gives_a_depth(name):
    kind = "nerve" if "spinal" in name else "genitofemoral_nerve"
    sign = next(each for each in load_needle_signs() if each.kind == kind)
    said, outside = re.fullmatch("“(.*)” (.*)", sign_words(PiercedStructure(name, sign, 76.2, 0.0))).groups()
    assert "mm" not in said and "76 mm" in outside
