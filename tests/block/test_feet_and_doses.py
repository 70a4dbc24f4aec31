"""Laws of doses and feet: sums do not depend on order, a failed block does nothing, published times and sizes come out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.anatomy.measures import measure
from sympblock.block.local_anaesthetic import DRUGS, limit_mg, load_of, weight_kg
from sympblock.block.skin_temperature import Feet, feet_of, soles_c, warmed_share

MINUTES = np.arange(0.0, 61.0, 0.25)
doses = st.dictionaries(st.sampled_from(DRUGS), st.floats(0.0, 400.0), max_size=3)
weights = st.floats(35.0, 200.0)


@given(doses, weights)
def test_shares_add_and_do_not_depend_on_order(drug_mg, weight):
    whole = load_of(drug_mg, weight).share
    again = load_of(dict(reversed(list(drug_mg.items()))), weight).share
    parts = sum(load_of({drug: mg}, weight).share for drug, mg in drug_mg.items())
    assert whole == pytest.approx(again) == pytest.approx(parts)


@given(st.sampled_from(DRUGS), weights, weights)
def test_who_weighs_more_may_have_at_least_as_much(drug, one, other):
    assert (
        limit_mg(drug, min(one, other))
        <= limit_mg(drug, max(one, other))
        <= measure("local_anaesthetics", f"{drug}_most_mg")
    )


def test_the_worked_example_of_70_kg():
    """20 ml bupivacaine 0.25 % are 50 mg of 140; 20 ml lidocaine 1 % are 200 mg of 300."""
    assert limit_mg("bupivacaine", 70.0) == 140.0 and limit_mg("lidocaine", 70.0) == 300.0
    assert load_of({"bupivacaine": 50.0}, 70.0).share == pytest.approx(50 / 140)
    assert not load_of({"bupivacaine": 100.0, "lidocaine": 100.0}, 70.0).is_allowed
    assert load_of({"bupivacaine": 140.0}, 70.0).is_allowed


@pytest.mark.parametrize(
    ("drug_mg", "weight", "words"),
    [
        ({"cocaine": 1.0}, 70.0, "no limit"),
        ({"lidocaine": -1.0}, 70.0, "0 mg or more"),
        ({"lidocaine": 1.0}, 5.0, "35 to 200"),
    ],
)
def test_impossible_entries_are_refused(drug_mg, weight, words):
    with pytest.raises(ValueError, match=words):
        load_of(drug_mg, weight)


def test_weight_from_height_and_index():
    assert weight_kg(180.0, 25.0) == pytest.approx(81.0)


@given(st.integers(1, 300), st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_a_more_complete_block_never_warms_less(seed, one, other):
    feet = feet_of(seed)
    low, high = (soles_c(feet, share, MINUTES)[0] for share in sorted((one, other)))
    assert (high - low > -1e-9).all()


@given(st.integers(1, 300))
def test_no_sole_comes_nearer_to_the_core_than_published(seed):
    most = measure("skin_temperature", "core_c") - measure("skin_temperature", "below_core_c")
    assert soles_c(feet_of(seed), 1.0, MINUTES)[0].max() < most + 0.5


@given(st.integers(1, 300))
def test_a_failed_block_changes_nothing_but_with_the_room(seed):
    feet = feet_of(seed)
    treated, other = soles_c(feet, 0.0, MINUTES)
    assert np.abs((treated - feet.treated_c) - (other - feet.other_c)).max() < 0.8
    assert np.abs(treated - feet.treated_c - feet.drift_c_per_min * MINUTES).max() < 0.5


def test_the_slow_course_has_the_published_times():
    """First degree at 17, half at 25, 95 % at 40 minutes [@frank2000], with the typical rise."""
    feet = feet_of(None)
    rise = soles_c(feet, 1.0, MINUTES)[0] - feet.treated_c
    first = MINUTES[np.argmax(rise >= 1.0)]
    assert first == pytest.approx(measure("skin_temperature", "slow_one_degree_min"), abs=1.0)
    share = warmed_share("slow", MINUTES)
    assert MINUTES[np.argmax(share >= 0.5)] == pytest.approx(25.0, abs=0.5)
    assert MINUTES[np.argmax(share >= 0.95)] == pytest.approx(40.0, abs=0.5)


def test_the_fast_course_has_the_published_rate():
    """0.4 degrees a minute within about five minutes [@park2010], and at most what was measured [@tran2000]."""
    feet = Feet(27.0, 27.0, 33.8, "fast")
    rise = soles_c(feet, 1.0, MINUTES)[0] - 27.0
    rate = np.gradient(rise, MINUTES)
    assert rate[MINUTES <= 5.0].max() > measure("skin_temperature", "fast_rate_c_per_min")
    assert rate.max() < measure("skin_temperature", "largest_rate_c_per_min") + 0.2
    assert rise[np.argmax(MINUTES >= 10.0)] > measure("skin_temperature", "success_change_c")


def test_the_criterion_of_success_tells_good_from_failed_blocks_after_half_an_hour():
    good = [
        np.subtract(*soles_c(feet_of(seed), 1.0, 30.0)) - np.subtract(*soles_c(feet_of(seed), 1.0, 0.0))
        for seed in range(1, 120)
    ]
    failed = [np.subtract(*soles_c(feet_of(seed), 0.0, 30.0)) for seed in range(1, 120)]
    assert np.mean(np.array(good) > 2.0) > 0.9 and np.mean(np.array(failed) > 2.0) == 0.0


def test_the_same_person_reads_the_same_and_another_differs():
    one, again, other = (soles_c(feet_of(seed), 0.5, MINUTES)[0] for seed in (4, 4, 5))
    assert (one == again).all() and not np.allclose(one, other)


@pytest.mark.parametrize("wrong", [-0.1, 1.1])
def test_an_impossible_completeness_is_refused(wrong):
    with pytest.raises(ValueError, match="0 to 1"):
        soles_c(feet_of(None), wrong, 1.0)


def test_an_impossible_foot_is_refused():
    with pytest.raises(ValueError, match="a sole has"):
        Feet(36.0, 27.0, 33.8, "slow")
