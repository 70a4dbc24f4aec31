"""A panel without the course running: its views for every state that a reader can reach, and the ways between them.

The page shows them with the panel's own script. Nothing is computed there: a gesture leads from one written view to another.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from sympblock.widgets.core.named_scenes import name_scenes
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Range, Toggle

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

#: A record with more views than this is too large for a telephone: choose fewer controls or longer steps.
VIEWS_MOST = 400
#: A part of a view that is written once and named where it stands again is at least so long.
SHARED_LETTERS = 48


@dataclasses.dataclass(frozen=True)
class PanelRecording:
    """Says which controls of a panel stay alive, and how far apart the places of a slider lie.

    Parameters
    ----------
    controls : tuple of str
        Names of the controls that the reader can move; the others are left out.
    steps : mapping of str to float
        Step of each slider among them, in its unit.
    followers : tuple of str
        Sliders that are left out and follow the others: the words under the first picture tell where they stand.
    """

    controls: tuple[str, ...]
    steps: Mapping[str, float] = dataclasses.field(default_factory=dict)
    followers: tuple[str, ...] = ()


def panel_record(panel: Panel[Any], recording: PanelRecording) -> dict[str, Any]:
    """Write down all that a reader can see of a panel.

    Parameters
    ----------
    panel : Panel
        In its first state, which is the first view.
    recording : PanelRecording
        What stays alive.

    Returns
    -------
    dict
        ``parts``: what stands in several views; ``views`` and ``scenes``: with ``{"$": n}`` where a part stands;
        ``moves``: for each view, gesture to the number of the next view.

    Raises
    ------
    ValueError
        If more than :data:`VIEWS_MOST` views can be reached.
    """
    states = [panel.state]
    places: dict[Any, int] = {panel.state: 0}
    moves: list[dict[str, int]] = []
    for state in states:
        ways = {}
        for gesture, after in _ways(panel, recording, state):
            if after not in places:
                if len(states) == VIEWS_MOST:
                    raise ValueError(f"{panel.title}: more than {VIEWS_MOST} views; record fewer controls")
                places[after] = len(states)
                states.append(after)
            ways[gesture] = places[after]
        moves.append(ways)
    return {**_written(panel, recording, states), "moves": moves}


def _ways(
    panel: Panel[Any], recording: PanelRecording, state: DataclassInstance
) -> Iterator[tuple[str, DataclassInstance]]:
    for control in panel.controls(state):
        if control.name in recording.controls:
            yield from _gestures(panel, control, recording, state)


def _gestures(
    panel: Panel[Any], control: Control, recording: PanelRecording, state: Any
) -> Iterator[tuple[str, DataclassInstance]]:
    if isinstance(control, Button):
        if control.enabled:
            yield gesture_name(control.name, None), panel.pressed(state, control.name)
        return
    for value in _values(control, recording):
        yield gesture_name(control.name, value), panel.after(state, control.name, control.accept(value))


def _values(control: Control, recording: PanelRecording) -> list[Any]:
    if isinstance(control, ChoiceControl):
        return list(control.options) if control.enabled else []
    if isinstance(control, Toggle):
        return [False, True]
    if isinstance(control, Range):
        return slider_places(control, recording.steps[control.name])
    raise TypeError(f"{control.name}: a {type(control).__name__} cannot be recorded")


def slider_places(control: Range, step: float) -> list[float]:
    """Return the places of a slider that are recorded: multiples of the step within its ends.

    Examples
    --------
    >>> slider_places(Range("oblique_deg", "Oblique angle", 7, 33, 1, "°"), 10)
    [10, 20, 30]
    """
    first, last = math.ceil(control.low / step), math.floor(control.high / step)
    return [round(number * step, 6) for number in range(first, last + 1)]


def gesture_name(control: str, value: object) -> str:
    """Name a gesture as the page does.

    Examples
    --------
    >>> gesture_name("level", "L3"), gesture_name("next", None), gesture_name("oblique_deg", 20.0)
    ('level=L3', 'next', 'oblique_deg=20')
    """
    if value is None:
        return control
    return f"{control}={json.dumps(value) if isinstance(value, bool) else f'{value:g}' if isinstance(value, float) else value}"


def _written(panel: Panel[Any], recording: PanelRecording, states: list[Any]) -> dict[str, Any]:
    views, scenes = [], {}
    for state in states:
        named, found = name_scenes(_view(panel, recording, state))
        views.append(named)
        scenes.update(found)
    return shared_parts({"views": views, "scenes": scenes})


def _view(panel: Panel[Any], recording: PanelRecording, state: Any) -> dict[str, Any]:
    """Return the view of a state, with the controls that stay alive."""
    view = type(panel)(state).view
    kept = [control for control in view["controls"] if control["id"] in recording.controls]
    # Structures cannot be picked: each pick would be a view of its own.
    pictures = [{**picture, "pickable": False} for picture in view["pictures"]]
    if recording.followers:
        pictures[0]["caption"] = f"{pictures[0]['caption']} {_followed(view['controls'], recording.followers)}"
    return {**view, "title": "", "pictures": pictures, "controls": [_stepped(control, recording) for control in kept]}


def _followed(controls: Iterable[Mapping[str, Any]], followers: tuple[str, ...]) -> str:
    """Say where the sliders stand that only the full course moves."""
    told = (f"{each['label']}: {each['value']:g} {each['unit']}." for each in controls if each["id"] in followers)
    return " ".join((*told, "In the full course each has a slider of its own.")).replace(" °", "°")


def _stepped(control: Mapping[str, Any], recording: PanelRecording) -> dict[str, Any]:
    if control["kind"] != "range":
        return dict(control)
    step = recording.steps[control["id"]]
    low, high = math.ceil(control["min"] / step) * step, math.floor(control["max"] / step) * step
    return {**control, "min": low, "max": high, "step": step, "value": min(max(control["value"], low), high)}


def shared_parts(whole: Mapping[str, Any]) -> dict[str, Any]:
    """Write what stands several times once, and name it where it stands.

    Examples
    --------
    >>> drawn = {"words": "The trunk lies beside the body of the vertebra.", "level": "L3"}
    >>> shared_parts({"views": [drawn, drawn]})["views"]
    [{'$': 1}, {'$': 1}]
    """
    return _SharedParts(whole).written()


class _SharedParts:
    """Knows equal parts by number, so that each is looked at once however deep it stands."""

    def __init__(self, whole: Mapping[str, Any]) -> None:
        self._numbers: dict[Any, int] = {}
        self._kept: list[Any] = []
        self._letters: list[int] = []
        self._times: list[int] = []
        self._places: dict[int, int] = {}
        self._parts: list[Any] = []
        self._whole = {key: self._number(part) for key, part in whole.items()}

    def written(self) -> dict[str, Any]:
        """Return the whole with its shared parts beside it."""
        top = {key: self._write(number) for key, number in self._whole.items()}
        return {**top, "parts": self._parts}

    def _number(self, part: Any) -> int:
        kept, key = self._keyed(part)
        number = self._numbers.setdefault(key, len(self._kept))
        if number == len(self._kept):
            self._kept.append(kept)
            self._letters.append(self._length(kept))
            self._times.append(0)
        self._times[number] += 1
        return number

    def _keyed(self, part: Any) -> tuple[Any, tuple[Any, ...]]:
        """Return a part made of numbers of parts, and what it shares with its equals alone."""
        if isinstance(part, dict | Mapping):
            named = {key: self._number(each) for key, each in part.items()}
            return named, ("map", *sorted(named.items()))
        if isinstance(part, list | tuple):
            listed = [self._number(each) for each in part]
            return listed, ("list", *listed)
        return part, (type(part).__name__, part)

    def _length(self, kept: Any) -> int:
        if isinstance(kept, dict):
            return sum(len(name) + 4 for name in kept) + self._sum(kept.values())
        if isinstance(kept, list):
            return len(kept) + self._sum(kept) + 2
        return len(json.dumps(kept))

    def _sum(self, numbers: Iterable[int]) -> int:
        return sum(self._letters[number] for number in numbers)

    def _write(self, number: int) -> Any:
        if number in self._places:
            return {"$": self._places[number]}
        kept = self._kept[number]
        if isinstance(kept, dict):
            inside: Any = {key: self._write(each) for key, each in kept.items()}
        elif isinstance(kept, list):
            inside = [self._write(each) for each in kept]
        else:
            inside = kept
        if self._times[number] < 2 or self._letters[number] < SHARED_LETTERS:
            return inside
        self._places[number] = len(self._parts)
        self._parts.append(inside)
        return {"$": self._places[number]}
