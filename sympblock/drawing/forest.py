"""The forest plot: results of several studies below one another, and what they give together."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sympblock.block.pooled_effect import Interval, Pooled, pooled_effects
from sympblock.content import Effect, EffectGroup, load_effect_groups, load_effects, load_studies

from .scene import Label, Point, Ring, Scene, Shape

# Words stand above their row and numbers beside it, so that a picture as narrow as a telephone keeps its words.
WIDTH_MM, AXIS_MM, NUMBERS_MM = 104.0, 54.0, 60.0
WORDS_MM, ROW_MM, TEXT_MM = 5.0, 12.5, 3.7
SMALLEST_MM, LARGEST_MM, DIAMOND_MM = 1.6, 5.0, 4.4
RATIOS = (0.01, 0.1, 0.3, 1, 3, 10, 30, 100)
STEPS = (0.5, 1, 2, 5)
NO_EFFECT = {"mean_difference": 0.0, "risk_ratio": 1.0}
MODELS = {"fixed": "one true effect (fixed)", "random": "many true effects (random)"}
INTERVALS = {"published": "published interval", "derived": "interval derived by us"}


@dataclass(frozen=True)
class Scale:
    """Places values between two ends on the axis, a ratio by its logarithm."""

    start: float
    end: float
    ticks: tuple[float, ...]
    is_logarithmic: bool

    def x_mm(self, value: float) -> float:
        """Place a value; what lies beyond an end is placed at the end."""
        start, value, end = (self._even(each) for each in (self.start, value, self.end))
        return (min(max(value, start), end) - start) / (end - start) * AXIS_MM

    def _even(self, value: float) -> float:
        return math.log(max(value, 1e-9)) if self.is_logarithmic else value


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
    '−1.20 (−1.95 to −0.45)'
    """
    chosen, effects = _group(group, model)
    pooled = pooled_effects(effects, chosen.measure) if chosen.pooling == "exercise" else None
    weights = _weights(pooled, model, len(effects))
    scale = _scale(chosen, effects)
    names = [_words(effect) for effect in effects]
    shapes = [*_grid(chosen, scale, len(effects) + bool(model))]
    labels: list[Label] = []
    for number, (effect, words) in enumerate(zip(effects, names)):
        shapes += _result(effect, scale, _middle(number), weights[number])
        labels += _row_labels(words, in_numbers(effect, chosen.measure), number)
    if pooled and model:
        shapes += _diamond(getattr(pooled, model), scale, _middle(len(effects)), f"forest_{model}")
        labels += _row_labels(
            f"Together: {MODELS[model]}", in_numbers(getattr(pooled, model), chosen.measure), len(effects)
        )
    rows = len(effects) + bool(model)
    shapes += _key(rows, {effect.interval for effect in effects})
    labels += [*_axis_labels(chosen, scale, rows), *_key_labels(rows, {effect.interval for effect in effects})]
    return Scene(
        title=chosen.title,
        alt=_in_words(chosen, list(zip(names, effects, weights)), pooled, model),
        bounds_mm=(-3.0, -1.0, WIDTH_MM, _floor(rows) + 24.0 + 6.0 * (len({e.interval for e in effects}) - 1)),
        shapes=tuple(shapes),
        labels=tuple(labels),
        text_mm=TEXT_MM,
    )


def in_numbers(interval: Interval | Effect, measure: str) -> str:
    """Write a value with its interval.

    Examples
    --------
    >>> in_numbers(Interval(3.541, 1.48, 8.5), "risk_ratio"), in_numbers(Interval(61, 55, 67), "share")
    ('3.54 (1.48 to 8.50)', '61.0 % (55.0 to 67.0)')
    """
    digits, unit = (1, " %") if measure == "share" else (2, "")
    value, low, high = (_number(each, digits) for each in (interval.value, interval.low, interval.high))
    return f"{value}{unit} ({low} to {high})"


def _number(value: float, digits: int) -> str:
    words = f"{value:.{digits}f}" if abs(value) >= 0.01 or not value else f"{value:.1g}"
    return words.replace("-", "−")


def _group(name: str, model: str) -> tuple[EffectGroup, list[Effect]]:
    found = [group for group in load_effect_groups() if group.id == name]
    if not found:
        raise ValueError(f"no group of results is called {name!r}")
    if model not in ("", *MODELS):
        raise ValueError(f"no model is called {model!r}: choose from {', '.join(MODELS)}")
    if model and found[0].pooling == "none":
        raise ValueError(f"{name} may not be pooled: {found[0].caution}")
    return found[0], [effect for effect in load_effects() if effect.group == name]


def _weights(pooled: Pooled | None, model: str, count: int) -> Sequence[float | None]:
    if pooled is None:
        return [None] * count
    return pooled.random_weights if model == "random" else pooled.fixed_weights


def _words(effect: Effect) -> str:
    study = next(study.study for study in load_studies() if study.id == effect.study)
    when = "" if effect.time == "not seen" else f", {effect.time}"
    return f"{study}: {effect.words[:1].lower()}{effect.words[1:]}{when}"


def _scale(group: EffectGroup, effects: Sequence[Effect]) -> Scale:
    low, high = min(effect.low for effect in effects), max(effect.high for effect in effects)
    if group.measure == "share":
        return Scale(0, 100, (0, 25, 50, 75, 100), False)
    if group.measure == "risk_ratio":
        start = max([ratio for ratio in RATIOS if ratio <= min(low, 0.5)], default=RATIOS[0])
        end = min([ratio for ratio in RATIOS if ratio >= max(high, 2)], default=RATIOS[-1])
        return Scale(start, end, tuple(ratio for ratio in RATIOS if start <= ratio <= end), True)
    low, high = min(low, 0), max(high, 0)
    step = next((step for step in STEPS if (high - low) / step <= 6), STEPS[-1])
    first, last = math.floor(low / step), math.ceil(high / step)
    return Scale(first * step, last * step, tuple(step * number for number in range(first, last + 1)), False)


def _middle(row: int) -> float:
    return ROW_MM * row + WORDS_MM + 3.6


def _floor(rows: int) -> float:
    return ROW_MM * rows + 1.0


def _grid(group: EffectGroup, scale: Scale, rows: int) -> Iterator[Shape]:
    for row in range(rows):
        for tick in scale.ticks:
            x = scale.x_mm(tick)
            yield Shape("line", ((x, _middle(row) - 3.2), (x, _middle(row) + 3.2)), "chart_grid")
    floor = _floor(rows)
    yield Shape("line", ((0, floor), (AXIS_MM, floor)), "chart_axis")
    if group.measure in NO_EFFECT:
        x = scale.x_mm(NO_EFFECT[group.measure])
        for row in range(rows):
            yield Shape("line", ((x, _middle(row) - 3.2), (x, _middle(row) + 3.2)), "forest_no_effect", "No effect")


def _result(effect: Effect, scale: Scale, middle: float, weight: float | None) -> Iterator[Shape]:
    name = _words(effect)
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
    yield Shape("area", square, "forest_published" if is_published else "forest_derived", name)


def _square(centre: Point, side: float) -> Ring:
    (x, y), half = centre, side / 2
    return ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))


def _diamond(interval: Interval, scale: Scale, middle: float, structure: str) -> Iterator[Shape]:
    left, x, right = (scale.x_mm(each) for each in (interval.low, interval.value, interval.high))
    ring = ((left, middle), (x, middle - DIAMOND_MM / 2), (right, middle), (x, middle + DIAMOND_MM / 2))
    yield Shape("area", ring, structure, "All studies together")


def _row_labels(words: str, numbers: str, row: int) -> list[Label]:
    top = ROW_MM * row + WORDS_MM / 2
    return [Label(words, (-2.0, top)), Label(numbers, (NUMBERS_MM, _middle(row)))]


def _axis_labels(group: EffectGroup, scale: Scale, rows: int) -> Iterator[Label]:
    floor = _floor(rows)
    for tick in scale.ticks:
        words = f"{tick:g} %" if group.measure == "share" and tick in (0, 100) else f"{tick:g}".replace("-", "−")
        yield Label(words, (scale.x_mm(tick), floor + 3.4), anchor="middle")
    if group.measure in NO_EFFECT:
        yield Label(f"← {group.less}", (-2.0, floor + 9.0))
        yield Label(f"{group.more} →", (WIDTH_MM - 2.0, floor + 9.0 + 5.0), anchor="end")


def _key(rows: int, intervals: set[str]) -> Iterator[Shape]:
    for number, kind in enumerate(sorted(intervals)):
        y = _floor(rows) + 21.0 + 6.0 * number
        is_published = kind == "published"
        yield Shape("line", ((0, y), (9, y)), "forest_published" if is_published else "forest_derived_range")
        for x in (0, 9) if is_published else ():
            yield Shape("line", ((x, y - 1.5), (x, y + 1.5)), "forest_published")
        yield Shape("area", _square((4.5, y), 3.0), f"forest_{kind}")


def _key_labels(rows: int, intervals: set[str]) -> Iterator[Label]:
    for number, kind in enumerate(sorted(intervals)):
        words = INTERVALS[kind]
        yield Label(f"{words[:1].upper()}{words[1:]}", (12.0, _floor(rows) + 21.0 + 6.0 * number))


def _in_words(
    group: EffectGroup, rows: list[tuple[str, Effect, float | None]], pooled: Pooled | None, model: str
) -> str:
    parts = [f"Forest plot with {len(rows)} result{'s' * (len(rows) > 1)}. {group.title}."]
    if group.measure in NO_EFFECT:
        parts.append(f"Left of {NO_EFFECT[group.measure]:g}: {group.less}. Right: {group.more}.")
    for words, effect, weight in rows:
        share = "" if weight is None else f", weight {100 * weight:.0f} %"
        parts.append(f"{words}: {in_numbers(effect, group.measure)}, {INTERVALS[effect.interval]}{share}.")
    if pooled and model:
        parts.append(f"Together, {MODELS[model]}: {in_numbers(getattr(pooled, model), group.measure)}.")
    elif pooled:
        parts.append("The pooled value is still covered.")
    return " ".join(parts)
