"""Turns shapely geometry into shapes of a picture: turned, clipped, in painting order."""

from __future__ import annotations

from dataclasses import replace

from shapely import affinity
from shapely.geometry import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry

from sympblock.drawing.scene.scene import Label, Point, Scene, Shape

SIMPLIFY_MM = 0.04


def areas(geometry: BaseGeometry, structure: str, name: str = "", emphasis: str = "normal") -> list[Shape]:
    """Make one area per polygon of a geometry in picture coordinates."""
    pieces = getattr(geometry, "geoms", [geometry])
    return [
        Shape(
            "area",
            ring(piece.exterior),
            structure,
            name,
            tuple(ring(hole) for hole in piece.interiors),
            emphasis=emphasis,
        )
        for piece in pieces
        if isinstance(piece, Polygon) and piece.area > 0.01
    ]


def lines(geometry: BaseGeometry, structure: str, name: str = "", emphasis: str = "normal") -> list[Shape]:
    """Make one line per line string of a geometry in picture coordinates."""
    pieces = getattr(geometry, "geoms", [geometry])
    return [
        Shape("line", tuple((x, y) for x, y in piece.coords), structure, name, emphasis=emphasis)
        for piece in pieces
        if isinstance(piece, LineString) and piece.length > 0.01
    ]


def ring(line: BaseGeometry) -> tuple[Point, ...]:
    """List the corners of a closed ring, the first not repeated."""
    return tuple((x, y) for x, y in line.simplify(SIMPLIFY_MM).coords)[:-1]


def rounded_window(bounds_mm: tuple[float, float, float, float], radius_mm: float = 6.0) -> Polygon:
    """Make a window with rounded corners."""
    return box(*bounds_mm).buffer(-radius_mm).buffer(radius_mm)


def shifted(scene: Scene, across_mm: float) -> Scene:
    """Move a scene to the right, to set it beside another."""

    def move(points: tuple[Point, ...]) -> tuple[Point, ...]:
        return tuple((x + across_mm, y) for x, y in points)

    shapes = tuple(
        replace(shape, points_mm=move(shape.points_mm), holes_mm=tuple(move(hole) for hole in shape.holes_mm))
        for shape in scene.shapes
    )
    labels = tuple(_moved_label(label, across_mm) for label in scene.labels)
    left, top, right, bottom = scene.bounds_mm
    return replace(scene, shapes=shapes, labels=labels, bounds_mm=(left + across_mm, top, right + across_mm, bottom))


def _moved_label(label: Label, across_mm: float) -> Label:
    target = None if label.points_to_mm is None else (label.points_to_mm[0] + across_mm, label.points_to_mm[1])
    return replace(label, at_mm=(label.at_mm[0] + across_mm, label.at_mm[1]), points_to_mm=target)


def turned(geometry: BaseGeometry, is_prone: bool) -> BaseGeometry:
    """Turn (left, posterior) into the picture: half a turn for prone."""
    return affinity.scale(geometry, -1, -1, origin=(0, 0)) if is_prone else geometry
