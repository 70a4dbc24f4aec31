"""What fluid meets round the tip of a needle: how hard each cube is to pass, and how much it takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from scipy.ndimage import distance_transform_edt

from sympblock.content.tables import SpreadTable
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.voxel_labels import TissueGrid

#: No fluid enters these from outside without a hole.
WALLED = ("blood", "dura", "kidney", "gas")
#: What lies on the bodies: the loose layer in front of the spine begins there.
BODY_NAMES = ("T12", "L1", "L2", "L3", "L4", "L5", "L6", "disc_")
#: What a cube may be for fluid; the first is closed to it.
KINDS = ("closed", "fat", "plane", "fascia", "canal", "muscle", "sheath", "track", "disc", "nucleus", "wall")


@dataclass(frozen=True, eq=False)
class TissueResistance:
    """Tells what each cube of a grid is for fluid.

    Parameters
    ----------
    kinds : numpy.ndarray
        Shape of the labels, uint8: places in :data:`KINDS`.
    resistance : numpy.ndarray
        Shape of the labels, told against loose fat; negative = closed.
    taken_ml : numpy.ndarray
        Shape of the labels: what a cube takes when fluid has passed it.
    """

    kinds: np.ndarray
    resistance: np.ndarray
    taken_ml: np.ndarray

    def only(self, inside: np.ndarray) -> TissueResistance:
        """Return the ways of fluid that cannot leave some cubes."""
        return replace(self, resistance=np.where(inside, 1.0, -1.0))

    def with_room(self, room_ml: np.ndarray) -> TissueResistance:
        """Return the same ways where each cube takes another volume, shape of the labels."""
        return replace(self, taken_ml=room_ml)


def resistance_of(
    grid: TissueGrid, solid: Mapping[str, Mesh], path_mm: np.ndarray, set_: SpreadTable[float]
) -> TissueResistance:
    """Tell what each cube is for fluid.

    Parameters
    ----------
    grid : TissueGrid
        Round the tip.
    solid : Mapping[str, Mesh]
        The structures that the grid was made of.
    path_mm : numpy.ndarray
        Shape (n, 3): the needle from the skin to its tip; through fasciae it leaves a channel.
    set_ : SpreadTable[float]
        The resistances and shares of ``data/parameters/spread.csv``.
    """
    kinds = _kinds(grid, solid, path_mm, set_)
    known = KINDS[1:]
    resistances = np.array([-1.0, *(set_.at(f"{kind}_resistance_ratio") for kind in known)])
    shares = np.array([0.0, *(set_.at(f"{kind}_taken_proportion") for kind in known)])
    resistance = resistances[kinds]
    in_psoas = np.isin(kinds, _places("muscle"))
    for name in grid.names:
        if name.startswith("psoas"):
            here = in_psoas & grid.is_in(name)
            resistance[here] *= _fascicles(grid, solid[name], np.argwhere(here), set_)
    return TissueResistance(kinds, resistance, shares[kinds] * grid.step_mm**3 / 1000.0)


def _kinds(grid: TissueGrid, solid: Mapping[str, Mesh], path_mm: np.ndarray, set_: SpreadTable[float]) -> np.ndarray:
    of_tissue = {"muscle": "muscle", "disc": "disc", "fat": "fat", "ureter": "wall"} | dict.fromkeys(WALLED, "wall")
    label_kinds = [0] + [_places(of_tissue.get(solid[name].tissue, "closed"))[0] for name in grid.names[1:]]
    kinds = np.array(label_kinds, dtype=np.uint8)[grid.labels]
    loose, muscle = kinds == _places("fat")[0], kinds == _places("muscle")[0]
    behind_plane = grid.origin_mm[1] + np.arange(kinds.shape[1]) * grid.step_mm >= set_.plane_ends_mm
    disc = kinds == _places("disc")[0]
    layers = {
        "fascia": loose & (_distance_mm(grid, ("psoas",)) < set_.fascia_thickness_mm),
        "plane": loose
        & (_distance_mm(grid, BODY_NAMES) < set_.plane_thickness_mm)
        & _beside_the_ligament(grid, set_.ligament_half_mm)
        & ~behind_plane[None, :, None],
        "canal": loose & (_distance_mm(grid, ("dural_sac",)) < set_.canal_thickness_mm),
        "nucleus": disc & (distance_transform_edt(disc, sampling=grid.step_mm) > set_.annulus_mm),
        "sheath": muscle & (distance_transform_edt(muscle, sampling=grid.step_mm) < set_.sheath_thickness_mm),
    }
    for kind, here in layers.items():
        kinds[here] = _places(kind)[0]
    track = _track(grid, path_mm) & np.isin(kinds, _places("muscle", "sheath"))
    kinds[track] = _places("track")[0]
    return kinds


def _places(*kinds: str) -> list[int]:
    return [KINDS.index(kind) for kind in kinds]


def _track(grid: TissueGrid, path_mm: np.ndarray) -> np.ndarray:
    """Mark the cubes that the needle runs through."""
    found = np.zeros(grid.labels.shape, dtype=bool)
    for start, end in zip(path_mm[:-1], path_mm[1:], strict=True):
        count = max(2, int(2 * np.linalg.norm(end - start) / grid.step_mm) + 1)
        places = np.floor((np.linspace(start, end, count) - grid.origin_mm) / grid.step_mm + 0.5).astype(int)
        inside = ((places >= 0) & (places < found.shape)).all(axis=1)
        found[tuple(places[inside].T)] = True
    return found


def _distance_mm(grid: TissueGrid, begins: tuple[str, ...]) -> np.ndarray:
    """Return the distance of every cube to structures whose names begin so; the inside of a bone belongs to it."""
    labels = [i for i, name in enumerate(grid.names) if name.startswith(begins)]
    away = ~np.isin(grid.labels, labels)
    return distance_transform_edt(away, sampling=grid.step_mm) if not away.all() else np.full(away.shape, np.inf)


def _beside_the_ligament(grid: TissueGrid, half_mm: float) -> np.ndarray:
    """Leave out what lies in front of the bodies' middle, where a ligament holds."""
    bodies = [i for i, name in enumerate(grid.names) if name.startswith(BODY_NAMES)]
    left, posterior = (grid.origin_mm[axis] + np.arange(grid.labels.shape[axis]) * grid.step_mm for axis in (0, 1))
    cubes = np.argwhere(np.isin(grid.labels, bodies) & (posterior < 0.0)[None, :, None])
    middle = float(grid.middles_mm(cubes)[:, 0].mean()) if len(cubes) else 0.0
    return np.broadcast_to((np.abs(left - middle) > half_mm)[:, None, None], grid.labels.shape)


def _fascicles(grid: TissueGrid, psoas: Mesh, cubes: np.ndarray, set_: SpreadTable[float]) -> np.ndarray:
    """Return by how much the bundles of a muscle differ, so that fluid runs along some and leaves others out."""
    axis = _fibre_axis(psoas)
    across = np.cross(axis, [0.0, 1.0, 0.0])
    across /= np.linalg.norm(across)
    places = grid.middles_mm(cubes) @ np.stack([across, np.cross(axis, across)]).T
    # Bundles lie in sheets from front to back, so that stripes are seen from behind.
    wave = np.cos(2.0 * np.pi * places / set_.fascicle_mm) @ [0.75, 0.25]
    return set_.fascicle_ratio ** (wave / 2.0)


def _fibre_axis(psoas: Mesh) -> np.ndarray:
    """Return the direction in which the muscle runs: the line of the middles of its sections."""
    points = psoas.vertices_mm.astype(float)
    slope = np.polyfit(points[:, 2], points[:, :2], 1)[0]
    axis = np.array([slope[0], slope[1], 1.0])
    return axis / np.linalg.norm(axis)
