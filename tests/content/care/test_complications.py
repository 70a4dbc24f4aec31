"""Complications: what is refused, that intervals are those of a library, and that what nobody knows is said."""

from __future__ import annotations

from html import escape

import pytest
from statsmodels.stats.proportion import proportion_confint

from sympblock.content import DATA_DIR, ContentError
from sympblock.content.care.complications import BLOCKS, KNOWN_CASES, load_complication_rates, load_complications
from sympblock.content.care.rate_words import count_words, per, percent, percent_words
from sympblock.lessons import show_complications

RATES = load_complication_rates()
COUNTED = [rate for rate in RATES.values() if rate.interval]
HEAD = "id,complication,counted,cases,denominator,of,percent,block,procedure,against,confidence,source,note\n"
TEXTS = (DATA_DIR / "care" / "complications.yaml").read_text("utf-8")


class TestOneCount:
    @pytest.mark.parametrize(
        ("cells", "message"),
        [
            ("faint,a faint,5,3,people,,analogue,x,,primary", "more cases than the denominator"),
            ("faint,a faint,,3,people,,analogue,x,,primary", "write either cases or a printed percentage"),
            ("faint,a faint,1,3,people,33,analogue,x,,primary", "write either cases or a printed percentage"),
            ("faint,a faint,1,,people,,analogue,x,,primary", "cases have a denominator, unless they are known cases"),
            ("faint,a faint,1,9,known cases,,analogue,x,,primary", "cases have a denominator, unless they are known"),
            ("faint,a faint,1.5,9,people,,analogue,x,,primary", "field 'cases'"),
            ("faint,a faint,,9,people,101,analogue,x,,primary", "field 'percent'"),
            ("faint,a faint,1,9,people,,neck,x,,primary", "field 'block'"),
            ("faint,a faint,1,9,people,,analogue,x,two,primary", "field 'against': unknown count 'two'"),
            ("flood,a flood,1,9,people,,analogue,x,,primary", "unknown complication 'flood'"),
        ],
    )
    def test_fault_is_named(self, write, cells, message):
        folder = write("care/complications.yaml", TEXTS)
        write("care/complications.csv", f"{HEAD}one,{cells},vv8010,\n")
        with pytest.raises(ContentError) as caught:
            load_complication_rates(folder)
        assert message in str(caught.value)

    @pytest.mark.parametrize("rate", COUNTED, ids=lambda rate: rate.id)
    def test_interval_is_that_of_a_library(self, rate):
        expected = proportion_confint(rate.share * rate.denominator, rate.denominator, method="wilson")
        assert rate.interval == pytest.approx(expected, abs=1e-9)
        assert rate.interval[0] <= rate.share <= rate.interval[1]

    def test_single_cases_have_no_share(self):
        known = [rate for rate in RATES.values() if rate.of == KNOWN_CASES]
        assert {rate.id for rate in known} == {"bleeding_known", "headache_known"}
        assert all(rate.share is None and rate.interval is None for rate in known)

    def test_eight_bleeds_rest_on_their_cases(self):
        # The paper of 2002 reports two people; each other source reports one.
        assert RATES["bleeding_known"].cases == len(RATES["bleeding_known"].source) + 1


class TestOneComplication:
    @pytest.mark.parametrize("each", load_complications().values(), ids=lambda each: each.id)
    def test_has_a_rate_of_its_own_or_says_that_nobody_knows(self, each):
        counts = [rate for rate in RATES.values() if rate.complication == each.id]
        assert counts or each.unknown
        is_known = any(rate.block == "lumbar_local" and rate.share is not None for rate in counts)
        assert is_known or each.unknown


class TestPage:
    def test_shows_every_count_and_labels_the_analogues(self):
        page = show_complications().data
        for rate in RATES.values():
            assert escape(count_words(rate)) in page
            assert escape(percent_words(rate)) in page
        assert page.count("Analogue.") == sum(rate.is_analogue for rate in RATES.values()) > 5
        assert page.count("Nobody knows.") == sum(bool(each.unknown) for each in load_complications().values())

    def test_every_kind_of_block_is_named(self):
        assert {rate.block for rate in RATES.values()} == set(BLOCKS)


def test_small_shares_keep_their_figures():
    assert [percent(share) for share in (0.00027, 0.0101, 0.5, 1)] == ["0.027 %", "1 %", "50 %", "100 %"]
    assert [per(share, 1000) for share in (0.00027, 0.0101, 0, 1)] == ["0.27", "10", "0", "1,000"]
