"""Two injections in one person, against a count over everything that can happen."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.evidence.diagnostic_value import DiagnosticTest
from sympblock.evidence.repeated_blocks import CONTROLS, controlled

shares = st.floats(0, 1)
tests = st.builds(DiagnosticTest, shares, shares)


def enumerated(test: DiagnosticTest, control: str, repeats: float) -> tuple[float, float]:
    """Sum over first answer, whether the second is the same person's habit, and the second answer."""
    found = {}
    for has_it in (True, False):
        first_rate = test.sensitivity if has_it else 1 - test.specificity
        second_rate = first_rate if control == "comparative" else 1 - test.specificity
        # In people with the condition the answer to saline has nothing to do with the answer to the drug.
        habit = repeats if control == "comparative" or not has_it else 0.0
        found[has_it] = 0.0
        for first, keeps, second in itertools.product((True, False), repeat=3):
            chance = first_rate if first else 1 - first_rate
            chance *= habit if keeps else 1 - habit
            chance *= (second == first) if keeps else (second_rate if second else 1 - second_rate)
            found[has_it] += chance * (first and second == (control == "comparative"))
    return found[True], 1 - found[False]


@given(tests, st.sampled_from(["comparative", "placebo"]), shares)
def test_shares_equal_the_sum_over_all_that_can_happen(test: DiagnosticTest, control: str, repeats: float) -> None:
    both = controlled(test, control, repeats)
    assert (both.sensitivity, both.specificity) == pytest.approx(enumerated(test, control, repeats), abs=1e-9)


@given(tests, st.sampled_from(CONTROLS), shares)
def test_a_control_trades_sensitivity_for_specificity(test: DiagnosticTest, control: str, repeats: float) -> None:
    both = controlled(test, control, repeats)
    assert both.specificity >= test.specificity - 1e-9
    assert both.sensitivity <= test.sensitivity + 1e-9


@given(tests)
def test_two_blocks_say_no_more_than_one_if_everybody_repeats(test: DiagnosticTest) -> None:
    both = controlled(test, "comparative", 1.0)
    assert (both.sensitivity, both.specificity) == pytest.approx((test.sensitivity, test.specificity))
    assert controlled(test, "placebo", 1.0).specificity == pytest.approx(1.0)


def test_one_block_is_left_alone_and_nonsense_is_refused() -> None:
    test = DiagnosticTest(0.9, 0.71)
    assert controlled(test, "single", 0.3) == test
    with pytest.raises(ValueError, match="choose single, comparative, placebo"):
        controlled(test, "triple", 0.3)
    with pytest.raises(ValueError, match="repeats"):
        controlled(test, "placebo", 1.3)
