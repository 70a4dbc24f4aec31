"""Criteria, summed up: every patient is counted once, against the criteria and against the other diagnosis."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.criteria_tally import CriteriaCall, tally_criteria
from sympblock.assessment.record import LearnerRecord, ReadCase

calls = st.builds(
    CriteriaCall, st.sampled_from(["research", "clinical", "none"]), st.sampled_from(["none", "tumour", "infection"])
)
pairs = st.lists(st.tuples(calls, calls))


def read(listed) -> list[ReadCase]:
    return [ReadCase(n, was.text, said.text, was == said, None) for n, (was, said) in enumerate(listed, start=1)]


@given(calls)
def test_a_call_survives_the_record(call: CriteriaCall) -> None:
    assert CriteriaCall.of(call.text) == call


@given(pairs)
def test_each_patient_is_counted_once(listed) -> None:
    tally = tally_criteria(read(listed))
    assert sum(tally.standings.values()) == tally.patients == len(listed)
    assert tally.decided == sum(was.standing == said.standing for was, said in listed)


@given(pairs)
def test_other_diagnoses_are_named_missed_or_taken_for_one_another(listed) -> None:
    tally = tally_criteria(read(listed))
    confused = sum(
        "none" not in (was.diagnosis, said.diagnosis) and was.diagnosis != said.diagnosis for was, said in listed
    )
    assert tally.named + tally.missed + confused == tally.mimics
    assert tally.invented == sum(was.diagnosis == "none" and said.diagnosis != "none" for was, said in listed)


@given(pairs, st.randoms())
def test_the_order_does_not_matter(listed, chance) -> None:
    other = list(listed)
    chance.shuffle(other)
    assert tally_criteria(read(listed)) == tally_criteria(read(other))


def test_the_record_gives_back_what_was_decided(tmp_path) -> None:
    decision = ReadCase(3, "none/tumour", "clinical/none", False, None)
    LearnerRecord("08/criteria", tmp_path).read(decision)
    assert LearnerRecord("08/criteria", tmp_path).readings == [decision]
