"""Anaphylaxis: mast cells release what four organs answer to, each a little later than the first."""

from __future__ import annotations

import math

from sympblock.content import tables
from sympblock.physiology.body import Body, BodyTraits
from sympblock.physiology.drugs_in_body import DrugsInBody
from sympblock.physiology.state import BodyState

_ALLERGENS = {
    "allergic_contrast": ("contrast",),
    "allergic_chlorhexidine": ("chlorhexidine",),
    "allergic_local_anaesthetic": ("lidocaine", "bupivacaine", "levobupivacaine", "ropivacaine"),
}
_ORGANS = ("hypotension", "bronchospasm", "tachycardia", "desaturation", "bradycardia")


class Allergy:
    """Lets a reaction rise and fall.

    Parameters
    ----------
    body : Body
        Whose conditions tell what it reacts to.
    traits : BodyTraits
        How strongly, and which organ first.
    drugs : DrugsInBody
        What has entered.
    """

    def __init__(self, body: Body, traits: BodyTraits, drugs: DrugsInBody) -> None:
        self._allergens = tuple(a for name, agents in _ALLERGENS.items() if name in body.conditions for a in agents)
        self._drugs, self._traits, self._blood_ml = drugs, traits, body.blood_ml
        self._exposed_s = 0
        self._organs = dict.fromkeys(_ORGANS, 0.0)

    def step(self, state: BodyState) -> None:
        """Let one second pass."""
        if not self._allergens or not any(self._drugs.is_exposed(agent) for agent in self._allergens):
            return
        told = tables.physiology()
        self._exposed_s += 1
        if self._exposed_s <= told.allergy_wait_s:
            return
        spent = math.exp(-self._exposed_s / told.allergy_fades_s)
        wanted = self._traits.allergy * spent * (1 - 0.95 * state.mast_drug)
        time_s = told.allergy_rise_s if wanted > state.reaction else told.allergy_calm_s
        state.reaction += (wanted - state.reaction) / time_s
        self._answer(state)
        self._leak(state)

    def _answer(self, state: BodyState) -> None:
        told, first = tables.physiology(), self._traits.first_allergic_sign
        for organ in _ORGANS:
            lag_s = 0.0 if organ == first else told.allergy_organ_lag_s
            wanted = state.reaction if self._exposed_s > told.allergy_wait_s + lag_s else 0.0
            self._organs[organ] += (wanted - self._organs[organ]) / told.allergy_organ_s
        state.allergic_tone = self._organs["hypotension"]
        state.spasm = self._organs["bronchospasm"] * (1 - 0.8 * state.airways_drug)
        state.allergic_rate = self._organs["tachycardia"]
        state.allergic_shunt = self._organs["desaturation"]
        if first == "bradycardia":
            state.vagal = max(state.vagal, self._organs["bradycardia"] * (1 - state.vagal_block))

    def _leak(self, state: BodyState) -> None:
        told = tables.physiology()
        wanted_ml = told.allergy_leak_proportion * self._blood_ml * state.allergic_tone
        if wanted_ml > state.leak_ml:
            state.leak_ml += (wanted_ml - state.leak_ml) / told.allergy_leak_s
