"""What may be constrained of a patient, and in which range."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sympblock.anatomy.person.traits import BONE_KINDS, BOWEL_GAS, GANGLION_COUNTS, SEXES, TRANSITIONS
from sympblock.content import tables

KIDNEY_WORDS = {"left": ("left",), "right": ("right",), "both": ("left", "right")}


@dataclass(frozen=True)
class Degeneration:
    """Says how worn the lumbar spine is.

    Parameters
    ----------
    osteophyte_mm : float
        Reach of the bony lips, most of it to the front.
    disc_ratio : float
        Heights of the lumbar discs against those sampled.
    """

    osteophyte_mm: float
    disc_ratio: float


@dataclass(frozen=True)
class TraitConstraint:
    """Says what a constraint accepts: one of some words, or a number of a range.

    Parameters
    ----------
    words : tuple of str or Mapping[str, object]
        Accepted words; a mapping gives the value each stands for.
    low, high : float
        Range of a number, both ends allowed.
    is_whole : bool
        True if only whole numbers make sense.
    unit : str
        For the message.
    """

    words: tuple[str, ...] | Mapping[str, object] = ()
    low: float | None = None
    high: float | None = None
    is_whole: bool = False
    unit: str = ""

    def range_words(self) -> str:
        """Say in words what is possible."""
        if self.words:
            return " or ".join(repr(word) for word in self.words)
        what = "a whole number" if self.is_whole else "a number"
        return f"{what} from {self.low:g} to {self.high:g}{' ' + self.unit if self.unit else ''}"

    def accept(self, name: str, value: Any) -> Any:
        """Return the value that a constraint stands for.

        Raises
        ------
        ValueError
            If it is not possible; the message states what is.
        """
        if self.words and value in self.words:
            return self.words[value] if isinstance(self.words, Mapping) else value
        if (
            self.low is not None
            and self.high is not None
            and isinstance(value, int | float)
            and not isinstance(value, bool)
        ):
            if self.low <= value <= self.high and (not self.is_whole or value == int(value)):
                return int(value) if self.is_whole else float(value)
        raise ValueError(f"no patient can have {name}={value!r}: choose {self.range_words()}")


@cache
def trait_constraints() -> Mapping[str, TraitConstraint]:
    """Return every constraint by its name.

    Examples
    --------
    >>> trait_constraints()["height_cm"].range_words()
    'a number from 140 to 205 cm'
    """
    told = tables.variation()
    forks = told.bifurcation_word_low_ratio, told.bifurcation_word_high_ratio
    ganglia = TraitConstraint(low=GANGLION_COUNTS[0], high=GANGLION_COUNTS[-1], is_whole=True)
    return {
        "sex": TraitConstraint(SEXES),
        **_measured_constraints(),
        "transitional": TraitConstraint(TRANSITIONS),
        "bone": TraitConstraint(BONE_KINDS),
        "bowel_gas": TraitConstraint(BOWEL_GAS),
        "low_kidney": TraitConstraint(KIDNEY_WORDS),
        **dict.fromkeys(("ganglia", "ganglia_left", "ganglia_right"), ganglia),
        "bifurcation_level": TraitConstraint(low=forks[0], high=forks[1], unit="levels; 4 is the centre of L4"),
    }


def _measured_constraints() -> dict[str, TraitConstraint]:
    rows, told = tables.variation_rows(), tables.variation()
    height, bmi, lordosis = rows.female_height_cm, rows.bmi_ratio, rows.lordosis_deg
    bends = {"low": told.lordosis_word_low_deg, "usual": told.lordosis_deg, "high": told.lordosis_word_high_deg}
    lips = {"none": 0.0, "some": told.osteophyte_word_some_mm, "marked": told.osteophyte_word_marked_mm}
    worn = {
        "none": Degeneration(0.0, 1.0),
        "moderate": Degeneration(told.osteophyte_word_some_mm, told.moderate_disc_ratio),
        "severe": Degeneration(told.osteophyte_word_marked_mm, told.severe_disc_ratio),
    }
    most, convex = told.scoliosis_most_deg, "degrees, positive if convex to the left"
    return {
        "height_cm": TraitConstraint(low=height.low, high=height.high, unit="cm"),
        "bmi": TraitConstraint(low=bmi.low, high=bmi.high, unit="kg/m²"),
        "lordosis": TraitConstraint(bends),
        "lordosis_deg": TraitConstraint(low=lordosis.low, high=lordosis.high, unit="degrees"),
        "scoliosis_deg": TraitConstraint(low=-most, high=most, unit=convex),
        "osteophytes": TraitConstraint(lips),
        "degeneration": TraitConstraint(worn),
    }


def check_constraints(constraints: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the constraints stand for.

    Raises
    ------
    ValueError
        If a constraint is unknown, impossible, or at odds with another one.

    Examples
    --------
    >>> check_constraints({"lordosis": "high", "ganglia": 4})
    {'lordosis_deg': 52.0, 'ganglia': 4}
    >>> check_constraints({"ganglia": 9})
    Traceback (most recent call last):
    ValueError: no patient can have ganglia=9: choose a whole number from 2 to 6
    """
    found, known = {}, trait_constraints()
    for name, value in constraints.items():
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]!r}? " if near else ""
            raise ValueError(f"no trait is called {name!r}: {hint}traits that can be set are {', '.join(known)}")
        found["lordosis_deg" if name == "lordosis" else name] = known[name].accept(name, value)
    if {"lordosis", "lordosis_deg"} <= set(constraints):
        raise ValueError("set either lordosis or lordosis_deg, not both")
    if {"osteophytes", "degeneration"} <= set(constraints):
        raise ValueError("set either osteophytes or degeneration, which brings its own, not both")
    return found
