"""The class desk: what was chosen is held without names, within bounds, and made into the report once."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest

from sympblock.widgets.class_desk import handed_files
from sympblock.widgets.class_desk.class_desk import FAILED, NOTHING, ClassDesk, ClassReport, ReportMaker
from sympblock.widgets.class_desk.handed_files import HandedFiles
from sympblock.widgets.core.self_check import check_widget

CONTENT = base64.b64encode(b"a record").decode()


def count_files(files: HandedFiles, has_polls: bool, tell: Callable[[str], None]) -> ClassReport:
    tell("Counting…")
    return ClassReport((f"{len(files.files)} counted, polls: {has_polls}.",), "<!doctype html>")


def desk(make=count_files, kept: int = 0) -> ClassDesk:
    return ClassDesk(ReportMaker(make, lambda: kept))


def hand_in(widget: ClassDesk, *names: str) -> ClassDesk:
    for name in names:
        widget.receive({"event": "hand_in", "name": name, "base64": CONTENT})
    return widget


def press(widget: ClassDesk, name: str) -> None:
    widget.receive({"event": "press", "id": name})
    if widget.making:
        widget.making.join()


def test_the_report_is_made_of_all_files_and_forgotten_with_them() -> None:
    widget = hand_in(desk(), "Smith Jane.zip", "b.ZIP", "poll.jsonl")
    press(widget, "make")
    assert widget.view["said"] == ["3 counted, polls: False."]
    assert widget.report and not widget.view["doing"]
    press(widget, "clear")
    assert not widget.report and not widget.view["said"] and widget.view["is_empty"]


def test_another_file_makes_the_report_out_of_date() -> None:
    widget = hand_in(desk(), "a.zip")
    press(widget, "make")
    assert not hand_in(widget, "b.zip").report


def test_no_name_of_a_file_is_kept_or_shown() -> None:
    widget = hand_in(desk(), "Smith Jane.zip", "Smith Jane.pdf")
    widget.receive({"event": "leave_out", "why": "too_large"})
    assert "Smith" not in repr(widget.view) + repr(widget._files)
    assert len(widget.view["chosen"]) == 3


def test_what_is_beyond_the_bounds_is_counted_and_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handed_files, "MOST_FILES", 2)
    assert (len(held := hand_in(desk(), *["a.zip"] * 5)._files.files), held[0].content) == (2, b"a record")
    monkeypatch.setattr(handed_files, "MOST_TOTAL_MB", 12e-6)
    full = hand_in(desk(), "a.zip", "b.zip")._files
    assert (len(full.files), full.over) == (1, 1)


def test_polls_of_this_computer_are_offered_where_there_are_any_and_suffice() -> None:
    assert desk().view["polls"] == ""
    widget = desk(kept=2)
    assert "(2)" in widget.view["polls"]
    press(widget, "make")
    assert widget.view["said"] == [NOTHING]
    widget.receive({"event": "set", "id": "polls", "value": True})
    press(widget, "make")
    assert widget.view["said"] == ["0 counted, polls: True."]


def test_a_report_that_fails_is_told_in_a_sentence() -> None:
    def fail(*_: object) -> ClassReport:
        raise OSError("disk")

    widget = hand_in(desk(fail), "a.zip")
    press(widget, "make")
    assert widget.view["said"] == [FAILED] and not widget.view["doing"]


def test_the_twin_answers_every_gesture() -> None:
    (checked,) = check_widget(desk())
    assert checked.is_good
