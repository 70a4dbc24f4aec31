"""Framings of a risk: whatever the words, the count behind them is one."""

from __future__ import annotations

import re

import pytest

from sympblock.care.information.risk_framing import countable, framed, interval_sentence, thousand_words
from sympblock.content.care.complications import load_complication_rates
from sympblock.content.care.rate_words import count_words
from sympblock.content.care.risk_framings import load_risk_framings

RATES = countable()
EACH = pytest.mark.parametrize("rate", RATES.values(), ids=lambda rate: rate.id)


def first_number(words: str) -> float:
    return float(re.search(r"\d[\d,]*\.?\d*", words).group().replace(",", ""))


def test_a_risk_without_an_interval_is_not_offered():
    assert set(RATES) == {name for name, rate in load_complication_rates().items() if rate.interval}


@EACH
@pytest.mark.parametrize("framing", load_risk_framings())
def test_every_framing_says_every_risk(rate, framing):
    words = framed(rate, framing)
    assert words.endswith(".")
    assert not re.search(r"\bnan\b|\binf\b|None\b(?! of)", words)


@EACH
def test_harmed_and_spared_make_the_whole(rate):
    if rate.share >= 0.001 or rate.share == 0:
        harmed, spared = (first_number(framed(rate, framing)) for framing in ("of_thousand", "unharmed"))
        assert harmed + spared == pytest.approx(1000, abs=1)


@EACH
def test_percentage_and_thousand_agree(rate):
    share = first_number(framed(rate, "percent")) / 100
    assert share == pytest.approx(rate.share, rel=0.05, abs=0.0006)


@EACH
def test_one_in_is_the_inverse(rate):
    words = framed(rate, "one_in")
    if rate.share == 0:
        assert words.startswith("None of")
    else:
        assert 1 / float(re.search(r"1 in ([\d,.]*\d)", words).group(1).replace(",", "")) == pytest.approx(
            rate.share, rel=0.05
        )


@EACH
def test_a_ratio_never_stands_without_both_counts_and_the_difference(rate):
    words = framed(rate, "relative")
    if rate.against:
        assert count_words(rate) in words
        assert count_words(RATES[rate.against]) in words
        assert "The difference is" in words
    else:
        assert "times as many" not in words


def test_some_risks_can_be_compared():
    assert sum("times as many" in framed(rate, "relative") for rate in RATES.values()) >= 2


@EACH
def test_interval_holds_the_share(rate):
    low, high = (
        float(each.replace(",", ""))
        for each in re.findall(r"from ([\d.,]+) to ([\d.,]+) of 1,000", interval_sentence(rate))[0]
    )
    assert low - 1 <= 1000 * rate.share <= high + 1


def test_less_than_one_of_a_thousand_is_said_so():
    assert thousand_words(0.0004, "blocks") == "fewer than one of 1,000 blocks (40 of 100,000)"
    assert thousand_words(0, "blocks") == "0 of 1,000 blocks"
