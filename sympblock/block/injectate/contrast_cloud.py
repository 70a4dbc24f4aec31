"""The shape of contrast in the body: nested closed surfaces, each with the share of contrast it adds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter
from skimage.measure import marching_cubes

from sympblock.block.injectate.fibre_streaks import streaks_of
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.content import tables
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.tubes import tube

#: Shares of a cube at which a surface is drawn; a tissue takes 0.1 to 0.7 of itself.
SURFACES = (0.05, 0.2, 0.4)
#: Cubes are smoothed over so many of their sides, so that no stairs are seen.
SMOOTH_SIDES = 0.8
MARGIN = 4


@dataclass(frozen=True, eq=False)
class Cloud:
    """Holds closed surfaces and how much contrast a millimetre inside each of them adds.

    Parameters
    ----------
    meshes : tuple of Mesh
        Nested or apart.
    shares : tuple of float
        One for each, millimetres of undiluted contrast a millimetre.
    """

    meshes: tuple[Mesh, ...] = ()
    shares: tuple[float, ...] = ()

    def volume_ml(self) -> float:
        """Return the contrast in all surfaces together."""
        return sum(mesh.volume_mm3() * share for mesh, share in zip(self.meshes, self.shares, strict=True)) / 1000.0

    def times(self, ratio: float) -> Cloud:
        """Return the same surfaces with so many times the contrast."""
        return Cloud(self.meshes, tuple(share * ratio for share in self.shares)) if ratio > 0.0 else Cloud()

    def __add__(self, other: Cloud) -> Cloud:
        return Cloud(self.meshes + other.meshes, self.shares + other.shares)


def cloud_of(spread: Spread, volume_ml: float | None = None) -> Cloud:
    """Mesh what lies in the tissue after a volume; it holds exactly that volume.

    Parameters
    ----------
    spread : Spread
        The fluid.
    volume_ml : float or None
        0 to the volume injected; None = all of it.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> from sympblock.block.injectate.injectate_spread import inject
    >>> spread = inject(typical_patient(), [24.0, -20.0, -8.0], 2.0)
    >>> round(cloud_of(spread, 1.5).volume_ml(), 3)
    1.5
    """
    filled = spread.filled_ml(volume_ml)
    total = float(filled.sum())
    if total <= 0.0:
        return Cloud()
    shares, low = _smoothed(filled, spread.grid.step_mm, streaks_of(spread.grid))
    levels = [level for level in SURFACES if level < shares.max()] or [float(shares.max()) / 2.0]
    origin = spread.grid.origin_mm + low * spread.grid.step_mm
    meshes = tuple(_surface(shares, level, origin, spread.grid.step_mm) for level in levels)
    steps = np.diff([0.0, *levels, 1.0])[: len(levels)]
    raw = Cloud(meshes, tuple(float(step) for step in steps))
    scale = total / raw.volume_ml()
    return Cloud(meshes, tuple(share * scale for share in raw.shares))


def washed_back(path_mm: np.ndarray, back_to_mm: np.ndarray, washed_ml: float) -> Cloud:
    """Mesh what runs back along the track of a needle that was withdrawn.

    Parameters
    ----------
    path_mm : numpy.ndarray
        Shape (n, 3): from the skin to where the tip was.
    back_to_mm : numpy.ndarray
        Shape (3,): where the tip is now: on the way back along the track, deeper, or elsewhere.
    washed_ml : float
        What runs back; as much as the track can hold is shown.
    """
    told, back = tables.spread(), path_mm[::-1]
    arcs = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(back, axis=0), axis=1))])
    stations = np.linspace(0.0, min(told.track_wash_mm, float(arcs[-1])), 2 * int(told.track_wash_mm) + 1)
    track = np.stack([np.interp(stations, arcs, back[:, axis]) for axis in range(3)], axis=1)
    line = track[: _withdrawn_past(track, back_to_mm)]
    if len(line) < 3 or washed_ml <= 0.0:
        return Cloud()
    radii = np.linspace(told.track_wash_radius_mm, 0.5 * told.track_wash_radius_mm, len(line))
    shape = Cloud((Mesh("contrast", "fat", *tube(line, radii)),), (1.0,))
    return shape.times(min(1.0, washed_ml / shape.volume_ml()))


def _withdrawn_past(track_mm: np.ndarray, tip_mm: np.ndarray) -> int:
    """Return how many stations of a track, from its deep end, a needle has left; none if it is still there or deeper."""
    away = np.linalg.norm(track_mm - tip_mm, axis=1)
    nearest, inwards = int(np.argmin(away)), track_mm[0] - track_mm[1]
    if away[nearest] < 1.0:
        return nearest + 1
    is_deeper = away[0] == away[nearest] and (tip_mm - track_mm[0]) @ inwards > 0.9 * away[0] * np.linalg.norm(inwards)
    return 0 if is_deeper else len(track_mm)


def _smoothed(filled: np.ndarray, step_mm: float, streaks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return smoothed shares of a box round what is filled, in streaks, and the place of its first cube."""
    places = np.argwhere(filled > 0)
    low, high = places.min(axis=0) - MARGIN, places.max(axis=0) + MARGIN + 1
    inner_low, inner_high = np.maximum(low, 0), np.minimum(high, filled.shape)
    place = tuple(slice(*ends) for ends in zip(inner_low, inner_high, strict=True))
    beyond = list(zip(inner_low - low, high - inner_high, strict=True))
    padded, thick = np.pad(filled[place], beyond), np.pad(streaks[place], beyond, mode="edge")
    return gaussian_filter(padded / (step_mm**3 / 1000.0), SMOOTH_SIDES) * thick, low


def _surface(shares: np.ndarray, level: float, origin_mm: np.ndarray, step_mm: float) -> Mesh:
    # Descent: the surface faces away from what is denser.
    vertices, triangles, _, _ = marching_cubes(shares, level, spacing=(step_mm,) * 3, gradient_direction="descent")
    return _outward(Mesh("contrast", "fat", vertices + origin_mm, triangles))


def _outward(mesh: Mesh) -> Mesh:
    return mesh if mesh.volume_mm3() > 0 else Mesh(mesh.name, mesh.tissue, mesh.vertices_mm, mesh.triangles[:, ::-1])
