"""Numbers in the lesson on drugs and signs: what it states is what the tables and sums give."""

from __future__ import annotations

import nbformat
import pytest

from sympblock.block.drugs.dose_check import least_weight_kg, volume_at_limit_ml
from sympblock.block.drugs.drug_limits import judged_limit
from sympblock.block.drugs.lipid_rescue import LipidPatient, lipid_plan
from sympblock.block.drugs.local_anaesthetic import dose_mg, toxic_share
from sympblock.content import load_items, tables
from sympblock.content.practice.recipes import load_recipes
from sympblock.course.checkout import ROOT
from sympblock.widgets.warm_feet.feet_signs import verdicts
from sympblock.widgets.warm_feet.warm_feet import FeetState

LESSON = "05_drugs_and_signs"
SKIN_MG = dose_mg(1, 5)


@pytest.fixture(scope="module")
def text() -> str:
    notebook = nbformat.read(ROOT / "notebooks" / f"{LESSON}.ipynb", as_version=4)
    return " ".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown").replace("\n", " ")


def largest_mg(drug: str) -> float:
    """Return the largest published dose of one drug that is given alone."""
    recipes = [recipe for recipe in load_recipes() if recipe.drug == drug and recipe.volume_ml]
    return max(dose_mg(recipe.percent[1], recipe.volume_ml[1]) for recipe in recipes)


def test_doses_at_the_limit(text) -> None:
    at_ml = volume_at_limit_ml("bupivacaine", 0.5, 50)
    assert f"the limit of bupivacaine is {judged_limit('bupivacaine', 50).mg:g} mg, and {at_ml:g} ml of 0.5 %" in text
    assert f"the UK and Irish limit of {judged_limit('lidocaine', 60).mg:g} mg applies" in text
    assert f"4.5 mg/kg applies ({judged_limit('lidocaine', 60, 'us').mg:g} mg)" in text


def test_weights_from_which_the_largest_bupivacaine_recipe_fits(text) -> None:
    given = {"bupivacaine": largest_mg("bupivacaine"), "lidocaine": SKIN_MG}
    british, american = (least_weight_kg(given, country) for country in ("uk_ie", "us"))
    assert (
        f"25 ml of bupivacaine 0.375 % stay below the limit from {british} kg ({american} kg with the US limit" in text
    )
    assert f"At 50 kg they use {100 * toxic_share(given, 50, 'us'):.0f} %" in text


def test_warm_hands_that_sweat(text) -> None:
    """A warm hand is no proof of a complete block."""
    told = tables.sweat_test()
    wet = told.stevens_warm_count - told.stevens_warm_dry_count
    assert f"{wet:g} of {told.stevens_warm_count:g} warm blocks still sweated" in text
    assert f"{wet:g} of {told.stevens_warm_count:g} warm hands did" in text


def test_largest_lidocaine_recipe(text) -> None:
    mg = largest_mg("lidocaine") + SKIN_MG
    assert f"25 ml of lidocaine 1 % come to {mg:g} mg" in text
    exceeds = [kg for kg in range(30, 201) if judged_limit("lidocaine", kg, "us").mg < mg]
    assert (
        f"more than the US limit below {max(exceeds) + 1} kg, and exactly the US maximum from {max(exceeds) + 1} kg"
        in text
    )
    assert all(judged_limit("lidocaine", kg).mg < mg for kg in range(30, 201))


def test_two_patients_of_the_rescue(text) -> None:
    woman, man = lipid_plan(LipidPatient("woman", 160, 110)), lipid_plan(LipidPatient("man", 185, 90))
    assert f"ideal weight is {woman.lipid_kg:g} kg, so the first bolus is {woman.bolus_ml:g} ml." in text
    assert f"lipid weight is {man.lipid_kg:g} kg: {man.bolus_ml:g} ml over 2 to 3 minutes" in text


def test_room_that_warms_a_failed_block(text) -> None:
    warming = FeetState(outcome="failed", drift_c=0.5)
    found = {verdict.criterion.key: verdict for verdict in verdicts(warming.leg, 60, False)}
    assert f"gains 2 °C after {found['rise'].minute:g} minutes although the block failed" in text
    assert found["net_rise"].met is False


def test_keys_of_the_number_questions() -> None:
    keys = {item.id: item.answer.value for item in load_items(LESSON) if item.kind == "number"}
    obese_woman, obese_man = lipid_plan(LipidPatient("woman", 155, 95)), lipid_plan(LipidPatient("man", 160, 100))
    assert keys == {
        "predict_volume_at_the_limit": volume_at_limit_ml("bupivacaine", 0.5, 60),
        "check_milligrams_in_a_syringe": dose_mg(0.25, 20),
        "check_first_bolus": obese_woman.bolus_ml,
        "quiz_ceiling_of_lipid": obese_man.ceiling_ml,
        "quiz_share_of_two_drugs": 100 * toxic_share({"lidocaine": dose_mg(1, 6), "bupivacaine": dose_mg(0.5, 14)}, 70),
    }
