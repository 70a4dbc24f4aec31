import numpy as np
import pytest

from sympblock.anatomy import sample_patient
from sympblock.anatomy.patient_build import typical_spine
from sympblock.content import tables
from sympblock.geometry.surfaces import distance_mm

LEVELS = ("T12", "L1", "L2", "L3", "L4", "L5")


class TestDistance:
    @pytest.mark.parametrize("level", LEVELS)
    def test_a_body_and_the_disc_below_it_are_solid(self, level):
        spine = typical_spine()
        inside = np.stack([spine.frames[level].centre_mm, spine.disc_frame(level).centre_mm])
        assert (spine.distance(inside) < 0).all()
        assert (spine.distance(inside, (level,)) < 0).all()

    @pytest.mark.parametrize("level", LEVELS)
    def test_levels_that_were_not_asked_for_are_left_out(self, level):
        spine = typical_spine()
        others = tuple(name for name in LEVELS if name != level) + ("S1",)
        assert spine.distance(spine.frames[level].centre_mm[None], others)[0] > 0

    def test_all_levels_together_are_the_nearest_of_each(self):
        spine = typical_spine()
        points = np.random.default_rng(5).uniform([-60, -40, -140], [60, 90, 140], (500, 3))
        each = [spine.distance(points, (name,)) for name in (*LEVELS, "S1")]
        assert np.array_equal(spine.distance(points), np.min(each, axis=0))


class TestCortex:
    @pytest.mark.parametrize("bone", ["usual", "porous"])
    @pytest.mark.parametrize("level", LEVELS)
    def test_it_is_as_thin_round_a_body_as_published_and_thicker_in_the_arch(self, bone, level):
        patient = sample_patient(8, bone=bone)
        told, frame = tables.pelvis(), patient.frames[level]
        core = patient.structures[f"{level}_cancellous"].vertices_mm.astype(float)
        thick = -distance_mm(patient.structures[level], core)
        wall = frame.level_from_patient(patient.landmarks[f"back_wall_{level}"])[1]
        behind = frame.level_from_patient(core)[:, 1] - wall
        body, arch = thick[behind < -2.0], thick[behind > told.cortex_change_mm + 1.0]
        assert np.median(body) == pytest.approx(told.body_cortex_thickness_mm, abs=0.05)
        assert np.quantile(body, [0.05, 0.9]) == pytest.approx(told.body_cortex_thickness_mm, abs=0.2)
        assert np.median(arch) == pytest.approx(told.cortex_thickness_mm, abs=0.1)
