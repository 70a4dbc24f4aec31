"""A poll while it goes on: every event is kept in the file and told to whoever shows the poll."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from pydantic import JsonValue

from sympblock.assessment.polling.poll_events import (
    AnyPollEvent,
    BallotClosed,
    BallotOpened,
    CountsShown,
    GainShown,
    KeyShown,
    PollBegan,
    PollEnded,
    QuestionPut,
    RoundClosed,
    RoundOpened,
    SheetKept,
    ShortTestPut,
    VoteCast,
)
from sympblock.assessment.polling.poll_file import ENDING, write_events
from sympblock.assessment.polling.poll_question import PollQuestion
from sympblock.assessment.polling.poll_state import PollState, after, is_in_time
from sympblock.assessment.polling.short_test import ShortTest
from sympblock.content.poll_rules import PollRules, load_poll_rules

Fate = Literal["counted", "known", "closed", "full", "handed_in"]
NOT_KEPT = "This poll cannot be saved on this computer. It goes on, but nothing of it will be kept."


class PollBook:
    """Holds one poll after the other; the desk and the phones use it at the same time.

    Parameters
    ----------
    folder : Path or None
        Where polls are kept; None = nowhere.
    rules : PollRules, optional
        Its limits.
    clock_s : callable
        Seconds that never go back.
    now : callable
        The time of day, for the name of the file.

    Attributes
    ----------
    state : PollState
        Where the poll stands.
    name : str
        Of this poll; it is made by chance.
    problem : str
        One plain sentence if it cannot be saved, else empty.
    """

    def __init__(
        self,
        folder: Path | None,
        rules: PollRules | None = None,
        clock_s: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._folder, self.rules = folder, rules or load_poll_rules()
        self._clock_s, self._now = clock_s, now
        self._lock = threading.RLock()
        self._listeners: list[Callable[[], None]] = []
        self.state = PollState()
        self._begin()

    @property
    def path(self) -> Path | None:
        """Return the file of this poll; None if it is kept nowhere."""
        return (
            self._folder / f"{self._began.started[:19].replace(':', '')}_{self.name}{ENDING}" if self._folder else None
        )

    @property
    def is_kept(self) -> bool:
        """Tell whether the poll has a file."""
        return bool(self.path and self.path.is_file())

    @property
    def at_s(self) -> float:
        """Return the seconds since the poll began."""
        return round(max(0.0, self._clock_s() - self._start_s), 3)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call somebody after each event, in the thread of whoever brought it."""
        self._listeners.append(listener)

    def put(self, question: PollQuestion) -> None:
        """Put a question to the room and open the vote; after the end of a poll this begins another one."""
        with self._lock:
            if self.state.is_ended:
                self._begin()
            if len(self.state.asked) < self.rules.questions_most:
                self._add(QuestionPut(at_s=self.at_s, question=question))
                self._add(BallotOpened(at_s=self.at_s, ballot=self.state.ballots + 1))
        self._tell()

    @property
    def can_vote_again(self) -> bool:
        """Tell whether the question may be put to the vote once more."""
        current = self.state.current
        is_due = current is not None and self.state.stage in ("closed", "counts")
        return bool(is_due and current and len(current.ballots) < self.rules.ballots_most)

    def vote_again(self) -> None:
        """Open another vote on the same question, and hide the counts."""
        if self.can_vote_again:
            self._note(lambda: BallotOpened(at_s=self.at_s, ballot=self.state.ballots + 1))

    def stop_vote(self) -> None:
        """End the vote without showing anything."""
        self._note(lambda: BallotClosed(at_s=self.at_s))

    def show_counts(self) -> None:
        """End the vote and let the counts appear."""
        self._note(lambda: CountsShown(at_s=self.at_s))

    def show_key(self) -> None:
        """Let counts, key and feedback appear."""
        self._note(lambda: KeyShown(at_s=self.at_s))

    def begin_round(self, test: ShortTest) -> None:
        """Begin the part of a short test that is due; after the end of a poll this begins another one.

        Parameters
        ----------
        test : ShortTest
            It is kept with the first part; the second one is always about the same test.
        """
        with self._lock:
            if self.state.is_ended:
                self._begin()
            part = self.state.next_part
            if part:
                self._add(ShortTestPut(at_s=self.at_s, test=test))
                self._add(RoundOpened(at_s=self.at_s, part=part))
        self._tell()

    def close_round(self) -> None:
        """End the part of the short test that goes on."""
        self._note(lambda: RoundClosed(at_s=self.at_s))

    def show_gain(self) -> None:
        """Let the shares before and after appear."""
        self._note(lambda: GainShown(at_s=self.at_s))

    def end(self) -> None:
        """End the poll; the next question begins another one."""
        self._note(lambda: PollEnded(at_s=self.at_s))

    def forget(self) -> bool:
        """End the poll and delete its file; tell whether it is gone."""
        with self._lock:
            path = self.path
            self._begin()
            try:
                if path:
                    path.unlink(missing_ok=True)
            except OSError:
                return False
        self._tell()
        return True

    def cast(self, vote: VoteCast, age_s: float = 0.0) -> Fate:
        """Take the vote of a phone and say what became of it.

        Parameters
        ----------
        vote : VoteCast
            Its time is set here.
        age_s : float
            How long ago it was cast.
        """
        with self._lock:
            cast = vote.model_copy(update={"at_s": self.at_s})
            ballot = self.state.ballot_called(cast.ballot)
            known = ballot.votes.get(cast.phone) if ballot else None
            # A copy is acknowledged whenever it comes, so that its phone stops sending it.
            if known and known.sequence >= cast.sequence:
                return "known"
            if not self.state.takes(cast.ballot, cast.at_s, age_s, self.rules):
                return "closed"
            if ballot and not known and len(ballot.votes) >= self.rules.phones_most:
                return "full"
            self._add(cast)
        self._tell()
        return "counted"

    def keep_sheet(self, sheet: SheetKept, age_s: float = 0.0) -> Fate:
        """Take the sheet of a phone and say what became of it.

        Parameters
        ----------
        sheet : SheetKept
            Its time is set here.
        age_s : float
            How long ago it was sent first.
        """
        with self._lock:
            kept = sheet.model_copy(update={"at_s": self.at_s})
            found = self.state.round_called(kept.part)
            known = found.sheets.get(kept.phone) if found else None
            if known and (known.sequence >= kept.sequence or known.is_handed_in):
                return "known" if known.sequence >= kept.sequence else "handed_in"
            if found is None or not is_in_time(found.closed_at_s, kept.at_s, age_s, self.rules):
                return "closed"
            if not known and len(found.sheets) >= self.rules.phones_most:
                return "full"
            self._add(kept)
        self._tell()
        return "counted"

    def response_of(self, phone: str) -> JsonValue | None:
        """Return what a phone has answered in the newest ballot."""
        ballot = self.state.ballot
        vote = ballot.votes.get(phone) if ballot else None
        return vote.response if vote else None

    def _begin(self) -> None:
        # Phones see from the number of changes that there is something new: it never goes back.
        self.state, self.problem = PollState(changes=self.state.changes + 1), ""
        self._start_s = self._clock_s()
        self.name = secrets.token_hex(4)
        self._began = PollBegan(at_s=0.0, poll=self.name, started=self._now().isoformat(timespec="seconds"))
        self._unwritten: list[AnyPollEvent] = [self._began]

    def _note(self, event: Callable[[], AnyPollEvent]) -> None:
        with self._lock:
            self._add(event())
        self._tell()

    def _add(self, event: AnyPollEvent) -> None:
        changed = after(self.state, event)
        if changed is self.state:
            return
        self.state = changed
        self._unwritten.append(event)
        self._write()

    def _write(self) -> None:
        """Write what waits; a poll without a question and without a test has no file."""
        path = self.path
        if path is None or not (self.state.asked or self.state.rounds):
            return
        try:
            del self._unwritten[: write_events(path, self._unwritten)]
        except OSError:
            pass
        self.problem = NOT_KEPT if self._unwritten else ""

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()
