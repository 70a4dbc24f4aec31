"""Events as columns: values of one field stand together, so that they become few bytes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sympblock.fluoroscopy.c_arm import BeyondReachError, CArmPose
from sympblock.procedure.event_lines import KINDS, event_of, fields_of
from sympblock.procedure.events import Event, ImageSetting

#: Times are written as steps of so many to the second, from act to act.
STEPS_PER_S = 100
_FIRST = ord("a")
_NAMES = tuple(kind.model_fields["kind"].default for kind in KINDS)
#: Fields of each kind besides its name and its time, in their order.
FIELDS: Mapping[str, tuple[str, ...]] = {
    kind.model_fields["kind"].default: tuple(name for name in kind.model_fields if name not in ("kind", "at_s"))
    for kind in KINDS
}
_SETTING = tuple(ImageSetting.model_fields)
#: All that the meaning of a column depends on.
FORM = repr((FIELDS, _SETTING, STEPS_PER_S))


def columns_of(events: Sequence[Event]) -> list[Any]:
    """Return events as values of JSON: a letter for each kind, the times, and a column for each field.

    Examples
    --------
    >>> from sympblock.procedure.events import Advance
    >>> columns_of([Advance(at_s=6.0, by_mm=5.0), Advance(at_s=8.25, by_mm=2.5)])
    ['ii', [600, 225], [5.0, 2.5], [1, 1]]
    """
    columns: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for event in events:
        fields = fields_of(event)
        for name in FIELDS[fields["kind"]]:
            columns[fields["kind"], name].append(_written(name, fields))
    letters = "".join(chr(_FIRST + _NAMES.index(fields_of(event)["kind"])) for event in events)
    return [letters, list(_steps(events)), *(columns[each] for each in _order(letters))]


def events_of(columns: Any) -> tuple[Event, ...]:
    """Read what :func:`columns_of` wrote.

    Raises
    ------
    ValueError
        If it is nothing of the kind; the message says what is wrong.
    """
    whole: list[Any] = columns if isinstance(columns, list) and len(columns) >= 2 else [None, None]
    letters, times, *rest = whole
    if not isinstance(letters, str) or not set(map(ord, letters)) <= set(range(_FIRST, _FIRST + len(_NAMES))):
        raise ValueError("a kind of act is not known")
    order = list(_order(letters))
    if len(rest) != len(order) or not all(isinstance(each, list) for each in (times, *rest)):
        raise ValueError("a column is missing, or there is one too many")
    cells = {each: iter(column) for each, column in zip(order, rest, strict=True)}
    kinds = [_NAMES[ord(letter) - _FIRST] for letter in letters]
    found = [_read(kind, at_s, cells) for kind, at_s in zip(kinds, _times_s(times), strict=True)]
    if any(True for column in cells.values() for _ in column):
        raise ValueError("a column is too long")
    return tuple(found)


def _order(letters: str) -> Iterator[tuple[str, str]]:
    """Yield the columns of the kinds that there are, in their order."""
    for place, kind in enumerate(_NAMES):
        if chr(_FIRST + place) in letters:
            yield from ((kind, name) for name in FIELDS[kind])


def _written(name: str, fields: Mapping[str, Any]) -> Any:
    value = fields[name]
    if name == "beam" and value == _beam_of(fields):
        return None
    return [value[each] for each in _SETTING] if name == "setting" and value else value


def _read(kind: str, at_s: float, cells: Mapping[tuple[str, str], Iterator[Any]]) -> Event:
    try:
        fields = {name: next(cells[kind, name]) for name in FIELDS[kind]}
    except StopIteration:
        raise ValueError("a column is too short") from None
    if isinstance(setting := fields.get("setting"), list):
        fields["setting"] = dict(zip(_SETTING, setting, strict=True))
    if kind == "shot" and fields["beam"] is None:
        fields["beam"] = _beam_of(fields)
    return event_of({"kind": kind, "at_s": at_s, **fields})


def _beam_of(fields: Mapping[str, Any]) -> list[float] | None:
    """Return where the beam points, from how the C-arm stands; None where no C-arm stands so."""
    try:
        pose = CArmPose(fields["oblique_deg"], fields["tilt_deg"], fields["side"])
    except (BeyondReachError, TypeError, ValueError):
        return None
    return pose.beam.tolist()


def _steps(events: Sequence[Event]) -> Iterator[int | float]:
    """Yield the steps from act to act, or the time itself where it lies between two steps."""
    before_s = 0.0
    for event in events:
        steps = round((event.at_s - before_s) * STEPS_PER_S)
        yield steps if _later_s(before_s, steps) == event.at_s else event.at_s
        before_s = event.at_s


def _times_s(steps: Sequence[Any]) -> Iterator[float]:
    at_s = 0.0
    for each in steps:
        if type(each) not in (int, float):
            raise ValueError("a time is not a number")
        at_s = _later_s(at_s, each) if isinstance(each, int) else each
        yield at_s


def _later_s(before_s: float, steps: int) -> float:
    return round(before_s + steps / STEPS_PER_S, 2)
