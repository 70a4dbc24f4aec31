"""The plan for systemic toxicity: the guidelines' own examples, and nothing before the first act is chosen."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.block.lipid_rescue import lipid_plan
from sympblock.content.toxicity import load_toxicity
from sympblock.widgets.toxicity_plan import EMERGENCY, FIRST, ToxicityPlan, ToxicityState


def table(plan: ToxicityPlan, begin: str) -> dict[str, list[str]]:
    """Find a table by the start of its caption; heading of a row to its other cells."""
    (found,) = [block for block in plan.view["readout"] if block.get("caption", "").startswith(begin)]
    return {row[0]: row[1:] for row in found["rows"]}


class TestPrintedExamples:
    """What the guidelines print for a weight stands in the table."""

    def test_seventy_kilograms_as_the_british_handbook_prints_it(self) -> None:
        """It prints about 100 ml, 17.5 ml/min and 840 ml."""
        rows = table(ToxicityPlan(ToxicityState("stop", 70)), "Lipid emulsion")
        assert rows["First bolus"][1] == "105 ml"
        assert rows["Infusion"][1] == "17.5 ml/min"
        assert rows["In all, at most"] == ["840 ml", "840 ml"]

    def test_more_than_seventy_kilograms_as_the_american_checklist_prints_it(self) -> None:
        """It prints 100 ml over 2 to 3 min, then 250 ml over 15 to 20 min."""
        rows = table(ToxicityPlan(ToxicityState("stop", 82)), "Lipid emulsion")
        assert [rows[name][0] for name in ("First bolus", "Given over", "Infusion")] == [
            "100 ml",
            "2 to 3 min",
            "250 ml over 15 to 20 min",
        ]

    def test_adrenaline_is_a_microgram_for_each_kilogram(self) -> None:
        """62 kg are 62 micrograms, not milligrams."""
        plan = ToxicityPlan(ToxicityState("stop", 62))
        assert any("at or below 62 micrograms" in block.get("text", "") for block in plan.view["readout"])

    @pytest.mark.parametrize(("event", "words"), [("heart", "At least 4 to 6 hours"), ("brain", "At least 2 hours")])
    def test_times_to_watch(self, event: str, words: str) -> None:
        """Hours follow the event."""
        plan = ToxicityPlan(ToxicityState("stop", 62, event))
        assert any(block.get("text", "").startswith(words) for block in plan.view["readout"])

    @settings(max_examples=40, deadline=None)
    @given(st.integers(30, 200))
    def test_table_agrees_with_the_regimens(self, weight_kg: int) -> None:
        """What is shown is what the sums give, at every weight."""
        rows = table(ToxicityPlan(ToxicityState("stop", weight_kg)), "Lipid emulsion")
        for column, regimen in enumerate(("asra_2020", "uk_qrh")):
            plan = lipid_plan(weight_kg, regimen)
            shown = [float(part.split()[0]) for part in rows["First bolus"][column].split(" or ")]
            assert shown == pytest.approx([option.bolus_ml for option in plan.options], rel=1e-3)
            assert float(rows["In all, at most"][column].split()[0]) == 12 * weight_kg


class TestOrder:
    def test_nothing_is_given_away_before_the_first_act(self) -> None:
        """No table, and no word of lipid volumes."""
        plan = ToxicityPlan()
        assert [block["kind"] for block in plan.view["readout"]] == ["words", "words"]

    def test_weight_and_event_are_offered_once_they_change_something(self) -> None:
        """A control that moves nothing is not shown."""
        plan = ToxicityPlan()
        assert [control["id"] for control in plan.view["controls"]] == ["first"]
        plan.set("first", "stop")
        assert [control["id"] for control in plan.view["controls"]] == ["first", "weight_kg", "event"]

    @pytest.mark.parametrize("first", FIRST)
    def test_only_stopping_comes_first(self, first: str) -> None:
        """One act is praised, the others are told why not."""
        plan = ToxicityPlan()
        plan.set("first", first)
        assert (plan.view["readout"][2]["tone"] == "good") == (first == "stop")

    def test_hospital_checklist_is_named_in_every_state(self) -> None:
        """The first thing read is that this page is not the checklist."""
        plan = ToxicityPlan()
        assert plan.view["readout"][0]["text"] == EMERGENCY
        plan.set("first", "wait")
        assert plan.view["readout"][0]["text"] == EMERGENCY

    def test_acts_stand_in_the_order_of_the_checklist(self) -> None:
        """Stop, help, lipid, airway, seizure, circulation, watch [@asra_checklist]."""
        rows = table(ToxicityPlan(ToxicityState("stop")), "First actions")
        assert [name.split(". ")[1] for name in rows] == [
            "Stop",
            "Help and kit",
            "Lipid",
            "Airway and oxygen",
            "Seizure",
            "Circulation",
            "Watch",
        ]
        assert [note.id for note in load_toxicity()].index("stop") < [n.id for n in load_toxicity()].index("lipid")

    def test_a_weight_outside_the_course_is_refused(self) -> None:
        """A child of 12 kg is not reckoned with a page for adults."""
        plan = ToxicityPlan(ToxicityState("stop", 70))
        plan.set("weight_kg", "12")
        assert plan.state.weight_kg == 70
        assert "12 kg is too little" in plan.view["said"]
