"""Samples keep to the range of their row, and to another one where it is given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.chance import RandomStream
from sympblock.content import Parameter, tables

ROW = Parameter(
    key="width_mm", value=50.0, spread=20.0, low=45.0, high=55.0, unit="mm", source=(), confidence="design", note=""
)
FREE = ROW.model_copy(update={"low": None, "high": None})
seeds = st.integers(0, 10_000)


@given(seeds)
def test_a_measure_keeps_to_the_range_of_its_row(seed: int) -> None:
    assert 45.0 <= RandomStream(seed, "width").measure(ROW) <= 55.0


@given(seeds)
def test_a_given_end_stands_for_that_of_the_row(seed: int) -> None:
    assert 49.0 <= RandomStream(seed, "width").measure(ROW, low=49.0) <= 55.0
    assert 45.0 <= RandomStream(seed, "width").measure(ROW, high=51.0) <= 51.0


@given(seeds)
def test_an_amount_lies_between_nothing_and_the_end_of_its_row(seed: int) -> None:
    assert 0.0 <= RandomStream(seed, "width").amount(ROW) <= 55.0
    assert 0.0 <= RandomStream(seed, "width").amount(FREE, 52.0) <= 52.0
    assert RandomStream(seed, "width").amount(FREE) >= 0.0


def test_without_a_range_some_are_far_off() -> None:
    found = [RandomStream(seed, "width").measure(FREE) for seed in range(100)]
    assert min(found) < 45.0 and max(found) > 55.0


def test_the_typical_one_is_the_middle() -> None:
    assert RandomStream(None, "width").measure(ROW) == RandomStream(None, "width").amount(FREE) == 50.0


@pytest.mark.parametrize("key", [key for key, row in tables.variation_rows().items() if row.high is not None])
def test_every_range_of_the_table_holds_its_mean(key: str) -> None:
    row = tables.variation_rows().at(key)
    assert (row.low or 0.0) < row.value < row.high and row.spread


@given(seeds, st.lists(st.integers()))
def test_shuffled_things_are_the_same_things_in_an_order_that_stays(seed: int, things: list[int]) -> None:
    first = RandomStream(seed, "order").shuffled(things)
    assert sorted(first) == sorted(things)
    assert RandomStream(seed, "order").shuffled(things) == first
    assert RandomStream(None, "order").shuffled(things) == things


def test_each_thing_is_picked_as_often_as_another_and_stands_in_each_place() -> None:
    streams = [RandomStream(seed, "order") for seed in range(600)]
    picked = [stream.pick("abc") for stream in streams]
    firsts = [stream.shuffled("abc")[0] for stream in streams]
    assert all(150 <= found.count(letter) <= 250 for found in (picked, firsts) for letter in "abc")
    assert RandomStream(None, "order").pick("abc") == "b"
