"""Measure how long it takes to replay a long record and to choose the questions of a day."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from sympblock.assessment.progress_file import ProgressFile
from sympblock.assessment.record import FILE_NAME, fingerprint
from sympblock.assessment.record_events import AnswerCommitted
from sympblock.assessment.study.history import history_of
from sympblock.assessment.study.question_bank import load_bank
from sympblock.assessment.study.queue import todays_plan
from sympblock.chance import RandomStream

EVENTS = 50_000
#: One question every twenty minutes, day and night: no learner has a longer record, or one with fewer answers a day.
_BEGIN, _STEP = datetime(2024, 1, 1, 8, tzinfo=UTC), timedelta(minutes=20)


def measure_study(repeat: int) -> dict[str, list[float]]:
    """Measure the replay of a record of answers, beside a parser that only reads the same lines.

    Parameters
    ----------
    repeat : int
        Measurements of each kind, at least 1.

    Returns
    -------
    dict of str to list of float
        What was measured, and each value in seconds.
    """
    lines = _lines()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / FILE_NAME
        path.write_bytes(b"".join(line + b"\n" for line in lines))
        history = history_of(ProgressFile(path))
        load_bank()
        acts: dict[str, Callable[[], object]] = {
            f"record of {EVENTS} answers, replayed": lambda: history_of(ProgressFile(path)),
            f"the same {EVENTS} lines, json.loads alone": lambda: [
                json.loads(line) for line in path.read_bytes().splitlines()
            ],
            f"questions of a day after {EVENTS} answers": partial(todays_plan, history, _BEGIN + EVENTS * _STEP),
        }
        return {name: [_took_s(act) for _ in range(repeat)] for name, act in acts.items()}


def _took_s(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def _lines() -> list[bytes]:
    bank, stream = load_bank(), RandomStream(1, "bench study")
    items = list(islice(cycle(bank.items.values()), EVENTS))
    marks = {item.id: fingerprint(item) for item in bank.items.values()}
    return [
        AnswerCommitted(
            at=(_BEGIN + number * _STEP).isoformat(timespec="milliseconds"),
            place=f"{bank.lesson_of[item.id]}/{item.use}",
            attempt=1,
            item=item.id,
            response="a",
            confidence="sure" if stream.share() < 0.5 else None,
            fingerprint=marks[item.id],
            outcome="correct" if stream.share() < 0.8 else "wrong",
        )
        .model_dump_json()
        .encode()
        for number, item in enumerate(items)
    ]
