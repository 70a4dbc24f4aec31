"""What a projection says: names in its margins, title, note and description."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

import numpy as np
from shapely.geometry import LineString

from sympblock.anatomy.schematic.needle_path import NeedlePlacement
from sympblock.anatomy.schematic.schematic_spine import SpineView
from sympblock.conventions import View
from sympblock.drawing.scene.callouts import Callout
from sympblock.drawing.scene.scene import Point as Place
from sympblock.drawing.sections.spread_shapes import LOOK_NOT_SOURCED, PATTERNS, check_pattern

REACH_MM = 140.0

Names = dict[str, Place]


@dataclass(frozen=True)
class Shown:
    """Says what a projection shows besides bone.

    Parameters
    ----------
    needle : NeedlePlacement or None
        A needle; its level must be the level shown.
    contrast : str or None
        A spread pattern.
    labels : bool
        Whether names stand in the margins.
    """

    needle: NeedlePlacement | None = None
    contrast: str | None = None
    labels: bool = True

    def __post_init__(self) -> None:
        if self.contrast is not None:
            check_pattern(self.contrast)


class ShownFields(TypedDict, total=False):
    """Holds fields of :class:`Shown` that are given by name."""

    needle: NeedlePlacement | None
    contrast: str | None
    labels: bool


def project_point(spine: SpineView, point_mm: tuple[float, float, float]) -> Place:
    """Project one point of the level frame."""
    across, down = spine.project(np.array([point_mm]))[0]
    return (float(across), float(down))


def target_point(spine: SpineView) -> Place:
    """Project the target of the typical body."""
    return project_point(spine, NeedlePlacement(spine.level, spine.side).target_point_mm())


def callouts(view: View, spine: SpineView, shown: Shown) -> list[Callout]:
    """Name the landmarks of a view; the needle side's stand in the margin next to it."""
    near_margin, far_margin = ("left", "right") if spine.side == "left" else ("right", "left")
    near, far = {"ap": _ap_names, "oblique": _oblique_names, "lateral": _lateral_names}[view](spine)
    if shown.needle is not None:
        near["needle tip"] = project_point(spine, shown.needle.tip_mm())
    elif shown.contrast is None:
        near["target"] = target_point(spine)
    return [Callout(*item, near_margin) for item in near.items()] + [Callout(*item, far_margin) for item in far.items()]


def _ap_names(spine: SpineView) -> tuple[Names, Names]:
    border = spine.landmark("lateral_border")
    facet = spine.landmark("facet_line")
    near: Names = {
        "transverse process": _inside_tip(spine, 6.0),
        "pedicle": spine.landmark("pedicle"),
        "lateral border": _border_point(spine),
        "facet line": (facet[0], 32.0),
    }
    upper = spine.ring(spine.level, "upper").bounds
    far: Names = {
        "endplate, squared": (-0.62 * border[0], (upper[1] + upper[3]) / 2),
        "spinous process": spine.landmark("spinous_process_tip"),
    }
    return near, far


def _oblique_names(spine: SpineView) -> tuple[Names, Names]:
    tip = spine.landmark("transverse_process_tip")
    near: Names = {
        "nose: transverse process": tip,
        "eye: pedicle": spine.landmark("pedicle"),
        "border of the body": _border_point(spine),
    }
    ear = spine.outline(spine.level, (f"superior_articular_process_{spine.side}",))
    leg = spine.outline(spine.level, (f"inferior_articular_process_{spine.side}",))
    far: Names = {
        "ear: superior process": (ear.centroid.x, ear.bounds[1] + 3.0),
        "neck: pars": spine.landmark("pars"),
        "leg: inferior process": (leg.centroid.x, leg.bounds[3] - 4.0),
    }
    return near, far


def _lateral_names(spine: SpineView) -> tuple[Names, Names]:
    pedicle = spine.landmark("pedicle")
    near: Names = {"anterior border": _border_point(spine)}
    ring = spine.ring(spine.level, "upper").bounds
    foramen = (pedicle[0], pedicle[1] + 20.0)
    far: Names = {
        "endplate, squared": (0.5 * (ring[0] + ring[2]), (ring[1] + ring[3]) / 2),
        "pedicle": pedicle,
        "foramen": foramen,
        "spinous process": (
            spine.landmark("spinous_process_tip")[0] * 0.86,
            spine.landmark("spinous_process_tip")[1] - 6,
        ),
    }
    return near, far


def _border_point(spine: SpineView, down_mm: float = 11.0) -> Place:
    """Find the border of the body on the needle side at a height of the picture."""
    body = spine.outline(spine.level, ("body",))
    cut = body.intersection(LineString([(-REACH_MM, down_mm), (REACH_MM, down_mm)]))
    left, _, right, _ = cut.bounds
    return (left if spine.side == "left" else right, down_mm)


def _inside_tip(spine: SpineView, from_tip_mm: float) -> Place:
    """Step back from the tip of the transverse process towards the midline."""
    across, down = spine.landmark("transverse_process_tip")
    return (across + from_tip_mm if across < 0 else across - from_tip_mm, down)


def title(view: View, spine: SpineView) -> str:
    """Name the view."""
    words = {
        "ap": "AP view",
        "lateral": "Lateral view",
        "oblique": f"Oblique view, {spine.oblique_deg:.0f}° to the {spine.side}",
    }
    return f"{words[view]}, squared on {spine.level}"


def note(contrast: str | None) -> str:
    """Say what the drawing is, and that a look is not sourced."""
    base = "Schematic bone from measured sizes, parallel beam; not a radiograph."
    if contrast is None or PATTERNS[contrast].is_sourced:
        return base
    return f"Schematic, not a radiograph. {LOOK_NOT_SOURCED}"


def description(view: View, spine: SpineView, shown: Shown) -> str:
    """Put the drawing into words."""
    screen = {
        "ap": "seen from behind, the patient's left on the left, head up",
        "oblique": f"turned {spine.oblique_deg:.0f} degrees towards the {spine.side}, head up",
        "lateral": f"seen from the {spine.side}, head up, front to the {'left' if spine.side == 'left' else 'right'} of the picture",
    }
    parts = [
        f"Schematic {view.upper() if view == 'ap' else view} view of the lumbar spine squared on {spine.level}, {screen[view]}."
    ]
    parts += [_landmark_words(view, spine)]
    if shown.contrast:
        pattern = PATTERNS[shown.contrast]
        parts.append(f"Contrast: {pattern.lateral if view == 'lateral' else pattern.ap}.")
    if shown.needle is not None:
        parts.append(
            f"The needle tip is {shown.needle.depth_percent:.0f} percent of the way from the skin to the target."
        )
    return " ".join(parts)


def _landmark_words(view: View, spine: SpineView) -> str:
    border = spine.landmark("lateral_border")[0]
    if view == "ap":
        reach = abs(target_point(spine)[0])
        gap = reach - abs(spine.landmark("facet_line")[0])
        where = "lateral" if gap > 0 else "medial"
        return (
            f"The target lies {reach:.0f} mm from the midline, {abs(gap):.0f} mm {where} to the line of the facet joints; "
            f"the lateral border is at {abs(border):.0f} mm."
        )
    if view == "lateral":
        behind = abs(target_point(spine)[0] - border)
        return f"The target lies {behind:.0f} mm behind the anterior border of the body."
    gap = spine.landmark("transverse_process_tip")[0] - border
    outward = gap < 0 if spine.side == "left" else gap > 0
    if abs(gap) < 1.0:
        return "The posterior arch looks like a Scottie dog; the tip of the transverse process meets the border of the body."
    where = "outside" if outward else "inside"
    return f"The posterior arch looks like a Scottie dog; the tip of the transverse process lies {abs(gap):.0f} mm {where} the border of the body."
