"""The map of a story after a block: every step and act, with the path that was walked."""

from __future__ import annotations

from collections.abc import Mapping

from sympblock.care.safety.story_walk import StoryWalk, after_words
from sympblock.content.care.after_block_stories import AfterBlockStory, Ending, StoryStep
from sympblock.drawing.scene.scene import Label, Point, Scene, Shape

# Layout in picture millimetres: a diagram.
WIDTH_MM, ROW_MM, TEXT_MM, DOT_MM, BESIDE_MM = 156.0, 22.0, 5.5, 2.6, 4.5
#: Room for a label beside the outermost dot.
MARGIN_MM = 25.0
#: Rows are shifted to and fro, so that a line that skips a row does not run through its dots.
SHIFTS_MM = (-9.0, 9.0)
ENDS: dict[Ending, str] = {"good": "ended well", "late": "late", "harm": "harm"}


def story_map(walk: StoryWalk) -> Scene:
    """Draw the steps of a story from top to bottom: the path that was walked solid, the others faint.

    Parameters
    ----------
    walk : StoryWalk
        Best at its end: the map tells where other acts lead.
    """
    places = _places_mm(walk.story)
    walked = [step.id for step, _ in walk.passed] + [walk.now.id]
    taken = set(zip(walked, walked[1:], strict=False))
    ways = [(step.id, act.to) for step in walk.story.steps for act in step.acts]
    shapes = [
        Shape("line", (places[start], places[end]), "chart_axis" if (start, end) in taken else "chart_grid")
        for start, end in sorted(set(ways), key=lambda way: way in taken)
    ]
    for step in walk.story.steps:
        style = "series_cadaver" if step.id in walked else "series_textbook"
        shapes.append(Shape("dot", (places[step.id],), style, _name(step, step.id in walked), size_mm=DOT_MM))
    bottom = max(y for _, y in places.values())
    return Scene(
        "Where the acts of this story lead",
        _in_words(walk, walked),
        (-MARGIN_MM, -10.0, WIDTH_MM + MARGIN_MM, bottom + 10.0),
        tuple(shapes),
        tuple(_labels(walk.story, places, walked)),
        note="Filled: your path. Empty: where other acts lead.",
        text_mm=TEXT_MM,
        is_chart=True,
    )


def depths(story: AfterBlockStory) -> dict[str, int]:
    """Return for each step the most acts that lead to it."""
    found = {story.steps[0].id: 0}
    for step in sorted(story.steps, key=lambda each: each.at_h):
        for act in step.acts:
            found[act.to] = max(found.get(act.to, 0), found[step.id] + 1)
    return found


def _places_mm(story: AfterBlockStory) -> dict[str, Point]:
    rows: dict[int, list[str]] = {}
    depth = depths(story)
    for step in story.steps:
        rows.setdefault(depth[step.id], []).append(step.id)
    return {
        name: (WIDTH_MM * (number + 0.5) / len(names) + SHIFTS_MM[row % 2], row * ROW_MM)
        for row, names in rows.items()
        for number, name in enumerate(names)
    }


def _labels(story: AfterBlockStory, places: Mapping[str, Point], walked: list[str]) -> list[Label]:
    """Name each step beside its dot, on the outer side, and mark the walked ones in words too."""
    found = []
    for step in story.steps:
        x, y = places[step.id]
        is_left = x < WIDTH_MM / 2 - abs(SHIFTS_MM[0])
        number = f"{walked.index(step.id) + 1}. " if step.id in walked else ""
        words = ENDS[step.ending] if step.ending else after_words(step.at_h)
        found.append(
            Label(
                number + words, (x - BESIDE_MM if is_left else x + BESIDE_MM, y), anchor="end" if is_left else "start"
            )
        )
    return found


def _name(step: StoryStep, is_walked: bool) -> str:
    words = ENDS[step.ending] if step.ending else "a step"
    return f"{after_words(step.at_h)}: {words}{', on your path' if is_walked else ''}"


def _in_words(walk: StoryWalk, walked: list[str]) -> str:
    path = ", then ".join(after_words(walk.story.step(name).at_h) for name in walked)
    others = [step for step in walk.story.steps if step.ending and step.id not in walked]
    ended = ENDS[walk.now.ending] if walk.now.ending else "is not over"
    also = "; ".join(f"{ENDS[step.ending]} after {after_words(step.at_h)}" for step in others if step.ending)
    return f"Your path: {path}; it {ended}. Other ends: {also or 'none'}."
