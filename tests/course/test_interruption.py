"""A signal interrupts only where that leaves nothing behind, and only once."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from sympblock.course.serving.interruption import Interruption

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of this kind exist on POSIX systems only")
NUMBERS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP] if os.name != "nt" else []


@pytest.fixture
def interruption() -> Iterator[Interruption]:
    """Give one that listens, and leave the signals as they were."""
    before = {number: signal.getsignal(number) for number in NUMBERS}
    listening = Interruption()
    listening.listen()
    yield listening
    for number, handler in before.items():
        signal.signal(number, handler)


def send(number: int) -> None:
    """Send this process a signal, which is heard before the next line."""
    os.kill(os.getpid(), number)


@pytest.mark.parametrize("number", NUMBERS)
def test_a_signal_interrupts_where_it_may(interruption: Interruption, number: int) -> None:
    with pytest.raises(KeyboardInterrupt), interruption.allowed():
        send(number)
        pytest.fail("the block went on")


def test_anywhere_else_it_waits_for_the_next_place_where_it_may(interruption: Interruption) -> None:
    send(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt), interruption.allowed():
        pytest.fail("the block began")


def test_a_repeat_does_not_interrupt_the_end(interruption: Interruption) -> None:
    ended = []
    with pytest.raises(KeyboardInterrupt), interruption.allowed():
        try:
            send(signal.SIGINT)
        finally:
            send(signal.SIGINT)
            send(signal.SIGTERM)
            ended.append("in order")
    assert ended == ["in order"]


def test_after_the_block_it_may_not(interruption: Interruption) -> None:
    with interruption.allowed():
        pass
    send(signal.SIGINT)
