"""Sessions survive crashes: what was written is read again, damage is named, and nothing else is lost."""

from __future__ import annotations

import pytest

from sympblock.procedure.session_store import SessionDamaged, SessionFile, load, load_all, new_path


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


def test_what_was_written_is_read(file):
    found = load(file.path, check)
    assert found.scenario == "usual" and [each["number"] for each in found.events] == [0, 1, 2, 3, 4]
    assert found.summary is None
    file.end({"pictures": 7})
    assert load(file.path, check).summary == {"pictures": 7}


def test_a_measure_that_is_called_otherwise_now_is_still_read(file):
    file.end({"target_mm": 3.5, "minutes": 20.0})
    assert load(file.path, check).summary == {"to_target_mm": 3.5, "minutes": 20.0}


def test_thousands_of_events_are_kept(tmp_path):
    long = SessionFile(new_path(tmp_path, "long"))
    long.begin("long")
    for number in range(4000):
        long.add({"kind": "step", "number": number})
    assert len(load(long.path, check).events) == 4000


def test_a_line_that_a_crash_cut_short_is_left_out_and_the_next_one_is_whole(file):
    with file.path.open("ab") as raw:
        raw.write(b'{"kind": "st')
    assert len(load(file.path, check).events) == 5
    file.go_on()
    file.add({"kind": "step", "number": 5})
    assert [each["number"] for each in load(file.path, check).events] == [0, 1, 2, 3, 4, 5]


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


def test_what_cannot_be_saved_says_so(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    file = SessionFile(blocked / "session.jsonl")
    file.begin("usual")
    assert "cannot be saved" in file.problem


def test_names_sort_by_time(tmp_path):
    names = [new_path(tmp_path, "x").name for _ in range(20)]
    assert names == sorted(names) and len(set(names)) == 20
