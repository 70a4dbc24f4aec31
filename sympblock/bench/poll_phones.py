"""Many phones at once, as real HTTP clients in a process of their own: `python -m sympblock.bench.poll_phones LINK PHONES`.

They open the page with its script and style, wait for a question as the script does, load the page and the picture anew, and vote. The
process says ``ready`` when all of them wait, and at the end prints for each phone when it did what, in seconds of the system's clock.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from urllib.parse import quote, urlencode

from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse

_HIDDEN = re.compile(r'type="hidden" name="(\w+)" value="([^"]*)"')
_VERSION = re.compile(r'data-version="([\w-]+)"')
_PICTURE = re.compile(r'src="(/picture/\w+\.png)"')
PATIENCE_S = 60


class BenchPhone:
    """Does what the page of a phone does."""

    def __init__(self, link: str, number: int, client: AsyncHTTPClient) -> None:
        self._link, self._number, self._client = link, number, client
        self._cookie, self._page = "", ""
        self.times_s: dict[str, float] = {}

    async def open(self) -> None:
        """Open the page with its script and style."""
        self._note("asked")
        await self._load()
        for name in ("/phone.css", "/phone.js"):
            await self._get(name)
        self._note("opened")

    async def vote(self) -> None:
        """Wait for something new, load it, and vote."""
        seen = _found(_VERSION, self._page)
        while _found(_VERSION, self._page) == seen:
            await self._get(f"/change?seen={quote(seen)}")
            self._note("heard")
            await self._load()
        if picture := _PICTURE.search(self._page):
            await self._get(picture[1])
        self._note("shown")
        fields = dict(_HIDDEN.findall(self._page)) | {"age_s": "0", "choice": str(1 + self._number % 3)}
        answer = await self._get("/vote", method="POST", body=urlencode(fields))
        self._note("acknowledged" if answer.code == 200 else "refused")

    async def _load(self) -> None:
        answer = await self._get("/")
        self._page = answer.body.decode()
        self._cookie = answer.headers.get("Set-Cookie", self._cookie).partition(";")[0]

    async def _get(self, path: str, method: str = "GET", body: str | None = None) -> HTTPResponse:
        headers = {"Cookie": self._cookie, "Accept": "application/json"} if self._cookie else {}
        request = HTTPRequest(
            self._link + path, method, headers, body, request_timeout=PATIENCE_S, connect_timeout=PATIENCE_S
        )
        return await self._client.fetch(request, raise_error=False)

    def _note(self, what: str) -> None:
        self.times_s[what] = time.monotonic()


def _found(pattern: re.Pattern[str], page: str) -> str:
    found = pattern.search(page)
    return found[1] if found else ""


async def _all(link: str, number: int) -> list[dict[str, float]]:
    client = AsyncHTTPClient(max_clients=2 * number)
    phones = [BenchPhone(link, each, client) for each in range(number)]
    await asyncio.gather(*(phone.open() for phone in phones))
    voting = [asyncio.ensure_future(phone.vote()) for phone in phones]
    print("ready", flush=True)
    await asyncio.gather(*voting)
    client.close()
    return [phone.times_s for phone in phones]


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_all(sys.argv[1], int(sys.argv[2])))), flush=True)
