"""A panel in the page without the course shows what the panel itself would show after the same gestures."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock import lessons
from sympblock.edition import panel_record as record_module
from sympblock.edition.live_panels import RECORDED
from sympblock.edition.panel_record import PanelRecording, gesture_name, panel_record, shared_parts

STEPS = 12
#: Fewer controls than the edition keeps alive, so that few views are written.
FEW = {
    "show_bayes": PanelRecording(("kind", "prior_percent"), {"prior_percent": 25}),
    "show_evidence": PanelRecording(("question",)),
    "show_spread_patterns": PanelRecording(("picture", "covered")),
}


def whole(part, parts):
    """Put the parts back, as `scripts/panels/record.js` does."""
    if isinstance(part, list):
        return [whole(each, parts) for each in part]
    if not isinstance(part, dict):
        return part
    if "$" in part:
        return whole(parts[part["$"]], parts)
    return {key: whole(each, parts) for key, each in part.items()}


@pytest.mark.parametrize("call", sorted(FEW))
def test_a_walk_through_the_record_is_a_walk_through_the_panel(call):
    walk(call, FEW[call])


@pytest.mark.long
@pytest.mark.parametrize("call", ["show_bayes", "show_evidence", "show_spread_patterns", "show_angle_and_entry"])
def test_a_walk_through_what_the_edition_holds_is_a_walk_through_the_panel(call):
    walk(call, RECORDED[call])


def walk(call, recording):
    panel = getattr(lessons, call)()
    written = panel_record(panel, recording)
    chance, at = random.Random(call), 0
    for _ in range(STEPS):
        gesture = chance.choice(sorted(written["moves"][at]))
        name, _, value = gesture.partition("=")
        act(panel, recording, name, value)
        at = written["moves"][at][gesture]
        shown = whole(written["views"][at], written["parts"])
        assert shown["readout"] == plain(panel.view["readout"])
        assert {control["id"] for control in shown["controls"]} <= set(recording.controls)
        scenes = [whole(written["scenes"][picture["scene"]], written["parts"]) for picture in shown["pictures"]]
        assert scenes == plain([picture["scene"] for picture in panel.view["pictures"]])


def act(panel, recording, name, value):
    control = next(each for each in panel.controls(panel.state) if each.name == name)
    known = {gesture_name(name, each): each for each in record_module._values(control, recording)}
    panel.set(name, known[f"{name}={value}"])


def plain(part):
    return record_module.json.loads(record_module.json.dumps(part))


def test_every_move_leads_to_a_view_that_is_there():
    written = panel_record(lessons.show_pathway_tracer(), PanelRecording(("vessel", "next", "restart")))
    assert len(written["views"]) == len(written["moves"]) > 10
    assert {after for ways in written["moves"] for after in ways.values()} <= set(range(len(written["views"])))


def test_sliders_that_are_left_out_and_follow_are_told_in_words():
    panel = lessons.show_angle_and_entry(level="L3")
    written = panel_record(panel, PanelRecording(("side",), followers=("oblique_deg", "path_mm")))
    assert len(written["views"]) == 2
    for view in written["views"]:
        shown = whole(view, written["parts"])
        assert [control["id"] for control in shown["controls"]] == ["side"]
        words = shown["pictures"][0]["caption"]
        assert f"Oblique angle: {panel.state.oblique_deg:g}°." in words
        assert f"Needle path, skin to target: {panel.state.path_mm:g} mm." in words


def test_a_record_that_no_telephone_holds_is_refused(monkeypatch):
    monkeypatch.setattr(record_module, "VIEWS_MOST", 10)
    with pytest.raises(ValueError, match="more than 10 views"):
        panel_record(lessons.show_pathway_tracer(), PanelRecording(("vessel", "cut", "next")))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-999, 999) | st.floats(-1e6, 1e6) | st.text("abc", max_size=60),
    lambda inside: (
        st.lists(inside, max_size=4) | st.dictionaries(st.text("xyz", min_size=1, max_size=4), inside, max_size=4)
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.sampled_from(["views", "scenes", "more"]), st.lists(JSON, max_size=4)))
def test_parts_that_are_shared_come_back_as_they_were(given_whole):
    written = shared_parts(given_whole)
    assert plain({key: whole(written[key], written["parts"]) for key in given_whole}) == plain(given_whole)
