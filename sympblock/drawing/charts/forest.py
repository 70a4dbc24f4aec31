"""The forest plot: results of several studies below one another, and what they give together."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sympblock.content import Effect, EffectGroup, load_effect_groups, load_effects
from sympblock.drawing.charts.forest_words import INTERVALS, MODELS, in_numbers, note_words
from sympblock.drawing.scene.scene import Label, Point, Ring, Scene, Shape
from sympblock.evidence.pooled_effect import Interval, Pooled, pooled_effects

# Words stand above their row and numbers beside it: on a telephone the picture keeps words of up to LONGEST letters.
# Differences have signs, which makes their numbers too long for that: they stand below the words, over a wider axis.
WIDTH_MM, AXIS_MM, NUMBERS_MM, LONGEST = 80.0, 38.0, 41.0, 33
WIDE_AXIS_MM = 72.0
WORDS_MM, MARK_MM, TEXT_MM = 5.4, 7.0, 3.9
SMALLEST_MM, LARGEST_MM, DIAMOND_MM = 1.6, 5.0, 4.4
RATIOS = (0.01, 0.1, 0.3, 1, 3, 10, 100)
STEPS = (0.5, 1, 2, 5)
MOST_STEPS = 4
NO_EFFECT = {"mean_difference": 0.0, "risk_ratio": 1.0}


@dataclass(frozen=True)
class Scale:
    """Places values between two ends on the axis, a ratio by its logarithm."""

    start: float
    end: float
    ticks: tuple[float, ...]
    is_logarithmic: bool
    axis_mm: float = AXIS_MM

    def x_mm(self, value: float) -> float:
        """Place a value; what lies beyond an end is placed at the end."""
        start, value, end = (self._even(each) for each in (self.start, value, self.end))
        return (min(max(value, start), end) - start) / (end - start) * self.axis_mm

    def _even(self, value: float) -> float:
        return math.log(max(value, 1e-9)) if self.is_logarithmic else value


@dataclass(frozen=True)
class ForestPlot:
    """Holds what one picture shows: its results, their pooled value, and the model that is uncovered."""

    group: EffectGroup
    effects: tuple[Effect, ...]
    pooled: Pooled | None
    model: str
    scale: Scale

    @property
    def together(self) -> Interval | None:
        """Return the pooled value that is uncovered."""
        return getattr(self.pooled, self.model) if self.pooled and self.model else None

    @property
    def weights(self) -> Sequence[float | None]:
        """Return the share of each result in the pooled value; None where nothing may be pooled."""
        if self.pooled is None:
            return [None] * len(self.effects)
        return self.pooled.random_weights if self.model == "random" else self.pooled.fixed_weights

    @property
    def key(self) -> list[str]:
        """Return the kinds of interval that occur."""
        return sorted({effect.interval for effect in self.effects})

    @property
    def rows(self) -> int:
        """Count the rows, with that of the diamond."""
        return len(self.effects) + (self.together is not None)

    @property
    def floor_mm(self) -> float:
        """Return the height of the axis."""
        return self.row_mm * self.rows + 1.0

    @property
    def is_stacked(self) -> bool:
        """Tell whether numbers stand below the words."""
        return self.group.measure == "mean_difference"

    @property
    def row_mm(self) -> float:
        """Return the height of a row."""
        return WORDS_MM * (1 + self.is_stacked) + MARK_MM

    def middle_mm(self, row: int) -> float:
        """Return the height of the mark of a row."""
        return self.row_mm * (row + 1) - MARK_MM / 2 + 0.1

    def key_mm(self, line: int) -> float:
        """Return the height of one line of the key."""
        return self.floor_mm + (20.5 if self.group.measure in NO_EFFECT else 10.5) + 6.0 * line


def forest(group: str, model: str = "") -> Scene:
    """Draw the results of one group, and their pooled value if a model is named.

    Squares are as large as their share in the pooled value; where nothing may be
    pooled they are all alike.

    Parameters
    ----------
    group : str
        A row of ``data/evidence/effect_groups.csv``.
    model : str
        ``""``, ``"fixed"`` or ``"random"``.

    Returns
    -------
    Scene
        A row for each result; below them the diamond, the axis and the key.

    Raises
    ------
    ValueError
        If no group or model has that name, or the group may not be pooled.

    Examples
    --------
    >>> [label.text for label in forest("pain_one_month").labels][1]
    '−1.20 (−1.95, −0.45)'
    """
    plot = _plot(group, model)
    shapes = [*_grid(plot), *_results(plot), *_diamond(plot), *_key(plot)]
    return Scene(
        title=plot.group.title,
        alt=_in_words(plot),
        bounds_mm=(-3.0, -1.0, WIDTH_MM, plot.key_mm(len(plot.key) + (plot.pooled is not None)) - 2.0),
        shapes=tuple(shapes),
        labels=(*_row_labels(plot), *_axis_labels(plot), *_key_labels(plot)),
        note=note_words(plot.effects),
        text_mm=TEXT_MM,
    )


def _plot(name: str, model: str) -> ForestPlot:
    found = [group for group in load_effect_groups() if group.id == name]
    if not found:
        raise ValueError(f"no group of results is called {name!r}")
    if model not in ("", *MODELS):
        raise ValueError(f"no model is called {model!r}: choose from {', '.join(MODELS)}")
    group, effects = found[0], tuple(effect for effect in load_effects() if effect.group == name)
    if model and group.pooling == "none":
        raise ValueError(f"{name} may not be pooled: {group.caution}")
    pooled = pooled_effects(effects, group.measure) if group.pooling == "exercise" else None
    return ForestPlot(group, effects, pooled, model, _scale(group, effects))


def _scale(group: EffectGroup, effects: Sequence[Effect]) -> Scale:
    low, high = min(effect.low for effect in effects), max(effect.high for effect in effects)
    if group.measure == "share":
        return Scale(0, 100, (0, 50, 100), False)
    if group.measure == "risk_ratio":
        start = max([ratio for ratio in RATIOS if ratio <= min(low, 0.5)], default=RATIOS[0])
        end = min([ratio for ratio in RATIOS if ratio >= max(high, 2)], default=RATIOS[-1])
        # On an axis of more than two tenfolds 0.1 and 0.3 would touch on a telephone, on one of four 1 and 3 too.
        crowded = {0.3: start < 0.1, 3: end / start > 1000}
        shown = tuple(ratio for ratio in RATIOS if start <= ratio <= end and not crowded.get(ratio))
        return Scale(start, end, shown, True)
    low, high = min(low, 0), max(high, 0)
    step = next((step for step in STEPS if (high - low) / step <= MOST_STEPS), STEPS[-1])
    first, last = math.floor(low / step), math.ceil(high / step)
    ticks = tuple(step * number for number in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], ticks, False, WIDE_AXIS_MM)


def _grid(plot: ForestPlot) -> Iterator[Shape]:
    marks = [(tick, "chart_grid") for tick in plot.scale.ticks]
    if plot.group.measure in NO_EFFECT:
        marks.append((NO_EFFECT[plot.group.measure], "forest_no_effect"))
    for value, look in marks:
        x = plot.scale.x_mm(value)
        for row in range(plot.rows):
            yield Shape("line", ((x, plot.middle_mm(row) - 3.2), (x, plot.middle_mm(row) + 3.2)), look)
    yield Shape("line", ((0, plot.floor_mm), (plot.scale.axis_mm, plot.floor_mm)), "chart_axis")


def _results(plot: ForestPlot) -> Iterator[Shape]:
    for row, (effect, weight) in enumerate(zip(plot.effects, plot.weights, strict=False)):
        yield from _result(effect, plot.scale, plot.middle_mm(row), weight)


def _result(effect: Effect, scale: Scale, middle: float, weight: float | None) -> Iterator[Shape]:
    left, right = scale.x_mm(effect.low), scale.x_mm(effect.high)
    is_published = effect.interval == "published"
    yield Shape(
        "line", ((left, middle), (right, middle)), "forest_published" if is_published else "forest_derived_range"
    )
    for x, is_cut in ((left, effect.low < scale.start), (right, effect.high > scale.end)):
        inward = 1.6 if x == left else -1.6
        if is_cut:
            yield Shape("line", ((x + inward, middle - 1.3), (x, middle), (x + inward, middle + 1.3)), "chart_axis")
        elif is_published:
            yield Shape("line", ((x, middle - 1.5), (x, middle + 1.5)), "forest_published")
    side = 3.2 if weight is None else SMALLEST_MM + (LARGEST_MM - SMALLEST_MM) * math.sqrt(weight)
    square = _square((scale.x_mm(effect.value), middle), side)
    yield Shape("area", square, "forest_published" if is_published else "forest_derived", effect.words)


def _square(centre: Point, side: float) -> Ring:
    (x, y), half = centre, side / 2
    return ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))


def _diamond(plot: ForestPlot) -> Iterator[Shape]:
    if plot.together is None:
        return
    middle, half = plot.middle_mm(len(plot.effects)), DIAMOND_MM / 2
    left, x, right = (plot.scale.x_mm(each) for each in (plot.together.low, plot.together.value, plot.together.high))
    ring = ((left, middle), (x, middle - half), (right, middle), (x, middle + half))
    yield Shape("area", ring, f"forest_{plot.model}", "All studies together")


def _row_labels(plot: ForestPlot) -> Iterator[Label]:
    rows: list[tuple[str, Effect | Interval]] = [(effect.words, effect) for effect in plot.effects]
    if plot.together is not None:
        rows.append((f"Together: {MODELS[plot.model]}", plot.together))
    for row, (words, interval) in enumerate(rows):
        top = plot.row_mm * row + WORDS_MM / 2
        numbers = (-2.0, top + WORDS_MM) if plot.is_stacked else (NUMBERS_MM, plot.middle_mm(row))
        yield Label(words, (-2.0, top))
        yield Label(in_numbers(interval, plot.group.measure), numbers)


def _axis_labels(plot: ForestPlot) -> Iterator[Label]:
    for tick in plot.scale.ticks:
        unit = " %" if plot.group.measure == "share" and tick in (0, 100) else ""
        yield Label(f"{tick:g}{unit}".replace("-", "−"), (plot.scale.x_mm(tick), plot.floor_mm + 3.4), anchor="middle")
    if plot.group.measure in NO_EFFECT:
        yield Label(f"← {plot.group.less}", (-2.0, plot.floor_mm + 9.0))
        yield Label(f"→ {plot.group.more}", (-2.0, plot.floor_mm + 14.0))


def _key(plot: ForestPlot) -> Iterator[Shape]:
    for line, kind in enumerate(plot.key):
        y = plot.key_mm(line)
        is_published = kind == "published"
        yield Shape("line", ((0, y), (9, y)), "forest_published" if is_published else "forest_derived_range")
        for x in (0, 9) if is_published else ():
            yield Shape("line", ((x, y - 1.5), (x, y + 1.5)), "forest_published")
        yield Shape("area", _square((4.5, y), 3.0), f"forest_{kind}")


def _key_labels(plot: ForestPlot) -> Iterator[Label]:
    for line, kind in enumerate(plot.key):
        yield Label(f"{INTERVALS[kind][:1].upper()}{INTERVALS[kind][1:]}", (12.0, plot.key_mm(line)))
    if plot.pooled:
        yield Label("Larger squares weigh more", (-2.0, plot.key_mm(len(plot.key))))


def _in_words(plot: ForestPlot) -> str:
    group, measure = plot.group, plot.group.measure
    count = f"{len(plot.effects)} result{'s' * (len(plot.effects) > 1)}"
    parts = [f"Forest plot with {count}. {group.title}."]
    if measure in NO_EFFECT:
        parts.append(f"Left of {NO_EFFECT[measure]:g}: {group.less}. Right: {group.more}.")
    for effect, weight in zip(plot.effects, plot.weights, strict=False):
        share = "" if weight is None else f", weight {100 * weight:.0f} %"
        parts.append(
            f"{effect.words} ({effect.time}): {in_numbers(effect, measure)}, {INTERVALS[effect.interval]}{share}."
        )
    if plot.together is not None:
        parts.append(f"Together, {MODELS[plot.model]}: {in_numbers(plot.together, measure)}.")
    elif plot.pooled:
        parts.append("The pooled value is still covered.")
    return " ".join(parts)
