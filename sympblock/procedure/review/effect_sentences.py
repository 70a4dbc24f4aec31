"""Whether the block worked: what the learner's own signs could show, and beside it what the model knows."""

from __future__ import annotations

from sympblock.block.block_effect import BlockEffect
from sympblock.block.injectate.spread_pattern import pattern_of
from sympblock.content import tables
from sympblock.procedure.events import VIEW_WORDS, Enter, Shot
from sympblock.procedure.review.contrast_readings import pattern_words
from sympblock.procedure.review.sentence import Sentence
from sympblock.procedure.room_feet import bedside_words
from sympblock.procedure.room_record import Injection, Room, place_of
from sympblock.procedure.safety_rules import wrong_place

OWN_SIGNS = "What your own signs could show"
MODEL = "What the model knows"


def effect_sentences(room: Room) -> tuple[Sentence, ...]:
    """Say what could be seen of the block, and what it reached; without a needle there is nothing to say."""
    effect = room.effect
    if not room.drugs:
        words = "No local anaesthetic was injected: the trunk is not blocked."
        return (Sentence("no_drug", words),) if room.of(Enter) else ()
    own = " ".join((*bedside_words(room), _images_words(room)))
    return (
        Sentence("own_signs", f"{OWN_SIGNS}: {own}"),
        _model_sentence(effect, bool(wrong_place(room))),
        *_spoilt(effect),
    )


def views_of_contrast(room: Room, drug: Injection) -> set[str]:
    """Return the views in which the contrast at the place of a dose was seen before it."""
    runs = room.contrast_before(drug)
    if not runs:
        return set()
    first = place_of(room.events, runs[0].event)
    between = room.events[first : place_of(room.events, drug.event)]
    views: set[str] = {event.view for event in between if isinstance(event, Shot)}
    # The live run itself shows the view that it was watched in.
    if runs[0].event.is_watched:
        shots = [event for event in room.events[:first] if isinstance(event, Shot)]
        views |= {shots[-1].view} if shots else set()
    return views


def _images_words(room: Room) -> str:
    drug = room.drugs[-1]
    runs = room.contrast_before(drug)
    if not runs:
        return "On the images nothing of the spread could be seen: no contrast was given where the last dose went."
    views = views_of_contrast(room, drug)
    if not views:
        return "On the images nothing of the spread could be seen: no image was taken of the contrast before the drug."
    names = " and ".join(VIEW_WORDS[view] for view in VIEW_WORDS if view in views)
    shown = pattern_words(pattern_of(room.patient, runs[-1].spread))
    return f"On the images ({names}) the contrast at the place of the last dose could be read as: {shown}."


def _model_sentence(effect: BlockEffect, is_elsewhere: bool) -> Sentence:
    told = tables.procedure_room()
    share = f"{100 * effect.trunk_share:.0f} % of the trunk between the discs L2/3 and L4/5 lies in the drug"
    rests = "" if is_elsewhere else " The headline rests on this finding, not on the feet."
    if effect.completeness >= told.effective_from_proportion:
        rule, found = "model_complete", "the sympathetic block counts as complete"
    elif effect.completeness >= told.partly_from_proportion:
        rule, found = "model_partial", "the sympathetic block counts as partial"
    else:
        rule, found = "model_not_blocked", "the trunk is not blocked"
    return Sentence(rule, f"{MODEL}: in the simulation {found}: {share}.{rests}")


def _spoilt(effect: BlockEffect) -> tuple[Sentence, ...]:
    found = []
    if effect.is_spinal:
        found.append(Sentence("spinal", f"{MODEL}: the drug entered the dural sac. This is spinal anaesthesia."))
    if any(name.startswith("spinal_nerve") for name in effect.nerves):
        words = "the drug also reached a lumbar nerve. The leg may be weak, and a warm foot does not prove a sympathetic block."
        found.append(Sentence("somatic", f"{MODEL}: {words}"))
    if effect.in_vessel_ml > 0.0:
        words = f"{effect.in_vessel_ml:.1f} ml of the local anaesthetic entered a vessel."
        found.append(Sentence("in_vessel", f"{MODEL}: {words}"))
    return tuple(found)
