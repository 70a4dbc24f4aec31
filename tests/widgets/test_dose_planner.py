"""The dose planner: what it says agrees with the drugs' own rules, and nothing shows before a guess."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.block.drugs.dose_check import check_doses, least_weight_kg
from sympblock.block.drugs.drug_limits import COUNTRIES, DRUGS, judged_limit
from sympblock.block.drugs.local_anaesthetic import dose_mg, strengths_percent
from sympblock.content.practice.recipes import load_recipes
from sympblock.drawing.charts.dose_bars import LAST_PERCENT, WIDTH_MM
from sympblock.widgets.dose_planner.dose_planner import DosePlanner, PlannerState

drugs = st.sampled_from([(drug, f"{percent:g}") for drug in DRUGS for percent in strengths_percent(drug)])
states = st.builds(
    lambda country, drug, trunk, skin, weight, frail: PlannerState(
        country, *drug, trunk, skin, weight, frail, guess_ml=10
    ),
    st.sampled_from(COUNTRIES),
    drugs,
    st.integers(0, 200).map(lambda halves: halves / 2),
    st.integers(0, 100),
    st.integers(30, 200),
    st.booleans(),
)


def words_of(planner: DosePlanner) -> str:
    return " ".join(block.get("text", "") for block in planner.view["readout"])


class TestGuessFirst:
    def test_nothing_is_given_away_before_a_guess(self) -> None:
        """Neither picture nor milligrams of the plan show before the guess."""
        planner = DosePlanner()
        assert planner.view["pictures"] == []
        assert "20 ml" not in words_of(planner)
        assert "mg" not in words_of(planner)

    @pytest.mark.parametrize(
        ("guess", "tag"), [("20", "Your guess agrees"), ("21", "Your guess agrees"), ("10", "Check again")]
    )
    def test_guess_is_judged_against_the_limit(self, guess: str, tag: str) -> None:
        """2 mg/kg at 50 kg are 100 mg, and 0.5 % holds 5 mg in a millilitre."""
        planner = DosePlanner()
        planner.set("guess_ml", guess)
        assert planner.view["readout"][0]["tag"] == tag
        assert "So 20 ml of bupivacaine reach it." in planner.view["readout"][0]["text"]

    def test_guess_is_not_held_against_another_weight(self) -> None:
        """What was guessed for 50 kg says nothing of 80 kg, where the single dose of 150 mg binds."""
        planner = DosePlanner()
        planner.set("guess_ml", "20")
        planner.set("weight_kg", "80")
        assert planner.view["readout"][0]["tag"] == ""
        assert "So 30 ml" in planner.view["readout"][0]["text"]


class TestAgreement:
    @pytest.mark.long
    @settings(max_examples=60, deadline=None)
    @given(states)
    def test_says_every_finding_of_the_dose_check(self, state: PlannerState) -> None:
        """Nothing is softened on the way to the page."""
        planner = DosePlanner(state)
        shown = {(block["text"], block["tone"]) for block in planner.view["readout"] if block["kind"] == "words"}
        for found in check_doses(state.doses, state.weight_kg, state.is_frail, state.country):
            assert (found.words, found.tone) in shown
        json.dumps(planner.view)

    @pytest.mark.long
    @settings(max_examples=60, deadline=None)
    @given(states)
    def test_bars_are_as_long_as_the_shares(self, state: PlannerState) -> None:
        """A bar that ends at the limit mark holds the limit; what is longer is cut at one and a half."""
        scene = DosePlanner(state).view["pictures"][0]["scene"]
        given_mg = dict.fromkeys(DRUGS, 0.0)
        for dose in state.doses:
            given_mg[dose.drug] += dose.mg
        bars = [shape for shape in scene["shapes"] if " mg" in shape["name"]]
        lengths = [max(x for x, _y in bar["points_mm"]) for bar in bars]
        shares = [mg / judged_limit(drug, state.weight_kg, state.country).mg for drug, mg in given_mg.items() if mg > 0]
        at_limit = WIDTH_MM * 100 / LAST_PERCENT
        assert lengths == pytest.approx([min(share * at_limit, WIDTH_MM) for share in shares], abs=0.01)

    def test_too_much_is_stopped(self) -> None:
        """30 ml of bupivacaine 0.5 % at 50 kg are 150 of 100 mg."""
        planner = DosePlanner(PlannerState(guess_ml=20))
        planner.set("trunk_ml", "30")
        assert planner.view["said"].endswith("Do not give this dose.")
        assert planner.view["readout"][1]["tone"] == "stop"

    @pytest.mark.parametrize(("country", "limit"), [("uk_ie", "200 mg applies"), ("us", "4.5 mg/kg applies")])
    def test_country_decides_which_limit_binds(self, country: str, limit: str) -> None:
        """Lidocaine at 60 kg: 200 mg in the UK and Ireland, 270 mg in the United States."""
        planner = DosePlanner(PlannerState(drug="lidocaine", strength="1", weight_kg=60, guess_ml=1))
        planner.set("country", country)
        assert limit in planner.view["readout"][0]["text"]

    def test_starts_with_the_stricter_labels_and_a_dose_for_the_skin(self) -> None:
        """Who changes nothing is judged by the lower limit, skin included."""
        assert PlannerState().country == "uk_ie"
        assert PlannerState().skin.mg == 50

    def test_recipes_count_what_is_given_in_the_same_block(self) -> None:
        """15 ml of lidocaine 1 % and 10 ml of bupivacaine 0.125 % are one block, with 5 ml of lidocaine in the skin."""
        planner = DosePlanner(PlannerState(country="us"))
        (table,) = [
            block for block in planner.view["readout"] if block.get("caption", "").startswith("Published recipes")
        ]
        (row,) = [row for row in table["rows"] if row[4].startswith("Given after 15 ml")]
        assert row[3] == f"from {least_weight_kg({'lidocaine': 200, 'bupivacaine': 12.5}, 'us')} kg"

    @pytest.mark.parametrize("drug", DRUGS)
    def test_recipes_of_the_drug_stand_side_by_side(self, drug: str) -> None:
        """Every recipe in print for the drug has its row, and its milligrams are those of its ends."""
        planner = DosePlanner()
        planner.set("drug", drug)
        (table,) = [
            block for block in planner.view["readout"] if block.get("caption", "").startswith("Published recipes")
        ]
        recipes = [recipe for recipe in load_recipes() if recipe.drug == drug]
        assert [row[4] for row in table["rows"]] == [recipe.words for recipe in recipes]
        for row, recipe in zip(table["rows"], recipes, strict=True):
            if recipe.volume_ml:
                assert row[2].startswith(f"{dose_mg(recipe.percent[0], recipe.volume_ml[0]):.3g}")

    def test_a_drug_that_is_not_made_in_the_concentration_takes_its_lowest(self) -> None:
        """Lidocaine 0.25 % does not exist, so no dose is calculated with it."""
        planner = DosePlanner()
        planner.set("strength", "0.25")
        planner.set("drug", "lidocaine")
        assert planner.state.strength == "0.5"

    def test_duration_is_labelled_as_that_of_another_block(self) -> None:
        """The proxy never passes for a measurement in a lumbar block."""
        planner = DosePlanner(PlannerState(guess_ml=1))
        assert "stellate block; not measured in a lumbar block" in words_of(planner)
        planner.set("drug", "levobupivacaine")
        assert "No duration was found for levobupivacaine" in words_of(planner)
