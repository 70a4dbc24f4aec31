"""The consent talks for readers: one complete talk with each patient, and the element that each sentence fulfils."""

from __future__ import annotations

from dataclasses import replace

from sympblock.care.information.consent_talk import RunningTalk, complete_talk
from sympblock.content.care.consent import ConsentTalk, load_consent_elements, load_consent_talks
from sympblock.widgets.consent_talk.debrief import whole_talk
from sympblock.widgets.core.panel_parts import Table, Words
from sympblock.widgets.core.reading_form import DrawnState


def talk_states() -> tuple[DrawnState, ...]:
    """Return a complete talk with each patient."""
    return tuple(map(_state, load_consent_talks().values()))


def _state(talk: ConsentTalk) -> DrawnState:
    whole = complete_talk(talk)
    said = replace(whole_talk(whole), head=("The patient", "The doctor"))
    return DrawnState(talk.title, (), (Words(talk.story, "Who she or he is"), said, _elements(whole)))


def _elements(whole: RunningTalk) -> Table:
    known = load_consent_elements()
    rows = tuple((known[name].name, f"“{whole.who_covered(name)}”", known[name].why) for name in whole.talk.needs)
    sources = tuple(dict.fromkeys(key for name in whole.talk.needs for key in known[name].sources))
    return Table("What the talk must hold", ("Element", "In this talk", "Why it belongs there"), rows, sources)
