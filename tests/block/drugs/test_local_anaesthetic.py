"""Laws of doses and limits, and worked examples of a block."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.source_rules import find_weak_records
from sympblock.block.drugs.block_duration import duration_proxy
from sympblock.block.drugs.dose_check import (
    TONES,
    check_doses,
    least_weight_kg,
    tone_of,
    volume_at_limit_ml,
    worst_tone,
)
from sympblock.block.drugs.drug_limits import (
    COUNTRIES,
    DRUGS,
    DoseError,
    applicable_limits,
    conflicting_limits,
    judged_limit,
    published_limits,
)
from sympblock.block.drugs.local_anaesthetic import (
    Dose,
    dose_mg,
    exact_share,
    is_within_limit,
    strengths_percent,
    sum_mg,
    toxic_share,
)
from sympblock.content import load_references
from sympblock.content.practice.agents import load_agents
from sympblock.content.practice.recipes import load_recipes

weights = st.integers(300, 2000).map(lambda tenths: tenths / 10)
volumes = st.integers(0, 1000).map(lambda tenths: tenths / 10)
doses = st.sampled_from(DRUGS).flatmap(
    lambda drug: st.builds(Dose, st.just(drug), st.sampled_from(strengths_percent(drug)), volumes)
)
many_doses = st.lists(doses, max_size=5)
countries = st.sampled_from(COUNTRIES)


class TestWorkedExample:
    """70 kg: how far usual blocks stay below the limits."""

    @pytest.mark.parametrize(
        ("drug", "percent", "ml", "mg", "limit_mg"),
        [("bupivacaine", 0.25, 20, 50, 140), ("bupivacaine", 0.5, 20, 100, 140), ("lidocaine", 1, 15, 150, 200)],
    )
    def test_dose_and_limit(self, drug, percent, ml, mg, limit_mg) -> None:
        assert Dose(drug, percent, ml).mg == dose_mg(percent, ml) == mg
        assert judged_limit(drug, 70).mg == limit_mg
        assert is_within_limit({drug: mg}, 70)

    def test_twenty_ml_of_a_quarter_percent_is_seven_tenths_of_a_milligram_per_kilogram(self) -> None:
        assert dose_mg(0.25, 20) / 70 == pytest.approx(0.7, abs=0.02)
        assert worst_tone(check_doses([Dose("bupivacaine", 0.25, 20)], 70)) == "plain"

    @pytest.mark.parametrize(
        ("drug", "country", "weight_kg", "mg", "words"),
        [
            ("lidocaine", "us", 60, 270, "4.5 mg/kg"),
            ("lidocaine", "us", 67, 300, "300 mg"),
            ("lidocaine", "uk_ie", 40, 180, "4.5 mg/kg"),
            ("lidocaine", "uk_ie", 60, 200, "200 mg"),
            ("bupivacaine", "uk_ie", 50, 100, "2 mg/kg"),
            ("bupivacaine", "us", 100, 150, "150 mg"),
            ("levobupivacaine", "uk_ie", 80, 150, "150 mg"),
            ("ropivacaine", "us", 70, 140, "2 mg/kg"),
            ("ropivacaine", "us", 120, 200, "200 mg"),
        ],
    )
    def test_the_lower_of_both_kinds_of_limit_binds_and_is_named(self, drug, country, weight_kg, mg, words) -> None:
        limit = judged_limit(drug, weight_kg, country)
        assert (limit.mg, limit.words) == (mg, words)
        assert limit.scope

    @pytest.mark.parametrize(
        ("given_mg", "country", "least_kg"),
        [
            ({"bupivacaine": 93.75, "lidocaine": 50}, "us", 58),
            ({"bupivacaine": 93.75, "lidocaine": 50}, "uk_ie", 63),
            ({"lidocaine": 300}, "uk_ie", None),
        ],
    )
    def test_largest_recipes_with_the_skin_dose(self, given_mg, country, least_kg) -> None:
        """25 ml of bupivacaine 0.375 % or lidocaine 1 %, each with 5 ml of lidocaine 1 % in the skin."""
        assert least_weight_kg(given_mg, country) == least_kg

    def test_largest_bupivacaine_recipe_exceeds_the_limit_at_fifty_kilograms(self) -> None:
        """93.75 of 100 mg and 50 of 225 mg (US) are 116 %."""
        assert toxic_share({"bupivacaine": 93.75, "lidocaine": 50}, 50, "us") == pytest.approx(1.16, abs=0.001)


class TestLimits:
    """The limit that binds is the lowest that applies, and the default country is the stricter."""

    @given(st.sampled_from(DRUGS), weights, countries)
    def test_is_the_minimum_of_those_that_apply(self, drug, kg, country) -> None:
        assert judged_limit(drug, kg, country).mg == min(limit.mg for limit in applicable_limits(drug, kg, country))

    @given(st.sampled_from(DRUGS), weights, countries)
    def test_of_the_default_country_is_never_higher(self, drug, kg, country) -> None:
        assert judged_limit(drug, kg).mg <= judged_limit(drug, kg, country).mg

    @given(st.sampled_from(DRUGS), weights, weights, countries)
    def test_never_falls_with_weight(self, drug, one, other, country) -> None:
        light, heavy = sorted((one, other))
        assert judged_limit(drug, light, country).mg <= judged_limit(drug, heavy, country).mg

    @given(weights, countries)
    def test_of_bupivacaine_is_two_per_kilogram_and_never_above_150(self, kg, country) -> None:
        assert judged_limit("bupivacaine", kg, country).mg == pytest.approx(min(2 * kg, 150))

    @given(many_doses, weights, countries)
    def test_what_fits_at_the_least_weight_fits_above_it(self, given_doses, kg, country) -> None:
        least = least_weight_kg(sum_mg(given_doses), country)
        if kg == int(kg):
            assert is_within_limit(sum_mg(given_doses), kg, country) == (least is not None and kg >= least)

    def test_unknown_country_is_named(self) -> None:
        with pytest.raises(DoseError, match="choose uk_ie or us"):
            applicable_limits("lidocaine", 70, "fr")


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
        mixed = [Dose("lidocaine", 1, 15), Dose("bupivacaine", 0.25, 20)]
        assert [check_doses([dose], 70)[0].tone for dose in mixed] == ["plain", "plain"]
        assert toxic_share(sum_mg(mixed), 70) == pytest.approx(150 / 200 + 50 / 140)
        assert worst_tone(check_doses(mixed, 70)) == "stop"
        assert not is_within_limit(sum_mg(mixed), 70)

    def test_what_is_in_the_skin_counts(self) -> None:
        block = Dose("bupivacaine", 0.5, 28)
        assert toxic_share(sum_mg([block]), 70) == 1.0
        assert toxic_share(sum_mg([block, Dose("lidocaine", 1, 5)]), 70) == pytest.approx(1.25)


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
            if finding.words.startswith("Both drugs"):
                shown = int(finding.words.split(": ")[1].split(" %")[0])
                share = exact_share(sum_mg(given_doses), weight_kg)
                assert shown >= 100 * share or shown == 99
                assert (shown >= 100) == (share >= 1)

    def test_hundred_percent_is_kept_for_the_limit_itself(self) -> None:
        (below,), (at,) = (check_doses([Dose("bupivacaine", 0.5, ml)], 70) for ml in (27.9, 28))
        assert below.words.startswith("Bupivacaine: 139.5 mg, 99 % of the limit of 140 mg")
        assert at.words.startswith("Bupivacaine: 140 mg, 100 % of the limit of 140 mg")
        assert is_within_limit({"bupivacaine": 139.5}, 70)
        assert not is_within_limit({"bupivacaine": 140}, 70)

    def test_of_a_frail_patient_is_at_least_caution(self) -> None:
        assert tone_of(0.1) == "plain"
        assert worst_tone(check_doses([Dose("bupivacaine", 0.25, 5)], 70, is_frail=True)) == "caution"

    def test_nothing_given_gives_no_finding(self) -> None:
        assert check_doses([], 70, is_frail=True) == check_doses([Dose("lidocaine", 1, 0)], 70) == ()


class TestConflicts:
    """Where labels disagree, both values are told."""

    def test_higher_value_is_shown_and_not_followed(self) -> None:
        (finding,) = check_doses([Dose("bupivacaine", 0.5, 30)], 70)
        assert finding.tone == "stop"
        assert "the limit that applies is 2 mg/kg" in finding.words
        assert "Another published figure is 175 mg (US label as quoted" in finding.words
        assert set(finding.sources) == {"emc_bupi11612", "us_label_audit"}

    def test_lower_value_of_another_country_warns_where_it_is_reached(self) -> None:
        (below,), (at,) = (check_doses([Dose("lidocaine", 1, ml)], 70, country="us") for ml in (19.9, 20))
        assert (below.tone, at.tone) == ("plain", "caution")
        assert "Another published figure is 200 mg" in at.words
        assert "hpra_lido" in at.sources

    def test_values_that_agree_at_a_weight_are_no_conflict(self) -> None:
        assert conflicting_limits("lidocaine", 40) == conflicting_limits("lidocaine", 40, "us") == ()
        assert conflicting_limits("levobupivacaine", 70) == ()

    @given(st.sampled_from(DRUGS), weights, countries)
    def test_no_limit_without_adrenaline_is_left_out(self, drug, kg, country) -> None:
        """What does not bind is higher, or shown as that of another label."""
        plain = [limit for limit in published_limits(drug) if "adrenaline" not in limit.key]
        lowest = min(limit.value * (kg if limit.unit == "mg/kg" else 1) for limit in plain)
        shown = [judged_limit(drug, kg, country), *conflicting_limits(drug, kg, country)]
        assert min(limit.mg for limit in shown) == pytest.approx(lowest)

    def test_no_limit_rests_on_weak_sources_alone(self) -> None:
        found = [limit for drug in DRUGS for limit in published_limits(drug)]
        assert list(find_weak_records(found, "key", "source")) == []

    def test_no_factor_is_made_up_for_the_frail(self) -> None:
        """Labels ask for less and publish no value."""
        *_, last = check_doses([Dose("bupivacaine", 0.25, 5)], 70, is_frail=True)
        assert "no factor" in last.words
        assert not any(sign.isdigit() for sign in last.words)

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
            lambda: applicable_limits("lidocaine", weight_kg, "us"),
        ):
            with pytest.raises(DoseError, match="is outside the 30 to 200 kg of this course: check it"):
                ask()

    @pytest.mark.parametrize("mg", [-1, math.nan, math.inf])
    def test_amount_is_refused(self, mg) -> None:
        with pytest.raises(DoseError, match="cannot be given: enter 0 or more"):
            toxic_share({"lidocaine": mg}, 70)


class TestData:
    """What other tables hold can be calculated with."""

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

    def test_only_lidocaine_recipes_reach_the_stricter_limit_at_seventy_kilograms(self) -> None:
        """Without a dose for the skin; 250 mg of lidocaine exceed the British and Irish 200 mg."""
        for recipe in load_recipes():
            most = {recipe.drug: dose_mg(recipe.percent[1], (recipe.volume_ml or (0, 0))[1])}
            assert is_within_limit(most, 70, "us"), recipe.id
            assert is_within_limit(most, 70) or recipe.drug == "lidocaine", recipe.id

    def test_durations_are_marked_as_those_of_another_block(self) -> None:
        found = {drug: duration_proxy(drug) for drug in DRUGS}
        assert [drug for drug, proxy in found.items() if proxy is None] == ["levobupivacaine"]
        assert found["bupivacaine"].words == (
            "Bupivacaine 0.2 %: onset 3 to 4 min, lasted 241 ± 116 min "
            "(Horner's sign after a stellate block; not measured in a lumbar block)."
        )


class TestVolumeAtLimit:
    """The volume that reaches the limit holds just the limit."""

    @given(st.sampled_from(DRUGS), st.integers(30, 200), countries, st.data())
    def test_holds_the_limit(self, drug, weight_kg, country, data) -> None:
        percent = data.draw(st.sampled_from(strengths_percent(drug)))
        volume_ml = volume_at_limit_ml(drug, percent, weight_kg, country)
        assert volume_ml * percent * 10 == pytest.approx(judged_limit(drug, weight_kg, country).mg)
