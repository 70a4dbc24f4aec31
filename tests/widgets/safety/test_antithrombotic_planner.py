"""The antithrombotic planner: what it tells, what it refuses with a sentence, and what stands on paper."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.care.safety.antithrombotic_plan import TakenDrug
from sympblock.content.care.antithrombotic_reasons import load_antithrombotic_reasons
from sympblock.content.practice.antithrombotics import load_antithrombotics
from sympblock.widgets.antithrombotic_planner.antithrombotic_planner import (
    EXAMPLE_AT,
    AntithromboticPlanner,
    AntithromboticState,
)
from sympblock.widgets.antithrombotic_planner.plan_words import moment_in_table
from sympblock.widgets.core.panel_entries import moment_words

NAMES = list(load_antithrombotics().names())


def planner_with(*entries: tuple[str, str], block: str = "03.12.2026 09:00") -> AntithromboticPlanner:
    """Enter a block and drugs, each with its last dose, for prevention; everybody has agreed."""
    planner = AntithromboticPlanner()
    planner.set("block_at", block)
    planner.set("kidney", "known")
    planner.set("clearance_ml_per_min", 90)
    for name, dose in entries:
        enter(planner, name, dose)
    if entries:
        planner.set("is_agreed", True)
    return planner


def enter(planner: AntithromboticPlanner, name: str, dose: str) -> None:
    planner.set("name", name)
    planner.set("reason", "prevention")
    planner.set("dosing", "known" if dose else "continues")
    if dose:
        planner.set("last_dose_at", dose)
    planner.press("add")


def control(planner: AntithromboticPlanner, name: str) -> dict:
    return next(each for each in planner.view["controls"] if each["id"] == name)


def first(planner: AntithromboticPlanner) -> dict:
    return planner.view["readout"][0]


def test_the_hour_of_apixaban_is_told_with_its_day() -> None:
    planner = planner_with(("apixaban", "01.12.2026 08:00"))
    assert first(planner)["heading"] == "Too early"
    assert (
        "Earliest time: Friday 4 December 2026, 08:00, set by apixaban. As planned the block is 23 hours too early."
        in first(planner)["text"]
    )
    assert "Move an elective block to that time or to the next list." in first(planner)["text"]
    planner.set("block_at", "04.12.2026 08:00")
    assert first(planner)["heading"] == "The planned time keeps every interval"
    (row,) = next(each for each in planner.view["readout"] if each["kind"] == "table")["rows"]
    assert row[4] == "24 hours: from Sat 5 Dec 2026, 08:00"


def test_a_block_that_cannot_wait_is_no_reason_to_shorten_alone() -> None:
    planner = planner_with(("apixaban", "01.12.2026 08:00"))
    planner.set("urgency", "cannot_wait")
    assert "not shortened by one person alone" in first(planner)["text"]
    assert "Move an elective block" not in first(planner)["text"]
    planner.press("example")
    planner.set("urgency", "cannot_wait")
    assert first(planner)["heading"] == "No time until this is settled"
    assert "not shortened by one person alone" in first(planner)["text"]


def test_a_drug_twice_is_refused_and_changes_nothing() -> None:
    planner = planner_with(("apixaban", "01.12.2026 08:00"))
    before = planner.state.taken
    enter(planner, "apixaban", "30.11.2026 08:00")
    assert first(planner)["text"].startswith("Apixaban stands in the plan already.")
    assert planner.state.taken == before and planner.view["said"] == first(planner)["text"]


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("block_at", "30.02.2026 09:00", "not a day and a time that exist"),
        ("block_at", "30.11.2026 09:00", "That lies before the last dose of a drug in the plan."),
        ("last_dose_at", "04.12.2026 09:00", "That lies after the planned block."),
        ("last_dose_at", "<script>alert(1)</script>", "not a day and a time that exist"),
        ("last_dose_at", "1" * 100_000, "not a day and a time that exist"),
        ("clearance_ml_per_min", "2000", "is too much"),
    ],
)
def test_the_impossible_is_refused_beside_its_field_and_loses_nothing(name, value, words) -> None:
    planner = planner_with(("clopidogrel", "01.12.2026 08:00"))
    planner.set("dosing", "known")
    before = planner.state
    planner.set(name, value)
    assert words in control(planner, name)["refusal"]
    assert planner.state == before and not planner.problem


def test_a_dose_that_was_typed_before_the_block_is_looked_at_when_added() -> None:
    planner = AntithromboticPlanner()
    planner.set("dosing", "known")
    planner.press("add")
    assert "The last dose of apixaban is missing" in first(planner)["text"]
    planner.set("last_dose_at", "01.12.2025 08:00")
    planner.set("block_at", "03.12.2026 09:00")
    planner.press("add")
    assert "more than 60 days before the block" in first(planner)["text"]
    planner.set("block_at", "30.11.2025 09:00")
    planner.press("add")
    assert "lies after the planned block" in first(planner)["text"]
    assert planner.state.taken == ()


def test_stent_leaves_no_hour_until_the_prescriber_has_agreed() -> None:
    planner = AntithromboticPlanner()
    planner.press("example")
    assert "Clopidogrel: do not stop without the prescriber." in first(planner)["text"]
    shown = json.dumps(planner.view, ensure_ascii=False)
    assert "December 2026, 08:00" not in first(planner)["text"]
    assert "no time yet" in shown
    planner.set("is_agreed", True)
    assert moment_words(EXAMPLE_AT + timedelta(hours=23)) in first(planner)["text"]


def test_another_drug_asks_for_the_agreement_again() -> None:
    planner = AntithromboticPlanner()
    planner.press("example")
    planner.set("is_agreed", True)
    enter(planner, "warfarin", "")
    assert planner.state.is_agreed is False


@pytest.mark.parametrize(
    ("name", "there", "absent"),
    [
        ("apixaban", ("72 hours", "PAUSE"), ("48 hours at a creatinine",)),
        ("lmwh_therapeutic", ("48 hours at a creatinine",), ("PAUSE", "72 hours")),
        ("clopidogrel", ("18 by 6 cm",), ("ESAIC", "PAUSE")),
    ],
)
def test_frameworks_speak_of_the_drugs_of_the_plan_alone(name, there, absent) -> None:
    planner = planner_with((name, ""))
    words = " ".join(f"{each['heading']} {each['text']}" for each in planner.view["readout"] if each["kind"] == "words")
    rule = words.index("Default")
    assert [part for part in there if part not in words] == []
    assert [part for part in absent if part in words[:rule]] == []


def test_a_bridge_is_asked_about() -> None:
    planner = planner_with(("warfarin", ""), ("lmwh_therapeutic", ""))
    assert "Two of these drugs act on coagulation" in said(planner)


def said(planner: AntithromboticPlanner) -> str:
    """Return all words below the controls."""
    return " ".join(each.get("text", "") for each in planner.view["readout"])


def test_a_drug_that_is_still_taken_is_no_fit_whatever_the_time() -> None:
    planner = planner_with(("apixaban", ""))
    assert first(planner)["heading"] == "Not stopped yet" and first(planner)["tone"] == "caution"
    assert (
        "Apixaban: last dose by Monday 30 November 2026, 09:00. If that time has passed, move" in first(planner)["text"]
    )


def test_without_the_agreement_nothing_is_green() -> None:
    planner = planner_with(("apixaban", "20.11.2026 08:00"))
    assert first(planner)["tone"] == "good"
    planner.set("is_agreed", False)
    assert first(planner)["tone"] == "stop" and "No time is given until the agreement" in first(planner)["text"]


def test_a_drug_that_is_still_taken_cannot_be_shortened_by_urgency() -> None:
    planner = planner_with(("apixaban", ""))
    planner.set("urgency", "cannot_wait")
    assert "not shortened by one person alone" in first(planner)["text"]


def test_a_stent_asks_for_its_age_and_aspirin_continues() -> None:
    planner = planner_with(("ticagrelor", "20.11.2026 08:00"))
    planner.press("clear")
    planner.set("block_at", "03.12.2026 09:00")
    for name in ("aspirin", "ticagrelor"):
        planner.set("name", name)
        planner.set("reason", "recent_stent")
        planner.set("dosing", "known")
        planner.set("last_dose_at", "20.11.2026 08:00")
        planner.press("add")
    planner.set("is_agreed", True)
    assert "Ticagrelor: the age of the stent is not known." in first(planner)["text"]
    planner.press("remove_ticagrelor")
    planner.press("remove_aspirin")
    for name in ("aspirin", "ticagrelor"):
        planner.set("name", name)
        planner.set("stent_months", 1.5)
        planner.set("dosing", "known")
        planner.set("last_dose_at", "20.11.2026 08:00")
        planner.press("add")
    assert "stent, 1.5 months ago" in first(planner)["text"]
    assert "Aspirin continues" in said(planner) and "Two of these drugs act on platelets" in said(planner)


def test_blood_through_the_needle_lengthens_the_watch_and_the_restart_in_words() -> None:
    planner = planner_with(("apixaban", "20.11.2026 08:00"))
    assert "Blood was aspirated" not in said(planner)
    planner.set("had_blood", True)
    assert "Watch for longer than the usual time, at least 2 hours" in said(planner)
    table = next(each for each in planner.view["readout"] if each["kind"] == "table")
    assert table["rows"][0][4] == "24 hours; later after blood, as agreed"


def test_the_published_pair_is_told_with_its_source() -> None:
    planner = planner_with(("aspirin", ""), ("dipyridamole", ""))
    (pair,) = [each for each in planner.view["readout"] if each.get("heading") == "Drugs that add up"]
    assert "3 days" in pair["text"] and "10.4236/ojanes.2014.44015" in json.dumps(pair)


@pytest.mark.parametrize("clearance", [29, 8])
def test_a_poor_kidney_and_an_xa_inhibitor_name_the_level_and_no_time(clearance) -> None:
    planner = planner_with(("apixaban", "20.11.2026 08:00"))
    planner.set("clearance_ml_per_min", clearance)
    assert first(planner)["tone"] == "stop" and "only a drug level below 30 ng/ml is accepted" in first(planner)["text"]


def test_removing_and_clearing() -> None:
    planner = planner_with(("warfarin", ""), ("clopidogrel", ""))
    planner.press("remove_warfarin")
    assert [drug.name for drug in planner.state.taken] == ["clopidogrel"]
    planner.press("clear")
    assert planner.state == AntithromboticState()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True),
    st.lists(st.integers(0, 400), min_size=4, max_size=4),
    st.sampled_from(list(load_antithrombotic_reasons())),
    st.none() | st.integers(0, 200),
    st.booleans(),
)
def test_the_printed_words_agree_with_the_hours(names, hours, reason, clearance, is_agreed) -> None:
    taken = tuple(
        TakenDrug(name, "known", EXAMPLE_AT - timedelta(hours=each), reason, stent_months=14.0)
        for name, each in zip(names, hours, strict=False)
    )
    kidney = "unknown" if clearance is None else "known"
    state = AntithromboticState(EXAMPLE_AT, "elective", kidney, clearance, taken=taken, is_agreed=is_agreed)
    panel = AntithromboticPlanner(state)
    plan, told = state.plan, panel.view["readout"][0]
    sheet = unescape(next(each for each in panel.view["readout"] if each["kind"] == "sheet")["document"])
    (table, *_) = [each for each in panel.view["readout"] if each["kind"] == "table"]
    assert (told["tone"] == "good") == plan.is_on_time
    if plan.earliest_at is not None and plan.earliest_at > EXAMPLE_AT:
        assert moment_words(plan.earliest_at) in told["text"] and moment_words(plan.earliest_at) in sheet
    for drug, row in zip(plan.drugs, table["rows"], strict=True):
        assert row[0] == drug.taken.words and all(cell in sheet for cell in row)
        if drug.earliest_at is not None and drug.band.planned_h:
            assert row[3] == moment_in_table(drug.earliest_at)
        if not drug.has_hour:
            assert row[3] == "no time yet"
    scene = panel.view["pictures"][0]["scene"]
    assert all(drug.taken.words in scene["alt"] for drug in plan.drugs)


def test_no_moment_is_told_that_lies_before_the_block_as_a_restart() -> None:
    planner = planner_with(("heparin_intravenous", "03.12.2026 08:00"))
    assert planner.state.plan.block_at == datetime(2026, 12, 3, 14, 0)
    table = next(each for each in planner.view["readout"] if each["kind"] == "table")
    assert table["rows"][0][4].endswith("Thu 3 Dec 2026, 16:00 to Thu 3 Dec 2026, 18:00")


class TestARefusedMoment:
    def test_a_drug_is_not_added_with_the_dose_before_the_refused_one(self) -> None:
        planner = AntithromboticPlanner(AntithromboticState(block_at=datetime(2026, 12, 10, 9, 0)))
        planner.set("dosing", "known")
        planner.set("last_dose_at", "01.12.2026 08:00")
        planner.set("last_dose_at", "12.12.2026 08:00")
        planner.press("add")
        assert planner.state.taken == ()
        assert planner.view["readout"][0]["heading"] == "Not added"
        planner.set("last_dose_at", "02.12.2026 08:00")
        planner.press("add")
        assert [drug.last_dose_at for drug in planner.state.taken] == [datetime(2026, 12, 2, 8, 0)]

    def test_a_plan_says_that_the_time_in_the_field_is_not_its_own(self) -> None:
        planner = AntithromboticPlanner()
        planner.press("example")
        planner.set("block_at", "31.02.2027 09:00")
        first = planner.view["readout"][0]
        assert (first["heading"], first["tone"]) == ("Not current", "stop")
        assert "Thursday 3 December 2026, 09:00" in first["text"]
        planner.set("block_at", "04.12.2026 09:00")
        assert planner.view["readout"][0]["heading"] != "Not current"
