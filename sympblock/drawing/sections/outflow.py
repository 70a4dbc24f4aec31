"""From the cord to the ganglion and back to the nerve: white and grey rami."""

from __future__ import annotations

from shapely.geometry import LineString
from shapely.ops import unary_union

from sympblock.drawing.scene.polygons import areas, lines
from sympblock.drawing.scene.scene import Label, Scene, Shape
from sympblock.geometry import outline

TEXT_MM = 5.2
TRUNK_X_MM = 118.0
GANGLIA_Y_MM = {"above": 58.0, "own": 100.0, "below": 142.0}
COLUMN_X_MM = 243.0
ROW_MM = 13.2
SEGMENTS = ("T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5", "S1")
# Outline of one half of the grey matter, from the midline round the horns and back.
GREY_MATTER = (
    (0, 59), (5, 60), (8, 50), (11.5, 43), (14, 46), (12, 55), (17, 60),
    (17, 64.5), (13, 66), (16, 72), (13, 79), (7, 78), (4, 66), (0, 65),
)  # fmt: skip
WHITE = {"T10": "normal", "T11": "normal", "T12": "normal", "L1": "normal", "L2": "normal", "L3": "faded"}


def outflow_and_rami() -> Scene:
    """Draw a cord segment with its trunk, and which nerves have white and grey rami.

    Examples
    --------
    >>> outflow_and_rami().note
    'Diagram, not to scale. Blue: preganglionic. Orange, broken: postganglionic.'
    """
    return Scene(
        title="To the trunk by white rami, away by grey rami",
        alt=(
            "Left: a cord segment with its lateral horn. The preganglionic fibre leaves by the anterior root and the white ramus to the trunk. "
            "It synapses in the ganglion of its level, ascends or descends in the trunk first, or passes through to a splanchnic nerve. "
            "The postganglionic fibre leaves by the grey ramus to the spinal nerve. "
            "Right: white rami reach the trunk from T10 to L2 and sometimes from L3; grey rami go to every nerve. "
            "The leg is supplied from about T10 to L2; some texts say L3."
        ),
        bounds_mm=(0, 8, 330, 172),
        shapes=(*_cord(), *_nerve(), *_trunk(), *_fibres(), *_table()),
        labels=(*_left_labels(), *_table_labels()),
        note="Diagram, not to scale. Blue: preganglionic. Orange, broken: postganglionic.",
        text_mm=TEXT_MM,
    )


def _cord() -> list[Shape]:
    cord = outline.ellipse((36, 62), (27, 21))
    halves = [outline.blob([(36 + sign * across, down) for across, down in GREY_MATTER]) for sign in (1, -1)]
    grey = halves[0].union(halves[1]).buffer(0.4)
    return [
        *areas(cord, "cord_white", "white matter"),
        *areas(grey, "cord_grey", "grey matter"),
        Shape("dot", ((51.5, 62.0),), "preganglionic", "lateral horn", size_mm=1.4),
    ]


def _nerve() -> list[Shape]:
    dorsal = outline.ribbon([(48, 45), (62, 38), (78, 46), (92, 58)], 3.4)
    anterior = outline.ribbon([(50, 78), (64, 79), (78, 70), (92, 60)], 3.4)
    nerve = outline.ribbon([(90, 59), (112, 46), (140, 34), (168, 26)], 5.2)
    back = outline.ribbon([(97, 55), (104, 42), (106, 26)], 3.2)
    swelling = outline.ellipse((70, 41), (7, 4.4), 18)
    whole = unary_union([dorsal, swelling, anterior, nerve, back])
    return areas(whole, "spinal_nerve", "spinal nerve and its roots")


def _trunk() -> list[Shape]:
    spine = LineString([(TRUNK_X_MM, 44), (TRUNK_X_MM, 162)]).buffer(2.2)
    swellings = [outline.ellipse((TRUNK_X_MM, y), (5.2, 9.5)) for y in GANGLIA_Y_MM.values()]
    whole = unary_union([spine, *swellings])
    prevertebral = outline.ellipse((172, 132), (8, 6))
    return [
        *areas(whole, "ganglion", "sympathetic trunk with ganglia"),
        *areas(prevertebral, "ganglion", "prevertebral ganglion"),
    ]


def _fibres() -> list[Shape]:
    own, below, above = (GANGLIA_Y_MM[name] for name in ("own", "below", "above"))
    white = [
        (51.5, 62),
        (56, 72),
        (64, 79.5),
        (78, 71),
        (92, 61),
        (110, 50),
        (124, 43.5),
        (132, 52),
        (130, 76),
        (119.5, own - 3),
    ]
    down = [(116.5, own - 3), (116.2, own + 12), (116.6, below - 3)]
    up = [(116.5, own - 3), (116.2, own - 18), (116.6, above + 3)]
    through = [(116.5, own - 3), (124, own + 8), (146, 118), (168, 131)]
    shapes = [
        shape
        for track in (white, up, down, through)
        for shape in lines(_curve(track), "preganglionic", "preganglionic fibre")
    ]
    grey = [(116.0, own - 1), (107, own - 15), (99, 72), (97, 60), (110, 47.5), (140, 33), (168, 25.2)]
    shapes += lines(_curve(grey), "postganglionic", "postganglionic fibre")
    shapes += lines(
        _curve([(119.4, below), (130, below - 3), (141, below + 6)]), "postganglionic", "postganglionic fibre"
    )
    for place in ((118, own - 1.5), (118, below - 1.5), (118, above + 1.5), (170, 132)):
        shapes.append(Shape("dot", (place,), "preganglionic", "synapse", size_mm=1.5))
    return shapes


def _curve(points: list[tuple[float, float]]) -> LineString:
    return LineString(outline.smooth_open(points))


def _left_labels() -> list[Label]:
    return [
        Label("lateral horn", (24, 28), (51.0, 60.5), anchor="middle"),
        Label("spinal cord", (30, 92), anchor="middle"),
        Label("anterior root", (62, 101), (65, 80.5), anchor="middle"),
        Label("spinal nerve", (148, 17), (143, 33), anchor="middle"),
        Label("grey ramus", (98, 91), (104.0, 82.0), anchor="end"),
        Label("white ramus", (140, 70), (131.6, 70.0)),
        Label("1  synapses here", (130, 98.0), (121, 99.0)),
        Label("2  or ascends or descends", (106, 124), (115, 124), anchor="end"),
        Label("3  or passes through", (150, 110), (143, 117.0)),
        Label("to skin and vessels", (174, 24)),
        Label("prevertebral ganglion", (172, 144), anchor="middle"),
        Label("sympathetic trunk", (106, 156), (115, 156), anchor="end"),
    ]


def _row_y(segment: str) -> float:
    return 34.0 + ROW_MM * SEGMENTS.index(segment)


def _table() -> list[Shape]:
    top, bottom = _row_y("T10") - 6, _row_y("L2") + 6
    band = ((COLUMN_X_MM - 12, top), (COLUMN_X_MM + 84, top), (COLUMN_X_MM + 84, bottom), (COLUMN_X_MM - 12, bottom))
    shapes = [Shape("area", band, "highlight", "supply of the leg")]
    for segment in SEGMENTS:
        y = _row_y(segment)
        if segment in WHITE:
            shapes.append(
                Shape(
                    "line",
                    ((COLUMN_X_MM + 10, y), (COLUMN_X_MM + 36, y)),
                    "preganglionic",
                    f"white ramus, {segment}",
                    emphasis=WHITE[segment],
                )
            )
        shapes.append(
            Shape("line", ((COLUMN_X_MM + 52, y), (COLUMN_X_MM + 78, y)), "postganglionic", f"grey ramus, {segment}")
        )
    return shapes


def _table_labels() -> list[Label]:
    labels = [Label(segment, (COLUMN_X_MM, _row_y(segment)), anchor="middle") for segment in SEGMENTS]
    return [
        *labels,
        Label("nerve", (COLUMN_X_MM, 20), anchor="middle"),
        Label("white", (COLUMN_X_MM + 23, 20), anchor="middle"),
        Label("grey", (COLUMN_X_MM + 65, 20), anchor="middle"),
        Label("sometimes", (COLUMN_X_MM + 23, _row_y("L3") + 6), anchor="middle"),
        Label("Yellow: outflow for the leg;", (COLUMN_X_MM + 40, 155), anchor="middle"),
        Label("some texts add L3", (COLUMN_X_MM + 40, 163), anchor="middle"),
    ]
