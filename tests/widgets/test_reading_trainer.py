"""The reading trainer in Python: nothing is given away, every answer is judged, and readings are kept."""

from __future__ import annotations

import json

import numpy as np
import pytest

from sympblock.assessment.record import DAMAGED, ReadCase, Record
from sympblock.block.reading_cases import WANTED, reading_case
from sympblock.content.readings import load_readings
from sympblock.widgets.reading_trainer import ReadingTrainer, pictures_of, pose_of, tip_place

PLACE = "04_contrast_spread/readings"


def made(record: Record | None = None) -> ReadingTrainer:
    trainer = ReadingTrainer(record, waits=True)
    trainer.sent = []
    trainer.send = lambda content, buffers=None: trainer.sent.append((content, buffers))
    return trainer


@pytest.fixture
def trainer() -> ReadingTrainer:
    return made()


def answer(trainer: ReadingTrainer, pattern: str, decision: str, at=None, view: str = "ap") -> None:
    trainer.receive({"event": "tip", "view": view, "at": at or tip_place(trainer.case, view)})
    trainer.receive({"event": "set", "id": "pattern", "value": pattern})
    trainer.receive({"event": "set", "id": "decision", "value": decision})
    trainer.receive({"event": "press", "id": "tell"})


def tags(trainer: ReadingTrainer) -> list[str]:
    return [block["tag"] for block in trainer.view["readout"] if block["kind"] == "words" and block["tag"]]


def test_nothing_gives_the_answer_away_before_the_verdict(trainer):
    trainer.receive({"event": "tip", "view": "ap", "at": [0.5, 0.5]})
    told = json.dumps([trainer.view["readout"], trainer.view["said"], trainer.rings])
    assert "true" not in [ring["whose"] for ring in trainer.rings]
    assert not any(load_readings()[name].means in told for name in WANTED)
    button = next(c for c in trainer.view["controls"] if c["id"] == "tell")
    assert not button["enabled"] and "name the pattern" in told


@pytest.mark.parametrize("view", ["ap", "lateral"])
def test_a_right_reading_is_right_in_all_three(trainer, view):
    case = trainer.case
    answer(trainer, case.pattern, load_readings()[case.pattern].decisions[0], view=view)
    assert tags(trainer) == ["Right"] * 3
    assert {ring["view"] for ring in trainer.rings if ring["whose"] == "true"} == {"ap", "lateral"}


def test_a_wrong_reading_says_what_the_called_pattern_would_look_like(trainer):
    wrong = next(name for name in WANTED if name != trainer.case.pattern)
    answer(trainer, wrong, "go_on", at=[0.05, 0.05])
    assert tags(trainer)[:2] == ["Not so"] * 2
    words = next(block["text"] for block in trainer.view["readout"] if block["heading"] == "The pattern")
    assert load_readings()[wrong].looks in words and load_readings()[trainer.case.pattern].looks in words


def test_the_distance_of_a_click_is_measured_in_the_patient(trainer):
    pose, tip = pose_of(trainer.case, "ap"), trainer.case.tip_mm
    beside = pose.pixel_of(tip + 10.0 * pose.detector_right) / pose.pixel_count
    trainer.receive({"event": "tip", "view": "ap", "at": beside.tolist()})
    assert trainer._off_mm(trainer.state) == pytest.approx(10.0, abs=0.3)


def test_after_the_verdict_nothing_can_be_changed_but_the_picture(trainer):
    answer(trainer, "psoas", "move")
    before = trainer.state
    trainer.receive({"event": "set", "id": "pattern", "value": "disc"})
    trainer.receive({"event": "tip", "view": "ap", "at": [0.1, 0.1]})
    trainer.receive({"event": "press", "id": "tell"})
    assert trainer.state == before and len(trainer._read) == 1
    trainer.sent.clear()
    trainer.receive({"event": "set", "id": "moment", "value": "after"})
    assert [content["view"] for content, _ in trainer.sent if content["event"] == "frame"] == ["ap", "lateral"]


def test_the_table_counts_every_reading_once(trainer):
    shown = []
    for called in ("psoas", "prevertebral", "psoas"):
        shown.append(trainer.case.pattern)
        answer(trainer, called, "move")
        trainer.receive({"event": "press", "id": "next"})
    table = next(block for block in trainer.view["readout"] if block["kind"] == "table")
    counts = [int(cell) for row in table["rows"] for cell in row[1:] if cell != "·"]
    assert sum(counts) == 3 and len(table["rows"]) == len(set(shown))
    assert trainer.state.number == 4 and trainer.state.pattern == ""


def test_readings_are_kept_and_cases_do_not_come_again(tmp_path):
    trainer = made(Record(PLACE, tmp_path))
    answer(trainer, "vessel", "stop")
    again = made(Record(PLACE, tmp_path))
    assert again.state.number == 2 and len(again._read) == 1 and again._read[0].called == "vessel"


def test_a_damaged_reading_is_set_aside(tmp_path):
    record = Record(PLACE, tmp_path)
    record.read(ReadCase(1, "psoas", "psoas", True, 2.0))
    with record.path.open("ab") as file:
        file.write(json.dumps({"event": "reading", "place": PLACE, "attempt": 1, "case": "two"}).encode() + b"\n")
    again = Record(PLACE, tmp_path)
    assert len(again.readings) == 1 and again.problem == DAMAGED


def test_a_vessel_shows_while_contrast_flows_and_less_or_nothing_afterwards():
    case = next(c for c in map(reading_case, range(1, 40)) if c.pattern == "vessel")
    films = pictures_of(case)
    assert np.abs(films["ap", "live"].astype(float) - films["ap", "after"].astype(float)).max() > 20


def test_unknown_views_are_refused(trainer):
    with pytest.raises(ValueError, match="no view"):
        trainer.receive({"event": "tip", "view": "oblique", "at": [0.5, 0.5]})
