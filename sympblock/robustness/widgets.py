"""A thousand random and malformed messages to each widget that a lesson shows."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import random
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from sympblock import lessons
from sympblock.assessment.record import FOLDER_VARIABLE
from sympblock.course.checkout import ROOT
from sympblock.course.lesson_notebook import called_name
from sympblock.course.notebook_form import read_notebook
from sympblock.robustness.attempts import Attempts
from sympblock.robustness.gestures import legal, malformed
from sympblock.widgets.core.live_widget import LiveWidget

MESSAGES = 1000
#: Traits that a refused message may change: the sentence about it.
TOLD = frozenset({"problem"})


def attempt(share: float) -> Iterator[Attempts]:
    """Send messages to every kind of widget.

    Parameters
    ----------
    share : float
        Share of 1,000 messages a widget.

    Yields
    ------
    Attempts
        One for each kind of widget.
    """
    with _own_records():
        for number, (name, make) in enumerate(sorted(shown_widgets().items())):
            count = max(4, round(MESSAGES * share))
            yield Attempts(f"messages to {name}", count, tuple(sorted(set(bombard(make(), count, number)))))


def shown_widgets() -> dict[str, Callable[[], LiveWidget]]:
    """Return how a lesson makes each kind of widget, by the function of ``lessons`` that shows it."""
    found: dict[str, Callable[[], LiveWidget]] = {}
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        for cell in read_notebook(path).cells:
            name = called_name(cell.source) if cell.cell_type == "code" else None
            if name and getattr(lessons, name).__annotations__["return"] in ("LiveWidget", "QuizCard"):
                found.setdefault(name, partial(_shown_by, cell.source))
    return found


def _shown_by(source: str) -> LiveWidget:
    # A cell of our own notebooks, which is one call after an import at most.
    return eval(source.rpartition("\n")[2], {"lessons": lessons})


def bombard(widget: LiveWidget, count: int, seed: int) -> Iterator[str]:
    """Send messages and yield what they broke.

    Parameters
    ----------
    widget : LiveWidget
        Fresh; its patient may still be under way.
    count : int
        Messages, half of them malformed.
    seed : int
        The same seed sends the same messages.
    """
    dice = random.Random(seed)
    for number in range(count):
        message = legal(widget, dice) if dice.random() < 0.5 else malformed(widget, dice)
        if fault := _fault_after(widget, message):
            yield f"message {number} of seed {seed}, {str(message)[:160]}: {fault}"
    if fault := _still_works(widget, dice):
        yield f"after {count} messages of seed {seed}: {fault}"


def _fault_after(widget: LiveWidget, message: Any) -> str:
    before = _state(widget)
    if printed := _say(widget, message):
        return f"printed: {printed.splitlines()[-1][:200]}"
    after = _state(widget)
    is_settled = not getattr(widget, "preparing", "") and "preparing" not in _changed(before, after)
    if widget.problem and is_settled and _changed(before, after) - TOLD:
        return "was refused and changed something all the same"
    try:
        json.dumps(widget.get_state(), allow_nan=False, default=_bytes)
    except ValueError as error:
        return f"the page cannot read the state: {error}"
    return ""


def _say(widget: LiveWidget, message: Any) -> str:
    """Hand a message over as the wire does, and return what was printed: it could come to the page."""
    said = io.StringIO()
    logging.disable(logging.CRITICAL)  # what is logged is for programmers
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            widget._handle_custom_msg(message, [])
    finally:
        logging.disable(logging.NOTSET)
    return said.getvalue().strip()


def _changed(before: dict[str, str], after: dict[str, str]) -> set[str]:
    return {key for key in after if after[key] != before[key]}


def _still_works(widget: LiveWidget, dice: random.Random) -> str:
    """Try gestures that must be possible: a widget that has come to a dead end is broken."""
    for _ in range(50):
        _say(widget, legal(widget, dice))
        if not widget.problem:
            return ""
    return "no gesture is possible any more"


def _state(widget: LiveWidget) -> dict[str, str]:
    own = {name: value for name, value in widget.get_state().items() if not name.startswith("_")}
    return {name: repr(value) for name, value in own.items()}


def _bytes(value: object) -> str:
    if isinstance(value, bytes | bytearray | memoryview):
        return ""
    raise ValueError(f"{type(value).__name__} cannot be sent")


@contextlib.contextmanager
def _own_records() -> Iterator[None]:
    before = os.environ.get(FOLDER_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="sympblock-") as folder:
        os.environ[FOLDER_VARIABLE] = folder
        try:
            yield
        finally:
            os.environ.pop(FOLDER_VARIABLE)
            if before is not None:
                os.environ[FOLDER_VARIABLE] = before
