"""The heart: rate, strength, conduction, arrhythmia, arrest and what starts it again."""

from __future__ import annotations

from sympblock.content import tables
from sympblock.physiology.body import Body, BodyTraits
from sympblock.physiology.state import BodyState, share

#: How long a cause must last before the rhythm changes, and how long a shock counts.
_STEADY_S = 8


class Heart:
    """Lets the heart beat, weaken, stop and start again.

    Parameters
    ----------
    body : Body
        With its conditions.
    traits : BodyTraits
        Rate at rest.
    """

    def __init__(self, body: Body, traits: BodyTraits) -> None:
        self.rest_per_min = traits.heart_per_min
        self._beta = 0.45 if "beta_blocker" in body.conditions else 1.0
        self._strong = 0.75 if "heart_failure" in body.conditions else 1.0
        self.arrest = ""
        self._cause_s = 0
        self._paused_s = 0

    def step(self, state: BodyState) -> None:
        """Let one second pass."""
        told = tables.physiology()
        load = state.heart_toxicity * (1 + told.hypoxia_adds_ratio * _hypoxia(state))
        self._feed(state)
        failing = share((load - told.heart_fails_proportion) / (1 - told.heart_fails_proportion))
        # Drugs that strengthen the heart cannot do so in full while it is poisoned.
        state.strength = max(self._strong * (1 + state.strength_drug * (1 - 0.4 * failing)) * (1 - 0.9 * failing), 0.03)
        state.strength *= min(1.0, state.energy / 0.7)
        widening = told.widens_ms * state.widening * (1 + _hypoxia(state)) + 10 * max(state.phenol - 1.5, 0.0)
        state.qrs_ms = min(told.rest_qrs_ms + widening + 40 * (1 - state.energy), 240.0)
        self._change_arrest(state, load)
        state.heart_per_min = self._rate(state, failing)
        state.rhythm = self._name(state)

    def _feed(self, state: BodyState) -> None:
        """Spend or restore the reserve of the heart by what the coronary arteries bring."""
        told = tables.physiology()
        oxygen = min(state.arterial / told.heart_oxygen_proportion, 1.0)
        if self.arrest or state.systolic_mmhg < told.pulse_least_mmhg:
            pressed = (0.6 + 0.35 * min(max(state.tone_drug, 0.0), 1.0)) * min(state.filling + 0.4, 1.0)
            supply = pressed * oxygen if state.cpr else min(state.mean_mmhg / told.coronary_mmhg, 1.0) * oxygen * 0.8
        else:
            supply = min(state.mean_mmhg / told.coronary_mmhg, 1.0) * oxygen
        wanted = share((supply - 0.3) / 0.6)
        time_s = told.energy_returns_s if wanted > state.energy else told.energy_falls_s
        state.energy += (wanted - state.energy) / time_s

    def _change_arrest(self, state: BodyState, load: float) -> None:
        told = tables.physiology()
        if self.arrest:
            self._restart(state, load)
            return
        fibrillates = load >= told.heart_stops_proportion or (
            load * (1 - 0.6 * state.steady) > 0.3 and state.irritated > 0.8
        )
        fibrillates = fibrillates or state.phenol * (1 - 0.5 * state.steady) > 2.5 * told.phenol_runs_mg_per_kg
        self._cause_s = self._cause_s + 1 if fibrillates else 0
        if self._cause_s >= _STEADY_S:
            self.arrest, self._cause_s = "vf", 0
        elif state.energy < told.energy_stops_proportion:
            self.arrest = "asystole"

    def _restart(self, state: BodyState, load: float) -> None:
        told = tables.physiology()
        ready = state.energy > told.energy_restarts_proportion and load < told.heart_restarts_proportion
        if self.arrest == "vf":
            shocked = state.at_s == state.shocked_at_s
            if shocked and ready and state.phenol < 2 * told.phenol_runs_mg_per_kg:
                self.arrest = ""
            elif state.energy < 0.08:
                self.arrest = "asystole"
        elif ready and state.cpr:
            self.arrest = ""

    def _rate(self, state: BodyState, failing: float) -> float:
        if self.arrest:
            return 0.0
        told = tables.physiology()
        if self._is_running(state):
            return 170.0
        nerves = 1 - 0.9 * state.heart_nerve_block
        reflex = told.rate_reflex_ratio * self._beta * nerves if state.reflex > 0 else 0.4
        factor = 1 + reflex * state.reflex + state.rate_drug + told.flush_rate_ratio * state.flush
        factor += (
            (told.allergy_rate_ratio * state.allergic_rate + told.fit_rate_ratio * stirred(state)) * self._beta * nerves
        )
        factor += 0.25 * share((0.92 - state.arterial) / 0.2) + 0.02 * max(state.pain_points - 1, 0.0)
        factor *= (1 - 0.3 * state.heart_nerve_block) * (1 - told.vagal_rate_proportion * min(state.vagal, 1.0))
        factor *= (1 - told.brainstem_rate_proportion * state.brainstem_block) * (1 - 0.5 * failing)
        factor *= min(1.0, 0.25 + state.energy) * (1 - 0.6 * share((0.5 - state.arterial) / 0.3))
        if self._pauses(state):
            return 0.0
        least = told.escape_heart_per_min if state.vagal > told.vagal_pause_proportion else 15.0
        return min(max(self.rest_per_min * factor, least), 190.0)

    def _pauses(self, state: BodyState) -> bool:
        """Tell whether the vagal reflex holds the heart; after some seconds it escapes."""
        told = tables.physiology()
        held = state.vagal > told.vagal_pause_proportion
        self._paused_s = self._paused_s + 1 if held else 0
        return held and self._paused_s <= told.pause_longest_s

    def _is_running(self, state: BodyState) -> bool:
        """Tell whether the ventricles run away; runs come and go."""
        runs = tables.physiology().phenol_runs_mg_per_kg
        provoked = state.phenol * (1 - 0.5 * state.steady) > runs or (state.irritated > 0.93 and state.steady < 0.3)
        return provoked and state.at_s % 20 < 7

    def _name(self, state: BodyState) -> str:
        rate = state.heart_per_min
        if self.arrest or rate == 0:
            return self.arrest or "asystole"
        if self._is_running(state):
            return "vt"
        if state.phenol > tables.physiology().phenol_ectopic_mg_per_kg or state.irritated > 0.85:
            return "bigeminy"
        if state.qrs_ms >= 120:
            return "wide"
        if rate < 45 and state.vagal > 0.6:
            return "junctional"
        if rate < 50:
            return "sinus_bradycardia"
        return "sinus_tachycardia" if rate > 100 else "sinus"


def stirred(state: BodyState) -> float:
    """Return how much a brain that is being poisoned drives heart and vessels, 0 to 1; a fit drives them in full."""
    if state.fitting:
        return 1.0
    return 0.7 * share((max(state.brain_toxicity, state.phenol / 4) - 0.3) / 0.7)


def _hypoxia(state: BodyState) -> float:
    return share((0.8 - state.arterial) / 0.4)
