"""What a room has chosen follows from its votes alone, by a rule that anybody can repeat."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.polling.room_choice import NEAR_MM, densest_place, leaders

PLACES = st.lists(st.tuples(st.floats(0, 300), st.floats(0, 300)), min_size=1, max_size=30)


@given(st.dictionaries(st.sampled_from("abcde"), st.integers(0, 40)))
def test_no_answer_has_more_votes_than_a_leader_and_all_leaders_have_as_many(counts):
    found = leaders(counts)
    most = max(counts.values(), default=0)
    assert set(found) == ({answer for answer, votes in counts.items() if votes == most} if most else set())


@given(PLACES)
def test_the_place_lies_where_somebody_tapped_and_not_between_two_camps(places):
    place, votes = densest_place(places)
    assert any(math.dist(place, tap) <= NEAR_MM for tap in places)
    assert 1 <= votes <= len(places)
    assert votes == max(sum(math.dist(tap, other) <= NEAR_MM for other in places) for tap in places)


@given(PLACES, st.tuples(st.floats(0, 300), st.floats(0, 300)))
def test_a_camp_of_more_than_half_wins_wherever_the_others_tapped(places, camp):
    place, votes = densest_place([*places, *[camp] * (len(places) + 1)])
    assert math.dist(place, camp) <= NEAR_MM
    assert votes > len(places)


def test_the_larger_of_two_camps_wins_and_the_place_is_its_mean():
    assert densest_place([(0.0, 0.0), (4.0, 0.0), (100.0, 0.0), (102.0, 0.0), (104.0, 0.0)]) == ((102.0, 0.0), 3)


def test_nobody_has_tapped():
    assert densest_place([]) is None
