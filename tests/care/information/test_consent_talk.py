"""Consent talks: every branch can be walked, every element earned, and only content counts."""

from __future__ import annotations

from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.care.information.consent_talk import RunningTalk, complete_talk, exchanges
from sympblock.content.care.consent import load_consent_elements, load_consent_talks

TALKS = load_consent_talks()
EACH = pytest.mark.parametrize("talk", TALKS.values(), ids=lambda talk: talk.id)


def walked(talk) -> dict[tuple[str, str], RunningTalk]:
    """Walk the graph as the learner does, and return the first talk that takes each option."""
    found, waiting, seen = {}, deque([RunningTalk(talk)]), {talk.start.id}
    while waiting:
        here = waiting.popleft()
        for option in here.options:
            reached = here.after(option.id)
            found.setdefault((here.node.id, option.id), reached)
            if reached.node.id not in seen:
                seen.add(reached.node.id)
                waiting.append(reached)
    return found


@EACH
class TestGraph:
    def test_every_branch_can_be_taken(self, talk):
        assert set(walked(talk)) == {(node.id, option.id) for node in talk.nodes for option in node.options}

    def test_every_node_is_reached_and_leads_to_an_end(self, talk):
        ends = {node.id for node in talk.nodes if not node.options}
        assert talk.reached_from(talk.start.id) == {node.id for node in talk.nodes}
        assert all(ends & talk.reached_from(node.id) for node in talk.nodes)

    def test_one_can_end_at_once_and_earn_little(self, talk):
        early = [reached for reached in walked(talk).values() if reached.is_over]
        assert any(len(reached.path) <= 2 for reached in early)
        assert all(reached.missed for reached in early)


@EACH
class TestScore:
    def test_a_complete_talk_exists_without_a_flaw(self, talk):
        whole = complete_talk(talk)
        assert whole.is_over
        assert (whole.missed, whole.flawed) == ((), ())

    def test_checking_needs_an_error_to_be_put_right(self, talk):
        """The patient's own words hold an error: whoever lets it pass has checked nothing."""
        options = {option.id: option for node in talk.nodes if node.id == "told_back" for option in node.options}
        assert options["correct_and_ask"].covers == ("gap_closed",)
        assert options["let_pass"].flaw
        assert "gap_closed" not in options["let_pass"].covers

    def test_nothing_is_earned_by_words_with_neither_content_nor_question(self, talk):
        empty = [option for node in talk.nodes for option in node.options if option.flaw and not option.sources]
        assert empty
        assert all(set(option.covers) <= {"benefit"} for option in empty)

    def test_each_way_of_saying_it_is_offered_beside_a_worse_one(self, talk):
        for node in talk.nodes:
            if any(option.flaw for option in node.options):
                assert any(not option.flaw for option in node.options), node.id

    def test_what_states_a_figure_names_its_source(self, talk):
        for node in talk.nodes:
            for option in node.options:
                if any(letter.isdigit() for letter in option.say) and not option.flaw:
                    assert option.sources, (node.id, option.id)


def test_every_element_is_needed_somewhere():
    assert {name for talk in TALKS.values() for name in talk.needs} == set(load_consent_elements())


def test_the_longest_words_do_not_give_the_best_away():
    choices = [node for talk in TALKS.values() for node in talk.nodes if any(option.flaw for option in node.options)]
    misleading = [node for node in choices if max(node.options, key=lambda option: len(option.say)).flaw]
    assert len(misleading) >= len(choices) / 3


@given(data=st.data(), talk=st.sampled_from(list(TALKS.values())))
def test_any_walk_can_be_told_and_goes_on_to_an_end(data, talk):
    running = RunningTalk(talk)
    for _ in range(60):
        if running.is_over:
            break
        option = data.draw(st.sampled_from([each.id for each in running.options]))
        running = running.after(option)
    assert len(exchanges(running)) == len(running.path)
    assert {*running.covered, *(each.id for each in running.missed)} == {*talk.needs}


def test_what_is_not_offered_cannot_be_said():
    with pytest.raises(ValueError, match="cannot be said here"):
        RunningTalk(TALKS["runner"]).after("teach")


@EACH
def test_nothing_is_asked_again_that_was_answered_well(talk):
    for reached in walked(talk).values():
        for option in reached.options:
            following = reached.talk.node(option.next)
            sound = [each.id for each in following.options if not each.flaw]
            left = [each for each in sound if (following.id, each) not in reached.path]
            others = [each for each in reached.options if each != option]
            assert left or not following.options or not others, (talk.id, option.id)


def test_pill_that_was_left_out_is_taken_again_until_the_prescriber_decides():
    talk = TALKS["thinner"]
    sound = [option for option in talk.node("apixaban").options if not option.flaw]
    assert sound and all("take it again from tonight" in option.say for option in sound)
    asked = RunningTalk(talk).after("ask_drugs").after("not_today").after("use_time")
    assert "to_drugs" not in [option.id for option in asked.options]
