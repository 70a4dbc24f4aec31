"""Which session is shown, and that it is played once."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from sympblock.procedure import session_replay
from sympblock.procedure.event_lines import event_of, fields_of
from sympblock.procedure.room_record import RoomError
from sympblock.procedure.session_file import SessionFile
from sympblock.procedure.session_replay import (
    EXAMPLE,
    has_drug_and_end,
    has_injection,
    is_remembered,
    newest_session,
    rooms_of,
    seed_of,
)
from sympblock.procedure.session_store import load


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write the first events of the example as a session; ``ended`` adds its figures."""
    events = load(EXAMPLE, event_of).events

    def go(name: str, scenario: str = "first_block", count: int | None = None, ended: bool = True) -> Path:
        own = SessionFile(tmp_path / f"{name}.jsonl")
        own.begin(scenario)
        for event in events[:count]:
            own.add(fields_of(event))
        if ended:
            own.end({"rating": "safe and effective"})
        return own.path

    return go


def test_the_newest_that_will_do(write, tmp_path):
    whole = write("1")
    kinds = [event.kind for event in load(EXAMPLE, event_of).events]
    no_drug = write("2", count=kinds.index("inject") + 1)
    open_end = write("3", ended=False)
    write("4", count=3)
    write("5", scenario="gone_since")
    assert newest_session(tmp_path, has_drug_and_end).path == whole
    assert newest_session(tmp_path, has_injection).path == open_end
    assert any(event.kind == "inject" for event in load(no_drug, event_of).events)


def test_the_example_where_there_is_none(tmp_path):
    assert newest_session(None, has_injection).path == newest_session(tmp_path, has_injection).path == EXAMPLE
    assert has_drug_and_end(load(EXAMPLE, event_of))


def test_the_example_watches_every_injection_and_leaves_no_needle_in_a_waiting_patient():
    events = load(EXAMPLE, event_of).events
    given = [number for number, event in enumerate(events) if event.kind == "inject"]
    assert len(given) == 3 and all(events[number].is_watched for number in given)
    assert all(events[number - 1].kind == "shot" and events[number - 1].pulses > 1 for number in given)
    assert [event.kind for event in events[given[-1] + 1 :]][:2] == ["remove", "wait"]


def test_a_session_that_cannot_be_played_any_more_is_passed_over(write, tmp_path):
    playable = write("1")
    broken = write("2")
    lines = broken.read_bytes().splitlines(keepends=True)
    broken.write_bytes(b"".join(line for line in lines if b'"enter"' not in line))
    found = newest_session(tmp_path, has_drug_and_end)
    assert found.path == broken
    with pytest.raises(RoomError):
        rooms_of(found)
    assert newest_session(tmp_path, has_drug_and_end).path == playable


def test_two_panels_at_once_play_a_session_once(monkeypatch):
    played = []

    def slowly(stored):
        played.append(stored.path)
        time.sleep(0.05)
        return ("room",)

    monkeypatch.setattr(session_replay, "_played", {})
    monkeypatch.setattr(session_replay, "_played_rooms", slowly)
    stored = load(EXAMPLE, event_of)
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(rooms_of, [stored] * 4)) == [("room",)] * 4
    assert played == [EXAMPLE] and is_remembered(stored)
    # One that was gone on with is another one, and old ones are forgotten.
    for count in (3, 4):
        rooms_of(replace(stored, events=stored.events[:count]))
    assert len(played) == 3 and not is_remembered(stored)


def test_each_session_has_a_number_of_its_own():
    stored = load(EXAMPLE, event_of)
    assert seed_of(stored) == seed_of(load(EXAMPLE, event_of))
    others = {seed_of(replace(stored, **change)) for change in ({"started": "x"}, {"person": 5}, {"scenario": "y"})}
    assert len(others | {seed_of(stored)}) == 4
