"""A decision that cannot be asked, carried out or told apart is refused when its file is read."""

from __future__ import annotations

import pytest
import yaml

from sympblock.content import DATA_DIR
from sympblock.content.files import ContentError
from sympblock.content.practice.agents import load_agents
from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.readings import load_readings
from sympblock.content.practice.scenarios import room_scenarios
from sympblock.content.teaching.block_votes import load_block_votes


def _sound_twice(votes):
    for option in votes[0]["decisions"][0]["options"]:
        option["is_sound"] = True


def _sound_longest(votes):
    for decision in votes[0]["decisions"]:
        for option in decision["options"]:
            option["text"] += " and so on, whatever may come of it in this patient or another one" * option.get(
                "is_sound", False
            )


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (_sound_twice, "exactly one option is the sound one"),
        (lambda v: v[0]["decisions"][0]["options"][0].update(id="l3_left"), "same id"),
        (lambda v: v[0]["decisions"][1].update(id="level"), "two decisions have the same id"),
        (lambda v: v[0]["decisions"][0].update(when="full_moon"), "when"),
        (lambda v: v[0]["decisions"][0]["options"][0].update(sources=["nobody2020"]), "nobody2020"),
        (lambda v: v[0]["decisions"][0]["options"][0].update(place_mm=[0, 0]), "place_mm"),
        (lambda v: v[0]["decisions"][0].update(acts=[{"do": "mark"}]), "acts of its own"),
        (lambda v: v[0]["decisions"][0]["options"][0].update(acts=[{"do": "dance"}]), "do"),
        (lambda v: v[0]["decisions"][0]["options"].reverse(), "order of the alphabet"),
        (_sound_longest, "longest one too often"),
    ],
)
def test_what_cannot_be_asked_is_refused(tmp_path, act, said):
    (tmp_path / "teaching").mkdir()
    for name in ("references.bib", "number_bounds.csv"):
        (tmp_path / name).write_bytes((DATA_DIR / name).read_bytes())
    votes = yaml.safe_load((DATA_DIR / "teaching/block_votes.yaml").read_text("utf-8"))
    act(votes)
    (tmp_path / "teaching/block_votes.yaml").write_text(yaml.safe_dump(votes), "utf-8")
    with pytest.raises(ContentError, match=said):
        load_block_votes(tmp_path)


def test_acts_name_only_what_the_room_knows():
    votes, approach = load_block_votes()[0], load_approach()
    assert votes.id in {scenario.id for scenario in room_scenarios(of_cases=False)}
    acts = [act for each in votes.decisions for option in each.options for act in (*each.acts, *option.acts)]
    named = {act.do: act for act in acts}
    assert {act.agent for act in acts if act.do == "inject"} <= set(approach.agents) & set(load_agents())
    assert {act.pattern for act in acts if act.do == "read"} - {"none"} <= set(load_readings())
    ticks = {item.id for item in approach.checklist if item.tick}
    assert {item for act in acts if act.do == "checklist" for item in act.items} <= ticks
    assert {"mark", "enter", "advance", "aim", "pull_back", "remove", "read", "discharge"} <= set(named)
