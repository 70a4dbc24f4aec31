"""The learner's own block read step by step: nothing is told early, and the verdict is that of the rules."""

from __future__ import annotations

import asyncio
import dataclasses
from concurrent.futures import ThreadPoolExecutor

import pytest

from sympblock.block.pain.result_reading import ANSWERS, CHOICES, READINGS, TOO_EARLY, read_result
from sympblock.procedure import session_replay
from sympblock.procedure.event_lines import event_of, fields_of
from sympblock.procedure.events import Tick
from sympblock.procedure.session_file import SessionFile
from sympblock.procedure.session_replay import EXAMPLE
from sympblock.procedure.session_store import load, new_path
from sympblock.widgets.core.self_check import check_widget
from sympblock.widgets.follow_up import follow_up_panel
from sympblock.widgets.follow_up.follow_up_panel import FOR_YOUR_OWN, NEXT, NOT_MEASURED, FollowUpPanel
from tests.widget_waits import shown_by


@pytest.fixture
def panel() -> FollowUpPanel:
    return FollowUpPanel(None, is_blocking=True)


def commit(panel: FollowUpPanel, *readings: str) -> None:
    for reading in readings:
        panel.receive({"event": "set", "id": "reading", "value": reading})
        panel.receive({"event": "press", "id": "commit"})
        assert not panel.problem


def finish(panel: FollowUpPanel, last: str = "likelier") -> None:
    commit(panel, *("not_shown",) * (len(NEXT) - 1), last)


def told(panel: FollowUpPanel) -> str:
    """Join all that the page says, pictures included."""
    view = panel.view
    parts = [picture["scene"]["alt"] for picture in view["pictures"]]
    for block in view["readout"]:
        parts += [block.get("heading", ""), block.get("text", ""), block.get("caption", "")]
        parts += [cell for row in block.get("rows", []) for cell in row]
    return " ".join([*parts, view["said"]])


def pictures(panel: FollowUpPanel) -> list[str]:
    return [picture["id"] for picture in panel.view["pictures"]]


def write_session(folder, keep=lambda event: True) -> None:
    own = SessionFile(new_path(folder, "first_block"))
    own.begin("first_block")
    for event in filter(keep, load(EXAMPLE, event_of).events):
        own.add(fields_of(event))
    own.end({"rating": "safe and effective"})


class TestSteps:
    @pytest.mark.long
    def test_each_step_waits_for_a_reading(self, panel):
        for count in range(len(NEXT)):
            panel.receive({"event": "press", "id": "commit"})
            assert len(panel.state.committed) == count and not panel.state.reading
            commit(panel, "not_shown")
        (button,) = (control for control in panel.view["controls"] if control["id"] == "commit")
        assert panel.state.is_over and not button["enabled"]

    def test_nothing_is_told_before_its_step(self, panel):
        after = panel.followed
        later = {
            "Bedside findings": 1,
            "Half an hour after": 2,
            "of 10, a fall of": 2,
            "Day 2:": 3,
            "Relief fell to half": 3,
            "What this result allows": 4,
            "The mechanism": 4,
            "in the simulation": 4,
        }
        for count in range(len(NEXT) + 1):
            text = told(panel)
            assert [word for word, step in later.items() if word in text and count < step] == [], count
            assert [word for word, step in later.items() if word not in text and count == step] == [], count
            assert pictures(panel) == (["feet"] if count < 2 else ["feet", "diary"])
            if count < len(NEXT):
                commit(panel, "likelier")
        assert after is panel.followed

    def test_the_newest_finding_stands_first_and_is_spoken(self, panel):
        commit(panel, "not_shown")
        assert panel.view["readout"][1]["caption"] == "Bedside findings" and "Power at hip" in panel.view["said"]
        commit(panel, "not_shown")
        assert panel.view["readout"][1]["text"] == panel.view["said"]


class TestTooEarly:
    def test_it_may_be_said_until_the_week_is_seen(self, panel):
        for count in range(len(NEXT)):
            (asked,) = (control for control in panel.view["controls"] if control["id"] == "reading")
            offered = [option["value"] for option in asked["options"]]
            assert offered == list(READINGS if count == len(NEXT) - 1 else CHOICES), count
            commit(panel, "not_shown")

    @pytest.mark.parametrize("reading", CHOICES)
    def test_the_mechanism_judged_before_a_score_is_told_at_the_end(self, panel, reading):
        """Feet and bedside speak of the block alone, whatever comes out later."""
        commit(panel, TOO_EARLY, reading, *("likelier",) * 2)
        headings = [block.get("heading") for block in panel.view["readout"]]
        assert ("Too early" in headings) == (reading in ANSWERS)


class TestVerdict:
    @pytest.mark.parametrize("last", READINGS)
    def test_it_is_that_of_the_rules_beside_the_learners(self, panel, last):
        finish(panel, last)
        result = read_result(panel.followed.seen("net_rise"))
        verdict = next(block for block in panel.view["readout"] if block.get("heading") == "What this result allows")
        assert verdict["text"].startswith(result.words) and panel.view["said"] == f"{result.words}."
        assert verdict["tone"] == ("good" if last == result.reading else "caution")
        texts = [block.get("text") for block in panel.view["readout"]]
        assert all(reason.text in texts for reason in result.reasons)

    def test_the_example_is_a_positive_result_without_the_pain(self, panel):
        """The lesson relies on it: sound, and wrong."""
        finish(panel)
        assert read_result(panel.followed.seen("net_rise")).reading == "likelier" and not panel.followed.is_sympathetic
        assert "justified and still misleads" in told(panel)

    def test_another_sign_may_change_it(self, panel):
        finish(panel)
        panel.receive({"event": "set", "id": "criterion", "value": "quick_rise"})
        assert READINGS["other_cause"] in panel.view["said"]

    def test_what_was_seen_is_summed_up(self, panel):
        finish(panel)
        table = next(block for block in panel.view["readout"] if block.get("caption") == "Summary of findings")
        assert dict(table["rows"])["Relief"] == f"{panel.followed.diary.relief_h:.0f} h"

    def test_what_was_committed_is_listed(self, panel):
        commit(panel, *READINGS)
        table = next(block for block in panel.view["readout"] if block.get("caption") == "Your interpretations")
        assert [row[1] for row in table["rows"]] == list(READINGS.values())

    def test_every_part_names_what_was_published_and_its_source(self, panel):
        finish(panel)
        table = next(block for block in panel.view["readout"] if block.get("caption", "").startswith("What each"))
        assert len(table["rows"]) == 6 and len(table["sources"]) == 5
        labels = [source["label"] for source in table["sources"]]
        for cause, words in table["rows"]:
            assert any(label in words for label in labels) or "our choice" in words, cause


class TestWhatIf:
    def test_the_other_truth_stands_beside_and_looks_the_same_on_day_one(self, panel):
        finish(panel)
        panel.receive({"event": "press", "id": "truth"})
        assert pictures(panel) == ["feet", "diary", "what_if"]
        assert "Pain at half an hour is similar: 2 and 2" in told(panel)
        one, two = (
            [shape["points_mm"][0] for shape in picture["scene"]["shapes"] if shape["kind"] == "dot"]
            for picture in panel.view["pictures"][1:]
        )
        assert one[:5] == two[:5] and one != two
        panel.receive({"event": "press", "id": "truth"})
        assert pictures(panel) == ["feet", "diary"]

    @pytest.mark.parametrize(
        ("name", "reading"), [("saline", "other_cause"), ("sedated", "other_cause"), ("missed", "other_cause")]
    )
    def test_each_takes_the_answer_away(self, panel, name, reading):
        finish(panel)
        panel.receive({"event": "set", "id": name, "value": True})
        assert panel.view["said"].endswith(f"{READINGS[reading]}.")
        assert ("Saline was given." in panel.view["pictures"][2]["scene"]["alt"]) == (name == "saline")
        before = next(block for block in panel.view["readout"] if block.get("heading") == "What this result allows")
        assert before["text"].startswith(READINGS["likelier"])

    def test_no_gesture_plays_the_session_again(self, panel, monkeypatch):
        """That takes seconds, and a gesture is answered at once."""

        def refuse(stored):
            raise AssertionError("played again")

        finish(panel)
        monkeypatch.setattr(session_replay, "_played_rooms", refuse)
        gestures = [{"event": "set", "id": name, "value": True} for name in ("saline", "sedated", "missed")]
        gestures += [{"event": "press", "id": "truth"}, {"event": "set", "id": "criterion", "value": "rise"}]
        gestures += [{"event": "press", "id": "again"}]
        for gesture in gestures:
            panel.receive(gesture)
            assert not panel.problem, gesture


class TestSession:
    def test_the_example_says_that_it_is_one(self, panel):
        assert panel.view["readout"][0]["heading"].startswith("Example")
        assert panel.view["readout"][0]["text"] == f"10 ml of bupivacaine 0.25 %, for the left foot. {FOR_YOUR_OWN}"

    @pytest.mark.long
    def test_the_newest_finished_one_is_taken_and_taken_again(self, tmp_path):
        panel = FollowUpPanel(tmp_path, is_blocking=True)
        assert panel.view["readout"][0]["heading"].startswith("Example")
        finish(panel)
        write_session(tmp_path)
        panel.receive({"event": "press", "id": "again"})
        assert panel.view["readout"][0]["heading"] == "Your latest completed session: Your first block"
        assert panel.state.committed == () and panel.rehearsal().view["readout"][0]["heading"].startswith("Example")

    @pytest.mark.long
    def test_feet_without_a_baseline_are_not_shown_and_give_no_answer(self, tmp_path):
        write_session(tmp_path, lambda event: not (isinstance(event, Tick) and event.item == "baseline_feet"))
        panel = FollowUpPanel(tmp_path, is_blocking=True)
        assert pictures(panel) == [] and "criterion" not in [c["id"] for c in panel.view["controls"]]
        assert panel.view["readout"][1]["text"] == NOT_MEASURED
        finish(panel)
        assert pictures(panel) == ["feet", "diary"] and "No answer" in panel.view["said"]

    @pytest.mark.long
    def test_where_a_page_waits_it_says_so_and_then_shows_it(self):
        async def watch() -> None:
            panel = FollowUpPanel(None)
            assert "Replaying the session" in told(panel) or panel.followed is not None
            await shown_by(panel, lambda: not panel.preparing and bool(pictures(panel)))
            assert pictures(panel) == ["feet"] and not panel.preparing

        follow_up_panel.rooms_of.__globals__["_played"].clear()
        run(watch)

    def test_a_session_that_cannot_be_played_is_told_and_can_be_left(self, monkeypatch):
        def broken(stored):
            raise ValueError("no such room")

        async def watch() -> None:
            asyncio.get_running_loop().set_exception_handler(lambda *_: None)
            panel = FollowUpPanel(None)
            await shown_by(panel, lambda: panel.view["readout"][0]["text"] == panel.failed_words)
            assert panel.preparing == panel.failed_words == panel.view["readout"][0]["text"]
            assert panel.view["controls"] == [
                {"kind": "button", "id": "again", "label": "Restart with my latest session", "enabled": True}
            ]

        monkeypatch.setattr(follow_up_panel, "rooms_of", broken)
        monkeypatch.setattr(follow_up_panel, "is_remembered", lambda stored: False)
        run(watch)

    def test_the_self_check_of_a_lesson_passes(self, panel):
        (checked,) = check_widget(panel)
        assert checked.is_good and checked.gestures >= 10


def run(watch) -> None:
    """Run in a thread of its own: browser tests of the same session leave a loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, watch()).result()


def test_the_state_names_what_would_be_otherwise(panel):
    state = dataclasses.replace(panel.state, saline=True, missed=True)
    assert (state.what_if.saline, state.what_if.sedated, state.what_if.missed) == (True, False, True)
