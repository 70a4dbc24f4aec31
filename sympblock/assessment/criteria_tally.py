"""Sum up how a learner applied criteria: against the criteria, and against the diagnosis that explains it better."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from sympblock.assessment.place_state import ReadCase

NO_OTHER = "none"


@dataclass(frozen=True)
class CriteriaCall:
    """Holds what the criteria say of a patient, and which other diagnosis explains it better; ``"none"`` = no other.

    Examples
    --------
    >>> CriteriaCall.of(CriteriaCall("clinical", "none").text).standing
    'clinical'
    """

    standing: str
    diagnosis: str

    @property
    def text(self) -> str:
        """Return the call as the record keeps it."""
        return f"{self.standing}/{self.diagnosis}"

    @classmethod
    def of(cls, text: str) -> Self:
        """Read a call from the record."""
        standing, _, diagnosis = text.partition("/")
        return cls(standing, diagnosis or NO_OTHER)


@dataclass(frozen=True)
class CriteriaTally:
    """Counts patients.

    Attributes
    ----------
    standings : dict
        (what the criteria say, what the learner said) to how often.
    patients, decided : int
        Patients in all, and those with the correct word on the criteria.
    mimics, named, missed : int
        Patients with another diagnosis, those whose diagnosis was named, and those of whom none was named.
    invented : int
        Patients without another diagnosis of whom one was named.
    """

    standings: Mapping[tuple[str, str], int]
    patients: int
    decided: int
    mimics: int
    named: int
    missed: int
    invented: int


def tally_criteria(readings: Iterable[ReadCase]) -> CriteriaTally:
    """Sum up patients.

    Examples
    --------
    >>> read = ReadCase(1, "none/tumour", "clinical/none", False, None)
    >>> tally_criteria([read]).missed
    1
    """
    calls = [(CriteriaCall.of(each.shown), CriteriaCall.of(each.called)) for each in readings]
    mimics = [(was, said) for was, said in calls if was.diagnosis != NO_OTHER]
    return CriteriaTally(
        standings=Counter((was.standing, said.standing) for was, said in calls),
        patients=len(calls),
        decided=sum(was.standing == said.standing for was, said in calls),
        mimics=len(mimics),
        named=sum(was.diagnosis == said.diagnosis for was, said in mimics),
        missed=sum(said.diagnosis == NO_OTHER for _, said in mimics),
        invented=sum(was.diagnosis == NO_OTHER != said.diagnosis for was, said in calls),
    )
