"""How often heat and a liquid at a well placed tip reach the trunk, counted needle by needle in some people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.agent_plan import Plan, reach
from sympblock.content import tables
from sympblock.conventions import SIDES, TARGET_LEVELS


@dataclass(frozen=True)
class TrunkCounts:
    """Counts needles with their tip at the target.

    Parameters
    ----------
    people, needles : int
        Who was needled, and how often.
    grazed, crossed : int
        Needles whose heat touched the trunk of their side, and those whose heat reached it right through somewhere.
    bathed : int
        Needles whose liquid reached it right through somewhere.
    """

    people: int
    needles: int
    grazed: int
    crossed: int
    bathed: int


def count_trunk(patient: Patient) -> TrunkCounts:
    """Heat, and then inject, at each target level of both sides; some seconds.

    Parameters
    ----------
    patient : Patient
        The person.

    Returns
    -------
    TrunkCounts
        Of one person.
    """
    places = [(side, level) for side in SIDES for level in TARGET_LEVELS]
    hot = [reach(patient, Plan("thermal", (level,), side=side)) for side, level in places]
    wet = [
        reach(patient, Plan("liquid", (level,), tables.long_agents().liquid_ml, side=side)) for side, level in places
    ]
    return TrunkCounts(
        people=1,
        needles=len(places),
        grazed=sum(each.gap_mm(f"sympathetic_trunk_{each.plan.side}") == 0.0 for each in hot),
        crossed=sum(each.is_crossed for each in hot),
        bathed=sum(each.is_crossed for each in wet),
    )


def sum_counts(counts: Iterable[TrunkCounts]) -> TrunkCounts:
    """Add up what was counted in some people, in any order.

    Parameters
    ----------
    counts : iterable of TrunkCounts
        One of each.

    Examples
    --------
    >>> sum_counts([TrunkCounts(1, 6, 3, 1, 5), TrunkCounts(1, 6, 2, 0, 6)])
    TrunkCounts(people=2, needles=12, grazed=5, crossed=1, bathed=11)
    """
    rows = list(counts)
    return TrunkCounts(*(sum(getattr(row, field.name) for row in rows) for field in fields(TrunkCounts)))


def counts_text(counts: TrunkCounts) -> str:
    """Say the counts as the list of simplifications tells them.

    Examples
    --------
    >>> counts_text(TrunkCounts(2, 12, 5, 1, 11)).split("; ")[1]
    '3 ml of liquid covered the full cross-section somewhere in 11 of 12.'
    """
    return (
        f"In {counts.people} people, both sides, a lesion at the target reached the trunk in {counts.grazed} of "
        f"{counts.needles} needles and its full cross-section in {counts.crossed}; {tables.long_agents().liquid_ml:g} ml of liquid covered the "
        f"full cross-section somewhere in {counts.bathed} of {counts.needles}."
    )
