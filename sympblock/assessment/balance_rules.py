"""Rules about all items of a file together: neither place nor length may give the key away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sympblock.assessment.option_rules import keys, options
from sympblock.content.items import Choice, Item

# Authors do not draw lots for places, and an option is moved in a moment. So the bound on either side is where
# lots would seldom go, not where a statistician would begin to accuse anyone.
UNLIKELY = 0.025


def find_crowded_places(items: Sequence[Item]) -> Iterator[str]:
    """Yield places among the options that hold the key too often or too seldom."""
    shown = _with_one_key(items)
    for place in range(max((len(options(item)) for item in shown), default=0)):
        offered = [options(item) for item in shown if len(options(item)) > place]
        hits = sum(choices[place].correct for choices in offered)
        yield from _unlikely(hits, [1 / len(choices) for choices in offered], f"in place {place + 1}")


def find_telling_lengths(items: Sequence[Item]) -> Iterator[str]:
    """Yield files in which the key is the longest option too often or too seldom."""
    longest = [_longest(item) for item in _with_one_key(items)]
    hits = sum(any(choice.correct for choice in choices) for choices, _ in longest)
    yield from _unlikely(hits, [len(choices) / count for choices, count in longest], "the longest option")


def chance_of_counts(chances: Sequence[float]) -> list[float]:
    """Return the probability of each number of hits when every item has its own chance.

    Parameters
    ----------
    chances : sequence of float
        One chance per item, 0 to 1.

    Returns
    -------
    list of float
        Entry ``k`` is the probability of exactly ``k`` hits; they sum to 1.

    Examples
    --------
    >>> chance_of_counts([0.5, 0.5])
    [0.25, 0.5, 0.25]
    """
    counts = [1.0]
    for chance in chances:
        hit = [0.0, *(probability * chance for probability in counts)]
        miss = [*(probability * (1 - chance) for probability in counts), 0.0]
        counts = [one + other for one, other in zip(hit, miss, strict=True)]
    return counts


def _with_one_key(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if len(keys(item)) == 1]


def _longest(item: Item) -> tuple[list[Choice], int]:
    """Return the options that no other exceeds in length, and the number of all options."""
    length = max(len(option.text) for option in options(item))
    return [option for option in options(item) if len(option.text) == length], len(options(item))


def _unlikely(hits: int, chances: Sequence[float], where: str) -> Iterator[str]:
    counts = chance_of_counts(chances)
    if sum(counts[hits:]) < UNLIKELY or sum(counts[: hits + 1]) < UNLIKELY:
        yield f"the key is {where} in {hits} of {len(chances)} items, {sum(chances):.1f} are expected"
