"""A panel that waits for something says so, shows it when it is there, and says if it failed."""

import asyncio
import dataclasses
import threading
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor

import pytest

from sympblock.widgets.core.panel import Words
from sympblock.widgets.core.prepared_panel import PreparedPanel
from tests.widget_waits import GIVEN_UP_AFTER_S, shown_by


@dataclasses.dataclass(frozen=True)
class Empty:
    """Nothing to set."""


class Kettle(PreparedPanel):
    """Waits for water."""

    title = "Kettle"
    waiting_words, failed_words = "Heating.", "It is broken."

    def __init__(self, make, is_blocking: bool = False) -> None:
        self.water = "cold"
        super().__init__(Empty(), is_blocking)
        self.prepare(make, self._boil)

    def controls(self, state):
        return ()

    def readout(self, state):
        return (Words(f"{self.water} {self.preparing}"),)

    def _boil(self, made: str) -> None:
        self.water = made


def shown(kettle: Kettle) -> str:
    return kettle.view["readout"][0]["text"]


def hot() -> str:
    return "hot"


def run(work: Coroutine) -> None:
    """Run in a thread of its own: browser tests of the same session leave a loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()


@pytest.mark.parametrize("is_blocking", [True, False])
def test_where_nothing_runs_beside_it_is_there_at_once(is_blocking):
    done = []
    with ThreadPoolExecutor(1) as thread:
        done.append(thread.submit(Kettle, hot, is_blocking).result())
    assert shown(done[0]) == "hot " and done[0].preparing == ""


def test_where_a_page_waits_it_says_so_and_then_shows_it():
    seen = threading.Event()

    def held_back() -> str:
        assert seen.wait(GIVEN_UP_AFTER_S)
        return "hot"

    async def watch() -> None:
        kettle = Kettle(held_back)
        assert shown(kettle) == "cold Heating."
        seen.set()
        await shown_by(kettle, lambda: shown(kettle) == "hot ")

    run(watch())


def test_a_failure_is_said_and_raised_where_it_is_logged():
    def broken() -> str:
        raise OSError("no current")

    async def watch() -> None:
        heard = []
        asyncio.get_running_loop().set_exception_handler(lambda _, about: heard.append(about["exception"]))
        kettle = Kettle(broken)
        await shown_by(kettle, lambda: shown(kettle) == "cold It is broken.")
        await asyncio.sleep(0)
        assert kettle.preparing == "It is broken."
        assert [str(error) for error in heard] == ["no current"]

    run(watch())
