"""Pairs of plans: what is refused, and that the shipped ones are worth comparing."""

from __future__ import annotations

import pytest

from sympblock.content import ContentError
from sympblock.content.studies.agent_pairs import load_agent_pairs

ENTRY = """- id: one
  label: Little or much
  a: {agent: liquid, levels: [L3], volume_ml: 3, tip: correct}
  b: {agent: thermal, levels: [L3], volume_ml: 3, tip: correct}
  why: It spreads.
  sources: [dev2018]
"""


def test_loads(write) -> None:
    assert load_agent_pairs(data_dir=write("plans/long_agents.yaml", ENTRY))[0].a.levels == ("L3",)


@pytest.mark.parametrize(
    ("old", "new"),
    [("thermal", "laser"), ("[L3]", "[L5]"), ("[L3]", "[]"), ("volume_ml: 3", "volume_ml: 0"), ("volume_ml: 3", "volume_ml: 25"),
     ("tip: correct", "tip: behind"), ("dev2018", "nobody1900")],
)  # fmt: skip
def test_fault_is_refused(write, old, new) -> None:
    with pytest.raises(ContentError):
        load_agent_pairs(data_dir=write("plans/long_agents.yaml", ENTRY.replace(old, new)))


def test_shipped_pairs_differ_in_their_plans() -> None:
    for pair in load_agent_pairs():
        assert pair.a != pair.b, pair.id


def test_no_liquid_of_a_neurolytic_series_is_larger_than_ten() -> None:
    """10 ml stands for the block with local anaesthetic and an older text, and is the most."""
    assert max(plan.volume_ml for pair in load_agent_pairs() for plan in (pair.a, pair.b)) == 10
