"""What can be noticed in a course: signals by second, and how the patient is at a moment."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from sympblock.content import tables
from sympblock.content.care.bodily_signs import load_bodily_signs
from sympblock.content.care.crises import Outcome, Signal
from sympblock.physiology import Course

Seconds = npt.NDArray[np.bool_]


def _pulseless(course: Course) -> Seconds:
    weak = course.values("systolic_mmhg") < tables.physiology().pulse_least_mmhg
    return weak | (course.values("heart_per_min") <= 0)


def _compressions_due(course: Course) -> Seconds:
    weak = course.values("systolic_mmhg") < tables.crisis_drill().compress_below_mmhg
    return weak | _pulseless(course)


def _is_sign(name: str) -> Callable[[Course], Seconds]:
    """Return what finds the seconds in which the quantity of a bodily sign is large enough for it."""

    def _found(course: Course) -> Seconds:
        sign = next(each for each in load_bodily_signs() if each.id == name)
        return course.values(sign.quantity) >= (sign.at_least or 0.0)

    return _found


def _is_word(field: str, *wanted: str) -> Callable[[Course], Seconds]:
    return lambda course: np.isin(np.array(course.words(field)), wanted)


def _below(field: str, row: str, share: float = 1.0) -> Callable[[Course], Seconds]:
    return lambda course: course.values(field) < tables.bedside_monitor().at(row) * share


_SEEN: MappingProxyType[Signal, Callable[[Course], Seconds]] = MappingProxyType(
    {
        "pulseless": _pulseless,
        "beating": lambda course: ~_pulseless(course),
        "compressions_due": _compressions_due,
        "fibrillating": _is_word("rhythm", "vf"),
        "ventricular": _is_word("rhythm", "vt", "vf"),
        "fitting": _is_word("consciousness", "fitting"),
        "unresponsive": _is_word("consciousness", "unresponsive"),
        "low_pressure": _below("systolic_mmhg", "systolic_low_mmhg"),
        "very_low_pressure": _below("systolic_mmhg", "systolic_very_low_mmhg"),
        "slow_pulse": _below("heart_per_min", "heart_rate_low_per_min"),
        "slow_low": lambda course: seconds_with(course, "slow_pulse") & seconds_with(course, "low_pressure"),
        "fast_pulse": lambda course: course.values("heart_per_min") > tables.crisis_drill().fast_pulse_per_min,
        "no_breath": lambda course: course.values("breaths_per_min") <= 0,
        "wheezing": _is_sign("wheeze"),
        "tight_chest": _is_sign("says_wheeze"),
        "desaturated": _below("finger", "saturation_low_percent", 0.01),
        "very_desaturated": _below("finger", "saturation_very_low_percent", 0.01),
        "wide_complexes": lambda course: course.values("qrs_ms") >= tables.crisis_drill().wide_qrs_ms,
    }
)


def seconds_with(course: Course, signal: Signal) -> Seconds:
    """Tell for each second of a course whether a signal is there."""
    return _SEEN[signal](course)


def is_there(course: Course, signal: Signal, at_s: float) -> bool:
    """Tell whether a signal is there at a second of a course; after its end the last second counts."""
    seen = seconds_with(course, signal)
    return bool(seen[min(max(int(at_s), 0), course.until_s)])


def first_there(course: Course, signal: Signal, span_s: tuple[float, float], lasting_s: float = 1.0) -> float | None:
    """Return the first second in a span from which on a signal lasts for some seconds; None if it never does.

    Parameters
    ----------
    course : Course
        The course.
    signal : str
        What is looked for.
    span_s : tuple of float
        First and last second.
    lasting_s : float
        For how long without a break.
    """
    seen = seconds_with(course, signal)[int(span_s[0]) : int(span_s[1]) + 1]
    if len(seen) < int(lasting_s):
        return None
    whole = np.convolve(seen, np.ones(int(lasting_s)), mode="valid") >= int(lasting_s)
    found = np.flatnonzero(whole)
    return float(int(span_s[0]) + found[0]) if len(found) else None


def outcome_at(course: Course, at_s: float) -> Outcome:
    """Tell how the patient is at a second: in arrest, unwell, kept alive without being awake, past a lack of oxygen, or well."""
    if is_there(course, "pulseless", at_s):
        return "arrest"
    if any(is_there(course, signal, at_s) for signal in ("fitting", "tight_chest", "desaturated", "very_low_pressure")):
        return "unwell"
    if is_there(course, "unresponsive", at_s):
        return "held"
    if is_there(course, "low_pressure", at_s):
        return "unwell"
    lacked = first_there(course, "very_desaturated", (0, at_s), tables.crisis_drill().hypoxia_s)
    return "well" if lacked is None else "harmed"
