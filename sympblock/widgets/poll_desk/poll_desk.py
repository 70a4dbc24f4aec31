"""The educator's desk: opens the poll to phones, puts questions to the room, and shows counts and key when asked."""

from __future__ import annotations

import base64
import dataclasses
import threading
from collections.abc import Callable, Container, Iterable, Iterator
from typing import Any

import traitlets

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.assessment.polling.typed_question import TYPED_KINDS, TypedFault
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.poll_desk.desk_state import (
    TEXT_LETTERS_MOST,
    DeskState,
    Source,
    lessons_with_questions,
    picture_labels,
    questions_of_lesson,
    sources_for,
)
from sympblock.widgets.poll_desk.desk_view import (
    acts_view,
    asked_before,
    choice_view,
    door_view,
    keeping_view,
    screen_view,
)
from sympblock.widgets.poll_desk.poll_door import ClosedDoor, DoorStuckError, Draw, PollDoor
from sympblock.widgets.poll_desk.round_view import round_acts_view, round_screen
from sympblock.widgets.poll_desk.seminar_queue import next_in_queue, pictured, queue_of, short_test_of

TEXTS = ("question", "options", "unit", "low", "high")
GONE = "The poll was deleted from this computer."
STAYS = "The poll could not be deleted. Close programs that use the file, and try again."
FULL = "A poll holds {most} questions. End this poll and begin another one."
TEST_FIRST = "A test goes on. End it before you put a question to the room."
QUEUE_ENDS = "All questions of this seminar have been put. Choose one from the list to put it again."
NOT_DRAWN_IN_TEST = "A picture of this test could not be drawn, so the test was not begun."
NOT_DRAWN = "The picture of this question could not be drawn. Choose another question."


class PollDesk(LiveWidget):
    """Asks the room.

    Parameters
    ----------
    book : PollBook
        The poll.
    door : PollDoor
        The poll's server, closed.
    draw : callable
        Draws the picture of a question; None if it has none.
    state : DeskState, optional
        What is chosen first.
    draw_ahead : callable, optional
        Draws pictures that will be wanted soon, without making anybody wait; by default each is drawn when it is put.

    Attributes
    ----------
    picture : dict
        The picture of the question that was put last; it is sent once, and not with every vote.

    Notes
    -----
    The page sends ``set`` with a field of :class:`DeskState`, and ``press`` with an act: ``open``, ``close``, ``put``, ``stop_vote``,
    ``show_counts``, ``vote_again``, ``show_key``, ``end``, ``ask_forget``, ``forget``, ``keep``; with a seminar also ``next``,
    ``begin_before``, ``begin_after``, ``close_test``, ``show_gain``.
    """

    bundle_name = "poll_desk"
    picture = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        book: PollBook,
        door: PollDoor,
        draw: Draw,
        state: DeskState = DeskState(),
        draw_ahead: Callable[[Iterable[PollQuestion]], None] = lambda _: None,
    ) -> None:
        super().__init__()
        self.book, self._door, self._draw, self.state, self._draw_ahead = book, door, draw, state, draw_ahead
        # Votes arrive in the thread of the server while the educator presses something.
        self._showing = threading.RLock()
        self._show()
        door.listen(self._show)

    def reading_form(self) -> ReadingForm:
        """Say what stands here in the course; nothing of a learner is printed."""
        return ReadingForm(
            "Poll",
            how_to_play="In the full course an educator opens a poll here, and the phones in the room answer its questions without names.",
        )

    def rehearsal(self) -> PollDesk:
        """Return an undisplayed twin whose poll is kept nowhere and reaches nobody."""
        return type(self)(PollBook(None), ClosedDoor(), lambda _: None, DeskState(seminar=self.state.seminar))

    def gestures(self) -> Iterator[dict[str, Any]]:
        """Yield gestures that must change the view: a course question and a typed one, through both votes to the key."""
        acts = ("stop_vote", "show_counts", "vote_again", "show_key")
        yield {"event": "press", "id": "put"}
        yield from ({"event": "press", "id": act} for act in acts)
        yield {"event": "set", "id": "source", "value": "typed"}
        yield {"event": "set", "id": "question", "value": "Which level do you choose?"}
        yield {"event": "set", "id": "options", "value": "L2\nL3"}
        yield {"event": "press", "id": "put"}
        yield {"event": "press", "id": "end"}
        if self.state.seminar:
            yield from ({"event": "press", "id": act} for act in ("next", "begin_before", "close_test"))

    def offer(self, lesson: str) -> None:
        """Offer the questions of a lesson first; one without questions changes nothing."""
        if lesson in lessons_with_questions():
            self.state = dataclasses.replace(self.state, seminar="", source="course")
            self._set("lesson", lesson)
            self._show()

    def offer_seminar(self, seminar: str) -> None:
        """Offer the questions and the short test of a seminar first.

        Raises
        ------
        ValueError
            If no seminar has that name.
        """
        source: Source = "seminar" if queue_of(seminar) else "course"
        self.state = dataclasses.replace(self.state, seminar=seminar, queued="", source=source)
        self._show()

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture of the page."""
        event = content["event"]
        self.state = dataclasses.replace(self.state, notice="", asks_forget=False)
        if event == "set":
            self._set(content["id"], content["value"])
        elif event == "press":
            self._press(content["id"])
        else:
            raise ValueError(f"no gesture of the desk is called {event!r}")
        self._show()

    def _set(self, name: str, value: object) -> None:
        if not isinstance(value, str) or len(value) > TEXT_LETTERS_MOST or value not in self._allowed(name, value):
            raise ValueError(f"the desk takes no {value!r} for {name!r}")
        changed = dataclasses.replace(self.state, **{name: value})  # type: ignore[arg-type]
        # What belonged to another lesson is not in this one.
        self.state = dataclasses.replace(changed, item="", picture="") if name == "lesson" else changed

    def _allowed(self, name: str, value: str) -> Container[str]:
        """Return what a field takes; a text takes itself."""
        takes: dict[str, Callable[[], Container[str]]] = {
            "source": lambda: sources_for(self.state.seminar),
            "queued": lambda: queue_of(self.state.seminar),
            "kind": lambda: TYPED_KINDS,
            "lesson": lessons_with_questions,
            "item": lambda: questions_of_lesson(self.state.lesson),
            "picture": lambda: picture_labels(self.state.lesson),
            "address": lambda: self._door.addresses,
            **{text: lambda: (value,) for text in TEXTS},
        }
        if name not in takes:
            raise ValueError(f"the desk has no field called {name!r}")
        return takes[name]()

    def _press(self, act: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "open": self._open,
            "close": self._door.close,
            "put": self._put,
            "ask_forget": lambda: self._say(asks_forget=True),
            "forget": self._forget,
            "keep": lambda: None,
            "end": self.book.end,
            "stop_vote": self.book.stop_vote,
            "show_counts": self.book.show_counts,
            "vote_again": self.book.vote_again,
            "show_key": self.book.show_key,
            **(self._seminar_acts() if self.state.seminar else {}),
        }
        if act not in acts:
            raise ValueError(f"the desk has no button called {act!r}")
        acts[act]()

    def _seminar_acts(self) -> dict[str, Callable[[], None]]:
        return {
            "next": self._put_next,
            "begin_before": self._begin_test,
            "begin_after": self._begin_test,
            "close_test": self.book.close_round,
            "show_gain": self.book.show_gain,
        }

    def _say(self, **changes: Any) -> None:
        self.state = dataclasses.replace(self.state, **changes)

    def _open(self) -> None:
        addresses = self._door.addresses
        try:
            self._door.open(self.state.address if self.state.address in addresses else addresses[0])
        except DoorStuckError as stuck:
            self._say(notice=str(stuck))
        else:
            self._draw_ahead(pictured(self.state.seminar, self.book.state))

    def _put(self) -> None:
        """Draw the picture first: phones must not wait for it."""
        rules = self.book.rules
        if self.book.state.stage == "test":
            self._say(notice=TEST_FIRST)
            return
        if len(self.book.state.asked) >= rules.questions_most and not self.book.state.is_ended:
            self._say(notice=FULL.format(most=rules.questions_most))
            return
        try:
            question = self.state.chosen
            self._draw(question)
        except TypedFault as fault:
            self._say(notice=str(fault))
        except ValueError:
            self._say(notice=NOT_DRAWN)
        else:
            self.book.put(question)
            self._say(queued="")

    def _put_next(self) -> None:
        due = next_in_queue(self.state.seminar, self.book.state)
        if not due:
            self._say(notice=QUEUE_ENDS)
            return
        self._say(source="seminar", queued=due)
        self._put()

    def _begin_test(self) -> None:
        """Draw all pictures of both forms first: no phone must wait for one."""
        test = short_test_of(self.state.seminar)
        try:
            for pair in test.pairs:
                self._draw(pair.a)
                self._draw(pair.b)
        except ValueError:
            self._say(notice=NOT_DRAWN_IN_TEST)
        else:
            self.book.begin_round(test)

    def _forget(self) -> None:
        self._say(notice=GONE if self.book.forget() else STAYS)

    def _show(self) -> None:
        with self._showing:
            screen = screen_view(self.book)
            shown = self.book.state.current.question if screen and self.book.state.current else None
            picture = self._picture(shown)
            if picture != self.picture:
                self.picture = picture
            self.view = {
                "door": door_view(self.state, self._door.status, self._door.addresses, self.book),
                "choice": choice_view(self.state, self.book),
                "screen": screen,
                "test": round_acts_view(self.book, self.state.seminar),
                "test_screen": round_screen(self.book),
                "acts": acts_view(self.book),
                "asked": asked_before(self.book),
                "keeping": keeping_view(self.book, self.state.asks_forget),
                "notice": self.state.notice,
                "warning": self.book.problem,
            }

    def _picture(self, question: PollQuestion | None) -> dict[str, Any]:
        drawn = self._draw(question) if question else None
        if drawn is None:
            return {}
        current = self.book.state.current
        return {
            "src": f"data:image/png;base64,{base64.b64encode(drawn.png).decode()}",
            "alt": drawn.alt,
            "bounds": list(drawn.bounds_mm),
            "rings": drawn.rings_mm if current and current.shows_key else [],
        }
