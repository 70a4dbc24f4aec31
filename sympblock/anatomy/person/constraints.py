"""What may be constrained of a patient, and in which range."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sympblock.anatomy.person.traits import BONE_KINDS, SEXES, TRANSITIONS

#: Lordosis words: (lowest, usual, highest) third of people lying down, degrees.
LORDOSIS_WORDS = {"low": 22.0, "usual": 36.8, "high": 52.0}
OSTEOPHYTE_WORDS = {"none": 0.0, "some": 2.0, "marked": 4.5}
KIDNEY_WORDS = {"left": ("left",), "right": ("right",), "both": ("left", "right")}


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
        if self.low is not None and isinstance(value, int | float) and not isinstance(value, bool):
            if self.low <= value <= self.high and (not self.is_whole or value == int(value)):
                return int(value) if self.is_whole else float(value)
        raise ValueError(f"no patient can have {name}={value!r}: choose {self.range_words()}")


#: Every constraint by its name.
CONSTRAINTS: dict[str, TraitConstraint] = {
    "sex": TraitConstraint(SEXES),
    "height_cm": TraitConstraint(low=140, high=205, unit="cm"),
    "bmi": TraitConstraint(low=17, high=45, unit="kg/m²"),
    "lordosis": TraitConstraint(LORDOSIS_WORDS),
    "lordosis_deg": TraitConstraint(low=5, high=65, unit="degrees"),
    "scoliosis_deg": TraitConstraint(low=-40, high=40, unit="degrees, positive if convex to the left"),
    "osteophytes": TraitConstraint(OSTEOPHYTE_WORDS),
    "transitional": TraitConstraint(TRANSITIONS),
    "bone": TraitConstraint(BONE_KINDS),
    "low_kidney": TraitConstraint(KIDNEY_WORDS),
    "ganglia": TraitConstraint(low=2, high=6, is_whole=True),
    "ganglia_left": TraitConstraint(low=2, high=6, is_whole=True),
    "ganglia_right": TraitConstraint(low=2, high=6, is_whole=True),
    "bifurcation_level": TraitConstraint(low=3, high=5, unit="levels; 4 is the centre of L4"),
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
    found = {}
    for name, value in constraints.items():
        if name not in CONSTRAINTS:
            near = difflib.get_close_matches(name, CONSTRAINTS, n=1)
            hint = f"did you mean {near[0]!r}? " if near else ""
            raise ValueError(f"no trait is called {name!r}: {hint}traits that can be set are {', '.join(CONSTRAINTS)}")
        found["lordosis_deg" if name == "lordosis" else name] = CONSTRAINTS[name].accept(name, value)
    if {"lordosis", "lordosis_deg"} <= set(constraints):
        raise ValueError("set either lordosis or lordosis_deg, not both")
    return found
