"""The ink of printed scenes: shapes, labels, scale bar and side marks on the axes of matplotlib."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypedDict

from sympblock.drawing.scene.scene import Label, Point, Scene, Shape
from sympblock.drawing.scene.style import style_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.text import Text

Colour = tuple[float, float, float, float]

DPI = 200
PAPER = "#FFFFFF"
FILM = "#10151A"
INK = "#1F1F1F"
FILM_INK = "#F2F5F7"
HATCHES = {"": "", "lines": "//", "dots": "..", "cross": "xx"}
EMPHASIS = {"faded": (0.35, 1.0), "normal": (1.0, 1.0), "strong": (1.0, 1.5)}
TITLE_SHARE, NOTE_SHARE = 2.4, 1.9


@dataclass(frozen=True)
class InkPage:
    """Holds the sizes of the printed page."""

    pixel_per_mm: float
    picture_px: float
    above_px: float
    below_px: float
    text_pt: float

    @classmethod
    def of(cls, scene: Scene, width_px: int, is_bare: bool = False) -> InkPage:
        """Measure the page that a scene needs at a width."""
        left, top, right, bottom = scene.bounds_mm
        scale = width_px / (right - left)
        text_px = (scene.text_mm or (right - left) / 55) * scale
        picture = round((bottom - top) * scale)
        below = NOTE_SHARE * text_px if scene.note else 0.3 * text_px
        above_px, below_px = (0, 0) if is_bare else (round(TITLE_SHARE * text_px), round(below))
        return cls(scale, picture, above_px, below_px, text_px * 72 / DPI)

    @property
    def height_px(self) -> int:
        """Return the height of the file in pixels."""
        return int(self.picture_px + self.above_px + self.below_px)

    def points(self, mm: float) -> float:
        """Turn millimetres of the picture into typographic points."""
        return mm * self.pixel_per_mm * 72 / DPI


def prepare(axes: Axes, scene: Scene) -> None:
    """Set the axes to the bounds of a scene, x to the right and y down, on its ground."""
    left, top, right, bottom = scene.bounds_mm
    axes.set_xlim(left, right)
    axes.set_ylim(bottom, top)
    axes.axis("off")
    if scene.ground == "film":
        from matplotlib.patches import Rectangle

        axes.add_patch(Rectangle((left, top), right - left, bottom - top, facecolor=FILM, edgecolor="none", zorder=0))


def _colours(shape: Shape, is_film: bool) -> tuple[Colour, Colour]:
    style = style_of(shape.structure)
    fill, edge = (style.fill_dark, style.edge_dark) if is_film else (style.fill, style.edge)
    return (_faded(fill, shape.emphasis), _faded(edge, shape.emphasis))


def _faded(colour: str, emphasis: str) -> Colour:
    """Mix emphasis into the colour's own opacity, which matplotlib's alpha would replace."""
    from matplotlib.colors import to_rgba

    red, green, blue, opacity = to_rgba(colour)
    return (red, green, blue, opacity * EMPHASIS[emphasis][0])


def paint(axes: Axes, shape: Shape, page: InkPage, order: int, is_film: bool) -> None:
    """Paint one shape above those before it."""
    painters = {"area": _paint_area, "line": _paint_line, "dot": _paint_dot, "person": _paint_person}
    painters[shape.kind](axes, shape, page, 1 + order * 0.001, is_film)


class _Pen(TypedDict):
    """Holds how a line is drawn, as matplotlib names it."""

    linewidth: float
    linestyle: Literal["solid"] | tuple[float, tuple[float, ...]]


def _pen(shape: Shape, page: InkPage) -> _Pen:
    style = style_of(shape.structure)
    factor = EMPHASIS[shape.emphasis][1]
    width_mm = shape.size_mm if shape.kind == "line" and shape.size_mm else style.width
    dashes = tuple(page.points(part) for part in style.dash)
    return {"linewidth": page.points(width_mm) * factor, "linestyle": (0, dashes) if dashes else "solid"}


def _paint_area(axes: Axes, shape: Shape, page: InkPage, order: float, is_film: bool) -> None:
    from matplotlib.patches import PathPatch
    from matplotlib.path import Path as Outline

    style = style_of(shape.structure)
    fill, edge = _colours(shape, is_film)
    rings = [shape.points_mm, *shape.holes_mm]
    corners = [point for ring in rings for point in (*ring, ring[0])]
    codes = [
        code for ring in rings for code in (Outline.MOVETO, *[Outline.LINETO] * (len(ring) - 1), Outline.CLOSEPOLY)
    ]
    path = Outline(corners, codes)
    patch = PathPatch(path, facecolor=fill, edgecolor=edge, joinstyle="round", zorder=order, **_pen(shape, page))
    if style.hatch:
        patch.set_hatch(HATCHES[style.hatch])
        patch.set_hatch_linewidth(0.25)
    axes.add_patch(patch)


def _paint_line(axes: Axes, shape: Shape, page: InkPage, order: float, is_film: bool) -> None:
    across, down = zip(*shape.points_mm, strict=True)
    edge = _colours(shape, is_film)[1]
    axes.plot(
        across, down, color=edge, zorder=order, solid_capstyle="round", solid_joinstyle="round", **_pen(shape, page)
    )


def _paint_dot(axes: Axes, shape: Shape, page: InkPage, order: float, is_film: bool) -> None:
    from matplotlib.patches import Circle

    fill, edge = _colours(shape, is_film)
    radius = shape.size_mm or 1.5
    axes.add_patch(
        Circle(shape.points_mm[0], radius, facecolor=fill, edgecolor=edge, zorder=order, **_pen(shape, page))
    )


def _paint_person(axes: Axes, shape: Shape, page: InkPage, order: float, is_film: bool) -> None:
    from matplotlib.patches import Circle, FancyBboxPatch

    fill, edge = _colours(shape, is_film)
    (across, down), height = shape.points_mm[0], shape.size_mm
    pen = _pen(shape, page)
    head, width = 0.17 * height, 0.36 * height
    axes.add_patch(
        Circle((across, down - height / 2 + head), head, facecolor=fill, edgecolor=edge, zorder=order, **pen)
    )
    corner = (across - width / 2, down - height / 2 + 2.35 * head)
    body = FancyBboxPatch(
        corner,
        width,
        height - 2.35 * head,
        boxstyle=f"round,pad=0,rounding_size={width / 2.2}",
        facecolor=fill,
        edgecolor=edge,
        zorder=order,
        **pen,
    )
    axes.add_patch(body)


def write(axes: Axes, label: Label, page: InkPage, is_film: bool) -> None:
    """Write one label, with its leader line."""
    ink = FILM_INK if is_film else INK
    side = {"start": "left", "middle": "center", "end": "right"}[label.anchor]
    words = axes.text(
        *label.at_mm, label.text, fontsize=page.text_pt, color=ink, ha=side, va="center_baseline", zorder=5
    )
    if label.points_to_mm is not None:
        _lead(axes, _leader_start(axes, words, label.points_to_mm), label.points_to_mm, page, is_film)


def _leader_start(axes: Axes, words: Text, target: Point) -> Point:
    """Start at the side of the words that faces the target."""
    corners = words.get_window_extent().transformed(axes.transData.inverted())
    left, right = sorted((corners.x0, corners.x1))
    top, bottom = sorted((corners.y0, corners.y1))
    if left < target[0] < right:
        return ((left + right) / 2, top if target[1] < top else bottom)
    return (left - 1.0 if target[0] <= left else right + 1.0, (top + bottom) / 2)


def _lead(axes: Axes, start: Point, target: Point, page: InkPage, is_film: bool) -> None:
    from matplotlib.patheffects import Normal, Stroke

    across, down = (start[0], target[0]), (start[1], target[1])
    ink, halo = (FILM_INK, FILM) if is_film else (INK, PAPER)
    width = page.points(0.35)
    around = [Stroke(linewidth=width * 2.6, foreground=halo, alpha=0.75), Normal()]
    axes.plot(across, down, color=ink, linewidth=width, zorder=4, path_effects=around)
    axes.plot(
        *target,
        "o",
        color=ink,
        markersize=page.points(1.1),
        zorder=4.1,
        markeredgecolor=halo,
        markeredgewidth=width * 0.6,
    )


def furnish(axes: Axes, scene: Scene, page: InkPage) -> None:
    """Add the marks of the sides, and the scale bar."""
    left, top, right, bottom = scene.bounds_mm
    text_mm = scene.text_mm or (right - left) / 55
    ink = FILM_INK if scene.ground == "film" else INK
    if scene.side_marks:
        places = ((left + text_mm, "left"), (right - text_mm, "right"))
        for words, (across, where) in zip(scene.side_marks, places, strict=True):
            size = page.text_pt * 1.5
            axes.text(
                across, top + 1.2 * text_mm, words, ha=where, size=size, weight="bold", color=ink, va="center", zorder=6
            )
    if scene.scale_bar_mm:
        end, height = right - text_mm, bottom - 0.8 * text_mm
        start = end - scene.scale_bar_mm
        axes.plot(
            (start, end), (height, height), color=ink, linewidth=page.points(0.9), solid_capstyle="butt", zorder=6
        )
        words, size = f"{scene.scale_bar_mm:g} mm", page.text_pt * 0.8
        axes.text(
            (start + end) / 2, height - 0.9 * text_mm, words, size=size, ha="center", color=ink, va="center", zorder=6
        )
