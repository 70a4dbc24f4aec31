"""Meshes of bones and discs: shell and core of each bone, in the patient frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import numpy as np

from sympblock.anatomy.person.traits import Traits
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.anatomy.spine.ribs import rib_rows
from sympblock.anatomy.spine.sacrum import iliac_rows
from sympblock.anatomy.spine.vertebra import VertebraMeasures, arch_limbs, back_wall_mm, body_row, mirrored
from sympblock.content import tables
from sympblock.conventions import Side
from sympblock.geometry.frames import LevelFrame
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.meshing import Depth, giving_way, mesh_of_solid, meshes_of_solid
from sympblock.geometry.signed_distance import limbs_distance

Surface = tuple[np.ndarray, np.ndarray]

VERTEBRA_STEP_MM, SACRUM_STEP_MM, DISC_STEP_MM, RIB_STEP_MM = 1.6, 2.2, 1.9, 1.9
ILIUM_STEP_MM, MEASURED_STEP_MM = 2.9, 2.0
SHELL_COUNT, CORE_COUNT, DISC_COUNT, RIB_COUNT = 4200, 2200, 700, 600
ILIUM_COUNTS = (2200, 1200)
MARGIN_MM = 7.0
VERTEBRA_SOURCES = ("clouthier_repo", "ctsp1k")


def vertebra_meshes(spine: Spine, level: str) -> list[Mesh]:
    """Mesh one vertebra: its cortical shell and its cancellous core."""
    box = _vertebra_box(spine.measures[level])
    counts: dict[Depth, int] = {0.0: SHELL_COUNT, partial(cortex_mm, spine.measures[level]): CORE_COUNT}
    surfaces = meshes_of_solid(lambda points: spine.vertebra_distance(level, points), box, VERTEBRA_STEP_MM, counts)
    return _shell_and_core(level, spine.frames[level], surfaces, VERTEBRA_SOURCES)


def cortex_mm(m: VertebraMeasures, points_mm: np.ndarray) -> np.ndarray:
    """Return how thick the cortex is at points of the level frame: thin round the body, thicker in the arch.

    Parameters
    ----------
    m : VertebraMeasures
        Of the vertebra.
    points_mm : numpy.ndarray
        Shape (n, 3).
    """
    told, behind_mm = tables.pelvis(), points_mm[:, 1] - back_wall_mm(m)
    share = np.clip(behind_mm / told.cortex_change_mm, 0.0, 1.0)
    return told.body_cortex_thickness_mm + share * (told.cortex_thickness_mm - told.body_cortex_thickness_mm)


def shell_mesh(spine: Spine, level: str) -> Mesh:
    """Mesh only the outside of a vertebra, a little coarser, for those who measure many people."""
    box = _vertebra_box(spine.measures[level])
    surface = mesh_of_solid(lambda p: spine.vertebra_distance(level, p), box, MEASURED_STEP_MM, 2 * SHELL_COUNT)
    vertices = spine.frames[level].patient_from_level(surface[0])
    return Mesh(level, "cortical_bone", vertices, surface[1], "", VERTEBRA_SOURCES)


def sacrum_meshes(spine: Spine) -> list[Mesh]:
    """Mesh the sacrum: its shell and its core."""
    s = spine.sacrum
    half = s.width / 2 + 12
    box = np.array([[-half, -40.0, -s.height - 18], [half, 62.0, 32.0]])
    counts: dict[Depth, int] = {0.0: 4600, tables.pelvis().cortex_thickness_mm: 2600}
    surfaces = meshes_of_solid(spine.sacrum_distance, box, SACRUM_STEP_MM, counts)
    return _shell_and_core("sacrum", spine.frames["S1"], surfaces, ("oman_sacrum",))


def disc_mesh(spine: Spine, level: str) -> Mesh:
    """Mesh the disc below a level."""
    frame, m = spine.disc_frame(level), spine.measures[level]
    half = np.array([m.lower_width / 2, m.lower_depth / 2, spine.disc_heights_mm[level] / 2 + 9.0]) + MARGIN_MM
    surface = mesh_of_solid(
        lambda points: spine.disc_distance(level, points), np.stack([-half, half]), DISC_STEP_MM, DISC_COUNT
    )
    return Mesh(
        f"disc_{level}_{spine.below(level)}",
        "disc",
        frame.patient_from_level(surface[0]),
        surface[1],
        "",
        ("shin2024",),
    )


def spine_tasks(spine: Spine) -> Iterator[Callable[[], list[Mesh]]]:
    """List the jobs that mesh the midline, each free of the others."""
    yield lambda: sacrum_meshes(spine)
    for level in spine.levels:
        yield partial(vertebra_meshes, spine, level)
        yield partial(_disc_meshes, spine, level)


def _disc_meshes(spine: Spine, level: str) -> list[Mesh]:
    return [disc_mesh(spine, level)]


def rib_mesh(spine: Spine, side: Side, length_mm: float) -> Mesh:
    """Mesh one twelfth rib; bone of the vertebra keeps clear of it."""
    frame, gap = spine.frames["T12"], tables.pelvis().facet_gap_mm
    rows = _on_side(rib_rows(length_mm), side)

    def distance(points: np.ndarray) -> np.ndarray:
        own = limbs_distance(points, rows)
        return giving_way(own, points, lambda p: spine.distance(frame.patient_from_level(p), ("T12", "L1")), gap)

    surface = mesh_of_solid(distance, _box_round(rows), RIB_STEP_MM, RIB_COUNT)
    return Mesh(f"rib_12_{side}", "cortical_bone", frame.patient_from_level(surface[0]), surface[1], "", ("ctsp1k",))


def crest_superior_mm(spine: Spine, traits: Traits) -> float:
    """Return the height of the highest point of the iliac crests in the patient frame."""
    return float(spine.at(traits.spine.crest_level).centre_mm[2])


def ilium_meshes(spine: Spine, side: Side, crest_superior_mm: float) -> list[Mesh]:
    """Mesh one iliac bone down to the lower end of its joint with the sacrum: shell and core."""
    rows = _on_side(iliac_rows(spine.frames["S1"], spine.sacrum, crest_superior_mm), side)
    gap = tables.pelvis().facet_gap_mm

    def distance(points: np.ndarray) -> np.ndarray:
        own = limbs_distance(points, rows)
        return giving_way(own, points, lambda p: spine.distance(p, (spine.levels[-1], "S1")), gap)

    counts: dict[Depth, int] = {0.0: ILIUM_COUNTS[0], tables.pelvis().iliac_cortex_thickness_mm: ILIUM_COUNTS[1]}
    surfaces = meshes_of_solid(distance, _box_round(rows), ILIUM_STEP_MM, counts)
    return _shell_and_core(f"ilium_{side}", LevelFrame("", np.zeros(3), np.eye(3)), surfaces, ("ctsp1k", "okamoto2020"))


def side_rows(spine: Spine, traits: Traits, side: Side) -> np.ndarray:
    """Return rib and iliac bone of one side as limbs of the patient frame, for what must leave them room."""
    ilium = _on_side(iliac_rows(spine.frames["S1"], spine.sacrum, crest_superior_mm(spine, traits)), side)
    rib = _on_side(rib_rows(traits.spine.rib_lengths_mm[side]), side)
    frame = spine.frames["T12"]
    places = [frame.patient_from_level(rib[:, columns]) for columns in (slice(0, 3), slice(3, 6))]
    return np.vstack([ilium, np.column_stack([*places, rib[:, 6:9] @ frame.axes, rib[:, 9:]])])


def _on_side(rows: np.ndarray, side: Side) -> np.ndarray:
    return rows if side == "left" else np.array([mirrored(row) for row in rows])


def _box_round(rows: np.ndarray) -> np.ndarray:
    ends = np.vstack([rows[:, 0:3], rows[:, 3:6]])
    reach = np.tile(rows[:, 9:13].max(axis=1), 2)[:, None] + MARGIN_MM
    return np.stack([(ends - reach).min(axis=0), (ends + reach).max(axis=0)])


def _vertebra_box(m: VertebraMeasures) -> np.ndarray:
    arch = _box_round(np.vstack(list(arch_limbs(m).values())))
    row = body_row(m)
    half = np.array([max(row[0:3]), 0.0, max(m.front_height, m.back_height) / 2])
    body = np.stack([-half, half])
    body[:, 1] = min(row[3:6]), max(row[6:9])
    body += np.array([[-MARGIN_MM], [MARGIN_MM]])
    return np.stack([np.minimum(arch[0], body[0]), np.maximum(arch[1], body[1])])


def _shell_and_core(name: str, frame: LevelFrame, surfaces: list[Surface], sources: tuple[str, ...]) -> list[Mesh]:
    (shell, shell_faces), (core, core_faces) = surfaces
    return [
        Mesh(name, "cortical_bone", frame.patient_from_level(shell), shell_faces, "", sources),
        Mesh(f"{name}_cancellous", "cancellous_bone", frame.patient_from_level(core), core_faces, name, sources),
    ]
