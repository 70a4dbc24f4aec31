"""What the organs tell one another within a second; a course is made of copies of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class BodyState:
    """Holds the signals of the body; changed in place, since copies each second would cost most of the time.

    Shares are 0 for nothing and 1 for all; ``flow`` and ``tone`` are 1 at rest.
    """

    at_s: int = 0
    posture: str = "prone"
    legs_up: bool = False
    oxygen: bool = False
    airway_held: bool = False
    bagged: bool = False
    intubated: bool = False
    cpr: bool = False
    shaken_until_s: int = -1
    shocked_at_s: int = -1
    held_breath: bool = False
    fallen: float = 0.0
    pain_points: float = 1.0
    # what drugs do
    rate_drug: float = 0.0
    tone_drug: float = 0.0
    strength_drug: float = 0.0
    vagal_block: float = 0.0
    airways_drug: float = 0.0
    mast_drug: float = 0.0
    steady: float = 0.0
    irritated: float = 0.0
    opioid: float = 0.0
    benzodiazepine: float = 0.0
    hypnotic: float = 0.0
    fluid_ml: float = 0.0
    brain_toxicity: float = 0.0
    heart_toxicity: float = 0.0
    widening: float = 0.0
    phenol: float = 0.0
    flush: float = 0.0
    # nerves
    block_segments: float = 0.0
    outflow_block: float = 0.0
    heart_nerve_block: float = 0.0
    leg_block: float = 0.0
    thigh_weak: float = 0.0
    brainstem_block: float = 0.0
    vagal: float = 0.0
    # allergy
    reaction: float = 0.0
    allergic_tone: float = 0.0
    spasm: float = 0.0
    allergic_shunt: float = 0.0
    allergic_rate: float = 0.0
    leak_ml: float = 0.0
    # breathing and oxygen
    drive: float = 1.0
    breaths_per_min: float = 14.0
    helped_per_min: float = 0.0
    chest_per_min: float = 14.0
    air_share: float = 1.0
    narrowed: float = 0.0
    co2_mmhg: float = 40.0
    arterial: float = 0.98
    finger: float = 0.98
    # circulation
    bleed_ml_per_min: float = 0.0
    bled_ml: float = 0.0
    filling: float = 1.0
    reflex: float = 0.0
    flow: float = 1.0
    mean_mmhg: float = 94.0
    systolic_mmhg: float = 130.0
    diastolic_mmhg: float = 76.0
    heart_per_min: float = 75.0
    # heart
    rhythm: str = "sinus"
    qrs_ms: float = 90.0
    strength: float = 1.0
    energy: float = 1.0
    # brain
    depth: float = 0.0
    fitting: bool = False
    reserve: float = 1.0
    consciousness: str = "alert"


def share(value: float) -> float:
    """Keep a share between nothing and all.

    Examples
    --------
    >>> share(1.7), share(-0.2)
    (1.0, 0.0)
    """
    return min(max(value, 0.0), 1.0)
