"""What a patient in a crisis shows and says, and from which state of the body on."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Many, Name, Record, Text


class BodilySign(Record):
    """Holds a sign or a sentence, and the range of a quantity of the body in which it is there.

    ``minds`` are the states of consciousness in which it can be; empty = any. Of several sentences the first one that
    fits is said.
    """

    id: Name
    kind: Literal["sign", "speech"]
    words: Text
    quantity: Name
    at_least: float | None = Field(default=None, ge=0, le=6000)
    below: float | None = Field(default=None, ge=0, le=6000)
    minds: Many[Literal["alert", "drowsy", "confused", "unresponsive", "fitting"]] = Field(default=())

    @model_validator(mode="after")
    def _has_a_range(self) -> Self:
        if self.at_least is None and self.below is None:
            raise ValueError("at_least or below is needed")
        return self

    def fits(self, value: float, mind: str) -> bool:
        """Tell whether the sign is there."""
        if self.at_least is not None and value < self.at_least:
            return False
        if self.below is not None and value >= self.below:
            return False
        return not self.minds or mind in self.minds


@lru_cache
def load_bodily_signs(data_dir: Path = DATA_DIR) -> tuple[BodilySign, ...]:
    """Load signs and sentences in the order of the file.

    Examples
    --------
    >>> load_bodily_signs()[0].kind
    'speech'
    """
    return read_cited(data_dir / "care" / "bodily_signs.yaml", BodilySign, data_dir)
