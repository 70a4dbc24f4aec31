import numpy as np
import pytest

from sympblock.anatomy.patient_build import typical_spine

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
