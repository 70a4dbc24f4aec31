"""Hands out patients, stored or new: the typical one, and one for every seed and every constraint."""

from __future__ import annotations

from functools import lru_cache
from numbers import Integral

from sympblock.anatomy import patient_store
from sympblock.anatomy.patient import Patient
from sympblock.anatomy.person.constraints import check_constraints

#: A number has four digits at most, so that it can be said aloud; whoever follows the last one is the first.
MOST_NUMBER = 9999


def typical_patient() -> Patient:
    """Return the typical patient, built once and kept on this computer.

    Examples
    --------
    >>> typical_patient().structures["psoas_left"].side
    'left'
    """
    return _patient(None, ())


def sample_patient(seed: int, **constraints: object) -> Patient:
    """Sample and build one person.

    Parameters
    ----------
    seed : int
        The same seed and constraints give the same person on every machine.
    **constraints
        ``sex``, ``height_cm``, ``bmi``, ``lordosis``, ``lordosis_deg``,
        ``scoliosis_deg``, ``osteophytes``, ``degeneration``, ``transitional``, ``bone``, ``bowel_gas``, ``low_kidney``,
        ``ganglia``, ``ganglia_left``, ``ganglia_right``, ``bifurcation_level``.

    Raises
    ------
    ValueError
        If a constraint is unknown or impossible; the message states the range.

    Examples
    --------
    >>> sample_patient(4, ganglia=7)
    Traceback (most recent call last):
    ValueError: no patient can have ganglia=7: choose a whole number from 2 to 6
    """
    if isinstance(seed, bool) or not isinstance(seed, Integral):
        raise ValueError(f"a seed is a whole number, not {seed!r}")
    check_constraints(constraints)
    return _patient(int(seed), tuple(sorted(constraints.items())))


def numbered_patient(seed: int) -> Patient:
    """Return the typical patient for 0, else the person of that number."""
    return sample_patient(seed) if seed else typical_patient()


def who_words(number: int) -> str:
    """Name whoever has a number.

    Examples
    --------
    >>> who_words(0), who_words(4711)
    ('The typical patient', 'Patient 4711')
    """
    return f"Patient {number}" if number else "The typical patient"


def number_after(number: int) -> int:
    """Return the number of whoever comes after a patient.

    Examples
    --------
    >>> number_after(0), number_after(MOST_NUMBER)
    (1, 1)
    """
    return number % MOST_NUMBER + 1


def is_stored(seed: int) -> bool:
    """Tell whether a person without constraints can be had at once; 0 is the typical patient."""
    return patient_store.store_path(_key(seed or None, ())).is_file()


def _key(seed: int | None, constraints: tuple[tuple[str, object], ...]) -> str:
    return f"{seed} {constraints!r}"


@lru_cache(maxsize=6)
def _patient(seed: int | None, constraints: tuple[tuple[str, object], ...]) -> Patient:
    found = patient_store.load(_key(seed, constraints))
    if found is None:
        found = _built(seed, constraints)
        patient_store.store(_key(seed, constraints), found)
    return found


def _built(seed: int | None, constraints: tuple[tuple[str, object], ...]) -> Patient:
    # Late: the libraries that mesh take three times as long to load as a stored patient.
    from sympblock.anatomy.patient_build import build_patient
    from sympblock.anatomy.person.sample_traits import sample_traits, typical_traits

    return build_patient(seed, typical_traits() if seed is None else sample_traits(seed, **dict(constraints)))
