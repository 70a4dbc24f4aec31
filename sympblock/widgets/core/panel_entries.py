"""What a learner ticks or types: several of a list, a moment, words of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sympblock.widgets.core.panel_number import Refusal

#: How a moment may be typed. The day stands before the month, as in Britain; a year first is never in doubt.
MOMENT_FORMS = ("%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M", "%d/%m/%Y %H:%M", "%d %B %Y %H:%M", "%d %b %Y %H:%M")

#: A year outside of these is a slip of the finger.
YEARS = range(2000, 2101)


@dataclass(frozen=True)
class Checks:
    """Offers several of a list, shown as a group of tick boxes.

    Parameters
    ----------
    name : str
        Field of the panel's state that the ticks set: a tuple of keys in the order of ``options``.
    label : str
        What the learner reads above it.
    options : Mapping[str, str]
        Key to words, in the order shown.
    enabled : bool
        False where it is shown and can no longer be changed.

    Examples
    --------
    >>> Checks("drugs", "Drugs", {"a": "Aspirin", "w": "Warfarin"}).accept(["w", "a"])
    ('a', 'w')
    """

    name: str
    label: str
    options: Mapping[str, str]
    enabled: bool = True

    def accept(self, value: object) -> tuple[str, ...]:
        """Return the keys in the order of the options, or refuse what is not on offer."""
        if not isinstance(value, Iterable) or isinstance(value, str):
            raise ValueError(f"{self.label}: {value!r} is no list of ticks")
        ticked = set(value)
        if ticked - set(self.options):
            raise ValueError(
                f"{self.label}: {sorted(ticked - set(self.options))} is not among {', '.join(self.options)}"
            )
        return tuple(key for key in self.options if key in ticked)

    def as_dict(self, value: Any) -> dict[str, Any]:
        """Describe the group and what is ticked for the page."""
        options = [{"value": key, "label": words} for key, words in self.options.items()]
        return {
            "kind": "checks",
            "id": self.name,
            "label": self.label,
            "value": list(value or ()),
            "options": options,
            "enabled": self.enabled,
        }


@dataclass(frozen=True)
class TextEntry:
    """Offers room for words of the learner's own; they are shown as they are, never as markup.

    Parameters
    ----------
    name : str
        Field of the panel's state that the words set.
    label : str
        What the learner reads above it.
    limit : int
        Longest text that is taken, in characters. A longer one is refused with a sentence and stays in the field.
    rows : int
        Height of the field in lines; 1 = a single line.

    Examples
    --------
    >>> TextEntry("words", "Your words", limit=20).accept("The leg gets warm.")
    'The leg gets warm.'
    """

    name: str
    label: str
    limit: int = 5000
    rows: int = 6

    def accept(self, value: object) -> str:
        """Return the text, or refuse one that is too long."""
        if not isinstance(value, str):
            raise ValueError(f"{self.label}: {value!r} is no text")
        if len(value) > self.limit:
            raise Refusal(
                f"{self.label}: the text has {len(value):,} characters. At most {self.limit:,} are read; "
                "shorten it here, nothing that you typed is lost."
            )
        return value

    def kept(self, value: Any) -> str:
        """Say what still counts after a refusal."""
        return " The text before it still counts." if value else ""

    def as_dict(self, value: Any) -> dict[str, Any]:
        """Describe the field and its text for the page."""
        return {
            "kind": "text",
            "id": self.name,
            "label": self.label,
            "value": value or "",
            "rows": self.rows,
            "hint": f"At most {self.limit:,} characters",
            "refusal": "",
        }


@dataclass(frozen=True)
class MomentField:
    """Offers a day and a time that the learner types; what was understood is written beside it.

    Parameters
    ----------
    name : str
        Field of the panel's state that the moment sets: a ``datetime`` without a time zone, or None.
    label : str
        What the learner reads above it.
    allow_empty : bool
        Whether the field may be left empty, meaning that the moment is not known.

    Examples
    --------
    >>> MomentField("last_dose_at", "Last dose").accept("29.11.2026 08:00")
    datetime.datetime(2026, 11, 29, 8, 0)
    """

    name: str
    label: str
    allow_empty: bool = False

    def accept(self, value: object) -> datetime | None:
        """Return the moment, None for an empty field, or refuse what is no moment."""
        typed = " ".join(str(value or "").replace("T", " ").split())
        if not typed and self.allow_empty:
            return None
        if not typed:
            raise Refusal(f"{self.label}: nothing is typed. Type day, month, year and time, such as 29.11.2026 14:30.")
        read = [moment for moment in (_read(typed, form) for form in MOMENT_FORMS) if moment]
        if not read:
            raise Refusal(
                f"{self.label}: “{typed[:30]}” is not a day and a time that exist. "
                "Type day, month, year and time, such as 29.11.2026 14:30."
            )
        if read[0].year not in YEARS:
            raise Refusal(
                f"{self.label}: the year {read[0].year} cannot be meant. Type one of {YEARS[0]} to {YEARS[-1]}."
            )
        return read[0]

    def kept(self, value: Any) -> str:
        """Say what still counts after a refusal."""
        return f" {moment_words(value)} still counts." if value else ""

    def as_dict(self, value: Any) -> dict[str, Any]:
        """Describe the field, its moment and how it was understood for the page."""
        return {
            "kind": "text",
            "id": self.name,
            "label": self.label,
            "value": f"{value:%d.%m.%Y %H:%M}" if value else "",
            "rows": 1,
            "hint": moment_words(value) if value else "Day, month, year, time: 29.11.2026 14:30",
            "refusal": "",
            "example": "29.11.2026 14:30",
        }


def moment_words(moment: datetime) -> str:
    """Return a moment as it is spoken of.

    Examples
    --------
    >>> moment_words(datetime(2026, 11, 29, 8, 0))
    'Sunday 29 November 2026, 08:00'
    """
    return f"{moment:%A} {moment.day} {moment:%B %Y, %H:%M}"


def _read(typed: str, form: str) -> datetime | None:
    try:
        return datetime.strptime(typed, form)
    except ValueError:
        return None
