"""One block in one patient, from the needle to the diary, without a procedure room."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.block_effect import BlockEffect, effect_of
from sympblock.block.follow_up import FollowUp, acting_hours
from sympblock.block.injectate.injectate_spread import Spread, inject
from sympblock.block.injectate.spread_pattern import Pattern, pattern_of
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.skin_mark import from_midline_mm
from sympblock.content.practice.agents import Agent, load_agents

#: What is given if nothing else is asked for.
USUAL_AGENT = "bupivacaine_025"


@dataclass(frozen=True, eq=False)
class SimulatedBlock:
    """Holds one block and what came of it.

    Parameters
    ----------
    agent : Agent
        What was injected.
    spread : Spread
        Where it went.
    pattern : str
        What the whole volume looks like; contrast of which a millilitre is given may look otherwise.
    after : FollowUp
        Both feet, the pain and its diary, and what an observer can infer from them.
    """

    agent: Agent
    spread: Spread
    pattern: Pattern
    after: FollowUp

    @property
    def effect(self) -> BlockEffect:
        """Return what the drug reached: trunk, ganglia, nerves."""
        return self.after.effect


def simulate_block(
    patient: Patient,
    needle: Needle | np.ndarray,
    agent: str = USUAL_AGENT,
    volume_ml: float = 10.0,
    is_sympathetic: bool = True,
) -> SimulatedBlock:
    """Inject local anaesthetic through a needle and follow the patient.

    Parameters
    ----------
    patient : Patient
        The person; the number that sampled this one decides the pain too.
    needle : Needle or array_like
        A needle as it stands, or its path from the skin to the tip, shape (n, 3).
    agent : str
        A key of ``data/procedure/agents.yaml`` that is a local anaesthetic.
    volume_ml : float
        Above 0.
    is_sympathetic : bool
        True if part of the pain is sympathetically maintained.

    Raises
    ------
    ValueError
        If the agent is unknown or no local anaesthetic, or nothing can be injected there.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> from sympblock.block.needle.needle_target import placed_path_mm
    >>> block = simulate_block(typical_patient(), placed_path_mm(typical_patient(), "L3", "left", 1))
    >>> block.pattern, block.effect.completeness > 0.9, block.after.side
    ('prevertebral', True, 'left')
    """
    given = load_agents().get(agent)
    if given is None or given.drug is None:
        known = ", ".join(each.id for each in load_agents().values() if each.is_anaesthetic)
        raise ValueError(f"{agent!r} is no local anaesthetic of the course: choose {known}")
    path = np.asarray(needle.path_mm if isinstance(needle, Needle) else needle, dtype=float)
    spread = inject(patient, path, volume_ml)
    _, side = from_midline_mm(patient, path[-1])
    drug_h, is_proxy = acting_hours((given.drug,))
    after = FollowUp(
        effect=effect_of(patient, side, (spread,), (1.0 - spread.kept_share) * volume_ml),
        seed=patient.seed or 0,
        is_sympathetic=is_sympathetic,
        person=patient.seed,
        side=side,
        drug_ml=volume_ml,
        drug_h=drug_h,
        is_proxy=is_proxy,
    )
    return SimulatedBlock(given, spread, pattern_of(patient, spread), after)
