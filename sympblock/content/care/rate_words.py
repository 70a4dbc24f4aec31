"""A count in words: how many of how many, as a percentage with its interval, and in a thousand."""

from __future__ import annotations

from sympblock.content.care.complications import KNOWN_CASES, ComplicationRate

NO_SHARE = "no share: the number of blocks is not known"


def count_words(rate: ComplicationRate) -> str:
    """Say how many of how many.

    Examples
    --------
    >>> from sympblock.content.care.complications import load_complication_rates
    >>> rates = load_complication_rates()
    >>> count_words(rates["wrong_site_48941"]), count_words(rates["bleeding_known"]), count_words(rates["faint_8010"])
    ('13 of 48,941 procedures', '8 known cases', '2.6 % of 8,010 injections')
    """
    if rate.of == KNOWN_CASES:
        return f"{rate.cases} {rate.of}"
    if rate.cases is not None:
        return f"{rate.cases:,} of {rate.denominator:,} {rate.of}"
    printed = f"{rate.percent:g} %"
    return f"{printed} of {rate.denominator:,} {rate.of}" if rate.denominator else f"{printed} of {rate.of}"


def percent_words(rate: ComplicationRate) -> str:
    """Give the share as a percentage with its interval, or say why there is none.

    Examples
    --------
    >>> from sympblock.content.care.complications import load_complication_rates
    >>> rates = load_complication_rates()
    >>> percent_words(rates["groin_l4"]), percent_words(rates["anaphylaxis_nap6"])
    ('40 % (19.8 to 64.3 %)', '0.01 %; no interval, since the denominator was not seen')
    """
    if rate.share is None:
        return NO_SHARE
    if rate.interval is None:
        return f"{percent(rate.share)}; no interval, since the denominator was not seen"
    low, high = (percent(end) for end in rate.interval)
    return f"{percent(rate.share)} ({low.removesuffix(' %')} to {high})"


def percent(share: float) -> str:
    """Write a share to one decimal, or with two figures below 1 %.

    Examples
    --------
    >>> percent(0.0002656), percent(0.125), percent(0), percent(0.84)
    ('0.027 %', '12.5 %', '0 %', '84 %')
    """
    return f"{_plain(100 * share, 1)} %"


def per(share: float, people: int) -> str:
    """Write how many of so many people a share is, to the whole number, or with two figures below 1.

    Examples
    --------
    >>> per(0.125, 1000), per(0.0002656, 1000), per(0.0002656, 100_000)
    ('125', '0.27', '27')
    """
    return _plain(people * share, 0)


def _plain(number: float, decimals: int) -> str:
    if 0 < number < 1:
        return f"{float(f'{number:.2g}'):g}"
    return f"{number:,.{decimals}f}".removesuffix(".0")
