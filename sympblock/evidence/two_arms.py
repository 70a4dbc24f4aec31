"""Two arms counted: the exact test of Fisher, and an interval that holds where events are few."""

from __future__ import annotations

from sympblock.content import Effect

#: Below this P, and outside this chance of an interval, a difference is called one (convention).
SIGNIFICANT_P = 0.05


def counts_two_arms(effect: Effect) -> bool:
    """Tell whether a result has people and events in two arms."""
    return None not in (effect.events_1, effect.events_2, effect.n_2)


def has_empty_cell(effect: Effect) -> bool:
    """Tell whether nobody, or everybody, had the event in one of two arms."""
    return counts_two_arms(effect) and (effect.events_1 in (0, effect.n_1) or effect.events_2 in (0, effect.n_2))


def fisher_p(effect: Effect) -> float:
    """Return the two-sided P of Fisher's exact test.

    Raises
    ------
    ValueError
        If the result has no counts in two arms.

    Examples
    --------
    >>> from sympblock.content import load_effects
    >>> sayson = next(effect for effect in load_effects() if effect.id == "sayson_gfn")
    >>> round(fisher_p(sayson), 3)
    0.017
    """
    from scipy.stats import fisher_exact

    return float(fisher_exact(_table(effect)).pvalue)


def score_interval(effect: Effect) -> tuple[float, float]:
    """Return the 95 % score interval of the risk ratio, which needs no event added to an empty cell.

    Raises
    ------
    ValueError
        If the result has no counts in two arms.

    Examples
    --------
    >>> from sympblock.content import load_effects
    >>> sayson = next(effect for effect in load_effects() if effect.id == "sayson_gfn")
    >>> [round(end, 2) for end in score_interval(sayson)]
    [0.0, 0.55]
    """
    from statsmodels.stats.proportion import confint_proportions_2indep

    (hit_1, miss_1), (hit_2, miss_2) = _table(effect)
    ends = confint_proportions_2indep(
        hit_1, hit_1 + miss_1, hit_2, hit_2 + miss_2, method="score", compare="ratio", correction=False
    )
    # Where the first arm has no event the root comes out as rounding error.
    return (float(ends[0]) if hit_1 else 0.0), float(ends[1])


def interval_contradicts_test(effect: Effect) -> bool:
    """Tell whether the drawn interval of a ratio includes 1 although the exact test calls the arms different, or the reverse.

    Examples
    --------
    >>> from sympblock.content import load_effects
    >>> [effect.id for effect in load_effects() if counts_two_arms(effect) and interval_contradicts_test(effect)]
    ['bipolar_healed', 'sayson_gfn']
    """
    return (effect.low <= 1 <= effect.high) == (fisher_p(effect) < SIGNIFICANT_P)


def _table(effect: Effect) -> tuple[tuple[int, int], tuple[int, int]]:
    hits_1, hits_2, people_2 = effect.events_1, effect.events_2, effect.n_2
    if hits_1 is None or hits_2 is None or people_2 is None:
        raise ValueError(f"{effect.id}: two arms with counts are needed")
    return (hits_1, effect.n_1 - hits_1), (hits_2, people_2 - hits_2)
