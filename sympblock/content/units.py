"""The units that numbers of this course may have, and how names end in them."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

#: Unit in the files to the words that a learner reads.
UNITS = {
    "mm": "mm",
    "mm2": "mm²",
    "cm": "cm",
    "deg": "°",
    "ml": "ml",
    "ml/s": "ml/s",
    "ml/min": "ml/min",
    "ml/kg": "ml/kg",
    "ml/kg/min": "ml/kg/min",
    "ml/kg/h": "ml/kg/h",
    "mg": "mg",
    "mg/kg": "mg/kg",
    "mg/l": "mg/l",
    "kg": "kg",
    "percent": "%",
    "proportion": "",
    "points": "points",
    "min": "min",
    "per_min": "a minute",
    "ms": "ms",
    "s": "s",
    "h": "h",
    "d": "days",
    "week": "weeks",
    "month": "months",
    "degC": "°C",
    "degC/min": "°C/min",
    "count": "",
    "ratio": "",
    "per_mm2": "per mm²",
    "per_cm": "per cm",
    "Gy cm2": "Gy cm²",
    "kV": "kV",
    "uSv": "µSv",
    "mAs": "mAs",
    "mmHg": "mmHg",
}
#: How a name ends when it carries the unit; units not listed end as they are written.
SUFFIXES = {
    "ml/s": "ml_per_s",
    "ml/min": "ml_per_min",
    "ml/kg": "ml_per_kg",
    "ml/kg/min": "ml_per_kg_per_min",
    "ml/kg/h": "ml_per_kg_per_h",
    "mg/kg": "mg_per_kg",
    "mg/l": "mg_per_l",
    "degC": "c",
    "degC/min": "c_per_min",
    "Gy cm2": "gy_cm2",
    "kV": "kv",
    "mAs": "mas",
    "uSv": "usv",
    "mmHg": "mmhg",
}


def suffix(unit: str) -> str:
    """Return how a name ends that carries the unit.

    Raises
    ------
    ValueError
        If the unit is not in the list.

    Examples
    --------
    >>> suffix("mm"), suffix("degC")
    ('mm', 'c')
    """
    if unit not in UNITS:
        raise ValueError(f"unknown unit {unit!r}: use one of {', '.join(UNITS)}")
    return SUFFIXES.get(unit, unit)


def carries_unit(name: str, unit: str) -> bool:
    """Tell whether a name ends in a unit; of two endings that fit, the longer one counts.

    Raises
    ------
    ValueError
        If the unit is not in the list.

    Examples
    --------
    >>> carries_unit("warming_c_per_min", "degC/min"), carries_unit("warming_c_per_min", "min")
    (True, False)
    """
    wanted = suffix(unit)
    return wanted == max((end for end in map(suffix, UNITS) if name.endswith(f"_{end}")), key=len, default="")


def _known(unit: str) -> str:
    suffix(unit)
    return unit


Unit = Annotated[str, AfterValidator(_known)]
