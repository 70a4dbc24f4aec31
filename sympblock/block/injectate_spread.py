"""Where an injectate goes from a tip: a front that takes the easiest ways first and fills what it passes.

Every cube round the tip has a resistance and a share that fluid fills. The cost
of the cheapest way from the tip orders the cubes; the volume fills them in that
order until it is used up. So volume is conserved, and a smaller volume is the
same front at an earlier time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sympblock.anatomy.measures import measures
from sympblock.anatomy.mesh import Mesh
from sympblock.anatomy.patient import Patient
from sympblock.anatomy.tissue_grid import TissueGrid, tissue_grid

#: Thinner than a cube: fluid passes them, and they are looked for in what it has filled.
LOOKED_FOR = ("nerve",)
#: No fluid enters these from outside without a hole.
WALLED = ("blood", "dura", "kidney", "gas")
#: What lies on the bodies: the loose layer in front of the spine begins there.
BODY_NAMES = ("T12", "L1", "L2", "L3", "L4", "L5", "L6", "disc_")


@dataclass(frozen=True, eq=False)
class Spread:
    """Holds where a volume of fluid went.

    Parameters
    ----------
    grid : TissueGrid
        The cubes round the tip.
    cost : numpy.ndarray
        Shape of the labels: cost of the cheapest way from the tip; inf = not to be reached.
    taken_ml : numpy.ndarray
        Shape of the labels: what a cube takes when the front has passed it.
    volume_ml : float
        What was injected.
    run_off : str
        Name of the vessel that carried the fluid away; ``""`` = none.
    """

    grid: TissueGrid
    cost: np.ndarray
    taken_ml: np.ndarray
    volume_ml: float
    run_off: str = ""

    @cached_property
    def _order(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the cubes in the order in which they fill, and the volume that is used up with each."""
        reached = np.flatnonzero(np.isfinite(self.cost.ravel()))
        order = reached[np.argsort(self.cost.ravel()[reached], kind="stable")]
        return order, np.cumsum(self.taken_ml.ravel()[order])

    def filled_ml(self, volume_ml: float | None = None) -> np.ndarray:
        """Return how much fluid each cube holds after a volume, shape of the labels.

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
        found = np.zeros(self.taken_ml.size)
        if self.run_off:
            return found.reshape(self.taken_ml.shape)
        order, used = self._order
        whole = int(np.searchsorted(used, volume, side="right"))
        found[order[:whole]] = self.taken_ml.ravel()[order[:whole]]
        if whole < len(order):
            found[order[whole]] = volume - (used[whole - 1] if whole else 0.0)
        return found.reshape(self.taken_ml.shape)

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

    def reaches(self, mesh: Mesh, volume_ml: float | None = None) -> float:
        """Return the share of a structure's surface that lies in fluid, 0 to 1."""
        places = np.floor((mesh.vertices_mm - self.grid.origin_mm) / self.grid.step_mm + 0.5).astype(int)
        inside = ((places >= 0) & (places < self.grid.labels.shape)).all(axis=1)
        wet = self.filled_ml(volume_ml)[tuple(places[inside].T)] > 0
        return float(wet.sum() / len(places))

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


def inject(patient: Patient, tip_mm: np.ndarray, volume_ml: float) -> Spread:
    """Inject a volume at a place.

    Parameters
    ----------
    patient : Patient
        Whose tissues guide it.
    tip_mm : array_like
        Shape (3,), patient frame.
    volume_ml : float
        Above 0, and at most what the box round the tip can take.

    Returns
    -------
    Spread
        In a vessel all of it runs off; in bone nothing goes anywhere.

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
    set_ = measures("spread")
    half = (set_["box_across_mm"], set_["box_deep_mm"], set_["box_along_mm"])
    solid = {name: mesh for name, mesh in patient.structures.items() if mesh.tissue not in LOOKED_FOR}
    grid = tissue_grid(solid, tip_mm, half, set_["grid_step_mm"])
    tissues = {name: solid[name].tissue if name else "outside" for name in grid.names}
    start = grid.cube_of(tip_mm)
    here = grid.names[grid.labels[start]]
    resistance, taken = _properties(grid, tissues, set_)
    if tissues[here] == "blood":
        return Spread(grid, np.full(grid.labels.shape, np.inf), taken, volume_ml, here)
    if tissues[here] in WALLED:
        # Through the wall the fluid is inside and stays there.
        resistance = np.where(grid.is_in(here), 1.0, -1.0)
    across = grid.step_mm * set_["across_over_along_ratio"]
    cost = _cheapest(resistance, start, (across, across, grid.step_mm))
    spread = Spread(grid, cost, taken, float(volume_ml))
    room = float(spread.taken_ml[np.isfinite(cost)].sum())
    if 0 < room < volume_ml:
        raise ValueError(f"{volume_ml:g} ml do not fit round the tip: at most {room:.0f} ml do")
    return spread


def _properties(
    grid: TissueGrid, tissues: Mapping[str, str], set_: Mapping[str, float]
) -> tuple[np.ndarray, np.ndarray]:
    """Return resistance, negative = closed, and what a cube takes in ml."""
    kinds = {
        "muscle": ("muscle_resistance_ratio", "muscle_taken_proportion"),
        "disc": ("disc_resistance_ratio", "disc_taken_proportion"),
        "fat": ("fat_resistance_ratio", "fat_taken_proportion"),
    } | {wall: ("wall_resistance_ratio", "fat_taken_proportion") for wall in (*WALLED, "ureter")}
    resistances, shares = np.full(len(grid.names), -1.0), np.zeros(len(grid.names))
    for place, name in enumerate(grid.names):
        if tissues[name] in kinds:
            resistances[place], shares[place] = (set_[key] for key in kinds[tissues[name]])
    resistance, share = resistances[grid.labels], shares[grid.labels]
    inside = np.isin(grid.labels, [i for i, name in enumerate(grid.names) if tissues[name] == "muscle"])
    resistance[inside & (_depth_mm(inside, grid.step_mm) < set_["sheath_thickness_mm"])] = set_[
        "sheath_resistance_ratio"
    ]
    loose = np.isin(grid.labels, [i for i, name in enumerate(grid.names) if tissues[name] == "fat"])
    for begins, kind in ((("psoas",), "fascia"), (BODY_NAMES, "plane")):
        near = loose & (_distance_mm(grid, begins) < set_[f"{kind}_thickness_mm"])
        if kind == "plane":
            near &= _beside_the_ligament(grid, set_["ligament_half_mm"])
        resistance[near] = set_[f"{kind}_resistance_ratio"]
        share[near] = set_["plane_taken_proportion"]
    return resistance, share * grid.step_mm**3 / 1000.0


def _distance_mm(grid: TissueGrid, begins: tuple[str, ...]) -> np.ndarray:
    """Return the distance of every cube to structures whose names begin so."""
    from scipy.ndimage import distance_transform_edt

    labels = [i for i, name in enumerate(grid.names) if name.startswith(begins) and not name.endswith("_cancellous")]
    away = ~np.isin(grid.labels, labels)
    return distance_transform_edt(away, sampling=grid.step_mm) if not away.all() else np.full(away.shape, np.inf)


def _depth_mm(inside: np.ndarray, step_mm: float) -> np.ndarray:
    """Return how deep every cube lies below the surface of what it is in."""
    from scipy.ndimage import distance_transform_edt

    return distance_transform_edt(inside, sampling=step_mm)


def _beside_the_ligament(grid: TissueGrid, half_mm: float) -> np.ndarray:
    """Leave out what lies in front of the bodies' middle, where a ligament holds, and what lies behind them."""
    bodies = [i for i, name in enumerate(grid.names) if name.startswith(BODY_NAMES)]
    left, posterior = (grid.origin_mm[axis] + np.arange(grid.labels.shape[axis]) * grid.step_mm for axis in (0, 1))
    cubes = np.argwhere(np.isin(grid.labels, bodies) & (posterior < 0.0)[None, :, None])
    middle = float(grid.middles_mm(cubes)[:, 0].mean()) if len(cubes) else 0.0
    beside = (np.abs(left - middle) > half_mm)[:, None, None]
    return np.broadcast_to(beside & (posterior < 6.0)[None, :, None], grid.labels.shape)


def _cheapest(resistance: np.ndarray, start: tuple[int, int, int], steps: tuple[float, float, float]) -> np.ndarray:
    """Return the cost of the cheapest way from one cube to every other; closed cubes cost inf."""
    from skimage.graph import MCP_Geometric

    if resistance[start] < 0:
        return np.full(resistance.shape, np.inf)
    costs, _ = MCP_Geometric(resistance, sampling=steps).find_costs([start])
    return costs
