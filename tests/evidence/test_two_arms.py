"""Fisher's test against the hypergeometric law, and the interval that holds where a cell is empty."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import hypergeom

from sympblock.content import load_effects
from sympblock.evidence.two_arms import (
    counts_two_arms,
    fisher_p,
    has_empty_cell,
    interval_contradicts_test,
    score_interval,
)

EFFECTS = {effect.id: effect for effect in load_effects()}
COUNTED = [effect for effect in EFFECTS.values() if counts_two_arms(effect)]
people = st.integers(1, 40)


def of(events_1: int, people_1: int, events_2: int, people_2: int):
    """Return a result with these counts."""
    counts = {"events_1": events_1, "n_1": people_1, "events_2": events_2, "n_2": people_2}
    return EFFECTS["sayson_gfn"].model_copy(update=counts)


def by_hand(events_1: int, people_1: int, events_2: int, people_2: int) -> float:
    """Add the chances of all tables with these margins that are no likelier than the one seen."""
    events = events_1 + events_2
    law = hypergeom(people_1 + people_2, events, people_1)
    chances = [law.pmf(k) for k in range(max(0, events - people_2), min(events, people_1) + 1)]
    return sum(chance for chance in chances if chance <= law.pmf(events_1) * (1 + 1e-9))


@settings(deadline=None, max_examples=80)
@given(people, people, st.floats(0, 1), st.floats(0, 1))
def test_fisher_is_a_sum_of_hypergeometric_chances(
    people_1: int, people_2: int, share_1: float, share_2: float
) -> None:
    counts = (round(share_1 * people_1), people_1, round(share_2 * people_2), people_2)
    assert fisher_p(of(*counts)) == pytest.approx(by_hand(*counts), rel=1e-6, abs=1e-12)


@settings(deadline=None, max_examples=40)
@given(people, people, st.floats(0, 1), st.floats(0, 1))
def test_fisher_does_not_mind_which_arm_is_first(people_1: int, people_2: int, share_1: float, share_2: float) -> None:
    first, second = (round(share_1 * people_1), people_1), (round(share_2 * people_2), people_2)
    assert fisher_p(of(*first, *second)) == pytest.approx(fisher_p(of(*second, *first)))


def test_printed_p_values() -> None:
    """Sayson prints 0.017; the comparison of foot ulcers prints 0.031 and 0.063; Hord prints < 0.001."""
    printed = {"sayson_gfn": 0.017, "bipolar_healed": 0.031, "bipolar_amputated": 0.063}
    for name, p_value in printed.items():
        assert fisher_p(EFFECTS[name]) == pytest.approx(p_value, abs=0.0011)
    assert fisher_p(EFFECTS["hord_trial"]) < 0.001


def test_score_interval_of_the_empty_cell_is_koopmans() -> None:
    """At its upper end the score statistic is 1.96: restricted shares, Miettinen and Nurminen without their factor."""
    _, high = score_interval(EFFECTS["sayson_gfn"])
    x, m, y, n = 0, 15, 6, 15
    a, b, c = (m + n) * high, (m + y) * high + x + n, x + y
    control = (b - math.sqrt(b**2 - 4 * a * c)) / (2 * a)
    tested = high * control
    variance = tested * (1 - tested) / m + high**2 * control * (1 - control) / n
    assert (high * y / n - x / m) / math.sqrt(variance) == pytest.approx(1.96, abs=0.01)


@pytest.mark.parametrize("effect", COUNTED, ids=lambda effect: effect.id)
def test_score_interval_holds_the_ratio_of_the_counts(effect) -> None:
    ratio = (effect.events_1 / effect.n_1) / (effect.events_2 / effect.n_2)
    low, high = score_interval(effect)
    assert low <= ratio <= high
    assert (low == 0) == (effect.events_1 == 0)


def test_where_interval_and_test_disagree_the_score_interval_sides_with_the_test() -> None:
    disputed = [effect for effect in COUNTED if interval_contradicts_test(effect)]
    assert [effect.id for effect in disputed] == ["bipolar_healed", "sayson_gfn"]
    for effect in disputed:
        low, high = score_interval(effect)
        assert (low <= 1 <= high) == (fisher_p(effect) >= 0.05)


def test_empty_cells_are_found() -> None:
    assert [effect.id for effect in COUNTED if has_empty_cell(effect)] == [
        "bipolar_amputated",
        "sayson_gfn",
        "hord_trial",
    ]


def test_one_arm_has_no_exact_test() -> None:
    with pytest.raises(ValueError, match="two arms"):
        fisher_p(EFFECTS["xu_share"])
