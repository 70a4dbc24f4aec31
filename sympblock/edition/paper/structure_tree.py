"""The tree of tags of a PDF, read from the top."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary


def kids_of(element: pikepdf.Object) -> list[pikepdf.Object]:
    """Return what an element holds: elements, marks of content and references to links."""
    held = element.get("/K")
    if held is None:
        return []
    return list(held) if isinstance(held, Array) else [held]


def kind_of(element: object) -> str:
    """Return the type of an element without its slash; empty for what is no element."""
    return str(element.get("/S", "/"))[1:] if isinstance(element, Dictionary) else ""


def alt_of(element: pikepdf.Object) -> str:
    """Return the words that stand for a figure; empty without any."""
    return str(element.get("/Alt", "")).strip()


def elements(top: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Yield all elements below one, each before what it holds."""
    waiting = kids_of(top)[::-1]
    while waiting:
        found = waiting.pop()
        if kind_of(found):
            yield found
            waiting += kids_of(found)[::-1]
