"""What a plan for a long-lasting block would reach in one patient: trunk, ganglia, and what should be left alone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.heat_lesion import HeatLesion, heat_lesions
from sympblock.block.injectate.injectate_spread import Spread, inject_in_turn
from sympblock.block.injectate.trunk_reach import ganglia_in, held, surface_share, trunk_pieces, trunk_share, wet_limit
from sympblock.block.needle.needle_target import path_from_skin_mm, target_mm, usual_back
from sympblock.content import tables
from sympblock.conventions import Level, Side, left_sign
from sympblock.geometry.surfaces import distance_mm

Agent = Literal["liquid", "thermal", "thermal_series", "pulsed"]
Tip = Literal["correct", "lateral", "front"]
Grade = Literal["free", "touched", "reached"]
#: A lesion is looked at in cubes of this side.
LESION_STEP_MM = 0.5


@dataclass(frozen=True)
class Plan:
    """Says what is done, where, and how well the needle is placed.

    Parameters
    ----------
    agent : str
        ``"liquid"``, ``"thermal"`` (one lesion a needle), ``"thermal_series"`` (several, on the way back)
        or ``"pulsed"``, which makes no lesion in aim.
    levels : tuple of str
        ``"L2"`` to ``"L4"``: one needle at each.
    volume_ml : float
        At each level, above 0; of no account without a liquid.
    tip : str
        ``"correct"``, ``"lateral"`` or ``"front"``.
    side : str
        The patient's side.
    """

    agent: Agent
    levels: tuple[Level, ...]
    volume_ml: float = field(default_factory=lambda: tables.long_agents().liquid_ml)
    tip: Tip = "correct"
    side: Side = "left"

    @property
    def is_liquid(self) -> bool:
        """Tell whether something is injected."""
        return self.agent == "liquid"


@dataclass(frozen=True, eq=False)
class Reach:
    """Says what a plan reaches in one patient.

    Parameters
    ----------
    patient : Patient
        The person.
    plan : Plan
        What was done.
    paths_mm : tuple of numpy.ndarray
        Shape (2, 3) each: the needles from the skin to their tips.
    regions : tuple of Spread or HeatLesion
        Where the agent is; empty for pulsed radiofrequency.
    """

    patient: Patient
    plan: Plan
    paths_mm: tuple[np.ndarray, ...]
    regions: tuple[Spread | HeatLesion, ...]

    @cached_property
    def pieces(self) -> np.ndarray:
        """Return heights along the trunk and the share reached at each, shape (n, 2)."""
        return trunk_pieces(self.patient, self.regions, self.plan.side, soaks=self.plan.is_liquid)

    @cached_property
    def trunk_share(self) -> float:
        """Return the share of the trunk from disc L2/3 to disc L4/5 that is reached, 0 to 1."""
        return trunk_share(self.patient, self.pieces)

    @cached_property
    def ganglia(self) -> tuple[str, ...]:
        """Name the ganglia that are reached."""
        return ganglia_in(self.patient, self.pieces, self.plan.side)

    @cached_property
    def is_crossed(self) -> bool:
        """Tell whether the trunk is reached right through at some height, so that nothing passes there."""
        return bool((self.pieces[:, 1] > 0.999).any())

    @cached_property
    def genitofemoral(self) -> Grade:
        """Grade what the genitofemoral nerve of that side gets."""
        return self._grade(f"genitofemoral_nerve_{self.plan.side}")

    @cached_property
    def genitofemoral_share(self) -> float:
        """Return the share of that nerve's surface that the agent holds, 0 to 1."""
        return surface_share(self.patient, self.regions, f"genitofemoral_nerve_{self.plan.side}")

    @cached_property
    def spinal_nerves(self) -> dict[str, Grade]:
        """Grade the spinal nerves of that side that get anything, by their level."""
        names = [n for n in self.patient.structures if n.startswith("spinal_nerve") and n.endswith(self.plan.side)]
        grades = {name.split("_")[2]: self._grade(name) for name in names}
        return {level: grade for level, grade in grades.items() if grade != "free"}

    @cached_property
    def ureter(self) -> Grade:
        """Grade what the ureter of that side gets; its wall counts as reached when it is touched."""
        return "free" if self.gap_mm(f"ureter_{self.plan.side}") > 0.0 else "reached"

    @cached_property
    def psoas_share(self) -> float:
        """Return the share of the agent that lies in or on the psoas, 0 to 1."""
        shares = [_in_psoas(self.patient, region, self.plan.side) for region in self.regions]
        return float(np.mean(shares)) if shares else 0.0

    @property
    def lost_in_vessel(self) -> bool:
        """Tell whether a vessel carries away some of a liquid."""
        return any(isinstance(region, Spread) and region.vessel is not None for region in self.regions)

    def gap_mm(self, structure: str) -> float:
        """Return how far the agent stays from a structure, 0 if they meet; infinite if there is none in the tissue."""
        mesh = self.patient.structures[structure]
        if held(self.regions, mesh.vertices_mm.astype(float)).any():
            return 0.0
        places = [points for points in map(_samples, self.regions) if len(points)]
        return min((max(0.0, float(distance_mm(mesh, points).min())) for points in places), default=math.inf)

    def _grade(self, nerve: str) -> Grade:
        if not self.plan.is_liquid:
            # What heat touches of a nerve it destroys.
            return "free" if self.gap_mm(nerve) > 0.0 else "reached"
        # How much fluid blocks a nerve was set from blocks with 10 ml of local anaesthetic.
        share = surface_share(self.patient, self.regions, nerve)
        return "free" if share == 0.0 else "reached" if share >= wet_limit(nerve) else "touched"


def tip_mm(patient: Patient, level: Level, side: Side, tip: Tip) -> np.ndarray:
    """Return where a tip lies, shape (3,): at its target, or beside it by a stated way.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> correct, front = (tip_mm(typical_patient(), "L3", "left", tip) for tip in ("correct", "front"))
    >>> round(float(np.linalg.norm(correct - front)), 3)
    10.0
    """
    target, axes = target_mm(patient, level, side), patient.frames[level].axes
    outward, behind = tables.long_agents().lateral_outward_mm, tables.long_agents().lateral_behind_mm
    off = {
        "correct": (0.0, 0.0),
        "lateral": (left_sign(side) * outward, behind),
        "front": (0.0, -tables.long_agents().front_forward_mm),
    }[tip]
    return target + off[0] * axes[0] + off[1] * axes[1]


def reach(patient: Patient, plan: Plan) -> Reach:
    """Carry out a plan in one patient; about half a second for each liquid needle.

    Parameters
    ----------
    patient : Patient
        The person.
    plan : Plan
        What is done.

    Raises
    ------
    ValueError
        If a tip lies outside the body, or a volume is not above 0 or does not fit.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> reach(typical_patient(), Plan("pulsed", ("L3",))).trunk_share
    0.0
    """
    paths = tuple(_path_mm(patient, plan, level) for level in plan.levels)
    if plan.is_liquid:
        return Reach(patient, plan, paths, inject_in_turn(patient, paths, plan.volume_ml))
    return Reach(patient, plan, paths, _lesions(plan, paths))


def _lesions(plan: Plan, paths: Sequence[np.ndarray]) -> tuple[HeatLesion, ...]:
    if plan.agent == "pulsed":
        return ()
    count = int(tables.long_agents().series_lesions_count) if plan.agent == "thermal_series" else 1
    return tuple(lesion for path in paths for lesion in heat_lesions(path, count))


def _path_mm(patient: Patient, plan: Plan, level: Level) -> np.ndarray:
    tip, back = tip_mm(patient, level, plan.side, plan.tip), usual_back(level, plan.side)
    path = path_from_skin_mm(patient, tip, back)
    if path is None:
        raise ValueError(f"the tip beside {level} lies outside this body")
    return path


def _in_psoas(patient: Patient, region: Spread | HeatLesion, side: Side) -> float:
    if isinstance(region, Spread):
        return region.share_of("muscle", "sheath", "track", "fascia")
    return float((distance_mm(patient.structures[f"psoas_{side}"], _samples(region)) < 0.0).mean())


def _samples(region: Spread | HeatLesion) -> np.ndarray:
    """Return points that fill a region evenly, shape (n, 3)."""
    if isinstance(region, Spread):
        return region.grid.middles_mm(np.argwhere(region.filled_ml() > 0))
    reach_mm = region.length_mm / 2.0
    steps = np.arange(-reach_mm, reach_mm + LESION_STEP_MM, LESION_STEP_MM)
    box = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(-1, 3) + region.centre_mm
    return box[region.holds(box)]
