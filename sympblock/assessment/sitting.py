"""One sitting: the items, the answers so far, and which verdicts are due."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pydantic import JsonValue

from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.record_events import MODES, Mode
from sympblock.assessment.scoring import CONFIDENCES, Confidence, Hit, ItemVerdict, ResponseError, score
from sympblock.assessment.summary import Summary, summarise
from sympblock.content.items import Item

Phase = Literal["items", "confirm", "read_out"]


class Sitting:
    """Keeps one learner's way through some items.

    In practice an answer is committed item by item and judged at once. In an
    exam all answers stay open until they are handed in together.

    Another tab may go on with the same items. Each act therefore first takes over
    what the record says now. An answer to an item that the other tab has left alone
    then counts as usual; any other act was decided on what is no longer true, and
    is left undone, so that the learner looks first: "again" must not hide answers
    that this tab has never shown.

    Parameters
    ----------
    items : sequence of Item
        At least one.
    mode : str
        ``practice`` or ``exam``; a mode found in the record goes before.
    record : LearnerRecord, optional
        Where answers are kept; without one nothing is recorded.
    hit : callable, optional
        Resolves clicks on pictures, see :func:`sympblock.assessment.scoring.score`.
    """

    def __init__(
        self,
        items: Sequence[Item],
        mode: Mode = "practice",
        record: LearnerRecord | None = None,
        hit: Hit | None = None,
    ) -> None:
        if not items:
            raise ValueError("a sitting needs at least one item")
        self.items = tuple(items)
        self.mode = _mode(mode)
        self.record = record
        self._hit = hit
        self.responses: dict[str, JsonValue] = {}
        self.confidences: dict[str, Confidence] = {}
        self.verdicts: dict[str, ItemVerdict] = {}
        self.phase: Phase = "items"
        self.position = 0
        self.attempt = 1
        self.is_handed_in = False
        self._restore()
        self._find_place()
        self.was_restored = bool(self.responses)
        self.was_changed_elsewhere = False

    @property
    def item(self) -> Item:
        """Return the item in front of the learner."""
        return self.items[self.position]

    @property
    def unanswered(self) -> tuple[Item, ...]:
        """Return the items without an answer."""
        return tuple(item for item in self.items if item.id not in self.responses)

    @property
    def can_change_mode(self) -> bool:
        """Tell whether the attempt has not begun."""
        return not self.responses and not self.is_handed_in

    def is_open(self, item: Item) -> bool:
        """Tell whether the answer may still be changed."""
        return not self.is_handed_in and item.id not in self.verdicts

    def change_mode(self, mode: str) -> None:
        """Choose ``practice`` or ``exam`` before the first answer."""
        if self._catch_up():
            return
        if not self.can_change_mode:
            raise ValueError("the mode is fixed once an answer is given")
        self.mode = _mode(mode)
        if self.record:
            self.record.choose_mode(self.mode)

    def choose(self, item_id: str, response: JsonValue, confidence: str | None = None) -> None:
        """Keep an answer without judging it; None clears it.

        Raises
        ------
        ResponseError
            If the response does not fit the item.
        ValueError
            If the item is unknown or no longer open.
        """
        if self._was_settled_elsewhere(item_id):
            return
        item = self._open_item(item_id)
        if response is not None:
            score(item, response, self._hit)
        said = self._keep(item, response, confidence)
        if self.mode == "exam" and self.record:
            self.record.draft(item, response, said)

    def commit(self, item_id: str, response: JsonValue, confidence: str | None = None) -> None:
        """Judge the answer to one item; in practice only."""
        if self._was_settled_elsewhere(item_id):
            return
        if self.mode == "exam":
            raise ValueError("in an exam the answers are handed in together")
        item = self._open_item(item_id)
        verdict = score(item, response, self._hit)
        said = self._keep(item, response, confidence)
        self.verdicts[item.id] = verdict
        if self.record:
            self.record.answer(item, response, said, verdict.outcome)

    def go(self, position: int) -> None:
        """Go to an item, counted from 0; one past the last is the read-out."""
        if self._catch_up() and self.phase == "read_out":
            return
        if position == len(self.items) and (self.mode == "practice" or self.is_handed_in):
            self.phase = "read_out"
        elif 0 <= position < len(self.items):
            self.phase, self.position = "items", position
        else:
            raise ValueError(f"there is no item at position {position}")

    def hand_in(self, is_sure: bool = False) -> None:
        """Hand an exam in; unless sure, ask first if some items are unanswered."""
        if self._catch_up():
            return
        if self.mode == "practice" or self.is_handed_in:
            raise ValueError("there is nothing to hand in")
        if self.unanswered and not is_sure:
            self.phase = "confirm"
            return
        self._judge_all()
        self.phase = "read_out"
        if self.record:
            for item in self.items:
                if item.id in self.verdicts:
                    outcome = self.verdicts[item.id].outcome
                    self.record.answer(item, self.responses[item.id], self.confidences.get(item.id), outcome)
            self.record.hand_in()

    def again(self) -> None:
        """Begin a new attempt; what was recorded stays recorded."""
        if self._catch_up():
            return
        self.responses, self.confidences, self.verdicts = {}, {}, {}
        self.phase, self.position, self.is_handed_in, self.was_restored = "items", 0, False, False
        self.attempt += 1
        if self.record:
            self.record.again()
            self.attempt = self.record.attempt

    def show_recorded(self) -> None:
        """Forget what was answered and not recorded, as in a presentation; without a record nothing changes."""
        if self.record is not None and self.record.catch_up():
            self.responses, self.confidences = {}, {}
            self._take_over()

    def summary(self) -> Summary:
        """Sum up what was judged so far."""
        return summarise(self.items, self.verdicts, self.confidences)

    def _was_settled_elsewhere(self, item_id: str) -> bool:
        """Take over what another tab did, and tell whether that concerns the answer to this item."""
        before = self.attempt, self.mode, self.is_handed_in, self.responses.get(item_id)
        if not self._catch_up():
            return False
        after = self.attempt, self.mode, self.is_handed_in, self.responses.get(item_id)
        return before != after or item_id in self.verdicts

    def _catch_up(self) -> bool:
        """Take over what another tab did, and tell whether there was anything."""
        self.was_changed_elsewhere = self.record is not None and self.record.catch_up()
        if self.was_changed_elsewhere:
            self._take_over()
        return self.was_changed_elsewhere

    def _take_over(self) -> None:
        """Say what the record says, and keep what was chosen here and is still open."""
        attempt, mode, responses, confidences = self.attempt, self.mode, self.responses, self.confidences
        self.responses, self.confidences, self.verdicts = {}, {}, {}
        self.phase, self.is_handed_in = "items", False
        self._restore()
        # In an exam all that was chosen is recorded.
        if (self.attempt, self.mode, mode) == (attempt, "practice", "practice"):
            self.responses = responses | self.responses
            self.confidences = confidences | self.confidences
        if self.is_handed_in:
            self.phase = "read_out"

    def _open_item(self, item_id: str) -> Item:
        for item in self.items:
            if item.id == item_id:
                if not self.is_open(item):
                    raise ValueError(f"{item_id} is answered already")
                return item
        raise ValueError(f"no item is called {item_id!r}")

    def _keep(self, item: Item, response: JsonValue, confidence: str | None) -> Confidence | None:
        """Keep an answer, and return how sure it was."""
        said = _confidence(confidence)
        if response is None:
            self.responses.pop(item.id, None)
        else:
            self.responses[item.id] = response
        if said is None:
            self.confidences.pop(item.id, None)
        else:
            self.confidences[item.id] = said
        return said

    def _judge_all(self) -> None:
        self.is_handed_in = True
        for item in self.items:
            if item.id in self.responses:
                self.verdicts[item.id] = score(item, self.responses[item.id], self._hit)

    def _restore(self) -> None:
        if self.record is None:
            return
        self.attempt = self.record.attempt
        self.mode = _mode(self.record.mode or self.mode)
        for item in self.items:
            self._restore_item(item, self.record)
        if self.mode == "exam" and self.record.is_handed_in:
            self._judge_all()

    def _restore_item(self, item: Item, record: LearnerRecord) -> None:
        kept = record.kept(item)
        if kept is None or (self.mode == "practice" and not kept.is_committed):
            return
        try:
            verdict = score(item, kept.response, self._hit)
            self._keep(item, kept.response, kept.confidence)
        except ResponseError:
            return
        if self.mode == "practice":
            self.verdicts[item.id] = verdict

    def _find_place(self) -> None:
        """Stand at the first unanswered item, or at the read-out if all is judged."""
        positions = [p for p, item in enumerate(self.items) if item.id not in self.responses]
        if self.is_handed_in or (self.mode == "practice" and not positions and len(self.items) > 1):
            self.phase = "read_out"
        self.position = positions[0] if positions else 0


def _mode(mode: str) -> Mode:
    for known in MODES:
        if mode == known:
            return known
    raise ValueError(f"mode is practice or exam, not {mode!r}")


def _confidence(said: str | None) -> Confidence | None:
    for known in CONFIDENCES:
        if said == known:
            return known
    if said is not None:
        raise ResponseError(f"confidence is one of {', '.join(CONFIDENCES)}, not {said!r}")
    return None
