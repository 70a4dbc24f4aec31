"""A spread pattern as it is looked for: AP and lateral view side by side."""

from __future__ import annotations

from functools import lru_cache

from sympblock.conventions import Level, Side
from sympblock.drawing.scene.polygons import shifted
from sympblock.drawing.scene.scene import Label, Scene
from sympblock.drawing.sections.projection_words import Shown
from sympblock.drawing.sections.projections import FIELD_RADIUS_MM, projection
from sympblock.drawing.sections.spread_shapes import PATTERNS, check_pattern

GAP_MM = 8.0
ABOVE_MM = 12.0
BELOW_MM = 24.0
TEXT_MM = 6.0


@lru_cache(maxsize=64)
def spread_pair(pattern: str, level: Level = "L3", side: Side = "left") -> Scene:
    """Draw a spread pattern in AP and lateral view.

    Parameters
    ----------
    pattern : str
        ``"prevertebral"``, ``"psoas"``, ``"vascular"`` or ``"too_anterior"``.
    level : str
        ``"L2"`` to ``"L4"``: the level of the needle tip.
    side : str
        Needle side.

    Raises
    ------
    ValueError
        For an unknown pattern, level or side.

    Examples
    --------
    >>> spread_pair("psoas").title
    'Psoas spread: AP and lateral view at L3'
    """
    check_pattern(pattern)
    words = PATTERNS[pattern]
    shown = Shown(contrast=pattern, labels=False)
    ap = projection("ap", level, side, shown=shown)
    lateral = _beside(ap, projection("lateral", level, side, shown=shown))
    left, top, _, bottom = ap.bounds_mm
    right = lateral.bounds_mm[2]
    middle = lateral.bounds_mm[2] - FIELD_RADIUS_MM - 3
    return Scene(
        title=f"{words.title}: AP and lateral view at {level}",
        alt=f"{words.title}. AP view: {words.ap}. Lateral view: {words.lateral}. {words.meaning}",
        bounds_mm=(left, top - ABOVE_MM, right, bottom + BELOW_MM),
        shapes=(*ap.shapes, *lateral.shapes),
        labels=(
            *_heading("AP", 0.0, top, ("L", "R")),
            *_heading("Lateral", middle, top, lateral.side_marks or ("", "")),
            *_caption(words.ap, 0.0, bottom),
            *_caption(words.lateral, middle, bottom),
        ),
        ground="film",
        note=ap.note,
        text_mm=TEXT_MM,
    )


def _beside(first: Scene, second: Scene) -> Scene:
    return shifted(second, first.bounds_mm[2] + GAP_MM - second.bounds_mm[0])


def _heading(text: str, middle: float, top: float, marks: tuple[str, str]) -> list[Label]:
    reach = FIELD_RADIUS_MM
    return [
        Label(text, (middle, top - 5), anchor="middle"),
        Label(marks[0], (middle - reach, top - 5), anchor="start"),
        Label(marks[1], (middle + reach, top - 5), anchor="end"),
    ]


def _caption(text: str, middle: float, bottom: float) -> list[Label]:
    """Break a caption into two lines of similar length."""
    words = text[0].upper() + text[1:]
    if len(words) <= 40:
        return [Label(words, (middle, bottom + 7), anchor="middle")]
    middle_of_text = len(words) // 2
    cut = min((place for place, sign in enumerate(words) if sign == " "), key=lambda place: abs(place - middle_of_text))
    lines = (words[:cut], words[cut + 1 :])
    return [Label(line, (middle, bottom + 7 + 8.5 * number), anchor="middle") for number, line in enumerate(lines)]
