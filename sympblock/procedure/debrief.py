"""What a session came to: checklist, measures, what could be known at the bedside, and a rating with its parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from sympblock.block.block_effect import BlockEffect
from sympblock.content import tables
from sympblock.content.practice.afterwards import load_afterwards
from sympblock.content.practice.checklist import ChecklistItem
from sympblock.procedure.checklist_rules import RULES
from sympblock.procedure.discharge import discharge_verdict
from sympblock.procedure.events import Enter
from sympblock.procedure.reaction.room_crisis import CrisisReview, crisis_review
from sympblock.procedure.review.contrast_readings import reading_sentences
from sympblock.procedure.review.effect_sentences import effect_sentences
from sympblock.procedure.review.measures import SessionMeasures, measures_of
from sympblock.procedure.review.sentence import Sentence, missed_rule
from sympblock.procedure.review.stop_signs import sign_sentences
from sympblock.procedure.room import Room
from sympblock.procedure.room_record import TIME_OUT
from sympblock.procedure.safety_rules import is_choice_at_odds, wrong_place

Outcome = Literal["kept", "missed", "not called for"]
#: Items whose fault other sentences tell in more detail: what was wrong with the place, and each act after a sign.
TOLD_APART = ("requested_place", "acted_on_aspirate", "stopped_at_signs")
#: A block that also reached somatic nerves or the dural sac is not selective: its result proves nothing.
Reach = Literal["effective", "partly effective", "not effective", "not selective"]
Rating = Literal[
    "safe and effective",
    "safe, partly effective",
    "safe, not effective",
    "safe, not selective",
    "effective, not safe",
    "partly effective, not safe",
    "neither safe nor effective",
    "neither safe nor selective",
]
#: Ratings by what the drug reached: of a safe block, and of one that was not safe.
RATINGS: dict[Reach, tuple[Rating, Rating]] = {
    "effective": ("safe and effective", "effective, not safe"),
    "partly effective": ("safe, partly effective", "partly effective, not safe"),
    "not effective": ("safe, not effective", "neither safe nor effective"),
    "not selective": ("safe, not selective", "neither safe nor selective"),
}
#: Headline of a session that ended before a needle was set.
NO_NEEDLE = "no block was performed"
#: Kinds of notes that something follows from after the session, besides those of the needle signs.
NOTED = ("toxicity", "allergy", "spinal")
#: What a block on the wrong side or at the wrong level is called in ``data/procedure/afterwards.yaml``.
WRONG_PLACE = "wrong_place"


@dataclass(frozen=True)
class Checked:
    """Holds one item of the checklist and what came of it."""

    item: ChecklistItem
    outcome: Outcome


@dataclass(frozen=True)
class Debrief:
    """Holds what a session came to.

    Parameters
    ----------
    checked : tuple of Checked
        The checklist.
    measures : SessionMeasures
        Counts, doses and distances.
    effect : BlockEffect
        What the drug reached.
    rating : str
        Of safety and effect together, as the model knows them; ``why`` names the parts.
    headline : str
        A wrong side or level if there was one, else the rating; without a needle, that no block was performed.
    sentences : tuple of Sentence
        What it rests on, each with its rule: the gravest first, then acts after a sign or a wrong reading, then the effect.
    next_steps : tuple of (str, str)
        What was met or noticed, and what follows from it after the session.
    crisis : CrisisReview or None
        What came of the crisis of the session; None = there was none.
    """

    checked: tuple[Checked, ...]
    measures: SessionMeasures
    effect: BlockEffect
    rating: Rating
    headline: str
    sentences: tuple[Sentence, ...]
    next_steps: tuple[tuple[str, str], ...]
    crisis: CrisisReview | None = None

    @property
    def why(self) -> tuple[str, ...]:
        """Return the sentences behind it, without their rules."""
        return tuple(each.words for each in self.sentences)


def debrief(room: Room, is_within_limit: Callable[[dict[str, float]], bool]) -> Debrief:
    """Look back on a session.

    Parameters
    ----------
    room : Room
        After its last event.
    is_within_limit : callable
        Takes milligrams by drug and tells whether they are allowed together.
    """
    measures, effect = measures_of(room), room.effect
    checked = tuple(Checked(item, _outcome(room, item, measures, is_within_limit)) for item in room.approach.checklist)
    wrong, acts = wrong_place(room), (*sign_sentences(room), *reading_sentences(room))
    faults = _faults(checked)
    # Drug in the canal or in a vessel harms, whatever led to it.
    unsafe = bool(wrong or faults or acts) or effect.is_spinal or effect.in_vessel_ml > 0.0
    rating = RATINGS["not effective" if wrong else _reach(effect)][unsafe]
    headline = wrong[0] if wrong else rating if room.of(Enter) else NO_NEEDLE
    told = tuple(Sentence("wrong_place", f"{words}.") for words in wrong)
    verdict = discharge_verdict(room)
    sentences = (*told, *faults, *acts, *effect_sentences(room), *(verdict.sentences if verdict else ()))
    return Debrief(checked, measures, effect, rating, headline, sentences, _next_steps(room), crisis_review(room))


def _reach(effect: BlockEffect) -> Reach:
    """Say what the drug reached, in the word that the rating uses."""
    if effect.is_somatic:
        return "not selective"
    told = tables.procedure_room()
    if effect.completeness >= told.effective_from_proportion:
        return "effective"
    return "partly effective" if effect.completeness >= told.partly_from_proportion else "not effective"


def _faults(checked: tuple[Checked, ...]) -> tuple[Sentence, ...]:
    missed = [each.item for each in checked if each.item.grave and each.outcome == "missed"]
    return tuple(Sentence(missed_rule(item.id), str(item.fault)) for item in missed if item.id not in TOLD_APART)


def _next_steps(room: Room) -> tuple[tuple[str, str], ...]:
    """Name what was met or noticed, and what follows from it now that the patient has left the table, as in the file."""
    kinds = {each.sign.kind for each in room.pierced if each.sign.level == "stop"}
    kinds |= {note.kind if note.kind in NOTED else note.sign_kind for note in room.notes}
    kinds |= {WRONG_PLACE} if wrong_place(room) else set()
    return tuple((each.name, each.words) for name, each in load_afterwards().items() if name in kinds)


def _outcome(
    room: Room, item: ChecklistItem, measures: SessionMeasures, is_within_limit: Callable[[dict[str, float]], bool]
) -> Outcome:
    if item.tick:
        # Without a needle nothing was unsafe: a block that was postponed calls for no preparation.
        is_kept = item.id in room.ticked and not (item.id == TIME_OUT and is_choice_at_odds(room))
        return "kept" if is_kept else "missed" if room.of(Enter) else "not called for"
    if item.id == "within_limit":
        kept = is_within_limit(dict(measures.drug_mg)) if measures.drug_mg else None
    else:
        kept = RULES[item.id](room)
    return "not called for" if kept is None else "kept" if kept else "missed"
