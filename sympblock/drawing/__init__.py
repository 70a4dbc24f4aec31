"""Scenes in millimetres: what the page shows and what is printed into ``figures/``.

``SCENES`` maps the name of a scene, as item files use it, to its maker.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sympblock.drawing.charts.depth_chart import trunk_position
from sympblock.drawing.charts.entry_chart import entry_and_angle
from sympblock.drawing.charts.feet_chart import two_feet
from sympblock.drawing.charts.ganglia_chart import ganglia_counts
from sympblock.drawing.charts.level_choice import level_choice
from sympblock.drawing.charts.result_charts import natural_frequencies, peak_and_duration
from sympblock.drawing.scene.scene import Label, Scene, Shape
from sympblock.drawing.sections.axial import axial_section
from sympblock.drawing.sections.limb_views import limb_views
from sympblock.drawing.sections.locator import spine_locator
from sympblock.drawing.sections.outflow import outflow_and_rami
from sympblock.drawing.sections.pathway import pathway
from sympblock.drawing.sections.patient_section import person_section
from sympblock.drawing.sections.projections import projection
from sympblock.drawing.sections.spread_views import spread_pair


def radiograph(*arguments: Any, **named: Any) -> Scene:
    """Take a radiograph; loaded when first asked for, since few lessons need the renderer."""
    from sympblock.drawing.films.radiographs import radiograph_scene

    return radiograph_scene(*arguments, **named)


def contrast_case(*arguments: Any, **named: Any) -> Scene:
    """Show both views of a contrast case; loaded when first asked for, as radiographs are."""
    from sympblock.drawing.films.contrast_cases import contrast_case_scene

    return contrast_case_scene(*arguments, **named)


SCENES: dict[str, Callable[..., Scene]] = {
    "axial_section": axial_section,
    "contrast_case": contrast_case,
    "entry_and_angle": entry_and_angle,
    "ganglia_counts": ganglia_counts,
    "level_choice": level_choice,
    "limb_views": limb_views,
    "natural_frequencies": natural_frequencies,
    "outflow_and_rami": outflow_and_rami,
    "pathway": pathway,
    "person_section": person_section,
    "peak_and_duration": peak_and_duration,
    "projection": projection,
    "radiograph": radiograph,
    "spine_locator": spine_locator,
    "spread_pair": spread_pair,
    "trunk_position": trunk_position,
    "two_feet": two_feet,
}

__all__ = ["SCENES", "Label", "Scene", "Shape"]
