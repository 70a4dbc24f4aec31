"""What the 3D viewer decides in Python: who is shown, what of the body, and where it is cut."""

import numpy as np
import pytest

from sympblock.conventions import LUMBAR_LEVELS
from sympblock.drawing.scene.structure_groups import GROUPS, group_of
from sympblock.widgets.anatomy_viewer.anatomy_viewer import AnatomyViewer
from sympblock.widgets.anatomy_viewer.viewer_state import FIELDS


@pytest.fixture
def viewer() -> AnatomyViewer:
    return AnatomyViewer(is_blocking=True)


def control(viewer: AnatomyViewer, name: str) -> dict:
    return next(each for each in viewer.view["controls"] if each["id"] == name)


def texts(viewer: AnatomyViewer) -> str:
    return str(viewer.view["readout"])


@pytest.mark.long
def test_every_structure_belongs_to_a_group_that_can_be_faded_and_hidden(viewer):
    assert {group_of(part["name"]) for part in viewer.parts} == set(GROUPS)
    for field in FIELDS.values():
        for how in ("faded", "hidden", "shown"):
            viewer.receive({"event": "set", "id": field, "value": how})
            assert control(viewer, field)["value"] == how


def test_what_is_hidden_is_not_said_to_be_shown(viewer):
    viewer.receive({"event": "set", "id": FIELDS["Vessels"], "value": "hidden"})
    shown = viewer.view["readout"][-1]["text"]
    assert "Vessels" not in shown and "Psoas" in shown


@pytest.mark.long
def test_choosing_a_hidden_structure_shows_its_group_and_says_one_sourced_sentence(viewer):
    viewer.receive({"event": "pick", "structure": "skin"})
    assert control(viewer, FIELDS["Skin"])["value"] == "shown"
    assert viewer.view["chosen"] == "skin"
    viewer.receive({"event": "pick", "structure": "sympathetic_trunk_left"})
    first = viewer.view["readout"][0]
    assert "ympathetic trunk" in first["heading"] and first["sources"]
    assert "chosen" in viewer.view["said"]


def test_a_click_on_nothing_chooses_nothing(viewer):
    viewer.receive({"event": "pick", "structure": "aorta"})
    viewer.receive({"event": "pick", "structure": ""})
    assert viewer.view["chosen"] == ""
    viewer.receive({"event": "pick", "structure": "no such thing"})
    assert viewer.view["chosen"] == ""


@pytest.mark.parametrize(
    ("in_the_section", "in_space"),
    [
        ("lamina_left", "L3"),
        ("vertebral_body", "L3"),
        ("lumbar_artery_right", "lumbar_artery_L3_right"),
        ("lumbar_plexus_left", "spinal_nerve_L3_left"),
        ("grey_ramus_left", "grey_rami_left"),
        ("spinal_canal", ""),
        ("subcutaneous_fat", ""),
    ],
)
def test_a_click_in_the_section_chooses_the_same_thing_in_space(viewer, in_the_section, in_space):
    viewer.receive({"event": "pick", "structure": in_the_section})
    assert viewer.view["chosen"] == in_space


@pytest.mark.long
@pytest.mark.parametrize("level", LUMBAR_LEVELS)
def test_the_plane_goes_through_the_chosen_body(viewer, level):
    viewer.receive({"event": "set", "id": "level", "value": level})
    frame = viewer.body.patient.frames[level]
    assert np.allclose(viewer.plane_mm[0], frame.centre_mm)
    viewer.receive({"event": "set", "id": "height_mm", "value": 7})
    moved = np.array(viewer.plane_mm[0]) - frame.centre_mm
    assert np.allclose(moved, 7 * frame.axes[2])
    assert np.allclose(np.cross(viewer.plane_mm[1], viewer.plane_mm[2]), frame.axes[2])


def test_the_section_follows_the_plane_and_a_new_level_starts_at_mid_body(viewer):
    pictures = [viewer.view["pictures"]]
    viewer.receive({"event": "set", "id": "height_mm", "value": -9})
    pictures.append(viewer.view["pictures"])
    viewer.receive({"event": "set", "id": "level", "value": "L2"})
    pictures.append(viewer.view["pictures"])
    assert pictures[0] != pictures[1] != pictures[2]
    assert control(viewer, "height_mm")["value"] == 0


@pytest.mark.long
def test_another_patient_is_somebody_else_seen_in_the_same_way(viewer):
    viewer.receive({"event": "set", "id": FIELDS["Discs"], "value": "hidden"})
    viewer.receive({"event": "pick", "structure": "aorta"})
    typical = viewer.block
    assert not control(viewer, "typical")["enabled"]
    viewer.receive({"event": "press", "id": "another"})
    assert viewer.body.patient.seed == 1 and "Patient 1" in texts(viewer) and viewer.block != typical
    assert control(viewer, FIELDS["Discs"])["value"] == "hidden" and viewer.view["chosen"] == ""
    viewer.receive({"event": "press", "id": "typical"})
    assert viewer.body.patient.seed is None and viewer.block == typical


@pytest.mark.parametrize(
    "gesture",
    [
        {"event": "set", "id": "level", "value": "L9"},
        {"event": "set", "id": "height_mm", "value": "high"},
        {"event": "set", "id": "height_mm", "value": 19},
        {"event": "set", "id": "group_99", "value": "shown"},
        {"event": "press", "id": "level"},
        {"event": "fly"},
    ],
    ids=str,
)
def test_a_wrong_message_changes_nothing_and_is_said(viewer, gesture):
    before = viewer.state
    with pytest.raises(ValueError):
        viewer.receive(gesture)
    assert viewer.state == before and viewer.problem


def test_a_wrong_message_from_the_page_prints_nothing_and_the_next_one_works(viewer, capsys, monkeypatch):
    answers = []
    monkeypatch.setattr(viewer, "send", answers.append)
    viewer._handle_custom_msg({"event": "set", "id": "level", "value": "L9", "page": "a", "sequence": 1}, [])
    viewer._handle_custom_msg({"event": "pick", "page": "a", "sequence": 2}, [])
    assert viewer.problem and answers == [{"event": "done", "sequence": count} for count in (1, 2)]
    viewer._handle_custom_msg({"event": "set", "id": "level", "value": "L4"}, [])
    assert viewer.state.level == "L4" and not viewer.problem
    assert capsys.readouterr().out == ""


@pytest.mark.long
def test_what_was_set_and_chosen_is_still_there_when_it_is_shown_again(viewer):
    for field, value in {"view": "below", "level": "L4", "height_mm": 5, FIELDS["Psoas"]: "hidden"}.items():
        viewer.receive({"event": "set", "id": field, "value": value})
    viewer.receive({"event": "pick", "structure": "aorta"})
    sent = viewer.get_state()["view"]
    values = {each["id"]: each.get("value") for each in sent["controls"]}
    assert (values["view"], values["level"], values["height_mm"]) == ("below", "L4", 5)
    assert values[FIELDS["Psoas"]] == "hidden" and sent["chosen"] == "aorta"
    assert viewer.rehearsal().state == viewer._first


def test_blocks_of_all_parts_lie_in_the_message_and_nowhere_over_each_other(viewer):
    places = sorted(
        (part[size]["at"], part[size]["vertices"], part[size]["triangles"])
        for part in viewer.parts
        for size in ("fine", "coarse")
    )
    ends = [at + -(-vertices * 6 // 4) * 4 + triangles * 12 for at, vertices, triangles in places]
    assert all(end <= place[0] for end, place in zip(ends, places[1:], strict=False))
    assert ends[-1] == len(viewer.block)
