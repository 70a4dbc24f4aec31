"""Laws of what the hand can tell: layers follow the meshes, and neither steps nor redirections change what is felt."""

from __future__ import annotations

import igl
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.anatomy.patient import Patient
from sympblock.content import tables
from sympblock.procedure.feel.tissue_layers import felt_layers, felt_tissue, tissue_layers

PATIENTS = {"typical": typical_patient(), "sampled": sample_patient(5)}
#: The oracle samples a path at this step; nearer to a border than this it may name either side.
STEP_MM = 0.25


def labels_along(patient: Patient, path: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Name what is felt at many places of a path by counting windings with a library: the smallest mesh that holds a place."""
    starts, ways = path[:-1], np.diff(path, axis=0)
    lengths = np.linalg.norm(ways, axis=1)
    depths = np.arange(STEP_MM / 2, lengths.sum(), STEP_MM)
    segment = np.minimum(np.searchsorted(np.cumsum(lengths), depths), len(ways) - 1)
    share = (depths - np.concatenate([[0.0], np.cumsum(lengths)])[segment]) / lengths[segment]
    places = starts[segment] + share[:, None] * ways[segment]
    labels, sizes = np.full(len(depths), "fat", dtype=object), np.full(len(depths), np.inf)
    for name, mesh in patient.structures.items():
        low, high = mesh.bounds_mm()
        near = ((places >= low) & (places <= high)).all(axis=1)
        if name == "skin" or not near.any():
            continue
        vertices, triangles = mesh.vertices_mm.astype(float), mesh.triangles.astype(np.int64)
        inside = np.zeros(len(depths), dtype=bool)
        inside[near] = igl.winding_number(vertices, triangles, places[near]) > 0.5
        smaller = inside & (mesh.volume_mm3() < sizes)
        labels[smaller], sizes[smaller] = felt_tissue(mesh), mesh.volume_mm3()
    return depths, labels


def path_from(lateral_mm: float, superior_mm: float, turn: tuple[float, float], bend: float) -> np.ndarray:
    """Return a path from behind towards the front that bends once."""
    start = np.array([lateral_mm, 75.0, superior_mm])
    way = np.array([turn[0], -1.0, turn[1]])
    middle = start + 50.0 * way / np.linalg.norm(way)
    way += [bend, 0.0, 0.0]
    return np.stack([start, middle, middle + 60.0 * way / np.linalg.norm(way)])


@settings(max_examples=25, deadline=None)
@given(
    who=st.sampled_from(sorted(PATIENTS)),
    lateral_mm=st.floats(-95.0, 95.0),
    superior_mm=st.floats(-45.0, 45.0),
    turn=st.tuples(st.floats(-0.7, 0.7), st.floats(-0.3, 0.3)),
    bend=st.floats(-0.3, 0.3),
)
def test_the_layers_of_any_path_are_those_that_points_in_meshes_name(who, lateral_mm, superior_mm, turn, bend) -> None:
    path = path_from(lateral_mm, superior_mm, turn, bend)
    layers = tissue_layers(PATIENTS[who], path)
    depths, labels = labels_along(PATIENTS[who], path)
    borders = np.array([layer.entry_mm for layer in layers])
    told = [layers[place].tissue for place in np.searchsorted(borders, depths, side="right") - 1]
    clear = np.abs(depths[:, None] - borders).min(axis=1) > 1e-3
    assert [one for one, is_clear in zip(told, clear, strict=True) if is_clear] == labels[clear].tolist()


@pytest.mark.parametrize("who", sorted(PATIENTS))
def test_layers_follow_one_another_from_the_skin_to_the_tip(who) -> None:
    path = path_from(78.0, -5.0, (-0.5, 0.0), 0.1)
    for layers in (tissue_layers(PATIENTS[who], path), felt_layers(tissue_layers(PATIENTS[who], path))):
        assert layers[0].entry_mm == 0.0
        assert layers[-1].exit_mm == pytest.approx(110.0)
        assert all(one.exit_mm == other.entry_mm for one, other in zip(layers[:-1], layers[1:], strict=True))
        assert all(one.tissue != other.tissue for one, other in zip(layers[:-1], layers[1:], strict=True))
    assert {"back_muscle", "psoas"} <= {layer.tissue for layer in layers}


def test_a_hand_feels_neither_what_is_silent_nor_what_is_very_short() -> None:
    least = tables.needle_geometry().felt_stay_mm
    for lateral_mm in range(30, 90, 5):
        layers = felt_layers(tissue_layers(typical_patient(), path_from(lateral_mm, 20.0, (-0.45, 0.0), 0.0)))
        assert "silent" not in {layer.tissue for layer in layers}
        assert all(layer.exit_mm - layer.entry_mm >= least for layer in layers[1:])


def test_a_single_point_has_no_layers() -> None:
    assert tissue_layers(typical_patient(), [[78.0, 80.0, 0.0]]) == ()
