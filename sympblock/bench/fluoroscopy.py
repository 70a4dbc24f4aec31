"""Measure how long a fluoroscopic picture takes, and what it takes beside a general ray caster."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from sympblock.anatomy import typical_patient
from sympblock.anatomy.patient import Patient
from sympblock.course.checkout import ROOT
from sympblock.fluoroscopy import CArmPose, Imager, path_length_mm
from sympblock.fluoroscopy.path_length import Bodies, PathLengths
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.voxel_labels import tissue_grid

TURNS_DEG = np.linspace(-25.0, 90.0, 24)
STILL = CArmPose(oblique_deg=20.0)
PEER_POSES = [CArmPose(oblique_deg=float(turn)) for turn in TURNS_DEG[::2]]
#: Cubes of a volume caster; clinical CT has about as large ones.
CUBE_MM = 1.0
PIXELS = (128, 256, 512, 1024)
_FIRST_PICTURE = (
    "import resource; from sympblock.anatomy import typical_patient; from sympblock.fluoroscopy import CArmPose, Imager; "
    "Imager(typical_patient()).take(CArmPose()); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
)


def measure_fluoroscopy() -> dict[str, list[float]]:
    """Measure pictures of the typical patient at 512 by 512 pixels.

    Returns
    -------
    dict of str to list of float
        What was measured; milliseconds where the name ends in ``ms``, else a ratio.
    """
    patient = typical_patient()
    found: dict[str, list[float]] = _cold_start()
    for threads in (1, 2):
        imager = Imager(patient, threads)
        words = f"{threads} thread{'s' if threads > 1 else ''}, ms"
        found[f"picture from another pose, {words}"] = _times(partial(_picture, imager), TURNS_DEG)
    found["picture from the same pose, ms"] = _times(lambda _: imager.take(STILL), TURNS_DEG)
    found["the same with a needle that moves, ms"] = _times(lambda turn: _with_needle(imager, turn), TURNS_DEG)
    bones = [mesh for mesh in patient.structures.values() if mesh.tissue == "cortical_bone"]
    for share in (0.25, 0.5, 1.0):
        some = bones[: max(1, round(share * len(bones)))]
        count = sum(len(mesh.triangles) for mesh in some)
        found[f"path lengths of {count} triangles, ms"] = _times(partial(_lengths, some, STILL), TURNS_DEG)
    for count in PIXELS:
        pose = CArmPose(oblique_deg=20.0, pixel_count=count)
        found[f"path lengths at {count} pixels a side, ms"] = _times(partial(_lengths, bones, pose), TURNS_DEG)
    words = "path lengths at 512 pixels a side, all cores, ms"
    paths, bodies = PathLengths(os.cpu_count() or 1), Bodies.of(bones, [1.0] * len(bones))
    found[words] = _times(lambda turn: paths.lengths_mm(bodies, CArmPose(oblique_deg=turn)), TURNS_DEG)
    found |= _beside_a_busy_process(patient)
    found |= _embree(bones, found["path lengths at 512 pixels a side, ms"])
    return found | _gvxr(bones, found[words]) | _rtk(bones, found[words])


def _cold_start() -> dict[str, list[float]]:
    """Measure a new process from its start to its first picture, the patient stored and all compiled."""
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", _FIRST_PICTURE], cwd=ROOT, capture_output=True, text=True, check=True)
    took = time.perf_counter() - start
    return {
        "new process to its first picture": [took],
        "new process with one picture, largest memory, MB": [float(done.stdout)],
    }


def _times(act: Callable[[float], object], turns: Sequence[float] | np.ndarray) -> list[float]:
    act(float(turns[-1]))
    found = []
    for turn in turns:
        start = time.perf_counter()
        act(float(turn))
        found.append(1000.0 * (time.perf_counter() - start))
    return found


def _picture(imager: Imager, turn: float) -> None:
    imager.take(CArmPose(oblique_deg=turn))


def _lengths(meshes: Sequence[Mesh], pose: CArmPose, _turn: float) -> None:
    path_length_mm(meshes, pose)


def _with_needle(imager: Imager, turn: float) -> None:
    imager.put("steel", [_needle(turn)])
    imager.take(STILL)
    imager.put("steel", [])


def _needle(turn: float) -> Mesh:
    """Make a straight steel tube of 0.7 mm and 12 sides."""
    from sympblock.geometry.tubes import tube

    line = np.array([[62.0, 120.0, 0.2 * turn], [22.0, -14.0, 0.0]])
    return Mesh("needle", "cortical_bone", *tube(np.linspace(line[0], line[1], 12), 0.35, 12))


def _beside_a_busy_process(patient: Patient) -> dict[str, list[float]]:
    """Measure pictures while another process takes all it can of one core."""
    imager = Imager(patient)
    busy = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        times = _times(partial(_picture, imager), np.tile(TURNS_DEG, 5))
    finally:
        busy.kill()
        busy.wait()
    late = float(np.percentile(times, 95) / np.median(times))
    return {
        "picture from another pose beside a busy process, ms": times,
        "ratio, 95th percentile to median beside a busy process": [late],
    }


def _gvxr(bones: list[Mesh], ours_ms: list[float]) -> dict[str, list[float]]:
    """Let gVirtualXray sum the same meshes, where it is installed."""
    if importlib.util.find_spec("gvxrPython3") is None:
        return {}
    starts = np.cumsum([0, *(len(mesh.vertices_mm) for mesh in bones)])
    theirs = _peer(
        "sympblock.bench.peer_gvxr",
        vertices_mm=np.concatenate([mesh.vertices_mm for mesh in bones]),
        triangles=np.concatenate([m.triangles + start for m, start in zip(bones, starts, strict=False)]),
    )
    if theirs is None:
        return {"gVirtualXray is installed but did not run": []}
    apart = np.abs(theirs["last"] - path_length_mm(bones, PEER_POSES[-1])).mean()
    return {
        "the same meshes by gVirtualXray, ms": theirs["bare_ms"],
        "the same with its filter of wrong pixels, ms": theirs["filtered_ms"],
        "ratio, gVirtualXray to ours, all cores (medians)": [_median_ratio(theirs["bare_ms"], ours_ms)],
        "ratio, with its filter, to ours, all cores (medians)": [_median_ratio(theirs["filtered_ms"], ours_ms)],
        "gVirtualXray with its filter beside ours, mean difference, mm": [float(apart)],
        "gVirtualXray, largest memory, MB": [theirs["peak_mb"]],
    }


def _rtk(bones: list[Mesh], ours_ms: list[float]) -> dict[str, list[float]]:
    """Let RTK cast the same rays through cubes of the same bones, where it is installed."""
    if not any(importlib.metadata.distributions(name="itk-rtk")):
        return {}
    low, high = np.stack([mesh.bounds_mm() for mesh in bones]).swapaxes(0, 1)
    low, high = low.min(axis=0) - 2 * CUBE_MM, high.max(axis=0) + 2 * CUBE_MM
    grid = tissue_grid({mesh.name: mesh for mesh in bones}, (low + high) / 2, (high - low) / 2, CUBE_MM)
    theirs = _peer(
        "sympblock.bench.peer_rtk", inside=grid.labels > 0, origin_mm=grid.origin_mm, step_mm=np.array(CUBE_MM)
    )
    if theirs is None:
        return {"RTK is installed but did not run": []}
    apart = np.abs(theirs["last"] - path_length_mm(bones, PEER_POSES[-1])).mean()
    return {
        f"the same bones as cubes of {CUBE_MM:g} mm by RTK, ms": theirs["ms"],
        "ratio, RTK to ours, all cores (medians)": [_median_ratio(theirs["ms"], ours_ms)],
        "RTK beside ours, mean difference, mm": [float(apart)],
        "RTK, largest memory, MB": [theirs["peak_mb"]],
    }


def _peer(module: str, **given: np.ndarray) -> dict[str, Any] | None:
    """Run a peer in a process of its own; return what it told and its last picture, None if it failed."""
    poses = {
        "sources_mm": [pose.source_mm for pose in PEER_POSES],
        "centres_mm": [pose.detector_centre_mm for pose in PEER_POSES],
        "ups": [pose.detector_up for pose in PEER_POSES],
        "rights": [pose.detector_right for pose in PEER_POSES],
    }
    with tempfile.TemporaryDirectory() as folder:
        size = {"pixels": np.array(STILL.pixel_count), "pixel_mm": np.array(STILL.pixel_mm)}
        arrays = {name: np.array(values) for name, values in poses.items()}
        np.savez(Path(folder) / "given.npz", allow_pickle=False, **given, **arrays, **size)
        subprocess.run([sys.executable, "-m", module, folder], capture_output=True, check=False)
        told = Path(folder) / "told.json"
        if not told.is_file():
            return None
        return json.loads(told.read_text("utf-8")) | {"last": np.load(Path(folder) / "last.npy")}


def _median_ratio(theirs_ms: list[float], ours_ms: list[float]) -> float:
    return float(np.median(theirs_ms) / np.median(ours_ms))


def _embree(bones: list[Mesh], ours_ms: list[float]) -> dict[str, list[float]]:
    """Let Embree cast the same rays at the same meshes, where it is installed."""
    if importlib.util.find_spec("trimesh") is None or importlib.util.find_spec("embreex") is None:
        return {}
    import trimesh

    solid = trimesh.util.concatenate(
        [trimesh.Trimesh(mesh.vertices_mm, mesh.triangles, process=False) for mesh in bones]
    )
    steps = (np.arange(STILL.pixel_count) + 0.5) * STILL.pixel_mm - STILL.field_mm / 2
    ends = STILL.detector_centre_mm + steps[None, :, None] * STILL.detector_right
    ways = (ends - steps[:, None, None] * STILL.detector_up - STILL.source_mm).reshape(-1, 3)
    from_focus = np.broadcast_to(STILL.source_mm, ways.shape)
    rays = trimesh.ray.ray_pyembree.RayMeshIntersector(solid)
    theirs = _times(lambda _: rays.intersects_location(from_focus, ways), TURNS_DEG[:3])
    return {
        "the same rays by Embree and trimesh, 512 pixels a side, ms": theirs,
        "ratio, Embree and trimesh to ours (medians)": [_median_ratio(theirs, ours_ms)],
    }
