"""What follows from a session of the procedure room."""

from __future__ import annotations

from sympblock.block.follow_up import FollowUp, acting_hours
from sympblock.block.pain.pain_response import is_suspicion_right
from sympblock.procedure.room_record import Room

BASELINE = "baseline_feet"


def follow_up_of(room: Room, seed: int) -> FollowUp:
    """Return what follows from a session in which local anaesthetic was injected.

    Parameters
    ----------
    room : Room
        After its last event.
    seed : int
        Decides whether the pain is sympathetic, as often as in people in whom it was suspected, and the rest of it.

    Raises
    ------
    ValueError
        If no local anaesthetic was injected.
    """
    if not room.drugs:
        raise ValueError("no local anaesthetic was injected through the needle: there is nothing to follow")
    drug_h, is_proxy = acting_hours({str(each.agent.drug) for each in room.drugs})
    return FollowUp(
        effect=room.effect,
        seed=seed,
        is_sympathetic=is_suspicion_right(seed),
        person=room.patient.seed,
        side=room.side,
        drug_ml=room.drug_ml,
        drug_h=drug_h,
        is_proxy=is_proxy,
        has_baseline=BASELINE in room.ticked,
    )
