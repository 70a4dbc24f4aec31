"""Laws that every panel obeys, whatever it shows."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.widgets.angle_and_entry.angle_and_entry import AngleAndEntry
from sympblock.widgets.bayes.bayes import Bayes
from sympblock.widgets.case_player.case_player import CasePlayer
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, NumberField, Panel, Range, Toggle, Words
from sympblock.widgets.criteria_trainer.criteria_trainer import CriteriaTrainer
from sympblock.widgets.dose_planner.dose_planner import DosePlanner
from sympblock.widgets.duration_and_relief.duration_and_relief import DurationAndRelief
from sympblock.widgets.evidence_table.evidence_table import EvidenceTable
from sympblock.widgets.learning_curve.learning_curve import LearningCurve
from sympblock.widgets.level_explorer.level_explorer import LevelExplorer
from sympblock.widgets.long_blocks.long_blocks import LongBlocks
from sympblock.widgets.pathway_tracer.pathway_tracer import PathwayTracer
from sympblock.widgets.procedure_stepper.procedure_stepper import ProcedureStepper
from sympblock.widgets.referral_desk.referral_desk import ReferralDesk
from sympblock.widgets.spread_patterns.spread_patterns import SpreadPatterns
from sympblock.widgets.toxicity_plan.toxicity_plan import ToxicityPlan
from sympblock.widgets.virtual_clinic.virtual_clinic import VirtualClinic
from sympblock.widgets.warm_feet.warm_feet import FeetState, WarmFeet
from tests.widget_wire import sent_by, size_of

PANELS = (
    *(AngleAndEntry, Bayes, DosePlanner, DurationAndRelief, EvidenceTable, LevelExplorer, LongBlocks),
    *(PathwayTracer, ProcedureStepper, SpreadPatterns, ToxicityPlan, VirtualClinic, WarmFeet),
    *(CasePlayer, CriteriaTrainer, LearningCurve, ReferralDesk),
)


@dataclasses.dataclass(frozen=True)
class LampState:
    """A lamp with a colour, a power, a brightness and a switch."""

    colour: str = "red"
    power_w: float | None = 40
    brightness_percent: float = 10
    on: bool = False


class Lamp(Panel):
    """The smallest panel with every kind of control."""

    title = "Lamp"

    def __init__(self, state: LampState = LampState()) -> None:
        super().__init__(state)

    def controls(self, state: LampState) -> Sequence[Control]:
        return (
            ChoiceControl("colour", "Colour", {"red": "Red", "green": "Green"}),
            NumberField("power_w", "Power", 0, 60, 5, "W"),
            Range("brightness_percent", "Brightness", 0, 100, 1, "%"),
            Toggle("on", "On"),
            Button("dim", "Dim", enabled=state.on),
        )

    def readout(self, state: LampState) -> Sequence[Words]:
        return (Words(f"{state.colour} {state.brightness_percent:g} {state.on}"),)

    def pressed(self, state: LampState, button: str) -> LampState:
        return dataclasses.replace(state, brightness_percent=0)


def gesture(control: dict, number: int) -> dict:
    """Choose one gesture that a control of the page can make."""
    if control["kind"] == "button":
        return {"event": "press", "id": control["id"]}
    if control["kind"] == "toggle":
        value: object = bool(number % 2)
    elif control["kind"] == "choice":
        value = control["options"][number % len(control["options"])]["value"]
    elif control["kind"] == "checks":
        value = [each["value"] for place, each in enumerate(control["options"]) if number >> place & 1]
    else:
        steps = int((control["max"] - control["min"]) / control["step"])
        value = control["min"] + control["step"] * (number % (steps + 1))
    return {"event": "set", "id": control["id"], "value": value}


class TestGestures:
    @pytest.mark.parametrize("panel_class", PANELS)
    @settings(max_examples=12, deadline=None)
    @given(numbers=st.lists(st.tuples(st.integers(0, 99), st.integers(0, 9999)), max_size=8))
    def test_any_gesture_that_is_offered_works(self, panel_class: type[Panel], numbers: list[tuple[int, int]]) -> None:
        """Whatever a learner does in whatever order, the panel goes on and can be sent to the page."""
        panel = panel_class()
        for which, number in numbers:
            offered = panel.view["controls"]
            panel.receive(gesture(offered[which % len(offered)], number))
            assert panel.problem == ""
            json.dumps(panel.view)

    @pytest.mark.parametrize("panel_class", PANELS)
    def test_every_picture_speaks(self, panel_class: type[Panel]) -> None:
        """A picture has words for those who do not see it."""
        for picture in panel_class().view["pictures"]:
            assert len(picture["scene"]["alt"].split()) > 8
            assert picture["caption"]

    @pytest.mark.parametrize("panel_class", PANELS)
    def test_a_twin_does_not_move_the_panel(self, panel_class: type[Panel]) -> None:
        """What is done to a rehearsal leaves the original as it was."""
        panel = panel_class()
        before = panel.view
        twin = panel.rehearsal()
        for number in range(len(twin.view["controls"])):
            offered = twin.view["controls"]  # fewer after some gestures
            twin.receive(gesture(offered[number % len(offered)], number + 1))
        assert panel.view == before


class TestMessages:
    """A picture that a gesture leaves as it is is not sent again."""

    def test_a_riddle_that_is_answered_sends_no_chart(self) -> None:
        """Only words follow from an answer; the feet are drawn already."""
        feet = WarmFeet(FeetState(mode="riddle", minute=30))
        with sent_by(feet) as sent:
            feet.set("called", "failed")
        assert [[*message["state"]] for message in sent] == [["view"]]
        assert 0 < size_of(sent) < size_of([{"scenes": feet.scenes}])

    def test_a_chart_that_grows_is_sent(self) -> None:
        """Time brings new readings."""
        feet = WarmFeet(FeetState(mode="riddle", minute=30))
        with sent_by(feet) as sent:
            feet.set("minute", 31)
        assert {"view", "scenes"} <= {name for message in sent for name in message["state"]}


class TestNumber:
    """What is typed is taken as it was meant, or refused with a sentence."""

    @given(st.decimals(0, 60, places=2))
    def test_point_and_comma_mean_the_same(self, number) -> None:
        """A number between the ends is taken as typed, whichever sign stands before the decimals."""
        power = NumberField("power_w", "Power", 0, 60, 5, "W")
        assert power.accept(f" {number} ") == power.accept(str(number).replace(".", ",")) == float(number)

    @pytest.mark.parametrize(
        ("typed", "reason"),
        [
            ("61", "Power: 61 W is too much. Type 0 to 60 W. 40 still counts."),
            ("-1", "Power: -1 W is too little. Type 0 to 60 W. 40 still counts."),
            ("", "Power: nothing is typed. Type 0 to 60 W, with two decimals at most. 40 still counts."),
            (
                "1,000",
                "Power: “1,000” is not a number of this kind. Type 0 to 60 W, with two decimals at most. 40 still",
            ),
            ("ten", "Power: “ten” is not a number"),
            ("1e1", "Power: “1e1” is not a number"),
            ("nan", "Power: “nan” is not a number"),
            (None, "Power: “None” is not a number"),
            (float("inf"), "Power: “inf” is not a number"),
        ],
    )
    def test_an_impossible_entry_is_told_and_the_last_good_value_stays(self, typed: object, reason: str) -> None:
        """The sentence stands beside the field and is spoken; state and all else stay."""
        lamp = Lamp()
        before = lamp.view
        lamp.receive({"event": "set", "id": "power_w", "value": typed})
        field = lamp.view["controls"][1]
        assert field["refusal"].startswith(reason)
        assert lamp.view["said"] == field["refusal"]
        assert (lamp.state, field["value"], lamp.problem) == (LampState(), 40, "")
        assert lamp.view["readout"] == before["readout"]

    def test_a_refusal_goes_away_with_the_next_good_gesture(self) -> None:
        """The same value typed again counts as one."""
        lamp = Lamp()
        lamp.set("power_w", "400")
        lamp.set("power_w", "40")
        assert lamp.view["controls"][1]["refusal"] == ""

    def test_an_empty_field_has_no_value_that_still_counts(self) -> None:
        """Before the first entry nothing is kept."""
        lamp = Lamp(LampState(power_w=None))
        lamp.set("power_w", "400")
        assert lamp.view["controls"][1]["refusal"] == "Power: 400 W is too much. Type 0 to 60 W."


class TestRefusal:
    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            ({"event": "set", "id": "colour", "value": "blue"}, "not one of red, green"),
            ({"event": "set", "id": "brightness_percent", "value": 101}, "outside 0 to 100"),
            ({"event": "set", "id": "on", "value": 1}, "neither yes nor no"),
            ({"event": "set", "id": "dim", "value": 1}, "press it"),
            ({"event": "set", "id": "shade", "value": 1}, "no control is called"),
            ({"event": "press", "id": "on"}, "is not a button"),
            ({"event": "shake"}, "no gesture is called"),
        ],
    )
    def test_a_refused_gesture_changes_nothing_and_is_told(self, content: dict, reason: str) -> None:
        """The state stays, the page gets a sentence, and the caller the reason."""
        lamp = Lamp()
        before = lamp.view
        with pytest.raises(ValueError, match=reason):
            lamp.receive(content)
        assert lamp.view == before
        assert lamp.problem.endswith(".")

    def test_a_disabled_button_does_nothing(self) -> None:
        """It stays in reach of the keyboard but has no effect."""
        lamp = Lamp()
        lamp.press("dim")
        assert lamp.state == LampState()
        lamp.set("on", True)
        lamp.press("dim")
        assert lamp.state.brightness_percent == 0

    def test_a_problem_goes_away_with_the_next_gesture_that_works(self) -> None:
        """The sentence does not stay for ever."""
        lamp = Lamp()
        with pytest.raises(ValueError):
            lamp.receive({"event": "shake"})
        lamp.receive({"event": "set", "id": "on", "value": True})
        assert lamp.problem == ""
