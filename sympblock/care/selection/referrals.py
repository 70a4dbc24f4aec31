"""The order of the letters on the desk, and of what may go with an answer: another one each time, the same for a seed."""

from __future__ import annotations

from dataclasses import dataclass

from sympblock.chance import RandomStream
from sympblock.content.care.letters import AnswerDetail, ReferralLetter, load_letters


@dataclass(frozen=True)
class Pile:
    """Holds the letters in the order of one seed.

    Parameters
    ----------
    letters : tuple of ReferralLetter
        As they are read.
    seed : int
        Of the order.
    """

    letters: tuple[ReferralLetter, ...]
    seed: int

    def details(self, letter: ReferralLetter) -> tuple[AnswerDetail, ...]:
        """Return what may go with the correct answer to a letter, in the order in which it is offered.

        Examples
        --------
        >>> pile = pile_of(1)
        >>> sum(detail.correct for detail in pile.details(pile.letters[0]))
        1
        """
        return tuple(RandomStream(self.seed, f"details of {letter.id}").shuffled(letter.details))


def pile_of(seed: int) -> Pile:
    """Return the letters in the order of a seed.

    Examples
    --------
    >>> pile_of(3) == pile_of(3)
    True
    """
    return Pile(tuple(RandomStream(seed, "referral letters").shuffled(load_letters())), seed)
