"""Laws of the read-out: nothing is lost, and what was not answered is never counted wrong."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.scoring import CONFIDENCES, ItemVerdict
from sympblock.assessment.summary import summarise
from tests.sample_course import sample_items

ITEMS = tuple(sample_items().values())
OUTCOMES = st.sampled_from(["correct", "partly", "wrong"])
ANSWERS = st.dictionaries(
    st.sampled_from([item.id for item in ITEMS]), st.tuples(OUTCOMES, st.sampled_from([*CONFIDENCES, ""]))
)


def summary_of(answers, items=ITEMS):
    """Sum up outcomes and confidences given by item id."""
    objectives = {item.id: item.objective for item in items}
    verdicts = {i: ItemVerdict(i, objectives[i], outcome, ()) for i, (outcome, _) in answers.items()}
    return summarise(items, verdicts, {i: said for i, (_, said) in answers.items() if said})


class TestNotAnswered:
    @given(ANSWERS)
    def test_what_was_not_answered_is_counted_apart(self, answers):
        total = summary_of(answers).total
        assert total.not_answered == len(ITEMS) - len(answers)
        assert total.wrong == sum(outcome == "wrong" for outcome, _ in answers.values())

    def test_a_sitting_without_answers_has_no_wrong_ones(self):
        summary = summary_of({})
        assert (summary.total.wrong, summary.total.not_answered) == (0, len(ITEMS))
        assert all(tally.answered == 0 for tally in summary.confidence.values())


class TestConservation:
    @given(ANSWERS)
    def test_objectives_add_up_to_the_total(self, answers):
        summary = summary_of(answers)
        for part in ("correct", "partly", "wrong", "not_answered"):
            assert sum(getattr(tally, part) for tally in summary.objectives.values()) == getattr(summary.total, part)

    @given(ANSWERS)
    def test_confidences_add_up_to_the_answers(self, answers):
        summary = summary_of(answers)
        assert sum(tally.answered for tally in summary.confidence.values()) == len(answers)

    @given(ANSWERS, st.randoms())
    def test_order_of_items_does_not_change_the_score(self, answers, chance):
        items = list(ITEMS)
        chance.shuffle(items)
        assert summary_of(answers, tuple(items)).objectives == summary_of(answers).objectives


class TestSureButWrong:
    @given(ANSWERS)
    def test_names_exactly_the_sure_and_wrong(self, answers):
        expected = {i for i, answer in answers.items() if answer == ("wrong", "sure")}
        assert set(summary_of(answers).sure_but_wrong) == expected
