"""What a result may be called: one reading for every combination, never firmer for a spoiling sign, never proven."""

from __future__ import annotations

import dataclasses
import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.block.pain.result_reading import ANSWERS, READINGS, BedsideFindings, read_result
from sympblock.content.studies.result_reasons import load_result_reasons

SPOILING = ("is_numb", "is_in_blood", "is_sedated")
found = st.builds(
    BedsideFindings,
    is_foot_warm=st.sampled_from([True, False, None]),
    relief_share=st.floats(-1, 1),
    relief_h=st.floats(0, 200),
    drug_h=st.floats(0.5, 12),
    is_numb=st.booleans(),
    is_in_blood=st.booleans(),
    is_sedated=st.booleans(),
)
CLEAN = BedsideFindings(True, relief_share=0.8, relief_h=60.0, drug_h=4.0)


@given(found)
def test_every_combination_has_one_reading_and_its_reasons(seen: BedsideFindings) -> None:
    result = read_result(seen)
    assert result.reading in READINGS and result.words == READINGS[result.reading]
    assert result.reasons and len({reason.id for reason in result.reasons}) == len(result.reasons)


def test_an_independent_table_agrees() -> None:
    """All combinations of seven yes and no, read by rules that were written anew."""
    for warm, numb, blood, sedated, eased, short in itertools.product((True, False), repeat=6):
        seen = BedsideFindings(warm, 0.5 if eased else 0.49, 3.0 if short else 30.0, 4.0, numb, blood, sedated)
        if not eased:
            expected = "less_likely" if warm and not numb else "not_shown"
        else:
            expected = "likelier" if (warm, numb, blood, sedated, short) == (True, *4 * (False,)) else "other_cause"
        assert read_result(seen).reading == expected, seen


@given(found, st.sampled_from(SPOILING))
def test_a_spoiling_sign_never_makes_a_reading_firmer(seen: BedsideFindings, sign: str) -> None:
    """It may take an answer away; it neither gives one nor turns it round."""
    without, with_it = (read_result(dataclasses.replace(seen, **{sign: is_seen})).reading for is_seen in (False, True))
    assert with_it == without or (with_it not in ANSWERS and without in ANSWERS)


@given(found)
def test_without_a_block_that_was_shown_there_is_no_answer(seen: BedsideFindings) -> None:
    for warm in (False, None):
        assert read_result(dataclasses.replace(seen, is_foot_warm=warm)).reading not in ANSWERS


@given(found, st.floats(0, 200))
def test_longer_relief_never_speaks_against_sympathetic_pain(seen: BedsideFindings, more_h: float) -> None:
    longer = dataclasses.replace(seen, relief_h=seen.relief_h + more_h)
    before, after = read_result(seen).reading, read_result(longer).reading
    assert after == before or (before, after) == ("other_cause", "likelier")


@given(st.floats(0.5, 1), st.floats(4, 500))
def test_an_uncontrolled_positive_never_proves(share: float, hours: float) -> None:
    """The best of all results says so, and names hope and the warm foot as open questions."""
    result = read_result(dataclasses.replace(CLEAN, relief_share=share, relief_h=hours))
    assert result.reading == "likelier"
    assert {"hope", "warm_is_not_proof"} <= {reason.id for reason in result.reasons}


@given(found)
def test_no_reading_claims_proof(seen: BedsideFindings) -> None:
    result = read_result(seen)
    told = " ".join([result.words, *(reason.text for reason in result.reasons)])
    assert not re.search(r"\bprove[ns]?\b", told)


def test_each_cause_that_was_seen_is_named() -> None:
    seen = dataclasses.replace(CLEAN, is_numb=True, is_sedated=True, is_in_blood=True, relief_h=2.0)
    named = [reason.id for reason in read_result(seen).reasons]
    assert named == ["lost_sensation", "drug_in_blood", "sedation", "shorter_than_drug", "hope"]
    unmeasured = read_result(dataclasses.replace(CLEAN, is_foot_warm=None))
    assert [reason.id for reason in unmeasured.reasons] == ["not_measured", "relief_without_block", "hope"]


def test_a_diary_that_ends_while_relief_lasts_calls_it_neither_short_nor_long() -> None:
    for hours in (1.0, 3.0, 19.0):
        seen = dataclasses.replace(CLEAN, relief_h=hours, is_open=True)
        assert read_result(seen).reading == "likelier"
        named = {reason.id for reason in read_result(seen).reasons}
        assert "still_lasting" in named and not named & {
            "as_short_as_saline",
            "longer_than_saline",
            "shorter_than_drug",
        }
    ended = dataclasses.replace(CLEAN, relief_h=3.0)
    assert read_result(ended).reading == "other_cause"


def test_every_reason_is_given_somewhere_and_cites_or_says_that_it_is_ours() -> None:
    given_ = {
        reason.id
        for warm, numb, blood, sedated in itertools.product((True, False, None), *3 * ((True, False),))
        for share, hours, is_open in itertools.product((0.0, 0.3, 0.8), (1.0, 10.0, 60.0), (True, False))
        for reason in read_result(BedsideFindings(warm, share, hours, 4.0, numb, blood, sedated, is_open)).reasons
    }
    assert given_ == set(load_result_reasons())
    for reason in load_result_reasons().values():
        assert reason.sources or "our reasoning" in reason.text, reason.id


def test_what_cannot_be_is_refused() -> None:
    for wrong in ({"relief_share": 1.1}, {"relief_h": -1.0}, {"drug_h": 0.0}, {"relief_share": float("nan")}):
        with pytest.raises(ValueError):
            dataclasses.replace(CLEAN, **wrong)
