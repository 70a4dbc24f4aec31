"""A block by vote: the procedure room, and above it the decision that the people in the seminar take."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any, Self

import traitlets

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_question import PollPhoto
from sympblock.assessment.polling.room_choice import NEAR_MM
from sympblock.content.practice.scenarios import room_scenarios
from sympblock.content.teaching.block_votes import BlockDecision, VoteAct, VoteOption, load_block_votes
from sympblock.procedure.cases.room_errand import RoomErrand
from sympblock.procedure.session_store import Stored
from sympblock.procedure.voting.moments import decision_due
from sympblock.widgets.block_vote.decision_vote import DecisionVote
from sympblock.widgets.block_vote.room_hand import Place, RoomHand, place_in_picture
from sympblock.widgets.block_vote.vote_ledger import BY_HAND, OVERRULED, ROOM, VoteEntry, VoteLedger, who_chose
from sympblock.widgets.block_vote.vote_photo import photo_of, shown_photo
from sympblock.widgets.block_vote.vote_tally import VoteTally
from sympblock.widgets.block_vote.vote_view import (
    ENDED,
    OVER,
    PLAYS,
    WAITS,
    VoteMoment,
    acts_part,
    decision_part,
    ledger_part,
)
from sympblock.widgets.poll_desk.desk_state import DeskState
from sympblock.widgets.poll_desk.desk_view import door_view
from sympblock.widgets.poll_desk.poll_door import ClosedDoor, DoorStuckError, PollDoor
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom

#: So long each gesture stays on the screen before the next one follows, that the room can see it (design).
SHOWN_S = 0.4
PLACE_DID = "The place with the most taps within {near:g} mm of each other ({votes} of {all})."


class BlockByVote(ProcedureRoom):
    """Shows the procedure room of one scenario, and lets the people in the seminar decide.

    Parameters
    ----------
    book : PollBook
        The poll of the seminar.
    door : PollDoor
        Its way for phones.
    is_blocking : bool
        True does everything at once instead of showing it step by step.

    Attributes
    ----------
    vote : dict
        What the strip above the room shows.
    photo : dict
        The radiograph of a place that is voted on; it is sent once, and not with every vote.

    Notes
    -----
    Besides the gestures of the room the page sends ``vote`` with an ``id``: ``put``, ``counts``, ``again``, ``do``, ``end``,
    ``open``, ``close``; ``choose`` and ``address`` with a value; ``hands`` with counts by the id of the option.
    """

    bundle_name = "block_vote"
    vote: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)
    photo: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)

    def __init__(self, book: PollBook, door: PollDoor, is_blocking: bool = False) -> None:
        self.votes = load_block_votes()[0]
        self._book, self._door = book, door
        self._showing = threading.RLock()
        self._voting, self.ledger, self._is_playing = DecisionVote(book), VoteLedger(), False
        self._desk, self._grey = DeskState(), b""
        self.task: asyncio.Task[None] | None = None
        scenario = next(each for each in room_scenarios(of_cases=False) if each.id == self.votes.id)
        super().__init__(None, is_blocking, errand=RoomErrand(scenario, None, lambda room: None, ""))
        self.set_trait("fills_window", False)
        # The steps of the guide would give the answers away.
        self._unguided()
        door.listen(self._show_vote)

    def _unguided(self) -> None:
        self.choices = type(self.choices)(place=self.choices.place, guided=False)
        self._publish()

    def rehearsal(self) -> Self:
        """Return an undisplayed twin whose poll is kept nowhere and reaches nobody."""
        return type(self)(PollBook(None), ClosedDoor(), is_blocking=True)

    def send(self, content: Any, buffers: Any = None) -> None:
        """Send a message to the page; a picture is kept for the phones."""
        if isinstance(content, dict) and content.get("event") == "frame" and buffers:
            self._grey = bytes(buffers[0])
        super().send(content, buffers)

    @property
    def due(self) -> BlockDecision | None:
        """Return the decision that is due; None while the patient is on the way, and at the end."""
        return decision_due(self.play.room, self.votes.decisions, self.ledger.asked) if self.play else None

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture: of the strip, or of the room."""
        if content["event"] == "vote":
            self._voting.said = ""
            self._press_strip(content["id"], content.get("value"))
        else:
            self._by_hand(content)
        self._show_vote()

    def _by_hand(self, content: dict[str, Any]) -> None:
        """Let the educator act in the room without a vote; where that settles the decision, it is noted."""
        play, due = self.play, None if self._is_playing else self.due
        acts = len(play.room.events) if play else 0
        super().handle(content)
        if due is None or self.play is not play or play is None or play.room.is_finished:
            return
        if len(play.room.events) > acts and self.due is not due:
            self._take(VoteEntry(due, (), BY_HAND, ""))

    def _press_strip(self, name: str, value: object) -> None:
        doors = {"open": self._open_door, "close": self._door.close, "address": lambda: self._set_address(value)}
        if name in doors:
            doors[name]()
            return
        decision = self.due
        if self._is_playing or (decision is None and name != "end"):
            return
        if decision is None:
            self._finish_session()
            return
        acts: dict[str, Callable[[], None]] = {
            "put": lambda: self._voting.put(decision, self._taken() if decision.kind == "place" else None),
            "counts": self._voting.show_counts,
            "again": self._voting.again,
            "do": lambda: self._do_it(decision),
            "choose": lambda: self._voting.choose(decision, value),
            "hands": lambda: self._voting.count_hands(decision, value),
            "end": lambda: None,
        }
        if name not in acts:
            raise ValueError(f"the strip has no button called {name!r}")
        acts[name]()

    def _set_address(self, value: object) -> None:
        if value not in self._door.addresses:
            raise ValueError(f"this computer has no address {value!r}")
        self._desk = DeskState(address=str(value))

    def _open_door(self) -> None:
        addresses = self._door.addresses
        try:
            self._door.open(self._desk.address if self._desk.address in addresses else addresses[0])
        except DoorStuckError as stuck:
            self._voting.said = str(stuck)

    def _finish_session(self) -> None:
        """End the session; a needle that is still in is taken out first."""
        if self.play is None or self.play.room.is_finished:
            return
        if self.play.room.needle is not None:
            super().handle({"event": "act", "act": "remove"})
        super().handle({"event": "act", "act": "finish"})

    def _do_it(self, decision: BlockDecision) -> None:
        """Do what the educator has selected, or what the room has chosen; a tie is told, and nothing is done."""
        self._voting.show_counts()
        tallies = self._voting.tallies(decision)
        if decision.kind == "place" and not self._voting.chosen and tallies and tallies[-1].votes:
            self._play_place(decision, tallies)
        elif chosen := self._voting.verdict(decision):
            self._play_option(decision, tallies, decision.option(chosen))

    def _play_option(self, decision: BlockDecision, tallies: tuple[VoteTally, ...], option: VoteOption) -> None:
        at = place_in_picture(self, option.place_mm) if option.place_mm else None
        who = who_chose(tallies, option.id)
        if decision.kind == "place" and tallies and tallies[-1].votes:
            who = OVERRULED
        self._play(VoteEntry(decision, tallies, option.text, who, option), decision.acts or option.acts, at)

    def _play_place(self, decision: BlockDecision, tallies: tuple[VoteTally, ...]) -> None:
        side = self._side_mm()
        named = {each.id: place_in_picture(self, each.place_mm) for each in decision.options if each.place_mm}
        found = tallies[-1].place_mm({name: (x * side, y * side) for name, (x, y) in named.items()})
        assert found is not None
        (x_mm, y_mm), votes = found
        did = PLACE_DID.format(votes=votes, all=tallies[-1].votes, near=NEAR_MM)
        self._play(VoteEntry(decision, tallies, did, ROOM), decision.acts, (x_mm / side, y_mm / side))

    def _play(self, entry: VoteEntry, acts: tuple[VoteAct, ...], at: Place | None) -> None:
        """Do acts, visibly where a page waits, then note the decision."""
        gestures = RoomHand(self, super().handle, at).do(acts)
        self._is_playing = True
        if self.goes_on_meanwhile:
            self.task = asyncio.get_running_loop().create_task(self._play_slowly(entry, gestures))
            return
        for _ in gestures:
            pass
        self._take(entry)

    async def _play_slowly(self, entry: VoteEntry, gestures: Iterator[None]) -> None:
        try:
            for _ in gestures:
                await asyncio.sleep(SHOWN_S)
                while self.syringe.is_busy:
                    await asyncio.sleep(SHOWN_S)
        finally:
            self._take(entry)
            self._show_vote()

    def _take(self, entry: VoteEntry) -> None:
        self.ledger.add(entry)
        self._voting, self._is_playing = DecisionVote(self._book), False

    def _begin(self, place: int, person: int = 0, stored: Stored | None = None) -> None:
        if not self._is_held and not self._is_playing:
            self._voting, self.ledger = DecisionVote(self._book), VoteLedger()
        super()._begin(place, person, stored)

    def _side_mm(self) -> float:
        """Return the side of the picture on the screen, in the plane of the target."""
        last = self.arm.last
        if last is None:
            raise ValueError("there is no picture yet: take one first")
        return last.pose.field_mm * last.pose.source_to_centre_mm / last.pose.source_to_detector_mm

    def _taken(self) -> PollPhoto | None:
        """Return the picture on the screen for the phones; None if there is none."""
        last = self.arm.last
        if last is None or not self._grey:
            return None
        return photo_of(self._grey, last.pose.pixel_count, self._side_mm())

    def _publish(self) -> None:
        super()._publish()
        self._show_vote()

    def _show_vote(self) -> None:
        """Show the strip; votes arrive in the thread of the poll's server."""
        with self._showing:
            moment = self._voting.moment(self.due)
            shown = shown_photo(self._voting.photo)
            if shown != self.photo:
                self.photo = shown
            self.vote = {
                "decision": decision_part(moment, len(self.ledger.entries) + 1),
                "acts": acts_part(moment, not self._is_playing),
                "status": self._status(moment),
                "can_end": self.play is not None and moment.decision is None and not self.play.room.is_finished,
                "is_playing": self._is_playing,
                "said": self._voting.said,
                "ledger": ledger_part(self.ledger.entries),
                "door": door_view(self._desk, self._door.status, self._door.addresses, self._book),
            }

    def _status(self, moment: VoteMoment) -> str:
        if self.play is None:
            return WAITS
        if self._is_playing:
            return PLAYS
        if self.play.room.is_finished:
            return ENDED
        return "" if moment.decision else OVER
