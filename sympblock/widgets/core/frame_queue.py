"""Keeps live pictures from piling up on their way to a page that draws them slowly, or is gone."""

from __future__ import annotations

import asyncio

#: So many pictures, or all of so long, may be sent and not seen yet; one more is not taken before one was seen.
UNSEEN_AT_LEAST, UNSEEN_FOR_S = 3, 0.2
#: A page that has seen nothing for so long is gone.
GONE_AFTER_S = 4.0


class FrameQueue:
    """Knows which picture a page saw last.

    Examples
    --------
    >>> queue = FrameQueue()
    >>> queue.is_full(6, rate=30.0), queue.is_full(6, rate=8.0)
    (True, True)
    >>> queue.saw(2)
    >>> queue.is_full(6, rate=30.0), queue.is_full(6, rate=8.0)
    (False, True)
    """

    def __init__(self) -> None:
        self._seen, self._came = 0, asyncio.Event()

    def begin(self, number: int) -> None:
        """Take all up to a picture as seen; a series in a loop of its own begins."""
        self._seen, self._came = number, asyncio.Event()

    def saw(self, number: int) -> None:
        """Note that the page drew a picture."""
        self._seen = max(self._seen, number)
        self._came.set()

    def is_full(self, number: int, rate: float) -> bool:
        """Tell whether as many wait to be seen as may; ``rate`` is in pictures a second."""
        return number - self._seen >= max(UNSEEN_AT_LEAST, round(UNSEEN_FOR_S * rate))

    async def has_room(self, number: int, rate: float) -> bool:
        """Wait for room; False if the page is gone.

        It is found as soon as there is some, not a whole pulse later: a page that is a little slow would get half.
        """
        while self.is_full(number, rate):
            self._came.clear()
            try:
                await asyncio.wait_for(self._came.wait(), GONE_AFTER_S)
            except TimeoutError:
                return False
        return True
