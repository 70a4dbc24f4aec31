"""Reads single measures of the typical body from ``data/parameters``."""

from __future__ import annotations

from sympblock.content import load_parameters


def measure(table: str, key: str) -> float:
    """Return one value of a table.

    Raises
    ------
    KeyError
        If the table has no such key.

    Examples
    --------
    >>> measure("kidney_hit_rate", "simulated_patients_count")
    73.0
    """
    return load_parameters(table)[key].value


def measures(table: str) -> dict[str, float]:
    """Return all values of a table by key.

    Examples
    --------
    >>> measures("ganglia")["pi_usual_count"]
    3.0
    """
    return {key: parameter.value for key, parameter in load_parameters(table).items()}


def has_measure(table: str, key: str) -> bool:
    """Say whether a table holds a key.

    Examples
    --------
    >>> has_measure("pelvis", "sacrum_height_mm")
    True
    """
    return key in load_parameters(table)


def spread_of(table: str, key: str) -> float | None:
    """Return the published standard deviation of a value, None if there is none.

    Examples
    --------
    >>> spread_of("trunk_position", "psoas_itthipanichpong_l2_3_mm")
    1.31
    """
    return load_parameters(table)[key].spread
