"""AP, oblique and lateral drawings of the schematic spine, as on the screen."""

from __future__ import annotations

from functools import lru_cache
from typing import Unpack

from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from sympblock.anatomy.schematic.needle_path import NeedlePlacement
from sympblock.anatomy.schematic.schematic_spine import SpineView, meeting_angle_deg
from sympblock.conventions import (
    TARGET_LEVELS,
    VIEWS,
    Level,
    Side,
    View,
    check_level,
    check_side,
    other_side,
)
from sympblock.drawing.scene.callouts import margin_labels
from sympblock.drawing.scene.polygons import areas, lines
from sympblock.drawing.scene.scene import Scene, Shape
from sympblock.drawing.sections.projection_words import (
    Shown,
    ShownFields,
    callouts,
    description,
    note,
    project_point,
    target_point,
    title,
)
from sympblock.drawing.sections.spread_shapes import contrast_shapes

FIELD_RADIUS_MM = 66.0
FIELD_CENTRE_POSTERIOR_MM = 18.0
MARGIN_MM = 74.0
TEXT_MM = 4.9
SMOOTH_MM = 1.4
SHOWN_LEVELS: tuple[Level, ...] = ("T12", "L1", "L2", "L3", "L4", "L5", "S1")
FAR_PARTS = ("lamina", "superior_articular_process", "inferior_articular_process")
DOG = ("transverse_process", "pedicle", "superior_articular_process", "lamina", "inferior_articular_process")


# Kept, because learners go back and forth between the same few pictures.
@lru_cache(maxsize=64)
def projection(
    view: View,
    level: Level = "L3",
    side: Side = "left",
    oblique_deg: float | None = None,
    shown: Shown | None = None,
    **wanted: Unpack[ShownFields],
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
    shown : Shown or None
        What else to show; or give its fields ``needle``, ``contrast`` and
        ``labels`` by name.

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
    shown = shown or Shown(**wanted)
    spine = _spine_view(view, level, side, oblique_deg)
    if shown.needle is not None and shown.needle.level != level:
        raise ValueError(f"the needle is at {shown.needle.level}, the view at {level}")
    left, top, right, bottom = window = _field_of(spine).bounds
    margin = MARGIN_MM if shown.labels else 3.0
    return Scene(
        title=title(view, spine),
        alt=description(view, spine, shown),
        bounds_mm=(left - margin, top - 3, right + margin, bottom + 3),
        shapes=(*areas(_field_of(spine), "film_field"), *_bone(view, spine), *_overlay(view, spine, shown)),
        labels=margin_labels(callouts(view, spine, shown), window, TEXT_MM) if shown.labels else (),
        scale_bar_mm=20,
        side_marks=_side_marks(view, side),
        ground="film",
        note=note(shown.contrast),
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
    across, _ = project_point(spine, (0.0, FIELD_CENTRE_POSTERIOR_MM, 0.0))
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


def _vertebra(view: View, spine: SpineView, level: Level) -> list[Shape]:
    near, far = spine.side, other_side(spine.side)
    emphasis = "normal" if level == spine.level else "faded"
    name = f"{level} vertebral body"
    shapes = areas(_clip(spine.outline(level, ("ala",)), spine), "film_far", emphasis=emphasis)
    shapes += areas(_clip(_round(spine.outline(level, ("body",)), 2.0), spine), "film_body", name, emphasis)
    shapes += _rims(spine, level, emphasis)
    shapes += areas(
        _clip(_round(spine.outline(level, tuple(f"{part}_{far}" for part in FAR_PARTS))), spine),
        _far_style(view),
        emphasis=emphasis,
    )
    shapes += areas(
        _clip(spine.outline(level, (f"transverse_process_{far}",)), spine),
        _far_style(view),
        f"{level} transverse process",
        emphasis,
    )
    shapes += areas(
        _clip(spine.outline(level, ("spinous_process",)), spine), "film_arch", f"{level} spinous process", emphasis
    )
    shapes += areas(
        _clip(spine.outline(level, (f"pedicle_{far}",)), spine),
        "film_pedicle" if view == "ap" else _far_style(view),
        emphasis=emphasis,
    )
    return shapes + _near_arch(view, spine, level, near, emphasis)


def _far_style(view: View) -> str:
    return "film_arch" if view == "ap" else "film_far"


def _near_arch(view: View, spine: SpineView, level: Level, near: Side, emphasis: str) -> list[Shape]:
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


def _rims(spine: SpineView, level: Level, emphasis: str) -> list[Shape]:
    if level not in ("L1", "L2", "L3", "L4", "L5"):
        return []
    rings = [spine.ring(level, which) for which in ("upper", "lower")]
    return [shape for ring in rings for shape in areas(_clip(ring.buffer(0.5), spine), "film_rim", emphasis=emphasis)]


def _overlay(view: View, spine: SpineView, shown: Shown) -> list[Shape]:
    shapes: list[Shape] = []
    if view == "ap" and shown.contrast is None:
        shapes += _facet_line(spine)
    if shown.contrast:
        shapes += contrast_shapes(shown.contrast, spine)
    if shown.labels or shown.needle:
        shapes.append(Shape("area", _circle(target_point(spine), 3.0), "target", "target"))
    if shown.needle is not None:
        shapes += _needle(spine, shown.needle)
    return shapes


def _circle(centre: tuple[float, float], radius: float) -> tuple[tuple[float, float], ...]:
    return tuple(Point(centre).buffer(radius).exterior.coords)[:-1]


def _facet_line(spine: SpineView) -> list[Shape]:
    across = spine.landmark("facet_line")[0]
    return lines(LineString([(across, -46), (across, 46)]), "film_guide", "line of the facet joints")


def _needle(spine: SpineView, needle: NeedlePlacement) -> list[Shape]:
    skin, tip = project_point(spine, needle.entry_point_mm()), project_point(spine, needle.tip_mm())
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
