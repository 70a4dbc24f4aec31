"""The progress file: nothing is lost, damage is told, and a full or read-only disk stops nobody."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sympblock.assessment.reading_tally import tally_readings
from sympblock.assessment.record import (
    ASIDE_NAME,
    DAMAGED,
    NOT_READ,
    NOT_SAVED,
    LearnerRecord,
    ReadCase,
    progress_folder,
)
from sympblock.content import load_items
from tests.sample_course import LESSON, sample_items, write_sample_data

ITEMS = sample_items()
ITEM = ITEMS["single_best_answer"]
OTHER = ITEMS["number"]
PLACE = f"{LESSON}/quiz"


class TestKeeping:
    def test_an_answer_is_there_after_reopening(self, tmp_path):
        LearnerRecord(PLACE, tmp_path).answer(ITEM, "b", "sure", "right")
        kept = LearnerRecord(PLACE, tmp_path).kept(ITEM)
        assert (kept.response, kept.confidence, kept.is_committed) == ("b", "sure", True)

    def test_places_are_kept_apart(self, tmp_path):
        LearnerRecord(PLACE, tmp_path).answer(ITEM, "b", None, "right")
        assert LearnerRecord(f"{LESSON}/predict", tmp_path).answers == {}

    def test_the_last_draft_counts_and_none_clears_it(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        record.draft(ITEM, "a", None)
        record.draft(ITEM, "b", "guess")
        record.draft(OTHER, 30.0, None)
        record.draft(OTHER, None, None)
        again = LearnerRecord(PLACE, tmp_path)
        assert again.kept(ITEM).response == "b"
        assert not again.kept(ITEM).is_committed
        assert again.kept(OTHER) is None

    def test_start_again_begins_an_attempt_and_keeps_the_old_one_in_the_file(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        record.answer(ITEM, "b", "sure", "right")
        record.hand_in()
        record.again()
        reopened = LearnerRecord(PLACE, tmp_path)
        assert (reopened.attempt, reopened.answers, reopened.is_handed_in) == (2, {}, False)
        assert '"response": "b"' in record.path.read_text("utf-8")

    def test_a_late_answer_to_an_old_attempt_does_not_reach_the_new_one(self, tmp_path):
        slow, quick = LearnerRecord(PLACE, tmp_path), LearnerRecord(PLACE, tmp_path)
        quick.again()
        slow.answer(ITEM, "a", None, "wrong")
        assert LearnerRecord(PLACE, tmp_path).kept(ITEM) is None

    def test_an_answer_to_another_wording_is_not_taken_over(self, tmp_path):
        text = (Path(__file__).parents[1] / "sample_items.yaml").read_text("utf-8")
        changed = load_items(LESSON, write_sample_data(tmp_path, text.replace("T1 to T5", "T2 to T6")))[0]
        LearnerRecord(PLACE, tmp_path).answer(ITEM, "a", None, "wrong")
        assert LearnerRecord(PLACE, tmp_path).kept(ITEM)
        assert LearnerRecord(PLACE, tmp_path).kept(changed) is None

    def test_mode_is_kept(self, tmp_path):
        LearnerRecord(PLACE, tmp_path).choose_mode("exam")
        assert LearnerRecord(PLACE, tmp_path).mode == "exam"


class TestDamage:
    DAMAGES = (
        b'{"event": "answer", "place": "01',
        b"\xff\xfe\x00",
        b"[]",
        b'{"event": "answer", "place": "x", "attempt": 1}',
        b'{"event": "mode", "place": "x", "attempt": 1, "mode": "loud"}',
        b'{"event": "forget", "place": "x", "attempt": 1}',
        b'{"event": "again", "place": "x", "attempt": "2"}',
        b'{"event": "reading", "place": "x", "attempt": 1, "case": 3, "shown": "psoas"}',
        *(
            b'{"event": "reading", "place": "x", "attempt": 1, "case": %s, "shown": "psoas", "called": %s,'
            b' "is_right_decision": %s, "off_mm": 2.0}' % damaged
            for damaged in (
                (b"true", b'"disc"', b"true"),
                (b"0", b'"disc"', b"true"),
                (b"3", b"null", b"true"),
                (b"3", b'"disc"', b"1"),
            )
        ),
        b"[" * 100_000,
    )

    @pytest.mark.parametrize("damage", DAMAGES, ids=range(len(DAMAGES)))
    def test_a_damaged_line_is_told_set_aside_and_costs_no_other_line(self, tmp_path, damage):
        LearnerRecord(PLACE, tmp_path).answer(ITEM, "b", None, "right")
        with LearnerRecord(PLACE, tmp_path).path.open("ab") as file:
            file.write(damage + b"\n")
        LearnerRecord(PLACE, tmp_path).answer(OTHER, 30, None, "right")
        (tmp_path / ASIDE_NAME).unlink()
        record = LearnerRecord(PLACE, tmp_path)
        assert record.problem == DAMAGED
        assert {*record.answers} == {ITEM.id, OTHER.id}
        assert (tmp_path / ASIDE_NAME).read_bytes() == damage + b"\n"

    def test_damage_is_told_once(self, tmp_path):
        LearnerRecord(PLACE, tmp_path).path.write_bytes(b"nonsense\n")
        assert LearnerRecord(PLACE, tmp_path).problem == DAMAGED
        assert LearnerRecord(PLACE, tmp_path).problem == ""

    def test_a_line_cut_short_by_a_crash_does_not_swallow_the_next(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        record.path.write_bytes(b'{"event": "ans')
        record.answer(ITEM, "b", None, "right")
        assert LearnerRecord(PLACE, tmp_path).kept(ITEM).response == "b"


class TestReadings:
    READ = (
        ReadCase(1, "vessel", "psoas", False, 3.2),
        ReadCase(2, "vessel", "vessel", True, None),
        ReadCase(4, "psoas", "psoas", True, 1.0),
    )

    def test_they_are_kept_in_their_order_over_attempts_and_at_their_place(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        for read in self.READ:
            record.read(read)
            record.again()
        assert tuple(record.readings) == tuple(LearnerRecord(PLACE, tmp_path).readings) == self.READ
        assert LearnerRecord(f"{LESSON}/readings", tmp_path).readings == []

    def test_they_are_summed_up(self):
        tally = tally_readings(self.READ)
        assert (tally.read, tally.named, tally.decided, tally.vessels, tally.missed) == (3, 2, 2, 2, 1)
        assert tally.counts == {("vessel", "psoas"): 1, ("vessel", "vessel"): 1, ("psoas", "psoas"): 1}
        assert tally_readings([]).read == 0


class TestDisk:
    def test_where_nothing_can_be_written_the_course_goes_on(self, tmp_path):
        (tmp_path / "file").write_text("in the way", "utf-8")
        record = LearnerRecord(PLACE, tmp_path / "file" / "folder")
        record.answer(ITEM, "b", None, "right")
        assert record.problem == NOT_SAVED
        assert record.kept(ITEM).response == "b"

    def test_a_file_that_cannot_be_read_is_told(self, tmp_path):
        (tmp_path / "progress.jsonl").mkdir()
        assert LearnerRecord(PLACE, tmp_path).problem == NOT_READ

    def test_the_folder_can_be_chosen(self, monkeypatch, tmp_path):
        monkeypatch.setenv("SYMPBLOCK_PROGRESS_DIR", str(tmp_path))
        assert progress_folder() == tmp_path
        monkeypatch.delenv("SYMPBLOCK_PROGRESS_DIR")
        assert progress_folder().name == "sympblock"


class TestConcurrency:
    WRITER = """
import sys
from pathlib import Path
from sympblock.assessment.record import LearnerRecord
from tests.sample_course import sample_items
item = sample_items()["single_best_answer"]
record = LearnerRecord(sys.argv[1], Path(sys.argv[2]))
for number in range(200):
    record.draft(item, "abcd"[number % 4], "sure")
"""

    def test_two_lessons_at_once_lose_no_line(self, tmp_path):
        root = Path(__file__).parents[2]
        writers = [
            subprocess.Popen([sys.executable, "-c", self.WRITER, f"{number}/quiz", str(tmp_path)], cwd=root)
            for number in range(2)
        ]
        assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
        lines = (tmp_path / "progress.jsonl").read_bytes().splitlines()
        events = [json.loads(line) for line in lines if line.strip()]
        assert sorted(event["place"] for event in events) == ["0/quiz"] * 200 + ["1/quiz"] * 200
