"""The severity score of CRPS: a point for each symptom and sign, and the least change that is real."""

from __future__ import annotations

from collections.abc import Collection

from sympblock.content import tables
from sympblock.content.care.limb_cases import SeverityItem, load_severity_items


def points_of(reported: Collection[str], observed: Collection[str]) -> tuple[SeverityItem, ...]:
    """Return the items that give a point.

    Parameters
    ----------
    reported, observed : collection of str
        Ids of the features of which the patient complains, and of those that are found. Continuing pain is taken as given.

    Examples
    --------
    >>> [item.words for item in points_of({"oedema"}, set())]
    ['Continuing pain', 'Oedema reported']
    """
    return tuple(item for item in load_severity_items() if _gives_a_point(item, reported, observed))


def severity_score(reported: Collection[str], observed: Collection[str]) -> int:
    """Return the score: the number of items that are present.

    Examples
    --------
    >>> severity_score(set(), set())
    1
    """
    return len(points_of(reported, observed))


def is_real_change(before: int, after: int) -> bool:
    """Tell whether a change is larger than what the error of measurement explains.

    Examples
    --------
    >>> is_real_change(12, 8), is_real_change(12, 7)
    (False, True)
    """
    return abs(before - after) >= tables.crps_criteria().real_change_points


def _gives_a_point(item: SeverityItem, reported: Collection[str], observed: Collection[str]) -> bool:
    if not item.features:
        return True
    there = reported if item.part == "symptom" else observed
    return any(feature in there for feature in item.features)
