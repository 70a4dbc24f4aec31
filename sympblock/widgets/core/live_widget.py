"""The base of every widget: Python decides and shows a view, the page draws it and reports gestures."""

from __future__ import annotations

import logging
from typing import Any, ClassVar, Self
from uuid import uuid4

import anywidget
import traitlets

from sympblock.widgets.core.bundle import LOADER, bundle_address, bundle_text
from sympblock.widgets.core.named_scenes import name_scenes
from sympblock.widgets.core.reading_form import ReadingForm

LOGGER = logging.getLogger(__name__)
#: What a page asks for that has not been sent the script of this kind.
SCRIPT = "script"
SORRY = "Something went wrong in this part of the lesson. Reload the page; your saved answers are kept."


class LiveWidget(anywidget.AnyWidget):
    """Shows ``view`` in the browser and answers gestures from there.

    A subclass names its script in ``bundle_name`` and answers gestures in
    ``handle``. Nothing is sent to a browser before the widget is displayed, so a
    twin that is never displayed costs no traffic.

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

    #: The folder of the widget whose `main.js` draws it.
    bundle_name: ClassVar[str] = "core"
    _esm = LOADER

    bundle = traitlets.Dict().tag(sync=True)
    #: The page finds its own model by this.
    own_id = traitlets.Unicode().tag(sync=True)
    view = traitlets.Dict().tag(sync=True, to_json=lambda _, widget: widget._named_view)
    scenes = traitlets.Dict().tag(sync=True)
    problem = traitlets.Unicode().tag(sync=True)

    _named_view: dict[str, Any] = {}

    def __init__(self, **traits: Any) -> None:
        own_id = uuid4().hex
        super().__init__(model_id=own_id, own_id=own_id, **traits)
        #: The number of the last gesture of each view on a page.
        self._heard: dict[str, int] = {}
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

    def reading_form(self) -> ReadingForm:
        """Return what a reader sees where the widget cannot run; it holds nothing of a learner.

        Raises
        ------
        TypeError
            If the widget declares none.
        """
        raise TypeError(f"{type(self).__name__} declares no reading form")

    def open(self) -> None:
        """Wait: the connection opens when something asks for ``model_id``."""

    @property
    def model_id(self) -> str | None:
        """Identify the widget towards the browser, connecting it first if needed."""
        if self.comm is None:
            self.bundle = bundle_address(self.bundle_name)
            super().open()
        return super().model_id

    def __repr__(self) -> str:
        """Name the class only: the text stays the same from run to run."""
        return f"{type(self).__name__}()"

    def _answer(self, _widget: LiveWidget, content: Any, _buffers: list[Any]) -> None:
        """Act on a message of the page once, and say so: what is numbered is repeated until it is answered.

        What fails is logged and told to the page as ``problem``; raised here, it would be printed as a traceback.
        """
        if not isinstance(content, dict):
            LOGGER.error("%s got no gesture: %.100r", type(self).__name__, content)
            return
        if content.get("event") == SCRIPT:
            self.send({"event": SCRIPT, "script": bundle_text(self.bundle_name)})
            return
        page, sequence = str(content.get("page")), content.get("sequence")
        gesture = {key: value for key, value in content.items() if key not in ("page", "sequence")}
        try:
            if not isinstance(sequence, int):
                self.receive(gesture)
            elif sequence > self._heard.get(page, 0):
                self._heard[page] = sequence
                self.receive(gesture)
        except Exception:
            LOGGER.exception("a gesture of %s failed: %.100r", type(self).__name__, gesture)
        if isinstance(sequence, int):
            self.send({"event": "done", "sequence": sequence})
