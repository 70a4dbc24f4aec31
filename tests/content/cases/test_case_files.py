"""Laws of the files of cases: each can be solved, by no habit, its words give nothing away, and a fault is told with its node."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from sympblock.block.pain.result_reading import READINGS
from sympblock.content import DATA_DIR, ContentError
from sympblock.content.cases.case_habits import HABITS
from sympblock.content.cases.case_nodes import (
    RESULT_READINGS,
    STAGES,
    AskNode,
    ChooseNode,
    EndNode,
    RoomNode,
    ways_from,
)
from sympblock.content.cases.case_rules import good_walks, perfect_walks, walks
from sympblock.content.cases.cases import LEAST_FEATURES, REFLECTION, case_names, load_case, load_cases

NAME = "sore_toe"
Change = Callable[[dict[str, Any]], None]

each_case = pytest.mark.parametrize("name", case_names())


def node(case: dict[str, Any], name: str) -> dict[str, Any]:
    return next(each for each in case["nodes"] if each["id"] == name)


def option(case: dict[str, Any], at: str, name: str) -> dict[str, Any]:
    return next(each for each in node(case, at)["options"] if each["id"] == name)


def lines_after(tmp_path: Path, change: Change, name: str = NAME) -> str:
    """Return what is told about a case that was changed."""
    data_dir = tmp_path / "data"
    for part in ("references.bib", "number_bounds.csv"):
        data_dir.mkdir(exist_ok=True)
        shutil.copy(DATA_DIR / part, data_dir / part)
    for folder in ("scenarios", "approaches", "procedure"):
        shutil.copytree(DATA_DIR / folder, data_dir / folder)
    found = yaml.safe_load((DATA_DIR / "cases" / f"{name}.yaml").read_text("utf-8"))
    change(found[0])
    (data_dir / "cases").mkdir()
    (data_dir / "cases" / f"{name}.yaml").write_text(yaml.safe_dump(found, allow_unicode=True), "utf-8")
    with pytest.raises(ContentError) as error:
        load_case(name, data_dir)
    return str(error.value)


@each_case
def test_a_case_can_be_solved_and_by_no_habit(name: str) -> None:
    case = load_case(name)
    assert len(case.features) >= LEAST_FEATURES
    assert perfect_walks(case)
    for always, habit in HABITS.items():
        # Even who asks and plays in the best way does not end well.
        assert walks(case, habit) and not good_walks(case, habit), always


def test_the_best_option_is_no_longer_or_shorter_than_by_chance() -> None:
    longest, shortest, decisions = 0, 0, 0
    for case in load_cases().values():
        for each in case.nodes:
            if isinstance(each, ChooseNode) and any(option.earns for option in each.options):
                best = max(each.options, key=lambda option: len(option.earns))
                others = [len(option.do) for option in each.options if option is not best]
                longest += len(best.do) > max(others)
                shortest += len(best.do) < min(others)
                decisions += 1
    assert max(longest, shortest) <= 0.4 * decisions


@each_case
def test_who_stops_in_the_room_without_a_drug_can_still_end_well(name: str) -> None:
    case = load_case(name)
    for room in (each for each in case.nodes if isinstance(each, RoomNode)):
        way = next(way for way in room.ways if "no_drug" in way.when)
        beyond = {way.to}
        while new := {to for place in beyond for _, to in ways_from(case.node(place))} - beyond:
            beyond |= new
        assert any(isinstance(end := case.node(place), EndNode) and end.ending == "good" for place in beyond), room.id


@each_case
def test_what_is_asked_before_the_debrief_tells_nothing(name: str) -> None:
    assert load_case(name).reflection == REFLECTION


@each_case
def test_every_node_is_reached_and_every_way_ends(name: str) -> None:
    case = load_case(name)
    reached = {walked.node for walked in walks(case)}
    assert reached == {each.id for each in case.nodes}


@each_case
def test_what_is_asked_for_is_neither_given_nor_all_to_be_had(name: str) -> None:
    asking = [each for each in load_case(name).nodes if isinstance(each, AskNode)]
    assert {"history", "examination"} <= {each.stage for each in asking}
    assert all(each.at_most < len(each.questions) for each in asking)


@each_case
def test_every_decision_is_explained_whatever_was_chosen(name: str) -> None:
    choices = [each for each in load_case(name).nodes if isinstance(each, ChooseNode)]
    assert any(each.stage == "decision" for each in choices)
    assert all(option.feedback for each in choices for option in each.options)


def test_a_quarter_of_the_cases_at_least_is_not_to_be_injected() -> None:
    cases = load_cases().values()
    assert sum(not case.is_block_right for case in cases) >= len(cases) / 4
    assert any(case.is_block_right for case in cases)


def test_the_form_knows_the_readings_of_the_model() -> None:
    assert set(RESULT_READINGS) == set(READINGS)
    assert all(words for words in STAGES.values())


def _cut(case: dict[str, Any]) -> None:
    node(case, "radiograph")["to"] = "nowhere"


def _lose(case: dict[str, Any]) -> None:
    option(case, "decide", "block")["to"] = "tell_late"


def _turn_back(case: dict[str, Any]) -> None:
    node(case, "radiograph")["to"] = "foot"


def _earn_nothing(case: dict[str, Any]) -> None:
    for name in ("tell", "tell_late"):
        option(case, name, "as_she_wishes")["earns"] = []


def _earn_unknown(case: dict[str, Any]) -> None:
    option(case, "tell", "at_once")["earns"] = ["courage"]


def _let_caution_win(case: dict[str, Any]) -> None:
    for at, best in (("decide", "see_the_bone"), ("tell", "as_she_wishes"), ("hand_over", "call")):
        for each in node(case, at)["options"]:
            was = "forward" if each["id"] in ("block", "at_once", "podiatrist") else "between"
            each["stance"] = "cautious" if each["id"] == best else was


def _let_the_middle_win(case: dict[str, Any]) -> None:
    for each in node(case, "hand_over")["options"]:
        each["stance"] = {"call": "between", "podiatrist": "forward"}.get(each["id"], "cautious")


def _give_a_reason(case: dict[str, Any]) -> None:
    option(case, "decide", "block")["do"] = "A diagnostic block at L3, since she meets the criteria"


def _write_at_length(case: dict[str, Any]) -> None:
    option(case, "decide", "see_the_bone")["do"] += ", in two planes, with both feet side by side"


def _announce(case: dict[str, Any]) -> None:
    node(case, "hand_over")["stage"] = "crisis"


def _tell_in_the_title(case: dict[str, Any]) -> None:
    case["title"] = "One bone"


def _end_badly(case: dict[str, Any]) -> None:
    node(case, "end_seen")["ending"] = "late"


def _call_it_right(case: dict[str, Any]) -> None:
    case["is_block_right"] = True


def _offer_all(case: dict[str, Any]) -> None:
    node(case, "talk")["at_most"] = 6


def _forget_stance(case: dict[str, Any]) -> None:
    option(case, "decide", "block")["stance"] = "between"


def _cite_nobody(case: dict[str, Any]) -> None:
    option(case, "decide", "block")["sources"] = ["nobody1999"]


@pytest.mark.parametrize(
    ("change", "where", "words"),
    [
        (_cut, "nodes radiograph", "there is no node 'nowhere'"),
        (_lose, "nodes blocked", "no way leads to this node"),
        (_turn_back, "nodes radiograph", "a way leads back"),
        (_earn_nothing, "features told", "nothing earns this key feature"),
        (_earn_unknown, "nodes tell", "there is no key feature 'courage'"),
        (_let_caution_win, "nodes", "always takes the cautious option"),
        (_let_the_middle_win, "nodes", "always takes an option in between"),
        (_give_a_reason, "decide block", "only some options give a reason"),
        (_write_at_length, "decide options", "the lengths of the options differ too much"),
        (_announce, "hand_over", "before it was recognised"),
        (_tell_in_the_title, "title", "'bone' is not in the letter"),
        (_end_badly, "nodes", "cannot be solved"),
        (_call_it_right, "nodes", "the block is right, and nothing is played in the room"),
        (_offer_all, "talk", "at_most must be less"),
        (_forget_stance, "decide", "exactly one option is cautious"),
        (_cite_nobody, "decide", "unknown reference key 'nobody1999'"),
    ],
)
def test_a_fault_is_told_with_file_node_and_reason(tmp_path: Path, change: Change, where: str, words: str) -> None:
    told = lines_after(tmp_path, change)
    assert f"data/cases/{NAME}.yaml" in told and words in told
    assert any(where in line and words in line for line in told.splitlines()), told


def test_a_case_has_the_name_of_its_file(tmp_path: Path) -> None:
    assert "write the name of the file" in lines_after(tmp_path, lambda case: case.update(id="another"))


def test_a_walk_that_solves_a_case_fits_what_is_said_of_its_block(tmp_path: Path) -> None:
    told = lines_after(tmp_path, lambda case: case.update(is_block_right=False), "burning_foot")
    assert "does not fit is_block_right" in told


def _read_nothing(case: dict[str, Any]) -> None:
    for way in node(case, "room")["ways"]:
        way["to"] = "week"


def test_no_result_is_read_where_no_drug_was_given(tmp_path: Path) -> None:
    told = lines_after(tmp_path, _read_nothing, "burning_foot")
    assert "nodes week" in told and "no local anaesthetic was given" in told
