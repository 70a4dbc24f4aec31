"""The routes by which an impulse reaches a vessel of the leg, and what a cut takes away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

#: Ganglia of the trunk that the model knows, from above downwards.
GANGLIA = ("T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3")
#: Segments whose white rami feed the leg in the usual person [@earthslab].
USUAL_OUTFLOW = ("T10", "T11", "T12", "L1", "L2")
#: Ganglia whose grey rami lead to each vessel [@earthslab]; the split at L4 is S-03.
EXITS = {"thigh": ("L2", "L3", "L4"), "foot": ("L4", "L5", "S1", "S2", "S3")}
#: Variants of people that sources describe [@gray1918; @surg_sympathectomy_ch].
PEOPLE = {
    "usual": "White rami down to L2",
    "white_l3": "White ramus at L3 as well",
    "crossing": "Fibres that cross from the other side",
}
#: Ganglion at which crossing fibres join in the model; the level is S-03.
CROSSING_LEVEL = "L4"
CUTS = {
    "none": "Nothing is cut",
    "white_l1": "White ramus of L1",
    "trunk_l2_l3": "Trunk between L2 and L3",
    "trunk_l3_l4": "Trunk between L3 and L4",
    "grey_l5": "Grey ramus of L5",
    "tibial_nerve": "Tibial nerve",
    "block_l2": "Block at L2",
    "block_l3": "Block at L3",
    "block_l4": "Block at L4",
}


@dataclass(frozen=True)
class Route:
    """Leads one impulse from a lateral horn to a vessel.

    Parameters
    ----------
    origin : str
        Cord segment of the first neuron, such as ``"T12"``.
    exit : str
        Ganglion of the synapse, whose grey ramus the impulse leaves by.
    vessel : str
        ``"thigh"`` or ``"foot"``.
    crossed : bool
        True if the impulse comes down the other side's trunk first.

    Examples
    --------
    >>> Route("L1", "L3", "thigh").places
    ('horn_l1', 'white_l1', 'ganglion_l1', 'trunk_l1_l2', 'ganglion_l2', 'trunk_l2_l3', 'ganglion_l3', 'grey_l3', 'nerve_l3', 'femoral_nerve', 'thigh')
    """

    origin: str
    exit: str
    vessel: str
    crossed: bool = False

    @property
    def places(self) -> tuple[str, ...]:
        """Name every place on the way, in order."""
        exit_name = self.exit.lower()
        nerve = "femoral_nerve" if self.vessel == "thigh" else "tibial_nerve"
        head = tuple(self._way_to_trunk())
        return (*head, *self._way_down(), f"grey_{exit_name}", f"nerve_{exit_name}", nerve, self.vessel)

    def _way_to_trunk(self) -> Iterator[str]:
        name = self.origin.lower()
        if self.crossed:
            yield f"other_horn_{name}"
            yield "other_trunk"
        else:
            yield f"horn_{name}"
            yield f"white_{name}"

    def _way_down(self) -> Iterator[str]:
        first = GANGLIA.index(CROSSING_LEVEL if self.crossed else self.origin)
        last = GANGLIA.index(self.exit)
        for index in range(first, last + 1):
            yield f"ganglion_{GANGLIA[index].lower()}"
            if index < last:
                yield f"trunk_{GANGLIA[index].lower()}_{GANGLIA[index + 1].lower()}"


def routes_to(vessel: str, person: str = "usual") -> tuple[Route, ...]:
    """List every route that the model knows to a vessel.

    Parameters
    ----------
    vessel : str
        ``"thigh"`` or ``"foot"``.
    person : str
        A key of ``PEOPLE``.

    Returns
    -------
    tuple of Route
        Ordered by origin, then exit; the crossed ones last.

    Raises
    ------
    ValueError
        If vessel or person is not known.

    Examples
    --------
    >>> len(routes_to("foot")), len(routes_to("foot", "white_l3"))
    (25, 30)
    """
    if vessel not in EXITS:
        raise ValueError(f"no vessel is called {vessel!r}: choose from {', '.join(EXITS)}")
    if person not in PEOPLE:
        raise ValueError(f"no person is called {person!r}: choose from {', '.join(PEOPLE)}")
    origins = (*USUAL_OUTFLOW, "L3") if person == "white_l3" else USUAL_OUTFLOW
    routes = [
        Route(origin, way_out, vessel) for origin in origins for way_out in EXITS[vessel] if _is_below(way_out, origin)
    ]
    if person == "crossing":
        routes += [
            Route(origin, way_out, vessel, crossed=True)
            for origin in origins
            for way_out in EXITS[vessel]
            if _is_below(way_out, CROSSING_LEVEL)
        ]
    return tuple(routes)


def conducts(route: Route, cut: str) -> bool:
    """Tell whether an impulse still passes a route after a cut.

    A block at a level stops what synapses there and what passes through; a cut
    of the trunk stops only what passes.

    Examples
    --------
    >>> conducts(Route("L1", "L2", "thigh"), "trunk_l2_l3"), conducts(Route("L1", "L2", "thigh"), "block_l2")
    (True, False)
    """
    return stopped_at(route, cut) is None


def stopped_at(route: Route, cut: str) -> str | None:
    """Name the first place of a route that a cut closes, or None.

    Raises
    ------
    ValueError
        If the cut is not known.
    """
    if cut not in CUTS:
        raise ValueError(f"no cut is called {cut!r}: choose from {', '.join(CUTS)}")
    closed = f"ganglion_{cut.removeprefix('block_')}" if cut.startswith("block_") else cut
    return closed if closed in route.places else None


def remaining_fibres(vessel: str, cut: str, person: str = "usual") -> tuple[int, int]:
    """Count the routes to a vessel that still conduct, and all of them.

    Examples
    --------
    >>> remaining_fibres("foot", "block_l3"), remaining_fibres("thigh", "block_l3"), remaining_fibres("foot", "block_l2", "white_l3")
    ((0, 25), (5, 15), (5, 30))
    """
    routes = routes_to(vessel, person)
    return sum(conducts(route, cut) for route in routes), len(routes)


def _is_below(lower: str, upper: str) -> bool:
    return GANGLIA.index(lower) >= GANGLIA.index(upper)
