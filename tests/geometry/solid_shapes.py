"""Shapes whose answers are known: what rays, sections and health checks are tested on."""

from __future__ import annotations

import manifold3d
import numpy as np

from sympblock.geometry.mesh import Mesh


def mesh_from(solid: manifold3d.Manifold, name: str = "shape") -> Mesh:
    """Turn a solid of the library into a mesh."""
    found = solid.to_mesh64()
    return Mesh(name, "muscle", found.vert_properties[:, :3], found.tri_verts.astype(np.int32))


def box(low, high, name: str = "box", parts: int = 3) -> Mesh:
    """Make a box whose faces are grids."""
    size = np.subtract(high, low).tolist()
    return mesh_from(manifold3d.Manifold.cube(size).translate(list(low)).refine(parts), name)


def ball(radius_mm: float, name: str = "ball", segments: int = 60) -> Mesh:
    """Make a ball round the origin, whose poles and equator lie on the axes."""
    return mesh_from(manifold3d.Manifold.sphere(radius_mm, segments), name)


def glued(*meshes: Mesh) -> Mesh:
    """Put meshes into one without joining them, so that they may cross."""
    first = np.cumsum([0, *(len(mesh.vertices_mm) for mesh in meshes)])
    triangles = [mesh.triangles + start for mesh, start in zip(meshes, first, strict=False)]
    return Mesh("glued", "muscle", np.vstack([mesh.vertices_mm for mesh in meshes]), np.vstack(triangles))


def turned(mesh: Mesh, rotation: np.ndarray, shift_mm) -> Mesh:
    """Move a mesh as a rigid body."""
    return Mesh(mesh.name, mesh.tissue, mesh.vertices_mm @ rotation.T + shift_mm, mesh.triangles, mesh.inside)
