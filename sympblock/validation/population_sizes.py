"""Lordosis and the sizes of the bones in the population check, by level and sex."""

from __future__ import annotations

from sympblock.validation.population import Quantity
from sympblock.validation.population_estimates import PublishedRow

LEVELS = ("l1", "l2", "l3", "l4", "l5")
SEXES = {"female": "women", "male": "men"}
SIZES = {
    "upper_width": "upper endplate width",
    "front_height": "front height",
    "back_height": "back height",
    "canal_width": "canal width",
    "transverse_span": "transverse processes, span",
    "disc_height": "disc below",
}
#: Published by sex in one series that the population follows, and by others.
SIZES_BY_SEX: dict[str, tuple[str, ...]] = {
    "upper_width": ("yadav",),
    "canal_width": ("griffith",),
    "transverse_span": (),
}
#: Published for both sexes together, too.
POOLED_SIZES = ("upper_width", "canal_width")


def spine_quantities() -> list[Quantity]:
    """Compare lordosis and the sizes of the bones by level and sex."""
    counts = ("lordosis_count",)
    curve = [
        Quantity(
            f"lordosis {words}, lying",
            "curve",
            "mean",
            (f"lordosis_{name}_deg",),
            (PublishedRow(f"lordosis_{name}_deg", counts=counts),),
            "°",
        )
        for name, words in (("t12_s1", "T12 to S1"), ("l4_s1", "L4 to S1"))
    ]
    sizes = [_size_rows(size, level) for size in SIZES_BY_SEX for level in LEVELS]
    heights = [_height(size, level) for size in ("front_height", "back_height") for level in LEVELS]
    discs = [_disc(level) for level in LEVELS]
    return [*curve, *(quantity for rows in [*sizes, *heights, *discs] for quantity in rows)]


def _size_rows(size: str, level: str) -> list[Quantity]:
    return [*(_by_sex(size, level, sex) for sex in SEXES), *_both_sexes(size, level)]


def _by_sex(size: str, level: str, sex: str) -> Quantity:
    words = SEXES[sex]
    sources = [PublishedRow(f"ctsp1k_{words}_{level}_{size}_mm", counts=(f"ctsp1k_{words}_count",))]
    sources += [PublishedRow(f"{series}_{words}_{level}_{size}_mm", is_judged=False) for series in SIZES_BY_SEX[size]]
    return _size(size, level, tuple(sources), sex)


def _both_sexes(size: str, level: str) -> list[Quantity]:
    if size not in POOLED_SIZES:
        return []
    panjabi = PublishedRow(f"panjabi_{level}_{size}_mm", counts=("panjabi_count",), is_judged=False)
    return [_size(size, level, (panjabi, PublishedRow(f"bonczar_{level}_{size}_mm", is_judged=False)))]


def _height(size: str, level: str) -> list[Quantity]:
    """Compare a height with the pooled mean, and the gap between the sexes with that of one series.

    That series measures 2 to 5 mm more than the others, so that its gap and spread count, not its height.
    """
    men = f"ctsp1k_men_{level}_{size}_mm"
    pooled = PublishedRow(f"bonczar_{level}_{size}_mm", counts=("bonczar_count",), spread=men)
    also = PublishedRow(f"frontphys_{level}_{size}_mm", counts=("frontphys_count",), is_judged=False)
    film = PublishedRow(f"gilad_men_{level}_{size}_mm", counts=("gilad_count",), is_judged=False)
    gap = PublishedRow(f"ctsp1k_women_{level}_{size}_mm", men, ("ctsp1k_women_count", "ctsp1k_men_count"))
    return [
        _size(size, level, (pooled, also)),
        _size(size, level, (film,), "male"),
        Quantity(
            f"{SIZES[size]} {level.upper()}, men less women", "sizes", "gap", (f"{level}_{size}_mm",), (gap,), "mm"
        ),
    ]


def _disc(level: str) -> list[Quantity]:
    pooled = _size("disc_height", level, (PublishedRow(f"shin_{level}_disc_height_mm", counts=("shin_count",)),))
    by_sex = [
        _size(
            "disc_height",
            level,
            tuple(
                PublishedRow(f"{series}_{words}_{level}_disc_height_mm", is_judged=False)
                for series in ("bach", "ctsp1k")
            ),
            sex,
        )
        for sex, words in SEXES.items()
    ]
    return [pooled, *by_sex]


def _size(size: str, level: str, sources: tuple[PublishedRow, ...], sex: str = "") -> Quantity:
    who = SEXES.get(sex, "both sexes")
    return Quantity(
        f"{SIZES[size]} {level.upper()}, {who}", "sizes", "mean", (f"{level}_{size}_mm",), sources, "mm", sex
    )
