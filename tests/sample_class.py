"""A class of simulated learners: each has an ability that is known, and answers as it is."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from math import exp

from sympblock.assessment.record import fingerprint
from sympblock.assessment.record_events import AnswerCommitted, ExamHandedIn
from sympblock.assessment.scoring import choices_by_id, key_of, score
from sympblock.assessment.study.record_archive import RecordArchive
from sympblock.content.items import Hotspot, Item, MultipleResponse, NumberItem, PutInOrder

BEGUN = datetime(2026, 11, 2, 9, tzinfo=UTC)


def response_to(item: Item, is_known: bool, chance: random.Random) -> object:
    """Return a correct or a wrong response."""
    key, names = list(key_of(item)), list(choices_by_id(item))
    if isinstance(item, NumberItem):
        return item.answer.value if is_known else item.answer.high + 1 + chance.randrange(3)
    if isinstance(item, PutInOrder):
        return key if is_known else chance.choice([key[::-1], [*key[1:], key[0]]])
    if isinstance(item, MultipleResponse):
        return key if is_known else [chance.choice([name for name in names if name not in key])]
    said = key[0] if is_known else chance.choice([name for name in names if name not in key])
    return {"choice": said} if isinstance(item, Hotspot) else said


class SampleLearner:
    """Writes one learner's record line by line.

    Parameters
    ----------
    number : int
        The same number gives the same learner.
    ability : float
        0 is average: such a learner answers a question of difficulty 0 correctly half the time.
    """

    def __init__(self, number: int, ability: float) -> None:
        self.ability = ability
        self._chance = random.Random(f"sample learner {number}")
        self._at = BEGUN + timedelta(days=number % 7, seconds=self._chance.randrange(3000), milliseconds=number)
        self.lines: list[bytes] = []
        self.sessions: dict[str, bytes] = {}

    def knows(self, difficulty: float) -> bool:
        """Tell by chance whether a question is known."""
        return self._chance.random() < 1 / (1 + exp(difficulty - self.ability))

    def answer(self, item: Item, place: str, is_known: bool, attempt: int = 1) -> None:
        """Answer a question; who knows is mostly sure."""
        said = self._chance.choices(("sure", "think_so", "guess"), (6, 3, 1) if is_known else (2, 3, 5))[0]
        response = response_to(item, is_known, self._chance)
        outcome = score(item, response).outcome
        assert (outcome == "correct") == is_known
        mark = fingerprint(item)
        given = {"item": item.id, "response": response, "confidence": said, "outcome": outcome, "fingerprint": mark}
        self.add(AnswerCommitted(at=self._now(), place=place, attempt=attempt, **given))

    def sit(self, items: Sequence[Item], place: str, attempt: int = 1) -> None:
        """Answer all questions of a test."""
        for item in items:
            difficulty = random.Random(item.id).uniform(-1.5, 1.5) - 0.8 * (attempt - 1)
            self.answer(item, place, self.knows(difficulty), attempt)

    def hand_in(self, place: str, attempt: int = 1) -> None:
        """Hand an exam in."""
        self.add(ExamHandedIn(at=self._now(), place=place, attempt=attempt))

    def play(self, **measures: object) -> None:
        """Finish a session of the procedure room with these measures."""
        begun = self._now()
        head = {"kind": "session", "version": 4, "scenario": "first_block", "person": 0, "started": begun}
        summary = {"kind": "summary", "rating": "safe and effective", "needles": 1, **measures}
        name = f"20261102T090000_{len(self.sessions):06d}_first_block.jsonl"
        self.sessions[name] = b"\n".join(json.dumps(each).encode() for each in (head, summary)) + b"\n"

    def add(self, event: AnswerCommitted | ExamHandedIn) -> None:
        """Write an event down."""
        self.lines.append(event.model_dump_json().encode())

    def record(self) -> bytes:
        """Return the record as it is handed in."""
        return RecordArchive(b"\n".join(self.lines) + b"\n" if self.lines else b"", self.sessions).pack()

    def _now(self) -> str:
        self._at += timedelta(seconds=20)
        return self._at.isoformat(timespec="milliseconds")


def sample_class(count: int, tests: Mapping[str, Sequence[Item]], seed: int = 1) -> list[SampleLearner]:
    """Return learners who have sat some tests, half of them twice, and played one to three sessions.

    Parameters
    ----------
    count : int
        How many.
    tests : mapping
        Place of a test to its questions.
    seed : int
        The same seed gives the same class.
    """
    chance = random.Random(f"sample class {seed}")
    learners = []
    for number in range(count):
        learner = SampleLearner(1000 * seed + number, chance.gauss(0.3, 1.0))
        for place, items in tests.items():
            learner.sit(items, place)
            if number % 2:
                learner.sit(items, place, attempt=2)
        for turn in range(1 + number % 3):
            tip, taken = round(chance.uniform(1, 14), 1), chance.randrange(10, 50) - 3 * turn
            learner.play(
                exposures=taken, fluoroscopy_s=taken / 2, kerma_area_gy_cm2=taken / 60, to_target_mm=tip, minutes=60.0
            )
        learners.append(learner)
    return learners
