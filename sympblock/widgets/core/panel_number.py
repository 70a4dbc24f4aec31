"""A number that the learner types: taken, or refused with a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from sympblock.widgets.core.panel_parts import Range

#: What a typed number looks like: a point or a comma, and at most two decimals. Three decimals may be meant as
#: thousands ("1,000"), and nobody types them here otherwise.
TYPED = re.compile(r"[+-]?\d+(?:[.,]\d{0,2})?")


class Refusal(ValueError):
    """Says what is wrong about an entry and what is possible, in a sentence for the learner."""


@runtime_checkable
class Typed(Protocol):
    """States what a control can do whose entry may be refused."""

    def kept(self, value: Any) -> str: ...


@dataclass(frozen=True)
class NumberField(Range):
    """Offers a number that the learner types.

    An impossible entry is refused with a sentence, and the last good value stays.

    Parameters
    ----------
    name : str
        Field of the panel's state that the number sets; ends in its unit.
    label : str
        What the learner reads above it.
    low, high : float
        Ends, both included, in the unit of ``name``.
    step : float
        By how much an arrow key moves it; any number between the ends may be typed.
    unit : str
        The unit as the learner reads it.

    Examples
    --------
    >>> weight = NumberField("weight_kg", "Weight", 30, 200, 1, "kg")
    >>> weight.accept("62,5")
    62.5
    >>> weight.accept("7")
    Traceback (most recent call last):
    sympblock.widgets.core.panel_number.Refusal: Weight: 7 kg is too little. Type 30 to 200 kg.
    """

    def accept(self, value: object) -> float:
        """Return the number, or refuse it with a sentence for the learner."""
        typed = f"{value:g}" if isinstance(value, (int, float)) else str(value).strip()
        if not TYPED.fullmatch(typed):
            what = f"“{typed[:20]}” is not a number of this kind" if typed else "nothing is typed"
            raise Refusal(f"{self.label}: {what}. Type {self.possible}, with two decimals at most.")
        number = float(typed.replace(",", "."))
        if not self.low <= number <= self.high:
            what = "too little" if number < self.low else "too much"
            raise Refusal(f"{self.label}: {number:g} {self.unit} is {what}. Type {self.possible}.")
        return number

    def kept(self, value: Any) -> str:
        """Say what still counts after a refusal."""
        return "" if value is None else f" {value:g} still counts."

    @property
    def possible(self) -> str:
        """Say what may be typed."""
        return f"{self.low:g} to {self.high:g} {self.unit}".rstrip()

    def as_dict(self, value: Any) -> dict[str, Any]:
        """Describe the field and its present value for the page; ``refusal`` is empty unless an entry was refused."""
        return {**super().as_dict(value), "kind": "number", "possible": self.possible, "refusal": ""}
