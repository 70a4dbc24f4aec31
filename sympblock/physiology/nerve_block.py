"""What local anaesthetic blocks: the cord from the canal upwards, the trunk of each leg, and the plexus of the thigh."""

from __future__ import annotations

import math

from sympblock.content import tables
from sympblock.physiology.drugs_in_body import DrugsInBody
from sympblock.physiology.state import BodyState, share

_CANAL = ("intrathecal", "subdural", "epidural")


def segments_of_dose(dose_mg: float) -> float:
    """Return how many segments above the last sacral one a dose in the fluid blocks in the end.

    Parameters
    ----------
    dose_mg : float
        As bupivacaine.

    Examples
    --------
    >>> 14 < segments_of_dose(10) < 16
    True
    """
    told = tables.physiology()
    return told.canal_step_ratio * math.log1p(dose_mg / told.canal_dose_mg)


class NerveBlock:
    """Lets blocks climb and fall.

    Parameters
    ----------
    drugs : DrugsInBody
        Where the local anaesthetic lies.
    """

    def __init__(self, drugs: DrugsInBody) -> None:
        self._drugs = drugs
        self._segments = dict.fromkeys(_CANAL, 0.0)
        self._since_s = dict.fromkeys(_CANAL, 0)
        self._legs = {"left": 0.0, "right": 0.0}
        self._thigh = 0.0
        self._lasts_s = 60.0

    def step(self, state: BodyState) -> None:
        """Let one second pass and tell the state what is blocked."""
        doses = self._doses()
        if not doses and not state.block_segments and not state.leg_block and not state.thigh_weak:
            return
        tilted = state.posture == "head_down"
        state.block_segments = max(self._climb(place, doses.get(place, 0.0), tilted) for place in _CANAL)
        self._block_sides(doses)
        state.leg_block = sum(self._legs.values())
        state.thigh_weak = self._thigh
        _tell_heights(state)

    def _doses(self) -> dict[str, float]:
        """Return the dose at each place, as bupivacaine."""
        doses: dict[str, float] = {}
        for store in self._drugs.stores.values():
            if ratio := store.drug.canal_ratio:
                # A nerve keeps its drug for longer than the depot around it: as long as the drug that lasts longest.
                self._lasts_s = max(self._lasts_s, 60 * store.drug.leaves_canal_min)
                for place, amount in store.depots.items():
                    doses[place] = doses.get(place, 0.0) + ratio * amount
        return doses

    def _climb(self, place: str, dose_mg: float, is_tilted: bool) -> float:
        told = tables.physiology()
        self._since_s[place] = self._since_s[place] + 1 if dose_mg > 0.1 else 0
        wanted, climb_s, lag_s = _ascent(place, dose_mg)
        if is_tilted:
            wanted, climb_s = wanted + told.tilt_segments_count, climb_s * told.tilt_climb_proportion
        if self._since_s[place] <= lag_s or not dose_mg:
            wanted = 0.0
        now = self._segments[place]
        now += (wanted - now) / (climb_s if wanted > now else told.canal_fall_s)
        self._segments[place] = now if now > 0.01 else 0.0
        return self._segments[place]

    def _block_sides(self, doses: dict[str, float]) -> None:
        told = tables.physiology()
        left = doses.get("prevertebral", 0.0) + doses.get("prevertebral_left", 0.0)
        for side, dose in (("left", left), ("right", doses.get("prevertebral_right", 0.0))):
            wanted = dose / (dose + told.prevertebral_full_mg / 4)
            self._legs[side] = self._nerve(self._legs[side], wanted, told.prevertebral_onset_s)
        dose = doses.get("psoas", 0.0)
        self._thigh = self._nerve(self._thigh, dose / (dose + told.plexus_full_mg), told.plexus_onset_s)

    def _nerve(self, now: float, wanted: float, onset_s: float) -> float:
        return now + (wanted - now) / (onset_s if wanted > now else self._lasts_s)


def _ascent(place: str, dose_mg: float) -> tuple[float, float, float]:
    """Return how many segments are blocked in the end, the time constant, and how long nothing is noticed."""
    told = tables.physiology()
    if place == "epidural":
        return segments_of_dose(dose_mg * told.epidural_share_proportion), told.epidural_climb_s, told.epidural_lag_s
    if place == "subdural":
        return segments_of_dose(dose_mg) * told.subdural_spread_ratio, told.subdural_climb_s, told.subdural_lag_s
    faster = (told.canal_climb_mg / max(dose_mg, 1.0)) ** told.canal_climb_power_ratio
    return segments_of_dose(dose_mg), min(max(told.canal_climb_s * faster, told.canal_climb_least_s), 600.0), 0.0


def _tell_heights(state: BodyState) -> None:
    told = tables.physiology()
    height = state.block_segments
    # Sympathetic fibres are blocked about two segments above sensation.
    state.outflow_block = share((height + 2 - told.outflow_first_count) / told.outflow_segments_count)
    state.heart_nerve_block = share((height - told.heart_nerves_first_count) / told.heart_nerves_count)
    state.brainstem_block = share(height - told.brainstem_count + 1)
