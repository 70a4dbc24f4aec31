"""A block without a room: what follows comes from where the tip is, and from nothing else."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.block import Needle, inject, simulate_block
from sympblock.block.needle.needle import advance, skin_point_mm, touch_skin
from sympblock.block.needle.needle_target import path_from_skin_mm, target_mm, usual_back

PATIENT = typical_patient()
TARGET = target_mm(PATIENT, "L3", "left")


def needle_at(tip_mm: np.ndarray) -> Needle:
    entry = skin_point_mm(PATIENT, 70.0, float(tip_mm[2]), "left")
    way = tip_mm - entry
    return advance(PATIENT, touch_skin(entry, way), float(np.linalg.norm(way)))[0]


def test_a_needle_at_the_target_blocks_the_trunk_and_warms_that_foot():
    block = simulate_block(PATIENT, needle_at(TARGET))
    assert block.effect.completeness == 1.0 and block.spread.volume_ml == 10.0
    assert simulate_block(PATIENT, needle_at(TARGET), volume_ml=1.0).pattern == "prevertebral"
    feet = block.after.feet
    assert block.after.side == "left" and feet.treated_c[-1] - feet.other_c[-1] > 2.0
    assert block.after.diary.early_share > 0.5


def test_a_needle_far_behind_blocks_nothing():
    block = simulate_block(PATIENT, needle_at(TARGET + 60.0 * usual_back("L3", "left")))
    assert (block.effect.completeness, block.effect.ganglia) == (0.0, ())
    feet = block.after.feet
    assert abs((feet.treated_c[-1] - feet.treated_c[0]) - (feet.other_c[-1] - feet.other_c[0])) < 1.0


def test_a_path_counts_as_a_needle_and_the_side_is_that_of_its_tip():
    patient = sample_patient(4)
    path = path_from_skin_mm(patient, target_mm(patient, "L4", "right"), usual_back("L4", "right"))
    block = simulate_block(patient, path, "lidocaine_1", 5.0)
    assert (block.after.side, block.after.person, block.agent.drug) == ("right", 4, "lidocaine")
    assert np.array_equal(block.spread.filled_ml(), inject(patient, path, 5.0).filled_ml())


def test_the_same_needle_gives_the_same_block_and_pain_decides_what_is_felt():
    here = needle_at(TARGET)
    one, again, other = (simulate_block(PATIENT, here, is_sympathetic=truth) for truth in (True, True, False))
    assert one.after == again.after and one.effect == other.effect
    assert one.after.diary.early_share > other.after.diary.early_share


@pytest.mark.parametrize("agent", ["contrast", "water"])
def test_what_blocks_no_nerve_is_refused(agent):
    with pytest.raises(ValueError, match="no local anaesthetic of the course: choose lidocaine_1"):
        simulate_block(PATIENT, needle_at(TARGET), agent)


def test_public_names_come_late():
    code = "import sys, sympblock.block; print('scipy' in sys.modules, sorted(sympblock.block.__all__))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False ['Needle', 'inject', 'simulate_block']"
