"""Waiting for a widget that goes on by itself: for what it shows, never for a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from sympblock.widgets.core.live_widget import LiveWidget

#: A test that waits for longer has failed.
GIVEN_UP_AFTER_S = 120


async def shown_by(widget: LiveWidget, is_shown: Callable[[], bool]) -> None:
    """Wait until a widget has changed so that a condition holds."""
    changed = asyncio.Event()
    widget.observe(lambda _: changed.set())
    async with asyncio.timeout(GIVEN_UP_AFTER_S):
        while not is_shown():
            await changed.wait()
            changed.clear()
    widget.unobserve_all()
