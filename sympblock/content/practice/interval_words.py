"""Intervals in words, made from their hours so that a page and a plan never differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sympblock.content.practice.antithrombotics import DrugInterval, StopBand

#: From here on an interval of whole days is said in days.
_DAYS_FROM_H = 72
_H_PER_DAY = 24
NO_STOP = "Need not be stopped; decide together with the patient and the prescriber"
NOTHING_FOUND = "we found no interval: take haematology advice (our rule)"
_LEVEL_DECIDES = "no interval: a drug level below {level:g} ng/ml decides, with haematology advice"
GOES_ON = "It goes on"
BY_ADVICE = "As the haematologist advises (our rule)"
AS_AGREED = "The evening or the next day, as agreed"
AGREED_ALONE = "As agreed with the prescriber: we found no interval"


def duration_words(hours: float, of: Sequence[float] = ()) -> str:
    """Say a duration in hours, or in days if it is long and whole.

    Parameters
    ----------
    hours : float
        The duration.
    of : sequence of float
        Durations with which it shares its unit.

    Examples
    --------
    >>> duration_words(48), duration_words(72), duration_words(30.5)
    ('48 hours', '3 days', '30.5 hours')
    """
    number, unit = _number_and_unit(hours, (hours, *of))
    return f"{number} {unit}"


def _number_and_unit(hours: float, among: Sequence[float]) -> tuple[str, str]:
    if all(each >= _DAYS_FROM_H and each % _H_PER_DAY == 0 for each in among):
        return f"{hours / _H_PER_DAY:g}", "days"
    return f"{hours:g}", "hour" if hours == 1 else "hours"


def span_words(exact_h: float | None, quoted_h: tuple[float | None, float] | None) -> str:
    """Say an interval: the default first, and in brackets the range that is quoted.

    Examples
    --------
    >>> span_words(6, (4, 6)), span_words(None, (168, 240)), span_words(None, (None, 144))
    ('6 hours (4 to 6)', '7 to 10 days', 'up to 6 days')
    """
    if quoted_h is None:
        return duration_words(exact_h or 0.0)
    least, most = quoted_h
    ends = tuple(each for each in (least, most, exact_h) if each is not None)
    whole = duration_words(most, ends)
    if exact_h is not None:
        inside = most if least is None else f"{_number_and_unit(least, ends)[0]} to {_number_and_unit(most, ends)[0]}"
        return f"{duration_words(exact_h, ends)} ({inside})"
    return f"up to {whole}" if least is None else f"{_number_and_unit(least, ends)[0]} to {whole}"


def band_words(band: StopBand, level_ng_per_ml: float | None = None) -> str:
    """Say the interval of one band of the creatinine clearance, or the drug level that decides where it has none."""
    if band.planned_h is None:
        return NOTHING_FOUND if level_ng_per_ml is None else _LEVEL_DECIDES.format(level=level_ng_per_ml)
    if band.planned_h == 0:
        return NO_STOP
    return span_words(band.last_dose_h, band.quoted_h)


def stop_words(interval: DrugInterval) -> str:
    """Say when a drug is stopped, for every band of the clearance, and what else must hold."""
    best, *worse = interval.stop
    parts, above = [band_words(best, interval.level_ng_per_ml)], best
    for number, band in enumerate(worse):
        words = band_words(band, interval.level_ng_per_ml)
        parts.append(_worse_words(words, band, above, is_first=not number))
        above = band
    digest = "" if interval.inr_most is None else f" ({interval.inr_most:g} or less in one digest)"
    also = f", and the INR is {interval.inr}{digest}" if interval.inr else ""
    return "; ".join(parts) + also


def _worse_words(words: str, band: StopBand, above: StopBand, is_first: bool) -> str:
    named = "a creatinine clearance " if is_first else ""
    if band.from_ml_per_min:
        of = "of " if is_first else ""
        return f"{words} at {named}{of}{band.from_ml_per_min:g} to {above.from_ml_per_min - 1:g} ml/min"
    below = f"below {above.from_ml_per_min:g} ml/min"
    return f"{below} {words}" if band.planned_h is None else f"{words} at {named}{below}"


def restart_words(interval: DrugInterval) -> str:
    """Say when a drug is taken again after the block."""
    if interval.is_restart_agreed:
        return AGREED_ALONE if interval.restart_window_h is None else AS_AGREED
    if interval.restart_window_h is None:
        return GOES_ON if interval.stop[0].planned_h == 0 else BY_ADVICE
    words = span_words(interval.restart_h, interval.restart_quoted_h)
    return f"{words}, if stopped" if interval.stop[0].planned_h == 0 else words
