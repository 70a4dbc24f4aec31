"""What the page of the procedure room shows of the syringe: what came, what was decided, and how much was given."""

from __future__ import annotations

from itertools import takewhile
from typing import Any

from sympblock.block.drugs.drug_limits import DRUGS, Drug
from sympblock.block.drugs.local_anaesthetic import toxic_share
from sympblock.content.practice.readings import DECISION_ACTS
from sympblock.procedure.events import Aspirate, Inject, Read
from sympblock.procedure.review.contrast_readings import pattern_words
from sympblock.procedure.review.measures import given_mg
from sympblock.procedure.room_record import Room, place_of


def recorded_words(room: Room) -> str:
    """Say which reading was recorded last; empty once the needle has moved or more contrast was given."""
    if room.needle is None:
        return ""
    since = takewhile(lambda event: not _is_contrast(event), room.since_moved())
    read = next((event for event in since if isinstance(event, Read)), None)
    return f"Recorded: {pattern_words(read.pattern)}; {DECISION_ACTS[read.decision]}." if read else ""


def given_words(room: Room) -> str:
    """Say how much local anaesthetic was given so far, and what share of its limit that is; empty before the first drug."""
    if not room.drugs:
        return ""
    limits: dict[str, Drug] = {drug: drug for drug in DRUGS}
    given = {limits[name]: mg for name, mg in sorted(given_mg(room).items())}
    each = " and ".join(f"{drug} {mg:.4g} mg" for drug, mg in given.items())
    share = 100.0 * toxic_share(given, room.patient.traits.weight_kg)
    return f"Given so far, skin included: {each}: {share:.0f} % of the limit."


def _is_contrast(event: object) -> bool:
    return isinstance(event, Inject) and not event.is_drug


def aspirated_part(room: Room) -> dict[str, Any] | None:
    """Return what the last aspiration at this tip has brought, None before the first."""
    if not any(isinstance(event, Aspirate) for event in room.since_moved()):
        return None
    last = place_of(room.events, room.of(Aspirate)[-1])
    found = next(note for note in reversed(room.notes) if note.event_number == last)
    return {"text": found.text, "tone": found.tone, "kind": found.kind}
