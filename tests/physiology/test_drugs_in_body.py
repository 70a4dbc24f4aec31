"""A drug is somewhere: what was given is in depot, blood, tissue and lipid or has gone."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.content.care.crisis_drugs import load_crisis_drugs
from sympblock.physiology import Act, Body, DrugGiven, simulate_course
from sympblock.physiology.drug_store import COMPARTMENTS, peak_of_bolus
from sympblock.physiology.timeline import PLACES

MAN = Body(70.0, 175.0, 50.0, "male")


@pytest.mark.parametrize("agent", load_crisis_drugs())
@pytest.mark.parametrize("place", ["vein", "prevertebral", "intrathecal"])
def test_the_compartments_add_up_to_what_has_run_in(agent: str, place: str) -> None:
    course = simulate_course(
        MAN, [DrugGiven(5, agent, 3.0, place, 10), DrugGiven(60, "lipid_emulsion", 100, "vein", 60)], 150
    )
    amounts = course.amounts(agent)
    whole = np.sum([amounts[name] for name in COMPARTMENTS], axis=0)
    given = 3.0 * np.clip(np.arange(151) - 5, 0, 10) / 10
    if agent == "lipid_emulsion":
        given = given + 100 * np.clip(np.arange(151) - 60, 0, 60) / 60
    assert whole == pytest.approx(given, abs=1e-9)
    assert all((amounts[name] >= 0).all() for name in COMPARTMENTS)


def test_nothing_is_known_of_a_drug_that_was_not_given() -> None:
    assert not any(values.any() for values in simulate_course(MAN, [], 10).amounts("propofol").values())


@pytest.mark.parametrize("place", PLACES)
def test_every_place_lets_the_drug_go(place: str) -> None:
    amounts = simulate_course(MAN, [DrugGiven(0, "lidocaine", 1.0, place, 1)], 900).amounts("lidocaine")
    assert amounts["gone"][-1] > 0.01 and amounts["depot"][-1] < 0.95


def test_a_bolus_of_the_published_dose_reaches_the_level_at_which_doses_are_read() -> None:
    drug = load_crisis_drugs()["bupivacaine"]
    assert drug.toxicity is not None
    dose = drug.toxicity.brain_per_kg * MAN.weight_kg
    course = simulate_course(MAN, [Act(0, "intubate"), DrugGiven(0, "bupivacaine", dose, "vein", 30)], 300)
    assert course.values("brain_toxicity").max() == pytest.approx(1.0, abs=0.06)
    assert peak_of_bolus("bupivacaine") < 1.0


def test_only_bupivacaine_widens_qrs_much() -> None:
    widest = {}
    for agent in ("lidocaine", "ropivacaine", "bupivacaine"):
        drug = load_crisis_drugs()[agent]
        assert drug.toxicity is not None
        given = DrugGiven(0, agent, 0.6 * drug.toxicity.brain_per_kg * 70, "vein", 60)
        widest[agent] = simulate_course(MAN, [given], 300).values("qrs_ms").max()
    assert widest["bupivacaine"] > 105 > 98 > max(widest["lidocaine"], widest["ropivacaine"])


def test_a_usual_dose_has_a_source() -> None:
    usual = [drug for drug in load_crisis_drugs().values() if drug.usual]
    assert len(usual) >= 4 and all(drug.sources for drug in usual)
