"""Sessions that are played beside the page: none is lost, none comes after its patient has gone, and a fault is told."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from sympblock.widgets.procedure_room.debrief import replay_desk
from tests.sample_room import act, answered, made, needle_at_target, shot
from tests.widget_waits import shown_by


class Gates:
    """Hold each session back until it may end."""

    def __init__(self) -> None:
        self.open = {"own": threading.Event(), "expert": threading.Event()}
        self.begun: list[str] = []
        self.ended = threading.Event()

    def around(self, play: Callable) -> Callable:
        def held(whose, session):
            self.begun.append(whose)
            assert self.open[whose].wait(120)
            try:
                return play(whose, session)
            finally:
                self.ended.set()

        return held


@pytest.fixture
def gates(monkeypatch) -> Iterator[Gates]:
    held = Gates()
    monkeypatch.setattr(replay_desk, "_trail", held.around(replay_desk._trail))
    yield held
    for gate in held.open.values():
        gate.set()


@pytest.fixture
def ended(tmp_path):
    """Return a room whose session has ended, and which plays beside the page."""
    room = made(tmp_path)
    act(room, "plan", level="L3", side="left")
    answered(room)
    needle_at_target(room)
    shot(room)
    act(room, "finish")
    room._is_blocking = False
    return room


def run(work: Coroutine) -> None:
    """Run in a thread of its own: browser tests of the same session leave a loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()


def status(room) -> str:
    return room.page["replay"]["status"]


def there(room) -> set[str]:
    return {run["value"] for run in room.page["replay"]["runs"] if run["is_there"]}


@pytest.mark.long
@pytest.mark.parametrize("first", ["own", "expert"])
def test_both_are_kept_and_the_one_that_was_asked_for_last_is_shown(ended, gates, first) -> None:
    last = {"own": "expert", "expert": "own"}[first]

    async def both() -> None:
        act(ended, "replay", whose=first, number=0)
        act(ended, "replay", whose=last, number=2)
        act(ended, "replay", whose=last, number=2)
        assert status(ended).count("is being played") == 2
        for whose in (last, first):
            gates.open[whose].set()
            await shown_by(ended, lambda whose=whose: whose in there(ended))
        assert (ended.page["replay"]["whose"], ended.page["replay"]["act"]) == (last, 2)
        assert status(ended) == "" and sorted(gates.begun) == ["expert", "own"]

    run(both())


@pytest.mark.long
def test_who_looks_at_another_act_meanwhile_keeps_it_and_the_session_is_there(ended, gates) -> None:
    async def meanwhile() -> None:
        gates.open["own"].set()
        act(ended, "replay", whose="own", number=0)
        await shown_by(ended, lambda: "own" in there(ended))
        act(ended, "replay", whose="expert", number=0)
        act(ended, "replay", whose="own", number=3)
        assert "An expert's session is being played" in status(ended)
        gates.open["expert"].set()
        await shown_by(ended, lambda: "expert" in there(ended))
        assert (ended.page["replay"]["whose"], ended.page["replay"]["act"], status(ended)) == ("own", 3, "")

    run(meanwhile())


@pytest.mark.long
def test_a_session_of_a_patient_who_has_gone_comes_no_more(ended, gates) -> None:
    async def leave() -> None:
        act(ended, "replay", whose="own", number=0)
        act(ended, "again")
        await shown_by(ended, lambda: not ended.preparing and ended.play is not None)
        act(ended, "finish")
        act(ended, "replay", whose="expert", number=0)
        gates.open["own"].set()
        await asyncio.get_running_loop().run_in_executor(None, gates.ended.wait)
        gates.open["expert"].set()
        await shown_by(ended, lambda: "expert" in there(ended))
        assert there(ended) == {"expert"} and status(ended) == ""

    run(leave())


@pytest.mark.long
def test_a_fault_is_told_with_what_to_do_and_another_try_begins_anew(ended, monkeypatch) -> None:
    play, tries = replay_desk._trail, []

    def faulty(whose, session):
        tries.append(whose)
        if len(tries) == 1:
            raise KeyError("no such thing")
        return play(whose, session)

    monkeypatch.setattr(replay_desk, "_trail", faulty)

    async def twice() -> None:
        act(ended, "replay", whose="own", number=0)
        await shown_by(ended, lambda: "being played" not in status(ended))
        assert "could not be played" in status(ended) and "try again" in status(ended) and there(ended) == set()
        act(ended, "replay", whose="own", number=1)
        assert "being played" in status(ended) and "could not" not in status(ended)
        await shown_by(ended, lambda: "own" in there(ended))
        assert status(ended) == "" and ended.page["replay"]["act"] == 1

    run(twice())
