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
        What was measured, and each value in seconds; last how many times as long the replay took as the parser.
    """
    lines = _lines()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / FILE_NAME
        path.write_bytes(b"".join(line + b"\n" for line in lines))
        history = history_of(ProgressFile(path))
        load_bank()
        replay, parse = f"record of {EVENTS} answers, replayed", f"the same {EVENTS} lines, json.loads alone"
        acts: dict[str, Callable[[], object]] = {
            replay: lambda: history_of(ProgressFile(path)),
            parse: lambda: [json.loads(line) for line in path.read_bytes().splitlines()],
            f"questions of a day after {EVENTS} answers": partial(todays_plan, history, _BEGIN + EVENTS * _STEP),
        }
        # In turns: what else the computer does meanwhile slows all of them.
        rounds = [{name: _took_s(act) for name, act in acts.items()} for _ in range(repeat)]
    took_s = {name: [each[name] for each in rounds] for name in acts}
    ratios = [one / other for one, other in zip(took_s[replay], took_s[parse], strict=True)]
    return took_s | {"ratio of the replay to json.loads alone": ratios}


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
