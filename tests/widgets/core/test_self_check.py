"""The self-check notices what is wrong with a lesson's widgets; each fault is made here and seen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest

from sympblock.assessment.record import LearnerRecord
from sympblock.content import Item
from sympblock.widgets.core.panel import Button, ChoiceControl, Panel, Range, Toggle, Words
from sympblock.widgets.core.self_check import check_widget, print_self_check
from sympblock.widgets.quiz_card.probes import key_words
from sympblock.widgets.quiz_card.quiz_card import QuizCard
from tests.sample_course import KINDS, sample_items

ITEMS = sample_items()
SINGLE = ITEMS["single_best_answer"]


class Silent(QuizCard):
    """Swallows every exception, and so never shows a verdict once one is raised."""

    def handle(self, content: dict[str, Any]) -> None:
        try:
            if content["event"] == "commit":
                raise ValueError("lost")
            super().handle(content)
        except ValueError:
            pass


class Mute(QuizCard):
    """Loses the feedback on its way to the page."""

    def _show(self) -> None:
        super()._show()
        item = self.view["item"]
        if item and item["verdict"]:
            lines = [{**line, "feedback": ""} for line in item["verdict"]["lines"]]
            self.view = {**self.view, "item": {**item, "verdict": {**item["verdict"], "lines": lines, "remark": ""}}}


class Generous(QuizCard):
    """Finds everything correct."""

    def _show(self) -> None:
        super()._show()
        item = self.view["item"]
        if item and item["verdict"]:
            self.view = {**self.view, "item": {**item, "verdict": {**item["verdict"], "outcome": "correct"}}}


class Forgetful(QuizCard):
    """Lets its rehearsal write into the learner's record."""

    def rehearsal(self) -> QuizCard:
        return type(self)(self.items, record=self.record)


@dataclass(frozen=True)
class Tap:
    """State of a small panel."""

    side: str = "left"
    volume_ml: float = 5
    labels: bool = True
    presses: int = 0


class TapPanel(Panel):
    """Has one control of each kind."""

    title = "Tap"

    def controls(self, state: Tap):
        return (
            ChoiceControl("side", "Side", {"left": "Left", "right": "Right"}),
            Range("volume_ml", "Volume", 0, 10, 1, "ml"),
            Toggle("labels", "Labels"),
            Button("more", "More"),
            Button("less", "Less", enabled=False),
        )

    def readout(self, state: Tap):
        return (Words(f"{state.presses} presses"),)

    def pressed(self, state: Tap, button: str) -> Tap:
        return replace(state, presses=state.presses + 1)


class StuckPanel(TapPanel):
    """Does nothing when its button is pressed."""

    def pressed(self, state: Tap, button: str) -> Tap:
        return state


class BrokenPanel(TapPanel):
    """Fails on the right side."""

    def readout(self, state: Tap):
        if state.side == "right":
            raise RuntimeError("no right side")
        return super().readout(state)


def changed(item: Item, **fields: Any) -> Item:
    """Return the item with some fields changed, unchecked, as a fault in a widget might."""
    return item.model_copy(update=fields)


def flipped(item: Item) -> Item:
    """Return a choice item whose first wrong and first correct choice have changed places as keys."""
    first_correct = next(choice for choice in item.choices if choice.correct)
    first_wrong = next(choice for choice in item.choices if not choice.correct)
    turn = {first_correct.text: False, first_wrong.text: True}
    choices = tuple(c.model_copy(update={"correct": turn.get(c.text, c.correct)}) for c in item.choices)
    return changed(item, choices=choices)


class TestGood:
    @pytest.mark.parametrize("mode", ["practice", "exam"])
    def test_all_kinds_pass_in_both_modes(self, mode, capsys):
        assert print_self_check([QuizCard(tuple(ITEMS.values()), mode=mode)])
        lines = capsys.readouterr().out.splitlines()
        assert len(lines) == 1 + len(KINDS) + 2
        assert lines[-2:] == ["recorded for the learner: 0", "all well"]
        assert "FAIL" not in "".join(lines)

    def test_the_table_is_the_same_in_every_run(self, capsys):
        print_self_check([QuizCard(tuple(ITEMS.values())), TapPanel(Tap())])
        first = capsys.readouterr().out
        print_self_check([QuizCard(tuple(ITEMS.values())), TapPanel(Tap())])
        assert capsys.readouterr().out == first

    def test_the_learner_sees_and_records_nothing_of_it(self, tmp_path, capsys):
        card = QuizCard(tuple(ITEMS.values()), record=LearnerRecord("a/quiz", tmp_path))
        before = card.view
        print_self_check([card])
        assert card.view == before
        assert list(tmp_path.iterdir()) == []

    def test_every_control_of_a_panel_is_moved(self):
        (checked,) = check_widget(TapPanel(Tap()))
        # side: right, then left again; volume: both ends; labels: off and on again; one enabled button
        assert (checked.answered, checked.gestures) == (6, 6)

    def test_checking_nothing_does_not_pass(self):
        with pytest.raises(ValueError, match="no widget"):
            print_self_check([])


class TestFaults:
    @pytest.mark.parametrize("kind", ["single_best_answer", "multiple_response", "hotspot"])
    def test_a_flipped_key_changes_the_table(self, kind, capsys):
        print_self_check([QuizCard((ITEMS[kind],))])
        before = capsys.readouterr().out
        print_self_check([QuizCard((flipped(ITEMS[kind]),))])
        assert capsys.readouterr().out != before

    def test_a_changed_order_changes_the_key(self):
        order = ITEMS["put_in_order"]
        assert key_words(changed(order, choices=order.choices[::-1])) != key_words(order)

    def test_another_accepted_number_changes_the_key(self):
        number = ITEMS["number"]
        answer = number.answer.model_copy(update={"high": 35.0})
        assert key_words(changed(number, answer=answer)) != key_words(number)

    @pytest.mark.parametrize("kind", KINDS)
    @pytest.mark.parametrize("faulty", [Silent, Mute])
    def test_a_widget_that_keeps_silent_fails_on_every_kind(self, faulty, kind, capsys):
        assert not print_self_check([faulty((ITEMS[kind],))])
        assert capsys.readouterr().out.splitlines()[-1] == "FAIL"

    @pytest.mark.parametrize("kind", KINDS)
    def test_a_widget_that_accepts_everything_fails(self, kind, capsys):
        assert not print_self_check([Generous((ITEMS[kind],))])

    def test_an_item_without_feedback_for_a_choice_fails(self, capsys):
        choices = (SINGLE.choices[0].model_copy(update={"feedback": ""}), *SINGLE.choices[1:])
        assert not print_self_check([QuizCard((changed(SINGLE, choices=choices),))])
        assert "3/4 FAIL" in capsys.readouterr().out

    def test_a_rehearsal_that_records_fails(self, tmp_path, capsys):
        assert not print_self_check([Forgetful((SINGLE,), record=LearnerRecord("a/quiz", tmp_path))])
        assert "recorded for the learner: 0" not in capsys.readouterr().out

    @pytest.mark.parametrize("faulty", [StuckPanel, BrokenPanel])
    def test_a_panel_that_does_not_answer_fails(self, faulty, capsys):
        assert not print_self_check([faulty(Tap())])
        assert "FAIL" in capsys.readouterr().out
