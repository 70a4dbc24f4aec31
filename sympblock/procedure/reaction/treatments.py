"""What may be done for a patient who reacts: acts and drugs, which of them the room offers, and when they are possible."""

from __future__ import annotations

from types import MappingProxyType

from sympblock.content.care.crisis_acts import CrisisAct, load_crisis_acts
from sympblock.procedure.crisis.drill_acts import DrillError, drill_drugs
from sympblock.procedure.events import Treat
from sympblock.procedure.room_record import Room, RoomError

#: Acts that turn the patient, and how the patient then lies.
POSTURES = MappingProxyType(
    {"prone": "prone", "supine": "supine", "legs_up": "supine", "sit_up": "sitting", "stand": "standing"}
)
#: What the room has buttons of its own for, or what comes after the room.
NOT_OFFERED = frozenset({"stop", "needle_out", "home", "go_on", "embolise", "intensive", "explain", "allergy_clinic"})
#: After these somebody has looked at the patient, and says what was seen.
LOOKS = frozenset({"shake", "skin", "levels"})


def posture_of(room: Room) -> str:
    """Say how the patient lies: prone, until somebody turns the patient."""
    turns = [POSTURES[event.name] for event in room.of(Treat) if event.name in POSTURES]
    return turns[-1] if turns else "prone"


def check_treatment(room: Room, event: Treat) -> None:
    """Refuse what cannot be done now.

    Raises
    ------
    RoomError
        If it cannot; the message says what can.
    """
    if event.does == "drug" and event.name not in drill_drugs():
        raise RoomError("This is given through the needle only: use the syringe.")
    try:
        _ = event.drill_act
    except DrillError as error:
        raise RoomError(str(error)) from None
    if event.name in NOT_OFFERED:
        raise RoomError("This is not done here: the room has its own button for it, or it comes later.")
    if POSTURES.get(event.name, "prone") != "prone" and room.needle is not None:
        raise RoomError("The needle is still in: remove it before you turn the patient.")


def offered_acts() -> tuple[CrisisAct, ...]:
    """Return the acts that the room offers, in the order of the file."""
    return tuple(act for act in load_crisis_acts().values() if act.id not in NOT_OFFERED)
