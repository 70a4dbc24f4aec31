"""Laws of doses and limits, the worked example of a block, and the guidelines' own sums."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.block.block_duration import duration_proxy
from sympblock.block.dose_check import TONES, check_doses, tone_of, volume_at_limit_ml, worst_tone
from sympblock.block.lipid_rescue import REGIMENS, lipid_plan
from sympblock.block.local_anaesthetic import (
    DRUGS,
    Dose,
    DoseError,
    conflicting_limits,
    dose_mg,
    exact_share,
    is_within_limit,
    judged_limit,
    published_limits,
    strengths_percent,
    sum_mg,
    toxic_share,
)
from sympblock.content import load_parameters, load_references
from sympblock.content.agents import load_agents
from sympblock.content.recipes import load_recipes

weights = st.integers(300, 2000).map(lambda tenths: tenths / 10)
volumes = st.integers(0, 1000).map(lambda tenths: tenths / 10)
doses = st.sampled_from(DRUGS).flatmap(
    lambda drug: st.builds(Dose, st.just(drug), st.sampled_from(strengths_percent(drug)), volumes)
)
many_doses = st.lists(doses, max_size=5)


class TestWorkedExample:
    """70 kg: how far usual blocks stay below the limits."""

    @pytest.mark.parametrize(
        ("drug", "percent", "ml", "mg", "limit_mg"),
        [("bupivacaine", 0.25, 20, 50, 140), ("bupivacaine", 0.5, 20, 100, 140), ("lidocaine", 1, 20, 200, 300)],
    )
    def test_dose_and_limit(self, drug, percent, ml, mg, limit_mg) -> None:
        assert Dose(drug, percent, ml).mg == dose_mg(percent, ml) == mg
        assert judged_limit(drug, 70).mg == limit_mg
        assert is_within_limit({drug: mg}, 70)

    def test_twenty_ml_of_a_quarter_percent_is_seven_tenths_of_a_milligram_per_kilogram(self) -> None:
        assert dose_mg(0.25, 20) / 70 == pytest.approx(0.7, abs=0.02)
        assert worst_tone(check_doses([Dose("bupivacaine", 0.25, 20)], 70)) == "plain"

    @pytest.mark.parametrize(
        ("drug", "weight_kg", "mg"),
        [
            ("lidocaine", 60, 270),
            ("lidocaine", 66, 297),
            ("lidocaine", 67, 300),
            ("bupivacaine", 50, 100),
            ("bupivacaine", 100, 175),
            ("levobupivacaine", 70, 140),
            ("levobupivacaine", 80, 150),
            ("ropivacaine", 70, 210),
            ("ropivacaine", 120, 300),
        ],
    )
    def test_the_lower_of_both_kinds_of_limit_counts(self, drug, weight_kg, mg) -> None:
        assert judged_limit(drug, weight_kg).mg == mg


class TestSum:
    """Toxic effects of several drugs add up."""

    @given(many_doses, weights, st.randoms())
    def test_does_not_depend_on_the_order(self, given_doses, weight_kg, chance: random.Random) -> None:
        mixed = chance.sample(given_doses, len(given_doses))
        assert exact_share(sum_mg(mixed), weight_kg) == exact_share(sum_mg(given_doses), weight_kg)
        assert check_doses(mixed, weight_kg) == check_doses(given_doses, weight_kg)

    @given(many_doses, many_doses, weights)
    def test_of_two_trays_is_the_sum_of_each(self, one, other, weight_kg) -> None:
        apart = exact_share(sum_mg(one), weight_kg) + exact_share(sum_mg(other), weight_kg)
        assert exact_share(sum_mg([*one, *other]), weight_kg) == apart

    @given(many_doses, doses, weights)
    def test_another_dose_never_lowers_it_nor_the_tone(self, given_doses, more, weight_kg) -> None:
        before, after = check_doses(given_doses, weight_kg), check_doses([*given_doses, more], weight_kg)
        assert exact_share(sum_mg([*given_doses, more]), weight_kg) >= exact_share(sum_mg(given_doses), weight_kg)
        assert TONES.index(worst_tone(after)) >= TONES.index(worst_tone(before))

    @given(many_doses, weights, weights)
    def test_a_heavier_patient_bears_as_much_or_more(self, given_doses, one, other) -> None:
        light, heavy = sorted((one, other))
        assert exact_share(sum_mg(given_doses), heavy) <= exact_share(sum_mg(given_doses), light)

    def test_each_drug_below_its_limit_is_too_much_together(self) -> None:
        mixed = [Dose("lidocaine", 1, 20), Dose("bupivacaine", 0.25, 20)]
        assert [finding.tone for finding in check_doses(mixed[:1], 70)] == ["caution"]
        assert [finding.tone for finding in check_doses(mixed[1:], 70)] == ["plain"]
        assert toxic_share(sum_mg(mixed), 70) == pytest.approx(200 / 300 + 50 / 140)
        assert worst_tone(check_doses(mixed, 70)) == "stop"
        assert not is_within_limit(sum_mg(mixed), 70)

    def test_what_is_in_the_skin_counts(self) -> None:
        block = Dose("bupivacaine", 0.5, 28)
        assert toxic_share(sum_mg([block]), 70) == 1.0
        assert toxic_share(sum_mg([block, Dose("lidocaine", 1, 3)]), 70) == pytest.approx(1.1)


class TestTone:
    """At the limit is already too much."""

    @pytest.mark.parametrize(
        ("ml", "tone"), [(22, "plain"), (22.4, "caution"), (27.9, "caution"), (28, "stop"), (40, "stop")]
    )
    def test_turns_at_the_published_share(self, ml, tone) -> None:
        assert worst_tone(check_doses([Dose("bupivacaine", 0.5, ml)], 70)) == tone

    @given(many_doses, weights)
    def test_stops_if_and_only_if_the_sum_reaches_the_limit(self, given_doses, weight_kg) -> None:
        stops = worst_tone(check_doses(given_doses, weight_kg)) == "stop"
        assert stops == (not is_within_limit(sum_mg(given_doses), weight_kg))

    def test_tenths_that_make_up_the_limit_reach_it(self) -> None:
        """0.1 is stored a little off a tenth; ten of them are the limit all the same."""
        tenth = Dose("bupivacaine", 0.25, 5.6)
        assert exact_share(sum_mg([tenth] * 10), 70) == 1
        assert worst_tone(check_doses([tenth] * 10, 70)) == "stop"

    @given(many_doses, weights)
    def test_percentage_never_looks_smaller_than_it_is(self, given_doses, weight_kg) -> None:
        for finding in check_doses(given_doses, weight_kg):
            if " %" in finding.words and finding.words.startswith("Together"):
                shown = int(finding.words.split(": ")[1].split(" %")[0])
                share = exact_share(sum_mg(given_doses), weight_kg)
                assert shown >= 100 * share or shown == 99
                assert (shown >= 100) == (share >= 1)

    def test_hundred_percent_is_kept_for_the_limit_itself(self) -> None:
        (below,), (at,) = (check_doses([Dose("bupivacaine", 0.5, ml)], 70) for ml in (27.9, 28))
        assert below.words.startswith("Bupivacaine: 139.5 mg, 99 % of 140 mg")
        assert at.words.startswith("Bupivacaine: 140 mg, 100 % of 140 mg")
        assert is_within_limit({"bupivacaine": 139.5}, 70)
        assert not is_within_limit({"bupivacaine": 140}, 70)

    def test_of_a_frail_patient_is_at_least_caution(self) -> None:
        assert tone_of(0.1) == "plain"
        assert worst_tone(check_doses([Dose("bupivacaine", 0.25, 5)], 70, is_frail=True)) == "caution"

    def test_nothing_given_gives_no_finding(self) -> None:
        assert check_doses([], 70, is_frail=True) == check_doses([Dose("lidocaine", 1, 0)], 70) == ()


class TestConflicts:
    """Where sources disagree, both figures stand there."""

    def test_higher_figure_is_shown_and_not_followed(self) -> None:
        (finding,) = check_doses([Dose("bupivacaine", 0.5, 30)], 70)
        assert finding.tone == "stop"
        assert "140 mg (2 mg/kg)" in finding.words
        assert "another one allows 175 mg (2.5 mg/kg)" in finding.words
        assert set(finding.sources) == {"rcem_fib", "droracle_max", "droracle_max2"}

    def test_lower_figure_warns_where_it_is_reached(self) -> None:
        (below,), (at,) = (check_doses([Dose("lidocaine", 1, ml)], 70) for ml in (19.9, 20))
        assert (below.tone, at.tone) == ("plain", "caution")
        assert "another one allows 200 mg only" in at.words
        assert "eurocare_lido" in at.sources

    def test_figures_that_agree_at_a_weight_are_no_conflict(self) -> None:
        assert conflicting_limits("bupivacaine", 100) == ()
        assert conflicting_limits("ropivacaine", 70) == ()

    @given(st.sampled_from(DRUGS), weights)
    def test_no_published_limit_without_adrenaline_is_lower_than_the_judged_one_unless_shown(self, drug, kg) -> None:
        plain = [limit for limit in published_limits(drug) if "_plain_" in limit.key]
        lowest = min(limit.value * (kg if limit.unit == "mg/kg" else 1) for limit in plain)
        shown = [judged_limit(drug, kg), *conflicting_limits(drug, kg)]
        assert min(limit.mg for limit in shown) == pytest.approx(lowest)

    @given(many_doses, weights, st.booleans())
    def test_every_finding_names_a_known_source(self, given_doses, weight_kg, is_frail) -> None:
        for finding in check_doses(given_doses, weight_kg, is_frail):
            assert finding.sources
            assert set(finding.sources) <= set(load_references())


class TestImpossibleEntries:
    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (("lidocaine", 1, -1), "a volume of -1 ml cannot be given: enter 0 to 100 ml"),
            (("lidocaine", 1, math.nan), "a volume of nan ml cannot be given"),
            (("lidocaine", 1, 200), "a volume of 200 ml cannot be given"),
            (("bupivacaine", 2.5, 10), "bupivacaine is not made as 2.5 %: choose 0.125, 0.25, 0.375, 0.5 or 0.75 %"),
            (("bupivacaine", 1, 10), "bupivacaine is not made as 1 %"),
            (("lidocaine", 0, 10), "lidocaine is not made as 0 %"),
            (("procaine", 1, 10), "the course knows no local anaesthetic 'procaine': choose lidocaine, bupivacaine,"),
        ],
    )
    def test_syringe_is_refused(self, arguments, message) -> None:
        with pytest.raises(DoseError) as caught:
            Dose(*arguments)
        assert str(caught.value).startswith(message)

    @pytest.mark.parametrize("weight_kg", [0, -70, 29.9, 200.1, 700, math.nan, math.inf])
    def test_weight_is_refused_everywhere(self, weight_kg) -> None:
        for ask in (
            lambda: check_doses([Dose("lidocaine", 1, 5)], weight_kg),
            lambda: check_doses([], weight_kg),
            lambda: judged_limit("lidocaine", weight_kg),
            lambda: toxic_share({}, weight_kg),
            lambda: lipid_plan(weight_kg, "uk_qrh"),
        ):
            with pytest.raises(DoseError, match="is outside the 30 to 200 kg of this course: check it"):
                ask()

    @pytest.mark.parametrize("mg", [-1, math.nan, math.inf])
    def test_amount_is_refused(self, mg) -> None:
        with pytest.raises(DoseError, match="cannot be given: enter 0 or more"):
            toxic_share({"lidocaine": mg}, 70)


class TestData:
    """What other tables hold can be reckoned with."""

    def test_every_syringe_of_the_procedure_room_and_every_recipe_is_possible(self) -> None:
        agents = [(a.drug, a.percent) for a in load_agents().values() if a.is_anaesthetic]
        recipes = [(recipe.drug, percent) for recipe in load_recipes() for percent in recipe.percent]
        assert agents
        assert recipes
        for drug, percent in (*agents, *recipes):
            assert Dose(drug, percent, 1).mg == pytest.approx(10 * percent)

    def test_every_drug_has_a_recipe_and_limits(self) -> None:
        assert {recipe.drug for recipe in load_recipes()} == set(DRUGS)
        assert all(judged_limit(drug, 70).mg > 0 for drug in DRUGS)

    def test_no_recipe_reaches_the_limit_at_seventy_kilograms(self) -> None:
        for recipe in load_recipes():
            most_mg = dose_mg(recipe.percent[1], (recipe.volume_ml or (0, 0))[1])
            assert is_within_limit({recipe.drug: most_mg}, 70), recipe.id

    def test_durations_are_marked_as_those_of_another_block(self) -> None:
        found = {drug: duration_proxy(drug) for drug in DRUGS}
        assert [drug for drug, proxy in found.items() if proxy is None] == ["levobupivacaine"]
        assert found["bupivacaine"].words == (
            "Bupivacaine 0.2 %: onset 3 to 4 min, lasted 241 ± 116 min "
            "(Horner's sign after a stellate block; not measured in a lumbar block)."
        )


class TestLipid:
    """Volumes as the guidelines print them for 70 kg, and laws between."""

    def test_seventy_kilograms_exactly_shows_both(self) -> None:
        plan = lipid_plan(70, "asra_2020")
        assert [option.bolus_ml for option in plan.options] == [105, 100]
        assert [option.infusion_ml for option in plan.options] == [None, 250]
        assert "Exactly 70 kg is not named: both ways are shown." in plan.notes
        assert plan.ceiling_ml == 840

    def test_british_page_for_seventy_kilograms(self) -> None:
        plan = lipid_plan(70, "uk_qrh")
        (option,) = plan.options
        assert (option.bolus_ml, option.infusion_ml_per_min, plan.ceiling_ml) == (105, (17.5, 17.5), 840)
        assert option.doubled_ml_per_min == (35, 35)
        assert "at 5 and 10 min" in plan.repeat
        assert "30 ml/kg/h" in plan.repeat
        assert plan.watch == ()

    @pytest.mark.parametrize(("weight_kg", "bolus_ml"), [(50, 75), (69.9, 104.85), (70.1, 100), (120, 100)])
    def test_american_bolus(self, weight_kg, bolus_ml) -> None:
        (option,) = lipid_plan(weight_kg, "asra_2020").options
        assert option.bolus_ml == pytest.approx(bolus_ml)
        assert option.bolus_min == (2, 3)

    def test_fixed_infusion_runs_for_fifteen_to_twenty_minutes(self) -> None:
        (option,) = lipid_plan(90, "asra_2020").options
        low, high = option.infusion_ml_per_min
        assert (option.infusion_ml / high, option.infusion_ml / low) == pytest.approx((15, 20))

    def test_both_regimens_ask_for_the_same_rate_up_to_seventy_kilograms(self) -> None:
        for weight_kg in (40, 55, 70):
            american, british = (lipid_plan(weight_kg, regimen).options[0] for regimen in ("asra_2020", "uk_qrh"))
            assert american.infusion_ml_per_min == pytest.approx(british.infusion_ml_per_min)
            assert american.bolus_ml == british.bolus_ml

    def test_times_to_watch(self) -> None:
        heart, brain = lipid_plan(80, "asra_2020").watch
        assert (heart.least_low_h, heart.least_high_h, brain.least_low_h) == (4, 6, 2)

    def test_pump_is_named_for_the_lightest_only(self) -> None:
        assert any("pump" in note for note in lipid_plan(39, "asra_2020").notes)
        assert not any("pump" in note for note in lipid_plan(40, "asra_2020").notes)

    @given(weights, st.sampled_from(REGIMENS))
    def test_three_boluses_stay_below_the_ceiling(self, weight_kg, regimen) -> None:
        plan = lipid_plan(weight_kg, regimen)
        assert plan.ceiling_ml == pytest.approx(12 * weight_kg)
        for option in plan.options:
            assert 0 < 3 * option.bolus_ml + (option.infusion_ml or 0) < plan.ceiling_ml

    def test_unknown_regimen_is_named(self) -> None:
        with pytest.raises(ValueError, match="choose asra_2020 or uk_qrh"):
            lipid_plan(70, "aagbi_2010")

    def test_no_weight_border_hides_in_the_code(self) -> None:
        assert load_parameters("lipid_rescue")["asra_border_kg"].value == 70


class TestVolumeAtLimit:
    """The volume that reaches the limit holds just the limit."""

    @given(st.sampled_from(DRUGS), st.integers(30, 200), st.data())
    def test_holds_the_limit(self, drug, weight_kg, data) -> None:
        percent = data.draw(st.sampled_from(strengths_percent(drug)))
        volume_ml = volume_at_limit_ml(drug, percent, weight_kg)
        assert volume_ml * percent * 10 == pytest.approx(judged_limit(drug, weight_kg).mg)
