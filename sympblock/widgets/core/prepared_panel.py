"""A panel that shows somebody who may have to be built first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

import traitlets

from sympblock.widgets.core.panel import Panel, State

Made = TypeVar("Made")


class PreparedPanel(Panel[State]):
    """Waits beside the page for what takes seconds, and says so meanwhile.

    A subclass sets ``waiting_words`` and ``failed_words``.

    Parameters
    ----------
    state : dataclass
        The first state.
    is_blocking : bool
        True waits at once instead of going on meanwhile, as a twin that is never displayed must.

    Attributes
    ----------
    preparing : str
        One sentence while something is made, or after it failed; else empty.
    """

    waiting_words = ""
    failed_words = ""

    preparing = traitlets.Unicode().tag(sync=True)

    def __init__(self, state: State, is_blocking: bool = False) -> None:
        self._is_blocking = is_blocking
        super().__init__(state)

    @traitlets.default("preparing")
    def _waiting(self) -> str:
        return self.waiting_words

    @property
    def goes_on_meanwhile(self) -> bool:
        """Tell whether what takes seconds is made beside the page."""
        return not self._is_blocking and _running_loop() is not None

    def prepare(self, make: Callable[[], Made], arrived: Callable[[Made], None], is_quick: bool = False) -> None:
        """Make something, then hand it to ``arrived`` and show the panel anew.

        Parameters
        ----------
        make : callable
            Takes seconds; runs in a thread of its own where a page waits.
        arrived : callable
            Takes what was made.
        is_quick : bool
            True if it need not run beside the page.
        """
        self.preparing = self.waiting_words
        loop = _running_loop()
        if self._is_blocking or loop is None or is_quick:
            self._finish(make(), arrived, "")
            return
        job = loop.run_in_executor(None, make)
        job.add_done_callback(lambda done: self._end(done, arrived))

    def _end(self, done: asyncio.Future[Made], arrived: Callable[[Made], None]) -> None:
        fault = done.exception()
        if fault is not None:
            self.preparing = self.failed_words
            self._show(self.state)
            raise fault
        self._finish(done.result(), arrived, None)

    def _finish(self, made: Made, arrived: Callable[[Made], None], said: str | None) -> None:
        self.preparing = ""
        arrived(made)
        self._show(self.state, said)


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
