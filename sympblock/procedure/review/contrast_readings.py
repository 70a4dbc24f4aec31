"""Readings of contrast that were wrong, or were not obeyed, before a drug was given."""

from __future__ import annotations

from sympblock.block.injectate.spread_pattern import Pattern, pattern_of
from sympblock.content.practice.readings import DECISION_ACTS, load_readings
from sympblock.procedure.events import Inject, Read
from sympblock.procedure.review.needle_track import NeedleTrack, track_of
from sympblock.procedure.review.sentence import Sentence
from sympblock.procedure.review.stop_signs import injected_words
from sympblock.procedure.room_record import Room, place_of

#: What contrast may show besides the patterns that are read in the trainer.
RARE_PATTERNS = {"organ": "in an organ", "none": "no contrast visible"}


def pattern_words(name: str) -> str:
    """Return what a learner calls a pattern.

    Examples
    --------
    >>> pattern_words("epidural"), pattern_words("none")
    ('canal or foramen', 'no contrast visible')
    """
    return RARE_PATTERNS.get(name) or load_readings()[name].name


def shown_pattern(room: Room, read: Read) -> Pattern | None:
    """Return what the contrast before a reading showed; None if none had been injected."""
    number = place_of(room.events, read)
    shown = [each for each in room.contrast if place_of(room.events, each.event) < number]
    return pattern_of(room.patient, shown[-1].spread) if shown else None


def reading_sentences(room: Room) -> tuple[Sentence, ...]:
    """Say for each dose whether the reading before it, at the same place, was wrong or called for something else."""
    track, found = track_of(room), list[Sentence]()
    for number, event in enumerate(room.events):
        if not isinstance(event, Inject) or not event.is_drug:
            continue
        read = next((each for each in room.since_moved(event) if isinstance(each, Read)), None)
        if read is not None:
            found += _of_dose(room, track, number, read)
    return tuple(found)


def _of_dose(room: Room, track: NeedleTrack, number: int, read: Read) -> list[Sentence]:
    dose, shown = track.events[number], shown_pattern(room, read)
    assert isinstance(dose, Inject)
    then = f"and then {injected_words(dose.agent, dose.ml)} injected"
    place, found = track.place_words(number), list[tuple[str, str]]()
    if shown is None:
        found.append(("read_without_contrast", "a pattern was read although no contrast had been injected"))
    elif read.pattern != shown:
        words = f'contrast was read as "{pattern_words(read.pattern)}" although it showed "{pattern_words(shown)}"'
        found.append(("dose_after_wrong_reading", words))
    if read.decision != "go_on":
        found.append(("dose_against_decision", f"you had decided to {DECISION_ACTS[read.decision]}"))
    return [Sentence(rule, f"{place}: {words}, {then}.", number) for rule, words in found]
