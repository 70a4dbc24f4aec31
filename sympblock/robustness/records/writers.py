"""Several tabs and processes that write at once, and a clock that is moved."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from sympblock.assessment.progress_file import progress_file
from sympblock.assessment.record import LearnerRecord, ReadCase
from sympblock.assessment.sitting import Sitting
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.room_sessions import RoomSessions
from sympblock.procedure.session_file import SessionFile
from sympblock.procedure.session_store import load, load_all, new_path
from sympblock.robustness.attempts import Attempts
from sympblock.robustness.records.keepers import LESSON, PLACE, SCENARIO, SESSIONS, answer_to, questions
from sympblock.robustness.records.workers import Worker, work_folder

WRITERS, EVENTS_EACH, TAB_RUNS, CLOCKS = 4, 2500, 300, 200


def write_at_once(share: float) -> Iterator[Attempts]:
    """Let processes write to one record at once; no line may be lost, doubled or torn."""
    each = max(10, round(EVENTS_EACH * share))
    with work_folder() as folder:
        workers = [Worker(_write_both, folder, number, each) for number in range(WRITERS)]
        broke = [f"writer {number}: {fault}" for number, each_ in enumerate(workers) for fault in each_.result()]
        broke += _after_writing(folder, each)
    yield Attempts(f"events of {WRITERS} processes at once", 2 * WRITERS * each, tuple(broke))


def _write_both(line: Connection, folder: Path, writer: int, count: int) -> None:
    """Write in turn to a place of its own and to one that all share."""
    own, shared = LearnerRecord(f"{LESSON}/{writer}", folder), LearnerRecord(PLACE, folder)
    for number in range(count):
        own.read(ReadCase(number + 1, "vessel", "psoas", False, 3.2))
        shared.read(ReadCase(writer * count + number + 1, "vessel", "psoas", False, 3.2))
    problems = {own.problem, shared.problem} - {""}
    if [read.case for read in own.readings] != [*range(1, count + 1)]:
        problems.add("its own place was mixed up")
    line.send(sorted(problems))


def _after_writing(folder: Path, each: int) -> list[str]:
    progress_file.cache_clear()
    shared = [read.case for read in LearnerRecord(PLACE, folder).readings]
    faults = [] if sorted(shared) == [*range(1, WRITERS * each + 1)] else [f"{len(shared)} events at the shared place"]
    for writer in range(WRITERS):
        own = [read.case for read in LearnerRecord(f"{LESSON}/{writer}", folder).readings]
        if own != [*range(1, each + 1)]:
            faults.append(f"{len(own)} events of writer {writer}")
    return faults + [f"{path.name} was written" for path in folder.iterdir() if path.suffix == ".txt"]


def two_tabs(share: float) -> Iterator[Attempts]:
    """Let two tabs act at random on the same questions; both must show what a new one shows."""
    count, broke, acts = max(3, round(TAB_RUNS * share)), [], 0
    for seed in range(count):
        chance = random.Random(seed)
        with work_folder() as folder:
            tabs = [_tab(folder) for _ in range(2)]
            for _ in range(chance.randint(5, 60)):
                _act(chance.choice(tabs), chance)
                acts += 1
            for tab in tabs:
                tab.go(0)
            if len({repr(_told(tab)) for tab in (*tabs, _tab(folder))}) > 1:
                broke.append(f"run {seed}: {[_told(tab) for tab in (*tabs, _tab(folder))]}")
    yield Attempts("two tabs on the same questions", count, tuple(broke), f"{acts} acts")


def _tab(folder: Path) -> Sitting:
    """Open the questions in a kernel of their own."""
    progress_file.cache_clear()
    return Sitting(questions(), record=LearnerRecord(PLACE, folder))


def _act(tab: Sitting, chance: random.Random) -> None:
    item = chance.choice(tab.items)
    act = chance.choice(("answer", "answer", "answer", "go", "mode", "hand_in", "again"))
    if act == "answer" and tab.is_open(item):
        answer = tab.choose if tab.mode == "exam" else tab.commit
        answer(item.id, answer_to(item, chance.randint(0, 9)))
    elif act == "go":
        tab.go(chance.randrange(len(tab.items)))
    elif act == "mode" and tab.can_change_mode:
        tab.change_mode(chance.choice(("practice", "exam")))
    elif act == "hand_in" and tab.mode == "exam" and not tab.is_handed_in:
        tab.hand_in(is_sure=True)
    elif act == "again":
        tab.again()


def _told(tab: Sitting) -> tuple:
    return tab.mode, tab.attempt, tab.is_handed_in, sorted(tab.responses.items()), sorted(tab.verdicts)


def two_rooms(share: float) -> Iterator[Attempts]:
    """Let two tabs go on with one session at once; each must keep a session of its own that is whole."""
    count, broke = max(1, round(100 * share)), []
    for seed in range(count):
        chance = random.Random(seed)
        with work_folder() as folder:
            keeper = SESSIONS.open(folder)
            for number in range(5):
                keeper.keep(number)
            rooms = [SESSIONS.open(folder) for _ in range(2)]
            numbers = [[*range(5)], [*range(5)]]
            for number in range(5, 5 + chance.randint(1, 30)):
                place = chance.randrange(2)
                numbers[place].append(10 * number)
                rooms[place].keep(10 * number)
            broke += _after_parting(folder, numbers, seed)
    yield Attempts("two rooms that go on with one session", count, tuple(broke))


def _after_parting(folder: Path, numbers: list[list[int]], seed: int) -> list[str]:
    sessions, problems = load_all(folder, event_of)
    found = [[int(event.at_s) for event in stored.events] for stored in sessions]
    lost = [each for each in numbers if not any(session[: len(each)] == each for session in found)]
    return [f"run {seed}: {problem}" for problem in problems] + [f"run {seed}: lost {each}" for each in lost]


def clock_moved(share: float) -> Iterator[Attempts]:
    """Move the clock back between two sessions; the one that was begun last must be offered."""
    count, broke = max(1, round(CLOCKS * share)), []
    for seed in range(count):
        chance = random.Random(seed)
        with work_folder() as folder:
            # As if the clock had been ahead: seconds, or thousands of years.
            ahead = timedelta(seconds=10 ** chance.uniform(0, 11))
            stamp = (datetime.now(UTC) + ahead).strftime("%Y%m%dT%H%M%S_%f")
            first = SessionFile(folder / f"{stamp}_{SCENARIO}.jsonl")
            first.begin(SCENARIO)
            for _ in range(3):
                last = SessionFile(new_path(folder, SCENARIO))
                last.begin(SCENARIO)
                last.add({"kind": "advance", "at_s": 1.0, "by_mm": 5.0})
            offered = RoomSessions(folder).unfinished()
            if offered is None or offered.path != last.path or load(last.path, event_of) != offered:
                broke.append(f"{ahead}: offered {offered and offered.path.name}, last {last.path.name}")
    yield Attempts("clock moved back between sessions", count, tuple(broke))
