"""Measure how long a room of phones waits for a poll, with real HTTP clients on this computer."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass

import numpy as np

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_question import PollQuestion, question_of
from sympblock.content import load_items, load_lessons
from sympblock.course.checkout import ROOT
from sympblock.poll.local_addresses import ALONE
from sympblock.poll.poll_pictures import picture_of
from sympblock.poll.poll_server import PollServer

#: Phones, and within how many seconds 95 % of them must have their vote acknowledged after a question was put.
LIMITS_S = {40: 3.0, 100: 6.0}


@dataclass(frozen=True)
class PollLoad:
    """Holds what a room of phones waited for; seconds at the 95th percentile.

    Parameters
    ----------
    phones : int
        How many asked at once.
    opened_s : float
        From the address to the page with script and style.
    shown_s : float
        From the question that is put to the page that shows it with its picture.
    acknowledged_s : float
        From the question that is put to the vote that is acknowledged.
    counted : int
        Votes in the poll.
    """

    phones: int
    opened_s: float
    shown_s: float
    acknowledged_s: float
    counted: int

    @property
    def is_good(self) -> bool:
        """Tell whether no vote was lost and nobody waited for too long."""
        return self.counted == self.phones and self.acknowledged_s <= LIMITS_S.get(self.phones, max(LIMITS_S.values()))


def measure_room(phones: int) -> PollLoad:
    """Let a room of phones open a poll, get a question with a picture, and vote, all at the same moment."""
    question = _question()
    picture_of(question)
    book = PollBook(None)
    server = PollServer(book, addresses=tuple)
    server.open(ALONE)
    command = [sys.executable, "-m", "sympblock.bench.poll_phones", server.status.link, str(phones)]
    try:
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as clients:
            assert clients.stdout is not None
            clients.stdout.readline()
            put_s = time.monotonic()
            book.put(question)
            times = json.loads(clients.stdout.readline())
    finally:
        server.close()
    return _load(times, put_s, len(book.state.ballot.votes) if book.state.ballot else 0)


def _question() -> PollQuestion:
    """Return a question with options and a picture."""
    lessons = [known.lesson for known in load_lessons() if known.status == "ready"]
    asked = ((item, lesson) for lesson in lessons for item in load_items(lesson))
    return next(question_of(*each) for each in asked if each[0].kind == "single_best_answer" and each[0].picture)


def _load(times: list[dict[str, float]], put_s: float, counted: int) -> PollLoad:
    return PollLoad(
        phones=len(times),
        opened_s=_most([each["opened"] - each["asked"] for each in times]),
        shown_s=_most([each["shown"] - put_s for each in times]),
        acknowledged_s=_most([each.get("acknowledged", np.inf) - put_s for each in times]),
        counted=counted,
    )


def _most(seconds: list[float]) -> float:
    return float(np.percentile(seconds, 95, method="higher"))


def measure_poll() -> dict[str, list[float]]:
    """Measure both rooms, for the table of all measurements."""
    measured = {}
    for phones in LIMITS_S:
        load = measure_room(phones)
        measured[f"poll: {phones} phones, question to acknowledged vote, 95 %"] = [load.acknowledged_s]
        measured[f"poll: {phones} phones, page opened, 95 %"] = [load.opened_s]
    return measured


def run_poll_check() -> int:
    """Print what the rooms waited for; return 0 only if no vote was lost and nobody waited for too long."""
    print(
        "phones   page opened   question shown   vote acknowledged   limit   votes counted   (seconds, 95th percentile)"
    )
    loads = [measure_room(phones) for phones in LIMITS_S]
    for load in loads:
        print(
            f"{load.phones:6}   {load.opened_s:11.2f}   {load.shown_s:14.2f}   {load.acknowledged_s:17.2f}   "
            f"{LIMITS_S[load.phones]:5.1f}   {load.counted:13}"
        )
    return 0 if all(load.is_good for load in loads) else 1
