"""What the desk needs of the poll's server, which stands in a storey above."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from sympblock.assessment.polling.poll_question import PollQuestion


class DoorStuckError(Exception):
    """Says in plain words why the poll cannot be opened."""


@dataclass(frozen=True)
class DoorStatus:
    """Tells whether phones can reach the poll.

    Parameters
    ----------
    address : str
        Of this computer; empty = the poll is closed.
    port : int
        0 = the poll is closed.
    phones : int
        How many are there.
    closed_itself : bool
        Whether it was open and has closed by itself.
    """

    address: str = ""
    port: int = 0
    phones: int = 0
    closed_itself: bool = False

    @property
    def is_open(self) -> bool:
        """Tell whether phones can reach the poll."""
        return bool(self.port)

    @property
    def link(self) -> str:
        """Return what is typed into a phone."""
        return f"http://{self.address}:{self.port}" if self.is_open else ""


class PollDoor(Protocol):
    """Opens and closes the way for phones."""

    @property
    def addresses(self) -> tuple[str, ...]:
        """Return where phones can reach this computer; this computer alone stands last."""

    @property
    def status(self) -> DoorStatus:
        """Tell where the poll is, and how many phones are there."""

    def open(self, address: str) -> None:
        """Open the poll on one address, or raise :class:`DoorStuckError`."""

    def close(self) -> None:
        """Close it."""

    def listen(self, listener: Callable[[], None]) -> None:
        """Call somebody when phones came, went or voted."""


@dataclass(frozen=True)
class ScreenPicture:
    """Holds the picture of a question for the screen.

    Parameters
    ----------
    png : bytes
        The file.
    alt : str
        The picture in words that do not give the answer away.
    bounds_mm : tuple of float
        Left, top, right and bottom.
    rings_mm : list of list of tuple
        Outline of the correct place, which is not shown before the key.
    """

    png: bytes
    alt: str
    bounds_mm: tuple[float, float, float, float]
    rings_mm: list[list[tuple[float, float]]]


#: Draws the picture of a question; None if it has none.
Draw = Callable[[PollQuestion], ScreenPicture | None]


class ClosedDoor:
    """Stands for a server that is never opened: a rehearsal opens no port."""

    addresses: tuple[str, ...] = ("127.0.0.1",)
    status = DoorStatus()

    def open(self, address: str) -> None:
        """Refuse."""
        raise DoorStuckError(f"A rehearsal does not open {address}.")

    def close(self) -> None:
        """Leave it closed."""

    def listen(self, listener: Callable[[], None]) -> None:
        """Tell nobody: no phone can come."""
