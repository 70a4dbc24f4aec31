"""One drug in the body: depot, blood, tissue, lipid and what has gone; nothing is lost between them."""

from __future__ import annotations

import math
from functools import cache

from sympblock.content import tables
from sympblock.content.care.crisis_drugs import CrisisDrug, load_crisis_drugs

_LN2 = math.log(2)
#: Compartments in the order of :meth:`DrugStore.amounts`.
COMPARTMENTS = ("depot", "blood", "tissue", "lipid", "gone")


def share_per_s(half_s: float) -> float:
    """Return the share that moves in one second at a half-time.

    Examples
    --------
    >>> share_per_s(1.0)
    0.5
    """
    return -math.expm1(-_LN2 / half_s)


class DrugStore:
    """Moves one drug through the body, second by second.

    Parameters
    ----------
    drug : CrisisDrug
        Its kinetics.
    weight_kg : float
        By which the site of effect is scaled.

    Examples
    --------
    >>> from sympblock.content.care.crisis_drugs import load_crisis_drugs
    >>> store = DrugStore(load_crisis_drugs()["midazolam"], 70)
    >>> store.give("vein", 2.0)
    >>> store.step(flow=1.0, lipid_per_kg=0.0)
    >>> round(sum(store.amounts()), 9)
    2.0
    """

    def __init__(self, drug: CrisisDrug, weight_kg: float) -> None:
        self.drug = drug
        self.depots: dict[str, float] = {}
        self.blood = self.tissue = self.lipid = self.gone = self.effect = 0.0
        self.effects = tuple((name, most) for name, most in drug.effects if most)
        self.receptors = tuple((name, weight) for name, weight in drug.receptors if weight)
        self._weight_kg = weight_kg
        mixing = _LN2 / (60 * drug.mix_min)
        self._out = mixing * drug.tissue_ratio / (1 + drug.tissue_ratio)
        self._back = mixing / (1 + drug.tissue_ratio)
        self._away = _LN2 / (60 * drug.half_life_min)
        self._onset = share_per_s(drug.onset_s)
        self._sheds = share_per_s(60 * tables.physiology().lipid_sheds_min)
        self._binds = share_per_s(tables.physiology().lipid_half_s)
        self._absorbs: dict[str, float] = {}

    def give(self, place: str, amount: float) -> None:
        """Put an amount into the blood, or into the depot of a place."""
        if place == "vein":
            self.blood += amount
            return
        self.depots[place] = self.depots.get(place, 0.0) + amount
        if place not in self._absorbs:
            self._absorbs[place] = share_per_s(_absorption_s(self.drug, place))

    def step(self, flow: float, lipid_per_kg: float) -> None:
        """Let one second pass; ``flow`` is that of the blood, 1 at rest."""
        for place, amount in self.depots.items():
            # The fluid around the cord loses its drug whatever the circulation does.
            moved = amount * self._absorbs[place] * (1.0 if place == "intrathecal" else flow)
            self.depots[place] = amount - moved
            self.blood += moved
        blood = self.blood
        out, away = blood * self._out * flow, blood * self._away * flow
        back = self.tissue * self._back * flow
        self.blood = blood - out - away + back
        self.tissue += out - back
        self.gone += away
        if self.drug.lipid_ratio and (lipid_per_kg or self.lipid):
            self._bind(lipid_per_kg * self.drug.lipid_ratio, flow)
        self.effect += (self.blood / self._weight_kg - self.effect) * self._onset * min(flow, 1.0)

    def _bind(self, capacity: float, flow: float) -> None:
        """Let lipid take up its share of what is in the blood, and hand some of it to muscle and liver."""
        wanted = (self.blood + self.lipid) * capacity / (1 + capacity)
        moved = (wanted - self.lipid) * self._binds * min(flow, 1.0)
        self.blood -= moved
        self.lipid += moved
        shed = self.lipid * self._sheds * min(flow, 1.0)
        self.lipid -= shed
        self.tissue += shed

    def amounts(self) -> tuple[float, float, float, float, float]:
        """Return where the drug is, in the order of :data:`COMPARTMENTS`."""
        return sum(self.depots.values()), self.blood, self.tissue, self.lipid, self.gone


def _absorption_s(drug: CrisisDrug, place: str) -> float:
    """Return the half-time in which a drug leaves a place."""
    told = tables.physiology()
    if place == "artery":
        return told.absorb_artery_s
    if place == "intrathecal":
        return 60 * drug.leaves_canal_min
    name = "prevertebral" if place.startswith("prevertebral") else place
    return 60 * told.at(f"absorb_{name}_min") / drug.absorption_ratio


@cache
def peak_of_bolus(agent: str) -> float:
    """Return the highest level at the site of effect after one unit a kilogram by vein over the bolus of the sheep.

    Doses that start fits or stop hearts are read by it, so that the kinetics can change without them.
    """
    store = DrugStore(load_crisis_drugs()[agent], 1.0)
    seconds, peak = int(tables.physiology().ordinary_bolus_s), 0.0
    for second in range(600):
        if second < seconds:
            store.give("vein", 1.0 / seconds)
        store.step(1.0, 0.0)
        peak = max(peak, store.effect)
    return peak
