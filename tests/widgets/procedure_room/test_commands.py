"""Commands of the procedure room: read in one place, and none without somebody who obeys."""

from __future__ import annotations

from typing import Literal

import pytest

from sympblock.procedure import events, room
from sympblock.procedure.event_lines import KINDS
from sympblock.procedure.events import Event
from sympblock.widgets.procedure_room import bedside, commands
from sympblock.widgets.procedure_room.bedside import event_for, unanswered
from sympblock.widgets.procedure_room.commands import COMMANDS, BedsideCommand, PushNeedle, RoomCommand, command_of
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom, unobeyed


def kinds_in(module, base: type) -> set[type]:
    """Return the classes of a module that state something of a kind: those with a discriminator of their own."""
    return {
        each
        for each in vars(module).values()
        if isinstance(each, type)
        and issubclass(each, base)
        and {"act", "kind"} & set(vars(each).get("__annotations__", ()))
    } - {base}


def test_every_command_is_on_the_list_and_obeyed():
    assert kinds_in(commands, RoomCommand) == set(COMMANDS) and len(COMMANDS) == 28
    assert unobeyed() == [] and unanswered() == []
    acts = [kind.model_fields["act"].default for kind in COMMANDS]
    assert len(set(acts)) == len(acts)


def test_a_command_that_nobody_obeys_is_found():
    class DanceRound(BedsideCommand):
        """Stands for one that was added and forgotten."""

        act: Literal["dance"] = "dance"

    assert unanswered((*COMMANDS, DanceRound)) == ["DanceRound"]
    with pytest.raises(TypeError, match="no event follows from DanceRound"):
        event_for(DanceRound(), None)


def test_something_follows_from_every_event():
    listed = set(KINDS)
    assert kinds_in(events, Event) == listed
    nobody = room._act.dispatch(object)
    assert [kind.__name__ for kind in listed if room._act.dispatch(kind) is nobody] == []
    with pytest.raises(TypeError, match="nothing follows from Event"):
        room.after(room.Room(None), Event(at_s=0.0))


def test_every_event_of_a_learner_has_a_command():
    """A session is written down in events that the page can ask for; pictures and the end come by other ways."""
    made = {kind.__name__ for kind in kinds_in(events, Event)} - {"Shot", "Save", "Inject", "Finish"}
    assert made <= set(vars(bedside))


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ({"act": "fly"}, "no act is called 'fly': choose from scenario"),
        ({}, "no act is called None"),
        ({"act": "push"}, "push, mm: Field required"),
        ({"act": "push", "mm": "5"}, "push, mm: Input should be a valid number"),
        ({"act": "push", "mm": 0}, "a push is up to 20 mm, not 0"),
        ({"act": "plan", "level": "L9", "side": "left"}, "plan, level"),
        ({"act": "mark", "at": [0.5]}, "mark, at"),
        ({"act": "ml", "value": "7"}, "'7' ml is not one of 0.5, 1, 2, 3, 5, 10"),
        ({"act": "tick", "item": "consent", "twice": True}, "tick, twice: Extra inputs are not permitted"),
    ],
    ids=str,
)
def test_a_message_that_is_no_command_says_what_is_wrong(message, words):
    with pytest.raises(ValueError, match=words):
        command_of({"event": "act", **message})


def test_a_command_holds_what_the_page_sends():
    assert command_of({"event": "act", "act": "push", "mm": -5}) == PushNeedle(mm=-5.0)
    assert command_of({"event": "act", "act": "mark", "at": [0.25, 0.5]}).at == (0.25, 0.5)


def test_a_wrong_message_changes_nothing(tmp_path):
    shown = ProcedureRoom(tmp_path, is_blocking=True)
    before = shown.page, shown.state, shown.choices
    with pytest.raises(ValueError, match="no act"):
        shown.receive({"event": "act", "act": "fly"})
    assert (shown.page, shown.state, shown.choices) == before and shown.problem and not list(tmp_path.iterdir())
