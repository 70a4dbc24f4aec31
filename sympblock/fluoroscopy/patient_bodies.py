"""Sorts the meshes of a patient by what a ray loses in them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from sympblock.fluoroscopy.attenuation import as_fat_and_bone
from sympblock.fluoroscopy.coarse_meshes import coarser
from sympblock.fluoroscopy.path_length import Bodies
from sympblock.geometry.mesh import Mesh

#: What no plain radiograph shows (S-20): nerves, the dural sac, ureters, and lumbar vessels without contrast.
UNSEEN_TISSUES, UNSEEN_NAMES = ("nerve", "dura", "ureter"), ("lumbar_",)
#: Places among the groups: bones alone are summed at every pixel, soft tissue alone is coarser (S-21).
SOFT, BONE = 1, 2

Group = list[tuple[Mesh, float]]


def bodies_of(meshes: Iterable[Mesh]) -> tuple[Bodies, Bodies, Bodies]:
    """Sort a patient's meshes into body, soft tissue and bone, each with its weight.

    Returns
    -------
    fat, soft, bone : Bodies
        Millimetres of fat; of soft tissue instead of fat, as muscle; of cortical bone instead of fat.
    """
    groups: tuple[Group, Group, Group] = ([], [], [])
    for mesh in meshes:
        if mesh.tissue in UNSEEN_TISSUES or mesh.name.startswith(UNSEEN_NAMES):
            continue
        place, weight = _group_of(mesh)
        if place == SOFT:
            mesh, more = coarser(mesh)
            weight *= more
        groups[place].append((mesh, weight))
    fat, soft, bone = (Bodies.of([mesh for mesh, _ in group], [weight for _, weight in group]) for group in groups)
    return fat, soft, bone


def _group_of(mesh: Mesh) -> tuple[int, float]:
    fat, bone = as_fat_and_bone(mesh.tissue)
    if mesh.tissue in ("fat", "gas"):
        return 0, 1.0 if mesh.name == "skin" else fat - 1.0
    if mesh.tissue == "cortical_bone":
        return 2, 1.0
    if mesh.tissue in ("cancellous_bone", "porous_bone"):
        return 2, bone - 1.0
    return 1, bone / soft_as_fat_and_bone()[1]


@cache
def soft_as_fat_and_bone() -> tuple[float, float]:
    """Return the fat and the bone that a millimetre of muscle has more than one of fat."""
    fat, bone = as_fat_and_bone("muscle")
    return fat - 1.0, bone
