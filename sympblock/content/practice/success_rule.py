"""When a session of the procedure room counts as a success in the learning curve."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class SuccessCondition(Record):
    """States one condition; a session that meets all of them is a success.

    ``measure`` names what the summary of a session holds: a rating that must be ``one_of`` those listed, or a length that
    may be ``at_most_mm``. ``told`` is the condition as the learner reads it, ``missed`` what is said of a session that did not meet it.
    """

    id: Name
    measure: Literal["rating", "to_target_mm"]
    one_of: Many[Text] = ()
    at_most_mm: float | None = Field(default=None, gt=0)
    told: Text
    missed: Text
    sources: Many[Key]

    @model_validator(mode="after")
    def _fits_its_measure(self) -> Self:
        if (self.measure == "rating") != bool(self.one_of) or bool(self.one_of) == (self.at_most_mm is not None):
            raise ValueError("a rating needs one_of and a length needs at_most_mm, never both")
        return self

    def is_met(self, measures: Mapping[str, Any]) -> bool:
        """Tell whether a session meets the condition; what was not measured does not meet it."""
        value = measures.get(self.measure)
        if self.at_most_mm is None:
            return value in self.one_of
        return isinstance(value, int | float) and value <= self.at_most_mm


@lru_cache
def load_success_rule(data_dir: Path = DATA_DIR) -> tuple[SuccessCondition, ...]:
    """Load the conditions in their order.

    Examples
    --------
    >>> [condition.id for condition in load_success_rule()]
    ['safe', 'effective', 'tip']
    """
    return tuple(read_cited(data_dir / "procedure" / "success_rule.yaml", SuccessCondition, data_dir))
