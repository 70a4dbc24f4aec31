"""The counts of one vote on a decision, from phones or from hands, and what follows from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import JsonValue

from sympblock.assessment.polling.poll_state import Ballot
from sympblock.assessment.polling.room_choice import Place, densest_place, leaders
from sympblock.content.teaching.block_votes import BlockDecision

ELSEWHERE = "Places tapped in the image"


@dataclass(frozen=True)
class VoteTally:
    """Holds the counts of one vote.

    Parameters
    ----------
    counts : Mapping of str to int
        Votes by the id of the option.
    places : tuple of tuple
        Taps in the picture, millimetres from its left and upper edge.
    is_by_hands : bool
        Whether hands were counted, not phones.
    """

    counts: Mapping[str, int] = field(default_factory=dict)
    places: tuple[Place, ...] = ()
    is_by_hands: bool = False

    @property
    def votes(self) -> int:
        """Count all votes."""
        return sum(self.counts.values()) + len(self.places)

    @property
    def leaders(self) -> tuple[str, ...]:
        """Return the options with the most votes; several in a tie."""
        return leaders(self.counts)

    def place_mm(self, named_mm: Mapping[str, Place]) -> tuple[Place, int] | None:
        """Return where most taps lie together, and how many; a vote for a named place is a tap there."""
        named = [named_mm[option] for option, votes in self.counts.items() for _ in range(votes)]
        return densest_place([*self.places, *named])

    def words(self, decision: BlockDecision) -> str:
        """Say the counts in words, the options in their order."""
        told = [f"{option.text}: {self.counts.get(option.id, 0)}" for option in decision.options]
        taps = [f"{ELSEWHERE}: {len(self.places)}"] if decision.kind == "place" else []
        return "; ".join([*taps, *told])


def tally_of(decision: BlockDecision, ballot: Ballot) -> VoteTally:
    """Count a ballot of the phones.

    Parameters
    ----------
    decision : BlockDecision
        What was voted on.
    ballot : Ballot
        Responses by phone: the id of an option, or a place in the picture.
    """
    known = {option.id for option in decision.options}
    counts, places = Counter[str](), []
    for response in (vote.response for vote in ballot.votes.values()):
        if place := _place(response):
            places.append(place)
        elif (option := _option(response)) in known:
            counts[option] += 1
    return VoteTally(dict(counts), tuple(places))


def _place(response: JsonValue) -> Place | None:
    if not isinstance(response, Mapping) or "x_mm" not in response:
        return None
    return float(response["x_mm"]), float(response["y_mm"])  # type: ignore[arg-type]


def _option(response: JsonValue) -> str:
    return str(response.get("choice", "")) if isinstance(response, Mapping) else str(response)
