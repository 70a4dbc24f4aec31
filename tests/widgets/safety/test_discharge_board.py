"""The discharge board on the page: decide first, compare afterwards, and nothing is told too early."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.care.safety.home_criteria import costs_of, decided_by
from sympblock.content.care.discharge_board import load_board_patients
from sympblock.content.practice.discharge import HOME_DECISIONS
from sympblock.widgets.discharge_board.discharge_board import DischargeBoard

PATIENTS = load_board_patients()
decisions = st.lists(st.sampled_from(list(HOME_DECISIONS)), min_size=len(PATIENTS), max_size=len(PATIENTS))


def decided(made: list[str]) -> DischargeBoard:
    board = DischargeBoard()
    for each in made:
        board.set("choice", each)
        board.press("decide")
    return board


def test_nothing_is_told_before_all_is_decided() -> None:
    board = DischargeBoard()
    for number, patient in enumerate(PATIENTS):
        shown = json.dumps(board.view, ensure_ascii=False)
        assert patient.note in shown and patient.why not in shown
        assert [each.words for each in patient.followed.values() if each.words in shown] == []
        board.press("compare")
        assert not board.state.is_compared and board.state.place == number
        board.set("choice", "wait")
        board.press("decide")
    board.press("compare")
    assert board.state.is_compared


def test_a_bed_that_was_skipped_comes_back() -> None:
    board = DischargeBoard()
    board.press("next")
    for _ in PATIENTS:
        board.set("choice", "home")
        board.press("decide")
    assert len(board.state.made) == len(PATIENTS)


def test_a_decision_may_be_changed_until_the_comparison() -> None:
    board = decided(["home"] * len(PATIENTS))
    while board.state.place:
        board.press("back")
    board.set("choice", "review")
    board.press("decide")
    assert board.state.decisions[0] == "review" and set(board.state.decisions[1:]) == {"home"}


@settings(max_examples=25, deadline=None)
@given(decisions, st.booleans(), st.booleans(), st.sampled_from(["nowhere", "thigh", "thigh_and_groin"]))
def test_what_is_summed_agrees_with_the_tables(made, asks_power, asks_pain, feeling) -> None:
    board = decided(made)
    board.press("compare")
    for name, value in (("asks_power", asks_power), ("asks_pain", asks_pain), ("feeling", feeling)):
        board.set(name, value)
    criteria, own, _, *tables = board.view["readout"]
    by_criteria = [decided_by(patient, board.state.criteria) for patient in PATIENTS]
    for told, each in ((criteria, by_criteria), (own, made)):
        costs = costs_of(PATIENTS, each)
        assert f"let {each.count('home')} of {len(PATIENTS)} patients go home" in told["text"]
        assert f"Came to harm: {costs['harm']}. Kept or sent round without need: {costs['time']}." in told["text"]
        assert told["tone"] == ("stop" if costs["harm"] else "caution" if costs["time"] else "good")
    assert [row[1] for row in tables[0]["rows"]] == [HOME_DECISIONS[each] for each in by_criteria]
    assert [row[1] for row in tables[1]["rows"]] == [HOME_DECISIONS[each] for each in made]


def test_it_says_where_the_score_was_tested_and_what_is_design() -> None:
    board = decided(["home"] * len(PATIENTS))
    assert "tested after general anaesthesia" in json.dumps(board.view, ensure_ascii=False)
    board.press("compare")
    assert "ours (design)" in json.dumps(board.view, ensure_ascii=False)


def test_all_of_our_criteria_and_start_again() -> None:
    board = decided([patient.answer for patient in PATIENTS])
    board.press("compare")
    board.press("usual")
    assert board.view["readout"][0]["tone"] == board.view["readout"][1]["tone"] == "good"
    board.press("restart")
    assert board.state.made == () and not board.state.is_compared
