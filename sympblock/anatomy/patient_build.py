"""Builds the body of one person: sizes and stacks the bones, then meshes everything."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache, partial
from types import MappingProxyType

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.person.sample_traits import typical_traits
from sympblock.anatomy.person.traits import Traits
from sympblock.anatomy.soft_tissue.clearance import with_room
from sympblock.anatomy.soft_tissue.paravertebral import ganglia_of, soft_tissue_tasks
from sympblock.anatomy.spine.bones import crest_superior_mm, ilium_meshes, rib_mesh, spine_tasks
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.anatomy.spine.sacrum import SacrumMeasures
from sympblock.anatomy.spine.spine_curve import Curve, stand
from sympblock.anatomy.spine.vertebra import VertebraMeasures, typical_measures
from sympblock.anatomy.spine.vertebra_size import sized
from sympblock.content import tables
from sympblock.conventions import SIDES, Side
from sympblock.geometry.mesh import Mesh

Task = Callable[[], list[Mesh]]
#: The sixth lumbar vertebra is shaped after the fifth.
SHAPE_OF = {"L6": "L5"}


def build_patient(seed: int | None, traits: Traits) -> Patient:
    """Build the person of these traits; ``seed`` only tells what they were sampled by."""
    spine = plan_spine(traits)
    return Patient(
        seed=seed,
        traits=traits,
        structures=MappingProxyType(_with_bone(build_structures(spine, traits), traits.spine.bone)),
        frames=MappingProxyType(dict(spine.frames)),
        ganglia=ganglia_of(spine, traits),
        landmarks=MappingProxyType(dict(spine.landmarks)),
    )


def _with_bone(structures: dict[str, Mesh], kind: str) -> dict[str, Mesh]:
    """Fill the cores of porous bones with less bone; shapes stay."""
    if kind == "usual":
        return structures
    porous = {name: replace(mesh, tissue="porous_bone") for name, mesh in structures.items() if _is_core(mesh)}
    return structures | porous


def _is_core(mesh: Mesh) -> bool:
    return mesh.tissue == "cancellous_bone"


@cache
def typical_spine() -> Spine:
    """Return the spine of the typical patient, without meshes."""
    return plan_spine(typical_traits())


def plan_spine(traits: Traits) -> Spine:
    """Size the vertebrae of a person and stack them into a curve.

    Examples
    --------
    >>> plan_spine(typical_traits()).levels
    ('T12', 'L1', 'L2', 'L3', 'L4', 'L5')
    """
    bones = traits.spine
    measures = {level: _measures_of(level, bones.sizes_mm[level], bones.osteophyte_mm) for level in traits.levels}
    curve = Curve(bones.lordosis_deg, bones.scoliosis_deg, bones.scoliosis_apex)
    frames = stand(measures, bones.disc_heights_mm, curve)
    return Spine(frames, measures, bones.disc_heights_mm, _sacrum(measures[traits.levels[-1]]))


def _measures_of(level: str, sizes_mm: Mapping[str, float], lip_mm: float) -> VertebraMeasures:
    m = sized(typical_measures(SHAPE_OF.get(level, level)), sizes_mm)
    if lip_mm == 0.0:
        return m
    return replace(
        m,
        upper_width=m.upper_width + 1.6 * lip_mm,
        lower_width=m.lower_width + 1.6 * lip_mm,
        upper_depth=m.upper_depth + lip_mm,
        lower_depth=m.lower_depth + lip_mm,
        upper_shift=m.upper_shift - lip_mm / 2,
        lower_shift=m.lower_shift - lip_mm / 2,
        waist_power=m.waist_power * (1 + 0.25 * lip_mm),
    )


def _sacrum(last: VertebraMeasures) -> SacrumMeasures:
    typical = typical_measures("L5")
    size = (last.lower_width / typical.lower_width + last.lower_depth / typical.lower_depth) / 2
    return SacrumMeasures(
        endplate_width=0.94 * last.lower_width,
        endplate_depth=0.97 * last.lower_depth,
        height=tables.pelvis().sacrum_height_mm * size,
        width=tables.pelvis().sacrum_width_mm * size,
    )


def build_structures(spine: Spine, traits: Traits) -> dict[str, Mesh]:
    """Mesh every structure of a person, on all cores but one and at least two threads.

    Returns
    -------
    dict of str to Mesh
        Bones, discs, soft tissue, skin last.
    """
    tasks = [*bone_tasks(spine, traits), *soft_tissue_tasks(spine, traits)]
    with ThreadPoolExecutor(max(2, (os.cpu_count() or 2) - 1)) as pool:
        found = list(pool.map(lambda task: task(), tasks))
        structures = {mesh.name: mesh for meshes in found for mesh in meshes}
        return with_room(structures, pool)


def bone_tasks(spine: Spine, traits: Traits) -> list[Task]:
    """List the jobs that mesh bones and discs, each free of the others."""
    crest = crest_superior_mm(spine, traits)
    tasks: list[Task] = list(spine_tasks(spine))
    for side in SIDES:
        length = traits.spine.rib_lengths_mm[side]
        tasks.append(partial(_rib_meshes, spine, side, length))
        tasks.append(partial(ilium_meshes, spine, side, crest))
    return tasks


def _rib_meshes(spine: Spine, side: Side, length_mm: float) -> list[Mesh]:
    return [rib_mesh(spine, side, length_mm)]
