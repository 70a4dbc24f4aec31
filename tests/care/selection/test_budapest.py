"""The Budapest criteria against an oracle of their own, and what every rule of this kind obeys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.care.selection.budapest import STANDINGS, Findings, all_ticks, deciding, differing, turned
from sympblock.content import tables
from sympblock.content.care.limb_cases import CATEGORIES

categories = st.frozensets(st.sampled_from(list(CATEGORIES)))
findings = st.builds(Findings, st.booleans(), categories, categories, st.booleans())
#: How far each standing goes.
RANK = {"none": 0, "clinical": 1, "research": 2}


def oracle(found: Findings) -> str:
    """Apply the criteria as they are printed: three of four and two of four, or four of four and two of four."""
    reported = sum(category in found.symptoms for category in ("sensory", "vasomotor", "sudomotor", "motor_trophic"))
    seen = sum(category in found.signs for category in ("sensory", "vasomotor", "sudomotor", "motor_trophic"))
    if not found.out_of_proportion or found.better_explained or seen < 2:
        return "none"
    return {3: "clinical", 4: "research"}.get(reported, "none")


@given(findings)
def test_the_rule_is_that_of_the_printed_criteria(found: Findings) -> None:
    assert found.standing == oracle(found)
    assert found.standing in STANDINGS


@given(findings, st.sampled_from(list(all_ticks())))
def test_one_finding_more_never_loses_the_diagnosis(found: Findings, tick) -> None:
    more = turned(found, tick)
    gains = more.symptoms > found.symptoms or more.signs > found.signs
    gains |= more.out_of_proportion > found.out_of_proportion or found.better_explained > more.better_explained
    if gains:
        assert RANK[more.standing] >= RANK[found.standing]


@given(findings, st.permutations(list(all_ticks())))
def test_the_order_of_the_ticks_does_not_matter(found: Findings, order) -> None:
    wanted = set(differing(Findings(False, frozenset(), frozenset(), False), found))
    built = Findings(False, frozenset(), frozenset(), False)
    for tick in order:
        if tick in wanted:
            built = turned(built, tick)
    assert built == found


@given(findings)
def test_a_deciding_tick_decides_and_no_other_does(found: Findings) -> None:
    for tick in all_ticks():
        assert (tick in deciding(found)) == (turned(found, tick).standing != found.standing)


@given(findings, st.sampled_from(list(all_ticks())))
def test_turning_a_tick_twice_changes_nothing(found: Findings, tick) -> None:
    assert turned(turned(found, tick), tick) == found
    assert differing(turned(found, tick), found) == (tick,)


def test_the_counts_are_those_of_the_table() -> None:
    rule = tables.crps_criteria()
    assert (rule.symptoms_clinical_count, rule.symptoms_research_count, rule.signs_count) == (3, 4, 2)


@pytest.mark.parametrize("tick", list(all_ticks()), ids=lambda tick: tick.words)
def test_each_tick_has_words_of_its_own(tick) -> None:
    assert [other.words for other in all_ticks()].count(tick.words) == 1
