"""AP, oblique and lateral drawings of the schematic spine, as on the screen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from sympblock.anatomy.needle_path import NeedlePlacement
from sympblock.anatomy.schematic_spine import SpineView, meeting_angle_deg, spine_pieces
from sympblock.conventions import TARGET_LEVELS, VIEWS, Level, Side, View, check_level, check_side, other_side
from sympblock.drawing.callouts import Callout, margin_labels
from sympblock.drawing.contrast import LOOK_NOT_SOURCED, PATTERNS, contrast_shapes
from sympblock.drawing.polygons import areas, lines
from sympblock.drawing.scene import Scene, Shape

FIELD_RADIUS_MM = 66.0
FIELD_CENTRE_POSTERIOR_MM = 18.0
MARGIN_MM = 74.0
TEXT_MM = 4.9
SMOOTH_MM = 1.4
SHOWN_LEVELS = ("T12", "L1", "L2", "L3", "L4", "L5", "S1")
FAR_PARTS = ("pars", "lamina", "superior_articular_process", "inferior_articular_process")
DOG = ("transverse_process", "pedicle", "superior_articular_process", "pars", "lamina", "inferior_articular_process")


@dataclass(frozen=True)
class ProjectionOptions:
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


def projection(
    view: View, level: Level = "L3", side: Side = "left", oblique_deg: float | None = None, options: ProjectionOptions | None = None, **shown: object
) -> Scene:
    """Draw a view of the spine squared on a level, patient prone, head up.

    Parameters
    ----------
    view : str
        ``"ap"``, ``"oblique"`` or ``"lateral"``.
    level : str
        ``"L2"`` to ``"L4"``.
    side : str
        Needle side; oblique and lateral turn towards it.
    oblique_deg : float or None
        Angle of the oblique view, 0 to 90; None = where the tip of the
        transverse process meets the border of the body.
    options : ProjectionOptions or None
        What else to show; or give its fields by name.

    Raises
    ------
    ValueError
        For an unknown view, level, side or pattern, or a needle at another level.

    Examples
    --------
    >>> projection("ap", "L3").side_marks
    ('L', 'R')
    >>> projection("lateral", "L3", "left").side_marks
    ('front', 'back')
    """
    options = options or ProjectionOptions(**shown)  # type: ignore[arg-type]
    spine = _spine_view(view, level, side, oblique_deg)
    if options.needle is not None and options.needle.level != level:
        raise ValueError(f"the needle is at {options.needle.level}, the view at {level}")
    left, top, right, bottom = window = _field_of(spine).bounds
    margin = MARGIN_MM if options.labels else 3.0
    return Scene(
        title=_title(view, spine),
        alt=_alt(view, spine, options),
        bounds_mm=(left - margin, top - 3, right + margin, bottom + 3),
        shapes=(*areas(_field_of(spine), "film_field"), *_bone(view, spine), *_overlay(view, spine, options)),
        labels=margin_labels(_callouts(view, spine, options), window, TEXT_MM) if options.labels else (),
        scale_bar_mm=20,
        side_marks=_side_marks(view, side),
        ground="film",
        note=_note(options.contrast),
        text_mm=TEXT_MM,
    )


def _spine_view(view: View, level: Level, side: Side, oblique_deg: float | None) -> SpineView:
    if view not in VIEWS:
        raise ValueError(f"view must be one of {', '.join(VIEWS)}, not {view!r}")
    check_level(level, among=TARGET_LEVELS)
    check_side(side)
    angle = {"ap": 0.0, "lateral": 90.0}.get(view)
    if angle is None:
        angle = meeting_angle_deg(level) if oblique_deg is None else oblique_deg
    return SpineView(level, side, angle)


def _field_of(spine: SpineView) -> Polygon:
    """Centre the round field between the front of the body and the spinous process."""
    across, _ = _project(spine, (0.0, FIELD_CENTRE_POSTERIOR_MM, 0.0))
    return Point(across, 0).buffer(FIELD_RADIUS_MM, quad_segs=32)


def _clip(geometry: BaseGeometry, spine: SpineView) -> BaseGeometry:
    return geometry.intersection(_field_of(spine).buffer(-0.3))


def _round(geometry: BaseGeometry, amount: float = SMOOTH_MM) -> BaseGeometry:
    return geometry.buffer(amount).buffer(-2 * amount).buffer(amount)


def _bone(view: View, spine: SpineView) -> list[Shape]:
    shapes: list[Shape] = []
    for part in ("rib", "crest"):
        shapes += areas(_clip(_round(spine.outline("free", (part,))), spine), "film_far")
    order = [level for level in SHOWN_LEVELS if level != spine.level]
    for level in (*order, spine.level):
        shapes += _vertebra(view, spine, level)
    return shapes


def _vertebra(view: View, spine: SpineView, level: str) -> list[Shape]:
    near, far = spine.side, other_side(spine.side)
    emphasis = "normal" if level == spine.level else "faded"
    name = f"{level} vertebral body"
    shapes = areas(_clip(spine.outline(level, ("ala",)), spine), "film_far", emphasis=emphasis)
    shapes += areas(_clip(_round(spine.outline(level, ("body",)), 2.0), spine), "film_body", name, emphasis)
    shapes += _rims(spine, level, emphasis)
    shapes += areas(_clip(_round(spine.outline(level, tuple(f"{part}_{far}" for part in FAR_PARTS))), spine), _far_style(view), emphasis=emphasis)
    shapes += areas(_clip(spine.outline(level, (f"transverse_process_{far}",)), spine), _far_style(view), f"{level} transverse process", emphasis)
    shapes += areas(_clip(spine.outline(level, ("spinous_process",)), spine), "film_arch", f"{level} spinous process", emphasis)
    shapes += areas(_clip(spine.outline(level, (f"pedicle_{far}",)), spine), "film_pedicle" if view == "ap" else _far_style(view), emphasis=emphasis)
    return shapes + _near_arch(view, spine, level, near, emphasis)


def _far_style(view: View) -> str:
    return "film_arch" if view == "ap" else "film_far"


def _near_arch(view: View, spine: SpineView, level: str, near: Side, emphasis: str) -> list[Shape]:
    parts = tuple(f"{part}_{near}" for part in DOG)
    is_dog = view == "oblique" and level == spine.level
    if view == "ap":
        arch = spine.outline(level, tuple(f"{part}_{near}" for part in FAR_PARTS))
        shapes = areas(_clip(_round(arch), spine), "film_arch", emphasis=emphasis)
        process = spine.outline(level, (f"transverse_process_{near}",))
        shapes += areas(_clip(process, spine), "film_arch", f"{level} transverse process", emphasis)
    else:
        arch = _round(spine.outline(level, parts))
        shapes = areas(_clip(arch, spine), "film_dog" if is_dog else "film_arch", f"{level} posterior arch", emphasis)
    pedicle = spine.outline(level, (f"pedicle_{near}",))
    return shapes + areas(_clip(pedicle, spine), "film_pedicle", f"{level} pedicle", emphasis)


def _rims(spine: SpineView, level: str, emphasis: str) -> list[Shape]:
    if level not in ("L1", "L2", "L3", "L4", "L5"):
        return []
    rings = [spine.ring(level, which) for which in ("upper", "lower")]  # type: ignore[arg-type]
    return [shape for ring in rings for shape in areas(_clip(ring.buffer(0.5), spine), "film_rim", emphasis=emphasis)]


def _overlay(view: View, spine: SpineView, options: ProjectionOptions) -> list[Shape]:
    shapes: list[Shape] = []
    if view == "ap" and options.contrast is None:
        shapes += _facet_line(spine)
    if options.contrast:
        shapes += contrast_shapes(options.contrast, spine)
    if options.labels or options.needle:
        shapes.append(Shape("area", _circle(_target(spine), 3.0), "target", "target"))
    if options.needle is not None:
        shapes += _needle(spine, options.needle)
    return shapes


def _circle(centre: tuple[float, float], radius: float) -> tuple[tuple[float, float], ...]:
    return tuple(Point(centre).buffer(radius).exterior.coords)[:-1]


def _target(spine: SpineView) -> tuple[float, float]:
    return _project(spine, NeedlePlacement(spine.level, spine.side).target_point_mm())


def _project(spine: SpineView, point_mm: tuple[float, float, float]) -> tuple[float, float]:
    across, down = spine.project(np.array([point_mm]))[0]
    return (float(across), float(down))


def _facet_line(spine: SpineView) -> list[Shape]:
    across = spine.landmark("facet_line")[0]
    return lines(LineString([(across, -46), (across, 46)]), "film_guide", "line of the facet joints")


def _needle(spine: SpineView, needle: NeedlePlacement) -> list[Shape]:
    skin, tip = _project(spine, needle.entry_point_mm()), _project(spine, needle.tip_mm())
    shapes: list[Shape] = []
    if Point(skin).distance(Point(tip)) > 0.5:
        shapes += lines(_clip(LineString([skin, tip]), spine), "needle", "needle")
    hub = Point(skin)
    if _field_of(spine).buffer(-4).contains(hub):
        shapes += areas(hub.buffer(3.4).difference(hub.buffer(2.2)), "needle_hub", "needle hub")
    return [*shapes, Shape("dot", (tip,), "needle", "needle tip", size_mm=1.0)]


def _side_marks(view: View, side: Side) -> tuple[str, str]:
    if view != "lateral":
        return ("L", "R")
    return ("front", "back") if side == "left" else ("back", "front")


def _callouts(view: View, spine: SpineView, options: ProjectionOptions) -> list[Callout]:
    near_margin, far_margin = ("left", "right") if spine.side == "left" else ("right", "left")
    if view == "ap":
        near, far = _ap_names(spine)
    elif view == "oblique":
        near, far = _oblique_names(spine)
    else:
        near, far = _lateral_names(spine)
    near["target"] = _target(spine)
    if options.contrast:
        near.pop("target")
    if options.needle is not None:
        near["needle tip"] = _project(spine, options.needle.tip_mm())
        near.pop("target", None)
    return [Callout(text, point, near_margin) for text, point in near.items()] + [Callout(text, point, far_margin) for text, point in far.items()]


Names = dict[str, tuple[float, float]]


def _ap_names(spine: SpineView) -> tuple[Names, Names]:
    border = spine.landmark("lateral_border")
    facet = spine.landmark("facet_line")
    near: Names = {
        "transverse process": _inside(spine, f"transverse_process_{spine.side}", -6.0),
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
    neck = spine.outline(spine.level, (f"pars_{spine.side}",))
    far: Names = {
        "ear: superior process": (ear.centroid.x, ear.bounds[1] + 3.0),
        "neck: pars": (neck.centroid.x, neck.centroid.y),
        "leg: inferior process": (leg.centroid.x, leg.bounds[3] - 4.0),
    }
    return near, far


def _lateral_names(spine: SpineView) -> tuple[Names, Names]:
    pedicle = spine.landmark("pedicle")
    near: Names = {"anterior border": _border_point(spine)}
    ring = spine.ring(spine.level, "upper").bounds
    foramen = (pedicle[0], pedicle[1] + 16.0)
    far: Names = {
        "endplate, squared": (0.5 * (ring[0] + ring[2]), (ring[1] + ring[3]) / 2),
        "pedicle": pedicle,
        "foramen": foramen,
        "spinous process": (spine.landmark("spinous_process_tip")[0] * 0.86, spine.landmark("spinous_process_tip")[1] - 6),
    }
    return near, far


def _border_point(spine: SpineView, down_mm: float = 11.0) -> tuple[float, float]:
    """Find the border of the body on the needle side at a height of the picture."""
    body = spine.outline(spine.level, ("body",))
    cut = body.intersection(LineString([(-2 * FIELD_RADIUS_MM, down_mm), (2 * FIELD_RADIUS_MM, down_mm)]))
    left, _, right, _ = cut.bounds
    return (left if spine.side == "left" else right, down_mm)


def _inside(spine: SpineView, part: str, from_tip_mm: float) -> tuple[float, float]:
    tip = spine.landmark("transverse_process_tip")
    sign = 1 if tip[0] > 0 else -1
    return (tip[0] + sign * from_tip_mm, tip[1])


def _title(view: View, spine: SpineView) -> str:
    words = {"ap": "AP view", "lateral": "Lateral view", "oblique": f"Oblique view, {spine.oblique_deg:.0f}° to the {spine.side}"}
    return f"{words[view]}, squared on {spine.level}"


def _note(contrast: str | None) -> str:
    base = "Schematic bone from measured sizes, parallel beam; not a radiograph."
    if contrast is None or PATTERNS[contrast].is_sourced:
        return base
    return f"Schematic, not a radiograph. {LOOK_NOT_SOURCED}"


def _alt(view: View, spine: SpineView, options: ProjectionOptions) -> str:
    screen = {
        "ap": "seen from behind, the patient's left on the left, head up",
        "oblique": f"turned {spine.oblique_deg:.0f} degrees towards the {spine.side}, head up",
        "lateral": f"seen from the {spine.side}, head up, front to the {'left' if spine.side == 'left' else 'right'} of the picture",
    }
    parts = [f"Schematic {view.upper() if view == 'ap' else view} view of the lumbar spine squared on {spine.level}, {screen[view]}."]
    parts += [_landmark_words(view, spine)]
    if options.contrast:
        pattern = PATTERNS[options.contrast]
        parts.append(f"Contrast: {pattern.lateral if view == 'lateral' else pattern.ap}.")
    if options.needle is not None:
        parts.append(f"The needle tip is {options.needle.depth_percent:.0f} percent of the way from the skin to the target.")
    return " ".join(parts)


def _landmark_words(view: View, spine: SpineView) -> str:
    border = spine.landmark("lateral_border")[0]
    if view == "ap":
        reach = abs(_target(spine)[0])
        return f"The target lies {reach:.0f} mm from the midline, near the line of the facet joints; the lateral border is at {abs(border):.0f} mm."
    if view == "lateral":
        behind = abs(_target(spine)[0] - border)
        return f"The target lies {behind:.0f} mm behind the anterior border of the body."
    gap = spine.landmark("transverse_process_tip")[0] - border
    outward = gap < 0 if spine.side == "left" else gap > 0
    if abs(gap) < 1.0:
        return "The posterior arch looks like a Scottie dog; the tip of the transverse process meets the border of the body."
    return f"The posterior arch looks like a Scottie dog; the tip of the transverse process lies {abs(gap):.0f} mm {'outside' if outward else 'inside'} the border of the body."
