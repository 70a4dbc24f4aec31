"""What a block did to a leg, and patients whose signs tell it: complete, partly, with other nerves, or not at all.

A block of other nerves takes the sympathetic fibres with it, so that the foot
warms as after a good block; only sensation and power tell them apart.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, get_args

from sympblock.block.signs.perfusion_index import Vessels, sample_vessels
from sympblock.block.signs.skin_temperature import Foot, FootPlan, sample_plan
from sympblock.block.signs.sweat_test import is_complete, read_sweat
from sympblock.chance import RandomStream
from sympblock.content import tables

Outcome = Literal["complete", "partial", "somatic", "failed"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)


@dataclass(frozen=True)
class BlockedLeg:
    """Holds one patient after a block.

    Parameters
    ----------
    number : int
        Of the patient, who decides feet, vessels, noise and tests.
    outcome : str
        One of :data:`OUTCOMES`.
    plan : FootPlan
        Both feet.
    vessels : Vessels
        Of the toes.
    """

    number: int
    outcome: Outcome
    plan: FootPlan
    vessels: Vessels

    def is_numb(self, minute: float) -> bool:
        """Tell whether the front of the thigh is numb and the knee weak at a minute after the injection."""
        return self.outcome == "somatic" and minute >= tables.block_outcomes().exam_from_min


def completeness_of(outcome: Outcome) -> float:
    """Return how far the sympathetic fibres to the foot are blocked.

    Raises
    ------
    ValueError
        If no outcome has that name.

    Examples
    --------
    >>> completeness_of("somatic"), completeness_of("failed")
    (1.0, 0.0)
    """
    if outcome not in OUTCOMES:
        raise ValueError(f"no outcome {outcome!r}: choose {', '.join(OUTCOMES)}")
    return {"failed": 0.0, "partial": tables.block_outcomes().partial_proportion}.get(outcome, 1.0)


def riddle_patient(number: int) -> BlockedLeg:
    """Sample a patient whose signs, all together, tell what the block did; the same number gives the same patient.

    Parameters
    ----------
    number : int
        1 or more; in eight patients each outcome comes twice.

    Examples
    --------
    >>> riddle_patient(4) == riddle_patient(4)
    True
    >>> {riddle_patient(number).outcome for number in range(1, 9)} == set(OUTCOMES)
    True
    """
    outcome = _outcome(number)
    for seed in range(number * 1000, number * 1000 + 1000):
        leg = _sampled(seed, outcome)
        # Sweat tests that err would leave a warm foot without any sign that tells.
        late = tables.block_outcomes().watched_min
        if read_sweat(leg.plan, late, seed).is_dry == is_complete(leg.plan):
            return leg
    raise RuntimeError(f"no patient of number {number} shows what the block did")


def _outcome(number: int) -> Outcome:
    """Deal each outcome twice in eight patients, so that a short riddle shows them all and the last is no giveaway."""
    hand, place = divmod(number - 1, 2 * len(OUTCOMES))
    dealt = sorted(
        (RandomStream(hand, f"riddle/{turn}/{outcome}").share(), outcome) for outcome in OUTCOMES for turn in (1, 2)
    )
    return dealt[place][1]


def _sampled(seed: int, outcome: Outcome) -> BlockedLeg:
    chance, rules = RandomStream(seed, "riddle patient"), tables.block_outcomes()
    first, second = chance.share(), chance.share()
    completeness = completeness_of(outcome)
    if outcome == "partial":
        low, high = rules.riddle_partial_low_proportion, rules.riddle_partial_high_proportion
        completeness = low + first * (high - low)
    plan = sample_plan(seed, completeness)
    plan = replace(plan, drift_c_per_min=0.0)
    if outcome in ("complete", "somatic") and first < rules.riddle_warm_proportion:
        plan = _warmed(plan)
    if outcome == "failed" and second < rules.riddle_drift_proportion:
        plan = replace(plan, drift_c_per_min=rules.riddle_drift_c_per_min)
    return BlockedLeg(seed, outcome, plan, sample_vessels(seed, plan.warming))


def _warmed(plan: FootPlan) -> FootPlan:
    """Give both feet the warmth of vessels that are open already."""
    warm = tables.block_outcomes().riddle_warm_sole_c
    apart = plan.other.sole_c - plan.treated.sole_c
    colder = plan.treated.sole_c - plan.treated.toe_c
    return replace(plan, treated=Foot(warm, warm - colder), other=Foot(warm + apart, warm + apart - colder))
