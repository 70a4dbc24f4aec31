"""The vote on one decision: what was put to the phones, the hands that were counted, and what the educator has selected."""

from __future__ import annotations

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_question import PollChoice, PollPhoto, PollQuestion
from sympblock.content.teaching.block_votes import BlockDecision
from sympblock.widgets.block_vote.vote_tally import VoteTally, tally_of
from sympblock.widgets.block_vote.vote_view import VoteMoment

#: More hands than these are a slip of the keyboard.
HANDS_MOST = 1000
STAGES = {"voting": "voting", "closed": "closed", "counts": "counts"}
NOBODY = "Nobody has voted. Put the question to the vote, count hands, or select an option."
TIED = "There is a tie between {options}. Select one of them, or vote again."
FULL = "The poll is full. End it at the desk, or count hands."
NO_COUNT = f"Type whole numbers from 0 to {HANDS_MOST}."


class DecisionVote:
    """Votes on one decision after the other.

    Parameters
    ----------
    book : PollBook
        The poll of the seminar.

    Attributes
    ----------
    chosen : str
        The option that the educator has selected; empty = none.
    said : str
        Why the last gesture changed nothing; empty if it did.
    """

    def __init__(self, book: PollBook) -> None:
        self._book = book
        self._question: PollQuestion | None = None
        self._hands: tuple[VoteTally, ...] = ()
        self.chosen = self.said = ""

    @property
    def photo(self) -> PollPhoto | None:
        """Return the radiograph that is voted on; None if there is none."""
        return self._question.photo if self._question and self._is_put else None

    @property
    def _is_put(self) -> bool:
        """Tell whether the question on the phones is that of the decision; the desk may have put another one meanwhile."""
        current = self._book.state.current
        return self._question is not None and current is not None and current.question is self._question

    def tallies(self, decision: BlockDecision) -> tuple[VoteTally, ...]:
        """Return the votes so far: those of the phones, then those of hands."""
        current = self._book.state.current
        ballots = current.ballots if self._is_put and current else ()
        return (*(tally_of(decision, ballot) for ballot in ballots), *self._hands)

    def moment(self, decision: BlockDecision | None) -> VoteMoment:
        """Return where the vote on a decision stands."""
        if decision is None:
            return VoteMoment(None)
        stage = STAGES.get(self._book.state.stage, "open") if self._is_put else "open"
        can_again = self._is_put and self._book.can_vote_again
        return VoteMoment(decision, stage, self.tallies(decision), self.chosen, can_again)

    def put(self, decision: BlockDecision, photo: PollPhoto | None) -> None:
        """Put a decision to the phones, a place with its picture."""
        self._question = PollQuestion(
            kind="hotspot" if photo else "single_best_answer",
            question=decision.question,
            choices=tuple(PollChoice(id=each.id, text=each.text) for each in decision.options),
            photo=photo,
        )
        self._book.put(self._question)
        self.said = "" if self._is_put else FULL

    def again(self) -> None:
        """Open a second vote on the same question."""
        self.chosen = ""
        self._book.vote_again()

    def show_counts(self) -> None:
        """End the vote that goes on and show its counts; a question of the desk is left alone."""
        if self._is_put:
            self._book.show_counts()

    def choose(self, decision: BlockDecision, value: object) -> None:
        """Select an option; an empty one selects none.

        Raises
        ------
        ValueError
            If the decision has no such option.
        """
        if value not in {"", *(each.id for each in decision.options)}:
            raise ValueError(f"no option is called {value!r}")
        self.chosen = str(value)

    def count_hands(self, decision: BlockDecision, value: object) -> None:
        """Take counts of hands by the id of the option; the last two counts are kept.

        Raises
        ------
        ValueError
            If they name an option that the decision does not have.
        """
        if not isinstance(value, dict) or not set(value) <= {each.id for each in decision.options}:
            raise ValueError(f"these are no counts of hands: {value!r}")
        if all(isinstance(votes, int) and 0 <= votes <= HANDS_MOST for votes in value.values()):
            self._hands = (*self._hands, VoteTally(dict(value), is_by_hands=True))[-2:]
        else:
            self.said = NO_COUNT

    def verdict(self, decision: BlockDecision) -> str:
        """Return the option that is to be carried out: the selected one, or that of the room; empty with a reason in ``said``."""
        tallies = self.tallies(decision)
        found = tallies[-1].leaders if tallies else ()
        if self.chosen or len(found) == 1:
            return self.chosen or found[0]
        tied = " and ".join(f"“{decision.option(each).text}”" for each in found)
        self.said = TIED.format(options=tied) if found else NOBODY
        return ""
