"""The poll's own web server: in a thread of its own, on one address and one port, closed by itself."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import socket
import threading
import time
from collections.abc import Callable, Iterable

import tornado.httpserver
import tornado.iostream
import tornado.web

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.poll.hall import Hall
from sympblock.poll.local_addresses import ALONE, local_addresses
from sympblock.poll.phone_handlers import routes
from sympblock.widgets.poll_desk.poll_door import DoorStatus, DoorStuckError

LOGGER = logging.getLogger(__name__)
#: Who shows how many phones are there is told so often at most.
TELL_S = 0.5
#: A whole hall may open the page in the same second.
BACKLOG = 512
#: A connection that says nothing for so long is closed; it is longer than the wait for something new.
SILENT_S = 60


class BoundedServer(tornado.httpserver.HTTPServer):
    """Takes only so many connections; what comes beyond is closed at once."""

    connections_most: int = 100

    def handle_stream(self, stream: tornado.iostream.IOStream, address: tuple) -> None:
        """Take a connection, or close it."""
        if len(self._connections) >= self.connections_most:
            stream.close()
        else:
            super().handle_stream(stream, address)


class PollServer:
    """Opens and closes the door to the phones; everything else of the computer stays closed.

    Parameters
    ----------
    book : PollBook
        The poll.
    clock_s : callable
        Seconds that never go back.
    addresses : callable
        Returns the addresses of this computer on its networks.
    """

    def __init__(
        self,
        book: PollBook,
        clock_s: Callable[[], float] = time.monotonic,
        addresses: Callable[[], tuple[str, ...]] = local_addresses,
    ) -> None:
        self._book, self._clock_s, self._addresses = book, clock_s, addresses
        self._listeners: list[Callable[[], None]] = []
        self._open: _OpenDoor | None = None
        self._closed_itself = False
        book.listen(self._tell)

    @property
    def addresses(self) -> tuple[str, ...]:
        """Return where phones can reach this computer; this computer alone stands last."""
        return (*self._addresses(), ALONE)

    @property
    def status(self) -> DoorStatus:
        """Tell where the poll is, and how many phones are there."""
        door = self._open
        if door is None:
            return DoorStatus(closed_itself=self._closed_itself)
        return DoorStatus(door.address, door.port, door.hall.present)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call somebody when phones came, went or voted; from the thread of the server, and not too often."""
        self._listeners.append(listener)

    def open(self, address: str) -> None:
        """Open the poll on one address.

        Raises
        ------
        DoorStuckError
            If the address is not this computer's any more, or no port is free.
        """
        if self._open:
            return
        if address not in self.addresses:
            raise DoorStuckError(f"This computer no longer has the address {address}. Choose another one.")
        rules = self._book.rules
        door = bound_socket(address, range(rules.port, rules.port + rules.ports_tried))
        self._closed_itself = False
        self._open = _OpenDoor(self._book, door, address, self._clock_s, self._heard)
        self._open.start()

    def close(self) -> None:
        """Close the poll's server; nothing of this computer can be reached any more."""
        door, self._open = self._open, None
        if door:
            door.stop()

    def _tell(self) -> None:
        door = self._open
        if door:
            door.note_change()

    def _heard(self, is_over: bool) -> None:
        if is_over:
            self._open, self._closed_itself = None, True
        for listener in self._listeners:
            listener()


def bound_socket(address: str, ports: Iterable[int]) -> socket.socket:
    """Take the first free port on an address.

    Raises
    ------
    DoorStuckError
        If none is free, or the system does not allow it.
    """
    for port in ports:
        door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            if os.name == "posix":  # elsewhere it would let two programs have one port
                door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            door.setblocking(False)
            door.bind((address, port))
            door.listen(BACKLOG)
            return door
        except OSError as error:
            door.close()
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise DoorStuckError(f"This computer does not let the poll open on {address}.") from None
    raise DoorStuckError("No port is free for the poll. Close other programs that serve pages, and try again.")


class _OpenDoor:
    """Runs the server in a thread of its own, so that a lesson that computes does not make phones wait."""

    def __init__(
        self,
        book: PollBook,
        listening: socket.socket,
        address: str,
        clock_s: Callable[[], float],
        heard: Callable[[bool], None],
    ) -> None:
        self.address, self.port = address, int(listening.getsockname()[1])
        names = {address, ALONE, "localhost", socket.gethostname().lower()}
        self.hall = Hall(book, clock_s, frozenset(names | {f"{socket.gethostname().lower()}.local"}))
        self._socket, self._heard = listening, heard
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()
        self._is_up = threading.Event()
        self._told: tuple[int, int] = (-1, -1)
        self._thread = threading.Thread(target=self._run, name="poll", daemon=True)

    def start(self) -> None:
        """Serve from now on."""
        self._thread.start()
        self._is_up.wait()

    def stop(self) -> None:
        """Answer who waits, close all connections, and end the thread."""
        with contextlib.suppress(RuntimeError):  # it has ended by itself
            self._loop.call_soon_threadsafe(self._end.set)
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def note_change(self) -> None:
        """Answer who waits for something new."""
        with contextlib.suppress(RuntimeError):  # it has just ended
            self._loop.call_soon_threadsafe(self.hall.announce)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._serve())
        except Exception:
            LOGGER.exception("the poll's server has ended")
        finally:
            self._is_up.set()
            self._loop.close()

    async def _serve(self) -> None:
        rules = self.hall.book.rules
        application = tornado.web.Application(list(routes(self.hall)), log_function=lambda _: None)
        server = BoundedServer(
            application,
            max_body_size=rules.body_bytes_most,
            max_header_size=8192,
            idle_connection_timeout=SILENT_S,
            body_timeout=SILENT_S,
        )
        server.connections_most = rules.connections_most
        server.add_socket(self._socket)
        self._is_up.set()
        is_over = await self._until_over()
        server.stop()
        self.hall.release_all()
        await server.close_all_connections()
        if is_over:
            self._heard(True)

    async def _until_over(self) -> bool:
        """Tell of phones that come and go; return True if the poll is over, and False if it was closed."""
        while not self._end.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._end.wait(), TELL_S)
            if self.hall.is_over:
                return True
            self._tell_of_phones()
        return False

    def _tell_of_phones(self) -> None:
        now = self.hall.present, self.hall.book.state.answers_taken
        if now != self._told:
            self._told = now
            self._heard(False)
