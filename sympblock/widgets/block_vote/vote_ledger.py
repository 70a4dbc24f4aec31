"""What a room has decided so far: each decision with its counts, what was done, and who chose it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sympblock.content.teaching.block_votes import BlockDecision, VoteOption
from sympblock.widgets.block_vote.vote_tally import VoteTally

BY_HAND = "Done by hand in the room, without a vote."
ROOM, TIE, OVERRULED, ALONE = (
    "The room chose it.",
    "There was a tie, and the educator chose.",
    "The educator overruled the room.",
    "The educator chose it, without a vote.",
)


@dataclass(frozen=True)
class VoteEntry:
    """Holds one decision that was taken.

    Parameters
    ----------
    decision : BlockDecision
        What was asked.
    tallies : tuple of VoteTally
        Each vote, the first one first.
    did : str
        What was done.
    who : str
        Who chose it, in a sentence; empty for an act by hand.
    option : VoteOption or None
        What was chosen; None = a place that nobody had named, or an act by hand.
    """

    decision: BlockDecision
    tallies: tuple[VoteTally, ...]
    did: str
    who: str
    option: VoteOption | None = None


class VoteLedger:
    """Keeps the decisions of one block in their order."""

    def __init__(self) -> None:
        self.entries: tuple[VoteEntry, ...] = ()

    @property
    def asked(self) -> Counter[str]:
        """Count how often each decision was taken; an act by hand is none."""
        return Counter(entry.decision.id for entry in self.entries if entry.who)

    def add(self, entry: VoteEntry) -> None:
        """Keep one decision."""
        self.entries = (*self.entries, entry)


def who_chose(tallies: tuple[VoteTally, ...], chosen: str) -> str:
    """Say who chose an option that the educator has picked, or that the room has.

    Examples
    --------
    >>> who_chose((VoteTally({"a": 2, "b": 1}),), "b")
    'The educator overruled the room.'
    >>> who_chose((VoteTally({"a": 1, "b": 1}),), "b")
    'There was a tie, and the educator chose.'
    """
    if not tallies or not tallies[-1].votes:
        return ALONE
    first = tallies[-1].leaders
    if chosen not in first:
        return OVERRULED
    return TIE if len(first) > 1 else ROOM
