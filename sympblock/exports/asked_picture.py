"""The picture of a question as a PNG file: without the names of structures, with its answer marked, or with letters at its places."""

from __future__ import annotations

import hashlib
import io
import math
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase
from typing import TYPE_CHECKING

from sympblock.assessment.scoring import key_of
from sympblock.content.items import Hotspot, Item
from sympblock.drawing.scene.scene import Point, Scene
from sympblock.drawing.scene.scene_print import print_scene
from sympblock.widgets.quiz_card import hotspot

if TYPE_CHECKING:
    from PIL.Image import Image as Canvas
    from PIL.ImageDraw import ImageDraw as Brush
    from shapely.geometry.base import BaseGeometry

WIDTH_PX = 900  # design choice: sharp on a phone, and a few hundred kilobytes
BADGE_PX, LINE_PX = 17, 3
CLEAR_PX, DIRECTIONS = 60, 24  # farther away a letter is not clearer
DARK, LIGHT = "#10151A", "#FFFFFF"
PACKED = 4  # of 9: the grain of a radiograph takes six times as long at the highest level, and no less space
TINT_AT_MOST = 16  # of 255, design choice: the film's ink is tinted by less, and nobody sees it beside grey


@dataclass(frozen=True)
class AskedPicture:
    """Holds one picture of a question.

    Attributes
    ----------
    name : str
        File name, made of what the file holds, so that a changed picture has another one.
    png : bytes
        The file.
    alt : str
        The picture in words that do not give the answer away, unless the picture shows it.
    caption : str
        Title of the picture.
    width_px, height_px : int
        Its size.
    """

    name: str
    png: bytes
    alt: str
    caption: str
    width_px: int
    height_px: int


@dataclass(frozen=True)
class QuestionPictures:
    """Holds the pictures of one question; only a place in a picture has the last two."""

    plain: AskedPicture
    marked: AskedPicture | None = None
    lettered: AskedPicture | None = None


def pictures_of(item: Item) -> QuestionPictures | None:
    """Draw the pictures of a question, or return None if it has none.

    Raises
    ------
    ValueError
        If the picture cannot be drawn.
    """
    if item.picture is None:
        return None
    scene = hotspot.scene_of(item)
    canvas = _printed(_as_asked(scene))
    plain = _plain(item.id, scene, canvas)
    if not isinstance(item, Hotspot):
        return QuestionPictures(plain)
    marked, lettered = _marked(item, scene, canvas), _lettered(item, scene, canvas)
    return QuestionPictures(plain, marked, lettered)


def plain_picture(name: str, scene: Scene) -> AskedPicture:
    """Draw a scene as it is asked; ``name`` begins the name of the file."""
    return _plain(name, scene, _printed(_as_asked(scene)))


def _plain(name: str, scene: Scene, canvas: Canvas) -> AskedPicture:
    return _packed(name, canvas, scene.alt if scene.is_chart else scene.title, scene.title)


def rings_in_px(item: Hotspot) -> dict[str, list[list[Point]]]:
    """Return the outlines of each place in pixels of the picture, x to the right and y down."""
    scene = hotspot.scene_of(item)
    return {
        identity: [[_pixel(scene, point) for point in ring] for ring in rings]
        for identity, rings in hotspot.outlines(item).items()
    }


def _pixel(scene: Scene, point_mm: Point) -> Point:
    left, top, right, _ = scene.bounds_mm
    scale = WIDTH_PX / (right - left)
    return (point_mm[0] - left) * scale, (point_mm[1] - top) * scale


def _as_asked(scene: Scene) -> Scene:
    """Take away what names a structure, as the page does; a chart stays whole."""
    return scene if scene.is_chart else replace(scene, labels=(), note="")


def _printed(scene: Scene) -> Canvas:
    from PIL import Image

    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "picture.png"
        print_scene(scene, path, WIDTH_PX, is_bare=True)
        with Image.open(path) as picture:
            return _as_grey(picture.convert("L" if picture.mode == "L" else "RGB"))


def _as_grey(canvas: Canvas) -> Canvas:
    """Turn a radiograph into grey values: its grain in three channels takes seconds to pack, and twice the space."""
    from PIL import ImageChops, ImageStat

    if canvas.mode == "L":
        return canvas
    red, green, blue = canvas.split()
    pairs = ((red, green), (green, blue), (blue, red))
    tints = (ImageStat.Stat(ImageChops.difference(one, other)).extrema[0][1] for one, other in pairs)
    return canvas.convert("L") if max(tints) <= TINT_AT_MOST else canvas


def _packed(item_id: str, canvas: Canvas, alt: str, caption: str) -> AskedPicture:
    file = io.BytesIO()
    canvas.save(file, "PNG", compress_level=PACKED)
    stamp = hashlib.sha256(file.getvalue()).hexdigest()[:10]
    name = f"sympblock_{item_id}_{stamp}.png"
    return AskedPicture(name, file.getvalue(), alt, caption, canvas.width, canvas.height)


def _marked(item: Hotspot, scene: Scene, canvas: Canvas) -> AskedPicture:
    from PIL import ImageDraw

    picture = canvas.copy()
    key = key_of(item)[0]
    _outline(ImageDraw.Draw(picture), rings_in_px(item)[key])
    text = item.choices[ascii_lowercase.index(key)].text
    return _packed(item.id, picture, f"{scene.alt} An outline marks the answer: {text}", scene.title)


def _lettered(item: Hotspot, scene: Scene, canvas: Canvas) -> AskedPicture:
    from PIL import ImageDraw

    picture = canvas.copy()
    brush = ImageDraw.Draw(picture)
    rings = rings_in_px(item)
    for ring in rings.values():
        _outline(brush, ring)
    _letter(brush, rings, picture.size)
    letters = ", ".join(ascii_uppercase[: len(rings)])
    alt = f"{scene.alt if scene.is_chart else f'{scene.title}.'} Outlines mark the places {letters}."
    return _packed(item.id, picture, alt, scene.title)


def _outline(brush: Brush, rings: Sequence[Sequence[Point]]) -> None:
    """Draw rings that are seen on light and on dark ground."""
    for ring in rings:
        brush.line([*ring, ring[0]], fill=LIGHT, width=LINE_PX + 4, joint="curve")
        brush.line([*ring, ring[0]], fill=DARK, width=LINE_PX, joint="curve")


def _letter(brush: Brush, rings: Mapping[str, Sequence[Sequence[Point]]], size: tuple[int, int]) -> None:
    """Write a letter beside each place, as far as can be from the other places and letters."""
    from shapely import union_all
    from shapely.geometry import Point as Spot
    from shapely.geometry import Polygon

    areas = {identity: union_all([Polygon(ring).buffer(0) for ring in parts]) for identity, parts in rings.items()}
    badges: list[BaseGeometry] = []
    for letter, identity in zip(ascii_uppercase, rings, strict=False):
        others = union_all([*(area for other, area in areas.items() if other != identity), *badges])
        edge, at = max(_beside(rings[identity], size), key=partial(_clearance, others))
        badges.append(Spot(at).buffer(BADGE_PX))
        brush.line([edge, at], fill=LIGHT, width=LINE_PX + 3)
        brush.line([edge, at], fill=DARK, width=LINE_PX - 1)
        _badge(brush, letter, at)


def _clearance(others: BaseGeometry, pair: tuple[Point, Point]) -> int:
    from shapely.geometry import Point as Spot

    return round(min(others.distance(Spot(pair[1])), CLEAR_PX))


def _badge(brush: Brush, letter: str, at: Point) -> None:
    from PIL import ImageFont

    box = (at[0] - BADGE_PX, at[1] - BADGE_PX, at[0] + BADGE_PX, at[1] + BADGE_PX)
    brush.ellipse(box, fill=LIGHT, outline=DARK, width=2)
    brush.text(at, letter, fill=DARK, font=ImageFont.load_default(24), anchor="mm")


def _beside(rings: Sequence[Sequence[Point]], size: tuple[int, int]) -> Iterator[tuple[Point, Point]]:
    """Yield points of the outline, each with a place for a letter farther out, inside the picture."""
    reach, edge_px = 2.2 * BADGE_PX, BADGE_PX + 2
    for step in range(DIRECTIONS):
        across, down = math.cos(2 * math.pi * step / DIRECTIONS), math.sin(2 * math.pi * step / DIRECTIONS)
        edge = _farthest(rings, across, down)
        x, y = edge[0] + reach * across, edge[1] + reach * down
        if edge_px <= x <= size[0] - edge_px and edge_px <= y <= size[1] - edge_px:
            yield edge, (x, y)


def _farthest(rings: Sequence[Sequence[Point]], across: float, down: float) -> Point:
    return max((point for ring in rings for point in ring), key=lambda point: point[0] * across + point[1] * down)
