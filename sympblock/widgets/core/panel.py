"""The panel: controls beside pictures to scale and a read-out, all decided in Python."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, Self, TypeVar

from sympblock.content import load_references
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.core.panel_entries import MomentField, TextEntry
from sympblock.widgets.core.panel_number import NumberField, Refusal, Typed
from sympblock.widgets.core.panel_parts import Button, ChoiceControl, Control, Picture, Range, Table, Toggle, Words
from sympblock.widgets.core.panel_sheet import Sheet, TextFile
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState, Layout, ReadingForm, without_repeats

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

State = TypeVar("State", bound="DataclassInstance")

__all__ = ["Button", "ChoiceControl", "Control", "NumberField", "Panel", "Picture", "Range", "Table", "Toggle", "Words"]


class Panel(LiveWidget, Generic[State]):
    """Shows a state that the learner moves, and what follows from it.

    A subclass names its ``title``, sets ``buttons_first`` if its buttons belong above
    the other controls and ``layout`` if its read-out needs more room than its
    pictures (``"wordy"``) or all of the width below them (``"stacked"``), and says what its state offers: ``controls``,
    ``pictures``, ``readout`` and ``said`` take the state and return parts; the
    page draws them and reports gestures. ``settle`` keeps fields that belong
    together in step; ``pressed`` answers a button; ``picked`` a click on a
    structure. ``read_states`` names the states that a reader without the course sees,
    ``reading_layout`` how they are laid out, and ``how_to_play`` how the panel is used in the course.

    Parameters
    ----------
    state : dataclass instance
        A frozen dataclass; each control is named after one of its fields.
    """

    title: ClassVar[str] = ""
    how_to_play: ClassVar[str] = ""
    reading_layout: ClassVar[Layout] = "pages"
    buttons_first: ClassVar[bool] = False
    layout: ClassVar[Literal["beside", "wordy", "stacked"]] = "beside"

    def __init__(self, state: State) -> None:
        super().__init__()
        self._first = state
        self._refused: dict[str, str] = {}
        self.state: State = state
        self._show(state, "")

    def controls(self, state: State) -> Sequence[Control]:
        """Return the controls, in the order shown."""
        raise TypeError(f"{type(self).__name__} names no controls")

    def pictures(self, state: State) -> Sequence[Picture]:
        """Return the pictures; none unless a subclass has some."""
        return ()

    def story(self, state: State) -> Sequence[Words | Table]:
        """Return what is read before anything is decided; it stands above the controls, and the pictures beside it."""
        return ()

    def readout(self, state: State) -> Sequence[Words | Table | Sheet | TextFile]:
        """Return the blocks of the read-out."""
        return ()

    def said(self, state: State) -> str:
        """Return one sentence that a screen reader speaks after a change."""
        return ""

    def after(self, state: State, name: str, value: Any) -> State:
        """Return the state after a control has been set; nothing is shown."""
        return self.settle(dataclasses.replace(state, **{name: value}), name)

    def settle(self, state: State, changed: str) -> State:
        """Return the state with dependent fields brought in step."""
        return state

    def pressed(self, state: State, button: str) -> State:
        """Return the state after a button."""
        return state

    def picked(self, state: State, structure: str) -> State:
        """Return the state after a click on a structure of a picture."""
        return state

    def read_states(self) -> Mapping[str, State]:
        """Return the states that are printed for readers, by their titles; the first state unless a subclass chooses."""
        return {self.said(self._first).rstrip(".") or self.title: self._first}

    def drawn(self, title: str, state: State) -> DrawnState:
        """Return what a reader sees of a state: its story, its pictures, and its read-out without files."""
        blocks = [*self.story(state), *self.readout(state)]
        pictures = tuple(DrawnPicture.of(picture) for picture in self.pictures(state))
        return DrawnState(title, pictures, tuple(block for block in blocks if not isinstance(block, TextFile)))

    def reading_form(self) -> ReadingForm:
        """Return the chosen states, drawn."""
        states = without_repeats(self.drawn(title, state) for title, state in self.read_states().items())
        return ReadingForm(self.title, states, self.how_to_play, self.reading_layout)

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture of the page: ``set``, ``press`` or ``pick``."""
        event = content["event"]
        if event == "set":
            self.set(content["id"], content["value"])
        elif event == "press":
            self.press(content["id"])
        elif event == "pick":
            self._show(self.picked(self.state, content["structure"]))
        else:
            raise ValueError(f"{self.title}: no gesture is called {event!r}")

    def set(self, name: str, value: object) -> None:
        """Set one control to a value that it accepts; a refused entry is told beside its field and changes nothing."""
        try:
            accepted = self._control(name).accept(value)
        except Refusal as refusal:
            self._refuse(name, str(refusal))
            return
        self._refused.pop(name, None)
        self._show(self.after(self.state, name, accepted))

    def press(self, name: str) -> None:
        """Press one button; a disabled one does nothing."""
        control = self._control(name)
        if not isinstance(control, Button):
            raise ValueError(f"{self.title}: {name!r} is not a button")
        if control.enabled:
            after = self.pressed(self.state, name)
            for typed in [each for each in self._refused if getattr(after, each) != getattr(self.state, each)]:
                del self._refused[typed]
            self._show(after)

    def rehearsal(self) -> Self:
        """Return an undisplayed twin in the first state."""
        return type(self)(self._first)

    def _refuse(self, name: str, words: str) -> None:
        control = self._control(name)
        told = words + (control.kept(getattr(self.state, name)) if isinstance(control, Typed) else "")
        if isinstance(control, (TextEntry, MomentField)):
            self._refused[name] = told
            self._show(self.state, told)
            return
        shown = [{**each, "refusal": told} if each["id"] == name else each for each in self.view["controls"]]
        self.view = {**self.view, "controls": shown, "said": told}

    @property
    def refused(self) -> frozenset[str]:
        """Return the names of the fields whose text was refused and is not mended yet."""
        return frozenset(self._refused)

    def _described(self, control: Control, state: State) -> dict[str, Any]:
        """Describe a control; a text that was refused stays in its field, with the reason, until it is mended."""
        described = control.as_dict(getattr(state, control.name, None))
        return {**described, "refusal": self._refused[control.name]} if control.name in self._refused else described

    def _control(self, name: str) -> Control:
        for control in self.controls(self.state):
            if control.name == name:
                return control
        raise ValueError(f"{self.title}: no control is called {name!r}")

    def _show(self, state: State, said: str | None = None) -> None:
        view = {
            "title": self.title,
            "buttons_first": self.buttons_first,
            "layout": self.layout,
            "controls": [self._described(control, state) for control in self.controls(state)],
            "pictures": [p.as_dict() for p in self.pictures(state)],
            "story": [_with_labels(block.as_dict()) for block in self.story(state)],
            "readout": [_with_labels(block.as_dict()) for block in self.readout(state)],
            "said": self.said(state) if said is None else said,
        }
        self.state = state
        self.view = view


def _with_labels(block: dict[str, Any]) -> dict[str, Any]:
    return {**block, "sources": source_labels(block["sources"])}


def source_labels(keys: Sequence[str]) -> list[dict[str, str]]:
    """Return label and text of some sources, as the page shows them.

    Examples
    --------
    >>> source_labels(["hong2010"])[0]["label"]
    'Hong 2010'
    """
    references = load_references() if keys else {}
    return [{"label": references[key].label, "text": references[key].text} for key in keys]
