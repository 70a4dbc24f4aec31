"""The workshop of plain words: a doctor's sentence, the learner's words, and what can be counted in them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sympblock.care.information.readability import measure, sentences_of, warm_up
from sympblock.care.information.word_findings import missing
from sympblock.content.care.plain_words import TechnicalSentence, load_technical_sentences
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Table, Words
from sympblock.widgets.core.panel_entries import TextEntry
from sympblock.widgets.core.reading_form import DrawnState
from sympblock.widgets.plain_words.read_out import told_about

#: A text of the learner's own, without a sentence to start from.
OWN = "own"
#: Longest text that is read, in characters.
LIMIT = 5000


@dataclass(frozen=True)
class WorkshopState:
    """Says which sentence is worked on, and what the learner wrote.

    Parameters
    ----------
    task : str
        Id of a technical sentence, or ``"own"``.
    words : str
        The learner's words for it; empty = none yet.
    drafts : Mapping of str to str
        The learner's words for the other sentences.
    is_shown : bool
        True once one way to say it was asked for.
    """

    task: str = ""
    words: str = ""
    drafts: Mapping[str, str] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    is_shown: bool = False


class PlainWords(Panel[WorkshopState]):
    """Grades the learner's words for a technical sentence and lists what can be counted in them.

    Examples
    --------
    >>> workshop = PlainWords()
    >>> workshop.set("words", "We pass a thin needle to your spine. It is painless.")
    >>> workshop.view["readout"][2]["rows"][0][:2]
    ['Promises too much', '“painless”. More pain and a sore back were among the effects that 41 of 49 people had for a while.']
    """

    title = "Say it in plain words"
    how_to_play = "In the full course you write your own words for each sentence, and the workshop counts what can be counted in them."
    layout = "wordy"

    def __init__(self, state: WorkshopState | None = None) -> None:
        warm_up()
        super().__init__(state or WorkshopState(task=next(iter(load_technical_sentences()))))

    def controls(self, state: WorkshopState) -> Sequence[Control]:
        """Offer the sentences, the field for words, and, once there are some, one way to say it."""
        options = {each.id: each.about for each in load_technical_sentences().values()}
        asked = ChoiceControl("task", "Sentence", {**options, OWN: "A text of your own"}, layout="menu")
        entry = TextEntry("words", "Your words", limit=LIMIT, rows=8)
        can_show = bool(sentences_of(state.words)) and not state.is_shown
        show = (Button("show", "Show one way to say it", enabled=can_show),) if state.task != OWN else ()
        return (asked, entry, *show)

    def story(self, state: WorkshopState) -> Sequence[Words | Table]:
        """Show the sentence that is to be said."""
        task = _task(state)
        if task is None:
            return (Words("Paste or type a leaflet, a letter, or what you say at the bedside.", "A text of your own"),)
        return (Words(task.sentence, "Say this to a patient", task.sources),)

    def readout(self, state: WorkshopState) -> Sequence[Words | Table]:
        """Show what the words look like, and one way to say it once it was asked for."""
        if not sentences_of(state.words):
            return (Words("Write your words into the field. They stay in this page.", "Nothing to count yet"),)
        task = _task(state)
        told = told_about(state.words, missing(state.words, task.keeps) if task else ())
        return (*told[:-1], *_example(task, state), told[-1])

    def said(self, state: WorkshopState) -> str:
        """Say the grade in the middle."""
        if not sentences_of(state.words):
            return ""
        found = measure(state.words)
        return f"School year {found.lowest:.1f} to {found.highest:.1f}, {found.words} words."

    def read_states(self) -> Mapping[str, WorkshopState]:
        """Show every sentence with one way to say it."""
        return {each.about: WorkshopState(each.id, is_shown=True) for each in load_technical_sentences().values()}

    def drawn(self, title: str, state: WorkshopState) -> DrawnState:
        """Set one way to say it below the sentence; a reader has written nothing."""
        task = _task(state)
        asked = (Words(task.sentence, "In technical words", task.sources),) if task else ()
        return DrawnState(title, (), (*asked, *_example(task, state)))

    def settle(self, state: WorkshopState, changed: str) -> WorkshopState:
        """Keep the words of each sentence apart."""
        if changed != "task" or state.task == self.state.task:
            return state
        drafts = {**state.drafts, self.state.task: state.words}
        return dataclasses.replace(state, words=drafts.get(state.task, ""), drafts=drafts, is_shown=False)

    def pressed(self, state: WorkshopState, button: str) -> WorkshopState:
        """Show one way to say it."""
        return dataclasses.replace(state, is_shown=True)


def _task(state: WorkshopState) -> TechnicalSentence | None:
    return load_technical_sentences().get(state.task)


def _example(task: TechnicalSentence | None, state: WorkshopState) -> list[Words]:
    if task is None or not state.is_shown:
        return []
    found = measure(task.example)
    return [
        Words(
            f"{task.example} (School year {found.lowest:.1f} to {found.highest:.1f}, {found.words} words.)",
            "One way to say it",
            task.sources,
            tone="good",
            tag="Compare",
        )
    ]
