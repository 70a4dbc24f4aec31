"""How long each ray of a picture runs inside meshes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache

import numpy as np

from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.l_buffer import LANES, add_triangles, along_rays, project
from sympblock.geometry.mesh import Mesh

#: One core stays free for whatever else runs: with none left, every frame waits for a turn of the scheduler.
THREADS = max(1, (os.cpu_count() or 2) - 1)


@dataclass(frozen=True, eq=False)
class Bodies:
    """Holds many closed meshes as one list of triangles, each with a weight.

    Parameters
    ----------
    vertices_mm : numpy.ndarray
        Shape (n, 3), float32.
    triangles : numpy.ndarray
        Shape (m, 3), int32.
    weights : numpy.ndarray
        Shape (m,), float32: what a millimetre inside counts.
    """

    vertices_mm: np.ndarray
    triangles: np.ndarray
    weights: np.ndarray

    @classmethod
    def of(cls, meshes: Sequence[Mesh], weights: Iterable[float]) -> Bodies:
        """Join meshes; ``weights`` gives a number for each.

        Raises
        ------
        ValueError
            If there is not one weight for each mesh.
        """
        each = np.asarray(list(weights), dtype=np.float32)
        if len(each) != len(meshes):
            raise ValueError(f"{len(meshes)} meshes need as many weights, not {len(each)}")
        if not meshes:
            return cls(np.zeros((0, 3), np.float32), np.zeros((0, 3), np.int32), each)
        counts = [len(mesh.triangles) for mesh in meshes]
        offsets = np.cumsum([0, *(len(mesh.vertices_mm) for mesh in meshes[:-1])])
        triangles = [mesh.triangles + offset for mesh, offset in zip(meshes, offsets, strict=True)]
        return cls(
            np.concatenate([mesh.vertices_mm for mesh in meshes]),
            np.concatenate(triangles).astype(np.int32),
            np.repeat(each, counts),
        )


class PathLengths:
    """Sums path lengths of bodies, with buffers that are kept from frame to frame.

    Parameters
    ----------
    threads : int
        At least 1; by default one less than the machine has cores.
    """

    def __init__(self, threads: int = THREADS) -> None:
        self.threads = threads
        self._sums = np.zeros((threads, 1, 1), np.float32)
        self._points = np.empty((0, 3), np.float32)
        self._aimed: tuple[Bodies, CArmPose, np.float32] | None = None

    def lengths_mm(self, bodies: Bodies, pose: CArmPose, out: np.ndarray | None = None) -> np.ndarray:
        """Return the weighted lengths of every ray inside the bodies.

        Parameters
        ----------
        bodies : Bodies
            Closed meshes in front of the focus.
        pose : CArmPose
            Where the picture is taken from.
        out : numpy.ndarray or None
            Array of an earlier call to fill again.

        Returns
        -------
        numpy.ndarray
            Shape (rows, columns), float32, mm times weight.
        """
        self.aim(bodies, pose)
        in_shares(self.add, self.threads)
        return self.finish(out)

    def aim(self, bodies: Bodies, pose: CArmPose, step: int = 1) -> None:
        """Project the bodies: the first of three steps, for who has several of these to add at once.

        Parameters
        ----------
        bodies, pose : Bodies, CArmPose
            As in :meth:`lengths_mm`.
        step : int
            Each ray stands for so many pixels of a row and of a column.
        """
        size, pixel_mm = pose.pixel_count // step, pose.pixel_mm * step
        if self._sums.shape[1] != size:
            self._sums = np.zeros((self.threads, size, size + LANES), np.float32)
        if len(self._points) != len(bodies.vertices_mm):
            self._points = np.empty((len(bodies.vertices_mm), 3), np.float32)
        axes = np.stack([pose.detector_right, -pose.detector_up, pose.beam]).astype(np.float32)
        scale = np.float32(pose.source_to_detector_mm / pixel_mm), np.float32(size / 2)
        project(bodies.vertices_mm, pose.source_mm.astype(np.float32), axes, scale, self._points)
        self._aimed = (bodies, pose, np.float32(pixel_mm))

    def add(self, share: int) -> None:
        """Sum one of as many shares of the triangles as there are threads."""
        bodies, pose, _ = self._aim()
        sums, zero_mm = self._sums[share], np.float32(pose.source_to_centre_mm)
        sums.fill(0.0)
        add_triangles(bodies.triangles, bodies.weights, self._points, zero_mm, (share, self.threads), sums)

    def finish(self, out: np.ndarray | None = None) -> np.ndarray:
        """Return what :meth:`lengths_mm` does, once all shares are added."""
        _, pose, pixel_mm = self._aim()
        size = self._sums.shape[1]
        if out is None or out.shape != (size, size):
            out = np.empty((size, size), np.float32)
        along_rays(self._sums, pixel_mm, np.float32(pose.source_to_detector_mm), np.float32(-1.0), out)
        return out

    def _aim(self) -> tuple[Bodies, CArmPose, np.float32]:
        if self._aimed is None:
            raise ValueError("nothing is projected yet: aim first")
        return self._aimed


def path_length_mm(meshes: Sequence[Mesh], pose: CArmPose) -> np.ndarray:
    """Return how long each ray runs inside closed, disjoint meshes.

    Parameters
    ----------
    meshes : sequence of Mesh
        Closed and outward; where two overlap, both count.
    pose : CArmPose
        Where the picture is taken from; all meshes lie in front of the focus.

    Returns
    -------
    numpy.ndarray
        Shape (rows, columns), float32, mm.
    """
    bodies = Bodies.of(meshes, [1.0] * len(meshes))
    return PathLengths().lengths_mm(bodies, pose)


def in_shares(act: Callable[[int], object], threads: int) -> None:
    """Do all shares of some work at once: the first here, each other one in a thread that is kept for it."""
    others = _pool_of(threads).map(act, range(1, threads)) if threads > 1 else ()
    act(0)
    for _ in others:
        pass


@cache
def _pool_of(threads: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(threads - 1, thread_name_prefix="fluoroscopy")
