"""What patient and staff notice as the patient reacts, told at the second at which it is first there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal

from sympblock.content import tables
from sympblock.content.care.bodily_signs import load_bodily_signs
from sympblock.physiology import Course, VitalSigns
from sympblock.procedure.reaction.room_physiology import can_react, course_of, signs_at
from sympblock.procedure.room_notes import WELL, RoomNote
from sympblock.procedure.room_record import Room

Tone = Literal["plain", "patient", "caution", "stop"]
NO_ANSWER = "The patient does not answer."
AWAKE = "The patient answers again."
#: What a good block does, too: it is read on the soles.
_EXPECTED = frozenset({"warm_legs"})
_UNANSWERING = ("unresponsive", "fitting")


@cache
def _words_of(kind: str, *, expected: bool) -> frozenset[str]:
    chosen = {"says_well", *_EXPECTED}
    return frozenset(s.words for s in load_bodily_signs() if s.kind == kind and (s.id in chosen) == expected)


def notes_until(room: Room, until_s: float) -> tuple[RoomNote, ...]:
    """Return what is first noticed between the last act and a second, before anything else is done.

    Parameters
    ----------
    room : Room
        As it stands.
    until_s : float
        The second.
    """
    if until_s <= room.at_s or not can_react(room):
        return ()
    course, found = course_of(room, until_s), list[RoomNote]()
    before = course.at(room.at_s)
    for second in range(int(room.at_s) + 1, int(until_s) + 1):
        now = course.at(second)
        if now != before:
            found += _fresh(room, course, second, (before, now), found)
        before = now
    return tuple(found)


def _fresh(
    room: Room, course: Course, second: int, signs: tuple[VitalSigns, VitalSigns], found: list[RoomNote]
) -> list[RoomNote]:
    """Return what has come within a second, and was not told a short time ago."""
    lately_s = second - 60.0 * tables.procedure_room().retold_after_min
    lately = {note.text for note in (*room.notes, *found) if note.at_s >= lately_s}
    kind = _kind_of(course, second)
    notes = (RoomNote(words, tone, float(second), kind) for words, tone in _come(*signs))
    return [note for note in notes if note.text not in lately]


def _come(before: VitalSigns, now: VitalSigns) -> Iterator[tuple[str, Tone]]:
    """Yield what is new, and who says so."""
    if now.speech != before.speech and now.speech in _words_of("speech", expected=False):
        yield now.speech, "patient"
    was_away, is_away = (each.consciousness in _UNANSWERING for each in (before, now))
    if was_away != is_away:
        yield (NO_ANSWER, "stop") if is_away else (AWAKE, "plain")
    new = [sign for sign in now.signs if sign not in before.signs and sign in _words_of("sign", expected=False)]
    if new:
        words = "; ".join(new)
        yield f"{words[0].upper()}{words[1:]}.", "caution"


def _kind_of(course: Course, second: int) -> str:
    """Return what a sign tells of, if it is one that the debrief asks for."""
    if course.values("brain_toxicity")[second] >= tables.physiology().toxic_first_proportion:
        return "toxicity"
    return "allergy" if course.values("reaction")[second] >= tables.procedure_room().allergy_seen_proportion else ""


def answers(room: Room, at_s: float) -> bool:
    """Tell whether the patient can answer a question at a second."""
    return not can_react(room) or signs_at(room, at_s).consciousness not in _UNANSWERING


def asked_note(room: Room, at_s: float) -> RoomNote:
    """Return what the patient answers to a word.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> asked_note(Room(typical_patient()), 10.0).text == WELL
    True
    """
    if not can_react(room):
        return RoomNote(WELL, "patient")
    signs = signs_at(room, at_s)
    if not signs.speech:
        return RoomNote(NO_ANSWER, "stop")
    return RoomNote(WELL if signs.speech in _words_of("speech", expected=True) else signs.speech, "patient")


def looked_note(room: Room, at_s: float) -> RoomNote:
    """Return what is seen, felt and heard by whoever looks at the patient."""
    signs = signs_at(room, at_s)
    words = "; ".join((*signs.signs, f"consciousness: {signs.consciousness}"))
    return RoomNote(f"Examined: {words}.")
