"""The consent talk: the learner chooses words, the patient answers, and the debrief counts what was asked, said and checked."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sympblock.care.information.consent_talk import Path, RunningTalk, complete_talk, words_of
from sympblock.chance import RandomStream
from sympblock.content.care.consent import load_consent_talks
from sympblock.widgets.consent_talk.debrief import debrief, transcript, whole_talk
from sympblock.widgets.consent_talk.reading import talk_states
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Table, Words
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.quiz_card.probes import Probe


@dataclass(frozen=True)
class TalkState:
    """Says with whom the learner talks, and what has been said.

    Parameters
    ----------
    talk : str
        Id of a talk.
    choice : str
        Id of the option that is chosen and not yet said; empty = none.
    path : tuple of pairs
        Node and option of everything that was said in this talk.
    others : Mapping of str to tuple
        The same for the other talks.
    is_shown : bool
        True once a complete talk was asked for.
    """

    talk: str
    choice: str = ""
    path: Path = ()
    others: Mapping[str, Path] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    is_shown: bool = False

    @property
    def running(self) -> RunningTalk:
        """Return the talk where it stands."""
        return RunningTalk(load_consent_talks()[self.talk], self.path)


class ConsentDesk(Panel[TalkState]):
    """Lets the learner talk with a patient before a block; nothing is judged before the talk has ended.

    Examples
    --------
    >>> desk = ConsentDesk()
    >>> desk.set("choice", "sign"); desk.press("say")
    >>> desk.view["readout"][0]["tag"]
    'Not complete'
    """

    title = "A talk before the block"
    how_to_play = "In the full course you choose your own words, the patient answers, and a debrief counts what was asked, said and checked."
    layout = "wordy"

    def __init__(self, state: TalkState | None = None) -> None:
        super().__init__(state or TalkState(next(iter(load_consent_talks()))))

    def controls(self, state: TalkState) -> Sequence[Control]:
        """Offer the patients, what may be said now in an order that tells nothing, to take words back, and to begin again."""
        patients = {talk.id: talk.title for talk in load_consent_talks().values()}
        back = Button("back", "Take back the last sentence", enabled=bool(state.path))
        again = Button("again", "Begin this talk again", enabled=bool(state.path))
        who = ChoiceControl("talk", "Patient", patients, layout="list")
        if state.running.is_over:
            return (who, Button("show", "Show a complete talk", enabled=not state.is_shown), back, again)
        shuffled = RandomStream(1, f"talk {state.talk} {state.running.node.id}").shuffled(state.running.options)
        options = {option.id: words_of(option) for option in shuffled}
        what = ChoiceControl("choice", "What do you say?", options, layout="list")
        return (who, what, Button("say", "Say it", enabled=bool(state.choice)), back, again)

    def story(self, state: TalkState) -> Sequence[Words | Table]:
        """Tell who the patient is and what she or he says now."""
        running = state.running
        heading = "The talk has ended" if running.is_over else "Now"
        return (Words(running.talk.story, running.talk.title), Words(running.node.says, heading))

    def readout(self, state: TalkState) -> Sequence[Words | Table]:
        """Show what was said; after the end the debrief."""
        running = state.running
        if running.is_over:
            return (*debrief(running), *((whole_talk(running),) if state.is_shown else ()))
        return (transcript(running),) if state.path else ()

    def said(self, state: TalkState) -> str:
        """Say what the patient says or does, and at the end the score."""
        running = state.running
        if not running.is_over:
            return running.node.says
        return f"{running.node.says} {len(running.covered)} of {len(running.talk.needs)} elements were fulfilled."

    def settle(self, state: TalkState, changed: str) -> TalkState:
        """Keep the talk with each patient apart."""
        if changed != "talk" or state.talk == self.state.talk:
            return state
        others = {**state.others, self.state.talk: state.path}
        return TalkState(state.talk, path=others.get(state.talk, ()), others=others)

    def pressed(self, state: TalkState, button: str) -> TalkState:
        """Say what was chosen, show a complete talk, take the last words back, or begin again."""
        if button == "show":
            return dataclasses.replace(state, is_shown=True)
        if button == "back":
            return dataclasses.replace(state, choice="", path=state.path[:-1], is_shown=False)
        if button == "again":
            return dataclasses.replace(state, choice="", path=(), is_shown=False)
        return dataclasses.replace(state, choice="", path=state.running.after(state.choice).path)

    def reading_form(self) -> ReadingForm:
        """Return a complete talk with each patient."""
        return ReadingForm(self.title, talk_states(), self.how_to_play, "folded")

    def probes(self) -> list[Probe]:
        """Return a complete talk, and the words that end a talk at once, with what the debrief must then say."""
        talk = self._first.running.talk
        whole = [option for _, option in complete_talk(talk).path]
        ends = [option for option in talk.start.options if option.flaw and not talk.node(option.next).options]
        return [
            Probe(_gestures(whole), True, ("Nothing that you said had a flaw.",)),
            *(Probe(_gestures([option.id]), False, (option.flaw.words,)) for option in ends if option.flaw),
        ]


def _gestures(options: Sequence[str]) -> tuple[dict[str, str], ...]:
    said = [({"event": "set", "id": "choice", "value": option}, {"event": "press", "id": "say"}) for option in options]
    return tuple(gesture for pair in said for gesture in pair)
