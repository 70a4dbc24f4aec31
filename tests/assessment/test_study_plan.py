"""Laws of the plan after the entry test: the most urgent lesson first, each once, and none without a reason."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.scoring import CONFIDENCES, ItemVerdict
from sympblock.assessment.study_plan import FINDINGS, study_plan
from sympblock.content import load_items
from tests.sample_course import sample_items

ITEMS = load_items("00_start_here")
LESSON_OF = {item.id: item.objective.split(".")[0] for item in ITEMS}
ANSWERS = st.dictionaries(
    st.sampled_from([item.id for item in ITEMS]),
    st.tuples(st.sampled_from(["correct", "partly", "wrong"]), st.sampled_from([*CONFIDENCES, ""])),
)
WELL = [("correct", "sure"), ("correct", "think_so"), ("correct", "")]
ALL_WELL = {item.id: ("correct", "sure") for item in ITEMS}


def plan_of(answers, items=ITEMS):
    """Make the plan of outcomes and confidences given by item id."""
    verdicts = {i: ItemVerdict(i, LESSON_OF.get(i, ""), outcome, ()) for i, (outcome, _) in answers.items()}
    return study_plan(items, verdicts, {i: said for i, (_, said) in answers.items() if said})


def order_of(**answers):
    """Name the planned lessons after some answers, everything else being correct and sure."""
    return [planned.lesson for planned in plan_of(ALL_WELL | answers)]


class TestOrder:
    def test_wrong_and_sure_comes_before_wrong_and_wrong_before_guessed(self):
        assert order_of(
            entry_outflow_segments=("correct", "guess"),
            entry_scatter_and_tube=("wrong", "think_so"),
            entry_thigh_pain_after_alcohol=("wrong", "sure"),
        ) == ["07_neurolysis_and_radiofrequency", "02_c_arm_views", "01_sympathetic_chain"]

    def test_the_worst_answer_of_a_lesson_gives_its_place(self):
        assert order_of(
            entry_outflow_segments=("correct", "guess"),
            entry_trunk_at_l3=("wrong", "sure"),
            entry_streaky_contrast=("wrong", "guess"),
        ) == ["01_sympathetic_chain", "04_contrast_spread"]

    @given(ANSWERS)
    def test_urgency_falls_and_equals_stand_in_the_order_of_the_course(self, answers):
        keys = [(planned.urgency, planned.lesson) for planned in plan_of(answers)]
        assert keys == sorted(keys)


class TestReasons:
    @given(ANSWERS)
    def test_a_lesson_is_planned_exactly_if_an_answer_speaks_for_it(self, answers):
        told = {item.id for item in ITEMS if answers.get(item.id) not in WELL}
        plan = plan_of(answers)
        assert {i for planned in plan for i in planned.findings} == told
        assert [
            planned.lesson for planned in plan if {LESSON_OF[i] for i in planned.findings} != {planned.lesson}
        ] == []
        assert len({planned.lesson for planned in plan}) == len(plan)

    @given(ANSWERS)
    def test_what_was_left_out_is_never_called_wrong(self, answers):
        findings = {i: finding for planned in plan_of(answers) for i, finding in planned.findings.items()}
        assert {i for i, finding in findings.items() if finding == "not_answered"} == LESSON_OF.keys() - answers.keys()
        assert set(findings.values()) <= set(FINDINGS)

    def test_nothing_is_planned_after_sure_and_correct_answers(self):
        assert plan_of(ALL_WELL) == ()

    def test_a_quiz_on_one_lesson_points_nowhere(self):
        items = tuple(sample_items().values())
        assert {"." in item.objective for item in items} == {False}
        assert plan_of({}, items) == ()
