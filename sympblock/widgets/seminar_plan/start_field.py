"""A time of day that an educator types."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sympblock.widgets.core.panel_number import Refusal

FORMS = ("%H:%M", "%H.%M", "%H")


@dataclass(frozen=True)
class StartField:
    """Offers a time of day on a clock of 24 hours.

    Parameters
    ----------
    name : str
        Field of the panel's state that the time sets.
    label : str
        What is read above it.

    Examples
    --------
    >>> StartField("start", "Begins at").accept("9.30")
    datetime.time(9, 30)
    """

    name: str
    label: str

    def accept(self, value: object) -> time:
        """Return the time, or refuse what is none."""
        typed = str(value).strip()
        for form in FORMS:
            try:
                return datetime.strptime(typed, form).time()
            except ValueError:
                continue
        raise Refusal(f"{self.label}: “{typed[:20]}” is no time of day. Type hours and minutes, such as 14:30.")

    def kept(self, value: Any) -> str:
        """Say what still counts after a refusal."""
        return f" {value:%H:%M} still counts."

    def as_dict(self, value: Any) -> dict[str, Any]:
        """Describe the field and its time for the page."""
        return {
            "kind": "text",
            "id": self.name,
            "label": self.label,
            "value": f"{value:%H:%M}",
            "rows": 1,
            "hint": "Hours and minutes, for example 14:30",
            "refusal": "",
            "example": "14:30",
        }
