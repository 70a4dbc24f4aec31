"""A grid of tissues agrees with the surfaces it was made from."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.anatomy import typical_patient
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import structure_at
from sympblock.geometry.voxel_labels import tissue_grid

CUBE = np.array([[x, y, z] for x in (0, 10.0) for y in (0, 10.0) for z in (0, 10.0)])
FACES = np.array(
    [[0, 1, 3], [0, 3, 2], [4, 6, 7], [4, 7, 5], [0, 4, 5], [0, 5, 1], [2, 3, 7], [2, 7, 6], [0, 2, 6], [0, 6, 4], [1, 5, 7], [1, 7, 3]]
)  # fmt: skip


@pytest.fixture(scope="module")
def beside_l3():
    return tissue_grid(typical_patient().structures, (22.0, -18.0, -8.0), (36.0, 30.0, 45.0), 1.5)


def test_every_cube_is_what_its_middle_is(beside_l3):
    chance = np.random.default_rng(4)
    cubes = chance.integers(0, beside_l3.labels.shape, size=(600, 3))
    names = [beside_l3.names[beside_l3.labels[tuple(cube)]] for cube in cubes]
    assert names == structure_at(typical_patient().structures, beside_l3.middles_mm(cubes)).tolist()


def test_volumes_are_those_of_the_meshes():
    psoas = typical_patient().structures["psoas_left"]
    low, high = psoas.bounds_mm()
    grid = tissue_grid({"psoas_left": psoas}, (low + high) / 2, (high - low) / 2 + 2.0, 1.5)
    assert grid.is_in("psoas_left").sum() * 1.5**3 == pytest.approx(psoas.volume_mm3(), rel=0.01)


@settings(max_examples=30, deadline=None)
@given(st.tuples(*[st.floats(-3, 3)] * 3), st.floats(0.6, 1.7))
def test_wherever_the_box_stands_a_cube_keeps_its_size(shift, step):
    cube = Mesh("cube", "fat", CUBE, FACES if _is_outward() else FACES[:, ::-1])
    grid = tissue_grid({"cube": cube}, np.array([5.0, 5, 5]) + shift, (12.0, 12.0, 12.0), step)
    filled = np.argwhere(grid.is_in("cube"))
    sides = np.ptp(filled, axis=0) + 1
    assert len(filled) == sides.prod() and (np.abs(sides * step - 10.0) <= step + 1e-9).all()


def _is_outward() -> bool:
    return Mesh("cube", "fat", CUBE, FACES).volume_mm3() > 0


def test_a_point_finds_its_cube(beside_l3):
    for cube in ((0, 0, 0), (5, 9, 30), tuple(np.array(beside_l3.labels.shape) - 1)):
        middle = beside_l3.middles_mm(np.array(cube))
        assert beside_l3.cube_of(middle + 0.49 * beside_l3.step_mm) == cube
    with pytest.raises(ValueError, match="outside"):
        beside_l3.cube_of([500.0, 0, 0])


def test_what_is_not_there_fills_nothing(beside_l3):
    assert not beside_l3.is_in("spleen").any() and not beside_l3.is_in("kidney_right").any()


@pytest.mark.parametrize(("half", "step"), [((0.0, 5, 5), 1.0), ((5.0, 5, 5), 0.0)])
def test_an_empty_box_is_refused(half, step):
    with pytest.raises(ValueError, match="above 0"):
        tissue_grid({}, (0, 0, 0), half, step)
