"""Phones to test with: real HTTP clients that keep their cookie."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape

import httpx

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.content.poll_rules import load_poll_rules
from sympblock.poll.local_addresses import ALONE
from sympblock.poll.poll_server import PollServer

_clients: list[httpx.Client] = []
_VERSION = re.compile(r'data-version="([\w-]+)"')


@contextmanager
def open_poll(book: PollBook, **more) -> Iterator[PollServer]:
    """Open a poll on this computer alone."""
    server = PollServer(book, addresses=tuple, **more)
    server.open(ALONE)
    try:
        yield server
    finally:
        server.close()
        while _clients:
            _clients.pop().close()


def small_book(folder=None, **limits) -> PollBook:
    """Return a poll with other limits than those of the course."""
    return PollBook(folder, load_poll_rules().model_copy(update=limits))


@dataclass
class PhoneClient:
    """Loads the page and votes, as the page's form or script does."""

    link: str
    client: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        self.client = httpx.Client(base_url=self.link, trust_env=False, timeout=30)
        _clients.append(self.client)

    def page(self) -> str:
        """Load the page."""
        return self.client.get("/").text

    @property
    def version(self) -> str:
        """Return the version of the page."""
        return _VERSION.search(self.page())[1]

    def vote(self, book: PollBook, fields: Mapping[str, object], sequence: int = 1, **more) -> httpx.Response:
        """Send a vote as the script does."""
        number = book.state.ballot.number
        told = {"poll": book.name, "ballot": str(number), "sequence": str(sequence), **fields}
        headers = {"Accept": "application/json", **more.pop("headers", {})}
        return self.client.post("/vote", data=told | more, headers=headers)

    def sheet(self, book: PollBook, fields: Mapping[str, object], sequence: int = 1) -> httpx.Response:
        """Send a sheet of a test as the script does."""
        told = {"poll": book.name, "part": book.state.rounds[-1].part, "sequence": str(sequence), **fields}
        return self.client.post("/sheet", data=told, headers={"Accept": "application/json"})

    def send_form(self, fields: Mapping[str, object], action: str = "/vote") -> httpx.Response:
        """Send the form of the page as a phone without scripts does, and follow to the page."""
        hidden = dict(re.findall(r'type="hidden" name="([\w.]+)" value="([^"]*)"', self.page()))
        told = {name: unescape(value) for name, value in hidden.items()} | dict(fields)
        return self.client.post(action, data=told, follow_redirects=True, headers={"Origin": "null"})
