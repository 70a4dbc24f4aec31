"""What a widget sends to its page, caught before it leaves."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sympblock.widgets.core.live_widget import LiveWidget


class Wire:
    """Stands in for the connection to a page, and keeps what is sent."""

    kernel, comm_id = True, "wire"

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []

    def send(self, data: dict[str, Any], buffers: Sequence[bytes] | None = None) -> None:
        """Keep a message."""
        self.sent.append(data)

    def on_msg(self, answer: object) -> None:
        """Answer nothing: no page is there."""

    def close(self, *_args: object, **_named: object) -> None:
        """End."""


@contextmanager
def sent_by(widget: LiveWidget) -> Iterator[list[dict[str, Any]]]:
    """Collect the changes of state that a widget sends."""
    wire = Wire()
    widget.comm = wire
    messages: list[dict[str, Any]] = []
    yield messages
    messages += [message for message in wire.sent if message["method"] == "update"]


def size_of(messages: Sequence[dict[str, Any]]) -> int:
    """Count the bytes of some messages, as they are written for the wire."""
    return sum(len(json.dumps(message).encode()) for message in messages)
