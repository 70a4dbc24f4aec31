"""What a session came to: checklist, measures, what could be known at the bedside, and a rating with its parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from sympblock.block.block_effect import BlockEffect
from sympblock.block.drugs.local_anaesthetic import dose_mg
from sympblock.block.needle.needle_target import target_mm
from sympblock.block.needle.structures_at_risk import Near, PiercedStructure, nearest
from sympblock.content import tables
from sympblock.content.practice.agents import load_agents
from sympblock.content.practice.checklist import ChecklistItem
from sympblock.content.practice.needle_signs import load_needle_signs
from sympblock.geometry.surfaces import distance_mm
from sympblock.procedure.checklist_rules import RULES
from sympblock.procedure.events import MOVES, Advance, Aim, Enter, Event, Inject, Numb, Shot
from sympblock.procedure.room import Room
from sympblock.procedure.room_feet import bedside_words
from sympblock.procedure.safety_rules import wrong_place

Outcome = Literal["kept", "missed", "not called for"]
#: What a needle meets on every good way; all other structures are told in the debrief.
USUAL = ("muscle", "other", "trunk", "bone")
#: Structures whose distance from the tip at the last injection is told; ``{side}`` is the side of the block.
WATCHED = ("aorta", "inferior_vena_cava", "kidney_{side}", "ureter_{side}", "dural_sac")
#: Said by :func:`wrong_place` in more detail than the item can.
REQUESTED = "requested_place"
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
#: What follows a block on the wrong side or at the wrong level, and signs of toxicity, besides the needle signs.
AFTER_WRONG_PLACE = (
    "wrong side or level",
    (
        "Stop, tell the patient, and report the incident. Block the requested place only after a new consent and "
        "time-out, and count the dose already given (our rule)."
    ),
)
AFTER_TOXICITY = (
    "signs of systemic toxicity",
    (
        "Stop injecting, call for help and for lipid emulsion, give oxygen, and follow the checklist for local "
        "anaesthetic systemic toxicity."
    ),
)


@dataclass(frozen=True)
class Checked:
    """Holds one item of the checklist and what came of it."""

    item: ChecklistItem
    outcome: Outcome


@dataclass(frozen=True)
class SessionMeasures:
    """Holds the measures that tell experts from novices, and what the block reached.

    Parameters
    ----------
    needles, redirections, moves : int
        Needles set; aims taken anew with the needle in; pushes.
    bone_contacts : int
        How often bone stopped the needle.
    spot_images, live_runs : int
        Single images, and runs of images from one place under live fluoroscopy.
    fluoroscopy_s, minutes : float
        Beam-on time and whole time.
    kerma_area_gy_cm2 : float
        Sum of all images.
    contrast_ml : float
        Through the needle.
    drug_mg : tuple of (str, float)
        Local anaesthetics, that in the skin included, by drug.
    to_target_mm, trunk_mm : float or None
        Distance of the tip from its target and from the trunk at the last injection; None = nothing was injected.
    pierced : tuple of PiercedStructure
        What needles ran through that they need not.
    near : tuple of Near
        Structures at risk and their distance from the tip at the last injection, the nearest first.
    """

    needles: int
    redirections: int
    moves: int
    bone_contacts: int
    spot_images: int
    live_runs: int
    fluoroscopy_s: float
    minutes: float
    kerma_area_gy_cm2: float
    contrast_ml: float
    drug_mg: tuple[tuple[str, float], ...]
    to_target_mm: float | None
    trunk_mm: float | None
    pierced: tuple[PiercedStructure, ...]
    near: tuple[Near, ...]

    @property
    def exposures(self) -> int:
        """Return how often the tube was switched on: a live run counts once."""
        return self.spot_images + self.live_runs


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
    why : tuple of str
        The sentences behind it.
    next_steps : tuple of (str, str)
        What was met or noticed that asks for an act, and the act.
    """

    checked: tuple[Checked, ...]
    measures: SessionMeasures
    effect: BlockEffect
    rating: Rating
    headline: str
    why: tuple[str, ...]
    next_steps: tuple[tuple[str, str], ...]


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
    wrong = wrong_place(room)
    faults = _faults(checked)
    # Drug in the canal or in a vessel harms, whatever led to it.
    unsafe = bool(wrong or faults) or effect.is_spinal or effect.in_vessel_ml > 0.0
    rating = RATINGS["not effective" if wrong else _reach(effect)][unsafe]
    headline = wrong[0] if wrong else rating if room.of(Enter) else NO_NEEDLE
    told = tuple(f"{words}." for words in wrong)
    why = (*told, *faults, *bedside_words(room), *_effect_words(room, effect), *_spoilt(effect))
    return Debrief(checked, measures, effect, rating, headline, why, _next_steps(room))


def _reach(effect: BlockEffect) -> Reach:
    """Say what the drug reached, in the word that the rating uses."""
    if effect.is_somatic:
        return "not selective"
    told = tables.procedure_room()
    if effect.completeness >= told.effective_from_proportion:
        return "effective"
    return "partly effective" if effect.completeness >= told.partly_from_proportion else "not effective"


def _faults(checked: tuple[Checked, ...]) -> tuple[str, ...]:
    missed = [each.item for each in checked if each.item.grave and each.outcome == "missed"]
    return tuple(str(item.fault) for item in missed if item.id != REQUESTED)


def _next_steps(room: Room) -> tuple[tuple[str, str], ...]:
    """Name what was met or noticed that asks for an act, each once: place and toxicity first, then as in the file."""
    first = [AFTER_WRONG_PLACE] if wrong_place(room) else []
    first += [AFTER_TOXICITY] if any(note.kind == "toxicity" for note in room.notes) else []
    kinds = {each.sign.kind for each in room.pierced if each.sign.level == "stop"}
    kinds |= {note.sign_kind for note in room.notes}
    signs = [(sign.name, sign.next_step) for sign in load_needle_signs() if sign.kind in kinds and sign.next_step]
    return (*first, *signs)


def measures_of(room: Room) -> SessionMeasures:
    """Count what was done."""
    shots, injections = room.of(Shot), room.injections
    last = injections[-1] if injections else None
    trunk = room.patient.structures[f"sympathetic_trunk_{room.side}"]
    return SessionMeasures(
        needles=len(room.of(Enter)),
        redirections=_redirections(room.events),
        moves=len(room.of(Advance)),
        bone_contacts=sum(note.text.startswith("Bone") for note in room.notes),
        spot_images=sum(shot.pulses == 1 for shot in shots),
        live_runs=sum(shot.pulses > 1 for shot in shots),
        fluoroscopy_s=sum(shot.fluoroscopy_s for shot in shots),
        minutes=room.at_s / 60.0,
        kerma_area_gy_cm2=sum(shot.kerma_area_gy_cm2 for shot in shots),
        contrast_ml=sum(each.event.ml for each in room.contrast),
        drug_mg=_drug_mg(room),
        to_target_mm=None if last is None else float(np.linalg.norm(last.needle.tip_mm - _target_of(room))),
        trunk_mm=None if last is None else max(0.0, float(distance_mm(trunk, [last.needle.tip_mm])[0])),
        pierced=tuple(each for each in room.pierced if each.sign.kind not in USUAL),
        near=() if last is None else nearest(room.patient, last.needle, _watched(room)),
    )


def _watched(room: Room) -> tuple[str, ...]:
    return tuple(name.format(side=room.side) for name in WATCHED)


def _target_of(room: Room) -> np.ndarray:
    return target_mm(room.patient, room.level, room.side, room.approach)


def _redirections(events: tuple[Event, ...]) -> int:
    """Count aims that were taken anew once the needle was in; several in a row are one."""
    count, is_in, was_aim = 0, False, False
    for event in events:
        if not isinstance(event, MOVES):
            continue
        is_aim = isinstance(event, Aim)
        count += is_aim and is_in and not was_aim
        was_aim = is_aim
        is_in = (is_in or isinstance(event, Advance)) and not isinstance(event, Enter)
    return count


def _drug_mg(room: Room) -> tuple[tuple[str, float], ...]:
    """Sum up local anaesthetics by drug, that in the skin included."""
    found: dict[str, float] = {}
    for event in (*room.of(Numb), *room.of(Inject)):
        agent = room.approach.skin_agent if isinstance(event, Numb) else load_agents()[event.agent]
        if agent.drug is not None and agent.percent is not None:
            found[agent.drug] = found.get(agent.drug, 0.0) + dose_mg(agent.percent, event.ml)
    return tuple(sorted(found.items()))


def _outcome(
    room: Room, item: ChecklistItem, measures: SessionMeasures, is_within_limit: Callable[[dict[str, float]], bool]
) -> Outcome:
    if item.tick:
        # Without a needle nothing was unsafe: a block that was postponed calls for no preparation.
        return "kept" if item.id in room.ticked else "missed" if room.of(Enter) else "not called for"
    if item.id == "within_limit":
        kept = is_within_limit(dict(measures.drug_mg)) if measures.drug_mg else None
    else:
        kept = RULES[item.id](room)
    return "not called for" if kept is None else "kept" if kept else "missed"


def _effect_words(room: Room, effect: BlockEffect) -> tuple[str, ...]:
    if not room.drugs:
        return ("No local anaesthetic was injected: the trunk is not blocked.",) if room.of(Enter) else ()
    told = tables.procedure_room()
    share = f"{100 * effect.trunk_share:.0f} % of the trunk between the discs L2/3 and L4/5 lies in the drug"
    rests = "The headline rests on this finding, not on the feet."
    if effect.completeness >= told.effective_from_proportion:
        return (f"In the simulation the sympathetic block is complete: {share}. {rests}",)
    if effect.completeness >= told.partly_from_proportion:
        return (f"In the simulation the sympathetic block is partial: {share}. {rests}",)
    return (f"In the simulation the trunk is not blocked: {share}. {rests}",)


def _spoilt(effect: BlockEffect) -> tuple[str, ...]:
    found = []
    if effect.is_spinal:
        found.append("The drug entered the dural sac: this is spinal anaesthesia.")
    if any(name.startswith("spinal_nerve") for name in effect.nerves):
        found.append(
            "The drug also reached a lumbar nerve: the leg may be weak, and a warm foot does not prove a sympathetic block."
        )
    if effect.in_vessel_ml > 0.0:
        found.append(f"{effect.in_vessel_ml:.1f} ml of the local anaesthetic entered a vessel.")
    return tuple(found)
