"""A folder of records: whatever lies in it, what can be read counts once, and the rest is named."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.study.question_bank import load_bank
from sympblock.class_report import records_folder
from sympblock.class_report.records_folder import NoClassError, read_class
from tests.sample_class import SampleLearner, sample_class

BANK = load_bank()
QUIZ = "01_sympathetic_chain/quiz"
ITEMS = [item for item in BANK.items.values() if item.use == "quiz" and BANK.lesson_of[item.id] == QUIZ[:-5]]


def hand_in(folder: Path, *learners: SampleLearner) -> Path:
    for number, learner in enumerate(learners):
        (folder / f"Smith Jane {number}.zip").write_bytes(learner.record())
    return folder


def test_file_names_decide_nothing(tmp_path) -> None:
    learners = sample_class(6, {QUIZ: ITEMS})
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one = read_class(hand_in(tmp_path / "a", *learners))
    # A learning platform gives each file a folder of its own.
    for number, path in enumerate(random.Random(2).sample(sorted((tmp_path / "a").iterdir()), 6)):
        (tmp_path / "b" / f"participant {number}").mkdir()
        (tmp_path / "b" / f"participant {number}" / "RECORD.ZIP").write_bytes(path.read_bytes())
    assert len(one.learners) == 6
    assert read_class(tmp_path / "b") == one


def test_a_damaged_file_costs_no_other(tmp_path) -> None:
    learners = sample_class(5, {QUIZ: ITEMS})
    hand_in(tmp_path, *learners)
    (tmp_path / "torn.zip").write_bytes(learners[0].record()[:500])
    (tmp_path / "photo.zip").write_bytes(b"\xff\xd8 no zip")
    (tmp_path / "notes.txt").write_text("not looked at")
    found = read_class(tmp_path)
    assert len(found.learners) == 5
    assert [name for name, _ in found.refused] == ["photo.zip", "torn.zip"]
    assert {why for _, why in found.refused} == {records_folder.NOT_A_RECORD}


def test_a_record_of_a_newer_course_is_left_out_and_said_to_be_so(tmp_path) -> None:
    newer = SampleLearner(1, 0.0)
    newer.answer(ITEMS[0], QUIZ, is_known=True)
    newer.lines.append(b'{"event": "hologram", "version": 99, "place": "x", "attempt": 1}')
    hand_in(tmp_path, newer, SampleLearner(2, 0.0))
    assert read_class(tmp_path).refused == (("Smith Jane 0.zip", records_folder.NEWER_RECORD),)
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as opened:
        opened.writestr(
            "contents.json", '{"kind": "record of a learner of the lumbar sympathetic block course", "version": 9}'
        )
        opened.writestr("progress.jsonl", "")
    (tmp_path / "Smith Jane 0.zip").write_bytes(changed.getvalue())
    assert read_class(tmp_path).refused == (("Smith Jane 0.zip", records_folder.NEWER_RECORD),)


def test_damaged_lines_and_sessions_are_counted_and_the_others_stay(tmp_path) -> None:
    learner = SampleLearner(1, 0.0)
    learner.sit(ITEMS, QUIZ)
    learner.play(exposures=20)
    learner.lines.insert(3, b'{"event": "answer", "pla')
    learner.sessions["20261103T090000_000000_first_block.jsonl"] = b"no session\n\n"
    found = read_class(hand_in(tmp_path, learner))
    assert (found.damaged_lines, found.damaged_sessions) == (1, 1)
    assert len(found.learners[0].first) == len(ITEMS) and len(found.learners[0].sessions) == 1


def test_a_learner_who_handed_in_twice_counts_once(tmp_path) -> None:
    learner = SampleLearner(1, 0.0)
    learner.sit(ITEMS, QUIZ)
    (tmp_path / "early.zip").write_bytes(learner.record())
    learner.play(exposures=20)
    learner.sit(ITEMS, QUIZ, attempt=2)
    (tmp_path / "late.zip").write_bytes(learner.record())
    (tmp_path / "late (1).zip").write_bytes(learner.record())
    # Packed at another time: another file with the same content.
    (tmp_path / "late again.zip").write_bytes(packed_anew(learner.record()))
    found = read_class(tmp_path)
    assert (len(found.learners), found.doubles) == (1, 3)
    assert found.learners[0].last and found.learners[0].sessions


def test_learners_who_played_no_session_are_told_apart_by_their_answers(tmp_path) -> None:
    learners = [SampleLearner(number, 0.0) for number in range(3)]
    for learner in learners:
        learner.sit(ITEMS, QUIZ)
    found = read_class(hand_in(tmp_path, *learners))
    assert (len(found.learners), found.doubles) == (3, 0)


def packed_anew(content: bytes) -> bytes:
    anew = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(anew, "w") as opened:
        for name in old.namelist():
            opened.writestr(name, old.read(name))
    return anew.getvalue()


def test_two_empty_records_are_two(tmp_path) -> None:
    for number in range(2):
        (tmp_path / f"{number}.zip").write_bytes(packed_anew(SampleLearner(1, 0.0).record()) + b"\0" * number)
    found = read_class(tmp_path)
    assert (len(found.learners), found.doubles) == (2, 0)


@pytest.mark.parametrize(("make", "why"), [(False, records_folder.NO_FOLDER), (True, records_folder.NO_FILES)])
def test_no_folder_and_no_record_are_told_apart(tmp_path, make, why) -> None:
    folder = tmp_path / "class"
    if make:
        folder.mkdir()
    with pytest.raises(NoClassError, match=why[:30]):
        read_class(folder)


WHOLE = sample_class(1, {QUIZ: ITEMS[:2]})[0].record()


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=30))
def test_whatever_is_in_a_file_it_is_read_or_refused(place: int, noise: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as made:
        (Path(made) / "x.zip").write_bytes(WHOLE[:place] + noise + WHOLE[place + len(noise) :])
        found = read_class(Path(made))
        assert len(found.learners) + len(found.refused) == 1
