"""Where each injection of the room went, and how fast, in the words of the body that answers to it."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from sympblock.content import tables
from sympblock.content.practice.agents import Agent
from sympblock.physiology import DrugGiven
from sympblock.procedure.room_record import Injection

#: Grams of 1 % in a hundred millilitres, as milligrams in one.
MG_PER_ML_PERCENT = 10.0
#: Places of the body by the kinds of cubes that fluid fills; all other tissue is beside the spine.
PLACE_OF_KIND = MappingProxyType(
    {
        "epidural": ("canal",),
        "psoas": ("muscle", "sheath", "track"),
        "disc": ("disc", "nucleus"),
    }
)
#: A smaller share of an injection is left where the most of it went.
_LEAST_SHARE = 1e-3


def amount_of(agent: Agent, volume_ml: float) -> tuple[str, float]:
    """Return what the body knows an agent as, and how much of it a volume holds, in its own unit.

    Examples
    --------
    >>> from sympblock.content.practice.agents import load_agents
    >>> amount_of(load_agents()["bupivacaine_025"], 10.0)
    ('bupivacaine', 25.0)
    """
    if agent.drug is None or agent.percent is None:
        return "contrast", volume_ml
    return str(agent.drug), MG_PER_ML_PERCENT * agent.percent * volume_ml


def runs_for_s(volume_ml: float) -> float:
    """Return how long an injection runs: as fast as one that is watched live.

    Examples
    --------
    >>> runs_for_s(1.0), runs_for_s(10.0)
    (4.0, 8.0)
    """
    told = tables.procedure_room()
    return min(volume_ml / told.flow_ml_per_s, told.injection_most_s)


def given_by(injection: Injection) -> Iterator[DrugGiven]:
    """Yield what an injection is to the body: its vessel share, and the rest by what it fills."""
    volume_ml, at_s = injection.event.ml, injection.event.at_s
    for place, share in shares_of(injection).items():
        agent, amount = amount_of(injection.agent, share * volume_ml)
        yield DrugGiven(at_s, agent, amount, place, runs_for_s(volume_ml))


def shares_of(injection: Injection) -> dict[str, float]:
    """Return which share of an injection went to which place; nothing where nothing could be injected."""
    spread = injection.spread
    found = {}
    if spread.vessel is not None:
        found["artery" if spread.vessel.flow == "artery" else "vein"] = 1.0 - spread.kept_share
    kept = spread.kept_share if spread.filled_ml().sum() > 0 else 0.0
    tissue = {"intrathecal": spread.share_in("dural_sac")}
    tissue |= {place: spread.share_of(*kinds) for place, kinds in PLACE_OF_KIND.items()}
    side = "left" if injection.needle.tip_mm[0] > 0 else "right"
    tissue[f"prevertebral_{side}"] = max(1.0 - sum(tissue.values()), 0.0)
    found |= {place: kept * share for place, share in tissue.items()}
    return {place: share for place, share in found.items() if share > _LEAST_SHARE}
