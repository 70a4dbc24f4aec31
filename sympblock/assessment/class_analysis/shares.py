"""Shares of a class with their intervals: of people, and of answers that several of one person hang together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from sympblock.content import tables
from sympblock.content.intervals import wilson_interval_of_share


def is_group(people: int) -> bool:
    """Tell whether a group is large enough that anything is said of it.

    Examples
    --------
    >>> is_group(4), is_group(5)
    (False, True)
    """
    return people >= tables.class_analysis().group_least_count


@dataclass(frozen=True)
class ClassShare:
    """Holds a share of people, or of their answers.

    Attributes
    ----------
    correct, answers : int
        How many answers are fully correct, of how many.
    people : int
        Who gave them; equal to `answers` where each gave one.
    interval : tuple of float
        Ends of the 95 % interval, 0 to 1.
    """

    correct: int
    answers: int
    people: int
    interval: tuple[float, float]

    @property
    def value(self) -> float:
        """Return the share, 0 to 1."""
        return self.correct / self.answers


def share_of_people(are_correct: Sequence[bool]) -> ClassShare | None:
    """Return the share of people who answered correctly, with its Wilson interval; None for a group that is too small.

    Examples
    --------
    >>> [round(end, 3) for end in share_of_people([True] * 7 + [False] * 5).interval]
    [0.32, 0.807]
    >>> share_of_people([True] * 4) is None
    True
    """
    people, correct = len(are_correct), sum(are_correct)
    if not is_group(people):
        return None
    return ClassShare(correct, people, people, wilson_interval_of_share(correct / people, people))


def share_of_answers(by_person: Iterable[Sequence[bool]]) -> ClassShare | None:
    """Return the share of correct answers where one person gave several; None for a group that is too small.

    Answers of one person are alike, so that they count for fewer than there are: the Wilson interval is that of
    the number of independent answers which would have the same standard error over persons (linearisation). It is
    never larger than the number of answers. Where the persons do not differ at all, each counts once.

    Parameters
    ----------
    by_person : iterable of sequence of bool
        For each person, whether each answer was correct; who gave none is left out.
    """
    persons = [(sum(each), len(each)) for each in by_person if len(each)]
    if not is_group(len(persons)):
        return None
    correct, answers = (int(sum(column)) for column in zip(*persons, strict=True))
    share = correct / answers
    interval = wilson_interval_of_share(share, _independent(persons, share))
    return ClassShare(correct, answers, len(persons), interval)


def _independent(persons: Sequence[tuple[int, int]], share: float) -> int:
    counts = np.asarray(persons, dtype=float)
    people, answers = len(persons), counts[:, 1].sum()
    residuals = counts[:, 0] - share * counts[:, 1]
    variance = people / (people - 1) * float(np.sum(residuals**2)) / answers**2
    if variance <= 1e-15 or share in (0.0, 1.0):
        return people
    # Rounded first: a whole number that is missed by the last bit must not lose one.
    return int(min(max(round(share * (1 - share) / variance, 9), 1.0), answers))
