"""A session in space: the example is a good one, and every act shows what had happened by then."""

from __future__ import annotations

import pytest

from sympblock.block.injectate.contrast_cloud import cloud_of
from sympblock.procedure.debrief import debrief
from sympblock.procedure.event_lines import event_of, fields_of
from sympblock.procedure.events import Tick
from sympblock.procedure.session_file import SessionFile
from sympblock.procedure.session_replay import EXAMPLE
from sympblock.procedure.session_store import load, new_path
from sympblock.widgets.block_replay.block_replay import BlockReplay
from sympblock.widgets.procedure_room.debrief.debrief_page import summary_of


@pytest.fixture(scope="module")
def replay() -> BlockReplay:
    return BlockReplay(None, is_blocking=True)


def show(replay: BlockReplay, act: int) -> None:
    replay.receive({"event": "set", "id": "act", "value": act})


def test_the_example_is_judged_as_it_was_written_down(replay):
    found = debrief(replay.rooms[-1], lambda _: True)
    assert found.rating == "safe and effective" and {
        each.item.id for each in found.checked if each.outcome != "kept"
    } == {"acted_on_aspirate", "stopped_at_signs"}
    stored = load(EXAMPLE, event_of)
    assert summary_of(found) == dict(stored.summary)


def test_every_act_shows_what_had_happened_by_then(replay):
    kinds = [event.kind for event in replay.rooms[-1].events]
    show(replay, kinds.index("enter"))
    assert [part["name"] for part in replay.added] == []
    show(replay, kinds.index("inject"))
    assert [part["name"] for part in replay.added] == ["needle"]
    show(replay, kinds.index("inject") + 1)
    assert [part["name"] for part in replay.added] == ["contrast", "needle"]
    assert "1 ml injected, under live fluoroscopy" in replay.view["said"]
    show(replay, len(kinds))
    assert [part["name"] for part in replay.added] == ["local_anaesthetic", "contrast"]


def test_contrast_is_meshed_for_another_act_only(replay, monkeypatch):
    kinds = [event.kind for event in replay.rooms[-1].events]
    show(replay, kinds.index("inject"))
    meshed: list[object] = []
    monkeypatch.setattr(
        "sympblock.widgets.block_replay.block_replay.cloud_of", lambda spread: meshed.append(spread) or cloud_of(spread)
    )
    replay.receive({"event": "set", "id": "names", "value": False})
    replay.receive({"event": "pick", "structure": "aorta"})
    assert meshed == []
    show(replay, kinds.index("inject") + 1)
    assert len(meshed) == 1


def test_distances_are_told_while_the_needle_is_in(replay):
    show(replay, [event.kind for event in replay.rooms[-1].events].index("inject"))
    tables = [block["caption"] for block in replay.view["readout"] if block["kind"] == "table"]
    assert tables[0] == "From the tip to"


def test_the_newest_own_session_is_shown_and_one_without_an_injection_is_not(replay, tmp_path):
    events = load(EXAMPLE, event_of).events
    own = SessionFile(new_path(tmp_path, "first_block"))
    own.begin("first_block")
    first = [event.kind for event in events].index("inject") + 1
    for event in events[:first]:
        own.add(fields_of(event))
    bare = SessionFile(new_path(tmp_path, "first_block"))
    bare.begin("first_block")
    bare.add(fields_of(Tick(at_s=1.0, item="consent")))
    shown = BlockReplay(tmp_path, is_blocking=True)
    assert shown._stored.path == own.path and len(shown.rooms) == first + 1
    assert shown.view["readout"][0]["heading"].startswith("Your newest session")
