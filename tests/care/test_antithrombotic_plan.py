"""Planning around antithrombotic drugs: laws of the hour, and where no hour may be told."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.care.safety.antithrombotic_plan import NO_HOUR, BlockRequest, TakenDrug, plan_block
from sympblock.care.safety.drug_pairs import pairs_in
from sympblock.content.care.antithrombotic_reasons import PRESCRIBERS, load_antithrombotic_reasons
from sympblock.content.practice.antithrombotics import load_antithrombotics

BLOCK_AT = datetime(2026, 12, 3, 9, 0)
NAMES = list(load_antithrombotics().names())
REASONS = load_antithrombotic_reasons()
RENAL = [each for each in NAMES if load_antithrombotics().interval_of(each).is_renal]
GRAVE = [name for name, reason in REASONS.items() if reason.needs_prescriber]

doses = st.integers(0, 24 * 30).map(lambda hours: BLOCK_AT - timedelta(hours=hours))
clearances = st.none() | st.floats(0, 200)


def taken_for(reason: str, name: str, prescriber: str = "general_practitioner", **fields) -> TakenDrug:
    """Take a drug for a reason; a stent is two years old."""
    return TakenDrug(name, reason=reason, prescriber=prescriber, stent_months=24.0, **fields)


@st.composite
def drugs(draw: st.DrawFn, names: list[str] = NAMES) -> TakenDrug:
    name, dosing = draw(st.sampled_from(names)), draw(st.sampled_from(["continues", "known", "unknown"]))
    dose = draw(doses) if dosing == "known" else None
    who, reason = draw(st.sampled_from(list(PRESCRIBERS))), draw(st.sampled_from(list(REASONS)))
    return TakenDrug(name, dosing, dose, reason, who, draw(st.none() | st.floats(0, 120)))


def agreed(taken: tuple[TakenDrug, ...], clearance: float | None, block_at: datetime = BLOCK_AT):
    return plan_block(BlockRequest(block_at, taken, clearance, is_agreed=True))


several = st.lists(drugs(), min_size=1, max_size=4, unique_by=lambda drug: drug.name).map(tuple)


@given(several, clearances)
def test_the_first_hour_is_the_latest_of_all_drugs(taken, clearance) -> None:
    whole = agreed(taken, clearance)
    alone = [agreed((drug,), clearance) for drug in taken]
    assert whole.has_hour == all(plan.has_hour for plan in alone)
    hours = [plan.earliest_at for plan in alone if plan.earliest_at]
    assert whole.earliest_at == (max(hours) if hours and whole.has_hour else None)


@given(several, clearances, st.randoms())
def test_the_order_of_the_drugs_does_not_matter(taken, clearance, chance) -> None:
    shuffled = list(taken)
    chance.shuffle(shuffled)
    one, other = (agreed(each, clearance) for each in (taken, tuple(shuffled)))
    assert (one.earliest_at, one.block_at, one.has_hour) == (other.earliest_at, other.block_at, other.has_hour)
    assert set(one.drugs) == set(other.drugs)


@given(several, st.floats(0, 200), clearances)
def test_a_worse_or_unknown_kidney_never_brings_the_block_forward(taken, better, other) -> None:
    worse = None if other is None else min(better, other)
    with_better, with_worse = (agreed(taken, each) for each in (better, worse))
    if with_worse.has_hour:
        assert with_better.has_hour
        assert with_better.block_at <= with_worse.block_at


@given(several, drugs(), clearances)
def test_another_drug_never_brings_the_block_forward(taken, more, clearance) -> None:
    if more.name in [drug.name for drug in taken]:
        return
    fewer, all_of_them = (agreed(each, clearance) for each in (taken, (*taken, more)))
    if all_of_them.has_hour:
        assert fewer.has_hour and fewer.block_at <= all_of_them.block_at


@given(several, clearances)
def test_every_hour_keeps_its_interval_and_every_restart_follows_the_block(taken, clearance) -> None:
    plan = agreed(taken, clearance)
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
    is_stopped = all(drug.band.planned_h == 0 or drug.taken.last_dose_at for drug in plan.drugs)
    assert plan.is_on_time == (plan.has_hour and is_stopped and plan.block_at == BLOCK_AT)


@given(several, clearances, st.booleans())
def test_nothing_is_on_time_while_a_drug_that_must_stop_is_still_taken(taken, clearance, is_agreed) -> None:
    plan = plan_block(BlockRequest(BLOCK_AT, taken, clearance, is_agreed))
    if any(drug.taken.dosing == "continues" and drug.band.planned_h != 0 for drug in plan.drugs):
        assert not plan.is_on_time


@given(several, clearances)
def test_no_pause_of_what_is_prescribed_has_an_hour_without_the_agreement(taken, clearance) -> None:
    plan = plan_block(BlockRequest(BLOCK_AT, taken, clearance))
    paused = [each.taken for each in plan.drugs if each.band.planned_h != 0 or each.taken.dosing != "continues"]
    is_prescribed = any(drug.prescriber != "nobody" or drug.reason in GRAVE for drug in paused)
    if is_prescribed:
        assert not plan.has_hour and plan.earliest_at is None and not plan.is_on_time
        assert all(plan.restart_window(drug) is None for drug in plan.drugs)
    assert ("prescriber" in {kind for drug in plan.drugs for kind in drug.opens}) == is_prescribed
    assert "prescriber" not in {kind for drug in agreed(taken, clearance).drugs for kind in drug.opens}


def test_who_may_be_harmed_by_stopping_alone_needs_a_doctor_even_for_what_nobody_prescribed() -> None:
    names = {"recent_stent", "mechanical_valve", "recent_clot", "recent_stroke", "unknown"}
    assert names | {"atrial_fibrillation", "arterial_disease", "dialysis"} == set(GRAVE)


@given(drugs(), clearances, st.booleans())
def test_no_hour_is_told_beside_a_stent_of_unknown_age(drug, clearance, is_agreed) -> None:
    stent = dataclasses.replace(drug, reason="recent_stent", stent_months=None)
    plan = plan_block(BlockRequest(BLOCK_AT, (stent,), clearance, is_agreed))
    assert "stent_date" in plan.drugs[0].opens and not plan.has_hour and not plan.is_on_time


@pytest.mark.parametrize("clearance", [None, 29.9, 25, 8, 0])
@pytest.mark.parametrize("name", ["apixaban", "rivaroxaban", "edoxaban", "dabigatran"])
def test_a_direct_oral_anticoagulant_has_no_hour_with_a_poor_or_unknown_kidney(name, clearance) -> None:
    drug = taken_for("atrial_fibrillation", name, dosing="known", last_dose_at=BLOCK_AT - timedelta(days=30))
    plan = agreed((drug,), clearance)
    assert not plan.has_hour and "no_interval" in plan.drugs[0].opens
    assert agreed((drug,), 90).is_on_time


@pytest.mark.parametrize(("clearance", "is_asked"), [(30, True), (49.9, True), (50, False), (25, False)])
def test_dabigatran_asks_for_its_level_where_one_framework_gives_hours_and_the_other_none(clearance, is_asked) -> None:
    drug = taken_for("atrial_fibrillation", "dabigatran", dosing="known", last_dose_at=BLOCK_AT - timedelta(days=30))
    assert ("level" in agreed((drug,), clearance).drugs[0].opens) == is_asked


@pytest.mark.parametrize(("clearance", "hours"), [(90, 12), (30, 12), (29.9, 24), (None, 24)])
def test_prophylactic_heparin_waits_twice_as_long_with_a_poor_or_unknown_kidney(clearance, hours) -> None:
    dose = BLOCK_AT - timedelta(hours=13)
    plan = agreed((taken_for("prevention", "lmwh_prophylactic", dosing="known", last_dose_at=dose),), clearance)
    assert plan.earliest_at == dose + timedelta(hours=hours)


@pytest.mark.parametrize("name", RENAL)
def test_whatever_the_kidney_clears_asks_for_more_below_thirty(name) -> None:
    interval = load_antithrombotics().interval_of(name)
    good, poor = interval.band_at(90).planned_h, interval.band_at(29).planned_h
    assert poor is None or poor > good


@pytest.mark.parametrize(
    ("names", "pairs"),
    [
        (("apixaban",), ()),
        (("aspirin", "apixaban"), ("platelets_and_coagulation",)),
        (("aspirin", "other_nsaid"), ("two_platelets",)),
        (("dipyridamole", "aspirin"), ("two_platelets", "aspirin_dipyridamole")),
        (("warfarin", "lmwh_therapeutic"), ("two_coagulation",)),
    ],
)
def test_drugs_that_add_up_are_named(names, pairs) -> None:
    assert pairs_in([TakenDrug(name) for name in names]) == pairs


@pytest.mark.parametrize("name", NAMES)
def test_an_unknown_last_dose_leaves_no_hour_unless_no_stop_is_needed(name) -> None:
    plan = agreed((taken_for("prevention", name, dosing="unknown"),), 100)
    needs_stop = plan.drugs[0].band.planned_h != 0
    assert plan.has_hour != needs_stop
    assert bool(set(plan.drugs[0].opens) & set(NO_HOUR)) == needs_stop


@pytest.mark.parametrize("name", ["warfarin", "acenocoumarol", "phenprocoumon"])
def test_the_inr_decides_as_well(name) -> None:
    plan = agreed((taken_for("atrial_fibrillation", name),), 100)
    assert "inr" in plan.drugs[0].opens and plan.has_hour


def test_a_night_on_which_clocks_change_counts_hours_alone() -> None:
    """In Europe clocks went back on 25 October 2026: 72 hours stay three dates on the same hour."""
    dose = datetime(2026, 10, 23, 8, 0)
    drug = taken_for("atrial_fibrillation", "apixaban", dosing="known", last_dose_at=dose)
    assert agreed((drug,), 100).earliest_at == datetime(2026, 10, 26, 8, 0)


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
