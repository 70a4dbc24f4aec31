"""What the population check compares, and the names of the measures it needs of each person.

Levels are counted as in the patient: 3.0 is the centre of the L3 body, 3.5 the
disc below it. Names of measures, per person:

- ``sex``: ``"female"`` or ``"male"``
- ``lordosis_t12_s1_deg``, ``lordosis_l4_s1_deg``
- ``l3_upper_width_mm`` and so on: the sizes in
  :data:`~sympblock.validation.population_sizes.SIZES`, L1 to L5
- ``trunk_lateral_left_mm``, ``trunk_behind_front_left_mm``: at mid-L3
- ``trunk_psoas_l2_3_left_mm``: clear distance, 0 = they touch; also at L3/4 and L4/5
- ``ganglia_left_count``, ``ganglia_left_fused``: their number, and a tuple that says of each whether it is fused
- ``ganglion_levels_left``: tuple of the whole levels that have a ganglion; ``ganglion_l3_left``: True if L3 has one
- ``l3_ganglion_left_ratio``: level of the ganglion counted as L3; no entry if there is none
- ``crest_ratio``, ``bifurcation_ratio``, ``lower_pole_left_ratio``: levels
- ``kidney_hit_left_l2_60_mm``: True if the straight path meets the kidney
"""

from __future__ import annotations

from sympblock.anatomy.kidney_paths import LEVELS_BY_ENTRY
from sympblock.content import tables
from sympblock.conventions import SIDES
from sympblock.validation.population import Quantity
from sympblock.validation.population_estimates import PublishedRow
from sympblock.validation.population_sizes import LEVELS, SEXES, spine_quantities

DISCS = {"l2_3": "L2/3", "l3_4": "L3/4", "l4_5": "L4/5"}
#: A level counts as beside the body within this distance of its centre, else beside a disc.
HALF_BODY = tables.validation().half_body_ratio
THIRD = 2 * HALF_BODY / 3
#: Why a value lies outside; keyed by the measure. The number is that of the simplification in MODEL.md.
REASONS = {
    f"kidney_hit_{side}_l2_80_mm": "this path runs along the quadratus lumborum, off which our kidney always keeps (S-19)"
    for side in SIDES
}


def trunk_quantities() -> list[Quantity]:
    """Compare the place of the trunk."""
    group = "sympathetic trunk"
    found = [
        Quantity(
            f"{words} at L3",
            group,
            "range",
            tuple(f"trunk_{name}_{side}_mm" for side in SIDES),
            (PublishedRow(f"l3_ganglia_{name}_low_mm", f"l3_ganglia_{name}_high_mm", table="trunk_position"),),
            "mm",
        )
        for name, words in (("lateral", "to the midline"), ("behind_front", "behind the front border"))
    ]
    return found + [_psoas_gap(disc, words) for disc, words in DISCS.items()]


def _psoas_gap(disc: str, words: str) -> Quantity:
    sources = [
        PublishedRow(
            f"psoas_{series}_{disc}_mm", counts=counts, table="trunk_position", is_judged=series.startswith("itthi")
        )
        for series, counts in (
            ("itthipanichpong", ("itthipanichpong_count",)),
            ("feigl", ("feigl_count",)),
            ("wneuro", ("wneuro_count",)),
            ("mahatthanatrakul", ()),
        )
    ]
    return Quantity(
        f"to the psoas at {words}, left",
        "sympathetic trunk",
        "mean",
        (f"trunk_psoas_{disc}_left_mm",),
        tuple(sources),
        "mm",
    )


def ganglia_quantities() -> list[Quantity]:
    """Compare number and levels of ganglia: the population follows one series, the others are shown."""
    sides = ("pi_sides_count",)
    return [
        *_ganglion_numbers(sides),
        *_ganglion_levels(tuple(f"ganglion_levels_{side}" for side in SIDES)),
        *_ganglion_shares(sides),
        *_third_ganglion(),
    ]


def _ganglion_numbers(sides: tuple[str, ...]) -> list[Quantity]:
    """Show the mixture of numbers: only three, four and the rest are published, the split of the rest is ours."""
    group, keys = "ganglia per side", tuple(f"ganglia_{side}_count" for side in SIDES)

    def of(name: str, is_judged: bool = False) -> PublishedRow:
        return PublishedRow(name, counts=sides if is_judged else (), table="ganglia", is_judged=is_judged)

    shares = (
        ("three", (3,), (of("pi_three_percent", True),)),
        ("four", (4,), (of("pi_four_percent", True),)),
        ("two, five or six", (2, 5, 6), (of("pi_two_five_or_six_percent", True),)),
        *((words, (number,), ()) for words, number in (("  two", 2), ("  five", 5), ("  six", 6))),
    )
    fused = (PublishedRow("pi_fused_percent", counts=("pi_ganglia_count",)),)
    means = (PublishedRow("pi_mean_count", is_judged=False), of("gandhi_mean_count"))
    return [
        *(Quantity(f"{words} ganglia", group, "share", keys, made, "%", among=these) for words, these, made in shares),
        Quantity("mean number", group, "mean", keys, means),
        Quantity("commonest number", group, "commonest", keys, (of("datta_usual_count"),)),
        Quantity("fused, of all", group, "share", tuple(f"ganglia_{side}_fused" for side in SIDES), fused, "%"),
    ]


def _ganglion_levels(keys: tuple[str, ...]) -> list[Quantity]:
    group = "levels of ganglia"
    most = [PublishedRow("pi_most_constant_ratio")]
    most += [
        PublishedRow(f"{series}_most_constant_ratio", is_judged=False) for series in ("gandhi", "rocco", "surgical")
    ]
    after = (PublishedRow("pi_next_constant_ratio"), PublishedRow("surgical_next_constant_ratio", is_judged=False))
    return [
        Quantity("most constant at", group, "commonest", keys, tuple(most)),
        Quantity("next constant at", group, "commonest", keys, after, rank=2),
    ]


def _ganglion_shares(sides: tuple[str, ...]) -> list[Quantity]:
    published = {"l5": (PublishedRow("pi_l5_percent", counts=sides),)}
    return [
        Quantity(
            f"one at {level.upper()}",
            "levels of ganglia",
            "share",
            tuple(f"ganglion_{level}_{side}" for side in SIDES),
            published.get(level, ()),
            "%",
        )
        for level in LEVELS
    ]


def _third_ganglion() -> list[Quantity]:
    """Compare where the ganglion called L3 lies; a preprint on ten bodies that no sample follows."""
    places = {
        "l2_lower_third": ("lower third of L2", 2 + HALF_BODY - THIRD),
        "l3_upper_third": ("upper third of L3", 3 - HALF_BODY),
        "l3_middle_third": ("middle third of L3", 3 - HALF_BODY + THIRD),
    }
    return [
        Quantity(
            f"that of L3: {places[place][0]}, {side}",
            "levels of ganglia",
            "share",
            (f"l3_ganglion_{side}_ratio",),
            (PublishedRow(f"{place}_{side}_percent", counts=("rs3201592_count",), is_judged=False),),
            "%",
            between=(places[place][1], places[place][1] + THIRD),
        )
        for side, place in (
            ("right", "l2_lower_third"),
            ("right", "l3_upper_third"),
            ("left", "l3_upper_third"),
            ("left", "l3_middle_third"),
        )
    ]


def neighbour_quantities() -> list[Quantity]:
    """Compare iliac crests, aortic bifurcation and kidneys."""
    return [*_crest(), *_bifurcation(), *_lower_poles(), *_kidney_hits()]


def _crest() -> list[Quantity]:
    group, keys, counts = "iliac crest", ("crest_ratio",), ("ctsp1k_crest_count",)
    shares = [
        Quantity(
            f"highest point at L{level}",
            group,
            "share",
            keys,
            (PublishedRow(f"crest_l{level}_percent", counts=counts),),
            "%",
            between=(level - 0.5, level + 0.5),
        )
        for level in (3, 4, 5)
    ]
    film = PublishedRow("crest_l4_lower_to_l5_upper_percent", counts=("ncyprus_count",), is_judged=False)
    limits = (4 + HALF_BODY - THIRD, 5 - HALF_BODY + THIRD)
    shares.append(Quantity("lower third L4 to upper third L5", group, "share", keys, (film,), "%", between=limits))
    usual = [
        Quantity(
            f"commonest level, {words}",
            group,
            "commonest",
            keys,
            (PublishedRow(f"tuffier_{words}_ratio", is_judged=False),),
            sex=sex,
        )
        for sex, words in SEXES.items()
    ]
    return shares + usual


def _bifurcation() -> list[Quantity]:
    def share(words: str, limits: tuple[float, float], *sources: PublishedRow) -> Quantity:
        return Quantity(words, "aortic bifurcation", "share", ("bifurcation_ratio",), sources, "%", between=limits)

    def marchi(place: str) -> PublishedRow:
        return PublishedRow(f"marchi_bifurcation_{place}_percent", counts=("marchi_count",), is_judged=False)

    half = HALF_BODY
    return [
        share(
            "beside the L4 body",
            (4 - half, 4 + half),
            PublishedRow("sra2002_bifurcation_l4_percent", counts=("sra2002_count",)),
            PublishedRow("ajr2004_bifurcation_l4_percent", counts=("ajr2004_count",), is_judged=False),
            marchi("l4"),
        ),
        share("at disc L3/4", (3 + half, 4 - half), marchi("l3_4")),
        share("at disc L4/5", (4 + half, 5 - half), marchi("l4_5")),
        share(
            "lower half of L4",
            (4.0, 4 + half),
            PublishedRow("park_bifurcation_l4_lower_percent", counts=("park_count",), is_judged=False),
        ),
    ]


def _lower_poles() -> list[Quantity]:
    return [
        Quantity(
            f"lower pole at or below mid-L4, {side}",
            "kidney",
            "share",
            (f"lower_pole_{side}_ratio",),
            (_of_weyland(f"lower_pole_mid_l4_{side}_percent"),),
            "%",
            between=(4.0, 9.0),
        )
        for side in SIDES
    ]


def _kidney_hits() -> list[Quantity]:
    """Compare how often a straight path meets the kidney, by distance of the entry from the midline."""
    return [
        Quantity(
            f"path meets it: {entry_mm // 10} cm, {level.upper()}, {side}",
            "kidney",
            "share",
            (f"kidney_hit_{side}_{level}_{entry_mm}_mm",),
            (_of_weyland(f"{side}_{level}_{entry_mm}_mm_percent"),),
            "%",
            explained=REASONS.get(f"kidney_hit_{side}_{level}_{entry_mm}_mm", ""),
        )
        for entry_mm, levels in LEVELS_BY_ENTRY.items()
        for level in map(str.lower, levels)
        for side in SIDES
    ]


def _of_weyland(key: str) -> PublishedRow:
    return PublishedRow(key, counts=("simulated_patients_count",), table="kidney_hit_rate")


#: Everything that ``python -m sympblock check population`` compares, in the order of its table.
QUANTITIES: tuple[Quantity, ...] = (
    *trunk_quantities(),
    *ganglia_quantities(),
    *spine_quantities(),
    *neighbour_quantities(),
)
