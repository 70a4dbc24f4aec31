"""My course: what was done, what to do next, notes, and the record itself, taken along or deleted."""

from __future__ import annotations

import base64
import binascii
import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sympblock.assessment.study.history import History, load_history
from sympblock.assessment.study.standing import standing_of
from sympblock.procedure.session_store import FOLDER_NAME
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.learning_curve.practice import Practice, practice_in
from sympblock.widgets.my_course.my_course_view import exams_words, notes_view, sessions_view, standing_view
from sympblock.widgets.my_course.record_acts import MadeFile, RecordActs
from sympblock.widgets.review.review import local_now

LOGGER = logging.getLogger(__name__)
LOOK = "look"


@dataclass(frozen=True)
class Offer:
    """Offers a file to take away: words on the button, a hint beside it, and what makes it.

    ``make`` is called beside the page, since pictures take a while; it is given a function that takes a sentence on what is being done.
    """

    words: str
    hint: str
    make: Callable[[Callable[[str], None]], MadeFile] = field(repr=False)


class MyCourse(LiveWidget):
    """Shows where the learner stands.

    Parameters
    ----------
    folder : Path or None
        Where the record lies; None = an empty one.
    offers : mapping
        Name to a file that can be taken away.
    now : callable
        Returns the time with its zone.

    Notes
    -----
    The page sends ``press`` to look at the record again, ``export`` with a kind, ``import`` with a file, and ``delete``: first unsure, then sure.
    """

    #: What makes a file beside the page, or made the last one.
    making: threading.Thread | None = None
    bundle_name = "my_course"

    def __init__(
        self, folder: Path | None, offers: Mapping[str, Offer] | None = None, now: Callable[[], datetime] = local_now
    ) -> None:
        super().__init__()
        self._folder, self._now = folder, now
        self._offers = dict(offers or {})
        self._acts = RecordActs(folder)
        self._message = ""
        self._asks_delete = False
        self._looks = 0
        self._show()

    def reading_form(self) -> ReadingForm:
        """Say what stands here in the course; nothing of a learner is printed."""
        return ReadingForm(
            "My course",
            how_to_play="In the full course your own standing is shown here, with what is best done next, your notes, and files to take away; open the start page of the course to see it.",
        )

    def rehearsal(self) -> MyCourse:
        """Return an undisplayed twin on an empty record."""
        return type(self)(None)

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture of the page."""
        event = content["event"]
        is_look = event == "press" and content["id"] == LOOK
        # Whoever scrolls away and back must still find what the last act did.
        self._message = self._message if is_look else ""
        if event == "export":
            self._export(str(content["kind"]))
        elif event == "import":
            self._import(str(content["name"]), str(content["base64"]))
        elif event == "delete":
            self._delete(content["is_sure"])
        elif is_look:
            self._looks += 1
        else:
            raise ValueError(f"no gesture of my course is called {event!r}")
        self._show()

    def _export(self, kind: str) -> None:
        if kind == "record":
            self._hand_over(self._acts.exported(self._now()))
        elif self.making is None or not self.making.is_alive():
            self.making = threading.Thread(target=self._make, args=(self._offers[kind],), daemon=True)
            self.making.start()

    def _make(self, offer: Offer) -> None:
        try:
            made = offer.make(lambda words: self.send({"event": "progress", "words": words}))
        except Exception:
            LOGGER.exception("%s could not be made", offer.words)
            made = MadeFile("", b"", f"{offer.words} could not be made on this computer. Nothing was changed.")
        self._hand_over(made)
        self._show()

    def _hand_over(self, made: MadeFile) -> None:
        self._message = made.said
        encoded = base64.b64encode(made.content).decode()
        self.send({"event": "file", "name": made.name, "type": "application/octet-stream", "base64": encoded})

    def _import(self, name: str, encoded: str) -> None:
        try:
            content = base64.b64decode(encoded, validate=True)
        except binascii.Error:
            content = b""
        self._message = self._acts.imported(name, content)

    def _delete(self, is_sure: bool | None) -> None:
        """Ask first; None keeps the record."""
        self._asks_delete = is_sure is False
        if is_sure:
            self._message = self._acts.deleted()

    def _show(self) -> None:
        now = self._now()
        history = load_history(self._folder) if self._folder else History()
        practice = practice_in(self._folder / FOLDER_NAME) if self._folder else Practice()
        self.view = {
            **standing_view(standing_of(history, now), now),
            **sessions_view(practice),
            "exams": exams_words(history, now),
            "notes": notes_view(history.notes, now),
            "exports": [{"kind": kind, "words": each.words, "hint": each.hint} for kind, each in self._offers.items()],
            "record": self._acts.about(),
            "message": self._message,
            "asks_delete": self._asks_delete,
            "delete_words": self._acts.what_is_deleted() if self._asks_delete else "",
            "warning": history.problem,
            "controls": [{"id": LOOK, "kind": "button", "label": "Bring up to date", "enabled": True}],
            "looks": self._looks,
        }

    def __repr__(self) -> str:
        """Say nothing of the record: the text stays the same from run to run."""
        return "MyCourse()"
