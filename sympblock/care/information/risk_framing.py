"""One counted risk in several framings: the same share, said in different words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sympblock.content.care.complications import ComplicationRate, load_complication_rates
from sympblock.content.care.rate_words import count_words, per, percent_words
from sympblock.content.care.risk_framings import Framing

#: Below this share a picture of a thousand people shows nobody.
FEW_OF_THOUSAND = 0.001


def countable() -> dict[str, ComplicationRate]:
    """Return the risks of which a share and its interval are known, by their id.

    Examples
    --------
    >>> "bleeding_known" in countable(), "faint_8010" in countable()
    (False, True)
    """
    return {name: rate for name, rate in load_complication_rates().items() if rate.interval}


def framed(rate: ComplicationRate, framing: Framing) -> str:
    """Say a risk in one framing.

    Examples
    --------
    >>> framed(countable()["faint_8010"], "one_in")
    'About 1 in 38 injections.'
    >>> framed(countable()["falls_plexus"], "relative")
    '4.3 times as many as in the other group: 14 of 631 people against 5 of 964 people. The difference is 17 of 1,000.'
    """
    return _FRAMERS[framing](rate)


def thousand_words(share: float, of: str) -> str:
    """Say how many of a thousand, or of more where that is less than one.

    Examples
    --------
    >>> thousand_words(0.026, "injections"), thousand_words(0.00027, "procedures")
    ('26 of 1,000 injections', 'fewer than one of 1,000 procedures (27 of 100,000)')
    """
    if 0 < share < FEW_OF_THOUSAND:
        return f"fewer than one of 1,000 {of} ({per(share, 100_000)} of 100,000)"
    return f"{per(share, 1000)} of 1,000 {of}"


def interval_sentence(rate: ComplicationRate) -> str:
    """Say what the interval allows.

    Examples
    --------
    >>> interval_sentence(countable()["groin_l2"])
    'With so few counted (0 of 15 people) anything from 0 to 204 of 1,000 fits.'
    """
    low, high = rate.interval or (0.0, 1.0)
    few = "With so few counted" if (rate.denominator or 0) < _FEW_COUNTED else "From the count"
    return f"{few} ({count_words(rate)}) anything from {per(low, 1000)} to {per(high, 1000)} of 1,000 fits."


_FEW_COUNTED = 100


def _of_thousand(rate: ComplicationRate) -> str:
    words = thousand_words(rate.share or 0.0, rate.of)
    return f"{words[:1].upper()}{words[1:]}."


def _one_in(rate: ComplicationRate) -> str:
    share = rate.share or 0.0
    if not share:
        return f"None of {rate.denominator:,} {rate.of}; “one in so many” cannot be said."
    if share > 0.5:
        return f"1 in {1 / share:.1f} {rate.of}, which nobody can picture."
    people = f"{1 / share:,.0f}" if share < 0.1 else f"{1 / share:.1f}".removesuffix(".0")
    return f"About 1 in {people} {rate.of}."


def _percent(rate: ComplicationRate) -> str:
    return f"{percent_words(rate)}."


def _unharmed(rate: ComplicationRate) -> str:
    harmed = rate.share or 0.0
    share = 1 - harmed
    if 0 < harmed < FEW_OF_THOUSAND:
        return f"{per(share, 100_000)} of 100,000 {rate.of} were spared it."
    return f"{per(share, 1000)} of 1,000 {rate.of} were spared it."


def _relative(rate: ComplicationRate) -> str:
    other = load_complication_rates().get(rate.against)
    if other is None:
        return "No other group was counted, so a ratio cannot be given. A ratio without its base would tell nothing."
    counts = f"{count_words(rate)} against {count_words(other)}"
    difference = (rate.share or 0.0) - (other.share or 0.0)
    absolute = f"The difference is {per(difference, 1000)} of 1,000."
    if not other.share:
        return f"A ratio cannot be given, since the other group had none: {counts}. {absolute}"
    return f"{(rate.share or 0.0) / other.share:.1f} times as many as in the other group: {counts}. {absolute}"


_FRAMERS: Mapping[Framing, Callable[[ComplicationRate], str]] = {
    "of_thousand": _of_thousand,
    "one_in": _one_in,
    "percent": _percent,
    "unharmed": _unharmed,
    "relative": _relative,
}
