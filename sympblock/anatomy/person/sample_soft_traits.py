"""Draws trunks, ganglia, vessels and kidneys of a person."""

from __future__ import annotations

from collections.abc import Mapping

from sympblock.anatomy.person.traits import PSOAS_DISCS, KidneyTraits, TrunkTraits, VesselTraits
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.conventions import SIDES, Side

GANGLION_LEVELS = ("L1", "L2", "L3", "L4", "L5")
GANGLION_COUNTS = (2, 3, 4, 5, 6)
TYPICAL_GANGLIA = ("L2", "L3", "L5")
LEAST_SPACING = 0.45
LOWEST_GANGLION = 5.45


def sample_trunk(seed: int | None, side: Side, wanted: Mapping) -> TrunkTraits:
    """Draw one trunk with its ganglia; the two sides of a person are drawn apart."""
    chance = RandomStream(seed, f"trunk_{side}")
    lateral, behind = _course(chance)
    gaps = RandomStream(seed, f"psoas_gap_{side}")
    count = wanted.get(f"ganglia_{side}") or wanted.get("ganglia")
    nerve = RandomStream(seed, f"genitofemoral_{side}")
    limit = tables.variation().genitofemoral_lateral_high_mm
    return TrunkTraits(
        lateral_mm=lateral,
        behind_front_mm=behind,
        psoas_gaps_mm={disc: _gap(gaps, disc) for disc in PSOAS_DISCS},
        ganglia=sample_ganglia(RandomStream(seed, f"ganglia_{side}"), side, count),
        has_white_ramus_l3=RandomStream(seed, f"white_{side}").happens(tables.variation().white_ramus_l3_proportion),
        genitofemoral_lateral_mm=nerve.amount(tables.variation_rows().genitofemoral_lateral_mm, limit),
    )


def _course(chance: RandomStream) -> tuple[dict[str, float], dict[str, float]]:
    limits = {name: tables.variation().at(f"trunk_{name}_mm") for name in ("lateral_low", "lateral_high")}
    near, far = (tables.variation().at(f"trunk_behind_front_{end}_mm") for end in ("low", "high"))
    at_l3 = chance.measure(tables.variation_rows().trunk_lateral_mm, limits["lateral_low"], limits["lateral_high"])
    lateral, behind = (
        {"L3": at_l3},
        {"L3": chance.measure(tables.variation_rows().trunk_behind_front_mm, near + 0.2, far - 0.2)},
    )
    for level in ("T12", "L1", "L2", "L4", "L5"):
        key = f"trunk_{level.lower()}_more"
        lateral[level] = round(at_l3 + chance.measure(tables.variation_rows().at(f"{key}_lateral_mm")), 4)
        behind[level] = round(behind["L3"] + chance.measure(tables.variation_rows().at(f"{key}_behind_mm")), 4)
    return lateral, behind


def _gap(chance: RandomStream, disc: str) -> float:
    """Draw the distance from trunk to psoas: a normal number, cut at 0 where the two touch."""
    upper, lower = disc[1], disc[4]
    parameter = tables.variation_rows().at(f"trunk_psoas_l{upper}_{lower}_mm")
    if chance.is_typical:
        return _mean_above_zero(parameter.value, parameter.spread or 1.0)
    return max(0.0, chance.normal(parameter.value, parameter.spread or 1.0))


def _mean_above_zero(mean: float, spread: float) -> float:
    """Return the mean of a normal law whose negative part counts as 0."""
    from sympblock.chance import NORMAL

    ratio = mean / spread
    return round(spread * NORMAL.pdf(ratio) + mean * NORMAL.cdf(ratio), 4)


def sample_ganglia(chance: RandomStream, side: Side, count: int | None = None) -> tuple[tuple[str, float, float], ...]:
    """Draw the ganglia of one trunk: name, level and length in mm, from the top.

    Parameters
    ----------
    chance : RandomStream
        Those of this side.
    side : str
        Left ganglia lie a little lower.
    count : int or None
        Constrained number, 2 to 6; None = drawn.
    """
    names = _ganglion_names(chance, count)
    lower = tables.variation().left_ganglia_lower_ratio / 2 * (1 if side == "left" else -1)
    found = []
    for name in names:
        segments = [int(part[-1]) for part in name.split("-")]
        below = chance.measure(tables.variation_rows().ganglion_below_centre_ratio, -0.35, 0.75)
        length = chance.measure(tables.variation_rows().ganglion_length_mm, 8.0, 16.0) * (
            1.5 if len(segments) > 1 else 1.0
        )
        found.append((name, round(sum(segments) / len(segments) + below + lower, 4), length))
    return _spaced(found)


def _ganglion_names(chance: RandomStream, count: int | None) -> list[str]:
    """Name as many ganglia as wanted or drawn; a fused one counts once, of six two belong to L4."""
    if chance.is_typical and count is None:
        return list(TYPICAL_GANGLIA)
    number = count or _drawn_count(chance)
    pair, levels = _fused_pair(chance), _weighted_levels(chance)
    if number == len(GANGLION_LEVELS) + 1:
        return sorted([*GANGLION_LEVELS, "L4"])
    if pair is None or number == len(GANGLION_LEVELS):
        return sorted(levels[:number])
    others = [level for level in levels if level not in pair]
    return sorted(["-".join(pair), *others[: number - 1]])


def _drawn_count(chance: RandomStream) -> int:
    sample = chance.share()
    for number in GANGLION_COUNTS:
        sample -= tables.variation().at(f"ganglia_{number}_proportion")
        if sample < 0:
            return number
    return GANGLION_COUNTS[-1]


def _weighted_levels(chance: RandomStream) -> list[str]:
    """Put the levels in an order of preference, the heavier ones more often first."""
    keys = {
        level: chance.share() ** (1 / tables.variation().at(f"ganglion_{level.lower()}_weight_ratio"))
        for level in GANGLION_LEVELS
    }
    return sorted(keys, key=keys.get, reverse=True)


def _fused_pair(chance: RandomStream) -> tuple[str, str] | None:
    """Choose two neighbours that have grown together, most often L2 with L3; None = nobody has."""
    sample = chance.share() / tables.variation().sides_with_fused_ganglion_proportion
    if chance.is_typical or sample >= 1:
        return None
    return ("L2", "L3") if sample < tables.variation().fused_l2_l3_proportion else ("L1", "L2")


def _spaced(found: list[tuple[str, float, float]]) -> tuple[tuple[str, float, float], ...]:
    """Keep ganglia in their order and apart along the trunk, and the last one above the sacrum."""
    levels = [level for _, level, _ in found]
    for place in range(1, len(levels)):
        levels[place] = max(levels[place], levels[place - 1] + LEAST_SPACING)
    levels[-1] = min(levels[-1], LOWEST_GANGLION)
    for place in range(len(levels) - 2, -1, -1):
        levels[place] = min(levels[place], levels[place + 1] - LEAST_SPACING)
    kept = zip(found, levels, strict=True)
    return tuple((name, round(level, 4), round(length, 4)) for (name, _, length), level in kept)


def sample_vessels(seed: int | None, sex: str, wanted: Mapping) -> VesselTraits:
    """Draw the great vessels."""
    aorta, cava = RandomStream(seed, "aorta"), RandomStream(seed, "vena_cava")
    gap = aorta.measure(tables.variation_rows().at(f"{sex}_aorta_gap_mm"), 0.4, 9.0) + aorta.measure(
        tables.variation_rows().prone_aorta_gap_mm, 0.5, 6.0
    )
    drawn = RandomStream(seed, "bifurcation").measure(tables.variation_rows().aortic_bifurcation_ratio, 2.9, 5.3)
    bifurcation = wanted.get("bifurcation_level", drawn)
    lower = RandomStream(seed, "confluence").measure(tables.variation_rows().caval_confluence_ratio, 3.3, 5.6)
    absent = tables.variation().left_l4_artery_absent_proportion
    return VesselTraits(
        aorta_left_mm=aorta.measure(tables.variation_rows().aorta_left_mm, 3.0, 20.0),
        aorta_diameter_mm=aorta.measure(tables.variation_rows().at(f"{sex}_aorta_diameter_mm"), 12.0, 26.0),
        aorta_gap_mm=round(gap, 4),
        bifurcation_level=bifurcation,
        vena_cava_right_mm=cava.measure(tables.variation_rows().vena_cava_right_mm, 8.0, 24.0),
        vena_cava_width_mm=cava.measure(tables.variation_rows().vena_cava_width_mm, 16.0, 32.0),
        vena_cava_depth_mm=cava.measure(tables.variation_rows().vena_cava_depth_mm, 11.0, 24.0),
        vena_cava_upper_gap_mm=cava.measure(tables.variation_rows().vena_cava_upper_gap_mm, 3.0, 13.0),
        vena_cava_lower_gap_mm=cava.measure(tables.variation_rows().vena_cava_lower_gap_mm, 0.4, 2.0),
        confluence_level=max(lower, round(bifurcation + 0.25, 4)),
        iliac_artery_diameter_mm=RandomStream(seed, "iliac_artery").measure(
            tables.variation_rows().iliac_artery_diameter_mm, 7.0, 13.0
        ),
        iliac_vein_diameter_mm=RandomStream(seed, "iliac_vein").measure(
            tables.variation_rows().iliac_vein_diameter_mm, 8.0, 16.0
        ),
        has_left_l4_artery=not RandomStream(seed, "l4_artery").happens(absent),
    )


def sample_kidneys(seed: int | None, wanted: Mapping) -> dict[Side, KidneyTraits]:
    """Draw both kidneys and ureters."""
    low = wanted.get("low_kidney", ())
    return {side: _kidney(seed, side, side in low) for side in SIDES}


def _kidney(seed: int | None, side: Side, is_low: bool) -> KidneyTraits:
    chance = RandomStream(seed, f"kidney_{side}")
    pole = chance.measure(tables.variation_rows().at(f"{side}_kidney_pole_ratio"), 1.6, 4.9)
    return KidneyTraits(
        length_mm=chance.measure(tables.variation_rows().at(f"{side}_kidney_length_mm"), 90.0, 132.0),
        width_mm=chance.measure(tables.variation_rows().kidney_width_mm, 46.0, 70.0),
        thickness_mm=chance.measure(tables.variation_rows().at(f"{side}_kidney_thickness_mm"), 25.0, 42.0),
        lower_pole_level=min(5.0, round(pole + tables.variation().low_kidney_ratio, 4)) if is_low else pole,
        medial_mm=chance.measure(tables.variation_rows().at(f"{side}_kidney_medial_mm"), 26.0, 80.0),
        ureter_ratio=RandomStream(seed, f"ureter_{side}").measure(
            tables.variation_rows().ureter_lateral_ratio, 0.7, 1.4
        ),
    )
