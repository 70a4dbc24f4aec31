"""Lipid emulsion: the weight that counts, laws of the volumes, and refusal without sex, height or weight."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.source_rules import find_weak_records
from sympblock.block.drugs.drug_limits import DoseError
from sympblock.block.drugs.lipid_rescue import (
    SEXES,
    LipidPatient,
    ideal_weight_kg,
    lipid_plan,
    lipid_weight_kg,
    step_at_border_ml,
    watch_times,
)
from sympblock.content import tables

sexes = st.sampled_from(SEXES)
heights = st.integers(140, 210)
weights = st.integers(300, 2000).map(lambda tenths: tenths / 10)
bodies = st.builds(LipidPatient, sexes, heights, weights)


def light(weight_kg: float) -> LipidPatient:
    """Make a tall man whose lipid weight is his actual weight, up to 110 kg."""
    return LipidPatient("man", 210, weight_kg)


class TestWeight:
    """Lipid is dosed by the lower of actual and ideal weight."""

    @given(bodies)
    def test_never_exceeds_actual_or_ideal_weight(self, body: LipidPatient) -> None:
        kg = lipid_weight_kg(body)
        assert kg <= body.weight_kg
        assert kg <= ideal_weight_kg(body.sex, body.height_cm)
        assert kg in (body.weight_kg, ideal_weight_kg(body.sex, body.height_cm))

    @given(bodies, weights)
    def test_of_the_obese_does_not_grow_with_their_weight(self, body: LipidPatient, more: float) -> None:
        ideal = ideal_weight_kg(body.sex, body.height_cm)
        if min(body.weight_kg, more) >= ideal:
            assert lipid_plan(body) == lipid_plan(replace(body, weight_kg=more))

    @pytest.mark.parametrize(
        ("sex", "height_cm", "ideal_kg"), [("man", 175, 75), ("woman", 175, 70), ("woman", 155, 50)]
    )
    def test_ideal_weight(self, sex, height_cm, ideal_kg) -> None:
        assert ideal_weight_kg(sex, height_cm) == ideal_kg


class TestRefusal:
    """Nobody is assumed: what is missing is named, and nothing is calculated."""

    @pytest.mark.parametrize(
        ("missing", "words"),
        [("sex", "enter the sex"), ("height_cm", "the height"), ("weight_kg", "the actual weight")],
    )
    def test_without_one_of_three(self, missing, words) -> None:
        body = replace(LipidPatient("woman", 160, 70), **{missing: None})
        for calculate in (lipid_weight_kg, lipid_plan):
            with pytest.raises(DoseError, match=words):
                calculate(body)

    def test_of_an_empty_body_names_all(self) -> None:
        assert LipidPatient().missing == ("sex", "height", "actual weight")

    @pytest.mark.parametrize("height_cm", [1.75, 139.9, 211, math.nan, math.inf])
    def test_of_an_impossible_height(self, height_cm) -> None:
        with pytest.raises(DoseError, match="is outside the 140 to 210 cm of this course: check it"):
            lipid_plan(LipidPatient("man", height_cm, 80))

    @pytest.mark.parametrize("weight_kg", [0, 29.9, 201, math.nan])
    def test_of_an_impossible_weight(self, weight_kg) -> None:
        with pytest.raises(DoseError, match="is outside the 30 to 200 kg"):
            lipid_plan(LipidPatient("man", 180, weight_kg))

    def test_of_an_unknown_sex(self) -> None:
        with pytest.raises(DoseError, match="choose woman or man"):
            lipid_plan(LipidPatient("person", 180, 80))


class TestVolumes:
    """Per kilogram below 70 kg, fixed from there on."""

    @given(bodies, bodies)
    def test_more_lipid_weight_never_means_a_lower_ceiling_or_less_adrenaline(
        self, one: LipidPatient, other: LipidPatient
    ) -> None:
        small, large = sorted((lipid_plan(one), lipid_plan(other)), key=lambda plan: plan.lipid_kg)
        assert small.ceiling_ml <= large.ceiling_ml <= 840
        assert small.adrenaline_most_ug <= large.adrenaline_most_ug

    @given(weights, weights)
    def test_bolus_grows_with_weight_on_either_side_of_the_border(self, one: float, other: float) -> None:
        low, high = sorted((one, other))
        if high < 70 or low >= 70:
            assert lipid_plan(light(low)).bolus_ml <= lipid_plan(light(high)).bolus_ml

    def test_step_at_the_border_is_down_and_small(self) -> None:
        below, above = step_at_border_ml()
        assert (below, above) == (105, 100)
        assert lipid_plan(light(69.9)).bolus_ml == pytest.approx(below, abs=0.2)
        assert lipid_plan(light(70)).bolus_ml == above

    @pytest.mark.parametrize(("weight_kg", "bolus_ml", "ceiling_ml"), [(50, 75, 600), (60, 90, 720), (95, 100, 840)])
    def test_printed_examples(self, weight_kg, bolus_ml, ceiling_ml) -> None:
        plan = lipid_plan(light(weight_kg))
        assert (plan.bolus_ml, plan.ceiling_ml, plan.bolus_min) == (bolus_ml, ceiling_ml, (2, 3))
        assert plan.adrenaline_most_ug == pytest.approx(weight_kg)

    def test_infusion(self) -> None:
        assert lipid_plan(light(50)).infusion_ml_per_min == (12.5, 12.5)
        assert lipid_plan(light(50)).doubled_ml_per_min == (25, 25)
        heavy = lipid_plan(light(90))
        assert heavy.infusion_ml == (200, 250)
        assert heavy.infusion_ml_per_min == pytest.approx((200 / 20, 250 / 15))

    @given(bodies)
    def test_three_boluses_and_the_infusion_stay_below_the_ceiling(self, body: LipidPatient) -> None:
        plan = lipid_plan(body)
        assert 0 < 3 * plan.bolus_ml + (plan.infusion_ml or (0, 0))[1] < plan.ceiling_ml

    def test_pump_is_named_for_the_lightest_only(self) -> None:
        assert lipid_plan(light(39)).needs_pump
        assert not lipid_plan(light(40)).needs_pump

    def test_times_to_watch(self) -> None:
        heart, brain = watch_times()
        assert (heart.least_low_h, heart.least_high_h, brain.least_low_h) == (4, 6, 2)

    def test_no_volume_rests_on_weak_sources_alone(self) -> None:
        rows = [row for _, row in tables.lipid_rescue_rows().items() if row.confidence != "design"]
        assert rows
        assert list(find_weak_records(rows, "key", "source")) == []
