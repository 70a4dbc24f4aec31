"""The stories on the page: every branch is reached, nothing is told too early, and the reason comes first."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.content.care.after_block_stories import load_after_block_stories
from sympblock.widgets.what_went_wrong.what_went_wrong import FITS, StoryState, WhatWentWrong

STORIES = load_after_block_stories()


def play(panel: WhatWentWrong, *acts: int) -> WhatWentWrong:
    for act in acts:
        panel.set("choice", str(act))
        panel.press("act")
    return panel


def walks(story, name, chosen=()):
    step = story.step(name)
    yield chosen
    for place, act in enumerate(step.acts):
        yield from walks(story, act.to, (*chosen, place))


@pytest.mark.parametrize("name", list(STORIES))
def test_every_way_through_a_story_is_told(name) -> None:
    story, seen = STORIES[name], set()
    for chosen in walks(story, story.steps[0].id):
        panel = WhatWentWrong(StoryState(name, chosen))
        walk = panel.state.walk
        seen.add(walk.now.id)
        first = panel.view["readout"][0]
        if chosen:
            step, act = walk.passed[-1]
            assert first["text"] == act.why and act.do in first["heading"]
            assert (first["tone"], first["tag"]) == FITS[act.fit]
            assert step.acts[chosen[-1]] == act
        assert walk.is_over == any(
            each["heading"] == "The published case" for each in panel.view["readout"] if "heading" in each
        )
        assert walk.is_over == bool(panel.view["pictures"])
        assert walk.now.found in json.dumps(panel.view, ensure_ascii=False).replace('\\"', '"')
    assert seen == {step.id for step in story.steps}


@pytest.mark.parametrize("name", list(STORIES))
def test_nothing_is_told_before_an_act(name) -> None:
    panel = WhatWentWrong(StoryState(name))
    shown = json.dumps(panel.view, ensure_ascii=False)
    story = STORIES[name]
    assert story.case not in shown and not panel.view["pictures"]
    assert [act.do for step in story.steps for act in step.acts if act.why in shown] == []
    panel.press("act")
    assert panel.state.chosen == ()


def test_the_place_of_the_best_act_does_not_tell_it() -> None:
    places = set()
    for name, story in STORIES.items():
        shown = WhatWentWrong(StoryState(name)).view["controls"][1]["options"]
        best = next(str(place) for place, act in enumerate(story.steps[0].acts) if act.fit == "best")
        places.add([option["value"] for option in shown].index(best))
    assert places == {0, 1, 2}


def test_only_the_first_end_of_a_story_counts() -> None:
    panel = play(WhatWentWrong(), 2, 1)
    assert panel.state.ended == (("bleed_six_hours", "harm"),)
    panel.press("again")
    play(panel, 0, 0)
    assert panel.state.walk.now.ending == "good"
    assert panel.state.ended == (("bleed_six_hours", "harm"),)
    told = " ".join(each.get("text", "") for each in panel.view["readout"])
    assert f"You have played 1 of {len(STORIES)} stories; at the first attempt 0 ended well." in told


def test_taking_back_and_going_on() -> None:
    panel = play(WhatWentWrong(), 1)
    panel.press("back")
    assert panel.state.chosen == ()
    panel.press("next")
    assert panel.state.story == list(STORIES)[1]
    panel.set("story", "headache")
    assert (panel.state.chosen, panel.state.choice) == ((), "")


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(["act", "back", "again", "next", "0", "1", "2"]), max_size=25))
def test_no_gesture_breaks_a_story(gestures) -> None:
    panel = WhatWentWrong()
    for gesture in gestures:
        controls = {each["id"]: each for each in panel.view["controls"]}
        if gesture.isdigit():
            options = [option["value"] for option in controls.get("choice", {}).get("options", [])]
            if gesture in options:
                panel.set("choice", gesture)
        elif gesture in controls:
            panel.press(gesture)
        assert panel.view["readout"]
