"""What a session means for a case: the first ending that holds, what was kept, and what follows from where the drug went."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

import pytest

from sympblock.block.block_effect import BlockEffect
from sympblock.content.cases.case_nodes import ROOM_ENDINGS, ResultNode
from sympblock.content.cases.cases import load_case, load_cases
from sympblock.procedure.cases.room_result import HARMED, ending_of, result_of, scenario_named
from sympblock.procedure.debrief import debrief
from sympblock.procedure.events import Choose, Event, Finish, Inject, Tick
from sympblock.procedure.room import replay
from sympblock.procedure.room_notes import RoomNote
from sympblock.procedure.room_record import Room, room_for
from sympblock.widgets.follow_up.words import bedside_table
from tests.sample_block import PATIENT, good

SCENARIO = scenario_named("first_block")


def played(*events: Event) -> Room:
    return replay(room_for(SCENARIO, PATIENT), events)


@lru_cache
def well() -> Room:
    return played(*good())


def ending(room: Room, **effect: object) -> str:
    found = debrief(room, lambda _: True)
    return ending_of(room, replace(found, effect=replace(found.effect, **effect)))


def test_a_good_block_is_effective_and_its_checklist_is_kept() -> None:
    result = result_of(SCENARIO, well())
    assert (result.ending, result.missed) == ("effective", ())
    assert {"baseline_feet", "entry_within_limit"} <= set(result.kept)
    assert result.drug_ml == 10.0 and result.has_baseline and not result.is_experts


def test_without_a_needle_or_a_drug_the_case_hears_so() -> None:
    before = [event for event in good() if isinstance(event, (Choose, Tick))]
    assert result_of(SCENARIO, played(*before, Finish(at_s=1.0))).ending == "no_needle"
    no_drug = [event for event in good() if not (isinstance(event, Inject) and event.is_drug)]
    assert result_of(SCENARIO, played(*no_drug)).ending == "no_drug"


@pytest.mark.parametrize("kind", HARMED)
def test_harm_comes_before_every_success(kind: str) -> None:
    hurt = replace(well(), notes=(*well().notes, RoomNote("Something is wrong.", "stop", kind=kind)))
    assert ending(hurt) == "harm"


def test_a_wrong_side_is_harm() -> None:
    elsewhere = replace(well(), request=replace(well().request, side="right"))
    assert ending(elsewhere) == "harm"


def test_what_the_drug_reached_tells_a_selective_block_from_a_numb_leg() -> None:
    assert ending(well(), nerves=("spinal_nerve_L3_left",)) == "not_selective"
    assert ending(well(), is_spinal=True) == "harm"


def test_a_block_that_reached_little_is_weak() -> None:
    result = result_of(SCENARIO, well())
    found = debrief(well(), lambda _: True)
    weak = replace(found, rating="safe, not effective", effect=BlockEffect())
    assert ending_of(well(), weak) == "weak" and result.ending in ROOM_ENDINGS


def test_feet_that_were_not_measured_answer_nothing_later() -> None:
    unmeasured = [event for event in good() if not (isinstance(event, Tick) and event.item == "baseline_feet")]
    result = result_of(SCENARIO, played(*unmeasured))
    node = next(each for each in load_case("burning_foot").nodes if isinstance(each, ResultNode))
    assert not result.has_baseline and "baseline_feet" in result.missed
    assert result.allows(node) in ("other_cause", "not_shown")


RESULTS = [(name, node) for name, case in load_cases().items() for node in case.nodes if isinstance(node, ResultNode)]
each_result = pytest.mark.parametrize(("name", "node"), RESULTS, ids=[name for name, _ in RESULTS])


@each_result
def test_a_diary_ends_before_it_is_read(name: str, node: ResultNode) -> None:
    after = result_of(SCENARIO, well()).follow_up(node)
    last_h = after.diary.entries[-1].hours
    assert node.written_h or re.search("week|ten days", node.when.casefold()), (
        "a diary of a week cannot have been read yet"
    )
    assert last_h <= (node.written_h or 168.0)
    whole = result_of(SCENARIO, well()).follow_up(node.model_copy(update={"written_h": None}))
    assert whole.diary.entries[: len(after.diary.entries)] == after.diary.entries


def test_what_was_felt_after_a_bleed_is_in_no_diary() -> None:
    node = next(node for name, node in RESULTS if name == "six_hours")
    assert result_of(SCENARIO, well()).follow_up(node).diary.entries[-1].hours <= 4.0


@each_result
def test_no_toe_is_judged_that_is_not_there(name: str, node: ResultNode) -> None:
    signs = [each.criterion.words for each in result_of(SCENARIO, well()).follow_up(node).verdicts]
    named = re.search(r"\b(toe|sole)\b", " ".join(signs), re.IGNORECASE)
    assert node.has_toes == (name != "phantom_toes") == bool(named)


def test_a_numb_groin_is_explained_where_it_is_found() -> None:
    after = result_of(SCENARIO, well()).follow_up(RESULTS[0][1])

    def groin(*nerves: str) -> str:
        effect = BlockEffect(completeness=1.0, trunk_share=0.8, nerves=nerves)
        return dict(bedside_table(replace(after, effect=effect)).rows)["Touch in the groin"]

    assert groin() == "unchanged"
    assert "genitofemoral" in groin("genitofemoral_nerve_left") and "foot" in groin("genitofemoral_nerve_left")
    assert groin("spinal_nerve_L3_left") == "numb"
