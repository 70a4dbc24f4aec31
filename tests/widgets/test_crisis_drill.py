"""The crisis drill: time passes only while it runs, acts and doses are taken or refused in words, and a debrief follows."""

from __future__ import annotations

from pathlib import Path

import pytest

from sympblock import lessons
from sympblock.assessment.record import LearnerRecord
from sympblock.content.care.after_block_stories import load_after_block_stories
from sympblock.content.care.crises import load_crises
from sympblock.drawing.crises.drill_chart import WIDTH_MM
from sympblock.widgets.crisis_drill.crisis_drill import CrisisDrill
from sympblock.widgets.crisis_drill.drill_state import causes, offered_crises
from sympblock.widgets.crisis_drill.kept_drill import kept_of, state_of

AWAKE = ("alert", "drowsy", "confused")


def begun(name: str) -> CrisisDrill:
    """Begin a drill."""
    drill = CrisisDrill(name)
    drill.press("begin")
    return drill


def give(drill: CrisisDrill, name: str, amount: object, place: str = "vein", over_s: float = 1) -> None:
    """Give a drug as the page does."""
    drill.receive({"event": "give", "name": name, "amount": amount, "place": place, "over_s": over_s})


def wait(drill: CrisisDrill, seconds: float) -> None:
    """Let time pass as the page does."""
    while seconds > 0:
        drill.receive({"event": "go_on", "seconds": min(seconds, 10)})
        seconds -= 10


def test_a_lesson_can_show_a_drill_by_its_name() -> None:
    assert CrisisDrill("faint").state.choice == "faint"
    with pytest.raises(ValueError, match="choose from toxicity_brain"):
        lessons.show_crisis_drill("nothing")


@pytest.mark.parametrize("name", offered_crises())
def test_every_drill_begins_without_naming_its_cause(name: str) -> None:
    drill = begun(name)
    assert drill.state.phase == ("told" if load_crises()[name].story else "running")
    assert bool(drill.monitor) == (drill.state.phase == "running")
    assert load_crises()[drill.state.crisis_id].cause not in str(drill.room)


def test_a_drill_can_be_repeated_and_left() -> None:
    drill = begun("seizure")
    drawn = drill.state.crisis_id
    drill.press("end")
    drill.press("again")
    assert (drill.state.crisis_id, drill.state.phase, drill.state.acts) == (drawn, "running", ())
    drill.press("end")
    drill.press("leave")
    assert (drill.state.phase, drill.monitor) == ("before", {})


def test_time_passes_by_gestures_and_a_drill_ends_by_itself() -> None:
    drill = begun("faint")
    drill.receive({"event": "pace", "pace": 4})
    wait(drill, 65)
    assert (drill.room["clock"], drill.room["pace"], drill.monitor["is_running"]) == ("1:05", 4, True)
    drill.receive({"event": "go_on", "seconds": 10_000})
    assert drill.room["clock"] == "1:35"
    wait(drill, 1000)
    assert drill.state.phase == "over"
    before = drill.state
    drill.receive({"event": "act", "name": "supine"})
    assert drill.state == before


def test_an_act_is_logged_with_its_time_and_moves_the_patient() -> None:
    drill, alone = begun("faint"), begun("faint")
    drill.receive({"event": "act", "name": "legs_up"})
    for each in (drill, alone):
        wait(each, 60)
    assert drill.room["log"] == [{"clock": "0:00", "words": "Raise the legs"}]
    assert drill.monitor["vitals"] != alone.monitor["vitals"]


@pytest.mark.parametrize("amount", ["", "much", "-5", "0", "nan", "inf", "1e9", "5 mg"])
def test_a_dose_that_nobody_can_give_is_refused_in_words(amount: str) -> None:
    drill = begun("contrast_reaction")
    give(drill, "adrenaline", amount)
    assert drill.room["refused"].endswith(".")
    assert (drill.state.acts, drill.problem) == ((), "")
    give(drill, "adrenaline", "0,5", "muscle")
    assert drill.room["refused"] == ""
    assert drill.room["log"][0]["words"] == "Adrenaline 0.5 micrograms into a muscle"


def test_a_diagnosis_is_said_and_judged_in_the_debrief() -> None:
    drill = begun("faint")
    drill.set("thought", "Anaphylaxis")
    drill.press("say")
    wait(drill, 10)
    drill.set("thought", "Vasovagal faint")
    drill.press("say")
    drill.press("end")
    told = drill.view["readout"][0]
    assert (told["heading"], told["tag"]) == ("Diagnosis", "Prompt")
    assert "Anaphylaxis at 0:00" in told["text"]
    assert len(causes()) == len(set(causes())) >= 10


def test_the_replay_shows_the_patient_of_an_earlier_second() -> None:
    drill = begun("contrast_reaction")
    wait(drill, 30)
    then = drill.room["speech"], drill.room["signs"], drill.monitor["vitals"]
    drill.receive({"event": "act", "name": "oxygen"})
    wait(drill, 200)
    drill.press("end")
    drill.receive({"event": "look", "second": 30})
    assert (drill.room["clock"], drill.room["speech"], drill.room["signs"]) == ("0:30", *then[:2])
    assert drill.monitor["vitals"] == then[2]
    drill.receive({"event": "look", "second": 29})
    assert drill.room["log"] == []
    for second, at_s in ((-5, 0), (1e9, 230)):
        drill.receive({"event": "look", "second": second})
        assert (drill.room["replay"]["at_s"], drill.room["replay"]["last_s"]) == (at_s, 230)
        assert {x_mm for x_mm, _ in drill.room["replay"]["playhead_mm"]} == {WIDTH_MM * at_s / 230}


def test_who_has_lost_mind_or_pulse_says_nothing_and_the_page_says_how() -> None:
    drill = begun("contrast_reaction")
    seen = set()
    while drill.state.phase == "running":
        wait(drill, 10)
        signs = drill.state.drill.signs_at(drill.state.now_s)
        if drill.state.phase == "running" and not (signs.has_pulse and signs.consciousness in AWAKE):
            seen.add(drill.room["speech"])
    assert seen and seen <= {"The patient does not respond.", "The patient says nothing."}


@pytest.mark.parametrize("pace", [1, 4, 10])
def test_a_replay_runs_from_the_beginning_to_the_end_and_stops_there(pace: int) -> None:
    drill = begun("contrast_reaction")
    wait(drill, 100)
    drill.press("end")
    view, said = drill.view, []
    drill.receive({"event": "pace", "pace": pace})
    assert (drill.room["clock"], drill.monitor["is_running"]) == ("0:00", True)
    while drill.room["pace"] and len(said) < 200:
        said.append(drill.room["replay"]["at_s"])
        drill.receive({"event": "go_on", "seconds": pace})
    assert said == list(range(0, 100, pace))
    assert (drill.room["replay"]["at_s"], drill.monitor["is_running"]) == (100, False)
    assert drill.view == view, "the debrief stays as it is"
    drill.receive({"event": "look", "second": 40})
    drill.receive({"event": "pace", "pace": pace})
    assert drill.room["replay"]["at_s"] == 40, "a replay goes on from where it stands"


def test_the_book_says_no_dose_that_nobody_prints() -> None:
    drill = begun("toxicity_heart")
    wait(drill, 400)
    drill.press("end")
    line = next(block for block in drill.view["readout"] if block.get("caption") == "Time line")
    said = [row[2] for row in line["rows"]]
    assert "Midazolam into a vein, dose by local protocol" in said
    assert any(words.startswith("Lipid emulsion 20 % 91.5 ml") for words in said)


@pytest.mark.long
def test_the_surprise_is_the_same_for_the_same_learner_and_goes_on_to_another() -> None:
    def drawn() -> list[str]:
        drill, found = CrisisDrill(), []
        for _ in range(6):
            drill.press("surprise")
            found.append(drill.state.crisis_id)
            drill.press("end")
            drill.press("leave")
        return found

    assert drawn() == drawn()
    assert len(set(drawn())) >= 4


@pytest.mark.parametrize("name", [name for name, crisis in offered_crises().items() if crisis.story])
def test_a_crisis_of_hours_or_weeks_is_told_to_its_end(name: str) -> None:
    drill = begun(name)
    story = load_after_block_stories()[load_crises()[name].story]
    while not drill.state.walk.is_over:
        acts = drill.state.walk.now.acts
        drill.set("story_choice", str(next(place for place, act in enumerate(acts) if act.fit == "best")))
        drill.press("decide")
    assert [block.get("heading") for block in drill.view["readout"]][1:3] == ["It ended well", "The published case"]
    assert story.case in str(drill.view["readout"])


def test_the_cuff_is_asked_and_compressions_show() -> None:
    drill = begun("toxicity_heart")
    wait(drill, 60)
    drill.receive({"event": "act", "name": "measure"})
    drill.receive({"event": "act", "name": "cpr"})
    wait(drill, 2)
    assert "chest is being compressed" in drill.monitor["traces_words"]
    drill.receive({"event": "act", "name": "cpr_stop"})
    assert "chest is being compressed" not in drill.monitor["traces_words"]


def test_a_gesture_nobody_knows_is_refused() -> None:
    drill = begun("faint")
    with pytest.raises(ValueError, match="pace"):
        drill.receive({"event": "pace", "pace": 3})
    with pytest.raises(ValueError, match="gesture"):
        drill.receive({"event": "dance"})


def test_a_reload_goes_on_with_what_was_done(tmp_path: Path) -> None:
    def opened() -> CrisisDrill:
        return CrisisDrill("faint", LearnerRecord("11_simulated_cases/drills", tmp_path))

    drill = opened()
    drill.press("begin")
    drill.receive({"event": "pace", "pace": 4})
    wait(drill, 20)
    drill.receive({"event": "act", "name": "legs_up"})
    again = opened()
    assert (again.state.acts, again.room["clock"], again.room["pace"]) == (drill.state.acts, "0:20", 0)
    assert again.monitor["vitals"] == drill.monitor["vitals"]
    again.press("end")
    assert opened().view["readout"] == again.view["readout"]
    again.press("leave")
    assert opened().state.phase == "before"
    assert CrisisDrill("faint").state.phase == "before"


@pytest.mark.parametrize(
    "change",
    [
        {"version": 0},
        {"crisis": "nothing"},
        {"phase": "dancing"},
        {"now_s": -5},
        {"now_s": 1e9},
        {"acts": [{"at_s": 5, "kind": "act", "name": "dance"}]},
        {"acts": [{"at_s": 500, "kind": "act", "name": "supine"}]},
        {"acts": 7},
        {"seed": None},
    ],
)
def test_what_was_kept_and_is_not_possible_is_not_gone_on_with(change: dict[str, object]) -> None:
    drill = begun("faint")
    drill.receive({"event": "act", "name": "supine"})
    kept = kept_of(drill.state)
    assert state_of(kept, "faint") == drill.state
    assert state_of(kept | change, "faint") is None
    assert state_of(None, "faint") is None


def test_the_time_line_keeps_the_order_of_what_was_done_at_once() -> None:
    drill = begun("faint")
    for name in ("supine", "call_help", "legs_up"):
        drill.receive({"event": "act", "name": name})
    drill.press("end")
    line = next(block for block in drill.view["readout"] if block.get("caption") == "Time line")
    assert [row[1] for row in line["rows"][:3]] == ["Turn the patient supine", "Call for help", "Raise the legs"]
