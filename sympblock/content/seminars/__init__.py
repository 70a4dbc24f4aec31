"""Ready seminar plans: what an educator does, says and asks, minute by minute, with parallel tests before and after."""

from __future__ import annotations

from sympblock.content.seminars.seminars import (
    TEST_LENGTH,
    AskedItem,
    ExpectedAnswer,
    Seminar,
    SeminarAim,
    SeminarQuestion,
    SeminarStage,
    TestPair,
    known_seminar,
    load_item,
    load_seminar,
    load_seminars,
)

__all__ = [
    "TEST_LENGTH",
    "AskedItem",
    "ExpectedAnswer",
    "Seminar",
    "SeminarAim",
    "SeminarQuestion",
    "SeminarStage",
    "TestPair",
    "known_seminar",
    "load_item",
    "load_seminar",
    "load_seminars",
]
