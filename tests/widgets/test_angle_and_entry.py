"""Angle and entry: the entry limit of the level speaks first, and speaks as the file has it."""

import pytest

from sympblock.content.practice.approaches import load_approach
from sympblock.widgets.angle_and_entry.angle_and_entry import UNUSUAL, AngleAndEntry, EntryState


def limit_of(level: str, beyond_mm: float) -> dict:
    state = EntryState(level=level, entry_mm=load_approach().entry_limits[level].most_mm + beyond_mm)
    return AngleAndEntry(state).view["readout"][0]


@pytest.mark.parametrize("level", ["L2", "L3", "L4"])
def test_the_tone_is_stop_only_beyond_the_limit(level):
    limit = load_approach().entry_limits[level]
    usual = limit_of(level, limit.usual_mm[1] - limit.most_mm)
    assert (usual["tone"], limit_of(level, 1)["tone"]) == ("good", "stop")


@pytest.mark.long
def test_an_entry_within_the_limit_that_is_not_usual_is_a_caution():
    far, near = limit_of("L3", 0), limit_of("L3", -25)
    assert [far["tone"], near["tone"]] == ["caution"] * 2
    assert all(part["heading"].startswith("Within") and part["heading"].endswith(UNUSUAL) for part in (far, near))


@pytest.mark.parametrize("level", ["L2", "L3", "L4"])
def test_beyond_the_limit_the_way_out_is_said(level):
    way_out = load_approach().entry_rules["image_asks_for_more"].sentence
    assert way_out in limit_of(level, 1)["text"] and way_out not in limit_of(level, 0)["text"]
    assert all(load_approach().entry_limits[level].sentence in limit_of(level, beyond)["text"] for beyond in (0, 1))


def test_a_difference_of_sources_ends_in_a_default():
    headings = [part.get("heading") for part in AngleAndEntry(EntryState()).view["readout"]]
    assert headings[-2:] == ["Sources differ", "Default"]
