"""Values of JSON come back exactly, and bytes that are none are refused."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.codes.packing import DEEPEST, NotPackedError, pack, unpack

WORDS = ("left", "right", "L3")
numbers = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False),
    st.integers(-(2**61), 2**61),
    st.builds(lambda whole, places: whole / 10**places, st.integers(-(10**9), 10**9), st.integers(0, 8)),
)
texts = st.one_of(st.text(), st.sampled_from(WORDS))
values = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, texts),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(texts, inner)),
    max_leaves=30,
)


def exact(value: Any) -> Any:
    """Return a value in which no two numbers are alike that are not the same to the last bit."""
    if isinstance(value, float):
        return struct.pack(">d", value)
    if isinstance(value, list):
        return [exact(each) for each in value]
    if isinstance(value, dict):
        return {name: exact(each) for name, each in value.items()}
    return (type(value), value)


@given(values)
def test_every_value_comes_back_to_the_last_bit(value: Any) -> None:
    assert exact(unpack(pack(value, WORDS), WORDS)) == exact(value)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_value_or_refused(content: bytes) -> None:
    try:
        unpack(content, WORDS)
    except NotPackedError:
        pass


@given(values, st.data())
def test_bytes_that_end_early_or_late_are_refused(value: Any, data: st.DataObject) -> None:
    content = pack(value)
    short = content[: data.draw(st.integers(0, len(content) - 1))]
    for wrong in (short, content + b"\x00"):
        with pytest.raises(NotPackedError):
            unpack(wrong)


def test_a_nest_that_is_too_deep_is_refused() -> None:
    nest: Any = 1
    for _ in range(DEEPEST + 1):
        nest = [nest]
    with pytest.raises(NotPackedError, match="too many parts"):
        unpack(pack(nest))


@pytest.mark.parametrize("value", [object(), {1: 2}, b"bytes", 2**70, {"a": {3}}, float("inf"), float("nan")])
def test_what_is_no_such_value_is_not_packed(value: Any) -> None:
    with pytest.raises(NotPackedError):
        pack(value)
