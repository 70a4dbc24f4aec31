"""Letters that ask for a block, with what each answer to them would mean."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text
from sympblock.content.studies.claims import OURS

Answer = Literal["accept", "test", "decline", "elsewhere"]
#: What can be answered, and the question that follows.
ANSWERS: dict[Answer, str] = {
    "accept": "Accept",
    "test": "Ask first for a test or information",
    "decline": "Decline, with a reason",
    "elsewhere": "Refer elsewhere",
}
DETAILS: dict[Answer, str] = {
    "accept": "On which terms?",
    "test": "What do you ask for?",
    "decline": "Which reason do you give?",
    "elsewhere": "To whom?",
}


class AnswerFeedback(Record):
    """Says what an answer to a letter would mean; without sources it says that it is our reading."""

    feedback: Text
    sources: Many[Key]


class AnswerDetail(AnswerFeedback):
    """Names a reason, a test, a place or a term that may go with the correct answer."""

    text: Text
    correct: bool


class AnswerSet(Record):
    """Holds the feedback on each answer."""

    accept: AnswerFeedback
    test: AnswerFeedback
    decline: AnswerFeedback
    elsewhere: AnswerFeedback

    def of(self, answer: Answer) -> AnswerFeedback:
        """Return the feedback on one answer."""
        return {"accept": self.accept, "test": self.test, "decline": self.decline, "elsewhere": self.elsewhere}[answer]


class ReferralLetter(Record):
    """Holds one letter, the correct answer, and what goes with it.

    ``also`` names answers that a careful colleague may give as well: they count
    as correct, and no detail is asked for.
    """

    id: Name
    writer: Text
    letter: Text
    answer: Answer
    also: Many[Answer] = ()
    answers: AnswerSet
    details: Many[AnswerDetail] = Field(min_length=3, max_length=4)

    def accepts(self, answer: str) -> bool:
        """Tell whether an answer counts as correct.

        Examples
        --------
        >>> veins = next(letter for letter in load_letters() if letter.id == "vulvar_veins")
        >>> veins.accepts("elsewhere"), veins.accepts("decline"), veins.accepts("accept")
        (True, True, False)
        """
        return answer == self.answer or answer in self.also


@lru_cache
def load_letters(data_dir: Path = DATA_DIR) -> tuple[ReferralLetter, ...]:
    """Load the letters.

    Raises
    ------
    ContentError
        If not exactly one detail is correct, or a feedback without a source does not say that it is ours.

    Examples
    --------
    >>> next(letter.answer for letter in load_letters() if letter.id == "ischaemic_rest_pain")
    'elsewhere'
    """
    rules = _has_one_correct_detail, _has_sources_or_is_ours
    return read_cited(data_dir / "care/referral_letters.yaml", ReferralLetter, data_dir, rules=rules)


def _has_one_correct_detail(letter: ReferralLetter) -> Iterator[tuple[str, str]]:
    if sum(detail.correct for detail in letter.details) != 1:
        yield "details", "exactly one is correct: change the others"


def _has_sources_or_is_ours(letter: ReferralLetter) -> Iterator[tuple[str, str]]:
    told = [(answer, letter.answers.of(answer)) for answer in ANSWERS]
    for place, feedback in (*told, *((detail.text, detail) for detail in letter.details)):
        if not feedback.sources and OURS not in feedback.feedback:
            yield f"feedback on {place!r}", f"without a source the feedback must say {OURS}"
