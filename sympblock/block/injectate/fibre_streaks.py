"""Streaks of contrast: fluid runs along fibres, so that it lies thicker in some of them than between them."""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
from scipy.ndimage import map_coordinates

from sympblock.content import tables
from sympblock.geometry.voxel_labels import TissueGrid

#: Sides of the block of noise that is repeated through the body: across, across, along.
LATTICE = (32, 32, 16)


@lru_cache(maxsize=4)
def streaks_of(grid: TissueGrid) -> np.ndarray:
    """Return how thick contrast lies in each cube, 1 in a streak and less between them; shape of the labels.

    The streaks are fixed in the body: they follow the spine, and in a psoas its fibres.
    """
    across, along = tables.spread().streak_across_mm, tables.spread().streak_along_mm
    middles = [grid.origin_mm[axis] + np.arange(count) * grid.step_mm for axis, count in enumerate(grid.labels.shape)]
    left, posterior, superior = np.meshgrid(*middles, indexing="ij")
    for name in grid.names:
        if name.startswith("psoas"):
            _run_along(grid, name, left, posterior, superior)
    places = np.stack([left / across, posterior / across, superior / along])
    noise = map_coordinates(_lattice(), places, order=1, mode="grid-wrap")
    share = np.clip(0.5 + 1.2 * noise, 0.0, 1.0)
    found = 1.0 - tables.spread().streak_depth_proportion * (1.0 - share)
    found.setflags(write=False)
    return found


def _run_along(grid: TissueGrid, name: str, left: np.ndarray, posterior: np.ndarray, superior: np.ndarray) -> None:
    """Shift the places in a muscle, so that those along one fibre lie above one another."""
    here = grid.is_in(name)
    if not here.any() or np.ptp(superior[here]) < 2 * grid.step_mm:
        return
    slopes = np.polyfit(superior[here], np.stack([left[here], posterior[here]], axis=1), 1)[0]
    left[here] -= slopes[0] * superior[here]
    posterior[here] -= slopes[1] * superior[here]


@cache
def _lattice() -> np.ndarray:
    """Return noise of mean 0 and standard deviation 1, the same on every machine."""
    return np.random.default_rng(7).standard_normal(LATTICE)
