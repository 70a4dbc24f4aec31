"""The vagal reflex: a trigger slows the heart and opens the vessels; lying flat ends it, an upright body feeds it."""

from __future__ import annotations

from sympblock.content import tables
from sympblock.physiology.body import BodyTraits
from sympblock.physiology.state import BodyState

UPRIGHT = frozenset({"sitting", "standing"})


class Vagus:
    """Lets the reflex rise and fall.

    Parameters
    ----------
    traits : BodyTraits
        How strongly this person reacts.
    """

    def __init__(self, traits: BodyTraits) -> None:
        self._traits = traits
        self._size = 0.0
        self._left_s = 0.0
        self._since_s = 0
        self._reflex = 0.0

    def trigger(self, size: float) -> None:
        """Start the reflex; ``size`` from 0 to 1."""
        self._size = min(size, 1.0)
        self._left_s = tables.physiology().vagal_lasts_s
        self._since_s = 0

    def step(self, state: BodyState) -> None:
        """Let one second pass."""
        if not self._reflex and not self._left_s:
            state.vagal = 0.0
            return
        told = tables.physiology()
        self._since_s += 1
        wanted = self._wanted(state)
        if wanted > self._reflex:
            time_s = told.vagal_rise_s
        elif state.posture in UPRIGHT:
            time_s = told.vagal_upright_s
        else:
            time_s = told.vagal_fall_s * (0.6 if state.legs_up else 1.0) * (1.5 if state.posture == "prone" else 1.0)
        self._reflex += (wanted - self._reflex) / time_s
        if self._reflex < 0.005 and not self._left_s:
            self._reflex = 0.0
        state.vagal = self._reflex * (1 - 0.9 * state.vagal_block)

    def _wanted(self, state: BodyState) -> float:
        """Return where the reflex goes; the trigger fades, sooner if the patient lies flat."""
        told = tables.physiology()
        if self._left_s:
            self._left_s = max(self._left_s - (3.0 if state.posture == "supine" and state.legs_up else 1.0), 0.0)
        size = self._size if self._left_s else 0.0
        drains = state.posture in UPRIGHT and self._since_s <= told.vagal_upright_lasts_s
        if drains and self._reflex > 0.2:
            # A body that stays upright goes on draining blood from head and heart.
            size = max(size, self._size) + told.vagal_upright_proportion
        elif size and state.posture == "prone":
            size += told.vagal_prone_proportion
        return min(size * self._traits.vagus, 1.2)
