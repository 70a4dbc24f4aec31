"""What the handlers of the poll's server share: the poll, who is there, and who waits for something new."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import Callable
from typing import Literal

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.short_test import first_form
from sympblock.poll.attendance import Attendance
from sympblock.poll.gate import Gate
from sympblock.poll.phone_mark import PhoneMarks
from sympblock.poll.phone_page import version_of

Entry = Literal["in", "too_much", "full"]


class Hall:
    """Holds one open poll; only the thread of its server uses it.

    Parameters
    ----------
    book : PollBook
        The poll.
    clock_s : callable
        Seconds that never go back.
    hosts : frozenset of str
        Under which names phones may ask; a strange name is a page elsewhere that points here.
    """

    def __init__(self, book: PollBook, clock_s: Callable[[], float], hosts: frozenset[str]) -> None:
        self.book, self.hosts, self._clock_s = book, hosts, clock_s
        self.marks, self._gate = PhoneMarks(), Gate(book.rules)
        self.attendance = Attendance(book.rules, clock_s())
        self._announced = version_of(book)
        self._forms_due: list[str] = []
        self._waiting: dict[str, asyncio.Future[None]] = {}

    @property
    def present(self) -> int:
        """Count the phones that are there."""
        return self.attendance.present(self._clock_s())

    @property
    def is_over(self) -> bool:
        """Tell whether the poll has been open for long enough."""
        return self.attendance.is_over(self._clock_s())

    def enter(self, address: str, mark: str) -> Entry:
        """Let a request in, or say why not; a phone with a mark is there from now on."""
        at_s = self._clock_s()
        if not self._gate.lets_in(address, mark, at_s):
            return "too_much"
        return "in" if not mark or self.attendance.admits(mark, at_s) else "full"

    def written(self, mark: str) -> str:
        """Return how a phone is written down in the file of this poll."""
        return self.marks.written(mark, self.book.name)

    def give_mark(self) -> str:
        """Return a new mark; of every two that are given, one gets each form of a short test first."""
        if not self._forms_due:
            self._forms_due = list(secrets.choice(("ab", "ba")))
        form, mark = self._forms_due.pop(), self.marks.give()
        while first_form(self.written(mark)) != form:
            mark = self.marks.give()
        return mark

    async def change(self, mark: str, seen: str) -> str:
        """Wait until there is something new for a phone, or for as long as the rules say; return what is there now.

        A phone waits once: who asks again gives up the older wait.
        """
        self._release(mark)
        if seen == version_of(self.book):
            waiting = self._waiting[mark] = asyncio.get_running_loop().create_future()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(waiting, self.book.rules.wait_s)
            if self._waiting.get(mark) is waiting:
                del self._waiting[mark]
        return version_of(self.book)

    def announce(self) -> None:
        """Answer all who wait, if there is something new; a vote is nothing new for the others."""
        now = version_of(self.book)
        if now != self._announced:
            self._announced = now
            self.release_all()

    def release_all(self) -> None:
        """Answer all who wait."""
        for mark in list(self._waiting):
            self._release(mark)

    def _release(self, mark: str) -> None:
        waiting = self._waiting.pop(mark, None)
        if waiting and not waiting.done():
            waiting.set_result(None)
