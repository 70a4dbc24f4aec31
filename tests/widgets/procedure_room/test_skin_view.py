"""Laws of the view of the skin: what is drawn and said lies where it is, on the side where it is."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.needle_mesh import hub_mm
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.geometry.surfaces import crossings
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom
from sympblock.widgets.procedure_room.skin_view import (
    came_at_hub,
    landmarks_of,
    lean_words,
    skin_part,
    skin_words,
    tube_words,
)
from tests.sample_room import act, answered, shot

PATIENTS = {"typical": typical_patient(), "sampled": sample_patient(5)}


def with_needle(room: ProcedureRoom) -> ProcedureRoom:
    act(room, "view", view="oblique")
    shot(room)
    act(room, "mark", at=[0.395, 0.545])
    act(room, "numb")
    act(room, "enter")
    return room


@pytest.mark.parametrize("who", sorted(PATIENTS))
class TestLandmarks:
    """What can be felt lies on the back where the bones are."""

    def test_each_flank_lies_on_its_own_side(self, who: str) -> None:
        left, right = landmarks_of(PATIENTS[who])["outline"]
        assert all(across > 0 for across, _ in left) and all(across < 0 for across, _ in right)
        assert [up for _, up in left] == sorted(up for _, up in left) == [up for _, up in right]

    def test_the_outline_holds_every_entry_that_can_be_marked(self, who: str) -> None:
        left, right = landmarks_of(PATIENTS[who])["outline"]
        for across, up in (*left, *right):
            inside = 0.99 * across
            line = (np.array([inside, 400.0, up]), np.array([inside, -400.0, up]))
            assert crossings({"skin": PATIENTS[who].structures["skin"]}, *line)

    def test_spines_go_down_the_midline(self, who: str) -> None:
        spines = landmarks_of(PATIENTS[who])["spines"]
        heights = [up for _, up in spines]
        assert heights == sorted(heights, reverse=True) and len(spines) >= 5
        assert all(abs(across) < 25 for across, _ in spines)

    def test_crests_and_ribs_lie_left_then_right(self, who: str) -> None:
        found = landmarks_of(PATIENTS[who])
        for name in ("crests", "ribs"):
            left, right = found[name]
            assert all(across > 0 for across, _ in left) and all(across < 0 for across, _ in right)


class TestNeedle:
    """The hub is drawn where the needle ends, and its lean is told."""

    def test_mark_and_hub_are_where_the_room_has_them(self, room: ProcedureRoom) -> None:
        assert room.page["skin"]["mark"] is None and room.page["skin"]["needle"] is None
        with_needle(room)
        skin, needle = room.page["skin"], room.play.room.needle
        assert skin["needle"]["hub"] == pytest.approx(hub_mm(needle)[[0, 2]], abs=0.5)
        assert skin["needle"]["entry"] == pytest.approx(np.array(needle.path_mm[0])[[0, 2]], abs=0.5)
        act(room, "push", mm=20)
        assert room.page["skin"]["needle"]["hub"] != skin["needle"]["hub"]

    @pytest.mark.parametrize(
        ("heading", "words"),
        [
            ((0.0, -1.0, 0.0), "stands upright"),
            ((-0.5, -0.866, 0.0), "leans 30° to the left"),
            ((0.5, -0.866, 0.0), "leans 30° to the right"),
            ((0.0, -0.866, -0.5), "leans 30° towards the head"),
            ((0.0, -0.866, 0.5), "leans 30° towards the feet"),
        ],
    )
    def test_the_lean_is_that_of_the_part_outside(self, heading, words: str) -> None:
        assert lean_words(Needle(((70.0, 80.0, 0.0),), heading)) == words

    def test_a_drop_stands_in_the_hub_only_after_an_aspiration_that_brought_something(self, room) -> None:
        with_needle(room)
        act(room, "push", mm=20)
        act(room, "aspirate")
        assert room.page["skin"]["came"] == ""
        play, events = room.play, room.play.room.events
        tip = np.array(play.room.patient.structures["aorta"].vertices_mm.mean(axis=0), dtype=float)
        path = tip + np.linspace(60.0, 0.0, 61)[:, None] * np.array([0.5, 0.866, 0.0])
        play.room = dataclasses.replace(
            play.room, needle=Needle(tuple(map(tuple, path.tolist())), (-0.5, -0.866, 0.0)), events=events
        )
        act(room, "aspirate")
        assert came_at_hub(play.room) == "blood"
        assert "There is blood in the hub." in room.page["skin"]["words"]
        act(room, "push", mm=-5)
        assert room.page["skin"]["came"] == ""


class TestStandingPlaces:
    """Operator, tube and drape follow the room and the C-arm."""

    @pytest.mark.parametrize("side", ["left", "right"])
    def test_scatter_is_greatest_on_the_side_of_the_tube(self, side) -> None:
        for turned in ("left", "right"):
            pose = CArmPose(oblique_deg=90.0, side=turned)
            tube = "left" if pose.source_mm[0] > 0 else "right"
            words = tube_words(pose, side)
            assert f"the tube is on the {tube}" in words
            assert ("where the scatter is greatest" in words) is (tube == side)

    def test_in_ap_the_tube_is_under_the_table(self) -> None:
        assert tube_words(CArmPose(), "left") == "the tube is under the table"

    def test_the_page_follows_the_c_arm(self, room: ProcedureRoom) -> None:
        with_needle(room)
        before = room.page["skin"]["tube"]
        act(room, "view", view="lateral")
        assert room.page["skin"]["tube"] != before and room.page["skin"]["tube"]["is_beside"]

    def test_it_follows_a_control_of_the_c_arm_too(self, room: ProcedureRoom) -> None:
        before = room.page["skin"]["place"]
        room.receive({"event": "set", "id": "oblique_deg", "value": 30})
        assert room.page["skin"]["tube"]["at"][0] == round(float(room.state.pose.source_mm[0]))
        assert room.page["skin"]["place"] != before

    def test_the_drape_comes_with_asepsis(self, room: ProcedureRoom) -> None:
        assert not room.page["skin"]["is_draped"]
        answered(room, "asepsis")
        assert room.page["skin"]["is_draped"]

    def test_the_words_say_which_side_the_operator_is_on(self, room: ProcedureRoom) -> None:
        state = room.play.room
        assert f"You stand on the patient's {state.side};" in skin_words(state, CArmPose())
        assert skin_part(state, CArmPose())["side"] == state.side
