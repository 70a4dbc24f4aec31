"""The state of a panel as a short code, and the state that a code holds."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from sympblock.codes.share_code import DAMAGED, CodeKind, CodeRefusedError, code_of, opened
from sympblock.widgets.core.panel_parts import Button, Control

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Shared = TypeVar("Shared", bound="DataclassInstance")
#: No person has a greater number.
MOST_SEED = 2**31


def state_kind(letter: str, *kept: type[DataclassInstance]) -> CodeKind:
    """Return the kind of code that holds a class of states, and the classes of its parts."""
    fields = [field for each in kept for field in dataclasses.fields(each)]
    names = tuple(dict.fromkeys(field.name for field in fields))
    return CodeKind(letter, repr([(field.name, str(field.type)) for field in fields]), names)


def state_code(kind: CodeKind, state: DataclassInstance) -> str:
    """Return the code of a state: all in which it differs from the one that stands when nothing was done."""
    usual = {field.name: field.default for field in dataclasses.fields(state)}
    told = {name: value for name, value in dataclasses.asdict(state).items() if value != usual[name]}
    return code_of(kind, told)


def state_in_code(kind: CodeKind, text: str, first: Shared, controls: Callable[[Shared], Sequence[Control]]) -> Shared:
    """Return the state that a code holds.

    Parameters
    ----------
    kind : CodeKind
        Of :func:`state_kind`.
    text : str
        What somebody typed or pasted.
    first : dataclass instance
        A state of the kind that is expected.
    controls : callable
        Returns the controls of a state: each value must be one that its control accepts.

    Raises
    ------
    CodeRefusedError
        If it is no code of such a state.
    """
    told = opened(kind, text)
    try:
        state: Any = TypeAdapter(type(first)).validate_python(told)
        if not 0 <= state.seed < MOST_SEED:
            raise ValueError("nobody has this number")
        for control in controls(state):
            if not isinstance(control, Button):
                control.accept(getattr(state, control.name))
    except (ValidationError, ValueError, TypeError):
        raise CodeRefusedError(DAMAGED) from None
    return state
