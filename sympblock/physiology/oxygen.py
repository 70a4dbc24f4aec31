"""Oxygen: what the lungs hold, what the blood takes up and the body uses, and what the finger shows."""

from __future__ import annotations

from sympblock.content import tables
from sympblock.physiology.body import Body
from sympblock.physiology.state import BodyState

#: Oxygen that a millilitre of fully saturated blood carries.
_CARRIES_ML = 0.188
#: Share of the blood that waits in veins and tissue.
_VENOUS_SHARE = 0.8


def saturation(pressure_mmhg: float) -> float:
    """Return the saturation of blood at an oxygen pressure, by a known approximation of the curve.

    Examples
    --------
    >>> 0.88 < saturation(60) < 0.92
    True
    """
    if pressure_mmhg <= 0:
        return 0.0
    cubic = pressure_mmhg * (pressure_mmhg * pressure_mmhg + 150)
    return cubic / (cubic + 23400)


class OxygenStores:
    """Fills and empties the stores of oxygen.

    Parameters
    ----------
    body : Body
        Lungs, blood and use.
    """

    def __init__(self, body: Body) -> None:
        told = tables.physiology()
        self._lung_ml = body.lung_ml
        self._used_per_s = body.oxygen_ml_per_min / 60
        self._air_per_s = told.air_flow_ml_per_kg * body.working_kg / 60
        self._blood_ml = body.blood_ml
        self._output_per_s = body.blood_ml / 60
        self._held = told.air_proportion - self._used_per_s / self._air_per_s
        self._venous = 0.74

    def step(self, state: BodyState) -> None:
        """Let one second pass."""
        told = tables.physiology()
        breathed = self._breathed(state)
        end = saturation(told.blood_gas_mmhg * self._held)
        shunt = min(
            told.shunt_proportion + told.spasm_shunt_proportion * (0.5 * state.spasm + 0.5 * state.allergic_shunt), 0.7
        )
        output = self._output_per_s * max(min(state.flow, 1.6), 0.02) * _CARRIES_ML
        # Dissolved oxygen counts when much of it is breathed.
        dissolved = 0.016 * self._held if self._held > 0.3 else 0.0
        arterial = (1 - shunt) * min(end + dissolved, 1.0) + shunt * self._venous
        taken = max(output * (1 - shunt) * (end - self._venous), 0.0)
        # Small lungs are washed within a breath, and no further.
        renewed = min(self._air_per_s * state.air_share, 0.9 * self._lung_ml)
        gained = renewed * (breathed - self._held)
        self._held = min(max(self._held + (gained - taken) / self._lung_ml, 0.0), 1.0)
        used = self._used_per_s * (told.fit_oxygen_ratio if state.fitting else 1.0)
        used = min(used, output * arterial)
        store = self._blood_ml * _VENOUS_SHARE * _CARRIES_ML
        self._venous += (output * (arterial - self._venous) - used) / store
        self._venous = min(max(self._venous, 0.0), 1.0)
        state.arterial = min(max(arterial, 0.0), 1.0)
        slow = told.finger_s * (1.0 if state.flow > 0.5 else 2.0)
        state.finger += (state.arterial - state.finger) / slow

    def _breathed(self, state: BodyState) -> float:
        told = tables.physiology()
        if state.intubated or state.bagged:
            return told.tube_proportion
        return told.mask_proportion if state.oxygen else told.air_proportion
