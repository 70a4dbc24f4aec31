"""The final exam: a form is chosen, answered without feedback, handed in, and read with its interval."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from sympblock.assessment.exam.exam_place import LESSON, Clock, ExamPlace, form_title, group_name, items_of_form
from sympblock.assessment.exam.forms import COURSE_FORMS, NoForm
from sympblock.assessment.exam.result import exam_result
from sympblock.assessment.record import LearnerRecord, progress_folder
from sympblock.assessment.sitting import Sitting
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.final_exam.exam_view import (
    NO_CARD,
    NO_GAP,
    choose_view,
    head_view,
    headline,
    result_view,
    standing_words,
)
from sympblock.widgets.quiz_card import hotspot
from sympblock.widgets.quiz_card.probes import probes
from sympblock.widgets.quiz_card.quiz_card import QuizCard
from sympblock.widgets.quiz_card.view import to_page

LOGGER = logging.getLogger(__name__)
TITLE = "Final exam"
NO_FORM = "No form can be drawn from the questions of this copy of the course. Tell the person who gave it to you."
#: What the card of questions answers itself.
_OF_THE_CARD = frozenset({"choose", "confidence", "go", "hand_in", "note"})


class FinalExam(LiveWidget):
    """Asks one form at a time; a card of questions does the asking and is never displayed itself.

    Parameters
    ----------
    folder : Path, optional
        Where answers are kept; by default the learner's folder.
    is_recorded : bool
        False keeps nothing.
    clock : callable
        Seconds that only grow.

    Notes
    -----
    The page sends ``open`` (form or number), ``leave``, ``flag``, ``sit_again``, and what a
    card of questions in exam mode sends: ``choose``, ``confidence``, ``go``, ``hand_in``.

    Attributes
    ----------
    card : QuizCard or None
        The form that is open.
    """

    bundle_name = "final_exam"

    def __init__(self, folder: Path | None = None, is_recorded: bool = True, clock: Clock = time.monotonic) -> None:
        super().__init__()
        self._folder = folder or progress_folder()
        self._is_recorded = is_recorded
        self._clock = clock
        self._name = uuid4().hex
        self._refusal, self._typed = "", ""
        self._is_asking = False
        self._turn = 0
        self.card: QuizCard | None = None
        self.place: ExamPlace | None = None
        self._show()

    @property
    def record(self) -> LearnerRecord | None:
        """Return the record of the form that is open."""
        return self.place.record if self.place else None

    def reading_form(self) -> ReadingForm:
        """Say what stands here in the course; nothing of a learner is printed."""
        return ReadingForm(
            TITLE,
            how_to_play="In the full course you choose one of three parallel forms here, answer it without feedback, hand it in, and read the result with its interval.",
        )

    def rehearsal(self) -> FinalExam:
        """Return an undisplayed twin in the first state that records nothing."""
        return type(self)(self._folder, is_recorded=False)

    def gestures(self) -> Iterator[dict[str, Any]]:
        """Yield gestures that must each change the view: a form from its choice to its result, all of it correct."""
        yield {"event": "open", "form": "a", "number": ""}
        yield {"event": "flag", "position": 1, "is_on": True}
        for item in items_of_form("a"):
            response = next(probe.response for probe in probes(item) if probe.is_correct)
            yield {"event": "choose", "item": item.id, "response": to_page(item, 1, response), "confidence": "sure"}
        yield {"event": "hand_in", "is_sure": False}
        yield {"event": "hand_in", "is_sure": True}
        yield {"event": "leave"}

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture of the page."""
        event = content["event"]
        self._refusal = ""
        if event == "open":
            self._open(content["form"], content["number"])
        elif event == "leave":
            self._leave()
        else:
            self._sit(event, content)
        self._show()

    def _open(self, form: str, number: str) -> None:
        if form == "group":
            self._typed = str(number).strip()[:20]
            try:
                form = group_name(int(self._typed))
            except ValueError:
                self._refusal = self._refusal_words()
                return
        try:
            place = ExamPlace(form, self._record_of(form), self._clock)
        except NoForm:
            LOGGER.exception("%s cannot be drawn", form)
            self._refusal = NO_FORM
            return
        place.begin()
        hotspot.draw_ahead(place.items)
        self.place, self.card, self._is_asking = place, QuizCard(place.items, "exam", record=place.record), False

    def _refusal_words(self) -> str:
        most = choose_view((), "", "")["most"]
        return (
            f"“{self._typed}” is no number of a group. Type a whole number from 1 to {most}, as your educator gave it."
        )

    def _record_of(self, form: str) -> LearnerRecord | None:
        return LearnerRecord(f"{LESSON}/{form}", self._folder) if self._is_recorded else None

    def _leave(self) -> None:
        if self.place and self.card and not self.card.sitting.is_handed_in:
            self.place.spend()
            self.place.keep_time()
        self.place = self.card = None

    def _sit(self, event: str, content: dict[str, Any]) -> None:
        """Act on a gesture within a form."""
        if self.place is None or self.card is None:
            raise ValueError(f"no form is open for {event!r}")
        self._count_time(event, self.place, self.card.sitting)
        self._is_asking = event == "hand_in" and not content["is_sure"] and not self.card.sitting.is_handed_in
        if event == "flag" and not self.card.sitting.is_handed_in:
            self.place.flag(self.card.items[content["position"]].id, content["is_on"])
        elif event == "sit_again":
            self.card.handle({"event": "again"})
            self.place.begin_again()
        elif event in _OF_THE_CARD and not self._is_asking:
            self.card.handle(content)
        elif not self._is_asking:
            raise ValueError(f"no gesture of the final exam is called {event!r}")

    def _count_time(self, event: str, place: ExamPlace, sitting: Sitting) -> None:
        if sitting.is_handed_in:
            return
        place.spend()
        if event in ("go", "hand_in"):
            place.keep_time()

    def _show(self) -> None:
        self._turn += 1
        shown = self._choosing() if self.card is None or self.place is None else self._sitting(self.card, self.place)
        record = self.record
        self.view = {
            **shown,
            "card": self._name,
            "series": self.place.form if self.place else "",
            "turn": self._turn,
            "title": TITLE,
            "warning": record.problem if record else "",
        }

    def _choosing(self) -> dict[str, Any]:
        try:
            forms = [{"form": form, "title": form_title(form), "words": self._standing(form)} for form in COURSE_FORMS]
        except NoForm:
            LOGGER.exception("the forms of the final exam cannot be drawn")
            forms, self._refusal = [], NO_FORM
        return {**NO_CARD, "exam": {"choice": choose_view(forms, self._refusal, self._typed)}}

    def _standing(self, form: str) -> str:
        record = self._record_of(form)
        return standing_words(Sitting(ExamPlace(form, record).items, "exam", record, hotspot.hit))

    def _sitting(self, card: QuizCard, place: ExamPlace) -> dict[str, Any]:
        sitting, shown = card.sitting, dict(card.view)
        exam = head_view(place, sitting)
        for at in exam["flagged"]:
            shown["progress"] = [
                {**stop, "is_flagged": True} if number == at else stop for number, stop in enumerate(shown["progress"])
            ]
        if self._is_asking:
            shown["phase"] = "confirm"
        if shown["summary"]:
            exam["result"] = result_view(exam_result(sitting.items, sitting.verdicts), place)
            summary = shown["summary"]
            note = summary["plan_note"] if summary["plan"] else NO_GAP
            shown["summary"] = {**summary, "headline": headline(sitting), "objectives": [], "plan_note": note}
        return {**shown, "notice": "", "can_change_mode": False, "exam": exam}

    def __repr__(self) -> str:
        """Name the widget, the same in every run."""
        return "FinalExam()"
