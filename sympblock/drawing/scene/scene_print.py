"""Prints scenes as PNG and SVG for readers without a kernel.

With ``scene_ink`` the only module that uses matplotlib. Its own fonts and fixed
metadata make the same file on every machine.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from sympblock.drawing.scene.scene import Scene
from sympblock.drawing.scene.scene_ink import DPI, INK, PAPER, InkPage, furnish, paint, prepare, write

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WIDTH_PX = 1400


def print_scene(scene: Scene, path: Path, width_px: int = WIDTH_PX, is_bare: bool = False) -> None:
    """Paint a scene into a PNG file on white ground.

    Parameters
    ----------
    scene : Scene
        What to paint.
    path : Path
        File to write; its folder must exist.
    width_px : int
        Width of the file in pixels.
    is_bare : bool
        True for the picture alone, without title and note: its pixels then are the scene's bounds.
    """
    figure = _painted(scene, width_px, is_bare)
    figure.savefig(path, metadata={"Software": None})
    if scene.film is not None:
        _keep_grey(path)


def vector_scene(scene: Scene, width_px: int = WIDTH_PX) -> bytes:
    """Paint a scene as SVG, without title and note: the page that shows it has both as text.

    Words are outlines, so that they look alike wherever they are read; who shows the picture says in words what is seen.

    Parameters
    ----------
    scene : Scene
        What to paint.
    width_px : int
        Width for which words and lines are sized.

    Returns
    -------
    bytes
        The same each time, on white or film ground.
    """
    import matplotlib

    with matplotlib.rc_context({"svg.fonttype": "path", "svg.hashsalt": "sympblock"}):
        file = io.BytesIO()
        _painted(scene, width_px, is_bare=True).savefig(file, format="svg", metadata=dict.fromkeys(("Creator", "Date")))
    return file.getvalue()


def _painted(scene: Scene, width_px: int, is_bare: bool) -> Figure:
    """Paint a scene, ready to be written as a file."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    page = InkPage.of(scene, width_px, is_bare)
    figure = Figure(figsize=(width_px / DPI, page.height_px / DPI), dpi=DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, page.below_px / page.height_px, 1, page.picture_px / page.height_px))
    prepare(axes, scene)
    if scene.film is not None:
        x0, y0, x1, y1 = scene.film.bounds_mm
        axes.imshow(
            scene.film.grey,
            extent=(x0, x1, y1, y0),
            zorder=0.5,
            cmap="gray",
            vmin=0,
            vmax=255,
            interpolation="bilinear",
            aspect="auto",
        )
        prepare(axes, scene)
    for order, shape in enumerate(scene.shapes):
        paint(axes, shape, page, order, scene.ground == "film")
    for label in scene.labels:
        write(axes, label, page, scene.ground == "film")
    furnish(axes, scene, page)
    if not is_bare:
        _write_around(figure, scene, page)
    return figure


def _write_around(figure: Figure, scene: Scene, page: InkPage) -> None:
    """Write the title above the picture, and the note below it."""
    title_at = 1 - 0.5 * page.above_px / page.height_px
    figure.text(0.012, title_at, scene.title, size=page.text_pt * 1.15, weight="bold", color=INK, va="center")
    if scene.note:
        figure.text(
            0.012,
            0.5 * page.below_px / page.height_px,
            scene.note,
            fontsize=page.text_pt * 0.85,
            style="italic",
            color="#555555",
            va="center",
        )


def _keep_grey(path: Path) -> None:
    """Save a picture without colours as grey values: grain does not compress, and three channels of it cost a third more."""
    from PIL import Image, ImageChops

    with Image.open(path) as picture:
        red, green, blue = picture.convert("RGB").split()
    if not ImageChops.difference(red, green).getbbox() and not ImageChops.difference(red, blue).getbbox():
        red.save(path, optimize=True)
