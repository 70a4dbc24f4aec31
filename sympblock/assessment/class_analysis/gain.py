"""What a room gained between the two parts of a short test, phone by phone, with the difficulty of the two forms taken out."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from sympblock.assessment.class_analysis.polled import is_correct
from sympblock.assessment.class_analysis.shares import ClassShare, is_group, share_of_answers, share_of_people
from sympblock.assessment.polling.poll_state import PollState
from sympblock.assessment.polling.rounds import PhoneSheet, Round
from sympblock.assessment.polling.short_test import PARTS, ShortTest, first_form, form_of
from sympblock.content import tables

Marks = tuple[bool, ...]


@dataclass(frozen=True)
class ObjectiveGain:
    """Holds the shares of correct answers to the questions about one objective, of the same phones."""

    objective: str
    before: ClassShare
    after: ClassShare


@dataclass(frozen=True)
class RoomGain:
    """Compares both parts of a short test over the phones that finished both.

    Attributes
    ----------
    seminar : str
        Whose test it is.
    questions : int
        In each part.
    phones : int
        Those that finished both parts.
    left_out : int
        Those that finished only one part, or none.
    a_first : int
        Of the phones, how many had form A before and form B after.
    before, after : ClassShare
        Of all answers.
    change : float or None
        Mean of both orders of the forms, each with equal weight: share after minus share before. None if all phones had one order.
    interval : tuple of float or None
        Its 95 % interval; None if the phones of each order changed alike.
    objectives : tuple of ObjectiveGain
        In the order of the test.
    """

    seminar: str
    questions: int
    phones: int
    left_out: int
    a_first: int
    before: ClassShare
    after: ClassShare
    change: float | None
    interval: tuple[float, float] | None
    objectives: tuple[ObjectiveGain, ...]


def room_gain(poll: PollState) -> RoomGain | None:
    """Compare both parts of the short test of a poll; None unless enough phones have finished both.

    Parameters
    ----------
    poll : PollState
        Both parts must be closed.

    Notes
    -----
    In one order of the forms the change is gain plus difference of the forms, in the other one gain minus that difference. Half the
    sum of both means is the gain: the period effect of a crossover with two periods, with its pooled t interval (minitab_crossover).
    """
    if poll.test is None or len(poll.rounds) < len(PARTS) or any(each.is_open for each in poll.rounds):
        return None
    before, after = (_marks(poll.test, each) for each in poll.rounds)
    phones = sorted(set(before) & set(after))
    if not is_group(len(phones)):
        return None
    begun = {phone for each in poll.rounds for phone in each.sheets}
    pairs = {phone: (before[phone], after[phone]) for phone in phones}
    change, interval = crossover_change(*_changes(pairs))
    return RoomGain(
        seminar=poll.test.seminar,
        questions=len(poll.test.pairs),
        phones=len(phones),
        left_out=len(begun) - len(phones),
        a_first=sum(first_form(phone) == "a" for phone in phones),
        before=_share([pair[0] for pair in pairs.values()]),
        after=_share([pair[1] for pair in pairs.values()]),
        change=change,
        interval=interval,
        objectives=tuple(_by_objective(poll.test, list(pairs.values()))),
    )


def _marks(test: ShortTest, part: Round) -> Mapping[str, Marks]:
    """Mark the sheets that count; what was handed in without an answer is not correct."""
    return {
        phone: _marks_of(test, part, phone, sheet)
        for phone, sheet in part.sheets.items()
        if sheet.is_finished and len(sheet.answers) == len(test.pairs)
    }


def _marks_of(test: ShortTest, part: Round, phone: str, sheet: PhoneSheet) -> Marks:
    questions = test.questions(form_of(phone, part.part))
    return tuple(is_correct(*each) for each in zip(questions, sheet.answers, strict=True))


def _changes(pairs: Mapping[str, tuple[Marks, Marks]]) -> tuple[list[float], list[float]]:
    """Return the change of each phone, apart for those that had form A first and those that had form B first."""
    changes = {phone: fmean(after) - fmean(before) for phone, (before, after) in pairs.items()}
    return (
        [change for phone, change in changes.items() if first_form(phone) == "a"],
        [change for phone, change in changes.items() if first_form(phone) == "b"],
    )


def crossover_change(
    a_first: Sequence[float], b_first: Sequence[float]
) -> tuple[float | None, tuple[float, float] | None]:
    """Return the change free of the difficulty of the forms, with its 95 % interval.

    Parameters
    ----------
    a_first, b_first : sequence of float
        Change of each phone, by the form that it had first.

    Examples
    --------
    >>> change, interval = crossover_change([0.5, 0.375, 0.625], [0.125, 0.25])
    >>> round(change, 4), [round(end, 2) for end in interval]
    (0.3438, [0.18, 0.51])
    """
    if not a_first or not b_first:
        return None, None
    change = (fmean(a_first) + fmean(b_first)) / 2
    spread = max(max(each) - min(each) for each in (a_first, b_first))
    if spread < 1e-12:
        return change, None
    from scipy.stats import ttest_ind

    # The difference of the means of a and of minus b is twice the gain.
    confidence = tables.class_analysis().gain_confidence_proportion
    with warnings.catch_warnings():
        # One order whose phones all changed alike is no fault.
        warnings.simplefilter("ignore", RuntimeWarning)
        ends = ttest_ind(a_first, [-each for each in b_first]).confidence_interval(confidence)
    return change, (max(float(ends.low) / 2, -1.0), min(float(ends.high) / 2, 1.0))


def _share(by_phone: Sequence[Sequence[bool]]) -> ClassShare:
    is_single = all(len(each) == 1 for each in by_phone)
    share = share_of_people([each[0] for each in by_phone]) if is_single else share_of_answers(by_phone)
    assert share
    return share


def _by_objective(test: ShortTest, pairs: Sequence[tuple[Marks, Marks]]) -> Iterator[ObjectiveGain]:
    places: dict[str, list[int]] = {}
    for place, pair in enumerate(test.pairs):
        places.setdefault(pair.objective, []).append(place)
    for objective, asked in places.items():
        before, after = ([[marks[part][n] for n in asked] for marks in pairs] for part in (0, 1))
        yield ObjectiveGain(objective, _share(before), _share(after))
