"""Laws of the walk: every branch of every case is played, nothing impossible happens, and what was written down leads to the same place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pytest

from sympblock.content.cases.case_nodes import (
    DRUG_GIVEN,
    RESULT_READINGS,
    AskNode,
    CaseOption,
    ChooseNode,
    EndNode,
    NodeOfCase,
    ResultNode,
    RoomEnding,
    RoomNode,
    TellNode,
    earned_at,
    missed_from,
    ways_from,
)
from sympblock.content.cases.case_rules import walks
from sympblock.content.cases.cases import BranchingCase, case_names, load_case
from sympblock.procedure.cases.case_walk import CaseStep, CaseStepError, CaseWalk, walk_again
from sympblock.procedure.cases.room_result import RoomResult

each_case = pytest.mark.parametrize("name", case_names())


def ended(node: RoomNode, ending: RoomEnding) -> RoomResult:
    """Return a session that ended so, with nothing kept, as a learner may play it."""
    drug = {"drug_ml": 10.0, "drug_h": 4.0, "completeness": 1.0} if ending in DRUG_GIVEN else {}
    return RoomResult(scenario=node.scenario, is_experts=False, ending=ending, headline=ending, **drug)


def steps_at(walk: CaseWalk) -> Iterator[CaseStep]:
    """Yield every step that leads away from where a walk stands, and one question before each way on."""
    node = walk.now
    if isinstance(node, AskNode):
        if walk.questions_left:
            asked = {each.id for each in walk.asked}
            yield from (CaseStep(node=node.id, chosen=each.id) for each in node.questions if each.id not in asked)
        yield CaseStep(node=node.id)
    elif isinstance(node, ChooseNode):
        yield from (CaseStep(node=node.id, chosen=each.id) for each in node.options)
    elif isinstance(node, RoomNode):
        yield from (CaseStep(node=node.id, room=ended(node, ending)) for way in node.ways for ending in way.when)
    elif isinstance(node, ResultNode):
        for allowed in RESULT_READINGS:
            for read in RESULT_READINGS:
                yield CaseStep(node=node.id, chosen=read, allowed=allowed)
    elif not isinstance(node, EndNode):
        yield CaseStep(node=node.id)


@lru_cache
def played(name: str) -> tuple[tuple[CaseWalk, ...], frozenset[tuple[str, str]]]:
    """Play every branch of a case, and return the walks and the ways that were taken.

    Walks that stand at one node with the same key features and as many questions go on as one.
    """
    first = CaseWalk(load_case(name))
    known, found, left, ways = {_mark(first)}, [first], [first], set()
    while left:
        walk = left.pop()
        for step in steps_at(walk):
            following = walk.after(step)
            ways.add((walk.now.id, following.now.id))
            if (mark := _mark(following)) not in known:
                known.add(mark)
                found.append(following)
                left.append(following)
    return tuple(found), frozenset((start, to) for start, to in ways if start != to)


def _mark(walk: CaseWalk) -> object:
    ending = walk.last_room.ending if walk.last_room else ""
    # Which of the idle questions were asked changes nothing but how many are left.
    return walk.now.id, frozenset(walk.earned), ending, len(walk.asked)


def edges(case: BranchingCase) -> set[tuple[str, str]]:
    return {(node.id, to) for node in case.nodes for _, to in ways_from(node)}


@each_case
def test_every_branch_of_a_case_is_played_to_an_end(name: str) -> None:
    case = load_case(name)
    found, ways = played(name)
    for walk in found:
        assert walk.is_over or list(steps_at(walk)), f"{walk.now.id} is a dead end"
    assert ways == edges(case)
    assert {walk.now.id for walk in found} == {node.id for node in case.nodes}


@each_case
def test_what_a_walk_earns_is_what_the_rules_say_can_be_earned(name: str) -> None:
    case = load_case(name)
    ruled = {(each.node, each.earned) for each in walks(case)}
    for walk in played(name)[0]:
        if walk.is_over:
            assert any(walk.now.id == node and set(walk.earned) <= earned for node, earned in ruled)


@each_case
def test_a_walk_that_was_written_down_leads_to_the_same_place(name: str) -> None:
    for walk in played(name)[0]:
        if walk.is_over:
            lines = [step.model_dump_json() for step in walk.steps]
            again = walk_again(walk.case, [CaseStep.model_validate_json(line) for line in lines])
            assert again == walk and again.earned == walk.earned


def test_a_step_that_a_newer_case_does_not_know_ends_the_walk_before_it() -> None:
    walk = CaseWalk(load_case("sore_toe")).choose("well").go_on()
    strange = (*walk.steps, CaseStep(node="foot", chosen="x_ray_vision"), CaseStep(node="foot"))
    assert walk_again(walk.case, strange) == walk


def at(name: str, kind: type[NodeOfCase]) -> CaseWalk:
    return next(walk for walk in played(name)[0] if isinstance(walk.now, kind))


@pytest.mark.parametrize(
    ("kind", "step"),
    [
        (AskNode, {"chosen": "everything"}),
        (ChooseNode, {"chosen": "nothing_at_all"}),
        (ChooseNode, {}),
        (RoomNode, {}),
        (ResultNode, {"chosen": "likelier"}),
        (ResultNode, {"chosen": "proven", "allowed": "likelier"}),
        (EndNode, {}),
    ],
)
def test_what_a_case_does_not_offer_is_refused_and_changes_nothing(
    kind: type[NodeOfCase], step: dict[str, object]
) -> None:
    walk = at("burning_foot", kind)
    with pytest.raises(CaseStepError):
        walk.after(CaseStep.model_validate({"node": walk.now.id, **step}))
    with pytest.raises(CaseStepError):
        walk.after(CaseStep(node="elsewhere"))


def test_no_more_is_asked_than_there_is_time_for_and_nothing_twice() -> None:
    walk = CaseWalk(load_case("sore_toe")).choose("well")
    with pytest.raises(CaseStepError, match="already"):
        walk.choose("well")
    walk = walk.choose("night").choose("shoes")
    assert walk.questions_left == 0
    with pytest.raises(CaseStepError, match="no more"):
        walk.choose("injury")
    assert walk.go_on().now.id == "foot"


def test_another_session_than_that_of_the_case_is_refused() -> None:
    walk = at("burning_foot", RoomNode)
    with pytest.raises(CaseStepError):
        walk.play(ended(walk.now, "effective").model_copy(update={"scenario": "first_block"}))


def test_thoroughness_earns_nothing() -> None:
    case = load_case("sore_toe")
    idle, keen = CaseWalk(case), CaseWalk(case).choose("night").choose("shoes").choose("injury")
    assert keen.earned == idle.earned == ()
    assert idle.choose("well").earned == ("general",)


def ways_left(walk: CaseWalk) -> Iterator[tuple[TellNode | AskNode | CaseOption, CaseWalk]]:
    """Yield every way on from where a walk stands that may lead elsewhere, with the walk after it."""
    node = walk.now
    if isinstance(node, TellNode | AskNode):
        yield node, walk.go_on()
    elif isinstance(node, ChooseNode):
        yield from ((option, walk.choose(option.id)) for option in node.options)


@each_case
def test_a_key_feature_that_was_missed_leads_elsewhere_and_one_that_was_earned_does_not(name: str) -> None:
    for walk in played(name)[0]:
        for part, following in ways_left(walk):
            lacking = [each.to for each in part.missed if each.feature not in following.earned]
            assert following.now.id == (lacking[0] if lacking else part.to)


def test_a_finding_that_nobody_looked_for_changes_how_a_case_ends() -> None:
    case = load_case("six_hours")
    asked, unasked = CaseWalk(case).choose("tonight").go_on(), CaseWalk(case).go_on()
    seen = [walk.go_on().choose("daughter").now.id for walk in (asked, unasked)]
    assert seen == ["consent", "alone"]


def unasked_ends(case: BranchingCase) -> set[str]:
    """Return the endings of all walks on which nothing is asked or examined, and no session is broken off."""
    left, known, endings = [CaseWalk(case)], set(), set()
    while left:
        walk = left.pop()
        if isinstance(walk.now, EndNode):
            endings.add(walk.now.ending)
        for step in steps_at(walk):
            is_asked = isinstance(walk.now, AskNode) and step.chosen
            if is_asked or (step.room and step.room.ending not in DRUG_GIVEN):
                continue
            following = walk.after(step)
            if (mark := _mark(following)) not in known:
                known.add(mark)
                left.append(following)
    return endings


@each_case
def test_where_a_question_changes_the_end_whoever_asks_nothing_does_not_end_well(name: str) -> None:
    case = load_case(name)
    asked = {feature for node in case.nodes if isinstance(node, AskNode) for feature in earned_at(node)}
    if asked & {each.feature for node in case.nodes for each in missed_from(node)}:
        assert "good" not in unasked_ends(case)


def test_only_the_reading_that_the_result_allows_earns_its_key_feature() -> None:
    walk = at("burning_foot", ResultNode)
    for allowed in RESULT_READINGS:
        for chosen in RESULT_READINGS:
            after = walk.after(CaseStep(node=walk.now.id, chosen=chosen, allowed=allowed))
            assert ("reading" in after.earned) == (chosen == allowed)
