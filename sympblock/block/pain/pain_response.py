"""What becomes of a pain after a block: what the sympathetic fibres, other nerves, hope, drug in the blood, sedation and time do to it.

The parts do not add up: the strongest one counts, as saline and local anaesthetic
eased pain almost alike at first [@price1998] (S-35). Everything here is hours after
the injection; how good a block was is told from outside, as a share of 1.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

import numpy as np
from numpy.typing import ArrayLike

from sympblock.chance import RandomStream
from sympblock.content import Parameter, load_evidence, tables

#: The series whose share of sympathetic pain is followed: people who were given a block because it was suspected.
PRIOR = "suspected_pain_prior"
Part = Literal["sympathetic", "somatic", "placebo", "systemic"]
PARTS: tuple[Part, ...] = get_args(Part)
Placebo = Literal["verdugo_a", "verdugo_b", "price"]
PLACEBOS: tuple[Placebo, ...] = get_args(Placebo)
#: Half of a pain: where the published shares divide people who respond from those who do not.
HALF = 0.5
MIN_PER_H, H_PER_WEEK = 60.0, 168.0


@dataclass(frozen=True)
class PainTraits:
    """Describes a person's pain, and what eases it.

    Parameters
    ----------
    before_points : float
        Pain before the block, 0 to 10.
    sympathetic_share : float
        Share of the pain that sympathetic fibres maintain, 0 to 1.
    sympathetic_h : float
        How long a complete block eases that part, more than 0.
    placebo_share : float
        Share of the pain that an injection as such takes away, 0 to 1.
    placebo_h : float
        How long that lasts, more than 0.
    systemic_share : float
        Share that local anaesthetic in the blood takes away, 0 to 1.
    course_share : float
        Share that goes within weeks whatever is done, 0 to 1.
    """

    before_points: float
    sympathetic_share: float = 0.0
    sympathetic_h: float = field(default_factory=lambda: tables.pain_response().sympathetic_h)
    placebo_share: float = 0.0
    placebo_h: float = field(default_factory=lambda: tables.pain_response().placebo_h)
    systemic_share: float = 0.0
    course_share: float = 0.0

    def __post_init__(self) -> None:
        _check("before_points", self.before_points, 0.0, 10.0)
        for name in ("sympathetic_share", "placebo_share", "systemic_share", "course_share"):
            _check(name, getattr(self, name), 0.0, 1.0)
        for name in ("sympathetic_h", "placebo_h"):
            _check(name, getattr(self, name), 1e-6, np.inf)


@dataclass(frozen=True)
class BlockGiven:
    """Says what an injection did, apart from hope.

    Parameters
    ----------
    sympathetic : float
        How far the sympathetic fibres to the foot are blocked, 0 to 1; 0 after saline.
    somatic : float
        How far the nerves of the painful region are blocked, 0 to 1.
    in_blood : float
        Share of a dose that went into a vessel, 0 to 1.
    drug_h : float
        How long the drug acts on nerves, more than 0.
    is_sedated : bool
        True if midazolam and fentanyl were given.
    """

    sympathetic: float = 0.0
    somatic: float = 0.0
    in_blood: float = 0.0
    drug_h: float = field(default_factory=lambda: tables.pain_diary().drug_default_h)
    is_sedated: bool = False

    def __post_init__(self) -> None:
        for name in ("sympathetic", "somatic", "in_blood"):
            _check(name, getattr(self, name), 0.0, 1.0)
        _check("drug_h", self.drug_h, 1e-6, np.inf)


def is_suspicion_right(seed: int) -> bool:
    """Sample whether a pain that is suspected to be sympathetic is so: as often as in the series behind ``PRIOR``.

    Examples
    --------
    >>> [is_suspicion_right(seed) for seed in (1, 2, 3)]
    [True, True, True]
    """
    prior = next(row.value or 0.0 for row in load_evidence("bayes_presets") if row.id == PRIOR)
    return RandomStream(seed, "suspected").happens(prior)


def sample_traits(seed: int, is_sympathetic: bool, placebo: Placebo = "verdugo_a") -> PainTraits:
    """Sample a person; the same seed gives the same person on every machine.

    Parameters
    ----------
    seed : int
        The person.
    is_sympathetic : bool
        True if at least half of the pain shall be sympathetically maintained, False if nothing of it.
    placebo : str
        The series whose response to saline is followed: they conflict.

    Examples
    --------
    >>> with_it, without = sample_traits(3, True), sample_traits(3, False)
    >>> with_it.placebo_share == without.placebo_share, without.sympathetic_share
    (True, 0.0)
    """
    if placebo not in PLACEBOS:
        raise ValueError(f"no series {placebo!r}: choose {', '.join(PLACEBOS)}")
    rows, strength = tables.pain_response_rows(), RandomStream(seed, "pain/sympathetic").share()
    least, responders = rows.sympathetic_least_proportion.value, rows.at(f"placebo_{placebo}_percent").value
    return PainTraits(
        before_points=_before_points(seed),
        sympathetic_share=least + (1.0 - least) * strength if is_sympathetic else 0.0,
        sympathetic_h=_lasting_h(seed, rows.sympathetic_h),
        placebo_share=_halved(seed, "placebo", responders / 100.0),
        placebo_h=_lasting_h(seed, rows.placebo_h),
        systemic_share=_halved(seed, "systemic", rows.systemic_adequate_percent.value / 100.0),
        course_share=_course_share(seed),
    )


def relief_parts(traits: PainTraits, given: BlockGiven, hours: ArrayLike) -> Mapping[Part, np.ndarray]:
    """Return what each part takes of the pain, alone.

    Parameters
    ----------
    traits : PainTraits
        The person.
    given : BlockGiven
        The injection.
    hours : array_like
        Shape (n,): hours after it, 0 or more.

    Returns
    -------
    mapping of str to np.ndarray
        By part, shares of the pain, shape (n,), 0 to 1.

    Examples
    --------
    >>> parts = relief_parts(PainTraits(7, sympathetic_share=0.8), BlockGiven(sympathetic=1), [0, 2, 90, 300])
    >>> parts["sympathetic"].round(2)
    array([0. , 0.8, 0.4, 0. ])
    """
    times = _checked_hours(hours)
    sizes: dict[Part, tuple[float, float]] = {
        "sympathetic": (given.sympathetic * traits.sympathetic_share, traits.sympathetic_h),
        "somatic": (given.somatic, given.drug_h),
        "placebo": (traits.placebo_share, traits.placebo_h),
        "systemic": (given.in_blood * traits.systemic_share, tables.pain_response().systemic_h),
    }
    return {
        part: size * _course(times, tables.pain_response().at(f"{part}_pace_min"), h)
        for part, (size, h) in sizes.items()
    }


def relief_share(traits: PainTraits, given: BlockGiven, hours: ArrayLike) -> np.ndarray:
    """Return the share of the pain that the injection takes away, shape (n,): that of the strongest part.

    Examples
    --------
    >>> relief_share(PainTraits(7, placebo_share=0.6), BlockGiven(), [0.5, 48]).round(2)
    array([0.57, 0.  ])
    """
    return np.maximum.reduce(list(relief_parts(traits, given, hours).values()))


def pain_points(traits: PainTraits, given: BlockGiven, hours: ArrayLike) -> np.ndarray:
    """Return the pain, shape (n,), 0 to 10, as felt: relief, sedation and the course of weeks together.

    Examples
    --------
    >>> pain_points(PainTraits(6), BlockGiven(is_sedated=True), [0, 1, 24]).round(1)
    array([6. , 4.8, 6. ])
    """
    times = _checked_hours(hours)
    weeks = times / H_PER_WEEK
    remaining = 1.0 - traits.course_share * -np.expm1(-weeks / tables.pain_response().course_week)
    sedated = tables.pain_response().sedation_points * _course(
        times, tables.pain_response().systemic_pace_min, tables.pain_response().sedation_h
    )
    felt = traits.before_points * remaining * (1.0 - relief_share(traits, given, times)) - given.is_sedated * sedated
    return np.maximum(felt, 0.0)


def longest_h() -> float:
    """Return how long relief is followed.

    Examples
    --------
    >>> longest_h()
    672.0
    """
    return tables.pain_response().longest_week * H_PER_WEEK


def hours_of_relief(traits: PainTraits, given: BlockGiven) -> float:
    """Return the hours until relief has fallen to half of its best; 0 if there was none: our definition.

    Examples
    --------
    >>> round(hours_of_relief(PainTraits(7, placebo_share=0.6, placebo_h=20), BlockGiven()))
    20
    """
    times = np.arange(0.0, longest_h(), 0.25)
    relief = relief_share(traits, given, times)
    above = np.flatnonzero(relief >= HALF * relief.max())
    return float(times[above[-1]]) if relief.max() > 0.0 else 0.0


def _before_points(seed: int) -> float:
    told = tables.pain_response()
    return RandomStream(seed, "pain/before_points").measure(
        tables.pain_response_rows().pain_before_points, told.pain_least_points, told.pain_most_points
    )


def _lasting_h(seed: int, row: Parameter) -> float:
    """Sample a duration by a log-normal law, which keeps the published mean: most are shorter, a few much longer."""
    mean, spread = row.value, row.spread or 1e-9
    variance = math.log1p((spread / mean) ** 2)
    sampled = RandomStream(seed, f"pain/{row.key}").normal(math.log(mean) - variance / 2.0, math.sqrt(variance))
    return min(max(math.exp(sampled), tables.pain_response().shortest_h), longest_h())


def _halved(seed: int, name: str, responders: float) -> float:
    """Sample a share: half or more in as many people as published, evenly within each half (S-35)."""
    size = RandomStream(seed, f"pain/{name}/size").share()
    return HALF * (size + RandomStream(seed, f"pain/{name}").happens(responders))


def _course_share(seed: int) -> float:
    told = tables.pain_response()
    if not RandomStream(seed, "pain/course").happens(told.course_proportion):
        return 0.0
    low, high = told.course_low_proportion, told.course_high_proportion
    return low + (high - low) * RandomStream(seed, "pain/course/size").share()


def _course(hours: np.ndarray, pace_min: float, lasts_h: float) -> np.ndarray:
    """Rise with a time constant, and fade to half at a duration."""
    risen = -np.expm1(-hours * MIN_PER_H / pace_min)
    return risen / (1.0 + (hours / lasts_h) ** tables.pain_response().relief_fades_ratio)


def _checked_hours(hours: ArrayLike) -> np.ndarray:
    times = np.asarray(hours, dtype=float)
    if times.ndim != 1 or not np.isfinite(times).all() or (times < 0.0).any():
        raise ValueError("hours must be a list of numbers, 0 or more")
    return times


def _check(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise ValueError(f"{name} {value:g} lies outside {low:g} to {high:g}")
