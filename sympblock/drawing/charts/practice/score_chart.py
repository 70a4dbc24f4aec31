"""The score of the learning curve over the sessions, between zero and the limit at which the rule stops counting."""

from __future__ import annotations

from sympblock.assessment.curve.cusum import CurveRule, ScoreCurve
from sympblock.drawing.charts.practice.session_axis import (
    BOUNDS_MM,
    HEIGHT_MM,
    TEXT_MM,
    WIDTH_MM,
    across_mm,
    axes,
    dot_mm,
    number_labels,
)
from sympblock.drawing.scene.scene import Label, Point, Scene, Shape

#: The limit stands below the upper edge by this share, so that its words fit.
ABOVE_LIMIT = 1.12
SUCCESS, FAILURE = "series_cadaver", "series_textbook"
NOTE = "Filled dot: success. Hollow dot: not a success. Broken line: limit."


def score_chart(curve: ScoreCurve, rule: CurveRule) -> Scene:
    """Draw the score after each session that counts.

    Parameters
    ----------
    curve : ScoreCurve
        At least one session.
    rule : CurveRule
        Whose limit is drawn.

    Raises
    ------
    ValueError
        If no session counts.

    Examples
    --------
    >>> from sympblock.assessment.curve.cusum import follow
    >>> rule = CurveRule(0.1, 0.2, 3.55)
    >>> score_chart(follow([True, False], rule), rule).alt
    'Score after 2 sessions that count: 0.12, 0.00. The limit is 3.55. Successes: session 1. Not a success: session 2.'
    """
    if not curve.scores:
        raise ValueError("a curve needs at least one session that counts")
    count = len(curve.scores)
    points = [_place(number, score, count, rule) for number, score in enumerate(curve.scores, 1)]
    limit_mm = _down_mm(rule.limit, rule)
    shapes = [
        axes(),
        Shape("line", ((0.0, limit_mm), (WIDTH_MM, limit_mm)), "guide", size_mm=0.7),
        Shape("line", ((0.0, HEIGHT_MM), *points), SUCCESS),
        *(_dot(point, is_success, count) for point, is_success in zip(points, curve.successes, strict=True)),
    ]
    labels = [
        Label(f"limit {rule.limit:g}: the rule stops counting", (2.0, limit_mm - 4.5)),
        Label("score", (-2.0, -6.0), anchor="end"),
        *(Label(f"{tick}", (-2.0, _down_mm(tick, rule)), anchor="end") for tick in range(int(rule.limit) + 1)),
        *number_labels(count),
    ]
    return Scene(
        "Your learning curve",
        _alt(curve, rule),
        BOUNDS_MM,
        tuple(shapes),
        tuple(labels),
        note=NOTE,
        text_mm=TEXT_MM,
        is_chart=True,
    )


def _dot(point: Point, is_success: bool, count: int) -> Shape:
    return Shape("dot", (point,), SUCCESS if is_success else FAILURE, size_mm=dot_mm(count))


def _place(number: int, score: float, count: int, rule: CurveRule) -> Point:
    return across_mm(number, count), _down_mm(score, rule)


def _down_mm(score: float, rule: CurveRule) -> float:
    return HEIGHT_MM * (1.0 - score / (ABOVE_LIMIT * rule.limit))


def _alt(curve: ScoreCurve, rule: CurveRule) -> str:
    count = len(curve.scores)
    told = ", ".join(f"{score:.2f}" for score in curve.scores)
    parts = [f"Score after {count} {_sessions(count)} that {'counts' if count == 1 else 'count'}: {told}."]
    parts.append(f"The limit is {rule.limit:g}.")
    for words, wanted in (("Successes", True), ("Not a success", False)):
        numbers = [number for number, is_success in enumerate(curve.successes, 1) if is_success is wanted]
        if numbers:
            parts.append(f"{words}: {_sessions(len(numbers))} {', '.join(map(str, numbers))}.")
    return " ".join(parts)


def _sessions(count: int) -> str:
    return "session" if count == 1 else "sessions"
