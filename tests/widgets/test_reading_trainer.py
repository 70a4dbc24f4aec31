"""The reading trainer in Python: nothing is given away, every answer is judged, and readings are kept."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from sympblock.assessment.record import LearnerRecord, ReadCase
from sympblock.block.injectate.reading_cases import WANTED, reading_case, wanted_pattern
from sympblock.content.practice.readings import DECISION_ACTS, DECISIONS, load_readings
from sympblock.drawing.films.contrast_cases import off_mm, pictures_of, pose_of, tip_place
from sympblock.widgets.core.live_widget import SORRY
from sympblock.widgets.core.self_check import check_widget
from sympblock.widgets.reading_trainer.probes import CORNER, gestures
from sympblock.widgets.reading_trainer.reading_trainer import ReadingTrainer
from sympblock.widgets.reading_trainer.verdict import OURS, ReadingAnswer, mark, tolerance_mm, verdict

PLACE = "04_contrast_spread/readings"
#: The first case of each pattern.
FIRST = {pattern: next(n for n in range(1, 40) if wanted_pattern(n) == pattern) for pattern in WANTED}


def made(record: LearnerRecord | None = None, number: int = 1) -> ReadingTrainer:
    """Return a trainer whose first case is that of ``number``."""
    trainer = ReadingTrainer(record, is_blocking=True, make=lambda asked: reading_case(asked + number - 1))
    trainer.sent = []
    trainer.send = lambda content, buffers=None: trainer.sent.append((content, buffers))
    return trainer


@pytest.fixture
def trainer() -> ReadingTrainer:
    return made()


def answer(trainer: ReadingTrainer, pattern: str, decision: str, at=None, view: str = "ap") -> None:
    for gesture in gestures(at or tip_place(trainer.case, view), pattern, decision, view):
        trainer.receive(gesture)


def answer_right(trainer: ReadingTrainer) -> None:
    was = trainer.case.pattern
    answer(trainer, was, load_readings()[was].decisions[0])


def judged(trainer: ReadingTrainer) -> dict[str, dict]:
    return {block["heading"]: block for block in trainer.view["readout"] if block.get("tag")}


def traits_told(trainer: ReadingTrainer) -> str:
    """Return all that a page can read, but for what it is told of every case."""
    names = [name for name in trainer.keys if not name.startswith("_")]
    told = json.dumps(
        {name: getattr(trainer, name) for name in names if name not in ("layout", "tabbable", "tooltip", "own_id")}
    )
    return told.replace(trainer.sheet["head"], "HEAD")


class TestNothingLeaks:
    @pytest.mark.parametrize(
        "pattern", ["vessel", *(pytest.param(each, marks=pytest.mark.long) for each in WANTED if each != "vessel")]
    )
    def test_before_the_verdict_a_page_reads_the_same_whatever_the_case_is(self, pattern):
        told = []
        for number in (1, FIRST[pattern]):
            trainer = made(number=number)
            for gesture in gestures((0.4, 0.6), "psoas", "stop")[:3]:
                trainer.receive(gesture)
            told.append(traits_told(trainer))
        assert told[0] == told[1]
        assert json.loads(told[0])["sheet"]["rings"] == [{"view": "ap", "at": [0.4, 0.6], "whose": "yours"}]

    def test_a_message_holds_pixels_and_side_marks_only(self, trainer):
        trainer.receive({"event": "ready"})
        content, buffers = trainer.sent[-1]
        assert set(content) == {"event", "view", "size", "marks", "flipped", "rotated_deg", "spots"}
        assert content["spots"] == [] and len(buffers[0]) == content["size"] ** 2

    def test_the_next_case_is_not_judged_with_the_answers_to_the_last_one(self, trainer):
        answer_right(trainer)
        seen: list[dict] = []
        trainer.observe(lambda change: seen.append(change["new"]), "view")
        trainer.receive({"event": "press", "id": "next"})
        assert seen and not any(block.get("tag") for view in seen for block in view["readout"])

    def test_the_verdict_waits_for_all_three(self, trainer):
        for gesture in gestures((0.4, 0.6), "psoas", "stop"):
            enabled = {control["id"]: control.get("enabled") for control in trainer.view["controls"]}
            assert enabled["tell"] == (gesture["event"] == "press") and not enabled["next"]
            trainer.receive({"event": "press", "id": "tell"})
            assert trainer.state.is_told == (gesture["event"] == "press")
            trainer.receive(gesture)


class TestVerdict:
    @pytest.mark.parametrize("pattern", WANTED)
    def test_a_right_reading_is_right_in_all_three(self, pattern):
        trainer = made(number=FIRST[pattern])
        answer_right(trainer)
        assert [block["tone"] for block in judged(trainer).values()] == ["good"] * 3
        assert {ring["view"] for ring in trainer.sheet["rings"] if ring["whose"] == "true"} == {"ap", "lateral"}
        texts = json.dumps(trainer.view["readout"])
        assert "from its target" in texts and "from the sympathetic trunk" in texts and "held in" in texts

    @pytest.mark.long
    def test_every_answer_to_every_pattern_is_explained(self, trainer):
        for pattern, number in FIRST.items():
            case, was = reading_case(number), load_readings()[pattern]
            for called in WANTED:
                for decision in DECISIONS:
                    told = {block.heading: block for block in verdict(case, ReadingAnswer(1.0, called, decision))[:3]}
                    name = was.looks if called == pattern else was.mistake(called)
                    assert name.text in told["The pattern"].text and told["The pattern"].sources == name.sources
                    assert (OURS in told["The pattern"].text) == (not name.sources)
                    assert was.choice(decision).text in told["The decision"].text
                    is_accepted = decision in was.decisions
                    assert (told["The decision"].tag == "Correct") == is_accepted
                    better = f"Better: {DECISION_ACTS[was.decisions[0]]}." in told["The decision"].text
                    assert better == (not is_accepted)

    @pytest.mark.parametrize("view", ["ap", "lateral"])
    @pytest.mark.parametrize(("beside_mm", "is_correct"), [(0.9, True), (1.1, False)])
    def test_a_mark_is_measured_in_the_patient_at_the_depth_of_the_tip(self, trainer, view, beside_mm, is_correct):
        pose, tip = pose_of(trainer.case, view), trainer.case.tip_mm
        wanted = beside_mm * tolerance_mm()
        at = tuple(pose.pixel_of(tip + wanted * pose.detector_up) / pose.pixel_count)
        assert off_mm(trainer.case, view, at) == pytest.approx(wanted, abs=0.1)
        answer(trainer, "psoas", "move", at, view)
        assert (judged(trainer)["The tip"]["tone"] == "good") == is_correct
        assert f"within {tolerance_mm():g} mm counts as correct (our choice)" in judged(trainer)["The tip"]["text"]

    def test_afterwards_nothing_can_be_changed_but_the_picture(self, trainer):
        def is_open() -> dict[str, bool]:
            return {each["id"]: each["enabled"] for each in trainer.view["controls"] if each["kind"] == "choice"}

        assert is_open() == {"moment": True, "pattern": True, "decision": True}
        answer(trainer, "psoas", "move")
        assert is_open() == {"moment": True, "pattern": False, "decision": False}
        before = trainer.state
        answer(trainer, "disc", "stop", (0.1, 0.1))
        assert trainer.state == before and len(trainer.readings) == 1
        trainer.sent.clear()
        trainer.receive({"event": "set", "id": "moment", "value": "after"})
        assert [content["view"] for content, _ in trainer.sent if content["event"] == "frame"] == ["ap", "lateral"]

    @pytest.mark.long
    def test_what_a_vessel_carries_away_is_told(self):
        case = reading_case(FIRST["vessel"])
        rows = dict(verdict(case, ReadingAnswer(1.0, "vessel", "move"))[-1].rows)
        (words,) = [words for words in rows if words.startswith("carried away in")]
        assert rows[words] == f"{100 * (1 - case.spread.kept_share):.0f} %"

    def test_it_says_in_a_sentence_what_was_right(self):
        case = reading_case(1)
        assert mark(case, ReadingAnswer(99.0, case.pattern, "go_on")).words == "Correct: pattern, decision."
        assert mark(case, ReadingAnswer(99.0, "disc", "stop")).words == "Correct: none of the three."


class TestReadings:
    @pytest.mark.long
    def test_the_table_counts_every_reading_once(self, trainer):
        assert trainer.sheet["tally"] == {}
        shown = []
        for called in ("psoas", "prevertebral", "psoas"):
            shown.append((trainer.case.pattern, called))
            answer(trainer, called, "move")
            trainer.receive({"event": "press", "id": "next"})
        tally = trainer.sheet["tally"]
        for was, row in zip(WANTED, tally["counts"], strict=True):
            assert row == [shown.count((was, called)) for called in WANTED]
        assert f"{sum(was == called for was, called in shown)} of 3 patterns" in tally["words"]
        assert trainer.state.number == 4 and trainer.state.missing

    def test_missed_vessels_are_counted(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        for number, called in enumerate(("psoas", "vessel", "prevertebral"), start=1):
            record.read(ReadCase(number, "vessel", called, False, 1.0))
        assert made(record).sheet["tally"]["words"].endswith("Vessels missed: 2 of 3.")

    def test_they_are_kept_and_cases_do_not_come_again(self, tmp_path):
        trainer = made(LearnerRecord(PLACE, tmp_path))
        answer(trainer, "vessel", "stop")
        again = made(LearnerRecord(PLACE, tmp_path))
        assert again.state.number == 2 and again.readings == trainer.readings and again.sheet["tally"]
        assert again.readings[0].called == "vessel"

    def test_a_damaged_line_is_told_and_costs_no_other(self, tmp_path):
        answer_right(made(LearnerRecord(PLACE, tmp_path)))
        with LearnerRecord(PLACE, tmp_path).path.open("ab") as file:
            file.write(b'{"event": "reading", "place": "%s", "attempt": 1, "case": "two"}\n' % PLACE.encode())
        again = made(LearnerRecord(PLACE, tmp_path))
        assert len(again.readings) == 1 and "set aside" in again.sheet["notice"]

    def test_a_pattern_of_another_time_is_left_out_of_the_table(self, tmp_path):
        record = LearnerRecord(PLACE, tmp_path)
        record.read(ReadCase(1, "lymphatic", "psoas", False, 1.0))
        assert sum(map(sum, made(record).sheet["tally"]["counts"])) == 0


class TestComing:
    def run(self, make: Callable, watch: Callable) -> None:
        """Run in a thread of its own: browser tests of the same session leave a loop running in this one."""

        async def go() -> None:
            asyncio.get_running_loop().set_exception_handler(lambda _, about: None)
            trainer = ReadingTrainer(None, make=make)
            assert "Preparing" in trainer.view["readout"][0]["text"] and trainer.preparing
            for _ in range(200):
                await asyncio.sleep(0.05)
                if trainer.preparing in ("", trainer.failed_words):
                    break
            await watch(trainer)

        with ThreadPoolExecutor(1) as thread:
            thread.submit(asyncio.run, go()).result()

    @pytest.mark.long
    def test_the_next_case_is_made_while_the_learner_reads(self):
        asked = []

        def make(number: int):
            asked.append(number)
            return reading_case(number)

        async def watch(trainer: ReadingTrainer) -> None:
            assert trainer.case.number == 1
            answer_right(trainer)
            trainer._ahead[2].result(timeout=30)
            trainer.receive({"event": "press", "id": "next"})
            began = time.monotonic()
            while trainer.preparing:
                await asyncio.sleep(0.01)
            assert time.monotonic() - began < 0.5 and trainer.case.number == 2
            trainer._ahead[3].result(timeout=30)

        self.run(make, watch)
        assert asked == [1, 2, 3]

    def test_a_case_that_fails_is_said_and_another_one_can_be_had(self):
        def make(number: int):
            if number == 1:
                raise RuntimeError("no needle")
            return reading_case(number)

        async def watch(trainer: ReadingTrainer) -> None:
            assert trainer.view["readout"][0]["text"] == trainer.failed_words
            trainer.receive({"event": "tip", "view": "ap", "at": [0.5, 0.5]})
            trainer.receive({"event": "press", "id": "next"})
            while trainer.preparing:
                await asyncio.sleep(0.02)
            assert trainer.case.number == 2

        self.run(make, watch)

    def test_a_page_that_opens_later_gets_the_pictures_again(self, trainer):
        trainer.sent.clear()
        trainer.receive({"event": "ready"})
        assert [content["view"] for content, _ in trainer.sent] == ["ap", "lateral"]


def test_a_vessel_shows_while_contrast_flows_and_less_or_nothing_afterwards():
    films = pictures_of(reading_case(FIRST["vessel"]))
    assert np.abs(films["ap", "live"].astype(float) - films["ap", "after"].astype(float)).max() > 20


@pytest.mark.long
def test_the_self_check_gives_right_and_wrong_answers_and_sees_a_silent_trainer(trainer, monkeypatch):
    panel, answers = check_widget(trainer)
    assert panel.is_good and answers.is_good and (answers.refused, answers.told) == (8, 9)
    monkeypatch.setattr(ReadingTrainer, "readout", lambda self, state: ())
    assert not check_widget(trainer)[1].is_good


@pytest.mark.parametrize(
    "gesture",
    [{"event": "tip", "view": "oblique", "at": [0.5, 0.5]}, {"event": "set", "id": "pattern", "value": "organ"}],
    ids=str,
)
def test_a_wrong_message_changes_nothing_and_says_sorry(trainer, gesture):
    before = trainer.state
    with pytest.raises(ValueError):
        trainer.receive(gesture)
    assert trainer.state == before and trainer.problem == SORRY


@pytest.mark.long
def test_corner_of_the_trials_is_far_from_every_tip():
    assert min(off_mm(reading_case(number), "ap", CORNER) for number in FIRST.values()) > 10 * tolerance_mm()
