"""The daily review: says what is due, asks it one question at a time, and can be left at any of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.study.history import History, load_history
from sympblock.assessment.study.question_bank import load_bank
from sympblock.assessment.study.queue import NEW_PER_DAY, DayPlan, chosen_new_per_day, todays_plan
from sympblock.content.study_rules import load_study_rules
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.quiz_card import hotspot
from sympblock.widgets.quiz_card.quiz_card import QuizCard
from sympblock.widgets.review.review_view import lesson_link, plan_view, result_view

Stage = Literal["plan", "asking", "result"]
#: Where the learner's settings are kept.
SETTINGS = "settings"


def local_now() -> datetime:
    """Return the time with the zone of this computer: a day of the review ends at the learner's midnight."""
    return datetime.now().astimezone()


class Review(LiveWidget):
    """Asks what is due today.

    Parameters
    ----------
    folder : Path or None
        Where the record lies; None = an empty one that keeps nothing.
    now : callable
        Returns the time with its zone.

    Notes
    -----
    The page sends ``start``, ``leave``, ``finish``, ``look`` when it comes into view again, and ``set`` for its one control; all other gestures
    are those of a :class:`sympblock.widgets.quiz_card.quiz_card.QuizCard`.
    """

    bundle_name = "review"

    def __init__(self, folder: Path | None, now: Callable[[], datetime] = local_now) -> None:
        super().__init__()
        self._folder, self._now = folder, now
        self._settings = LearnerRecord(SETTINGS, folder) if folder else None
        self._new_per_day: int | None = None
        self.stage: Stage = "plan"
        self.card: QuizCard | None = None
        self._looks = 0
        self._look()
        self._show()

    @property
    def plan(self) -> DayPlan:
        """Return the plan of today as it stood when the review was last begun or left."""
        return self._plan

    def reading_form(self) -> ReadingForm:
        """Say what stands here in the course; nothing of a learner is printed."""
        return ReadingForm(
            "Review of today",
            how_to_play="In the full course the questions that are due today are asked here; open the start page of the course and press “Start”.",
        )

    def rehearsal(self) -> Review:
        """Return an undisplayed twin on an empty record that keeps nothing."""
        return type(self)(None)

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture of the page."""
        event = content["event"]
        if event == "start":
            self._start()
        elif event in ("leave", "finish"):
            self.stage = "plan" if event == "leave" else "result"
            self._look()
        elif event == "look":
            self._look_again()
        elif event == "set" and content["id"] == NEW_PER_DAY:
            self._choose_new(int(content["value"]))
        elif self.card is not None and event in ("choose", "commit", "confidence", "go", "note"):
            self.card.handle(content)
        else:
            raise ValueError(f"no gesture of a review is called {event!r}")
        self._show()

    def _start(self) -> None:
        self._look()
        items = [due.item for due in self._plan.questions]
        if items:
            hotspot.draw_ahead(items)
            self.card = QuizCard(items, record=LearnerRecord(self._plan.place, self._folder) if self._folder else None)
            self.stage = "asking"

    def _look_again(self) -> None:
        """Bring the plan up to date; while questions are asked, it is the plan they come from."""
        self._looks += 1
        if self.stage == "plan":
            self._look()

    def _choose_new(self, count: int) -> None:
        if not 0 <= count <= load_study_rules().new_a_day_at_most:
            raise ValueError(f"{count} new questions a day are not offered")
        self._new_per_day = count
        if self._settings:
            self._settings.set(NEW_PER_DAY, count)
        self._look()

    def _look(self) -> None:
        """Look at the record: it takes a moment, so only when a review begins or ends."""
        history = load_history(self._folder) if self._folder else History()
        self._problem = history.problem or (self._settings.problem if self._settings else "")
        if self._new_per_day is None:
            self._new_per_day = chosen_new_per_day(history)
        self._plan = todays_plan(history, self._now(), self._new_per_day)

    def _show(self) -> None:
        self.view = {
            "stage": self.stage,
            **plan_view(self._plan, self._new_per_day or 0),
            "card": self._card_view(),
            "lesson": self._lesson_view(),
            "looks": self._looks,
            "result": result_view(self.card.sitting, self._plan) if self.stage == "result" and self.card else None,
            "warning": self._problem,
        }

    def _card_view(self) -> dict[str, Any] | None:
        """Return the view of the card; what would ask the same questions once more is left out."""
        if self.card is None or self.stage != "asking":
            return None
        return {**self.card.view, "can_change_mode": False, "has_read_out": False, "can_repeat": False, "notice": ""}

    def _lesson_view(self) -> dict[str, Any] | None:
        """Name the lesson that teaches what is being asked."""
        if self.card is None or self.stage != "asking" or self.card.view["phase"] != "items":
            return None
        item = self.card.items[self.card.view["position"]].id
        return {**lesson_link(load_bank().lesson_of[item]), "is_answered": item in self.card.sitting.verdicts}

    def __repr__(self) -> str:
        """Say nothing of the day: the text stays the same from run to run."""
        return "Review()"
