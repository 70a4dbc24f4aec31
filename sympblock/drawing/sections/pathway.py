"""The way of an impulse from the cord to a vessel of the leg, with a cut on it."""

from __future__ import annotations

from dataclasses import dataclass

from sympblock.anatomy.schematic.sympathetic_pathway import (
    CUTS,
    GANGLIA,
    Route,
    conducts,
    remaining_fibres,
    routes_to,
    stopped_at,
)
from sympblock.drawing.scene.scene import Label, Point, Scene, Shape
from sympblock.drawing.sections.pathway_layout import (
    HORN_X,
    LEG,
    NERVE_X,
    PLEXUS,
    TRUNK_X,
    VESSEL,
    cut_at,
    dot_at,
    down_mm,
    is_dot,
    line_of,
)
from sympblock.geometry.outline import smooth_closed

#: Origin of an impulse that comes down the other side first.
OTHER_SIDE = "other"
TRUNK_WIDTH_MM = 1.8


@dataclass(frozen=True)
class Impulse:
    """Says which impulse is followed, and how far.

    Parameters
    ----------
    origin : str
        Cord segment of the first neuron, ``"T10"`` to ``"L3"``, or ``"other"``
        for an impulse from the other side.
    vessel : str
        ``"thigh"`` or ``"foot"``.
    cut : str
        A key of ``CUTS``.
    person : str
        A key of ``PEOPLE``.
    reached : int
        Number of places passed so far; 0 = still in the cord.
    """

    origin: str = "L1"
    vessel: str = "foot"
    cut: str = "none"
    person: str = "usual"
    reached: int = 99

    @property
    def route(self) -> Route:
        """Choose the route that the impulse takes: the middle exit of its vessel."""
        # Crossing fibres join at L4, so they leave for the thigh there.
        crossed = self.origin == OTHER_SIDE
        way_out = {"thigh": "L4" if crossed else "L3", "foot": "L5"}[self.vessel]
        return Route("L1" if crossed else self.origin, way_out, self.vessel, crossed)

    @property
    def passed(self) -> tuple[str, ...]:
        """Name the places passed so far; the impulse dies where the cut is."""
        places = self.route.places
        stop = stopped_at(self.route, self.cut)
        end = places.index(stop) if stop else len(places)
        return places[: min(self.reached, end)]

    @property
    def arrived(self) -> bool:
        """Tell whether the impulse has come to its vessel."""
        return self.passed[-1:] == (self.vessel,)


def pathway(impulse: Impulse = Impulse()) -> Scene:
    """Draw the routes to a vessel, what a cut takes away and one impulse on its way.

    Returns
    -------
    Scene
        A diagram; it is not to scale.

    Examples
    --------
    >>> pathway(Impulse(cut="block_l3")).alt.endswith("0 of 25 routes to the foot still conduct.")
    True
    """
    carrying, silent = _places(impulse)
    shapes = [_leg(), _cord(), *_network(impulse, carrying, silent), *_cut_mark(impulse.cut)]
    return Scene(
        title="From the lateral horn to a vessel of the leg",
        alt=_alt(impulse),
        bounds_mm=(6.0, 0.0, 250.0, 310.0),
        shapes=tuple(shapes),
        labels=tuple(_labels(impulse)),
        note="Diagram, not to scale.",
        text_mm=6.6,
    )


def _places(impulse: Impulse) -> tuple[set[str], set[str]]:
    routes = routes_to(impulse.vessel, impulse.person)
    carrying = {place for route in routes if conducts(route, impulse.cut) for place in route.places}
    return carrying, {place for route in routes for place in route.places} - carrying


def _leg() -> Shape:
    return Shape("area", _smooth(LEG), "skin", name="leg", emphasis="faded")


def _cord() -> Shape:
    low = down_mm("L3") + 8
    right, left = HORN_X + 2, HORN_X - 26
    outline = (
        (left, 8),
        ((left + right) / 2, 5),
        (right, 8),
        (right, low / 2),
        (right, low - 24),
        ((left + right) / 2, low),
    )
    return Shape("area", _smooth((*outline, (left, low - 24), (left, low / 2))), "spinal_cord", name="spinal cord")


def _smooth(points: tuple[Point, ...]) -> tuple[Point, ...]:
    return tuple((float(x), float(y)) for x, y in smooth_closed(points))


def _network(impulse: Impulse, carrying: set[str], silent: set[str]) -> list[Shape]:
    origins = [route.origin for route in routes_to(impulse.vessel, impulse.person) if not route.crossed]
    places = [f"{kind}_{o.lower()}" for o in dict.fromkeys(origins) for kind in ("white", "horn")]
    places += [f"trunk_{a.lower()}_{b.lower()}" for a, b in zip(GANGLIA, GANGLIA[1:], strict=False)]
    places += [f"{kind}_{g.lower()}" for g in GANGLIA[3:] for kind in ("grey", "nerve")]
    places += ["femoral_nerve", "tibial_nerve", *(f"ganglion_{g.lower()}" for g in GANGLIA), "thigh", "foot"]
    places += ["other_trunk"] if impulse.person == "crossing" else []
    passed = set(impulse.passed)
    ordered = sorted(places, key=lambda place: (place in passed, is_dot(place)))
    return [_other_l4(impulse.vessel), *(_place_shape(place, impulse, carrying, silent) for place in ordered)]


def _place_shape(place: str, impulse: Impulse, carrying: set[str], silent: set[str]) -> Shape:
    passed = place in impulse.passed
    emphasis = "strong" if passed else "normal" if place in carrying or place in silent else "faded"
    structure = "silenced" if place in silent and not passed else _structure(place, passed)
    if is_dot(place):
        at = dot_at(place)
        size = 4.2 if place in VESSEL else 3.4 if place.startswith("ganglion") else 2.2
        return Shape("dot", (at,), structure, name=_name(place), size_mm=size, emphasis=emphasis)
    width = TRUNK_WIDTH_MM if structure == "sympathetic_trunk" else 0.0
    return Shape("line", line_of(place, impulse.vessel), structure, name=_name(place), size_mm=width, emphasis=emphasis)


def _structure(place: str, passed: bool) -> str:
    if passed:
        return "impulse"
    if place.startswith(("horn", "white", "other")):
        return "preganglionic"
    if place.startswith("ganglion"):
        return "ganglion"
    if place.startswith("trunk"):
        return "sympathetic_trunk"
    return "vessel_wall" if place in VESSEL else "postganglionic"


def _other_l4(vessel: str) -> Shape:
    line = line_of("nerve_l4", "foot" if vessel == "thigh" else "thigh")
    return Shape("line", line, "postganglionic", name=_name("nerve_l4"), emphasis="faded")


def _cut_mark(cut: str) -> list[Shape]:
    if cut == "none":
        return []
    if cut.startswith("block_"):
        x, y = TRUNK_X, down_mm(cut.removeprefix("block_"))
        ring = tuple((x + dx, y + dy) for dx, dy in ((-8, 0), (0, -12), (8, 0), (0, 12)))
        return [Shape("area", _smooth(ring), "local_anaesthetic", name="local anaesthetic")]
    x, y = cut_at(cut)
    strokes = (((x - 5, y - 5), (x + 5, y + 5)), ((x - 5, y + 5), (x + 5, y - 5)))
    return [Shape("line", stroke, "cut", name=CUTS[cut].lower(), emphasis="strong") for stroke in strokes]


def _labels(impulse: Impulse) -> list[Label]:
    labels = [Label(g, (TRUNK_X - 9, down_mm(g) - 5.5), anchor="end") for g in GANGLIA]
    labels += [
        Label(text, (HORN_X - 13, down_mm(text) + 1.5), anchor="middle") for text in ("T10", "T11", "T12", "L1", "L2")
    ]
    if impulse.person == "white_l3":
        labels.append(Label("L3", (HORN_X - 13, down_mm("L3") - 5), anchor="middle"))
    if impulse.person == "crossing":
        labels.append(Label("from the other side", (TRUNK_X + 24, 12.0)))
    return [
        *labels,
        Label("white rami", (HORN_X + 6, down_mm("L2") + 9)),
        Label("trunk and ganglia", (TRUNK_X + 8, down_mm("S3") + 14), anchor="end"),
        Label("grey rami", (TRUNK_X + 34, down_mm("S3") + 14), (TRUNK_X + 26, down_mm("S3") + 4)),
        Label(
            "femoral nerve",
            (NERVE_X + 36, down_mm("L1") - 4),
            (PLEXUS["femoral_nerve"][0] + 6, PLEXUS["femoral_nerve"][1] + 3),
            anchor="end",
        ),
        Label(
            "tibial nerve",
            (NERVE_X + 40, down_mm("S3") + 36),
            (PLEXUS["tibial_nerve"][0] + 21, PLEXUS["tibial_nerve"][1] + 34),
            anchor="end",
        ),
        Label("vessel of", (210, 146), anchor="middle"),
        Label("the thigh", (210, 154), anchor="middle"),
        Label("vessel of the foot", (218, 303), anchor="middle"),
    ]


def _name(place: str) -> str:
    words = place.split("_")
    if words[0] == "trunk":
        return f"trunk between {words[1].upper()} and {words[2].upper()}"
    if place in VESSEL:
        return f"vessel of the {place}"
    if place in PLEXUS:
        return place.replace("_", " ")
    kinds = {"horn": "lateral horn", "white": "white ramus", "grey": "grey ramus", "nerve": "spinal nerve"}
    if words[0] == "other":
        return "crossing fibres"
    return f"{kinds.get(words[0], words[0])} {words[1].upper()}"


def _alt(impulse: Impulse) -> str:
    left, of = remaining_fibres(impulse.vessel, impulse.cut, impulse.person)
    return (
        f"Diagram: preganglionic fibres leave the cord at T10 to L2 by white rami, descend within the sympathetic trunk, synapse in "
        f"a ganglion and go by a grey ramus and a nerve to a vessel of the thigh (L2 to L4) or of the foot (L4 to S3). "
        f"{CUTS[impulse.cut]}. {left} of {of} routes to the {impulse.vessel} still conduct."
    )
