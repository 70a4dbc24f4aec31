"""Circulation: volume, filling, vessels, the reflex that holds the pressure, and the pressure itself."""

from __future__ import annotations

from sympblock.content import tables
from sympblock.physiology.body import Body, BodyTraits
from sympblock.physiology.heart import Heart, stirred
from sympblock.physiology.state import BodyState

_ARREST = frozenset({"vf", "asystole"})


class Circulation:
    """Moves the blood.

    Parameters
    ----------
    body : Body
        Blood volume and what is missing of it.
    traits : BodyTraits
        Pressure at rest.
    heart : Heart
        Which pumps.
    """

    def __init__(self, body: Body, traits: BodyTraits, heart: Heart) -> None:
        told = tables.physiology()
        self._blood_ml, self._deficit_ml = body.blood_ml, body.volume_deficit_ml
        diastolic = told.rest_diastolic_mmhg + 0.4 * (traits.systolic_mmhg - told.rest_systolic_mmhg)
        self._pulse_mmhg = traits.systolic_mmhg - diastolic
        self._mean_mmhg = diastolic + self._pulse_mmhg / 3
        self._heart = heart

    def settle(self, state: BodyState) -> None:
        """Let the reflex make up for what was missing before anything happened."""
        state.mean_mmhg = self._mean_mmhg
        state.systolic_mmhg = self._mean_mmhg + 2 / 3 * self._pulse_mmhg
        state.diastolic_mmhg = self._mean_mmhg - self._pulse_mmhg / 3
        state.heart_per_min = self._heart.rest_per_min
        for _ in range(120 if self._deficit_ml else 0):
            self._heart.step(state)
            self.step(state)

    def step(self, state: BodyState) -> None:
        """Let one second pass."""
        state.bled_ml += state.bleed_ml_per_min / 60 * min(state.mean_mmhg / self._mean_mmhg, 1.2)
        state.bled_ml = min(state.bled_ml, 0.9 * self._blood_ml)
        state.filling = self._filling(state)
        stroke = min(max(state.filling, 0.0), 1.4) ** tables.physiology().filling_power_ratio * state.strength
        tone = self._tone(state)
        flow = self._flow(state, stroke)
        state.flow += (flow - state.flow) / 1.5
        self._set_pressure(state, tone, stroke)
        self._answer(state, stroke)

    def _filling(self, state: BodyState) -> float:
        told = tables.physiology()
        lost = self._deficit_ml + state.bled_ml + state.leak_ml - state.fluid_ml
        share = 1 - lost / self._blood_ml - self._pooled(state)
        veins = told.vein_reflex_proportion * max(state.reflex, 0.0) * (1 - state.outflow_block)
        return (share - told.unstressed_proportion) / (1 - told.unstressed_proportion) + veins

    def _pooled(self, state: BodyState) -> float:
        """Return the share of the blood that does not come back to the heart."""
        told = tables.physiology()
        pooled = told.block_pools_proportion * state.outflow_block + told.leg_pools_proportion * state.leg_block
        pooled += told.allergy_pools_proportion * state.allergic_tone
        if state.posture == "sitting":
            pooled += told.sit_pools_proportion * (1 + 0.4 * state.leg_block)
        elif state.posture == "standing":
            pooled += told.stand_pools_proportion * (1 + 0.4 * state.leg_block)
        elif state.legs_up:
            pooled -= told.legs_up_proportion
        elif state.posture == "head_down":
            pooled -= told.head_down_proportion
        return pooled

    def _tone(self, state: BodyState) -> float:
        told = tables.physiology()
        tone = 1 + told.tone_reflex_ratio * state.reflex * (1 - state.outflow_block)
        tone *= 1 - told.block_tone_proportion * state.outflow_block
        tone *= 1 - told.leg_tone_proportion * state.leg_block
        tone *= 1 - told.brainstem_tone_proportion * state.brainstem_block
        tone *= 1 - told.allergy_tone_proportion * min(state.allergic_tone, 1.2)
        tone *= 1 - told.vagal_tone_proportion * min(state.vagal, 1.0)
        tone *= 1 - told.flush_tone_proportion * state.flush
        tone *= (1 + told.fit_tone_ratio * stirred(state)) * (1 - 0.15 * state.depth)
        return max(tone * max(1 + state.tone_drug, 0.3), 0.08)

    def _flow(self, state: BodyState, stroke: float) -> float:
        told = tables.physiology()
        if state.rhythm in _ARREST or stroke <= 0.02:
            if not state.cpr:
                return 0.0
            bed = 1.0 if state.posture == "supine" else told.cpr_prone_proportion
            return told.cpr_flow_proportion * bed * min(max(state.filling + 0.3, 0.2), 1.0)
        ratio = state.heart_per_min / self._heart.rest_per_min
        beats = ratio**told.rate_power_ratio if ratio > 1 else ratio**0.85
        # Above this rate there is no time to fill.
        hurried = (135 / state.heart_per_min) ** 1.6 if state.heart_per_min > 135 else 1.0
        # A heart that a drug drives faster than its filling allows empties itself.
        hurried *= 1 - told.driven_empty_ratio * max(state.rate_drug, 0.0) * min(max(1 - state.filling, 0.0), 1.0)
        flow = beats * hurried * stroke * (0.7 if state.rhythm == "vt" else 1.0)
        # Compressions help a heart that beats too weakly for a pulse, and a strong one not.
        return max(flow, told.cpr_flow_proportion) if state.cpr else flow

    def _set_pressure(self, state: BodyState, tone: float, stroke: float) -> None:
        told = tables.physiology()
        wanted = max(self._mean_mmhg * state.flow * tone, 4.0)
        state.mean_mmhg += (wanted - state.mean_mmhg) / told.pressure_s
        state.mean_mmhg = min(state.mean_mmhg, 210.0)
        pulse = self._pulse_mmhg * min(stroke, 1.3) * (0.85 + 0.15 * tone) if state.rhythm not in _ARREST else 0.0
        if state.cpr:
            pulse = max(pulse, 35.0)
        elif state.flow < 0.05:
            pulse = 0.0
        pulse = min(pulse, 2.4 * state.mean_mmhg)
        state.systolic_mmhg = state.mean_mmhg + 2 / 3 * pulse
        state.diastolic_mmhg = max(state.mean_mmhg - pulse / 3, 0.0)

    def _answer(self, state: BodyState, stroke: float) -> None:
        """Let the reflex follow pressure and filling; sedation and a failing brain blunt it."""
        told = tables.physiology()
        fall = (self._mean_mmhg - state.mean_mmhg) / self._mean_mmhg
        wanted = told.baro_pressure_ratio * fall + told.baro_filling_ratio * max(1 - stroke, 0.0)
        wanted = min(max(wanted, -0.5), 1.0) * (1 - 0.5 * state.depth) * (1 - state.brainstem_block)
        state.reflex += (wanted - state.reflex) / told.baro_s
