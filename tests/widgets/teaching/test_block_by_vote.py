"""A block by vote: whatever a room chooses it ends, sound choices end in an effective block, and the educator has the last word."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_events import VoteCast
from sympblock.content.teaching.block_votes import BlockDecision, load_block_votes
from sympblock.procedure.cases.room_result import ending_of
from sympblock.procedure.events import Enter, Mark, Shot
from sympblock.procedure.voting.moments import MOMENTS
from sympblock.widgets.block_vote.block_vote import BY_HAND, BlockByVote
from sympblock.widgets.block_vote.vote_ledger import ALONE, OVERRULED, ROOM, TIE
from sympblock.widgets.core.self_check import check_widget
from sympblock.widgets.poll_desk.poll_door import ClosedDoor
from tests.sample_room import act

Choice = Callable[[BlockDecision], str]


@pytest.fixture(scope="module")
def block() -> BlockByVote:
    return BlockByVote(PollBook(None), ClosedDoor(), is_blocking=True)


@pytest.fixture
def room(block) -> BlockByVote:
    """Begin the block anew with an empty poll: to bring the patient takes seconds."""
    block._book.forget()
    act(block, "again")
    return block


def vote(room: BlockByVote, name: str, **more) -> None:
    room.receive({"event": "vote", "id": name, **more})


def cast(room: BlockByVote, phone: str, response) -> None:
    ballot = room._book.state.ballot
    room._book.cast(VoteCast(at_s=0.0, ballot=ballot.number, phone=phone, sequence=1, response=response))


def choose(room: BlockByVote, option: str) -> None:
    vote(room, "choose", value=option)
    vote(room, "do")


def sound(decision: BlockDecision) -> str:
    return next(option.id for option in decision.options if option.is_sound)


def played(room: BlockByVote, choice: Choice) -> list[str]:
    """Play the block to its end, and return the decisions in their order."""
    most = sum(decision.most for decision in room.votes.decisions)
    while decision := room.due:
        before = len(room.ledger.entries)
        choose(room, choice(decision))
        assert len(room.ledger.entries) == before + 1 <= most
        assert room.problem == "" and room.vote["said"] == ""
    vote(room, "end")
    assert room.play.room.is_finished and room.page["debrief"]
    return [entry.decision.id for entry in room.ledger.entries]


def until(room: BlockByVote, decision: str) -> BlockByVote:
    """Choose what is sound until a decision is due."""
    while room.due.id != decision:
        choose(room, sound(room.due))
    return room


def test_sound_choices_end_in_an_effective_block(room):
    asked = played(room, sound)
    assert ending_of(room.play.room, room.play.found) == "effective"
    assert "entry" in asked and "reading" in asked and len(asked) >= 12
    assert [entry.who for entry in room.ledger.entries] == [ALONE] * len(asked)


@pytest.mark.long
def test_the_first_wrong_choice_everywhere_ends_without_an_effective_block(room):
    played(room, lambda decision: next(option.id for option in decision.options if not option.is_sound))
    assert ending_of(room.play.room, room.play.found) != "effective"


@pytest.mark.long
@pytest.mark.parametrize("chance", range(1, 13))
def test_every_walk_of_choices_ends(room, chance):
    draw = random.Random(chance)
    played(room, lambda decision: draw.choice(decision.options).id)


@pytest.mark.long
@pytest.mark.parametrize(
    ("decision", "option"), [(d.id, o.id) for d in load_block_votes()[0].decisions for o in d.options if not o.is_sound]
)
def test_after_one_wrong_choice_sound_ones_lead_to_an_end(room, decision, option):
    played(room, lambda due: option if due.id == decision else sound(due))


def test_every_moment_is_asked_about(block):
    assert {decision.when for decision in block.votes.decisions} == set(MOMENTS)


@pytest.mark.long
def test_a_steep_view_leads_to_a_nerve_and_a_new_trajectory_to_the_target(room):
    until(room, "obliquity")
    choose(room, "about_10")
    until(room, "sign")
    assert any("radiates" in note["text"] for note in room.page["notes"])
    assert "sign" in played(room, sound)
    assert ending_of(room.play.room, room.play.found) == "effective"
    assert len(room.play.room.of(Enter)) == 2


def test_a_view_that_is_too_oblique_leads_beyond_the_limit_and_back(room):
    until(room, "obliquity")
    choose(room, "about_35")
    until(room, "beyond_limit")
    choose(room, sound(room.due))
    assert room.due.id == "entry" and room.play.room.of(Shot)[-1].oblique_deg == 20.0


def test_another_level_than_requested_is_noticed_after_the_time_out(room):
    choose(room, "l4_left")
    choose(room, "everything")
    assert room.due.id == "at_odds"
    choose(room, sound(room.due))
    assert room.play.room.level == "L3" and "time_out" in room.play.room.ticked


def test_the_room_chooses_by_phone_and_may_change_its_mind(room):
    vote(room, "put")
    for number, option in enumerate(("l2_left", "l2_left", "l3_left")):
        cast(room, f"p{number}", option)
    assert all(option["counts"] == [] for option in room.vote["decision"]["options"])
    vote(room, "counts")
    assert [option["counts"] for option in room.vote["decision"]["options"]] == [[2], [1], [0], [0]]
    vote(room, "again")
    for number in range(3):
        cast(room, f"p{number}", "l3_left")
    vote(room, "do")
    entry = room.ledger.entries[0]
    assert (entry.option.id, entry.who) == ("l3_left", ROOM)
    assert [tally.votes for tally in entry.tallies] == [3, 3]
    assert room.play.room.level == "L3" and room._book.state.stage == "counts"
    assert "L2, left: 2" in room.vote["ledger"][0]["votes"][0]


def test_a_tie_is_told_and_the_educator_chooses(room):
    vote(room, "hands", value={"l2_left": 4, "l3_left": 4})
    vote(room, "do")
    assert (
        "tie between “L3, left” and “L2, left”" in room.vote["said"] or "“L2, left” and “L3, left”" in room.vote["said"]
    )
    assert not room.ledger.entries and not room.play.room.is_chosen
    choose(room, "l3_left")
    assert room.ledger.entries[0].who == TIE


def test_the_educator_overrules_and_that_is_told(room):
    vote(room, "hands", value={"l2_left": 9, "l3_left": 4})
    choose(room, "l3_left")
    assert room.vote["ledger"][0]["who"] == OVERRULED
    assert room.play.room.level == "L3"


def test_without_a_vote_nothing_is_done(room):
    vote(room, "do")
    assert "Nobody has voted" in room.vote["said"] and room.due.id == "level"


def test_the_needle_is_marked_where_most_taps_lie(room):
    until(room, "entry")
    vote(room, "put")
    side_mm = room._side_mm()
    for number, share in enumerate(((0.366, 0.548), (0.368, 0.546), (0.9, 0.1))):
        cast(room, f"p{number}", {"x_mm": share[0] * side_mm, "y_mm": share[1] * side_mm})
    vote(room, "do")
    marked = room.play.room.of(Mark)[-1].point_mm
    column, row = room.arm.last.pose.pixel_of(marked) / room.arm.last.pose.pixel_count
    assert (column, row) == pytest.approx((0.367, 0.547), abs=0.002)
    assert "(2 of 3)" in room.vote["ledger"][-1]["did"]
    assert room.due.id == "enter"


def test_the_phones_get_the_radiograph_without_the_sound_place(room):
    until(room, "entry")
    vote(room, "put")
    question = room._book.state.current.question
    assert question.kind == "hotspot" and question.photo and not question.has_key and question.secrets == ()


def test_another_question_of_the_desk_is_not_taken_for_the_vote(room):
    vote(room, "put")
    cast(room, "p1", "l2_left")
    room._book.put(room._book.state.current.question.model_copy())
    vote(room, "do")
    assert "Nobody has voted" in room.vote["said"]


def test_what_is_done_by_hand_in_the_room_settles_the_decision(room):
    act(room, "plan", level="L3", side="left")
    assert room.due.id == "preparation"
    assert room.vote["ledger"][0]["did"] == BY_HAND
    act(room, "again")
    assert room.vote["ledger"] == [] and room.due.id == "level"


def test_a_strange_gesture_is_refused_and_changes_nothing(room):
    for name, value in (("dance", None), ("choose", "l9"), ("hands", {"l9": 1}), ("address", "8.8.8.8")):
        with pytest.raises(ValueError):
            vote(room, name, value=value)
    vote(room, "hands", value={"l3_left": -1})
    assert "whole numbers" in room.vote["said"] and room.due.id == "level"


def test_the_self_check_drives_a_twin(room):
    assert check_widget(room)
