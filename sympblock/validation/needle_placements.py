"""Needles that were placed in many people, against the published rates of what contrast showed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.injectate_spread import Spread, inject
from sympblock.block.injectate.spread_pattern import pattern_of
from sympblock.block.injectate.trunk_reach import wet_limit
from sympblock.block.needle.needle_target import placed_path_mm
from sympblock.content import tables
from sympblock.conventions import SIDES, TARGET_LEVELS, Level
from sympblock.validation.population import Quantity
from sympblock.validation.population_estimates import PublishedRow

#: The needle from the skin to its tip, by level, in the order in which they are placed.
Paths = Mapping[Level, np.ndarray]


def measure_needles(patient: Patient) -> dict[str, object]:
    """Place one needle at each target level of one side, inject contrast, and say what it shows.

    Returns
    -------
    dict of str to object
        By level: ``needle_psoas_l2`` and so on, and ``needle_vessel_l2``; for the needles
        in a vessel tuples of ``needle_mixed``, ``needle_aspirated`` and ``needle_on_film``;
        ``block_genitofemoral_l2`` and ``_l4``: whether 10 ml reach that nerve;
        ``block_up_ratio``, ``block_down_ratio`` and ``block_levels_count``: how many levels 10 ml reach
        from the tip at L3, and on how many they lie; ``three_levels_count``: those that 10 ml through
        each of the three needles cover together; ``one_segments_count``, ``three_segments_count``: the segments
        that the contrast of a series covers.
    """
    side = SIDES[(patient.seed or 0) % 2]
    paths = {level: placed_path_mm(patient, level, side) for level in TARGET_LEVELS}
    found = _pictures(patient, paths) | _covered(patient, paths)
    for level in ("L2", "L4"):
        path = placed_path_mm(patient, level, side, 1)
        nerve = f"genitofemoral_nerve_{side}"
        share = _without_vessel(inject(patient, path, tables.validation().block_ml)).reaches(patient.structures[nerve])
        found[f"block_genitofemoral_{level.lower()}"] = share >= wet_limit(nerve)
    return found


def _pictures(patient: Patient, paths: Paths) -> dict[str, object]:
    """Say what a little contrast through each needle shows."""
    found: dict[str, object] = {}
    hits = []
    for level, path in paths.items():
        spread = inject(patient, path, tables.validation().needle_contrast_ml)
        found[f"needle_vessel_{level.lower()}"] = spread.vessel is not None
        # A psoas picture is counted apart from a vessel, as the series did.
        found[f"needle_psoas_{level.lower()}"] = pattern_of(patient, _without_vessel(spread)) == "psoas"
        hits += [spread.vessel] if spread.vessel else []
    if hits:
        found["needle_mixed"] = tuple(hit.is_mixed for hit in hits)
        found["needle_aspirated"] = tuple(hit.is_aspirated for hit in hits)
        found["needle_on_film"] = tuple(hit.stays_on_film for hit in hits)
    return found


def _covered(patient: Patient, paths: Paths) -> dict[str, object]:
    """Say how far a block and the contrast of a series reach, through one needle and through all three."""
    set_ = tables.validation()
    middle = paths["L3"]
    block, contrast = (_without_vessel(inject(patient, middle, ml)) for ml in (set_.block_ml, set_.segments_ml))
    blocks, contrasts = (_one_by_one(patient, paths, ml) for ml in (set_.block_ml, set_.segments_ml))
    return _extent(patient, block, middle[-1][2]) | {
        "three_levels_count": _levels(patient, blocks),
        "one_segments_count": _levels(patient, [contrast]) / set_.segment_levels_ratio,
        "three_segments_count": _levels(patient, contrasts) / set_.segment_levels_ratio,
    }


def _one_by_one(patient: Patient, paths: Paths, ml: float) -> list[Spread]:
    """Inject through one needle after the other: what the first has filled, the next finds full."""
    found: list[Spread] = []
    for path in paths.values():
        found.append(_without_vessel(inject(patient, path, ml, found)))
    return found


def _without_vessel(spread: Spread) -> Spread:
    return Spread(spread.grid, spread.cost, spread.tissue, spread.volume_ml)


def _level_mm(patient: Patient) -> float:
    return float(patient.frames["L2"].centre_mm[2] - patient.frames["L4"].centre_mm[2]) / 2.0


def _levels(patient: Patient, spreads: Sequence[Spread]) -> float:
    """Return the levels from the lowest to the highest place that fluid reached, through whatever needle."""
    ends = [spread.extent_mm[:, 2] for spread in spreads]
    return float(max(high for _, high in ends) - min(low for low, _ in ends)) / _level_mm(patient)


def _extent(patient: Patient, spread: Spread, tip_superior_mm: float) -> dict[str, object]:
    low, high = spread.extent_mm
    level_mm = _level_mm(patient)
    up, down = float(high[2] - tip_superior_mm) / level_mm, float(tip_superior_mm - low[2]) / level_mm
    return {"block_up_ratio": up, "block_down_ratio": down, "block_levels_count": up + down}


def needle_quantities() -> list[Quantity]:
    """Compare what contrast shows with the one series that counted it, and its extent."""

    def share(words: str, keys: tuple[str, ...], *sources: PublishedRow) -> Quantity:
        return Quantity(words, "needles", "share", keys, sources, "%")

    def of(key: str, count: str, is_judged: bool = True) -> PublishedRow:
        return PublishedRow(key, counts=(count,), table="contrast_rates", is_judged=is_judged)

    levels = [level.lower() for level in TARGET_LEVELS]
    every, few = "needles_count", "vessels_count"
    return [
        share("in the psoas", tuple(f"needle_psoas_{level}" for level in levels), of("psoas_percent", every)),
        *(share(f"  at {level.upper()}", (f"needle_psoas_{level}",)) for level in levels),
        share("in a vessel", tuple(f"needle_vessel_{level}" for level in levels), of("vascular_percent", every)),
        *(share(f"  at {level.upper()}", (f"needle_vessel_{level}",)) for level in levels),
        share("  with the target", ("needle_mixed",), of("mixed_of_vascular_percent", few)),
        share("  blood on aspiration", ("needle_aspirated",), of("seen_by_aspiration_percent", few)),
        share("  still on a film", ("needle_on_film",), of("seen_on_film_percent", few)),
        *(
            share(
                f"10 ml reach the genitofemoral: {level.upper()}",
                (f"block_genitofemoral_{level}",),
                of(f"genitofemoral_{level}_percent", "genitofemoral_blocks_count"),
            )
            for level in ("l2", "l4")
        ),
        *_segments(),
    ]


def _segments() -> list[Quantity]:
    """Compare how far contrast reaches: its mean and its spread between people, through one needle and three."""
    group = "needles"

    def of(needles: str, is_judged: bool) -> tuple[PublishedRow, ...]:
        key, count = f"{needles}_segments_count", f"{needles}_blocks_count"
        return (PublishedRow(key, counts=(count,), table="contrast_rates", is_judged=is_judged),)

    one, three = of("one_needle", True), of("three_needles", True)
    return [
        Quantity("one needle covers, segments", group, "mean", ("one_segments_count",), one),
        Quantity("  its spread between people", group, "spread", ("one_segments_count",), one),
        Quantity("three needles cover, segments", group, "mean", ("three_segments_count",), three),
        Quantity("  their spread between people", group, "spread", ("three_segments_count",), three),
        # The abstract tells neither the volume nor what a segment is: the other reading is shown beside it.
        Quantity("10 ml cover, levels", group, "mean", ("block_levels_count",), of("one_needle", False)),
        Quantity("  its spread between people", group, "spread", ("block_levels_count",), of("one_needle", False)),
        Quantity("three times 10 ml cover, levels", group, "mean", ("three_levels_count",), of("three_needles", False)),
        Quantity("10 ml reach up, levels", group, "mean", ("block_up_ratio",)),
        Quantity("10 ml reach down, levels", group, "mean", ("block_down_ratio",)),
    ]
