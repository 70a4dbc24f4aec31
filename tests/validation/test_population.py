"""The population check: intervals, verdicts, and that every source it names is published."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from statistics import fmean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.chance import RandomStream
from sympblock.content import load_parameters
from sympblock.content.intervals import wilson_interval_of_share
from sympblock.validation.population import ComparisonRow, Quantity, compare, judge, simulate, unexplained
from sympblock.validation.population_estimates import PublishedEstimate, PublishedRow, publish, spread_estimate
from sympblock.validation.population_quantities import QUANTITIES
from sympblock.validation.population_table import WIDTHS, summary, table_text

LORDOSIS = PublishedRow("lordosis_t12_s1_deg", counts=("lordosis_count",))
FINITE = st.floats(-200, 200)


def persons(**measures):
    """Make people of equally long lists of measures."""
    return [dict(zip(measures, values, strict=True)) for values in zip(*measures.values(), strict=True)]


def everyone(number=8):
    """Make people with every measure that the check asks for; odd ones are men."""
    keys = {key for quantity in QUANTITIES for key in quantity.keys}
    return [
        {"sex": "male" if place % 2 else "female"} | dict.fromkeys(keys, 20.0 + place + place % 3)
        for place in range(number)
    ]


def quantity_of(kind, *sources, keys=("a",), **more):
    return Quantity("thing", "group", kind, keys, sources, **more)


class TestPublishedInterval:
    def test_of_a_mean_shrinks_with_the_root_of_the_number(self):
        """627 volunteers, 36.8 ± 13.2: half the interval is 1.96 × 13.2 / √627."""
        found = publish("mean", LORDOSIS)
        assert found.high - found.value == pytest.approx(found.value - found.low)
        assert found.high - found.value == pytest.approx(1.959964 * 13.2 / math.sqrt(627), rel=1e-6)

    def test_of_a_share_is_wilsons(self):
        found = publish("share", PublishedRow("pi_l5_percent", counts=("pi_sides_count",)))
        low, high = wilson_interval_of_share(0.841, 82)
        assert (found.low, found.high) == pytest.approx((100 * low, 100 * high))
        assert found.low < 100 * 69 / 82 < found.high

    def test_of_a_gap_adds_both_errors_squared(self):
        gap = PublishedRow(
            "ctsp1k_women_l1_front_height_mm",
            "ctsp1k_men_l1_front_height_mm",
            ("ctsp1k_women_count", "ctsp1k_men_count"),
        )
        found = publish("gap", gap)
        assert found.value == pytest.approx(1.5)
        assert found.high - found.value == pytest.approx(1.959964 * math.sqrt(2.1**2 / 393 + 2.3**2 / 345), rel=1e-6)

    def test_of_a_range_is_the_range(self):
        source = PublishedRow("l3_ganglia_lateral_low_mm", "l3_ganglia_lateral_high_mm", table="trunk_position")
        assert publish("range", source) == PublishedEstimate(None, 18.0, 30.0)

    @pytest.mark.parametrize(
        "source", [PublishedRow("lordosis_t12_s1_deg"), PublishedRow("bonczar_l1_front_height_mm")]
    )
    def test_is_unknown_without_a_number_of_people_or_a_spread(self, source):
        assert publish("mean", source).low is None

    def test_borrows_a_spread_where_told(self):
        source = PublishedRow(
            "bonczar_l1_front_height_mm", counts=("bonczar_count",), spread="ctsp1k_men_l1_front_height_mm"
        )
        assert (publish("mean", source).value, publish("mean", source).spread) == (24.5, 2.3)

    def test_of_a_spread_holds_the_truth_in_95_of_100_samples(self):
        """The oracle is repetition: 400 samples of 31 normal numbers with a standard deviation of 1.6."""
        stream = RandomStream(1, "spread_oracle")
        found = [spread_estimate(stdev([stream.normal(3.2, 1.6) for _ in range(31)]), 31) for _ in range(400)]
        assert 0.92 <= fmean(each.low <= 1.6 <= each.high for each in found) <= 0.98

    def test_of_a_spread_needs_one(self):
        with pytest.raises(ValueError, match="no spread"):
            publish("spread", PublishedRow("pi_l5_percent", counts=("pi_sides_count",)))


class TestSimulatedFigure:
    @given(st.lists(FINITE, min_size=2, max_size=40))
    def test_spread_is_the_standard_deviation_of_the_people(self, values):
        found = simulate(quantity_of("spread"), persons(a=values))
        assert found.value == pytest.approx(stdev(values), abs=1e-9)
        assert found.low <= found.value <= found.high

    @given(st.lists(FINITE, min_size=2, max_size=40))
    def test_mean_pools_the_keys(self, values):
        people = persons(left=values, right=values[::-1])
        found = simulate(quantity_of("mean", keys=("left", "right")), people)
        assert found.value == pytest.approx(fmean(values), abs=1e-9)
        assert found.spread == pytest.approx(stdev(values * 2), abs=1e-9)
        assert found.low <= found.value <= found.high

    @given(st.lists(FINITE, min_size=2, max_size=40), FINITE, FINITE)
    def test_share_counts_the_lower_limit_and_not_the_upper(self, values, one, other):
        low, high = sorted((one, other))
        found = simulate(quantity_of("share", between=(low, high)), persons(a=values))
        assert found.value == pytest.approx(100 * sum(low <= value < high for value in values) / len(values))

    def test_share_may_count_single_numbers(self):
        assert simulate(quantity_of("share", among=(2, 5, 6)), persons(a=[2, 3, 4, 5])).value == 50.0

    def test_share_of_true_needs_no_limits(self):
        assert simulate(quantity_of("share"), persons(a=[True, False, False, True])).value == 50.0

    def test_range_is_the_middle_95_percent(self):
        found = simulate(quantity_of("range"), persons(a=[float(value) for value in range(1001)]))
        assert (found.low, found.high) == pytest.approx((25.0, 975.0))

    def test_gap_is_men_less_women(self):
        people = persons(sex=["female", "male", "female", "male"], a=[1.0, 4.0, 2.0, 6.0])
        assert simulate(quantity_of("gap"), people).value == pytest.approx(3.5)

    @pytest.mark.parametrize(("rank", "level"), [(1, 5.0), (2, 2.0), (9, 3.0)])
    def test_commonest_counts_each_of_a_tuple(self, rank, level):
        people = persons(a=[(2, 5), (2, 5), (3, 5)])
        assert simulate(quantity_of("commonest", rank=rank), people).value == level

    def test_one_sex_leaves_the_other_out(self):
        people = persons(sex=["female", "male", "female"], a=[1.0, 90.0, 2.0])
        assert simulate(quantity_of("mean", sex="female"), people).value == 1.5

    def test_who_lacks_a_measure_does_not_count(self):
        assert simulate(quantity_of("mean"), [{"a": 1.0}, {}, {"a": 3.0}]).value == 2.0

    def test_misspelt_measure_is_named(self):
        with pytest.raises(ValueError, match="^thing: 0 of 2 people have b$"):
            simulate(quantity_of("mean", keys=("b",)), persons(a=[1.0, 2.0]))


class TestVerdict:
    @pytest.mark.parametrize(
        ("simulated", "verdict"),
        [
            (PublishedEstimate(36.0, 30.0, 40.0), "inside"),
            (PublishedEstimate(35.0, 34.0, 36.0), "near"),
            (PublishedEstimate(35.0, 34.5, 35.5), "outside"),
            (PublishedEstimate(39.0, 37.0, 41.0), "near"),
            (PublishedEstimate(39.0, 38.0, 40.0), "outside"),
        ],
    )
    def test_of_a_mean(self, simulated, verdict):
        assert judge("mean", LORDOSIS, simulated) == verdict

    @pytest.mark.parametrize(
        ("low", "high", "verdict"), [(18, 30, "inside"), (17.9, 29, "outside"), (19, 30.1, "outside")]
    )
    def test_of_a_range_needs_all_of_the_middle_95_percent_in_it(self, low, high, verdict):
        source = PublishedRow("l3_ganglia_lateral_low_mm", "l3_ganglia_lateral_high_mm", table="trunk_position")
        assert judge("range", source, PublishedEstimate(24.0, low, high)) == verdict

    @given(FINITE, st.floats(0, 50))
    def test_widening_the_simulated_interval_never_makes_it_worse(self, value, half):
        order = ["outside", "near", "inside"]
        narrow = judge("mean", LORDOSIS, PublishedEstimate(value, value, value))
        wide = judge("mean", LORDOSIS, PublishedEstimate(value, value - half, value + half))
        assert order.index(wide) >= order.index(narrow)

    def test_is_none_where_another_source_is_followed(self):
        source = PublishedRow("lordosis_t12_s1_deg", counts=("lordosis_count",), is_judged=False)
        assert judge("mean", source, PublishedEstimate(90.0, 89.0, 91.0)) == "shown"

    def test_outside_needs_a_reason(self):
        far = persons(a=[80.0, 81.0, 82.0])
        bare, told = quantity_of("mean", LORDOSIS), quantity_of("mean", LORDOSIS, explained="S-01")
        assert [row.quantity for row in unexplained(compare([bare, told], far))] == [bare]


class TestQuantities:
    def test_every_value_is_in_the_data(self):
        for quantity in QUANTITIES:
            for source in quantity.sources:
                assert isinstance(publish(quantity.kind, source), PublishedEstimate)

    def test_no_value_is_a_design_choice(self):
        """A number that the course chose itself proves nothing about the course."""
        for quantity in QUANTITIES:
            for source in quantity.sources:
                for key in filter(None, (source.key, source.other, source.spread)):
                    row = source.row(key)
                    assert row.confidence != "design", key
                    assert row.source, key

    def test_every_judged_value_can_be_judged(self):
        for quantity in QUANTITIES:
            for source in quantity.sources:
                if source.is_judged:
                    assert publish(quantity.kind, source).low is not None, source.key

    def test_every_published_value_is_compared(self):
        """A row that nothing reads would go stale."""
        sources = [source for quantity in QUANTITIES for source in quantity.sources]
        used = {key for source in sources for key in (source.key, source.other, source.spread, *source.counts)}
        assert set(load_parameters("population")) <= used

    def test_names_stand_once(self):
        names = [(quantity.group, quantity.name) for quantity in QUANTITIES]
        assert len(names) == len(set(names)) > 80

    def test_groups_lie_together(self):
        groups = [quantity.group for quantity in QUANTITIES]
        changes = sum(one != other for one, other in pairwise(groups))
        assert changes == len(set(groups)) - 1

    def test_samples_start_from_the_same_published_sizes(self):
        """Where a sample quotes a published number, the check quotes the same one."""
        sampled, published = load_parameters("variation"), load_parameters("population")
        words = {"women": "female", "men": "male"}
        pairs = 0
        for key, row in published.items():
            found = re.fullmatch(r"ctsp1k_(women|men)_(l\d_.+)", key)
            twin = sampled.get(f"{words[found[1]]}_{found[2]}") if found else None
            if twin and twin.confidence == "measured":
                assert (twin.value, twin.spread) == (row.value, row.spread), key
                pairs += 1
        assert pairs == 30


class TestTable:
    ROWS = compare(QUANTITIES, everyone())

    def test_no_line_is_wider_than_120_columns(self):
        assert max(map(len, table_text(self.ROWS, 500).splitlines())) <= 120

    def test_columns_begin_at_one_place(self):
        begins = [sum(WIDTHS[:place]) + 2 * place for place in range(1, len(WIDTHS))]
        heads = [line for line in table_text(self.ROWS, 500).splitlines() if "published (95 %)" in line]
        assert len(heads) == len({quantity.group for quantity in QUANTITIES})
        for line in heads:
            assert [line.index(word) for word in ("source", "published", "simulated")] == begins[:3]

    def test_every_quantity_has_a_line_and_every_source_one(self):
        lines = table_text(self.ROWS, 500).splitlines()
        assert sum(line.startswith("  also") for line in lines) == len(self.ROWS) - len(QUANTITIES)
        for quantity in QUANTITIES:
            assert any(line.startswith(quantity.name) for line in lines), quantity.name

    def test_reason_stands_below_its_value(self):
        quantity = quantity_of("mean", LORDOSIS, unit="°", explained="the model bends no farther (S-01)")
        lines = table_text(compare([quantity], persons(a=[80.0, 81.0, 82.0])), 3).splitlines()
        place = next(place for place, line in enumerate(lines) if line.endswith("NO"))
        assert lines[place + 1] == "  because: the model bends no farther (S-01)"
        assert "36.8 ± 13.2 ° (35.8 to 37.8)" in lines[place]

    def test_says_whose_spread_is_borrowed(self):
        assert re.search(
            r"^front height L1, both sexes +Bonczar 2024 \* +24\.5 ± 2\.3 mm", table_text(self.ROWS, 8), re.MULTILINE
        )

    def test_summary_counts_verdicts(self):
        thing, source = PublishedEstimate(1.0), LORDOSIS
        verdicts = ("inside", "near", "outside", "shown")
        rows = [ComparisonRow(quantity_of("mean", source), source, thing, thing, verdict) for verdict in verdicts]
        assert summary(rows) == "2 of 3 judged values agree, 1 lie outside, 1 of these without a reason."
