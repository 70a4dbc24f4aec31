"""The quiz card: questions of five kinds, with a verdict in practice or at the end of an exam."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from pydantic import JsonValue

from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.sitting import Mode, Sitting
from sympblock.assessment.study.notes import ITEM_MARK, LearnerNotes, NoteTooLongError
from sympblock.content import load_items
from sympblock.content.items import Item
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.quiz_card import hotspot
from sympblock.widgets.quiz_card.card_titles import asks_confidence, card_title
from sympblock.widgets.quiz_card.view import from_page, sitting_view, to_page


class QuizCard(LiveWidget):
    """Asks some items and shows the learner what the answers were worth.

    Parameters
    ----------
    items : sequence of Item
        At least one.
    mode : str
        ``practice``: each answer is judged when it is committed.
        ``exam``: nothing is judged before all is handed in.
        The learner may change it before the first answer.
    title : str
        Heading of the card; may be empty.
    record : LearnerRecord, optional
        Where answers are kept and found again; without one nothing is recorded.
    ask_confidence : bool
        Whether to ask "How sure are you?" before the verdict.

    Notes
    -----
    The page sends ``mode``, ``choose``, ``confidence``, ``commit``, ``go``,
    ``hand_in``, ``again`` and ``note``; the methods of the same names send the same from Python, with
    choices named a, b, c … in the author's order.
    """

    bundle_name = "quiz_card"

    def __init__(
        self,
        items: Sequence[Item],
        mode: Mode = "practice",
        title: str = "",
        record: LearnerRecord | None = None,
        ask_confidence: bool = True,
    ) -> None:
        super().__init__()
        self.title = title
        self.record = record
        self.ask_confidence = ask_confidence
        self.sitting = Sitting(items, mode, record, hotspot.hit)
        self._notes = LearnerNotes(record.folder) if record else None
        self._refusal = ""
        self._name = uuid4().hex
        self._turn = 0
        self._show()

    @property
    def items(self) -> tuple[Item, ...]:
        """Return the items of the card."""
        return self.sitting.items

    def choose(self, item_id: str, response: JsonValue, confidence: str | None = None) -> None:
        """Give an answer that may still be changed; None takes it back."""
        self._answer_event("choose", item_id, response, confidence)

    def commit(self, item_id: str, response: JsonValue, confidence: str | None = None) -> None:
        """Give an answer and ask for its verdict."""
        self._answer_event("commit", item_id, response, confidence)

    def go(self, position: int) -> None:
        """Go to an item, counted from 0; one past the last is the read-out."""
        self.receive({"event": "go", "position": position})

    def hand_in(self, is_sure: bool = True) -> None:
        """Hand an exam in; unless sure, unanswered items are listed first."""
        self.receive({"event": "hand_in", "is_sure": is_sure})

    def again(self) -> None:
        """Begin a new attempt."""
        self.receive({"event": "again"})

    def show_recorded(self) -> None:
        """Show what is recorded, after answers that were not."""
        self.sitting.show_recorded()
        self._show()

    def rehearsal(self) -> QuizCard:
        """Return an undisplayed twin in the first state that records nothing."""
        return type(self)(self.items, self.sitting.mode, self.title, None, self.ask_confidence)

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture of the page."""
        event, self._refusal = content["event"], ""
        if event in ("choose", "commit", "confidence"):
            self._take_answer(event, content)
        elif event == "mode":
            self.sitting.change_mode(content["mode"])
        elif event == "go":
            self.sitting.go(content["position"])
        elif event == "hand_in":
            self.sitting.hand_in(content["is_sure"])
        elif event == "again":
            self.sitting.again()
        elif event == "note":
            self._take_note(self._item(content["item"]), str(content["text"]))
        else:
            raise ValueError(f"no gesture of a quiz card is called {event!r}")
        self._show()

    def _take_note(self, item: Item, text: str) -> None:
        if self._notes is None:
            return
        try:
            self._notes.keep(ITEM_MARK + item.id, text)
        except NoteTooLongError as error:
            self._refusal = str(error)

    def _take_answer(self, event: str, content: dict[str, Any]) -> None:
        item = self._item(content["item"])
        if event == "confidence":
            self.sitting.choose(item.id, self.sitting.responses.get(item.id), content["confidence"])
            return
        response = from_page(item, self.sitting.attempt, content["response"])
        if event == "choose" and self.sitting.is_handed_in:
            return  # it was chosen while the exam was being handed in
        act = self.sitting.choose if event == "choose" else self.sitting.commit
        act(item.id, response, content.get("confidence"))

    def _answer_event(self, event: str, item_id: str, response: JsonValue, confidence: str | None) -> None:
        shown = to_page(self._item(item_id), self.sitting.attempt, response)
        self.receive({"event": event, "item": item_id, "response": shown, "confidence": confidence})

    def _item(self, item_id: str) -> Item:
        for item in self.items:
            if item.id == item_id:
                return item
        raise ValueError(f"no item is called {item_id!r}")

    def _show(self) -> None:
        self._turn += 1
        view = sitting_view(self.sitting)
        if view["item"]:
            view["item"]["note"] = self._notes.about(ITEM_MARK + view["item"]["id"]) if self._notes else None
        self.view = {
            **view,
            "note_refusal": self._refusal,
            "card": self._name,
            "turn": self._turn,
            "title": self.title,
            "ask_confidence": self.ask_confidence,
            "warning": self.record.problem if self.record else "",
        }

    def __repr__(self) -> str:
        """Say how many items the card asks, the same in every run."""
        count = len(self.items)
        return f"QuizCard({count} {'item' if count == 1 else 'items'}, {self.sitting.mode})"


def lesson_card(lesson: str, use: str) -> QuizCard:
    """Make the card that asks the items of a lesson for one use; its answers are kept.

    Parameters
    ----------
    lesson : str
        Such as ``"01_sympathetic_chain"``.
    use : str
        ``predict``, ``checkpoint_1`` to ``checkpoint_3``, ``in_depth_1`` to ``in_depth_3``, ``quiz`` or ``entry``.

    Raises
    ------
    ValueError
        If the lesson has no items for that use.
    """
    items = [item for item in load_items(lesson) if item.use == use]
    if not items:
        raise ValueError(f"{lesson} has no items for {use!r}: add some to its file in data/items")
    hotspot.draw_ahead(items)
    return QuizCard(
        items, title=card_title(use), record=LearnerRecord(f"{lesson}/{use}"), ask_confidence=asks_confidence(use)
    )
