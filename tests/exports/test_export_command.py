"""The command: it writes a whole file or none, never over another one unasked, and says in words what is wrong."""

from __future__ import annotations

import os

import pytest

from sympblock.commands import run
from sympblock.exports import export_command
from sympblock.exports.asked_question import ExportError
from sympblock.exports.export_report import ExportReport, Remark
from sympblock.exports.exporting import KINDS, export_bytes, file_name


@pytest.fixture
def quick(monkeypatch):
    """Replace what makes a file by a small one; pictures take their time."""
    made = {"data": b"first", "report": ExportReport((("number with unit", 1),))}
    monkeypatch.setattr(export_command, "export_bytes", lambda *_: ("", made["data"], made["report"]))
    return made


def test_a_file_is_written_into_a_folder_under_its_own_name(tmp_path, quick, capsys):
    assert run(["export", "qti", "--version", "1.2", "--lesson", "01", "--to", str(tmp_path)]) == 0
    path = tmp_path / "sympblock_01_sympathetic_chain_qti_1_2.zip"
    assert [path] == list(tmp_path.iterdir())
    assert path.read_bytes() == b"first"
    assert f"Written: {path}" in capsys.readouterr().out


def test_a_file_that_is_there_is_replaced_only_if_asked(tmp_path, quick, capsys):
    path = tmp_path / "deck.apkg"
    run(["export", "anki", "--to", str(path)])
    quick["data"] = b"second"
    assert run(["export", "anki", "--to", str(path)]) == 2
    assert path.read_bytes() == b"first"
    assert "--force" in capsys.readouterr().err
    assert run(["export", "anki", "--to", str(path), "--force"]) == 0
    assert path.read_bytes() == b"second"


def test_a_disk_that_refuses_leaves_the_old_file_whole(tmp_path, quick, capsys, monkeypatch):
    path = tmp_path / "deck.apkg"
    run(["export", "anki", "--to", str(path)])

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert run(["export", "anki", "--to", str(path), "--force"]) == 1
    assert "No space left on device" in capsys.readouterr().err
    assert [path] == list(tmp_path.iterdir()) and path.read_bytes() == b"first"


def test_a_folder_that_is_missing_is_told_before_anything_is_drawn(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(export_command, "export_bytes", lambda *_: pytest.fail("drawn"))
    assert run(["export", "moodle", "--to", str(tmp_path / "missing" / "quiz.xml")]) == 2
    assert "does not exist" in capsys.readouterr().err


@pytest.mark.parametrize("lesson", ["99_no_lesson", "../../etc/passwd", ""])
def test_a_lesson_that_is_none_is_told_with_those_there_are(tmp_path, capsys, lesson):
    assert run(["export", "moodle", "--lesson", lesson, "--to", str(tmp_path)]) == 2
    assert "01_sympathetic_chain" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_missing_does_not_become_a_file(tmp_path, quick, capsys):
    assert run(["export", "moodle", "--to", str(tmp_path / "missing") + os.sep]) == 2
    assert "does not exist" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("lesson", ["3", "03", "03_lumbar_approach"])
def test_a_lesson_is_named_by_its_number_or_in_full(lesson):
    assert file_name("anki", lesson) == "sympblock_03_lumbar_approach_anki.apkg"


def test_the_status_says_whether_everything_was_carried(tmp_path, quick, capsys):
    quick["report"] = ExportReport((), left_out=(Remark("a_question", "Its picture could not be drawn:"),))
    assert run(["export", "anki", "--to", str(tmp_path)]) == 1
    assert "a_question" in capsys.readouterr().out


def test_each_export_has_a_name_of_its_own():
    assert len({file_name(kind) for kind in KINDS}) == len(KINDS)


def test_an_export_that_is_none_is_told():
    with pytest.raises(ExportError, match="anki"):
        export_bytes("scorm")
