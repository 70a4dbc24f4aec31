"""The path that was walked through a case: its stops in their order, with the key features of each, as a small map."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sympblock.content.cases.case_nodes import STAGES, Ending, EndNode, NodeOfCase, earned_at, ways_from
from sympblock.drawing.scene.scene import Label, Point, Scene, Shape
from sympblock.procedure.cases.case_debrief import FeatureVerdict, Standing, debrief_case
from sympblock.procedure.cases.case_walk import CaseWalk

# Layout in picture millimetres: a diagram.
ROW_MM, TEXT_MM, DOT_MM, NAME_MM = 12.0, 5.6, 2.3, 6.0
#: Marks stand in a column of their own, one beside the other.
MARKS_MM, MARK_STEP_MM, MARK_MM = 56.0, 20.0, 2.4
#: Ways that were not taken leave the path for this place.
STUB_MM, OPEN_DOT_MM, MOST_STUBS = (-17.0, 4.5), 1.3, 3
RIGHT_MM = 86.0
#: Letters name the key features in the map; no case has more.
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ENDS: dict[Ending, str] = {"good": "Ended well", "late": "Ended late", "harm": "Ended in harm"}
#: What each standing is called beside the map, and the sign before its letter.
WORDS: dict[Standing, str] = {
    "earned": "earned",
    "missed": "missed",
    "not_reached": "not reached",
    "left_to_expert": "left to the expert",
}
SIGNS: dict[Standing, str] = {"earned": "✓", "missed": "✗", "not_reached": "–", "left_to_expert": "–"}
MARKS: dict[Standing, str] = {
    "earned": "forest_fixed",
    "missed": "people_false_positive",
    "not_reached": "series_textbook",
    "left_to_expert": "series_textbook",
}


@dataclass(frozen=True)
class PathStop:
    """Describes one node of the path.

    Parameters
    ----------
    number : int
        From 1.
    node : NodeOfCase
        Where the case stood.
    features : tuple of (str, FeatureVerdict)
        Letter and standing of each key feature that was at stake there.
    other_ways : int
        How many other nodes could have followed.
    """

    number: int
    node: NodeOfCase
    features: tuple[tuple[str, FeatureVerdict], ...]
    other_ways: int

    @property
    def heading(self) -> str:
        """Name the stop: its stage, or how the case ended there."""
        return ENDS[self.node.ending] if isinstance(self.node, EndNode) else STAGES[self.node.stage]


def walked_path(walk: CaseWalk) -> tuple[PathStop, ...]:
    """Return the stops of a case that has ended.

    A key feature that could be earned at several nodes is marked at one: where it was earned, or where it was missed last.

    Raises
    ------
    ValueError
        If the case has not ended.
    """
    path = (*walk.passed, walk.now)
    at = _marked_at(walk, path)
    lettered = list(zip(LETTERS, debrief_case(walk).features, strict=False))
    return tuple(
        PathStop(
            place + 1,
            node,
            tuple((letter, each) for letter, each in lettered if at.get(each.feature.id) == node.id),
            len({to for _, to in ways_from(node)} - {after.id for after in path[place + 1 : place + 2]}),
        )
        for place, node in enumerate(path)
    )


def path_map(stops: Sequence[PathStop]) -> Scene:
    """Draw the path from top to bottom: its stops, the signs of the key features, and ways that were not taken.

    Parameters
    ----------
    stops : sequence of PathStop
        From :func:`walked_path`.
    """
    bottom = (len(stops) - 1) * ROW_MM
    shapes = [*(each for stop in stops for each in _stubs(stop)), Shape("line", ((0.0, 0.0), (0.0, bottom)), "measure")]
    labels: list[Label] = []
    for stop in stops:
        y = _y_mm(stop)
        is_end = isinstance(stop.node, EndNode)
        shapes.append(Shape("dot", ((0.0, y),), "series_cadaver", size_mm=DOT_MM * (1.5 if is_end else 1.0)))
        shapes += [Shape("area", _mark(sign, _mark_mm(place, y)), MARKS[sign]) for place, sign in _signs(stop)]
        labels += _labels(stop)
    return Scene(
        "Your path through the case",
        _in_words(stops),
        (STUB_MM[0] - 5.0, -ROW_MM * 0.8, _right_mm(stops), bottom + ROW_MM * 0.8),
        tuple(shapes),
        tuple(labels),
        note="Filled dots: your path. Open dots: where other decisions lead.",
        text_mm=TEXT_MM,
        is_chart=True,
    )


def features_in_words(stop: PathStop) -> str:
    """Say which key features were at stake at a stop, and how they stand.

    Returns
    -------
    str
        Such as "✓ A, earned: Ask when it began"; empty if there are none.
    """
    return "; ".join(
        f"{SIGNS[each.standing]} {letter}, {WORDS[each.standing]}: {each.feature.name}"
        for letter, each in stop.features
    )


def _marked_at(walk: CaseWalk, path: Sequence[NodeOfCase]) -> Mapping[str, str]:
    """Return for each key feature the id of the node at which it is marked."""
    found = {name: node.id for node in path for name in earned_at(node)}
    so_far: set[str] = set()
    for place, step in enumerate(walk.steps):
        for name in set(CaseWalk(walk.case, walk.steps[: place + 1]).earned) - so_far:
            found[name] = step.node
            so_far.add(name)
    return found


def _y_mm(stop: PathStop) -> float:
    return (stop.number - 1) * ROW_MM


def _signs(stop: PathStop) -> Iterator[tuple[int, Standing]]:
    yield from ((place, each.standing) for place, (_, each) in enumerate(stop.features))


def _mark_mm(place: int, y: float) -> Point:
    return MARKS_MM + place * MARK_STEP_MM, y


def _right_mm(stops: Sequence[PathStop]) -> float:
    most = max(len(stop.features) for stop in stops)
    return max(RIGHT_MM, MARKS_MM + most * MARK_STEP_MM)


def _mark(sign: Standing, at: Point) -> tuple[Point, ...]:
    """Return the outline of a mark: a square for what was earned, a diamond for all else."""
    x, y = at
    half = MARK_MM
    if sign == "earned":
        return ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))
    return ((x, y - 1.3 * half), (x + 1.3 * half, y), (x, y + 1.3 * half), (x - 1.3 * half, y))


def _stubs(stop: PathStop) -> Iterator[Shape]:
    """Draw ways that were not taken, the most of them that there is room for."""
    y = _y_mm(stop)
    for place in range(min(stop.other_ways, MOST_STUBS)):
        end = (STUB_MM[0] + 4.0 * place, y + STUB_MM[1] + 2.0 * place)
        yield Shape("line", ((0.0, y), end), "chart_grid")
        yield Shape("dot", (end,), "series_textbook", size_mm=OPEN_DOT_MM)


def _labels(stop: PathStop) -> Iterator[Label]:
    y = _y_mm(stop)
    yield Label(f"{stop.number}. {stop.heading}", (NAME_MM, y))
    for place, (letter, each) in enumerate(stop.features):
        x, _ = _mark_mm(place, y)
        yield Label(f"{SIGNS[each.standing]} {letter}", (x + 1.8 * MARK_MM, y))


def _in_words(stops: Sequence[PathStop]) -> str:
    told = [f"{stop.number}. {stop.heading}{_features_told(stop)}" for stop in stops]
    return f"Your path in {len(stops)} steps: {'; '.join(told)}."


def _features_told(stop: PathStop) -> str:
    told = ", ".join(f"{WORDS[each.standing]} {letter}" for letter, each in stop.features)
    return f" ({told})" if told else ""
