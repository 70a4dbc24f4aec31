"""Answers a page on which a state is shared as a code, or a code is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sympblock.codes.share_code import CodeRefusedError


@dataclass(frozen=True)
class ShareDesk:
    """Makes codes and opens them for one widget; what cannot be done is told in a sentence.

    Parameters
    ----------
    letter : str
        With which the codes of the widget begin; the page opens no other one that stands in its address.
    make : callable
        Returns the code of the state as it stands, and a sentence about what it leaves out, or an empty one.
    take : callable
        Opens a code and returns a sentence about what was opened.
    tell : callable
        Takes what the page shows.
    """

    letter: str
    make: Callable[[], tuple[str, str]]
    take: Callable[[str], str]
    tell: Callable[[dict[str, Any]], None]

    @property
    def at_first(self) -> dict[str, Any]:
        """Return what the page shows before anything was shared or opened."""
        return {"letter": self.letter, "code": "", "about": "", "opened": "", "is_refused": False}

    def answer(self, content: dict[str, Any]) -> bool:
        """Act on ``share`` and ``open_code``; tell whether it was one of them."""
        event = content["event"]
        if event == "share":
            self.tell(self.at_first | self._made())
        elif event == "open_code":
            self.tell(self.at_first | self._taken(content["text"]))
        else:
            return False
        return True

    def _made(self) -> dict[str, Any]:
        try:
            code, about = self.make()
        except CodeRefusedError as refused:
            return {"about": str(refused), "is_refused": True}
        return {"code": code, "about": about}

    def _taken(self, text: str) -> dict[str, Any]:
        try:
            return {"opened": self.take(text)}
        except CodeRefusedError as refused:
            return {"opened": str(refused), "is_refused": True}
