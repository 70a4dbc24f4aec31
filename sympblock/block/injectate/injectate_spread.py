"""Where an injectate goes from a tip: a front that takes the easiest ways first and fills what it passes.

Every cube round the tip has a resistance and a share that fluid fills. The cost
of the cheapest way from the tip orders the cubes; the volume fills them in that
order until it is used up. So volume is conserved, and a smaller volume is the
same front at an earlier time.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.intravascular_chance import VesselHit, vessel_at
from sympblock.block.injectate.tissue_resistance import KINDS, WALLED, TissueResistance, resistance_of
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.conventions import Side
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.voxel_labels import TissueGrid, tissue_grid

#: Thinner than a cube: fluid passes them, and they are looked for in what it has filled.
LOOKED_FOR = ("nerve",)


@dataclass(frozen=True, eq=False)
class Spread:
    """Holds where a volume of fluid went.

    Parameters
    ----------
    grid : TissueGrid
        The cubes round the tip.
    cost : numpy.ndarray
        Shape of the labels: cost of the cheapest way from the tip; inf = not to be reached.
    tissue : TissueResistance
        What each cube is for fluid.
    volume_ml : float
        What was injected.
    vessel : VesselHit or None
        The vessel that carries all or part of it away.
    wet : numpy.ndarray or None
        Shape of the labels, bool: where fluid from other tips lay before, with which this one mixes; None = nowhere.
    """

    grid: TissueGrid
    cost: np.ndarray
    tissue: TissueResistance
    volume_ml: float
    vessel: VesselHit | None = None
    wet: np.ndarray | None = None

    def up_to(self, volume_ml: float) -> Spread:
        """Return the same front at an earlier time: the spread of a smaller volume.

        Parameters
        ----------
        volume_ml : float
            Above 0, at most the volume injected.

        Raises
        ------
        ValueError
            If it is more than was injected, or nothing.
        """
        if not 0 < volume_ml <= self.volume_ml:
            raise ValueError(f"{volume_ml:g} ml: above 0, and at most the {self.volume_ml:g} ml that were injected")
        return self if volume_ml == self.volume_ml else replace(self, volume_ml=volume_ml)

    @property
    def kept_share(self) -> float:
        """Return the share of what is injected that stays in the tissue: 1 without a vessel."""
        if self.vessel is None:
            return 1.0
        return tables.spread().mixed_stays_proportion if self.vessel.is_mixed else 0.0

    @cached_property
    def _order(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the cubes in the order in which they fill, and the volume that is used up with each."""
        reached = np.flatnonzero(np.isfinite(self.cost.ravel()))
        order = reached[np.argsort(self.cost.ravel()[reached], kind="stable")]
        return order, np.cumsum(self.tissue.taken_ml.ravel()[order])

    def filled_ml(self, volume_ml: float | None = None) -> np.ndarray:
        """Return how much fluid each cube holds after a volume, shape of the labels.

        What a vessel has carried away lies in no cube.

        Parameters
        ----------
        volume_ml : float or None
            0 to the volume injected; None = all of it.

        Raises
        ------
        ValueError
            If it is more than was injected.
        """
        volume = self.volume_ml if volume_ml is None else volume_ml
        if not 0 <= volume <= self.volume_ml:
            raise ValueError(f"{volume:g} ml: 0 to {self.volume_ml:g} ml were injected")
        return self._whole if volume == self.volume_ml else self._filled(volume)

    @cached_property
    def _whole(self) -> np.ndarray:
        """Return what the whole volume fills: every question about a spread asks for it."""
        filled = self._filled(self.volume_ml)
        filled.setflags(write=False)
        return filled

    def _filled(self, volume: float) -> np.ndarray:
        found, kept = np.zeros(self.cost.size), volume * self.kept_share
        order, used = self._order
        whole = int(np.searchsorted(used, kept, side="right"))
        found[order[:whole]] = self.tissue.taken_ml.ravel()[order[:whole]]
        if whole < len(order):
            found[order[whole]] = kept - (used[whole - 1] if whole else 0.0)
        return found.reshape(self.cost.shape)

    def share_of(self, *kinds: str) -> float:
        """Return the share of the fluid in the tissue that lies in some kinds of cubes, see :data:`KINDS`."""
        filled = self.filled_ml()
        total = filled.sum()
        here = np.isin(self.tissue.kinds, [KINDS.index(kind) for kind in kinds])
        return float(filled[here].sum() / total) if total > 0 else 0.0

    def share_in(self, begins_with: str) -> float:
        """Return the share of the fluid that lies in structures whose name begins so; ``""`` alone is loose fat."""
        filled = self.filled_ml()
        total = filled.sum()
        if total == 0:
            return 0.0
        names = [
            i for i, name in enumerate(self.grid.names) if (name.startswith(begins_with) if begins_with else not name)
        ]
        return float(filled[np.isin(self.grid.labels, names)].sum() / total)

    def holds(self, points_mm: np.ndarray, volume_ml: float | None = None) -> np.ndarray:
        """Tell for each point whether it lies in this fluid, shape (n,); outside the box there is none.

        Earlier fluid on its way is pushed on and mixed with, so that those places hold it too.
        """
        filled = self.filled_ml(volume_ml) > 0
        if self.wet is not None and filled.any():
            filled |= self.wet & (self.cost <= self.cost[filled].max())
        return self.grid.at(points_mm, filled)

    def beside(self, earlier: Sequence[Spread]) -> Spread:
        """Return the same front where earlier fluid has already filled a part of each cube: it passes, and goes on.

        Parameters
        ----------
        earlier : sequence of Spread
            From other tips, each as it lay when this one began.
        """
        if not earlier:
            return self
        room_ml, cubes = self.tissue.taken_ml.copy(), np.argwhere(np.isfinite(self.cost) & (self.tissue.taken_ml > 0))
        places = self.grid.middles_mm(cubes)
        for other in earlier:
            room_ml[tuple(cubes.T)] -= other.grid.at(places, other.filled_ml())
        wet = room_ml < self.tissue.taken_ml
        return replace(self, tissue=self.tissue.with_room(np.maximum(room_ml, 0.0)), wet=wet)

    def reaches(self, mesh: Mesh, volume_ml: float | None = None) -> float:
        """Return the share of a structure's surface that lies in fluid, 0 to 1."""
        return float(self.holds(mesh.vertices_mm, volume_ml).mean())

    @property
    def extent_mm(self) -> np.ndarray:
        """Return lowest and highest corner of what is filled, shape (2, 3), patient frame; NaN if nothing is."""
        cubes = np.argwhere(self.filled_ml() > 0)
        if not len(cubes):
            return np.full((2, 3), np.nan)
        half = self.grid.step_mm / 2
        return np.stack(
            [self.grid.middles_mm(cubes.min(axis=0)) - half, self.grid.middles_mm(cubes.max(axis=0)) + half]
        )


def inject(patient: Patient, path_mm: np.ndarray, volume_ml: float, earlier: Sequence[Spread] = ()) -> Spread:
    """Inject a volume at a place.

    Parameters
    ----------
    patient : Patient
        Whose tissues guide it.
    path_mm : array_like
        Shape (n, 3), patient frame: the needle from the skin to its tip; shape (3,): a tip that came by no way.
    volume_ml : float
        Above 0, and at most what the box round the tip can take.
    earlier : sequence of Spread
        What lies in the tissue from other tips: a place is filled once.

    Returns
    -------
    Spread
        In a vessel all or part of it runs off; in bone nothing goes anywhere.

    Raises
    ------
    ValueError
        If the volume is not above 0, or does not fit into the box.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> spread = inject(typical_patient(), [24.0, -20.0, -8.0], 5.0)
    >>> round(float(spread.filled_ml().sum()), 6)
    5.0
    """
    if not volume_ml > 0:
        raise ValueError(f"a volume is above 0 ml, not {volume_ml:g}")
    path = np.atleast_2d(np.asarray(path_mm, dtype=float))
    front = Spread(*_front(patient, tuple(map(tuple, path.tolist()))), float(volume_ml), vessel_at(patient, path[-1]))
    spread = front.beside(earlier)
    room = float(spread.tissue.taken_ml[np.isfinite(spread.cost)].sum())
    if 0 < room < volume_ml * spread.kept_share:
        raise ValueError(f"{volume_ml:g} ml do not fit round the tip: at most {room:.0f} ml do")
    return spread


def inject_in_turn(patient: Patient, paths_mm: Sequence[np.ndarray], volume_ml: float) -> tuple[Spread, ...]:
    """Inject the same volume through one needle after the other: what the first has filled, the next finds full.

    Raises
    ------
    ValueError
        As :func:`inject`.
    """
    found: tuple[Spread, ...] = ()
    for path in paths_mm:
        found = (*found, inject(patient, path, volume_ml, found))
    return found


@lru_cache(maxsize=3)
def _front(patient: Patient, path_mm: tuple[tuple[float, ...], ...]) -> tuple[TissueGrid, np.ndarray, TissueResistance]:
    """Return grid, cost and tissue round a tip; how far the front gets is a matter of the volume alone."""
    set_, path = tables.spread(), np.array(path_mm)
    solid = {name: mesh for name, mesh in patient.structures.items() if mesh.tissue not in LOOKED_FOR}
    half = (set_.box_across_mm, set_.box_deep_mm, set_.box_along_mm)
    grid = tissue_grid(solid, path[-1], half, set_.grid_step_mm)
    start = grid.cube_of(path[-1])
    here = grid.names[grid.labels[start]]
    tissue = resistance_of(grid, solid, path, set_)
    if here and solid[here].tissue in WALLED and solid[here].tissue != "blood":
        # Through the wall the fluid is inside and stays there; from a vessel a part may leak out (see VesselHit).
        tissue = tissue.only(grid.is_in(here))
    side: Side = "left" if path[-1][0] > 0.0 else "right"
    across = grid.step_mm * set_.across_over_along_ratio * across_factor(patient.seed, side)
    return grid, _cheapest(tissue.resistance, start, (across, across, grid.step_mm)), tissue


def across_factor(seed: int | None, side: Side) -> float:
    """Return by how much ways across the spine cost more on one side of a person than in the middle of people.

    Where they cost more, fluid keeps to the spine and runs farther along it. Two standard deviations are the most.

    Examples
    --------
    >>> across_factor(None, "left")
    1.0
    """
    z = RandomStream(seed, f"along_the_spine/{side}").standard()
    return math.exp(tables.spread().across_log_spread_ratio * min(max(z, -2.0), 2.0))


def _cheapest(resistance: np.ndarray, start: tuple[int, int, int], steps: tuple[float, float, float]) -> np.ndarray:
    """Return the cost of the cheapest way from one cube to every other; closed cubes cost inf."""
    from skimage.graph import MCP_Geometric

    if resistance[start] < 0:
        return np.full(resistance.shape, np.inf)
    costs, _ = MCP_Geometric(resistance, sampling=steps).find_costs([start])
    return costs
