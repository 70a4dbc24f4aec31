"""What a learner does in a drill: an act, a drug with dose and route, or a diagnosis said aloud, each at its second."""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from sympblock.content.care.crisis_acts import load_crisis_acts
from sympblock.content.care.crisis_drugs import CrisisDrug, load_crisis_drugs

DrillActKind = Literal["act", "drug", "thought"]
#: Routes of a crisis, and what the learner reads.
ROUTES = MappingProxyType({"vein": "into a vein", "muscle": "into a muscle", "airway": "by nebuliser"})
#: No syringe or bag holds more, whatever the unit.
MOST_AMOUNT = 10_000.0
#: The longest time over which something is given.
MOST_OVER_S = 3600.0
UNITS = MappingProxyType({"mg": "mg", "ug": "micrograms", "ml": "ml", "units": "units"})


class DrillError(ValueError):
    """Says in one sentence for the learner why an act cannot be done."""


@dataclass(frozen=True)
class DrillAct:
    """Says what the learner did.

    Parameters
    ----------
    at_s : float
        Since the learner came to the patient, at least 0.
    kind : str
        ``"act"``, ``"drug"`` or ``"thought"``.
    name : str
        An act, a drug, or the cause that was said aloud.
    amount : float
        Of a drug, in its own unit.
    place : str
        Route of a drug, of :data:`ROUTES`.
    over_s : float
        How long a drug runs in.
    """

    at_s: float
    kind: DrillActKind
    name: str
    amount: float = 0.0
    place: str = "vein"
    over_s: float = 1.0

    def __post_init__(self) -> None:
        """Refuse what nobody can do."""
        if self.kind == "act" and self.name not in load_crisis_acts():
            raise DrillError(f"No act is called {self.name!r}.")
        if self.kind == "drug":
            _check_drug(self)


def _check_drug(act: DrillAct) -> None:
    if act.name not in load_crisis_drugs():
        raise DrillError(f"No drug is called {act.name!r}.")
    if act.place not in ROUTES:
        raise DrillError("Choose how the drug is given.")
    if not (math.isfinite(act.amount) and 0 < act.amount <= MOST_AMOUNT):
        raise DrillError(f"Enter a dose above 0 and up to {MOST_AMOUNT:,.0f}.")
    if not (math.isfinite(act.over_s) and 0 < act.over_s <= MOST_OVER_S):
        raise DrillError("Choose over which time the drug is given.")


def drill_drugs() -> dict[str, CrisisDrug]:
    """Return what can be given in a crisis: all but what belongs to the block itself; lidocaine is in both."""
    return {
        drug.id: drug
        for drug in load_crisis_drugs().values()
        if drug.kind not in ("contrast", "antiseptic", "neurolytic")
        and (not drug.is_block_agent or drug.id == "lidocaine")
    }


def act_words(act: DrillAct, *, with_dose: bool = True) -> str:
    """Say what was done.

    Parameters
    ----------
    act : DrillAct
        The act.
    with_dose : bool
        False where the dose is of the model alone and must not be read as advice.

    Examples
    --------
    >>> act_words(DrillAct(3, "drug", "adrenaline", 50))
    'Adrenaline 50 micrograms into a vein'
    >>> act_words(DrillAct(3, "act", "oxygen"))
    'Oxygen by mask with reservoir'
    """
    if act.kind == "act":
        return load_crisis_acts()[act.name].name
    if act.kind == "thought":
        return f"“I think this is: {act.name}.”"
    drug = load_crisis_drugs()[act.name]
    if not with_dose:
        return f"{drug.name} {ROUTES[act.place]}, dose by local protocol"
    over = f" over {_over_words(act.over_s)}" if act.over_s > 1 else ""
    return f"{drug.name} {act.amount:g} {UNITS[drug.amount_unit]} {ROUTES[act.place]}{over}"


def _over_words(seconds: float) -> str:
    return f"{seconds / 60:.3g} min" if seconds >= 60 else f"{seconds:g} s"
