"""The crisis drill: the learner treats a patient who reacts by the second, says what it is, and reads the debrief."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

import traitlets

from sympblock.assessment.record import LearnerRecord
from sympblock.care.safety.story_walk import after_words
from sympblock.drawing.crises.drill_chart import drill_chart
from sympblock.procedure.crisis.drill_acts import DrillAct, DrillError
from sympblock.procedure.crisis.textbook import textbook_drill
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Table, Words
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.crisis_drill.drill_blocks import debrief_blocks, story_blocks
from sympblock.widgets.crisis_drill.drill_page import drill_monitor, room_view, toolbox
from sympblock.widgets.crisis_drill.drill_state import PACES, DrillState, causes, offered_crises
from sympblock.widgets.crisis_drill.kept_drill import kept_of, state_of
from sympblock.widgets.crisis_drill.reading import READ_CRISES, crisis_state

HOW_TO_PLAY = "In the full course the patient reacts by the second to what you do and leave undone, and a debrief compares your acts with the list."
INTRODUCTION = (
    "You come to a patient in the first minute of a crisis. The patient reacts to what you do and to what you leave undone. "
    "Time runs as on the clock; you can pause it, or let it run faster. Say what you think it is at any time. The debrief "
    "compares your acts with the list of a guideline. It is meant for learning, and nobody else sees it."
)
LIMITS = (
    "The speed and size of each reaction are those of a simplified model and not those of a patient. In an emergency, follow the "
    "guideline of your hospital. There is no capnograph here: in life, confirm by capnography that a mask or a tube ventilates the lungs (our rule)."
)
NOT_NAMED = "Not chosen yet"
DOSE_REFUSED = "Enter the dose as a number, such as 50 or 0.5."


class CrisisDrill(Panel[DrillState]):
    """Plays a crisis in real time.

    Parameters
    ----------
    name : str
        The crisis that is ticked first; empty = the first one.
    record : LearnerRecord or None
        Keeps the drill, so that a reload goes on with it; None keeps nothing.

    Attributes
    ----------
    room : dict
        Clock, patient and log.
    monitor : dict
        What the bedside monitor shows; empty before a drill.
    toolbox : dict
        All that can be done.

    Examples
    --------
    >>> drill = CrisisDrill("faint")
    >>> drill.press("begin"); drill.receive({"event": "act", "name": "legs_up"})
    >>> drill.room["log"]
    [{'clock': '0:00', 'words': 'Raise the legs'}]
    """

    bundle_name = "crisis_drill"
    title = "Crisis drill"
    layout = "stacked"

    room = traitlets.Dict().tag(sync=True)
    monitor = traitlets.Dict().tag(sync=True)
    toolbox = traitlets.Dict().tag(sync=True)

    def __init__(self, name: str = "", record: LearnerRecord | None = None) -> None:
        offered = offered_crises()
        if name and name not in offered:
            raise ValueError(f"no crisis is called {name!r}: choose from {', '.join(offered)}")
        self._name, self._record = name, record
        self._refused_act = ""
        first = name or next(iter(offered))
        super().__init__(self._kept(first) or DrillState(first))
        self.toolbox = toolbox()

    def controls(self, state: DrillState) -> Sequence[Control]:
        """Offer the drills, the diagnosis while one runs, and what comes after it; the replay has controls of its own."""
        if state.phase == "running":
            named = {"": NOT_NAMED} | {cause: cause for cause in causes()}
            return (
                ChoiceControl("thought", "I think this is", named, "menu"),
                Button("say", "Say it aloud", enabled=bool(state.thought)),
                Button("end", "End the drill and read the debrief"),
            )
        again, leave = Button("again", "Play this drill again"), Button("leave", "Choose another drill")
        if state.phase == "over":
            return (again, leave)
        if state.phase == "told":
            return (*_story_controls(state), again, leave)
        titles = {crisis.id: crisis.title for crisis in offered_crises().values()}
        return (
            ChoiceControl("choice", "Drill", titles, "menu"),
            Button("begin", "Begin"),
            Button("surprise", "Surprise me"),
        )

    def pictures(self, state: DrillState) -> Sequence[Picture]:
        """Draw the time line after a drill."""
        if state.phase != "over":
            return ()
        scene = drill_chart(state.drill, textbook_drill(state.crisis_id), state.now_s)
        return (Picture("timeline", "Your patient, and the same patient by the book.", scene),)

    def readout(self, state: DrillState) -> Sequence[Words | Table]:
        """Say what a drill is, tell a story, or debrief."""
        if state.phase == "before":
            return (Words(INTRODUCTION, "How it works"), Words(LIMITS, "Limits of the model"))
        if state.phase == "told":
            return story_blocks(state)
        return (*debrief_blocks(state.debrief), Words(LIMITS, "Limits of the model")) if state.phase == "over" else ()

    def said(self, state: DrillState) -> str:
        """Say what stands before the learner."""
        if state.phase == "running":
            return state.crisis.told if not state.acts else ""
        if state.phase == "told":
            return f"{state.walk.now.found} {state.walk.now.ask}".rstrip()
        return "The drill has ended. The debrief follows." if state.phase == "over" else ""

    def pressed(self, state: DrillState, button: str) -> DrillState:
        """Begin, say a diagnosis, act in a story, end, repeat or leave."""
        self._refused_act = ""
        return self._written(self._after(state, button))

    def _after(self, state: DrillState, button: str) -> DrillState:
        if button == "begin":
            return state.begun()
        if button == "surprise":
            return state.surprised()
        if button == "say":
            return self._done(state, DrillAct(state.now_s, "thought", state.thought))
        if button == "decide":
            return dataclasses.replace(state, chosen=(*state.chosen, int(state.story_choice)), story_choice="")
        if button == "end":
            return state.ended()
        return state.repeated() if button == "again" else state.closed()

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; besides those of a panel: ``act``, ``give``, ``pace``, ``go_on`` and ``look``."""
        event = content["event"]
        if event not in ("act", "give", "pace", "go_on", "look"):
            super().handle(content)
            return
        if self.state.phase == "over" and event in ("pace", "go_on", "look"):
            self._keep(_replayed(self.state, content))
            return
        if self.state.phase != "running" or event == "look":
            # A gesture may arrive after the last second.
            return
        self._refused_act = ""
        if event == "go_on":
            self._pass(float(content["seconds"]))
        elif event == "pace":
            self._keep(self._written(self.state.at_pace(_pace(content["pace"]))))
        else:
            self._act(content)

    def reading_form(self) -> ReadingForm:
        """Return the crisis of the lesson, or three that look alike at first."""
        states = tuple(map(crisis_state, (self._name,) if self._name else READ_CRISES))
        return ReadingForm(self.title, states, HOW_TO_PLAY, "folded")

    def rehearsal(self) -> CrisisDrill:
        """Return an undisplayed twin in the first state."""
        return type(self)(self._name)

    @property
    def _key(self) -> str:
        return f"drill_{self._name or 'any'}"

    def _kept(self, first: str) -> DrillState | None:
        """Return the drill that was left, if there is one."""
        answered = self._record.answers.get(self._key) if self._record else None
        return state_of(answered.response, first) if answered else None

    def _written(self, state: DrillState) -> DrillState:
        """Write down how the drill stands."""
        if self._record is not None:
            self._record.keep(self._key, kept_of(state))
        return state

    def _act(self, content: dict[str, Any]) -> None:
        try:
            act = _given(self.state.now_s, content)
            self._keep(self._written(self._done(self.state, act)))
        except DrillError as refusal:
            self._refused_act = str(refusal)
            self._keep(self.state)

    def _done(self, state: DrillState, act: DrillAct) -> DrillState:
        return dataclasses.replace(state, acts=state.drill.done(act).acts)

    def _pass(self, seconds: float) -> None:
        state = self.state.later(seconds)
        if state.phase == "over":
            self._show(self._written(state))
        else:
            self._keep(state)

    def _keep(self, state: DrillState) -> None:
        """Show what changes by the second, and leave the panel itself alone."""
        self.state = state
        self._tell(state)

    def _tell(self, state: DrillState) -> None:
        with self.hold_sync():
            self.room = room_view(state, self._refused_act)
            self.monitor = drill_monitor(state)

    def _show(self, state: DrillState, said: str | None = None) -> None:
        super()._show(state, said)
        self._tell(state)


def _replayed(state: DrillState, content: dict[str, Any]) -> DrillState:
    """Return the state after a gesture of the replay."""
    if content["event"] == "pace":
        return state.at_pace(_pace(content["pace"]))
    if content["event"] == "look":
        return state.looked(float(content["second"]))
    return state.replayed(float(content["seconds"]))


def _pace(value: object) -> int:
    if value not in PACES:
        raise ValueError(f"a pace is one of {PACES}, not {value!r}")
    return int(str(value))


def _given(now_s: float, content: dict[str, Any]) -> DrillAct:
    """Return the act of a gesture.

    Raises
    ------
    DrillError
        If a dose is no number, or nobody can give it.
    """
    name = str(content["name"])
    if content["event"] == "act":
        return DrillAct(now_s, "act", name)
    try:
        amount = float(str(content["amount"]).strip().replace(",", "."))
        over_s = float(content["over_s"])
    except ValueError:
        raise DrillError(DOSE_REFUSED) from None
    return DrillAct(now_s, "drug", name, amount, str(content["place"]), over_s)


def _story_controls(state: DrillState) -> tuple[Control, ...]:
    """Offer the acts of the step at which a story stands, in the order of the alphabet."""
    walk = state.walk
    if walk.is_over:
        return ()
    label = f"{after_words(walk.now.at_h).capitalize()} after the block. {walk.now.found} {walk.now.ask}"
    acts = sorted(enumerate(walk.now.acts), key=lambda each: each[1].do.casefold())
    options = {str(place): act.do for place, act in acts}
    return (
        ChoiceControl("story_choice", label, options, "list"),
        Button("decide", "Do this", enabled=bool(state.story_choice)),
    )
