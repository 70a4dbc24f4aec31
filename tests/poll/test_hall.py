"""Who waits for something new is woken by what phones can see, and by nothing else."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from sympblock.poll.hall import Hall
from sympblock.poll.phone_page import version_of
from tests.assessment.polling.poll_samples import MovedClock, book_of, vote


async def woken(hall: Hall, seen: str, mark: str = "phone") -> asyncio.Task[str]:
    """Begin to wait."""
    task = asyncio.ensure_future(hall.change(mark, seen))
    await turns()
    return task


async def turns() -> None:
    """Let everything happen that can happen now."""
    for _ in range(5):
        await asyncio.sleep(0)


async def _a_vote_and_then_counts() -> None:
    book, clock = book_of()
    hall = Hall(book, clock, frozenset())
    seen = version_of(book)
    waiting = await woken(hall, seen)
    book.cast(vote("p1", "a"))
    hall.announce()
    await turns()
    assert not waiting.done()
    book.show_counts()
    hall.announce()
    assert await waiting == version_of(book) != seen
    assert await hall.change("phone", seen) == version_of(book)


async def _a_phone_that_asks_again() -> None:
    book, _ = book_of()
    hall = Hall(book, MovedClock(), frozenset())
    seen = version_of(book)
    first = await woken(hall, seen)
    second = await woken(hall, seen)
    assert await first == seen
    assert not second.done()
    hall.release_all()
    assert await second == seen


def run(test) -> None:
    """Run in a thread of its own: in this one a browser of other tests may have left its loop running."""
    with ThreadPoolExecutor(1) as threads:
        threads.submit(lambda: asyncio.run(test())).result()


def test_a_vote_wakes_nobody_and_counts_wake_all() -> None:
    run(_a_vote_and_then_counts)


def test_a_phone_waits_once() -> None:
    run(_a_phone_that_asks_again)
