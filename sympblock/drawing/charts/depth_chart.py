"""Where the trunk lies in millimetres: published distances at three discs, and the place at L3."""

from __future__ import annotations

from shapely import affinity
from shapely.geometry import LineString, box
from shapely.geometry.base import BaseGeometry

from sympblock.anatomy.level_section import level_section
from sympblock.anatomy.schematic.typical_places import rim_front_mm
from sympblock.content import tables
from sympblock.conventions import SIDES, left_sign
from sympblock.drawing.charts.dot_range import ROW_MM, Axis, DotRangeRow, dot_range
from sympblock.drawing.scene.polygons import areas, lines
from sympblock.drawing.scene.scene import Label, Scene, Shape

TEXT_MM = 5.0
DISCS = {"l2_3": "L2/3", "l3_4": "L3/4", "l4_5": "L4/5"}
TO_PSOAS = {
    "psoas_feigl": ("54 cadavers, Feigl 2013", "series_cadaver"),
    "psoas_itthipanichpong": ("43 cadavers, Itthipanichpong", "series_cadaver"),
    "psoas_wneuro": ("44 young adults, MRI", "series_mri"),
    "psoas_mahatthanatrakul": ("144 patients, MRI", "series_mri"),
}
TO_AORTA = {
    "aorta_wneuro": ("44 young adults, MRI", "series_mri"),
    "aorta_mahatthanatrakul": ("144 patients, MRI", "series_mri"),
}
AXIS_MM = 112.0
GAP_MM = 7.0
INSET_SCALE = 1.9


def trunk_position() -> Scene:
    """Draw published distances of the trunk, and Rocco's range at L3 on the drawn section.

    Examples
    --------
    >>> "L3/4" in {label.text for label in trunk_position().labels}
    True
    """
    shapes, labels, bottom = _chart()
    more_shapes, more_labels = _inset(AXIS_MM + 82, 60.0)
    return Scene(
        title="Where the trunk lies, in millimetres",
        alt=_alt(),
        bounds_mm=(-120, -8, AXIS_MM + 152, bottom + 19),
        shapes=(*shapes, *more_shapes),
        labels=(*labels, *more_labels),
        note="Dot: mean; bar: one standard deviation to either side where it was seen. Blue: cadavers. Orange, broken edge: MRI.",
        text_mm=TEXT_MM,
    )


def _chart() -> tuple[list[Shape], list[Label], float]:
    axis = Axis(0, 16, (0, 4, 8, 12, 16), AXIS_MM, "mm (left side only, except Feigl)")
    shapes: list[Shape] = []
    labels: list[Label] = []
    top = 0.0
    blocks = [("to psoas", disc, TO_PSOAS) for disc in DISCS] + [("to aorta", disc, TO_AORTA) for disc in DISCS]
    for number, (neighbour, disc, series) in enumerate(blocks):
        rows = [_row(key, disc, *words) for key, words in series.items()]
        is_last = number == len(blocks) - 1
        block_shapes, block_labels = dot_range(rows, axis, top, has_scale=is_last)
        shapes += block_shapes
        labels += [
            *block_labels,
            Label(f"{DISCS[disc]}", (-117.0, top + ROW_MM / 2)),
            Label(neighbour, (-117.0, top + 1.5 * ROW_MM)),
        ]
        top += ROW_MM * len(rows) + (GAP_MM if neighbour == "to psoas" and disc == "l4_5" else 3.0)
    return shapes, labels, top


def _row(key: str, disc: str, words: str, structure: str) -> DotRangeRow:
    row = tables.trunk_position_rows().at(f"{key}_{disc}_mm")
    mean, spread = row.value, row.spread
    if spread is None:
        return DotRangeRow(words, mean, None, None, structure)
    return DotRangeRow(words, mean, max(0.0, mean - spread), mean + spread, structure)


def _inset(middle: float, down: float) -> tuple[list[Shape], list[Label]]:
    """Draw the front of L3 with the range in which the ganglia were found."""
    section, front = level_section("L3", "lower"), rim_front_mm("L3")
    told = tables.trunk_position()
    low, high = told.l3_ganglia_lateral_low_mm, told.l3_ganglia_lateral_high_mm
    near, far = told.l3_ganglia_behind_front_low_mm, told.l3_ganglia_behind_front_high_mm
    shapes = areas(_placed(section.structures["vertebral_body"], middle, down), "vertebral_body", "L3 vertebral body")
    shapes += areas(_placed(section.structures["vertebral_body"], middle, down), "bone_outline")
    for side in SIDES:
        ends = sorted((left_sign(side) * low, left_sign(side) * high))
        zone = box(ends[0], front + near, ends[1], front + far)
        shapes += areas(_placed(zone, middle, down), "highlight", "ganglia found here", "strong")
        shapes += areas(
            _placed(section.structures[f"sympathetic_trunk_{side}"], middle, down),
            f"sympathetic_trunk_{side}",
            f"trunk as drawn, {side}",
        )
    border = _placed(LineString([(-32, front), (32, front)]), middle, down)
    return shapes + lines(border, "guide"), _inset_labels(middle, down, front, (low, high, far))


def _placed(shape: BaseGeometry, middle: float, down: float) -> BaseGeometry:
    return affinity.translate(affinity.scale(shape, INSET_SCALE, INSET_SCALE, origin=(0, 0)), middle, down)


def _inset_labels(middle: float, down: float, front: float, range_mm: tuple[float, float, float]) -> list[Label]:
    low, high, far = range_mm
    top = down + INSET_SCALE * front
    return [
        Label("Yellow: ganglia at L3 (Rocco 1995),", (middle, top - 27), anchor="middle"),
        Label(f"{low:g} to {high:g} mm from the centre,", (middle, top - 19), anchor="middle"),
        Label(f"0 to {far:g} mm behind the anterior border", (middle, top - 11), anchor="middle"),
        Label("body of L3", (middle, down), anchor="middle"),
        Label("Green: the trunk of our drawings", (middle, down + INSET_SCALE * 24), anchor="middle"),
    ]


def _alt() -> str:
    parts = [
        f"at {words} {_listed('psoas', TO_PSOAS, disc)} to the psoas and {_listed('aorta', TO_AORTA, disc)} to the aorta"
        for disc, words in DISCS.items()
    ]
    return (
        f"Chart of the distance of the sympathetic trunk in millimetres, mean of each series: {'; '.join(parts)}. "
        "Beside it the body of L3 with the range in which Rocco found the ganglia: 18 to 30 mm from the centre, 0 to 5 mm behind the anterior border."
    )


def _listed(neighbour: str, series: dict[str, tuple[str, str]], disc: str) -> str:
    return ", ".join(
        f"{tables.trunk_position().at(f'{key}_{disc}_mm'):g}" for key in series if key.startswith(neighbour)
    )
