"""A block without a fault in the typical patient, and needles that go where they should not, for tests of the debrief."""

from __future__ import annotations

import numpy as np

from sympblock.anatomy import typical_patient
from sympblock.block.needle.needle import skin_point_mm
from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.discharge import load_discharge_checks
from sympblock.procedure.events import (
    Advance,
    Aspirate,
    Choose,
    Discharge,
    DischargeCheck,
    Enter,
    Event,
    Finish,
    Inject,
    Numb,
    Read,
    Remove,
    Tick,
    Wait,
)
from tests.sample_session import path_to_target, shot

PATIENT = typical_patient()
PATH = path_to_target(PATIENT, ("L3", "left"), 70.0)
TICKS = [item.id for item in load_approach().checklist if item.tick]


def good() -> list[Event]:
    """Return a session without a fault."""
    return [
        Choose(at_s=0.0, level="L3", side="left"),
        *(Tick(at_s=0.0, item=item) for item in TICKS),
        shot(0.0),
        shot(28.0, PATH.beam),
        Numb(at_s=0.0, ml=5.0),
        Enter(at_s=0.0, point_mm=PATH.entry_mm, heading=PATH.heading),
        Advance(at_s=0.0, by_mm=20.0),
        shot(28.0, PATH.beam),
        Advance(at_s=0.0, by_mm=PATH.depth_mm - 20.0),
        shot(90.0),
        shot(0.0),
        Aspirate(at_s=0.0),
        Inject(at_s=0.0, agent="contrast", ml=1.0, is_watched=True),
        shot(90.0, pulses=30),
        Read(at_s=0.0, pattern="prevertebral", decision="go_on"),
        Aspirate(at_s=0.0),
        Inject(at_s=0.0, agent="bupivacaine_025", ml=5.0, is_watched=False),
        Aspirate(at_s=30.0),
        Inject(at_s=30.0, agent="bupivacaine_025", ml=5.0, is_watched=False),
        Wait(at_s=30.0, minutes=15.0),
        Remove(at_s=930.0),
        *discharged(930.0),
        Finish(at_s=4530.0),
    ]


def early_home() -> list[Event]:
    """Return the same session, whose patient goes home a quarter of an hour after the last dose."""
    before = [event for event in good() if not isinstance(event, (Discharge, DischargeCheck, Finish))]
    at_once = [event.model_copy(update={"at_s": 930.0}) for event in discharged(930.0)[2:]]
    return [*before, *at_once, Finish(at_s=930.0)]


def discharged(at_s: float) -> list[Event]:
    """Return an hour of waiting, all checks, and the patient's way home."""
    waits = [Discharge(at_s=each, decision="wait") for each in (at_s, at_s + 1800.0)]
    checks = [DischargeCheck(at_s=at_s + 3600.0, check=check) for check in load_discharge_checks()]
    return [*waits, *checks, Discharge(at_s=at_s + 3600.0, decision="home")]


def needle_to(tip_mm: np.ndarray, lateral_mm: float, side: str = "left", at_s: float = 0.0) -> list[Event]:
    """Return a needle that is pushed from a skin point in one go until its tip lies at a place."""
    tip = np.asarray(tip_mm, dtype=float)
    entry = skin_point_mm(PATIENT, lateral_mm, float(tip[2]), side)
    way = tip - entry
    length = float(np.linalg.norm(way))
    heading = tuple((way / length).tolist())
    return [
        Enter(at_s=at_s, point_mm=tuple(entry.tolist()), heading=heading),
        Advance(at_s=at_s, by_mm=length),
    ]


def middle_of(name: str, superior_mm: float | None = None) -> np.ndarray:
    """Return the middle of a structure, or of the part of it at a height."""
    corners = PATIENT.structures[name].vertices_mm.astype(float)
    if superior_mm is None:
        return (corners.min(axis=0) + corners.max(axis=0)) / 2.0
    return corners[np.abs(corners[:, 2] - superior_mm) < 5.0].mean(axis=0)


def into_vena_cava() -> list[Event]:
    """Return a needle on the right whose tip lies in the inferior vena cava."""
    return needle_to(middle_of("inferior_vena_cava", PATH.entry_mm[2]), 75.0, "right")
