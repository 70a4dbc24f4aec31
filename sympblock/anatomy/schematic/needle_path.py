"""A straight needle from the skin of the back to the front of the vertebra.

Entry distance, oblique angle and depth are one choice: with a target at a
given place, one of them fixes the others. The skin is taken as a flat plane
parallel to the table.

Examples
--------
>>> place = TargetPlace(lateral_mm=25, depth_mm=100)
>>> round(entry_mm_at(30, place)), round(oblique_deg_at(60, place))
(83, 19)
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from sympblock.anatomy.approach_target import body_width_mm, target_in_level_mm
from sympblock.anatomy.person.sample_traits import typical_traits
from sympblock.anatomy.schematic.typical_places import rim_front_mm, skin_posterior_mm
from sympblock.content import tables
from sympblock.content.intervals import wilson_interval_of_share
from sympblock.content.practice.approaches import load_approach
from sympblock.conventions import (
    TARGET_LEVELS,
    Level,
    Side,
    check_level,
    check_side,
    left_sign,
)


@dataclass(frozen=True)
class TargetPlace:
    """Says where the needle tip shall be, seen from the back.

    Parameters
    ----------
    lateral_mm : float
        Distance from the midline; 0 to 60, 0 = on the midline.
    depth_mm : float
        Depth below the skin, straight towards the table; 40 to 250.
    """

    lateral_mm: float
    depth_mm: float

    def __post_init__(self) -> None:
        _check_range("lateral_mm", self.lateral_mm, 0, 60)
        _check_range("depth_mm", self.depth_mm, 40, 250)


@dataclass(frozen=True)
class NeedlePlacement:
    """Says where a needle is in the typical body.

    Parameters
    ----------
    level : str
        ``"L2"``, ``"L3"`` or ``"L4"``.
    side : str
        ``"left"`` or ``"right"``.
    entry_mm : float
        Entry from the midline, 40 to 120.
    depth_percent : float
        Share of the way from skin to target, 0 (at the skin) to 115; 100 = at
        the target.
    """

    level: Level = "L3"
    side: Side = "left"
    entry_mm: float = 80.0
    depth_percent: float = 100.0

    def __post_init__(self) -> None:
        check_level(self.level, among=TARGET_LEVELS)
        check_side(self.side)
        _check_range("entry_mm", self.entry_mm, *entry_range_mm())
        _check_range("depth_percent", self.depth_percent, 0, 115)

    def entry_point_mm(self) -> tuple[float, float, float]:
        """Return where the needle meets the skin, in the level frame."""
        return (left_sign(self.side) * self.entry_mm, skin_posterior_mm(self.level), _height_mm())

    def target_point_mm(self) -> tuple[float, float, float]:
        """Return the target of the typical body, in the level frame."""
        place = typical_target(self.level)
        back = skin_posterior_mm(self.level) - place.depth_mm
        return (left_sign(self.side) * place.lateral_mm, back, _height_mm())

    def tip_mm(self) -> tuple[float, float, float]:
        """Return where the tip is now, in the level frame."""
        share = self.depth_percent / 100
        return tuple(
            start + share * (end - start)
            for start, end in zip(self.entry_point_mm(), self.target_point_mm(), strict=True)
        )  # type: ignore[return-value]


@dataclass(frozen=True)
class HitRate:
    """Holds how often a straight path would have crossed the kidney.

    Parameters
    ----------
    rate_percent, low_percent, high_percent : float
        Share of the patients and its 95 % Wilson interval, 0 to 100.
    patients_count : int
        Number of patients behind the share.
    is_interpolated : bool
        True between two published entry distances.
    """

    rate_percent: float
    low_percent: float
    high_percent: float
    patients_count: int
    is_interpolated: bool


def typical_target(level: Level) -> TargetPlace:
    """Return the target of the typical body at a level, seen from the back.

    Examples
    --------
    >>> round(typical_target("L3").depth_mm)
    115
    """
    front_mm = rim_front_mm(check_level(level, among=TARGET_LEVELS))
    width_mm = body_width_mm(typical_traits(), level)
    across, back, _ = target_in_level_mm(load_approach().target, front_mm, width_mm, "left")
    return TargetPlace(lateral_mm=float(across), depth_mm=skin_posterior_mm(level) - float(back))


def entry_range_mm() -> tuple[float, float]:
    """Return the smallest and largest entry distance that the course deals with."""
    return (tables.needle_geometry().entry_low_mm, tables.needle_geometry().entry_high_mm)


def oblique_range_deg(place: TargetPlace) -> tuple[float, float]:
    """Return the angles that belong to the two ends of the entry range."""
    low, high = entry_range_mm()
    return (oblique_deg_at(low, place), oblique_deg_at(high, place))


def entry_mm_at(oblique_deg: float, place: TargetPlace) -> float:
    """Turn an oblique angle into the entry distance from the midline.

    Raises
    ------
    ValueError
        If the entry would lie outside the entry range.

    Examples
    --------
    >>> round(entry_mm_at(25, TargetPlace(25, 100)))
    72
    """
    _check_range("oblique_deg", oblique_deg, *oblique_range_deg(place))
    return place.lateral_mm + place.depth_mm * math.tan(math.radians(oblique_deg))


def oblique_deg_at(entry_mm: float, place: TargetPlace) -> float:
    """Turn an entry distance into the oblique angle.

    Raises
    ------
    ValueError
        If the entry lies outside the entry range.
    """
    _check_range("entry_mm", entry_mm, *entry_range_mm())
    return math.degrees(math.atan2(entry_mm - place.lateral_mm, place.depth_mm))


def skin_to_target_mm(entry_mm: float, place: TargetPlace) -> float:
    """Return the length of the needle between skin and target.

    Examples
    --------
    >>> round(skin_to_target_mm(60, TargetPlace(25, 100)), 1)
    105.9
    """
    _check_range("entry_mm", entry_mm, *entry_range_mm())
    return math.hypot(entry_mm - place.lateral_mm, place.depth_mm)


def published_entries_mm(level: Level, side: Side) -> dict[float, float]:
    """List the published kidney hit rates: entry distance to percent.

    Examples
    --------
    >>> published_entries_mm("L2", "left")[100.0]
    65.8
    """
    start = f"{check_side(side)}_{check_level(level, among=TARGET_LEVELS).lower()}_"
    table = tables.kidney_hit_rate()
    found = {
        float(key[len(start) :].removesuffix("_mm_percent")): value
        for key, value in table.items()
        if key.startswith(start)
    }
    return dict(sorted(found.items()))


def kidney_hit_rate(level: Level, side: Side, entry_mm: float) -> HitRate | None:
    """Return how often a straight path from that entry crossed the kidney.

    Linear between two published distances.

    Returns
    -------
    HitRate or None
        None where nothing is published; the table is never extended.

    Examples
    --------
    >>> kidney_hit_rate("L2", "right", 80).rate_percent
    26.0
    >>> kidney_hit_rate("L2", "right", 120) is None
    True
    """
    table = published_entries_mm(level, side)
    patients = int(tables.kidney_hit_rate().simulated_patients_count)
    entries = list(table)
    if not entries[0] <= entry_mm <= entries[-1]:
        return None
    above = next(entry for entry in entries if entry >= entry_mm)
    below = max(entry for entry in entries if entry <= entry_mm)
    share = 0.0 if above == below else (entry_mm - below) / (above - below)
    rate = table[below] + share * (table[above] - table[below])
    low, high = wilson_interval_of_share(rate / 100, patients)
    return HitRate(rate, 100 * low, 100 * high, patients, above != below)


def _height_mm() -> float:
    return load_approach().target.superior_mm


def _check_range(what: str, value: float, low: float, high: float) -> None:
    if not (math.isfinite(value) and low - 1e-9 <= value <= high + 1e-9):
        raise ValueError(f"{what} must be {low:.4g} to {high:.4g}, not {value!r}")
