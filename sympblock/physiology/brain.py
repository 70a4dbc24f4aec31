"""The brain: what blood, oxygen, sedatives and poison leave of the mind, and when it fits."""

from __future__ import annotations

from sympblock.content import tables
from sympblock.physiology.state import BodyState
from sympblock.physiology.vagus import UPRIGHT

_AFTER_FIT_S = 60


class Brain:
    """Tells how conscious the patient is."""

    def __init__(self) -> None:
        self._fit_s = 0
        self._dazed_s = 0

    def step(self, state: BodyState) -> None:
        """Let one second pass."""
        self._supply(state)
        self._fit(state)
        state.consciousness = self._mind(state)
        if state.posture == "standing":
            _stand(state)

    def _supply(self, state: BodyState) -> None:
        """Spend or restore the few seconds that a brain lasts without blood or oxygen."""
        told = tables.physiology()
        supply = min(state.flow, state.mean_mmhg / 58) * min(state.arterial / 0.7, 1.0)
        if state.posture in UPRIGHT:
            supply *= 0.85
        if supply < told.mind_flow_proportion:
            state.reserve -= (1 - supply / told.mind_flow_proportion) / told.mind_reserve_s
        else:
            state.reserve += (1 - state.reserve) / told.mind_returns_s
        state.reserve = min(max(state.reserve, 0.0), 1.0)

    def _fit(self, state: BodyState) -> None:
        told = tables.physiology()
        calm = (state.benzodiazepine + state.hypnotic) / (1 + state.benzodiazepine + state.hypnotic)
        load = state.brain_toxicity / (1 + told.calm_raises_ratio * calm)
        load = max(load, state.phenol / told.phenol_fit_mg_per_kg)
        self._dazed_s = max(self._dazed_s - 1, 0)
        if state.fitting:
            self._fit_s += 1
            tired = self._fit_s > told.fit_longest_s
            if load < told.toxic_stops_proportion or tired or calm > 0.35 or state.reserve < 0.1:
                state.fitting, self._dazed_s = False, _AFTER_FIT_S
        elif load >= told.toxic_fit_proportion and state.reserve > 0.4 and not self._dazed_s and calm < 0.3:
            state.fitting, self._fit_s = True, 0

    def _mind(self, state: BodyState) -> str:
        told = tables.physiology()
        if state.fitting:
            return "fitting"
        toxic = state.brain_toxicity
        out = state.reserve < 0.15 or state.depth > 0.72 or state.arterial < 0.5 or state.brainstem_block > 0.7
        if out or toxic >= told.toxic_coma_ratio or self._dazed_s > _AFTER_FIT_S // 2:
            return "unresponsive"
        if toxic >= told.toxic_confused_proportion or state.reserve < 0.6 or state.arterial < 0.75 or self._dazed_s:
            return "confused"
        drowsy = state.depth > 0.35 or toxic >= 0.6 or state.reserve < 0.9 or state.mean_mmhg < 52
        return "drowsy" if drowsy else "alert"


def _stand(state: BodyState) -> None:
    """Let somebody fall who faints on the feet, or whose legs do not hold."""
    told = tables.physiology()
    gives_way = state.thigh_weak > told.knee_gives_proportion or state.block_segments > told.lumbar_first_count
    if gives_way or state.consciousness in ("unresponsive", "fitting"):
        state.posture, state.fallen = "supine", 1.0
        state.pain_points = max(state.pain_points, told.fall_pain_points)
