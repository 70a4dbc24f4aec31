"""What a widget shows on paper: what is refused, and what a panel makes of its states."""

from __future__ import annotations

import pytest

from sympblock.drawing import SCENES
from sympblock.drawing.scene.scene import Scene, Shape
from sympblock.widgets.angle_and_entry.angle_and_entry import AngleAndEntry
from sympblock.widgets.antithrombotic_planner.antithrombotic_planner import AntithromboticPlanner
from sympblock.widgets.bayes.bayes import Bayes
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.core.panel import Panel, Picture, Words
from sympblock.widgets.core.panel_sheet import TextFile
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState, ReadingForm, nobodys, without_repeats
from sympblock.widgets.level_explorer.level_explorer import ExplorerState, LevelExplorer
from sympblock.widgets.risk_pictures.risk_pictures import RiskPictures
from sympblock.widgets.spread_patterns.spread_patterns import SpreadPatterns
from sympblock.widgets.toxicity_plan.toxicity_plan import ToxicityPlan
from sympblock.widgets.warm_feet.warm_feet import WarmFeet


def dot(alt: str = "One dot in the middle.") -> Scene:
    return Scene("One dot", alt, (-5.0, -5.0, 5.0, 5.0), (Shape("dot", ((0.0, 0.0),), "target", size_mm=2.0),))


class TestWhatIsRefused:
    """Nothing without words reaches a reader."""

    def test_a_picture_whose_words_are_few(self) -> None:
        with pytest.raises(ValueError, match="5 words"):
            DrawnPicture("A dot.", dot("A dot."))

    def test_a_picture_without_a_caption(self) -> None:
        with pytest.raises(ValueError, match="caption"):
            DrawnPicture(" ", dot())

    @pytest.mark.parametrize("given", [{}, {"scene": dot(), "image": b"x"}])
    def test_neither_a_scene_nor_an_image_or_both(self, given: dict) -> None:
        with pytest.raises(ValueError, match="either"):
            DrawnPicture("A dot.", alt="One dot in the middle.", **given)

    def test_two_states_of_one_title(self) -> None:
        state = DrawnState("L3", (), (Words("One."),))
        with pytest.raises(ValueError, match="same title"):
            ReadingForm("Explorer", (state, state))

    def test_a_form_that_says_nothing(self) -> None:
        with pytest.raises(ValueError, match="nothing is said"):
            ReadingForm("Explorer")

    def test_a_widget_that_declares_none(self) -> None:
        with pytest.raises(TypeError, match="declares no reading form"):
            LiveWidget().reading_form()


class TestPanels:
    """A panel's form holds its states as the live panel shows them."""

    @pytest.mark.parametrize(
        "kind",
        [LevelExplorer, AngleAndEntry, ToxicityPlan, Bayes, AntithromboticPlanner, RiskPictures],
        ids=lambda kind: kind.__name__,
    )
    def test_the_words_of_the_live_view_stand_in_the_form(self, kind: type[Panel]) -> None:
        panel = kind()
        form = panel.reading_form()
        texts = {getattr(block, "text", "") for state in form.states for block in state.blocks}
        alts = {picture.seen for state in form.states for picture in state.pictures}
        assert len(panel.read_states()) == len(form.states)
        for state in panel.read_states().values():
            view = kind(state).view
            assert {block["text"] for block in view["readout"] if block["kind"] == "words"} <= texts
            assert {picture["scene"]["alt"] for picture in view["pictures"]} <= alts

    def test_to_be_read_changes_nothing_in_the_panel(self) -> None:
        panel = WarmFeet()
        panel.set("minute", 20)
        before = panel.view
        panel.reading_form()
        assert panel.view is before

    def test_what_a_learner_does_does_not_reach_the_form(self) -> None:
        panel = LevelExplorer(ExplorerState(level="L3"))
        first = panel.reading_form()
        panel.set("level", "S1")
        assert [state.title for state in panel.reading_form().states] == [state.title for state in first.states]

    def test_an_outflow_level_stands_beside_the_last_one(self) -> None:
        titles = [state.title for state in LevelExplorer(ExplorerState(level="T10")).reading_form().states]
        assert titles == ["T10, left side", "L2, left side"]

    def test_a_pattern_says_what_to_do_and_not_whether_somebody_was_right(self) -> None:
        tags = [state.blocks[0].tag for state in SpreadPatterns().reading_form().states]
        assert tags == ["Stop", "Give the drug", "Stop"]

    def test_a_file_is_no_paper(self) -> None:
        class Filed(Panel[ExplorerState]):
            title = "Filed"

            def controls(self, state: ExplorerState) -> tuple[()]:
                return ()

            def readout(self, state: ExplorerState) -> tuple[Words, TextFile]:
                return (Words("Read."), TextFile("Sheet", "a,b", "sheet.csv"))

        (state,) = Filed(ExplorerState()).reading_form().states
        assert [type(block).__name__ for block in state.blocks] == ["Words"]

    def test_a_caption_ends_as_a_sentence(self) -> None:
        scene = SCENES["spine_locator"](level="L3")
        assert DrawnPicture.of(Picture("locator", "Both soles", scene)).caption == "Both soles."
        assert DrawnPicture.of(Picture("locator", "Where is it?", scene)).caption == "Where is it?"


class TestWords:
    """What readers did not do is not said of them."""

    def test_only_what_every_state_says_is_said_once(self) -> None:
        rule, own = Words("The rule."), Words("Reached at minute 7.")
        states = [DrawnState(str(n), (), blocks) for n, blocks in enumerate([(rule, own), (rule,), (rule, own)])]
        assert [[each.text for each in state.blocks] for state in without_repeats(states)] == [
            ["The rule.", "Reached at minute 7."],
            [],
            ["Reached at minute 7."],
        ]

    def test_a_judgement_loses_its_marks(self) -> None:
        judged = Words("They differ.", "Your guess: they agree", tone="caution", tag="Look again")
        assert nobodys(judged, "Do they agree?") == Words("They differ.", "Do they agree?")
        assert nobodys(Words("They differ.", "Default")) == Words("They differ.", "Default")
