"""Everything beside the spine of one person: jobs that mesh it, each free of the others."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ParamSpec

from sympblock.anatomy.person.traits import Traits
from sympblock.anatomy.soft_tissue.great_vessels import GreatVessels
from sympblock.anatomy.soft_tissue.kidneys import gas_meshes, kidney_mesh, ureter_mesh
from sympblock.anatomy.soft_tissue.lumbar_nerves import dural_sac_mesh, genitofemoral_mesh, nerve_meshes
from sympblock.anatomy.soft_tissue.muscles import Muscles
from sympblock.anatomy.soft_tissue.sympathetic_trunk import (
    ganglia_of,
    rami_meshes,
    trunk_line,
    trunk_mesh,
    trunk_rows,
)
from sympblock.anatomy.soft_tissue.torso import Torso
from sympblock.anatomy.spine.bones import side_rows
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.conventions import SIDES
from sympblock.geometry.mesh import Mesh

__all__ = ["ganglia_of", "soft_tissue_tasks"]

Arguments = ParamSpec("Arguments")

MUSCLES = ("psoas", "quadratus_lumborum", "multifidus", "erector_spinae")


def measured_meshes(spine: Spine, traits: Traits, names: tuple[str, ...]) -> list[Mesh]:
    """Mesh only some of psoas, kidney and trunk of both sides, for those who measure many people."""
    lines = {side: trunk_line(spine, traits, side) for side in SIDES}
    rows = {side: trunk_rows(line) for side, line in lines.items()}
    bones = {side: side_rows(spine, traits, side) for side in SIDES}
    muscles, ganglia = Muscles(spine, traits, rows, bones), ganglia_of(spine, traits, lines)
    makers = {
        "psoas": lambda side: muscles.mesh("psoas", side),
        "kidney": lambda side: kidney_mesh(spine, traits, muscles, side),
        "sympathetic_trunk": lambda side: trunk_mesh(side, lines[side], tuple(g for g in ganglia if g.side == side)),
    }
    return [makers[name](side) for name in names for side in SIDES]


def soft_tissue_tasks(spine: Spine, traits: Traits) -> list[Callable[[], list[Mesh]]]:
    """List the jobs that mesh muscles, vessels, organs, nerves and skin.

    Parameters
    ----------
    spine : Spine
        The bones, before or after they were meshed.
    traits : Traits
        The person.

    Returns
    -------
    list of callable
        Each returns meshes; the order of their running does not matter.
    """
    lines = {side: trunk_line(spine, traits, side) for side in SIDES}
    rows = {side: trunk_rows(line) for side, line in lines.items()}
    ganglia = ganglia_of(spine, traits, lines)
    bones = {side: side_rows(spine, traits, side) for side in SIDES}
    muscles, torso = Muscles(spine, traits, rows, bones), Torso(spine, traits)
    vessels = GreatVessels(spine, traits, rows, bones)
    tasks: list[Callable[[], list[Mesh]]] = []
    for side in SIDES:
        own = tuple(ganglion for ganglion in ganglia if ganglion.side == side)
        tasks += [partial(_one, muscles.mesh, name, side) for name in MUSCLES]
        tasks += [
            partial(_one, torso.wall_mesh, side),
            partial(_one, kidney_mesh, spine, traits, muscles, side),
            partial(_one, ureter_mesh, spine, traits, muscles, vessels, side),
            partial(_one, trunk_mesh, side, lines[side], own),
            partial(rami_meshes, spine, traits, side, lines[side], own),
            partial(nerve_meshes, spine, muscles, side),
            partial(_one, genitofemoral_mesh, spine, traits, muscles, side),
        ]
    tasks += vessels.tasks()
    tasks += [lambda: gas_meshes(spine, traits), lambda: [dural_sac_mesh(spine)], lambda: [torso.skin_mesh()]]
    return tasks


def _one(make: Callable[Arguments, Mesh], *these: Arguments.args, **named: Arguments.kwargs) -> list[Mesh]:
    """Make one mesh, as a job that may make many."""
    return [make(*these, **named)]
