"""What a drawing is: frozen shapes and labels in millimetres, before any ink."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from sympblock.drawing.scene.style import style_of

Point = tuple[float, float]
Ring = tuple[Point, ...]

SHAPE_KINDS = ("area", "line", "dot", "person")
EMPHASES = ("normal", "faded", "strong")
GROUNDS = ("paper", "film")


@dataclass(frozen=True)
class Shape:
    """Describes one thing that is drawn.

    Parameters
    ----------
    kind : str
        ``"area"``, ``"line"``, ``"dot"`` or ``"person"``.
    points_mm : tuple[tuple[float, float], ...]
        Picture coordinates, x to the right, y **down**; one point for a dot
        or a person.
    structure : str
        Key of the style table, with ``_left`` or ``_right`` where there are two.
    name : str
        The learner's words; empty for a shape that cannot be picked.
    holes_mm : tuple of rings
        Openings of an area.
    size_mm : float
        Radius of a dot, height of a person, width of a line; 0 = from the style.
    emphasis : str
        ``"normal"``, ``"faded"`` or ``"strong"``.
    """

    kind: str
    points_mm: Ring
    structure: str
    name: str = ""
    holes_mm: tuple[Ring, ...] = ()
    size_mm: float = 0.0
    emphasis: str = "normal"

    def __post_init__(self) -> None:
        _check_among("kind", self.kind, SHAPE_KINDS)
        _check_among("emphasis", self.emphasis, EMPHASES)
        if not self.points_mm:
            raise ValueError(f"shape {self.structure!r} has no points")
        style_of(self.structure)

    def as_dict(self) -> dict[str, Any]:
        """Describe the shape for the page, rounded to a hundredth of a millimetre."""
        return {
            "kind": self.kind,
            "points_mm": _rounded(self.points_mm),
            "structure": self.structure,
            "name": self.name,
            "holes_mm": [_rounded(hole) for hole in self.holes_mm],
            "size_mm": self.size_mm,
            "emphasis": self.emphasis,
        }


@dataclass(frozen=True)
class Label:
    """Describes one text in a drawing, with a leader line if it points somewhere.

    Parameters
    ----------
    text : str
        The words, on one line.
    at_mm : tuple[float, float]
        Where the text begins, is centred or ends, by ``anchor``; mid-height.
    points_to_mm : tuple[float, float] or None
        End of the leader line.
    anchor : str
        ``"start"``, ``"middle"`` or ``"end"``.
    """

    text: str
    at_mm: Point
    points_to_mm: Point | None = None
    anchor: str = "start"

    def __post_init__(self) -> None:
        _check_among("anchor", self.anchor, ("start", "middle", "end"))

    def as_dict(self) -> dict[str, Any]:
        """Describe the label for the page."""
        return {
            "text": self.text,
            "at_mm": _rounded((self.at_mm,))[0],
            "points_to_mm": None if self.points_to_mm is None else _rounded((self.points_to_mm,))[0],
            "anchor": self.anchor,
        }


@dataclass(frozen=True, eq=False)
class Film:
    """Holds grey values that lie below the shapes.

    Parameters
    ----------
    grey : numpy.ndarray
        Shape (rows, columns), uint8.
    bounds_mm : tuple[float, float, float, float]
        x_min, y_min, x_max, y_max of its place in the picture.
    """

    grey: np.ndarray
    bounds_mm: tuple[float, float, float, float]

    def as_dict(self) -> dict[str, Any]:
        """Describe the film for the page, packed as JPEG: a few tens of kilobytes."""
        from PIL import Image

        packed = io.BytesIO()
        Image.fromarray(self.grey).save(packed, "JPEG", quality=88)
        href = f"data:image/jpeg;base64,{base64.b64encode(packed.getvalue()).decode()}"
        return {"href": href, "bounds_mm": list(self.bounds_mm)}


@dataclass(frozen=True)
class Scene:
    """Describes a whole drawing, the same for the page and for a printed figure.

    Parameters
    ----------
    title, alt : str
        Heading, and the drawing in words; neither may be empty.
    bounds_mm : tuple[float, float, float, float]
        x_min, y_min, x_max, y_max of the picture.
    shapes, labels : tuple
        Painted in this order, labels last.
    scale_bar_mm : float
        Length of the scale bar; 0 = none.
    side_marks : tuple[str, str] or None
        Text at the left and at the right edge, such as ``("R", "L")``.
    ground : str
        ``"paper"`` follows the theme, ``"film"`` stays dark.
    note : str
        What the learner must know about the drawing.
    text_mm : float
        Height of the label text; 0 = left to whoever paints.
    film : Film or None
        A radiograph below the shapes.
    is_chart : bool
        True if names and values are what is to be read: a question shows them, where it hides those of an anatomical picture.
    places : Mapping[str, Ring]
        Outlines that a question may ask for; they are never painted and never sent to the page.

    Examples
    --------
    >>> dot = Shape("dot", ((0.0, 0.0),), "target", size_mm=2)
    >>> Scene("One dot", "A dot.", (-5, -5, 5, 5), (dot,)).as_dict()["bounds_mm"]
    [-5, -5, 5, 5]
    """

    title: str
    alt: str
    bounds_mm: tuple[float, float, float, float]
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...] = ()
    scale_bar_mm: float = 0
    side_marks: tuple[str, str] | None = None
    ground: str = "paper"
    note: str = ""
    text_mm: float = 0.0
    film: Film | None = None
    is_chart: bool = False
    places: Mapping[str, Ring] = field(default_factory=dict)

    def __post_init__(self) -> None:
        _check_among("ground", self.ground, GROUNDS)
        if not self.title.strip() or not self.alt.strip():
            raise ValueError("a scene needs a title and a description in words")
        left, top, right, bottom = self.bounds_mm
        if not (left < right and top < bottom):
            raise ValueError(f"bounds are empty: {self.bounds_mm}")

    def as_dict(self) -> dict[str, Any]:
        """Describe the scene for the page, with the styles its shapes use."""
        used = sorted({shape.structure for shape in self.shapes})
        return {
            "title": self.title,
            "alt": self.alt,
            "bounds_mm": list(self.bounds_mm),
            "shapes": [shape.as_dict() for shape in self.shapes],
            "labels": [label.as_dict() for label in self.labels],
            "scale_bar_mm": self.scale_bar_mm,
            "side_marks": None if self.side_marks is None else list(self.side_marks),
            "ground": self.ground,
            "note": self.note,
            "text_mm": self.text_mm,
            "film": None if self.film is None else self.film.as_dict(),
            "is_chart": self.is_chart,
            "styles": {structure: style_of(structure).as_dict() for structure in used},
        }

    def structures(self) -> tuple[str, ...]:
        """List the structures that can be picked, each once, in painting order."""
        return tuple(dict.fromkeys(shape.structure for shape in self.shapes if shape.name))


def _rounded(points: Ring) -> list[list[float]]:
    return [[round(float(x), 2), round(float(y), 2)] for x, y in points]


def _check_among(what: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise ValueError(f"{what} must be one of {', '.join(allowed)}, not {value!r}")
