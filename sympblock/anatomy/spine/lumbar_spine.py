"""The spine of one patient as one solid, with its landmarks, before any mesh."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from sympblock.anatomy.spine.sacrum import SacrumMeasures, sacrum_distance
from sympblock.anatomy.spine.vertebra import VertebraMeasures, body_row
from sympblock.anatomy.spine.vertebra_landmarks import vertebra_landmarks
from sympblock.anatomy.spine.vertebra_solid import SolidRows, arch_distance, bone_distance, solid_rows
from sympblock.content import tables
from sympblock.geometry.frames import LevelFrame
from sympblock.geometry.meshing import Distance, giving_way
from sympblock.geometry.signed_distance import body_distance

#: No bone of a vertebra lies farther from the centre of its body.
REACH_MM = 95.0
#: What is carved out of a bone need not be known farther away than this.
CARVE_REACH_MM = 5.0
ELSEWHERE_MM = 60.0


@dataclass(frozen=True, eq=False)
class Spine:
    """Holds the bones and discs of the midline of one patient.

    Parameters
    ----------
    frames : Mapping[str, LevelFrame]
        From T12 down; the last, ``"S1"``, has its origin in the centre of the
        upper endplate of the sacrum.
    measures : Mapping[str, VertebraMeasures]
        The same levels without S1.
    disc_heights_mm : Mapping[str, float]
        Mid-height of the disc below each level.
    sacrum : SacrumMeasures
        Sizes of the sacrum.
    """

    frames: Mapping[str, LevelFrame]
    measures: Mapping[str, VertebraMeasures]
    disc_heights_mm: Mapping[str, float]
    sacrum: SacrumMeasures

    @property
    def levels(self) -> tuple[str, ...]:
        """Name the free vertebrae from above down."""
        return tuple(self.measures)

    def below(self, level: str) -> str:
        """Name the level under one, ``"S1"`` under the last."""
        names = [*self.levels, "S1"]
        return names[names.index(level) + 1]

    def above(self, level: str) -> str | None:
        """Name the free vertebra over one, None over the first."""
        place = [*self.levels, "S1"].index(level)
        return self.levels[place - 1] if place else None

    def vertebra_distance(self, level: str, points_mm: np.ndarray) -> np.ndarray:
        """Return signed distances of points of the level frame to one vertebra.

        Where the vertebra above lies in the joint, bone gives way to it by the
        facet gap, so that the two never touch.
        """
        points = np.ascontiguousarray(points_mm, dtype=float)
        return self._with_gap(level, points, bone_distance(points, self._rows[level]))

    def sacrum_distance(self, points_mm: np.ndarray) -> np.ndarray:
        """Return signed distances of points of the sacral frame to the sacrum."""
        points = np.ascontiguousarray(points_mm, dtype=float)
        return self._with_gap("S1", points, sacrum_distance(points, self.sacrum))

    def disc_distance(self, level: str, points_mm: np.ndarray) -> np.ndarray:
        """Return signed distances of points of the disc frame to the disc below a level."""
        points = np.ascontiguousarray(points_mm, dtype=float)
        frame, clearance = self.disc_frame(level), tables.pelvis().disc_clearance_mm
        found = body_distance(points, self._disc_rows[level])
        for name in (level, self.below(level)):
            found = giving_way(found, points, self._seen_from(frame, name), clearance)
        return found

    def disc_frame(self, level: str) -> LevelFrame:
        """Place the disc below a level: its centre, and directions between those of its neighbours."""
        return self._disc_frames[level]

    @cached_property
    def _disc_frames(self) -> dict[str, LevelFrame]:
        found = {}
        for level in self.levels:
            upper, lower = self.frames[level], self.frames[self.below(level)]
            top, bottom = self.endplate_centre(level, "lower"), self.endplate_centre(self.below(level), "upper")
            up = upper.axes[2] + lower.axes[2]
            up /= np.linalg.norm(up)
            left = upper.axes[0] - up * (upper.axes[0] @ up)
            left /= np.linalg.norm(left)
            axes = np.stack([left, np.cross(up, left), up])
            found[level] = LevelFrame(f"{level}_{lower.level}", (top + bottom) / 2, axes)
        return found

    def endplate_centre(self, level: str, which: str) -> np.ndarray:
        """Return the middle of the ``upper`` or ``lower`` endplate in the patient frame."""
        if level == "S1":
            return self.frames["S1"].centre_mm
        m, sign = self.measures[level], 1 if which == "upper" else -1
        shift = m.upper_shift if which == "upper" else m.lower_shift
        half_height = (m.front_height + m.back_height) / 4
        return self.frames[level].patient_from_level(np.array([0.0, shift, sign * half_height]))

    def distance(self, points_mm: np.ndarray, among: tuple[str, ...] | None = None) -> np.ndarray:
        """Return signed distances of points of the patient frame to bone and discs of the midline.

        Parameters
        ----------
        points_mm : numpy.ndarray
            Shape (n, 3).
        among : tuple of str or None
            Levels to look at, each with the disc below it; None = all.

        Returns
        -------
        numpy.ndarray
            Shape (n,), mm; true near the surface, at most 60 far from it.
        """
        points = np.ascontiguousarray(points_mm, dtype=float)
        found = np.full(len(points), ELSEWHERE_MM)
        for level in self.levels if among is None else (name for name in self.levels if name in among):
            self._lower(found, points, self.frames[level], partial(self.vertebra_distance, level))
            self._lower(found, points, self.disc_frame(level), partial(self._disc_hull, level))
        if among is None or "S1" in among:
            self._lower(found, points, self.frames["S1"], self.sacrum_distance)
        return found

    def at(self, level: float) -> LevelFrame:
        """Place a frame anywhere along the spine.

        Parameters
        ----------
        level : float
            3.0 is the centre of the L3 body, 3.5 the disc below it, 0.0 the
            centre of T12; beyond the last disc the sacrum follows.

        Examples
        --------
        >>> from sympblock.anatomy.patient_build import typical_spine
        >>> typical_spine().at(3.0).centre_mm.tolist()
        [0.0, 0.0, 0.0]
        """
        places, frames = self._stations
        here = np.clip(level, places[0], places[-1])
        index = int(np.clip(np.searchsorted(places, here, side="right") - 1, 0, len(places) - 2))
        share = (level - places[index]) / (places[index + 1] - places[index])
        one, two = frames[index], frames[index + 1]
        centre = one.centre_mm + share * (two.centre_mm - one.centre_mm)
        turn = np.clip(share, 0.0, 1.0)
        up = one.axes[2] + turn * (two.axes[2] - one.axes[2])
        up /= np.linalg.norm(up)
        left = one.axes[0] + turn * (two.axes[0] - one.axes[0])
        left -= up * (left @ up)
        left /= np.linalg.norm(left)
        return LevelFrame(f"{level:g}", centre, np.stack([left, np.cross(up, left), up]))

    def front_mm(self, level: float) -> float:
        """Return the place of the foremost point of body or disc in the frame of :meth:`at`, negative."""
        places, _ = self._stations
        return float(np.interp(level, places, self._fronts))

    @cached_property
    def _stations(self) -> tuple[np.ndarray, list[LevelFrame]]:
        frames, places = [], []
        for number, level in enumerate(self.levels):
            frames += [self.frames[level], self.disc_frame(level)]
            places += [float(number), number + 0.5]
        last = self.frames["S1"]
        below = last.patient_from_level(np.array([0.0, 10.0, -tables.bone_shape().sacral_level_mm]))
        frames += [last, LevelFrame("S2", below, last.axes)]
        return np.array([*places, places[-1] + 0.12, places[-1] + 1.0]), frames

    @cached_property
    def _fronts(self) -> list[float]:
        fronts = []
        for m in self.measures.values():
            row = body_row(m)
            fronts += [row[5], row[4]]
        return [*fronts, -self.sacrum.endplate_depth / 2, -self.sacrum.endplate_depth / 4]

    def landmark(self, name: str) -> np.ndarray:
        """Locate a named point in the patient frame, shape (3,).

        Raises
        ------
        KeyError
            If there is no such landmark; the message lists those that are.
        """
        if name not in self.landmarks:
            raise KeyError(f"no landmark is called {name!r}: choose from {', '.join(self.landmarks)}")
        return self.landmarks[name]

    @cached_property
    def landmarks(self) -> Mapping[str, np.ndarray]:
        """Name every landmark of the spine; points in the patient frame."""
        found: dict[str, np.ndarray] = {}
        for level, m in self.measures.items():
            place = self.frames[level].patient_from_level
            found |= {name: place(point) for name, point in vertebra_landmarks(level, m).items()}
            found[f"disc_{level}_{self.below(level)}"] = self.disc_frame(level).centre_mm
        return found

    @cached_property
    def _rows(self) -> dict[str, SolidRows]:
        return {level: solid_rows(m) for level, m in self.measures.items()}

    def _with_gap(self, level: str, points: np.ndarray, bone: np.ndarray) -> np.ndarray:
        above = self.above(level)
        if above is None:
            return bone

        def joint(here: np.ndarray) -> np.ndarray:
            there = self.frames[above].level_from_patient(self.frames[level].patient_from_level(here))
            return arch_distance(there, self._rows[above], np.full(len(there), CARVE_REACH_MM))

        return giving_way(bone, points, joint, tables.pelvis().facet_gap_mm)

    def _seen_from(self, frame: LevelFrame, level: str) -> Distance:
        """Return the distance to a bone of the midline as a function of points of another frame."""
        own = self.frames[level]
        bone = self.sacrum_distance if level == "S1" else partial(self.vertebra_distance, level)
        return lambda points: bone(own.level_from_patient(frame.patient_from_level(points)))

    @cached_property
    def _disc_rows(self) -> dict[str, np.ndarray]:
        return {level: self._disc_row(level) for level in self.levels}

    def _disc_row(self, level: str) -> np.ndarray:
        """Describe a disc as a body: as wide as its neighbours, reaching into their dishes."""
        above, below = self.measures[level], self.below(level)
        width, depth = above.lower_width, above.lower_depth
        lower_width = self.sacrum.endplate_width if below == "S1" else self.measures[below].upper_width
        lower_depth = self.sacrum.endplate_depth if below == "S1" else self.measures[below].upper_depth
        wedge = self.frames[level].axes[2] @ self.frames[below].axes[1] * 0.5 * depth
        deep = self.disc_heights_mm[level] + 5.0
        middle, told = ((width + lower_width) / 4, (depth + lower_depth) / 4), tables.bone_shape()
        inset = told.disc_rim_inset_mm
        return np.array(
            [lower_width / 2 - inset, width / 2 - inset, middle[0], inset - lower_depth / 2]
            + [inset - depth / 2, -middle[1], lower_depth / 2 - inset, depth / 2 - inset]
            + [middle[1], deep + wedge, deep - wedge, 0.0, 0.0]
            + [above.widest_share, above.front_power, above.back_power, 0.0, 1.5, 0.3, told.upright_ratio]
        )

    def _disc_hull(self, level: str, points: np.ndarray) -> np.ndarray:
        return body_distance(points, self._disc_rows[level])

    @staticmethod
    def _lower(found: np.ndarray, points: np.ndarray, frame: LevelFrame, distance: Distance) -> None:
        near = np.flatnonzero(((points - frame.centre_mm) ** 2).sum(axis=1) < REACH_MM**2)
        if len(near):
            found[near] = np.minimum(found[near], distance(frame.level_from_patient(points[near])))
