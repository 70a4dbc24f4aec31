"""The words and numbers of a forest plot."""

from __future__ import annotations

from collections.abc import Sequence

from sympblock.content import Effect
from sympblock.evidence.pooled_effect import Interval
from sympblock.evidence.two_arms import (
    counts_two_arms,
    fisher_p,
    has_empty_cell,
    interval_contradicts_test,
    score_interval,
)

MODELS = {"fixed": "one true effect", "random": "many true effects"}
CORRECTED = "one cell was empty, so half an event is added to each cell of that table."
AGREED = "Fisher's exact test: {}."
DISPUTED = (
    "The interval drawn includes 1, yet Fisher's exact test gives {}: with so few events the normal approximation behind the "
    "interval fails. The score interval, {:.2g} to {:.2g}, agrees with the exact test."
)
INTERVALS = {"published": "published interval", "derived": "interval derived by us"}


def in_numbers(interval: Interval | Effect, measure: str) -> str:
    """Write a value with its interval; a share in percent, without the sign.

    Examples
    --------
    >>> in_numbers(Interval(3.541, 1.48, 8.5), "risk_ratio"), in_numbers(Interval(61, 55, 67), "share")
    ('3.54 (1.48, 8.50)', '61.0 (55.0, 67.0)')
    """
    digits = 1 if measure == "share" else 2
    value, low, high = (_number(each, digits) for each in (interval.value, interval.low, interval.high))
    return f"{value} ({low}, {high})"


def p_in_words(p_value: float) -> str:
    """Write a P.

    Examples
    --------
    >>> p_in_words(0.0169), p_in_words(0.0002)
    ('P = 0.017', 'P < 0.001')
    """
    return "P < 0.001" if p_value < 0.001 else f"P = {p_value:.2g}"


def note_words(effects: Sequence[Effect]) -> str:
    """Say of which table a cell was empty, and where the interval drawn contradicts the exact test."""
    parts = []
    for effect in filter(counts_two_arms, effects):
        is_disputed, exact = interval_contradicts_test(effect), p_in_words(fisher_p(effect))
        if is_disputed or has_empty_cell(effect):
            cause = CORRECTED if has_empty_cell(effect) else "few events."
            told = DISPUTED.format(exact, *score_interval(effect)) if is_disputed else AGREED.format(exact)
            parts.append(f"{effect.words}: {cause} {told}")
    return " ".join(parts)


def _number(value: float, digits: int) -> str:
    words = f"{value:.{digits}f}" if abs(value) >= 0.01 or not value else f"{value:.1g}"
    return words.replace("-", "−")
