"""Contrast that a vessel carries: how much of it is still in sight, and what it looks like."""

from __future__ import annotations

import math
from functools import lru_cache

import manifold3d
import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.contrast_cloud import Cloud
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.injectate.intravascular_chance import VesselHit
from sympblock.content import tables
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.tubes import smooth_line, tube

GREAT = ("aorta", "inferior_vena_cava", "iliac")
#: Parts of the streak in a great vessel, one within another.
STRETCHES = 6
#: How much wider and narrower the streak in an artery is with each beat, and in how many steps a beat runs along it.
PULSE, BEAT_STEPS = 0.35, 8
STATION_MM = 3.0
#: Beyond so many transit times nothing is seen.
MOST_TRANSITS = 12.0


def still_seen_ml(hit: VesselHit, carried_ml: float, flowed_s: float, since_end_s: float) -> float:
    """Return how much contrast a vessel still holds in sight; all else of it has run off.

    Parameters
    ----------
    hit : VesselHit
        Which vessel it is.
    carried_ml : float
        What the vessel was given, evenly in ``flowed_s``.
    flowed_s : float
        How long it flowed, above 0.
    since_end_s : float
        From the end of the injection to the picture; 0 = while the last of it flows.

    Examples
    --------
    >>> vein = VesselHit("lumbar_vein_L3_left", False, True, False)
    >>> [round(still_seen_ml(vein, 1.0, 4.0, after_s), 2) for after_s in (0.0, 3.0, 60.0)]
    [0.55, 0.2, 0.0]
    """
    transit_s, told = _transit_s(hit), tables.spread()
    held = carried_ml * transit_s / flowed_s * (1.0 - math.exp(-flowed_s / transit_s))
    lingers = told.lingering_proportion if hit.stays_on_film and not is_great(hit) else 0.0
    parts = ((1.0 - lingers, transit_s), (lingers, told.lingering_transit_s))
    return held * sum(share * _left(since_end_s, slow_s) for share, slow_s in parts)


def _left(since_end_s: float, transit_s: float) -> float:
    passed = since_end_s / transit_s
    return math.exp(-passed) if passed < MOST_TRANSITS else 0.0


def _transit_s(hit: VesselHit) -> float:
    told = tables.spread()
    return {"artery": told.artery_transit_s, "vein": told.vein_transit_s, "epidural": told.epidural_transit_s}[hit.flow]


def is_great(hit: VesselHit) -> bool:
    """Tell whether a vessel is so wide that blood thins contrast at once."""
    return hit.name.startswith(GREAT)


def stream_of(patient: Patient, spread: Spread, tip_mm: np.ndarray, seen_ml: float, at_s: float = 0.0) -> Cloud:
    """Mesh what a vessel carries: it holds exactly what is in sight, or what the branches in sight can hold.

    A great vessel shows a streak with the flow, which widens and fades, in an artery with a wave of each beat. A lumbar vein fills with the vein that
    ascends from it, a lumbar artery with its branches to the back, and the veins of the canal as a ladder.

    Parameters
    ----------
    patient : Patient
        Whose vessel it is.
    spread : Spread
        Its ``vessel`` says which.
    tip_mm : array_like
        Shape (3,).
    seen_ml : float
        From :func:`still_seen_ml`.
    at_s : float
        Time of the room, which decides how far the beat has run along an artery.
    """
    hit = spread.vessel
    if hit is None or seen_ml <= 0.0:
        return Cloud()
    beats = at_s / tables.spread().heart_beat_s if is_great(hit) and hit.flow == "artery" else 0.0
    full = _full(patient, hit, tuple(np.asarray(tip_mm, dtype=float).tolist()), int(beats * BEAT_STEPS) % BEAT_STEPS)
    return full.times(min(1.0, seen_ml / full.volume_ml()))


@lru_cache(maxsize=2 * BEAT_STEPS)
def _full(patient: Patient, hit: VesselHit, tip_mm: tuple[float, float, float], step: int) -> Cloud:
    """Return the shape of contrast in a vessel at a step of the beat, undiluted where it is thickest."""
    tip = np.array(tip_mm)
    return _streak(patient, hit, tip, step / BEAT_STEPS) if is_great(hit) else _branches(patient, hit, tip)


def _streak(patient: Patient, hit: VesselHit, tip: np.ndarray, beat: float) -> Cloud:
    """Return a streak that leaves the tip with the flow: down in arteries, up in veins."""
    told, mesh = tables.spread(), patient.structures[hit.name]
    is_up = hit.flow != "artery"
    reach = told.flow_reach_vein_mm if is_up else told.flow_reach_artery_mm
    ways = np.linspace(-told.flow_against_mm, reach, int(reach / STATION_MM) + 2)
    line = _with_the_flow(mesh, tip, ways if is_up else -ways)
    radii = np.linspace(told.flow_streak_first_mm, told.flow_streak_last_mm, len(line))
    if not is_up:
        radii *= 1.0 + PULSE * np.sin(2.0 * math.pi * (np.arange(len(line)) * STATION_MM / told.flow_beat_mm - beat))
    lumen = _solid(mesh)
    # One within another, all from the tip on: the farther, the fewer of them there are.
    ends = np.unique(np.linspace(2, len(line), STRETCHES).astype(int))
    parts = [_inside(lumen, Mesh("contrast", "blood", *tube(line[:end], radii[:end]))) for end in ends]
    found = tuple(part for part in parts if part is not None)
    return Cloud(found, (1.0 / len(found),) * len(found)) if found else _round_tip(tip)


def _with_the_flow(mesh: Mesh, tip: np.ndarray, ways_mm: np.ndarray) -> np.ndarray:
    """Return a line from the tip along a vessel, drawn towards its middle; it ends where the vessel does."""
    points = mesh.vertices_mm.astype(float)
    heights = tip[2] + ways_mm
    heights = heights[(heights > points[:, 2].min() + 1.0) & (heights < points[:, 2].max() - 1.0)]
    if len(heights) < 2:
        return np.stack([tip, tip + [0.0, 0.0, math.copysign(STATION_MM, ways_mm[-1])]])
    course = np.polynomial.Polynomial.fit
    middle = [course(points[:, 2], points[:, axis], 4)(heights) for axis in (0, 1)]
    middles = np.column_stack([*middle, heights])
    off = tip[:2] - middles[np.argmin(np.abs(heights - tip[2])), :2]
    drawn = 1.0 - 0.5 * np.abs(heights - tip[2]) / max(abs(ways_mm[-1]), 1.0)
    middles[:, :2] += off * drawn[:, None]
    return middles


def _branches(patient: Patient, hit: VesselHit, tip: np.ndarray) -> Cloud:
    """Return a lumbar vessel with what joins it, and the way from the tip to it."""
    told, mesh = tables.spread(), patient.structures[hit.name]
    points = mesh.vertices_mm.astype(float)
    nearest = points[np.argmin(np.linalg.norm(points - tip, axis=1))]
    back = points[points[:, 1] > points[:, 1].max() - 1.0].mean(axis=0)
    out = math.copysign(1.0, back[0] - patient.frames["L3"].centre_mm[0])
    lines = {"artery": _to_the_back, "vein": _ascending, "epidural": _ladder}[hit.flow](patient, back, out)
    if np.linalg.norm(nearest - tip) > 1.0:
        lines.append([tip, (tip + nearest) / 2 + [0.0, 0.0, 1.0], nearest])
    tubes = [Mesh("contrast", "blood", *_tapering(line, told.branch_radius_mm)) for line in lines]
    return Cloud((mesh, *tubes), (1.0, *(0.7 for _ in tubes)))


def _ascending(patient: Patient, back: np.ndarray, out: float) -> list:
    """Return the ascending lumbar vein, which runs up in front of the transverse processes, and a branch from the muscle."""
    length = tables.spread().branch_length_mm
    ways = ((0.0, 0.0, 0.0), (2.0, 1.0, 0.3), (1.0, 0.0, 0.65), (3.0, 1.5, 1.0))
    up = [back + [out * left, behind, length * share] for left, behind, share in ways]
    muscle = [back, back + [out * 7.0, 4.0, -5.0], back + [out * 13.0, 6.0, -12.0]]
    return [up, muscle]


def _to_the_back(patient: Patient, back: np.ndarray, out: float) -> list:
    """Return the branches of a lumbar artery: one to the muscles of the back, one to the abdominal wall."""
    length = tables.spread().branch_length_mm
    dorsal = [back, back + [out * 2.0, 0.35 * length, -2.0], back + [out * 6.0, 0.7 * length, -6.0]]
    wall = [back, back + [out * 0.35 * length, 2.0, -3.0], back + [out * 0.8 * length, 5.0, -8.0]]
    return [dorsal, wall]


def _ladder(patient: Patient, back: np.ndarray, out: float) -> list:
    """Return the veins in front of the dural sac, one on each side with rungs between, and the one through the foramen."""
    length, sac = tables.spread().branch_length_mm, patient.structures["dural_sac"].vertices_mm.astype(float)
    heights = back[2] + np.linspace(-length / 2, length / 2, 5)
    rings = [sac[np.argsort(np.abs(sac[:, 2] - height))[:24]] for height in heights]
    front = [
        np.array([ring[:, 0].mean(), ring[:, 1].min() - 0.5, height])
        for ring, height in zip(rings, heights, strict=True)
    ]
    half = [0.42 * float(np.ptp(ring[:, 0])) * (1.25 if number % 2 else 0.9) for number, ring in enumerate(rings)]
    sides = [
        [middle + [side * wide, 0.5, 0.0] for middle, wide in zip(front, half, strict=True)] for side in (out, -out)
    ]
    rungs = [[sides[0][number], front[number], sides[1][number]] for number in (1, 3)]
    through = [back, (back + sides[0][2]) / 2 + [0.0, 1.0, 1.0], sides[0][2]]
    return [through, sides[0], sides[1], *rungs]


def _tapering(points_mm: list, radius_mm: float) -> tuple[np.ndarray, np.ndarray]:
    """Return a branch that grows thinner from its beginning to its end."""
    line = smooth_line(points_mm, 2.0)
    return tube(line, np.linspace(radius_mm, 0.5 * radius_mm, len(line)))


def _solid(mesh: Mesh) -> manifold3d.Manifold:
    return manifold3d.Manifold(manifold3d.Mesh(mesh.vertices_mm.copy(), mesh.triangles.astype(np.uint32)))


def _inside(lumen: manifold3d.Manifold, part: Mesh) -> Mesh | None:
    """Cut a closed surface to what lies in a vessel; None if nothing does."""
    cut = (_solid(part) ^ lumen).to_mesh()
    if not len(cut.tri_verts):
        return None
    return Mesh("contrast", "blood", np.array(cut.vert_properties)[:, :3], np.array(cut.tri_verts))


def _round_tip(tip: np.ndarray) -> Cloud:
    """Return a drop at a tip that lies at the very wall."""
    return Cloud((Mesh("contrast", "blood", *tube(np.stack([tip, tip + [0.0, 0.0, STATION_MM]]), 1.5)),), (1.0,))
