"""The sentences about what a room gained, for the screen and for the report."""

from __future__ import annotations

from sympblock.assessment.class_analysis.gain import RoomGain
from sympblock.content import tables

FORMS = (
    "By chance, about half of the phones had form A before and form B after; the others had them the other way round. No phone was asked the same "
    "question twice. Both orders have equal weight, so a difference in difficulty between the forms is taken out of the change. The forms were not equated on "
    "other people, so compare the change with that of another seminar only with care."
)
NO_OTHER_GROUP = (
    "There is no group without the seminar: the change may also come from neighbours, from taking such a test for the second time, or from "
    "chance. It does not say that anything will be remembered."
)


def gain_sentence(gain: RoomGain) -> str:
    """Say how much the share of correct answers changed, and how sure that is."""
    if gain.change is None:
        return "All phones had the forms in the same order, so gain and difficulty of the forms cannot be told apart."
    moved = _moved(gain.change)
    if gain.interval is None:
        return f"The share of correct answers {moved}; the phones of each order changed alike, so there is no interval."
    low, high = gain.interval
    return f"The share of correct answers {moved} (95 % interval {_points(low)} to {_points(high)} points). {_meaning(low, high)}"


def _moved(change: float) -> str:
    points = abs(round(100 * change))
    if not points:
        return "stayed as it was"
    return f"{'rose' if change > 0 else 'fell'} by {points} percentage point{'' if points == 1 else 's'}"


def _points(change: float) -> str:
    return str(round(100 * change)).replace("-", "\N{MINUS SIGN}")


def _meaning(low: float, high: float) -> str:
    if low > 0:
        return "Such a group probably answers more questions correctly afterwards than before."
    if high < 0:
        return "Such a group probably answers fewer questions correctly afterwards than before."
    return (
        "Whether such a group answers more or fewer questions correctly afterwards cannot be told from so few phones."
    )


def gain_basis(gain: RoomGain) -> str:
    """Say on which phones the numbers rest."""
    left = (
        f" {gain.left_out} more did not finish both and {'is' if gain.left_out == 1 else 'are'} left out."
        if gain.left_out
        else ""
    )
    is_hint = gain.phones < tables.class_analysis().hint_below_count
    weight = " From so few phones each number is a hint, not a measurement." if is_hint else ""
    return (
        f"{gain.phones} phones finished both tests of {gain.questions} questions; {gain.a_first} of them had form A first.{left} "
        "Only fully correct answers count, and a question that was handed in without an answer is not correct."
        f"{weight}"
    )


def percent_words(share: float, interval: tuple[float, float]) -> str:
    """Say a share with its interval, short enough for a table on a screen.

    Examples
    --------
    >>> percent_words(0.5, (0.254, 0.746))
    '50 % (25–75)'
    """
    low, high = (round(100 * end) for end in interval)
    return f"{round(100 * share)} % ({low}–{high})"
