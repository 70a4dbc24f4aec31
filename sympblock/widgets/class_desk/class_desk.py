"""The class desk: an educator chooses the files that learners handed in, and gets the report on the class as a page."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import traitlets

from sympblock.widgets.class_desk.handed_files import HandedFiles, files_words
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.core.reading_form import ReadingForm

LOGGER = logging.getLogger(__name__)
MAKE, CLEAR, POLLS = "make", "clear", "polls"
FAILED = (
    "The report could not be made on this computer. Nothing was changed; choose the files again, and try once more."
)
NOTHING = "Choose the files first, or include the polls."


@dataclass(frozen=True)
class ClassReport:
    """Holds what was made of the files.

    Attributes
    ----------
    said : tuple of str
        What was read, what was left out and why, and how many learners there are; no names.
    page : str
        The report, HTML that stands alone; empty if there is nothing to report on.
    """

    said: tuple[str, ...]
    page: str = ""


@dataclass(frozen=True)
class ReportMaker:
    """Makes reports; the storey above knows how.

    Attributes
    ----------
    make : callable
        Takes the files, whether kept polls are included, and a function that takes a sentence on what is being done.
    kept_polls : callable
        Counts the polls that are kept on this computer.
    """

    make: Callable[[HandedFiles, bool, Callable[[str], None]], ClassReport]
    kept_polls: Callable[[], int]


class ClassDesk(LiveWidget):
    """Makes the report on a class from chosen files; they are held in memory, and nothing is stored.

    Parameters
    ----------
    maker : ReportMaker
        What makes the report.

    Notes
    -----
    The page sends ``hand_in`` with a file, ``leave_out`` with why it could not, ``set`` for the polls, and ``press`` to make or to clear.
    """

    #: What makes a report beside the page, or made the last one.
    making: threading.Thread | None = None
    bundle_name = "class_desk"

    report = traitlets.Unicode().tag(sync=True)

    def __init__(self, maker: ReportMaker) -> None:
        super().__init__()
        self._maker = maker
        self._files = HandedFiles()
        self._has_polls = False
        self._said: tuple[str, ...] = ()
        self._doing = ""
        self._show()

    def reading_form(self) -> ReadingForm:
        """Say what is done here in the course."""
        return ReadingForm(
            "Report on a class",
            how_to_play="In the full course you choose the files that learners handed in here, and get the report on the class as a page.",
        )

    def rehearsal(self) -> ClassDesk:
        """Return an undisplayed twin with the same maker; it stores nothing either."""
        return type(self)(self._maker)

    def gestures(self) -> list[dict[str, Any]]:
        """Return gestures that must change the view."""
        return [
            {"event": "hand_in", "name": "notes.txt", "base64": ""},
            {"event": "leave_out", "why": "too_large"},
            {"event": "set", "id": POLLS, "value": True},
            {"event": "press", "id": CLEAR},
        ]

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture of the page."""
        event = content["event"]
        if self._is_making:
            return
        if event == "hand_in":
            self._take(self._files.with_file(str(content["name"]), str(content["base64"])))
        elif event == "leave_out":
            self._take(self._files.without(str(content["why"])))
        elif event == "set" and content["id"] == POLLS:
            self._has_polls = bool(content["value"])
        elif event == "press" and content["id"] == CLEAR:
            self._has_polls = False
            self._take(HandedFiles())
        elif event == "press" and content["id"] == MAKE:
            self._begin()
        else:
            raise ValueError(f"no gesture of the class desk is called {event!r}")
        self._show()

    @property
    def _is_making(self) -> bool:
        return bool(self._doing)

    def _take(self, files: HandedFiles) -> None:
        """Hold other files: what was made of the earlier ones is gone."""
        self._files, self._said, self.report = files, (), ""

    def _begin(self) -> None:
        self._said, self.report = (), ""
        if not self._files.files and not self._has_polls:
            self._said = (NOTHING,)
            return
        self._doing = f"Reading {files_words(len(self._files.files))}…"
        self.making = threading.Thread(target=self._make, daemon=True)
        self.making.start()

    def _make(self) -> None:
        try:
            made = self._maker.make(self._files, self._has_polls, self._tell)
        except Exception:
            LOGGER.exception("the report on a class could not be made")
            made = ClassReport((FAILED,))
        self._said, self.report, self._doing = made.said, made.page, ""
        self._show()

    def _tell(self, doing: str) -> None:
        self._doing = doing
        self._show()

    def _show(self) -> None:
        files, kept = self._files, self._maker.kept_polls()
        size = f", {files.total_mb:.1f} MB" if files.total_mb >= 0.05 else ""
        count = f"{files_words(len(files.files))} chosen{size}." if files.files else "No file chosen yet."
        self.view = {
            "chosen": [count, *files.left_out()],
            "polls": f"Include the polls that are kept on this computer ({kept})" if kept else "",
            "has_polls": self._has_polls,
            "doing": self._doing,
            "said": list(self._said),
            "is_empty": files == HandedFiles(),
        }
