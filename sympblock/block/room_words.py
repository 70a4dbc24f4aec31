"""What operator and patient notice in the procedure room, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sympblock.anatomy.measures import measure
from sympblock.anatomy.patient import Patient
from sympblock.block.block_events import Inject
from sympblock.block.injectate_spread import Spread
from sympblock.block.needle import Contact, Needle
from sympblock.block.structures_at_risk import Met, at_tip
from sympblock.block.vessel_chance import vessel_at
from sympblock.content.agents import load_agents

NOT_NUMB = "The patient flinches and complains: the skin was not numbed."
#: Structures that tell of themselves when the needle runs into them.
FELT = ("nerve", "genitofemoral_nerve", "disc")
#: So much local anaesthetic in a vessel is noticed (design).
NOTICED_ML = 0.5


@dataclass(frozen=True)
class Note:
    """Says what was noticed.

    Parameters
    ----------
    text : str
        One or two sentences.
    tone : str
        ``"plain"``; ``"patient"`` = the patient says so; ``"caution"`` or ``"stop"``.
    at_s : float
        When.
    """

    text: str
    tone: Literal["plain", "patient", "caution", "stop"] = "plain"
    at_s: float = 0.0


def met_notes(new: Iterable[Met]) -> tuple[Note, ...]:
    """Tell what is felt of the structures that a needle has entered; most are silent."""
    return tuple(
        Note(each.sign.sign, "patient" if "nerve" in each.sign.kind else "caution")
        for each in new
        if each.sign.kind in FELT
    )


def stopped_note(contact: Contact, needle: Needle) -> Note:
    """Tell what has stopped the needle."""
    if contact.structure == "hub":
        words = f"The hub is on the skin: this needle of {needle.length_mm:.0f} mm is too short for this way."
        return Note(words, "caution")
    return Note(f"Bone, {contact.depth_mm:.0f} mm deep: the needle stops.")


def aspirated_words(patient: Patient, needle: Needle) -> Note:
    """Tell what comes into the syringe."""
    hit = vessel_at(patient, needle.tip_mm) if needle.depth_mm > 0.0 else None
    if hit is not None and hit.is_aspirated:
        return Note("Blood comes on aspiration.", "stop")
    tissues = {patient.structures[name].tissue for name in at_tip(patient, needle)}
    if "dura" in tissues:
        return Note("Clear fluid comes on aspiration.", "stop")
    if "gas" in tissues:
        return Note("Air comes on aspiration.", "stop")
    return Note("Nothing comes on aspiration.")


def injected_notes(patient: Patient, event: Inject, spread: Spread) -> tuple[Note, ...]:
    """Tell what operator and patient notice of an injection."""
    agent = load_agents()[event.agent]
    found = []
    if not spread.filled_ml().sum() > 0 and spread.vessel is None:
        found.append(Note("It cannot be injected: the tip is against bone.", "caution"))
    elif spread.share_of("disc", "nucleus") > measure("spread", "disc_seen_proportion"):
        found.append(Note("The injection meets firm resistance.", "caution"))
    in_vessel_ml = (1.0 - spread.kept_share) * event.ml
    if agent.is_anaesthetic and in_vessel_ml >= NOTICED_ML:
        words = "The patient speaks of a metal taste and of ringing ears: the drug is in the blood. Stop injecting."
        found.append(Note(words, "stop"))
    if agent.is_anaesthetic and spread.share_in("dural_sac") > 0.0:
        found.append(Note("Both legs go heavy and numb within minutes.", "stop"))
    return tuple(found)
