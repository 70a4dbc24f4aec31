"""Keeps thin things clear of thick ones: lines are pushed out, muscles make room."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from functools import partial

import numpy as np

from sympblock.geometry.mesh import Mesh
from sympblock.geometry.meshing import from_solid
from sympblock.geometry.tubes import smooth_line

Obstacle = tuple[Callable[[np.ndarray], np.ndarray], float]

SLOPE_STEP_MM = 0.4
ROUNDS, LAST_ROUNDS = 8, 3
#: What makes room, in order, and for what: names by their beginning.
MAKE_ROOM = {
    "sympathetic_trunk": ("L5", "sacrum", "disc_L5"),
    "spinal_nerve": ("L", "sacrum", "ilium", "iliac", "dural_sac", "spinal_nerve"),
    "genitofemoral_nerve": ("L", "spinal_nerve", "inferior_vena_cava", "aorta", "iliac"),
    "lumbar_artery": ("L", "inferior_vena_cava", "sympathetic_trunk", "spinal_nerve", "lumbar_artery"),
    "lumbar_vein": ("L", "aorta", "sympathetic_trunk", "spinal_nerve", "lumbar_vein", "lumbar_artery"),
    "ureter": (
        "L",
        "disc",
        "sacrum",
        "ilium",
        "iliac",
        "inferior_vena_cava",
        "aorta",
        "sympathetic_trunk",
        "genitofemoral",
    )
    + ("lumbar",),
    "crus": ("lumbar",),
    "iliac_vein": ("ilium",),
    "white_rami": ("spinal_nerve", "L", "sympathetic_trunk", "lumbar"),
    "grey_rami": ("spinal_nerve", "L", "sympathetic_trunk", "lumbar", "white_rami"),
    "kidney": ("ureter", "spinal_nerve", "white_rami", "grey_rami", "lumbar"),
    "multifidus": ("spinal_nerve", "psoas", "L", "sacrum"),
    "psoas": ("spinal_nerve", "genitofemoral_nerve", "lumbar_artery", "lumbar_vein", "white_rami", "grey_rami")
    + ("ureter", "sympathetic_trunk", "iliac", "ilium"),
    "abdominal_wall": ("psoas", "ilium", "rib", "bowel_gas", "erector_spinae", "quadratus_lumborum"),
}
#: Tubes may be cut in pieces where they pass bone; of anything else only the main piece is kept.
TUBES = ("spinal_nerve", "genitofemoral", "lumbar_", "white_rami", "grey_rami", "ureter", "sympathetic")
#: Pieces smaller than this share of the largest are scraps.
SCRAP_SHARE = 0.03
SLIVER_MM = 0.03


def kept_clear(line_mm: np.ndarray, obstacles: Sequence[Obstacle], held: int = 0) -> np.ndarray:
    """Push the stations of a line out of what they come too near to.

    Parameters
    ----------
    line_mm : numpy.ndarray
        Shape (n, 3).
    obstacles : sequence of (callable, float)
        Signed distance, and the distance wanted of the middle of the line.
    held : int
        Stations at the beginning that stay where they are.

    Returns
    -------
    numpy.ndarray
        Shape (n, 3).

    Examples
    --------
    >>> ball = lambda points: np.linalg.norm(points, axis=1) - 5.0
    >>> line = np.column_stack([np.linspace(-9, 9, 19), np.full(19, 1.0), np.zeros(19)])
    >>> bool(ball(kept_clear(line, [(ball, 2.0)])).min() > 1.6)
    True
    """
    line = np.array(line_mm, dtype=float)
    step = float(np.linalg.norm(np.diff(line, axis=0), axis=1).mean())
    was_moved = False
    for number in range(ROUNDS):
        moved = [_pushed(line, distance, wanted, held) for distance, wanted in obstacles]
        if not any(moved):
            break
        was_moved = True
        if number < 4:
            line[held + 1 : -1] = 0.5 * line[held + 1 : -1] + 0.25 * (line[held:-2] + line[held + 2 :])
    if not was_moved or len(line) < 7:
        return line
    even = smooth_line(np.vstack([line[:-1:2], line[-1]]), step)
    # Smoothing cuts corners: push once more, this time without it.
    for _ in range(LAST_ROUNDS):
        if not any(_pushed(even, distance, wanted, held) for distance, wanted in obstacles):
            break
    return even


def _pushed(line: np.ndarray, distance: Callable[[np.ndarray], np.ndarray], wanted: float, held: int) -> bool:
    """Push stations in place; tell whether any had to move."""
    away = distance(line)
    near = np.flatnonzero(away < wanted - 0.03)
    near = near[near >= held]
    if not len(near):
        return False
    points, steps = line[near], SLOPE_STEP_MM * np.vstack([np.eye(3), -np.eye(3)])
    around = distance((points[:, None, :] + steps).reshape(-1, 3)).reshape(len(near), 6)
    slope = around[:, :3] - around[:, 3:]
    slope /= np.maximum(np.linalg.norm(slope, axis=1, keepdims=True), 1e-9)
    line[near] += np.clip(wanted - away[near], 0.0, 4.0)[:, None] * slope
    return True


def with_room(structures: Mapping[str, Mesh], pool: Executor) -> dict[str, Mesh]:
    """Return all structures of a person after those of :data:`MAKE_ROOM` made room, in that order."""
    found = dict(structures)
    for start, others in MAKE_ROOM.items():
        names = [name for name in found if name.startswith(start)]
        found |= dict(zip(names, pool.map(partial(_with_room, dict(found), others), names), strict=True))
    return found


def _with_room(structures: Mapping[str, Mesh], others: tuple[str, ...], name: str) -> Mesh:
    """Take out of a structure what has its own room in it; of two alike, the right one yields."""
    import manifold3d

    from sympblock.geometry.surfaces import solid_of

    mesh = structures[name]
    own = solid_of(mesh)
    thin = [
        solid_of(other)
        for other in structures.values()
        if other.name.startswith(others)
        and not other.name.endswith("_cancellous")
        and not (other.name.startswith(name[:8]) and other.name >= name)
        and mesh.may_touch(other)
    ]
    # The library joins all that is taken out before it takes it out: what does not touch would cost most of the time.
    thin = [other for other in thin if own.min_gap(other, SLIVER_MM) == 0.0]
    if not thin:
        return mesh
    remainder = manifold3d.Manifold.batch_boolean([own, *thin], manifold3d.OpType.Subtract)
    parts = sorted(remainder.simplify(SLIVER_MM).decompose(), key=lambda part: -part.volume())
    many = [part for part in parts if part.volume() > SCRAP_SHARE * parts[0].volume()]
    vertices, triangles = from_solid(manifold3d.Manifold.compose(many if name.startswith(TUBES) else parts[:1]))
    return replace(mesh, vertices_mm=vertices, triangles=triangles)
