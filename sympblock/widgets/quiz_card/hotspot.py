"""Pictures to answer on: which region a click hits, and the picture without its answers."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterable
from functools import cache, lru_cache
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from sympblock.assessment.scoring import choices_by_id
from sympblock.content.items import Hotspot, HotspotRegion, Item, ItemPicture

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    # Only named here: a card of words alone, as on the start page, loads no drawing.
    from sympblock.drawing.scene.scene import Scene, Shape


LOGGER = logging.getLogger(__name__)
#: A lesson that opens is not slowed by pictures of questions that come later.
AHEAD_AFTER_S = 10.0

_wanted: SimpleQueue[tuple[float, Item]] = SimpleQueue()


def scene_of(item: Item) -> Scene:
    """Return the scene of an item with a picture, drawn once."""
    from sympblock.drawing import SCENES

    picture = item.picture
    if picture is None:
        raise ValueError(f"{item.id} has no picture")
    if picture.scene not in SCENES:
        raise ValueError(f"{item.id}: no scene is called {picture.scene!r}")
    return scene_called(picture)


def scene_called(picture: ItemPicture) -> Scene:
    """Return the scene that a picture names, drawn once."""
    return _drawn(picture.scene, json.dumps(dict(picture.arguments), sort_keys=True))


def draw_ahead(items: Iterable[Item]) -> None:
    """Draw the pictures of some items beside the page, one after the other: a patient never built takes seconds.

    It waits until a lesson that is just opening has opened.
    """
    for item in items:
        if item.picture:
            _wanted.put((time.monotonic() + AHEAD_AFTER_S, item))
    if not _wanted.empty():
        _drawer()


@cache
def _drawer() -> Thread:
    """Start the one thread that draws ahead; it ends with the program."""
    thread = Thread(target=_draw_wanted, daemon=True)
    thread.start()
    return thread


def _draw_wanted() -> None:
    while True:
        due, item = _wanted.get()
        time.sleep(max(0.0, due - time.monotonic()))
        try:
            scene_of(item)
        except Exception:
            # The next picture may be sound; this one will say what is wrong when the learner gets there.
            LOGGER.exception("%s: its picture could not be drawn ahead", item.id)


@lru_cache(maxsize=64)
def _drawn(name: str, arguments_json: str) -> Scene:
    from sympblock.drawing import SCENES

    return SCENES[name](**json.loads(arguments_json))


def covered(scene: dict[str, Any]) -> dict[str, Any]:
    """Return a scene's dictionary without anything that names a structure.

    The picture stays the same to the eye, except that its labels and its note are gone. A chart stays whole: without
    names and values there is nothing to read.
    """
    if scene["is_chart"]:
        return scene
    aliases = {name: f"s{number}" for number, name in enumerate(scene["styles"])}
    shapes = [{**shape, "name": "", "structure": aliases[shape["structure"]]} for shape in scene["shapes"]]
    styles = {aliases[name]: style for name, style in scene["styles"].items()}
    return {**scene, "shapes": shapes, "styles": styles, "labels": [], "alt": scene["title"], "note": ""}


def regions(item: Hotspot) -> dict[str, BaseGeometry]:
    """Return the region of each choice, in the coordinates of the scene.

    Raises
    ------
    ValueError
        If a region names a structure that the scene does not show.
    """
    return {identity: _region(item, choice.region) for identity, choice in choices_by_id(item).items()}


def _region(item: Hotspot, region: HotspotRegion) -> BaseGeometry:
    from shapely import union_all
    from shapely.geometry import Point, Polygon

    if region.centre_mm is not None and region.radius_mm is not None:
        return Point(region.centre_mm).buffer(region.radius_mm)
    scene = scene_of(item)
    shapes = [_geometry(shape) for shape in scene.shapes if shape.structure == region.structure]
    if region.structure is not None and region.structure in scene.places:
        shapes.append(Polygon(scene.places[region.structure]))
    if not shapes:
        raise ValueError(f"{item.id}: the picture shows no {region.structure}")
    return union_all(shapes).buffer(region.margin_mm)


def _geometry(shape: Shape) -> BaseGeometry:
    from shapely import make_valid
    from shapely.geometry import LineString, Point, Polygon

    if shape.kind == "area":
        return make_valid(Polygon(shape.points_mm, shape.holes_mm))
    if shape.kind == "line":
        return LineString(shape.points_mm)
    return Point(shape.points_mm[0]).buffer(shape.size_mm)


def hit(item: Hotspot, x_mm: float, y_mm: float) -> str | None:
    """Return the choice whose region holds a point; the smallest region wins where some overlap."""
    from shapely.geometry import Point

    point = Point(x_mm, y_mm)
    found = [(region.area, identity) for identity, region in regions(item).items() if region.covers(point)]
    return min(found)[1] if found else None


def outlines(item: Hotspot) -> dict[str, list[list[tuple[float, float]]]]:
    """Return the outer rings of each choice's region, for the page to draw."""
    return {identity: _rings(region) for identity, region in regions(item).items()}


def _rings(region: BaseGeometry) -> list[list[tuple[float, float]]]:
    parts = [part for part in getattr(region, "geoms", [region]) if part.geom_type == "Polygon"]
    return [[(round(x, 2), round(y, 2)) for x, y in part.exterior.coords] for part in parts]


def point_inside(item: Hotspot, identity: str) -> tuple[float, float]:
    """Return a point that hits this choice and no other.

    Raises
    ------
    ValueError
        If smaller regions cover it all.
    """
    from shapely import union_all

    all_regions = regions(item)
    region = all_regions.pop(identity)
    # The smallest region wins a click, so only smaller ones take points away.
    rest = region.difference(union_all([other for other in all_regions.values() if other.area <= region.area]))
    if rest.is_empty:
        raise ValueError(f"{item.id}: choice {identity} cannot be hit")
    point = rest.representative_point()
    return point.x, point.y


def point_elsewhere(item: Hotspot) -> tuple[float, float] | None:
    """Return a point of the picture beside all regions, or None if they cover it all."""
    from shapely import box, union_all

    rest = box(*scene_of(item).bounds_mm).difference(union_all(list(regions(item).values())))
    if rest.is_empty:
        return None
    point = rest.representative_point()
    return point.x, point.y
