"""Sessions survive crashes: what was written is read again, damage is named, and nothing else is lost."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sympblock.procedure.events import Advance, Withdraw
from sympblock.procedure.session_file import SessionFile
from sympblock.procedure.session_store import MOST_BYTES, VERSION, SessionDamaged, Stored, load, load_all, new_path


def check(fields: dict) -> dict:
    if fields.get("kind") != "step":
        raise ValueError(f"no event is called {fields.get('kind')!r}")
    return fields


@pytest.fixture
def file(tmp_path) -> SessionFile:
    made = SessionFile(new_path(tmp_path, "usual"))
    made.begin("usual")
    for number in range(5):
        made.add({"kind": "step", "number": number})
    return made


def numbers(path: Path) -> list[int]:
    """Return the numbers of the steps in a file."""
    return [each["number"] for each in load(path, check).events]


def test_what_was_written_is_read(file):
    found = load(file.path, check)
    assert found.scenario == "usual" and [each["number"] for each in found.events] == [0, 1, 2, 3, 4]
    assert found.summary is None
    file.end({"pictures": 7})
    assert load(file.path, check).summary == {"pictures": 7}


def test_a_measure_that_is_called_otherwise_now_is_still_read(file):
    file.end({"goal_mm": 3.5, "minutes": 20.0})
    assert load(file.path, check).summary == {"to_target_mm": 3.5, "minutes": 20.0}


def test_a_thousand_events_are_kept(tmp_path):
    long = SessionFile(new_path(tmp_path, "long"))
    long.begin("long")
    for number in range(1000):
        long.add({"kind": "step", "number": number})
    assert numbers(long.path) == [*range(1000)]


def test_a_line_that_a_crash_cut_short_is_left_out_and_the_next_one_is_whole(file):
    with file.path.open("ab") as raw:
        raw.write(b'{"kind": "st')
    assert len(load(file.path, check).events) == 5
    again = SessionFile.going_on(load(file.path, check))
    again.add({"kind": "step", "number": 5})
    assert numbers(again.path) == [0, 1, 2, 3, 4, 5] and again.path == file.path


@pytest.mark.parametrize("damage", [b"\x00\xff", b"[]", b'{"kind": "fly"}', b"{"])
def test_damage_in_the_middle_is_named_and_costs_no_other_session(file, tmp_path, damage):
    lines = file.path.read_bytes().splitlines()
    lines[3] = damage
    file.path.write_bytes(b"\n".join(lines) + b"\n")
    other = SessionFile(new_path(tmp_path, "other"))
    other.begin("other")
    with pytest.raises(SessionDamaged, match="line 4"):
        load(file.path, check)
    sessions, problems = load_all(tmp_path, check)
    assert [each.scenario for each in sessions] == ["other"]
    assert len(problems) == 1 and file.path.name in problems[0]


@pytest.mark.parametrize("text", ["", "{}", '{"kind": "session", "version": 99}'])
def test_what_is_no_session_is_refused(tmp_path, text):
    path = tmp_path / "x.jsonl"
    path.write_text(text)
    with pytest.raises(SessionDamaged, match="line 1"):
        load(path, check)


def test_a_folder_that_is_missing_holds_no_session(tmp_path):
    assert load_all(tmp_path / "none", check) == ([], [])


def test_what_cannot_be_saved_says_so_and_is_saved_as_soon_as_it_can_be(tmp_path):
    blocked = tmp_path / "folder"
    blocked.write_text("in the way")
    file = SessionFile(blocked / "session.jsonl")
    file.begin("usual")
    file.add({"kind": "step", "number": 0})
    assert "cannot be saved" in file.problem
    blocked.unlink()
    file.add({"kind": "step", "number": 1})
    assert file.problem == "" and numbers(file.path) == [0, 1]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_a_pipe_or_a_folder_among_the_sessions_makes_nobody_wait(file, tmp_path):
    os.mkfifo(tmp_path / "pipe.jsonl")
    (tmp_path / "folder.jsonl").mkdir()
    (tmp_path / "device.jsonl").symlink_to("/dev/zero")
    sessions, problems = load_all(tmp_path, check)
    assert [each.path for each in sessions] == [file.path]
    assert sorted(problems) == [
        f"{name}.jsonl cannot be read: it is not a file." for name in ("device", "folder", "pipe")
    ]


def test_a_huge_file_is_refused_unread(file, tmp_path):
    os.truncate(tmp_path / file.path, MOST_BYTES + 1)
    with pytest.raises(SessionDamaged, match="larger than a session can be"):
        load(file.path, check)


@pytest.mark.parametrize("content", [b"", b'{"kind": "sess', b"\xff\xfe"])
def test_a_session_that_was_killed_in_its_first_line_is_no_loss_to_tell(tmp_path, content):
    (tmp_path / "x.jsonl").write_bytes(content)
    assert load_all(tmp_path, check) == ([], [])


@pytest.mark.parametrize("person", ["true", "-1", "1.5", '"7"', "1" * 400, "NaN"])
def test_the_number_of_a_person_is_a_number(tmp_path, person):
    (tmp_path / "x.jsonl").write_text(f'{{"kind": "session", "version": 1, "scenario": "x", "person": {person}}}\n')
    with pytest.raises(SessionDamaged, match="person"):
        load(tmp_path / "x.jsonl", check)


def test_an_editor_may_have_changed_the_line_ends(file):
    file.path.write_bytes(b"\xef\xbb\xbf" + file.path.read_bytes().replace(b"\n", b"\r\n"))
    assert numbers(file.path) == [0, 1, 2, 3, 4]


class TestTwoAtOnce:
    def test_two_tabs_that_go_on_with_one_session_part(self, file, tmp_path):
        one, two = (SessionFile.going_on(load(file.path, check)) for _ in range(2))
        for number in range(5, 8):
            one.add({"kind": "step", "number": number})
            two.add({"kind": "step", "number": 10 * number})
        assert one.path != two.path and {*tmp_path.iterdir()} == {one.path, two.path}
        assert numbers(one.path) == [0, 1, 2, 3, 4, 5, 6, 7]
        assert numbers(two.path) == [0, 1, 2, 3, 4, 50, 60, 70]

    def test_a_stale_tab_goes_on_from_where_it_stood(self, file):
        stale = load(file.path, check)
        file.add({"kind": "step", "number": 5})
        late = SessionFile.going_on(stale)
        late.add({"kind": "step", "number": 6})
        assert numbers(file.path) == [0, 1, 2, 3, 4, 5]
        assert numbers(late.path) == [0, 1, 2, 3, 4, 6]

    def test_two_that_begin_at_once_have_a_file_each(self, tmp_path):
        path = new_path(tmp_path, "usual")
        one, two = SessionFile(path), SessionFile(path)
        one.begin("usual")
        two.begin("usual")
        two.add({"kind": "step", "number": 1})
        assert (numbers(one.path), numbers(two.path)) == ([], [1])

    def test_a_file_that_was_deleted_is_written_anew(self, file):
        file.path.unlink()
        file.add({"kind": "step", "number": 5})
        assert numbers(file.path) == [0, 1, 2, 3, 4, 5]


class TestOrder:
    def test_names_sort_by_time(self, tmp_path):
        names = [new_path(tmp_path, "x").name for _ in range(20)]
        assert names == sorted(names) and len(set(names)) == 20

    def test_a_clock_that_was_moved_back_does_not_make_the_older_session_the_newest(self, tmp_path):
        ahead = datetime.now(UTC) + timedelta(days=400)
        (tmp_path / f"{ahead:%Y%m%dT%H%M%S_%f}_old.jsonl").write_text(
            '{"kind": "session", "version": 1, "scenario": "old"}\n'
        )
        for scenario in "ab":
            SessionFile(new_path(tmp_path, scenario)).begin(scenario)
        sessions, problems = load_all(tmp_path, check)
        assert [each.scenario for each in sessions] == ["old", "a", "b"] and problems == []

    @pytest.mark.parametrize("name", ["99999999T999999_999999_x", "99991231T235959_999999_x", "x", "20260101"])
    def test_odd_names_keep_nobody_from_beginning(self, tmp_path, name):
        (tmp_path / f"{name}.jsonl").write_text("")
        SessionFile(new_path(tmp_path, "a")).begin("a")
        assert [each.scenario for each in load_all(tmp_path, check)[0]] == ["a"]


def test_what_did_not_change_is_not_read_again(file, tmp_path):
    read = []

    def noted(fields: dict) -> dict:
        read.append(fields)
        return check(fields)

    first, _ = load_all(tmp_path, noted)
    assert load_all(tmp_path, noted) == (first, []) and len(read) == 5
    file.add({"kind": "step", "number": 5})
    assert len(load_all(tmp_path, noted)[0][0].events) == 6


@pytest.mark.parametrize("version", [1, 2, VERSION])
@pytest.mark.parametrize("was_pulled", [False, True])
@pytest.mark.parametrize("is_typical", [False, True])
def test_acts_of_an_earlier_version_lead_elsewhere_in_a_person_or_where_the_needle_was_pulled(
    version, was_pulled, is_typical
):
    events = (Withdraw(at_s=1.0, by_mm=5.0),) if was_pulled else (Advance(at_s=1.0, by_mm=5.0),)
    stored = Stored(Path("x"), "first_block", 0, "", events, None, version=version)
    assert stored.leads_where_it_led(is_typical) == (version == VERSION or (is_typical and not was_pulled))
