"""Which level? What the sources prefer, where the ganglia were, where the risk lies."""

from __future__ import annotations

from dataclasses import dataclass

from shapely.geometry import box

from sympblock.anatomy.schematic.schematic_spine import SpineView
from sympblock.conventions import LUMBAR_LEVELS, Level
from sympblock.drawing.scene.polygons import areas
from sympblock.drawing.scene.scene import Label, Scene, Shape

VIEW = SpineView("L3", "left", 0.0)
FIRST_COLUMN_MM, COLUMN_MM, BAR_MM = 62.0, 11.0, 5.5
TOP_MM, BOTTOM_MM = -88.0, 92.0
LEGEND_MM = 164.0
TEXT_MM = 6.0
SHOWN: tuple[Level, ...] = ("L1", "L2", "L3", "L4", "L5")


@dataclass(frozen=True)
class Opinion:
    """Holds one source's place along the spine.

    Parameters
    ----------
    words : str
        The source and what it says.
    spans : tuple
        Places from (level, share) to (level, share); share 0 = upper endplate,
        1 = lower endplate of that body.
    kind : str
        ``"target"`` recommended, ``"ganglia"`` found, ``"response"`` to a test dose.
    sources : tuple[str, ...]
        Reference keys.
    """

    words: str
    spans: tuple[tuple[tuple[Level, float], tuple[Level, float]], ...]
    kind: str
    sources: tuple[str, ...]


STYLES = {"target": "series_mri", "ganglia": "series_cadaver", "response": "series_textbook"}
OPINIONS: tuple[Opinion, ...] = (
    Opinion(
        "Target, tradition: lower L2 or upper L3",
        ((("L2", 0.67), ("L3", 0.33)),),
        "target",
        ("statpearls_lsb", "msk_lsb"),
    ),
    Opinion("Target, Rocco: slightly above mid-L3", ((("L3", 0.33), ("L3", 0.5)),), "target", ("rocco1995",)),
    Opinion("Target, Bovaira: lower end of L4", ((("L4", 0.67), ("L4", 1.0)),), "target", ("bovaira2023",)),
    Opinion("Ganglia, Rocco: mid-L3 and discs beside it", ((("L2", 1.0), ("L4", 0.0)),), "ganglia", ("rocco1995",)),
    Opinion("Ganglia, Gandhi: L2, down to disc L2/3", ((("L2", 0.0), ("L3", 0.0)),), "ganglia", ("gandhi2013",)),
    Opinion(
        "Ganglia, 82 sides: L5 first, then L2",
        ((("L2", 0.0), ("L2", 1.0)), (("L5", 0.0), ("L5", 1.0))),
        "ganglia",
        ("pi_lumbar82",),
    ),
    Opinion("Response, left (An, L3 or L4): lower L4", ((("L4", 0.67), ("L4", 1.0)),), "response", ("an2016",)),
    Opinion("Response, right (An, L3 or L4): lower L3", ((("L3", 0.9), ("L3", 1.0)),), "response", ("an2016",)),
    Opinion("Neurolysis: best over lower L4, disc L4/5", ((("L4", 0.5), ("L5", 0.0)),), "response", ("jkps2001",)),
)


def level_choice() -> Scene:
    """Draw the places that sources prefer beside the lumbar spine.

    Examples
    --------
    >>> level_choice().labels[0].text
    'L1'
    """
    shapes = [*_guides(), *_spine(), *(shape for number in range(len(OPINIONS)) for shape in _column(number))]
    return Scene(
        title="Which level? Nine answers",
        alt=_alt(),
        bounds_mm=(-60, TOP_MM - 14, LEGEND_MM + 154, BOTTOM_MM + 6),
        shapes=tuple(shapes),
        labels=tuple(_labels()),
        side_marks=None,
        note="Orange, broken edge: recommended target. Blue: where ganglia were found. White: where a test dose or neurolysis succeeded.",
        text_mm=TEXT_MM,
    )


def height_mm(level: Level, share: float) -> float:
    """Return how far down the picture a place of a body lies.

    Examples
    --------
    >>> height_mm("L2", 1.0) < height_mm("L3", 0.0)
    True
    """
    upper, lower = (VIEW.ring(level, which) for which in ("upper", "lower"))
    top, bottom = upper.centroid.y, lower.centroid.y
    return float(top + share * (bottom - top))


def _spine() -> list[Shape]:
    shapes: list[Shape] = []
    for level in SHOWN:
        wings = VIEW.outline(level, ("transverse_process", "superior_articular", "inferior_articular"))
        body = VIEW.outline(level, ("body",)).buffer(1).buffer(-1)
        for outline, structure in ((wings, "transverse_process"), (body, "vertebral_body")):
            shapes += areas(outline, structure, f"{level}") + areas(outline, "bone_outline")
    return shapes


def _guides() -> list[Shape]:
    right = FIRST_COLUMN_MM + COLUMN_MM * len(OPINIONS) - 3
    shapes: list[Shape] = []
    for level in LUMBAR_LEVELS:
        band = box(52, height_mm(level, 0), right, height_mm(level, 1))
        shapes += areas(band, "body_rim", emphasis="faded")
    return shapes


def _column(number: int) -> list[Shape]:
    opinion = OPINIONS[number]
    middle = FIRST_COLUMN_MM + COLUMN_MM * number
    return [
        shape
        for start, end in opinion.spans
        for shape in areas(
            box(middle - BAR_MM / 2, height_mm(*start), middle + BAR_MM / 2, height_mm(*end)),
            STYLES[opinion.kind],
            opinion.words,
        )
    ]


def _labels() -> list[Label]:
    labels = [Label(level, (0.0, height_mm(level, 0.5)), anchor="middle") for level in SHOWN]
    step = (BOTTOM_MM - TOP_MM) / len(OPINIONS)
    for number, opinion in enumerate(OPINIONS):
        labels.append(Label(str(number + 1), (FIRST_COLUMN_MM + COLUMN_MM * number, TOP_MM - 5), anchor="middle"))
        labels.append(Label(f"{number + 1}  {opinion.words}", (LEGEND_MM, TOP_MM + step * (number + 0.4))))
    return labels


def _alt() -> str:
    return f"Lumbar spine from L1 to L5 with nine answers to the question of the level. {'. '.join(opinion.words for opinion in OPINIONS)}."
