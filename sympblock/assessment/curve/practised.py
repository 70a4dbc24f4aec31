"""Sessions of the procedure room as the learning curve takes them: which count, and which of these are successes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sympblock.assessment.curve.cusum import CurveRule, ScoreCurve, follow
from sympblock.content.practice.success_rule import SuccessCondition

#: Why a session is left out.
LeftOut = Literal["unfinished", "shared", "to_postpone", "seen_before", "no_needle", "unrated"]
LEFT_OUT: dict[LeftOut, str] = {
    "unfinished": "the session was not finished",
    "shared": "somebody else had begun the session",
    "to_postpone": "the block was to be postponed: the curve counts needle procedures",
    "seen_before": "this patient had been on the table before",
    "no_needle": "no needle was set",
    "unrated": "the rating was not recorded",
}


@dataclass(frozen=True)
class PractisedSession:
    """Holds one session of the procedure room.

    Parameters
    ----------
    started : str
        When, ISO 8601.
    patient : str
        Who lay on the table: the same words for the same person, whatever the scenario.
    title : str
        What the learner calls it.
    measures : Mapping or None
        Summary of the finished session; None = it was not finished.
    exempt : str
        Why it cannot count whatever came of it, a key of :data:`LEFT_OUT`; empty = it can.
    """

    started: str
    patient: str
    title: str
    measures: Mapping[str, Any] | None
    exempt: LeftOut | Literal[""] = ""

    def measure(self, name: str) -> float | None:
        """Return a number of the summary; None if it was not measured or not recorded."""
        value = (self.measures or {}).get(name)
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


@dataclass(frozen=True)
class JudgedSession:
    """Says whether a session counts, and as what.

    Parameters
    ----------
    session : PractisedSession
        As it was kept.
    left_out : str
        Key of :data:`LEFT_OUT`; empty = it counts.
    missed : tuple of SuccessCondition
        Conditions that it did not meet; empty = a success, if it counts.
    """

    session: PractisedSession
    left_out: LeftOut | Literal[""]
    missed: tuple[SuccessCondition, ...] = ()

    @property
    def counts(self) -> bool:
        """Tell whether the curve counts it."""
        return not self.left_out

    @property
    def is_success(self) -> bool:
        """Tell whether it counts as a success."""
        return self.counts and not self.missed


def judge(sessions: Sequence[PractisedSession], conditions: Sequence[SuccessCondition]) -> tuple[JudgedSession, ...]:
    """Judge sessions in their order; a patient who lay there before, even in an unfinished session, counts no more.

    Parameters
    ----------
    sessions : sequence of PractisedSession
        The oldest first, unfinished ones among them.
    conditions : sequence of SuccessCondition
        All must be met by a success.
    """
    seen: set[str] = set()
    judged = []
    for session in sessions:
        left_out = _left_out(session, seen)
        missed = () if left_out else tuple(each for each in conditions if not each.is_met(session.measures or {}))
        judged.append(JudgedSession(session, left_out, missed))
        seen.add(session.patient)
    return tuple(judged)


def _left_out(session: PractisedSession, seen: set[str]) -> LeftOut | Literal[""]:
    if session.measures is None:
        return "unfinished"
    if session.exempt:
        return session.exempt
    if session.patient in seen:
        return "seen_before"
    if session.measure("needles") == 0.0:
        return "no_needle"
    return "" if isinstance(session.measures.get("rating"), str) else "unrated"


def curve_of(judged: Sequence[JudgedSession], rule: CurveRule) -> ScoreCurve:
    """Follow the sessions that count."""
    return follow((each.is_success for each in judged if each.counts), rule)
