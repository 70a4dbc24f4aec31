"""All drugs of one patient: what runs in, where it is, and what it does at its site."""

from __future__ import annotations

from sympblock.content import tables
from sympblock.content.care.crisis_drugs import load_crisis_drugs
from sympblock.physiology.body import Body, BodyTraits
from sympblock.physiology.drug_store import DrugStore, peak_of_bolus
from sympblock.physiology.state import BodyState
from sympblock.physiology.timeline import DrugGiven

_SATURATING = ("rate", "tone", "strength", "vagal_block", "airways", "mast_cells", "steadies", "irritates")
#: What a beta-blocker halves of a beta-agonist.
_BETA = frozenset({"rate", "strength", "airways", "mast_cells"})
_FLUIDS = ("crystalloid", "red_cells", "lipid_emulsion")


class _Running:
    """Holds what still runs in: how much each second, and for how long."""

    def __init__(self, given: DrugGiven) -> None:
        self.agent, self.place = given.agent, given.place
        self.left_s = max(1, round(given.over_s))
        self.per_s = given.amount / self.left_s


class DrugsInBody:
    """Lets drugs run in, spread and act.

    Parameters
    ----------
    body : Body
        Who is given them.
    traits : BodyTraits
        How strongly this person reacts.
    """

    def __init__(self, body: Body, traits: BodyTraits) -> None:
        self.stores: dict[str, DrugStore] = {}
        self.rows: dict[str, list[tuple[float, ...]]] = {}
        self._began_s: dict[str, int] = {}
        self._running: list[_Running] = []
        self._body, self._traits = body, traits
        self._flushes = "flushes_after_alcohol" in body.conditions
        self._blocked_beta = "beta_blocker" in body.conditions

    def give(self, given: DrugGiven) -> None:
        """Begin to give a drug."""
        if given.agent not in self.stores:
            self.stores[given.agent] = DrugStore(load_crisis_drugs()[given.agent], self._body.weight_kg)
            self.rows[given.agent] = []
            self._began_s[given.agent] = int(given.at_s)
        self._running.append(_Running(given))

    def stop_block(self) -> None:
        """Stop what runs in through the needle of the block; what has run in stays."""
        drugs = load_crisis_drugs()
        self._running = [each for each in self._running if not drugs[each.agent].is_block_agent]

    def began_s(self, agent: str) -> int:
        """Return the second of the first row of an agent."""
        return self._began_s[agent]

    def step(self, state: BodyState) -> None:
        """Let one second pass and tell the state what the drugs do."""
        self._run_in()
        flow = max(state.flow, tables.physiology().flow_least_proportion)
        lipid = self.stores.get("lipid_emulsion")
        lipid_per_kg = lipid.blood / self._body.weight_kg if lipid else 0.0
        for agent, store in self.stores.items():
            store.step(flow, lipid_per_kg)
            self.rows[agent].append(store.amounts())
        self._act(state)
        self._poison(state)

    def _run_in(self) -> None:
        for each in self._running:
            self.stores[each.agent].give(each.place, each.per_s)
            each.left_s -= 1
        if any(each.left_s <= 0 for each in self._running):
            self._running = [each for each in self._running if each.left_s > 0]

    def _act(self, state: BodyState) -> None:
        sums = dict.fromkeys(_SATURATING, 0.0)
        bound = {
            "opioid": 0.0,
            "benzodiazepine": 0.0,
            "hypnotic": 0.0,
            "opioid_block": 0.0,
            "benzodiazepine_block": 0.0,
        }
        fluid_ml = 0.0
        for store in self.stores.values():
            drug = store.drug
            ratio = store.effect / drug.half_effect
            for name, most in store.effects:
                halved = 0.5 if self._blocked_beta and drug.is_beta_agonist and name in _BETA else 1.0
                sums[name] += most * halved * ratio / (1 + ratio)
            for receptor, weight in store.receptors:
                bound[receptor] += weight * ratio
            if drug.id in _FLUIDS:
                fluid_ml += store.blood
        state.rate_drug, state.tone_drug, state.strength_drug = sums["rate"], sums["tone"], sums["strength"]
        state.vagal_block, state.airways_drug = min(sums["vagal_block"], 1.0), min(sums["airways"], 1.0)
        state.mast_drug, state.steady = min(sums["mast_cells"], 1.0), min(sums["steadies"], 1.0)
        state.irritated, state.fluid_ml = sums["irritates"], fluid_ml
        state.opioid = self._traits.sedatives * bound["opioid"] / (1 + bound["opioid_block"])
        state.benzodiazepine = self._traits.sedatives * bound["benzodiazepine"] / (1 + bound["benzodiazepine_block"])
        state.hypnotic = self._traits.sedatives * bound["hypnotic"]

    def _poison(self, state: BodyState) -> None:
        """Add up the shares of the doses that harm; shares of several local anaesthetics are added (S-33)."""
        brain = heart = wide = 0.0
        for store in self.stores.values():
            harm = store.drug.toxicity
            if harm is not None:
                level = store.effect / peak_of_bolus(store.drug.id)
                brain += level / harm.brain_per_kg
                heart += level / harm.heart_per_kg
                wide += harm.widens_ratio * level / harm.heart_per_kg
        state.brain_toxicity, state.heart_toxicity = brain * self._traits.brain, heart * self._traits.heart
        state.widening = wide * self._traits.heart
        if "phenol" in self.stores:
            state.phenol = self.stores["phenol"].effect * self._traits.heart
        if self._flushes and "alcohol" in self.stores:
            level = self.stores["alcohol"].effect / tables.physiology().flush_ml_per_kg
            state.flush = level * level / (1 + level * level)

    def is_exposed(self, agent: str) -> bool:
        """Tell whether any of a drug has entered the body."""
        return agent in self.stores and sum(self.stores[agent].amounts()) > 0
