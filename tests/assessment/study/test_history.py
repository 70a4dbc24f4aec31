"""The whole record replayed: it says what each place says, in whatever order and by whomever it was written."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.place_state import PlaceState
from sympblock.assessment.progress_file import ProgressFile
from sympblock.assessment.record import DAMAGED, NEWER, NOT_READ, LearnerRecord, ReadCase
from sympblock.assessment.record_events import VERSION, event_of
from sympblock.assessment.study.diary import UNKNOWN_TIME, time_of
from sympblock.assessment.study.history import History, history_of, load_history
from tests.assessment.study.study_samples import line_of, replayed
from tests.sample_course import LESSON, sample_items

ITEMS = sample_items()
ITEM, OTHER = ITEMS["single_best_answer"], ITEMS["number"]
PLACES = (f"{LESSON}/quiz", f"{LESSON}/predict", "review/2026-03-01", "02_c_arm_views")
TIMES = ("2026-03-01T10:00:00.000+00:00", "2026-03-01T12:00:00.000+02:00", "2026-02-01T10:00:00", "yesterday", "")


_HERE = {
    "version": st.sampled_from([0, 1, VERSION]),
    "at": st.sampled_from(TIMES),
    "place": st.sampled_from(PLACES),
    "attempt": st.integers(1, 3),
}
_SAID = {
    "item": st.sampled_from(["x", "y"]),
    "response": st.sampled_from(["a", ["a", "b"], 3.5, None]),
    "confidence": st.sampled_from(["sure", None]),
    "fingerprint": st.sampled_from(["x", "other"]),
}
_KINDS = {
    "mode": {"mode": st.sampled_from(["practice", "exam"])},
    "draft": _SAID,
    "answer": _SAID | {"outcome": st.sampled_from(["correct", "partly", "wrong", None])},
    "hand_in": {},
    "again": {},
    "solved": {"item": st.sampled_from(["task", "other"])},
    "visited": {},
    "note": {"about": st.sampled_from([LESSON, "item:x"]), "text": st.sampled_from(["first", "second", ""])},
    "setting": {"name": st.just("new_per_day"), "value": st.integers(0, 9)},
}
_ONE = {
    kind: st.fixed_dictionaries({"event": st.just(kind), **_HERE, **more}).map(line_of) for kind, more in _KINDS.items()
}
LINES = st.lists(st.one_of(*_ONE.values()), max_size=30)
#: Of answers alone, so that many have the same time.
ANSWERS = st.lists(_ONE["answer"], max_size=30)


@given(lines=LINES)
def test_each_place_stands_as_its_own_record_says(tmp_path_factory, lines):
    folder = tmp_path_factory.mktemp("record")
    found = replayed(folder, lines)
    for place in PLACES:
        assert found.places.get(place, PlaceState()) == LearnerRecord(place, folder).state
    assert found.problem == ""


@given(lines=LINES | ANSWERS)
def test_every_judged_answer_is_there_once_in_the_order_of_time(tmp_path_factory, lines):
    found = replayed(tmp_path_factory.mktemp("record"), lines)
    events = [event_of(line) for line in lines]
    judged = {
        (time_of(event.at), event.place, event.attempt, event.item, repr(event.response), event.outcome)
        + (event.confidence, event.fingerprint)
        for event in events
        if event.event == "answer" and event.response is not None
    }
    told = [
        (each.at, each.place, each.attempt, each.item, repr(each.response), each.outcome)
        + (each.confidence, each.fingerprint)
        for each in found.answers
    ]
    assert len(told) == len(judged) and set(told) == judged
    assert [each.at for each in found.answers] == sorted(each.at for each in found.answers)


@given(lines=LINES | ANSWERS, random=st.randoms(use_true_random=False))
def test_answers_and_visits_do_not_depend_on_the_order_of_the_lines(tmp_path_factory, lines, random):
    mixed = random.sample(lines, len(lines))
    one, other = (replayed(tmp_path_factory.mktemp("record"), each) for each in (lines, mixed))
    assert (one.answers, one.exams, dict(one.visits)) == (other.answers, other.exams, dict(other.visits))


@given(lines=LINES, cut=st.integers(0, 30))
def test_what_is_added_is_read_as_if_all_had_been_there(tmp_path_factory, lines, cut):
    folder = tmp_path_factory.mktemp("record")
    path = folder / "progress.jsonl"
    file = ProgressFile(path)
    for part in (lines[:cut], lines[cut:]):
        with path.open("ab") as opened:
            opened.write(b"".join(line + b"\n" for line in part))
        grown = history_of(file)
    assert grown == history_of(ProgressFile(path))


def test_what_was_handed_out_does_not_grow(tmp_path):
    record = LearnerRecord(PLACES[0], tmp_path)
    record.answer(ITEM, "b", "sure", "correct")
    before = load_history(tmp_path)
    record.answer(OTHER, 30.0, None, "correct")
    record.visit()
    record.solve("task")
    assert [each.item for each in before.answers] == [ITEM.id] and before.solved == frozenset()
    assert [each.item for each in load_history(tmp_path).answers] == [ITEM.id, OTHER.id]


def test_all_kinds_of_events_are_found_again(tmp_path):
    record = LearnerRecord(PLACES[0], tmp_path)
    read = ReadCase(1, "vessel", "psoas", False, 3.2)
    record.answer(ITEM, "b", "sure", "correct")
    record.hand_in()
    record.solve("square")
    record.read(read)
    LearnerRecord("11_simulated_cases/cases", tmp_path).keep("case", {"node": 3})
    LearnerRecord(LESSON, tmp_path).visit()
    LearnerRecord(LESSON, tmp_path).note(f"{LESSON}#position", "Look at L3 again.")
    LearnerRecord("course", tmp_path).set("new_per_day", 7)
    found = load_history(tmp_path)
    assert (found.answers[0].lesson, found.answers[0].use, found.answers[0].outcome) == (LESSON, "quiz", "correct")
    assert [(exam.place, exam.attempt) for exam in found.exams] == [(PLACES[0], 1)]
    assert (found.solved, found.readings) == ({"square"}, (read,))
    assert found.kept("11_simulated_cases/cases") == {"case": {"node": 3}}
    assert found.notes[f"{LESSON}#position"].text == "Look at L3 again."
    assert found.settings == {"new_per_day": 7}
    assert set(found.visits) == {LESSON, "11_simulated_cases", "course"}
    assert (datetime.now(UTC) - found.visits[LESSON]).total_seconds() < 3600


class TestNotes:
    def test_the_last_text_counts_and_an_empty_one_takes_it_back(self, tmp_path):
        record = LearnerRecord(LESSON, tmp_path)
        record.note(LESSON, "first")
        record.note(LESSON, "second")
        record.note("item:x", "third")
        assert {about: note.text for about, note in load_history(tmp_path).notes.items()} == {
            LESSON: "second",
            "item:x": "third",
        }
        record.note(LESSON, " ")
        assert set(load_history(tmp_path).notes) == {"item:x"}

    def test_an_older_note_that_is_imported_later_does_not_replace_a_newer_one(self, tmp_path):
        lines = [
            line_of(
                {
                    "version": VERSION,
                    "event": "note",
                    "place": LESSON,
                    "attempt": 1,
                    "at": at,
                    "about": "x",
                    "text": text,
                }
            )
            for at, text in (("2026-03-02T10:00:00", "new"), ("2026-03-01T10:00:00", "old"))
        ]
        assert replayed(tmp_path, lines).notes["x"].text == "new"


class TestTrouble:
    def test_no_file_is_an_empty_history(self, tmp_path):
        assert load_history(tmp_path) == History()

    def test_what_cannot_be_read_is_told(self, tmp_path):
        (tmp_path / "progress.jsonl").mkdir()
        assert load_history(tmp_path) == History(problem=NOT_READ)

    def test_a_damaged_line_costs_no_other_and_is_told(self, tmp_path):
        good = line_of({"event": "solved", "place": "x", "attempt": 1, "item": "task"})
        found = replayed(tmp_path, [b"nonsense", good])
        assert (found.problem, found.solved) == (DAMAGED, {"task"})

    def test_a_file_of_a_newer_course_is_refused_as_a_whole(self, tmp_path):
        good = line_of({"event": "solved", "place": "x", "attempt": 1, "item": "task"})
        newer = line_of({"event": "dream", "version": VERSION + 1})
        assert replayed(tmp_path, [good, newer, good]) == History(problem=NEWER)

    @pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01T00:00:00", "0001-01-01T00:00:00+14:00"])
    def test_what_is_no_time_comes_before_all_others(self, text):
        assert time_of(text) == UNKNOWN_TIME

    def test_a_line_of_form_one_is_read_as_it_is(self):
        line = {"version": 1, "event": "answer", "place": "x", "attempt": 1, "item": "y", "response": "b"}
        event = event_of(line_of(line | {"confidence": "sure", "fingerprint": "z", "outcome": "partly"}))
        assert (event.version, event.outcome) == (VERSION, "partly")
