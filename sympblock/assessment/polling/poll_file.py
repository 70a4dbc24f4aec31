"""The files of polls in the learner's folder: written as the poll goes, read for the analysis of a class."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from sympblock.assessment.line_file import LineReader, append_lines
from sympblock.assessment.polling.poll_events import POLL_EVENT, AnyPollEvent, PollBegan
from sympblock.assessment.polling.poll_state import PollState, replay
from sympblock.assessment.record import progress_folder

FOLDER_NAME, ENDING = "polls", ".jsonl"


def polls_folder() -> Path:
    """Return where polls are kept."""
    return progress_folder() / FOLDER_NAME


@dataclass(frozen=True)
class KeptPoll:
    """Holds one poll as it was kept.

    Parameters
    ----------
    path : Path
        Its file.
    began : PollBegan
        Its first line.
    state : PollState
        Where it ended, or where it was cut short.
    damaged : int
        Lines that could not be read and were left out.
    """

    path: Path
    began: PollBegan
    state: PollState
    damaged: int = 0


class PollDamaged(ValueError):
    """Says which file is no poll."""


def write_events(path: Path, events: Iterable[AnyPollEvent]) -> int:
    """Append events to the file of a poll; return how many are in it.

    Raises
    ------
    OSError
        If nothing could be written.
    """
    return append_lines(path, [event.model_dump_json().encode() for event in events])


def load_poll(path: Path) -> KeptPoll:
    """Read the file of a poll; a damaged line is left out and counted.

    Raises
    ------
    PollDamaged
        If the first line is not that of a poll.
    OSError
        If it cannot be read.
    """
    events = [_event(line) for lines in LineReader(path).added(_is_whole) for line in lines if line.strip()]
    whole = [event for event in events if event]
    if not whole or not isinstance(whole[0], PollBegan):
        raise PollDamaged(f"{path.name} is no poll of this course, or one of a newer version")
    return KeptPoll(path, whole[0], replay(whole), len(events) - len(whole))


def load_polls(folder: Path) -> tuple[KeptPoll, ...]:
    """Read all polls of a folder, the oldest first; what is no poll is left out."""
    found = []
    for path in sorted(folder.glob(f"*{ENDING}")):
        try:
            found.append(load_poll(path))
        except (OSError, PollDamaged):
            continue
    return tuple(found)


def _is_whole(line: bytes) -> bool:
    return _event(line) is not None


def _event(line: bytes) -> AnyPollEvent | None:
    try:
        return POLL_EVENT.validate_json(line)
    except ValidationError:
        return None
