"""The shape of contrast in the body: nested closed surfaces, each with the share of contrast it adds."""

from __future__ import annotations

from dataclasses import dataclass

import manifold3d
import numpy as np
from scipy.ndimage import gaussian_filter
from skimage.measure import marching_cubes

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.content import tables
from sympblock.geometry.mesh import Mesh

#: Shares of a cube at which a surface is drawn; a tissue takes 0.1 to 0.7 of itself.
SURFACES = (0.05, 0.2, 0.4)
#: Cubes are smoothed over so many of their sides, so that no stairs are seen.
SMOOTH_SIDES = 0.8
MARGIN = 4
#: Stretches of the column that contrast forms in a great vessel, where the blood thins it more and more.
STRETCHES = (1, 2, 3, 4)
GREAT = ("aorta", "inferior_vena_cava", "iliac")


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
    shares, low = _smoothed(filled, spread.grid.step_mm)
    levels = [level for level in SURFACES if level < shares.max()] or [float(shares.max()) / 2.0]
    origin = spread.grid.origin_mm + low * spread.grid.step_mm
    meshes = tuple(_surface(shares, level, origin, spread.grid.step_mm) for level in levels)
    steps = np.diff([0.0, *levels, 1.0])[: len(levels)]
    raw = Cloud(meshes, tuple(float(step) for step in steps))
    scale = total / raw.volume_ml()
    return Cloud(meshes, tuple(share * scale for share in raw.shares))


def stream_of(patient: Patient, spread: Spread, tip_mm: np.ndarray, is_live: bool) -> Cloud:
    """Mesh what a vessel carries away: seen while it is injected, and sometimes a rest of it afterwards.

    Parameters
    ----------
    patient : Patient
        Whose vessel it is.
    spread : Spread
        Its ``vessel`` says which.
    tip_mm : array_like
        Shape (3,).
    is_live : bool
        True while contrast flows.
    """
    hit = spread.vessel
    if hit is None or not (is_live or hit.stays_on_film):
        return Cloud()
    mesh, told = patient.structures[hit.name], tables.spread()
    if not hit.name.startswith(GREAT):
        return Cloud((mesh,), (told.small_vessel_live_proportion if is_live else told.small_vessel_after_proportion,))
    if not is_live:
        return Cloud()
    # Blood runs down in arteries and up in veins.
    is_up = "vena" in hit.name or "vein" in hit.name
    height = float(tip_mm[2])
    flows = [(told.at(f"column_{each}_against_mm"), told.at(f"column_{each}_with_mm")) for each in STRETCHES]
    ends = [(against, along) if is_up else (along, against) for against, along in flows]
    solid = manifold3d.Manifold(manifold3d.Mesh(mesh.vertices_mm.copy(), mesh.triangles.astype(np.uint32)))
    parts = tuple(_between(solid, height - down, height + up) for down, up in ends)
    return Cloud(parts, tuple(told.at(f"column_{each}_proportion") for each in STRETCHES))


def _smoothed(filled: np.ndarray, step_mm: float) -> tuple[np.ndarray, np.ndarray]:
    """Return smoothed shares of a box round what is filled, and the place of its first cube."""
    places = np.argwhere(filled > 0)
    low, high = places.min(axis=0) - MARGIN, places.max(axis=0) + MARGIN + 1
    inner_low, inner_high = np.maximum(low, 0), np.minimum(high, filled.shape)
    box = filled[tuple(slice(*ends) for ends in zip(inner_low, inner_high, strict=True))]
    padded = np.pad(box, list(zip(inner_low - low, high - inner_high, strict=True)))
    return gaussian_filter(padded / (step_mm**3 / 1000.0), SMOOTH_SIDES), low


def _surface(shares: np.ndarray, level: float, origin_mm: np.ndarray, step_mm: float) -> Mesh:
    # Descent: the surface faces away from what is denser.
    vertices, triangles, _, _ = marching_cubes(shares, level, spacing=(step_mm,) * 3, gradient_direction="descent")
    return _outward(Mesh("contrast", "fat", vertices + origin_mm, triangles))


def _outward(mesh: Mesh) -> Mesh:
    return mesh if mesh.volume_mm3() > 0 else Mesh(mesh.name, mesh.tissue, mesh.vertices_mm, mesh.triangles[:, ::-1])


def _between(solid: manifold3d.Manifold, low_mm: float, high_mm: float) -> Mesh:
    """Cut a closed solid to what lies between two heights."""
    part = solid.trim_by_plane((0.0, 0.0, 1.0), low_mm).trim_by_plane((0.0, 0.0, -1.0), -high_mm).to_mesh()
    return Mesh("contrast", "blood", np.array(part.vert_properties)[:, :3], np.array(part.tri_verts))
