"""The load script with few phones: real clients in a process of their own, all votes counted."""

from __future__ import annotations

import math

from sympblock.bench.poll_load import LIMITS_S, PollLoad, measure_room


def test_every_client_hears_of_the_question_and_its_vote_is_counted():
    load = measure_room(5)
    assert load.phones == load.counted == 5
    assert 0 < load.opened_s < math.inf and 0 < load.shown_s <= load.acknowledged_s < math.inf


def test_a_lost_vote_and_a_long_wait_are_no_success():
    assert PollLoad(40, 0.1, 0.1, LIMITS_S[40], counted=40).is_good
    assert not PollLoad(40, 0.1, 0.1, LIMITS_S[40], counted=39).is_good
    assert not PollLoad(40, 0.1, 0.1, LIMITS_S[40] + 0.1, counted=40).is_good
    assert not PollLoad(100, 0.1, 0.1, math.inf, counted=100).is_good
