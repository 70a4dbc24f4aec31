"""Draws a person from published spreads, or returns the typical one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sympblock.anatomy.person.constraints import check_constraints
from sympblock.anatomy.person.sample_soft_traits import sample_kidneys, sample_trunk, sample_vessels
from sympblock.anatomy.person.traits import SpineTraits, Traits
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.conventions import SIDES

FREE_LEVELS = ("T12", "L1", "L2", "L3", "L4", "L5")
TYPICAL_SEX = "male"
#: Outer sizes that share the size of the person; spans of processes and canal follow it too, more loosely.
SIZES = ("upper_width", "upper_depth", "front_height", "back_height", "canal_width", "transverse_span")
CREST_LOW, CREST_HIGH = 2.7, 5.4


def typical_traits() -> Traits:
    """Return the middle of everything: the typical patient, male by choice."""
    return sample_traits(None, sex=TYPICAL_SEX)


def sample_traits(seed: int | None, **constraints: object) -> Traits:
    """Draw one person.

    Parameters
    ----------
    seed : int or None
        The same number gives the same person; None gives the typical one.
    **constraints
        See :data:`~sympblock.anatomy.person.constraints.CONSTRAINTS`. What is constrained replaces
        what was drawn and leaves all else alone.

    Raises
    ------
    ValueError
        If a constraint is unknown or outside its range; the message states it.

    Examples
    --------
    >>> sample_traits(3, sex="female").sex
    'female'
    >>> sample_traits(3, bmi=31).spine == sample_traits(3).spine
    True
    """
    wanted = check_constraints(constraints)
    sex = wanted.get("sex") or ("female" if RandomStream(seed, "sex").share() < 0.5 else "male")
    bmi = wanted.get("bmi") or RandomStream(seed, "bmi").measure(tables.variation_rows().bmi_ratio, 17.0, 45.0)
    if "height_cm" not in wanted:
        height = RandomStream(seed, "height").measure(tables.variation_rows().at(f"{sex}_height_cm"), 140.0, 205.0)
    else:
        height = wanted["height_cm"]
    kidneys = sample_kidneys(seed, wanted)
    return Traits(
        sex=sex,
        height_cm=height,
        bmi=bmi,
        spine=_spine(seed, sex, wanted),
        trunks={side: sample_trunk(seed, side, wanted) for side in SIDES},
        vessels=sample_vessels(seed, sex, wanted),
        kidneys=kidneys,
        psoas_area_ratio=RandomStream(seed, "psoas").measure(tables.variation_rows().psoas_area_ratio, 0.5, 1.6),
        torso_thickness_mm=_thickness(seed, bmi),
        fat_behind_mm=_fat_behind(seed, bmi),
    )


def _spine(seed: int | None, sex: str, wanted: Mapping) -> SpineTraits:
    transition = wanted.get("transitional") or _transition(RandomStream(seed, "transition"))
    lip = wanted.get("osteophytes")
    lordosis = wanted.get("lordosis_deg")
    low, high = tables.variation().lordosis_low_deg, tables.variation().lordosis_high_deg
    scoliosis = wanted.get("scoliosis_deg")
    traits = SpineTraits(
        sizes_mm=_sizes(seed, sex),
        disc_heights_mm=_discs(seed),
        lordosis_deg=RandomStream(seed, "lordosis").measure(tables.variation_rows().lordosis_deg, low, high)
        if lordosis is None
        else lordosis,
        scoliosis_deg=RandomStream(seed, "scoliosis").measure(tables.variation_rows().scoliosis_usual_deg, -9.0, 9.0)
        if scoliosis is None
        else scoliosis,
        scoliosis_apex=round(1.5 + RandomStream(seed, "apex").share(), 4),
        osteophyte_mm=_osteophytes(RandomStream(seed, "osteophytes")) if lip is None else lip,
        transition=transition,
        crest_level=RandomStream(seed, "crest").measure(
            tables.variation_rows().crest_level_ratio, CREST_LOW, CREST_HIGH
        ),
        rib_lengths_mm={
            side: RandomStream(seed, f"rib_{side}").measure(
                tables.variation_rows().at(f"{side}_rib_12_length_mm"), 15.0, 190.0
            )
            for side in SIDES
        },
        bone=wanted.get("bone", "usual"),
    )
    return _with_transition(traits)


def _sizes(seed: int | None, sex: str) -> dict[str, dict[str, float]]:
    """Draw outer sizes: one size of the person, shared by all levels, and a remainder at each."""
    common = RandomStream(seed, "size").standard()
    share = tables.variation().within_person_share_ratio
    return {
        level: _level_sizes(RandomStream(seed, f"size_{level}"), sex, level, (common, share)) for level in FREE_LEVELS
    }


def _level_sizes(chance: RandomStream, sex: str, level: str, common: tuple[float, float]) -> dict[str, float]:
    from sympblock.anatomy.spine.vertebra import typical_measures

    size, share = common
    found = {}
    for name in SIZES:
        own = share**0.5 * size + (1 - share) ** 0.5 * chance.standard()
        parameter = tables.variation_rows().at(f"{sex}_{level.lower()}_{name}_mm")
        found[name] = round(parameter.value + max(-2.6, min(2.6, own)) * (parameter.spread or 0.0), 4)
    depth_ratio = chance.measure(tables.variation_rows().at(f"{sex}_{level.lower()}_canal_depth_ratio"), 0.75, 1.25)
    found["canal_depth"] = round(typical_measures(level).canal_depth * depth_ratio, 4)
    longer = chance.amount(tables.variation_rows().transverse_difference_mm, 12.0)
    found["transverse_difference"] = 0.0 if chance.is_typical else (longer if chance.share() < 0.5 else -longer)
    return found


def _discs(seed: int | None) -> dict[str, float]:
    """Draw disc heights, which share a person's thickness of discs."""
    common = RandomStream(seed, "discs").standard()
    share = tables.variation().within_person_share_ratio
    found = {}
    for level in FREE_LEVELS:
        own = share**0.5 * common + (1 - share) ** 0.5 * RandomStream(seed, f"disc_{level}").standard()
        parameter = tables.variation_rows().at(f"{level.lower()}_disc_height_mm")
        found[level] = round(max(3.2, parameter.value + own * (parameter.spread or 0.0)), 4)
    return found


def _osteophytes(chance: RandomStream) -> float:
    if not chance.happens(tables.variation().osteophyte_share_proportion):
        return 0.0
    return chance.measure(tables.variation_rows().osteophyte_mm, 1.0, 5.0)


def _transition(chance: RandomStream) -> str:
    sacralised, lumbarised = (tables.variation().at(f"{kind}_proportion") for kind in ("sacralised", "lumbarised"))
    sample = chance.share()
    if chance.is_typical or sample >= sacralised + lumbarised:
        return "none"
    return "sacralised" if sample < sacralised else "lumbarised"


def _with_transition(traits: SpineTraits) -> SpineTraits:
    if traits.transition == "lumbarised":
        last = dict(traits.sizes_mm["L5"])
        last |= {"transverse_span": last["transverse_span"] * 0.97, "upper_width": last["upper_width"] * 0.98}
        sizes = {**traits.sizes_mm, "L6": last}
        return replace(traits, sizes_mm=sizes, disc_heights_mm={**traits.disc_heights_mm, "L6": 5.5})
    if traits.transition == "sacralised":
        wide = dict(traits.sizes_mm["L5"])
        wide["transverse_span"] = max(wide["transverse_span"], 106.0)
        return replace(
            traits,
            sizes_mm={**traits.sizes_mm, "L5": wide},
            disc_heights_mm={**traits.disc_heights_mm, "L5": 4.0},
        )
    return traits


def _thickness(seed: int | None, bmi: float) -> float:
    """Draw the prone thickness, most of whose spread follows the body mass index."""
    parameter, mean_bmi = tables.variation_rows().torso_thickness_mm, tables.variation_rows().bmi_ratio
    follow = 0.8 * (bmi - mean_bmi.value) / (mean_bmi.spread or 1.0)
    own = 0.6 * RandomStream(seed, "torso").standard()
    return round(max(150.0, parameter.value + (follow + own) * (parameter.spread or 0.0)), 4)


def _fat_behind(seed: int | None, bmi: float) -> float:
    usual = tables.variation().fat_behind_mm
    follow = tables.variation().fat_behind_per_bmi_mm * (bmi - tables.variation().bmi_ratio)
    return round(max(6.0, usual + follow + 2.5 * RandomStream(seed, "fat").standard()), 4)
