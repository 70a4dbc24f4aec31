"""Ctrl-C and the other polite signals, heard where they leave nothing behind."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator

_POLITE = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class Interruption:
    """Turns a polite signal into a KeyboardInterrupt, but only within `allowed`.

    Anywhere else it is remembered: a server that was just started, or a folder
    that was just made, would be left behind, and impatient repeats would cut
    short the orderly end of server and kernels.
    """

    def __init__(self) -> None:
        self._is_wanted = False
        self._is_allowed = False

    def listen(self) -> None:
        """Hear the signals from now on."""
        for name in _POLITE:
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._hear)

    @contextlib.contextmanager
    def allowed(self) -> Iterator[None]:
        """Let a signal interrupt a ``with`` block; one that came before it does so at its beginning."""
        self._is_allowed = True
        try:
            if self._is_wanted:
                raise KeyboardInterrupt
            yield
        finally:
            self._is_allowed = False

    def _hear(self, _number: int, _frame: object) -> None:
        self._is_wanted = True
        if self._is_allowed:
            self._is_allowed = False
            raise KeyboardInterrupt
