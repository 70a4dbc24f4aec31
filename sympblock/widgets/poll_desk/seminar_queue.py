"""What a seminar asks of the room: its questions in their order, and its short test in two forms."""

from __future__ import annotations

from functools import lru_cache

from sympblock.assessment.polling.poll_question import PollQuestion, question_of
from sympblock.assessment.polling.poll_state import PollState
from sympblock.assessment.polling.short_test import FormPair, ShortTest
from sympblock.content import load_items
from sympblock.content.seminars import AskedItem, known_seminar


@lru_cache
def queue_of(seminar: str) -> dict[str, PollQuestion]:
    """Return the questions that a seminar puts to the room, under their ids, in their order; empty without a seminar.

    Raises
    ------
    ValueError
        If no seminar has that name.
    """
    if not seminar:
        return {}
    return {asked.item: _question(asked) for asked in known_seminar(seminar).questions}


@lru_cache
def short_test_of(seminar: str) -> ShortTest:
    """Return the short test of a seminar: what its plan names before is form A, what it names after is form B.

    Raises
    ------
    ValueError
        If no seminar has that name.
    """
    pairs = known_seminar(seminar).tests
    return ShortTest(
        seminar=seminar,
        pairs=tuple(
            FormPair(objective=each.objective, a=_question(each.before), b=_question(each.after)) for each in pairs
        ),
    )


def _question(asked: AskedItem) -> PollQuestion:
    return question_of(next(item for item in load_items(asked.lesson) if item.id == asked.item), asked.lesson)


def asked_items(poll: PollState) -> frozenset[str]:
    """Return the questions of the course that were put in a poll."""
    return frozenset() if poll.is_ended else frozenset(each.question.item for each in poll.asked if each.question.item)


def next_in_queue(seminar: str, poll: PollState) -> str:
    """Return the first question of a seminar that comes after all that were put; empty if there is none."""
    queue = list(queue_of(seminar))
    asked = [place for place, item in enumerate(queue) if item in asked_items(poll)]
    return next(iter(queue[max(asked, default=-1) + 1 :]), "")


def pictured(seminar: str, poll: PollState) -> tuple[PollQuestion, ...]:
    """Return the questions whose pictures will be wanted, the most urgent first."""
    if not seminar:
        return ()
    queue, first = queue_of(seminar), next_in_queue(seminar, poll)
    waiting = sorted(queue, key=lambda item: item != first)
    both = [question for pair in short_test_of(seminar).pairs for question in (pair.a, pair.b)]
    return tuple(question for question in (*both, *(queue[item] for item in waiting)) if question.picture)
