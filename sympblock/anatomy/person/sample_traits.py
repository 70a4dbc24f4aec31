"""Samples a person from published spreads, or returns the typical one."""

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


def typical_traits() -> Traits:
    """Return the middle of everything: the typical patient, male by choice."""
    return sample_traits(None, sex=TYPICAL_SEX)


def sample_traits(seed: int | None, **constraints: object) -> Traits:
    """Sample one person.

    Parameters
    ----------
    seed : int or None
        The same number gives the same person; None gives the typical one.
    **constraints
        See :func:`~sympblock.anatomy.person.constraints.trait_constraints`. What is constrained replaces
        what was sampled and leaves all else alone.

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
    bmi = wanted.get("bmi") or RandomStream(seed, "bmi").measure(tables.variation_rows().bmi_ratio)
    if "height_cm" not in wanted:
        height = RandomStream(seed, "height").measure(tables.variation_rows().at(f"{sex}_height_cm"))
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
        psoas_area_ratio=RandomStream(seed, "psoas").measure(tables.variation_rows().psoas_area_ratio),
        torso_thickness_mm=_thickness(seed, bmi),
        fat_behind_mm=_fat_behind(seed, bmi),
        bowel_gas=wanted.get("bowel_gas", "usual"),
    )


def _spine(seed: int | None, sex: str, wanted: Mapping) -> SpineTraits:
    transition = wanted.get("transitional") or _transition(RandomStream(seed, "transition"))
    worn = wanted.get("degeneration")
    lip = wanted.get("osteophytes") if worn is None else worn.osteophyte_mm
    lordosis = wanted.get("lordosis_deg")
    scoliosis = wanted.get("scoliosis_deg")
    traits = SpineTraits(
        sizes_mm=_sizes(seed, sex),
        disc_heights_mm=_narrowed(_discs(seed), 1.0 if worn is None else worn.disc_ratio),
        lordosis_deg=RandomStream(seed, "lordosis").measure(tables.variation_rows().lordosis_deg)
        if lordosis is None
        else lordosis,
        scoliosis_deg=RandomStream(seed, "scoliosis").measure(tables.variation_rows().scoliosis_usual_deg)
        if scoliosis is None
        else scoliosis,
        scoliosis_apex=round(tables.variation().scoliosis_apex_ratio + RandomStream(seed, "apex").share(), 4),
        osteophyte_mm=_osteophytes(RandomStream(seed, "osteophytes")) if lip is None else lip,
        transition=transition,
        crest_level=RandomStream(seed, "crest").measure(tables.variation_rows().crest_level_ratio),
        rib_lengths_mm={
            side: RandomStream(seed, f"rib_{side}").measure(tables.variation_rows().at(f"{side}_rib_12_length_mm"))
            for side in SIDES
        },
        bone=wanted.get("bone", "usual"),
    )
    return _with_transition(traits)


def _sizes(seed: int | None, sex: str) -> dict[str, dict[str, float]]:
    """Sample outer sizes: one size of the person, shared by all levels, and a remainder at each."""
    common = RandomStream(seed, "size").standard()
    share = tables.variation().within_person_share_ratio
    return {
        level: _level_sizes(RandomStream(seed, f"size_{level}"), sex, level, (common, share)) for level in FREE_LEVELS
    }


def _level_sizes(chance: RandomStream, sex: str, level: str, common: tuple[float, float]) -> dict[str, float]:
    from sympblock.anatomy.spine.vertebra import typical_measures

    (size, share), rows = common, tables.variation_rows()
    cut, found = rows.size_cut_ratio.value, {}
    for name in SIZES:
        own = share**0.5 * size + (1 - share) ** 0.5 * chance.standard()
        parameter = rows.at(f"{sex}_{level.lower()}_{name}_mm")
        found[name] = round(parameter.value + max(-cut, min(cut, own)) * (parameter.spread or 0.0), 4)
    depth_ratio = chance.measure(rows.at(f"{sex}_{level.lower()}_canal_depth_ratio"))
    found["canal_depth"] = round(typical_measures(level).canal_depth * depth_ratio, 4)
    longer = chance.amount(rows.transverse_difference_mm)
    found["transverse_difference"] = 0.0 if chance.is_typical else (longer if chance.share() < 0.5 else -longer)
    return found


def _discs(seed: int | None) -> dict[str, float]:
    """Sample disc heights, which share a person's thickness of discs."""
    common = RandomStream(seed, "discs").standard()
    share, least = tables.variation().within_person_share_ratio, tables.variation().least_disc_height_mm
    found = {}
    for level in FREE_LEVELS:
        own = share**0.5 * common + (1 - share) ** 0.5 * RandomStream(seed, f"disc_{level}").standard()
        parameter = tables.variation_rows().at(f"{level.lower()}_disc_height_mm")
        found[level] = round(max(least, parameter.value + own * (parameter.spread or 0.0)), 4)
    return found


def _narrowed(heights_mm: dict[str, float], ratio: float) -> dict[str, float]:
    """Return disc heights of which those below L1 to L5 have lost a part."""
    least = tables.variation().least_narrowed_disc_height_mm
    narrow = {level: round(max(least, mm * ratio), 4) for level, mm in heights_mm.items() if level != "T12"}
    return heights_mm if ratio == 1.0 else heights_mm | narrow


def _osteophytes(chance: RandomStream) -> float:
    if not chance.happens(tables.variation().osteophyte_share_proportion):
        return 0.0
    return chance.measure(tables.variation_rows().osteophyte_mm)


def _transition(chance: RandomStream) -> str:
    sacralised, lumbarised = tables.variation().sacralised_proportion, tables.variation().lumbarised_proportion
    sample = chance.share()
    if chance.is_typical or sample >= sacralised + lumbarised:
        return "none"
    return "sacralised" if sample < sacralised else "lumbarised"


def _with_transition(traits: SpineTraits) -> SpineTraits:
    told = tables.variation()
    if traits.transition == "lumbarised":
        last = dict(traits.sizes_mm["L5"])
        last["transverse_span"] *= told.lumbarised_span_ratio
        last["upper_width"] *= told.lumbarised_width_ratio
        sizes = {**traits.sizes_mm, "L6": last}
        return replace(
            traits, sizes_mm=sizes, disc_heights_mm={**traits.disc_heights_mm, "L6": told.lumbarised_disc_height_mm}
        )
    if traits.transition == "sacralised":
        wide = dict(traits.sizes_mm["L5"])
        wide["transverse_span"] = max(wide["transverse_span"], told.sacralised_span_mm)
        return replace(
            traits,
            sizes_mm={**traits.sizes_mm, "L5": wide},
            disc_heights_mm={**traits.disc_heights_mm, "L5": told.sacralised_disc_height_mm},
        )
    return traits


def _thickness(seed: int | None, bmi: float) -> float:
    """Sample the prone thickness, most of whose spread follows the body mass index."""
    told, parameter = tables.variation(), tables.variation_rows().torso_thickness_mm
    mean_bmi = tables.variation_rows().bmi_ratio
    follow = told.torso_follows_bmi_ratio * (bmi - mean_bmi.value) / (mean_bmi.spread or 1.0)
    own = told.torso_own_ratio * RandomStream(seed, "torso").standard()
    return round(max(told.least_torso_thickness_mm, parameter.value + (follow + own) * (parameter.spread or 0.0)), 4)


def _fat_behind(seed: int | None, bmi: float) -> float:
    told = tables.variation()
    follow = told.fat_behind_per_bmi_mm * (bmi - told.bmi_ratio)
    own = told.fat_behind_own_mm * RandomStream(seed, "fat").standard()
    return round(max(told.least_fat_behind_mm, told.fat_behind_mm + follow + own), 4)
