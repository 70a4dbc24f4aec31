"""Breathing: the drive, what depresses it, the airway, and carbon dioxide."""

from __future__ import annotations

from sympblock.content import tables
from sympblock.physiology.body import Body
from sympblock.physiology.state import BodyState

#: A brainstem that lacks blood or oxygen for longer than this breathes no more; what it lacked counts up to the second number.
_STARVED_S, _STARVED_MOST_S = 25, 60


class Breathing:
    """Lets the patient breathe.

    Parameters
    ----------
    body : Body
        Whose airway narrows sooner if heavy or with sleep apnoea.
    """

    def __init__(self, body: Body) -> None:
        heavy = min(max(body.mass_index - 25, 0.0) * 0.02, 0.6)
        self._narrows = 1.0 + heavy + (0.8 if "sleep_apnoea" in body.conditions else 0.0)
        self._starved_s = 0

    def step(self, state: BodyState) -> None:
        """Let one second pass: drive, breaths, what reaches the alveoli, carbon dioxide."""
        told = tables.physiology()
        depression = self._depression(state)
        state.depth = _depth(state)
        state.drive = self._drive(state, depression)
        state.narrowed = self._narrowing(state)
        state.air_share = self._air(state)
        state.helped_per_min = told.helped_breaths_per_min if state.bagged or state.intubated else 0.0
        state.chest_per_min = max(state.breaths_per_min, state.helped_per_min)
        made = told.fit_oxygen_ratio if state.fitting else 1.0
        rise = told.co2_rises_mmhg / 60 * min(state.flow + 0.1, 1.0)
        state.co2_mmhg += rise * (made - state.air_share * state.co2_mmhg / told.rest_co2_mmhg)
        state.co2_mmhg = max(state.co2_mmhg, 12.0)

    def _depression(self, state: BodyState) -> float:
        """Return the share of breathing that sedatives take; opioid and benzodiazepine together take more than both."""
        told = tables.physiology()
        opioid = state.opioid / (state.opioid + told.opioid_drive_ratio)
        calm = state.benzodiazepine / (1 + state.benzodiazepine)
        hypnotic = state.hypnotic / (state.hypnotic + told.hypnotic_drive_ratio)
        together = min(told.synergy_ratio * opioid * (calm + 0.5 * hypnotic), 0.95)
        left = (1 - opioid) * (1 - told.benzodiazepine_drive_ratio * calm) * (1 - hypnotic) * (1 - together)
        return 1 - left

    def _drive(self, state: BodyState, depression: float) -> float:
        told = tables.physiology()
        # Compressions carry blood, and yet nobody whose heart has stopped goes on breathing under them.
        starves = state.flow < 0.25 or state.arterial < 0.4 or (state.cpr and state.heart_per_min <= 0)
        self._starved_s = min(self._starved_s + 1, _STARVED_MOST_S) if starves else max(self._starved_s - 2, 0)
        if self._starved_s > _STARVED_S or state.brainstem_block > 0.5 or state.held_breath:
            return 0.0
        wake = 0.25 if state.at_s <= state.shaken_until_s else 0.0
        chemical = 1 + told.co2_drive_ratio * (state.co2_mmhg - told.rest_co2_mmhg)
        excited = 0.4 * state.spasm + 0.5 * state.reflex if state.reflex > 0 else 0.4 * state.spasm
        return min(max((1 - depression + wake * depression) * max(chemical + excited, 0.15), 0.0), 4.0)

    def _narrowing(self, state: BodyState) -> float:
        if state.airway_held or state.intubated or state.bagged or state.drive < tables.physiology().apnoea_proportion:
            return 0.0
        told = tables.physiology()
        deep = max(state.depth - told.obstructs_from_proportion, 0.0) * 1.1 * self._narrows
        limp = 0.5 * self._narrows if state.consciousness == "unresponsive" and state.depth < 0.3 else 0.0
        return min(max(deep, limp), 0.95)

    def _air(self, state: BodyState) -> float:
        """Return what reaches the alveoli, 1 at rest; breaths are set besides."""
        told = tables.physiology()
        drive = state.drive
        paralysed = min(
            max((state.block_segments - told.diaphragm_first_count) / told.diaphragm_segments_count, 0.0), 1.0
        )
        ribs = min(max((state.block_segments - told.ribs_first_count) / 13, 0.0), 1.0)
        breathes = drive >= told.apnoea_proportion and paralysed < 0.95
        opioid = state.opioid / (state.opioid + 1)
        state.breaths_per_min = (
            told.rest_breaths_per_min * min(max(drive, 0.25) ** 0.5 * (1 - 0.5 * opioid) * (1 + 0.25 * ribs), 2.8)
            if breathes
            else 0.0
        )
        own = drive * (1 - state.narrowed) * (1 - 0.35 * ribs) * (1 - paralysed) if breathes else 0.0
        own *= 1 - told.spasm_proportion * min(state.spasm, 1.0)
        if state.fitting:
            own *= told.fit_air_proportion
            state.breaths_per_min = 0.0
        if state.intubated or state.bagged:
            helped = 1.0 - 0.5 * min(state.spasm, 1.0)
            if state.posture == "prone" and not state.intubated:
                helped *= told.prone_bag_proportion
            return max(own, helped)
        return own


def _depth(state: BodyState) -> float:
    """Return how deep sedation is, 0 awake to 1."""
    load = 1.1 * state.benzodiazepine + 0.35 * state.opioid + 1.3 * state.hypnotic
    load += 0.5 * state.opioid * (state.benzodiazepine + state.hypnotic) + max(state.co2_mmhg - 70, 0.0) / 25
    depth = load / (1.2 + load)
    return depth * 0.6 if state.at_s <= state.shaken_until_s else depth
