"""What a plan for a long-lasting block reaches: a section at the tip, and the trunk from disc to disc."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from shapely import box, unary_union
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from sympblock.anatomy import typical_patient
from sympblock.anatomy.patient import Ganglion
from sympblock.block.injectate.agent_plan import Plan, Reach, reach
from sympblock.block.injectate.trunk_reach import PIECE_MM, held
from sympblock.drawing.scene.callouts import Callout, margin_labels
from sympblock.drawing.scene.polygons import areas, lines
from sympblock.drawing.scene.scene import Label, Point, Ring, Scene, Shape
from sympblock.drawing.sections.patient_section import patient_section

#: Half of the section's window across and from front to back, and the step at which the agent is looked up.
ACROSS_MM, DEEP_MM, STEP_MM = 46.0, 34.0, 0.75
TEXT_MM = 4.4
NAMED = {
    "sympathetic_trunk": "trunk",
    "genitofemoral_nerve": "genitofemoral nerve",
    "psoas": "psoas",
    "ureter": "ureter",
}
#: Layout of the strips: from middle to middle, half widths of trunk and ganglion, and where discs are named.
STRIP_APART_MM, TRUNK_HALF_MM, GANGLION_HALF_MM, LEFT_MM = 58.0, 2.5, 5.0, -40.0
DISCS = (("L2", "L3"), ("L3", "L4"), ("L4", "L5"))


def agent_style(done: Reach) -> str:
    """Return the look of what a plan leaves in the tissue."""
    return "agent_liquid" if done.plan.is_liquid else "agent_lesion"


def reach_section(done: Reach, name: str) -> Scene:
    """Draw the section through the first tip, seen from below, front up, with what the agent holds.

    Parameters
    ----------
    done : Reach
        A plan that was carried out.
    name : str
        What the plan is called.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> from sympblock.block.injectate.agent_plan import Plan, reach
    >>> scene = reach_section(reach(typical_patient(), Plan("thermal", ("L3",))), "Plan A")
    >>> "agent_lesion" in {shape.structure for shape in scene.shapes}
    True
    """
    level, tip = done.plan.levels[0], done.paths_mm[0][-1]
    frame = done.patient.frames[level]
    x, y, height = frame.level_from_patient(tip)
    window = (x - ACROSS_MM, y - DEEP_MM, x + ACROSS_MM, y + DEEP_MM)
    section = patient_section(done.patient, level, float(height), labels=False)
    agent = _held_in_plane(done, window, float(height))
    needle = frame.level_from_patient(done.paths_mm[0])[:, :2]
    shapes = (
        *(_clipped(shape, window) for shape in section.shapes),
        list(areas(agent, agent_style(done), "what the agent holds")),
        lines(LineString(needle).intersection(box(*window)), "needle", "needle"),
        [Shape("dot", ((float(x), float(y)),), "needle", "tip", size_mm=0.9)],
    )
    return replace(
        section,
        title=f"{name}: section at the tip, {level}",
        alt=f"{name}: axial section through the tip beside {level}, seen from below. {reach_words(done)}",
        bounds_mm=(window[0] - 2, window[1] - 2, window[2] + 44, window[3] + 2),
        shapes=tuple(shape for group in shapes for shape in group),
        labels=margin_labels(_callouts(section, done, window), window, TEXT_MM),
        scale_bar_mm=10,
        side_marks=None,
        note="",
        text_mm=TEXT_MM,
    )


def trunk_strips(reaches: Sequence[tuple[str, Reach]]) -> Scene:
    """Draw the trunk of one patient once for each plan, filled where the agent reaches it.

    Parameters
    ----------
    reaches : sequence of (str, Reach)
        Names of plans and what they reached in the same patient.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> from sympblock.block.injectate.agent_plan import Plan, reach
    >>> trunk_strips([("A", reach(typical_patient(), Plan("thermal", ("L3",))))]).labels[0].text
    'A'
    """
    patient = reaches[0][1].patient
    top, bottom = (float(-patient.frames[level].centre_mm[2]) for level in ("L2", "L5"))
    shapes: list[Shape] = []
    labels: list[Label] = []
    right = STRIP_APART_MM * (len(reaches) - 1) + 34.0
    for above, below in DISCS:
        y = -float(patient.frames[above].centre_mm[2] + patient.frames[below].centre_mm[2]) / 2.0
        shapes.append(Shape("line", ((LEFT_MM + 26, y), (right - 20, y)), "guide"))
        labels.append(Label(f"disc {above}/{below[1]}", (LEFT_MM, y)))
    heads: list[Label] = []
    for number, (name, done) in enumerate(reaches):
        x = number * STRIP_APART_MM
        shapes += _strip(done, x, (top, bottom))
        heads.append(Label(name, (x, top - 9), anchor="middle"))
        labels += _ganglion_labels(done, x, (top, bottom))
    return Scene(
        title="The trunk from L2 to L5, and what reaches it",
        alt=f"The sympathetic trunk as a vertical strip. {' '.join(f'{n}: {reach_words(r)}' for n, r in reaches)}",
        bounds_mm=(LEFT_MM - 4, top - 16, right, bottom + 4),
        shapes=tuple(shapes),
        labels=(*heads, *labels),
        text_mm=TEXT_MM,
    )


def liquid_and_heat() -> Scene:
    """Draw the trunk of the typical patient under 3 ml of a liquid and under one thermal lesion, both at L3.

    Examples
    --------
    >>> [label.text for label in liquid_and_heat().labels[:2]]
    ['3 ml', 'one lesion']
    """
    plans = {"3 ml": Plan("liquid", ("L3",), 3.0), "one lesion": Plan("thermal", ("L3",))}
    return trunk_strips([(name, reach(typical_patient(), plan)) for name, plan in plans.items()])


def reach_words(done: Reach) -> str:
    """Say in one or two sentences what a plan reaches."""
    ganglia = ", ".join(done.ganglia) or "none"
    crossed = "reached right through in places" if done.is_crossed else "nowhere reached right through"
    return (
        f"Of the trunk between the discs L2/3 and L4/5 {done.trunk_share * 100:.0f} per cent is reached, the trunk is {crossed}. "
        f"Ganglia reached: {ganglia}. Genitofemoral nerve: {done.genitofemoral}."
    )


def _held_in_plane(done: Reach, window: tuple[float, float, float, float], height_mm: float) -> BaseGeometry:
    """Return what the agent holds of a level's axial plane, in picture coordinates."""
    xs, ys = np.arange(window[0], window[2], STEP_MM), np.arange(window[1], window[3], STEP_MM)
    x, y = (grid.ravel() for grid in np.meshgrid(xs, ys, indexing="ij"))
    frame = done.patient.frames[done.plan.levels[0]]
    points = frame.patient_from_level(np.column_stack([x, y, np.full(len(x), height_mm)]))
    here = held(done.regions, points)
    half = STEP_MM / 2.0 + 0.01
    cells = box(x[here] - half, y[here] - half, x[here] + half, y[here] + half)
    return unary_union(cells).buffer(STEP_MM).buffer(-STEP_MM).simplify(0.2)


def _clipped(shape: Shape, window: tuple[float, float, float, float]) -> list[Shape]:
    """Cut a shape of a section to the window."""
    frame = box(*window)
    if shape.kind == "area":
        polygon = Polygon(shape.points_mm, shape.holes_mm).buffer(0)
        return areas(polygon.intersection(frame), shape.structure, shape.name, shape.emphasis)
    if shape.kind == "line":
        return lines(LineString(shape.points_mm).intersection(frame), shape.structure, shape.name, shape.emphasis)
    return []


def _callouts(section: Scene, done: Reach, window: tuple[float, float, float, float]) -> list[Callout]:
    found = []
    for base, words in NAMED.items():
        shape = next((s for s in section.shapes if s.structure == f"{base}_{done.plan.side}"), None)
        if shape is None:
            continue
        inside = np.array([p for p in shape.points_mm if window[0] < p[0] < window[2] and window[1] < p[1] < window[3]])
        if len(inside):
            middle = inside.mean(axis=0)
            found.append(Callout(words, (float(middle[0]), float(middle[1])), "right"))
    return found


def _strip(done: Reach, x: float, ends: tuple[float, float]) -> list[Shape]:
    found = [Shape("area", _box(x, *ends, TRUNK_HALF_MM), "sympathetic_trunk", "trunk")]
    for ganglion in _ganglia(done, ends):
        found.append(Shape("area", _egg(x, -ganglion.centre_mm[2], ganglion.length_mm / 2), "ganglion", "ganglion"))
    style = agent_style(done)
    for run in _runs(done.pieces, ends):
        found.append(Shape("area", _profile(run, x), style, "reached by the agent"))
    for path in done.paths_mm:
        y = -float(path[-1][2])
        found += [
            Shape("line", ((x + 22, y), (x + 7, y)), "needle"),
            Shape("dot", ((x + 7, y),), "needle", "height of the tip", size_mm=1.1),
        ]
    return found


def _runs(pieces: np.ndarray, ends: tuple[float, float]) -> list[np.ndarray]:
    """Return the pieces that are reached and lie between two heights of the picture, split where none is."""
    here = (pieces[:, 1] > 0.0) & (-pieces[:, 0] >= ends[0]) & (-pieces[:, 0] <= ends[1])
    starts = np.flatnonzero(np.diff(here.astype(int), prepend=0) == 1)
    return [pieces[start:][: np.argmin(np.append(here[start:], False))] for start in starts]


def _profile(run: np.ndarray, x: float) -> Ring:
    """Return one outline for neighbouring pieces, as wide at each height as the share that is reached."""
    corners = [(height + up, GANGLION_HALF_MM * share) for height, share in run for up in (0.0, PIECE_MM)]
    right = [(float(x + half), float(-height)) for height, half in corners]
    left = [(float(x - half), float(-height)) for height, half in reversed(corners)]
    return (*right, *left)


def _ganglia(done: Reach, ends: tuple[float, float]) -> list[Ganglion]:
    return [g for g in done.patient.ganglia if g.side == done.plan.side and ends[0] <= -g.centre_mm[2] <= ends[1]]


def _ganglion_labels(done: Reach, x: float, ends: tuple[float, float]) -> list[Label]:
    return [
        Label(g.name, (x - GANGLION_HALF_MM - 2, -float(g.centre_mm[2])), anchor="end") for g in _ganglia(done, ends)
    ]


def _box(x: float, top: float, bottom: float, half: float) -> Ring:
    return ((x - half, top), (x + half, top), (x + half, bottom), (x - half, bottom))


def _egg(x: float, y: float, half_length: float) -> tuple[Point, ...]:
    turns = np.linspace(0.0, 2.0 * np.pi, 24, endpoint=False)
    return tuple((float(x + GANGLION_HALF_MM * np.cos(t)), float(y + half_length * np.sin(t))) for t in turns)
