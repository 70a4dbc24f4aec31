"""What a panel is made of: controls, pictures and the blocks of its read-out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

Option = TypeVar("Option", bound=str)


class Control(Protocol):
    """States what every control can do: check a value and describe itself."""

    @property
    def name(self) -> str: ...

    def accept(self, value: object) -> object: ...

    def as_dict(self, value: Any) -> dict[str, Any]: ...


class Drawable(Protocol):
    """States what every scene can do: describe itself."""

    def as_dict(self) -> dict[str, Any]: ...


@dataclass(frozen=True)
class ChoiceControl(Generic[Option]):
    """Offers one of several values, shown as radio buttons or as a menu.

    Parameters
    ----------
    name : str
        Field of the panel's state that the choice sets.
    label : str
        What the learner reads above it.
    options : Mapping[str, str]
        Value to words, in the order shown.
    layout : str
        ``"row"`` for a few short options, ``"list"`` for long ones, ``"menu"`` for many.
    enabled : bool
        False where it is shown and can no longer be changed.

    Examples
    --------
    >>> ChoiceControl("side", "Side", {"left": "Left", "right": "Right"}).accept("left")
    'left'
    """

    name: str
    label: str
    options: Mapping[Option, str]
    layout: str = "row"
    enabled: bool = True

    def accept(self, value: object) -> Option:
        """Return the value, or refuse it if it is not on offer."""
        for option in self.options:
            if value == option:
                return option
        raise ValueError(f"{self.label}: {value!r} is not one of {', '.join(self.options)}")

    def as_dict(self, value: Any) -> dict[str, Any]:
        """Describe the choice and its present value for the page."""
        options = [{"value": key, "label": words} for key, words in self.options.items()]
        return {
            "kind": "choice",
            "id": self.name,
            "label": self.label,
            "value": value,
            "options": options,
            "layout": self.layout,
            "enabled": self.enabled,
        }


@dataclass(frozen=True)
class Range:
    """Offers a number between two ends, shown as a slider.

    Parameters
    ----------
    name : str
        Field of the panel's state that the slider sets; ends in its unit.
    label : str
        What the learner reads above it.
    low, high, step : float
        Ends (both included) and step, in the unit of ``name``.
    unit : str
        The unit as the learner reads it.

    Examples
    --------
    >>> Range("oblique_deg", "Oblique angle", 0, 40, 1, "°").accept(25)
    25.0
    """

    name: str
    label: str
    low: float
    high: float
    step: float
    unit: str = ""

    def accept(self, value: object) -> float:
        """Return the number, or refuse it if it lies outside the range."""
        if not isinstance(value, int | float | str):
            raise ValueError(f"{self.label}: {value!r} is not a number")
        number = float(value)
        if not self.low <= number <= self.high:
            raise ValueError(f"{self.label}: {number:g} is outside {self.low:g} to {self.high:g} {self.unit}".rstrip())
        return number

    def as_dict(self, value: Any) -> dict[str, Any]:
        """Describe the slider and its present value for the page."""
        return {
            "kind": "range",
            "id": self.name,
            "label": self.label,
            "value": value,
            "min": self.low,
            "max": self.high,
            "step": self.step,
            "unit": self.unit,
        }


@dataclass(frozen=True)
class Toggle:
    """Offers yes or no, shown as a tick box.

    Examples
    --------
    >>> Toggle("labels", "Show labels").accept(True)
    True
    """

    name: str
    label: str

    def accept(self, value: object) -> bool:
        """Return the value, or refuse what is neither yes nor no."""
        if not isinstance(value, bool):
            raise ValueError(f"{self.label}: {value!r} is neither yes nor no")
        return value

    def as_dict(self, value: Any) -> dict[str, Any]:
        """Describe the tick box and its present value for the page."""
        return {"kind": "toggle", "id": self.name, "label": self.label, "value": value}


@dataclass(frozen=True)
class Button:
    """Offers an act, such as the next step.

    ``enabled`` is False while the act makes no sense; the button then stays
    focusable, so that a keyboard user does not lose the place.

    Examples
    --------
    >>> Button("next", "Next step").as_dict(None)["kind"]
    'button'
    """

    name: str
    label: str
    enabled: bool = True

    def accept(self, value: object) -> None:
        """Refuse a value: a button is pressed, not set."""
        raise ValueError(f"{self.label} is a button: press it")

    def as_dict(self, value: Any) -> dict[str, Any]:
        """Describe the button for the page."""
        return {"kind": "button", "id": self.name, "label": self.label, "enabled": self.enabled}


@dataclass(frozen=True)
class Picture:
    """Places one scene in a panel, under a caption.

    ``share`` is the part of the row that the picture asks for, 1 = as wide as
    its neighbours. ``pickable`` makes each named structure a button.
    """

    name: str
    caption: str
    scene: Drawable
    share: float = 1.0
    pickable: bool = False

    def as_dict(self) -> dict[str, Any]:
        """Describe the picture for the page."""
        return {
            "id": self.name,
            "caption": self.caption,
            "scene": self.scene.as_dict(),
            "share": self.share,
            "pickable": self.pickable,
        }


@dataclass(frozen=True)
class Words:
    """Gives one paragraph of the read-out with its sources.

    ``tone`` is ``plain``, ``good``, ``caution`` or ``stop``; the page shows it
    by the shape of a bar and by ``tag``, a word or two above the heading, as
    well as by a colour.
    """

    text: str
    heading: str = ""
    sources: tuple[str, ...] = ()
    tone: str = "plain"
    tag: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Describe the paragraph for the page."""
        return {
            "kind": "words",
            "heading": self.heading,
            "text": self.text,
            "sources": list(self.sources),
            "tone": self.tone,
            "tag": self.tag or {"caution": "Caution", "stop": "Stop"}.get(self.tone, ""),
        }


@dataclass(frozen=True)
class Table:
    """Gives one table of the read-out; the first cell of a row heads it.

    ``is_wide`` puts it below the pictures, over the whole width of the panel; wide
    tables stand last.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sources: tuple[str, ...] = field(default=())
    is_wide: bool = False

    def as_dict(self) -> dict[str, Any]:
        """Describe the table for the page."""
        return {
            "kind": "table",
            "caption": self.caption,
            "head": list(self.head),
            "rows": [list(row) for row in self.rows],
            "sources": list(self.sources),
            "is_wide": self.is_wide,
        }
