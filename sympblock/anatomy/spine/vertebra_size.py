"""A vertebra of another size: published outer sizes imposed on the typical shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from sympblock.anatomy.spine.vertebra import VertebraMeasures, arch_limbs, back_wall_mm
from sympblock.geometry.signed_distance import limbs_distance

HEIGHTS = (
    ("pedicle_height", "pedicle_up", "superior_process_top", "pars_up", "lamina_up", "lamina_height")
    + ("inferior_process_bottom", "transverse_tip_up", "transverse_tip_height", "spinous_tip_up")
    + ("spinous_height", "spinous_base_height")
)
DEPTHS = ("lower_depth", "waist_depth", "upper_shift", "lower_shift")
WIDTHS = ("lower_width", "waist_width")
PROCESSES = (
    ("pedicle_end_behind", "pedicle_end_beside", "superior_process_beside", "superior_process_behind")
    + ("superior_process_width", "mammillary_beside", "mammillary_behind", "pars_beside", "pars_behind")
    + ("inferior_process_lateral", "inferior_process_behind", "inferior_process_width")
    + ("transverse_tip_behind", "spinous_tip_behind")
)
OUTER_SIZES = ("upper_width", "upper_depth", "front_height", "back_height", "canal_width", "canal_depth") + (
    "pedicle_width",
    "transverse_span",
    "transverse_difference",
)
SEARCH_MM = np.linspace(4.0, 26.0, 89)


def sized(m: VertebraMeasures, outer_mm: Mapping[str, float]) -> VertebraMeasures:
    """Give a vertebra other outer sizes and let all else follow.

    Parameters
    ----------
    m : VertebraMeasures
        The shape to start from.
    outer_mm : Mapping[str, float]
        Some of ``upper_width``, ``upper_depth``, ``front_height``,
        ``back_height``, ``canal_width`` (the widest inner width at the
        pedicles), ``canal_depth``, ``pedicle_width``, ``transverse_span`` and
        ``transverse_difference``.

    Raises
    ------
    ValueError
        If a size is not one of these.

    Examples
    --------
    >>> from sympblock.anatomy.spine.vertebra import typical_measures
    >>> smaller = sized(typical_measures("L3"), {"upper_width": 45.9})
    >>> round(smaller.lower_width / typical_measures("L3").lower_width, 2)
    0.9
    """
    if unknown := set(outer_mm) - set(OUTER_SIZES):
        raise ValueError(f"no outer size is called {', '.join(sorted(unknown))}: choose from {', '.join(OUTER_SIZES)}")
    width = outer_mm.get("upper_width", m.upper_width) / m.upper_width
    depth = outer_mm.get("upper_depth", m.upper_depth) / m.upper_depth
    height = _height_ratio(m, outer_mm)
    follow = dict.fromkeys(WIDTHS, width) | dict.fromkeys(DEPTHS, depth) | dict.fromkeys(HEIGHTS, height)
    follow |= dict.fromkeys(PROCESSES, (width + depth + height) / 3)
    changed = {name: getattr(m, name) * ratio for name, ratio in follow.items()}
    given = {name: value for name, value in outer_mm.items() if name != "canal_width"}
    found = replace(m, **(changed | given))
    return _with_canal(found, outer_mm["canal_width"]) if "canal_width" in outer_mm else found


def _height_ratio(m: VertebraMeasures, outer_mm: Mapping[str, float]) -> float:
    before = m.front_height + m.back_height
    after = outer_mm.get("front_height", m.front_height) + outer_mm.get("back_height", m.back_height)
    return after / before


def _with_canal(m: VertebraMeasures, wanted_mm: float) -> VertebraMeasures:
    """Move both sides of the arch until the canal is as wide as wanted."""
    for _ in range(5):
        m = replace(m, canal_width=m.canal_width + wanted_mm - canal_width_mm(m))
    return m


def canal_width_mm(m: VertebraMeasures) -> float:
    """Measure the widest inner width of the canal at mid-height of the pedicles.

    Examples
    --------
    >>> from sympblock.anatomy.spine.vertebra import typical_measures
    >>> 18 < canal_width_mm(typical_measures("L3")) < 30
    True
    """
    rows = np.vstack([part for name, part in arch_limbs(m).items() if name.endswith("_left")])
    back = back_wall_mm(m)
    behind = back + np.array([0.2, 0.3, 0.4, 0.5]) * m.canal_depth
    points = np.stack(np.meshgrid(behind, SEARCH_MM, indexing="ij"), axis=-1).reshape(-1, 2)
    places = np.column_stack([points[:, 1], points[:, 0], np.full(len(points), m.pedicle_up)])
    inside = limbs_distance(places, rows).reshape(len(behind), -1)
    return 2.0 * max(_first_zero(line) for line in inside)


def _first_zero(line: np.ndarray) -> float:
    """Return where a row of distances first turns negative; the end of the search if it never does."""
    below = np.flatnonzero(line < 0)
    if not len(below):
        return float(SEARCH_MM[-1])
    last = below[0]
    if last == 0:
        return float(SEARCH_MM[0])
    before, after = line[last - 1], line[last]
    return float(SEARCH_MM[last - 1] + before / (before - after) * (SEARCH_MM[last] - SEARCH_MM[last - 1]))
