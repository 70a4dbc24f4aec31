"""A session that is looked at again: each act as it was, an expert in the same patient, and nothing counted."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.procedure.events import Shot
from tests.sample_room import act, answered, made, needle_at_target, shot


@pytest.fixture(scope="module")
def ended(tmp_path_factory):
    """Return a room whose session has ended after a needle, contrast and no drug."""
    room = made(tmp_path_factory.mktemp("sessions"))
    act(room, "plan", level="L3", side="left")
    answered(room)
    needle_at_target(room)
    act(room, "aspirate")
    act(room, "inject", live=False)
    shot(room)
    act(room, "finish")
    return room


def watch(room, whose: str, number: int) -> dict:
    act(room, "replay", whose=whose, number=number)
    return room.page["replay"]


def test_nothing_can_be_looked_at_before_the_end(tmp_path):
    room = made(tmp_path)
    act(room, "replay", whose="own", number=0)
    assert "End the session first" in room.page["notice"] and room.page["replay"] is None


@pytest.mark.long
def test_every_act_is_shown_as_it_was(ended):
    events = ended.play.room.events
    for number in (0, 1, len(events) // 2, len(events)):
        part = watch(ended, "own", number)
        assert (part["act"], part["last"]) == (number, len(events))
        assert ended.replay.room.events == events[:number]
    assert watch(ended, "own", 10_000)["act"] == len(events)


def test_the_picture_is_taken_from_where_the_last_one_was(ended):
    for number, event in enumerate(ended.play.room.events, start=1):
        if isinstance(event, Shot):
            watch(ended, "own", number)
            assert ended.arm.last.pose.beam == pytest.approx(np.array(event.beam), abs=1e-6)
            assert ended.arm.last.note == f"Your session, act {number}"


def test_before_the_first_picture_the_screen_is_empty(ended):
    watch(ended, "own", len(ended.play.room.events))
    watch(ended, "own", 1)
    assert ended.arm.last is None


def test_looking_again_gives_no_dose_and_changes_no_record(ended):
    given, room = ended.arm.given, ended.play.room
    files = [(path, path.read_bytes()) for path in ended.sessions._folder.rglob("*.jsonl")]
    for number in range(0, len(room.events), 5):
        watch(ended, "own", number)
    assert ended.arm.given == given and ended.play.room is room
    assert files and all(path.read_bytes() == content for path, content in files)


def test_needle_and_contrast_lie_in_the_picture_only_from_their_act_on(ended):
    kinds = [event.kind for event in ended.play.room.events]
    imager = ended.arm.table.imager
    watch(ended, "own", kinds.index("mark"))
    assert "steel" not in imager.foreign and "iohexol_300" not in imager.foreign
    watch(ended, "own", kinds.index("inject") + 1)
    assert {"steel", "iohexol_300"} <= set(imager.foreign)


@pytest.mark.long
def test_the_picture_of_a_run_that_watched_an_injection_shows_the_contrast(ended):
    watch(ended, "expert", 0)
    trail = ended.replay.shown.trails["expert"]
    events = trail.rooms[-1].events
    watched = [place for place, event in enumerate(events) if event.kind == "inject" and event.is_watched]
    assert watched
    for place in watched:
        assert events[place - 1].kind == "shot"
        watch(ended, "expert", place)
        assert ended.replay.room is trail.rooms[place]
        assert ended.replay.shown.pictured is trail.rooms[place + 1]
        assert "iohexol_300" in ended.arm.table.imager.foreign
    for place in range(trail.last + 1):
        shown = ended.replay.shown.at("expert", place)
        assert shown.pictured is (trail.rooms[place + 1] if place in watched else trail.rooms[place])


def test_findings_are_those_of_the_session_that_is_shown_up_to_its_act(ended):
    for whose, number in (("own", 5), ("own", 10_000), ("expert", 0), ("expert", 40), ("expert", 10_000)):
        watch(ended, whose, number)
        told = [note.text for note in reversed(ended.replay.room.notes) if not note.is_felt]
        shown = [note["text"] for note in ended.page["notes"]]
        assert shown == told[: len(shown)] and len(shown) >= min(len(told), 1)


def test_an_expert_plays_in_the_same_patient_and_stands_beside_the_learner(ended):
    watch(ended, "own", 0)
    part = watch(ended, "expert", 0)
    assert part["whose"] == "expert" and part["status"] == ""
    expert = ended.replay.shown.trails["expert"].rooms[-1]
    assert expert.patient is ended.play.room.patient and expert.is_finished
    names = [row[0] for row in part["rows"]]
    assert "Needles set" in names and "Spot images" in names
    assert all(len(row) == 3 for row in part["rows"])
    assert [row for row in part["rows"] if row[0] == "Local anaesthetic, skin included"][0][1:] != ["none", "none"]


def test_signs_lead_to_the_act_after_which_they_were_noticed(ended):
    for sign in watch(ended, "own", 0)["signs"]:
        part = watch(ended, "own", sign["act"])
        assert sign["text"] in [note["text"] for note in part["notes"]]


def test_another_patient_is_not_followed_by_the_old_session(ended, tmp_path):
    watch(ended, "own", 3)
    act(ended, "again")
    assert ended.replay.room is None and ended.page["replay"] is None


def test_after_the_end_no_picture_is_taken_and_it_is_said_why(tmp_path):
    room = made(tmp_path)
    shot(room)
    act(room, "finish")
    number, given = room.arm.number, room.arm.given
    for gesture in (
        {"event": "press", "id": "shot"},
        {"event": "press", "id": "mask"},
        {"event": "pedal", "down": True},
    ):
        room.receive(gesture)
        assert (room.arm.number, room.arm.given) == (number, given)
        assert "has ended" in room.page["notice"]
