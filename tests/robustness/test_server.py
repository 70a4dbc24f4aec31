"""Nobody gets past the server's token, and the course calls nobody outside."""

from __future__ import annotations

import pytest

from sympblock.robustness.server import Reply, attempt, is_inside
from sympblock.robustness.server_addresses import example_of


@pytest.mark.long
def test_attempts_on_the_server_break_nothing() -> None:
    made = list(attempt(0.01))
    assert [line for one in made for line in one.broke] == []
    assert len(made) == 6
    assert all(one.count for one in made)
    assert made[0].count > 400


@pytest.mark.parametrize(
    ("reply", "is_refusal"),
    [
        (Reply(403), True),
        (Reply(404), True),
        (Reply(302), True),
        (Reply(302, {}, b"a page"), False),
        (Reply(200), False),
        (Reply(101), False),
        (Reply(0), False),
        (Reply(500), False),
    ],
)
def test_only_a_refusal_counts_as_one(reply: Reply, is_refusal: bool) -> None:
    assert reply.is_refusal == is_refusal


@pytest.mark.parametrize(
    ("line", "inside"),
    [
        ("listening", True),
        ("socket.connect ('127.0.0.1', 80)", True),
        ("socket.connect '/tmp/socket'", True),
        ("socket.getaddrinfo 'localhost'", True),
        ("socket.connect ('93.184.216.34', 80)", False),
        ("socket.connect ('127.evil.example', 80)", False),
        ("socket.getaddrinfo 'packages.example'", False),
        ("socket.getaddrinfo 'localhost.evil.example'", False),
        ("socket.getaddrinfo b'packages.example'", False),
    ],
)
def test_a_call_to_the_outside_is_told_from_one_within(line: str, inside: bool) -> None:
    assert is_inside(line) == inside


def test_an_address_for_which_there_is_no_example_is_not_passed_over() -> None:
    with pytest.raises(ValueError, match="no example is known"):
        example_of(r"/new/(?P<size>\d{3})$")
