"""Scenes in millimetres: what the page shows and what is printed into ``figures/``.

``SCENES`` maps the name of a scene, as item files use it, to its maker.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .axial import axial_section
from .charts import natural_frequencies, peak_and_duration
from .depth_chart import trunk_position
from .entry_chart import entry_and_angle
from .feet_chart import two_feet
from .ganglia_chart import ganglia_counts
from .level_choice import level_choice
from .locator import spine_locator
from .outflow import outflow_and_rami
from .pathway import pathway
from .patient_section import person_section
from .projections import projection
from .scene import Label, Scene, Shape
from .spread import spread_pair


def radiograph(*arguments: Any, **named: Any) -> Scene:
    """Take a radiograph; loaded when first asked for, since few lessons need the renderer."""
    from .radiographs import radiograph_scene

    return radiograph_scene(*arguments, **named)


def contrast_case(*arguments: Any, **named: Any) -> Scene:
    """Show both views of a contrast case; loaded when first asked for, as radiographs are."""
    from .contrast_cases import contrast_case_scene

    return contrast_case_scene(*arguments, **named)


SCENES: dict[str, Callable[..., Scene]] = {
    "axial_section": axial_section,
    "contrast_case": contrast_case,
    "entry_and_angle": entry_and_angle,
    "ganglia_counts": ganglia_counts,
    "level_choice": level_choice,
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
