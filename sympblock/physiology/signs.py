"""Signs and speech of one second, from data and the state of the body."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sympblock.content import tables
from sympblock.content.care.bodily_signs import BodilySign, load_bodily_signs


@cache
def _of_kind(kind: str) -> tuple[BodilySign, ...]:
    return tuple(sign for sign in load_bodily_signs() if sign.kind == kind)


def signs_of(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what is seen, felt and heard, in the order of the file.

    Parameters
    ----------
    values : Mapping[str, Any]
        Recorded fields of one second.
    """
    mind = values["consciousness"]
    return tuple(sign.words for sign in _of_kind("sign") if sign.fits(values[sign.quantity], mind))


def has_pulse(values: Mapping[str, Any]) -> bool:
    """Tell whether a pulse is felt in a second."""
    return values["systolic_mmhg"] >= tables.physiology().pulse_least_mmhg and values["heart_per_min"] > 0


def speech_of(values: Mapping[str, Any]) -> str:
    """Return the first sentence that fits; nobody speaks who is unresponsive, fitting, ventilated, pulseless or cannot move air."""
    mind = values["consciousness"]
    if mind in ("unresponsive", "fitting") or values["breaths_per_min"] <= 0 or values["helped_per_min"] > 0:
        return ""
    # The mind outlasts the pulse by seconds, and the voice does not.
    if not has_pulse(values):
        return ""
    fitting = (sign.words for sign in _of_kind("speech") if sign.fits(values[sign.quantity], mind))
    return next(fitting, "")
