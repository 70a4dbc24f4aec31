"""Broken files of data: a share of the attempts holds, each can be made again, and what breaks would be seen."""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sympblock.content import DATA_DIR
from sympblock.course.data_files import content_files
from sympblock.robustness.data import FULL_COUNT, attempt, fault_of, is_readable, repeat
from sympblock.robustness.data_mutations import HOSTILE_TEXTS, KINDS, mutation_of

ROUNDS = 4
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork, which the attempts need")


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """Return what the files of the course hold."""
    return {path.relative_to(DATA_DIR).as_posix(): path.read_bytes() for path in content_files(DATA_DIR)}


@pytest.mark.long
def test_a_share_of_the_attempts_holds() -> None:
    made = list(attempt(ROUNDS * len(KINDS) / FULL_COUNT))
    assert [each.what for each in made] == [f"data, {kind}" for kind in KINDS]
    assert {each.count for each in made} == {ROUNDS}
    assert [line for each in made for line in each.broke] == []


class TestMutations:
    def test_the_same_number_makes_the_same_file(self, files) -> None:
        assert all(mutation_of(seed, files) == mutation_of(seed, files) for seed in range(64))

    def test_every_mutation_changes_its_file(self, files) -> None:
        for seed in range(200):
            mutation = mutation_of(seed, files)
            assert mutation.content != files[mutation.file]

    def test_every_file_is_reached_by_the_full_count(self, files) -> None:
        reached = Counter(mutation_of(seed, files).file for seed in range(FULL_COUNT))
        assert set(reached) == set(files)

    def test_every_hostile_text_is_put_into_some_file(self, files) -> None:
        number = KINDS.index("script in a text")
        made = [mutation_of(seed, files) for seed in range(number, FULL_COUNT, len(KINDS))]
        contents = [each.content.decode().replace("''", "'").replace('""', '"') for each in made if each.content]
        assert [text for text in HOSTILE_TEXTS if not any(text in content for content in contents)] == []


class TestOneAttempt:
    def test_is_made_again_by_its_number(self, files) -> None:
        seed = KINDS.index("an empty file")
        made = repeat(seed)
        assert made["status"] == 1
        assert made["file"] == mutation_of(seed, files).file
        assert [line for line in made["lines"] if not is_readable(line)] == [] != made["lines"]


class TestWhatBreaks:
    @pytest.mark.parametrize(
        ("result", "told"),
        [
            ({"hung": True}, "hangs, or takes more memory than there is"),
            ({"trace": "Traceback …\nKeyError: 'id'"}, "KeyError: 'id'"),
            ({"status": 0, "trace": "Traceback …\nStopIteration"}, "passes the check and then: StopIteration"),
            ({"status": 0, "raw": ["<script>"]}, "stands in a page as markup: <script>"),
            (
                {"status": 1, "lines": ["data/zz.csv: Input should be a number"]},
                "not in an author's words: data/zz.csv",
            ),
            ({"status": 1, "lines": ["data/b.csv: the file is empty: write it"]}, "the file is not named: data/b.csv"),
            ({"status": 1, "lines": ["data/zz.csv: the file is empty: write it"]}, ""),
            ({"status": 0, "raw": []}, ""),
        ],
    )
    def test_is_told(self, result: dict[str, Any], told: str) -> None:
        found = fault_of({"file": "zz.csv", **result})
        assert found.startswith(told) and bool(found) == bool(told)

    @pytest.mark.parametrize(
        "line",
        [
            "",
            "All is lost",
            "data/a.csv",
            "data/a.csv: odd",
            "Traceback (most recent call last):",
            "KeyError: 'a.csv'",
            "data/a.csv: <class 'int'> has no len()",
            "data/a.csv: write " + "x" * 2000,
        ],
    )
    def test_a_line_of_a_program_is_not_readable(self, line: str) -> None:
        assert not is_readable(line)

    def test_what_an_author_wrote_may_be_quoted(self) -> None:
        assert is_readable("data/a.csv, item 'Error': 'Traceback' is not a number: write a number")


def _ends_in_an_error() -> dict[str, Any]:
    raise KeyError("id")


def _takes_all_memory() -> dict[str, Any]:
    return {"status": len(bytearray(8 << 30))}


def _runs_out_of_time() -> dict[str, Any]:
    os.kill(os.getpid(), signal.SIGXCPU)
    return {}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit of memory is set on Linux alone")
@pytest.mark.parametrize(
    ("act", "told"),
    [
        (_ends_in_an_error, "KeyError: 'id'"),
        (_takes_all_memory, "MemoryError"),
        (_runs_out_of_time, "hangs, or takes more memory than there is"),
        (lambda: os._exit(3), "the process ended with status 768"),
    ],
)
def test_a_process_that_fails_is_told_and_its_parent_lives_on(act: Callable[[], dict[str, Any]], told: str) -> None:
    from sympblock.robustness.data_worker import _in_child

    assert fault_of({"file": "a.csv", **_in_child(act)}) == told
    assert _in_child(lambda: {"status": 0}) == {"status": 0}


def test_broken_content_passes_neither_by_a_folder_nor_by_nothing(tmp_path: Path) -> None:
    (tmp_path / "glossary.yaml").mkdir()
    assert list(content_files(tmp_path)) == [tmp_path / "glossary.yaml"]
