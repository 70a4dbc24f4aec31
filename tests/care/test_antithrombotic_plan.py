"""Planning around antithrombotic drugs: laws of the hour, and where no hour may be told."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.care.safety.antithrombotic_plan import NO_HOUR, BlockRequest, TakenDrug, plan_block
from sympblock.content.care.antithrombotic_reasons import load_antithrombotic_reasons
from sympblock.content.practice.antithrombotics import load_antithrombotics

BLOCK_AT = datetime(2026, 12, 3, 9, 0)
NAMES = list(load_antithrombotics().names())
REASONS = load_antithrombotic_reasons()
SAFE = [name for name, reason in REASONS.items() if not reason.needs_prescriber]
GRAVE = [name for name, reason in REASONS.items() if reason.needs_prescriber]

doses = st.integers(0, 24 * 30).map(lambda hours: BLOCK_AT - timedelta(hours=hours))
clearances = st.none() | st.floats(0, 200)


@st.composite
def drugs(draw: st.DrawFn, reasons: list[str] = SAFE) -> TakenDrug:
    name, dosing = draw(st.sampled_from(NAMES)), draw(st.sampled_from(["continues", "known", "unknown"]))
    dose = draw(doses) if dosing == "known" else None
    return TakenDrug(name, dosing, dose, draw(st.sampled_from(reasons)))


several = st.lists(drugs(), min_size=1, max_size=4, unique_by=lambda drug: drug.name).map(tuple)


@given(several, clearances)
def test_the_first_hour_is_the_latest_of_all_drugs(taken, clearance) -> None:
    whole = plan_block(BlockRequest(BLOCK_AT, taken, clearance))
    alone = [plan_block(BlockRequest(BLOCK_AT, (drug,), clearance)) for drug in taken]
    assert whole.has_hour == all(plan.has_hour for plan in alone)
    hours = [plan.earliest_at for plan in alone if plan.earliest_at]
    assert whole.earliest_at == (max(hours) if hours and whole.has_hour else None)


@given(several, clearances, st.randoms())
def test_the_order_of_the_drugs_does_not_matter(taken, clearance, chance) -> None:
    shuffled = list(taken)
    chance.shuffle(shuffled)
    one, other = (plan_block(BlockRequest(BLOCK_AT, each, clearance)) for each in (taken, tuple(shuffled)))
    assert (one.earliest_at, one.block_at, one.has_hour) == (other.earliest_at, other.block_at, other.has_hour)
    assert set(one.drugs) == set(other.drugs)


@given(several, st.floats(0, 200), clearances)
def test_a_worse_or_unknown_kidney_never_brings_the_block_forward(taken, better, other) -> None:
    worse = None if other is None else min(better, other)
    with_better, with_worse = (plan_block(BlockRequest(BLOCK_AT, taken, each)) for each in (better, worse))
    if with_worse.has_hour:
        assert with_better.has_hour
        assert with_better.block_at <= with_worse.block_at


@given(several, drugs(), clearances)
def test_another_drug_never_brings_the_block_forward(taken, more, clearance) -> None:
    if more.name in [drug.name for drug in taken]:
        return
    fewer, all_of_them = (plan_block(BlockRequest(BLOCK_AT, each, clearance)) for each in (taken, (*taken, more)))
    if all_of_them.has_hour:
        assert fewer.has_hour and fewer.block_at <= all_of_them.block_at


@given(several, clearances)
def test_every_hour_keeps_its_interval_and_every_restart_follows_the_block(taken, clearance) -> None:
    plan = plan_block(BlockRequest(BLOCK_AT, taken, clearance))
    for drug in plan.drugs:
        if drug.earliest_at is not None:
            assert drug.earliest_at - drug.taken.last_dose_at == timedelta(hours=drug.band.planned_h)
        by, window = plan.last_dose_by(drug), plan.restart_window(drug)
        has_restart = plan.has_hour and drug.taken.interval.restart_window_h is not None
        assert (by is None) == (not drug.has_hour) and (window is None) == (not has_restart)
        if by is not None:
            assert plan.block_at - by == timedelta(hours=drug.band.planned_h)
        if window is not None:
            assert BLOCK_AT <= plan.block_at < window[0] <= window[1]
    assert plan.is_on_time == (plan.has_hour and plan.block_at == BLOCK_AT)


@given(drugs(GRAVE), clearances)
def test_no_hour_is_told_without_the_prescriber_where_stopping_may_kill(drug, clearance) -> None:
    plan = plan_block(BlockRequest(BLOCK_AT, (drug,), clearance))
    assert not plan.has_hour and plan.earliest_at is None and not plan.is_on_time
    assert plan.last_dose_by(plan.drugs[0]) is plan.restart_window(plan.drugs[0]) is None
    assert "prescriber" in plan.drugs[0].opens
    agreed = plan_block(BlockRequest(BLOCK_AT, (drug,), clearance, is_agreed=True))
    assert "prescriber" not in agreed.drugs[0].opens


def test_stent_valve_clot_stroke_and_an_unknown_reason_need_the_prescriber() -> None:
    assert {"recent_stent", "mechanical_valve", "recent_clot", "recent_stroke", "unknown"} == set(GRAVE)


@pytest.mark.parametrize("clearance", [None, 29.9, 0])
def test_dabigatran_has_no_hour_with_a_poor_or_unknown_kidney(clearance) -> None:
    drug = TakenDrug("dabigatran", "known", BLOCK_AT - timedelta(days=30), "atrial_fibrillation")
    plan = plan_block(BlockRequest(BLOCK_AT, (drug,), clearance, is_agreed=True))
    assert not plan.has_hour and "no_interval" in plan.drugs[0].opens


@pytest.mark.parametrize(("name", "is_told"), [("apixaban", True), ("lmwh_therapeutic", False), ("clopidogrel", False)])
def test_a_poor_kidney_is_told_where_the_drug_has_no_interval_for_it(name, is_told) -> None:
    plan = plan_block(BlockRequest(BLOCK_AT, (TakenDrug(name, reason="prevention"),), 20))
    assert ("poor_kidney" in plan.drugs[0].opens) == is_told


@pytest.mark.parametrize("name", NAMES)
def test_an_unknown_last_dose_leaves_no_hour_unless_no_stop_is_needed(name) -> None:
    plan = plan_block(BlockRequest(BLOCK_AT, (TakenDrug(name, "unknown", reason="prevention"),), 100))
    needs_stop = plan.drugs[0].band.planned_h != 0
    assert plan.has_hour != needs_stop
    assert bool(set(plan.drugs[0].opens) & set(NO_HOUR)) == needs_stop


@pytest.mark.parametrize("name", ["warfarin", "acenocoumarol"])
def test_the_inr_decides_as_well(name) -> None:
    plan = plan_block(BlockRequest(BLOCK_AT, (TakenDrug(name, reason="atrial_fibrillation"),), 100))
    assert "inr" in plan.drugs[0].opens and plan.has_hour


def test_a_night_on_which_clocks_change_counts_hours_alone() -> None:
    """In Europe clocks went back on 25 October 2026: 72 hours stay three dates on the same hour."""
    dose = datetime(2026, 10, 23, 8, 0)
    drug = TakenDrug("apixaban", "known", dose, "atrial_fibrillation")
    assert plan_block(BlockRequest(BLOCK_AT, (drug,), 100)).earliest_at == datetime(2026, 10, 26, 8, 0)


@pytest.mark.parametrize(
    "taken",
    [
        (TakenDrug("apixaban"), TakenDrug("apixaban", "unknown")),
        (TakenDrug("apixaban", "known", BLOCK_AT + timedelta(minutes=1)),),
    ],
)
def test_the_impossible_is_refused(taken) -> None:
    with pytest.raises(ValueError, match="stands twice|lies after the block"):
        BlockRequest(BLOCK_AT, taken)
