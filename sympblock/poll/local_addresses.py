"""The addresses under which phones on the same network reach this computer."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable

import psutil

ALONE = "127.0.0.1"
#: An address of the documentation; nothing is sent to it, but the system says from where it would be.
_NOWHERE = ("192.0.2.1", 9)


def local_addresses() -> tuple[str, ...]:
    """Return the IPv4 addresses of this computer on its networks, the one in use first; none if it has no network."""
    stats = psutil.net_if_stats()
    found = [
        entry.address
        for name, entries in psutil.net_if_addrs().items()
        if name in stats and stats[name].isup
        for entry in entries
        if entry.family == socket.AF_INET
    ]
    return in_order(found, _in_use())


def in_order(addresses: Iterable[str], in_use: str) -> tuple[str, ...]:
    """Leave out what no phone can reach, and begin with the address in use, then with private networks.

    Examples
    --------
    >>> in_order(["127.0.0.1", "169.254.3.4", "8.8.8.8", "192.168.1.7", "10.0.0.2"], "10.0.0.2")
    ('10.0.0.2', '192.168.1.7', '8.8.8.8')
    """
    known = {text: ipaddress.IPv4Address(text) for text in addresses}
    usable = [text for text, each in known.items() if not each.is_loopback and not each.is_link_local]
    return tuple(sorted(usable, key=lambda text: (text != in_use, not known[text].is_private)))


def _in_use() -> str:
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(_NOWHERE)
            return str(probe.getsockname()[0])
    except OSError:
        return ""
