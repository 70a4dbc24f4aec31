"""Signs after which the block must not simply go on, and each act that came after one all the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sympblock.content import tables
from sympblock.content.practice.agents import load_agents
from sympblock.procedure.events import Advance, Aim, Event, Inject, Remove, Withdraw
from sympblock.procedure.review.needle_track import NeedleTrack, track_of
from sympblock.procedure.review.sentence import Sentence
from sympblock.procedure.room_record import Room


@dataclass(frozen=True)
class StopSign:
    """Says what a sign forbids, and until when.

    Parameters
    ----------
    words : str
        What came, as half a sentence.
    ends : tuple of type
        Acts that answer it; without any it lasts for the whole session.
    bars_advance, bars_contrast, bars_drug_for_good : bool
        Whether it forbids to advance, to inject contrast, and local anaesthetic even after it was answered;
        every sign forbids local anaesthetic until it is answered.
    is_of_place : bool
        Whether it tells of the place of the tip, so that coming back to this place is no answer.
    """

    words: str
    ends: tuple[type[Event], ...] = (Withdraw, Remove)
    bars_advance: bool = True
    bars_contrast: bool = True
    bars_drug_for_good: bool = False
    is_of_place: bool = True


#: Signs by the kind of their note.
STOP_SIGNS: dict[str, StopSign] = {
    "blood": StopSign("blood came back"),
    "fluid": StopSign("clear fluid came back", bars_drug_for_good=True),
    "air": StopSign("air came back", ends=(Remove,)),
    "nerve": StopSign("an electric pain radiated"),
    "genitofemoral_nerve": StopSign("the needle met the genitofemoral nerve"),
    "disc": StopSign("the tissue felt firm and rubbery"),
    "resistance": StopSign(
        "the injection met resistance", ends=(Withdraw, Remove, Aim), bars_advance=False, is_of_place=False
    ),
    "spinal": StopSign(
        "both legs became heavy and numb", (), bars_advance=False, bars_contrast=False, is_of_place=False
    ),
    "toxicity": StopSign(
        "signs of systemic toxicity came", (), bars_advance=False, bars_contrast=False, is_of_place=False
    ),
}
#: What comes into the syringe on aspiration; all other signs are felt, or reported by the patient.
ASPIRATED = ("blood", "fluid", "air")


@dataclass(frozen=True)
class ActsAfterSign:
    """Holds acts of one kind that came after the same signs, while nothing answered them.

    Parameters
    ----------
    numbers : tuple of int
        Of their events, in order.
    kinds : tuple of str
        The signs that forbade them, keys of :data:`STOP_SIGNS`, in the order in which they came.
    """

    numbers: tuple[int, ...]
    kinds: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Standing:
    """Holds a sign that came, the tip as it was then, and whether it is still unanswered."""

    kind: str
    tip_mm: np.ndarray | None
    is_open: bool = True

    def bars(self, event: Event, tip_mm: np.ndarray | None) -> bool:
        sign = STOP_SIGNS[self.kind]
        if isinstance(event, Advance):
            return self.is_open and sign.bars_advance
        if not isinstance(event, Inject):
            return False
        if event.is_drug and (self.is_open or sign.bars_drug_for_good):
            return True
        if not event.is_drug and not sign.bars_contrast:
            return False
        return self.is_open or self._is_back(tip_mm)

    def _is_back(self, tip_mm: np.ndarray | None) -> bool:
        """Tell whether the tip is again where a sign of its place came."""
        if self.tip_mm is None or tip_mm is None or not STOP_SIGNS[self.kind].is_of_place:
            return False
        return float(np.linalg.norm(tip_mm - self.tip_mm)) < tables.procedure_room().same_place_mm

    def after(self, event: Event) -> _Standing:
        is_answered = isinstance(event, STOP_SIGNS[self.kind].ends)
        return _Standing(self.kind, self.tip_mm, self.is_open and not is_answered)


def acts_after_signs(room: Room) -> tuple[ActsAfterSign, ...]:
    """List the acts that a sign had forbidden, in order; who goes on in the same way does one thing, however often."""
    track, standing, found = track_of(room), list[_Standing](), list[ActsAfterSign]()
    for number, event in enumerate(room.events):
        tip_mm = track.tip_mm(number)
        kinds = tuple(dict.fromkeys(each.kind for each in standing if each.bars(event, tip_mm)))
        if kinds:
            found = _joined(found, ActsAfterSign((number,), kinds), room.events)
        standing = [each.after(event) for each in standing]
        came = [note.kind for note in room.notes if note.event_number == number and note.kind in STOP_SIGNS]
        standing += [_Standing(kind, tip_mm) for kind in came]
    return tuple(found)


def _joined(found: list[ActsAfterSign], new: ActsAfterSign, events: Sequence[Event]) -> list[ActsAfterSign]:
    last = found[-1] if found else None
    if last is None or last.kinds != new.kinds or not _is_one_thing(events, last.numbers[-1], new.numbers[0]):
        return [*found, new]
    return [*found[:-1], ActsAfterSign((*last.numbers, *new.numbers), new.kinds)]


def _is_one_thing(events: Sequence[Event], first: int, second: int) -> bool:
    """Tell whether two acts are both advances or injections of one agent, and the needle was not pulled back between them."""
    one, other = events[first], events[second]
    is_alike = (
        one.agent == other.agent if isinstance(one, Inject) and isinstance(other, Inject) else type(one) is type(other)
    )
    return is_alike and not any(isinstance(event, (Withdraw, Remove)) for event in events[first:second])


def has_acted_on(room: Room, kinds: Sequence[str]) -> bool | None:
    """Tell whether nothing forbidden followed some signs; None if none of them came."""
    if not any(note.kind in kinds for note in room.notes):
        return None
    return not any(kind in kinds for act in acts_after_signs(room) for kind in act.kinds)


def sign_sentences(room: Room) -> tuple[Sentence, ...]:
    """Say for all that went on after a sign when it was, how deep the tip was, and what had come before."""
    track = track_of(room)
    return tuple(_sentence(track, acts) for acts in acts_after_signs(room))


def _sentence(track: NeedleTrack, acts: ActsAfterSign) -> Sentence:
    came = " and ".join(STOP_SIGNS[kind].words for kind in acts.kinds)
    event = track.events[acts.numbers[0]]
    if isinstance(event, Inject):
        given_ml = sum(
            each.ml for each in (track.events[number] for number in acts.numbers) if isinstance(each, Inject)
        )
        rule, did = "injected_after_sign", f"{injected_words(event.agent, given_ml)} injected"
    else:
        gained = sum(track.gained_mm(number) for number in acts.numbers)
        rule, did = "advanced_after_sign", f"the needle was advanced by {gained:.0f} mm"
    times = f" in {len(acts.numbers)} acts" if len(acts.numbers) > 1 else ""
    where = track.span_words(acts.numbers[0], acts.numbers[-1])
    return Sentence(rule, f"{where}: {came}, and then {did}{times}.", acts.numbers[0])


def injected_words(agent: str, ml: float) -> str:
    """Name volume and agent with its verb, for a sentence that goes on with a participle.

    Examples
    --------
    >>> injected_words("bupivacaine_025", 5.0)
    '5 ml of bupivacaine 0.25 % were'
    """
    named = load_agents()[agent]
    what = f"{named.name[0].lower()}{named.name[1:]}" if named.is_anaesthetic else "contrast"
    return f"{ml:g} ml of {what} {'was' if ml == 1.0 else 'were'}"
