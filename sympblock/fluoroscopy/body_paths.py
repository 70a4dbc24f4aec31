"""How long each ray of the last view runs in a patient's body, soft tissue and bone, the kidneys where they breathe."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.breathing import MOVING, shift_mm
from sympblock.anatomy.patient import Patient
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.imaging_chain import SOFT_STEP
from sympblock.fluoroscopy.incidental.aortic_plaques import plaques_of
from sympblock.fluoroscopy.incidental.stool import stool_of
from sympblock.fluoroscopy.path_length import Bodies, PathLengths, in_shares
from sympblock.fluoroscopy.patient_bodies import BONE, SOFT, bodies_of
from sympblock.fluoroscopy.picture_places import nothing

#: Millimetres of the body, of soft tissue in it and of bone in it, see :func:`bodies_of`.
Maps = tuple[np.ndarray, np.ndarray, np.ndarray]
#: How far each moving structure has gone, in millimetres along x, y and z, in the order of ``MOVING``.
Away = tuple[tuple[float, ...], ...]


class BodyPaths:
    """Sums what the rays of a view meet, and keeps what has not changed since the last view.

    Parameters
    ----------
    patient : Patient
        Whose body it is.
    threads : int
        At least 1.

    Attributes
    ----------
    groups : tuple of Bodies
        Body, soft tissue and bone, the kidneys where they were built.
    maps : (numpy.ndarray, numpy.ndarray, numpy.ndarray)
        Of the last view.
    """

    def __init__(self, patient: Patient, threads: int) -> None:
        self.groups = bodies_of([*patient.structures.values(), *plaques_of(patient), *stool_of(patient)])
        self._breathing = BreathingBodies.of(patient)
        self._threads, self._sums = threads, [PathLengths(threads) for _ in self.groups]
        self._moved_sums, self._away = PathLengths(1), self._breathing.away_at(None)
        self._still: Maps = (nothing(), nothing(), nothing())
        self.maps: Maps = self._still
        self._posed: CArmPose | None = None
        self._moved_for: tuple[CArmPose, Away] | None = None

    @property
    def key(self) -> tuple[CArmPose, Away] | None:
        """Return what the maps are of: the pose, and how far each structure of ``MOVING`` has gone; None before the first view."""
        return self._moved_for

    def breathe(self, at_s: float | None) -> None:
        """Let the kidneys stand where they do at a time of the room; None = where they were built."""
        self._away = self._breathing.away_at(at_s)

    def look_from(self, pose: CArmPose) -> None:
        """Sum what the rays from a pose meet."""
        if (pose, self._away) == self._moved_for:
            return
        if pose != self._posed:
            self._sum_all(pose)
        self.maps, self._moved_for = self._with_breath(pose), (pose, self._away)

    def _sum_all(self, pose: CArmPose) -> None:
        for place, path in enumerate(self._sums):
            path.aim(self.groups[place], pose, 1 if place == BONE else SOFT_STEP)
        in_shares(self._add_share, self._threads)
        fat, soft, bone = (path.finish(out) for path, out in zip(self._sums, self._still, strict=True))
        self._still, self._posed = (fat, soft, bone), pose

    def _add_share(self, share: int) -> None:
        for path in self._sums:
            path.add(share)

    def _with_breath(self, pose: CArmPose) -> Maps:
        """Move the kidneys in soft tissue: all else was summed for this pose and stays."""
        if not any(any(each) for each in self._away):
            return self._still
        self._moved_sums.aim(self._breathing.difference(self._away), pose, SOFT_STEP)
        self._moved_sums.add(0)
        fat, soft, bone = self._still
        return fat, soft + self._moved_sums.finish(), bone


@dataclass(frozen=True, eq=False)
class BreathingBodies:
    """Holds what moves with breathing as what it changes in the sums: there it comes, and here it is gone.

    Parameters
    ----------
    patient : Patient
        Who breathes.
    bodies : tuple of Bodies
        Each where it was built, weighted as soft tissue, in the order of ``MOVING``.
    """

    patient: Patient
    bodies: tuple[Bodies, ...]

    @classmethod
    def of(cls, patient: Patient) -> BreathingBodies:
        """Take the kidneys of a patient, as coarse as all soft tissue is."""
        found = (bodies_of([patient.structures[name]] if name in patient.structures else [])[SOFT] for name in MOVING)
        return cls(patient, tuple(found))

    def away_at(self, at_s: float | None) -> Away:
        """Return how far each has gone at a time."""
        return tuple(tuple(shift_mm(self.patient, name, at_s).tolist()) for name in MOVING)

    def difference(self, away: Away) -> Bodies:
        """Return each where it has gone, less each where it was built."""
        there = [each.vertices_mm + np.asarray(far, np.float32) for each, far in zip(self.bodies, away, strict=True)]
        vertices = [*there, *(each.vertices_mm for each in self.bodies)]
        begins = np.cumsum([0, *(len(each) for each in vertices[:-1])])
        triangles = [each.triangles + begin for each, begin in zip(self.bodies * 2, begins, strict=True)]
        weights = [sign * each.weights for sign in (1.0, -1.0) for each in self.bodies]
        return Bodies(
            np.concatenate(vertices),
            np.concatenate(triangles).astype(np.int32),
            np.concatenate(weights).astype(np.float32),
        )
