"""Laws of aortic plaques: on the wall, only where bones show age, and the same whenever they are asked for."""

from __future__ import annotations

import numpy as np

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.fluoroscopy.imager import Imager
from sympblock.fluoroscopy.incidental.aortic_plaques import looks_old, plaques_of
from sympblock.geometry.surfaces import distance_mm

OLD = sample_patient(8, bone="porous")


def test_only_bones_that_show_age_come_with_plaques():
    young = sample_patient(8, bone="usual", osteophytes="none")
    assert looks_old(OLD) and not looks_old(young) and not looks_old(typical_patient())
    assert plaques_of(OLD) and not plaques_of(young)
    bones = [len(Imager(each).paths.groups[2].triangles) for each in (OLD, young)]
    assert bones[0] - bones[1] == sum(len(mesh.triangles) for mesh in plaques_of(OLD))


def test_they_are_closed_crusts_on_the_wall_of_the_aorta():
    aorta = OLD.structures["aorta"]
    for mesh in plaques_of(OLD):
        assert 0.0 < mesh.volume_mm3() < 200.0
        assert np.abs(distance_mm(aorta, mesh.vertices_mm.astype(float))).max() < 3.5


def test_a_patient_always_has_the_same_ones():
    one, two = plaques_of(OLD), plaques_of(OLD)
    assert all(np.array_equal(a.vertices_mm, b.vertices_mm) for a, b in zip(one, two, strict=True))
