"""What the attempts on the plugin are made of, and that they can be repeated by one command."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sympblock.course.checkout import ROOT
from sympblock.course.generated_files import lesson_paths
from sympblock.course.notebook_form import lesson_fingerprint, read_notebook
from sympblock.robustness import plugin
from sympblock.robustness.foreign_notebooks import (
    CHANGES,
    changed_lessons,
    compiled,
    deceived_lessons,
    marking_code,
    moved_lessons,
)

LESSONS = {path.stem: read_notebook(path) for path in lesson_paths()}


def test_every_change_of_a_lesson_changes_its_code_and_no_two_rounds_are_alike() -> None:
    shipped = {lesson_fingerprint(lesson) for lesson in LESSONS.values()}
    changed = list(changed_lessons(LESSONS, Path("mark"), rounds=2))
    assert len(changed) == 2 * len(CHANGES) * len(LESSONS)
    assert not shipped & {lesson_fingerprint(foreign.notebook) for foreign in changed}
    once = [lesson_fingerprint(foreign.notebook) for foreign in changed[: len(changed) // 2]]
    assert once != [lesson_fingerprint(foreign.notebook) for foreign in changed[len(changed) // 2 :]]


def test_a_moved_lesson_has_the_code_that_was_shipped() -> None:
    shipped = {lesson_fingerprint(lesson) for lesson in LESSONS.values()}
    assert {lesson_fingerprint(foreign.notebook) for foreign in moved_lessons(LESSONS)} == shipped


def test_a_program_beside_a_lesson_would_tell_if_it_ran(tmp_path) -> None:
    mark = tmp_path / "mark"
    (tmp_path / "tabnanny.pyc").write_bytes(compiled(marking_code(mark)))
    subprocess.run([sys.executable, "-c", "import tabnanny"], cwd=tmp_path, check=True)
    assert mark.exists()


def test_each_program_lies_beside_a_lesson_that_may_run() -> None:
    for foreign in deceived_lessons(Path("mark")):
        assert foreign.is_shipped and foreign.beside, foreign.name


@pytest.mark.parametrize(("share", "count"), [(0.0001, 1), (0.4, 8), (1, 20), (7, 20)])
def test_a_share_is_spread_evenly_and_never_empty(share, count) -> None:
    whole = list(deceived_lessons(Path("mark")))[:20]
    chosen = plugin.share_of(whole, share)
    assert len(chosen) == count
    assert [foreign for foreign in whole if foreign in chosen] == chosen


def test_without_a_browser_one_sentence_says_what_to_install(monkeypatch) -> None:
    monkeypatch.delenv("SYMPBLOCK_CHROMIUM", raising=False)
    monkeypatch.setattr(plugin.shutil, "which", lambda _name: None)
    (made,) = plugin.attempt(1)
    assert (made.count, made.broke) == (0, (plugin.NOT_TRIED,))


@pytest.mark.long
def test_the_command_opens_one_notebook_of_each_kind() -> None:
    command = [sys.executable, "-m", "sympblock", "check", "robustness", "plugin", "--share", "0.001"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert [line.split(": ")[1] for line in lines] == list(plugin.KINDS)
    assert all(line.endswith("1 attempts, all held") for line in lines)
