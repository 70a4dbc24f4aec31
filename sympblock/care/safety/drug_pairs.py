"""Which drugs of a plan add to one another's bleeding."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sympblock.care.safety.antithrombotic_plan import TakenDrug

#: Two on coagulation, one on coagulation with one on platelets, two on platelets, and aspirin with dipyridamole.
Pair = Literal["two_coagulation", "platelets_and_coagulation", "two_platelets", "aspirin_dipyridamole"]


def pairs_in(taken: Sequence[TakenDrug]) -> tuple[Pair, ...]:
    """Return what the drugs of a plan add up to, each kind once.

    Examples
    --------
    >>> pairs_in((TakenDrug("aspirin"), TakenDrug("apixaban")))
    ('platelets_and_coagulation',)
    """
    names = {drug.name for drug in taken}
    acts = [drug.interval.acts_on for drug in taken]
    platelets, coagulation = acts.count("platelets"), acts.count("coagulation")
    found: list[tuple[Pair, bool]] = [
        ("two_coagulation", coagulation > 1),
        ("platelets_and_coagulation", bool(platelets and coagulation)),
        ("two_platelets", platelets > 1),
        ("aspirin_dipyridamole", {"aspirin", "dipyridamole"} <= names),
    ]
    return tuple(pair for pair, is_there in found if is_there)
