"""The record is taken along: nothing is lost, nothing is doubled, and nothing is written outside its folders."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.progress_file import ASIDE_NAME
from sympblock.assessment.record import DAMAGED, FILE_NAME, NEWER, LearnerRecord
from sympblock.assessment.record_events import VERSION
from sympblock.assessment.study import record_archive, transfer
from sympblock.assessment.study.history import load_history
from sympblock.assessment.study.record_archive import (
    KIND,
    LIST_NAME,
    NEWER_FILE,
    NO_RECORD,
    TOO_LARGE,
    RecordRefusedError,
)
from sympblock.assessment.study.transfer import delete_record, export_record, import_record
from tests.assessment.study.study_samples import line_of, replayed
from tests.sample_course import LESSON

EVENTS = st.lists(
    st.builds(
        lambda kind, number: line_of(
            {"version": VERSION, "place": LESSON, "attempt": 1, "at": f"2026-03-0{1 + number}T10:00:00+00:00"} | kind
        ),
        st.sampled_from(
            [
                {"event": "solved", "item": "square"},
                {"event": "note", "about": LESSON, "text": "a note – with ü"},
                {"event": "answer", "item": "x", "response": "b", "outcome": "wrong", "confidence": "sure"}
                | {"fingerprint": "z"},
            ]
        ),
        st.integers(0, 4),
    ),
    max_size=8,
)
BLOCKS = st.dictionaries(
    st.sampled_from(["20260301T100000_000000_right_foot.jsonl", "20260302T100000_000000_left_foot.jsonl"]),
    st.sampled_from([b'{"a": 1}\n', b'{"a": 1}\n{"b": 2}\n', b'{"c": 3}\n']),
)


def computer(factory, lines=(), sessions=None) -> Path:
    """Make the folder of a computer with a record."""
    folder = factory.mktemp("computer")
    (folder / "blocks").mkdir()
    if lines:
        (folder / FILE_NAME).write_bytes(b"".join(line + b"\n" for line in lines))
    for name, content in (sessions or {}).items():
        (folder / "blocks" / name).write_bytes(content)
    return folder


def exported(folder: Path) -> bytes:
    return export_record(folder / "blocks", folder)


def imported(folder: Path, content: bytes):
    return import_record(content, folder / "blocks", folder)


def lines_in(folder: Path) -> list[bytes]:
    path = folder / FILE_NAME
    return path.read_bytes().splitlines() if path.exists() else []


def sessions_in(folder: Path) -> set[bytes]:
    return {path.read_bytes() for path in (folder / "blocks").iterdir()}


def archive(**files: bytes) -> bytes:
    """Pack any files, the list of a record and an empty progress file among them unless they are given."""
    content = io.BytesIO()
    files = {LIST_NAME: json.dumps({"kind": KIND, "version": 1}).encode(), FILE_NAME: b""} | files
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, each in files.items():
            opened.writestr(name, each)
    return content.getvalue()


class TestLaws:
    @given(lines=EVENTS, sessions=BLOCKS)
    def test_an_empty_computer_gets_the_very_same_record(self, tmp_path_factory, lines, sessions):
        here, there = computer(tmp_path_factory, lines, sessions), computer(tmp_path_factory)
        imported(there, exported(here))
        assert lines_in(there) == lines_in(here) and sessions_in(there) == sessions_in(here)
        assert load_history(there) == load_history(here)

    @given(one=EVENTS, other=EVENTS, sessions=BLOCKS, more=BLOCKS)
    def test_nothing_is_lost_nothing_is_doubled_and_the_order_does_not_matter(
        self, tmp_path_factory, one, other, sessions, more
    ):
        a, b = computer(tmp_path_factory, one, sessions), computer(tmp_path_factory, other, more)
        from_a, from_b = exported(a), exported(b)
        told = imported(a, from_b)
        imported(b, from_a)
        assert Counter(lines_in(a)) == Counter(lines_in(b)) == Counter(one) | Counter(other)
        assert sessions_in(a) == sessions_in(b)
        for content in {*sessions.values(), *more.values()}:
            assert any(kept.startswith(content) for kept in sessions_in(a))
        assert lines_in(a)[: len(one)] == one
        assert told.events == len(lines_in(a)) - len(one) and told.events + told.known_events == len(other)
        assert load_history(a).answers == load_history(b).answers

    @given(one=EVENTS, other=EVENTS, sessions=BLOCKS, more=BLOCKS)
    def test_to_import_twice_is_to_import_once(self, tmp_path_factory, one, other, sessions, more):
        here = computer(tmp_path_factory, one, sessions)
        content = exported(computer(tmp_path_factory, other, more))
        imported(here, content)
        lines, kept = lines_in(here), sessions_in(here)
        told = imported(here, content)
        assert (lines_in(here), sessions_in(here)) == (lines, kept)
        assert (told.events, told.sessions) == (0, 0) and told.sentence.startswith("Everything")

    @given(one=EVENTS, other=EVENTS, share=st.floats(0, 1))
    def test_an_import_that_was_cut_short_is_finished_by_the_next(self, tmp_path_factory, one, other, share):
        here = computer(tmp_path_factory, one)
        content = exported(computer(tmp_path_factory, other))
        before = b"".join(line + b"\n" for line in one)
        imported(here, content)
        path = here / FILE_NAME
        if path.exists():
            after = path.read_bytes()
            path.write_bytes(after[: len(before) + round(share * (len(after) - len(before)))])
        imported(here, content)
        whole = Counter(line for line in lines_in(here) if line in {*one, *other})
        assert whole == Counter(one) | Counter(other)


_DIE = """
import os, signal, sys
from pathlib import Path
from sympblock.assessment.study.transfer import import_record
here, content, most = Path(sys.argv[1]), Path(sys.argv[2]).read_bytes(), int(sys.argv[3])
seen = 0
def hook(event, arguments):
    global seen
    is_write = event == "open" and arguments[1] in ("w", "a+") or event in ("os.rename", "os.mkdir")
    if is_write and str(arguments[0]).startswith(str(here)):
        if arguments[1] == "w" and not str(arguments[0]).endswith(".part"):
            # A session that is written in its place could be left half written.
            os._exit(3)
        seen += 1
        if seen == most:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(hook)
import_record(content, here / "blocks", here)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal on this system")
@pytest.mark.parametrize("most", [3, 8, 9, *(pytest.param(n, marks=pytest.mark.long) for n in (1, 2, 4, 5, 6, 7))])
def test_whoever_is_killed_while_importing_loses_nothing_and_can_do_it_again(tmp_path_factory, most):
    lines = [
        line_of({"version": VERSION, "event": "solved", "place": "x", "attempt": 1, "item": str(n)}) for n in range(9)
    ]
    sessions = {f"2026030{n}T100000_000000_foot.jsonl": b'{"a": %d}\n' % n for n in range(1, 3)}
    here = computer(tmp_path_factory, lines[:3], {"20260301T100000_000000_foot.jsonl": b""})
    there = computer(tmp_path_factory, lines[2:], sessions)
    packed = there / "record.zip"
    packed.write_bytes(exported(there))
    done = subprocess.run([sys.executable, "-c", _DIE, str(here), str(packed), str(most)], check=False)
    assert done.returncode == (-signal.SIGKILL if most < 9 else 0)
    assert lines_in(here)[:3] == lines[:3]
    assert {path.read_bytes() for path in (here / "blocks").glob("*.jsonl")} <= {b"", *sessions.values()}
    imported(here, packed.read_bytes())
    assert Counter(lines_in(here)) == Counter(lines)
    assert {path.name: path.read_bytes() for path in (here / "blocks").glob("*.jsonl")} == sessions


class TestRefusals:
    def refused(self, tmp_path_factory, content: bytes) -> str:
        here = computer(tmp_path_factory, [b"{}"])
        with pytest.raises(RecordRefusedError) as told:
            imported(here, content)
        assert lines_in(here) == [b"{}"] and sessions_in(here) == set()
        return str(told.value)

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"nonsense",
            b"PK\x05\x06" + bytes(18),
            archive()[:-30],
            archive(**{LIST_NAME: b"[]"}),
            archive(**{LIST_NAME: b"[" * 100_000}),
            archive(**{LIST_NAME: json.dumps({"kind": "holiday", "version": 1}).encode()}),
            archive(**{LIST_NAME: json.dumps({"kind": KIND, "version": "1"}).encode()}),
        ],
        ids=range(8),
    )
    def test_what_is_no_record_is_refused(self, tmp_path_factory, content):
        assert self.refused(tmp_path_factory, content) == NO_RECORD

    @pytest.mark.parametrize(
        "files",
        [
            {LIST_NAME: json.dumps({"kind": KIND, "version": 2}).encode()},
            {FILE_NAME: line_of({"version": VERSION + 1, "event": "dream"})},
        ],
        ids=["list", "line"],
    )
    def test_a_newer_record_is_refused_as_a_whole(self, tmp_path_factory, files):
        session = {"sessions/20260301T100000_000000_foot.jsonl": b"{}\n"}
        assert self.refused(tmp_path_factory, archive(**files, **session)) == NEWER_FILE

    def test_a_newer_record_on_this_computer_stays_as_it_is(self, tmp_path_factory):
        newer = line_of({"version": VERSION + 1, "event": "dream"})
        here = computer(tmp_path_factory, [newer])
        with pytest.raises(RecordRefusedError, match="newer"):
            imported(here, archive(**{FILE_NAME: line_of({"event": "hand_in", "place": "x", "attempt": 1})}))
        assert lines_in(here) == [newer] and load_history(here).problem == NEWER

    def test_what_is_too_large_is_refused_whatever_the_zip_says_of_its_size(self, tmp_path_factory, monkeypatch):
        monkeypatch.setattr(record_archive, "MOST_SESSION_MB", 1)
        session = "sessions/20260301T100000_000000_foot.jsonl"
        large = archive(**{session: bytes(1_000_001)})
        # The size that the list of the zip tells is made small.
        lied = large.replace((1_000_001).to_bytes(4, "little"), (10).to_bytes(4, "little"))
        assert self.refused(tmp_path_factory, large) == TOO_LARGE
        assert self.refused(tmp_path_factory, lied) in (TOO_LARGE, NO_RECORD)
        monkeypatch.setattr(record_archive, "MOST_SESSIONS", 0)
        assert self.refused(tmp_path_factory, archive(**{session: b"{}"})) == TOO_LARGE
        monkeypatch.setattr(record_archive, "MOST_FILE_MB", 0)
        assert self.refused(tmp_path_factory, archive()) == TOO_LARGE

    @pytest.mark.parametrize(
        "name",
        [
            *("../x.jsonl", "../../x.jsonl", "/x.jsonl", "a/b.jsonl", ".hidden.jsonl", "x.py"),
            *("..\\x.jsonl", "C:x.jsonl", "", "x" * 200 + ".jsonl"),
        ],
    )
    def test_a_name_that_is_no_session_is_never_written(self, tmp_path_factory, name):
        here = computer(tmp_path_factory)
        before = sorted(here.parent.rglob("*"))
        told = imported(here, archive(**{f"sessions/{name}": b"{}\n", name or "x": b"{}\n"}))
        assert told.sessions == 0 and sorted(here.parent.rglob("*")) == before


class TestDamage:
    def test_damaged_lines_are_set_aside_and_told_and_cost_no_other(self, tmp_path_factory):
        here = computer(tmp_path_factory)
        good = line_of({"event": "solved", "place": "x", "attempt": 1, "item": "square"})
        content = archive(**{FILE_NAME: b"nonsense\n" + good + b'\n{"event": "ans'})
        told = imported(here, content)
        assert (told.events, told.damaged_lines) == (1, 2) and told.sentence.endswith("2 damaged lines were set aside.")
        assert (here / ASIDE_NAME).read_bytes() == b'nonsense\n{"event": "ans\n'
        imported(here, content)
        assert (here / ASIDE_NAME).read_bytes().count(b"\n") == 2
        assert load_history(here).problem == ""

    def test_damage_here_stays_here(self, tmp_path_factory):
        here = computer(tmp_path_factory, [b"nonsense"])
        imported(here, exported(computer(tmp_path_factory)))
        assert lines_in(here) == [b"nonsense"] and load_history(here).problem == DAMAGED

    def test_two_sessions_of_one_name_are_both_kept_and_the_longer_of_one_session_stays(self, tmp_path_factory):
        name = "20260301T100000_000000_foot.jsonl"
        here = computer(tmp_path_factory, sessions={name: b'{"a": 1}\n'})
        for content in (b'{"b": 1}\n', b'{"a": 1}\n{"a": 2}\n', b'{"a": 1}\n'):
            imported(here, exported(computer(tmp_path_factory, sessions={name: content})))
        assert sessions_in(here) == {b'{"b": 1}\n', b'{"a": 1}\n{"a": 2}\n'}

    def test_a_disk_that_takes_nothing_is_told(self, tmp_path_factory, monkeypatch):
        here = computer(tmp_path_factory)
        content = exported(computer(tmp_path_factory, [line_of({"event": "hand_in", "place": "x", "attempt": 1})]))
        monkeypatch.setattr(transfer, "append_lines", lambda *_args, **_more: 0)
        with pytest.raises(RecordRefusedError, match="Make room"):
            imported(here, content)


class TestDeletion:
    def test_only_the_courses_own_files_go_and_what_went_is_told(self, tmp_path_factory):
        here = computer(tmp_path_factory, [b"{}", b"[]"], {"20260301T100000_000000_foot.jsonl": b"{}"})
        (here / ASIDE_NAME).write_bytes(b"x")
        (here / "blocks" / "20260302T100000_000000_foot.jsonl.part").write_bytes(b"x")
        (here / "thesis.txt").write_bytes(b"x")
        (here / "blocks" / "picture.png").write_bytes(b"x")
        told = delete_record(here / "blocks", here)
        assert sorted(path.name for path in here.rglob("*")) == ["blocks", "picture.png", "thesis.txt"]
        assert (told.events, told.sessions, told.left) == (2, 1, ())
        assert told.sentence == (
            "Your record was deleted from this computer: 2 entries and 1 session of the procedure room."
        )

    def test_empty_folders_go_too_and_the_course_begins_afresh(self, tmp_path_factory):
        here = computer(tmp_path_factory)
        record = LearnerRecord(LESSON, here)
        record.visit()
        assert load_history(here).visits
        delete_record(here / "blocks", here)
        assert not here.exists() and not load_history(here).visits
        record.visit()
        assert len(lines_in(here)) == 1

    def test_what_cannot_be_deleted_is_told(self, tmp_path_factory):
        here = computer(tmp_path_factory)
        (here / FILE_NAME).mkdir()
        assert delete_record(here / "blocks", here).left == (FILE_NAME,)


def test_a_record_of_an_older_version_is_brought_over(tmp_path_factory):
    here = computer(tmp_path_factory)
    old = {"place": f"{LESSON}/quiz", "attempt": 1, "event": "answer", "item": "x", "response": "b"}
    imported(here, archive(**{FILE_NAME: line_of(old | {"confidence": None, "fingerprint": "z", "outcome": "right"})}))
    assert [answer.outcome for answer in load_history(here).answers] == ["correct"]
    assert replayed(here, lines_in(here)) == load_history(here)
