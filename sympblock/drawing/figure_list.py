"""The list of printed figures: file name to the maker of its scene."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sympblock.anatomy.schematic.needle_path import NeedlePlacement
from sympblock.drawing import SCENES
from sympblock.drawing.charts.clinic_people import first_clinic
from sympblock.drawing.charts.long_blocks_chart import block_still_shows
from sympblock.drawing.films.block_films import end_points_sheet, entry_sheet, spread_sheet, volume_sheet
from sympblock.drawing.films.film_sheets import needle_sheet, people_sheet, squaring_sheet
from sympblock.drawing.scene.scene import Scene
from sympblock.drawing.sections.agent_reach import liquid_and_heat

#: File name (lesson number and drawing) to the maker of its scene.
FIGURES: dict[str, Callable[[], Scene]] = {
    "01_outflow_and_rami.png": SCENES["outflow_and_rami"],
    "01_axial_l2.png": partial(SCENES["axial_section"], "L2"),
    "01_axial_l3.png": partial(SCENES["axial_section"], "L3"),
    "01_axial_l4.png": partial(SCENES["axial_section"], "L4"),
    "01_ganglia_counts.png": SCENES["ganglia_counts"],
    "01_trunk_position.png": SCENES["trunk_position"],
    "01_route_to_foot.png": SCENES["pathway"],
    "01_level_choice.png": SCENES["level_choice"],
    "02_ap_radiograph.png": partial(SCENES["radiograph"], "ap", is_named=True),
    "02_oblique_radiograph.png": partial(SCENES["radiograph"], "oblique", is_named=True),
    "02_lateral_radiograph.png": partial(SCENES["radiograph"], "lateral", is_named=True),
    "02_squaring.png": squaring_sheet,
    "02_needle.png": needle_sheet,
    "02_four_people.png": people_sheet,
    "03_entry.png": entry_sheet,
    "03_end_points.png": end_points_sheet,
    "03_axial_needle.png": partial(
        SCENES["axial_section"], "L3", position="prone", needle=NeedlePlacement("L3", "left", 70)
    ),
    "03_spread_prevertebral.png": partial(spread_sheet, "prevertebral"),
    "03_spread_psoas.png": partial(spread_sheet, "psoas"),
    "03_spread_vessel.png": partial(spread_sheet, "vessel"),
    "03_entry_and_angle.png": SCENES["entry_and_angle"],
    "03_volume.png": volume_sheet,
    "06_natural_frequencies.png": SCENES["natural_frequencies"],
    "06_first_clinic.png": first_clinic,
    "06_peak_and_duration.png": SCENES["peak_and_duration"],
    "07_block_still_shows.png": block_still_shows,
    "07_liquid_and_heat.png": liquid_and_heat,
}


def alt_text(name: str) -> str:
    """Return the words that stand for a figure.

    Raises
    ------
    KeyError
        If no figure has that name.

    Examples
    --------
    >>> alt_text("01_axial_l3.png").startswith("Axial section at L3")
    True
    """
    return FIGURES[name]().alt
