"""What the strip "The room decides" shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sympblock.content.teaching.block_votes import BlockDecision
from sympblock.widgets.block_vote.vote_ledger import VoteEntry
from sympblock.widgets.block_vote.vote_tally import ELSEWHERE, VoteTally
from sympblock.widgets.core.panel import source_labels

WAITS = "The patient is being prepared."
PLAYS = "What was chosen is being done."
OVER = "No decision is left."
ENDED = "The session has ended. The debrief follows below."
#: Before the vote, while it goes on, after it, and once its counts are shown.
Stage = str


@dataclass(frozen=True)
class VoteMoment:
    """Holds where a decision stands.

    Parameters
    ----------
    decision : BlockDecision or None
        What is due; None = nothing is.
    stage : str
        ``"open"``, ``"voting"``, ``"closed"`` or ``"counts"``.
    tallies : tuple of VoteTally
        The votes so far.
    chosen : str
        What the educator has picked; empty = nothing.
    can_vote_again : bool
        Whether the question may be put once more.
    """

    decision: BlockDecision | None
    stage: Stage = "open"
    tallies: tuple[VoteTally, ...] = ()
    chosen: str = ""
    can_vote_again: bool = False

    @property
    def shows_counts(self) -> bool:
        """Tell whether the counts may be seen."""
        return self.stage == "counts" or any(tally.is_by_hands for tally in self.tallies)


def decision_part(moment: VoteMoment, number: int) -> dict[str, Any] | None:
    """Show the decision that is due with its options; None if none is."""
    decision = moment.decision
    if decision is None:
        return None
    shown = moment.tallies if moment.shows_counts else ()
    return {
        "id": decision.id,
        "heading": f"Decision {number}: {decision.title}",
        "question": decision.question,
        "say": decision.say,
        "kind": decision.kind,
        "options": [_option_part(option.id, option.text, shown, moment.chosen) for option in decision.options],
        "tapped": [len(tally.places) for tally in shown] if decision.kind == "place" else [],
        "tapped_words": ELSEWHERE,
        "votes": [_heading(n, tally) for n, tally in enumerate(shown, 1)],
        "voted": _voted(moment),
        "dots": [list(map(list, tally.places)) for tally in shown],
    }


def _option_part(identity: str, text: str, shown: Sequence[VoteTally], chosen: str) -> dict[str, Any]:
    counts = [tally.counts.get(identity, 0) for tally in shown]
    last = shown[-1].votes if shown else 0
    percent = round(100 * counts[-1] / last) if last else 0
    return {"id": identity, "text": text, "counts": counts, "percent": percent, "is_chosen": identity == chosen}


def _heading(number: int, tally: VoteTally) -> str:
    voters = "hands" if tally.is_by_hands else "phones"
    return f"Vote {number}: {tally.votes} {voters if tally.votes != 1 else voters[:-1]}"


def _voted(moment: VoteMoment) -> str:
    if moment.stage == "open" or not moment.tallies:
        return ""
    votes = moment.tallies[-1].votes
    words = f"{votes} phone has voted" if votes == 1 else f"{votes} phones have voted"
    return words if moment.stage == "voting" else f"The vote has ended. {words}"


def acts_part(moment: VoteMoment, is_free: bool) -> list[dict[str, Any]]:
    """Offer what the educator can do next, each with whether it can be done now."""
    is_due = moment.decision is not None and is_free
    offered = (
        ("put", "Put to the vote", is_due and moment.stage == "open"),
        ("counts", "Show counts", is_due and moment.stage in ("voting", "closed")),
        ("again", "Vote again", is_due and moment.can_vote_again),
        ("do", "Do what the room chose" if not moment.chosen else "Do what is selected", is_due),
    )
    return [{"id": identity, "label": label, "enabled": enabled} for identity, label, enabled in offered]


def ledger_part(entries: Sequence[VoteEntry]) -> list[dict[str, Any]]:
    """List the decisions that were taken."""
    return [
        {
            "title": entry.decision.title,
            "question": entry.decision.question,
            "votes": [
                f"{_heading(n, tally)}. {tally.words(entry.decision)}" for n, tally in enumerate(entry.tallies, 1)
            ],
            "did": entry.did,
            "who": entry.who,
            "why": entry.option.why if entry.option else "",
            "sources": source_labels(entry.option.sources) if entry.option else [],
        }
        for entry in entries
    ]
