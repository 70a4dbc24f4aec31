"""What is shared opens elsewhere as it stood; nothing is overwritten, recorded or counted that is not one's own."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from sympblock.assessment.record import LearnerRecord
from sympblock.codes.share_code import code_of
from sympblock.content.cases.case_nodes import EndNode, RoomNode, TellNode
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.session_replay import EXAMPLE, newest_session
from sympblock.procedure.session_store import load, load_all
from sympblock.procedure.sharing.session_code import SESSION_CODE, SharedSession, session_code
from sympblock.widgets.anatomy_viewer.anatomy_viewer import AnatomyViewer
from sympblock.widgets.anatomy_viewer.viewer_code import VIEWER_CODE
from sympblock.widgets.c_arm_console.c_arm_console import CArmConsole
from sympblock.widgets.c_arm_console.console_code import CONSOLE_CODE
from sympblock.widgets.case_player.case_player import CasePlayer
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom


def shared(widget: Any) -> str:
    """Return the code of the state as it stands."""
    widget.receive({"event": "share"})
    assert not widget.shared["is_refused"]
    return str(widget.shared["code"])


def opened(widget: Any, text: Any) -> str:
    """Open a code, and return what the page says of it."""
    widget.receive({"event": "open_code", "text": text})
    return str(widget.shared["opened"])


def quiet(widget: LiveWidget) -> Any:
    """Return a widget that sends nothing."""
    widget.send = lambda content, buffers=None: None  # type: ignore[method-assign]
    return widget


def has_needle(console: Any) -> bool:
    """Tell whether a needle lies in the beam."""
    return "steel" in console.arm.table.imager.foreign


@pytest.fixture(scope="module")
def console() -> Any:
    made = quiet(CArmConsole(is_blocking=True))
    for name, value in (("oblique_deg", 25), ("superior_mm", -12), ("contrast_percent", 150)):
        made.set(name, value)
    for button in ("needle", "shot", "keep"):
        made.press(button)
    made.set("left_mm", 31)
    return made


def test_a_c_arm_opens_with_its_needle_and_without_radiation(console: Any) -> None:
    other = quiet(CArmConsole(is_blocking=True))
    other.set("stays_down", True)
    assert opened(other, shared(console)).startswith("Opened: Oblique 25° to the left")
    assert (other.state.needle, other.state.pose) == (console.state.needle, console.state.pose)
    assert other.state.contrast_percent == 150.0 and (other.state.kept, other.state.stays_down) == (0, False)
    assert other.arm.given.pulses == 0 and not other.arm.is_on
    assert has_needle(other) and has_needle(console)
    opened(other, shared(quiet(CArmConsole(is_blocking=True))))
    assert not has_needle(other)


@pytest.mark.parametrize(
    "told",
    [
        {"oblique_deg": 400.0},
        {"seed": -1},
        {"seed": 2**40},
        {"field": "17"},
        {"side": "middle"},
        {"dose": "<b>"},
        {"names": "yes please"},
        {"needle": {"oblique_deg": 200.0}},
        {"needle": {"target_mm": [0.0, 0.0, 1e9]}},
        {"left_mm": None},
        [1, 2],
        None,
        "state",
    ],
)
def test_a_state_that_no_c_arm_has_is_refused(console: Any, told: Any) -> None:
    before = console.state
    assert opened(console, code_of(CONSOLE_CODE, told)).startswith("This code is damaged")
    assert console.state == before and console.shared["is_refused"]


@pytest.mark.long
def test_a_view_of_a_patient_opens_as_it_was() -> None:
    first, second = quiet(AnatomyViewer(is_blocking=True)), quiet(AnatomyViewer(is_blocking=True))
    first.set("level", "L4")
    first.set("view", "left")
    first.handle({"event": "pick", "structure": "aorta"})
    assert opened(second, shared(first)).startswith("Opened: the typical patient, left side")
    assert second.state == first.state and second.state.structure == "aorta"
    before = second.state
    assert "damaged" in opened(second, code_of(VIEWER_CODE, {"view": "from the moon"}))
    assert second.state == before
    opened(second, code_of(VIEWER_CODE, {"structure": "no_such_thing"}))
    assert second.state.structure == ""


@pytest.mark.parametrize(
    "text", ["", "hello", "R1", None, 7, ["R1"], {"a": 1}, "x" * 100_000, "<script>alert(1)</script>"]
)
def test_whatever_was_typed_is_answered_by_a_sentence(console: Any, text: Any) -> None:
    before = console.state
    assert opened(console, text).endswith(".") and console.shared["is_refused"] and console.state == before


def acts(count: int) -> tuple[Any, ...]:
    return load(EXAMPLE, event_of).events[:count]


def test_a_shared_session_goes_on_in_a_file_of_its_own_and_counts_as_nobody_elses(tmp_path: Path) -> None:
    """The needle lies where it lay; the first line of the file tells what was done before."""
    room = quiet(ProcedureRoom(tmp_path, is_blocking=True))
    code = session_code(SharedSession("first_block", 0, acts(44)))
    assert opened(room, code) == "Opened: Your first block, 44 acts."
    assert room.play.room.events == acts(44) and room.play.room.needle is not None
    assert not list(tmp_path.iterdir()), "looking at it writes nothing"
    assert "44 acts were done before you" in room.notice and "44 acts" in room.page["shared"]
    assert shared(room) == code, "what was opened is shared as the same code"
    for act in ({"act": "push", "mm": 1.0}, {"act": "finish"}):
        room.receive({"event": "act", **act})
    (stored,), _ = load_all(tmp_path, event_of)
    assert stored.shared_acts == 44 and stored.events[:44] == acts(44) and stored.summary
    later = ProcedureRoom(tmp_path, is_blocking=True)
    for each in (room, later):
        assert not each.sessions.summaries() and not each.sessions.played
    assert not [each for each in room.pictures(room.state) if each.name == "curve"]
    assert newest_session(tmp_path, lambda each: True).path == EXAMPLE


@pytest.mark.long
def test_a_shared_session_that_was_left_is_gone_on_with_as_a_shared_one(tmp_path: Path) -> None:
    first = quiet(ProcedureRoom(tmp_path, is_blocking=True))
    opened(first, session_code(SharedSession("first_block", 0, acts(10))))
    first.receive({"event": "act", "act": "ask", "item": "pillow"})
    second = quiet(ProcedureRoom(tmp_path, is_blocking=True))
    second.receive({"event": "act", "act": "resume"})
    assert len(second.play.room.events) == 11 and "10 acts" in second.page["shared"]
    second.receive({"event": "act", "act": "again"})
    assert second.page["shared"] == ""


def test_acts_that_cannot_happen_leave_the_patient_untouched(tmp_path: Path) -> None:
    room = quiet(ProcedureRoom(tmp_path, is_blocking=True))
    opened(room, session_code(SharedSession("first_block", 0, acts(60)[45:])))
    assert room.play.room.events == () and "cannot happen" in room.notice and room.page["shared"] == ""


def test_a_session_of_a_case_is_not_opened_in_the_room_of_the_others(tmp_path: Path) -> None:
    room = quiet(ProcedureRoom(tmp_path, is_blocking=True))
    assert "does not offer" in opened(room, code_of(SESSION_CODE, ["case_burning_foot", 0, "", []]))


def played_on(player: CasePlayer, dice: random.Random, count: int) -> None:
    """Take a few steps of a case, as far as no block is asked for."""
    for _ in range(count):
        if isinstance(player.state.walk.now, RoomNode | EndNode):
            return
        left = next((each for each in player.controls(player.state) if each.name == "choice"), None)
        if left is not None:
            player.set("choice", dice.choice(list(left.options)))  # type: ignore[attr-defined]
        player.press("act" if left is not None or isinstance(player.state.walk.now, TellNode) else "on")


def test_a_shared_case_opens_where_it_stood_and_leaves_ones_own_as_it_was(tmp_path: Path) -> None:
    first = CasePlayer("sore_toe")
    played_on(first, random.Random(1), 2)
    record = LearnerRecord("cases", tmp_path)
    own = CasePlayer("sore_toe", record)
    own.set("choice", "well")
    own.press("act")
    kept = own.state
    assert opened(own, shared(first)).startswith("Opened: ")
    assert own.state.steps == first.state.steps != kept.steps
    assert "Nothing that you do here is recorded" in str(own.view["readout"])
    played_on(own, random.Random(2), 3)
    assert len(own.state.steps) > len(first.state.steps)
    for button in ("again", "really"):
        own.press(button)
    assert (
        own.state.steps == kept.steps
        and CasePlayer("sore_toe", LearnerRecord("cases", tmp_path)).state.steps == kept.steps
    )


def test_a_code_of_another_case_is_refused_where_only_one_is_shown() -> None:
    first, other = CasePlayer("sore_toe"), CasePlayer("burning_foot")
    assert "not shown here" in opened(other, shared(first))
