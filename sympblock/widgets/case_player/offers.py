"""What can be done where a case stands: questions, decisions, the room, a reading, and words of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from sympblock.block.pain.result_reading import READINGS
from sympblock.content.cases.case_nodes import AskNode, ChooseNode, EndNode, ResultNode, RoomNode, Stage
from sympblock.widgets.case_player.case_room import CaseRoom
from sympblock.widgets.case_player.case_state import CaseState
from sympblock.widgets.core.panel import Button, ChoiceControl, Control
from sympblock.widgets.core.panel_entries import TextEntry

#: What the button for one thing of a list is called, by stage.
ASKING: dict[Stage, str] = {"examination": "Examine", "tests": "Order", "consent": "Say this"}


def begin_again(state: CaseState) -> Sequence[Button]:
    """Offer to begin again; it takes two buttons, as nothing brings back what was done."""
    if state.doubted != "again":
        return (Button("again", "Begin this case again", enabled=bool(state.steps)),)
    return (Button("again", "Keep what I have done"), Button("really", "Really begin again"))


def offered_acts(state: CaseState, room: CaseRoom, is_free: bool) -> Sequence[Control]:
    """Offer what can be done at the present node.

    Parameters
    ----------
    state : CaseState
        Where the case stands.
    room : CaseRoom
        Its procedure room.
    is_free : bool
        False while a session is being played.
    """
    walk = state.walk
    node = walk.now
    is_ready = bool(state.choice)
    if isinstance(node, AskNode):
        return _asking(state, node)
    if isinstance(node, ChooseNode):
        options = _in_order({each.id: each.do for each in node.options})
        return (ChoiceControl("choice", node.ask, options, "list"), Button("act", "Decide", enabled=is_ready))
    if isinstance(node, RoomNode):
        return _rooms(state, node, room, is_free)
    if isinstance(node, ResultNode):
        readings = {str(reading): words for reading, words in READINGS.items()}
        ask = ChoiceControl("choice", "What does this result allow you to say?", readings, "list")
        return (ask, Button("act", "Commit this interpretation", enabled=is_ready))
    if isinstance(node, EndNode):
        return _looking_back(state, room)
    return (Button("act", "Go on"),)


def _asking(state: CaseState, node: AskNode) -> Sequence[Control]:
    walk = state.walk
    asked = {each.id for each in walk.asked}
    left = _in_order({each.id: each.do for each in node.questions if each.id not in asked})
    on = Button("on", "Go on without asking" if state.doubted == "on" else "Go on")
    if not walk.questions_left:
        return (on,)
    label = f"{node.ask} {walk.questions_left} of {node.at_most} left."
    act = Button("act", ASKING.get(node.stage, "Ask"), enabled=bool(state.choice))
    return (ChoiceControl("choice", label, left, "list"), act, on)


def _rooms(state: CaseState, node: RoomNode, room: CaseRoom, is_free: bool) -> Sequence[Control]:
    """Offer the room, the expert, and a session that was played to its end elsewhere."""
    is_left = room.unfinished(node.scenario, state.room_since) is not None
    own = Button("own", "Use my last finished session", enabled=is_free)
    return (
        Button("act", "Go on in the procedure room" if is_left else "Open the procedure room", enabled=is_free),
        Button("expert", "Let the expert do the block", enabled=is_free),
        *([own] if room.finished(node.scenario) else []),
    )


def _looking_back(state: CaseState, room: CaseRoom) -> Sequence[Control]:
    """Ask for the learner's own words before anything is judged; the room's debrief comes after that of the case."""
    words = TextEntry("reflection", state.walk.case.reflection, limit=2000, rows=4)
    can_look = bool(state.reflection.strip()) and not state.is_debriefed
    is_there = state.is_debriefed and room.has_debrief(state.steps)
    back = [Button("look_back", "Open the debrief of the procedure room")] if is_there else []
    return (words, Button("act", "Show debrief", enabled=can_look), *back)


def _in_order(options: dict[str, str]) -> dict[str, str]:
    """Return options in the order of the alphabet: their place in the file must not tell the best."""
    return dict(sorted(options.items(), key=lambda each: each[1].casefold()))
