"""Both feet as photographs would show them: from the front, and from the side, lifted as far as they go.

Diagrams, not to scale. The patient faces the reader: the right foot stands on the left of the picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from shapely import affinity, unary_union
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from sympblock.content import tables
from sympblock.conventions import SIDES, Side
from sympblock.drawing.scene.callouts import Callout, margin_labels
from sympblock.drawing.scene.polygons import areas, lines
from sympblock.drawing.scene.scene import Label, Scene, Shape

#: What can be seen of a foot, and the words of its label and of the description.
LOOKS = {
    "red": "red (hatched)",
    "blue": "blue (cross-hatched)",
    "mottled": "mottled (dotted)",
    "swollen": "wide, no creases",
    "sweating": "drops of sweat",
    "trophic": "no hair, thick nails",
    "stiff": "lifted less far",
}
SKINS = {"red": "skin_red", "blue": "skin_blue", "mottled": "skin_mottled"}
FOOT_APART_MM, ANKLE_APART_MM, BESIDE_MM = 66.0, 62.0, 168.0
#: How far below the feet the ankles are drawn.
ANKLE_DOWN_MM = 282.0
TEXT_MM = 8.0
#: Less than a pixel of the picture on a page.
SIMPLE_MM = 0.2
#: The outline of leg and foot without the toes; medial is to the right, as on the patient's right foot.
_HALF_OUTLINES = (
    (
        (-36, -40),
        (-36, -10),
        (-34, 30),
        (-28, 66),
        (-25, 84),
        (-31, 97),
        (-27, 108),
        (-32, 130),
        (-42, 156),
        (-43, 172),
    ),
    ((41, 170), (40, 154), (32, 130), (27, 106), (31, 92), (25, 80), (29, 60), (35, 28), (36, -10), (36, -40)),
)
#: Each toe: where it begins and ends, and its half width.
_TOES = (
    ((30, 158), (30, 194), 11.0),
    ((8, 164), (9, 199), 7.5),
    ((-9, 164), (-9, 194), 7.0),
    ((-24, 160), (-26, 187), 6.5),
    ((-36, 156), (-40, 178), 6.0),
)
_DROPS = ((-14, 118), (6, 126), (-22, 142), (14, 148), (-4, 146), (-33, 162), (26, 164), (2, 170))
_HAIRS = tuple((x, y) for y in (14, 28, 42, 56) for x in (-20, -8, 5, 17))
_CREASES = (((-20, 103), (0, 107), (20, 101)), ((-17, 109), (0, 113), (17, 107)))
_TENDONS = (((-2, 118), (-8, 156)), ((4, 118), (8, 158)), ((10, 116), (25, 154)))
#: Leg and foot from the side, the foot at a right angle; the toes of the right foot point to the left.
_LEG_BESIDE = ((-20, -56), (31, -56), (31, -44), (22, -14), (18, 8), (6, 22), (-12, 16), (-15, -12), (-18, -40))
_FOOT_BESIDE = (
    *((18, -4), (29, 14), (30, 32), (20, 42), (2, 40), (-24, 34), (-46, 38), (-70, 42), (-96, 42)),
    *((-100, 34), (-90, 27), (-62, 22), (-36, 11), (-16, -4), (2, -14)),
)
#: Where a label points to.
_POINTED = {"colour": (-20, 128), "swollen": (-31, 97), "sweating": (-33, 162), "trophic": (-20, 40)}


def limb_views(right: Sequence[str] = (), left: Sequence[str] = ()) -> Scene:
    """Draw both feet from the front, and below them both ankles from the side, each foot lifted as far as it goes.

    Parameters
    ----------
    right, left : sequence of str
        What is seen of each foot, of :data:`LOOKS`.

    Examples
    --------
    >>> limb_views(left=("swollen",)).alt
    'Both feet. Right foot: nothing unusual, lifted by 20°. Left foot: wide, no creases; lifted by 20°.'
    """
    return _drawn(tuple(right), tuple(left))


@lru_cache(maxsize=64)
def _drawn(right: tuple[str, ...], left: tuple[str, ...]) -> Scene:
    looks = _checked(right, left)
    shapes: list[Shape] = []
    callouts: list[Callout] = []
    degrees: list[Label] = []
    for side, seen in looks.items():
        shapes += [*_foot(side, seen), *_ankle(side, seen)]
        callouts += _callouts(side, seen)
        at = _placed((-84.0, ANKLE_DOWN_MM + 56.0), side, ANKLE_APART_MM)
        degrees.append(Label(f"lifted by {_lifted_deg(seen):g}°", at, anchor="middle"))
    return Scene(
        title="Both feet",
        alt=f"Both feet. {' '.join(_said(side, looks[side]) for side in reversed(SIDES))}",
        bounds_mm=(-BESIDE_MM, -8.0, BESIDE_MM, ANKLE_DOWN_MM + 66.0),
        shapes=tuple(shapes),
        labels=(*margin_labels(callouts, (-118.0, -4.0, 118.0, 214.0), TEXT_MM), *degrees),
        side_marks=("R", "L"),
        text_mm=TEXT_MM,
    )


def _checked(right: Sequence[str], left: Sequence[str]) -> dict[Side, Sequence[str]]:
    if odd := {*right, *left} - LOOKS.keys():
        raise ValueError(f"a foot cannot look {', '.join(sorted(odd))}: choose from {', '.join(LOOKS)}")
    return {"right": right, "left": left}


def _said(side: Side, seen: Sequence[str]) -> str:
    """Say what is seen of one foot, for who cannot see the picture."""
    words = "; ".join(LOOKS[look] for look in LOOKS if look in seen and look != "stiff")
    lifted = f"lifted by {_lifted_deg(seen):g}°"
    return f"{side.capitalize()} foot: {f'{words}; {lifted}' if words else f'nothing unusual, {lifted}'}."


def _placed(at: tuple[float, float], side: Side, apart_mm: float) -> tuple[float, float]:
    """Place a point of the patient's right foot, or its mirror image on the left."""
    x, y = at
    return (x - apart_mm, y) if side == "right" else (apart_mm - x, y)


def _on(geometry: BaseGeometry, side: Side, apart_mm: float, down_mm: float = 0.0) -> BaseGeometry:
    geometry = geometry.simplify(SIMPLE_MM)
    mirrored = geometry if side == "right" else affinity.scale(geometry, -1, 1, origin=(0, 0))
    return affinity.translate(mirrored, -apart_mm if side == "right" else apart_mm, down_mm)


@cache
def _outline(is_swollen: bool) -> BaseGeometry:
    """Return leg and foot of the right side; a swollen one is wider from the ankle on."""
    lateral, medial = _HALF_OUTLINES
    body = _smooth([*lateral, *medial])
    toes = [LineString([begin, end]).buffer(width + (2.0 if is_swollen else 0.0)) for begin, end, width in _TOES]
    if is_swollen:
        swelling = _smooth([*lateral[4:], *medial[:6]]).buffer(9)
        body = unary_union([body, swelling]).buffer(16).buffer(-16)
    return unary_union([body, *toes]).buffer(-1.2).buffer(2.4).buffer(-1.2)


def _smooth(corners: Sequence[tuple[float, float]]) -> Polygon:
    """Cut the corners of an outline again and again (Chaikin)."""
    ring = [(float(x), float(y)) for x, y in corners]
    for _ in range(3):
        pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
        ring = [
            (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])) for a, b in pairs for share in (0.25, 0.75)
        ]
    return Polygon(ring)


def _foot(side: Side, seen: Sequence[str]) -> Iterator[Shape]:
    yield from areas(_on(_outline("swollen" in seen), side, FOOT_APART_MM), _skin(seen))
    details: list[tuple[BaseGeometry, str]] = (
        [] if "swollen" in seen else [(LineString(line), "skin_line") for line in (*_CREASES, *_TENDONS)]
    )
    details += [] if "trophic" in seen else [(LineString([(x, y), (x - 2, y + 7)]), "hair") for x, y in _HAIRS]
    for detail, structure in details:
        yield from lines(_on(detail, side, FOOT_APART_MM), structure)
    yield from _nails(side, "trophic" in seen)
    if "sweating" in seen:
        for drop in _DROPS:
            yield from areas(_on(_drop(drop), side, FOOT_APART_MM), "sweat_drop")


def _skin(seen: Sequence[str]) -> str:
    return next((SKINS[look] for look in seen if look in SKINS), "skin_plain")


def _nails(side: Side, are_ridged: bool) -> Iterator[Shape]:
    for _, (x, y), width in _TOES:
        wide = 0.55 * width
        nail = Polygon([(x - wide, y), (x + wide, y), (x + wide, y + wide), (x - wide, y + wide)]).buffer(wide / 2)
        yield from areas(_on(nail, side, FOOT_APART_MM), "nail_ridged" if are_ridged else "nail")
        if are_ridged:
            for across in (-0.5, 0.5):
                ridge = LineString([(x + across * wide, y - wide / 3), (x + across * wide, y + 1.3 * wide)])
                yield from lines(_on(ridge, side, FOOT_APART_MM), "hair")


def _drop(at: tuple[float, float]) -> BaseGeometry:
    x, y = at
    return unary_union([Point(x, y).buffer(3.2), Polygon([(x - 2.8, y - 1.5), (x, y - 8), (x + 2.8, y - 1.5)])])


def _callouts(side: Side, seen: Sequence[str]) -> Iterator[Callout]:
    for look in seen:
        at = _POINTED.get("colour" if look in SKINS else look)
        if at:
            yield Callout(LOOKS[look], _placed(at, side, FOOT_APART_MM), "left" if side == "right" else "right")


def _lifted_deg(seen: Sequence[str]) -> float:
    table = tables.crps_criteria()
    return table.dorsiflexion_stiff_deg if "stiff" in seen else table.dorsiflexion_usual_deg


def _ankle(side: Side, seen: Sequence[str]) -> Iterator[Shape]:
    """Draw leg and lifted foot of one side; the toes of the right foot point to the left."""
    degrees = _lifted_deg(seen)
    leg = _smooth(_LEG_BESIDE)
    lifted = affinity.rotate(_smooth(_FOOT_BESIDE), degrees, origin=(6, 8))
    limb = unary_union([leg, lifted]).buffer(9).buffer(-9)
    yield from areas(_on(limb, side, ANKLE_APART_MM, ANKLE_DOWN_MM), _skin(seen))
    yield from lines(_on(LineString([(20, 41), (-98, 41)]), side, ANKLE_APART_MM, ANKLE_DOWN_MM), "guide")
    sole = affinity.rotate(LineString([(20, 41), (-98, 41)]), degrees, origin=(6, 8))
    yield from lines(_on(sole, side, ANKLE_APART_MM, ANKLE_DOWN_MM), "measure")
