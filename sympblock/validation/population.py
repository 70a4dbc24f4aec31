"""Published values against those of a simulated population, with 95 % intervals.

A person is a mapping of measures by name, such as ``{"sex": "female",
"l3_upper_width_mm": 41.2}``; see :mod:`~sympblock.validation.population_quantities`
for the names. A tuple holds several measures of one kind. A measure that a
person does not have, such as the level of a ganglion that is missing, has no
entry.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, quantiles, stdev
from typing import Any, Literal

from sympblock.validation.population_estimates import (
    Kind,
    PublishedEstimate,
    PublishedRow,
    mean_estimate,
    publish,
    share_estimate,
    spread_estimate,
    with_error,
)

Person = Mapping[str, Any]
Verdict = Literal["inside", "near", "outside", "shown"]


@dataclass(frozen=True)
class Quantity:
    """Says what is compared, and with which values.

    Parameters
    ----------
    name, group : str
        Words of the table.
    kind : str
        ``mean``; ``spread`` of people, a standard deviation; ``share`` in percent; ``range`` that holds the middle 95 % of
        people; ``gap`` of the means, men less women; ``commonest`` vertebra.
    keys : tuple of str
        Measures of a person that are pooled, such as those of both sides.
    sources : tuple of PublishedRow
        Published ones; none = only the simulated one is shown.
    unit : str
        Behind the numbers: ``"mm"``, ``"°"``, ``"%"`` or ``""``.
    sex : str
        ``"female"`` or ``"male"``; "" = both.
    between : tuple of float
        Share: limits between which a measure counts, the upper one excluded;
        empty = it counts if it is true.
    among : tuple of float
        Share: numbers that count; empty = all between the limits.
    rank : int
        Commonest: 1 = the first, 2 = the next one.
    explained : str
        Why the simulated value lies outside, or the number of the simplification; "" = it must not.
    """

    name: str
    group: str
    kind: Kind
    keys: tuple[str, ...]
    sources: tuple[PublishedRow, ...] = ()
    unit: str = ""
    sex: str = ""
    between: tuple[float, ...] = ()
    among: tuple[float, ...] = ()
    rank: int = 1
    explained: str = ""


@dataclass(frozen=True)
class ComparisonRow:
    """Holds one line of the comparison.

    Parameters
    ----------
    quantity : Quantity
        What is compared.
    source : PublishedRow or None
        Where it is published; None = nowhere.
    published : PublishedEstimate or None
        None = nothing is published.
    simulated : PublishedEstimate
        From the people given.
    verdict : str
        ``inside`` the published interval; ``near`` = outside, but the two
        intervals meet; ``outside``; ``shown`` = not judged.
    """

    quantity: Quantity
    source: PublishedRow | None
    published: PublishedEstimate | None
    simulated: PublishedEstimate
    verdict: Verdict


def compare(quantities: Iterable[Quantity], people: Sequence[Person]) -> list[ComparisonRow]:
    """Compare each quantity with each of its published values.

    Parameters
    ----------
    quantities : iterable of Quantity
        Such as :data:`~sympblock.validation.population_quantities.QUANTITIES`.
    people : sequence of mapping
        Measures of the simulated population.

    Raises
    ------
    ValueError
        If too few people have a measure to form an interval.

    Examples
    --------
    >>> curve = Quantity("lordosis", "spine", "mean", ("lordosis_t12_s1_deg",), (
    ...     PublishedRow("lordosis_t12_s1_deg", counts=("lordosis_count",)),))
    >>> compare([curve], [{"lordosis_t12_s1_deg": value} for value in (30, 36, 38, 44)])[0].verdict
    'inside'
    """
    found = []
    for quantity in quantities:
        simulated = simulate(quantity, people)
        for source in quantity.sources:
            published = publish(quantity.kind, source)
            found.append(ComparisonRow(quantity, source, published, simulated, judge(quantity.kind, source, simulated)))
        if not quantity.sources:
            found.append(ComparisonRow(quantity, None, None, simulated, "shown"))
    return found


def unexplained(rows: Iterable[ComparisonRow]) -> list[ComparisonRow]:
    """Keep the rows that lie outside without a written reason.

    Examples
    --------
    >>> unexplained([])
    []
    """
    return [row for row in rows if row.verdict == "outside" and not row.quantity.explained]


def judge(kind: Kind, source: PublishedRow, simulated: PublishedEstimate) -> Verdict:
    """Say how a simulated value lies to a published one.

    Examples
    --------
    >>> lordosis = PublishedRow("lordosis_t12_s1_deg", counts=("lordosis_count",))
    >>> judge("mean", lordosis, PublishedEstimate(39.0, 37.5, 40.5)), judge("mean", lordosis, PublishedEstimate(45.0, 44.0, 46.0))
    ('near', 'outside')
    """
    published = publish(kind, source)
    if not source.is_judged or published.low is None or published.high is None:
        return "shown"
    if simulated.low is None or simulated.high is None:
        raise ValueError(f"{source.key}: the simulated value has no interval")
    if kind == "range":
        return "inside" if published.low <= simulated.low and simulated.high <= published.high else "outside"
    if simulated.value is not None and published.low <= simulated.value <= published.high:
        return "inside"
    return "near" if simulated.low <= published.high and published.low <= simulated.high else "outside"


def simulate(quantity: Quantity, people: Sequence[Person]) -> PublishedEstimate:
    """Form the value of a simulated population and its interval.

    Raises
    ------
    ValueError
        If fewer than two measures are found.

    Examples
    --------
    >>> low = Quantity("low pole", "kidney", "share", ("pole_left_ratio",), between=(4.0, 9.0))
    >>> simulate(low, [{"pole_left_ratio": 3.1}, {"pole_left_ratio": 4.2}]).value
    50.0
    """
    return _SIMULATED[quantity.kind](quantity, people)


def _values(quantity: Quantity, people: Sequence[Person], sex: str = "") -> list[Any]:
    wanted = sex or quantity.sex
    some = [person for person in people if not wanted or person["sex"] == wanted]
    found = [value for person in some for key in quantity.keys for value in _several(person.get(key))]
    if len(found) < 2:
        raise ValueError(f"{quantity.name}: {len(found)} of {len(people)} people have {' or '.join(quantity.keys)}")
    return found


def _several(measured: Any) -> tuple[Any, ...]:
    if measured is None:
        return ()
    return measured if isinstance(measured, tuple) else (measured,)


def _simulated_mean(quantity: Quantity, people: Sequence[Person]) -> PublishedEstimate:
    values = _values(quantity, people)
    return mean_estimate(fmean(values), stdev(values), len(values))


def _simulated_spread(quantity: Quantity, people: Sequence[Person]) -> PublishedEstimate:
    values = _values(quantity, people)
    return spread_estimate(stdev(values), len(values))


def _simulated_share(quantity: Quantity, people: Sequence[Person]) -> PublishedEstimate:
    values = _values(quantity, people)
    if quantity.among:
        values = [value in quantity.among for value in values]
    elif quantity.between:
        low, high = quantity.between
        values = [low <= value < high for value in values]
    return share_estimate(fmean(map(bool, values)), len(values))


def _simulated_range(quantity: Quantity, people: Sequence[Person]) -> PublishedEstimate:
    values = _values(quantity, people)
    limits = quantiles(values, n=40, method="inclusive")
    return PublishedEstimate(fmean(values), limits[0], limits[-1], stdev(values))


def _simulated_gap(quantity: Quantity, people: Sequence[Person]) -> PublishedEstimate:
    women, men = (_values(quantity, people, sex) for sex in ("female", "male"))
    error = math.hypot(stdev(women) / math.sqrt(len(women)), stdev(men) / math.sqrt(len(men)))
    return with_error(fmean(men) - fmean(women), error)


def _simulated_level(quantity: Quantity, people: Sequence[Person]) -> PublishedEstimate:
    values = _values(quantity, people)
    levels = Counter(map(round, values))
    ranked = sorted(levels, key=lambda level: (-levels[level], level))
    level = float(ranked[min(quantity.rank, len(ranked)) - 1])
    return PublishedEstimate(level, level, level)


_SIMULATED: dict[str, Callable[[Quantity, Sequence[Person]], PublishedEstimate]] = {
    "mean": _simulated_mean,
    "spread": _simulated_spread,
    "share": _simulated_share,
    "range": _simulated_range,
    "gap": _simulated_gap,
    "commonest": _simulated_level,
}
