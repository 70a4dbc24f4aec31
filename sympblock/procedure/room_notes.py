"""What operator and patient notice in the procedure room, in words."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.injectate.intravascular_chance import vessel_at
from sympblock.block.needle.needle import Contact, Needle
from sympblock.block.needle.skin_mark import from_midline_mm, is_beyond_limit
from sympblock.block.needle.structures_at_risk import PiercedStructure, at_tip
from sympblock.content import tables
from sympblock.content.practice.agents import load_agents
from sympblock.content.practice.approaches import Approach
from sympblock.content.practice.needle_signs import load_needle_signs
from sympblock.procedure.events import Inject
from sympblock.procedure.feel.needle_feel import FEEL_KINDS, felt_on_advancing, felt_on_injecting, sign_words

NOT_NUMB = "“Ouch, that is sharp!” The skin was not infiltrated."
#: What the patient answers to a word between two fractions, if all is well.
WELL = "“I feel fine. No odd taste, no ringing in my ears.”"
#: Structures that tell of themselves when the needle runs into them.
FELT = ("nerve", "genitofemoral_nerve", "disc")
#: What comes into the syringe, and the needle sign whose next step applies.
SIGN_OF = {"blood": "great_vessel", "fluid": "epidural_and_dural", "air": "bowel"}


@dataclass(frozen=True)
class RoomNote:
    """Says what was noticed.

    Parameters
    ----------
    text : str
        One or two sentences.
    tone : str
        ``"plain"``; ``"caution"`` or ``"stop"``; else who says so: ``"patient"``, ``"nurse"`` or ``"radiographer"``.
    at_s : float
        When.
    kind : str
        ``"blood"``, ``"fluid"``, ``"air"``, ``"resistance"``, ``"toxicity"``, ``"spinal"``, ``"bone"``, a kind of the
        needle signs, or one of ``FEEL_KINDS``; empty for all else.
    event_number : int
        Of the event that it followed from, from 0.
    """

    text: str
    tone: Literal["plain", "patient", "nurse", "radiographer", "caution", "stop"] = "plain"
    at_s: float = 0.0
    kind: str = ""
    event_number: int = 0

    @property
    def is_felt(self) -> bool:
        """Tell whether it is what the hand feels on the way, and no finding."""
        return self.kind in FEEL_KINDS

    @property
    def sign_kind(self) -> str:
        """Return the needle sign whose next step applies, or nothing."""
        return SIGN_OF.get(self.kind, self.kind if self.kind in FELT else "")


def pierced_notes(new: Iterable[PiercedStructure]) -> tuple[RoomNote, ...]:
    """Tell what is felt of the structures that a needle has entered, and what to do next; most are silent."""
    found: list[RoomNote] = []
    for each, sign in ((each, each.sign) for each in new if each.sign.kind in FELT):
        found.append(RoomNote(sign_words(each), "patient" if "nerve" in sign.kind else "caution", kind=sign.kind))
        found += [RoomNote(sign.next_step, "stop")] if sign.next_step else []
    return tuple(found)


def felt_notes(patient: Patient, before: Needle, pushed: Needle, has_syringe: bool) -> tuple[RoomNote, ...]:
    """Tell what the hand feels of a needle that goes on."""
    found = felt_on_advancing(patient, before.depth_mm, pushed, has_syringe)
    return tuple(RoomNote(words, kind=kind) for kind, words in found)


def with_next_step(kind: str, said: str) -> str:
    """Return what is said, and what the operator does next after a sign."""
    sign = next(each for each in load_needle_signs() if each.kind == kind)
    return f"{said} {sign.next_step or ''}".strip()


def entry_notes(
    patient: Patient, point_mm: tuple[float, float, float], level: str, approach: Approach
) -> tuple[RoomNote, ...]:
    """Warn of an entry that lies farther from the midline than its level allows."""
    if not is_beyond_limit(patient, point_mm, level, approach):
        return ()
    away, _ = from_midline_mm(patient, point_mm, level)
    limit, rule = approach.entry_limits[level], approach.entry_rules["image_asks_for_more"]
    # A tenth is told only where it decides.
    told = f"{away:.1f}" if round(away) <= limit.most_mm else f"{away:.0f}"
    words = f"The entry point is {told} mm from the midline, beyond the limit of {limit.most_mm:g} mm at {level}."
    return (RoomNote(f"{words} {limit.sentence} {rule.sentence}", "caution"),)


def slid_notes(point_mm: tuple[float, float, float], needle: Needle) -> tuple[RoomNote, ...]:
    """Tell that the skin has slid under a needle that was set at a point."""
    away = math.dist(point_mm, needle.path_mm[0])
    if away < tables.needle_geometry().told_from_mm:
        return ()
    words = f"The skin has slid over the fat by {away:.0f} mm: check the needle end on before you advance it."
    return (RoomNote(words, "caution"),)


def stopped_note(contact: Contact, needle: Needle) -> RoomNote:
    """Tell what has stopped the needle, or turned it."""
    if contact.structure == "hub":
        words = f"The hub is on the skin: this {needle.length_mm:.0f} mm needle is too short for this trajectory."
        return RoomNote(words, "caution")
    if contact.is_grazed:
        words = f"Bone is grazed at a depth of {contact.depth_mm:.0f} mm: the needle slides along it and is deflected."
        return RoomNote(words, "caution")
    words = f"Bone at a depth of {contact.depth_mm:.0f} mm: the tip scrapes on periosteum, and the needle stops."
    return RoomNote(words, kind="bone")


def aspirated_words(patient: Patient, needle: Needle) -> RoomNote:
    """Tell what comes into the syringe."""
    hit = vessel_at(patient, needle.tip_mm) if needle.depth_mm > 0.0 else None
    if hit is not None and hit.is_aspirated:
        return RoomNote(with_next_step("great_vessel", "Blood is aspirated."), "stop", kind="blood")
    tissues = {patient.structures[name].tissue for name in at_tip(patient, needle)}
    if "dura" in tissues:
        return RoomNote(with_next_step("epidural_and_dural", "Clear fluid is aspirated."), "stop", kind="fluid")
    if "gas" in tissues:
        return RoomNote(with_next_step("bowel", "Air is aspirated."), "stop", kind="air")
    return RoomNote("Aspiration is dry.")


def injected_notes(patient: Patient, needle: Needle, event: Inject, spread: Spread) -> tuple[RoomNote, ...]:
    """Tell what operator and patient notice of an injection."""
    agent = load_agents()[event.agent]
    found = []
    if not spread.filled_ml().sum() > 0 and spread.vessel is None:
        words = "The resistance is too high to inject: the tip is against bone."
        found.append(RoomNote(words, "caution", kind="resistance"))
    elif spread.share_of("disc", "nucleus") > tables.spread().disc_seen_proportion:
        found.append(RoomNote("The injection meets firm resistance.", "caution", kind="resistance"))
    elif (felt := felt_on_injecting(patient, needle)) is not None:
        kind, words = felt
        found.append(RoomNote(words, "plain" if kind in FEEL_KINDS else "stop", kind=kind))
    if agent.is_anaesthetic and spread.share_in("dural_sac") > 0.0:
        words = "Both legs become heavy and numb within minutes: treat this as spinal anaesthesia (our rule)."
        found.append(RoomNote(words, "stop", kind="spinal"))
    return tuple(found)
