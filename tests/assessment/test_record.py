"""The progress file: nothing is lost, damage is told, and a full or read-only disk stops nobody."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sympblock.assessment import progress_file as progress_module
from sympblock.assessment import record as record_module
from sympblock.assessment.line_file import append_lines
from sympblock.assessment.progress_file import ASIDE_BYTES, ASIDE_NAME, progress_file
from sympblock.assessment.reading_tally import tally_readings
from sympblock.assessment.record import (
    DAMAGED,
    NEWER,
    NOT_READ,
    NOT_SAVED,
    LearnerRecord,
    ReadCase,
    fingerprint,
    progress_folder,
)
from sympblock.assessment.record_events import VERSION, event_of
from sympblock.content import load_items
from tests.sample_course import LESSON, sample_items, write_sample_data

ITEMS = sample_items()
ITEM = ITEMS["single_best_answer"]
OTHER = ITEMS["number"]
PLACE = f"{LESSON}/quiz"


@pytest.fixture(autouse=True, params=["one kernel", "a kernel each"])
def kernels(request, monkeypatch) -> None:
    """Let all records of a test share what was read, or each one read the file itself."""
    if request.param == "a kernel each":
        monkeypatch.setattr(record_module, "progress_file", progress_file.__wrapped__)


class TestKeeping:
    def test_an_answer_is_there_after_reopening(self, tmp_path):
        LearnerRecord(PLACE, tmp_path).answer(ITEM, "b", "sure", "correct")
        kept = LearnerRecord(PLACE, tmp_path).kept(ITEM)
        assert (kept.response, kept.confidence, kept.is_committed) == ("b", "sure", True)

    def test_places_are_kept_apart(self, tmp_path):
        LearnerRecord(PLACE, tmp_path).answer(ITEM, "b", None, "correct")
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
        record.answer(ITEM, "b", "sure", "correct")
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

    def test_what_was_handed_in_stays_whatever_another_page_still_sends(self, tmp_path):
        first, other = LearnerRecord(PLACE, tmp_path), LearnerRecord(PLACE, tmp_path)
        first.answer(ITEM, "b", "sure", "correct")
        first.hand_in()
        other.draft(ITEM, "a", None)
        assert LearnerRecord(PLACE, tmp_path).kept(ITEM).response == "b"

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
    """A line that is no event, whatever it is, is told and copied; the file itself only grows."""

    DAMAGES = (
        b'{"event": "answer", "place": "01',
        b"\xff\xfe\x00",
        b"[]",
        b'{"event": "answer", "place": "x", "attempt": 1}',
        b'{"event": "mode", "place": "x", "attempt": 1, "mode": "loud"}',
        b'{"event": "forget", "place": "x", "attempt": 1}',
        b'{"event": "again", "place": "x", "attempt": "2"}',
        b'{"event": "again", "place": "x", "attempt": true}',
        b'{"event": "again", "place": "x", "attempt": 2, "version": "1"}',
        b'{"event": "again", "place": "x", "attempt": 2, "version": -1}',
        b'{"event": "answer", "place": "x", "attempt": 1, "version": 1, "item": "y", "response": "a",'
        b' "confidence": null, "fingerprint": "z", "outcome": "right"}',
        b'{"event": "reading", "place": "x", "attempt": 1, "case": 3, "shown": "psoas"}',
        *(
            b'{"event": "reading", "place": "x", "attempt": 1, "case": %s, "shown": "psoas", "called": %s,'
            b' "is_correct_decision": %s, "off_mm": 2.0}' % damaged
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
        LearnerRecord(PLACE, tmp_path).answer(ITEM, "b", None, "correct")
        with LearnerRecord(PLACE, tmp_path).path.open("ab") as file:
            file.write(damage + b"\n")
        LearnerRecord(PLACE, tmp_path).answer(OTHER, 30, None, "correct")
        (tmp_path / ASIDE_NAME).unlink()
        progress_file.cache_clear()
        record = LearnerRecord(PLACE, tmp_path)
        assert record.problem == DAMAGED
        assert {*record.answers} == {ITEM.id, OTHER.id}
        assert (tmp_path / ASIDE_NAME).read_bytes() == damage + b"\n"

    def test_damage_is_told_once(self, tmp_path):
        LearnerRecord(PLACE, tmp_path).path.write_bytes(b"nonsense\n")
        assert LearnerRecord(PLACE, tmp_path).problem == DAMAGED
        assert LearnerRecord(PLACE, tmp_path).problem == ""

    def test_many_damaged_lines_are_set_aside_with_one_write(self, tmp_path, monkeypatch):
        """A write for each, compared with all before it, took seconds."""
        damage = b"".join(b'{"event": "ans%d' % number + b"\n" for number in range(20_000))
        LearnerRecord(PLACE, tmp_path).path.write_bytes(damage)
        written = []

        def note(path: Path, lines: list[bytes]) -> int:
            written.append(path.name)
            return append_lines(path, lines)

        monkeypatch.setattr(progress_module, "append_lines", note)
        assert LearnerRecord(PLACE, tmp_path).problem == DAMAGED
        assert written == [ASIDE_NAME]
        assert (tmp_path / ASIDE_NAME).read_bytes() == damage
        assert LearnerRecord(PLACE, tmp_path).problem == ""

    def test_a_huge_damaged_line_is_copied_in_part(self, tmp_path):
        damage = b"x" * (3 * ASIDE_BYTES)
        (tmp_path / "progress.jsonl").write_bytes(damage + b"\n")
        assert LearnerRecord(PLACE, tmp_path).problem == DAMAGED
        assert (tmp_path / ASIDE_NAME).read_bytes() == damage[:ASIDE_BYTES] + b"\n"
        assert LearnerRecord(PLACE, tmp_path).problem == ""

    def test_an_editor_may_have_changed_the_line_ends(self, tmp_path):
        path = LearnerRecord(PLACE, tmp_path).path
        for item in (ITEM, OTHER):
            LearnerRecord(PLACE, tmp_path).answer(item, "b", None, "correct")
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
        record = LearnerRecord(PLACE, tmp_path)
        assert record.problem == "" and {*record.answers} == {ITEM.id, OTHER.id}

    def test_an_answer_that_lacks_only_the_end_of_its_line_counts(self, tmp_path):
        path = LearnerRecord(PLACE, tmp_path).path
        LearnerRecord(PLACE, tmp_path).answer(ITEM, "b", None, "correct")
        path.write_bytes(path.read_bytes().rstrip())
        record = LearnerRecord(PLACE, tmp_path)
        assert record.kept(ITEM)
        record.answer(OTHER, 30, None, "correct")
        reopened = LearnerRecord(PLACE, tmp_path)
        assert {*reopened.answers} == {ITEM.id, OTHER.id} and reopened.problem == ""

    def test_a_line_cut_short_by_a_crash_does_not_swallow_the_next(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        record.path.write_bytes(b'{"event": "ans')
        record.answer(ITEM, "b", None, "correct")
        assert LearnerRecord(PLACE, tmp_path).kept(ITEM).response == "b"


class TestVersion:
    """Each line names the form that it was written in."""

    OLD = (
        b'{"at": "2026-11-20T10:00:00+00:00", "place": "%s", "attempt": 1, "event": "mode", "mode": "exam"}\n'
        b'{"at": "2026-11-20T10:00:01+00:00", "place": "%s", "attempt": 1, "event": "answer", "item": "%s",'
        b' "response": "b", "confidence": "sure", "fingerprint": "%s", "outcome": "right"}\n'
        b'{"at": "2026-11-20T10:00:02+00:00", "place": "%s", "attempt": 1, "event": "solved", "item": "square"}\n'
        b'{"at": "2026-11-20T10:00:03+00:00", "place": "%s", "attempt": 1, "event": "reading", "case": 3,'
        b' "shown": "vessel", "called": "psoas", "is_right_decision": false, "off_mm": 3.2}\n'
        b'{"at": "2026-11-20T10:00:04+00:00", "place": "%s", "attempt": 1, "event": "hand_in"}\n'
    )

    def test_every_line_that_is_written_names_it(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        record.choose_mode("exam")
        record.draft(ITEM, "a", "guess")
        record.answer(ITEM, "b", "sure", "correct")
        record.hand_in()
        record.again()
        record.solve("square")
        record.read(ReadCase(1, "vessel", "psoas", False, 3.2))
        lines = [json.loads(line) for line in record.path.read_bytes().splitlines()]
        assert {line["version"] for line in lines} == {VERSION}
        assert {line["event"] for line in lines} == {
            *("mode", "draft", "answer", "hand_in", "again", "solved", "reading"),
        }

    def test_a_file_of_before_there_were_versions_is_read_and_gone_on_with(self, tmp_path):
        place, item, mark = PLACE.encode(), ITEM.id.encode(), fingerprint(ITEM).encode()
        old = self.OLD % (place, place, item, mark, place, place, place)
        (tmp_path / "progress.jsonl").write_bytes(old)
        record = LearnerRecord(PLACE, tmp_path)
        assert record.problem == ""
        assert (record.mode, record.is_handed_in, record.solved) == ("exam", True, {"square"})
        assert record.kept(ITEM).response == "b"
        assert record.readings == [ReadCase(3, "vessel", "psoas", False, 3.2)]
        record.again()
        record.answer(ITEM, "a", None, "wrong")
        assert record.path.read_bytes().startswith(old)
        reopened = LearnerRecord(PLACE, tmp_path)
        assert (reopened.attempt, reopened.kept(ITEM).response) == (2, "a")

    def test_old_words_are_read_as_those_of_today(self):
        line = b'{"place": "x", "attempt": 1, "event": "answer", "item": "y", "response": "b", "confidence": null,'
        assert event_of(line + b' "fingerprint": "z", "outcome": "right"}').outcome == "correct"
        assert event_of(line + b' "fingerprint": "z", "outcome": "partly"}').outcome == "partly"

    @pytest.mark.parametrize("place", [PLACE, "another/quiz"])
    def test_a_file_of_a_newer_course_is_told_of_and_never_touched(self, tmp_path, place):
        LearnerRecord(PLACE, tmp_path).answer(ITEM, "b", None, "correct")
        path = tmp_path / "progress.jsonl"
        newer = json.dumps({"version": VERSION + 1, "place": place, "what": ["nobody", "knows"]}).encode()
        path.write_bytes(path.read_bytes() + newer + b"\nnonsense\n")
        before = path.read_bytes()
        record = LearnerRecord(PLACE, tmp_path)
        assert (record.problem, record.answers) == (NEWER, {})
        record.answer(ITEM, "a", None, "wrong")
        assert (record.problem, record.kept(ITEM).response) == (NEWER, "a")
        assert path.read_bytes() == before
        assert [each.name for each in tmp_path.iterdir()] == ["progress.jsonl"]

    def test_an_event_cannot_be_changed_after_it_was_read(self):
        event = event_of(b'{"place": "x", "attempt": 1, "event": "hand_in"}')
        with pytest.raises(ValueError, match="frozen"):
            event.attempt = 2


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
        record.answer(ITEM, "b", None, "correct")
        assert record.problem == NOT_SAVED
        assert record.kept(ITEM).response == "b"

    def test_a_file_that_cannot_be_read_is_told(self, tmp_path):
        (tmp_path / "progress.jsonl").mkdir()
        assert LearnerRecord(PLACE, tmp_path).problem == NOT_READ

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
    def test_a_pipe_in_the_place_of_the_file_makes_nobody_wait(self, tmp_path):
        os.mkfifo(tmp_path / "progress.jsonl")
        record = LearnerRecord(PLACE, tmp_path)
        assert record.problem == NOT_READ
        record.answer(ITEM, "b", None, "correct")
        assert record.problem == NOT_SAVED

    @pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices with names on this system")
    def test_a_device_in_the_place_of_the_file_is_neither_read_nor_written(self, tmp_path):
        for device in ("/dev/zero", "/dev/null", "/dev/full"):
            (tmp_path / "progress.jsonl").unlink(missing_ok=True)
            (tmp_path / "progress.jsonl").symlink_to(device)
            record = LearnerRecord(PLACE, tmp_path)
            assert record.problem == NOT_READ
            record.answer(ITEM, "b", None, "correct")
            assert record.problem == NOT_SAVED

    def test_without_a_home_nothing_is_written_into_the_folder_of_the_lessons(self, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        record = LearnerRecord(PLACE, Path("~/.local/share/sympblock"))
        record.answer(ITEM, "b", None, "correct")
        assert record.problem == NOT_SAVED and [*tmp_path.iterdir()] == []

    def test_what_could_not_be_saved_is_saved_as_soon_as_something_can_be(self, tmp_path):
        (tmp_path / "folder").write_text("in the way", "utf-8")
        record = LearnerRecord(PLACE, tmp_path / "folder")
        record.answer(ITEM, "b", None, "correct")
        (tmp_path / "folder").unlink()
        record.answer(OTHER, 30, None, "correct")
        assert record.problem == ""
        assert {*LearnerRecord(PLACE, tmp_path / "folder").answers} == {*record.answers} == {ITEM.id, OTHER.id}

    def test_an_answer_that_was_saved_but_cannot_be_read_back_stays_on_the_page(self, tmp_path, monkeypatch):
        record = LearnerRecord(PLACE, tmp_path)

        def unreadable(*given: object) -> bool:
            raise OSError

        with monkeypatch.context() as patch:
            patch.setattr(progress_module.ProgressFile, "read", unreadable)
            record.answer(ITEM, "b", None, "correct")
            record.answer(OTHER, 30, None, "correct")
            assert {*record.answers} == {ITEM.id, OTHER.id} and record.problem == ""
        assert not record.catch_up() and {*record.answers} == {ITEM.id, OTHER.id}
        assert len(record.path.read_bytes().splitlines()) == 2

    def test_a_file_that_can_be_read_again_is_taken_over(self, tmp_path):
        (tmp_path / "progress.jsonl").mkdir()
        record = LearnerRecord(PLACE, tmp_path)
        record.read(ReadCase(1, "vessel", "psoas", False, 3.2))
        (tmp_path / "progress.jsonl").rmdir()
        LearnerRecord(PLACE, tmp_path).answer(ITEM, "b", None, "correct")
        assert record.catch_up() and record.kept(ITEM)
        record.read(ReadCase(2, "vessel", "vessel", True, None))
        assert [read.case for read in record.readings] == [1, 2]
        assert LearnerRecord(PLACE, tmp_path).readings == record.readings

    def test_the_folder_can_be_chosen(self, monkeypatch, tmp_path):
        monkeypatch.setenv("SYMPBLOCK_PROGRESS_DIR", str(tmp_path))
        assert progress_folder() == tmp_path
        monkeypatch.delenv("SYMPBLOCK_PROGRESS_DIR")
        assert progress_folder().name == "sympblock"


class TestAgreement:
    """Two objects on one file say the same after each act of either."""

    def test_each_event_brings_what_the_other_has_added(self, tmp_path):
        one, two = LearnerRecord(PLACE, tmp_path), LearnerRecord(PLACE, tmp_path)
        one.answer(ITEM, "b", None, "correct")
        two.answer(OTHER, 30, None, "correct")
        assert {*two.answers} == {ITEM.id, OTHER.id}
        assert one.catch_up() and one.state == two.state
        assert not one.catch_up()

    def test_again_does_not_hide_what_its_owner_has_not_seen(self, tmp_path):
        stale, other = LearnerRecord(PLACE, tmp_path), LearnerRecord(PLACE, tmp_path)
        other.answer(ITEM, "b", None, "correct")
        assert not stale.again() and stale.kept(ITEM)
        assert LearnerRecord(PLACE, tmp_path).kept(ITEM)
        assert stale.again() and not LearnerRecord(PLACE, tmp_path).kept(ITEM)

    def test_a_late_draft_of_an_exam_that_was_handed_in_changes_nothing(self, tmp_path):
        late, other = LearnerRecord(PLACE, tmp_path), LearnerRecord(PLACE, tmp_path)
        other.answer(ITEM, "b", None, "correct")
        other.hand_in()
        late.draft(ITEM, "a", None)
        assert late.kept(ITEM).response == "b" and late.is_handed_in
        assert late.state == LearnerRecord(PLACE, tmp_path).state

    def test_what_another_place_adds_is_no_news(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        LearnerRecord("another/quiz", tmp_path).answer(ITEM, "b", None, "correct")
        assert not record.catch_up()

    def test_a_file_that_was_replaced_is_read_from_its_start(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        record.answer(ITEM, "b", None, "correct")
        before = record.path.read_bytes()
        record.answer(OTHER, 30, None, "correct")
        record.path.write_bytes(before)
        assert record.catch_up() and {*record.answers} == {ITEM.id}
        record.path.unlink()
        assert record.catch_up() and record.answers == {}

    def test_the_order_of_the_file_counts_whatever_the_clock_says(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        for year, response in ((2031, "a"), (1999, "b")):
            record.answer(ITEM, response, None, "wrong")
            lines = record.path.read_text("utf-8").splitlines()
            lines[-1] = json.dumps(json.loads(lines[-1]) | {"at": f"{year}-01-01T00:00:00+00:00"})
            record.path.write_text("\n".join(lines) + "\n", "utf-8")
        assert LearnerRecord(PLACE, tmp_path).kept(ITEM).response == "b"

    def test_a_newer_course_that_writes_meanwhile_is_left_alone(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        record.answer(ITEM, "b", None, "correct")
        append_lines(record.path, [b'{"version": 99}'])
        before = record.path.read_bytes()
        record.answer(OTHER, 30, None, "correct")
        assert record.problem == NEWER and {*record.answers} == {ITEM.id, OTHER.id}
        assert record.path.read_bytes() == before


class TestReadingOnce:
    def test_ten_cards_of_a_kernel_read_the_file_once_and_then_what_was_added(self, tmp_path, monkeypatch):
        progress_file.cache_clear()
        monkeypatch.setattr(record_module, "progress_file", progress_file)
        read = []

        def noted(line: bytes):
            read.append(line)
            return event_of(line)

        monkeypatch.setattr(progress_module, "event_of", noted)
        line = b'{"place": "%s", "attempt": 1, "event": "solved", "item": "%d"}'
        append_lines(tmp_path / "progress.jsonl", [line % (PLACE.encode(), number) for number in range(100)])
        cards = [LearnerRecord(f"{LESSON}/{number}", tmp_path) for number in range(10)]
        assert len(read) == 100
        for card in cards:
            card.answer(ITEM, "b", None, "correct")
        assert len(read) == 110
        assert len(LearnerRecord(PLACE, tmp_path).solved) == 100 and len(read) == 110

    def test_a_line_that_somebody_is_writing_is_left_until_it_is_ended(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        line = b'{"place": "%s", "attempt": 1, "event": "solved", "item": "square"}' % PLACE.encode()
        with record.path.open("ab", buffering=0) as file:
            file.write(line[:40])
            assert not record.catch_up() and record.problem == ""
            file.write(line[40:] + b"\n")
        assert record.catch_up() and record.solved == {"square"} and record.problem == ""


class TestConcurrency:
    WRITER = """
import sys
from pathlib import Path
from sympblock.assessment.record import LearnerRecord
from tests.sample_course import sample_items
item = sample_items()["single_best_answer"]
record = LearnerRecord(sys.argv[1], Path(sys.argv[2]))
for number in range(500):
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
        assert sorted(event["place"] for event in events) == ["0/quiz"] * 500 + ["1/quiz"] * 500
