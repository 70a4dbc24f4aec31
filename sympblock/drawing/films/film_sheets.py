"""Several radiographs side by side, each under its caption."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sympblock.drawing.films.radiographs import radiograph_scene
from sympblock.drawing.scene.scene import Film, Label, Scene

CELL_MM, GAP_MM, CAPTION_MM, TEXT_MM = 150.0, 4.0, 13.0, 8.0
#: Whoever lies on the table: words, number, constraints.
PEOPLE: tuple[tuple[str, int, dict[str, float | str]], ...] = (
    ("typical", 0, {}),
    ("body mass index 38", 6, {"bmi": 38.0}),
    ("scoliosis of 28°", 7, {"scoliosis_deg": 28.0}),
    ("porous bone", 8, {"bone": "porous", "sex": "female", "bmi": 22.0}),
)


def film_sheet(films: Sequence[np.ndarray], captions: Sequence[str], columns: int, title: str, alt: str) -> Scene:
    """Lay films of one size out in rows.

    Parameters
    ----------
    films : sequence of numpy.ndarray
        Shape (n, n) each, uint8.
    captions : sequence of str
        One for each film.
    columns : int
        Films in a row.
    title, alt : str
        Of the whole sheet.

    Returns
    -------
    Scene
        Every film is 150 mm wide.
    """
    size = len(films[0])
    pixel_mm = CELL_MM / size
    gap, above = round(GAP_MM / pixel_mm), round(CAPTION_MM / pixel_mm)
    rows = -(-len(films) // columns)
    sheet = np.full((rows * (size + above), columns * (size + gap) - gap), 255, np.uint8)
    labels = []
    for number, (film, caption) in enumerate(zip(films, captions, strict=True)):
        row, column = divmod(number, columns)
        top, left = row * (size + above) + above, column * (size + gap)
        sheet[top : top + size, left : left + size] = film
        labels.append(Label(caption, (left * pixel_mm, (top - above / 2) * pixel_mm)))
    bounds = (0.0, 0.0, sheet.shape[1] * pixel_mm, sheet.shape[0] * pixel_mm)
    return Scene(title, alt, bounds, (), tuple(labels), text_mm=TEXT_MM, film=Film(sheet, bounds))


def _grey(view: str, person: int = 0, **more: float | str) -> np.ndarray:
    film = radiograph_scene(view, "L3", "left", person, False, **more).film
    assert film is not None, "a radiograph is a film"
    return film.grey


def people_sheet() -> Scene:
    """Show four people in three views each."""
    films, captions = [], []
    for words, person, constraints in PEOPLE:
        for view in ("ap", "oblique", "lateral"):
            films.append(_grey(view, person, **constraints))
            captions.append(f"{words}: {view if view != 'ap' else 'AP'}")
    alt = (
        "Simulated radiographs of four people at L3, each in AP, oblique and lateral view: the typical patient; one with a "
        "body mass index of 38, whose pictures are flatter and noisier; one with scoliosis, whose vertebrae turn and lean from "
        "level to level; and one with porous bone, whose bodies are pale inside a thin dark outline."
    )
    return film_sheet(films, captions, 3, "Four people, three views", alt)


def squaring_sheet() -> Scene:
    """Show one level squared and not squared."""
    films = [_grey("ap", tilt_deg=tilt, field_mm=150.0) for tilt in (-15.0, 0.0, 15.0)]
    captions = ("15° too far to the feet", "squared", "15° too far to the head")
    alt = (
        "Three simulated AP radiographs of L3. With the detector 15 degrees too far towards the feet or the head its endplates "
        "are ovals and the pedicles move against the body. Squared, the upper endplate is one line."
    )
    return film_sheet(films, captions, 3, "The same level at three tilts", alt)


def needle_sheet() -> Scene:
    """Show a coaxial needle along the beam, and from two other angles."""
    films = [_grey("oblique", oblique_deg=turn, field_mm=150.0, needle="coaxial") for turn in (0.0, -6.0, -30.0)]
    captions = ("along the needle: a dot", "6° beside it: a short line", "AP: the whole needle")
    alt = (
        "Three simulated radiographs of L3 with the same needle. Seen along the needle it is a dot at the left border of the body, in its lower third. Six degrees "
        "beside that it is a short line. In the AP view its whole length is seen, from the left towards the body."
    )
    return film_sheet(films, captions, 3, "One needle, three angles", alt)
