"""The number of a simulated patient: shown, and typed by whoever wants the same patient."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from sympblock.anatomy.patients import MOST_NUMBER, who_words
from sympblock.widgets.core.panel_number import Refusal

_DIGITS = re.compile(r"0*\d{1,4}", re.ASCII)
NOT_A_NUMBER = (
    "“{typed}” is not the number of a patient. Type a whole number from 1 to {most}, or 0 for the typical patient."
)
WAIT = "Wait until this patient is there, then type the next number."


@dataclass(frozen=True)
class PatientNumber:
    """Shows who is there, and brings whoever has the number that is typed: the same person on every computer.

    Parameters
    ----------
    name : str
        Field of the panel's state that holds the number; 0 = the typical patient.
    enabled : bool
        False while somebody is on the way.

    Examples
    --------
    >>> PatientNumber("seed").accept(" 4711 ")
    4711
    >>> PatientNumber("seed").accept("47.11")
    Traceback (most recent call last):
    sympblock.widgets.core.panel_number.Refusal: “47.11” is not the number of a patient. Type a whole number from 1 to 9999, or 0 for the typical patient.
    """

    name: str
    enabled: bool = True

    def accept(self, value: object) -> int:
        """Return the number, or refuse it with a sentence for the learner."""
        if not self.enabled:
            raise Refusal(WAIT)
        typed = str(value).strip()
        if not _DIGITS.fullmatch(typed):
            raise Refusal(NOT_A_NUMBER.format(typed=typed[:20], most=MOST_NUMBER))
        return int(typed)

    def kept(self, value: Any) -> str:
        """Say who is still there after a refusal."""
        return f" {who_words(value)} is still there."

    def as_dict(self, value: Any) -> dict[str, Any]:
        """Describe the field and who is there for the page; ``refusal`` is empty unless an entry was refused."""
        return {
            "kind": "patient",
            "id": self.name,
            "label": "Number of the patient",
            "value": value,
            "shown": who_words(value),
            "enabled": self.enabled,
            "refusal": "",
        }
