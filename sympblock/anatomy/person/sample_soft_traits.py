"""Samples trunks, ganglia, vessels and kidneys of a person."""

from __future__ import annotations

from collections.abc import Mapping

from sympblock.anatomy.person.traits import GANGLION_COUNTS, PSOAS_DISCS, KidneyTraits, TrunkTraits, VesselTraits
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.conventions import SIDES, Side

GANGLION_LEVELS = ("L1", "L2", "L3", "L4", "L5")
TYPICAL_GANGLIA = ("L2", "L3", "L5")


def sample_trunk(seed: int | None, side: Side, wanted: Mapping) -> TrunkTraits:
    """Sample one trunk with its ganglia; the two sides of a person are sampled apart."""
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
    rows, told = tables.variation_rows(), tables.variation()
    near, far = told.trunk_behind_front_low_mm, told.trunk_behind_front_high_mm
    at_l3 = chance.measure(rows.trunk_lateral_mm, told.trunk_lateral_low_mm, told.trunk_lateral_high_mm)
    lateral, behind = (
        {"L3": at_l3},
        {"L3": chance.measure(rows.trunk_behind_front_mm, near + told.trunk_border_mm, far - told.trunk_border_mm)},
    )
    for level in ("T12", "L1", "L2", "L4", "L5"):
        key = f"trunk_{level.lower()}_more"
        lateral[level] = round(at_l3 + chance.measure(rows.at(f"{key}_lateral_mm")), 4)
        behind[level] = round(behind["L3"] + chance.measure(rows.at(f"{key}_behind_mm")), 4)
    return lateral, behind


def _gap(chance: RandomStream, disc: str) -> float:
    """Sample the distance from trunk to psoas: a normal number, cut at 0 where the two touch."""
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
    """Sample the ganglia of one trunk: name, level and length in mm, from the top.

    Parameters
    ----------
    chance : RandomStream
        Those of this side.
    side : str
        Left ganglia lie a little lower.
    count : int or None
        Constrained number, 2 to 6; None = sampled.
    """
    names = _ganglion_names(chance, count)
    lower = tables.variation().left_ganglia_lower_ratio / 2 * (1 if side == "left" else -1)
    found = []
    for name in names:
        segments = [int(part[-1]) for part in name.split("-")]
        below = chance.measure(tables.variation_rows().ganglion_below_centre_ratio)
        length = chance.measure(tables.variation_rows().ganglion_length_mm) * (
            tables.variation().fused_ganglion_longer_ratio if len(segments) > 1 else 1.0
        )
        found.append((name, round(sum(segments) / len(segments) + below + lower, 4), length))
    return _spaced(found)


def _ganglion_names(chance: RandomStream, count: int | None) -> list[str]:
    """Name as many ganglia as wanted or sampled; a fused one counts once, of six two belong to L4."""
    if chance.is_typical and count is None:
        return list(TYPICAL_GANGLIA)
    number = count or _sampled_count(chance)
    pair, levels = _fused_pair(chance), _weighted_levels(chance)
    if number == len(GANGLION_LEVELS) + 1:
        return sorted([*GANGLION_LEVELS, "L4"])
    if pair is None or number == len(GANGLION_LEVELS):
        return sorted(levels[:number])
    others = [level for level in levels if level not in pair]
    return sorted(["-".join(pair), *others[: number - 1]])


def _sampled_count(chance: RandomStream) -> int:
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
    return sorted(keys, key=keys.__getitem__, reverse=True)


def _fused_pair(chance: RandomStream) -> tuple[str, str] | None:
    """Choose two neighbours that have grown together, most often L2 with L3; None = nobody has."""
    sample = chance.share() / tables.variation().sides_with_fused_ganglion_proportion
    if chance.is_typical or sample >= 1:
        return None
    return ("L2", "L3") if sample < tables.variation().fused_l2_l3_proportion else ("L1", "L2")


def _spaced(found: list[tuple[str, float, float]]) -> tuple[tuple[str, float, float], ...]:
    """Keep ganglia in their order and apart along the trunk, and the last one above the sacrum."""
    levels, told = [level for _, level, _ in found], tables.variation()
    for place in range(1, len(levels)):
        levels[place] = max(levels[place], levels[place - 1] + told.ganglia_apart_ratio)
    levels[-1] = min(levels[-1], told.lowest_ganglion_ratio)
    for place in range(len(levels) - 2, -1, -1):
        levels[place] = min(levels[place], levels[place + 1] - told.ganglia_apart_ratio)
    kept = zip(found, levels, strict=True)
    return tuple((name, round(level, 4), round(length, 4)) for (name, _, length), level in kept)


def sample_vessels(seed: int | None, sex: str, wanted: Mapping) -> VesselTraits:
    """Sample the great vessels."""
    aorta, cava, rows = RandomStream(seed, "aorta"), RandomStream(seed, "vena_cava"), tables.variation_rows()
    gap = aorta.measure(rows.at(f"{sex}_aorta_gap_mm")) + aorta.measure(rows.prone_aorta_gap_mm)
    sampled = RandomStream(seed, "bifurcation").measure(rows.aortic_bifurcation_ratio)
    bifurcation = wanted.get("bifurcation_level", sampled)
    lower = RandomStream(seed, "confluence").measure(rows.caval_confluence_ratio)
    absent = tables.variation().left_l4_artery_absent_proportion
    return VesselTraits(
        aorta_left_mm=aorta.measure(rows.aorta_left_mm),
        aorta_diameter_mm=aorta.measure(rows.at(f"{sex}_aorta_diameter_mm")),
        aorta_gap_mm=round(gap, 4),
        bifurcation_level=bifurcation,
        vena_cava_right_mm=cava.measure(rows.vena_cava_right_mm),
        vena_cava_width_mm=cava.measure(rows.vena_cava_width_mm),
        vena_cava_depth_mm=cava.measure(rows.vena_cava_depth_mm),
        vena_cava_upper_gap_mm=cava.measure(rows.vena_cava_upper_gap_mm),
        vena_cava_lower_gap_mm=cava.measure(rows.vena_cava_lower_gap_mm),
        confluence_level=max(lower, round(bifurcation + tables.variation().confluence_below_bifurcation_ratio, 4)),
        iliac_artery_diameter_mm=RandomStream(seed, "iliac_artery").measure(rows.iliac_artery_diameter_mm),
        iliac_vein_diameter_mm=RandomStream(seed, "iliac_vein").measure(rows.iliac_vein_diameter_mm),
        has_left_l4_artery=not RandomStream(seed, "l4_artery").happens(absent),
    )


def sample_kidneys(seed: int | None, wanted: Mapping) -> dict[Side, KidneyTraits]:
    """Sample both kidneys and ureters."""
    low = wanted.get("low_kidney", ())
    return {side: _kidney(seed, side, side in low) for side in SIDES}


def _kidney(seed: int | None, side: Side, is_low: bool) -> KidneyTraits:
    chance, rows = RandomStream(seed, f"kidney_{side}"), tables.variation_rows()
    pole = chance.measure(rows.at(f"{side}_kidney_pole_ratio"))
    return KidneyTraits(
        length_mm=chance.measure(rows.at(f"{side}_kidney_length_mm")),
        width_mm=chance.measure(rows.kidney_width_mm),
        thickness_mm=chance.measure(rows.at(f"{side}_kidney_thickness_mm")),
        lower_pole_level=min(rows.lowest_kidney_pole_ratio.value, round(pole + rows.low_kidney_ratio.value, 4))
        if is_low
        else pole,
        medial_mm=chance.measure(rows.at(f"{side}_kidney_medial_mm")),
        ureter_ratio=RandomStream(seed, f"ureter_{side}").measure(rows.ureter_lateral_ratio),
    )
