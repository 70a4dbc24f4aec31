"""The plan for systemic toxicity: nothing before the first act, nothing calculated for an assumed patient."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.block.drugs.lipid_rescue import SEXES, LipidPatient, lipid_plan
from sympblock.widgets.toxicity_plan.toxicity_plan import EMERGENCY, FIRST, ToxicityPlan, ToxicityState

states = st.builds(ToxicityState, st.just("stop"), st.sampled_from(SEXES), st.integers(140, 210), st.integers(30, 200))


def table(plan: ToxicityPlan, begin: str) -> dict[str, list[str]]:
    """Find a table by the start of its caption; heading of a row to its other cells."""
    (found,) = [block for block in plan.view["readout"] if block.get("caption", "").startswith(begin)]
    return {row[0]: row[1:] for row in found["rows"]}


def words(plan: ToxicityPlan) -> str:
    return " ".join(block.get("text", "") for block in plan.view["readout"])


class TestVolumes:
    """What is shown is what the checklist prints for the lipid weight."""

    def test_obese_patient_is_dosed_by_ideal_weight(self) -> None:
        """A woman of 160 cm and 110 kg counts as 55 kg."""
        plan = ToxicityPlan(ToxicityState("stop", "woman", 160, 110))
        rows = table(plan, "Lipid emulsion 20 % for a lipid weight of 55 kg")
        assert rows["First bolus"] == ["82.5 ml over 2 to 3 min"]
        assert rows["Infusion"] == ["13.8 ml/min"]
        assert rows["Maximum in total"][0].startswith("660 ml")
        assert "here the ideal weight" in words(plan)
        assert "at or below 55 micrograms" in words(plan)

    def test_seventy_kilograms_and_more(self) -> None:
        """The checklist prints 100 ml over 2 to 3 min, then 200 to 250 ml over 15 to 20 min."""
        rows = table(ToxicityPlan(ToxicityState("stop", "man", 185, 82)), "Lipid emulsion")
        assert rows["First bolus"] == ["100 ml over 2 to 3 min"]
        assert rows["Infusion"] == ["200 to 250 ml over 15 to 20 min"]
        assert rows["Maximum in total"][0].startswith("840 ml")

    def test_unstable_patient_gets_both(self) -> None:
        """Bolus again and a doubled infusion, not one or the other."""
        (words,) = table(ToxicityPlan(ToxicityState("stop", "man", 160, 90)), "Lipid emulsion")["Still unstable"]
        assert words == "Repeat the bolus (90 ml) 1 or 2 times and double the infusion to 30 ml/min"

    def test_step_at_seventy_kilograms_is_stated(self) -> None:
        """The volumes change their rule there, and the plan says so."""
        assert "steps down from 105 ml" in words(ToxicityPlan(ToxicityState("stop", "man", 170, 70)))

    @settings(max_examples=40, deadline=None)
    @given(states)
    def test_table_agrees_with_the_plan_at_every_body(self, state: ToxicityState) -> None:
        """Nothing is rounded up on the way to the page."""
        shown = ToxicityPlan(state)
        plan = lipid_plan(LipidPatient(state.sex, state.height_cm, state.weight_kg))
        rows = table(shown, "Lipid emulsion")
        assert float(rows["First bolus"][0].split()[0]) == pytest.approx(plan.bolus_ml)
        assert float(rows["Maximum in total"][0].split()[0]) == pytest.approx(plan.ceiling_ml)
        json.dumps(shown.view)

    @pytest.mark.parametrize(("event", "begin"), [("heart", "At least 4 to 6 hours"), ("brain", "At least 2 hours")])
    def test_times_to_watch(self, event: str, begin: str) -> None:
        """Hours follow the event, and need no weight."""
        plan = ToxicityPlan(ToxicityState("stop", event=event))
        assert any(block.get("text", "").startswith(begin) for block in plan.view["readout"])


class TestRefusal:
    @pytest.mark.parametrize(
        ("state", "sentence"),
        [
            (
                ToxicityState("stop"),
                "Enter sex, height and actual weight: without them the lipid dose cannot be calculated.",
            ),
            (
                ToxicityState("stop", "man", None, 80),
                "Enter the height: without it the lipid dose cannot be calculated.",
            ),
            (
                ToxicityState("stop", "", 180, None),
                "Enter the sex and the actual weight: without them the lipid dose cannot be calculated.",
            ),
        ],
    )
    def test_without_the_patient_no_volume_is_shown(self, state: ToxicityState, sentence: str) -> None:
        """What is missing is named, and neither bolus nor adrenaline is calculated."""
        plan = ToxicityPlan(state)
        assert plan.said(state) == sentence
        assert sentence in words(plan)
        assert not [block for block in plan.view["readout"] if block.get("caption", "").startswith("Lipid emulsion")]
        assert "micrograms" not in words(plan)

    @pytest.mark.parametrize(
        ("field", "typed", "refusal"), [("weight_kg", "12", "12 kg is too little"), ("height_cm", "1.8", "too little")]
    )
    def test_an_impossible_entry_is_refused(self, field: str, typed: str, refusal: str) -> None:
        """A child of 12 kg, or a height in metres, is not calculated with."""
        plan = ToxicityPlan(ToxicityState("stop", "man", 180, 70))
        plan.set(field, typed)
        assert plan.state == ToxicityState("stop", "man", 180, 70)
        assert refusal in plan.view["said"]


class TestOrder:
    def test_nothing_is_given_away_before_the_first_act(self) -> None:
        """No table, and no word of lipid volumes."""
        plan = ToxicityPlan()
        assert [block["kind"] for block in plan.view["readout"]] == ["words", "words"]

    def test_patient_and_event_are_offered_once_they_change_something(self) -> None:
        """A control that changes nothing is not shown; no person is assumed."""
        plan = ToxicityPlan()
        assert [control["id"] for control in plan.view["controls"]] == ["first"]
        plan.set("first", "stop")
        assert [control["id"] for control in plan.view["controls"]] == [
            "first",
            "sex",
            "height_cm",
            "weight_kg",
            "event",
        ]
        assert plan.state.body == LipidPatient()

    @pytest.mark.parametrize("first", FIRST)
    def test_only_stopping_comes_first(self, first: str) -> None:
        """One act is confirmed, the others are told why not."""
        plan = ToxicityPlan()
        plan.set("first", first)
        assert (plan.view["readout"][2]["tone"] == "good") == (first == "stop")

    def test_hospital_checklist_is_named_in_every_state(self) -> None:
        """The first thing read is that this page is not the checklist."""
        plan = ToxicityPlan()
        assert plan.view["readout"][0]["text"] == EMERGENCY
        plan.set("first", "wait")
        assert plan.view["readout"][0]["text"] == EMERGENCY

    def test_acts_stand_in_their_order(self) -> None:
        """Stop, help, airway, seizure, lipid, circulation, monitor."""
        rows = table(ToxicityPlan(ToxicityState("stop")), "First actions")
        assert [name.split(". ")[1] for name in rows] == [
            "Stop",
            "Call for help",
            "Airway and oxygen",
            "Seizure",
            "Lipid emulsion 20 %",
            "Circulation",
            "Monitor and report",
        ]
