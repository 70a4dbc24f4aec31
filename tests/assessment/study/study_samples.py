"""Small banks and histories for the tests of the review."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from sympblock.assessment.progress_file import ProgressFile
from sympblock.assessment.record import fingerprint
from sympblock.assessment.study.diary import Answer
from sympblock.assessment.study.history import History, history_of
from sympblock.assessment.study.question_bank import QuestionBank
from tests.sample_course import LESSON, sample_items

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@cache
def small_bank(twins: int = 4, singles: int = 6, lesson: str = LESSON) -> QuestionBank:
    """Return a bank of some pairs of twins and some questions without one, all of one lesson."""
    one = sample_items()["single_best_answer"]
    points = {f"pair_{number}": (f"pair_{number}_x", f"pair_{number}_y") for number in range(twins)}
    points |= {f"single_{number}": (f"single_{number}",) for number in range(singles)}
    items = {
        item: one.model_copy(update={"id": item, "twin": point if len(ids) > 1 else None, "use": "quiz"})
        for point, ids in points.items()
        for item in ids
    }
    point_of = {item: point for point, ids in points.items() for item in ids}
    return QuestionBank(items, points, point_of, dict.fromkeys(items, lesson))


def answer(item: str, day: float, outcome: str = "correct", confidence: str | None = None, **changes: object) -> Answer:
    """Return an answer so many days after `NOON`, in the lesson unless the changes say otherwise."""
    marks: Mapping[str, object] = {
        "at": NOON + timedelta(days=day),
        "place": f"{LESSON}/quiz",
        "attempt": 1,
        "item": item,
        "response": "b" if outcome == "correct" else "a",
        "outcome": outcome,
        "confidence": confidence,
        "fingerprint": mark_of(item),
    }
    return Answer(**{**marks, **changes})


@cache
def mark_of(item: str) -> str:
    """Return the mark of a question of the small bank; others have none."""
    known = small_bank().items
    return fingerprint(known[item]) if item in known else ""


def history(answers: Iterable[Answer], **more: object) -> History:
    """Return a history of some answers."""
    ordered = sorted(answers, key=lambda each: (each.at, each.place, each.attempt, each.item))
    return History(answers=tuple(ordered), **more)


def line_of(fields: Mapping[str, object]) -> bytes:
    """Return one line of a progress file, without its end."""
    return json.dumps(fields).encode()


def replayed(folder: Path, lines: Iterable[bytes]) -> History:
    """Write a progress file and replay it."""
    path = folder / "progress.jsonl"
    path.write_bytes(b"".join(line + b"\n" for line in lines))
    return history_of(ProgressFile(path))
