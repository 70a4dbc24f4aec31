"""Events as they stand in the file of a session: one line each, read and written."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError

from sympblock.procedure.events import Event

#: Every kind that `events` defines: what stands there can be kept, and nothing else has to list it.
KINDS = tuple(Event.__subclasses__())
_any_kind: Any = Annotated[reduce(or_, KINDS), Field(discriminator="kind")]
_events: TypeAdapter[Any] = TypeAdapter(_any_kind)


def event_of(fields: dict[str, Any]) -> Event:
    """Read one event.

    Raises
    ------
    ValueError
        If it is not one; the message says which field is wrong.

    Examples
    --------
    >>> event_of({"kind": "advance", "at_s": 61.0, "by_mm": 5.0}).by_mm
    5.0
    >>> event_of({"kind": "advance", "at_s": 61.0, "by_mm": -5.0})
    Traceback (most recent call last):
    ValueError: by_mm: -5.0 is too small: write a number above 0 and at most 200
    """
    try:
        return _events.validate_python(fields)
    except ValidationError as error:
        # Only a damaged file needs the sentences.
        from sympblock.content.faults.fault_words import field_faults

        field, reason = field_faults(_any_kind, error)[0]
        raise ValueError(f"{field}: {reason}") from None


def fields_of(event: Event) -> dict[str, Any]:
    """Return the fields of an event, as :func:`event_of` reads them."""
    return event.model_dump(mode="json")
