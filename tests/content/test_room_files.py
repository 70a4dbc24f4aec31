"""The files of the procedure room: complete, sourced, and refused with a reason when they are not."""

from __future__ import annotations

import shutil

import pytest

from sympblock.anatomy.wishes import check_wishes
from sympblock.block.guide import DONE
from sympblock.content.checklist import load_checklist
from sympblock.content.files import DATA_DIR, ContentError
from sympblock.content.guide_steps import load_guide_steps
from sympblock.content.scenarios import load_scenarios


def test_six_scenarios_or_more_are_shipped_and_one_is_better_not_done():
    scenarios = load_scenarios()
    assert len(scenarios) >= 6 and sum(scenario.postpone for scenario in scenarios) == 1
    assert sum(scenario.drawn for scenario in scenarios) == 1
    for scenario in scenarios:
        check_wishes(scenario.patient.wishes)
        assert not (scenario.patient.wishes and not scenario.patient.number), scenario.id


def test_every_guided_step_has_its_rule_and_every_rule_its_step():
    assert [step.when for step in load_guide_steps()] == list(DONE)


def test_every_item_says_why_and_cites_or_says_that_it_is_ours():
    for item in load_checklist():
        assert item.sources or "our" in item.why.lower(), item.id
        assert bool(item.fault) == item.grave, item.id


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("level: L7", "level"),
        ("side: middle", "side"),
        ("sources: [nobody]", "nobody"),
        ("limits: {pictures: -1, minutes: 3}", "limits"),
    ],
)
def test_a_scenario_that_is_wrong_is_refused_with_its_name(tmp_path, wrong, words):
    shutil.copytree(DATA_DIR, tmp_path / "data", ignore=shutil.ignore_patterns("physics", "items"))
    path = tmp_path / "data" / "scenarios" / "lumbar_block.yaml"
    key = wrong.split(":")[0]
    lines = path.read_text("utf-8").splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith(f"  {key}:"))
    lines[first] = f"  {wrong}"
    path.write_text("\n".join(lines), "utf-8")
    with pytest.raises(ContentError, match=words) as caught:
        load_scenarios(data_dir=tmp_path / "data")
    assert "first_block" in str(caught.value)
