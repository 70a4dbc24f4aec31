"""Two tabs with the same questions: the file is the truth, and no act of a stale tab hides what the other one did."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.progress_file import progress_file
from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.sitting import Sitting
from tests.sample_course import sample_items

ITEMS = sample_items()
ONE, TWO, THREE = (ITEMS[kind] for kind in ("single_best_answer", "multiple_response", "number"))
RESPONSES = {ONE.id: "b", TWO.id: ["a", "c"], THREE.id: 30.0}
PLACE = "a/quiz"


@pytest.fixture(params=["one kernel", "a kernel each"])
def tab(request, tmp_path) -> Callable[..., Sitting]:
    """Open the questions in one more tab, in the kernel of the other tabs or in one of its own."""

    def opened(mode: str = "practice") -> Sitting:
        if request.param == "a kernel each":
            progress_file.cache_clear()
        return Sitting((ONE, TWO, THREE), mode, LearnerRecord(PLACE, tmp_path))

    return opened


def shown(sitting: Sitting) -> dict:
    return sitting.responses


class TestPractice:
    def test_again_in_a_stale_tab_hides_nothing(self, tab):
        stale, other = tab(), tab()
        for item, response in RESPONSES.items():
            other.commit(item, response)
        stale.again()
        assert shown(stale) == RESPONSES and stale.attempt == 1 and stale.was_changed_elsewhere
        assert shown(tab()) == RESPONSES
        stale.again()
        assert (shown(stale), stale.attempt, stale.was_changed_elsewhere) == ({}, 2, False)
        assert shown(tab()) == {}

    def test_an_open_item_can_be_answered_in_either_tab(self, tab):
        stale, other = tab(), tab()
        other.commit(ONE.id, "a")
        stale.commit(TWO.id, ["a", "c"])
        assert shown(stale) == shown(tab()) == {ONE.id: "a", TWO.id: ["a", "c"]}
        other.go(2)
        assert shown(other) == shown(stale) and other.position == 2

    def test_what_was_answered_in_the_other_tab_is_not_answered_again(self, tab):
        stale, other = tab(), tab()
        other.commit(ONE.id, "a")
        stale.commit(ONE.id, "b")
        assert shown(stale) == shown(tab()) == {ONE.id: "a"} and ONE.id in stale.verdicts

    def test_an_answer_to_an_old_attempt_does_not_reach_the_new_one(self, tab):
        slow, quick = tab(), tab()
        quick.again()
        slow.commit(ONE.id, "b")
        assert (shown(slow), slow.attempt) == ({}, 2) and slow.was_changed_elsewhere
        slow.commit(ONE.id, "b")
        assert shown(tab()) == {ONE.id: "b"}

    def test_a_choice_that_is_not_committed_survives_news_from_the_other_tab(self, tab):
        here, other = tab(), tab()
        here.choose(ONE.id, "b", "sure")
        other.commit(TWO.id, ["a"])
        here.go(1)
        assert shown(here) == {ONE.id: "b", TWO.id: ["a"]} and here.confidences == {ONE.id: "sure"}
        here.commit(ONE.id, "b", "sure")
        assert shown(tab()) == {ONE.id: "b", TWO.id: ["a"]}


class TestExam:
    def test_a_draft_does_not_change_an_exam_that_was_handed_in(self, tab):
        stale, other = tab("exam"), tab("exam")
        other.change_mode("exam")
        other.choose(ONE.id, "b")
        other.hand_in(is_sure=True)
        stale.choose(ONE.id, "a")
        assert stale.is_handed_in and stale.phase == "read_out" and shown(stale) == {ONE.id: "b"}
        assert stale.summary() == other.summary() == tab().summary()

    def test_what_the_other_tab_chose_is_not_cleared_or_changed_unseen(self, tab):
        other = tab("exam")
        other.change_mode("exam")
        stale = tab("exam")
        other.choose(ONE.id, "b", "sure")
        stale.choose(ONE.id, shown(stale).get(ONE.id), "guess")
        assert shown(stale) == shown(tab()) == {ONE.id: "b"} and stale.was_changed_elsewhere
        stale.choose(ONE.id, "a")
        stale.choose(TWO.id, ["a"])
        assert shown(stale) == shown(tab()) == {ONE.id: "a", TWO.id: ["a"]}

    def test_a_stale_tab_looks_before_it_hands_in(self, tab):
        stale, other = tab("exam"), tab("exam")
        other.change_mode("exam")
        other.choose(ONE.id, "b")
        stale.hand_in(is_sure=True)
        assert not stale.is_handed_in and shown(stale) == {ONE.id: "b"}
        stale.hand_in(is_sure=True)
        other.choose(ONE.id, "a")
        assert other.is_handed_in and shown(other) == {ONE.id: "b"}

    def test_a_mode_that_the_other_tab_chose_holds_in_both(self, tab):
        stale, other = tab(), tab()
        other.change_mode("exam")
        stale.commit(ONE.id, "b")
        assert stale.mode == "exam" and shown(stale) == {} and stale.was_changed_elsewhere


ACTS = st.tuples(
    st.integers(0, 1),
    st.sampled_from(["choose", "commit", "again", "hand_in", "change_mode", "go"]),
    st.sampled_from([*RESPONSES.items()]),
)


@given(mode=st.sampled_from(["practice", "exam"]), acts=st.lists(ACTS, max_size=25))
def test_after_whatever_two_tabs_do_both_show_what_a_new_one_shows(tmp_path_factory, mode, acts):
    folder = tmp_path_factory.mktemp("tabs")
    items = (ONE, TWO, THREE)
    first = LearnerRecord(PLACE, folder)
    first.choose_mode(mode)
    tabs = []
    for _ in range(2):
        progress_file.cache_clear()
        tabs.append(Sitting(items, "practice", LearnerRecord(PLACE, folder)))
    for place, act, (item, response) in acts:
        do = {
            "choose": lambda sitting, item=item, response=response: sitting.choose(item, response),
            "commit": lambda sitting, item=item, response=response: sitting.commit(item, response),
            "again": lambda sitting: sitting.again(),
            "hand_in": lambda sitting: sitting.hand_in(is_sure=True),
            "change_mode": lambda sitting: sitting.change_mode("exam"),
            "go": lambda sitting: sitting.go(0),
        }[act]
        try:
            do(tabs[place])
        except ValueError as error:
            # What the page does not offer in that state.
            assert str(error)
    for sitting in tabs:
        sitting.go(0)
    progress_file.cache_clear()
    new = Sitting(items, "practice", LearnerRecord(PLACE, folder))
    for sitting in tabs:
        told = (sitting.mode, sitting.attempt, sitting.is_handed_in, sitting.verdicts)
        assert told == (new.mode, new.attempt, new.is_handed_in, new.verdicts)
        assert new.responses.items() <= sitting.responses.items() or new.mode == "exam"
        if new.mode == "exam":
            assert sitting.responses == new.responses
