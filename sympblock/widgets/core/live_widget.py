"""The base of every widget: Python decides and shows a view, the page draws it and reports gestures."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Self

import anywidget
import traitlets

from sympblock.widgets.core.named_scenes import name_scenes

#: The folder of all widgets: a file is named by its widget and its name.
WIDGETS_DIR = Path(__file__).resolve().parents[1]
SORRY = "Something went wrong in this part of the lesson. Reload the page; your saved answers are kept."


def module(*names: str) -> str:
    """Join script files, each named by its widget's folder, into one browser module.

    Earlier files define functions for the later ones; the last file holds the
    ``export default``.

    Examples
    --------
    >>> "function drawScene" in module("core/scene.js")
    True
    """
    return _joined(names, ".js")


def style_sheet(*names: str) -> str:
    """Join style files, each named by its widget's folder, into one style sheet.

    Examples
    --------
    >>> ".sympblock-scene" in style_sheet("core/scene.css")
    True
    """
    return _joined(names, ".css")


def _joined(names: tuple[str, ...], ending: str) -> str:
    if not names or not all(name.endswith(ending) for name in names):
        raise ValueError(f"expected names of {ending} files, got {names}")
    return "\n".join((WIDGETS_DIR / name).read_text(encoding="utf-8") for name in names)


class LiveWidget(anywidget.AnyWidget):
    """Shows ``view`` in the browser and answers gestures from there.

    A subclass sets ``_esm`` and ``_css`` with :func:`module` and
    :func:`style_sheet` and answers gestures in ``handle``. Nothing is sent to a
    browser before the widget is displayed, so a twin that is never displayed
    costs no traffic.

    Attributes
    ----------
    view : dict
        All that the page shows; replaced as a whole, never changed in place.
        The page gets it with the names of its scenes, see ``scenes``.
    scenes : dict
        The scenes of the view by their names: one that stays is not sent again.
    problem : str
        One plain sentence if the last gesture failed, else empty.
    """

    #: Events of the page that it does not wait for: to answer each frame would make a third of all messages.
    unanswered: ClassVar[frozenset[str]] = frozenset()

    view = traitlets.Dict().tag(sync=True, to_json=lambda _, widget: widget._named_view)
    scenes = traitlets.Dict().tag(sync=True)
    problem = traitlets.Unicode().tag(sync=True)

    _named_view: dict[str, Any] = {}

    def __init__(self, **traits: Any) -> None:
        super().__init__(**traits)
        self.on_msg(self._answer)

    def notify_change(self, change: Any) -> None:
        """Send a view and the scenes that it names in one message."""
        if change["name"] != "view":
            super().notify_change(change)
            return
        self._named_view, scenes = name_scenes(change["new"])
        with self.hold_sync():
            self.scenes = scenes
            super().notify_change(change)

    def receive(self, content: dict[str, Any]) -> None:
        """Act on one gesture; the one entry for browser, tests and self-check.

        Raises
        ------
        Exception
            Whatever ``handle`` raised, after ``problem`` was set for the page.
        """
        self.problem = ""
        try:
            self.handle(content)
        except Exception:
            self.problem = SORRY
            raise

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; a subclass answers its own events."""
        raise ValueError(f"{type(self).__name__} answers no gesture, got {content!r}")

    def rehearsal(self) -> Self:
        """Return an undisplayed twin in the first state that records nothing."""
        return type(self)()

    def open(self) -> None:
        """Wait: the connection opens when something asks for ``model_id``."""

    @property
    def model_id(self) -> str | None:
        """Identify the widget towards the browser, connecting it first if needed."""
        if self.comm is None:
            super().open()
        return super().model_id

    def __repr__(self) -> str:
        """Name the class only: the text stays the same from run to run."""
        return f"{type(self).__name__}()"

    def _answer(self, _widget: LiveWidget, content: dict[str, Any], _buffers: list[Any]) -> None:
        try:
            self.receive(content)
        finally:
            if content.get("event") not in self.unanswered:
                # An unchanged view sends nothing back, and the page would wait for it.
                self.send({"event": "done"})
