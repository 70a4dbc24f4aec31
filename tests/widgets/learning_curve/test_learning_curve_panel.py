"""The panel of the learning curve: read from the files of sessions, in words that judge nobody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sympblock.content.practice.scenarios import all_scenarios
from sympblock.procedure.event_lines import event_of, fields_of
from sympblock.procedure.events import Finish
from sympblock.procedure.session_file import SessionFile
from sympblock.procedure.session_replay import EXAMPLE
from sympblock.procedure.session_store import load, new_path
from sympblock.widgets.core.self_check import check_widget
from sympblock.widgets.learning_curve.learning_curve import OPTIONS, LearningCurve
from sympblock.widgets.learning_curve.practice import patient_words

NEW = load(EXAMPLE, event_of).summary
#: As sessions were kept before needle path, tissues and phases were.
OLD = {key: value for key, value in NEW.items() if key not in ("path_mm", "crossed", "phases")}


def play(folder: Path, scenario: str, person: int = 0, summary: dict | None = None, shared: int = 0) -> Path:
    file = SessionFile(new_path(folder, scenario))
    acts = [fields_of(Finish(at_s=5.0))]
    file.begin(scenario, person, acts * shared)
    file.add(acts[0])
    if summary is not None:
        file.end(summary)
    return file.path


def words(panel: LearningCurve, heading: str) -> str:
    return next((block["text"] for block in panel.view["readout"] if block.get("heading") == heading), "")


def table(panel: LearningCurve) -> list[dict[str, str]]:
    (found,) = [block for block in panel.view["readout"] if block["kind"] == "table" and block["is_wide"]]
    return [dict(zip(found["head"], row, strict=True)) for row in found["rows"]]


def test_an_empty_course_says_what_to_do():
    panel = LearningCurve()
    assert "Open the procedure room" in words(panel, "What to do")
    assert panel.view["pictures"] == []


def test_one_session_is_a_curve(tmp_path):
    play(tmp_path, "first_block", summary=NEW)
    panel = LearningCurve(tmp_path)
    assert "Of 1 session that counts, 1 met all conditions" in words(panel, "Where the count stands")
    assert "at least 30 more sessions" in words(panel, "Where the count stands").lower()
    assert "0.12" in panel.view["pictures"][0]["scene"]["alt"]
    (row,) = table(panel)
    assert row["needle path, mm"] == "122" and "psoas major, left" in row["tissues crossed"]
    assert row["checklist"] == "0 of 31 missed"


def test_the_error_rates_stand_beside_the_curve(tmp_path):
    play(tmp_path, "first_block", summary=NEW)
    told = words(LearningCurve(tmp_path), "How often the rule errs")
    assert "fail 1 session in 5, the rule wrongly calls 10 (9.6 %; 95 % interval 9.4 to 9.8)" in told
    assert "fail 1 session in 10, it finds 91 (90.8 %; 95 % interval 90.6 to 91.0)" in told
    assert "within 135 sessions" in told


def test_an_older_session_counts_and_says_what_was_not_recorded(tmp_path):
    play(tmp_path, "first_block", summary=OLD)
    panel = LearningCurve(tmp_path)
    (row,) = table(panel)
    assert row["counts as"] == "success"
    assert row["needle path, mm"] == row["tissues crossed"] == "not recorded"
    assert row["checklist"] == "0 missed, phases not recorded"
    panel.set("part", "path")
    assert "not recorded" in panel.view["said"]


def test_sessions_that_do_not_count_are_told_with_their_reason(tmp_path):
    play(tmp_path, "first_block", summary=NEW)
    play(tmp_path, "first_block", summary=NEW)
    play(tmp_path, "anticoagulant", summary=NEW)
    play(tmp_path, "anybody", 1109)
    play(tmp_path, "anybody", 1110, NEW, shared=1)
    play(tmp_path, "anybody", 1111, {**NEW, "rating": "effective, not safe"})
    panel = LearningCurve(tmp_path)
    told = words(panel, "Where the count stands")
    assert "Of 2 sessions that count, 1 met all conditions" in told and "Not counted: 4 sessions (" in told
    for reason in ("on the table before", "to be postponed", "was not finished", "somebody else had begun"):
        assert f"1: {reason}" in told or reason in told
    counted = [(row["session"], row["counts as"]) for row in table(panel)]
    left_out = ("–", "not counted")
    assert counted == [("2", "not a success"), left_out, left_out, left_out, left_out, ("1", "success")]


def test_the_same_person_in_another_scenario_has_been_seen(tmp_path):
    """Two scenarios with one person on the table are two stories of a body that the learner knows."""
    people: dict[str, list[str]] = {}
    for scenario in all_scenarios():
        if not scenario.postpone:
            people.setdefault(patient_words(scenario, 0), []).append(scenario.id)
    first, second = next(ids for ids in people.values() if len(ids) > 1)[:2]
    play(tmp_path, first, summary=NEW)
    play(tmp_path, second, summary=NEW)
    assert [row["counts as"] for row in table(LearningCurve(tmp_path))] == ["not counted", "success"]


def test_a_new_person_each_time_counts_each_time(tmp_path):
    for person in (1109, 1110, 1110):
        play(tmp_path, "anybody", person, NEW)
    assert [row["session"] for row in table(LearningCurve(tmp_path))] == ["–", "2", "1"]


@pytest.mark.long
def test_the_signal_stops_the_count_and_names_nobody_competent(tmp_path):
    for person in range(33):
        play(tmp_path, "anybody", 1109 + person, NEW)
    panel = LearningCurve(tmp_path)
    told = words(panel, "Where the count stands")
    assert (
        "Of 31 sessions that count, 31 met" in told
        and "to stop counting" in told
        and "alone has 2 later sessions" in told
    )
    for part in OPTIONS:
        panel.set("part", part)
        page = json.dumps(panel.view).lower()
        assert "competen" not in page.replace("block competency", "") and "certif" not in page
        assert page.count("proficien") == page.count("\\u201cproficient\\u201d (the name of its signal)")


def test_the_table_holds_the_newest_until_all_are_asked_for(tmp_path):
    for person in range(12):
        play(tmp_path, "anybody", 1109 + person, NEW)
    panel = LearningCurve(tmp_path)
    assert [row["session"] for row in table(panel)] == [str(number) for number in range(12, 2, -1)]
    panel.set("shows_all", True)
    assert len(table(panel)) == 12


def test_every_part_is_a_chart_with_the_learners_median(tmp_path):
    for person in range(3):
        play(tmp_path, "anybody", 1109 + person, NEW)
    panel = LearningCurve(tmp_path)
    seen = set()
    for part in [each for each in OPTIONS if each != "success"]:
        panel.set("part", part)
        (picture,) = panel.view["pictures"]
        assert "in 3 sessions that count" in picture["scene"]["alt"] and "Your median is" in picture["scene"]["alt"]
        seen.add(picture["scene"]["alt"])
    assert len(seen) == 7


def test_sessions_played_since_are_read_again(tmp_path):
    play(tmp_path, "anybody", 1109, NEW)
    panel = LearningCurve(tmp_path)
    play(tmp_path, "anybody", 1110, NEW)
    panel.press("again")
    assert len(table(panel)) == 2


@pytest.mark.parametrize(
    "damage",
    [
        {"crossed": ["<b>x</b>", 5, "1_unknown_left"], "phases": {"before": "eleven", "aim": [1, 2, 3]}},
        {"crossed": "psoas", "phases": [1], "to_target_mm": True, "minutes": "long"},
        {"rating": 7, "missed": None, "exposures": {}},
    ],
)
def test_a_damaged_summary_is_shown_as_not_recorded(tmp_path, damage):
    play(tmp_path, "anybody", 1109, {**NEW, **damage})
    panel = LearningCurve(tmp_path)
    for part in OPTIONS:
        panel.set("part", part)
        assert panel.problem == ""
    assert "not recorded" in json.dumps(panel.view)


def test_a_file_that_cannot_be_read_is_told(tmp_path):
    play(tmp_path, "anybody", 1109, NEW)
    play(tmp_path, "anybody", 1110, NEW).write_text("no session\nat all\n")
    assert (
        words(LearningCurve(tmp_path), "Not read")
        == "The course could not read 1 file of a session; the table lacks it."
    )


def test_a_scenario_that_is_gone_counts_by_its_person(tmp_path):
    for person in (3, 4, 4):
        play(tmp_path, "an_authors_own", person, NEW)
    assert [row["session"] for row in table(LearningCurve(tmp_path))] == ["–", "2", "1"]


def test_the_twin_of_the_self_check_holds_nobodys_sessions(tmp_path):
    play(tmp_path, "anybody", 1109, NEW)
    panel = LearningCurve(tmp_path)
    assert panel.rehearsal().view["pictures"] == []
    (checked,) = check_widget(panel)
    assert checked.is_good
